#include "core/layout/fit_walk.h"

#include <algorithm>

namespace arborg::layout {
namespace {

using enum Arrangement;

constexpr std::array kCalm{SideBySide, Automatic,    Column,       TwoColumns,
                           BothSides,  ThreeColumns, FourColumns,  FiveColumns,
                           SixColumns, SevenColumns, EightColumns, Columns};
constexpr std::uint32_t kSingleShelf = 4;  // as in forest.cpp
constexpr auto kKinds = std::size(kArrangements);

std::optional<Arrangement> mostOf(const std::array<std::uint32_t, kKinds>& counts) {
  std::optional<Arrangement> most;
  std::uint32_t count = 0;
  for (const Arrangement choice : kCalm) {
    const std::uint32_t here = counts[static_cast<std::size_t>(choice)];
    if (here > count) {
      most = choice;
      count = here;
    }
  }
  return most;
}

}  // namespace

void FitWalk::takeMajorities(const std::vector<Arrangement>& choices) {
  std::array<std::uint32_t, kKinds> teams{};
  std::array<std::uint32_t, kKinds> leaders{};
  bool any = false;
  for (std::uint32_t at = 0; at < m_model.size(); ++at) {
    const FitManager& manager = m_model.manager(at);
    if (manager.count < 2 || m_model.isOwn(at)) continue;
    const Arrangement choice = choices[manager.node];
    any = any || choice != Automatic;
    auto& counts = isTeam(at) ? teams : leaders;
    ++counts[static_cast<std::size_t>(choice)];
  }
  m_teams = any ? mostOf(teams) : std::nullopt;
  m_leaders = any ? mostOf(leaders) : std::nullopt;
}

void FitWalk::orderFor(bool team, std::vector<Arrangement>& order) const {
  order.clear();
  const auto& preferred = team ? m_teams : m_leaders;
  if (preferred) order.push_back(*preferred);
  for (const Arrangement choice : kCalm) {
    if (choice != preferred) order.push_back(choice);
  }
}

Size FitWalk::sizeOf(std::uint32_t at, const Offer& offer, bool nested) const {
  Size size = offer.size;
  if (nested && !m_model.mayBeListed(at, offer.choice)) return {kUnbounded, kUnbounded};
  if (nested) size.height -= m_model.nestedGain(m_model.wayOf(at, offer.choice));
  return size;
}

Arrangement FitWalk::pick(std::uint32_t at, const Room& room) {
  const auto offers = m_model.offers(at);
  if (m_model.isOwn(at)) return offers.front().choice;
  orderFor(isTeam(at), m_order);
  for (const Arrangement choice : m_order) {
    for (const Offer& offer : offers) {
      if (offer.choice == choice && fitsInto(sizeOf(at, offer, room.nested), room.size)) {
        return choice;
      }
    }
  }
  // But for rounding one fits.
  const auto excess = [&](const Offer& offer) {
    const Size size = sizeOf(at, offer, room.nested);
    return std::max(size.width / room.size.width, size.height / room.size.height);
  };
  return std::min_element(offers.begin(), offers.end(),
                          [&](const Offer& a, const Offer& b) { return excess(a) < excess(b); })
      ->choice;
}

bool FitWalk::offersChoice(std::uint32_t at, Arrangement choice) const {
  const auto offers = m_model.offers(at);
  return std::any_of(offers.begin(), offers.end(),
                     [&](const Offer& offer) { return offer.choice == choice; });
}

float FitWalk::needOf(std::uint32_t at, Arrangement choice, bool nested, Along along,
                      float limit) const {
  float least = kUnbounded;
  for (const Offer& offer : m_model.offers(at)) {
    if (offer.choice != choice) continue;
    const Size size = sizeOf(at, offer, nested);
    const bool wide = along == Along::Width;
    if ((wide ? size.height : size.width) > limit + kTolerance) continue;
    least = std::min(least, wide ? size.width : size.height);
  }
  return least;
}

void FitWalk::takeMembers(std::uint32_t first, std::uint32_t end, bool nested, Along along,
                          float limit) {
  m_members.clear();
  const Outline& outline = m_model.outline();
  for (std::uint32_t r = first; r < end; r = outline.subtreeEnd[r]) {
    if (outline.isLeaf(r)) continue;
    Member member;
    member.at = m_model.at(r);
    const Curve curve = m_model.curves().of(member.at, nested);
    member.need = along == Along::Width ? leastWidth(curve, limit) : leastHeight(curve, limit);
    if (member.need == kUnbounded) {  // but for rounding it fits
      member.need = along == Along::Width ? curve.back().width : curve.front().height;
    }
    m_members.push_back(member);
  }
}

// All of a kind alike, if `slack` is enough for that; else as many as need nothing for it.
void FitWalk::agree(bool team, bool nested, Along along, float limit, float& slack) {
  const auto belongs = [&](const Member& member) {
    return isTeam(member.at) == team && !m_model.isOwn(member.at);
  };
  const auto kin = std::count_if(m_members.begin(), m_members.end(), belongs);
  if (kin < 2) return;
  orderFor(team, m_order);
  std::optional<Arrangement> partly;
  std::ptrdiff_t most = 0;
  for (const Arrangement choice : m_order) {
    float extra = 0;
    std::ptrdiff_t alike = 0;
    std::ptrdiff_t freely = 0;
    bool possible = true;
    for (const Member& member : m_members) {
      if (!belongs(member) || !offersChoice(member.at, choice)) continue;
      const float need = needOf(member.at, choice, nested, along, limit);
      possible = possible && need < kUnbounded;
      if (need <= member.need + kTolerance) ++freely;
      if (need < kUnbounded) extra += need - member.need;
      ++alike;
    }
    if (freely > most) {
      most = freely;
      partly = choice;
    }
    if (!possible || 2 * alike <= kin || extra > slack + kTolerance) continue;
    for (Member& member : m_members) {
      if (!belongs(member) || !offersChoice(member.at, choice)) continue;
      member.need = needOf(member.at, choice, nested, along, limit);
      member.agreed = choice;
    }
    slack -= extra;
    return;
  }
  if (!partly) return;
  for (Member& member : m_members) {
    if (!belongs(member)) continue;
    const float need = needOf(member.at, *partly, nested, along, limit);
    if (need <= member.need + kTolerance) member.agreed = *partly;
  }
}

void FitWalk::shareRow(std::uint32_t first, std::uint32_t end, Size inner) {
  takeMembers(first, end, false, Along::Width, inner.height);
  float total = 0;
  for (const Member& member : m_members) total += member.need;
  float slack = std::max(0.0F, inner.width - total);
  agree(false, false, Along::Width, inner.height, slack);
  agree(true, false, Along::Width, inner.height, slack);
  total = 0;
  for (const Member& member : m_members) total += member.need;
  for (const Member& member : m_members) {
    const float width = member.need + slack * (member.need / total);
    m_rooms[member.at] = {{width, inner.height}, false, member.agreed};
  }
}

void FitWalk::shareRoots(double slack) {
  std::uint32_t roots = 0;
  const Outline& outline = m_model.outline();
  for (std::uint32_t root = 0; root < outline.size(); root = outline.subtreeEnd[root]) ++roots;
  const auto cost = static_cast<float>(m_model.bestCost() * slack);
  const Size page = m_model.page();
  Size inner{page.width * cost - m_model.rootBase().width, page.height * cost};
  if (roots > kSingleShelf) {
    // Each stands as in the best row of all; they share no width.
    double best = -1;
    auto take = [&](const Size& size, float limit) {
      if (best >= 0 && m_model.costOf(size) >= best) return;
      best = m_model.costOf(size);
      inner.height = limit;
    };
    m_model.combineRoots(m_model.curves(), take);
    takeMembers(0, outline.size(), false, Along::Width, inner.height);
    inner.width = 0;
    for (const Member& member : m_members) inner.width += member.need;
    inner.width *= static_cast<float>(slack);
    if (best <= 1) inner = page;
  }
  shareRow(0, outline.size(), inner);
}

// The widest that the members of a list may be.
float FitWalk::listLimit(std::uint32_t at, Way way, const Room& room, const BranchCurves& curves) {
  float limit = -1;
  float least = -1;
  const float gain = room.nested ? m_model.nestedGain(way) : 0;
  auto take = [&](const Size& size, float to) {
    if (least < 0) least = to;
    if (fitsInto({size.width, size.height - gain}, room.size)) limit = to;
  };
  m_model.combine(at, way, curves, take);
  return limit < 0 ? least : limit;
}

void FitWalk::share(std::uint32_t at, Way way, const Room& room) {
  const FitManager& manager = m_model.manager(at);
  if (manager.leaves == manager.count) return;
  const auto level = static_cast<float>(m_model.options().gaps.level);
  if (!isHungForm(way.form)) {
    const FitModel::RowBase base = m_model.rowBase(at, way.form == Form::MixedRow);
    shareRow(manager.first, manager.end,
             {room.size.width - base.width, room.size.height - manager.bottom - level});
    return;
  }
  const float limit = listLimit(at, way, room, m_model.curves());
  takeMembers(manager.first, manager.end, true, Along::Height, limit);
  float slack = 0;
  float total = 0;
  for (const Member& member : m_members) total += member.need;
  if (way == Way{Form::List, 1}) {
    slack = room.size.height + (room.nested ? m_model.nestedGain(way) : 0) - manager.bottom -
            level - m_model.listBase(manager).height - total;
    slack = std::max(0.0F, slack);
  }
  agree(false, true, Along::Height, limit, slack);
  agree(true, true, Along::Height, limit, slack);
  total = 0;
  for (const Member& member : m_members) total += member.need;
  for (const Member& member : m_members) {
    const float height = member.need + slack * (member.need / total);
    m_rooms[member.at] = {{limit, height}, true, member.agreed};
  }
}

void FitWalk::choose(double slack, std::vector<Arrangement>& choices) {
  takeMajorities(choices);
  m_rooms.assign(m_model.size(), {});
  shareRoots(slack);
  for (std::uint32_t at = 0; at < m_model.size(); ++at) {
    const FitManager& manager = m_model.manager(at);
    Room& room = m_rooms[at];
    if (manager.assistant) {
      // No larger than what its manager counted on.
      room = {m_model.staffSize(manager.node, m_model.curves()), false, std::nullopt};
    }
    if (manager.count == 0) continue;
    bool agrees = false;
    if (room.agreed) {
      const auto offers = m_model.offers(at);
      agrees = std::any_of(offers.begin(), offers.end(), [&](const Offer& offer) {
        return offer.choice == *room.agreed && fitsInto(sizeOf(at, offer, room.nested), room.size);
      });
    }
    const Arrangement choice = agrees ? *room.agreed : pick(at, room);
    choices[manager.node] = choice;
    share(at, m_model.wayOf(at, choice), room);
  }
}

// --- repairs ---

// Whether the reports may stay as they are.
bool FitWalk::mayHold(std::uint32_t at, Arrangement choice,
                      const std::vector<Arrangement>& choices) const {
  if (!isHungForm(m_model.wayOf(at, choice).form)) return true;
  const FitManager& manager = m_model.manager(at);
  const Outline& outline = m_model.outline();
  for (std::uint32_t r = manager.first; r < manager.end; r = outline.subtreeEnd[r]) {
    if (!outline.isLeaf(r) && !m_model.mayBeListed(m_model.at(r), choices[r])) return false;
  }
  return true;
}

// With the reports as they are.
Size FitWalk::sizeWith(std::uint32_t at, Arrangement choice, bool nested) {
  Size size{kUnbounded, kUnbounded};
  auto take = [&](const Size& to, float) { size = to; };
  const Way way = m_model.wayOf(at, choice);
  m_model.combine(at, way, m_sizes, take);
  if (nested) size.height -= m_model.nestedGain(way);
  return size;
}

bool FitWalk::changeOwn(std::uint32_t at, const Room& room, std::vector<Arrangement>& choices) {
  const std::uint32_t node = m_model.manager(at).node;
  m_model.choicesOf(at, m_possible);
  orderFor(isTeam(at), m_order);
  for (const Arrangement choice : m_order) {
    if (choice == choices[node] || (room.nested && !m_model.mayBeListed(at, choice)) ||
        !mayHold(at, choice, choices) ||
        std::find(m_possible.begin(), m_possible.end(), choice) == m_possible.end() ||
        !fitsInto(sizeWith(at, choice, room.nested), room.size)) {
      continue;
    }
    const Arrangement from = choices[node];
    choices[node] = choice;
    ++m_changes;
    followSiblings(at, from, room, choices);
    return true;
  }
  return false;
}

// Siblings of the kind that stood alike still do, where that costs nothing.
void FitWalk::followSiblings(std::uint32_t at, Arrangement from, const Room& room,
                             std::vector<Arrangement>& choices) {
  const FitManager& manager = m_model.manager(at);
  if (manager.superior == kNone || manager.assistant) return;
  const FitManager& superior = m_model.manager(manager.superior);
  const Outline& outline = m_model.outline();
  const Arrangement to = choices[manager.node];
  for (std::uint32_t r = superior.first; r < superior.end; r = outline.subtreeEnd[r]) {
    if (r == manager.node || outline.isLeaf(r) || choices[r] != from) continue;
    const std::uint32_t sibling = m_model.at(r);
    if (isTeam(sibling) != isTeam(at) || m_model.isOwn(sibling)) continue;
    m_model.choicesOf(sibling, m_possible);
    if (std::find(m_possible.begin(), m_possible.end(), to) == m_possible.end()) continue;
    if ((room.nested && !m_model.mayBeListed(sibling, to)) || !mayHold(sibling, to, choices)) {
      continue;
    }
    const Size now = m_sizes.of(sibling, room.nested).front();
    const Size size = sizeWith(sibling, to, room.nested);
    const Size most =
        room.nested ? Size{room.size.width, now.height} : Size{now.width, room.size.height};
    if (!fitsInto(size, most)) continue;
    choices[r] = to;
    ++m_changes;
  }
}

// Who must become smaller: those that break the limit, then those that can the most.
void FitWalk::repairShare(std::uint32_t first, std::uint32_t end, bool nested, Along along,
                          float limit, float room, const std::vector<Arrangement>& choices) {
  takeMembers(first, end, nested, along, limit);
  const bool wide = along == Along::Width;
  float total = 0;
  for (Member& member : m_members) {
    const Size now = m_sizes.of(member.at, nested).front();
    const bool breaks =
        (wide ? now.height : now.width) > limit + kTolerance ||
        (nested && !m_model.mayBeListed(member.at, choices[m_model.manager(member.at).node]));
    member.least = member.need;
    if (!breaks) member.need = std::max(member.need, wide ? now.width : now.height);
    member.agreed = breaks ? std::optional(SideBySide) : std::nullopt;  // a mark here
    total += member.need;
  }
  std::stable_sort(m_members.begin(), m_members.end(), [](const Member& a, const Member& b) {
    return a.need - a.least > b.need - b.least;
  });
  std::uint32_t tight = 0;
  for (Member& member : m_members) {
    const float less = std::min(total - room, member.need - member.least);
    if (less > 0) {
      member.need -= less;
      total -= less;
      member.agreed = SideBySide;
    }
    tight += member.agreed ? 1 : 0;
  }
  // What is left is theirs: with more room fewer arrangements have to change.
  const float more = std::max(0.0F, room - total) / static_cast<float>(std::max(1U, tight));
  for (const Member& member : m_members) {
    if (!member.agreed) continue;
    const float need = member.need + more;
    const Size size = wide ? Size{need, limit} : Size{limit, need};
    m_rooms[member.at] = {size, nested, std::nullopt};
    m_tight.push_back(member.at);
  }
}

void FitWalk::repairBelow(std::uint32_t at, Way way, const Room& room,
                          const std::vector<Arrangement>& choices) {
  const FitManager& manager = m_model.manager(at);
  if (manager.leaves == manager.count) return;
  const auto level = static_cast<float>(m_model.options().gaps.level);
  if (!isHungForm(way.form)) {
    const FitModel::RowBase base = m_model.rowBase(at, way.form == Form::MixedRow);
    repairShare(manager.first, manager.end, false, Along::Width,
                room.size.height - manager.bottom - level, room.size.width - base.width, choices);
    return;
  }
  const float limit = listLimit(at, way, room, m_model.curves());
  float height = 0;
  if (way == Way{Form::List, 1}) {
    height = room.size.height + (room.nested ? m_model.nestedGain(way) : 0) - manager.bottom -
             level - m_model.listBase(manager).height;
  } else {
    takeMembers(manager.first, manager.end, true, Along::Height, limit);
    for (const Member& member : m_members) height += member.need;
  }
  repairShare(manager.first, manager.end, true, Along::Height, limit, height, choices);
}

std::uint32_t FitWalk::repair(double cost, std::vector<Arrangement>& choices) {
  takeMajorities(choices);
  m_changes = 0;
  m_model.measure(choices, m_sizes);
  m_rooms.assign(m_model.size(), {});
  m_tight.clear();
  const auto scale = static_cast<float>(cost);
  const Size page = m_model.page();
  repairShare(0, m_model.outline().size(), false, Along::Width, page.height * scale,
              page.width * scale - m_model.rootBase().width, choices);
  while (!m_tight.empty()) {
    const std::uint32_t at = m_tight.back();
    m_tight.pop_back();
    const FitManager& manager = m_model.manager(at);
    const Room room = m_rooms[at];
    const bool listed = !room.nested || m_model.mayBeListed(at, choices[manager.node]);
    if (manager.count == 0 ||
        (listed && fitsInto(m_sizes.of(at, room.nested).front(), room.size))) {
      continue;
    }
    const bool own = m_model.isOwn(at);
    if (!own && changeOwn(at, room, choices)) continue;
    const std::uint32_t node = manager.node;
    const auto offers = m_model.offers(at);
    const auto fits = [&](const Offer& offer) {
      return offer.choice == choices[node] && fitsInto(sizeOf(at, offer, room.nested), room.size);
    };
    if (!own && std::none_of(offers.begin(), offers.end(), fits)) {
      const Arrangement choice = pick(at, room);
      if (choice != choices[node]) ++m_changes;
      choices[node] = choice;
    }
    const Arrangement choice = own ? m_model.outline().arrangement[node] : choices[node];
    repairBelow(at, m_model.wayOf(at, choice), room, choices);
  }
  return m_changes;
}

}  // namespace arborg::layout

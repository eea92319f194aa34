#include "core/sales/skeleton.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "core/edit/chart_builder.h"
#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"

namespace arborg::sales {

namespace {

using enum BuiltInRole;

constexpr std::size_t kMostNewSeats = 8;  // of laySkeleton(); more than it ever makes

bool isOneOf(BuiltInRole role, std::initializer_list<BuiltInRole> roles) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

// One plan in the making. Works from the top down, so that nobody is ever moved below somebody who
// is still to be moved.
class SkeletonLayer {
 public:
  explicit SkeletonLayer(const Chart& chart)
      : m_chart(chart), m_draft(chart), m_order(chart.displayOrder()) {
    findTop();
  }

  void lay(Recommendation recommendation) {
    switch (recommendation) {
      case Recommendation::VpSales:
        layVpSales();
        break;
      case Recommendation::Cso:
        layCso();
        break;
      case Recommendation::PrepareCro:
        // The step is made where there is a CRO.
        if (has(Cro)) {
          layCro(false);
        } else {
          layCso();
        }
        break;
      case Recommendation::Cro:
        layCro(false);
        break;
      case Recommendation::CroWithCso:
        layCro(true);
        break;
    }
  }

  edit::Draft& draft() noexcept { return m_draft; }
  std::vector<PositionId> takeNew() { return std::move(m_new); }

 private:
  // --- reading the chart as the draft leaves it ---
  bool is(PositionId id, BuiltInRole role) const {
    return id < m_chart.nextPositionId() && m_chart.position(id).role == roleId(role);
  }
  std::vector<PositionId> all(BuiltInRole role) const {
    std::vector<PositionId> found;
    for (const PositionId id : m_order) {
      if (is(id, role)) found.push_back(id);
    }
    return found;
  }
  bool has(BuiltInRole role) const { return !all(role).empty(); }
  bool isBelow(PositionId id, PositionId ancestor) const {
    for (auto at = m_draft.manager(id); at.has_value(); at = m_draft.manager(*at)) {
      if (*at == ancestor) return true;
    }
    return false;
  }

  // The CEO; without one a sole root of whose rank nothing is known. A CEO below somebody is put
  // right first: everything else hangs there.
  void findTop() {
    const auto ceos = all(Ceo);
    const auto root = std::find_if(ceos.begin(), ceos.end(), [this](PositionId id) {
      return !m_chart.manager(id).has_value();
    });
    if (root != ceos.end()) {
      m_top = *root;
    } else if (!ceos.empty()) {
      m_top = ceos.front();
      m_draft.move(*m_top, std::nullopt, 0);
    } else if (m_chart.roots().size() == 1 &&
               !m_chart.roleOf(m_chart.roots().front()).rank.has_value()) {
      m_top = m_chart.roots().front();
    }
  }

  // --- writing ---
  PositionId add(BuiltInRole role, std::optional<PositionId> manager, std::size_t index) {
    Position seat;
    seat.role = roleId(role);
    const PositionId id = m_draft.insert(std::move(seat), manager, index);
    m_new.push_back(id);
    return id;
  }
  PositionId append(BuiltInRole role, PositionId manager) {
    return add(role, manager, m_draft.reports(manager).size());
  }
  void moveUnder(PositionId id, std::optional<PositionId> manager) {
    if (m_draft.manager(id) == manager) return;
    m_draft.move(id, manager, m_draft.reports(manager).size());
  }

  // --- placing ---
  // Nobody knows where such a manager belongs, so it may stand above anybody.
  bool isUnranked(PositionId id) const {
    return id < m_chart.nextPositionId() && !m_chart.roleOf(id).rank.has_value();
  }
  bool isAny(PositionId id, std::initializer_list<BuiltInRole> roles) const {
    return std::any_of(roles.begin(), roles.end(), [&](BuiltInRole role) { return is(id, role); });
  }
  // Whether a leader may stay: its manager is one of `managers`, above that come only `above` (and
  // those of whom nothing is known), and `within`, if given, is there too. Whoever stays this way
  // has nobody above that is still to be moved, so no move can close a circle.
  bool stands(PositionId id, std::initializer_list<BuiltInRole> managers,
              std::initializer_list<BuiltInRole> above, std::optional<PositionId> within) const {
    auto at = m_draft.manager(id);
    if (!at.has_value()) return !within.has_value();
    if (!isUnranked(*at) && !isAny(*at, managers)) return false;
    bool reached = !within.has_value();
    for (; at.has_value(); at = m_draft.manager(*at)) {
      if (!isUnranked(*at) && !isAny(*at, above)) return false;
      reached = reached || *at == *within;
    }
    return reached;
  }

  // The seat that leads sales for the whole organisation: all that have the role go below the top;
  // a new one comes to the place of the first of those whom it is to lead.
  PositionId placeBelowTop(BuiltInRole role, std::initializer_list<BuiltInRole> led) {
    const auto seats = all(role);
    for (const PositionId seat : seats) {
      if (!stands(seat, {Ceo}, {Ceo}, m_top)) moveUnder(seat, m_top);
    }
    if (!seats.empty()) return seats.front();
    const auto peers = m_draft.reports(m_top);
    const auto at =
        std::find_if(peers.begin(), peers.end(), [&](PositionId peer) { return isAny(peer, led); });
    return add(role, m_top, static_cast<std::size_t>(at - peers.begin()));
  }

  void layVpSales() {
    const bool isNew = !has(VpSales);
    const PositionId vp = placeBelowTop(VpSales, {SalesManager, SalesTeamLead, AccountExecutive});
    if (isNew) takeWholeTeam(vp);
  }

  void layCso() {
    const bool isNew = !has(Cso);
    const PositionId cso = placeBelowTop(Cso, {VpSales, SalesManager});
    leadSales(cso, isNew);
    const auto heads = all(SalesStrategyHead);
    if (heads.empty()) {
      append(SalesStrategyHead, cso);
    } else if (std::none_of(heads.begin(), heads.end(), [&](PositionId head) {
                 return isBelow(head, cso) || hasAbove(head, {Cso});
               })) {
      moveUnder(heads.front(), cso);
    }
  }

  void layCro(bool withCso) {
    const bool isNew = !has(Cro);
    const PositionId cro = placeBelowTop(Cro, {Cso, VpSales, SalesManager});
    const auto csos = all(Cso);
    for (const PositionId cso : csos) {
      if (!stands(cso, {Cro}, {Cro, Ceo}, std::nullopt) || !m_draft.manager(cso).has_value()) {
        moveUnder(cso, cro);
      }
    }
    if (!csos.empty()) {
      leadSales(csos.front(), false);
    } else if (withCso) {
      leadSales(add(Cso, cro, 0), true);
    } else if (has(VpSales)) {
      leadSales(cro, isNew);
    } else {
      takeWholeTeam(add(VpSales, cro, 0));
    }
    bringUnder(cro, Cmo, VpMarketing);
    bringUnder(cro, Cco, VpCustomerSuccess);
  }

  // VPs of Sales stand below a CSO or CRO; a new leader takes them over with the team of the top.
  void leadSales(PositionId leader, bool isNew) {
    for (const PositionId vp : all(VpSales)) {
      const bool stays = !isNew && m_draft.manager(vp).has_value() &&
                         stands(vp, {Cso, Cro}, {Cso, Cro, Ceo}, std::nullopt) &&
                         hasAbove(vp, {Cso, Cro});
      if (!stays) moveUnder(vp, leader);
    }
    // Sellers and team leads need a manager or a VP: they stay until there is one.
    if (isNew) takeTeam(leader, {SalesManager, PartnerManager, BuiltInRole::SalesOperations});
  }
  bool hasAbove(PositionId id, std::initializer_list<BuiltInRole> roles) const {
    for (auto at = m_draft.manager(id); at.has_value(); at = m_draft.manager(*at)) {
      if (isAny(*at, roles)) return true;
    }
    return false;
  }

  void takeWholeTeam(PositionId leader) {
    takeTeam(leader, {SalesManager, PartnerManager, SalesTeamLead, AccountExecutive, Bdr, Sdr,
                      SalesEngineer, BuiltInRole::SalesOperations});
  }

  void takeTeam(PositionId leader, std::initializer_list<BuiltInRole> roles) {
    if (!m_top.has_value()) return;
    const auto peers = m_draft.reports(m_top);
    const std::vector<PositionId> reports(peers.begin(), peers.end());
    for (const PositionId report : reports) {
      if (report >= m_chart.nextPositionId()) continue;
      const auto role = builtInRole(m_chart.position(report).role);
      if (role.has_value() && isOneOf(*role, roles)) moveUnder(report, leader);
    }
  }

  // The senior-most leaders of a function: the chiefs, or without any the VPs.
  void bringUnder(PositionId cro, BuiltInRole chief, BuiltInRole vp) {
    const auto chiefs = all(chief);
    for (const PositionId seat : chiefs) {
      if (!stands(seat, {Cro}, {Cro, Ceo}, std::nullopt) || !hasAbove(seat, {Cro})) {
        moveUnder(seat, cro);
      }
    }
    const auto vps = all(vp);
    for (const PositionId seat : vps) {
      if (!stands(seat, {Cro, chief}, {Cro, chief, Ceo}, std::nullopt) || !hasAbove(seat, {Cro})) {
        moveUnder(seat, chiefs.empty() ? cro : chiefs.front());
      }
    }
    if (chiefs.empty() && vps.empty()) append(vp, cro);
  }

  const Chart& m_chart;
  edit::Draft m_draft;
  std::vector<PositionId> m_order;
  std::optional<PositionId> m_top;
  std::vector<PositionId> m_new;
};

}  // namespace

Result<edit::Plan> laySkeleton(const Chart& chart, Recommendation recommendation) {
  const SalesLeaders leaders = salesLeaders(chart);
  if (compare(recommendation, leaders.setup) == Comparison::MoreThanAdvised) {
    return Message(Code::AdvisorMoreThanAdvised);
  }
  const auto room = edit::checkRoom(chart, kMostNewSeats);
  if (room.hasError()) return room.error();
  SkeletonLayer layer(chart);
  layer.lay(recommendation);
  if (layer.draft().empty()) return edit::nothingToDo();
  std::vector<PositionId> select = layer.takeNew();
  if (select.empty()) select = leaders.seats;
  return layer.draft().take(Message(Code::UndoLaySkeleton), std::move(select));
}

std::vector<SkeletonSeat> skeletonSeats(Recommendation recommendation) {
  std::vector<SkeletonSeat> seats;
  const auto add = [&seats](BuiltInRole role, std::optional<std::size_t> manager) {
    seats.push_back({role, manager});
    return seats.size() - 1;
  };
  const auto addTeam = [&add](std::size_t leader) {
    const std::size_t manager = add(SalesManager, leader);
    for (int i = 0; i < 4; ++i) add(AccountExecutive, manager);
    add(Sdr, manager);
  };
  const auto addRevenueFunctions = [&add](std::size_t cro) {
    const std::size_t marketing = add(VpMarketing, cro);
    add(BuiltInRole::MarketingOperations, marketing);
    add(MarketingSpecialist, marketing);
    const std::size_t customers = add(VpCustomerSuccess, cro);
    add(RenewalsManager, customers);
    add(CustomerSuccessManager, customers);
  };
  const std::size_t ceo = add(Ceo, std::nullopt);
  switch (recommendation) {
    case Recommendation::VpSales: {
      const std::size_t vp = add(VpSales, ceo);
      add(AccountExecutive, vp);
      add(AccountExecutive, vp);
      add(AccountExecutive, vp);
      add(Sdr, vp);
      break;
    }
    case Recommendation::Cso:
    case Recommendation::PrepareCro: {
      const std::size_t cso = add(Cso, ceo);
      add(SalesStrategyHead, cso);
      addTeam(cso);
      addTeam(cso);
      add(BuiltInRole::SalesOperations, cso);
      if (recommendation == Recommendation::PrepareCro) {
        add(VpMarketing, ceo);
        add(VpCustomerSuccess, ceo);
      }
      break;
    }
    case Recommendation::Cro: {
      const std::size_t cro = add(Cro, ceo);
      const std::size_t vp = add(VpSales, cro);
      for (int i = 0; i < 3; ++i) addTeam(vp);
      add(BuiltInRole::SalesOperations, vp);
      addRevenueFunctions(cro);
      break;
    }
    case Recommendation::CroWithCso: {
      const std::size_t cro = add(Cro, ceo);
      const std::size_t cso = add(Cso, cro);
      for (int i = 0; i < 3; ++i) addTeam(cso);
      add(BuiltInRole::SalesOperations, cso);
      addRevenueFunctions(cro);
      break;
    }
  }
  return seats;
}

Chart newChart(Recommendation recommendation, const std::optional<AdvisorAnswers>& answers) {
  edit::ChartBuilder builder;
  if (answers.has_value()) builder.setAdvisorAnswers(*answers);
  std::vector<PositionId> made;
  for (const SkeletonSeat& seat : skeletonSeats(recommendation)) {
    Position position;
    position.key = formatInteger(static_cast<std::int64_t>(made.size() + 1));
    position.role = roleId(seat.role);
    made.push_back(builder.addPosition(std::move(position), seat.manager.has_value()
                                                                ? std::optional(made[*seat.manager])
                                                                : std::nullopt));
  }
  return builder.take();
}

}  // namespace arborg::sales

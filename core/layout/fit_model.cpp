#include "core/layout/fit_model.h"

#include <algorithm>
#include <cmath>

#include "core/layout/fit.h"
#include "core/layout/hanging.h"
#include "core/layout/scratch.h"

namespace arborg::layout {
namespace {

constexpr std::uint32_t kSingleShelf = 4;      // as in forest.cpp
constexpr std::uint32_t kManyForColumns = 16;  // reports that more than eight columns may suit
constexpr std::uint32_t kFewLimits = 12;  // of lists in several columns, where not all are tried

float asFloat(double value) {
  return static_cast<float>(value);
}

}  // namespace

FitModel::FitModel(const Outline& outline, const Options& options, const Scratch& scratch)
    : m_outline(outline), m_options(options), m_scratch(scratch) {
  const bool horizontal = isHorizontal(options.direction);
  m_across = horizontal ? outline.height.data() : outline.width.data();
  m_down = horizontal ? outline.width.data() : outline.height.data();
  m_page = {asFloat(options.comfortableWidth),
            asFloat(options.comfortableWidth / options.targetAspect)};
  if (horizontal) std::swap(m_page.width, m_page.height);
}

double FitModel::costOf(const Size& size) const noexcept {
  return std::max({static_cast<double>(size.width) / static_cast<double>(m_page.width),
                   static_cast<double>(size.height) / static_cast<double>(m_page.height), 1.0});
}

float FitModel::gapAfter(std::uint32_t node) const noexcept {
  return asFloat(m_outline.isLeaf(node) ? m_options.gaps.row : m_options.gaps.branch);
}

void FitModel::prepare(Shape shape, std::uint32_t shapes) {
  m_shape = shape;
  m_shapes = shapes;
  m_managers.clear();
  m_at.assign(m_outline.size(), kNone);
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    if (m_outline.isLeaf(node)) continue;
    FitManager manager;
    manager.node = node;
    manager.superior = m_outline.isRoot(node) ? kNone : m_at[m_outline.parent[node]];
    manager.first = m_outline.firstReport(node);
    manager.end = m_outline.subtreeEnd[node];
    manager.height = m_scratch.heights[node];
    manager.assistant = m_outline.isAssistant(node);
    manager.card = cardOf(node);
    manager.bottom = manager.card.height;
    bool followsLeaf = false;
    for (std::uint32_t r = manager.first; r < manager.end; r = m_outline.subtreeEnd[r]) {
      const bool leaf = m_outline.isLeaf(r);
      ++manager.count;
      manager.leaves += leaf ? 1 : 0;
      const bool mate = m_outline.isTeamMate(r);
      manager.teams = manager.teams || (mate && followsLeaf);
      followsLeaf = mate;
    }
    manager.teams = manager.teams && manager.leaves < manager.count;
    if (manager.superior != kNone && !manager.assistant) {
      const FitManager& superior = m_managers[manager.superior];
      const Arrangement own = m_outline.arrangement[superior.node];
      manager.outward = (own == Arrangement::Fishbone && superior.count > 1) ||
                        (own == Arrangement::Automatic && superior.outward);
    }
    m_at[node] = static_cast<std::uint32_t>(m_managers.size());
    m_managers.push_back(manager);
  }
}

void FitModel::choicesOf(std::uint32_t at, std::vector<Arrangement>& choices) const {
  const FitManager& manager = m_managers[at];
  choices.clear();
  if (manager.count == 0) return;
  const Arrangement own = m_outline.arrangement[manager.node];
  if (own != Arrangement::Automatic) {
    choices.push_back(own);
    return;
  }
  if (manager.outward) {
    choices.push_back(Arrangement::Column);
    return;
  }
  choices.push_back(Arrangement::SideBySide);
  const bool mixed = wayOf(at, Arrangement::Automatic).form == Form::MixedRow;
  if (mixed && manager.teams) choices.push_back(Arrangement::Automatic);
  choices.push_back(Arrangement::Column);
  if (manager.count < 3) return;
  for (std::uint32_t columns = 2; columns <= 8 && 2 * columns <= manager.count; ++columns) {
    choices.push_back(static_cast<Arrangement>(static_cast<std::uint32_t>(Arrangement::TwoColumns) +
                                               columns - 2));
    if (columns == 2) choices.push_back(Arrangement::BothSides);
  }
  if (manager.count == 3) choices.push_back(Arrangement::BothSides);
  if (manager.count > kManyForColumns) choices.push_back(Arrangement::Columns);
}

Way FitModel::wayOf(std::uint32_t at, Arrangement choice) const {
  const FitManager& manager = m_managers[at];
  if (manager.count == 0) return {Form::None};
  switch (choice) {
    case Arrangement::SideBySide:
      return {Form::Row};
    case Arrangement::Column:
    case Arrangement::ColumnLeft:
      return {Form::List, 1};
    case Arrangement::BothSides:
      return {manager.count > 1 ? Form::Sides : Form::Row};
    case Arrangement::Fishbone:
      return {manager.count > 1 ? Form::Fishbone : Form::Row};
    case Arrangement::Compact:
      return {manager.count > 1 ? Form::Compact : Form::Row};
    case Arrangement::Columns:
      return {Form::List, manager.count > 1 ? 0U : 1U};
    case Arrangement::Automatic: {
      const Placement placement =
          placementFor(Arrangement::Automatic, manager.height, m_options, m_shape);
      if (placement == Placement::Row) return {Form::Row};
      if (placement == Placement::MixedRow) return {manager.teams ? Form::MixedRow : Form::Row};
      return {Form::List, manager.count > 1 ? 0U : 1U};
    }
    default:
      return {Form::List, std::min(fixedColumns(choice), manager.count)};
  }
}

// --- what is the same in all boxes of a manager ---

Size FitModel::staffSize(std::uint32_t node, const BranchCurves& curves) const {
  if (m_outline.isLeaf(node)) return cardOf(node);
  const Curve curve = curves.of(m_at[node], false);
  const auto cost = [&](const Size& size) {
    return compactCost(static_cast<double>(size.width), static_cast<double>(size.height),
                       m_options);
  };
  return *std::min_element(curve.begin(), curve.end(),
                           [&](const Size& a, const Size& b) { return cost(a) < cost(b); });
}

// As stackStaff().
void FitModel::setStaff(FitManager& manager, const BranchCurves& curves) const {
  const Gaps& gaps = m_options.gaps;
  manager.staffLeft = manager.staffRight = 0;
  manager.bottom = manager.card.height;
  float top = 0;
  float gap = asFloat(gaps.branch);
  bool right = true;
  for (std::uint32_t node = manager.node + 1; node < manager.first;
       node = m_outline.subtreeEnd[node], right = !right) {
    const Size size = staffSize(node, curves);
    if (right) {
      top = manager.bottom + gap;
      gap = asFloat(gaps.row);
    }
    if (!m_outline.isLeaf(node)) gap = asFloat(gaps.branch);
    float& reach = right ? manager.staffRight : manager.staffLeft;
    reach = std::max(reach, asFloat(gaps.indent / 2) + size.width);
    manager.bottom = std::max(manager.bottom, top + size.height);
  }
}

FitModel::RowBase FitModel::rowBase(std::uint32_t at, bool mixed) const {
  const FitManager& manager = m_managers[at];
  const Gaps& gaps = m_options.gaps;
  RowBase base;
  std::uint32_t items = 0;
  std::uint32_t plain = 0;
  const auto isMate = [&](std::uint32_t node) {
    return node < manager.end && m_outline.isTeamMate(node);
  };
  for (std::uint32_t r = manager.first; r < manager.end; r = m_outline.subtreeEnd[r], ++items) {
    if (!m_outline.isLeaf(r)) continue;
    if (!mixed || !isMate(r) || !isMate(r + 1)) {
      base.width += m_across[r];
      base.height = std::max(base.height, m_down[r]);
      ++plain;
      continue;
    }
    ListMeasure list;
    std::vector<Stacked> cards;
    float widest = 0;
    for (; isMate(r); ++r) {
      cards.push_back({m_down[r], asFloat(gaps.row)});
      widest = std::max(widest, m_across[r]);
      ++list.count;
      list.length += static_cast<double>(m_down[r]) + (list.count > 1 ? gaps.row : 0);
      list.area += static_cast<double>(m_across[r]) * static_cast<double>(m_down[r]);
      list.tallest = std::max(list.tallest, static_cast<double>(m_down[r]));
    }
    --r;
    list.widest = static_cast<double>(widest);
    list.cardHeight = static_cast<double>(cards.front().height);
    std::uint32_t columns = automaticColumns(list, m_shape, m_options);
    float height = 0;
    while (height == 0) height = columnsHeight(cards, columns--);
    ++columns;
    const auto wide = static_cast<float>(columns);
    base.width += wide * (widest + asFloat(gaps.indent)) + (wide - 1) * asFloat(gaps.column);
    base.height = std::max(base.height, height);
  }
  const double gap = plain == items ? gaps.sibling : gaps.subtree;
  base.width += asFloat(gap * (items > 0 ? items - 1 : 0));
  return base;
}

FitModel::RowBase FitModel::rootBase() const {
  const Gaps& gaps = m_options.gaps;
  RowBase base;
  bool lastLone = true;
  for (std::uint32_t root = 0; root < m_outline.size(); root = m_outline.subtreeEnd[root]) {
    const bool lone = m_outline.isLeaf(root);
    const double beside = isHorizontal(m_options.direction) ? gaps.row : gaps.sibling;
    if (root > 0) base.width += asFloat(lone && lastLone ? beside : gaps.root);
    if (lone) {
      base.width += m_across[root];
      base.height = std::max(base.height, m_down[root]);
    }
    lastLone = lone;
  }
  return base;
}

Size FitModel::listBase(const FitManager& manager) const {
  Size base;
  float gap = 0;
  for (std::uint32_t r = manager.first; r < manager.end; r = m_outline.subtreeEnd[r]) {
    base.height += gap;
    gap = gapAfter(r);
    if (!m_outline.isLeaf(r)) continue;
    base.width = std::max(base.width, m_across[r]);
    base.height += m_down[r];
  }
  return base;
}

// As Body and Hang::finish().
Size FitModel::around(const FitManager& manager, Way way, Size block) const {
  const Gaps& gaps = m_options.gaps;
  const float card = manager.card.width;
  const float middle = card / 2;
  const auto held = [&](float line, float left, float right) {
    const float offset = std::max({0.0F, manager.staffLeft - line, -left});
    return offset + std::max({card, line + manager.staffRight, right});
  };
  if (way.form == Form::None) return {held(middle, 0, 0), manager.bottom};
  const float height = manager.bottom + asFloat(gaps.level) + block.height;
  const float toLine = asFloat(gaps.indent / 2);
  switch (way.form) {
    case Form::None:
    case Form::Row:
    case Form::MixedRow:
      return {std::max(held(middle, 0, 0), block.width), height};
    case Form::List: {
      const float nested = held(toLine, 0, block.width);
      if (way.columns == 1) return {nested, height};
      const float start = -(toLine + (block.width - toLine - card) / 2);
      return {std::max(nested, held(middle, start, start + block.width)), height};
    }
    case Form::Sides:
    case Form::Fishbone:
    case Form::Compact:
      return {held(middle, middle - block.width / 2, middle + block.width / 2), height};
  }
  return {};
}

float FitModel::nestedGain(Way way) const noexcept {
  const Gaps& gaps = m_options.gaps;
  if (!isHungForm(way.form)) return 0;
  const bool bar = way.form == Form::List && way.columns != 1;
  return asFloat(gaps.level - gaps.row - (bar ? gaps.row : 0));
}

// --- combinations ---

void FitModel::takeCursors(std::uint32_t first, std::uint32_t end, const BranchCurves& curves,
                           bool inList) {
  m_cursors.clear();
  m_events.clear();
  std::uint32_t item = 0;
  for (std::uint32_t r = first; r < end; r = m_outline.subtreeEnd[r], ++item) {
    if (!m_outline.isLeaf(r)) m_cursors.push_back({curves.of(m_at[r], inList), item});
  }
}

// Lowers the limit of the height from that of the narrowest row.
template <class Take>
void FitModel::sweepRow(const RowBase& base, Take&& take) {
  const auto gap = m_options.gaps.root;
  const auto areaOf = [&](const Size& size) {
    return (static_cast<double>(size.width) + gap) * (static_cast<double>(size.height) + gap);
  };
  float width = base.width;
  float floor = base.height;
  float height = base.height;
  m_area = 0;
  m_widest = 0;
  for (std::uint32_t c = 0; c < m_cursors.size(); ++c) {
    const Curve curve = m_cursors[c].curve;
    width += curve.front().width;
    height = std::max(height, curve.front().height);
    floor = std::max(floor, curve.back().height);
    m_area += areaOf(curve.front());
    m_widest = std::max(m_widest, curve.front().width);
    for (std::size_t i = 0; i + 1 < curve.size(); ++i) m_events.push_back({curve[i].height, c});
  }
  m_steps += m_events.size() + m_cursors.size() + 1;
  std::sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) {
    return a.at != b.at ? a.at > b.at : a.cursor < b.cursor;
  });
  take(width, height);
  for (std::size_t e = 0; e < m_events.size() && m_events[e].at > floor;) {
    const float at = m_events[e].at;
    for (; e < m_events.size() && m_events[e].at == at; ++e) {
      Cursor& cursor = m_cursors[m_events[e].cursor];
      width -= cursor.size().width;
      m_area -= areaOf(cursor.size());
      ++cursor.point;
      width += cursor.size().width;
      m_area += areaOf(cursor.size());
      m_widest = std::max(m_widest, cursor.size().width);
    }
    height = floor;
    if (e < m_events.size()) height = std::max(height, m_events[e].at);
    take(width, height);
  }
}

void FitModel::combine(std::uint32_t at, Way way, const BranchCurves& curves, Emit emit) {
  const FitManager& manager = m_managers[at];
  if (way.form == Form::None) {
    emit(around(manager, way, {}), 0);
    return;
  }
  takeCursors(manager.first, manager.end, curves, isHungForm(way.form));
  if (isHungForm(way.form)) {
    combineList(manager, way, emit);
    return;
  }
  sweepRow(rowBase(at, way.form == Form::MixedRow), [&](float width, float height) {
    emit(around(manager, way, {width, height}), height);
  });
}

void FitModel::combineRoots(const BranchCurves& curves, Emit emit) {
  takeCursors(0, m_outline.size(), curves, false);
  const RowBase base = rootBase();
  double lone = 0;
  std::uint32_t roots = 0;
  for (std::uint32_t root = 0; root < m_outline.size(); root = m_outline.subtreeEnd[root]) {
    ++roots;
    if (!m_outline.isLeaf(root)) continue;
    lone += (static_cast<double>(m_across[root]) + m_options.gaps.sibling) *
            (static_cast<double>(m_down[root]) + m_options.gaps.row);
  }
  sweepRow(base, [&](float width, float height) {
    const double area = lone + m_area;
    const auto shelf =
        std::max(m_widest, asFloat(std::sqrt(area * static_cast<double>(m_page.width) /
                                             static_cast<double>(m_page.height))));
    if (roots <= kSingleShelf || width <= shelf) {
      emit(Size{width, height}, height);
    } else {
      emit(Size{shelf, std::max(height, asFloat(area) / shelf)}, height);
    }
  });
}

// The block of a list whose members are held to a width.
Size FitModel::block(const FitManager& manager, Way way, float limit) {
  const Gaps& gaps = m_options.gaps;
  const auto toColumn = limit + asFloat(gaps.indent);
  const auto wide = [&](std::uint32_t columns) {
    const auto count = static_cast<float>(columns);
    return count * toColumn + (count - 1) * asFloat(gaps.column);
  };
  const Size sides{2 * limit + asFloat(gaps.indent), sidesHeight(m_items)};
  m_steps += m_items.size();
  if (way.form == Form::Sides) return sides;
  if (way.form == Form::Fishbone) {
    float down = 0;
    for (std::uint32_t r = manager.first; r < manager.end; r = m_outline.subtreeEnd[r]) {
      down = std::max(down, m_down[r]);
    }
    return {sides.width, sides.height + (down + asFloat(gaps.row)) / 2};
  }
  std::uint32_t columns = way.columns;
  ListMeasure list;
  if (columns == 0 || way.form == Form::Compact) {
    list.count = manager.count;
    list.leavesOnly = manager.leaves == manager.count;
    list.widest = static_cast<double>(limit);
    list.cardHeight = static_cast<double>(m_down[manager.first]);
    for (const Stacked& item : m_items) {
      const auto height = static_cast<double>(item.height);
      list.length += height + static_cast<double>(item.gap);
      list.area += height * list.widest;
      list.tallest = std::max(list.tallest, height);
    }
    columns = way.form == Form::Compact ? compactColumns(list, m_options)
                                        : automaticColumns(list, m_shape, m_options);
  }
  float height = 0;
  if (way.columns == 0 || way.form == Form::Compact || isOwn(m_at[manager.node])) {
    while (height == 0) height = columnsHeight(m_items, columns--);
    ++columns;
  } else {
    height = columnsHeight(m_items, columns);
    if (height == 0) return {kUnbounded, kUnbounded};
  }
  const Size all{wide(columns), height};
  if (way.form != Form::Compact) return all;
  const auto cost = [&](const Size& size) {
    return compactCost(static_cast<double>(size.width), static_cast<double>(size.height),
                       m_options);
  };
  return cost(sides) <= cost(all) ? sides : all;
}

void FitModel::combineList(const FitManager& manager, Way way, Emit emit) {
  const Size base = listBase(manager);
  float limit = base.width;
  for (const Cursor& cursor : m_cursors) limit = std::max(limit, cursor.curve.front().width);
  for (std::uint32_t c = 0; c < m_cursors.size(); ++c) {
    Cursor& cursor = m_cursors[c];
    for (std::uint32_t i = 1; i < cursor.curve.size(); ++i) {
      const float width = cursor.curve[i].width;
      if (width <= limit) cursor.point = i;
      if (width > limit) m_events.push_back({width, c});
    }
  }
  m_steps += m_events.size() + m_cursors.size() + 1;
  std::sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) {
    return a.at != b.at ? a.at < b.at : a.cursor < b.cursor;
  });
  const bool column = way.form == Form::List && way.columns == 1;
  if (!column) {
    m_items.clear();
    for (std::uint32_t r = manager.first; r < manager.end; r = m_outline.subtreeEnd[r]) {
      m_items.push_back({m_down[r], gapAfter(r)});
    }
    for (const Cursor& cursor : m_cursors) m_items[cursor.item].height = cursor.size().height;
  }
  float height = base.height;
  for (const Cursor& cursor : m_cursors) height += cursor.size().height;
  const auto tell = [&](float to) {
    const Size inner =
        column ? Size{to + asFloat(m_options.gaps.indent), height} : block(manager, way, to);
    if (inner.height < kUnbounded) emit(around(manager, way, inner), to);
  };
  tell(limit);
  const bool some = !column && m_shapes < kFewLimits * 4;  // then only limits that differ enough
  for (std::size_t e = 0; e < m_events.size();) {
    const float at = m_events[e].at;
    for (; e < m_events.size() && m_events[e].at == at; ++e) {
      Cursor& cursor = m_cursors[m_events[e].cursor];
      height -= cursor.size().height;
      ++cursor.point;
      height += cursor.size().height;
      if (!column) m_items[cursor.item].height = cursor.size().height;
    }
    if (some && at < 1.1F * limit && e < m_events.size()) {
      m_exact = false;
      continue;
    }
    limit = at;
    tell(at);
  }
}

// --- all branches ---

std::span<const Offer> FitModel::offers(std::uint32_t at) const noexcept {
  return {m_offers.data() + m_offersOf[at].begin, m_offersOf[at].count};
}

void FitModel::offer(std::uint32_t at) {
  FitManager& manager = m_managers[at];
  setStaff(manager, m_curves);
  choicesOf(at, m_choices);
  if (m_choices.empty()) m_choices.push_back(Arrangement::SideBySide);  // nothing but assistants
  const auto begin = static_cast<std::uint32_t>(m_offers.size());
  for (const Arrangement choice : m_choices) {
    const Way way = wayOf(at, choice);
    m_sizes.clear();
    auto take = [&](const Size& size, float) { m_sizes.push_back(size); };
    combine(at, way, m_curves, take);
    if (m_sizes.size() > 1) keepBest(m_sizes);
    if (thinOut(m_sizes, m_shapes)) m_exact = false;
    for (const Size& size : m_sizes) m_offers.push_back({size, choice});
  }
  m_offersOf[at] = {begin, static_cast<std::uint32_t>(m_offers.size()) - begin};
  m_sizes.clear();
  m_gained.clear();
  for (const Offer& offer : offers(at)) {
    m_sizes.push_back(offer.size);
    if (!mayBeListed(at, offer.choice)) continue;
    m_gained.push_back({offer.size.width, offer.size.height - nestedGain(wayOf(at, offer.choice))});
  }
  for (auto* sizes : {&m_sizes, &m_gained}) {
    keepBest(*sizes);
    if (thinOut(*sizes, m_shapes)) m_exact = false;
  }
  m_curves.free[at] = m_curves.add(m_sizes);
  m_curves.nested[at] = m_curves.add(m_gained);
}

void FitModel::offerAll() {
  m_curves.reset(size());
  m_offers.clear();
  m_offersOf.assign(size(), {});
  m_exact = true;
  for (std::uint32_t at = size(); at-- > 0;) offer(at);
  double best = -1;
  auto take = [&](const Size& size, float) {
    if (best < 0 || costOf(size) < best) best = costOf(size);
  };
  combineRoots(m_curves, take);
  m_bestCost = best;
  std::uint32_t roots = 0;
  for (std::uint32_t root = 0; root < m_outline.size(); root = m_outline.subtreeEnd[root]) ++roots;
  m_exact = m_exact && roots <= kSingleShelf;
}

Size FitModel::measure(const std::vector<Arrangement>& choices, BranchCurves& curves) {
  curves.reset(size());
  for (std::uint32_t at = size(); at-- > 0;) {
    FitManager& manager = m_managers[at];
    setStaff(manager, curves);
    const Arrangement own = m_outline.arrangement[manager.node];
    Way way = wayOf(at, own != Arrangement::Automatic ? own : choices[manager.node]);
    Size least;
    bool found = false;
    auto take = [&](const Size& size, float) {
      least = size;
      found = true;
    };
    combine(at, way, curves, take);
    while (!found) {  // fewer columns do
      --way.columns;
      combine(at, way, curves, take);
    }
    m_sizes.assign(1, least);
    curves.free[at] = curves.add(m_sizes);
    m_sizes[0].height -= nestedGain(way);
    curves.nested[at] = curves.add(m_sizes);
  }
  Size extent;
  auto take = [&](const Size& size, float) { extent = size; };
  combineRoots(curves, take);
  return extent;
}

}  // namespace arborg::layout

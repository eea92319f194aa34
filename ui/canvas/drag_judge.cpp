#include "ui/canvas/drag_judge.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/edit/commands/branch_commands.h"
#include "core/rules/reporting_rules.h"
#include "core/util/message_codes.h"

namespace arborg::ui {
namespace {

// Half of what a gap must offer to be hit: the smallest target of WCAG 2.2 (2.5.8), and a little.
constexpr double kReach = 14;  // view px

}  // namespace

DragJudge::DragJudge(const Chart& chart, std::vector<PositionId> ids)
    : m_chart(chart),
      m_ids(std::move(ids)),
      m_dragged(chart.positionSlots()),
      m_verdict(std::in_place, chart, m_ids) {
  for (const PositionId top : m_ids) {
    for (const PositionId id : chart.branch(top)) {
      m_dragged[id.index()] = true;
      ++m_count;
    }
  }
}

DragJudge::DragJudge(const Chart& chart, RoleId role)
    : m_chart(chart), m_role(role), m_count(1), m_dragged(chart.positionSlots()) {}

Landing DragJudge::landingAt(const ChartStage& stage, QPointF view) const {
  Landing landing;
  const scene::ChartScene& scene = stage.scene();
  const auto target =
      dropTargetAt(scene.tree().outline(), scene.layout(), scene.options(), stage.chartPoint(view),
                   static_cast<float>(kReach / stage.view().scale()));
  landing.target = target.value_or(DropTarget{});
  if (landing.target.manager != layout::kNone) {
    landing.manager = stage.position(landing.target.manager);
  }
  place(stage, landing);
  judge(landing);
  return landing;
}

Landing DragJudge::landingBelow(std::optional<PositionId> manager,
                                std::optional<std::size_t> index) const {
  Landing landing;
  landing.manager = manager;
  landing.index = index;
  if (index.has_value()) {
    std::size_t before = 0;
    for (const PositionId peer : m_chart.reportsOrRoots(manager)) {
      if (isDragged(peer)) continue;
      if (before++ == *index) {
        landing.before = peer;
        break;
      }
      landing.after = peer;
    }
  }
  judge(landing);
  return landing;
}

bool DragJudge::isDragged(PositionId id) const {
  return std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end();
}

void DragJudge::place(const ChartStage& stage, Landing& landing) const {
  if (!landing.target.index.has_value()) return;
  // As they are drawn, which is not always their order in the chart.
  const auto peers = m_chart.reportsOrRoots(landing.manager);
  const scene::VisibleTree& tree = stage.scene().tree();
  std::vector<PositionId> drawn(peers.begin(), peers.end());
  std::stable_sort(drawn.begin(), drawn.end(), [&](PositionId a, PositionId b) {
    return tree.row(a).value_or(layout::kNone) < tree.row(b).value_or(layout::kNone);
  });
  // What is dragged leaves its place, so it does not count.
  const auto stays = [this](PositionId peer) { return !isDragged(peer); };
  // Where only one of them is shown, as above a branch that is shown alone, a place is beside it.
  const auto firstHidden = std::find_if(
      drawn.begin(), drawn.end(), [&](PositionId peer) { return !tree.row(peer).has_value(); });
  const bool all = firstHidden == drawn.end();
  drawn.erase(firstHidden, drawn.end());
  std::uint32_t shown = 0;
  for (const PositionId peer : drawn) {
    if (shown++ < *landing.target.index) {
      if (stays(peer)) landing.after = peer;
    } else if (stays(peer)) {
      landing.before = peer;
      break;
    }
  }
  std::size_t index = 0;
  for (const PositionId peer : peers) {
    if (landing.before == peer) break;
    if (stays(peer)) ++index;
    if (!all && !landing.before.has_value() && landing.after == peer) break;
  }
  landing.index = index;
}

void DragJudge::judge(Landing& landing) const {
  landing.kind = Landing::Kind::Allowed;
  if (m_role.has_value()) {
    landing.findings = findings(landing.manager);
  } else {
    const bool staysThere = std::all_of(m_ids.begin(), m_ids.end(), [&](PositionId id) {
      return m_chart.manager(id) == landing.manager;
    });
    // On the manager's own card, or a root in empty space: not a wish for the last place.
    if (staysThere && !landing.index.has_value()) {
      landing.kind = Landing::Kind::Unchanged;
      return;
    }
    const auto plan = edit::moveMany(m_chart, m_ids, landing.manager, landing.index);
    if (plan.hasError()) {
      const bool same = plan.error().code == Code::EditNothingToDo;
      landing.kind = same ? Landing::Kind::Unchanged : Landing::Kind::Refused;
      if (!same) landing.why = plan.error();
      return;
    }
    // Another place among the same peers changes nothing for the rules.
    if (!staysThere) landing.findings = findings(landing.manager);
  }
  if (!landing.findings.empty()) landing.severity = landing.findings.front().severity;
}

// What is accepted already is not said again.
std::vector<rules::Finding> DragJudge::findings(std::optional<PositionId> manager) const {
  std::vector<rules::Finding> found;
  if (!m_role.has_value()) {
    found = m_verdict->findings(manager);
  } else if (manager.has_value()) {
    found = newSeatFindings(*manager);
  }
  if (!manager.has_value()) {
    const auto rootsAlready = std::count_if(m_ids.begin(), m_ids.end(), [&](PositionId id) {
      return !m_chart.manager(id).has_value();
    });
    const std::size_t tops = m_role.has_value() ? 1 : m_ids.size();
    if (auto finding =
            rules::verdictForRoots(m_chart, tops - static_cast<std::size_t>(rootsAlready))) {
      found.push_back(std::move(*finding));
    }
  }
  std::erase_if(found, [](const rules::Finding& finding) { return finding.accepted; });
  std::stable_sort(
      found.begin(), found.end(),
      [](const rules::Finding& a, const rules::Finding& b) { return a.severity > b.severity; });
  return found;
}

std::optional<Severity> DragJudge::verdict(PositionId manager) const {
  if (m_dragged[manager.index()]) return std::nullopt;
  if (!m_role.has_value()) return m_verdict->severity(manager);
  const auto findings = newSeatFindings(manager);
  return findings.empty() ? Severity::Off : findings.front().severity;
}

std::vector<rules::Finding> DragJudge::newSeatFindings(PositionId manager) const {
  std::vector<rules::Finding> findings;
  rules::RuleSet broken =
      rules::judgeLine(rules::traitsOf(m_chart, *m_role), rules::traitsOf(m_chart, manager));
  while (!broken.empty()) {
    const rules::RuleId rule = broken.takeFirst();
    const Severity severity = rules::severityOf(m_chart, rule);
    if (severity != Severity::Off) findings.push_back({rule, severity, {}, {}});
  }
  std::stable_sort(
      findings.begin(), findings.end(),
      [](const rules::Finding& a, const rules::Finding& b) { return a.severity > b.severity; });
  return findings;
}

}  // namespace arborg::ui

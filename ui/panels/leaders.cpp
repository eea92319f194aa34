#include "ui/panels/leaders.h"

#include <cmath>
#include <numbers>

#include <algorithm>
#include <string_view>

#include "core/sales/profile.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

Severity worstOfSkills(const Document& document, PositionId seat) {
  Severity worst = Severity::Off;
  if (document.checker().worstSeverity(seat) == Severity::Off) return worst;
  for (const rules::Finding& finding : document.checker().findingsOf(seat)) {
    if (finding.accepted || !rules::key(finding.rule).starts_with("skills.")) continue;
    // A finding about somebody else may name this seat too.
    if (finding.subjects.front() == seat) worst = std::max(worst, finding.severity);
  }
  return worst;
}

}  // namespace

Leaders leadersOf(const Document& document) {
  const Chart& chart = document.chart();
  const Words words;
  Leaders found;
  // The roles that count, once, so that most seats cost one look-up.
  std::vector<std::uint8_t> leads(chart.roleSlots());
  for (std::uint32_t slot = 0; slot < leads.size(); ++slot) {
    const RoleId id(slot);
    if (!chart.contains(id)) continue;
    const RoleKind kind = chart.role(id).kind;
    leads[slot] = kind == RoleKind::Executive || kind == RoleKind::Leader ? 1 : 0;
  }
  std::vector<PositionId> seats;
  for (std::uint32_t slot = 0; slot < chart.positionSlots(); ++slot) {
    const PositionId id(slot);
    if (chart.contains(id) && leads[chart.position(id).role.value()] != 0) seats.push_back(id);
  }
  for (const PositionId id : seats) {
    const Person* person = chart.holder(id);
    if (person == nullptr) continue;
    const auto execution = sales::executionIndex(person->skills);
    const auto strategy = sales::strategyIndex(person->skills);
    if (!execution.has_value() || !strategy.has_value()) {
      ++found.notAssessed;
      continue;
    }
    found.assessed.push_back({id, builtInRole(chart.position(id).role).value_or(BuiltInRole::Other),
                              execution->value(), strategy->value(), worstOfSkills(document, id),
                              words.holderName(chart, id)});
  }
  return found;
}

std::vector<QPointF> fannedOut(const std::vector<QPointF>& points, qreal size) {
  std::vector<QPointF> shown = points;
  std::vector<bool> done(points.size(), false);
  for (std::size_t first = 0; first < points.size(); ++first) {
    if (done[first]) continue;
    std::vector<std::size_t> together;
    QPointF sum;
    for (std::size_t i = first; i < points.size(); ++i) {
      const QPointF away = points[i] - points[first];
      if (done[i] || std::hypot(away.x(), away.y()) >= size) continue;
      together.push_back(i);
      sum += points[i];
      done[i] = true;
    }
    const auto count = static_cast<double>(together.size());
    if (together.size() < 2) continue;
    const QPointF middle = sum / count;
    // Neighbours on the ring are a width and a little apart; two stand side by side.
    const double step = 2 * std::numbers::pi / count;
    const double radius = size * 1.15 / (2 * std::sin(step / 2));
    for (std::size_t i = 0; i < together.size(); ++i) {
      const double angle = std::numbers::pi + step * static_cast<double>(i);
      shown[together[i]] = middle + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
  }
  return shown;
}

}  // namespace arborg::ui

#include "ui/panels/leaders.h"

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

}  // namespace arborg::ui

#include "core/rules/fixes.h"

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/draft.h"
#include "core/edit/commands/field_commands.h"
#include "core/rules/fix_maker.h"
#include "core/rules/nearest.h"
#include "core/rules/reporting_lines.h"
#include "core/rules/reporting_rules.h"
#include "core/sales/skeleton.h"
#include "core/util/message_codes.h"

namespace arborg::rules {

namespace {

std::optional<PositionId> nearestWithRole(const Chart& chart, PositionId from, BuiltInRole role) {
  return nearest(chart, from,
                 [&](PositionId id) { return chart.position(id).role == roleId(role); });
}

void addMoveUnder(FixMaker& maker, PositionId manager) {
  const Chart& chart = maker.chart();
  maker.add(maker.label(Code::FixMoveUnder,
                        {maker.name("name", maker.subject()), maker.name("manager", manager),
                         roleOf("managerRole", chart, manager)}),
            edit::moveBranch(chart, maker.subject(), manager));
}

void fixLine(FixMaker& maker) {
  const ReportingLine* line = reportingLine(traitsOf(maker.chart(), maker.subject()));
  if (line == nullptr) return;
  for (const BuiltInRole role : line->usual) {
    const auto manager = nearestWithRole(maker.chart(), maker.subject(), role);
    if (manager.has_value()) addMoveUnder(maker, *manager);
  }
}

void fixCsoBesideCro(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cso = maker.subject();
  const auto cro = nearestWithRole(chart, cso, BuiltInRole::Cro);
  if (cro.has_value()) {
    addMoveUnder(maker, *cro);
    return;
  }
  // Every CRO stands below this CSO: the first one takes its place.
  for (const PositionId id : chart.branch(cso)) {
    if (chart.position(id).role != roleId(BuiltInRole::Cro)) continue;
    edit::Draft draft(chart);
    draft.move(id, chart.manager(cso), chart.indexAmongPeers(cso));
    draft.move(cso, id, 0);
    maker.add(maker.label(Code::FixPlaceAbove, {maker.name("name", id), maker.name("other", cso)}),
              draft.take(Message(Code::UndoFix), {id, cso}));
    return;
  }
}

void fixRankInverted(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId subject = maker.subject();
  const auto manager = chart.manager(subject);
  if (!manager.has_value()) return;
  const RoleTraits traits = traitsOf(chart, subject);
  const auto fitsBelow = [&](std::optional<PositionId> above) {
    return !above.has_value() ||
           !judgeLine(traits, traitsOf(chart, *above)).contains(RuleId::ReportingRankInverted);
  };
  if (fitsBelow(chart.manager(*manager))) {
    maker.add(
        maker.label(Code::FixSwap, {maker.name("name", subject), maker.name("other", *manager)}),
        edit::swapPositions(chart, subject, *manager));
  }
  PositionId below = *manager;  // whose peer the subject becomes
  auto above = chart.manager(below);
  while (!fitsBelow(above)) {
    below = *above;
    above = chart.manager(below);
  }
  const Message label =
      above.has_value() ? maker.label(Code::FixMoveUp,
                                      {maker.name("name", subject), maker.name("manager", *above)})
                        : maker.label(Code::FixMoveToTop, {maker.name("name", subject)});
  maker.add(label, edit::moveBranch(chart, subject, above, chart.indexAmongPeers(below) + 1));
}

void fixSellerManages(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId seller = maker.subject();
  maker.add(maker.label(Code::FixPromoteToTeamLead, {maker.name("name", seller)}),
            edit::setRole(chart, seller, roleId(BuiltInRole::SalesTeamLead)));
  std::vector<PositionId> reports;
  for (const PositionId id : chart.reports(seller)) {
    if (!traitsOf(chart, id).isAssistant()) reports.push_back(id);
  }
  maker.add(
      maker.label(Code::FixMoveReportsUp,
                  {maker.name("name", seller), countArgument("count", reports.size())}),
      edit::moveMany(chart, reports, chart.manager(seller), chart.indexAmongPeers(seller) + 1));
}

}  // namespace

std::vector<Fix> fixesFor(const Chart& chart, const Finding& finding) {
  if (finding.subjects.empty() || !chart.contains(finding.subjects.front())) return {};
  FixMaker maker(chart, finding.subjects.front());
  switch (finding.rule) {
    case RuleId::ReportingVpSales:
    case RuleId::ReportingCro:
    case RuleId::ReportingCso:
    case RuleId::ReportingMarketing:
    case RuleId::ReportingCustomerSuccess:
    case RuleId::ReportingSalesManager:
    case RuleId::ReportingTeamLead:
    case RuleId::ReportingSeller:
      fixLine(maker);
      break;
    case RuleId::ReportingCsoBesideCro:
      fixCsoBesideCro(maker);
      break;
    case RuleId::ReportingRankInverted:
      fixRankInverted(maker);
      break;
    case RuleId::ReportingSellerManages:
      fixSellerManages(maker);
      break;
    case RuleId::StructureCroScope:
      fixCroScope(maker);
      break;
    case RuleId::StructureCroFunctions:
      fixCroFunctions(maker);
      break;
    case RuleId::StructureLeadFlow:
      fixLeadFlow(maker);
      break;
    case RuleId::StructureSolidAndDotted:
      fixSolidAndDotted(maker);
      break;
    case RuleId::SeatVacantLeader:
      fixVacantLeader(maker);
      break;
    case RuleId::SeatHolderTwice:
      fixHolderTwice(maker);
      break;
    case RuleId::QuotaUnderAssigned:
      fixUnderAssigned(maker);
      break;
    case RuleId::SkillsStrategistInCsoSeat:
    case RuleId::SkillsExecutorInCroSeat:
    case RuleId::SkillsVpNotExecutor:
    case RuleId::SkillsCroLeans:
    case RuleId::SkillsBelowProfile:
    case RuleId::SkillsNotAssessed:
      fixHolder(maker, finding.rule);
      break;
    case RuleId::SkillsCsoNeedsStrategist:
      fixCsoNeedsStrategist(maker);
      break;
    case RuleId::AdviceLeaderMismatch: {
      // None where the chart has more than is advised: whose seat to give up is the user's to say.
      const auto advice = sales::adviceFor(chart);
      if (advice.has_value()) {
        maker.add(maker.label(Code::FixLaySkeleton, {}), sales::laySkeleton(chart, advice->result));
      }
      break;
    }
    // Only the user knows which of them is meant, or where they belong.
    case RuleId::StructureSingleCeo:
    case RuleId::StructureSingleRoot:
    case RuleId::StructureDuplicateChief:
    case RuleId::StructureAllThree:
    case RuleId::StructureSellersMajority:
    case RuleId::StructureSpan:
    case RuleId::StructureLayers:
    case RuleId::QuotaMissing:
    case RuleId::DataCycle:
    case RuleId::DataMissingManager:
    case RuleId::DataDuplicateId:
    case RuleId::DataUnknownRole:
      break;
  }
  return maker.take();
}

}  // namespace arborg::rules

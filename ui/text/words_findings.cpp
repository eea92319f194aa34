#include <algorithm>
#include <utility>
#include <variant>

#include "ui/text/user_text.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

const Argument* find(const rules::Finding& finding, std::string_view name) {
  for (const Argument& argument : finding.args) {
    if (argument.name == name) return &argument;
  }
  return nullptr;
}

bool has(const rules::Finding& finding, std::string_view name) {
  return find(finding, name) != nullptr;
}

qint64 integer(const rules::Finding& finding, std::string_view name) {
  const Argument* argument = find(finding, name);
  const auto* value = argument == nullptr ? nullptr : std::get_if<std::int64_t>(&argument->value);
  return value == nullptr ? 0 : *value;
}

}  // namespace

QString Words::findingPattern(const rules::Finding& finding) const {
  using rules::RuleId;
  switch (finding.rule) {
    case RuleId::ReportingVpSales:
    case RuleId::ReportingCro:
    case RuleId::ReportingCso:
    case RuleId::ReportingMarketing:
    case RuleId::ReportingCustomerSuccess:
    case RuleId::ReportingSalesManager:
    case RuleId::ReportingTeamLead:
    case RuleId::ReportingSeller:
      return has(finding, "manager") ? tr("{subject} reports to {superior}")
                                     : tr("{subject} does not report to anybody");
    case RuleId::ReportingCsoBesideCro:
      return tr("{subject} does not work in the line of {chief}");
    case RuleId::ReportingRankInverted:
      return tr("{subject} reports to a lower rank: {superior}");
    case RuleId::ReportingSellerManages:
      return tr("{subject} sells and has %n direct reports", nullptr, integer(finding, "count"));
    case RuleId::StructureSingleCeo:
      return has(finding, "manager")
                 ? tr("{subject} reports to {superior}")
                 : tr("The chart has %n CEOs: {subjects}", nullptr, integer(finding, "count"));
    case RuleId::StructureSingleRoot:
      return tr("The chart has %n positions at the top: {subjects}", nullptr,
                integer(finding, "count"));
    case RuleId::StructureDuplicateChief:
      return tr("The chart has %n seats of the role {role}: {subjects}", nullptr,
                integer(finding, "count"));
    case RuleId::StructureAllThree:
      return tr("The chart has a CRO, a CSO and a VP of Sales");
    case RuleId::StructureSellersMajority:
      return tr("Below {subject} there are %n people, of whom {sellers} sell", nullptr,
                integer(finding, "people"));
    case RuleId::StructureCroScope:
      return tr("The branch of {subject} lacks a leader for {missing}");
    case RuleId::StructureCroFunctions:
      return tr("In the branch of {subject} nobody answers for {missing}");
    case RuleId::StructureSpan:
      return integer(finding, "count") < integer(finding, "minimum")
                 ? tr("{subject} has %n direct reports, fewer than {minimum}", nullptr,
                      integer(finding, "count"))
                 : tr("{subject} has %n direct reports, more than {maximum}", nullptr,
                      integer(finding, "count"));
    case RuleId::StructureLayers:
      return tr("The chart has %n levels, more than {limit}", nullptr, integer(finding, "count"));
    case RuleId::StructureLeadFlow:
      return tr("SDRs and BDRs for {executives} account executives: {developers}, and %n missing",
                nullptr, integer(finding, "missing"));
    case RuleId::StructureSolidAndDotted:
      return tr("{subject} reports to {superior} by a solid and by a dotted line");
    case RuleId::SeatVacantLeader:
      return tr("A leader’s seat is vacant: {name}");
    case RuleId::SeatHolderTwice:
      return tr("{name} holds %n seats: {titles}", nullptr, integer(finding, "count"));
    case RuleId::QuotaUnderAssigned:
      return tr("{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}");
    case RuleId::QuotaMissing:
      return tr("{subject} has no quota");
    case RuleId::SkillsStrategistInCsoSeat:
    case RuleId::SkillsExecutorInCroSeat:
    case RuleId::SkillsVpNotExecutor:
    case RuleId::SkillsCsoNeedsStrategist:
    case RuleId::SkillsCroLeans:
    case RuleId::SkillsBelowProfile:
    case RuleId::SkillsNotAssessed:
      return skillPattern(finding);
    case RuleId::AdviceLeaderMismatch:
      return tr("The chart has other sales leaders than the role advisor recommends");
    case RuleId::DataCycle:
      return tr("A reporting line leads back to itself: {names}");
    case RuleId::DataMissingManager:
      return tr("The manager of {subject} is not in the file: {manager}");
    case RuleId::DataDuplicateId:
      return tr("The ID of {subject} is already in use in row {other_row}: {id}");
    case RuleId::DataUnknownRole:
      return tr("The role of {subject} is not known: {role}");
  }
  return {};
}

QString Words::skillPattern(const rules::Finding& finding) const {
  using rules::RuleId;
  const bool balanced = has(finding, "marketing");
  switch (finding.rule) {
    case RuleId::SkillsStrategistInCsoSeat:
      return balanced ? tr("{subject} is of the CRO type: strategy {strategy}, execution "
                           "{execution}; balanced by {marketing} and {customerSuccess}")
                      : tr("{subject} is of the CRO type: strategy {strategy}, execution "
                           "{execution}");
    case RuleId::SkillsExecutorInCroSeat:
      return balanced ? tr("{subject} is of the CSO type: execution {execution}, strategy "
                           "{strategy}; balanced by {marketing} and {customerSuccess}")
                      : tr("{subject} is of the CSO type: execution {execution}, strategy "
                           "{strategy}");
    case RuleId::SkillsVpNotExecutor:
      return tr(
          "{subject} is of the CRO type in the line of {chief}: strategy {strategy}, "
          "execution {execution}");
    case RuleId::SkillsCsoNeedsStrategist:
      return tr("{subject} has neither a CRO above nor a Head of Sales Strategy below");
    case RuleId::SkillsCroLeans:
      return tr("{subject} leans to one side by %n points: {favoured}", nullptr,
                integer(finding, "points"));
    case RuleId::SkillsBelowProfile:
      return has(finding, "strategy")
                 ? tr("{subject} has a strategy index of {strategy}; the seat asks for {minimum}")
                 : tr("{subject} has an execution index of {execution}; the seat asks for "
                      "{minimum}");
    case RuleId::SkillsNotAssessed:
      return tr(
          "{subject} is not assessed: {executionRated} execution and {strategyRated} "
          "strategy skills rated");
    default:
      return {};
  }
}

QString Words::named(const rules::Finding& finding, std::string_view name, std::string_view role,
                     Place place, const Chart* chart) const {
  const Argument* who = find(finding, name);
  if (who == nullptr) return {};
  const Argument* what = find(finding, role);
  // A term instead of a name: nobody holds the seat, and nobody titled it.
  const bool nobody = std::holds_alternative<Term>(who->value);
  const QString roleWords = what != nullptr ? value(*what, chart)
                            : nobody        ? value(*who, chart)
                                            : QString();
  return withRole(nobody ? vacantSeat(place) : value(*who, chart), roleWords);
}

QString Words::subjectList(const rules::Finding& finding, const Chart& chart) const {
  QStringList names;
  for (const PositionId id : finding.subjects) {
    if (!chart.contains(id)) continue;
    names += seat(chart, id, Place::InsideSentence);
    if (names.size() > kNamesInList) break;
  }
  return shortList(names, finding.subjects.size());
}

// The seats of one person, whose name stands before.
QString Words::titleList(const rules::Finding& finding, const Chart& chart) const {
  QStringList titles;
  for (const PositionId id : finding.subjects) {
    if (!chart.contains(id)) continue;
    const QString title = positionTitle(chart, id);
    titles += title.isEmpty() ? inSentence(chart.position(id).key) : title;
    if (titles.size() > kNamesInList) break;
  }
  return shortList(titles, finding.subjects.size());
}

QString Words::findingTitle(const rules::Finding& finding, const Chart& chart) const {
  const QString pattern = findingPattern(finding);
  const Place place =
      pattern.startsWith(QLatin1String("{subject}")) ? Place::SentenceStart : Place::InsideSentence;
  // What a rule found is in its arguments, not in the chart: while something is dragged they tell
  // of a chart that does not exist yet.
  std::vector<Argument> args = finding.args;
  const auto add = [&](std::string name, const QString& text) {
    args.push_back({std::move(name), text.toStdString()});
  };
  // There the role is what the file said, not what the seat is.
  const bool roleOfSeat = finding.rule != rules::RuleId::DataUnknownRole;
  add("subject", named(finding, "name", roleOfSeat ? "role" : "", place, &chart));
  add("superior", named(finding, "manager", "managerRole", Place::InsideSentence, &chart));
  add("chief", named(finding, "cro", "croRole", Place::InsideSentence, &chart));
  if (pattern.contains(QLatin1String("{subjects}"))) add("subjects", subjectList(finding, chart));
  if (pattern.contains(QLatin1String("{titles}"))) add("titles", titleList(finding, chart));
  return fill(pattern, args, &chart);
}

QString Words::findingExplanation(const rules::Finding& finding) const {
  return ruleStatement(finding.rule) + QLatin1Char(' ') + ruleReason(finding.rule) +
         QLatin1Char(' ') + ruleRemedy(finding.rule);
}

QString Words::findingText(const rules::Finding& finding, const Chart& chart) const {
  const QString text =
      findingTitle(finding, chart) + QStringLiteral(". ") + findingExplanation(finding);
  return finding.row == 0 ? text : atRow(finding.row, text);
}

}  // namespace arborg::ui

#include "tests/core/edit/random_commands.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/finding_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/paste_text.h"
#include "core/edit/commands/relation_commands.h"
#include "core/edit/commands/sales_commands.h"
#include "core/edit/commands/settings_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "core/util/number.h"

namespace arborg::edit {

namespace {

constexpr std::array<std::string_view, 12> kTexts = {"",
                                                     "Anna",
                                                     "Bo Berg",
                                                     "  spaced  ",
                                                     "CEO",
                                                     "two\nlines\ttab",
                                                     "Öztürk Şahin",
                                                     "\xFF"
                                                     "broken",
                                                     "A, B (C) - D",
                                                     "Region",
                                                     "x",
                                                     "\xE2\x80\xA2 bullet"};
constexpr std::array<std::string_view, 10> kNumbers = {"",      "0",    "1",   "5",   "100000",
                                                       "-12.5", "1e16", "ten", "0.5", "6"};
constexpr std::array<std::string_view, 4> kRules = {"structure.span", "reporting.cso",
                                                    "reporting.seller", "structure.layers"};
constexpr std::array<std::string_view, 8> kPastes = {
    "Anna\n  Bo, CEO\n  Cy\n    Di",
    "- Anna\n- Bo\n\t- Cy (VP)",
    "Anna\tCEO\tSales\tanna@x.org\tnote\nBo\t\n\tCy\tCRO",
    "1. A\n1.1. B\n1.1.1. C\n2. D",
    "",
    "\xFF\xFE\n\x01\n ,Vacant",
    "x",
    "A\n B\n  C\n   D\n    E\n     F"};

}  // namespace

std::span<const RandomUser::Command> RandomUser::commands() {
  using User = RandomUser;
  static constexpr std::array<Command, 55> kCommands = {{
      {"addReport", &User::planAddReport},
      {"addPeer", &User::planAddPeer},
      {"addManagerAbove", &User::planAddManagerAbove},
      {"addRoot", &User::planAddRoot},
      {"remove", &User::planRemove},
      {"removeMany", &User::planRemoveMany},
      {"removeBranch", &User::planRemoveBranch},
      {"removeBranches", &User::planRemoveBranches},
      {"moveBranch", &User::planMoveBranch},
      {"moveMany", &User::planMoveMany},
      {"reorder", &User::planReorder},
      {"moveLevelUp", &User::planMoveLevelUp},
      {"moveLevelDown", &User::planMoveLevelDown},
      {"promoteReports", &User::planPromoteReports},
      {"swapPositions", &User::planSwapPositions},
      {"swapHolders", &User::planSwapHolders},
      {"vacate", &User::planVacate},
      {"fillWithSomebody", &User::planFillWithSomebody},
      {"fillWithNew", &User::planFillWithNew},
      {"rename", &User::planRename},
      {"setPositionField", &User::planSetPositionField},
      {"setPersonField", &User::planSetPersonField},
      {"setCustomField", &User::planSetCustomField},
      {"setRatingText", &User::planSetRatingText},
      {"setNumber", &User::planSetNumber},
      {"setRole", &User::planSetRole},
      {"setTitle", &User::planSetTitle},
      {"setArrangement", &User::planSetArrangement},
      {"setRating", &User::planSetRating},
      {"duplicateBranch", &User::planDuplicateBranch},
      {"duplicateBranches", &User::planDuplicateBranches},
      {"cut", &User::planCut},
      {"paste", &User::planPaste},
      {"pasteText", &User::planPasteText},
      {"pasteRows", &User::planPasteRows},
      {"acceptFinding", &User::planAcceptFinding},
      {"reopenFinding", &User::planReopenFinding},
      {"addDottedLine", &User::planAddDottedLine},
      {"changeDottedLine", &User::planChangeDottedLine},
      {"redirectDottedLine", &User::planRedirectDottedLine},
      {"removeDottedLine", &User::planRemoveDottedLine},
      {"addField", &User::planAddField},
      {"renameField", &User::planRenameField},
      {"removeField", &User::planRemoveField},
      {"addRole", &User::planAddRole},
      {"changeRole", &User::planChangeRole},
      {"removeRole", &User::planRemoveRole},
      {"setSettings", &User::planSetSettings},
      {"openSearch", &User::planOpenSearch},
      {"setSearchItem", &User::planSetSearchItem},
      {"clearSearch", &User::planClearSearch},
      {"setAdvisorAnswers", &User::planSetAdvisorAnswers},
      {"addDiagnosticRun", &User::planAddDiagnosticRun},
      {"changeDiagnosticRun", &User::planChangeDiagnosticRun},
      {"removeDiagnosticRun", &User::planRemoveDiagnosticRun},
  }};
  return kCommands;
}

Result<Plan> RandomUser::plan(std::size_t command) {
  Result<Plan> plan = (this->*commands()[command].plan)();
  m_newSeat = plan.hasValue() ? plan.value().newSeat : std::nullopt;
  return plan;
}

PositionId RandomUser::anyPosition() {
  // Whoever adds a seat likes to write on it.
  if (m_newSeat.has_value() && m_chart.contains(*m_newSeat) && m_random.chance(60)) {
    return *m_newSeat;
  }
  const auto slots = static_cast<std::uint32_t>(m_chart.positionSlots());
  if (m_chart.positionCount() == 0 || m_random.chance(2)) {
    return PositionId(m_random.between(0, slots + 2));
  }
  while (true) {
    const PositionId id(m_random.between(0, slots - 1));
    if (m_chart.contains(id)) return id;
  }
}

std::vector<PositionId> RandomUser::anyPositions() {
  std::vector<PositionId> ids;
  for (std::uint32_t left = m_random.between(m_random.chance(5) ? 0 : 1, 4); left > 0; --left) {
    ids.push_back(anyPosition());
  }
  return ids;
}

std::optional<PositionId> RandomUser::anyManager() {
  return m_random.chance(8) ? std::nullopt : std::optional(anyPosition());
}

std::optional<std::size_t> RandomUser::anyIndex() {
  return m_random.chance(30) ? std::nullopt : std::optional<std::size_t>(m_random.between(0, 6));
}

RelationId RandomUser::anyRelation() {
  const auto all = m_chart.relations();
  if (all.empty() || m_random.chance(2)) return m_chart.nextRelationId();
  return all[m_random.between(0, static_cast<std::uint32_t>(all.size()) - 1)];
}

CustomFieldId RandomUser::anyField() {
  return CustomFieldId(m_random.between(0, static_cast<std::uint32_t>(m_chart.customFieldSlots())));
}

RoleId RandomUser::anyRole() {
  const auto slots = static_cast<std::uint32_t>(m_chart.roleSlots());
  return RoleId(m_random.chance(30) ? m_random.between(kBuiltInRoleCount - 1, slots)
                                    : m_random.between(0, slots - 1));
}

RoleId RandomUser::anyOwnRole() {
  if (m_random.chance(5)) return anyRole();
  const auto slots = static_cast<std::uint32_t>(m_chart.roleSlots());
  return RoleId(
      m_random.between(kBuiltInRoleCount, std::max<std::uint32_t>(slots - 1, kBuiltInRoleCount)));
}

std::string RandomUser::anyText() {
  const auto word = kTexts[m_random.between(0, kTexts.size() - 1)];
  return m_random.chance(40) ? std::string(word) + formatInteger(m_random.between(1, 30))
                             : std::string(word);
}

std::string RandomUser::anyNumber() {
  return std::string(kNumbers[m_random.between(0, kNumbers.size() - 1)]);
}

Role RandomUser::anyNewRole() {
  Role role;
  role.name = anyText();
  if (m_random.chance(70)) role.rank = static_cast<int>(m_random.between(0, 101));
  role.kind = static_cast<RoleKind>(m_random.between(0, 4));
  return role;
}

Result<Plan> RandomUser::planAddReport() {
  if (m_random.chance(60)) return addReport(m_chart, anyPosition(), {}, anyIndex());
  return addReport(m_chart, anyPosition(), {anyText(), anyText(), anyRole()}, anyIndex());
}
Result<Plan> RandomUser::planAddPeer() {
  return addPeer(m_chart, anyPosition(), {anyText(), {}, std::nullopt});
}
Result<Plan> RandomUser::planAddManagerAbove() {
  return addManagerAbove(m_chart, anyPosition(), {anyText(), {}, std::nullopt});
}
Result<Plan> RandomUser::planAddRoot() {
  return addRoot(m_chart, {anyText(), anyText(), std::nullopt}, anyIndex());
}
Result<Plan> RandomUser::planRemove() {
  return remove(m_chart, anyPosition());
}
Result<Plan> RandomUser::planRemoveMany() {
  return removeMany(m_chart, anyPositions());
}
Result<Plan> RandomUser::planRemoveBranch() {
  const PositionId id = anyPosition();
  // Whole organisations go too, but not so often that little is left to try on.
  const bool large = m_chart.contains(id) && m_chart.branch(id).size() > 8;
  return removeBranch(m_chart, large && m_random.chance(70) ? anyPosition() : id);
}
Result<Plan> RandomUser::planRemoveBranches() {
  std::vector<PositionId> ids = anyPositions();
  std::erase_if(
      ids, [this](PositionId id) { return m_chart.contains(id) && m_chart.branch(id).size() > 5; });
  return removeBranches(m_chart, ids);
}

Result<Plan> RandomUser::planMoveBranch() {
  return moveBranch(m_chart, anyPosition(), anyManager(), anyIndex());
}
Result<Plan> RandomUser::planMoveMany() {
  return moveMany(m_chart, anyPositions(), anyManager(), anyIndex());
}
Result<Plan> RandomUser::planReorder() {
  return reorder(m_chart, anyPosition(), static_cast<int>(m_random.between(0, 6)) - 3);
}
Result<Plan> RandomUser::planMoveLevelUp() {
  return moveLevelUp(m_chart, anyPosition());
}
Result<Plan> RandomUser::planMoveLevelDown() {
  return moveLevelDown(m_chart, anyPosition());
}
Result<Plan> RandomUser::planPromoteReports() {
  return promoteReports(m_chart, anyPosition());
}
Result<Plan> RandomUser::planSwapPositions() {
  const PositionId id = anyPosition();
  const auto manager = m_chart.contains(id) ? m_chart.manager(id) : std::nullopt;
  if (manager.has_value() && m_random.chance(50)) {
    return m_random.chance(50) ? swapPositions(m_chart, *manager, id)
                               : swapPositions(m_chart, id, *manager);
  }
  return swapPositions(m_chart, id, anyPosition());
}

Result<Plan> RandomUser::planSwapHolders() {
  return swapHolders(m_chart, anyPosition(), anyPosition());
}
Result<Plan> RandomUser::planVacate() {
  return vacate(m_chart, anyPosition());
}
Result<Plan> RandomUser::planFillWithSomebody() {
  const PersonId person(m_random.between(0, static_cast<std::uint32_t>(m_chart.personSlots())));
  return fill(m_chart, anyPosition(), person,
              m_random.chance(50) ? OtherSeats::Keep : OtherSeats::Leave);
}
Result<Plan> RandomUser::planFillWithNew() {
  return fill(m_chart, anyPosition(), anyText());
}
Result<Plan> RandomUser::planRename() {
  return rename(m_chart, anyPosition(), anyText());
}

Result<Plan> RandomUser::planSetPositionField() {
  const auto field = static_cast<PositionField>(m_random.between(0, kPositionFieldCount - 1));
  const auto ids = m_random.chance(50) ? std::vector<PositionId>{anyPosition()} : anyPositions();
  switch (field) {
    case PositionField::Role:
      return setField(m_chart, ids, field, m_random.chance(80) ? "vp_sales" : anyText());
    case PositionField::Arrangement:
      return setField(m_chart, ids, field, m_random.chance(80) ? "column" : anyText());
    case PositionField::Direction:
      return setField(m_chart, ids, field, m_random.chance(60) ? "left_right" : "");
    case PositionField::Quota:
    case PositionField::Cost:
    case PositionField::Fte:
    case PositionField::Attained:
    case PositionField::Opportunities:
    case PositionField::DealsWon:
    case PositionField::SalesCycle:
      return setField(m_chart, ids, field, anyNumber());
    default:
      return setField(m_chart, ids, field, anyText());
  }
}
Result<Plan> RandomUser::planSetPersonField() {
  const auto field = static_cast<PersonField>(m_random.between(0, 4));
  return setField(m_chart, anyPositions(), field, anyText());
}
Result<Plan> RandomUser::planSetCustomField() {
  return setField(m_chart, anyPositions(), anyField(), anyText());
}
Result<Plan> RandomUser::planSetRatingText() {
  return setField(m_chart, anyPositions(), static_cast<Skill>(m_random.between(0, 15)),
                  anyNumber());
}
Result<Plan> RandomUser::planSetNumber() {
  static constexpr std::array<PositionField, 7> kNumberFields = {
      PositionField::Quota,     PositionField::Cost,          PositionField::Fte,
      PositionField::Attained,  PositionField::Opportunities, PositionField::DealsWon,
      PositionField::SalesCycle};
  const PositionField field = kNumberFields[m_random.between(0, kNumberFields.size() - 1)];
  const auto value = m_random.chance(20)
                         ? std::optional<double>()
                         : std::optional(static_cast<double>(m_random.between(0, 120)));
  return setNumber(m_chart, anyPositions(), field, value);
}
Result<Plan> RandomUser::planSetRole() {
  return setRole(m_chart, anyPositions(), anyRole());
}
Result<Plan> RandomUser::planSetTitle() {
  std::vector<TitledSeat> seats;
  for (const PositionId id : anyPositions()) {
    seats.push_back({id, m_random.chance(70) ? std::optional(anyRole()) : std::nullopt});
  }
  return setTitle(m_chart, seats, anyText());
}
Result<Plan> RandomUser::planSetArrangement() {
  return setArrangement(m_chart, anyPositions(),
                        kArrangements[m_random.between(0, kArrangements.size() - 1)]);
}
Result<Plan> RandomUser::planSetRating() {
  const auto rating = m_random.chance(20) ? std::optional<int>()
                                          : std::optional(static_cast<int>(m_random.between(0, 6)));
  return setRating(m_chart, anyPositions(), static_cast<Skill>(m_random.between(0, 15)), rating);
}

Result<Plan> RandomUser::planDuplicateBranch() {
  if (crowded()) return removeBranch(m_chart, anyPosition());
  return duplicateBranch(m_chart, anyPosition());
}
Result<Plan> RandomUser::planDuplicateBranches() {
  if (crowded()) return removeMany(m_chart, anyPositions());
  return duplicateBranches(m_chart, anyPositions());
}
Result<Plan> RandomUser::planCut() {
  auto cut = cutBranches(m_chart, anyPositions());
  if (cut.hasError()) return cut.error();
  m_clip = std::move(cut.value().clip);
  return std::move(cut.value().plan);
}
Result<Plan> RandomUser::planPaste() {
  if (m_clip.chart.positionCount() == 0 || m_random.chance(60)) {
    auto copy = copyBranches(m_chart, anyPositions());
    if (copy.hasError()) return copy.error();
    m_clip = std::move(copy).value();
  }
  if (crowded()) m_clip = BranchClip();
  return pasteBranch(m_chart, m_clip, anyManager(), anyIndex());
}
Result<Plan> RandomUser::planPasteText() {
  return pasteText(m_chart, kPastes[m_random.between(0, kPastes.size() - 1)], anyManager(),
                   anyIndex());
}
Result<Plan> RandomUser::planPasteRows() {
  std::vector<PastedRow> rows(m_random.between(0, 5));
  for (PastedRow& row : rows) {
    row.key = formatInteger(m_random.between(1, 9));
    row.name = anyText();
    if (m_random.chance(70)) row.manager = formatInteger(m_random.between(1, 12));
    row.depth = m_random.between(0, 4);
    if (m_random.chance(40)) row.fields.emplace_back("Region", anyText());
    if (m_random.chance(10)) row.fields.emplace_back("Column " + anyNumber(), "x");
    if (m_random.chance(10)) row.fields.emplace_back(PositionField::Quota, anyNumber());
    if (m_random.chance(10)) row.fields.emplace_back(PersonField::Key, anyText());
    if (m_random.chance(10)) row.fields.emplace_back(Skill::Sales, anyNumber());
    if (m_random.chance(20)) row.role = anyRole();
  }
  return pasteRows(m_chart, rows, anyManager(), anyIndex());
}

Result<Plan> RandomUser::planAcceptFinding() {
  return acceptFinding(m_chart, anyPosition(), kRules[m_random.between(0, kRules.size() - 1)],
                       anyText());
}
Result<Plan> RandomUser::planReopenFinding() {
  for (const PositionId id : m_chart.displayOrder()) {
    const auto& accepted = m_chart.position(id).accepted;
    if (!accepted.empty() && m_random.chance(80)) {
      return reopenFinding(m_chart, id, accepted.back().rule);
    }
  }
  return reopenFinding(m_chart, anyPosition(), kRules[0]);
}
Result<Plan> RandomUser::planAddDottedLine() {
  const auto all = m_chart.relations();
  if (!all.empty() && m_random.chance(10)) {
    const Relation& twice = m_chart.relation(all.front());
    return addDottedLine(m_chart, twice.report, twice.manager);
  }
  return addDottedLine(m_chart, anyPosition(), anyPosition(),
                       static_cast<RelationType>(m_random.between(0, 4)), anyText());
}
Result<Plan> RandomUser::planChangeDottedLine() {
  return changeDottedLine(m_chart, anyRelation(), static_cast<RelationType>(m_random.between(0, 4)),
                          anyText());
}
Result<Plan> RandomUser::planRedirectDottedLine() {
  return redirectDottedLine(m_chart, anyRelation(), anyPosition(), anyPosition());
}
Result<Plan> RandomUser::planRemoveDottedLine() {
  return removeDottedLine(m_chart, anyRelation());
}

Result<Plan> RandomUser::planAddField() {
  return addCustomField(m_chart, anyText());
}
Result<Plan> RandomUser::planRenameField() {
  return renameCustomField(m_chart, anyField(), anyText());
}
Result<Plan> RandomUser::planRemoveField() {
  return removeCustomField(m_chart, anyField());
}
Result<Plan> RandomUser::planAddRole() {
  return addRole(m_chart, anyNewRole());
}
Result<Plan> RandomUser::planChangeRole() {
  return changeRole(m_chart, anyOwnRole(), anyNewRole());
}
Result<Plan> RandomUser::planRemoveRole() {
  return removeRole(m_chart, anyOwnRole());
}
Result<Plan> RandomUser::planSetSettings() {
  DocumentSettings settings = m_chart.settings();
  settings.title = anyText();
  settings.limits.spanMaximum = static_cast<int>(m_random.between(0, 20)) - 1;
  settings.severities[std::string(kRules[m_random.between(0, kRules.size() - 1)])] =
      static_cast<Severity>(m_random.between(0, 3));
  if (m_random.chance(30)) {
    settings.looks.colorBy = m_random.chance(50) ? "department" : "region";
    settings.looks.colors.push_back({anyText(), m_random.between(0, 0xFFFFFF)});
    settings.looks.formats.push_back({m_random.chance(50) ? "region" : "quota", FormatTest::AtLeast,
                                      anyText(), m_random.between(0, 0xFFFFFF), CardMark::Star});
    settings.titleBlock.title = !settings.titleBlock.title;
    settings.titleBlock.footer = anyText();
    settings.titleBlock.logo = anyText();
    settings.looks.photos = !settings.looks.photos;
  }
  if (m_random.chance(30)) settings.cardFields.assign(m_random.between(0, 4), "region");
  return setSettings(m_chart, settings);
}

Result<Plan> RandomUser::planOpenSearch() {
  return openSearch(m_chart, anyPosition());
}
Result<Plan> RandomUser::planSetSearchItem() {
  // The one that has a search, often: then there is something to change and to clear.
  PositionId id = anyPosition();
  for (const PositionId other : m_chart.displayOrder()) {
    if (m_chart.position(other).search->opened && m_random.chance(70)) id = other;
  }
  const auto task = static_cast<SearchTask>(m_random.between(0, 3));
  SearchItem item = m_chart.contains(id) ? m_chart.position(id).search->item(task) : SearchItem();
  if (m_random.chance(30)) item.done = !item.done;
  if (m_random.chance(30)) item.owner = anyText();
  if (m_random.chance(30)) item.note = anyText();
  if (m_random.chance(30)) item.due = Date::fromDayNumber(m_random.between(20'000, 20'005));
  if (m_random.chance(10)) item = SearchItem();
  return setSearchItem(m_chart, id, task, item);
}
Result<Plan> RandomUser::planClearSearch() {
  for (const PositionId id : m_chart.displayOrder()) {
    if (m_chart.position(id).search->opened && m_random.chance(50)) return clearSearch(m_chart, id);
  }
  return clearSearch(m_chart, anyPosition());
}
Result<Plan> RandomUser::planSetAdvisorAnswers() {
  if (m_random.chance(15)) return setAdvisorAnswers(m_chart, std::nullopt);
  AdvisorAnswers answers = m_chart.advisorAnswers().value_or(AdvisorAnswers());
  answers.channels = static_cast<int>(m_random.between(0, 4)) - 1;
  if (m_random.chance(30)) answers.people = static_cast<int>(m_random.between(0, 60));
  answers.set(static_cast<Symptom>(m_random.between(0, 4)), m_random.chance(50));
  return setAdvisorAnswers(m_chart, answers);
}
DiagnosticRun RandomUser::anyRun() {
  DiagnosticRun run{*Date::fromDayNumber(m_random.between(20'000, 20'004))};
  for (std::uint32_t left = m_random.between(0, 4); left > 0; --left) {
    run.ratings.setRating(static_cast<Practice>(m_random.between(0, kPracticeCount - 1)),
                          static_cast<std::uint8_t>(m_random.between(0, kMaxPracticeRating)));
  }
  return run;
}
Result<Plan> RandomUser::planAddDiagnosticRun() {
  return addDiagnosticRun(m_chart, anyRun());
}
Result<Plan> RandomUser::planChangeDiagnosticRun() {
  const std::size_t index = m_random.between(0, 3);
  DiagnosticRun run = anyRun();
  if (index < m_chart.diagnosticRuns().size() && m_random.chance(50)) {
    run.date = m_chart.diagnosticRuns()[index].date;
  }
  return changeDiagnosticRun(m_chart, index, run);
}
Result<Plan> RandomUser::planRemoveDiagnosticRun() {
  return removeDiagnosticRun(m_chart, m_random.between(0, 3));
}

}  // namespace arborg::edit

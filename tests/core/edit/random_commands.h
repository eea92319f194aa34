// Every command of a user, with arguments by chance, sensible and not.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/edit/commands/paste_commands.h"
#include "core/edit/plan.h"
#include "core/util/result.h"
#include "tests/support/random_tree.h"

namespace arborg::edit {

// One user with a clipboard. The same random numbers on the same chart give the same plans.
class RandomUser {
 public:
  struct Command {
    std::string_view name;
    Result<Plan> (RandomUser::*plan)();
  };
  static std::span<const Command> commands();

  RandomUser(const Chart& chart, test::Random random) : m_chart(chart), m_random(random) {}

  // Later choices come from these numbers.
  void setRandom(test::Random random) { m_random = random; }
  test::Random& random() noexcept { return m_random; }
  // What the command of that place in commands() would do.
  Result<Plan> plan(std::size_t command);

 private:
  // --- arguments; ids are now and then those of nobody ---
  PositionId anyPosition();
  std::vector<PositionId> anyPositions();
  std::optional<PositionId> anyManager();
  std::optional<std::size_t> anyIndex();
  RelationId anyRelation();
  CustomFieldId anyField();
  RoleId anyRole();
  RoleId anyOwnRole();
  std::string anyText();
  std::string anyNumber();
  Role anyNewRole();
  DiagnosticRun anyRun();
  bool crowded() const { return m_chart.positionCount() > 80; }

  // --- structure_commands.h ---
  Result<Plan> planAddReport();
  Result<Plan> planAddPeer();
  Result<Plan> planAddManagerAbove();
  Result<Plan> planAddRoot();
  Result<Plan> planRemove();
  Result<Plan> planRemoveMany();
  Result<Plan> planRemoveBranch();
  Result<Plan> planRemoveBranches();
  // --- branch_commands.h ---
  Result<Plan> planMoveBranch();
  Result<Plan> planMoveMany();
  Result<Plan> planReorder();
  Result<Plan> planMoveLevelUp();
  Result<Plan> planMoveLevelDown();
  Result<Plan> planPromoteReports();
  Result<Plan> planSwapPositions();
  // --- holder_commands.h ---
  Result<Plan> planSwapHolders();
  Result<Plan> planVacate();
  Result<Plan> planFillWithSomebody();
  Result<Plan> planFillWithNew();
  Result<Plan> planRename();
  // --- field_commands.h ---
  Result<Plan> planSetPositionField();
  Result<Plan> planSetPersonField();
  Result<Plan> planSetCustomField();
  Result<Plan> planSetRatingText();
  Result<Plan> planSetNumber();
  Result<Plan> planSetRole();
  Result<Plan> planSetTitle();
  Result<Plan> planSetArrangement();
  Result<Plan> planSetRating();
  // --- paste_commands.h, paste_text.h ---
  Result<Plan> planDuplicateBranch();
  Result<Plan> planDuplicateBranches();
  Result<Plan> planCut();
  Result<Plan> planPaste();
  Result<Plan> planPasteText();
  Result<Plan> planPasteRows();
  // --- finding_commands.h, relation_commands.h ---
  Result<Plan> planAcceptFinding();
  Result<Plan> planReopenFinding();
  Result<Plan> planAddDottedLine();
  Result<Plan> planChangeDottedLine();
  Result<Plan> planRedirectDottedLine();
  Result<Plan> planRemoveDottedLine();
  // --- settings_commands.h ---
  Result<Plan> planAddField();
  Result<Plan> planRenameField();
  Result<Plan> planRemoveField();
  Result<Plan> planAddRole();
  Result<Plan> planChangeRole();
  Result<Plan> planRemoveRole();
  Result<Plan> planSetSettings();
  // --- sales_commands.h ---
  Result<Plan> planOpenSearch();
  Result<Plan> planSetSearchItem();
  Result<Plan> planClearSearch();
  Result<Plan> planSetAdvisorAnswers();
  Result<Plan> planAddDiagnosticRun();
  Result<Plan> planChangeDiagnosticRun();
  Result<Plan> planRemoveDiagnosticRun();

  const Chart& m_chart;
  test::Random m_random;
  BranchClip m_clip;
  std::optional<PositionId> m_newSeat;  // of the plan before
};

}  // namespace arborg::edit

// What a move would do to reporting lines, said before it is made.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/rules/finding.h"
#include "core/rules/role_traits.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// The verdict on a drag: made when it starts, asked for every place it passes. It tells which
// reporting findings the moved positions would have under a manager, kept ones included, and
// reporting.seller-manages of that manager. Whoever is below a moved position stays below it and is
// not judged; neither are rules about subtrees. Possible moves only: whether a manager stands below
// the moved, edit::moveMany() tells.
//
// Good while the chart stays as it was.
class MoveVerdict {
 public:
  // Linear in the moved and their depths; in the chart where a CSO is among them.
  MoveVerdict(const Chart& chart, std::span<const PositionId> moved);

  // The highest severity of findings(), accepted ones apart; Off: nothing to say. Constant (in the
  // number of different roles moved), and for a CSO the depth of the manager; cheap enough to
  // colour every visible card. None: as a root.
  Severity severity(std::optional<PositionId> manager) const;
  // Errors first, then in the order of `moved`, then by rule; the manager's own last among equals.
  std::vector<Finding> findings(std::optional<PositionId> manager) const;

 private:
  struct Kind {  // moved positions that are judged alike
    RoleTraits traits;
    RuleSet accepted;
  };
  struct Top {
    PositionId id;
    std::size_t kind;
  };
  RuleSet judge(const Kind& kind, const RoleTraits* manager, bool belowCro) const;
  bool isOrIsBelowCro(std::optional<PositionId> manager) const;
  bool makesSellerManage(PositionId manager, const RoleTraits& traits) const;
  std::size_t reportsAfter(PositionId manager) const;

  const Chart& m_chart;
  Severities m_severities;
  std::vector<Top> m_tops;
  std::vector<Kind> m_kinds;
  bool m_hasCso = false;
  bool m_hasOtherThanAssistants = false;
  std::optional<PositionId> m_firstCro;  // where m_hasCso
};

// The same for a single question.
std::vector<Finding> verdictForMove(const Chart& chart, std::span<const PositionId> moved,
                                    std::optional<PositionId> manager);
// structure.single-root as it will be found when there are `more` roots (at least one), its subject
// the first one of now; none: it will not be broken, or is off. Constant.
std::optional<Finding> verdictForRoots(const Chart& chart, std::size_t more);
Severity verdictSeverity(const Chart& chart, PositionId moved, std::optional<PositionId> manager);

}  // namespace arborg::rules

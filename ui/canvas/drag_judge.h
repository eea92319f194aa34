// Where dragged seats would land, and what the rules and the commands say of it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/rules/finding.h"
#include "core/rules/verdict.h"
#include "core/util/message.h"
#include "ui/canvas/chart_stage.h"
#include "ui/canvas/drop_target.h"

namespace arborg::ui {

struct Landing {
  enum class Kind : std::uint8_t {
    Nowhere,    // not asked yet
    Unchanged,  // it stands there already
    Refused,    // cannot be: `why` says it
    Allowed,    // `findings` are what the rules would say
  };
  Kind kind = Kind::Nowhere;
  DropTarget target;                  // as shown
  std::optional<PositionId> manager;  // none: becomes a root, as in empty space
  std::optional<std::size_t> index;   // as commands count; none: the end
  std::optional<PositionId> after;    // the peers it would come to stand between
  std::optional<PositionId> before;
  std::optional<Message> why;
  std::vector<rules::Finding> findings;  // the worst first
  Severity severity = Severity::Off;     // of the worst
};

// Judges one drag. What it is given must exist as long as it is asked, and the chart stay as it is.
class DragJudge {
 public:
  // Seats of the chart, none below another.
  DragJudge(const Chart& chart, std::vector<PositionId> ids);
  // A new seat of a role.
  DragJudge(const Chart& chart, RoleId role);

  const std::vector<PositionId>& ids() const noexcept { return m_ids; }
  std::optional<RoleId> role() const noexcept { return m_role; }
  // Seats that move, those below included.
  std::size_t count() const noexcept { return m_count; }

  // At a point of the canvas.
  Landing landingAt(const ChartStage& stage, QPointF view) const;
  // In a list: on a manager's row, or at `index` among the reports of a manager (or the roots), as
  // commands count: without what is dragged.
  Landing landingBelow(std::optional<PositionId> manager,
                       std::optional<std::size_t> index = std::nullopt) const;
  // What the rules make of that manager; none: it cannot be. Cheap enough for every card in view.
  std::optional<Severity> verdict(PositionId manager) const;

 private:
  bool isDragged(PositionId id) const;
  void place(const ChartStage& stage, Landing& landing) const;
  void judge(Landing& landing) const;
  std::vector<rules::Finding> findings(std::optional<PositionId> manager) const;
  std::vector<rules::Finding> newSeatFindings(PositionId manager) const;

  const Chart& m_chart;
  std::vector<PositionId> m_ids;
  std::optional<RoleId> m_role;
  std::size_t m_count = 0;
  std::vector<bool> m_dragged;  // by slot, those below included
  std::optional<rules::MoveVerdict> m_verdict;
};

}  // namespace arborg::ui

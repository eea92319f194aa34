// Seats and roles dropped onto the rows of a list: what the canvas says of a drop is said there
// too.
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "ui/canvas/drag_judge.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/models/editor.h"

class QMimeData;
class QWidget;

namespace arborg::ui {

// One for each list. The words stand beside the pointer, above the whole window: a list may be
// narrow.
class SeatDrop : public QObject {
  Q_OBJECT
 public:
  // `view` is the list; both outlive this.
  SeatDrop(Editor& editor, QWidget* view);

  // True where these are seats of this document, or a role of it, which becomes a new seat; then
  // hover() says of every place what would happen there.
  bool enter(const QMimeData& data);
  // What a view tells the system that a drop does.
  Qt::DropAction action() const noexcept;
  bool isActive() const noexcept { return m_judge != nullptr; }
  // On a manager's row, or at a place among a manager's reports (none: the roots), as
  // DragJudge::landingBelow() counts. True where it can be dropped.
  bool hover(std::optional<PositionId> manager, std::optional<std::size_t> index, QPoint global);
  // Among the peers of a seat, right before or after it.
  enum class Side : std::uint8_t { Before, After };
  bool hoverBeside(PositionId peer, Side side, QPoint global);
  // Places that the list has no row for: nothing can be dropped.
  void hoverNowhere();
  const Landing& landing() const noexcept { return m_landing; }
  // The colour of the verdict.
  QColor color() const;
  void leave();
  // Moves or adds; asks first where a rule of severity error is broken and Shift is not held.
  bool drop(Qt::KeyboardModifiers modifiers);

  // Whether the rules have something to say of these seats, none below another, at the top of the
  // chart: then it is asked first.
  bool asksBeforeTop(std::vector<PositionId> ids) const;
  // Asks at `global`; `goOn` is called if they may.
  void askBeforeTop(std::vector<PositionId> ids, QPoint global, std::function<void()> goOn);

 private:
  RuleBubble& bubble();
  void dismiss();

  Editor& m_editor;
  QWidget* m_view;
  QPointer<RuleBubble> m_bubble;
  std::unique_ptr<DragJudge> m_judge;
  Landing m_landing;
  QPoint m_pointer;  // in the window
};

}  // namespace arborg::ui

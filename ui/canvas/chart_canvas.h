// The drawing surface: the chart of a document, to be looked at and worked on.
#pragma once

#include <QAccessible>
#include <QBasicTimer>
#include <QWidget>
#include <memory>
#include <optional>

#include "core/scene/display_list.h"
#include "ui/canvas/chart_stage.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/view_transform.h"
#include "ui/models/editor.h"
#include "ui/render/painter.h"

namespace arborg::ui {

class AccessibilityNotes;
class CardEditor;
class IncomingDrag;
class Minimap;

// Paints straight from the scene; there is no widget or item a card. The mouse and the keys work
// without modes; verbs with a shortcut of the window are the window's, and every key that is not of
// the canvas is left to it. Everything that changes the chart goes through the Editor.
class ChartCanvas : public QWidget {
  Q_OBJECT
 public:
  static constexpr double kMinScale = ViewTransform::kMinimumScale;
  static constexpr double kMaxScale = ViewTransform::kMaximumScale;

  // The editor, its notifier and its selection outlive the canvas.
  explicit ChartCanvas(Editor& editor, QWidget* parent = nullptr);
  ~ChartCanvas() override;

  Editor& editor() const noexcept { return m_editor; }
  Selection& selection() const noexcept { return m_editor.selection(); }
  ChartStage& stage() const noexcept { return *m_stage; }

  double scale() const noexcept;
  // Around the middle of the view.
  void setScale(double scale);
  void zoomIn();
  void zoomOut();
  // All of the chart, no larger than 100 %.
  void fit();
  // As a document opens: all of it while its names can be read, else its top at a size to read.
  void showStart();
  // Scrolls as little as needed.
  void reveal(arborg::PositionId id);
  void centreOn(arborg::PositionId id);

  // Moves of cards are shown where the platform's style animates, unless switched off here.
  void setAnimated(bool animated);
  // A small map of the chart in a corner, while not all of it is in view.
  Minimap& minimap() const noexcept { return *m_minimap; }
  // Null: the document's own.
  void setTheme(const scene::Theme* theme);

  // Opens the field of the card in place. `typed`: what was typed already.
  void edit(PositionId id, Editor::Part part, const QString& typed = {});
  bool isEditing() const;
  // What was written in place is carried out: to be called before a document is saved or left.
  void finishEditing();

  // Where the card stands in the widget; none if it is not shown.
  std::optional<QRect> cardRect(PositionId id) const;
  // The current position gets the keyboard, and is seen.
  void goTo(PositionId id);
  void toggleFolded(PositionId id);

  QSize sizeHint() const override { return {900, 640}; }
  QSize minimumSizeHint() const override { return {160, 120}; }

  // What assistive technology sees of a position.
  QAccessibleInterface* accessibleOf(PositionId id) const;
  // Of how many positions it has asked: each costs memory until it goes.
  std::size_t accessibleCount() const;

 signals:
  void scaleChanged(double scale);
  // What can be done with a position; none: with the empty canvas.
  void contextMenuRequested(std::optional<arborg::PositionId> id, QPoint globalPosition);
  // Somebody was to be seen who was left out: more is shown from now on.
  void focusWidened(arborg::PositionId id);
  // The badge of a card was clicked.
  void findingsRequested(arborg::PositionId id);
  void searchRequested(arborg::PositionId id);  // the ring of a vacant seat was clicked
  void skillsRequested(arborg::PositionId id);  // the sign of somebody's type was
  // The file of a picture was dropped on somebody's card.
  void pictureDropped(arborg::PositionId id, const QString& file);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void timerEvent(QTimerEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  // Pressed, but not yet known for what.
  struct Press {
    QPointF place;
    std::optional<scene::Hit> hit;
    Qt::KeyboardModifiers modifiers;
  };

  CanvasContext context();
  void connectStage();
  void beginDrag(const Press& press);
  void click(const Press& press);
  void selectAtPress(const Press& press);
  void selectRange(PositionId id);
  void endGesture();
  void scrollAtEdges();
  // The cards that are carried leave the canvas for a list that takes them.
  bool carriesOut(const QMouseEvent& event);
  bool zoomByTouch(QEvent* event);
  void updateHover(std::optional<QPointF> place);
  void updateCursor();
  void updateAnimation();
  void selectionChanged();
  void repaintCards(const std::vector<PositionId>& ids);
  bool showToolTip(QHelpEvent* event);
  QStringList toolTipOf(const scene::Hit& hit) const;
  void paintOnChart(QPainter& painter, const QRectF& clip);
  void paintWelcome(QPainter& painter);
  // The cards that are selected are shown where they are carried.
  bool carriesSelection() const;
  bool typesText(const QKeyEvent& event) const;

  Editor& m_editor;
  ChartStage* m_stage;
  Painter m_painter;
  scene::DisplayList m_list;
  scene::DisplayList m_handles;
  RuleBubble* m_bubble;
  Minimap* m_minimap;
  CardEditor* m_cardEditor;
  std::unique_ptr<AccessibilityNotes> m_accessibility;
  std::unique_ptr<Gesture> m_gesture;
  std::unique_ptr<Gesture> m_asking;         // dropped, and waiting for the answer
  std::unique_ptr<IncomingDrag> m_incoming;  // from elsewhere
  std::optional<Press> m_press;
  std::optional<scene::Hit> m_hover;
  std::vector<PositionId> m_ringed;  // selected, and current, when last painted
  QPointF m_pointer;
  QBasicTimer m_scrolling;
  double m_lastScale = 0;
  bool m_animated = true;
  bool m_space = false;      // held
  bool m_spaceUsed = false;  // for panning
};

}  // namespace arborg::ui

// Writing on a card, where it stands.
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QObject>
#include <optional>

#include "core/model/ids.h"
#include "ui/canvas/gesture.h"
#include "ui/models/editor.h"

namespace arborg::ui {

// One field over the line that it changes, scaled with the chart but never too small to read. While
// it is open the keys are its own: Enter accepts, Tab goes on to the title and the role, Shift+Tab
// back, Esc leaves the field as it was. Each field is one undo step.
class CardEditor : public QObject {
  Q_OBJECT
 public:
  using Part = Editor::Part;

  // A child of the context's widget.
  explicit CardEditor(const CanvasContext& context);

  // Opens on a card that is shown; accepts what is open elsewhere first. `typed` replaces what is
  // there; else all of it is selected.
  void open(PositionId id, Part part, const QString& typed = {});
  bool isOpen() const noexcept { return m_id.has_value(); }
  std::optional<PositionId> position() const noexcept { return m_id; }
  Part part() const noexcept { return m_part; }
  // Where the text goes, for input methods.
  QWidget* field() const;

  // Carries out what was written. False, and still open, where it cannot be (the editor says why).
  bool accept();
  void cancel();
  // The card is elsewhere, gone, or the view moved.
  void follow();

 signals:
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool keyPressed(QKeyEvent* key);
  void step(int by);
  void close(bool keepFocus);
  bool carryOut();
  QString currentText() const;
  void fillRoles();
  std::optional<RoleId> chosenRole() const;
  QRectF lineBox() const;
  void restyle();

  CanvasContext m_context;
  QLineEdit* m_line;
  QComboBox* m_role;
  std::optional<PositionId> m_id;
  Part m_part = Part::Name;
  bool m_closing = false;
};

}  // namespace arborg::ui

// One labelled field of the inspector, kept in step with the document without fighting the typist.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QObject>
#include <functional>

class QFormLayout;

namespace arborg::ui {

// A line edit that shows `read()` whenever refresh() is called and the user is not typing in it,
// and calls `write(text)` on every keystroke (live) or when the field is left (on commit). What
// write() refuses is marked and put back when the field is left.
class FormRow : public QObject {
  Q_OBJECT
 public:
  enum class When : std::uint8_t { EveryKey, OnCommit };
  using Read = std::function<QString()>;
  using Write = std::function<bool(const QString&)>;

  FormRow(const QString& objectName, QWidget* parent, When when, Read read, Write write);

  QLabel* label() const noexcept { return m_label; }
  QLineEdit* edit() const noexcept { return m_edit; }
  void setLabel(const QString& text);
  void setVisible(bool visible);
  void refresh();
  // What was typed is carried out as if the field were left.
  void finish();

 signals:
  // The user left the field: typing into it is over. `edited`: something was typed.
  void committed(bool edited);

 private:
  void commit();
  void mark(bool refused);

  QLabel* m_label;
  QLineEdit* m_edit;
  When m_when;
  Read m_read;
  Write m_write;
};

}  // namespace arborg::ui

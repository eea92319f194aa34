#include "ui/widgets/form_row.h"

#include <utility>

namespace arborg::ui {

FormRow::FormRow(const QString& objectName, QWidget* parent, When when, Read read, Write write)
    : QObject(parent),
      m_label(new QLabel(parent)),
      m_edit(new QLineEdit(parent)),
      m_when(when),
      m_read(std::move(read)),
      m_write(std::move(write)) {
  m_label->setTextFormat(Qt::PlainText);
  m_label->setProperty("muted", true);
  m_label->setBuddy(m_edit);
  m_edit->setObjectName(objectName);
  if (when == When::EveryKey) {
    connect(m_edit, &QLineEdit::textEdited, this,
            [this](const QString& text) { mark(!m_write(text)); });
  }
  connect(m_edit, &QLineEdit::editingFinished, this, &FormRow::commit);
}

void FormRow::setLabel(const QString& text) {
  m_label->setText(text);
  m_edit->setAccessibleName(text);
}

void FormRow::setVisible(bool visible) {
  m_label->setVisible(visible);
  m_edit->setVisible(visible);
}

void FormRow::refresh() {
  const QString value = m_read();
  // What is being typed stays as typed ("1 200 " is not yet "1 200").
  if (m_edit->hasFocus() && m_edit->isModified()) return;
  if (m_edit->text() != value) m_edit->setText(value);
  m_edit->setModified(false);
}

void FormRow::finish() {
  if (m_edit->isModified()) commit();
}

void FormRow::commit() {
  const bool edited = m_edit->isModified();
  if (edited && m_when == When::OnCommit) m_write(m_edit->text());
  m_edit->setModified(false);
  mark(false);
  m_edit->setText(m_read());
  emit committed(edited);
}

void FormRow::mark(bool refused) {
  QPalette palette;
  if (refused) palette.setColor(QPalette::Text, QColor(0xB9, 0x1C, 0x1C));
  m_edit->setPalette(palette);
}

}  // namespace arborg::ui

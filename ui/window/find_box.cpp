#include "ui/window/find_box.h"

#include <QKeyEvent>

#include "ui/models/find_positions.h"

namespace arborg::ui {

namespace {
constexpr std::size_t kMostHits = 1000;
}

FindBox::FindBox(Editor& editor, QWidget* parent) : QLineEdit(parent), m_editor(editor) {
  setObjectName(QStringLiteral("findBox"));
  setClearButtonEnabled(true);
  setMinimumWidth(160);
  setMaximumWidth(260);
  connect(this, &QLineEdit::textChanged, this, &FindBox::search);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, [this] { clear(); });
  retranslate();
}

void FindBox::search() {
  m_hits.clear();
  m_at = -1;
  if (text().trimmed().isEmpty()) {
    emit found(-1, -1, {});
    return;
  }
  m_hits = findPositions(SearchIndex::of(m_editor.notifier()), text(), kMostHits);
  go(1);
}

void FindBox::go(int step) {
  const Chart& chart = m_editor.notifier().chart();
  std::erase_if(m_hits, [&](PositionId id) { return !chart.contains(id); });
  const int count = static_cast<int>(m_hits.size());
  if (count == 0) {
    emit found(0, -1, {});
    return;
  }
  m_at = ((m_at + step) % count + count) % count;
  const PositionId id = m_hits[static_cast<std::size_t>(m_at)];
  m_editor.selection().select(id);
  emit revealRequested(id);
  emit found(count, m_at, foundIn(SearchIndex::of(m_editor.notifier()), id, text()));
}

void FindBox::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
      break;
    case Qt::Key_Down:
      go(1);
      break;
    case Qt::Key_Up:
      go(-1);
      break;
    case Qt::Key_Escape:
      clear();
      emit left();
      break;
    default:
      QLineEdit::keyPressEvent(event);
      return;
  }
  event->accept();
}

void FindBox::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  SearchIndex::of(m_editor.notifier()).prepare();
}

void FindBox::retranslate() {
  setPlaceholderText(tr("Find in all fields"));
  setAccessibleName(tr("Find"));
}

}  // namespace arborg::ui

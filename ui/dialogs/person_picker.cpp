#include "ui/dialogs/person_picker.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/find_positions.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {
constexpr std::size_t kShown = 50;
}

PersonPicker::PersonPicker(ChartNotifier& notifier, const QString& title, const QString& prompt,
                           QWidget* parent)
    : QDialog(parent),
      m_notifier(notifier),
      m_text(new QLineEdit(this)),
      m_hits(new QListWidget(this)),
      m_none(new QLabel(this)) {
  setObjectName(QStringLiteral("personPicker"));
  setWindowTitle(title);
  resize(460, 420);
  m_text->setObjectName(QStringLiteral("pickerText"));
  m_text->setPlaceholderText(prompt);
  m_text->setAccessibleName(prompt);
  m_text->setClearButtonEnabled(true);
  m_text->installEventFilter(this);
  m_hits->setObjectName(QStringLiteral("pickerHits"));
  m_hits->setAccessibleName(title);
  m_none->setTextFormat(Qt::PlainText);
  m_none->setText(tr("Nobody found"));
  m_none->setAlignment(Qt::AlignCenter);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_text);
  layout->addWidget(m_hits, 1);
  layout->addWidget(m_none, 1);
  layout->addWidget(buttons);
  connect(m_text, &QLineEdit::textChanged, this, &PersonPicker::search);
  connect(m_hits, &QListWidget::itemActivated, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PersonPicker::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  search();
}

void PersonPicker::search() {
  m_hits->clear();
  const Chart& chart = m_notifier.chart();
  const Words words;
  SearchIndex& index = SearchIndex::of(m_notifier);
  for (const PositionId id : findPositions(index, m_text->text(), kShown)) {
    if (m_allow && !m_allow(id)) continue;
    QString line = words.holderName(chart, id);
    if (const QString title = words.positionTitle(chart, id); !title.isEmpty()) {
      line += QStringLiteral("  ·  ") + title;
    }
    const QString where = foundIn(index, id, m_text->text());
    if (!where.isEmpty()) line += QStringLiteral("  ·  ") + where;
    const QString remark = m_remark ? m_remark(id) : QString();
    if (!remark.isEmpty()) line += QLatin1Char('\n') + remark;
    auto* item = new QListWidgetItem(line, m_hits);
    item->setData(Qt::UserRole, id.value());
  }
  m_hits->setCurrentRow(0);
  m_hits->setVisible(m_hits->count() > 0);
  m_none->setVisible(m_hits->count() == 0);
}

std::optional<PositionId> PersonPicker::chosen() const {
  const QListWidgetItem* item = m_hits->currentItem();
  if (item == nullptr) return std::nullopt;
  return PositionId(item->data(Qt::UserRole).toUInt());
}

// The arrows walk the hits while the text keeps the keyboard.
bool PersonPicker::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_text && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_hits->count() > 0) {
      m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + step, 0, m_hits->count() - 1));
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace arborg::ui

#include "ui/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace arborg::ui {

namespace {
QString keys(const char* portable) {
  return QKeySequence::fromString(QString::fromLatin1(portable)).toString(QKeySequence::NativeText);
}
}  // namespace

ShortcutsDialog::ShortcutsDialog(std::vector<ShortcutRow> rows, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("shortcutsDialog"));
  setWindowTitle(tr("Keyboard shortcuts"));
  resize(560, 560);
  const QString arrows = QStringLiteral("← ↑ → ↓");
  rows.push_back({tr("Walk the chart as it is drawn"), arrows});
  rows.push_back({tr("Walk without selecting"), keys("Ctrl") + QLatin1Char('+') + arrows});
  rows.push_back({tr("Collapse or expand a branch"), QStringLiteral("-  +")});
  rows.push_back({tr("Write over the name"), tr("any letter")});
  rows.push_back({tr("Next and previous field of a card"),
                  keys("Tab") + QStringLiteral(", ") + keys("Shift+Tab")});
  rows.push_back({tr("Leave without changing"), keys("Esc")});
  rows.push_back({tr("Zoom at the pointer"), tr("Ctrl and the wheel")});
  rows.push_back({tr("Move the view"), tr("the wheel, the middle button, or Space and drag")});
  rows.push_back({tr("Move under another manager"), tr("drag the card")});
  rows.push_back({tr("Drop without a question"), tr("Shift and drop")});

  auto* filter = new QLineEdit(this);
  filter->setPlaceholderText(tr("Filter"));
  filter->setAccessibleName(tr("Filter"));
  filter->setClearButtonEnabled(true);
  auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
  table->setObjectName(QStringLiteral("shortcutsTable"));
  table->horizontalHeader()->hide();
  table->verticalHeader()->hide();
  table->setShowGrid(false);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  for (int row = 0; row < table->rowCount(); ++row) {
    const ShortcutRow& entry = rows[static_cast<std::size_t>(row)];
    table->setItem(row, 0, new QTableWidgetItem(entry.what));
    table->setItem(row, 1, new QTableWidgetItem(entry.keys));
  }
  connect(filter, &QLineEdit::textChanged, this, [table](const QString& text) {
    for (int row = 0; row < table->rowCount(); ++row) {
      const bool found = table->item(row, 0)->text().contains(text, Qt::CaseInsensitive) ||
                         table->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
      table->setRowHidden(row, !found);
    }
  });
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(filter);
  layout->addWidget(table, 1);
  layout->addWidget(buttons);
}

}  // namespace arborg::ui

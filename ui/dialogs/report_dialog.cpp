#include "ui/dialogs/report_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace arborg::ui {

ReportDialog::ReportDialog(const QString& title, const QString& summary, const QStringList& lines,
                           QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("reportDialog"));
  setWindowTitle(title);
  resize(720, 420);
  auto* text = new QLabel(summary, this);
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  auto* list = new QListWidget(this);
  list->setObjectName(QStringLiteral("reportLines"));
  list->setWordWrap(true);
  list->setUniformItemSizes(false);
  list->setAccessibleName(title);
  list->addItems(lines);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
  connect(copy, &QPushButton::clicked, this, [summary, lines] {
    QApplication::clipboard()->setText(summary + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(text);
  layout->addWidget(list, 1);
  layout->addWidget(buttons);
}

}  // namespace arborg::ui

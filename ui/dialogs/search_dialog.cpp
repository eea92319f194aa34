#include "ui/dialogs/search_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/edit/commands/sales_commands.h"
#include "core/sales/search_checklist.h"
#include "core/util/message_codes.h"
#include "ui/dialogs/dialog_manners.h"
#include "ui/models/dates.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {
constexpr int kTask = Qt::UserRole;  // the SearchTask; none: a group
constexpr int kRowHeight = 24;       // px
}  // namespace

SearchDialog::SearchDialog(Editor& editor, PositionId seat, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_seat(seat),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_list(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("searchDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  fitToScreen(*this, {920, 680});
  for (QLabel* label : {m_title, m_summary}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  QFont large = m_title->font();
  large.setPointSizeF(large.pointSizeF() + 4);
  large.setWeight(QFont::DemiBold);
  m_title->setFont(large);
  m_title->setObjectName(QStringLiteral("searchTitle"));
  m_summary->setObjectName(QStringLiteral("searchSummary"));
  m_summary->setProperty("muted", true);
  m_progress->setRange(0, static_cast<int>(kSearchTaskCount));
  m_progress->setTextVisible(false);
  m_progress->setObjectName(QStringLiteral("searchProgress"));
  m_progress->setFixedHeight(8);
  m_list->setObjectName(QStringLiteral("searchList"));
  m_list->setColumnCount(3);
  m_list->setHeaderHidden(true);
  m_list->setRootIsDecorated(false);
  m_list->setItemsExpandable(false);
  m_list->setIndentation(14);
  m_list->setUniformRowHeights(true);
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

  auto* columns = new QHBoxLayout;
  columns->setSpacing(16);
  columns->addWidget(m_list, 3);
  columns->addWidget(makeDetails(), 2);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_export = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
  m_export->setObjectName(QStringLiteral("searchExport"));
  m_clear = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
  m_clear->setObjectName(QStringLiteral("searchClear"));
  makeEnterHarmless(*buttons);
  addUndoKeys(*this, editor);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addWidget(m_summary);
  layout->addWidget(m_progress);
  layout->addLayout(columns, 1);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(m_seat); });
  connect(m_clear, &QPushButton::clicked, this,
          [this] { m_editor.run(edit::clearSearch(m_editor.notifier().chart(), m_seat)); });
  connect(m_list, &QTreeWidget::currentItemChanged, this, &SearchDialog::refreshDetails);
  connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
    if (m_refreshing || column != 0 || !item->data(0, kTask).isValid()) return;
    const bool done = item->checkState(0) == Qt::Checked;
    write(static_cast<SearchTask>(item->data(0, kTask).toInt()),
          [done](SearchItem& written) { written.done = done; });
  });
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &SearchDialog::refresh);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &QDialog::close);
  fillList();
  retranslate();
  m_list->setCurrentItem(m_items.front());
  m_list->setFocus();
}

// The field that is being left still tells this dialog so.
SearchDialog::~SearchDialog() {
  hide();
}

QWidget* SearchDialog::makeDetails() {
  auto* card = new QFrame(this);
  card->setObjectName(QStringLiteral("card"));
  m_task = new QLabel(card);
  m_text = new QLabel(card);
  m_task->setObjectName(QStringLiteral("searchTask"));
  m_text->setObjectName(QStringLiteral("searchText"));
  m_ownerLabel = new QLabel(card);
  m_noteLabel = new QLabel(card);
  for (QLabel* label : {m_task, m_text, m_ownerLabel, m_noteLabel}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  QFont strong = m_task->font();
  strong.setWeight(QFont::DemiBold);
  m_task->setFont(strong);
  for (QLabel* label : {m_ownerLabel, m_noteLabel}) label->setProperty("muted", true);
  m_done = new QCheckBox(card);
  m_done->setObjectName(QStringLiteral("searchDone"));
  m_owner = new QLineEdit(card);
  m_owner->setObjectName(QStringLiteral("searchOwner"));
  m_ownerLabel->setBuddy(m_owner);
  m_hasDue = new QCheckBox(card);
  m_hasDue->setObjectName(QStringLiteral("searchHasDue"));
  m_due = new QDateEdit(card);
  m_due->setObjectName(QStringLiteral("searchDue"));
  m_due->setCalendarPopup(true);
  // A date that is typed is one change, not one a digit.
  m_due->setKeyboardTracking(false);
  m_note = new QPlainTextEdit(card);
  m_note->setObjectName(QStringLiteral("searchNote"));
  m_note->setTabChangesFocus(true);
  m_noteLabel->setBuddy(m_note);

  auto* due = new QHBoxLayout;
  due->addWidget(m_hasDue);
  due->addWidget(m_due, 1);
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(16, 14, 16, 14);
  layout->setSpacing(6);
  layout->addWidget(m_task);
  layout->addWidget(m_text);
  layout->addSpacing(6);
  layout->addWidget(m_done);
  layout->addWidget(m_ownerLabel);
  layout->addWidget(m_owner);
  layout->addLayout(due);
  layout->addWidget(m_noteLabel);
  layout->addWidget(m_note, 1);

  connect(m_done, &QCheckBox::clicked, this,
          [this](bool done) { write([done](SearchItem& item) { item.done = done; }); });
  connect(m_owner, &QLineEdit::textEdited, this, [this](const QString& text) {
    write([&text](SearchItem& item) { item.owner = text.toStdString(); });
  });
  connect(m_owner, &QLineEdit::editingFinished, this,
          [this] { m_editor.notifier().document().endTyping(); });
  connect(m_hasDue, &QCheckBox::clicked, this, [this](bool has) {
    write([this, has](SearchItem& item) { item.due = has ? dateOf(m_due->date()) : std::nullopt; });
  });
  connect(m_due, &QDateEdit::dateChanged, this, [this](QDate date) {
    if (m_refreshing) return;
    write([date](SearchItem& item) { item.due = dateOf(date); });
  });
  connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
    if (m_refreshing) return;
    write([this](SearchItem& item) { item.note = m_note->toPlainText().toStdString(); });
  });
  return card;
}

void SearchDialog::fillList() {
  // Items that come into being are not ticked off by anybody.
  const QScopedValueRollback guard(m_refreshing, true);
  m_items.resize(kSearchTaskCount);
  for (std::size_t i = 0; i < sales::kSearchGroupCount; ++i) {
    const auto group = static_cast<sales::SearchGroup>(i);
    auto* top = new QTreeWidgetItem(m_list);
    top->setFlags(Qt::ItemIsEnabled);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    top->setFont(0, strong);
    top->setSizeHint(0, QSize(0, kRowHeight));
    for (const SearchTask task : sales::tasksOf(group)) {
      auto* item = new QTreeWidgetItem(top);
      item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
      item->setData(0, kTask, static_cast<int>(task));
      item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
      item->setSizeHint(0, QSize(0, kRowHeight));
      m_items[static_cast<std::size_t>(task)] = item;
    }
  }
  m_list->expandAll();
}

std::optional<SearchTask> SearchDialog::task() const {
  const QTreeWidgetItem* item = m_list->currentItem();
  if (item == nullptr || !item->data(0, kTask).isValid()) return std::nullopt;
  return static_cast<SearchTask>(item->data(0, kTask).toInt());
}

void SearchDialog::write(const std::function<void(SearchItem&)>& change) {
  if (const auto chosen = task()) write(*chosen, change);
}

void SearchDialog::write(SearchTask task, const std::function<void(SearchItem&)>& change) {
  const Chart& chart = m_editor.notifier().chart();
  if (!chart.contains(m_seat)) return;
  SearchItem item = chart.position(m_seat).search->item(task);
  change(item);
  auto plan = edit::setSearchItem(chart, m_seat, task, item);
  // A blank typed after a name is not yet a change.
  if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return;
  m_editor.run(std::move(plan));
}

void SearchDialog::refresh() {
  if (!m_editor.notifier().chart().contains(m_seat)) {
    close();
    return;
  }
  refreshList();
  refreshDetails();
}

void SearchDialog::refreshList() {
  const QScopedValueRollback guard(m_refreshing, true);
  const Words words;
  const Chart& chart = m_editor.notifier().chart();
  const Search& search = *chart.position(m_seat).search;
  const Date today = dateOf(QDate::currentDate()).value();
  const sales::SearchProgress progress = sales::searchProgress(search, today);
  m_title->setText(tr("Search for: %1").arg(words.positionTitle(chart, m_seat)));
  QStringList summary = {tr("%1 of %2 done").arg(progress.all.done).arg(progress.all.total)};
  if (progress.overdue > 0) summary.append(tr("%Ln items overdue", nullptr, progress.overdue));
  if (progress.due.has_value()) {
    summary.append(tr("next due %1").arg(words.formats().date(qDate(*progress.due))));
  }
  if (!sales::isSearchOpen(chart, m_seat) && chart.holder(m_seat) != nullptr) {
    summary.append(tr("the seat is filled: %1").arg(words.holderName(chart, m_seat)));
  }
  m_summary->setText(summary.join(QStringLiteral(" · ")));
  m_progress->setValue(progress.all.done);
  m_progress->setAccessibleName(summary.front());
  m_clear->setEnabled(search != Search());
  for (std::size_t i = 0; i < sales::kSearchGroupCount; ++i) {
    const auto group = static_cast<sales::SearchGroup>(i);
    QTreeWidgetItem* top = m_list->topLevelItem(static_cast<int>(i));
    top->setText(0, words.searchGroup(group));
    top->setText(2, QStringLiteral("%1/%2").arg(progress[group].done).arg(progress[group].total));
    top->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
  }
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    const SearchItem& written = search.item(static_cast<SearchTask>(i));
    QTreeWidgetItem* item = m_items[i];
    item->setText(0, words.searchTask(static_cast<SearchTask>(i)));
    item->setCheckState(0, written.done ? Qt::Checked : Qt::Unchecked);
    item->setText(1, QString::fromStdString(written.owner));
    item->setText(2,
                  written.due.has_value() ? words.formats().date(qDate(*written.due)) : QString());
    const bool late = !written.done && written.due.has_value() && *written.due < today;
    item->setForeground(
        2, late ? QBrush(QColor(0xB9, 0x1C, 0x1C)) : palette().brush(QPalette::PlaceholderText));
  }
}

void SearchDialog::refreshDetails() {
  const auto chosen = task();
  if (!chosen.has_value()) return;
  const QScopedValueRollback guard(m_refreshing, true);
  const Words words;
  const Chart& chart = m_editor.notifier().chart();
  if (!chart.contains(m_seat)) return;
  const SearchItem& item = chart.position(m_seat).search->item(*chosen);
  const auto kind = sales::searchKind(chart.position(m_seat).role).value_or(sales::SearchKind::Cso);
  m_task->setText(words.searchTask(*chosen));
  m_text->setText(words.searchTaskText(*chosen, kind));
  m_done->setChecked(item.done);
  const QString owner = QString::fromStdString(item.owner);
  if (m_owner->text() != owner) m_owner->setText(owner);
  m_hasDue->setChecked(item.due.has_value());
  m_due->setEnabled(item.due.has_value());
  m_due->setDate(item.due.has_value() ? qDate(*item.due) : QDate::currentDate().addDays(14));
  const QString note = QString::fromStdString(item.note);
  if (m_note->toPlainText() != note) m_note->setPlainText(note);
}

void SearchDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void SearchDialog::retranslate() {
  setWindowTitle(tr("Search checklist"));
  m_list->setAccessibleName(windowTitle());
  m_done->setText(tr("Done"));
  m_ownerLabel->setText(tr("Owner"));
  m_hasDue->setText(tr("Due"));
  m_due->setAccessibleName(tr("Due"));
  m_due->setLocale(Words().formats().locale());
  m_noteLabel->setText(tr("Note"));
  m_export->setText(tr("Export PDF…"));
  m_clear->setText(tr("Start over"));
  refresh();
}

}  // namespace arborg::ui

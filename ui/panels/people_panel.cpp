#include "ui/panels/people_panel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/plain_tool_tip.h"
#include "ui/models/search_index.h"
#include "ui/panels/people_table.h"

namespace arborg::ui {

namespace {

constexpr const char* kShownKey = "people/shown";    // columns, from left to right
constexpr const char* kHiddenKey = "people/hidden";  // chosen to be
constexpr const char* kWidthsKey = "people/widths";
constexpr const char* kSortKey = "people/sort";
constexpr const char* kSortDownKey = "people/sortDown";
constexpr qsizetype kMostRefusals = 4;

int usualWidth(const PeopleField& field) {
  using edit::PersonField;
  using edit::PositionField;
  if (isNumber(field)) return 96;
  if (field == PeopleField(PositionField::Title) || field == PeopleField(PositionField::Role)) {
    return 200;
  }
  if (field == PeopleField(PersonField::Email) || field == PeopleField(PositionField::Note)) {
    return 200;
  }
  if (field == PeopleField(PersonField::Name) || std::holds_alternative<edit::ReportsTo>(field)) {
    return 170;
  }
  return 120;
}

}  // namespace

PeoplePanel::PeoplePanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new PeopleModel(editor, this)),
      m_table(new PeopleTable(*m_model, this)),
      m_text(new QLineEdit(this)),
      m_vacant(makeToggle("peopleVacant")),
      m_findings(makeToggle("peopleFindings")),
      m_branch(makeToggle("peopleBranch")),
      m_columns(new QToolButton(this)),
      m_tall(makeToggle("peopleTall")),
      m_count(new QLabel(this)),
      m_refused(new QLabel(this)) {
  setObjectName(QStringLiteral("peoplePanel"));
  m_text->setObjectName(QStringLiteral("peopleFilter"));
  m_text->setClearButtonEnabled(true);
  m_text->setMaximumWidth(320);
  m_text->installEventFilter(this);
  m_columns->setObjectName(QStringLiteral("peopleColumns"));
  m_columns->setPopupMode(QToolButton::InstantPopup);
  auto* columnMenu = new QMenu(m_columns);
  m_columns->setMenu(columnMenu);
  m_count->setObjectName(QStringLiteral("peopleCount"));
  m_refused->setObjectName(QStringLiteral("peopleRefused"));
  for (QLabel* label : {m_count, m_refused}) label->setTextFormat(Qt::PlainText);
  m_count->setProperty("muted", true);
  m_refused->setWordWrap(true);
  m_refused->setContentsMargins(12, 4, 12, 4);
  m_refused->hide();

  auto* top = new QHBoxLayout;
  top->setContentsMargins(8, 6, 8, 6);
  top->setSpacing(6);
  top->addWidget(m_text, 1);
  for (QToolButton* toggle : {m_vacant, m_findings, m_branch}) top->addWidget(toggle);
  top->addWidget(m_count);
  top->addStretch(1);
  top->addWidget(m_columns);
  top->addWidget(m_tall);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addWidget(m_refused);
  layout->addWidget(m_table, 1);

  connect(m_text, &QLineEdit::textChanged, this, &PeoplePanel::applyFilter);
  connect(m_vacant, &QToolButton::toggled, this, &PeoplePanel::applyFilter);
  connect(m_findings, &QToolButton::toggled, this, &PeoplePanel::applyFilter);
  connect(m_branch, &QToolButton::toggled, this, &PeoplePanel::filterBranch);
  connect(m_tall, &QToolButton::toggled, this, &PeoplePanel::tallRequested);
  connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
    columnMenu->clear();
    fillColumnMenu(*columnMenu);
  });
  connect(m_table, &PeopleTable::revealRequested, this, &PeoplePanel::revealRequested);
  connect(m_table, &PeopleTable::removeRequested, this, &PeoplePanel::removeRequested);
  connect(m_table, &PeopleTable::contextMenuRequested, this, &PeoplePanel::showCellMenu);
  connect(m_table, &PeopleTable::heldChanged, m_model, &PeopleModel::setHeld);
  connect(m_model, &PeopleModel::refused, this, &PeoplePanel::showRefused);
  connect(m_model, &PeopleModel::rowsChanged, this, &PeoplePanel::updateCount);
  connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_refused->hide(); });
  connect(m_model, &QAbstractItemModel::columnsInserted, this, &PeoplePanel::restoreColumns);
  connect(m_model, &QAbstractItemModel::columnsRemoved, this, &PeoplePanel::restoreColumns);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, [this] {
    m_refused->hide();
    m_branch->setChecked(false);
    updateCount();
  });
  QHeaderView* header = m_table->horizontalHeader();
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QHeaderView::customContextMenuRequested, this, &PeoplePanel::showHeaderMenu);
  connect(header, &QHeaderView::sectionMoved, this, &PeoplePanel::saveColumns);
  connect(header, &QHeaderView::sectionResized, this, &PeoplePanel::saveColumns);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &PeoplePanel::saveColumns);
  restoreColumns();
  retranslate();
}

PeoplePanel::~PeoplePanel() = default;

QToolButton* PeoplePanel::makeToggle(const char* name) {
  auto* toggle = new QToolButton(this);
  toggle->setObjectName(QString::fromLatin1(name));
  toggle->setCheckable(true);
  toggle->setAutoRaise(true);
  toggle->setFocusPolicy(Qt::TabFocus);
  return toggle;
}

void PeoplePanel::focusTable() {
  m_table->setFocus(Qt::ShortcutFocusReason);
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
    const std::vector<int> seen = m_table->seenColumns();
    m_table->setCurrentIndex(m_model->index(0, seen.empty() ? 0 : seen.front()));
  }
}

void PeoplePanel::finishEditing() {
  m_table->finishEditing();
}

bool PeoplePanel::isTall() const {
  return m_tall->isChecked();
}

void PeoplePanel::setTall(bool tall) {
  m_tall->setChecked(tall);
}

// --- what is listed ---

void PeoplePanel::applyFilter() {
  PeopleFilter filter;
  filter.text = m_text->text();
  filter.vacant = m_vacant->isChecked();
  filter.withFindings = m_findings->isChecked();
  filter.branches = m_branches;
  m_table->finishEditing();
  m_model->setFilter(filter);
  updateCount();
}

void PeoplePanel::filterBranch(bool on) {
  m_branches.clear();
  if (on) {
    m_branches = m_editor.selection().tops();
    const auto current = m_editor.selection().current();
    if (m_branches.empty() && current.has_value()) m_branches = {*current};
    // Of nobody there is no branch.
    if (m_branches.empty()) {
      m_branch->setChecked(false);
      return;
    }
  }
  retranslate();
  applyFilter();
}

void PeoplePanel::updateCount() {
  const Chart& chart = m_editor.notifier().chart();
  const Formats& formats = m_model->cells().words().formats();
  const auto all = static_cast<qint64>(chart.positionCount());
  const bool filtered = !m_model->filter().isEmpty();
  m_count->setText(filtered
                       ? tr("%1 of %2", "rows shown, of all")
                             .arg(formats.number(qint64{m_model->rowCount()}), formats.number(all))
                       : QString());
  m_table->setPlaceholder(
      chart.positionCount() == 0
          ? tr("Nobody here yet. Paste rows from a spreadsheet, or add the first person in the "
               "chart.")
          : tr("Nobody matches. Esc in the filter shows everybody again."));
}

void PeoplePanel::showRefused(const QStringList& lines) {
  QStringList shown = lines.mid(0, kMostRefusals);
  const auto more = static_cast<int>(lines.size() - shown.size());
  if (more > 0) shown.append(tr("And %Ln more", nullptr, more));
  if (lines.size() > 1) shown.prepend(tr("Nothing was changed:"));
  m_refused->setText(shown.join(QLatin1Char('\n')));
  m_refused->show();
  QAccessibleEvent said(m_refused, QAccessible::Alert);
  QAccessible::updateAccessibility(&said);
}

// --- columns ---

void PeoplePanel::restoreColumns() {
  if (m_restoring) return;
  const QScopedValueRollback guard(m_restoring, true);
  const QSettings settings;
  const QStringList shown = settings.value(QLatin1String(kShownKey)).toStringList();
  const QStringList hidden = settings.value(QLatin1String(kHiddenKey)).toStringList();
  const QVariantMap widths = settings.value(QLatin1String(kWidthsKey)).toMap();
  QHeaderView* header = m_table->horizontalHeader();
  std::vector<int> order;
  for (const QString& key : shown) {
    for (int at = 0; at < m_model->columnCount(); ++at) {
      if (m_model->column(at).key == key) order.push_back(at);
    }
  }
  for (int at = 0; at < m_model->columnCount(); ++at) {
    if (std::find(order.begin(), order.end(), at) == order.end()) order.push_back(at);
  }
  for (std::size_t place = 0; place < order.size(); ++place) {
    header->moveSection(header->visualIndex(order[place]), static_cast<int>(place));
  }
  for (int at = 0; at < m_model->columnCount(); ++at) {
    const PeopleColumn& column = m_model->column(at);
    const bool wanted =
        shown.contains(column.key) || (!hidden.contains(column.key) && column.usual);
    m_table->setColumnHidden(at, !wanted);
    const int width = widths.value(column.key, usualWidth(column.field)).toInt();
    if (wanted) m_table->setColumnWidth(at, std::max(24, width));
  }
  const QString sorted = settings.value(QLatin1String(kSortKey)).toString();
  int sortColumn = -1;
  for (int at = 0; at < m_model->columnCount(); ++at) {
    if (!sorted.isEmpty() && m_model->column(at).key == sorted) sortColumn = at;
  }
  const bool down = settings.value(QLatin1String(kSortDownKey)).toBool();
  if (header->sortIndicatorSection() != sortColumn) {
    header->setSortIndicator(sortColumn, down ? Qt::DescendingOrder : Qt::AscendingOrder);
  }
}

void PeoplePanel::saveColumns() {
  if (m_restoring) return;
  const QHeaderView* header = m_table->horizontalHeader();
  QSettings settings;
  // What other documents have is not forgotten.
  QStringList hidden = settings.value(QLatin1String(kHiddenKey)).toStringList();
  QVariantMap widths = settings.value(QLatin1String(kWidthsKey)).toMap();
  QStringList shown;
  for (const int at : m_table->seenColumns()) {
    const QString& key = m_model->column(at).key;
    shown.append(key);
    hidden.removeAll(key);
    widths.insert(key, m_table->columnWidth(at));
  }
  for (int at = 0; at < m_model->columnCount(); ++at) {
    const QString& key = m_model->column(at).key;
    if (m_table->isColumnHidden(at) && !hidden.contains(key)) hidden.append(key);
  }
  for (const QString& key : settings.value(QLatin1String(kShownKey)).toStringList()) {
    const bool known = std::any_of(m_model->columns().begin(), m_model->columns().end(),
                                   [&](const PeopleColumn& column) { return column.key == key; });
    if (!known) shown.append(key);
  }
  const int sorted = header->sortIndicatorSection();
  const bool any = sorted >= 0 && sorted < m_model->columnCount();
  settings.setValue(QLatin1String(kShownKey), shown);
  settings.setValue(QLatin1String(kHiddenKey), hidden);
  settings.setValue(QLatin1String(kWidthsKey), widths);
  settings.setValue(QLatin1String(kSortKey), any ? m_model->column(sorted).key : QString());
  settings.setValue(QLatin1String(kSortDownKey),
                    header->sortIndicatorOrder() == Qt::DescendingOrder);
}

void PeoplePanel::showUsualColumns() {
  QSettings settings;
  for (const char* key : {kShownKey, kHiddenKey, kWidthsKey, kSortKey, kSortDownKey}) {
    settings.remove(QLatin1String(key));
  }
  restoreColumns();
}

void PeoplePanel::fillColumnMenu(QMenu& menu) {
  for (int at = 0; at < m_model->columnCount(); ++at) {
    const PeopleColumn& column = m_model->column(at);
    QString title = m_model->cells().header(column.field);
    QAction* action = menu.addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("column_") + column.key);
    action->setCheckable(true);
    action->setChecked(!m_table->isColumnHidden(at));
    // A table without columns could not be left again.
    action->setEnabled(!action->isChecked() || m_table->seenColumns().size() > 1);
    connect(action, &QAction::toggled, this, [this, at](bool shown) {
      m_table->setColumnHidden(at, !shown);
      if (shown && m_table->columnWidth(at) < 24) {
        m_table->setColumnWidth(at, usualWidth(m_model->column(at).field));
      }
      saveColumns();
    });
  }
  menu.addSeparator();
  menu.addAction(tr("Usual columns"), this, &PeoplePanel::showUsualColumns)
      ->setObjectName(QStringLiteral("columnsUsual"));
}

void PeoplePanel::moveColumn(int column, int by) {
  QHeaderView* header = m_table->horizontalHeader();
  int place = header->visualIndex(column) + by;
  while (place >= 0 && place < header->count() &&
         m_table->isColumnHidden(header->logicalIndex(place))) {
    place += by;
  }
  if (place >= 0 && place < header->count())
    header->moveSection(header->visualIndex(column), place);
}

void PeoplePanel::addColumnActions(QMenu& menu, int column) {
  const auto add = [&](const char* name, const QString& text, auto act) {
    QAction* action = menu.addAction(text, this, act);
    action->setObjectName(QString::fromLatin1(name));
    return action;
  };
  QHeaderView* header = m_table->horizontalHeader();
  add("sortUp", tr("Sort ascending"),
      [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); });
  add("sortDown", tr("Sort descending"),
      [header, column] { header->setSortIndicator(column, Qt::DescendingOrder); });
  add("sortChart", tr("Order of the chart"), [header] {
    header->setSortIndicator(-1, Qt::AscendingOrder);
  })->setEnabled(m_model->sortColumn() >= 0);
  menu.addSeparator();
  add("columnLeft", tr("Move column left"), [this, column] { moveColumn(column, -1); });
  add("columnRight", tr("Move column right"), [this, column] { moveColumn(column, 1); });
  add("columnWidth", tr("Fit column to its content"),
      [this, column] { m_table->resizeColumnToContents(column); });
  add("columnHide", tr("Hide column"), [this, column] {
    m_table->setColumnHidden(column, true);
    saveColumns();
  })->setEnabled(m_table->seenColumns().size() > 1);
  QMenu* columns = menu.addMenu(tr("Columns"));
  fillColumnMenu(*columns);
}

void PeoplePanel::showHeaderMenu(QPoint at) {
  QHeaderView* header = m_table->horizontalHeader();
  QMenu menu(this);
  menu.setObjectName(QStringLiteral("peopleHeaderMenu"));
  const int column = header->logicalIndexAt(at);
  if (column >= 0) {
    addColumnActions(menu, column);
  } else {
    fillColumnMenu(menu);
  }
  menu.exec(header->viewport()->mapToGlobal(at));
}

void PeoplePanel::showCellMenu(QPoint global) {
  QMenu menu(this);
  menu.setObjectName(QStringLiteral("peopleMenu"));
  const QModelIndex current = m_table->currentIndex();
  const auto add = [&](const char* name, const QString& text, const QKeySequence& keys, auto act) {
    QAction* action = menu.addAction(text, this, act);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setEnabled(current.isValid());
    return action;
  };
  using Keys = QKeySequence;
  add("cellShow", tr("Show on chart"), {}, [this, current] {
    if (const auto id = m_model->positionAt(current.row())) emit revealRequested(*id);
  });
  menu.addSeparator();
  add("cellEdit", tr("Edit cell"), Keys(Qt::Key_F2), [this, current] { m_table->edit(current); });
  add("cellFillDown", tr("Fill down"), Keys(Qt::CTRL | Qt::Key_D), [this] { m_table->fillDown(); });
  add("cellFill", tr("Fill selected rows"), Keys(Qt::CTRL | Qt::Key_Return),
      [this] { m_table->fillSelected(); });
  add("cellClear", tr("Clear cells"), Keys(Qt::Key_Delete), [this] { m_table->clearCells(); });
  menu.addSeparator();
  add("cellCopy", tr("Copy cells"), Keys(Keys::Copy), [this] { m_table->copyCells(false); });
  add("cellCopyHeaders", tr("Copy with headers"), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
      [this] { m_table->copyCells(true); });
  add("cellPaste", tr("Paste cells"), Keys(Keys::Paste), [this] {
    m_table->pasteFromClipboard();
  })->setEnabled(true);
  menu.addSeparator();
  if (current.isValid()) addColumnActions(menu, current.column());
  menu.exec(global);
}

// --- events ---

void PeoplePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_model->setActive(true);
  updateCount();
}

void PeoplePanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (event->spontaneous()) return;  // the window is minimised, not left
  // Nobody looks: nothing has to follow.
  m_table->finishEditing();
  m_model->setActive(false);
}

bool PeoplePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_text && event->type() == QEvent::FocusIn) {
    SearchIndex::of(m_editor.notifier()).prepare();
  }
  if (watched == m_text && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool down =
        key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
      m_text->clear();
      return true;
    }
    if (down && m_model->rowCount() > 0) {
      const int column = std::max(0, m_table->currentIndex().column());
      m_table->setFocus();
      m_table->setCurrentIndex(m_model->index(0, column));
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void PeoplePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    m_model->retranslate();
    retranslate();
  }
  QWidget::changeEvent(event);
}

void PeoplePanel::retranslate() {
  const Words words;
  const Chart& chart = m_editor.notifier().chart();
  m_text->setPlaceholderText(tr("Filter all fields"));
  m_text->setAccessibleName(tr("Filter all fields"));
  m_vacant->setText(tr("Vacant", "quick filter"));
  m_vacant->setToolTip(tr("Only vacant seats"));
  m_findings->setText(tr("With findings"));
  m_findings->setToolTip(tr("Only seats with findings"));
  const bool one = m_branches.size() == 1 && chart.contains(m_branches.front());
  const QString branch = one ? tr("Branch of %1").arg(words.holderName(chart, m_branches.front()))
                             : tr("Selected branch");
  m_branch->setText(QString(branch).replace(QLatin1Char('&'), QStringLiteral("&&")));
  m_branch->setToolTip(tr("Only who is selected, and everybody below"));
  m_columns->setText(tr("Columns"));
  m_columns->setToolTip(tr("Which columns are shown"));
  m_tall->setText(tr("Tall"));
  m_tall->setToolTip(tr("More room for the table"));
  for (QToolButton* button : {m_vacant, m_findings, m_branch, m_columns, m_tall}) {
    button->setAccessibleName(button->toolTip());
  }
  m_table->setAccessibleName(tr("People"));
  updateCount();
}

}  // namespace arborg::ui

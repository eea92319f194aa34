#include "ui/panels/findings_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/findings_model.h"
#include "ui/panels/findings_delegate.h"
#include "ui/text/words.h"

namespace arborg::ui {

FindingsPanel::FindingsPanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new FindingsModel(editor.notifier(), this)),
      m_view(new QTableView(this)),
      m_showAccepted(new QCheckBox(this)),
      m_nothing(new QLabel(this)) {
  setObjectName(QStringLiteral("findingsPanel"));
  m_view->setObjectName(QStringLiteral("findingsView"));
  m_view->setModel(m_model);
  m_view->setItemDelegate(new FindingsDelegate(m_view));
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setShowGrid(false);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setWordWrap(false);
  m_view->setTabKeyNavigation(false);
  m_view->verticalHeader()->hide();
  m_view->verticalHeader()->setDefaultSectionSize(34);
  m_view->horizontalHeader()->hide();
  m_view->setMouseTracking(true);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  m_view->installEventFilter(this);
  m_nothing->setObjectName(QStringLiteral("findingsNothing"));
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setTextFormat(Qt::PlainText);
  m_nothing->setForegroundRole(QPalette::PlaceholderText);
  m_showAccepted->setObjectName(QStringLiteral("showAccepted"));

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_view, 1);
  layout->addWidget(m_nothing, 1);
  connect(m_showAccepted, &QCheckBox::toggled, m_model, &FindingsModel::setShowAccepted);
  connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == FindingsModel::FixColumn) {
      showFixes(index.row(),
                m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
    } else {
      jump(index.row());
    }
  });
  connect(m_view, &QTableView::activated, this,
          [this](const QModelIndex& index) { jump(index.row()); });
  connect(m_view, &QTableView::customContextMenuRequested, this, &FindingsPanel::showMenu);
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsPanel::rememberPlace);
  connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPanel::restorePlace);
  retranslate();
}

void FindingsPanel::fitColumns() {
  const bool any = m_model->rowCount() > 0;
  m_view->setVisible(any);
  m_nothing->setVisible(!any);
  if (!any) return;
  auto* header = m_view->horizontalHeader();
  header->setMinimumSectionSize(24);
  header->setSectionResizeMode(FindingsModel::TextColumn, QHeaderView::Stretch);
  header->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::Fixed);
  m_view->setColumnWidth(FindingsModel::SeverityColumn, 40);
  m_view->setColumnWidth(FindingsModel::SubjectColumn, 240);
  m_view->setColumnWidth(FindingsModel::FixColumn, std::clamp(width() / 3, 260, 460));
}

QWidget* FindingsPanel::cornerWidget() const {
  return m_showAccepted;
}

void FindingsPanel::rememberPlace() {
  m_row = m_view->currentIndex().row();
  m_scroll = m_view->verticalScrollBar()->value();
}

// After a fix the next finding moves up into its row: the list is worked off without looking for
// it.
void FindingsPanel::restorePlace() {
  fitColumns();
  const int last = m_model->rowCount() - 1;
  if (m_row >= 0 && last >= 0) m_view->selectRow(std::min(m_row, last));
  m_view->verticalScrollBar()->setValue(m_scroll);
}

void FindingsPanel::step(int by) {
  const int count = m_model->rowCount();
  if (count == 0) return;
  const int current = m_view->currentIndex().row();
  const int row = current < 0 ? (by > 0 ? 0 : count - 1) : ((current + by) % count + count) % count;
  m_view->selectRow(row);
  jump(row);
}

void FindingsPanel::showFindingOf(PositionId id) {
  const int row = m_model->rowOf(id);
  if (row >= 0) m_view->selectRow(row);
}

void FindingsPanel::jump(int row) {
  const rules::Finding finding = m_model->finding(row);
  if (finding.subjects.empty()) return;
  const PositionId first = finding.subjects.front();
  m_editor.selection().select(finding.subjects, first);
  emit revealRequested(first);
}

void FindingsPanel::addFixActions(QMenu& menu, int row) {
  for (const rules::Fix& fix : m_model->fixes(row)) {
    const QString text = Words().message(fix.label, &m_editor.notifier().chart());
    QAction* action = menu.addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    connect(action, &QAction::triggered, this, [this, fix] { m_editor.applyFix(fix); });
  }
}

void FindingsPanel::showFixes(int row, QPoint globalPosition) {
  const std::vector<rules::Fix> fixes = m_model->fixes(row);
  if (fixes.empty()) return;
  if (fixes.size() == 1) {
    m_editor.applyFix(fixes.front());
    return;
  }
  QMenu menu(this);
  addFixActions(menu, row);
  menu.exec(globalPosition);
}

void FindingsPanel::showMenu(QPoint at) {
  const QModelIndex index = m_view->indexAt(at);
  if (!index.isValid()) return;
  const rules::Finding finding = m_model->finding(index.row());
  QMenu menu(this);
  menu.addAction(tr("Show on chart"), this, [this, row = index.row()] { jump(row); });
  menu.addSeparator();
  addFixActions(menu, index.row());
  menu.addSeparator();
  if (finding.accepted) {
    menu.addAction(tr("No longer accept"), this,
                   [this, finding] { m_editor.reopenFinding(finding); });
  } else if (!finding.subjects.empty()) {
    menu.addAction(tr("Accept with a reason…"), this,
                   [this, finding] { emit acceptRequested(finding); });
  }
  menu.exec(m_view->viewport()->mapToGlobal(at));
}

void FindingsPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_view && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_view->currentIndex();
    // Enter jumps; Space opens the fixes, so that nothing here needs a mouse.
    if (key->key() == Qt::Key_Space && current.isValid()) {
      const QModelIndex fix = current.siblingAtColumn(FindingsModel::FixColumn);
      showFixes(current.row(),
                m_view->viewport()->mapToGlobal(m_view->visualRect(fix).bottomLeft()));
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FindingsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void FindingsPanel::retranslate() {
  m_showAccepted->setText(tr("Show accepted"));
  m_nothing->setText(tr("Nothing to find fault with"));
  m_view->setAccessibleName(tr("Findings"));
  m_model->retranslate();
  fitColumns();
}

}  // namespace arborg::ui

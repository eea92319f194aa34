#include "ui/panels/outline_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/models/outline_model.h"
#include "ui/panels/outline_delegate.h"
#include "ui/panels/outline_view.h"

namespace arborg::ui {

namespace {
// Above this, unfolding every row would take noticeable time: only the first levels open.
constexpr std::size_t kExpandAllLimit = 2000;
}  // namespace

OutlinePanel::OutlinePanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new OutlineModel(editor.notifier(), this)),
      m_view(new OutlineView(editor, *m_model, this)) {
  setObjectName(QStringLiteral("outlinePanel"));
  m_view->setItemDelegate(new OutlineDelegate(m_view));
  m_view->setHeaderHidden(true);
  m_view->setUniformRowHeights(true);
  m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_view->setIndentation(16);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->addWidget(m_view);

  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &OutlinePanel::takeSelection);
  connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
    if (const auto id = m_model->positionAt(index)) emit revealRequested(*id);
  });
  connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
    if (const auto id = m_model->positionAt(index)) emit revealRequested(*id);
  });
  connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) {
    if (m_following) return;
    if (const auto id = m_model->positionAt(index)) {
      m_editor.notifier().document().setFolded(*id, false);
    }
  });
  connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
    if (m_following) return;
    if (const auto id = m_model->positionAt(index)) {
      m_editor.notifier().document().setFolded(*id, true);
    }
  });
  connect(m_view, &QTreeView::customContextMenuRequested, this, [this](QPoint at) {
    if (const auto id = m_model->positionAt(m_view->indexAt(at))) {
      emit contextMenuRequested(*id, m_view->viewport()->mapToGlobal(at));
    }
  });
  connect(&editor.selection(), &Selection::changed, this, &OutlinePanel::followSelection);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &OutlinePanel::followFolding);
  connect(&editor.notifier(), &ChartNotifier::foldingChanged, this, &OutlinePanel::followFolding);
  followFolding();
  retranslate();
}

void OutlinePanel::followSelection() {
  const QScopedValueRollback guard(m_following, true);
  QItemSelection selection;
  for (const PositionId id : m_editor.selection().ids()) {
    const QModelIndex at = m_model->indexOf(id);
    selection.select(at, at);
  }
  auto* model = m_view->selectionModel();
  model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (const auto current = m_editor.selection().current()) {
    const QModelIndex at = m_model->indexOf(*current);
    model->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(at);
  }
}

void OutlinePanel::followFolding() {
  const QScopedValueRollback guard(m_following, true);
  const Document& document = m_editor.notifier().document();
  const Chart& chart = document.chart();
  const bool all = chart.positionCount() <= kExpandAllLimit;
  // Level by level, so that a large chart opens with what a person can take in.
  std::vector<PositionId> level(chart.roots().begin(), chart.roots().end());
  for (int depth = 0; !level.empty() && (all || depth < 2); ++depth) {
    std::vector<PositionId> next;
    for (const PositionId id : level) {
      if (chart.reports(id).empty()) continue;
      m_view->setExpanded(m_model->indexOf(id), !document.isFolded(id));
      const auto below = chart.reports(id);
      next.insert(next.end(), below.begin(), below.end());
    }
    level = std::move(next);
  }
}

void OutlinePanel::takeSelection() {
  if (m_following) return;
  const QScopedValueRollback guard(m_following, true);
  std::vector<PositionId> ids;
  for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
    if (const auto id = m_model->positionAt(index)) ids.push_back(*id);
  }
  m_editor.selection().select(std::move(ids), m_model->positionAt(m_view->currentIndex()));
}

void OutlinePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void OutlinePanel::retranslate() {
  m_view->setAccessibleName(tr("Outline"));
  m_model->retranslate();
}

}  // namespace arborg::ui

#include "ui/panels/history_panel.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include "ui/models/history_model.h"

namespace arborg::ui {

HistoryPanel::HistoryPanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new HistoryModel(editor.notifier(), this)),
      m_view(new QListView(this)) {
  setObjectName(QStringLiteral("historyPanel"));
  m_view->setObjectName(QStringLiteral("historyView"));
  m_view->setModel(m_model);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setUniformItemSizes(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view);
  const auto go = [this](const QModelIndex& index) {
    m_editor.goToStep(static_cast<std::size_t>(index.row()));
  };
  connect(m_view, &QListView::clicked, this, go);
  connect(m_view, &QListView::activated, this, go);
  connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::follow);
  retranslate();
}

void HistoryPanel::follow() {
  const QModelIndex at = m_model->index(m_model->currentRow());
  m_view->setCurrentIndex(at);
  m_view->scrollTo(at);
}

void HistoryPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void HistoryPanel::retranslate() {
  m_view->setAccessibleName(tr("Changes"));
  m_model->retranslate();
  follow();
}

}  // namespace arborg::ui

#include "ui/models/chart_notifier.h"

#include <QFile>
#include <QFileInfo>
#include <utility>

namespace arborg::ui {

ChartNotifier::ChartNotifier(QObject* parent)
    : QObject(parent), m_document(std::make_unique<Document>()) {
  listen();
}

void ChartNotifier::setDocument(std::unique_ptr<Document> document) {
  emit aboutToBeReplaced();
  m_changed.disconnect();
  m_folding.disconnect();
  m_state.disconnect();
  const std::unique_ptr<Document> old = std::exchange(m_document, std::move(document));
  listen();
  followFolder();
  m_pictures.refresh();  // another document may lie beside the last one
  emit documentReplaced();
  emit stateChanged();
}

void ChartNotifier::listen() {
  m_changed = m_document->changed.connect(
      [this](const edit::ChangeSet& changes) { emit chartChanged(changes); });
  m_folding = m_document->foldingChanged.connect([this] { emit foldingChanged(); });
  m_state = m_document->stateChanged.connect([this] {
    followFolder();
    emit stateChanged();
  });
}

QString ChartNotifier::folderOf(const Document& document) {
  if (document.path().empty()) return {};
  return QFileInfo(QFile::decodeName(QByteArray::fromStdString(document.path()))).absolutePath();
}

void ChartNotifier::followFolder() {
  m_pictures.setFolder(folderOf(*m_document));
}

}  // namespace arborg::ui

// The one QObject that listens to a Document, and tells widgets in Qt's way.
#pragma once

#include <QObject>
#include <memory>

#include "core/document/document.h"
#include "ui/render/picture_store.h"

namespace arborg::ui {

// Owns the open document of a window. Widgets keep a pointer to the notifier, never to a document
// or a chart: a document may be replaced at any time (documentReplaced).
class ChartNotifier : public QObject {
  Q_OBJECT
 public:
  explicit ChartNotifier(QObject* parent = nullptr);

  Document& document() noexcept { return *m_document; }
  const Document& document() const noexcept { return *m_document; }
  const Chart& chart() const noexcept { return m_document->chart(); }
  // Of the document's folder, wherever it is saved.
  PictureStore& pictures() noexcept { return m_pictures; }
  // The folder of a document's file; empty for one without.
  static QString folderOf(const Document& document);

  // Listeners hear documentReplaced; the old document is gone when this returns.
  void setDocument(std::unique_ptr<Document> document);

 signals:
  void aboutToBeReplaced();  // the old document is still there
  void documentReplaced();
  // After an edit, undo or redo. The reference is good only during the call.
  void chartChanged(const arborg::edit::ChangeSet& changes);
  void foldingChanged();
  void stateChanged();

 private:
  void listen();
  void followFolder();

  std::unique_ptr<Document> m_document;
  PictureStore m_pictures;
  Connection m_changed;
  Connection m_folding;
  Connection m_state;
};

}  // namespace arborg::ui

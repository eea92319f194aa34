// Where and how large a document was looked at last: found again when it is opened.
#pragma once

#include <QObject>

#include "ui/models/chart_notifier.h"

namespace arborg::ui {

class ChartCanvas;

// Kept in the user's settings, not in the document: another reader has another screen, and saving
// one changed name must stay a change of a few lines. At most 100 documents, the latest ones. Of a
// document that was fitted or left as it opened nothing is kept: it opens so again.
class ViewMemory : public QObject {
  Q_OBJECT
 public:
  // Remembers by itself when a document goes for another one.
  ViewMemory(ChartNotifier& notifier, ChartCanvas& canvas, QObject* parent = nullptr);

  // Of the open document, as it is looked at now.
  void remember();
  // To where the open document was left; false where nothing is known of it.
  bool recall();

 private:
  QString settingsKey() const;  // empty: it was never saved

  ChartNotifier& m_notifier;
  ChartCanvas& m_canvas;
};

}  // namespace arborg::ui

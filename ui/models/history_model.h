// The undo steps as a list: what was done, and what can be done again.
#pragma once

#include <QAbstractListModel>

#include "ui/models/chart_notifier.h"

namespace arborg::ui {

// Row 0 is the document as it was opened; row n the state after the n-th step that is kept.
class HistoryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { DoneRole = Qt::UserRole + 1, CurrentRole };

  explicit HistoryModel(ChartNotifier& notifier, QObject* parent = nullptr);

  int currentRow() const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  void retranslate();

 private:
  ChartNotifier& m_notifier;
};

}  // namespace arborg::ui

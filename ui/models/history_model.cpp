#include "ui/models/history_model.h"

#include <QFont>

#include "ui/text/words.h"

namespace arborg::ui {

HistoryModel::HistoryModel(ChartNotifier& notifier, QObject* parent)
    : QAbstractListModel(parent), m_notifier(notifier) {
  const auto reset = [this] {
    beginResetModel();
    endResetModel();
  };
  connect(&notifier, &ChartNotifier::documentReplaced, this, reset);
  connect(&notifier, &ChartNotifier::stateChanged, this, reset);
}

int HistoryModel::currentRow() const {
  return static_cast<int>(m_notifier.document().history().doneCount());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_notifier.document().history().stepCount()) + 1;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int current = currentRow();
  switch (role) {
    case Qt::DisplayRole:
      if (index.row() == 0) return tr("As opened");
      return Words().message(
          m_notifier.document().history().stepName(static_cast<std::size_t>(index.row()) - 1),
          &m_notifier.chart());
    case DoneRole:
      return index.row() <= current;
    case CurrentRole:
      return index.row() == current;
    case Qt::FontRole: {
      QFont font;
      font.setBold(index.row() == current);
      return font;
    }
    default:
      return {};
  }
}

void HistoryModel::retranslate() {
  beginResetModel();
  endResetModel();
}

}  // namespace arborg::ui

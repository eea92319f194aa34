#include "ui/models/outline_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/short_title.h"
#include "ui/text/words.h"

namespace arborg::ui {

OutlineModel::OutlineModel(ChartNotifier& notifier, QObject* parent)
    : QAbstractItemModel(parent), m_notifier(notifier) {
  connect(&notifier, &ChartNotifier::documentReplaced, this, [this] {
    beginResetModel();
    endResetModel();
  });
  connect(&notifier, &ChartNotifier::chartChanged, this, &OutlineModel::onChartChanged);
}

QModelIndex OutlineModel::indexOf(PositionId id) const {
  const Chart& chart = m_notifier.chart();
  if (!chart.contains(id)) return {};
  return createIndex(static_cast<int>(chart.indexAmongPeers(id)), 0, quintptr{id.value()});
}

std::optional<PositionId> OutlineModel::positionAt(const QModelIndex& index) const {
  if (!index.isValid()) return std::nullopt;
  const PositionId id(static_cast<std::uint32_t>(index.internalId()));
  return m_notifier.chart().contains(id) ? std::optional(id) : std::nullopt;
}

std::span<const PositionId> OutlineModel::rowsOf(const QModelIndex& parent) const {
  if (!parent.isValid()) return m_notifier.chart().roots();
  const auto id = positionAt(parent);
  return id.has_value() ? m_notifier.chart().reports(*id) : std::span<const PositionId>();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
  const auto rows = rowsOf(parent);
  if (row < 0 || column != 0 || static_cast<std::size_t>(row) >= rows.size()) return {};
  return createIndex(row, 0, quintptr{rows[static_cast<std::size_t>(row)].value()});
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
  const auto id = positionAt(child);
  if (!id.has_value()) return {};
  const auto manager = m_notifier.chart().manager(*id);
  return manager.has_value() ? indexOf(*manager) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(rowsOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
  return 1;
}

bool OutlineModel::hasChildren(const QModelIndex& parent) const {
  return rowCount(parent) > 0;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  const auto id = positionAt(index);
  if (!id.has_value()) return {};
  const Chart& chart = m_notifier.chart();
  const Words words;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
      const QString title = shortTitle(words, chart, *id);
      const QString name = words.holderName(chart, *id);
      return title.isEmpty() ? name : name + QStringLiteral(" ") + title;
    }
    case Qt::ToolTipRole: {
      // Plain text always: a name must never be read as markup.
      return plainToolTip(words.holderName(chart, *id) + QLatin1Char('\n') +
                          words.positionTitle(chart, *id));
    }
    case IdRole:
      return id->value();
    case NameRole:
      return words.holderName(chart, *id);
    case TitleRole:
      return shortTitle(words, chart, *id);
    case FunctionRole:
      return static_cast<int>(chart.roleOf(*id).function);
    case SeverityRole:
      return static_cast<int>(m_notifier.document().checker().worstSeverity(*id));
    case VacantRole:
      return !chart.position(*id).holder.has_value();
    default:
      return {};
  }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

void OutlineModel::onChartChanged(const edit::ChangeSet& changes) {
  if (changes.structureChanged()) {
    rearranged();
    return;
  }
  for (const PositionId id : changes.altered()) {
    const QModelIndex at = indexOf(id);
    if (at.isValid()) emit dataChanged(at, at);
  }
  // Findings may come and go on cards that were not edited; views only repaint what they show.
  const int last = rowCount() - 1;
  if (last >= 0) emit dataChanged(index(0, 0), index(last, 0), {SeverityRole});
}

// Rows come, go and move in one go: the indexes that views hold on to are looked up again by id.
void OutlineModel::rearranged() {
  emit layoutAboutToBeChanged();
  const QModelIndexList held = persistentIndexList();
  QModelIndexList renewed;
  renewed.reserve(held.size());
  for (const QModelIndex& index : held) {
    renewed.append(indexOf(PositionId(static_cast<std::uint32_t>(index.internalId()))));
  }
  changePersistentIndexList(held, renewed);
  emit layoutChanged();
}

void OutlineModel::retranslate() {
  const int last = rowCount() - 1;
  if (last >= 0) emit dataChanged(index(0, 0), index(last, 0));
  emit layoutAboutToBeChanged();
  emit layoutChanged();
}

}  // namespace arborg::ui

#include "ui/models/findings_model.h"

#include <algorithm>
#include <utility>

#include "ui/models/plain_tool_tip.h"
#include "ui/models/short_title.h"
#include "ui/text/words.h"

namespace arborg::ui {

FindingsModel::FindingsModel(ChartNotifier& notifier, QObject* parent, FixMaker fixMaker)
    : QAbstractTableModel(parent), m_notifier(notifier), m_fixMaker(std::move(fixMaker)) {
  connect(&notifier, &ChartNotifier::documentReplaced, this, &FindingsModel::refresh);
  connect(&notifier, &ChartNotifier::chartChanged, this, &FindingsModel::refresh);
  refresh();
}

void FindingsModel::setShowAccepted(bool show) {
  if (m_showAccepted == show) return;
  m_showAccepted = show;
  refresh();
}

void FindingsModel::refresh() {
  const rules::Checker& checker = m_notifier.document().checker();
  beginResetModel();
  m_places.clear();
  m_fixes.clear();
  m_rowCount = static_cast<int>(checker.findingCount());
  if (!m_showAccepted && checker.counts().accepted > 0) {
    for (std::size_t place = 0; place < checker.findingCount(); ++place) {
      if (!checker.finding(place).accepted) m_places.push_back(place);
    }
    m_rowCount = static_cast<int>(m_places.size());
  }
  endResetModel();
}

rules::Finding FindingsModel::finding(int row) const {
  const auto at = static_cast<std::size_t>(row);
  return m_notifier.document().checker().finding(m_places.empty() ? at : m_places[at]);
}

const std::vector<rules::Fix>& FindingsModel::fixes(int row) const {
  const auto [at, isNew] = m_fixes.try_emplace(row);
  if (isNew) at->second = m_fixMaker(m_notifier.chart(), finding(row));
  return at->second;
}

int FindingsModel::rowOf(PositionId id) const {
  for (int row = 0; row < m_rowCount; ++row) {
    const rules::Finding candidate = finding(row);
    if (std::find(candidate.subjects.begin(), candidate.subjects.end(), id) !=
        candidate.subjects.end()) {
      return row;
    }
  }
  return -1;
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_rowCount;
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Chart& chart = m_notifier.chart();
  const rules::Finding row = finding(index.row());
  if (role == SeverityRole) return static_cast<int>(row.severity);
  if (role == AcceptedRole) return row.accepted;
  const Words words;
  const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
  switch (index.column()) {
    case SeverityColumn:
      if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return words.severity(row.severity);
      return {};
    case SubjectColumn:
      if (row.subjects.empty()) return shown ? tr("Whole chart") : QString();
      if (shown) return words.holderName(chart, row.subjects.front());
      if (role == TitleRole) return shortTitle(words, chart, row.subjects.front());
      return {};
    case TextColumn:
      if (shown) return words.findingTitle(row, chart);
      if (role == Qt::ToolTipRole) return plainToolTip(words.findingText(row, chart));
      return {};
    case FixColumn: {
      if (!shown) return {};
      const std::vector<rules::Fix>& choices = fixes(index.row());
      if (choices.empty()) return {};
      const QString first = words.message(choices.front().label, &chart);
      return choices.size() == 1 ? first : first + QStringLiteral(" ▾");
    }
    default:
      return {};
  }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case SeverityColumn:
      return tr("Severity");
    case SubjectColumn:
      return tr("Position");
    case TextColumn:
      return tr("Finding");
    case FixColumn:
      return tr("Fix");
    default:
      return {};
  }
}

void FindingsModel::retranslate() {
  beginResetModel();
  endResetModel();
}

}  // namespace arborg::ui

#include "ui/models/people_model.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>
#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

#include "core/io/text_readers.h"
#include "core/util/message_codes.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/severity_icon.h"
#include "ui/models/title_role.h"

namespace arborg::ui {

namespace {

// More places than these where rows come or go are not told one by one.
constexpr std::size_t kMostRuns = 64;

edit::CellField cellField(const PeopleField& field) {
  struct AsCell {
    edit::CellField operator()(edit::PositionField f) const { return f; }
    edit::CellField operator()(edit::PersonField f) const { return f; }
    edit::CellField operator()(CustomFieldId f) const { return f; }
    edit::CellField operator()(Skill f) const { return f; }
    edit::CellField operator()(edit::ReportsTo f) const { return f; }
    // Not editable: nobody asks.
    edit::CellField operator()(PeopleFact) const { return edit::PositionField::Note; }
  };
  return std::visit(AsCell(), field);
}

const PeopleField kName = edit::PersonField::Name;
const PeopleField kTitle = edit::PositionField::Title;
const PeopleField kFindings = PeopleFact::Findings;

}  // namespace

PeopleModel::PeopleModel(Editor& editor, QObject* parent)
    : QAbstractTableModel(parent),
      m_editor(editor),
      m_cells(editor.notifier()),
      m_order(editor.notifier(), SearchIndex::of(editor.notifier()), m_cells),
      m_columns(peopleColumns(editor.notifier().chart())) {
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this,
          &PeopleModel::replaceDocument);
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &PeopleModel::onChartChanged);
}

void PeopleModel::setActive(bool active) {
  if (active == m_active) return;
  m_active = active;
  m_stale = false;
  if (active) updateColumns();
  m_order.forget();
  if (active) m_cells.updateStructure();
  reset(active ? m_order.rows() : std::vector<PositionId>());
}

void PeopleModel::replaceDocument() {
  m_order.forget();
  PeopleFilter filter = m_order.filter();
  filter.branches.clear();  // of the other document
  m_order.setFilter(std::move(filter));
  if (!m_active) return;
  updateColumns();
  m_cells.updateStructure();
  m_stale = false;
  reset(m_order.rows());
}

std::optional<int> PeopleModel::columnOf(const PeopleField& field) const {
  const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                               [&](const PeopleColumn& column) { return column.field == field; });
  if (at == m_columns.end()) return std::nullopt;
  return static_cast<int>(at - m_columns.begin());
}

std::optional<PositionId> PeopleModel::positionAt(int row) const {
  if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return std::nullopt;
  return m_rows[static_cast<std::size_t>(row)];
}

std::optional<int> PeopleModel::rowOf(PositionId id) const {
  if (id.index() >= m_rowOf.size() || m_rowOf[id.index()] < 0) return std::nullopt;
  return m_rowOf[id.index()];
}

// --- what is listed ---

void PeopleModel::setFilter(const PeopleFilter& filter) {
  if (filter == m_order.filter()) return;
  m_order.setFilter(filter);
  reorder();
}

void PeopleModel::sort(int column, Qt::SortOrder direction) {
  const bool any = column >= 0 && static_cast<std::size_t>(column) < m_columns.size();
  m_order.setSort(any ? std::optional(this->column(column).field) : std::nullopt, direction);
  reorder();
}

int PeopleModel::sortColumn() const {
  return m_order.sortField().has_value() ? columnOf(*m_order.sortField()).value_or(-1) : -1;
}

void PeopleModel::setHeld(bool held) {
  m_held = held;
  if (!held && m_stale) reorder();
}

void PeopleModel::reorder() {
  if (!m_active) return;
  m_stale = false;
  show(m_order.rows());
}

// As they are, without who has gone, and who came at the end.
std::vector<PositionId> PeopleModel::heldRows() const {
  std::vector<PositionId> rows;
  rows.reserve(m_rows.size());
  std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
               [this](PositionId id) { return chart().contains(id); });
  for (std::uint32_t slot = 0; slot < chart().positionSlots(); ++slot) {
    const PositionId id(slot);
    const bool isNew = slot >= m_known.size() || !m_known[slot];
    if (isNew && chart().contains(id)) rows.push_back(id);
  }
  return rows;
}

void PeopleModel::onChartChanged(const edit::ChangeSet& changes) {
  if (!m_active) return;
  if (changes.structureChanged()) m_cells.updateStructure();
  m_order.note(changes);
  if (changes.everything() || changes.customFieldsChanged()) updateColumns();
  if (m_held) {
    m_stale = true;
    if (changes.structureChanged()) show(heldRows());
  } else if (isOrdered() || changes.structureChanged()) {
    show(m_order.rows());
  }
  // Levels, names of managers and findings change in rows that nobody touched; views only repaint
  // what they show.
  if (!m_rows.empty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

void PeopleModel::updateColumns() {
  const QScopedValueRollback guard(m_arranging, true);
  std::vector<PeopleColumn> next = peopleColumns(chart());
  // Fields of the user's own come and go at the end.
  const auto stays = [&next](const PeopleColumn& column) {
    return std::any_of(next.begin(), next.end(), [&](const PeopleColumn& other) {
      return other.key == column.key && other.field == column.field;
    });
  };
  for (int at = columnCount() - 1; at >= 0; --at) {
    if (stays(column(at))) continue;
    if (m_order.sortField() == column(at).field) m_order.setSort(std::nullopt, {});
    beginRemoveColumns({}, at, at);
    m_columns.erase(m_columns.begin() + at);
    endRemoveColumns();
  }
  for (std::size_t at = 0; at < next.size(); ++at) {
    if (at < m_columns.size() && m_columns[at] == next[at]) continue;
    beginInsertColumns({}, static_cast<int>(at), static_cast<int>(at));
    m_columns.insert(m_columns.begin() + static_cast<std::ptrdiff_t>(at), next[at]);
    endInsertColumns();
  }
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PeopleModel::indexRows() {
  m_rowOf.assign(chart().positionSlots(), -1);
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    m_rowOf[m_rows[row].index()] = static_cast<std::int32_t>(row);
  }
  m_known.assign(chart().positionSlots(), false);
  for (std::uint32_t slot = 0; slot < m_known.size(); ++slot) {
    m_known[slot] = chart().contains(PositionId(slot));
  }
}

void PeopleModel::reset(std::vector<PositionId> rows) {
  const QScopedValueRollback guard(m_arranging, true);
  beginResetModel();
  m_rows = std::move(rows);
  indexRows();
  endResetModel();
  emit rowsChanged();
}

void PeopleModel::show(std::vector<PositionId> rows) {
  if (rows == m_rows) {
    indexRows();
    return;
  }
  const QScopedValueRollback guard(m_arranging, true);
  if (!removeGone(rows)) return reset(std::move(rows));
  permute(rows);
  if (!insertNew(rows)) return reset(std::move(rows));
  indexRows();
  emit rowsChanged();
}

// Rows that are not in `next`, from the last; false: too many to tell one by one.
bool PeopleModel::removeGone(const std::vector<PositionId>& next) {
  std::size_t slotCount = chart().positionSlots();
  for (const PositionId id : m_rows) slotCount = std::max(slotCount, id.index() + std::size_t{1});
  std::vector<bool> stays(slotCount);
  for (const PositionId id : next) stays[id.index()] = true;
  std::vector<std::pair<std::size_t, std::size_t>> runs;
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    if (stays[m_rows[row].index()]) continue;
    if (runs.empty() || runs.back().second != row) runs.emplace_back(row, row);
    runs.back().second = row + 1;
    if (runs.size() > kMostRuns) return false;
  }
  for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
    beginRemoveRows({}, static_cast<int>(run->first), static_cast<int>(run->second) - 1);
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(run->first),
                 m_rows.begin() + static_cast<std::ptrdiff_t>(run->second));
    indexRows();
    endRemoveRows();
  }
  return true;
}

// Those that stay, in the order in which `next` has them.
void PeopleModel::permute(const std::vector<PositionId>& next) {
  std::vector<bool> listed(chart().positionSlots());
  for (const PositionId id : m_rows) listed[id.index()] = true;
  std::vector<PositionId> order;
  order.reserve(m_rows.size());
  std::copy_if(next.begin(), next.end(), std::back_inserter(order),
               [&](PositionId id) { return listed[id.index()]; });
  if (order == m_rows) return;
  emit layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList held = persistentIndexList();
  std::vector<PositionId> heldIds;
  for (const QModelIndex& at : held) heldIds.push_back(*positionAt(at.row()));
  m_rows = std::move(order);
  indexRows();
  QModelIndexList renewed;
  for (qsizetype i = 0; i < held.size(); ++i) {
    renewed.append(index(*rowOf(heldIds[static_cast<std::size_t>(i)]), held[i].column()));
  }
  changePersistentIndexList(held, renewed);
  emit layoutChanged({}, VerticalSortHint);
}

bool PeopleModel::insertNew(const std::vector<PositionId>& next) {
  std::vector<std::pair<std::size_t, std::size_t>> runs;
  std::size_t own = 0;
  for (std::size_t row = 0; row < next.size(); ++row) {
    if (own < m_rows.size() && m_rows[own] == next[row]) {
      ++own;
      continue;
    }
    if (runs.empty() || runs.back().second != row) runs.emplace_back(row, row);
    runs.back().second = row + 1;
    if (runs.size() > kMostRuns) return false;
  }
  for (const auto& [from, to] : runs) {
    beginInsertRows({}, static_cast<int>(from), static_cast<int>(to) - 1);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(from),
                  next.begin() + static_cast<std::ptrdiff_t>(from),
                  next.begin() + static_cast<std::ptrdiff_t>(to));
    indexRows();
    endInsertRows();
  }
  return true;
}

// --- writing ---

edit::Cell PeopleModel::cellOf(PositionId id, int column, const QString& text) const {
  const PeopleField& field = this->column(column).field;
  edit::Cell cell{id, cellField(field), m_cells.written(field, text)};
  if (field == kTitle && chart().contains(id)) {
    cell.role = roleForTitle(m_editor.notifier().document(), id, cell.text);
  }
  return cell;
}

QString PeopleModel::refusal(const edit::CellRefusal& refusal,
                             const std::vector<edit::Cell>& cells) const {
  const QString why = m_cells.words().message(refusal.why, &chart());
  if (refusal.at >= cells.size()) {
    const qint64 row = static_cast<qint64>(m_rows.size() + refusal.at - cells.size()) + 1;
    return m_cells.words().atRow(row, why);
  }
  const edit::Cell& cell = cells[refusal.at];
  QString column;
  for (const PeopleColumn& known : m_columns) {
    if (isEditable(known.field) && cellField(known.field) == cell.field) {
      column = m_cells.header(known.field);
    }
  }
  const qint64 row = rowOf(cell.id).value_or(-1) + 1;
  return tr("Row %1, %2: %3", "a cell, and why it was refused")
      .arg(m_cells.words().formats().plainNumber(row), column, why);
}

std::vector<PositionId> PeopleModel::newTops(const std::vector<edit::Cell>& cells) const {
  std::vector<PositionId> cleared;
  for (const edit::Cell& cell : cells) {
    const bool clears = std::holds_alternative<edit::ReportsTo>(cell.field) &&
                        cell.text.find_first_not_of(' ') == std::string::npos;
    if (clears && chart().contains(cell.id) && chart().manager(cell.id).has_value()) {
      cleared.push_back(cell.id);
    }
  }
  std::sort(cleared.begin(), cleared.end());
  std::vector<PositionId> tops;
  for (const PositionId id : cleared) {
    bool below = false;
    for (auto up = chart().manager(id); up.has_value() && !below; up = chart().manager(*up)) {
      below = std::binary_search(cleared.begin(), cleared.end(), *up);
    }
    if (!below) tops.push_back(id);
  }
  return tops;
}

bool PeopleModel::write(const std::vector<edit::Cell>& cells, edit::VacantSeats vacant,
                        const edit::NewRows& newRows, const QStringList& refusals) {
  edit::CellPlan made = edit::setCells(chart(), cells, vacant, newRows, io::textReaders());
  if (!made.refused.empty() || !refusals.isEmpty()) {
    QStringList lines = refusals;
    if (cells.size() + newRows.rows.size() == 1 && lines.isEmpty()) {
      lines.append(m_cells.words().message(made.refused.front().why, &chart()));
    } else {
      for (const edit::CellRefusal& one : made.refused) lines.append(refusal(one, cells));
    }
    emit refused(lines);
    return false;
  }
  if (made.plan.hasError() && made.plan.error().code == Code::EditNothingToDo) return true;
  if (m_askBeforeTop && !m_answered) {
    std::vector<PositionId> tops = newTops(cells);
    const auto goOn = [this, cells, vacant, newRows] {
      const QScopedValueRollback guard(m_answered, true);
      write(cells, vacant, newRows);
    };
    if (!tops.empty() && m_askBeforeTop(std::move(tops), goOn)) return true;
  }
  const bool done = m_editor.run(
      std::move(made.plan), newRows.rows.empty() ? Editor::After::Stay : Editor::After::Select);
  // The next cell is a step of its own, also when it is this one again.
  m_editor.notifier().document().endTyping();
  return done;
}

bool PeopleModel::writeColumn(const std::vector<PositionId>& ids, int column, const QString& text) {
  if (!isEditable(this->column(column).field)) return false;
  std::vector<edit::Cell> cells;
  cells.reserve(ids.size());
  for (const PositionId id : ids) cells.push_back(cellOf(id, column, text));
  return write(cells, ids.size() > 1 ? edit::VacantSeats::PassOver : edit::VacantSeats::Refuse);
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const auto id = positionAt(index.row());
  if (!id.has_value() || !isEditable(column(index.column()).field)) return false;
  if (role == KeyRole) {
    return write({{*id, cellField(column(index.column()).field), value.toString().toStdString()}});
  }
  if (role != Qt::EditRole) return false;
  return writeColumn({*id}, index.column(), value.toString());
}

// --- reading ---

int PeopleModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
  const auto id = positionAt(index.row());
  if (!id.has_value() || !chart().contains(*id)) return {};
  const PeopleField& field = column(index.column()).field;
  switch (role) {
    case Qt::DisplayRole:
      return m_cells.shown(*id, field);
    case Qt::EditRole:
      return m_cells.text(*id, field);
    case Qt::TextAlignmentRole:
      return static_cast<int>((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) |
                              Qt::AlignVCenter);
    case Qt::DecorationRole:
      if (field == kFindings) {
        const Severity worst = m_editor.notifier().document().checker().worstSeverity(*id);
        if (worst != Severity::Off) return severityIcon(worst);
      }
      return {};
    case Qt::ToolTipRole: {
      if (field != kFindings) return {};
      QStringList lines;
      for (const rules::Finding& finding :
           m_editor.notifier().document().checker().findingsOf(*id)) {
        if (!finding.accepted) lines.append(m_cells.words().findingTitle(finding, chart()));
      }
      return lines.isEmpty() ? QVariant() : plainToolTip(lines.join(QLatin1Char('\n')));
    }
    case IdRole:
      return id->value();
    case ImpliedRole:
      return (field == kName && chart().holder(*id) == nullptr) ||
             (field == kTitle && chart().position(*id).title.empty());
    default:
      return {};
  }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
  if (role == Qt::TextAlignmentRole && known && isNumber(column(section).field)) {
    return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
  }
  if (role == Qt::ForegroundRole && orientation == Qt::Vertical) {
    return QGuiApplication::palette().placeholderText();
  }
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return m_cells.words().formats().plainNumber(section + 1);
  if (!known) return {};
  return m_cells.header(column(section).field);
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                        Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
  if (isEditable(column(index.column()).field)) flags |= Qt::ItemIsEditable;
  return flags;
}

void PeopleModel::retranslate() {
  m_cells.retranslate();
  m_order.forget();
  if (isOrdered()) reorder();
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (!m_rows.empty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

}  // namespace arborg::ui

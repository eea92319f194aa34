#include "core/edit/commands/paste_text.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/edit/commands/default_roles.h"
#include "core/edit/commands/draft.h"
#include "core/edit/commands/field_matcher.h"
#include "core/edit/commands/field_values.h"
#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

constexpr std::size_t kNoRow = std::numeric_limits<std::size_t>::max();

// Who is below whom among pasted rows.
class RowForest {
 public:
  RowForest(const Chart& chart, std::span<const PastedRow> rows)
      : m_rows(rows), m_parent(rows.size(), kNoRow) {
    const bool byManager = std::any_of(rows.begin(), rows.end(), [](const PastedRow& row) {
      return !trimmed(row.manager).empty();
    });
    if (byManager) {
      linkByManager(chart);
      cutCircles();
    } else {
      linkByDepth();
    }
    listChildren();
  }

  std::size_t parent(std::size_t row) const { return m_parent[row]; }
  // A position of the chart that a row names as its manager.
  std::optional<PositionId> managerInChart(std::size_t row) const {
    const auto found = m_inChart.find(row);
    return found == m_inChart.end() ? std::nullopt : std::optional(found->second);
  }

  // Every row once, parents before their children, children in the order of the rows.
  std::vector<std::size_t> order() const {
    std::vector<std::size_t> order;
    order.reserve(m_rows.size());
    std::vector<std::size_t> pending;
    for (std::size_t top = 0; top < m_rows.size(); ++top) {
      if (m_parent[top] != kNoRow) continue;
      pending.push_back(top);
      while (!pending.empty()) {
        const std::size_t row = pending.back();
        pending.pop_back();
        order.push_back(row);
        // The last child comes to lie at the bottom of the stack.
        for (std::size_t i = m_firstChild[row + 1]; i-- > m_firstChild[row];) {
          pending.push_back(m_children[i]);
        }
      }
    }
    return order;
  }

 private:
  void linkByDepth() {
    std::vector<std::size_t> above;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      while (!above.empty() && m_rows[above.back()].depth >= m_rows[row].depth) above.pop_back();
      if (!above.empty()) m_parent[row] = above.back();
      above.push_back(row);
    }
  }

  void linkByManager(const Chart& chart) {
    std::unordered_map<std::string, std::size_t> byKey;
    std::unordered_map<std::string, std::size_t> byName;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      const std::string key = cleanLine(m_rows[row].key);
      const std::string name = cleanLine(m_rows[row].name);
      if (!key.empty()) byKey.emplace(key, row);
      if (!name.empty()) byName.emplace(name, row);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      const std::string manager = cleanLine(m_rows[row].manager);
      if (manager.empty()) continue;
      const auto withKey = byKey.find(manager);
      const auto withName = byName.find(manager);
      if (withKey != byKey.end()) {
        m_parent[row] = withKey->second;
      } else if (withName != byName.end()) {
        m_parent[row] = withName->second;
      } else if (const auto position = findInChart(chart, manager); position.has_value()) {
        m_inChart.emplace(row, *position);
      }
    }
  }

  std::optional<PositionId> findInChart(const Chart& chart, const std::string& manager) {
    if (const auto position = chart.findPosition(manager)) return position;
    if (!m_chartNames.has_value()) {
      m_chartNames.emplace();
      for (std::uint32_t slot = 0; slot < chart.positionSlots(); ++slot) {
        const PositionId id(slot);
        const Person* holder = chart.contains(id) ? chart.holder(id) : nullptr;
        if (holder == nullptr) continue;
        const auto [entry, isNew] = m_chartNames->try_emplace(holder->name, id);
        if (!isNew) entry->second.reset();
      }
    }
    const auto named = m_chartNames->find(manager);
    return named != m_chartNames->end() ? named->second : std::nullopt;
  }

  void cutCircles() {
    // Every row is marked by the walk up that met it first. A walk that comes back to its own mark
    // has found a circle, of which the first row loses its manager.
    std::vector<std::size_t> walkOf(m_rows.size(), kNoRow);
    for (std::size_t start = 0; start < m_rows.size(); ++start) {
      std::size_t row = start;
      while (row != kNoRow && walkOf[row] == kNoRow) {
        walkOf[row] = start;
        row = m_parent[row];
      }
      if (row == kNoRow || walkOf[row] != start) continue;
      std::size_t first = row;
      for (std::size_t at = m_parent[row]; at != row; at = m_parent[at]) {
        first = std::min(first, at);
      }
      m_parent[first] = kNoRow;
    }
  }

  // Children of all rows one after the other, by counting: m_firstChild says where each one's
  // start.
  void listChildren() {
    m_firstChild.assign(m_rows.size() + 2, 0);
    for (const std::size_t parent : m_parent) {
      if (parent != kNoRow) ++m_firstChild[parent + 2];
    }
    for (std::size_t i = 2; i < m_firstChild.size(); ++i) m_firstChild[i] += m_firstChild[i - 1];
    m_children.resize(m_firstChild.back());
    for (std::size_t row = 0; row < m_parent.size(); ++row) {
      if (m_parent[row] != kNoRow) m_children[m_firstChild[m_parent[row] + 1]++] = row;
    }
  }

  std::span<const PastedRow> m_rows;
  std::vector<std::size_t> m_parent;
  std::vector<std::size_t> m_firstChild;
  std::vector<std::size_t> m_children;
  std::unordered_map<std::size_t, PositionId> m_inChart;
  // None: several are called so. Made when somebody is first looked for.
  std::optional<std::unordered_map<std::string, std::optional<PositionId>>> m_chartNames;
};

// A row as the records it becomes.
struct Record {
  Position position;
  Person person;
  bool roleKnown = false;
};

class RowPaster {
 public:
  RowPaster(const Chart& chart, std::span<const PastedRow> rows, const TextReaders& readers)
      : m_chart(chart),
        m_rows(rows),
        m_readers(readers),
        m_draft(chart),
        m_matcher(m_draft),
        m_forest(chart, rows) {}

  Result<Plan> paste(std::optional<PositionId> manager, std::size_t index) {
    std::vector<std::optional<PositionId>> made(m_rows.size());
    std::vector<RoleId> roles(m_rows.size(), roleId(BuiltInRole::Other));
    std::vector<PositionId> tops;
    for (const std::size_t row : m_forest.order()) {
      auto read = readRow(m_rows[row]);
      if (read.hasError()) return read.error();
      Record record = std::move(read).value();

      const std::size_t parent = m_forest.parent(row);
      const auto named = m_forest.managerInChart(row);
      const auto above = named.has_value() ? named : manager;
      if (!record.roleKnown) {
        std::optional<RoleId> roleAbove;
        if (parent != kNoRow) {
          roleAbove = roles[parent];
        } else if (above.has_value()) {
          roleAbove = m_chart.position(*above).role;
        }
        record.position.role = usualRole(roleAbove);
      }
      roles[row] = record.position.role;
      if (!record.person.name.empty()) {
        record.position.holder = m_draft.addPerson(std::move(record.person));
      }
      if (parent != kNoRow) {
        made[row] = m_draft.append(std::move(record.position), made[parent]);
      } else if (named.has_value()) {
        made[row] = m_draft.append(std::move(record.position), named);
        tops.push_back(*made[row]);
      } else {
        made[row] = m_draft.insert(std::move(record.position), manager, index++);
        tops.push_back(*made[row]);
      }
    }
    const auto fields = m_draft.checkFieldCount();
    if (fields.hasError()) return fields.error();
    return m_draft.take(counted(Code::UndoPaste, m_rows.size()), std::move(tops));
  }

 private:
  // What usually reports to a role, but never a chief: many rows would be the same one.
  static RoleId usualRole(std::optional<RoleId> above) {
    if (!above.has_value()) return roleId(BuiltInRole::Other);
    const RoleId role = defaultReportRole(*above);
    const Role& value = builtInRoles()[role.index()];
    return value.kind == RoleKind::Executive ? roleId(BuiltInRole::Other) : role;
  }

  std::optional<RoleId> roleOfTitle(std::string_view title) const {
    return m_readers.roleOfTitle ? m_readers.roleOfTitle(title) : std::nullopt;
  }

  Result<Record> readRow(const PastedRow& row) {
    Record record;
    auto name = lineInput(row.name, fieldTerm("name"));
    if (name.hasError()) return name.error();
    auto title = lineInput(row.title, fieldTerm("title"));
    if (title.hasError()) return title.error();
    auto key = lineInput(row.key, fieldTerm("id"));
    if (key.hasError()) return key.error();
    record.person.name = std::move(name).value();
    record.position.title = std::move(title).value();
    record.position.key = std::move(key).value();
    if (row.role.has_value()) {
      if (!m_chart.contains(*row.role)) {
        return Message(Code::EditUnknownRole, {{"text", std::string()}});
      }
      record.position.role = *row.role;
      record.roleKnown = true;
    } else if (!record.position.title.empty()) {
      record.position.role =
          roleOfTitle(record.position.title).value_or(roleId(BuiltInRole::Other));
      record.roleKnown = true;
    } else if (const auto role = roleOfTitle(record.person.name);
               role.has_value() && !record.person.name.empty()) {
      record.position.title = std::exchange(record.person.name, {});
      record.position.role = *role;
      record.roleKnown = true;
    }
    for (const auto& [field, text] : row.fields) {
      if (trimmed(text).empty()) continue;
      const auto done = setField(record, field, text);
      if (done.hasError()) return done.error();
    }
    return record;
  }

  Result<void> setField(Record& record, const PastedField& field, const std::string& text) {
    if (const auto* ofPosition = std::get_if<PositionField>(&field)) {
      auto value = parsePositionValue(m_chart, *ofPosition, text);
      if (value.hasError()) return value.error();
      assignValue(record.position, *ofPosition, std::move(value).value());
      record.roleKnown = record.roleKnown || *ofPosition == PositionField::Role;
      return {};
    }
    if (const auto* ofPerson = std::get_if<PersonField>(&field)) {
      auto value = parsePersonText(*ofPerson, text);
      if (value.hasError()) return value.error();
      personText(record.person, *ofPerson) = std::move(value).value();
      return {};
    }
    if (const auto* skill = std::get_if<Skill>(&field)) {
      const auto rating = parseRating(*skill, text);
      if (rating.hasError()) return rating.error();
      record.person.skills.setRating(*skill, rating.value());
      return {};
    }
    return setCustom(record.position, std::get<std::string>(field), text);
  }

  Result<void> setCustom(Position& position, const std::string& column, std::string_view text) {
    auto name = lineInput(column, fieldTerm("field_name"));
    if (name.hasError()) return name.error();
    if (name.value().empty()) return Message(Code::EditFieldNameEmpty);
    auto value = textInput(trimmed(text), name.value());
    if (value.hasError()) return value.error();
    if (value.value().empty()) return {};
    const CustomFieldId field = m_matcher.fieldNamed(name.value());
    const auto at = std::lower_bound(
        position.custom.begin(), position.custom.end(), field,
        [](const CustomValue& entry, CustomFieldId id) { return entry.first < id; });
    if (at != position.custom.end() && at->first == field) {
      at->second = std::move(value).value();
    } else {
      position.custom.emplace(at, field, std::move(value).value());
    }
    return {};
  }

  const Chart& m_chart;
  std::span<const PastedRow> m_rows;
  const TextReaders& m_readers;
  Draft m_draft;
  FieldMatcher m_matcher;
  RowForest m_forest;
};

std::vector<PastedRow> readText(std::string_view text, const TextReaders& readers) {
  if (!looksLikeCells(text)) return parseIndentedList(text);
  const Cells cells = parseCells(text);
  if (readers.readCells) {
    auto rows = readers.readCells(cells);
    if (rows.has_value()) return *std::move(rows);
  }
  return rowsOfCells(cells);
}

}  // namespace

Result<Plan> pasteText(const Chart& chart, std::string_view text, std::optional<PositionId> manager,
                       std::optional<std::size_t> index, const TextReaders& readers) {
  return pasteRows(chart, readText(repairedUtf8(text), readers), manager, index, readers);
}

Result<Plan> pasteRows(const Chart& chart, std::span<const PastedRow> rows,
                       std::optional<PositionId> manager, std::optional<std::size_t> index,
                       const TextReaders& readers) {
  if (manager.has_value() && !chart.contains(*manager)) return unknownPosition();
  if (rows.empty()) return Message(Code::EditNothingToPaste);
  const auto room = checkRoom(chart, rows.size());
  if (room.hasError()) return room.error();
  const std::size_t end = chart.reportsOrRoots(manager).size();
  return RowPaster(chart, rows, readers).paste(manager, std::min(index.value_or(end), end));
}

}  // namespace arborg::edit

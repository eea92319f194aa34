#include "core/io/import_columns.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/io/number_column.h"
#include "core/io/role_recogniser.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::size_t kHeaderSearch = 10;  // rows
constexpr std::size_t kSample = 2000;      // rows looked at to judge what a column holds
constexpr std::size_t kLongestName = 80;   // bytes; longer values are descriptions

std::size_t indexOf(ImportField field) {
  return static_cast<std::size_t>(field);
}

bool isNumeric(ImportField field) {
  switch (field) {
    case ImportField::Quota:
    case ImportField::Cost:
    case ImportField::Fte:
    case ImportField::Attained:
    case ImportField::Opportunities:
    case ImportField::DealsWon:
    case ImportField::SalesCycle:
      return true;
    default:
      return false;
  }
}

bool isRating(std::string_view cell) {
  const auto number = readNumber(cell, '.');
  return number.has_value() && !number->percent && number->value >= 0 &&
         number->value <= kMaxRating &&
         number->value == static_cast<double>(static_cast<int>(number->value));
}

class ColumnPlanner {
 public:
  ColumnPlanner(const CellTable& table, std::optional<bool> headerRow) : m_table(table) {
    if (!headerRow.value_or(true)) return;
    findHeader(headerRow.has_value());
  }

  Result<ColumnPlan> plan(const std::vector<FieldMapping>& mappings) {
    m_plan.columns.resize(m_table.columnCount());
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) readColumn(i);
    for (const FieldMapping& mapping : mappings) {
      if (auto error = apply(mapping)) return std::move(*error);
    }
    if (!m_plan.hasHeader) guessByValues();
    choose();
    nameFirstNames();
    settleRole();
    noteColumns();
    return std::move(m_plan);
  }

 private:
  // The row with at least two headers that we know, or one that is no mere word for a skill.
  void findHeader(bool certain) {
    const std::size_t rows = std::min(kHeaderSearch, m_table.rowCount());
    for (std::size_t row = 0; row < rows; ++row) {
      std::size_t known = 0;
      std::size_t fields = 0;
      for (std::size_t column = 0; column < m_table.columnCount(); ++column) {
        const auto match = recogniseHeader(m_table.cell(row, column));
        if (!match.has_value()) continue;
        ++known;
        if (match->field != ImportField::Skill) ++fields;
      }
      if (known < 2 && !(known == 1 && fields == 1 && row == 0)) continue;
      if (fields == 0 && row > 0) continue;
      m_plan.hasHeader = true;
      m_plan.firstRow = row + 1;
      for (std::size_t above = 0; above < row; ++above) noteRowAbove(above);
      m_plan.isOurs = isOurHeader(row);
      return;
    }
    if (!certain || m_table.rowCount() == 0) return;
    m_plan.hasHeader = true;
    m_plan.firstRow = 1;
  }

  // core/io/table_export.h always writes these first.
  bool isOurHeader(std::size_t row) const {
    constexpr std::array<std::string_view, 5> kFirst = {"id", "name", "manager", "title", "role"};
    for (std::size_t i = 0; i < kFirst.size(); ++i) {
      if (m_table.cell(row, i) != kFirst[i]) return false;
    }
    return true;
  }

  void noteRowAbove(std::size_t row) {
    std::string text;
    for (std::size_t column = 0; column < m_table.columnCount(); ++column) {
      const std::string cell = onOneLine(m_table.cell(row, column));
      if (!cell.empty()) text += (text.empty() ? "" : " ") + cell;
    }
    if (text.empty()) return;
    Note note{NoteKind::Warning, Message(Code::ImportRowAboveHeader, {{"text", std::move(text)}})};
    note.row = m_table.rowNumber(row);
    m_plan.notes.push_back(std::move(note));
  }

  void readColumn(std::size_t index) {
    ImportColumn& column = m_plan.columns[index];
    if (m_plan.hasHeader) column.header = onOneLine(m_table.cell(m_plan.firstRow - 1, index));
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount() && column.isBlank; ++row) {
      column.isBlank = trimmed(m_table.cell(row, index)).empty();
    }
    if (column.header.empty() && column.isBlank) {
      column.use = ColumnUse::Empty;
      return;
    }
    if (!column.header.empty()) {
      column.match = recogniseHeader(column.header);
    } else {
      column.header = columnLetters(index);
    }
    if (!column.match.has_value()) return;
    const bool agrees =
        m_plan.isOurs ? column.match->strength == kOwnKey : valuesAgree(index, *column.match);
    if (!agrees) column.match.reset();
  }

  // The share of a column's values (the first of them) that pass a test; 1 where there are none.
  template <class Test>
  double share(std::size_t column, const Test& test) const {
    std::size_t all = 0;
    std::size_t passing = 0;
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount() && all < kSample; ++row) {
      const std::string_view cell = trimmed(m_table.cell(row, column));
      if (cell.empty() || isNoNumber(cell)) continue;
      ++all;
      if (test(cell)) ++passing;
    }
    return all == 0 ? 1.0 : static_cast<double>(passing) / static_cast<double>(all);
  }

  bool valuesAgree(std::size_t column, const HeaderMatch& match) const {
    if (match.field == ImportField::Skill) return share(column, isRating) >= 0.8;
    if (match.field == ImportField::Photo) {
      return share(column, [](std::string_view cell) {
               return cell.size() < 1000 && cell.find_first_of("./\\") != std::string_view::npos;
             }) >= 0.5;
    }
    if (!isNumeric(match.field)) return true;
    return share(column, [](std::string_view cell) { return readNumber(cell, '.').has_value(); }) >=
           0.5;
  }

  std::optional<Message> apply(const FieldMapping& mapping) {
    auto match = recogniseHeader(mapping.field);
    if (!match.has_value()) return Message(Code::ImportUnknownField, {{"text", mapping.field}});
    match->strength = 255;
    match->mayBeFirstName = false;
    // Nobody else has the field then.
    for (ImportColumn& column : m_plan.columns) {
      if (column.match.has_value() && column.match->field == match->field &&
          column.match->skill == match->skill && column.match->strength < 255) {
        column.match.reset();
      }
    }
    if (mapping.column.empty()) return std::nullopt;
    const auto index = findColumn(mapping.column);
    if (!index.has_value()) return Message(Code::ImportUnknownColumn, {{"text", mapping.column}});
    ImportColumn& column = m_plan.columns[*index];
    column.match = match;
    column.use = ColumnUse::Custom;
    return std::nullopt;
  }

  std::optional<std::size_t> findColumn(const std::string& text) const {
    for (const bool exact : {true, false}) {
      for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const std::string& header = m_plan.columns[i].header;
        if (exact ? header == text : folded(header) == folded(text)) return i;
      }
    }
    const auto number = parseInteger(text);
    if (!number.has_value() || *number < 1) return std::nullopt;
    const auto index = static_cast<std::size_t>(*number - 1);
    return index < m_plan.columns.size() ? std::optional(index) : std::nullopt;
  }

  // --- without a header ---

  void guessByValues() {
    std::optional<std::size_t> id;
    for (std::size_t i = 0; i < m_plan.columns.size() && !id.has_value(); ++i) {
      if (isFree(i) && !m_plan.columns[i].isBlank && looksLikeId(i)) id = i;
    }
    if (id.has_value()) give(*id, ImportField::Id);
    guess(ImportField::Email, [this](std::size_t i) {
      return share(i, [](std::string_view cell) {
               return cell.find('@') != std::string_view::npos &&
                      cell.find(' ') == std::string_view::npos;
             }) > 0.8;
    });
    if (id.has_value()) {
      const auto ids = valuesOf(*id);
      guess(ImportField::Manager, [&](std::size_t i) {
        return share(i, [&](std::string_view cell) { return ids.contains(std::string(cell)); }) >
               0.5;
      });
    }
    guess(ImportField::Title, [this](std::size_t i) {
      return share(i, [](std::string_view cell) {
               return recogniseTitle(cell).role != BuiltInRole::Other;
             }) > 0.5;
    });
    guess(ImportField::Name, [this](std::size_t i) {
      return share(i, [](std::string_view cell) {
               return cell.size() <= kLongestName && cell.find(' ') != std::string_view::npos &&
                      std::none_of(cell.begin(), cell.end(),
                                   [](char c) { return c >= '0' && c <= '9'; });
             }) > 0.7;
    });
    // Names may have one word; then whatever text comes first.
    guess(ImportField::Name, [this](std::size_t i) {
      return share(i, [](std::string_view cell) {
               return cell.size() <= kLongestName && !readNumber(cell, '.').has_value();
             }) > 0.9;
    });
  }

  bool isFree(std::size_t column) const { return !m_plan.columns[column].match.has_value(); }
  bool hasField(ImportField field) const {
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [field](const auto& column) {
      return column.match.has_value() && column.match->field == field;
    });
  }
  void give(std::size_t column, ImportField field) {
    m_plan.columns[column].match = HeaderMatch{field, std::nullopt, 50, false, false};
  }
  template <class Test>
  void guess(ImportField field, const Test& test) {
    if (hasField(field)) return;
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      if (!isFree(i) || m_plan.columns[i].isBlank || !test(i)) continue;
      return give(i, field);
    }
  }
  // Short, without spaces, all different and in every row.
  bool looksLikeId(std::size_t column) const {
    std::unordered_set<std::string> seen;
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount(); ++row) {
      const std::string_view cell = trimmed(m_table.cell(row, column));
      if (cell.empty() || cell.size() > 40 || cell.find(' ') != std::string_view::npos)
        return false;
      if (!seen.emplace(cell).second) return false;
    }
    return m_table.rowCount() > m_plan.firstRow;
  }
  std::unordered_set<std::string> valuesOf(std::size_t column) const {
    std::unordered_set<std::string> values;
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount(); ++row) {
      values.emplace(trimmed(m_table.cell(row, column)));
    }
    return values;
  }

  // --- one column a field ---

  void choose() {
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      const auto& match = m_plan.columns[i].match;
      if (!match.has_value()) continue;
      if (match->field == ImportField::Skill) {
        auto& chosen = m_plan.skills[static_cast<std::size_t>(*match->skill)];
        if (!chosen.has_value() || isStronger(i, *chosen)) chosen = i;
      } else {
        if (match->field == ImportField::Manager && (!m_plan.isOurs || m_plan.managers.empty())) {
          m_plan.managers.push_back(i);
        }
        if (match->field == ImportField::Id && (!m_plan.isOurs || m_plan.ids.empty())) {
          m_plan.ids.push_back(i);
        }
        auto& chosen = m_plan.fields[indexOf(match->field)];
        if (!chosen.has_value() || isStronger(i, *chosen)) chosen = i;
      }
    }
    const auto byStrength = [this](std::size_t a, std::size_t b) { return isStronger(a, b); };
    std::stable_sort(m_plan.managers.begin(), m_plan.managers.end(), byStrength);
    std::stable_sort(m_plan.ids.begin(), m_plan.ids.end(), byStrength);
    for (const auto& chosen : m_plan.fields) use(chosen, ColumnUse::Field);
    for (const auto& chosen : m_plan.skills) use(chosen, ColumnUse::Field);
    for (const std::size_t manager : m_plan.managers) use(manager, ColumnUse::Manager);
  }
  bool isStronger(std::size_t a, std::size_t b) const {
    const ImportColumn& first = m_plan.columns[a];
    const ImportColumn& second = m_plan.columns[b];
    if (first.isBlank != second.isBlank && first.match->strength < kOwnKey) return second.isBlank;
    return first.match->strength > second.match->strength;
  }
  void use(std::optional<std::size_t> column, ColumnUse how) {
    if (column.has_value()) m_plan.columns[*column].use = how;
  }
  void free(ImportField field) {
    auto& chosen = m_plan.fields[indexOf(field)];
    if (!chosen.has_value()) return;
    m_plan.columns[*chosen].use = ColumnUse::Custom;
    m_plan.columns[*chosen].match.reset();
    chosen.reset();
  }

  // "Name" beside "Last name" is the first name, unless it holds the last name as well.
  void nameFirstNames() {
    const auto name = m_plan.column(ImportField::Name);
    const auto last = m_plan.column(ImportField::LastName);
    if (!name.has_value() || !last.has_value()) return;
    if (m_plan.column(ImportField::FirstName).has_value()) return;
    ImportColumn& column = m_plan.columns[*name];
    if (!column.match->mayBeFirstName) return;
    std::size_t all = 0;
    std::size_t whole = 0;
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount() && all < kSample; ++row) {
      const std::string family = folded(m_table.cell(row, *last));
      if (family.empty()) continue;
      ++all;
      if (folded(m_table.cell(row, *name)).find(family) != std::string::npos) ++whole;
    }
    if (whole * 2 > all) return;
    column.match->field = ImportField::FirstName;
    m_plan.fields[indexOf(ImportField::FirstName)] = name;
    m_plan.fields[indexOf(ImportField::Name)].reset();
  }

  // "Role" holds our roles, or it is what others call the title, or something else entirely.
  void settleRole() {
    const auto role = m_plan.column(ImportField::Role);
    if (m_plan.isOurs || !role.has_value() || m_plan.columns[*role].match->strength == 255) return;
    const bool keys = share(*role, [](std::string_view cell) {
                        const std::string key = folded(cell);
                        return std::any_of(builtInRoles().begin(), builtInRoles().end(),
                                           [&key](const Role& known) { return known.key == key; });
                      }) >= 0.9;
    if (keys) return;
    if (!m_plan.column(ImportField::Title).has_value()) {
      ImportColumn& column = m_plan.columns[*role];
      column.match->field = ImportField::Title;
      m_plan.fields[indexOf(ImportField::Title)] = role;
      m_plan.fields[indexOf(ImportField::Role)].reset();
      return;
    }
    const bool known =
        share(*role, [](std::string_view cell) { return recogniseRole(cell).has_value(); }) >= 0.5;
    if (!known) free(ImportField::Role);
  }

  void noteColumns() {
    if (!m_plan.hasHeader) {
      m_plan.notes.push_back({NoteKind::Warning, Message(Code::ImportNoHeader)});
    }
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      const ImportColumn& column = m_plan.columns[i];
      if (column.use == ColumnUse::Empty) continue;
      Note note{NoteKind::Notice, Message(Code::ImportColumnKept, {{"column", column.header}})};
      if (column.use == ColumnUse::Field || column.use == ColumnUse::Manager) {
        note.message = Message(Code::ImportColumnMapped,
                               {{"column", column.header}, {"field", fieldTerm(*column.match)}});
      }
      note.column = static_cast<std::uint32_t>(i + 1);
      m_plan.notes.push_back(std::move(note));
    }
  }

  const CellTable& m_table;
  ColumnPlan m_plan;
};

}  // namespace

Result<ColumnPlan> planColumns(const CellTable& table, const std::vector<FieldMapping>& mappings,
                               std::optional<bool> headerRow) {
  return ColumnPlanner(table, headerRow).plan(mappings);
}

std::string columnLetters(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::string onOneLine(std::string_view text) {
  text = trimmed(text);
  std::string line(text);
  bool clean = true;
  for (const char c : text) clean = clean && static_cast<unsigned char>(c) >= 0x20 && c != 0x7f;
  if (clean) return line;
  line.clear();
  bool space = false;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      space = true;
      continue;
    }
    if (space && c != ' ' && !line.empty() && line.back() != ' ') line += ' ';
    space = false;
    line += c;
  }
  return line;
}

ArgumentValue fieldTerm(const HeaderMatch& match) {
  if (match.skill.has_value()) return Term{TermKind::Skill, std::string(arborg::key(*match.skill))};
  return Term{TermKind::Field, std::string(key(match.field))};
}

}  // namespace arborg::io

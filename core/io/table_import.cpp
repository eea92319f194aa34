#include "core/io/table_import.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/edit/commands/fresh_keys.h"
#include "core/edit/commands/settings_commands.h"
#include "core/io/encoding.h"
#include "core/io/import_rows.h"
#include "core/io/import_words.h"
#include "core/io/manager_resolver.h"
#include "core/io/role_recogniser.h"
#include "core/model/display_name.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/slot_index.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

using rules::Finding;
using rules::RuleId;

// What is told about a row once its position has an id.
struct Pending {
  RuleId rule;
  std::uint32_t row;  // of the input
  std::vector<std::uint32_t> others;
  std::string text;
};

class TableImporter {
 public:
  TableImporter(const CellTable& table, ColumnPlan plan)
      : m_table(table), m_plan(std::move(plan)) {}

  Result<ImportedTable> import() {
    m_notes = std::move(m_plan.notes);
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount(); ++row) {
      if (!isBlankRow(row)) m_rows.push_back(static_cast<std::uint32_t>(row));
    }
    if (m_rows.empty()) return Message(Code::ImportNothing);
    if (m_rows.size() > kMaxPositions) {
      return Message(Code::ImportTooManyRows,
                     {{"limit", static_cast<std::int64_t>(kMaxPositions)}});
    }
    resolve();
    RowReader reader(m_table, m_plan, customFields());
    makeKeys(reader);
    breakCycles();
    build(reader);
    for (Note& note : reader.takeNotes()) m_notes.push_back(std::move(note));
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding& a, const Finding& b) { return a.row < b.row; });
    ImportedTable result;
    result.chart = m_builder.take();
    result.findings = std::move(m_findings);
    result.notes = std::move(m_notes);
    result.columns = std::move(m_plan.columns);
    result.rows = m_rows.size();
    return result;
  }

 private:
  bool isBlankRow(std::size_t row) const {
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      if (!trimmed(m_table.cell(row, i)).empty()) return false;
    }
    return true;
  }
  std::uint32_t count() const { return static_cast<std::uint32_t>(m_rows.size()); }
  std::uint32_t rowNumber(std::uint32_t row) const { return m_table.rowNumber(m_rows[row]); }

  // --- who reports to whom ---

  void resolve() {
    const RowReader names(m_table, m_plan, {});
    m_names.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows) m_names.push_back(names.name(row));
    m_managers = resolveManagers(m_table, m_plan, m_rows, m_names);
    for (Note& note : m_managers.notes) m_notes.push_back(std::move(note));
    m_parents.assign(m_rows.size(), kNoRow);
    for (std::uint32_t row = 0; row < count(); ++row) {
      const ManagerOfRow manager = m_managers.rows[row];
      if (manager.kind == ManagerKind::Found || manager.kind == ManagerKind::Ambiguous) {
        m_parents[row] = manager.row;
      }
    }
    settleIdColumns();
    settleManagerColumns();
  }

  // The column that managers are named by holds the ids; the others are the user's own.
  void settleIdColumns() {
    for (const std::size_t column : m_plan.ids) {
      const bool isId = column == m_managers.idColumn;
      m_plan.columns[column].use = isId ? ColumnUse::Field : ColumnUse::Custom;
    }
    m_plan.fields[static_cast<std::size_t>(ImportField::Id)] = m_managers.idColumn;
  }

  // A second manager column stays as a field, unless it only repeats the first in other words.
  void settleManagerColumns() {
    for (std::size_t i = 1; i < m_plan.managers.size(); ++i) {
      const std::size_t column = m_plan.managers[i];
      const auto& redundant = m_managers.redundant;
      const bool repeats = std::find(redundant.begin(), redundant.end(), column) != redundant.end();
      if (!repeats) m_plan.columns[column].use = ColumnUse::Custom;
      const Code code = repeats ? Code::ImportColumnRepeats : Code::ImportColumnKept;
      Note note{NoteKind::Notice, Message(code, {{"column", m_plan.columns[column].header}})};
      note.column = static_cast<std::uint32_t>(column + 1);
      m_notes.push_back(std::move(note));
    }
  }

  std::vector<std::pair<std::size_t, CustomFieldId>> customFields() {
    std::vector<std::pair<std::size_t, CustomFieldId>> fields;
    std::unordered_set<std::string> names;
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      const ImportColumn& column = m_plan.columns[i];
      if (column.use != ColumnUse::Custom) continue;
      CustomField field;
      field.name = uniqueName(column.header, i, names);
      field.key = edit::newFieldKey(field.name, [this](std::string_view key) {
        return m_builder.chart().findCustomField(key).has_value();
      });
      fields.emplace_back(i, m_builder.addCustomField(std::move(field)));
    }
    return fields;
  }
  // Two columns of one header stay two fields.
  static std::string uniqueName(std::string name, std::size_t column,
                                std::unordered_set<std::string>& names) {
    if (codePointCount(name) > kMaxLineLength) name = columnLetters(column);
    if (names.insert(folded(name)).second) return name;
    name += " (" + columnLetters(column) + ")";
    names.insert(folded(name));
    return name;
  }

  // --- ids ---

  void makeKeys(const RowReader& reader) {
    m_keys.resize(m_rows.size());
    std::vector<std::uint32_t> repeated;
    std::vector<std::uint32_t> without;
    for (std::uint32_t row = 0; row < count(); ++row) {
      m_keys[row] = onOneLine(reader.cell(m_rows[row], ImportField::Id));
      limitKey(m_keys[row], row);
      if (m_keys[row].empty()) {
        without.push_back(row);
      } else if (rowOfKey(m_keys[row]).has_value()) {
        repeated.push_back(row);
      } else {
        m_taken.insert(m_keys[row], row);
      }
    }
    std::unordered_map<std::string, std::size_t> next;
    for (const std::uint32_t row : repeated) {
      const std::string id = m_keys[row];
      const std::uint32_t first = *rowOfKey(id);
      std::size_t& number = next.try_emplace(id, 2).first->second;
      do {
        m_keys[row] = id + "-" + formatInteger(static_cast<std::int64_t>(number++));
      } while (rowOfKey(m_keys[row]).has_value());
      m_taken.insert(m_keys[row], row);
      m_pending.push_back({RuleId::DataDuplicateId, row, {first}, id});
    }
    edit::FreshKeys fresh('n', 1,
                          [this](const std::string& key) { return rowOfKey(key).has_value(); });
    for (const std::uint32_t row : without) m_keys[row] = fresh.next();
    if (!without.empty() && m_managers.idColumn.has_value()) {
      m_notes.push_back(
          {NoteKind::Notice,
           Message(Code::ImportIdsMade, {{"count", static_cast<std::int64_t>(without.size())}})});
    }
  }
  std::optional<std::uint32_t> rowOfKey(std::string_view key) const {
    return m_taken.find(key, [this](std::uint32_t row) { return std::string_view(m_keys[row]); });
  }

  void limitKey(std::string& key, std::uint32_t row) {
    if (key.size() <= kMaxLineLength || codePointCount(key) <= kMaxLineLength) return;
    // Bytes are at least as many as characters; the cut goes before a character.
    std::size_t size = kMaxLineLength;
    while ((static_cast<unsigned char>(key[size]) & 0xC0U) == 0x80U) --size;
    key.resize(size);
    const std::size_t column = m_managers.idColumn.value_or(0);
    Note note{NoteKind::Warning, Message(Code::ImportTextTooLong,
                                         {{"column", m_plan.columns[column].header},
                                          {"limit", static_cast<std::int64_t>(kMaxLineLength)}})};
    note.row = rowNumber(row);
    note.column = static_cast<std::uint32_t>(column + 1);
    m_notes.push_back(std::move(note));
  }

  // --- circles ---

  void breakCycles() {
    enum class State : std::uint8_t { New, Open, Done };
    std::vector<State> state(m_rows.size(), State::New);
    std::vector<std::uint32_t> path;
    for (std::uint32_t start = 0; start < count(); ++start) {
      path.clear();
      std::uint32_t at = start;
      while (at != kNoRow && state[at] == State::New) {
        state[at] = State::Open;
        path.push_back(at);
        at = m_parents[at];
      }
      if (at != kNoRow && state[at] == State::Open) breakCycle(at);
      for (const std::uint32_t row : path) state[row] = State::Done;
    }
  }
  void breakCycle(std::uint32_t member) {
    std::vector<std::uint32_t> members{member};
    for (std::uint32_t at = m_parents[member]; at != member; at = m_parents[at]) {
      members.push_back(at);
    }
    std::rotate(members.begin(), std::min_element(members.begin(), members.end()), members.end());
    m_parents[members.front()] = kNoRow;
    m_pending.push_back(
        {RuleId::DataCycle, members.front(), {members.begin() + 1, members.end()}, {}});
  }

  // --- the chart ---

  void build(RowReader& reader) {
    std::vector<std::uint32_t> firstReport(m_rows.size(), kNoRow);
    std::vector<std::uint32_t> nextPeer(m_rows.size(), kNoRow);
    std::vector<std::uint32_t> roots;
    for (std::uint32_t row = count(); row-- > 0;) {
      if (m_parents[row] == kNoRow) {
        roots.push_back(row);
      } else {
        nextPeer[row] = firstReport[m_parents[row]];
        firstReport[m_parents[row]] = row;
      }
    }
    m_builder.reserve(m_rows.size(), m_rows.size());
    m_identities.reserve(m_rows.size());
    m_ids.assign(m_rows.size(), PositionId(kNoRow));
    m_rolesAbove.assign(m_rows.size(), 0);
    std::vector<std::uint32_t> pending = std::move(roots);  // first row last
    while (!pending.empty()) {
      const std::uint32_t row = pending.back();
      pending.pop_back();
      add(reader, row);
      const std::size_t bottom = pending.size();
      for (std::uint32_t at = firstReport[row]; at != kNoRow; at = nextPeer[at]) {
        pending.push_back(at);
      }
      std::reverse(pending.begin() + static_cast<std::ptrdiff_t>(bottom), pending.end());
    }
    addDottedLines();
    tellFindings();
  }

  void add(RowReader& reader, std::uint32_t row) {
    RowDraft draft = reader.read(m_rows[row]);
    Position& position = draft.position;
    position.key = std::move(m_keys[row]);
    position.role = roleId(roleOf(reader, row, position));
    const ManagerOfRow manager = m_managers.rows[row];
    if (manager.kind == ManagerKind::Missing) keepMissingManager(reader, row, position);
    if (!draft.vacant) position.holder = holder(row, draft);
    const auto parent =
        m_parents[row] == kNoRow ? std::nullopt : std::optional(m_ids[m_parents[row]]);
    m_ids[row] = m_builder.addPosition(std::move(position), parent);
    if (manager.kind == ManagerKind::Self || manager.kind == ManagerKind::Ambiguous) {
      noteManager(row, manager.kind);
    }
  }

  BuiltInRole roleOf(RowReader& reader, std::uint32_t row, Position& position) {
    std::uint32_t above = 0;
    if (m_parents[row] != kNoRow) above = m_rolesAbove[m_parents[row]];
    const std::string_view text = reader.cell(m_rows[row], ImportField::Role);
    BuiltInRole role = BuiltInRole::Other;
    if (text.empty()) {
      role = roleFromTitle(position.title, m_parents[row] == kNoRow, above);
    } else if (const auto named = recogniseRole(text)) {
      role = *named;
    } else {
      const std::string plain = onOneLine(text);
      if (position.title.empty() && codePointCount(plain) <= kMaxLineLength) {
        position.title = plain;
      } else {
        reader.keep(m_rows[row], position, reader.header(ImportField::Role), plain);
      }
      m_pending.push_back({RuleId::DataUnknownRole, row, {}, plain});
    }
    m_rolesAbove[row] = above | bit(role);
    return role;
  }
  static std::uint32_t bit(BuiltInRole role) { return 1U << static_cast<unsigned>(role); }
  static_assert(kBuiltInRoleCount <= 32);

  BuiltInRole roleFromTitle(const std::string& title, bool isTop, std::uint32_t above) {
    if (title.empty()) return BuiltInRole::Other;
    const auto [at, isNew] = m_titles.try_emplace(title);
    if (isNew) at->second = recogniseTitle(title);
    const RecognisedRole& found = at->second;
    switch (found.condition) {
      case RoleCondition::Always:
        return found.role;
      case RoleCondition::AtTop:
        return isTop ? found.role : found.otherwise;
      case RoleCondition::NoSameAbove:
        return (above & bit(found.role)) == 0 ? found.role : found.otherwise;
    }
    return BuiltInRole::Other;
  }

  // The text that named a manager whom the table does not have, as written.
  std::string managerText(std::uint32_t row) const {
    for (const std::size_t column : m_plan.managers) {
      std::string text = onOneLine(m_table.cell(m_rows[row], column));
      if (!text.empty() && !isNoManager(folded(text))) return text;
    }
    return {};
  }
  void keepMissingManager(RowReader& reader, std::uint32_t row, Position& position) {
    std::string text = managerText(row);
    if (!m_plan.managers.empty()) {
      reader.keep(m_rows[row], position, m_plan.columns[m_plan.managers.front()].header, text);
    }
    m_pending.push_back({RuleId::DataMissingManager, row, {}, std::move(text)});
  }
  void noteManager(std::uint32_t row, ManagerKind kind) {
    Note note{NoteKind::Notice, Message(Code::ImportOwnManager,
                                        {{"name", nameArgument(m_builder.chart(), m_ids[row])}})};
    if (kind == ManagerKind::Ambiguous) {
      note = {NoteKind::Warning, Message(Code::ImportAmbiguousManager,
                                         {{"name", nameArgument(m_builder.chart(), m_ids[row])},
                                          {"manager", managerText(row)}})};
    }
    note.row = rowNumber(row);
    m_notes.push_back(std::move(note));
  }

  // --- people ---

  PersonId holder(std::uint32_t row, RowDraft& draft) {
    const std::string plain = folded(draft.person.name);
    std::string identity;
    if (!draft.personId.empty()) {
      identity = "id " + draft.personId + '\n' + plain;
    } else if (!draft.person.email.empty() && !isUndisclosed(plain)) {
      identity = folded(draft.person.email) + '\n' + plain;
    }
    if (!identity.empty()) {
      const auto known = m_people.find(identity, [this](std::uint32_t person) {
        return std::string_view(m_identities[person]);
      });
      if (known.has_value() && isSamePerson(PersonId(*known), draft.person)) {
        Note note{NoteKind::Notice,
                  Message(Code::ImportSeveralSeats, {{"name", draft.person.name}})};
        note.row = rowNumber(row);
        m_notes.push_back(std::move(note));
        return PersonId(*known);
      }
      if (!known.has_value()) m_people.insert(identity, m_builder.chart().nextPersonId().value());
    }
    m_identities.push_back(std::move(identity));
    draft.person.key =
        'p' + formatInteger(std::int64_t{m_builder.chart().nextPersonId().value()} + 1);
    return m_builder.addPerson(std::move(draft.person));
  }
  bool isSamePerson(PersonId id, const Person& other) {
    Person person = m_builder.person(id);
    person.key.clear();
    person.email = other.email;  // the same but for its capitals
    return person == other;
  }

  // --- afterwards ---

  void addDottedLines() {
    std::unordered_set<std::uint64_t> known;
    for (const auto& [row, manager] : m_managers.dotted) {
      if (row == manager || m_parents[row] == manager) continue;
      if (!known.insert((std::uint64_t{row} << 32U) | manager).second) continue;
      m_builder.addRelation({m_ids[row], m_ids[manager], RelationType::Unspecified, {}, {}});
    }
  }

  void tellFindings() {
    const Chart& chart = m_builder.chart();
    for (Pending& pending : m_pending) {
      Finding finding{pending.rule,
                      rules::severityOf(chart, pending.rule),
                      {m_ids[pending.row]},
                      {{"name", nameArgument(chart, m_ids[pending.row])}}};
      finding.row = rowNumber(pending.row);
      for (const std::uint32_t other : pending.others) finding.subjects.push_back(m_ids[other]);
      switch (pending.rule) {
        case RuleId::DataCycle:
          finding.args.push_back({"names", namesOf(finding.subjects)});
          break;
        case RuleId::DataDuplicateId:
          finding.args.push_back({"id", std::move(pending.text)});
          finding.args.push_back(
              {"other_row", static_cast<std::int64_t>(rowNumber(pending.others.front()))});
          break;
        case RuleId::DataMissingManager:
          finding.args.push_back({"manager", std::move(pending.text)});
          break;
        default:
          finding.args.push_back({"role", std::move(pending.text)});
          break;
      }
      if (finding.severity != Severity::Off) m_findings.push_back(std::move(finding));
    }
  }
  std::vector<std::string> namesOf(const std::vector<PositionId>& ids) const {
    std::vector<std::string> names;
    for (const PositionId id : ids) {
      std::string name = displayName(m_builder.chart(), id);
      if (name.empty()) name = m_builder.chart().position(id).key;
      names.push_back(std::move(name));
    }
    return names;
  }

  const CellTable& m_table;
  ColumnPlan m_plan;
  edit::ChartBuilder m_builder;
  std::vector<std::uint32_t> m_rows;  // of the table, those with any text
  std::vector<std::string> m_names;
  Managers m_managers;
  std::vector<std::uint32_t> m_parents;
  std::vector<std::string> m_keys;
  SlotIndex m_taken;  // rows by key
  std::vector<PositionId> m_ids;
  std::vector<std::uint32_t> m_rolesAbove;  // a bit for each role of the seat or above it
  std::unordered_map<std::string, RecognisedRole> m_titles;
  std::vector<std::string> m_identities;  // by person
  SlotIndex m_people;                     // by identity, the first of each
  std::vector<Pending> m_pending;
  std::vector<Finding> m_findings;
  std::vector<Note> m_notes;
};

// draw.io's CSV has comment lines and settings above the table: "## ...", "# label: %name%".
char commentOf(std::string_view text) {
  return text.starts_with("##") || text.starts_with("# ") ? '#' : '\0';
}

}  // namespace

Result<ImportedTable> importTable(const CellTable& table, const ImportOptions& options) {
  auto plan = planColumns(table, options.mappings, options.headerRow);
  if (plan.hasError()) return std::move(plan).error();
  return TableImporter(table, std::move(plan).value()).import();
}

Result<ImportedTable> importCsv(std::string bytes, const std::string& path,
                                const ImportOptions& options) {
  if (bytes.empty()) return Message(Code::FileEmpty, {{"path", path}});
  auto decoded = options.encoding.has_value() ? decodeTextAs(std::move(bytes), *options.encoding)
                                              : decodeText(std::move(bytes), path);
  if (decoded.hasError()) return std::move(decoded).error();
  DecodedText& text = decoded.value();
  if (trimmed(text.text).empty()) return Message(Code::FileEmpty, {{"path", path}});

  std::vector<Note> notes;
  if (text.encoding != "UTF-8") {
    notes.push_back({NoteKind::Notice, Message(Code::ImportEncoding, {{"name", text.encoding}})});
  }
  if (text.replaced > 0) {
    notes.push_back(
        {NoteKind::Error,
         Message(Code::EncodingDamaged,
                 {{"name", text.encoding}, {"count", static_cast<std::int64_t>(text.replaced)}})});
  }
  CsvOptions csv;
  csv.separator = options.separator;
  csv.comment = commentOf(text.text);
  auto table = CsvTable::read(std::move(text.text), csv);
  if (table.hasError()) return std::move(table).error();
  if (table.value().commentCount() > 0) {
    notes.push_back(
        {NoteKind::Notice,
         Message(Code::ImportCommentLines,
                 {{"count", static_cast<std::int64_t>(table.value().commentCount())}})});
  }
  notes.insert(notes.end(), table.value().notes().begin(), table.value().notes().end());

  auto imported = importTable(CsvCells(table.value()), options);
  if (imported.hasError()) return imported;
  auto& all = imported.value().notes;
  all.insert(all.begin(), std::make_move_iterator(notes.begin()),
             std::make_move_iterator(notes.end()));
  return imported;
}

}  // namespace arborg::io

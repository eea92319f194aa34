#include "core/io/import_rows.h"

#include <array>
#include <utility>

#include "core/io/import_words.h"
#include "core/io/number_column.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

// Line ends made "\n", other control characters but tab made spaces.
std::string severalLines(std::string_view text) {
  text = trimmed(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r') {
      if (i + 1 >= text.size() || text[i + 1] != '\n') out += '\n';
    } else if (c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)) {
      out += c;
    } else {
      out += ' ';
    }
  }
  return out;
}

// As our own export writes it.
std::optional<CellNumber> plainNumber(std::string_view text) {
  const auto value = parseNumber(text);
  return value.has_value() ? std::optional(CellNumber{*value, false}) : std::nullopt;
}

// The first `limit` code points.
std::string_view cutTo(std::string_view text, std::size_t limit) {
  std::size_t points = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++points > limit) {
      return text.substr(0, i);
    }
  }
  return text;
}

// Without brackets, as "[vacant]" is meant.
bool saysMoreThanVacant(const std::string& foldedName) {
  return !isBareVacancy(foldedName) && foldedName.size() > 2 &&
         !isBareVacancy(std::string_view(foldedName).substr(1, foldedName.size() - 2));
}

}  // namespace

RowReader::RowReader(const CellTable& table, const ColumnPlan& plan,
                     std::vector<std::pair<std::size_t, CustomFieldId>> custom)
    : m_table(table),
      m_plan(plan),
      m_custom(std::move(custom)),
      m_numbers{{{ImportField::Quota, edit::PositionField::Quota},
                 {ImportField::Cost, edit::PositionField::Cost},
                 {ImportField::Fte, edit::PositionField::Fte},
                 {ImportField::Attained, edit::PositionField::Attained},
                 {ImportField::Opportunities, edit::PositionField::Opportunities},
                 {ImportField::DealsWon, edit::PositionField::DealsWon},
                 {ImportField::SalesCycle, edit::PositionField::SalesCycle}}} {
  m_nameIsEmail = !plan.column(ImportField::Name).has_value() &&
                  !plan.column(ImportField::FirstName).has_value() &&
                  !plan.column(ImportField::LastName).has_value();
  decideNumbers();
}

std::string_view RowReader::cell(std::size_t row, ImportField field) const {
  const auto column = m_plan.column(field);
  return column.has_value() ? trimmed(m_table.cell(row, *column)) : std::string_view();
}

std::string_view RowReader::header(ImportField field) const {
  const auto column = m_plan.column(field);
  return column.has_value() ? std::string_view(m_plan.columns[*column].header) : std::string_view();
}

bool RowReader::isBlank(std::size_t row) const {
  for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
    if (!trimmed(m_table.cell(row, i)).empty()) return false;
  }
  return true;
}

std::string RowReader::rawName(std::size_t row) const {
  std::string name = onOneLine(cell(row, ImportField::Name));
  if (name.empty()) {
    name = onOneLine(cell(row, ImportField::FirstName));
    const std::string last = onOneLine(cell(row, ImportField::LastName));
    if (!name.empty() && !last.empty()) name += ' ';
    name += last;
  }
  if (name.empty() && m_nameIsEmail) name = onOneLine(cell(row, ImportField::Email));
  return name;
}

std::string RowReader::name(std::size_t row) const {
  std::string name = rawName(row);
  if (!m_plan.isOurs && isVacancy(folded(name))) name.clear();
  return name;
}

void RowReader::keep(std::size_t row, Position& position, std::string_view header,
                     std::string_view text) {
  std::string note = position.note;
  if (!note.empty()) note += '\n';
  note += header;
  note += ": ";
  note += text;
  position.note = cutTo(note, kMaxTextLength);
  if (position.note.size() == note.size()) return;
  Note cut{NoteKind::Error,
           Message(Code::ImportTextCut, {{"column", std::string(header)},
                                         {"limit", static_cast<std::int64_t>(kMaxTextLength)}})};
  cut.row = m_table.rowNumber(row);
  m_notes.push_back(std::move(cut));
}

void RowReader::note(Code code, std::vector<Argument> args, std::size_t row, std::size_t column) {
  Note note{NoteKind::Warning, Message(code, std::move(args))};
  note.row = m_table.rowNumber(row);
  note.column = static_cast<std::uint32_t>(column + 1);
  m_notes.push_back(std::move(note));
}

// Each column by what its own cells prove, else what the other columns prove, else what the kind of
// file hints at.
void RowReader::decideNumbers() {
  std::array<NumberEvidence, std::tuple_size_v<decltype(m_numbers)>> evidence;
  NumberEvidence all;
  for (std::size_t i = 0; i < m_numbers.size(); ++i) {
    const auto column = m_plan.column(m_numbers[i].field);
    m_numbers[i].column = column;
    if (!column.has_value()) continue;
    m_numbers[i].percent = m_plan.columns[*column].match->percent;
    for (std::size_t row = m_plan.firstRow; row < m_table.rowCount(); ++row) {
      const std::string_view text = m_table.cell(row, *column);
      if (!text.empty()) evidence[i].add(text);
    }
    all += evidence[i];
  }
  const char hint = m_table.hintsDecimalComma() ? ',' : '.';
  for (std::size_t i = 0; i < m_numbers.size(); ++i) {
    const auto column = m_numbers[i].column;
    if (!column.has_value()) continue;
    if (m_plan.isOurs) continue;
    const auto own = evidence[i].decimalSign();
    m_numbers[i].decimalSign = own.value_or(all.decimalSign().value_or(hint));
    if (own.has_value() || !evidence[i].hasAmbiguous()) continue;
    Note note{NoteKind::Warning, Message(Code::ImportAmbiguousNumbers,
                                         {{"column", m_plan.columns[*column].header},
                                          {"sign", std::string(1, m_numbers[i].decimalSign)}})};
    note.column = static_cast<std::uint32_t>(*column + 1);
    m_notes.push_back(std::move(note));
  }
}

std::string RowReader::line(std::size_t row, std::optional<std::size_t> column,
                            Position& position) {
  if (!column.has_value()) return {};
  std::string text = onOneLine(m_table.cell(row, *column));
  if (text.size() <= kMaxLineLength || codePointCount(text) <= kMaxLineLength) return text;
  keep(row, position, m_plan.columns[*column].header, text);
  note(Code::ImportTextTooLong,
       {{"column", m_plan.columns[*column].header},
        {"limit", static_cast<std::int64_t>(kMaxLineLength)}},
       row, *column);
  return std::string(cutTo(text, kMaxLineLength));
}

std::string RowReader::longText(std::size_t row, std::size_t column) {
  std::string text = severalLines(m_table.cell(row, column));
  if (text.size() <= kMaxTextLength || codePointCount(text) <= kMaxTextLength) return text;
  note(Code::ImportTextCut,
       {{"column", m_plan.columns[column].header},
        {"limit", static_cast<std::int64_t>(kMaxTextLength)}},
       row, column);
  m_notes.back().kind = NoteKind::Error;
  return std::string(cutTo(text, kMaxTextLength));
}

std::optional<double> RowReader::number(std::size_t row, const NumberColumn& column,
                                        Position& position) {
  if (!column.column.has_value()) return std::nullopt;
  const std::string_view text = trimmed(m_table.cell(row, *column.column));
  if (text.empty() || isNoNumber(text)) return std::nullopt;
  const auto read = m_plan.isOurs ? plainNumber(text) : readNumber(text, column.decimalSign);
  const bool isShare = column.field == ImportField::Fte;
  const bool unreadable = !read.has_value() || (read->percent && !isShare);
  if (!unreadable) {
    const double value =
        read->percent || (isShare && column.percent) ? read->value / 100.0 : read->value;
    const edit::NumberRange range = rangeOf(column.target);
    if (value >= range.minimum && value <= range.maximum) return value;
  }
  keep(row, position, m_plan.columns[*column.column].header, onOneLine(text));
  note(
      unreadable ? Code::ImportUnreadableNumber : Code::ImportValueOutOfRange,
      {{"field", Term{TermKind::Field, std::string(key(column.field))}}, {"text", onOneLine(text)}},
      row, *column.column);
  return std::nullopt;
}

RowDraft RowReader::read(std::size_t row) {
  RowDraft draft;
  Position& position = draft.position;
  if (const auto column = m_plan.column(ImportField::Note)) {
    position.note = longText(row, *column);
  }
  position.title = line(row, m_plan.column(ImportField::Title), position);
  position.department = line(row, m_plan.column(ImportField::Department), position);
  for (const NumberColumn& column : m_numbers) {
    if (!column.column.has_value()) continue;
    setNumberOf(position, column.target, number(row, column, position));
  }
  for (const auto& [column, field] : m_custom) {
    std::string text = longText(row, column);
    if (!text.empty()) position.custom.emplace_back(field, std::move(text));
  }
  readPerson(row, draft);
  return draft;
}

void RowReader::readPerson(std::size_t row, RowDraft& draft) {
  const std::string raw = rawName(row);
  const std::string plain = folded(raw);
  Person& person = draft.person;
  if (raw.empty() || (!m_plan.isOurs && isVacancy(plain))) {
    draft.vacant = true;
    if (saysMoreThanVacant(plain)) {
      const bool whole = m_plan.column(ImportField::Name).has_value();
      keep(row, draft.position, header(whole ? ImportField::Name : ImportField::FirstName), raw);
    }
    keepPersonOfVacancy(row, draft);
    return;
  }
  person.name = raw;
  if (raw.size() > kMaxLineLength && codePointCount(raw) > kMaxLineLength) {
    keep(row, draft.position, header(ImportField::Name), raw);
    const std::size_t column = m_plan.column(ImportField::Name).value_or(0);
    note(Code::ImportTextTooLong,
         {{"column", m_plan.columns[column].header},
          {"limit", static_cast<std::int64_t>(kMaxLineLength)}},
         row, column);
    person.name = cutTo(raw, kMaxLineLength);
  }
  person.email = line(row, m_plan.column(ImportField::Email), draft.position);
  person.phone = line(row, m_plan.column(ImportField::Phone), draft.position);
  person.photo = line(row, m_plan.column(ImportField::Photo), draft.position);
  draft.personId = cell(row, ImportField::PersonId);
  readSkills(row, draft);
}

void RowReader::readSkills(std::size_t row, RowDraft& draft) {
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const auto column = m_plan.skills[i];
    if (!column.has_value()) continue;
    const std::string_view text = trimmed(m_table.cell(row, *column));
    if (text.empty() || isNoNumber(text)) continue;
    const auto read = readNumber(text, '.');
    const double value = read.has_value() && !read->percent ? read->value : -1;
    const int rating = value >= 0 && value <= kMaxRating ? static_cast<int>(value) : -1;
    if (static_cast<double>(rating) == value && rating >= 0) {
      draft.person.skills.setRating(static_cast<Skill>(i), static_cast<std::uint8_t>(rating));
      continue;
    }
    keep(row, draft.position, m_plan.columns[*column].header, onOneLine(text));
    note(read.has_value() ? Code::ImportValueOutOfRange : Code::ImportUnreadableNumber,
         {{"field", Term{TermKind::Skill, std::string(arborg::key(static_cast<Skill>(i)))}},
          {"text", onOneLine(text)}},
         row, *column);
  }
}

// A vacant seat has nobody to call, but the file says something: it stays readable.
void RowReader::keepPersonOfVacancy(std::size_t row, RowDraft& draft) {
  for (const ImportField field : {ImportField::Email, ImportField::Phone, ImportField::Photo}) {
    const std::string text = onOneLine(cell(row, field));
    if (!text.empty()) keep(row, draft.position, header(field), text);
  }
  for (const auto& column : m_plan.skills) {
    if (!column.has_value()) continue;
    const std::string text = onOneLine(m_table.cell(row, *column));
    if (!text.empty()) keep(row, draft.position, m_plan.columns[*column].header, text);
  }
}

}  // namespace arborg::io

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include "core/io/csv.h"
#include "core/io/csv_scanner.h"
#include "core/util/message_codes.h"

namespace arborg::io {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

std::int64_t number(std::size_t value) {
  return static_cast<std::int64_t>(value);
}

bool isLineEnd(char c) noexcept {
  return c == '\n' || c == '\r';
}

// A separator that can be told from text, quotes and line ends.
bool canSeparate(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return c == '\t' || (byte > 0x20 && byte < 0x7f && c != '"' && !word);
}

struct SeparatorLine {
  char separator;
  std::size_t end;  // behind its line end
};

// Excel's "sep=;" as the first line.
std::optional<SeparatorLine> separatorLine(std::string_view text, std::size_t at) {
  constexpr std::string_view kWord = "sep=";
  if (text.size() - at <= kWord.size()) return std::nullopt;
  for (std::size_t i = 0; i < kWord.size(); ++i) {
    const char c = text[at + i];
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (lower != kWord[i]) return std::nullopt;
  }
  at += kWord.size();
  const char separator = text[at++];
  if (!canSeparate(separator)) return std::nullopt;
  if (at == text.size()) return SeparatorLine{separator, at};
  if (!isLineEnd(text[at])) return std::nullopt;
  if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
  return SeparatorLine{separator, at + 1};
}

std::uint32_t countLineEnds(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'))) {
      ++count;
    }
  }
  return count;
}

}  // namespace

// Fills a table from its text. One use.
class CsvParser {
 public:
  CsvParser(CsvTable& table, const CsvOptions& options, char separator, std::size_t at,
            std::uint32_t line)
      : m_table(table),
        m_text(table.m_text),
        m_limits(options.limits),
        m_comment(options.comment),
        m_separator(separator),
        m_scanner(m_text, separator),
        m_at(at),
        m_line(line) {}

  void run() {
    m_table.m_separator = m_separator;
    reserve();
    while (m_at < m_text.size() && !m_stopped) {
      ++m_number;
      if (m_comment != '\0' && m_text[m_at] == m_comment) {
        readComment();
      } else {
        readRow();
      }
    }
    m_table.m_rows.push_back({cells(), 0, 0});
  }

 private:
  std::uint32_t cells() const { return static_cast<std::uint32_t>(m_table.m_cells.size()); }

  // Growing 50 MB by doubling costs as much as reading it: guess from the beginning.
  void reserve() {
    constexpr std::size_t kSample = std::size_t{64} << 10U;
    const std::string_view sample = m_text.substr(m_at, kSample);
    if (sample.empty()) return;
    const auto estimate = [&](char c) {
      const auto count = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), c));
      const double share = static_cast<double>(count) / static_cast<double>(sample.size());
      return static_cast<std::size_t>(share * 1.05 * static_cast<double>(m_text.size())) + 16;
    };
    const std::size_t rows = std::min(estimate('\n'), m_limits.rows);
    m_table.m_rows.reserve(rows + 1);
    m_table.m_cells.reserve(std::min(estimate(m_separator) + rows, m_limits.cells));
  }

  void readComment() {
    std::size_t end = m_at;
    while (end < m_text.size() && !isLineEnd(m_text[end])) ++end;
    m_table.m_comments.push_back(piece(m_at + 1, end, 0));
    finishLine(end);
  }

  // `end` stands on a line end or at the end of the text.
  void finishLine(std::size_t end) {
    if (end < m_text.size()) {
      ++m_line;
      const bool pair = m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n';
      end += pair ? 2 : 1;
    }
    m_at = end;
  }

  void readRow() {
    if (isLineEnd(m_text[m_at])) {
      finishLine(m_at);
      return;
    }
    if (m_table.m_rows.size() >= m_limits.rows) {
      stop(Code::CsvTooManyRows, m_limits.rows);
      return;
    }
    if (m_table.m_cells.size() >= m_limits.cells) {
      stop(Code::CsvTooManyCells, m_limits.cells);
      return;
    }
    const std::uint32_t first = cells();
    const std::uint32_t firstLine = m_line;
    m_table.m_rows.push_back({first, m_number, firstLine});
    m_column = 0;
    std::size_t start = m_at;
    for (;;) {
      const std::size_t end = readCell(start);
      if (end >= m_text.size() || isLineEnd(m_text[end])) {
        finishLine(end);
        break;
      }
      start = end + 1;
    }
    if (m_column > m_limits.columns) {
      m_table.m_truncated = true;
      note(NoteKind::Error, Message(Code::CsvTooManyColumns, {{"limit", number(m_limits.columns)}}),
           firstLine, m_limits.columns + 1);
    }
    checkWidth(first, firstLine);
  }

  // Returns where the cell's separator, line end or the end of the text is.
  std::size_t readCell(std::size_t start) {
    ++m_column;
    if (start < m_text.size() && m_text[start] == '"') return readQuoted(start);
    std::size_t end = m_scanner.next(start);
    if (end < m_text.size() && m_text[end] == '"') {
      end = endOfPlain(end);
      note(NoteKind::Notice, Message(Code::CsvQuoteInCell));
    }
    add(piece(start, end, 0));
    return end;
  }

  // Of a cell in which quotes are mere text.
  std::size_t endOfPlain(std::size_t from) {
    std::size_t end = m_scanner.next(from);
    while (end < m_text.size() && m_text[end] == '"') end = m_scanner.next(end + 1);
    return end;
  }

  std::size_t readQuoted(std::size_t start) {
    bool doubled = false;
    std::size_t from = start + 1;
    std::size_t close = nextQuote(from);
    while (close != kNowhere && close + 1 < m_text.size() && m_text[close + 1] == '"') {
      doubled = true;
      from = close + 2;
      close = nextQuote(from);
    }
    if (close == kNowhere) return readUnclosed(start);
    const std::size_t after = close + 1;
    const bool clean =
        after >= m_text.size() || isSeparator(m_text[after]) || isLineEnd(m_text[after]);
    const std::string_view content = m_text.substr(start + 1, close - start - 1);
    const std::uint32_t lines = countLineEnds(content);
    if (clean && !doubled) {
      add(piece(start + 1, close, CsvTable::kQuoted));
      m_line += lines;
      return after;
    }
    // A quote at the beginning of a cell of a later line opens that cell; it does not close this.
    const bool opensAnother =
        !clean && lines > 0 && (isSeparator(m_text[close - 1]) || isLineEnd(m_text[close - 1]));
    if (opensAnother) return readUnclosed(start);
    const std::size_t end = clean ? after : endOfPlain(after);
    if (!clean) note(NoteKind::Warning, Message(Code::CsvTextAfterQuote));
    addUnescaped(content, m_text.substr(after, end - after));
    m_line += lines;
    return end;
  }

  // At most twice over any part of the text: between this quote and the one that did not close it
  // (or the end) all quotes are doubled, and a cell that begins with a doubled quote ends at once.
  std::size_t readUnclosed(std::size_t start) {
    note(NoteKind::Error, Message(Code::CsvUnclosedQuote));
    const std::size_t end = endOfPlain(start);
    add(piece(start, end, 0));
    return end;
  }

  std::size_t nextQuote(std::size_t from) const {
    if (from >= m_text.size()) return kNowhere;
    const void* found = std::memchr(m_text.data() + from, '"', m_text.size() - from);
    if (found == nullptr) return kNowhere;
    return static_cast<std::size_t>(static_cast<const char*>(found) - m_text.data());
  }

  bool isSeparator(char c) const noexcept {
    return m_separator != kNoSeparator && c == m_separator;
  }

  static CsvTable::Cell piece(std::size_t from, std::size_t to, std::uint32_t flags) {
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from) | flags};
  }

  void addUnescaped(std::string_view content, std::string_view tail) {
    std::string& to = m_table.m_unescaped;
    const std::size_t from = to.size();
    while (!content.empty()) {
      const std::size_t quote = content.find('"');
      if (quote == std::string_view::npos) break;
      to += content.substr(0, quote + 1);
      content.remove_prefix(quote + 2);
    }
    to += content;
    to += tail;
    add(piece(from, to.size(), CsvTable::kUnescaped | CsvTable::kQuoted));
  }

  void add(CsvTable::Cell cell) {
    if ((cell.size & CsvTable::kSizeMask) > m_limits.cellBytes) {
      note(NoteKind::Error,
           Message(Code::CsvCellTooLong, {{"limit", number(m_limits.cellBytes >> 10U)}}));
    }
    if (m_column <= m_limits.columns) m_table.m_cells.push_back(cell);
  }

  void checkWidth(std::uint32_t first, std::uint32_t line) {
    const std::size_t found = cells() - first;
    if (m_table.m_rows.size() == 1) m_width = found;
    if (found == m_width) return;
    if (found > m_width) {
      const auto blank = [this](const CsvTable::Cell& cell) { return m_table.view(cell).empty(); };
      const auto surplus = m_table.m_cells.begin() + static_cast<std::ptrdiff_t>(first + m_width);
      if (std::all_of(surplus, m_table.m_cells.end(), blank)) return;
    }
    note(NoteKind::Warning,
         Message(found < m_width ? Code::CsvShortRow : Code::CsvLongRow,
                 {{"expected", number(m_width)}, {"found", number(found)}}),
         line, 0);
  }

  void stop(Code code, std::size_t limit) {
    note(NoteKind::Error, Message(code, {{"limit", number(limit)}}), m_line, 0);
    m_table.m_truncated = true;
    m_stopped = true;
  }

  void note(NoteKind kind, Message message) { note(kind, std::move(message), m_line, m_column); }

  void note(NoteKind kind, Message message, std::uint32_t line, std::size_t column) {
    if (m_table.m_notes.size() >= m_limits.notes) {
      ++m_table.m_omittedNotes;
      return;
    }
    m_table.m_notes.push_back(
        {kind, std::move(message), m_number, static_cast<std::uint32_t>(column), line});
  }

  CsvTable& m_table;
  std::string_view m_text;
  const CsvLimits& m_limits;
  char m_comment;
  char m_separator;
  CsvScanner m_scanner;
  std::size_t m_at;
  std::uint32_t m_line;        // of m_at, from 1
  std::uint32_t m_number = 0;  // of the current row, from 1
  std::size_t m_column = 0;    // of the current cell, from 1
  std::size_t m_width = 0;
  bool m_stopped = false;
};

Result<CsvTable> CsvTable::read(std::string text, const CsvOptions& options) {
  if (text.size() > std::min<std::size_t>(options.limits.bytes, kSizeMask)) {
    return Message(Code::CsvTooLarge, {{"limit", number(options.limits.bytes >> 20U)}});
  }
  CsvTable table;
  table.m_text = std::move(text);
  const std::string_view all = table.m_text;
  std::size_t at = all.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  std::uint32_t line = 1;
  std::optional<char> separator = options.separator;
  if (const auto declared = separatorLine(all, at); declared.has_value()) {
    if (!separator.has_value()) separator = declared->separator;
    at = declared->end;
    ++line;
  }
  if (!separator.has_value()) separator = guessSeparator(all.substr(at), options.comment);
  CsvParser(table, options, *separator, at, line).run();
  return table;
}

}  // namespace arborg::io

#include "core/io/csv_writer.h"

#include <algorithm>
#include <array>

#include "core/io/csv.h"

namespace arborg::io {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kNarrowNoBreakSpace = "\xE2\x80\xAF";

// With the full-width forms of = + - @ that East Asian spreadsheets take for the plain ones.
constexpr std::array<std::string_view, 12> kFormulaStarts = {"=",
                                                             "+",
                                                             "-",
                                                             "@",
                                                             "\t",
                                                             "\r",
                                                             "\n",
                                                             {"\0", 1},
                                                             "\xEF\xBC\x9D",
                                                             "\xEF\xBC\x8B",
                                                             "\xEF\xBC\x8D",
                                                             "\xEF\xBC\xA0"};

bool isAsciiWord(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string_view withoutApostrophes(std::string_view cell) {
  return cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
}

bool startsFormula(std::string_view cell) {
  return std::any_of(kFormulaStarts.begin(), kFormulaStarts.end(),
                     [cell](std::string_view start) { return cell.starts_with(start); });
}

// A sign, then digits with decimal and grouping marks: computing it changes nothing.
bool isPlainNumber(std::string_view cell) {
  if (cell.empty() || (cell.front() != '+' && cell.front() != '-')) return false;
  cell.remove_prefix(1);
  bool digits = false;
  while (!cell.empty()) {
    std::size_t size = 1;
    if (cell.front() >= '0' && cell.front() <= '9') {
      digits = true;
    } else if (cell.starts_with(kNoBreakSpace)) {
      size = kNoBreakSpace.size();
    } else if (cell.starts_with(kNarrowNoBreakSpace)) {
      size = kNarrowNoBreakSpace.size();
    } else if (cell.front() != ' ' && cell.front() != '.' && cell.front() != ',') {
      return false;
    }
    cell.remove_prefix(size);
  }
  return digits;
}

bool needsGuard(std::string_view cell) {
  // Most cells begin with a letter or a digit, and need no closer look.
  if (cell.empty() || isAsciiWord(cell.front())) return false;
  const std::string_view bare = withoutApostrophes(cell);
  return startsFormula(bare) && (bare.size() < cell.size() || !isPlainNumber(cell));
}

bool startsSeparatorLine(std::string_view cell) {
  constexpr std::string_view kWord = "sep=";
  if (cell.size() < kWord.size()) return false;
  return std::equal(kWord.begin(), kWord.end(), cell.begin(), [](char word, char c) {
    return word == c || (c >= 'A' && c <= 'Z' && word == c - 'A' + 'a');
  });
}

}  // namespace

CsvDialect spreadsheetDialect(bool decimalComma) {
  CsvDialect dialect;
  dialect.separator = decimalComma ? ';' : ',';
  dialect.byteOrderMark = true;
  return dialect;
}

CsvWriter::CsvWriter(CsvDialect dialect) : m_dialect(dialect) {
  if (m_dialect.byteOrderMark) m_text = kByteOrderMark;
}

void CsvWriter::cell(std::string_view text) {
  if (m_cellsInRow > 0 && m_dialect.separator != kNoSeparator) m_text += m_dialect.separator;
  const std::size_t before = m_text.size();
  // The apostrophe stands inside the quotes.
  const bool guard = m_dialect.guardFormulas && needsGuard(text);
  const bool quote = needsQuotes(text);
  if (quote) m_text += '"';
  if (guard) m_text += '\'';
  if (quote) {
    writeDoubled(text);
    m_text += '"';
  } else {
    m_text += text;
  }
  m_blankSoFar = m_cellsInRow == 0 && m_text.size() == before;
  ++m_cellsInRow;
  m_firstCell = false;
}

void CsvWriter::endRow() {
  // An empty line would be left out by the reader.
  if (m_cellsInRow == 0 || m_blankSoFar) m_text += "\"\"";
  m_text += m_dialect.lineEnd;
  m_cellsInRow = 0;
  m_blankSoFar = true;
  m_firstCell = false;
}

void CsvWriter::row(std::span<const std::string_view> cells) {
  for (const std::string_view text : cells) cell(text);
  endRow();
}

bool CsvWriter::needsQuotes(std::string_view text) const {
  if (m_dialect.quoteAll) return true;
  const char separator = m_dialect.separator == kNoSeparator ? '"' : m_dialect.separator;
  const auto isMark = [separator](char c) {
    return c == separator || c == '"' || c == '\r' || c == '\n';
  };
  if (std::any_of(text.begin(), text.end(), isMark)) return true;
  return m_firstCell && (startsSeparatorLine(text) || text.starts_with(kByteOrderMark));
}

void CsvWriter::writeDoubled(std::string_view text) {
  for (std::size_t quote = text.find('"'); quote != std::string_view::npos;
       quote = text.find('"')) {
    m_text += text.substr(0, quote + 1);
    m_text += '"';
    text.remove_prefix(quote + 1);
  }
  m_text += text;
}

std::string guarded(std::string_view cell) {
  return needsGuard(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string_view unguarded(std::string_view cell) noexcept {
  const bool isGuarded = cell.starts_with('\'') && startsFormula(withoutApostrophes(cell));
  return isGuarded ? cell.substr(1) : cell;
}

}  // namespace arborg::io

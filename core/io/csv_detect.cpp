#include <algorithm>
#include <array>
#include <map>

#include "core/io/csv.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::array kCandidates = {',', ';', '\t', '|'};
constexpr std::size_t kSampleBytes = std::size_t{64} << 10U;
constexpr std::size_t kSampleRows = 200;

bool isDigit(char c) noexcept {
  return c >= '0' && c <= '9';
}

// A cell as people fill them: blank, or text in which no other separator stands, and commas only in
// numbers ("1,5") and sentences ("Smith, John").
bool isKnownForm(std::string_view cell) {
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const char c = cell[i];
    if (c == ';' || c == '\t' || c == '|' || c == '"') return false;
    if (c != ',') continue;
    const bool last = i + 1 == cell.size();
    const bool sentence = !last && cell[i + 1] == ' ';
    const bool numeric = i > 0 && !last && isDigit(cell[i - 1]) && isDigit(cell[i + 1]);
    if (!sentence && !numeric) return false;
  }
  return true;
}

struct Shape {
  std::size_t rows = 0;
  std::size_t firstWidth = 0;
  std::size_t usualWidth = 0;
  std::size_t usualRows = 0;
  double pattern = 0;    // P of the paper, by row: rows of like length, few lengths, wide rows
  double knownForm = 0;  // T of the paper: share of cells whose form is known
};

Shape shapeOf(const CsvTable& table, std::size_t rows) {
  constexpr double kOneColumn = 1e-3;  // the paper's alpha
  Shape shape;
  shape.rows = rows;
  std::map<std::size_t, std::size_t> widths;
  std::size_t known = 0;
  std::size_t all = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t width = table.cellCount(row);
    ++widths[width];
    for (std::size_t column = 0; column < width; ++column) {
      ++all;
      if (table.wasQuoted(row, column) || isKnownForm(table.cell(row, column))) ++known;
    }
  }
  for (const auto& [width, count] : widths) {
    const auto columns = static_cast<double>(width);
    shape.pattern += static_cast<double>(count) * std::max(kOneColumn, columns - 1) / columns;
    if (count > shape.usualRows) {
      shape.usualRows = count;
      shape.usualWidth = width;
    }
  }
  if (rows == 0) return shape;
  // Unlike the paper, a separator is no better for tearing quoted cells of many lines into rows.
  shape.pattern /= static_cast<double>(widths.size() * rows);
  shape.firstWidth = table.cellCount(0);
  shape.knownForm = static_cast<double>(known) / static_cast<double>(all);
  return shape;
}

// Quotes stand around cells only when the separator is right.
double quoteShare(const CsvTable& table, std::size_t rows) {
  double good = 1;
  double bad = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < table.cellCount(row); ++column) {
      if (table.wasQuoted(row, column)) ++good;
    }
  }
  for (const Note& note : table.notes()) {
    const Code code = note.message.code;
    if (code == Code::CsvQuoteInCell || code == Code::CsvTextAfterQuote) ++bad;
  }
  return good / (good + bad);
}

// Commas of sentences and decimals under a header of one cell do not make columns.
bool isMereText(const Shape& shape, const CsvTable& table, char separator) {
  if (separator != ',' || shape.firstWidth != 1) return false;
  if (shape.usualWidth <= 2) return true;
  std::size_t cells = 0;
  std::size_t spaced = 0;
  for (std::size_t row = 0; row < shape.rows; ++row) {
    for (std::size_t column = 1; column < table.cellCount(row); ++column) {
      ++cells;
      if (table.cell(row, column).starts_with(' ')) ++spaced;
    }
  }
  constexpr double kMost = 0.8;
  return static_cast<double>(spaced) >= kMost * static_cast<double>(cells);
}

// Rows of a cut sample that can be trusted: its last row, or what follows a quote that the cut left
// open, is not as in the file.
std::size_t wholeRows(const CsvTable& table, bool cut) {
  if (!cut || table.isTruncated()) return table.rowCount();
  std::size_t rows = table.rowCount() == 0 ? 0 : table.rowCount() - 1;
  for (const Note& note : table.notes()) {
    if (note.message.code != Code::CsvUnclosedQuote) continue;
    while (rows > 0 && table.rowNumber(rows - 1) >= note.row) --rows;
  }
  return rows;
}

}  // namespace

char guessSeparator(std::string_view text, char comment) {
  const std::string sample(text.substr(0, kSampleBytes));
  CsvOptions options;
  options.comment = comment;
  options.limits.rows = kSampleRows;
  double best = 0;
  char found = kNoSeparator;
  for (const char separator : kCandidates) {
    if (sample.find(separator) == std::string::npos) continue;
    options.separator = separator;
    const auto table = CsvTable::read(sample, options);
    if (table.hasError()) continue;
    const std::size_t rows = wholeRows(table.value(), sample.size() < text.size());
    const Shape shape = shapeOf(table.value(), rows);
    // A third of like rows is little even for an untidy table; a lone column of prose has less.
    constexpr std::size_t kThird = 3;
    if (shape.usualRows * kThird < shape.rows) continue;
    if (isMereText(shape, table.value(), separator)) continue;
    constexpr double kLoneColumn = 1e-3;
    const double score = shape.pattern * shape.knownForm * quoteShare(table.value(), rows);
    if (score > best && score > kLoneColumn) {
      best = score;
      found = separator;
    }
  }
  return found;
}

}  // namespace arborg::io

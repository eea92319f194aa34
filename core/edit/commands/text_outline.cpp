#include "core/edit/commands/text_outline.h"

#include <algorithm>
#include <array>

#include "core/model/limits.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

constexpr std::size_t kTabStop = 4;
constexpr std::size_t kMostRows = kMaxPositions + 1;
// Bullets of editors and word processors; the last two are those of the Symbol font.
constexpr std::array<std::string_view, 16> kBullets = {"-",
                                                       "*",
                                                       "+",
                                                       "\xE2\x80\xA2",
                                                       "\xE2\x80\xA3",
                                                       "\xE2\x80\x93",
                                                       "\xE2\x80\x94",
                                                       "\xE2\x97\xA6",
                                                       "\xE2\x97\x8F",
                                                       "\xE2\x97\x8B",
                                                       "\xE2\x96\xAA",
                                                       "\xE2\x96\xA0",
                                                       "\xC2\xB7",
                                                       "\xE2\x81\x83",
                                                       "\xEF\x82\xB7",
                                                       "\xEF\x82\xA7"};
constexpr std::array<std::string_view, 3> kDashes = {"-", "\xE2\x80\x93", "\xE2\x80\x94"};

bool isBlank(char c) {
  return c == ' ' || c == '\t';
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// find_first_of() asks for every sign anew; these are asked for millions of times.
template <class IsEnd>
std::size_t endOf(std::string_view text, const IsEnd& isEnd) {
  return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isEnd) - text.begin());
}

// Takes the next line off `text`; every kind of line end.
std::string_view takeLine(std::string_view& text) {
  const std::size_t end = endOf(text, [](char c) { return c == '\r' || c == '\n'; });
  const std::string_view line = text.substr(0, end);
  if (end == text.size()) {
    text = {};
  } else {
    const bool both = text.substr(end, 2) == "\r\n";
    text.remove_prefix(end + (both ? 2 : 1));
  }
  return line;
}

std::string_view withoutBlanksInFront(std::string_view text) {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  return text;
}

// A line as a list has it: how far it is indented, how many parts its number has, what it says.
struct ListLine {
  std::size_t column = 0;
  std::size_t numberParts = 0;
  std::string_view content;
};

std::string_view withoutBullet(std::string_view text) {
  for (const std::string_view bullet : kBullets) {
    if (!text.starts_with(bullet)) continue;
    const std::string_view rest = text.substr(bullet.size());
    if (rest.empty() || isBlank(rest.front())) return withoutBlanksInFront(rest);
  }
  // Word writes its second level as a letter o and a tab.
  if (text.starts_with("o\t")) return withoutBlanksInFront(text.substr(1));
  return text;
}

// "1." "2)" "1.2" "1.2.3." and a blank; nothing else is a number ("3 Amigos" is a name).
std::string_view withoutNumber(std::string_view text, std::size_t& parts) {
  std::size_t at = 0;
  std::size_t found = 0;
  bool closed = false;
  while (at < text.size() && isDigit(text[at])) {
    while (at < text.size() && isDigit(text[at])) ++at;
    ++found;
    closed = at < text.size() && (text[at] == '.' || text[at] == ')');
    if (!closed) break;
    ++at;
  }
  const bool isNumber = (found > 0 && closed) || found > 1;
  if (!isNumber || (at < text.size() && !isBlank(text[at]))) return text;
  parts = found;
  return withoutBlanksInFront(text.substr(at));
}

ListLine readLine(std::string_view line) {
  ListLine read;
  while (!line.empty() && isBlank(line.front())) {
    read.column = line.front() == '\t' ? (read.column / kTabStop + 1) * kTabStop : read.column + 1;
    line.remove_prefix(1);
  }
  read.content = withoutNumber(withoutBullet(line), read.numberParts);
  return read;
}

// Depths from columns: a line is below the nearest line above that starts further left.
class DepthFinder {
 public:
  std::size_t depthAt(std::size_t column) {
    while (!m_columns.empty() && m_columns.back() >= column) m_columns.pop_back();
    m_columns.push_back(column);
    return m_columns.size() - 1;
  }

 private:
  std::vector<std::size_t> m_columns;
};

struct Split {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
};

// The first place where a name may end and a title begin.
Split findSplit(std::string_view text) {
  const bool closing = text.ends_with(')');
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ',') return {i, 1};
    if (text[i] != ' ') continue;
    const std::string_view rest = text.substr(i + 1);
    if (closing && rest.starts_with('(')) return {i, 2};
    for (const std::string_view dash : kDashes) {
      if (rest.starts_with(dash) && rest.substr(dash.size()).starts_with(' ')) {
        return {i, dash.size() + 2};
      }
    }
  }
  return {};
}

void setNameAndTitle(PastedRow& row, std::string_view text) {
  const Split split = findSplit(text);
  row.name = trimmed(text.substr(0, split.at));
  if (split.at == std::string_view::npos) return;
  std::string_view title = text.substr(split.at + split.length);
  const bool inParentheses = text.substr(split.at).starts_with(" (");
  if (inParentheses) title.remove_suffix(1);
  row.title = trimmed(title);
}

// Reads one quoted cell, `text` behind its opening quote; nothing when it is not closed properly.
std::optional<std::string> takeQuoted(std::string_view& text) {
  std::string cell;
  std::size_t at = 0;
  while (true) {
    const std::size_t quote = text.find('"', at);
    if (quote == std::string_view::npos) return std::nullopt;
    cell.append(text.substr(at, quote - at));
    const std::string_view rest = text.substr(quote + 1);
    if (!rest.starts_with('"')) {
      const bool ends = rest.empty() || rest.find_first_of("\t\r\n") == 0;
      if (!ends) return std::nullopt;
      text = rest;
      return cell;
    }
    cell.push_back('"');
    at = quote + 2;
  }
}

}  // namespace

bool looksLikeCells(std::string_view text) {
  while (!text.empty()) {
    if (readLine(takeLine(text)).content.find('\t') != std::string_view::npos) return true;
  }
  return false;
}

std::vector<PastedRow> parseIndentedList(std::string_view text) {
  std::vector<ListLine> lines;
  bool indented = false;
  while (!text.empty() && lines.size() < kMostRows) {
    const ListLine line = readLine(takeLine(text));
    if (trimmed(line.content).empty()) continue;
    lines.push_back(line);
    indented = indented || line.column != lines.front().column;
  }
  std::vector<PastedRow> rows;
  rows.reserve(lines.size());
  DepthFinder depths;
  for (const ListLine& line : lines) {
    PastedRow& row = rows.emplace_back();
    row.depth = depths.depthAt(indented ? line.column : line.numberParts);
    setNameAndTitle(row, trimmed(line.content));
  }
  return rows;
}

Cells parseCells(std::string_view text, BlankRows blankRows) {
  Cells rows;
  while (!text.empty() && rows.size() < kMostRows) {
    std::vector<std::string> row;
    bool blank = true;
    bool ended = false;
    while (!ended) {
      std::optional<std::string> cell;
      if (text.starts_with('"')) {
        std::string_view rest = text.substr(1);
        cell = takeQuoted(rest);
        if (cell.has_value()) text = rest;
      }
      if (!cell.has_value()) {
        const std::size_t end =
            endOf(text, [](char c) { return c == '\t' || c == '\r' || c == '\n'; });
        cell = std::string(text.substr(0, end));
        text.remove_prefix(end);
      }
      blank = blank && trimmed(*cell).empty();
      row.push_back(*std::move(cell));
      ended = !text.starts_with('\t');
      if (!ended) text.remove_prefix(1);
    }
    takeLine(text);  // the line end
    if (!blank || blankRows == BlankRows::Keep) rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<PastedRow> rowsOfCells(const Cells& cells) {
  std::vector<PastedRow> rows;
  rows.reserve(cells.size());
  DepthFinder depths;
  for (const auto& cellsOfRow : cells) {
    std::size_t at = 0;
    while (at < cellsOfRow.size() && trimmed(cellsOfRow[at]).empty()) ++at;
    if (at == cellsOfRow.size()) continue;
    PastedRow& row = rows.emplace_back();
    row.depth = depths.depthAt(at);
    const bool onlyABullet = readLine(trimmed(cellsOfRow[at])).content.empty();
    if (onlyABullet && at + 1 < cellsOfRow.size()) ++at;
    row.name = cellsOfRow[at++];
    if (at < cellsOfRow.size()) row.title = cellsOfRow[at++];
    bool email = false;
    bool department = false;
    std::string note;
    for (; at < cellsOfRow.size(); ++at) {
      const std::string_view cell = trimmed(cellsOfRow[at]);
      if (cell.empty()) continue;
      if (!email && cell.find('@') != std::string_view::npos) {
        email = true;
        row.fields.emplace_back(PersonField::Email, cell);
      } else if (!department) {
        department = true;
        row.fields.emplace_back(PositionField::Department, cell);
      } else {
        if (!note.empty()) note += ", ";
        note += cell;
      }
    }
    if (!note.empty()) row.fields.emplace_back(PositionField::Note, std::move(note));
  }
  return rows;
}

}  // namespace arborg::edit

#include "core/io/text_readers.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/io/header_recogniser.h"
#include "core/io/role_recogniser.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

using edit::PastedRow;

struct Column {
  std::optional<HeaderMatch> match;
  std::string header;
};

bool names(const HeaderMatch& match) {
  return match.field == ImportField::Name || match.field == ImportField::FirstName ||
         match.field == ImportField::LastName;
}

// Of several columns for one field the strongest is meant; the others are the user's own.
std::vector<Column> readHeaders(const std::vector<std::string>& cells) {
  std::vector<Column> columns;
  columns.reserve(cells.size());
  for (const std::string& cell : cells)
    columns.push_back({recogniseHeader(cell), std::string(trimmed(cell))});
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      auto& a = columns[j].match;
      auto& b = columns[i].match;
      if (!a.has_value() || !b.has_value() || a->field != b->field || a->skill != b->skill)
        continue;
      (b->strength > a->strength ? a : b).reset();
    }
  }
  // "Nome" beside "Cognome" is the first name.
  const bool hasLast = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
    return column.match.has_value() && column.match->field == ImportField::LastName;
  });
  for (Column& column : columns) {
    if (hasLast && column.match.has_value() && column.match->mayBeFirstName) {
      column.match->field = ImportField::FirstName;
    }
  }
  return columns;
}

std::optional<edit::PastedField> plainField(const HeaderMatch& match) {
  switch (match.field) {
    case ImportField::Department:
      return edit::PositionField::Department;
    case ImportField::Quota:
      return edit::PositionField::Quota;
    case ImportField::Cost:
      return edit::PositionField::Cost;
    case ImportField::Fte:
      return edit::PositionField::Fte;
    case ImportField::Attained:
      return edit::PositionField::Attained;
    case ImportField::Opportunities:
      return edit::PositionField::Opportunities;
    case ImportField::DealsWon:
      return edit::PositionField::DealsWon;
    case ImportField::SalesCycle:
      return edit::PositionField::SalesCycle;
    case ImportField::Note:
      return edit::PositionField::Note;
    case ImportField::Email:
      return edit::PersonField::Email;
    case ImportField::Phone:
      return edit::PersonField::Phone;
    case ImportField::Photo:
      return edit::PersonField::Photo;
    case ImportField::Skill:
      return *match.skill;
    default:
      return std::nullopt;
  }
}

void put(PastedRow& row, std::string& first, std::string& last, const Column& column,
         const std::string& cell) {
  const std::string text(trimmed(cell));
  if (text.empty()) return;
  if (!column.match.has_value()) {
    if (!column.header.empty()) row.fields.emplace_back(column.header, text);
    return;
  }
  switch (column.match->field) {
    case ImportField::Id:
      row.key = text;
      break;
    case ImportField::Name:
      row.name = text;
      break;
    case ImportField::FirstName:
      first = text;
      break;
    case ImportField::LastName:
      last = text;
      break;
    case ImportField::Manager:
      row.manager = text;
      break;
    case ImportField::Title:
      row.title = text;
      break;
    case ImportField::Role:
      if (const auto role = recogniseRole(text)) {
        row.role = roleId(*role);
      } else {
        row.fields.emplace_back(column.header, text);
      }
      break;
    default:
      if (auto field = plainField(*column.match)) {
        row.fields.emplace_back(std::move(*field), text);
      } else {
        row.fields.emplace_back(column.header, text);
      }
  }
}

std::optional<std::vector<PastedRow>> readCells(const edit::Cells& cells) {
  if (cells.size() < 2) return std::nullopt;
  const std::vector<Column> columns = readHeaders(cells.front());
  const auto known = std::count_if(columns.begin(), columns.end(),
                                   [](const Column& column) { return column.match.has_value(); });
  const bool named = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
    return column.match.has_value() && names(*column.match);
  });
  if (!named || known < 2) return std::nullopt;
  std::vector<PastedRow> rows;
  for (std::size_t at = 1; at < cells.size(); ++at) {
    PastedRow row;
    std::string first;
    std::string last;
    for (std::size_t column = 0; column < columns.size() && column < cells[at].size(); ++column) {
      put(row, first, last, columns[column], cells[at][column]);
    }
    if (row.name.empty()) {
      row.name = std::move(first);
      if (!row.name.empty() && !last.empty()) row.name += ' ';
      row.name += last;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::optional<RoleId> roleOfTitle(std::string_view title) {
  const RecognisedRole recognised = recogniseTitle(title);
  // Where the rest of the chart would have to decide, pasting does not guess.
  if (recognised.condition != RoleCondition::Always || recognised.role == BuiltInRole::Other) {
    return std::nullopt;
  }
  return roleId(recognised.role);
}

}  // namespace

edit::TextReaders textReaders() {
  return {readCells, roleOfTitle};
}

}  // namespace arborg::io

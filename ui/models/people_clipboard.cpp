#include "ui/models/people_clipboard.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/io/text_readers.h"
#include "core/util/text.h"

namespace arborg::ui {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PeopleTable)
};

QString quoted(QString cell) {
  const bool plain = !cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) &&
                     !cell.startsWith(QLatin1Char('"'));
  if (plain) return cell;
  return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
         QLatin1Char('"');
}

// A row below the last one, as the columns of the table say.
void put(const PeopleModel& model, edit::PastedRow& row, int column, const QString& written) {
  const PeopleField& field = model.column(column).field;
  const std::string text = model.cells().written(field, written);
  if (std::string(trimmed(text)).empty()) return;
  if (field == PeopleField(edit::PersonField::Name)) {
    row.name = text;
  } else if (field == PeopleField(edit::PositionField::Title)) {
    row.title = text;
  } else if (field == PeopleField(edit::PositionField::Key)) {
    row.key = text;
  } else if (std::holds_alternative<edit::ReportsTo>(field)) {
    row.manager = text;
  } else if (const auto* position = std::get_if<edit::PositionField>(&field)) {
    row.fields.emplace_back(*position, text);
  } else if (const auto* person = std::get_if<edit::PersonField>(&field)) {
    row.fields.emplace_back(*person, text);
  } else if (const auto* skill = std::get_if<Skill>(&field)) {
    row.fields.emplace_back(*skill, text);
  } else if (const auto* custom = std::get_if<CustomFieldId>(&field)) {
    row.fields.emplace_back(model.chart().customField(*custom).name, text);
  }
}

class Paste {
 public:
  Paste(PeopleModel& model, const PasteTarget& target, const edit::Cells& cells)
      : m_model(model), m_target(target), m_cells(cells) {}

  bool onCells() {
    const std::size_t widest =
        std::max_element(m_cells.begin(), m_cells.end(), [](const auto& a, const auto& b) {
          return a.size() < b.size();
        })->size();
    if (widest > m_target.columns.size()) {
      m_refused.append(
          Texts::tr("What was copied has %Ln columns; from here on the table has fewer.", nullptr,
                    static_cast<int>(widest)));
    }
    if (m_cells.size() == 1 && m_cells.front().size() == 1) {
      fillSelected(text(0, 0));
    } else {
      for (std::size_t row = 0; row < m_cells.size(); ++row) writeRow(row);
    }
    return m_model.write(m_wishes, m_vacant, m_new, m_refused);
  }

  bool asNewSeats(std::vector<edit::PastedRow> rows) {
    m_new.rows = std::move(rows);
    m_new.manager = managerOf(m_target.row);
    return m_model.write({}, edit::VacantSeats::Refuse, m_new);
  }

 private:
  QString text(std::size_t row, std::size_t column) const {
    return QString::fromStdString(m_cells[row][column]);
  }

  std::optional<PositionId> managerOf(int row) const {
    const auto beside = m_model.positionAt(std::min(row, m_model.rowCount() - 1));
    return beside.has_value() ? m_model.chart().manager(*beside) : std::nullopt;
  }

  void writeCell(int row, int column, const QString& text) {
    const PositionId id = *m_model.positionAt(row);
    const PeopleField& field = m_model.column(column).field;
    if (isEditable(field)) {
      m_wishes.push_back(m_model.cellOf(id, column, text));
      return;
    }
    // What follows from the rest may be pasted back where it was copied.
    if (text == m_model.cells().text(id, field) || text == m_model.cells().shown(id, field)) return;
    m_refused.append(Texts::tr("Row %1, %2: this follows from the rest of the chart.")
                         .arg(m_model.cells().words().formats().plainNumber(row + 1),
                              m_model.cells().header(field)));
  }

  void fillSelected(const QString& text) {
    const auto columns = std::min<std::size_t>(
        static_cast<std::size_t>(std::max(m_target.selectedColumns, 1)), m_target.columns.size());
    std::vector<int> rows = m_target.rows;
    if (rows.empty()) rows.push_back(m_target.row);
    if (rows.size() > 1) m_vacant = edit::VacantSeats::PassOver;
    if (m_model.rowCount() == 0) return writeRow(0);
    for (std::size_t column = 0; column < columns; ++column) {
      for (const int row : rows) writeCell(row, m_target.columns[column], text);
    }
  }

  void writeRow(std::size_t at) {
    const int row = m_target.row + static_cast<int>(at);
    const std::size_t columns = std::min(m_cells[at].size(), m_target.columns.size());
    if (row < m_model.rowCount()) {
      for (std::size_t i = 0; i < columns; ++i) writeCell(row, m_target.columns[i], text(at, i));
      return;
    }
    edit::PastedRow made;
    bool blank = true;
    for (std::size_t i = 0; i < columns; ++i) {
      put(m_model, made, m_target.columns[i], text(at, i));
      blank = blank && trimmed(m_cells[at][i]).empty();
    }
    if (blank) return;
    m_new.manager = managerOf(m_model.rowCount() - 1);
    m_new.rows.push_back(std::move(made));
  }

  PeopleModel& m_model;
  const PasteTarget& m_target;
  const edit::Cells& m_cells;
  std::vector<edit::Cell> m_wishes;
  edit::VacantSeats m_vacant = edit::VacantSeats::Refuse;
  edit::NewRows m_new;
  QStringList m_refused;
};

}  // namespace

QString cellText(const PeopleModel& model, const CellBlock& block, bool headers) {
  QStringList lines;
  if (headers) {
    QStringList line;
    for (const int column : block.columns) {
      line.append(quoted(model.cells().header(model.column(column).field)));
    }
    lines.append(line.join(QLatin1Char('\t')));
  }
  for (const int row : block.rows) {
    const auto id = model.positionAt(row);
    if (!id.has_value()) continue;
    QStringList line;
    for (const int column : block.columns) {
      const bool wanted = !block.wanted || block.wanted(row, column);
      line.append(wanted ? quoted(model.cells().text(*id, model.column(column).field)) : QString());
    }
    lines.append(line.join(QLatin1Char('\t')));
  }
  return lines.join(QLatin1Char('\n'));
}

bool pasteCells(PeopleModel& model, const PasteTarget& target, const QString& text) {
  const std::string utf8 = repairedUtf8(text.toStdString());
  const edit::Cells cells = edit::parseCells(utf8, edit::BlankRows::Keep);
  if (cells.empty() || target.columns.empty()) return false;
  Paste paste(model, target, cells);
  const auto withHeaders = io::textReaders().readCells(edit::parseCells(utf8));
  if (withHeaders.has_value()) return paste.asNewSeats(*withHeaders);
  return paste.onCells();
}

}  // namespace arborg::ui

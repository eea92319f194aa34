// What stands in the cells of the people table: which columns there are, what they show, and how
// what is written in them is read.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/edit/commands/cell_commands.h"
#include "ui/models/chart_notifier.h"
#include "ui/text/words.h"

namespace arborg::ui {

// What follows from the rest and is only read.
enum class PeopleFact : std::uint8_t {
  Level,        // 1 at the top
  Reports,      // direct ones
  Team,         // everybody below
  Type,         // of leader, by the skills
  Findings,     // the worst of them
  DottedLines,  // to whom
};
using PeopleField = std::variant<edit::PositionField, edit::PersonField, CustomFieldId, Skill,
                                 edit::ReportsTo, PeopleFact>;

struct PeopleColumn {
  PeopleField field;
  QString key;         // stable, for settings: "name", "skill.closing", "custom.region"
  bool usual = false;  // shown until somebody chooses otherwise
  friend bool operator==(const PeopleColumn&, const PeopleColumn&) = default;
};

// All columns of a chart, its own fields at the end.
std::vector<PeopleColumn> peopleColumns(const Chart& chart);

bool isNumber(const PeopleField& field);
bool isEditable(const PeopleField& field);

// Reads and writes in the language of the window. Nothing is kept but what retranslate() and
// update() refresh.
class PeopleCells {
 public:
  explicit PeopleCells(const ChartNotifier& notifier);

  // The window speaks another language.
  void retranslate() { m_words = Words(); }
  // Seats came, went or moved: linear.
  void updateStructure();

  const Words& words() const noexcept { return m_words; }
  QString header(const PeopleField& field) const;
  // As shown. A vacant name and the title that a role brings are shown too; text() of them says
  // what is written, which is nothing.
  QString shown(PositionId id, const PeopleField& field) const;
  // As written, and as copied: numbers without grouping.
  QString text(PositionId id, const PeopleField& field) const;
  // Of a field that is one; none: empty.
  std::optional<double> number(PositionId id, const PeopleField& field) const;
  // What sorts the column where it is not a number; empty: last.
  std::string sortText(PositionId id, const PeopleField& field) const;
  // What somebody wrote, as setCells() takes it; what cannot be read stays as it is, to be refused.
  std::string written(const PeopleField& field, const QString& text) const;

  std::uint32_t level(PositionId id) const {
    return id.index() < m_level.size() ? m_level[id.index()] : 0;
  }

 private:
  const Chart& chart() const { return m_notifier.chart(); }
  QString fact(PositionId id, PeopleFact fact) const;
  QString dottedLines(PositionId id) const;
  QString plainNumber(double value) const;
  std::string writtenRole(const QString& text) const;
  std::string writtenArrangement(const QString& text) const;

  const ChartNotifier& m_notifier;
  Words m_words;
  std::vector<std::uint32_t> m_level;  // by slot; 1 at the top
  std::vector<std::uint32_t> m_team;   // by slot
};

}  // namespace arborg::ui

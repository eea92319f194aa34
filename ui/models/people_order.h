// Which seats the people table lists, and in which order.
#pragma once

#include <QString>
#include <Qt>
#include <optional>
#include <string>
#include <vector>

#include "core/util/collation.h"
#include "ui/models/people_cells.h"
#include "ui/models/search_index.h"

namespace arborg::ui {

// What must hold of a row; everything of an empty one.
struct PeopleFilter {
  QString text;  // every word of it stands in a field, or in the manager's name
  bool vacant = false;
  bool withFindings = false;
  std::vector<PositionId> branches;  // below one of these, or one of them; empty: anywhere

  bool isEmpty() const {
    return text.trimmed().isEmpty() && !vacant && !withFindings && branches.empty();
  }
  friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

// Sorts by the words of the window's language, numbers by size; what is empty comes last whichever
// way; equals, and everything without a sorted column, in the order of the chart.
//
// A sorted column keeps a key for every seat, made once (a microsecond a seat) and anew for what
// changes.
class PeopleOrder {
 public:
  PeopleOrder(const ChartNotifier& notifier, SearchIndex& index, const PeopleCells& cells);

  void setSort(const std::optional<PeopleField>& field, Qt::SortOrder direction);
  const std::optional<PeopleField>& sortField() const noexcept { return m_field; }
  Qt::SortOrder direction() const noexcept { return m_direction; }
  void setFilter(PeopleFilter filter) { m_filter = std::move(filter); }
  const PeopleFilter& filter() const noexcept { return m_filter; }

  // Another document or language.
  void forget() { m_keysAreGood = false; }
  void note(const edit::ChangeSet& changes);

  // At 100,000 seats tens of milliseconds.
  std::vector<PositionId> rows();

 private:
  bool isNumeric() const;
  void makeKeys();
  std::string keyOf(PositionId id) const;
  void keep(std::vector<PositionId>& rows);
  void sortByNumber(std::vector<PositionId>& rows) const;
  void sortByText(std::vector<PositionId>& rows) const;
  const Chart& chart() const { return m_notifier.chart(); }

  const ChartNotifier& m_notifier;
  SearchIndex& m_index;
  const PeopleCells& m_cells;
  std::optional<PeopleField> m_field;
  Qt::SortOrder m_direction = Qt::AscendingOrder;
  PeopleFilter m_filter;
  std::optional<Collation> m_collation;
  Language m_language{};
  std::vector<std::string> m_keys;  // by slot, of m_field where it is text
  bool m_keysAreGood = false;
};

}  // namespace arborg::ui

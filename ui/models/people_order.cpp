#include "ui/models/people_order.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace arborg::ui {

namespace {

// The first bytes of a key as a number that compares as they do: most pairs differ there, and the
// keys themselves stay out of the cache.
std::uint64_t firstBytes(const std::string& key, std::size_t from) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    value <<= 8U;
    if (from + i < key.size()) value |= static_cast<unsigned char>(key[from + i]);
  }
  return value;
}

bool isRow(const PeopleField& field, PeopleFact fact) {
  return field == PeopleField(fact);
}

}  // namespace

PeopleOrder::PeopleOrder(const ChartNotifier& notifier, SearchIndex& index,
                         const PeopleCells& cells)
    : m_notifier(notifier), m_index(index), m_cells(cells) {}

void PeopleOrder::setSort(const std::optional<PeopleField>& field, Qt::SortOrder direction) {
  if (field != m_field) m_keysAreGood = false;
  m_field = field;
  m_direction = direction;
}

bool PeopleOrder::isNumeric() const {
  return isNumber(*m_field) || isRow(*m_field, PeopleFact::Findings);
}

void PeopleOrder::note(const edit::ChangeSet& changes) {
  if (!m_field.has_value() || isNumeric() || !m_keysAreGood) return;
  const bool whole = changes.everything() || changes.rolesChanged() ||
                     changes.customFieldsChanged() || isRow(*m_field, PeopleFact::DottedLines) ||
                     isRow(*m_field, PeopleFact::Type);
  if (whole) {
    m_keysAreGood = false;
    return;
  }
  m_keys.resize(chart().positionSlots());
  const bool ofManager = std::holds_alternative<edit::ReportsTo>(*m_field);
  const auto renew = [this](PositionId id) {
    if (chart().contains(id)) m_keys[id.index()] = keyOf(id);
  };
  for (const auto* ids : {&changes.altered(), &changes.moved()}) {
    for (const PositionId id : *ids) {
      renew(id);
      if (!ofManager || !chart().contains(id)) continue;
      for (const PositionId report : chart().reports(id)) renew(report);
    }
  }
}

std::string PeopleOrder::keyOf(PositionId id) const {
  return m_collation->key(m_cells.sortText(id, *m_field));
}

void PeopleOrder::makeKeys() {
  if (!m_collation.has_value() || m_language != windowLanguage()) {
    m_language = windowLanguage();
    m_collation.emplace(languageCode(m_language).toStdString());
    m_keysAreGood = false;
  }
  if (m_keysAreGood) return;
  m_keysAreGood = true;
  m_keys.assign(chart().positionSlots(), {});
  if (isRow(*m_field, PeopleFact::DottedLines)) {
    // Few have any.
    for (const RelationId relation : chart().relations()) {
      const PositionId report = chart().relation(relation).report;
      m_keys[report.index()] = keyOf(report);
    }
    return;
  }
  // Many rows say the same where it is the name of a manager or of a role.
  const bool repeats = std::holds_alternative<edit::ReportsTo>(*m_field) ||
                       *m_field == PeopleField(edit::PositionField::Role) ||
                       *m_field == PeopleField(edit::PositionField::Title) ||
                       *m_field == PeopleField(edit::PositionField::Department);
  std::unordered_map<std::string, std::string> known;
  for (std::uint32_t slot = 0; slot < m_keys.size(); ++slot) {
    const PositionId id(slot);
    if (!chart().contains(id)) continue;
    if (!repeats) {
      m_keys[slot] = keyOf(id);
      continue;
    }
    std::string text = m_cells.sortText(id, *m_field);
    const auto [entry, isNew] = known.try_emplace(std::move(text));
    if (isNew) entry->second = m_collation->key(entry->first);
    m_keys[slot] = entry->second;
  }
}

void PeopleOrder::keep(std::vector<PositionId>& rows) {
  if (m_filter.isEmpty()) return;
  std::vector<bool> below;
  if (!m_filter.branches.empty()) {
    below.resize(chart().positionSlots());
    for (const PositionId top : m_filter.branches) {
      if (!chart().contains(top)) continue;
      for (const PositionId id : chart().branch(top)) below[id.index()] = true;
    }
  }
  const std::vector<std::string> words = searchWords(m_filter.text);
  const rules::Checker& checker = m_notifier.document().checker();
  // A number is looked for as it is written in the cells.
  const auto inNumbers = [this](PositionId id, const std::string& word) {
    if (word.find_first_of("0123456789") == std::string::npos) return false;
    for (const edit::PositionField field :
         {edit::PositionField::Quota, edit::PositionField::Cost, edit::PositionField::Fte}) {
      if (m_cells.text(id, field).toStdString().find(word) != std::string::npos) return true;
    }
    return false;
  };
  const auto found = [&](PositionId id) {
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
      if (m_index.text(id).find(word) != std::string::npos || inNumbers(id, word)) return true;
      const auto manager = chart().manager(id);
      return manager.has_value() && m_index.name(*manager).find(word) != std::string_view::npos;
    });
  };
  std::erase_if(rows, [&](PositionId id) {
    if (m_filter.vacant && chart().position(id).holder.has_value()) return true;
    if (!below.empty() && !below[id.index()]) return true;
    if (m_filter.withFindings && checker.worstSeverity(id) == Severity::Off) return true;
    return !words.empty() && !found(id);
  });
}

std::vector<PositionId> PeopleOrder::rows() {
  std::vector<PositionId> rows = chart().displayOrder();
  keep(rows);
  if (!m_field.has_value()) return rows;
  if (isNumeric()) {
    sortByNumber(rows);
  } else {
    makeKeys();
    sortByText(rows);
  }
  return rows;
}

void PeopleOrder::sortByNumber(std::vector<PositionId>& rows) const {
  struct Entry {
    double number;
    PositionId id;
  };
  std::vector<Entry> entries;
  std::vector<PositionId> empty;
  entries.reserve(rows.size());
  for (const PositionId id : rows) {
    const auto number = m_cells.number(id, *m_field);
    if (number.has_value()) {
      entries.push_back({*number, id});
    } else {
      empty.push_back(id);
    }
  }
  const bool up = m_direction == Qt::AscendingOrder;
  std::stable_sort(entries.begin(), entries.end(), [up](const Entry& a, const Entry& b) {
    return up ? a.number < b.number : a.number > b.number;
  });
  rows.clear();
  for (const Entry& entry : entries) rows.push_back(entry.id);
  rows.insert(rows.end(), empty.begin(), empty.end());
}

void PeopleOrder::sortByText(std::vector<PositionId>& rows) const {
  struct Entry {
    std::uint64_t first;
    std::uint64_t second;
    PositionId id;
  };
  std::vector<Entry> entries;
  std::vector<PositionId> empty;
  entries.reserve(rows.size());
  for (const PositionId id : rows) {
    const std::string& key = m_keys[id.index()];
    if (key.empty()) {
      empty.push_back(id);
    } else {
      entries.push_back({firstBytes(key, 0), firstBytes(key, 8), id});
    }
  }
  const bool up = m_direction == Qt::AscendingOrder;
  std::stable_sort(entries.begin(), entries.end(), [this, up](const Entry& a, const Entry& b) {
    const Entry& less = up ? a : b;
    const Entry& more = up ? b : a;
    if (less.first != more.first) return less.first < more.first;
    if (less.second != more.second) return less.second < more.second;
    return m_keys[less.id.index()] < m_keys[more.id.index()];
  });
  rows.clear();
  for (const Entry& entry : entries) rows.push_back(entry.id);
  rows.insert(rows.end(), empty.begin(), empty.end());
}

}  // namespace arborg::ui

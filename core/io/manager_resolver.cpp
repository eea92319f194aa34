#include "core/io/manager_resolver.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/io/import_words.h"
#include "core/util/message_codes.h"
#include "core/util/slot_index.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::size_t kLongestReference = 200;  // bytes; longer texts name nobody
constexpr std::size_t kSampleValues = 500;      // distinct managers that are tried on each column
constexpr double kGoodEnough = 0.95;            // of the managers, found by the obvious columns
constexpr double kDistinct = 0.9;               // of the values of a column that can tell who

struct Entry {
  std::uint32_t first = kNoRow;
  std::uint32_t second = kNoRow;  // another row of the same value
};
// Rows by the text of their cell, which only the table stores.
struct ExactIndex {
  SlotIndex first;
  std::unordered_map<std::uint32_t, std::uint32_t> second;  // by the first row of the same text
};
using FoldedIndex = std::unordered_map<std::string, Entry>;

template <class Index, class Key>
void addTo(Index& index, Key&& key, std::uint32_t row) {
  Entry& entry = index[std::forward<Key>(key)];
  if (entry.first == kNoRow) {
    entry.first = row;
  } else if (entry.second == kNoRow) {
    entry.second = row;
  }
}

// "Laine, Anna" for "Anna Laine" and the reverse; nothing without a lone comma.
std::optional<std::string> swappedName(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos)
    return std::nullopt;
  const std::string_view last = trimmed(text.substr(0, comma));
  const std::string_view first = trimmed(text.substr(comma + 1));
  if (last.empty() || first.empty()) return std::nullopt;
  return std::string(first) + ' ' + std::string(last);
}

// "Anna Laine" of "CN=Anna Laine,OU=Sales,DC=example"; a comma in the name is escaped.
std::optional<std::string> commonName(std::string_view text) {
  if (text.size() < 4 || folded(text.substr(0, 3)) != "cn=") return std::nullopt;
  std::string name;
  for (std::size_t i = 3; i < text.size() && text[i] != ','; ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    name += text[i];
  }
  return name;
}

// "Anna Laine" of "Anna Laine (on leave)".
std::optional<std::string> withoutBrackets(std::string_view text) {
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos || open == 0 || !text.ends_with(')')) return std::nullopt;
  return std::string(trimmed(text.substr(0, open)));
}

// Spreadsheets drop leading zeros and add ".0": "007", "7" and "7.0" are one number.
std::optional<std::string> bareNumber(std::string_view text) {
  if (text.ends_with(".0")) text.remove_suffix(2);
  const bool digits = !text.empty() && std::all_of(text.begin(), text.end(),
                                                   [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) return std::nullopt;
  const std::size_t start = std::min(text.find_first_not_of('0'), text.size() - 1);
  return std::string(text.substr(start));
}

std::string parentPath(std::string_view path) {
  if (path.size() < 2) return {};
  const std::size_t slash = path.rfind('/', path.size() - 2);
  return std::string(path.substr(0, slash + 1));
}

class Resolver {
 public:
  Resolver(const CellTable& table, const ColumnPlan& plan, const std::vector<std::uint32_t>& rows,
           const std::vector<std::string>& names)
      : m_table(table), m_plan(plan), m_rows(rows), m_names(names) {}

  Managers resolve() {
    m_result.rows.resize(m_rows.size());
    if (!m_plan.ids.empty()) m_result.idColumn = m_plan.ids.front();
    if (m_plan.managers.empty()) {
      if (!resolvePaths()) m_result.notes.push_back(note(Code::ImportNoManagers, {}));
    } else {
      choosePair();
      resolveRows();
      findRedundant();
    }
    resolveDotted();
    return std::move(m_result);
  }

 private:
  // Who is meant is told by a column, or by the names as they will be shown.
  static constexpr std::size_t kNames = static_cast<std::size_t>(-1);

  std::string_view cell(std::uint32_t row, std::size_t column) const {
    if (column == kNames) return m_names[row];
    return trimmed(m_table.cell(m_rows[row], column));
  }
  std::uint32_t count() const { return static_cast<std::uint32_t>(m_rows.size()); }

  static Note note(Code code, std::vector<Argument> args) {
    return {NoteKind::Notice, Message(code, std::move(args))};
  }

  // --- the pair of columns ---

  void choosePair() {
    m_manager = m_plan.managers.front();
    m_reference = m_plan.ids.empty() ? kNames : m_plan.ids.front();
    if (foundShare() < kGoodEnough) tryAllPairs();
    if (m_reference != kNames &&
        std::find(m_plan.ids.begin(), m_plan.ids.end(), m_reference) != m_plan.ids.end()) {
      m_result.idColumn = m_reference;
    }
  }

  // Of the rows that name a manager, how many the obvious pair finds.
  double foundShare() {
    std::size_t named = 0;
    std::size_t found = 0;
    for (std::uint32_t row = 0; row < count(); ++row) {
      const std::string_view value = cell(row, m_manager);
      if (value.empty()) continue;
      const bool hit = findExact(m_reference, value).first != kNoRow;
      if (!hit && isNoManager(folded(value))) continue;
      ++named;
      if (hit) ++found;
    }
    return named == 0 ? 1 : static_cast<double>(found) / static_cast<double>(named);
  }

  using Sample = std::unordered_map<std::string, std::size_t>;  // how often each value comes
  Sample sampleOf(std::size_t manager) const {
    Sample sample;
    for (std::uint32_t row = 0; row < count() && sample.size() < kSampleValues; ++row) {
      const std::string_view value = cell(row, manager);
      if (value.empty() || value.size() > kLongestReference) continue;
      std::string key = folded(value);
      if (!isNoManager(key)) ++sample[std::move(key)];
    }
    return sample;
  }

  void tryAllPairs() {
    std::vector<std::size_t> references = m_plan.ids;
    references.push_back(kNames);
    if (const auto email = m_plan.column(ImportField::Email)) references.push_back(*email);
    const std::size_t own = references.size();
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      const ImportColumn& column = m_plan.columns[i];
      if (column.use == ColumnUse::Custom && !column.isBlank &&
          std::find(references.begin(), references.end(), i) == references.end()) {
        references.push_back(i);
      }
    }
    std::size_t best = 0;
    for (const std::size_t manager : m_plan.managers) {
      const Sample sample = sampleOf(manager);
      std::size_t all = 0;
      for (const auto& [value, times] : sample) all += times;
      for (std::size_t i = 0; i < references.size(); ++i) {
        const std::size_t found = score(sample, references[i], i >= own);
        // A column that is no id, name or address must find most managers to be believed.
        if (found <= best || (i >= own && found * 2 < all)) continue;
        best = found;
        m_manager = manager;
        m_reference = references[i];
      }
    }
  }

  std::size_t score(const Sample& sample, std::size_t reference, bool mustBeDistinct) const {
    Sample seen;
    std::size_t values = 0;
    std::size_t distinct = 0;
    std::size_t found = 0;
    Sample all;
    for (std::uint32_t row = 0; row < count(); ++row) {
      const std::string_view value = cell(row, reference);
      if (value.empty() || value.size() > kLongestReference) continue;
      std::string key = folded(value);
      ++values;
      if (mustBeDistinct && ++all[key] == 1) ++distinct;
      tally(sample, seen, key, found);
      if (reference == kNames) {
        if (const auto swapped = swappedName(key)) tally(sample, seen, *swapped, found);
      }
    }
    // Manager cells that write the name the other way round.
    if (reference == kNames) {
      for (const auto& [key, times] : sample) {
        const auto swapped = seen.contains(key) ? std::nullopt : swappedName(key);
        if (swapped.has_value() && foldedIndex(kNames).contains(*swapped)) found += times;
      }
    }
    const bool tooAlike = static_cast<double>(distinct) < kDistinct * static_cast<double>(values);
    return mustBeDistinct && tooAlike ? 0 : found;
  }
  static void tally(const Sample& sample, Sample& seen, const std::string& key,
                    std::size_t& found) {
    const auto wanted = sample.find(key);
    if (wanted != sample.end() && ++seen[key] == 1) found += wanted->second;
  }

  // --- looking up ---

  const ExactIndex& exactIndex(std::size_t column) const {
    const auto [at, isNew] = m_exact.try_emplace(column);
    if (!isNew) return at->second;
    ExactIndex& index = at->second;
    for (std::uint32_t row = 0; row < count(); ++row) {
      const std::string_view value = cell(row, column);
      if (value.empty()) continue;
      const auto known =
          index.first.find(value, [&](std::uint32_t other) { return cell(other, column); });
      if (known.has_value()) {
        index.second.try_emplace(*known, row);
      } else {
        index.first.insert(value, row);
      }
    }
    return index;
  }
  Entry findExact(std::size_t column, std::string_view value) const {
    const ExactIndex& index = exactIndex(column);
    const auto first =
        index.first.find(value, [&](std::uint32_t row) { return cell(row, column); });
    if (!first.has_value()) return {};
    const auto second = index.second.find(*first);
    return {*first, second == index.second.end() ? kNoRow : second->second};
  }
  const FoldedIndex& foldedIndex(std::size_t column) const {
    const auto [at, isNew] = m_folded.try_emplace(column);
    if (isNew) {
      for (std::uint32_t row = 0; row < count(); ++row) {
        const std::string_view value = cell(row, column);
        if (value.empty() || value.size() > kLongestReference) continue;
        std::string key = folded(value);
        if (column == kNames) {
          if (auto swapped = swappedName(key)) addTo(at->second, std::move(*swapped), row);
          if (auto bare = withoutBrackets(key)) addTo(at->second, std::move(*bare), row);
        } else if (auto number = bareNumber(key); number.has_value() && *number != key) {
          addTo(at->second, std::move(*number), row);
        }
        addTo(at->second, std::move(key), row);
      }
    }
    return at->second;
  }

  // Everybody that a text may mean, best first; ids first found win over names.
  Entry find(std::string_view value) {
    const auto known = m_found.find(value);
    if (known != m_found.end()) return known->second;
    const Entry entry = findAnew(value);
    m_found.emplace(value, entry);
    return entry;
  }

  bool isIdColumn(std::size_t column) const {
    return std::find(m_plan.ids.begin(), m_plan.ids.end(), column) != m_plan.ids.end();
  }

  Entry findAnew(std::string_view value) {
    const Entry exact = findExact(m_reference, value);
    if (exact.first != kNoRow) return told(m_reference, exact);
    if (value.size() > kLongestReference) return {};
    std::vector<std::string> forms{folded(value)};
    if (auto number = bareNumber(forms.front())) forms.push_back(std::move(*number));
    if (auto swapped = swappedName(forms.front())) forms.push_back(std::move(*swapped));
    if (auto name = commonName(value)) {
      forms.push_back(folded(*name));
      if (auto swapped = swappedName(*name)) forms.push_back(folded(*swapped));
    }
    if (auto bare = withoutBrackets(forms.front())) forms.push_back(std::move(*bare));
    std::vector<std::size_t> columns{m_reference};
    columns.insert(columns.end(), m_plan.ids.begin(), m_plan.ids.end());
    if (const auto email = m_plan.column(ImportField::Email)) columns.push_back(*email);
    columns.push_back(kNames);
    for (const std::size_t column : columns) {
      const FoldedIndex& index = foldedIndex(column);
      for (const std::string& form : forms) {
        if (isNoManager(form) && column == kNames) continue;
        if (const auto hit = index.find(form); hit != index.end()) return told(column, hit->second);
      }
    }
    return {};
  }
  // The later rows of an id are told as duplicates: the id means the first.
  Entry told(std::size_t column, Entry entry) const {
    if (isIdColumn(column)) entry.second = kNoRow;
    return entry;
  }

  // --- rows ---

  void resolveRows() {
    std::vector<std::size_t> columns{m_manager};
    for (const std::size_t column : m_plan.managers) {
      if (column != m_manager) columns.push_back(column);
    }
    std::size_t named = 0;
    std::size_t found = 0;
    for (std::uint32_t row = 0; row < count(); ++row) {
      ManagerOfRow& manager = m_result.rows[row];
      for (const std::size_t column : columns) {
        const ManagerOfRow here = managerIn(row, column);
        if (here.kind == ManagerKind::None) continue;
        // A missing one may be found by its name in another column.
        if (manager.kind == ManagerKind::None || here.kind != ManagerKind::Missing) manager = here;
        if (here.kind != ManagerKind::Missing) break;
      }
      if (manager.kind == ManagerKind::None) continue;
      ++named;
      if (manager.kind != ManagerKind::Missing) ++found;
    }
    m_result.notes.push_back(
        note(Code::ImportManagersBy, {{"column", m_plan.columns[m_manager].header},
                                      {"reference", headerOf(m_reference)},
                                      {"count", static_cast<std::int64_t>(found)},
                                      {"total", static_cast<std::int64_t>(named)}}));
    for (const auto& [text, times] : m_noManagers) {
      m_result.notes.push_back(note(Code::ImportNoManagerText, {{"text", text}, {"count", times}}));
    }
  }

  ManagerOfRow managerIn(std::uint32_t row, std::size_t column) {
    const std::string_view value = cell(row, column);
    if (value.empty()) return {};
    Entry entry = find(value);
    if (entry.first == kNoRow) {
      if (isNoManager(folded(value)) || value == m_plan.columns[column].header) {
        countNoManager(value);
        return {};
      }
      entry = findInList(row, value);
    }
    if (entry.first == kNoRow) return {ManagerKind::Missing, kNoRow};
    if (entry.second == kNoRow) {
      return entry.first == row ? ManagerOfRow{ManagerKind::Self, row}
                                : ManagerOfRow{ManagerKind::Found, entry.first};
    }
    const std::uint32_t other = entry.first == row ? entry.second : entry.first;
    const bool two = entry.first == row || entry.second == row;
    return {two ? ManagerKind::Found : ManagerKind::Ambiguous, other};
  }

  // "17|21": the manager first, then dotted lines.
  Entry findInList(std::uint32_t row, std::string_view value) {
    if (value.find('|') == std::string_view::npos) return {};
    Entry manager;
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t end = std::min(value.find('|', at), value.size());
      const std::string_view part = trimmed(value.substr(at, end - at));
      at = end + 1;
      if (part.empty()) continue;
      const Entry entry = find(part);
      if (entry.first == kNoRow) continue;
      if (manager.first == kNoRow) {
        manager = entry;
      } else if (entry.first != row) {
        m_result.dotted.push_back({row, entry.first});
      }
    }
    return manager;
  }

  void countNoManager(std::string_view value) {
    for (auto& [text, times] : m_noManagers) {
      if (text == value) {
        ++times;
        return;
      }
    }
    m_noManagers.emplace_back(value, 1);
  }

  std::string headerOf(std::size_t column) const {
    if (column != kNames) return m_plan.columns[column].header;
    for (const ImportField field :
         {ImportField::Name, ImportField::LastName, ImportField::FirstName, ImportField::Email}) {
      if (const auto name = m_plan.column(field)) return m_plan.columns[*name].header;
    }
    return {};
  }

  // --- manager columns that say the same in other words ---

  void findRedundant() {
    for (const std::size_t column : m_plan.managers) {
      if (column == m_manager) continue;
      bool same = true;
      for (std::uint32_t row = 0; row < count() && same; ++row) same = saysTheSame(row, column);
      if (same) m_result.redundant.push_back(column);
    }
  }
  bool saysTheSame(std::uint32_t row, std::size_t column) {
    const std::string_view value = cell(row, column);
    if (value.empty()) return true;
    const ManagerOfRow here = m_result.rows[row];
    const Entry entry = find(value);
    if (entry.first == kNoRow) return isNoManager(folded(value)) && here.row == kNoRow;
    // Of several people of one name, the manager may be any.
    return here.row != kNoRow && (entry.first == here.row || entry.second != kNoRow);
  }

  // --- paths ---

  bool resolvePaths() {
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      if (m_plan.columns[i].use != ColumnUse::Custom || m_plan.columns[i].isBlank) continue;
      if (!holdsPaths(i)) continue;
      FoldedIndex index;
      for (std::uint32_t row = 0; row < count(); ++row) {
        const std::string_view path = cell(row, i);
        addTo(index, path.empty() ? std::string("/") : std::string(path), row);
      }
      std::size_t found = 0;
      std::size_t named = 0;
      for (std::uint32_t row = 0; row < count(); ++row) {
        const std::string parent = parentPath(cell(row, i));
        if (parent.empty()) continue;
        ++named;
        const auto hit = index.find(parent);
        if (hit == index.end()) {
          // The tops of several trees: "/1/", "/2/".
          if (parent != "/") m_result.rows[row] = {ManagerKind::Missing, kNoRow};
          continue;
        }
        ++found;
        m_result.rows[row] = {ManagerKind::Found, hit->second.first};
      }
      m_manager = i;
      m_result.notes.push_back(
          note(Code::ImportManagersBy, {{"column", m_plan.columns[i].header},
                                        {"reference", m_plan.columns[i].header},
                                        {"count", static_cast<std::int64_t>(found)},
                                        {"total", static_cast<std::int64_t>(named)}}));
      return true;
    }
    return false;
  }
  bool holdsPaths(std::size_t column) const {
    std::size_t paths = 0;
    for (std::uint32_t row = 0; row < count(); ++row) {
      const std::string_view value = cell(row, column);
      if (value.empty()) continue;
      if (!value.starts_with('/') || !value.ends_with('/')) return false;
      ++paths;
    }
    return paths > 1;
  }

  // --- dotted lines ---

  void resolveDotted() {
    const auto column = m_plan.column(ImportField::DottedManager);
    if (!column.has_value()) return;
    if (m_plan.managers.empty()) {
      m_reference = m_plan.ids.empty() ? kNames : m_plan.ids.front();
    }
    for (std::uint32_t row = 0; row < count(); ++row) {
      std::string_view value = cell(row, *column);
      if (value.empty() || addDotted(row, value)) continue;
      while (!value.empty()) {
        const std::size_t end = std::min(value.find_first_of("|;:,"), value.size());
        const std::string_view part = trimmed(value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
        if (part.empty() || addDotted(row, part) || isNoManager(folded(part))) continue;
        Note missing{NoteKind::Warning,
                     Message(Code::ImportUnknownDotted, {{"text", std::string(part)}})};
        missing.row = m_table.rowNumber(m_rows[row]);
        missing.column = static_cast<std::uint32_t>(*column + 1);
        m_result.notes.push_back(std::move(missing));
      }
    }
  }
  bool addDotted(std::uint32_t row, std::string_view value) {
    const Entry entry = find(value);
    if (entry.first == kNoRow) return false;
    if (entry.first != row) m_result.dotted.push_back({row, entry.first});
    return true;
  }

  const CellTable& m_table;
  const ColumnPlan& m_plan;
  const std::vector<std::uint32_t>& m_rows;
  const std::vector<std::string>& m_names;
  std::size_t m_manager = 0;
  std::size_t m_reference = kNames;
  mutable std::unordered_map<std::size_t, ExactIndex> m_exact;
  mutable std::unordered_map<std::size_t, FoldedIndex> m_folded;
  std::unordered_map<std::string_view, Entry> m_found;
  std::vector<std::pair<std::string, std::int64_t>> m_noManagers;
  Managers m_result;
};

}  // namespace

Managers resolveManagers(const CellTable& table, const ColumnPlan& plan,
                         const std::vector<std::uint32_t>& rows,
                         const std::vector<std::string>& names) {
  return Resolver(table, plan, rows, names).resolve();
}

}  // namespace arborg::io

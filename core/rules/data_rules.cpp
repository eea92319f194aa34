#include "core/rules/data_rules.h"

#include <algorithm>

namespace arborg::rules {

ImportFindings::ImportFindings(const Chart& chart, std::vector<Finding> findings) {
  m_entries.reserve(findings.size());
  for (Finding& finding : findings) {
    Entry entry{std::move(finding), std::nullopt, {}, true};
    const auto& subjects = entry.finding.subjects;
    for (const PositionId id : subjects) m_bySubject.emplace_back(id, m_entries.size());
    if (!subjects.empty() && chart.contains(subjects.front())) {
      entry.manager = chart.manager(subjects.front());
      entry.key = chart.position(subjects.front()).key;
    }
    entry.holds = judge(chart, entry);
    m_entries.push_back(std::move(entry));
  }
  std::sort(m_bySubject.begin(), m_bySubject.end());
}

bool ImportFindings::judge(const Chart& chart, const Entry& entry) {
  if (entry.finding.subjects.empty()) return true;
  const PositionId first = entry.finding.subjects.front();
  if (!chart.contains(first)) return false;
  switch (entry.finding.rule) {
    case RuleId::DataMissingManager:
      return !chart.manager(first).has_value();
    case RuleId::DataCycle:
      return chart.manager(first) == entry.manager;
    case RuleId::DataDuplicateId:
      return chart.position(first).key == entry.key;
    case RuleId::DataUnknownRole:
      return chart.position(first).role == roleId(BuiltInRole::Other);
    default:
      return true;
  }
}

const PositionId* ImportFindings::first(std::size_t index) const {
  const auto& subjects = m_entries[index].finding.subjects;
  return subjects.empty() ? nullptr : &subjects.front();
}

Finding ImportFindings::finding(const Chart& chart, std::size_t index) const {
  Finding finding = m_entries[index].finding;
  auto& subjects = finding.subjects;
  subjects.erase(std::remove_if(subjects.begin(), subjects.end(),
                                [&chart](PositionId id) { return !chart.contains(id); }),
                 subjects.end());
  return finding;
}

std::vector<std::size_t> ImportFindings::about(PositionId id) const {
  std::vector<std::size_t> indexes;
  for (auto at =
           std::lower_bound(m_bySubject.begin(), m_bySubject.end(), std::pair(id, std::size_t{0}));
       at != m_bySubject.end() && at->first == id; ++at) {
    if (indexes.empty() || indexes.back() != at->second) indexes.push_back(at->second);
  }
  return indexes;
}

void ImportFindings::refresh(const Chart& chart, std::span<const PositionId> ids) {
  if (m_entries.empty()) return;
  for (const PositionId id : ids) {
    for (const std::size_t index : about(id)) {
      m_entries[index].holds = judge(chart, m_entries[index]);
    }
  }
}

void ImportFindings::refreshAll(const Chart& chart) {
  for (Entry& entry : m_entries) entry.holds = judge(chart, entry);
}

}  // namespace arborg::rules

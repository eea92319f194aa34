// The data.* findings that an import brought. Source: docs/rules.md, section 2.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// Whether one still holds is judged by the chart alone, so undo brings a settled one back:
//   data.missing-manager  the first subject, imported as a root, still has no manager
//   data.cycle            it still has the manager (mostly none) that the import left it with
//   data.duplicate-id     it still has the key that the import gave it
//   data.unknown-role     it still has the role `other`
// None holds once its first subject is gone; one without subjects holds for ever. Their arguments
// are documented where they are raised, in core/io.
class ImportFindings {
 public:
  ImportFindings() = default;
  // As imported into `chart`, which must be as the import left it.
  ImportFindings(const Chart& chart, std::vector<Finding> findings);

  std::size_t size() const noexcept { return m_entries.size(); }
  bool holds(std::size_t index) const { return m_entries[index].holds; }
  // Whose acceptance counts; null: nobody's.
  const PositionId* first(std::size_t index) const;
  RuleId rule(std::size_t index) const { return m_entries[index].finding.rule; }
  // As imported, without subjects that are gone. Severity and acceptance are the caller's.
  Finding finding(const Chart& chart, std::size_t index) const;
  // Those with that subject, holding or not, in the order of the import. Logarithmic.
  std::vector<std::size_t> about(PositionId id) const;
  // Judges again those about some positions, or all.
  void refresh(const Chart& chart, std::span<const PositionId> ids);
  void refreshAll(const Chart& chart);

 private:
  struct Entry {
    Finding finding;
    std::optional<PositionId> manager;  // of the first subject, and its key, after the import
    std::string key;
    bool holds = true;
  };
  static bool judge(const Chart& chart, const Entry& entry);

  std::vector<Entry> m_entries;
  std::vector<std::pair<PositionId, std::size_t>> m_bySubject;  // sorted
};

}  // namespace arborg::rules

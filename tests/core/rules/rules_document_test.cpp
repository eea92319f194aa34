// docs/rules.md says what the program does: its tables are read and compared.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "core/rules/finding.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::rules {
namespace {

// The cells of every row of a table, by the first of them; the first row where several share it.
std::map<std::string, std::vector<std::string>> tableRows() {
  std::map<std::string, std::vector<std::string>> rows;
  std::ifstream file(std::string(ARBORG_SOURCE_DIR) + "/docs/rules.md");
  EXPECT_TRUE(file.is_open());
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() != '|') continue;
    std::vector<std::string> cells;
    std::size_t from = 1;
    for (std::size_t bar = line.find('|', from); bar != std::string::npos;
         bar = line.find('|', from)) {
      cells.emplace_back(trimmed(std::string_view(line).substr(from, bar - from)));
      from = bar + 1;
    }
    if (!cells.empty()) rows.try_emplace(cells.front(), cells);
  }
  return rows;
}

TEST(RulesDocument, hasEveryRuleWithItsSeverity) {
  const auto rows = tableRows();
  for (const RuleInfo& rule : ruleTable()) {
    const auto row = rows.find(std::string(rule.key));
    ASSERT_NE(row, rows.end()) << rule.key;
    EXPECT_EQ(row->second.at(1), key(rule.defaultSeverity)) << rule.key;
  }
}

TEST(RulesDocument, hasEveryRole) {
  const auto rows = tableRows();
  for (const Role& role : builtInRoles()) {
    const auto row = rows.find(role.key);
    ASSERT_NE(row, rows.end()) << role.key;
    EXPECT_EQ(row->second.at(2), role.rank.has_value() ? formatInteger(*role.rank) : "-")
        << role.key;
    EXPECT_EQ(row->second.at(3), key(role.kind)) << role.key;
    EXPECT_EQ(row->second.at(4), key(role.function)) << role.key;
  }
}

}  // namespace
}  // namespace arborg::rules

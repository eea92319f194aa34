// A small organisation and short ways to run commands on it.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/edit/history.h"
#include "core/util/message_codes.h"
#include "core/util/result.h"
#include "tests/support/chart_dump.h"

namespace arborg::edit {

// Builds charts from "key[role]:Name" lines indented by two spaces a level; no name: vacant.
inline Chart chartOf(std::string_view text) {
  ChartBuilder builder;
  std::vector<PositionId> path;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    if (line.empty()) continue;
    const std::size_t depth = line.find_first_not_of(' ') / 2;
    line.remove_prefix(depth * 2);
    Position position;
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos) {
      Person person;
      person.name = line.substr(colon + 1);
      person.key = "p-" + person.name;
      const auto known = builder.chart().findPerson(person.key);
      position.holder = known.has_value() ? *known : builder.addPerson(std::move(person));
      line = line.substr(0, colon);
    }
    const std::size_t bracket = line.find('[');
    if (bracket != std::string_view::npos) {
      const auto role = line.substr(bracket + 1, line.size() - bracket - 2);
      position.role = builder.chart().findRole(role).value();
      line = line.substr(0, bracket);
    }
    position.key = line;
    path.erase(path.begin() + static_cast<std::ptrdiff_t>(depth), path.end());
    const auto manager = path.empty() ? std::optional<PositionId>() : std::optional(path.back());
    path.push_back(builder.addPosition(std::move(position), manager));
  }
  return builder.take();
}

// Runs commands through a history and checks after each that undo leads back and redo forward.
class CommandTest : public testing::Test {
 protected:
  void start(std::string_view text) { chart = chartOf(text); }

  PositionId at(std::string_view key) const { return chart.findPosition(key).value(); }
  std::vector<PositionId> all(std::initializer_list<std::string_view> keys) const {
    std::vector<PositionId> ids;
    for (const auto key : keys) ids.push_back(at(key));
    return ids;
  }
  std::string nameAt(std::string_view key) const {
    const Person* holder = chart.holder(at(key));
    return holder == nullptr ? std::string() : holder->name;
  }
  std::string tree() const { return "\n" + test::dumpTree(chart); }

  // Carries a plan out; fails the test on an error.
  void run(Result<Plan> plan) {
    ASSERT_TRUE(plan.hasValue()) << identifier(plan.error().code);
    ASSERT_FALSE(plan.value().edits.empty());
    const std::string before = test::dump(chart);
    name = plan.value().name;
    selected.clear();
    const std::vector<PositionId> select = plan.value().select;
    history.commit(chart, std::move(plan).value());
    for (const PositionId id : select) {
      ASSERT_TRUE(chart.contains(id));
      selected.push_back(chart.position(id).key);
    }
    const std::string after = test::dump(chart);
    EXPECT_NE(before, after);
    history.undo(chart);
    EXPECT_EQ(test::dump(chart), before);
    history.redo(chart);
    EXPECT_EQ(test::dump(chart), after);
  }
  static Code errorOf(const Result<Plan>& plan) {
    return plan.hasError() ? plan.error().code : Code::FileEmpty;
  }

  Chart chart;
  History history;
  Message name{Code::EditNothingToDo};
  std::vector<std::string> selected;
};

}  // namespace arborg::edit

#include "core/edit/commands/draft.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "core/edit/commands/fresh_keys.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "tests/core/edit/command_fixture.h"
#include "tests/support/random_organisation.h"

namespace arborg::edit {
namespace {

TEST(FreshKeys, startWhereTheyAreToldAndPassOverWhatIsTaken) {
  std::set<std::string> taken = {"n5", "n6", "n9"};
  FreshKeys keys('n', 4, [&taken](const std::string& key) { return taken.contains(key); });
  EXPECT_EQ(keys.next(), "n4");
  EXPECT_EQ(keys.next(), "n7");
  EXPECT_EQ(keys.keepOrNext("mine"), "mine");
  EXPECT_EQ(keys.keepOrNext("mine"), "n8");
  EXPECT_EQ(keys.keepOrNext("n10"), "n10");
  EXPECT_EQ(keys.keepOrNext(""), "n11");
}

TEST(FreshKeys, findTheEndOfALongRunQuickly) {
  std::size_t asked = 0;
  FreshKeys keys('n', 1, [&asked](const std::string& key) {
    ++asked;
    return parseInteger(std::string_view(key).substr(1)) <= 700'000;
  });
  EXPECT_EQ(keys.next(), "n700001");
  EXPECT_LT(asked, 100U);
}

// The draft's own tree, against the chart after the same edits.
TEST(Draft, knowsTheTreeAsItWillBe) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    test::Random random(seed);
    Chart chart = test::randomOrganisation(seed, {.positions = 30});
    Draft draft(chart);
    std::vector<PositionId> ids = chart.displayOrder();
    const auto any = [&] {
      return ids[random.between(0, static_cast<std::uint32_t>(ids.size()) - 1)];
    };
    const auto inBranch = [&](PositionId id, PositionId top) {
      std::optional<PositionId> at = id;
      while (at.has_value() && *at != top) at = draft.manager(*at);
      return at.has_value();
    };
    for (int i = 0; i < 60; ++i) {
      const PositionId id = any();
      const auto target = random.chance(15) ? std::nullopt : std::optional(any());
      if (random.chance(25)) {
        ids.push_back(draft.insert(Position(), target, random.between(0, 5)));
      } else if (random.chance(20) && draft.reports(id).empty() && ids.size() > 5) {
        draft.removeRelationsOf({&id, 1});
        draft.remove(id);
        std::erase(ids, id);
      } else if (!target.has_value() || !inBranch(*target, id)) {
        draft.move(id, target, random.between(0, 5));
      }
    }
    std::map<PositionId, std::vector<PositionId>> expected;
    for (const PositionId id : ids) {
      expected[id].assign(draft.reports(id).begin(), draft.reports(id).end());
    }
    const std::vector<PositionId> roots(draft.reports(std::nullopt).begin(),
                                        draft.reports(std::nullopt).end());
    History history;
    history.commit(chart, draft.take(Message(Code::UndoFix), {}));
    EXPECT_EQ(chart.positionCount(), ids.size());
    EXPECT_TRUE(std::equal(roots.begin(), roots.end(), chart.roots().begin(), chart.roots().end()));
    for (const auto& [id, reports] : expected) {
      ASSERT_TRUE(chart.contains(id));
      EXPECT_TRUE(std::equal(reports.begin(), reports.end(), chart.reports(id).begin(),
                             chart.reports(id).end()));
    }
  }
}

}  // namespace
}  // namespace arborg::edit

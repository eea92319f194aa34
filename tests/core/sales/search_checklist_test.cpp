#include "core/sales/search_checklist.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/edit/chart_builder.h"

namespace arborg::sales {
namespace {

TEST(SearchChecklist, has32ItemsInSixGroups) {
  std::vector<SearchTask> all;
  for (std::size_t i = 0; i < kSearchGroupCount; ++i) {
    const auto group = static_cast<SearchGroup>(i);
    for (const SearchTask task : tasksOf(group)) {
      EXPECT_EQ(groupOf(task), group) << key(task);
      all.push_back(task);
    }
    EXPECT_GE(tasksOf(group).size(), 4U);
  }
  ASSERT_EQ(all.size(), 32U);
  for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(all[i], static_cast<SearchTask>(i));
}

TEST(SearchChecklist, hasOneProfileItemASkillGroup) {
  std::set<SkillGroup> groups;
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    const auto task = static_cast<SearchTask>(i);
    EXPECT_EQ(profileGroup(task).has_value(), groupOf(task) == SearchGroup::DefineProfile);
    if (profileGroup(task).has_value()) groups.insert(*profileGroup(task));
  }
  EXPECT_EQ(groups.size(), 4U);
}

TEST(SearchChecklist, isForCrosAndForThoseWhoExecute) {
  EXPECT_EQ(searchKind(roleId(BuiltInRole::Cro)), SearchKind::Cro);
  EXPECT_EQ(searchKind(roleId(BuiltInRole::Cso)), SearchKind::Cso);
  EXPECT_EQ(searchKind(roleId(BuiltInRole::VpSales)), SearchKind::Cso);
  EXPECT_FALSE(searchKind(roleId(BuiltInRole::Cmo)).has_value());
  EXPECT_FALSE(searchKind(RoleId(40)).has_value());
}

TEST(SearchChecklist, namesAWordingForEachKindWhereTheyDiffer) {
  std::set<std::string_view> keys;
  int differing = 0;
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    const auto task = static_cast<SearchTask>(i);
    const auto cro = wordingKey(task, SearchKind::Cro);
    const auto cso = wordingKey(task, SearchKind::Cso);
    EXPECT_EQ(cro != cso, isWordedByKind(task)) << key(task);
    if (cro == cso) {
      EXPECT_EQ(cro, key(task));
    } else {
      ++differing;
    }
    keys.insert(cro);
    keys.insert(cso);
  }
  EXPECT_EQ(keys.size(), 32U + static_cast<std::size_t>(differing));
  // docs/rules.md: they differ at least in these.
  for (const SearchTask task :
       {SearchTask::CaseStudy, SearchTask::References, SearchTask::ComplementaryTeam}) {
    EXPECT_TRUE(isWordedByKind(task)) << key(task);
  }
}

TEST(SearchChecklist, isOpenOnAVacantSeatOnly) {
  edit::ChartBuilder builder;
  Person person;
  person.key = "p";
  const PersonId holder = builder.addPerson(std::move(person));
  const auto add = [&](const char* key, BuiltInRole role, bool opened, bool held) {
    Position seat;
    seat.key = key;
    seat.role = roleId(role);
    seat.search.edit().opened = opened;
    seat.search.tidy();
    if (held) seat.holder = holder;
    return builder.addPosition(std::move(seat), std::nullopt);
  };
  const PositionId open = add("1", BuiltInRole::Cro, true, false);
  const PositionId filled = add("2", BuiltInRole::Cro, true, true);
  const PositionId unopened = add("3", BuiltInRole::Cso, false, false);
  const PositionId other = add("4", BuiltInRole::Sdr, true, false);
  const Chart chart = builder.take();
  EXPECT_TRUE(isSearchOpen(chart, open));
  EXPECT_FALSE(isSearchOpen(chart, filled));
  EXPECT_FALSE(isSearchOpen(chart, unopened));
  EXPECT_FALSE(isSearchOpen(chart, other));
}

TEST(SearchProgressTest, countsByGroupAndByDate) {
  const Date today = *parseDate("2026-03-10");
  Search search;
  EXPECT_EQ(searchProgress(search, today).all.done, 0);
  EXPECT_EQ(searchProgress(search, today).all.total, 32);
  EXPECT_FALSE(searchProgress(search, today).due.has_value());
  search.setItem(SearchTask::Situation, {true, {}, parseDate("2026-01-01"), {}});
  search.setItem(SearchTask::Outcomes, {false, "A", parseDate("2026-03-09"), {}});
  search.setItem(SearchTask::Metrics, {false, {}, parseDate("2026-03-10"), {}});
  search.setItem(SearchTask::Review, {true, {}, {}, {}});
  const SearchProgress progress = searchProgress(search, today);
  EXPECT_EQ(progress.all.done, 2);
  EXPECT_EQ(progress[SearchGroup::DefineRole].done, 1);
  EXPECT_EQ(progress[SearchGroup::DefineRole].total, 6);
  EXPECT_EQ(progress[SearchGroup::Onboard].done, 1);
  EXPECT_EQ(progress[SearchGroup::Assess].done, 0);
  EXPECT_EQ(progress.overdue, 1);
  EXPECT_EQ(progress.due, parseDate("2026-03-09"));
}

}  // namespace
}  // namespace arborg::sales

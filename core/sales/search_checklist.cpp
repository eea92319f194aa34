#include "core/sales/search_checklist.h"

namespace arborg::sales {

namespace {

constexpr std::array<std::string_view, kSearchGroupCount> kGroupKeys = {
    "define_role", "define_profile", "source", "assess", "decide", "onboard"};

constexpr std::array<SearchTask, kSearchTaskCount> allTasks() {
  std::array<SearchTask, kSearchTaskCount> tasks{};
  for (std::size_t i = 0; i < tasks.size(); ++i) tasks[i] = static_cast<SearchTask>(i);
  return tasks;
}
constexpr auto kTasks = allTasks();

// The first task of each group; the tasks of a group stand together.
constexpr std::array<SearchTask, kSearchGroupCount> kFirst = {
    SearchTask::Situation, SearchTask::ExecutionProfile, SearchTask::Networks,
    SearchTask::Interview, SearchTask::Scorecards,       SearchTask::FirstNinetyDays};

constexpr std::size_t beginOf(std::size_t group) {
  return group == kFirst.size() ? kTasks.size() : static_cast<std::size_t>(kFirst[group]);
}

struct Wording {
  SearchTask task;
  std::string_view cro;
  std::string_view cso;
};
constexpr std::array kByKind = {
    Wording{SearchTask::Outcomes, "outcomes.cro", "outcomes.cso"},
    Wording{SearchTask::Metrics, "metrics.cro", "metrics.cso"},
    Wording{SearchTask::Scope, "scope.cro", "scope.cso"},
    Wording{SearchTask::Reporting, "reporting.cro", "reporting.cso"},
    Wording{SearchTask::ExecutionProfile, "execution_profile.cro", "execution_profile.cso"},
    Wording{SearchTask::StrategyProfile, "strategy_profile.cro", "strategy_profile.cso"},
    Wording{SearchTask::FunctionalProfile, "functional_profile.cro", "functional_profile.cso"},
    Wording{SearchTask::CaseStudy, "case_study.cro", "case_study.cso"},
    Wording{SearchTask::Panel, "panel.cro", "panel.cso"},
    Wording{SearchTask::Communication, "communication.cro", "communication.cso"},
    Wording{SearchTask::AnalyticsExercise, "analytics_exercise.cro", "analytics_exercise.cso"},
    Wording{SearchTask::References, "references.cro", "references.cso"},
    Wording{SearchTask::Pay, "pay.cro", "pay.cso"},
    Wording{SearchTask::FirstNinetyDays, "first_90_days.cro", "first_90_days.cso"},
    Wording{SearchTask::Alliances, "alliances.cro", "alliances.cso"},
    Wording{SearchTask::ComplementaryTeam, "complementary_team.cro", "complementary_team.cso"},
};

const Wording* wordingOf(SearchTask task) noexcept {
  for (const Wording& wording : kByKind) {
    if (wording.task == task) return &wording;
  }
  return nullptr;
}

}  // namespace

std::string_view key(SearchGroup group) noexcept {
  return kGroupKeys[static_cast<std::size_t>(group)];
}

SearchGroup groupOf(SearchTask task) noexcept {
  std::size_t group = kSearchGroupCount - 1;
  while (task < kFirst[group]) --group;
  return static_cast<SearchGroup>(group);
}

std::span<const SearchTask> tasksOf(SearchGroup group) noexcept {
  const auto at = static_cast<std::size_t>(group);
  return std::span(kTasks).subspan(beginOf(at), beginOf(at + 1) - beginOf(at));
}

std::optional<SearchKind> searchKind(RoleId role) noexcept {
  if (role == roleId(BuiltInRole::Cro)) return SearchKind::Cro;
  if (role == roleId(BuiltInRole::Cso) || role == roleId(BuiltInRole::VpSales)) {
    return SearchKind::Cso;
  }
  return std::nullopt;
}

bool isWordedByKind(SearchTask task) noexcept {
  return wordingOf(task) != nullptr;
}

std::string_view wordingKey(SearchTask task, SearchKind kind) noexcept {
  const Wording* wording = wordingOf(task);
  if (wording == nullptr) return arborg::key(task);
  return kind == SearchKind::Cro ? wording->cro : wording->cso;
}

std::optional<SkillGroup> profileGroup(SearchTask task) noexcept {
  switch (task) {
    case SearchTask::ExecutionProfile:
      return SkillGroup::Execution;
    case SearchTask::StrategyProfile:
      return SkillGroup::Strategy;
    case SearchTask::FunctionalProfile:
      return SkillGroup::Functional;
    case SearchTask::IndustryProfile:
      return SkillGroup::Industry;
    default:
      return std::nullopt;
  }
}

bool isSearchOpen(const Chart& chart, PositionId id) {
  const Position& position = chart.position(id);
  return position.search->opened && !position.holder.has_value() &&
         searchKind(position.role).has_value();
}

int tasksDone(const Search& search) noexcept {
  return static_cast<int>(std::count_if(search.items.begin(), search.items.end(),
                                        [](const auto& entry) { return entry.second.done; }));
}

SearchProgress searchProgress(const Search& search, Date today) {
  SearchProgress progress;
  for (const SearchTask task : kTasks) {
    auto& group = progress.groups[static_cast<std::size_t>(groupOf(task))];
    ++group.total;
    ++progress.all.total;
    const SearchItem& item = search.item(task);
    if (item.done) {
      ++group.done;
      ++progress.all.done;
    } else if (item.due.has_value()) {
      if (*item.due < today) ++progress.overdue;
      if (!progress.due.has_value() || *item.due < *progress.due) progress.due = item.due;
    }
  }
  return progress;
}

}  // namespace arborg::sales

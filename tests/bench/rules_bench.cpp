// What the rules cost: a whole chart, and one edit of it.
#include <benchmark/benchmark.h>

#include "core/edit/history.h"
#include "core/rules/checker.h"
#include "core/rules/fixes.h"
#include "core/rules/verdict.h"
#include "core/util/message_codes.h"
#include "tests/core/rules/random_edits.h"

namespace arborg::rules {
namespace {

using enum BuiltInRole;

// A sales organisation of sane shape: a CEO, a CRO, VPs, twelve managers each, 28 team leads below
// each, eleven sellers each; `mistakes` in a thousand seats have a role drawn by lot.
Chart organisation(std::size_t size, std::uint32_t mistakes) {
  constexpr std::array<std::size_t, 6> kSpan = {1, 0, 12, 28, 11, 0};
  constexpr std::array kRole = {Ceo, Cro, VpSales, SalesManager, SalesTeamLead, AccountExecutive};
  test::Random random(size);
  edit::ChartBuilder builder;
  builder.reserve(size, size);
  const auto add = [&](BuiltInRole role, std::optional<PositionId> manager) {
    Position position;
    position.key = std::to_string(builder.chart().positionSlots());
    position.role = roleId(role);
    if (random.between(1, 1000) <= mistakes) {
      position.role = RoleId(random.between(0, kBuiltInRoleCount - 1));
    }
    const bool carries = position.role == roleId(VpSales) ||
                         position.role == roleId(SalesManager) ||
                         position.role == roleId(AccountExecutive);
    if (carries) position.quota = 100 * random.between(1, 9);
    const PositionId id = builder.addPosition(std::move(position), manager);
    Person person;
    person.key = "p" + std::to_string(id.value());
    person.name = "Person Number " + std::to_string(id.value());
    if (random.chance(30)) person.skills = test::randomSkills(random);
    builder.setHolder(id, builder.addPerson(std::move(person)));
    return id;
  };
  const PositionId ceo = add(Ceo, std::nullopt);
  const PositionId cro = add(Cro, ceo);
  add(Cmo, cro);
  add(VpCustomerSuccess, cro);
  struct Open {
    PositionId id;
    std::size_t depth;
    std::size_t left;
  };
  std::vector<Open> line;
  while (builder.chart().positionCount() < size) {
    while (!line.empty() && line.back().left == 0) line.pop_back();
    if (line.empty()) {
      line.push_back({add(VpSales, cro), 2, kSpan[2]});
      continue;
    }
    --line.back().left;
    const std::size_t depth = line.back().depth + 1;
    const BuiltInRole role = depth == 5 && line.back().left % 5 == 0 ? Sdr : kRole[depth];
    line.push_back({add(role, line.back().id), depth, kSpan[depth]});
  }
  return builder.take();
}

void checkAll(benchmark::State& state) {
  const Chart chart = organisation(static_cast<std::size_t>(state.range(0)), 20);
  Checker checker;
  for (auto _ : state) {
    checker.checkAll(chart);
    benchmark::DoNotOptimize(checker.counts());
  }
}
BENCHMARK(checkAll)->Arg(1000)->Arg(10000)->Arg(100000)->Arg(1000000)->Unit(
    benchmark::kMillisecond);

// With every finding in words, and in `percent` of seats a role drawn by lot.
void checkAllAndDescribe(benchmark::State& state) {
  const Chart chart = organisation(100000, static_cast<std::uint32_t>(state.range(0) * 10));
  Checker checker;
  for (auto _ : state) {
    checker.checkAll(chart);
    benchmark::DoNotOptimize(checker.findings());
  }
  state.counters["findings"] = static_cast<double>(checker.findingCount());
}
BENCHMARK(checkAllAndDescribe)
    ->ArgName("percent")
    ->Arg(0)
    ->Arg(2)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);

// One edit and its undo in turn; what follows is asked as the argument says:
// 0 nothing but the update, 1 the badge and the counts, 2 the order of the list, 3 every finding.
void ask(const Checker& checker, std::int64_t what) {
  if (what >= 1) {
    benchmark::DoNotOptimize(checker.counts());
    benchmark::DoNotOptimize(checker.worstSeverity(PositionId(7)));
  }
  if (what >= 2) benchmark::DoNotOptimize(checker.findingCount());
  if (what >= 3) benchmark::DoNotOptimize(checker.findings());
}

void run(benchmark::State& state, const std::vector<edit::Edit>& edits) {
  Chart chart = organisation(static_cast<std::size_t>(state.range(0)), 20);
  const std::int64_t what = state.range(1);
  edit::History history;
  Checker checker;
  checker.checkAll(chart);
  history.commit(chart, edit::Plan{edits, Message(Code::UndoFix), {}, {}});
  checker.checkAll(chart);
  for (auto _ : state) {
    state.PauseTiming();
    const edit::ChangeSet changes = history.canUndo() ? history.undo(chart) : history.redo(chart);
    state.ResumeTiming();
    checker.update(chart, changes);
    ask(checker, what);
  }
  state.counters["visited"] = static_cast<double>(checker.visited());
}

// A team of twelve to another manager.
void updateAfterMove(benchmark::State& state) {
  run(state, {edit::MovePosition{PositionId(18), PositionId(5), 0}});
}
// The CRO becomes a CFO: nobody stands in a CRO's line any more.
void updateAfterRoleOfTheLeader(benchmark::State& state) {
  run(state, {edit::SetPositionField{PositionId(1), edit::PositionField::Role, roleId(Cfo)}});
}
void updateAfterRole(benchmark::State& state) {
  run(state, {edit::SetPositionField{PositionId(18), edit::PositionField::Role, roleId(Sdr)}});
}
void updateAfterRename(benchmark::State& state) {
  run(state, {edit::SetPersonField{PersonId(18), edit::PersonField::Name, "Somebody Else"}});
}
// The CRO's skill: two findings of the seat may change.
void updateAfterRating(benchmark::State& state) {
  run(state, {edit::SetRating{PersonId(1), Skill::Analytics, std::uint8_t{5}},
              edit::SetRating{PersonId(1), Skill::Closing, std::uint8_t{0}}});
}
// The CRO leaves: those below stand under nobody, and the seat is vacant.
void updateAfterHolder(benchmark::State& state) {
  run(state, {edit::SetHolder{PositionId(1), std::nullopt}});
}
// A manager in a branch; the sums above change.
void updateAfterQuota(benchmark::State& state) {
  run(state, {edit::SetPositionField{PositionId(5), edit::PositionField::Quota, 123456.0}});
}
// A dotted line beside the solid one.
void updateAfterDottedLine(benchmark::State& state) {
  run(state, {edit::SetRelation{RelationId(0), Relation{PositionId(5), PositionId(4), {}, {}}}});
}
void arguments(benchmark::internal::Benchmark* bench) {
  bench->ArgNames({"size", "ask"})->Unit(benchmark::kMicrosecond);
  for (const std::int64_t what : {0, 1, 2, 3}) bench->Args({5000, what});
  for (const std::int64_t what : {0, 1, 2, 3}) bench->Args({100000, what});
  bench->Args({1000000, 1});
}
BENCHMARK(updateAfterMove)->Apply(arguments);
BENCHMARK(updateAfterRoleOfTheLeader)
    ->Args({100000, 1})
    ->Args({100000, 2})
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(updateAfterRole)->Apply(arguments);
BENCHMARK(updateAfterRename)->Apply(arguments);
BENCHMARK(updateAfterRating)->Apply(arguments);
BENCHMARK(updateAfterHolder)->Apply(arguments);
BENCHMARK(updateAfterQuota)->Apply(arguments);
BENCHMARK(updateAfterDottedLine)->Apply(arguments);

// The colour of a thousand managers while somebody is dragged.
void verdictOnAThousandCards(benchmark::State& state) {
  const Chart chart = organisation(100000, 20);
  const PositionId moved(18);
  for (auto _ : state) {
    const MoveVerdict verdict(chart, {&moved, 1});
    for (std::uint32_t i = 0; i < 1000; ++i) {
      benchmark::DoNotOptimize(verdict.severity(PositionId(i * 97)));
    }
  }
}
BENCHMARK(verdictOnAThousandCards)->Unit(benchmark::kMicrosecond);

// The fixes of a hundred findings, as many as a list shows.
void fixesOfAHundredFindings(benchmark::State& state) {
  const Chart chart = organisation(100000, 20);
  Checker checker;
  checker.checkAll(chart);
  for (auto _ : state) {
    for (std::size_t i = 0; i < 100; ++i) {
      benchmark::DoNotOptimize(fixesFor(chart, checker.findings()[i * 30]));
    }
  }
}
BENCHMARK(fixesOfAHundredFindings)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::rules

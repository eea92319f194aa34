// The people table with 100,000 rows: what a person waits for.
#include <benchmark/benchmark.h>

#include <QApplication>

#include "core/edit/commands/field_commands.h"
#include "tests/support/large_chart.h"
#include "ui/models/people_model.h"

namespace arborg::ui {
namespace {

struct Table {
  explicit Table(std::int64_t people) {
    notifier.setDocument(std::make_unique<Document>(
        test::largeChart(static_cast<std::uint32_t>(people)), ViewState{}));
    model.setActive(true);
  }
  int column(const PeopleField& field) const { return *model.columnOf(field); }

  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  PeopleModel model{editor};
};

void sortTheFirstTime(benchmark::State& state) {
  Table table(state.range(0));
  for (auto _ : state) {
    state.PauseTiming();
    table.model.sort(table.column(edit::PositionField::Fte));
    state.ResumeTiming();
    table.model.sort(table.column(edit::PersonField::Name));
  }
}

void sortTheOtherWay(benchmark::State& state) {
  Table table(state.range(0));
  table.model.sort(table.column(edit::PersonField::Name));
  bool down = false;
  for (auto _ : state) {
    down = !down;
    table.model.sort(table.column(edit::PersonField::Name),
                     down ? Qt::DescendingOrder : Qt::AscendingOrder);
  }
}

void sortByManager(benchmark::State& state) {
  Table table(state.range(0));
  for (auto _ : state) {
    state.PauseTiming();
    table.model.sort(-1);
    state.ResumeTiming();
    table.model.sort(table.column(edit::ReportsTo{}));
  }
}

void filterTheFirstTime(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    Table table(state.range(0));
    PeopleFilter filter;
    filter.text = QStringLiteral("laine");
    state.ResumeTiming();
    table.model.setFilter(filter);
  }
}

void filterByALetterMore(benchmark::State& state) {
  Table table(state.range(0));
  PeopleFilter filter;
  filter.text = QStringLiteral("lain");
  table.model.setFilter(filter);
  for (auto _ : state) {
    filter.text = filter.text.size() == 4 ? QStringLiteral("laine") : QStringLiteral("lain");
    table.model.setFilter(filter);
  }
}

// What is sorted by name is renamed by somebody else.
void renameInASortedTable(benchmark::State& state) {
  Table table(state.range(0));
  table.model.sort(table.column(edit::PersonField::Name));
  PositionId seat = table.notifier.chart().displayOrder()[4321];
  int round = 0;
  for (auto _ : state) {
    const std::string name = "Name " + std::to_string(++round);
    (void)table.notifier.document().run(
        edit::setField(table.notifier.chart(), seat, edit::PersonField::Name, name));
  }
}

void showAScreenful(benchmark::State& state) {
  Table table(state.range(0));
  for (auto _ : state) {
    for (int row = 50'000; row < 50'040; ++row) {
      for (int column = 0; column < 14; ++column) {
        benchmark::DoNotOptimize(table.model.index(row, column).data());
      }
    }
  }
}

void fillAColumn(benchmark::State& state) {
  Table table(state.range(0));
  const std::vector<PositionId> everybody = table.notifier.chart().displayOrder();
  int round = 0;
  for (auto _ : state) {
    table.model.writeColumn(everybody, table.column(edit::PositionField::Department),
                            QString::number(++round));
  }
}

BENCHMARK(sortTheFirstTime)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(sortTheOtherWay)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByManager)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(filterTheFirstTime)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(filterByALetterMore)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(renameInASortedTable)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(showAScreenful)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fillAColumn)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
}  // namespace arborg::ui

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

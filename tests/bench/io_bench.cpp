// Loading and saving whole charts of 100,000 people.
#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/io/document_reader.h"
#include "core/io/document_writer.h"
#include "core/io/table_export.h"
#include "core/io/table_import.h"
#include "tests/support/random_tree.h"

namespace {

using namespace arborg;

constexpr std::uint32_t kPeople = 100'000;

Chart company() {
  constexpr std::array kTitles = {"Account Executive", "SDR", "Sales Manager", "Sales Engineer"};
  edit::ChartBuilder builder;
  builder.reserve(kPeople, kPeople);
  const CustomFieldId place = builder.addCustomField({"location", "Location", {}});
  std::vector<PositionId> ids;
  for (const std::uint32_t parent : test::salesTree(kPeople)) {
    const std::string number = std::to_string(ids.size());
    Person person;
    person.key = "p" + number;
    person.name = "Firstname Lastname" + number;
    person.email = "firstname.lastname" + number + "@example.org";
    person.skills.setRating(Skill::Closing, static_cast<std::uint8_t>(ids.size() % 6));
    Position position;
    position.key = std::to_string(10'000 + ids.size());
    position.title = kTitles[ids.size() % kTitles.size()];
    position.department = "Department " + std::to_string(ids.size() % 40);
    position.quota = static_cast<double>(ids.size() % 900) * 1000;
    position.custom = {{place, "City " + std::to_string(ids.size() % 300)}};
    position.holder = builder.addPerson(std::move(person));
    const auto manager = parent == test::kNoParent ? std::nullopt : std::optional(ids[parent]);
    ids.push_back(builder.addPosition(std::move(position), manager));
  }
  return builder.take();
}

void setPeople(benchmark::State& state) {
  state.counters["people"] = kPeople;
}

void saveDocument(benchmark::State& state) {
  const Chart chart = company();
  for (auto _ : state) benchmark::DoNotOptimize(io::writeDocument(chart));
  setPeople(state);
}
BENCHMARK(saveDocument)->Unit(benchmark::kMillisecond);

void loadDocument(benchmark::State& state) {
  const std::string text = io::writeDocument(company());
  for (auto _ : state) {
    auto read = io::readDocument(text);
    if (read.hasError()) state.SkipWithError("not read");
    benchmark::DoNotOptimize(read);
  }
  setPeople(state);
}
BENCHMARK(loadDocument)->Unit(benchmark::kMillisecond);

void saveTable(benchmark::State& state) {
  const Chart chart = company();
  for (auto _ : state) benchmark::DoNotOptimize(io::writeTable(chart));
  setPeople(state);
}
BENCHMARK(saveTable)->Unit(benchmark::kMillisecond);

// As somebody else's program writes it: headers of another language, managers by id.
void loadTable(benchmark::State& state) {
  std::string text = io::writeTable(company());
  text.replace(0, text.find("title"), "Matricola,Nominativo,Riporta a,");
  for (auto _ : state) {
    auto read = io::importCsv(text, "bench.csv");
    if (read.hasError()) state.SkipWithError("not read");
    benchmark::DoNotOptimize(read);
  }
  setPeople(state);
}
BENCHMARK(loadTable)->Unit(benchmark::kMillisecond);

}  // namespace

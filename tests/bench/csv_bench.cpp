// Reading and writing tables and documents of up to a million people from memory. The rows are like
// those of an export of a personnel system: 63 bytes, eight columns, one cell in fifty quoted.
#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <string>

#include "core/io/csv.h"
#include "core/io/csv_writer.h"
#include "core/io/encoding.h"
#include "core/io/json_reader.h"
#include "core/io/json_writer.h"

namespace {

using namespace arborg;

std::uint32_t next(std::uint32_t& state) {
  state = state * 1664525U + 1013904223U;  // Numerical Recipes' generator: any will do
  return state >> 8U;
}

std::string csvOf(std::int64_t people) {
  constexpr std::array kFirst = {"Aino", "Matti", "Giulia", "Kari", "Elif", "Björn", "Şule", "Ann"};
  constexpr std::array kLast = {"Virtanen", "Rossi", "Hansen", "Yılmaz", "Smith", "Äijälä"};
  constexpr std::array kTitle = {"Sales Rep", "Account Executive", "Manager", "\"Lead, EMEA\""};
  std::uint32_t state = 1;
  std::string text = "id,manager,name,title,quota,w,h,team\n";
  text.reserve(static_cast<std::size_t>(people) * 66);
  for (std::int64_t i = 0; i < people; ++i) {
    text += std::to_string(i) + "," + (i == 0 ? "" : std::to_string((i - 1) / 8)) + ",";
    text += std::string(kFirst[next(state) % kFirst.size()]) + " " +
            kLast[next(state) % kLast.size()] + ",";
    text += kTitle[next(state) % 50 == 0 ? 3 : next(state) % 3];
    text += "," + std::to_string(next(state) % 900'000) + "," + std::to_string(next(state) % 200) +
            "," + std::to_string(next(state) % 100) + ",Team " + std::to_string(i % 97) + "\n";
  }
  return text;
}

void setBytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
  state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}

// The separator is found, all rows are checked, every cell can be asked for.
void readCsv(benchmark::State& state) {
  const std::string text = csvOf(state.range(0));
  for (auto _ : state) {
    state.PauseTiming();
    std::string copy = text;
    state.ResumeTiming();
    auto table = io::CsvTable::read(std::move(copy));
    if (table.hasError() || table.value().rowCount() == 0) state.SkipWithError("not read");
    benchmark::DoNotOptimize(table.value().rowCount());
    state.PauseTiming();
    { const auto gone = std::move(table); }
    state.ResumeTiming();
  }
  setBytes(state, text.size());
}

void readCsvAndTouchEveryCell(benchmark::State& state) {
  const std::string text = csvOf(state.range(0));
  for (auto _ : state) {
    const auto table = io::CsvTable::read(text);
    std::size_t bytes = 0;
    for (std::size_t row = 0; row < table.value().rowCount(); ++row) {
      for (std::size_t column = 0; column < table.value().columnCount(); ++column) {
        bytes += table.value().cell(row, column).size();
      }
    }
    benchmark::DoNotOptimize(bytes);
  }
  setBytes(state, text.size());
}

void writeCsv(benchmark::State& state) {
  const std::string text = csvOf(state.range(0));
  const auto table = io::CsvTable::read(text);
  for (auto _ : state) {
    io::CsvWriter writer;
    for (std::size_t row = 0; row < table.value().rowCount(); ++row) {
      for (std::size_t column = 0; column < table.value().columnCount(); ++column) {
        writer.cell(table.value().cell(row, column));
      }
      writer.endRow();
    }
    benchmark::DoNotOptimize(writer.text().data());
  }
  setBytes(state, text.size());
}

void decodeUtf8(benchmark::State& state) {
  const std::string text = csvOf(state.range(0));
  for (auto _ : state) {
    const auto decoded = io::decodeText(text, "a.csv");
    benchmark::DoNotOptimize(decoded.value().text.data());
  }
  setBytes(state, text.size());
}

void decodeWindows1254(benchmark::State& state) {
  std::string text = csvOf(state.range(0));
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) >= 0x80) text[i] = '\xFE';
  }
  for (auto _ : state) {
    const auto decoded = io::decodeText(text, "a.csv");
    benchmark::DoNotOptimize(decoded.value().text.data());
  }
  setBytes(state, text.size());
}

std::string jsonOf(std::int64_t people) {
  const auto table = io::CsvTable::read(csvOf(people));
  io::JsonWriter writer;
  writer.beginArray();
  for (std::size_t row = 1; row < table.value().rowCount(); ++row) {
    writer.lineBreak();
    writer.beginObject();
    for (std::size_t column = 0; column < table.value().columnCount(); ++column) {
      writer.key(table.value().cell(0, column));
      writer.string(table.value().cell(row, column));
    }
    writer.endObject();
  }
  writer.endArray();
  return std::move(writer).take();
}

class Counter final : public io::JsonHandler {
 public:
  void beginObject(io::JsonCursor&) override { ++events; }
  void key(io::JsonCursor&, std::string_view) override { ++events; }
  void endObject(io::JsonCursor&) override { ++events; }
  void beginArray(io::JsonCursor&) override { ++events; }
  void endArray(io::JsonCursor&) override { ++events; }
  void string(io::JsonCursor&, std::string_view) override { ++events; }
  void number(io::JsonCursor&, std::string_view) override { ++events; }
  void boolean(io::JsonCursor&, bool) override { ++events; }
  void null(io::JsonCursor&) override { ++events; }
  void raw(io::JsonCursor&, std::string_view) override { ++events; }
  std::size_t events = 0;
};

void readJson(benchmark::State& state) {
  const std::string text = jsonOf(state.range(0));
  io::JsonLimits limits;
  limits.bytes = text.size();
  for (auto _ : state) {
    Counter counter;
    if (io::readJson(text, counter, limits).hasError()) state.SkipWithError("not read");
    benchmark::DoNotOptimize(counter.events);
  }
  setBytes(state, text.size());
}

void writeJson(benchmark::State& state) {
  for (auto _ : state) {
    io::JsonWriter writer;
    writer.beginArray();
    for (std::int64_t i = 0; i < state.range(0); ++i) {
      writer.lineBreak();
      writer.beginObject();
      writer.key("id");
      writer.integer(i);
      writer.key("name");
      writer.string("Ayşe Yılmaz");
      writer.key("title");
      writer.string("Account Executive");
      writer.key("quota");
      writer.number(1250000.5);
      writer.key("team");
      writer.string("Team \"North\"");
      writer.endObject();
    }
    writer.endArray();
    benchmark::DoNotOptimize(writer.text().data());
  }
}

}  // namespace

BENCHMARK(readCsv)->Arg(100'000)->Arg(1'000'000 - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(readCsvAndTouchEveryCell)->Arg(1'000'000 - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(writeCsv)->Arg(100'000)->Arg(1'000'000 - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(decodeUtf8)->Arg(1'000'000 - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(decodeWindows1254)->Arg(1'000'000 - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(readJson)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(writeJson)->Arg(100'000)->Unit(benchmark::kMillisecond);

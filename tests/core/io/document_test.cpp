#include "core/io/document_reader.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>

#include "core/edit/change_set.h"
#include "core/edit/chart_builder.h"
#include "core/edit/edit.h"
#include "core/io/document_writer.h"
#include "core/io/file_system.h"
#include "core/io/read_file.h"
#include "core/util/message_codes.h"
#include "tests/support/chart_dump.h"
#include "tests/support/random_chart.h"

namespace arborg::io {
namespace {

LoadedDocument readGood(const std::string& text) {
  auto read = readDocument(text);
  if (read.hasError()) {
    ADD_FAILURE() << identifier(read.error().code) << " in " << text;
    return {};
  }
  return std::move(read).value();
}

std::string sample(const std::string& name) {
  auto text = readFile(realFileSystem(), std::string(ARBORG_TEST_DATA) + "/documents/" + name);
  EXPECT_TRUE(text.hasValue()) << name;
  return text.hasValue() ? std::move(text).value() : std::string();
}

TEST(Document, writesWhatTheFormatPageShows) {
  edit::ChartBuilder builder;
  builder.settings().title = "Pohjola";
  builder.settings().severities["structure.span"] = Severity::Off;
  builder.settings().limits.spanMaximum = 15;
  const RoleId tsar =
      builder.addRole({"deal_tsar", "Deal Tsar", 5, RoleKind::Manager, RoleFunction::Sales, {}});
  const CustomFieldId place = builder.addCustomField({"location", "Location", {}});
  Person anna;
  anna.key = "p1";
  anna.name = "Anna Laine";
  anna.skills.setRating(Skill::Closing, 5);
  anna.skills.setRating(Skill::Analytics, 0);
  const PersonId holder = builder.addPerson(std::move(anna));
  Position top;
  top.key = "007";
  top.role = roleId(BuiltInRole::Ceo);
  top.holder = holder;
  top.quota = 1.5e6;
  const PositionId ceo = builder.addPosition(std::move(top), std::nullopt);
  Position below;
  below.key = "8";
  below.role = tsar;
  below.title = "Tsar \"North\"";
  below.arrangement = Arrangement::Column;
  below.custom = {{place, "Oulu"}};
  below.accepted = {{"reporting.seller", "Agreed", {}}};
  const PositionId seat = builder.addPosition(std::move(below), ceo);
  builder.addRelation({seat, ceo, RelationType::Mentor, "since May", {}});
  ViewState view;
  view.folded = {ceo};
  EXPECT_EQ(writeDocument(builder.take(), view), sample("small.arborg"));
}

TEST(Document, readsTheSampleOfItsVersion) {
  const LoadedDocument read = readGood(sample("small.arborg"));
  EXPECT_TRUE(read.notes.empty());
  EXPECT_EQ(read.chart.positionCount(), 2U);
  EXPECT_EQ(read.chart.position(*read.chart.findPosition("007")).quota, 1.5e6);
  ASSERT_EQ(read.view.folded.size(), 1U);
  EXPECT_EQ(read.chart.position(read.view.folded[0]).key, "007");
}

TEST(Document, readsTheSalesKnowledgeAndKeepsWhatANewerProgramAdded) {
  const std::string text = sample("sales.arborg");
  const LoadedDocument read = readGood(text);
  EXPECT_TRUE(read.notes.empty());
  const Chart& chart = read.chart;
  const Search& search = *chart.position(*chart.findPosition("2")).search;
  EXPECT_TRUE(search.opened);
  EXPECT_EQ(search.item(SearchTask::Situation).due, parseDate("2026-03-09"));
  EXPECT_EQ(search.item(SearchTask::Situation).note, "Two\nlines");
  EXPECT_EQ(search.unknownItems, R"("relocation":{"done":true})");
  const Performance& performance = *chart.position(*chart.findPosition("3")).performance;
  EXPECT_EQ(performance.attained, 412000.5);
  EXPECT_EQ(performance.dealsWon, 12);
  ASSERT_TRUE(chart.advisorAnswers().has_value());
  EXPECT_EQ(chart.advisorAnswers()->people, 60);
  EXPECT_TRUE(chart.advisorAnswers()->has(Symptom::ChurnGrows));
  EXPECT_FALSE(chart.advisorAnswers()->has(Symptom::TooFewLeads));
  ASSERT_EQ(chart.diagnosticRuns().size(), 2U);
  EXPECT_EQ(chart.diagnosticRuns()[1].ratings.rating(Practice::GrowthLevers), 0);
  EXPECT_EQ(writeDocument(read.chart, read.view), text);
}

TEST(Document, bringsRunsIntoTheOrderOfTheirDates) {
  const LoadedDocument read = readGood(
      R"({"format":"arborg","version":1,"diagnostic":[{"date":"2026-02-01"},{"date":"2025-01-01"}]})");
  ASSERT_EQ(read.chart.diagnosticRuns().size(), 2U);
  EXPECT_EQ(read.chart.diagnosticRuns()[0].date, parseDate("2025-01-01"));
}

TEST(Document, forgetsASearchThatSaysNothing) {
  const LoadedDocument read = readGood(
      R"({"format":"arborg","version":1,"positions":[{"id":"1","search":{"open":false,"items":{"pay":{}}}}]})");
  EXPECT_FALSE(read.chart.position(PositionId(0)).search.isStored());
}

TEST(Document, writesAnEmptyChart) {
  EXPECT_EQ(writeDocument(Chart()), "{\"format\":\"arborg\",\"version\":1}\n");
  EXPECT_EQ(readGood(writeDocument(Chart())).chart.positionCount(), 0U);
}

RC_GTEST_PROP(DocumentProperty, readingAndWritingAgainGivesTheSameBytes, ()) {
  const auto people = *rc::gen::inRange<std::uint32_t>(0, 60);
  const auto seed = *rc::gen::arbitrary<std::uint64_t>();
  const test::RandomChart random = test::anyChart(people, seed);
  const std::string text = writeDocument(random.chart, random.view);
  auto read = readDocument(text);
  RC_ASSERT(read.hasValue());
  const LoadedDocument& loaded = read.value();
  RC_ASSERT(loaded.notes.empty());
  RC_ASSERT(writeDocument(loaded.chart, loaded.view) == text);
  RC_ASSERT(test::dump(loaded.chart) == test::dump(random.chart));
}

TEST(Document, changesFewLinesForOneChange) {
  test::RandomChart random = test::anyChart(200, 7);
  const std::string before = writeDocument(random.chart, random.view);
  edit::ChangeSet changes;
  edit::apply(random.chart, edit::SetPersonField{PersonId(50), edit::PersonField::Name, "Renamed"},
              changes);
  const std::string after = writeDocument(random.chart, random.view);
  const auto lines = [](const std::string& text) {
    std::vector<std::string> all;
    std::string line;
    for (const char c : text) {
      line += c;
      if (c == '\n') all.push_back(std::exchange(line, {}));
    }
    return all;
  };
  const auto a = lines(before);
  const auto b = lines(after);
  ASSERT_EQ(a.size(), b.size());
  std::size_t different = 0;
  for (std::size_t i = 0; i < a.size(); ++i) different += a[i] == b[i] ? 0 : 1;
  EXPECT_EQ(different, 1U);
}

TEST(Document, keepsWhatANewerProgramAddedAtEveryLevel) {
  const std::string text = sample("newer_minor.arborg");
  const LoadedDocument read = readGood(text);
  EXPECT_EQ(writeDocument(read.chart, read.view), text);
  // The severity, the arrangement and the type that this version lacks are told.
  ASSERT_EQ(read.notes.size(), 3U);
  for (const Note& note : read.notes) {
    EXPECT_EQ(note.message.code, Code::DocumentUnknownValue);
  }
}

TEST(Document, writesAKnownValueOverAnUnknownOne) {
  LoadedDocument read = readGood(
      R"({"format":"arborg","version":1,"positions":[{"id":"1","arrangement":"spiral"}]})");
  edit::ChangeSet changes;
  edit::apply(
      read.chart,
      edit::SetPositionField{PositionId(0), edit::PositionField::Arrangement, Arrangement::Column},
      changes);
  EXPECT_EQ(writeDocument(read.chart),
            "{\"format\":\"arborg\",\"version\":1,\n\"positions\":[\n"
            "{\"id\":\"1\",\"arrangement\":\"column\"}]}\n");
}

TEST(Document, keepsAnUnknownRoleAsTheUsersOwn) {
  const LoadedDocument read = readGood(
      R"({"format":"arborg","version":1,"positions":[{"id":"1","role":"cto"},{"id":"2","role":"cto"}]})");
  ASSERT_EQ(read.notes.size(), 1U);
  EXPECT_EQ(read.notes[0].message.code, Code::DocumentRoleAdded);
  EXPECT_EQ(read.chart.roleOf(PositionId(0)).key, "cto");
  EXPECT_EQ(read.chart.position(PositionId(0)).role, read.chart.position(PositionId(1)).role);
}

TEST(Document, readsManagersThatComeLaterInTheText) {
  const LoadedDocument read = readGood(
      R"({"format":"arborg","version":1,"positions":[{"id":"b","manager":"a"},{"id":"c","manager":"b"},)"
      R"({"id":"a"},{"id":"d","manager":"a"},{"id":"e"}]})");
  EXPECT_EQ(test::dumpTree(read.chart), "a!\n  b!\n    c!\n  d!\ne!\n");
}

TEST(Document, readsMembersInAnyOrder) {
  const LoadedDocument read = readGood(
      "\xEF\xBB\xBF{ \"people\": [ {\"name\": \"N\", \"id\": \"p\"} ], \"later\": {\"x\": [1, "
      "2]},\n"
      " \"positions\": [ {\"holder\": \"p\", \"id\": \"1\"} ], \"version\": 1, \"format\": "
      "\"arborg\" }");
  EXPECT_EQ(read.chart.holder(PositionId(0))->name, "N");
  EXPECT_EQ(read.chart.unknownMembers(), R"("later":{"x":[1,2]})");
}

TEST(Document, passesOverAFoldedSeatThatIsGone) {
  const LoadedDocument read = readGood(
      R"({"format":"arborg","version":1,"positions":[{"id":"1"}],"view":{"folded":["1","2"]}})");
  EXPECT_EQ(read.view.folded.size(), 1U);
  ASSERT_EQ(read.notes.size(), 1U);
  EXPECT_EQ(read.notes[0].message.code, Code::DocumentUnknownPosition);
}

TEST(Document, readsAChainOf100000) {
  edit::ChartBuilder builder;
  std::optional<PositionId> manager;
  for (int i = 0; i < 100'000; ++i) {
    Position position;
    position.key = std::to_string(i);
    manager = builder.addPosition(std::move(position), manager);
  }
  const std::string text = writeDocument(builder.take());
  EXPECT_EQ(writeDocument(readGood(text).chart), text);
}

TEST(Document, migratesStepByStep) {
  const std::array<Migration, 3> chain = {
      [](std::string text) { return Result<std::string>(text + "b"); },
      [](std::string text) { return Result<std::string>(text + "c"); },
      [](std::string text) { return Result<std::string>(text + "d"); },
  };
  EXPECT_EQ(migrated("a", 0, chain).value(), "abcd");
  EXPECT_EQ(migrated("a", 2, chain).value(), "ad");
  EXPECT_EQ(migrated("a", 3, chain).value(), "a");
  const std::array<Migration, 2> broken = {
      [](std::string) { return Result<std::string>(Message(Code::DocumentNoVersion)); },
      [](std::string text) { return Result<std::string>(text + "c"); },
  };
  EXPECT_EQ(migrated("a", 0, broken).error().code, Code::DocumentNoVersion);
}

TEST(Document, isRecognisedByItsContent) {
  EXPECT_TRUE(looksLikeDocument(writeDocument(Chart())));
  EXPECT_TRUE(looksLikeDocument(R"({"version":7,"format":"arborg", cut off)"));
  EXPECT_TRUE(looksLikeDocument(R"({"positions":[],"format":"arborg"})"));
  EXPECT_FALSE(looksLikeDocument(R"({"format":"other","version":1})"));
  EXPECT_FALSE(looksLikeDocument(R"([{"format":"arborg","version":1}])"));
  EXPECT_FALSE(looksLikeDocument("id,name\n1,Anna\n"));
  EXPECT_FALSE(looksLikeDocument(""));
}

}  // namespace
}  // namespace arborg::io

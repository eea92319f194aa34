#include "core/io/table_export.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/util/text.h"
#include "tests/support/import_text.h"
#include "tests/support/random_tree.h"

namespace arborg::io {
namespace {

// What a table carries of a chart, one line a seat.
std::string carried(const Chart& chart) {
  std::string out;
  const auto number = [&out](const std::optional<double>& value) {
    out += value.has_value() ? std::to_string(*value) : "-";
    out += '|';
  };
  for (const PositionId id : chart.displayOrder()) {
    const Position& seat = chart.position(id);
    const auto manager = chart.manager(id);
    out += seat.key + " < " + (manager.has_value() ? chart.position(*manager).key : "") + '|';
    out += seat.title + '|' + chart.roleOf(id).key + '|' + seat.department + '|' + seat.note + '|';
    number(seat.quota);
    number(seat.cost);
    number(seat.fte);
    number(seat.performance->attained);
    number(seat.performance->opportunities);
    number(seat.performance->dealsWon);
    number(seat.performance->salesCycle);
    for (const auto& [field, text] : seat.custom) {
      out += chart.customField(field).name + '=' + text + '|';
    }
    if (const Person* person = chart.holder(id)) {
      out += person->name + '|' + person->email + '|' + person->phone + '|' + person->photo + '|';
      for (std::size_t i = 0; i < kSkillCount; ++i) {
        const auto rating = person->skills.rating(static_cast<Skill>(i));
        out += rating.has_value() ? std::to_string(*rating) : "-";
      }
      // The same person on several seats, by the first of them.
      out += " on " + chart.position(chart.seats(*seat.holder).front()).key;
    }
    for (const RelationId line : chart.relations()) {
      if (chart.relation(line).report != id) continue;
      out += " ..." + chart.position(chart.relation(line).manager).key;
    }
    out += '\n';
  }
  return out;
}

// Text as a cell keeps it: no blanks at the ends, no control characters.
std::string cellText(test::Random& random) {
  static const std::vector<std::string> kPieces = {
      "Anna",  "Åse", "İpek", "\"",    ",",       ";",    "\t", "😀",      "=1+1",
      "'",     "-5",  "01",   "null",  "@x",      "日本", "XX", "Vacant", "N/D",
      "1,234", "|",   "#",    "sep=;", "+358 40", "{",    "日"};
  std::string text;
  for (std::uint32_t i = random.between(1, 4); i > 0; --i) {
    const auto& piece = kPieces[random.between(0, static_cast<std::uint32_t>(kPieces.size()) - 1)];
    if (piece != "\t") text += piece;
    if (i > 1 && random.chance(30)) text += ' ';
  }
  text = trimmed(text);
  return text.empty() ? "x" : text;
}
std::string maybeText(test::Random& random) {
  return random.chance(40) ? std::string() : cellText(random);
}
std::optional<double> maybeNumber(test::Random& random) {
  if (random.chance(50)) return std::nullopt;
  return random.chance(50) ? random.between(0, 9'999'999)
                           : static_cast<double>(random.between(0, 9'999'999)) / 1000.0;
}

Chart anyTable(std::uint32_t people, std::uint64_t seed) {
  test::Random random(seed);
  edit::ChartBuilder builder;
  std::vector<CustomFieldId> fields;
  for (const char* name : {"Location", "quota", "Manager", "Supervisor", "42"}) {
    if (random.chance(50)) {
      fields.push_back(builder.addCustomField({"f" + std::to_string(fields.size()), name, {}}));
    }
  }
  std::vector<PersonId> persons;
  for (std::uint32_t i = 0; i < people; ++i) {
    Person person;
    person.key = "p" + std::to_string(i);
    person.name = cellText(random) + std::to_string(i);
    person.email = maybeText(random);
    person.phone = maybeText(random);
    person.photo = maybeText(random);
    if (random.chance(50)) {
      person.skills.setRating(static_cast<Skill>(random.between(0, 15)),
                              static_cast<std::uint8_t>(random.between(0, 5)));
    }
    persons.push_back(builder.addPerson(std::move(person)));
  }
  std::vector<PositionId> seats;
  for (const std::uint32_t parent : test::anyForest(people, 10, 10, seed)) {
    Position seat;
    seat.key = std::to_string(seats.size());
    if (random.chance(30)) seat.key += cellText(random);
    seat.title = maybeText(random);
    seat.role = RoleId(random.between(0, static_cast<std::uint32_t>(kBuiltInRoleCount) - 1));
    seat.department = maybeText(random);
    seat.note = maybeText(random);
    if (!seat.note.empty() && random.chance(30)) seat.note += "\nand more";
    seat.quota = maybeNumber(random);
    seat.cost = maybeNumber(random);
    if (random.chance(30)) seat.fte = static_cast<double>(random.between(0, 100)) / 8.0;
    if (random.chance(50)) {
      Performance& performance = seat.performance.edit();
      performance.attained = maybeNumber(random);
      performance.opportunities = maybeNumber(random);
      performance.dealsWon = maybeNumber(random);
      if (random.chance(50)) performance.salesCycle = random.between(0, 300);
      seat.performance.tidy();
    }
    for (const CustomFieldId field : fields) {
      std::string text = maybeText(random);
      if (!text.empty()) seat.custom.emplace_back(field, std::move(text));
    }
    if (random.chance(80)) seat.holder = persons[random.between(0, people - 1)];
    const auto manager = parent == test::kNoParent ? std::nullopt : std::optional(seats[parent]);
    seats.push_back(builder.addPosition(std::move(seat), manager));
  }
  return builder.take();
}

RC_GTEST_PROP(TableExportProperty, theImportGivesItBack, ()) {
  const auto people = *rc::gen::inRange<std::uint32_t>(1, 40);
  const Chart chart = anyTable(people, *rc::gen::arbitrary<std::uint64_t>());
  const bool semicolons = *rc::gen::arbitrary<bool>();
  const std::string table =
      semicolons ? writeTable(chart, spreadsheetDialect(true)) : writeTable(chart);
  const auto imported = importCsv(table, "table.csv");
  RC_ASSERT(imported.hasValue());
  RC_ASSERT(imported.value().findings.empty());
  RC_ASSERT(carried(imported.value().chart) == carried(chart));
}

TEST(TableExport, writesHeadersThatTheImportKnows) {
  edit::ChartBuilder builder;
  const CustomFieldId place = builder.addCustomField({"location", "Location", {}});
  Person anna;
  anna.key = "p1";
  anna.name = "Anna, \"A\" Laine";
  anna.skills.setRating(Skill::Closing, 4);
  const PersonId holder = builder.addPerson(std::move(anna));
  Position top;
  top.key = "007";
  top.role = roleId(BuiltInRole::Ceo);
  top.holder = holder;
  top.custom = {{place, "=Oulu"}};
  const PositionId ceo = builder.addPosition(std::move(top), std::nullopt);
  Position below;
  below.key = "8";
  below.title = "VP Sales";
  below.role = roleId(BuiltInRole::VpSales);
  below.quota = 1.5e6;
  builder.addPosition(std::move(below), ceo);
  EXPECT_EQ(writeTable(builder.take()),
            "id,name,manager,title,role,quota,closing,Location\r\n"
            "007,\"Anna, \"\"A\"\" Laine\",,,ceo,,4,'=Oulu\r\n"
            "8,,007,VP Sales,vp_sales,1500000,,\r\n");
}

TEST(TableExport, carriesWhatASeatHasSold) {
  const auto table = test::importText(
      "Name;Ruolo;Ricavi;Opportunità;Trattative vinte;Ciclo di vendita;Quota\n"
      "Anna;CEO;;;;;\nLuca;Account executive;1.250.000,50;40;12,5;38;2.000.000\n");
  const PositionId luca = table.chart.displayOrder()[1];
  const Performance& performance = *table.chart.position(luca).performance;
  EXPECT_EQ(performance.attained, 1250000.5);
  EXPECT_EQ(performance.opportunities, 40);
  EXPECT_EQ(performance.dealsWon, 12.5);
  EXPECT_EQ(performance.salesCycle, 38);
  EXPECT_FALSE(table.chart.position(table.chart.displayOrder()[0]).performance.isStored());
  const std::string text = writeTable(table.chart);
  EXPECT_NE(text.find(",attained,opportunities,deals_won,sales_cycle"), std::string::npos) << text;
  EXPECT_EQ(writeTable(test::importText(text).chart), text);
  EXPECT_NE(writeFlatJson(table.chart)
                .find("\"attained\":1250000.5,\"opportunities\":40,\"deals_won\":12.5,"
                      "\"sales_cycle\":38"),
            std::string::npos);
}

TEST(TableExport, carriesDottedLinesAndSeveralSeats) {
  const auto table = test::importText(
      "id,name,manager,email,dotted line\n1,Anna,,a@x,\n2,Ole,1,,\n3,Anna,2,a@x,1|2\n4,Liv,1,,2\n");
  const std::string text = writeTable(table.chart);
  EXPECT_EQ(text,
            "id,name,manager,title,role,email,dotted_manager,person_key\r\n"
            "1,Anna,,,other,a@x,,p1\r\n2,Ole,1,,other,,,\r\n3,Anna,2,,other,a@x,1,p1\r\n"
            "4,Liv,1,,other,,2,\r\n");
  EXPECT_EQ(writeTable(test::importText(text).chart), text);
}

TEST(FlatJson, writesTheStableShape) {
  const auto table = test::importText(
      "id,name,manager,title,quota,closing,Location\n007,Anna,,CEO,5,4,Oulu\n8,,007,VP Sales,,,\n");
  EXPECT_EQ(
      writeFlatJson(table.chart),
      "[\n{\"id\":\"007\",\"parentId\":\"\",\"name\":\"Anna\",\"title\":\"CEO\",\"role\":\"ceo\","
      "\"quota\":5,\"skills\":{\"closing\":4},\"custom\":{\"location\":\"Oulu\"}},\n"
      "{\"id\":\"8\",\"parentId\":\"007\",\"name\":\"\",\"title\":\"VP Sales\","
      "\"role\":\"vp_sales\"}\n]\n");
}

}  // namespace
}  // namespace arborg::io

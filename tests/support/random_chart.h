// Random charts with everything that a chart can hold, for property tests.
#pragma once

#include <string>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/model/view_state.h"
#include "tests/support/random_tree.h"

namespace arborg::test {

// Text with what breaks careless writers: quotes, line ends, other scripts, emoji, formulas.
inline std::string anyText(Random& random) {
  static const std::vector<std::string> kPieces = {
      "Anna", " Åse", "İpek ", "Ğ",    "\"", "\\",           ",",    ";",
      "\n",   "\t",   "😀",     "é",    "/",  "<b>",          "&",    "=1+1",
      "'",    "-5",   "01",    "{",    "]",  "\xC2\xA0",     "ß",    "Матвей",
      "null", "\r\n", "@x",    "日本", " ",  "\xE2\x80\xA8", "\x7F", "0"};
  std::string text;
  for (std::uint32_t i = random.between(0, 5); i > 0; --i) {
    text += kPieces[random.between(0, static_cast<std::uint32_t>(kPieces.size()) - 1)];
  }
  return text;
}

struct RandomChart {
  Chart chart;
  ViewState view;
};

inline std::optional<double> anyNumber(Random& random) {
  if (random.chance(60)) return std::nullopt;
  if (random.chance(50)) return static_cast<double>(random.between(0, 2'000'000));
  return static_cast<double>(random.between(0, 100'000)) / 7.0 - 1000.0;
}

// Unknown members are kept as text of the form "key":value,...
inline std::string anyMembers(Random& random) {
  if (!random.chance(10)) return {};
  return random.chance(50) ? R"("later":1)" : R"("later":{"a":[1,"x"]},"z é":null)";
}

inline std::string anyLine(Random& random) {
  static const std::vector<std::string> kLines = {"Anna", "Åse", "\"x\"", "=1+1", "日本", "a\\b"};
  return kLines[random.between(0, static_cast<std::uint32_t>(kLines.size()) - 1)];
}

inline Date anyDate(Random& random) {
  return *Date::fromDayNumber(static_cast<std::int64_t>(random.between(0, 30'000)));
}

inline Performance anyPerformance(Random& random) {
  Performance performance;
  performance.attained = anyNumber(random);
  if (random.chance(50)) performance.opportunities = static_cast<double>(random.between(0, 400));
  if (random.chance(50)) performance.dealsWon = static_cast<double>(random.between(0, 200)) / 2;
  if (random.chance(50)) performance.salesCycle = static_cast<double>(random.between(0, 3000)) / 10;
  return performance;
}

inline Search anySearch(Random& random) {
  Search search;
  search.opened = random.chance(70);
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    if (!random.chance(15)) continue;
    SearchItem item;
    item.done = random.chance(50);
    if (random.chance(50)) item.owner = anyLine(random);
    if (random.chance(50)) item.due = anyDate(random);
    if (random.chance(50)) item.note = anyText(random);
    item.unknownMembers = anyMembers(random);
    search.setItem(static_cast<SearchTask>(i), std::move(item));
  }
  search.unknownItems = anyMembers(random);
  search.unknownMembers = anyMembers(random);
  return search;
}

inline AdvisorAnswers anyAnswers(Random& random) {
  AdvisorAnswers answers;
  answers.channels = static_cast<int>(random.between(0, 4));
  answers.verticals = static_cast<int>(random.between(0, 4));
  answers.products = static_cast<int>(random.between(0, 4));
  answers.competitors = static_cast<int>(random.between(0, 6));
  if (random.chance(50)) answers.people = static_cast<int>(random.between(0, 100));
  for (bool& symptom : answers.symptoms) symptom = random.chance(30);
  answers.unknownMembers = anyMembers(random);
  return answers;
}

inline std::vector<DiagnosticRun> anyRuns(Random& random) {
  std::vector<DiagnosticRun> runs;
  for (std::uint32_t i = random.between(0, 4); i > 0; --i) {
    DiagnosticRun run{anyDate(random)};
    for (std::size_t at = 0; at < kPracticeCount; ++at) {
      if (!random.chance(70)) continue;
      run.ratings.setRating(static_cast<Practice>(at),
                            static_cast<std::uint8_t>(random.between(0, kMaxPracticeRating)));
    }
    run.unknownRatings = anyMembers(random);
    run.unknownMembers = anyMembers(random);
    runs.push_back(std::move(run));
  }
  return runs;
}

inline Position anyPosition(Random& random, const std::string& key, std::size_t roles,
                            std::size_t fields) {
  Position position;
  position.key = key;
  position.role = RoleId(random.between(0, static_cast<std::uint32_t>(roles) - 1));
  position.title = anyText(random);
  position.department = anyText(random);
  position.quota = anyNumber(random);
  position.cost = anyNumber(random);
  if (random.chance(30)) position.fte = static_cast<double>(random.between(0, 100)) / 10.0;
  position.note = anyText(random);
  position.arrangement = kArrangements[random.between(0, kArrangements.size() - 1)];
  if (random.chance(30)) position.direction = static_cast<ChartDirection>(random.between(0, 3));
  for (std::uint32_t i = 0; i < fields; ++i) {
    std::string text = anyText(random);
    if (!text.empty()) position.custom.emplace_back(CustomFieldId(i), std::move(text));
  }
  if (random.chance(20)) position.accepted.push_back({"reporting.seller", anyText(random), ""});
  if (random.chance(20)) {
    position.accepted.push_back({"structure.span", anyText(random), anyMembers(random)});
  }
  if (random.chance(40)) position.performance = anyPerformance(random);
  if (random.chance(15)) position.search = anySearch(random);
  position.unknownMembers = anyMembers(random);
  return position;
}

inline Person anyPerson(Random& random, const std::string& key) {
  Person person;
  person.key = key;
  person.name = anyText(random);
  person.email = anyText(random);
  person.phone = anyText(random);
  person.photo = anyText(random);
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    if (random.chance(20)) {
      person.skills.setRating(static_cast<Skill>(i),
                              static_cast<std::uint8_t>(random.between(0, kMaxRating)));
    }
  }
  person.unknownMembers = anyMembers(random);
  return person;
}

inline DocumentSettings anySettings(Random& random) {
  DocumentSettings settings;
  settings.title = anyText(random);
  if (random.chance(50)) settings.language = "fi";
  if (random.chance(50)) settings.theme = anyText(random);
  settings.layout = static_cast<ChartLayout>(random.between(0, 8));
  settings.direction = static_cast<ChartDirection>(random.between(0, 3));
  if (random.chance(50)) settings.cardFields = {"email", "quota"};
  if (random.chance(50)) {
    settings.looks.colorBy = "department";
    settings.looks.colors = {{"Sales", 0x2563EB}, {"", 0x12AB9F}};
    settings.looks.legend = random.chance(50);
  }
  if (random.chance(50)) {
    settings.looks.formats = {{"quota", FormatTest::AtLeast, "1000000", 0xB91C1C, CardMark::Star},
                              {"name", FormatTest::IsEmpty, "", std::nullopt, CardMark::Clock}};
    settings.titleBlock = {random.chance(50), random.chance(50), "Confidential",
                           random.chance(50) ? "pictures/logo.png" : anyText(random)};
    settings.looks.photos = random.chance(50);
  }
  if (random.chance(50)) settings.severities["structure.span"] = Severity::Off;
  if (random.chance(50)) settings.severities["reporting.seller"] = Severity::Error;
  settings.limits.spanMaximum = static_cast<int>(random.between(3, 20));
  settings.unknownMembers = anyMembers(random);
  return settings;
}

inline RandomChart anyChart(std::uint32_t people, std::uint64_t seed) {
  Random random(seed);
  edit::ChartBuilder builder;
  RandomChart result;
  const std::uint32_t roles = random.between(0, 3);
  for (std::uint32_t i = 0; i < roles; ++i) {
    Role role;
    role.key = "role_" + std::to_string(i);
    role.name = anyText(random);
    if (random.chance(50)) role.rank = static_cast<int>(random.between(0, 99));
    role.kind = static_cast<RoleKind>(random.between(0, 4));
    role.function = static_cast<RoleFunction>(random.between(0, 8));
    role.unknownMembers = anyMembers(random);
    builder.addRole(std::move(role));
  }
  const std::uint32_t fields = random.between(0, 3);
  for (std::uint32_t i = 0; i < fields; ++i) {
    builder.addCustomField({"field " + std::to_string(i), anyText(random), anyMembers(random)});
  }
  // Positions come before people or behind them in the text, whatever their ids.
  std::vector<PersonId> persons;
  for (std::uint32_t i = 0; i < people; ++i) {
    persons.push_back(
        builder.addPerson(anyPerson(random, "p" + std::to_string(i) + "/" + anyText(random))));
  }
  std::vector<PositionId> positions;
  for (const std::uint32_t parent : anyForest(people, 10, 20, seed)) {
    Position position =
        anyPosition(random, std::to_string(positions.size()) + "/" + anyText(random),
                    kBuiltInRoleCount + roles, fields);
    if (random.chance(80)) position.holder = persons[random.between(0, people - 1)];
    positions.push_back(
        builder.addPosition(std::move(position),
                            parent == kNoParent ? std::nullopt : std::optional(positions[parent])));
    if (random.chance(10)) result.view.folded.push_back(positions.back());
  }
  for (std::uint32_t i = 0; people > 1 && i < people / 10; ++i) {
    const PositionId report = positions[random.between(1, people - 1)];
    builder.addRelation({report, positions[0], static_cast<RelationType>(random.between(0, 4)),
                         anyText(random), anyMembers(random)});
  }
  builder.settings() = anySettings(random);
  if (random.chance(50)) builder.setAdvisorAnswers(anyAnswers(random));
  builder.setDiagnosticRuns(anyRuns(random));
  builder.setUnknownMembers(anyMembers(random));
  result.view.unknownMembers = anyMembers(random);
  result.chart = builder.take();
  return result;
}

}  // namespace arborg::test

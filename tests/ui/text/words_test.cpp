#include "ui/text/words.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/rules/checker.h"
#include "core/util/message_codes.h"
#include "tests/support/ratings.h"

namespace arborg::ui {
namespace {

std::string utf8(const QString& text) {
  return text.toStdString();
}

// The arguments of each code as core/util/message_codes.def documents them, with a value each that
// can be found again in a text.
std::map<std::string, std::vector<Argument>> documentedArguments() {
  std::ifstream file(ARBORG_SOURCE_DIR "/core/util/message_codes.def");
  const QRegularExpression row(
      QStringLiteral("^ARBORG_MESSAGE\\((\\w+), \"([^\"]+)\"\\)\\s*//\\s*(.*)$"));
  const QRegularExpression item(
      QStringLiteral("(\\w+): (string|int|double|Term|list of strings|list of Terms?)"));
  std::map<std::string, std::vector<Argument>> arguments;
  std::string line;
  while (std::getline(file, line)) {
    const auto match = row.match(QString::fromStdString(line));
    if (!match.hasMatch()) continue;
    std::vector<Argument>& args = arguments[utf8(match.captured(2))];
    std::int64_t number = 11;
    auto items = item.globalMatch(match.captured(3));
    while (items.hasNext()) {
      const auto found = items.next();
      const std::string name = utf8(found.captured(1));
      const QString type = found.captured(2);
      if (type == "string") {
        args.push_back({name, "Value of " + name});
      } else if (type == "int") {
        args.push_back({name, number++});
      } else if (type == "double") {
        args.push_back({name, static_cast<double>(number++)});
      } else if (type == "Term") {
        args.push_back({name, Term{TermKind::Field, "quota"}});
      } else if (type == "list of strings") {
        args.push_back({name, std::vector<std::string>{"First", "Second"}});
      } else {
        args.push_back({name, std::vector<Term>{{TermKind::Field, "quota"}}});
      }
    }
  }
  return arguments;
}

QString shown(const Words& words, const Argument& argument) {
  if (const auto* text = std::get_if<std::string>(&argument.value)) {
    return QString::fromStdString(*text);
  }
  if (const auto* number = std::get_if<std::int64_t>(&argument.value)) {
    return words.formats().number(static_cast<qint64>(*number));
  }
  if (const auto* number = std::get_if<double>(&argument.value)) {
    return words.formats().number(*number);
  }
  if (const auto* term = std::get_if<Term>(&argument.value)) return words.term(*term);
  if (const auto* texts = std::get_if<std::vector<std::string>>(&argument.value)) {
    return QString::fromStdString(texts->front());
  }
  return words.term(std::get<std::vector<Term>>(argument.value).front());
}

bool isWhole(const QString& text) {
  return !text.isEmpty() && !text.contains('{') && !text.contains('}') && !text.contains("%n") &&
         !text.contains("%1") && text == text.trimmed();
}

class WordsTest : public testing::TestWithParam<Language> {
 protected:
  Words words{GetParam()};
};

TEST_P(WordsTest, EveryCodeHasASentenceWithEachOfItsArguments) {
  const auto documented = documentedArguments();
  for (const Code code : allCodes()) {
    const std::string id(identifier(code));
    ASSERT_TRUE(documented.contains(id)) << id << " is not documented in message_codes.def";
    const Message message(code, documented.at(id));
    const QString text = words.message(message);
    EXPECT_TRUE(isWhole(text)) << id << ": " << utf8(text);
    EXPECT_NE(utf8(text), id) << "no words for it";
    for (const Argument& argument : message.args) {
      EXPECT_TRUE(text.contains(shown(words, argument)))
          << id << ": " << utf8(text) << " lacks {" << argument.name << "}";
    }
    // An undo step or a fix is a name, everything else a sentence.
    const bool name = id.starts_with("undo.") || id.starts_with("fix.");
    EXPECT_EQ(text.endsWith('.'), !name) << id << ": " << utf8(text);
  }
}

TEST_P(WordsTest, EveryCodeHasASingular) {
  for (const auto& [id, args] : documentedArguments()) {
    std::vector<Argument> ones = args;
    for (Argument& argument : ones) {
      if (std::holds_alternative<std::int64_t>(argument.value)) argument.value = std::int64_t{1};
    }
    for (const Code code : allCodes()) {
      if (identifier(code) != id) continue;
      EXPECT_TRUE(isWhole(words.message(Message(code, ones)))) << id;
    }
  }
}

template <class Enum, class Name>
void expectNames(Enum last, bool distinct, Name name) {
  std::set<QString> names;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const QString text = name(static_cast<Enum>(i));
    EXPECT_TRUE(isWhole(text)) << i;
    const bool isNew = names.insert(text).second;
    EXPECT_TRUE(isNew || !distinct) << utf8(text);
  }
}

TEST_P(WordsTest, EverythingThatTheModelEnumeratesHasANameOfItsOwn) {
  expectNames(BuiltInRole::Other, true, [&](BuiltInRole v) { return words.roleTitle(v); });
  expectNames(BuiltInRole::Other, true, [&](BuiltInRole v) { return words.roleShort(v); });
  expectNames(RoleKind::Staff, true, [&](RoleKind v) { return words.roleKind(v); });
  expectNames(RoleFunction::MarketingOperations, true,
              [&](RoleFunction v) { return words.roleFunction(v); });
  expectNames(Skill::IndustryExperience, true, [&](Skill v) { return words.skill(v); });
  expectNames(Severity::Error, true, [&](Severity v) { return words.severity(v); });
  expectNames(RelationType::Mentor, true, [&](RelationType v) { return words.relationType(v); });
  expectNames(ChartLayout::GradeRows, true, [&](ChartLayout v) { return words.chartLayout(v); });
  expectNames(ChartDirection::RightLeft, true,
              [&](ChartDirection v) { return words.chartDirection(v); });
  expectNames(Arrangement::Compact, true, [&](Arrangement v) { return words.arrangement(v); });
  expectNames(edit::PositionField::SalesCycle, true,
              [&](edit::PositionField v) { return words.positionField(v); });
  expectNames(edit::PersonField::Photo, true,
              [&](edit::PersonField v) { return words.personField(v); });
  const auto last = static_cast<rules::RuleId>(rules::kRuleCount - 1);
  expectNames(last, true, [&](rules::RuleId v) { return words.ruleName(v); });
  expectNames(last, true, [&](rules::RuleId v) { return words.ruleStatement(v); });
  expectNames(last, true, [&](rules::RuleId v) { return words.ruleReason(v); });
  expectNames(sales::Recommendation::CroWithCso, true,
              [&](sales::Recommendation v) { return words.recommendation(v); });
  expectNames(sales::Recommendation::CroWithCso, true,
              [&](sales::Recommendation v) { return words.recommendationText(v); });
  expectNames(sales::LeaderSetup::CroWithCso, true,
              [&](sales::LeaderSetup v) { return words.leaderSetup(v); });
  expectNames(sales::Comparison::MoreThanAdvised, true,
              [&](sales::Comparison v) { return words.comparison(v); });
  expectNames(Symptom::ProductsCompete, true, [&](Symptom v) { return words.symptom(v); });
  expectNames(sales::SearchGroup::Onboard, true,
              [&](sales::SearchGroup v) { return words.searchGroup(v); });
  expectNames(SearchTask::Review, true, [&](SearchTask v) { return words.searchTask(v); });
  expectNames(sales::GrowthArea::Retention, true,
              [&](sales::GrowthArea v) { return words.growthArea(v); });
  expectNames(Practice::SeveralContacts, true, [&](Practice v) { return words.practice(v); });
  expectNames(Practice::SeveralContacts, true, [&](Practice v) { return words.practiceAdvice(v); });
  expectNames(figures::Figure::DealVelocity, true,
              [&](figures::Figure v) { return words.figure(v); });
  for (int rating = 0; rating <= kMaxPracticeRating; ++rating) {
    EXPECT_TRUE(isWhole(words.practiceRating(rating))) << rating;
  }
  EXPECT_TRUE(words.practiceRating(kMaxPracticeRating + 1).isEmpty());
  expectNames(last, false, [&](rules::RuleId v) { return words.ruleRemedy(v); });
  for (const char* theme : {"paper", "slate", "mono", "contrast", "custom"}) {
    EXPECT_NE(utf8(words.theme(theme)), theme);
  }
}

TEST_P(WordsTest, SearchTasksDifferByKindWhereTheChecklistSaysSo) {
  std::set<QString> texts;
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    const auto task = static_cast<SearchTask>(i);
    const QString cro = words.searchTaskText(task, sales::SearchKind::Cro);
    const QString cso = words.searchTaskText(task, sales::SearchKind::Cso);
    EXPECT_TRUE(isWhole(cro) && isWhole(cso)) << i;
    EXPECT_EQ(cro != cso, sales::isWordedByKind(task)) << utf8(cro);
    texts.insert(cro);
    texts.insert(cso);
  }
  EXPECT_EQ(texts.size(), 48U);
}

TEST_P(WordsTest, FiguresAreWrittenByTheirKind) {
  using figures::Figure;
  const Formats& formats = words.formats();
  EXPECT_EQ(words.figureValue(Figure::Headcount, 1250, "EUR"), formats.number(qint64{1250}));
  EXPECT_EQ(words.figureValue(Figure::WinRate, 0.3456, "EUR"), formats.percent(0.3456, 1));
  EXPECT_EQ(words.figureValue(Figure::Quota, 1250000.4, "EUR"), formats.money(1250000, "EUR"));
  EXPECT_EQ(words.figureValue(Figure::AverageSellingPrice, 9.5, "EUR"), formats.money(9.5, "EUR"));
  EXPECT_EQ(words.figureValue(Figure::SalesCycle, 38, ""), words.days(38));
  EXPECT_TRUE(
      words.figureValue(Figure::DealVelocity, 120, "EUR").contains(formats.money(120, "EUR")));
  EXPECT_TRUE(words.days(1.5).contains(formats.number(1.5, 1)));
}

TEST_P(WordsTest, LeadersAreToldApartByTheirAbbreviation) {
  EXPECT_TRUE(words.roleTitle(BuiltInRole::Ceo).endsWith("(CEO)"));
  EXPECT_TRUE(words.roleTitle(BuiltInRole::Cro).endsWith("(CRO)"));
  EXPECT_TRUE(words.roleTitle(BuiltInRole::Cso).endsWith("(CSO)"));
  EXPECT_TRUE(words.roleTitle(BuiltInRole::VpSales).endsWith("(VP)"));
  EXPECT_EQ(words.roleShort(BuiltInRole::Cro), "CRO");
}

TEST_P(WordsTest, TermsThatNobodyKnowsStayAsTheyAre) {
  for (const TermKind kind : {TermKind::Role, TermKind::Field, TermKind::Rule, TermKind::Function,
                              TermKind::Skill, TermKind::Severity}) {
    EXPECT_EQ(words.term(Term{kind, "no_such_thing"}), "no_such_thing");
  }
}

TEST_P(WordsTest, UserTextIsPutInAsItIs) {
  const Message message(Code::UndoMove, {{"name", std::string("{name} %n %1 <b>")}});
  EXPECT_TRUE(words.message(message).contains("{name} %n %1 <b>")) << utf8(words.message(message));
}

INSTANTIATE_TEST_SUITE_P(AllLanguages, WordsTest, testing::ValuesIn(kLanguages),
                         [](const auto& param) { return utf8(languageCode(param.param)); });

TEST(Words, DecidedRoleTitles) {
  EXPECT_EQ(utf8(Words(Language::Finnish).roleTitle(BuiltInRole::Cro)),
            "Kaupallinen johtaja (CRO)");
  EXPECT_EQ(utf8(Words(Language::Italian).roleTitle(BuiltInRole::Cso)), "Direttore vendite (CSO)");
  EXPECT_EQ(utf8(Words(Language::Norwegian).roleTitle(BuiltInRole::Sdr)), "Møtebooker (SDR)");
  EXPECT_EQ(utf8(Words(Language::Turkish).roleTitle(BuiltInRole::VpSales)),
            "Satıştan sorumlu başkan yardımcısı (VP)");
}

TEST(Words, PluralsFollowTheNumber) {
  const auto paste = [](Language language, std::int64_t count) {
    return utf8(Words(language).message(Message(Code::UndoPaste, {{"count", count}})));
  };
  EXPECT_EQ(paste(Language::English, 1), "Paste 1 position");
  EXPECT_EQ(paste(Language::English, 0), "Paste 0 positions");
  EXPECT_EQ(paste(Language::Finnish, 1), "Liitä 1 tehtävä");
  EXPECT_EQ(paste(Language::Finnish, 21), "Liitä 21 tehtävää");
  EXPECT_EQ(paste(Language::Turkish, 1000), "1.000 pozisyon yapıştırma");
  EXPECT_EQ(paste(Language::English, 5'000'000'000), "Paste 5,000,000,000 positions");
}

TEST(Words, NotesSayWhereTheyBelong) {
  const Words words(Language::Finnish);
  io::Note note{io::NoteKind::Warning, Message(Code::CsvUnclosedQuote)};
  EXPECT_EQ(utf8(words.note(note)), "Tästä alkavaa lainausmerkkiä ei suljeta.");
  note.line = 2000;
  EXPECT_EQ(utf8(words.note(note)), "Rivi 2000: Tästä alkavaa lainausmerkkiä ei suljeta.");
  note.row = 1999;
  EXPECT_EQ(utf8(words.note(note)), "Rivi 1999: Tästä alkavaa lainausmerkkiä ei suljeta.");
  note.column = 3;
  EXPECT_EQ(utf8(words.note(note)),
            "Rivi 1999, sarake 3: Tästä alkavaa lainausmerkkiä ei suljeta.");
}

// A CEO with a manager who leads a vacant VP, and a document role and field.
class FindingWords : public testing::Test {
 protected:
  FindingWords() {
    edit::ChartBuilder builder;
    builder.addCustomField({"shift", "Shift"});
    const RoleId own =
        builder.addRole({"own", "Closer", 4, RoleKind::Manager, RoleFunction::Sales});
    tom = addHeld(builder, "tom", "Tom Berg", roleId(BuiltInRole::SalesManager), std::nullopt);
    priya = addHeld(builder, "priya", "Priya Nair", roleId(BuiltInRole::VpSales), tom);
    vacant = builder.addPosition(seat("v", roleId(BuiltInRole::VpSales)), tom);
    closer = addHeld(builder, "c", "Ada", own, tom);
    Position titled = seat("t", roleId(BuiltInRole::Other));
    titled.title = "Night porter";
    porter = builder.addPosition(titled, tom);
    chart = builder.take();
  }
  static Position seat(const char* key, RoleId role) {
    Position position;
    position.key = key;
    position.role = role;
    return position;
  }
  static PositionId addHeld(edit::ChartBuilder& builder, const char* key, const char* name,
                            RoleId role, std::optional<PositionId> manager) {
    Person person;
    person.key = key;
    person.name = name;
    const PersonId holder = builder.addPerson(person);
    Position position = seat(key, role);
    position.holder = holder;
    return builder.addPosition(position, manager);
  }
  rules::Finding wrongManager() const {
    return {rules::RuleId::ReportingVpSales,
            Severity::Error,
            {priya},
            {{"name", std::string("Priya Nair")},
             {"role", Term{TermKind::Role, "vp_sales"}},
             {"manager", std::string("Tom Berg")},
             {"managerRole", Term{TermKind::Role, "sales_manager"}}}};
  }

  Chart chart;
  PositionId tom{0}, priya{0}, vacant{0}, closer{0}, porter{0};
};

TEST_F(FindingWords, SayWhatIsWrongWhatShouldBeWhyAndWhatToDo) {
  const Words english(Language::English);
  EXPECT_EQ(utf8(english.findingTitle(wrongManager(), chart)),
            "Priya Nair (VP of Sales) reports to Tom Berg (Sales Manager)");
  EXPECT_EQ(
      utf8(english.findingText(wrongManager(), chart)),
      "Priya Nair (VP of Sales) reports to Tom Berg (Sales Manager). A VP of Sales reports to the "
      "CSO, CRO or CEO. The VP carries the sales target and needs a manager who decides on "
      "strategy and resources. Move the VP under the nearest CSO, CRO or CEO.");
  EXPECT_EQ(utf8(Words(Language::Finnish).findingTitle(wrongManager(), chart)),
            "Priya Nair (Myynnin VP): esihenkilönä on Tom Berg (myyntipäällikkö)");
  EXPECT_EQ(utf8(Words(Language::Turkish).findingTitle(wrongManager(), chart)),
            "Priya Nair (Satış VP) şu yöneticiye bağlı: Tom Berg (satış müdürü)");
}

TEST_F(FindingWords, VacantSeatsFitTheSentence) {
  rules::Finding finding = wrongManager();
  finding.args[0].value = Term{TermKind::Role, "vp_sales"};
  finding.args[2].value = Term{TermKind::Role, "sales_manager"};
  EXPECT_EQ(utf8(Words(Language::English).findingTitle(finding, chart)),
            "A vacant seat (VP of Sales) reports to a vacant seat (Sales Manager)");
}

TEST_F(FindingWords, SpeakOfWhatWouldBeNotOfTheChart) {
  rules::Finding finding = wrongManager();
  finding.args[2].value = std::string("Somebody Else");
  EXPECT_EQ(utf8(Words(Language::English).findingTitle(finding, chart)),
            "Priya Nair (VP of Sales) reports to Somebody Else (Sales Manager)");
}

TEST_F(FindingWords, NameTheRowOfAFile) {
  rules::Finding finding{rules::RuleId::DataUnknownRole,
                         Severity::Warning,
                         {priya},
                         {{"name", std::string("Priya Nair")}, {"role", std::string("Wizard")}}};
  finding.row = 12345;
  EXPECT_TRUE(Words(Language::English).findingText(finding, chart).startsWith("Row 12345: "));
}

TEST_F(FindingWords, OfAFileNameWhatTheFileSaid) {
  const Words words(Language::English);
  const Argument name{"name", std::string("Priya Nair")};
  const auto title = [&](rules::RuleId rule, std::vector<Argument> args) {
    args.push_back(name);
    return utf8(words.findingTitle({rule, Severity::Error, {priya}, args}, chart));
  };
  EXPECT_EQ(title(rules::RuleId::DataUnknownRole, {{"role", std::string("Wizard")}}),
            "The role of Priya Nair is not known: Wizard");
  EXPECT_EQ(title(rules::RuleId::DataMissingManager, {{"manager", std::string("E-77")}}),
            "The manager of Priya Nair is not in the file: E-77");
  EXPECT_EQ(title(rules::RuleId::DataDuplicateId,
                  {{"id", std::string("007")}, {"other_row", std::int64_t{1234}}}),
            "The ID of Priya Nair is already in use in row 1234: 007");
  EXPECT_EQ(title(rules::RuleId::DataCycle,
                  {{"names", std::vector<std::string>{"A", "B", "C", "D", "E", "F", "G"}}}),
            "A reporting line leads back to itself: A, B, C, D, and 3 others");
}

TEST_F(FindingWords, LongListsAreCutShort) {
  rules::Finding finding{rules::RuleId::StructureSingleRoot,
                         Severity::Warning,
                         {priya, tom, vacant, closer, porter, priya},
                         {{"count", std::int64_t{6}}, {"name", std::string("Priya Nair")}}};
  EXPECT_EQ(
      utf8(Words(Language::English).findingTitle(finding, chart)),
      "The chart has 6 positions at the top: Priya Nair (VP of Sales), Tom Berg (Sales Manager), a "
      "vacant seat (VP of Sales), Ada (Closer), and 2 others");
}

TEST_F(FindingWords, SeatsAreCalledByHolderAndRole) {
  const Words words(Language::English);
  EXPECT_EQ(words.seat(chart, vacant), "A vacant seat (VP of Sales)");
  EXPECT_EQ(words.seat(chart, porter, Words::Place::InsideSentence),
            "a vacant seat (Night porter)");
  EXPECT_EQ(words.holderName(chart, vacant), "Vacant");
  EXPECT_EQ(words.holderName(chart, tom), "Tom Berg");
  EXPECT_EQ(words.positionTitle(chart, porter), "Night porter");
  EXPECT_EQ(words.positionTitle(chart, closer), "Closer");
  EXPECT_EQ(words.positionTitle(chart, tom), "Sales Manager");
  EXPECT_EQ(words.term(Term{TermKind::Role, "own"}, &chart), "Closer");
  EXPECT_EQ(words.term(Term{TermKind::Field, "shift"}, &chart), "Shift");
}

// A chart that breaks every rule which a chart alone can break, answers to the advisor aside.
Chart badChart() {
  edit::ChartBuilder builder;
  int next = 0;
  const auto add = [&](BuiltInRole role, std::optional<PositionId> manager) {
    const std::string key = std::to_string(++next);
    Person person;
    person.key = key;
    person.name = "Person " + key;
    const PersonId holder = builder.addPerson(person);
    Position position;
    position.key = key;
    position.role = roleId(role);
    if (next % 5 != 0) position.holder = holder;
    if (next % 3 == 0) position.quota = 1000.0 * next;
    return builder.addPosition(position, manager);
  };
  const auto rate = [&](PositionId id, const char* ratings) {
    Person person;
    person.key = "rated " + builder.chart().position(id).key;
    person.name = person.key;
    person.skills = test::ratings(ratings);
    builder.setHolder(id, builder.addPerson(person));
  };
  using enum BuiltInRole;
  const PositionId ceo = add(Ceo, std::nullopt);
  const PositionId secondCeo = add(Ceo, ceo);
  const PositionId cro = add(Cro, ceo);
  add(Cro, cro);
  add(Cso, std::nullopt);
  const PositionId manager = add(SalesManager, secondCeo);
  const PositionId executive = add(AccountExecutive, manager);
  for (const BuiltInRole role : {VpSales, Cso, Cmo, Cco, SalesManager, SalesTeamLead, Bdr}) {
    add(role, executive);
  }
  PositionId below = add(VpSales, cro);
  for (int i = 0; i < 12; ++i) {
    add(AccountExecutive, below);
    add(SalesEngineer, below);
    below = add(SalesManager, below);
  }
  // People in the wrong seats, one in two seats, and a line that says what another one says.
  builder.position(ceo).quota = 1e9;
  rate(cro, "555555/222222/510");
  rate(add(Cso, ceo), "222222/555555");
  rate(add(VpSales, cro), "222222/555555");
  rate(add(VpSales, cro), "111---");
  const PositionId again = add(SalesEngineer, ceo);
  builder.setHolder(again, builder.chart().position(cro).holder);
  builder.addRelation({cro, ceo, RelationType::Functional, {}});
  return builder.take();
}

TEST(Findings, OfARealChartReadWellInEveryLanguage) {
  const Chart chart = badChart();
  rules::Checker checker;
  checker.checkAll(chart);
  std::set<rules::RuleId> seen;
  for (const Language language : kLanguages) {
    const Words words(language);
    for (const rules::Finding& finding : checker.findings()) {
      seen.insert(finding.rule);
      const QString title = words.findingTitle(finding, chart);
      EXPECT_TRUE(isWhole(title)) << utf8(title);
      EXPECT_FALSE(title.endsWith('.')) << utf8(title);
      // What is missing leaves two spaces, an empty pair of marks, or a mark at an end behind.
      static const QRegularExpression gap(QStringLiteral("  |\\(\\)|[:,] *$|^[ ,:]| ,|: ,"));
      EXPECT_FALSE(title.contains(gap)) << key(finding.rule) << ": " << utf8(title);
      EXPECT_TRUE(isWhole(words.findingText(finding, chart)));
    }
  }
  for (int i = 0; i < static_cast<int>(rules::RuleId::AdviceLeaderMismatch); ++i) {
    EXPECT_TRUE(seen.contains(static_cast<rules::RuleId>(i)))
        << rules::key(static_cast<rules::RuleId>(i)) << " is not broken by the chart of this test";
  }
}

}  // namespace
}  // namespace arborg::ui

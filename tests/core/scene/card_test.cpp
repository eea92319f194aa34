#include "core/scene/card.h"

#include <gtest/gtest.h>

#include "core/edit/transaction.h"
#include "core/scene/card_sizes.h"
#include "core/scene/shown_text.h"
#include "tests/support/ratings.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

std::string initials(std::string_view name) {
  std::string out;
  appendInitials(name, out);
  return out;
}

TEST(Initials, AreThoseOfTheFirstAndTheLastPart) {
  EXPECT_EQ(initials("Kaisa Väänänen"), "KV");
  EXPECT_EQ(initials("Deniz Öztürk"), "DÖ");
  EXPECT_EQ(initials("Anna Maria van der Berg"), "AB");
  EXPECT_EQ(initials("Işıl"), "I");
  EXPECT_EQ(initials("Åse Ødegård"), "ÅØ");
  EXPECT_EQ(initials("Tom  Berg (CRO)"), "TB") << "what is in brackets is no name";
  EXPECT_EQ(initials("E\xCC\x81va Nagy"), "E\xCC\x81N");
  EXPECT_EQ(initials("山田"), "山");
  EXPECT_EQ(initials("- ()"), "");
  EXPECT_EQ(initials(""), "");
}

class CardTest : public testing::Test {
 protected:
  CardContent written(const Chart& chart, PositionId id) {
    CardContent card;
    CardWriter(chart, m_words).write(chart, id, card);
    return card;
  }
  CardFrame framed(CardContent& card) { return frameOf(card, m_measurer, paperTheme()); }

  test::PlainWords m_words;
  test::FixedMeasurer m_measurer;
};

TEST_F(CardTest, ShowsNameTitleAndChosenFields) {
  test::SalesChart sales;
  sales.builder().settings().cardFields = {"department", "quota", "region", "unheard_of"};
  const CustomFieldId region = sales.builder().addCustomField({"region", "Region"});
  const PositionId id =
      sales.add("Priya Nair", BuiltInRole::VpSales, std::nullopt, "Nordics", 9.2e6);
  sales.builder().position(id).custom = {{region, "North"}};
  const CardContent card = written(sales.builder().chart(), id);
  EXPECT_EQ(card.name, "Priya Nair");
  EXPECT_EQ(card.title, "Vice President of Sales (VP)");
  EXPECT_EQ(card.initials, "PN");
  EXPECT_EQ(card.function, RoleFunction::Sales);
  EXPECT_FALSE(card.vacant);
  ASSERT_EQ(card.fieldCount, 3U);
  EXPECT_EQ(card.fields[0], "Nordics");
  EXPECT_EQ(card.fields[1], "Quota 9.2 M");
  EXPECT_EQ(card.fields[2], "North");
}

TEST_F(CardTest, ShowsWhatASeatHasSold) {
  test::SalesChart sales;
  sales.builder().settings().cardFields = {"attained", "deals_won", "sales_cycle"};
  const PositionId id = sales.add("Ida", BuiltInRole::AccountExecutive, std::nullopt);
  EXPECT_EQ(written(sales.builder().chart(), id).fieldCount, 0U);
  sales.builder().position(id).performance = Performance{412000, 40, 12, 38};
  const CardContent card = written(sales.builder().chart(), id);
  ASSERT_EQ(card.fieldCount, 3U);
  EXPECT_EQ(card.fields[0], "Booked 412000");
  EXPECT_EQ(card.fields[1], "Won 12");
  EXPECT_EQ(card.fields[2], "Cycle 38");
}

TEST_F(CardTest, ShowsFiguresOfTheBranch) {
  test::SalesChart sales;
  sales.builder().settings().cardFields = {"branch.headcount", "branch.vacant", "branch.quota"};
  const PositionId chief = sales.add("Kaisa", BuiltInRole::Cro, std::nullopt);
  const PositionId manager = sales.add("Tom", BuiltInRole::SalesManager, chief);
  const PositionId seller = sales.add("Ida", BuiltInRole::AccountExecutive, manager, {}, 300.0);
  sales.add("", BuiltInRole::AccountExecutive, chief, {}, 200.0);
  const Chart chart = sales.take();
  figures::Rollups rollups;
  rollups.rebuild(chart);
  const CardWriter writer(chart, m_words, &rollups);
  const auto lines = [&](PositionId id) {
    CardContent card;
    writer.write(chart, id, card);
    std::string text;
    for (std::size_t i = 0; i < card.fieldCount; ++i) text += card.fields[i] + "; ";
    return text;
  };
  EXPECT_EQ(lines(chief), "headcount 3; vacant 1; quota 500; ");
  EXPECT_EQ(lines(manager), "headcount 2; quota 300; ") << "that nobody is missing needs no line";
  EXPECT_EQ(lines(seller), "quota 300; ") << "nobody is counted on the card of one";
  EXPECT_EQ(written(chart, chief).fieldCount, 0U) << "without roll-ups";
}

TEST_F(CardTest, NamesFiguresOfTheBranchByKey) {
  for (std::size_t i = 0; i < figures::kFigureCount; ++i) {
    const auto figure = static_cast<figures::Figure>(i);
    EXPECT_EQ(figures::branchFigureFromKey(figures::branchFigureKey(figure)), figure);
  }
  EXPECT_EQ(figures::branchFigureFromKey("headcount"), std::nullopt);
  EXPECT_EQ(figures::branchFigureFromKey("branch.nothing"), std::nullopt);
  EXPECT_EQ(figures::branchFigureFromKey("branch."), std::nullopt);
}

TEST_F(CardTest, KnowsWhatACardCanShow) {
  test::SalesChart sales;
  sales.builder().addCustomField({"region", "Region"});
  const Chart chart = sales.take();
  for (const char* key : {"quota", "email", "region", "branch.win_rate"}) {
    EXPECT_TRUE(isCardField(chart, key)) << key;
  }
  for (const char* key : {"", "kvota", "win_rate", "branch.region"}) {
    EXPECT_FALSE(isCardField(chart, key)) << key;
  }
}

TEST_F(CardTest, ShowsTheTypeOfWhoIsAssessed) {
  test::SalesChart sales;
  const PositionId id = sales.add("Ida", BuiltInRole::Cso, std::nullopt);
  const auto typeOf = [&](std::string_view skills) {
    sales.builder().person(PersonId(0)).skills = test::ratings(skills);
    return written(sales.builder().chart(), id).type;
  };
  EXPECT_EQ(typeOf("555555/222222"), sales::LeaderType::Executor);
  EXPECT_EQ(typeOf("222222/555555"), sales::LeaderType::Strategist);
  EXPECT_EQ(typeOf("444444/444444"), sales::LeaderType::Balanced);
  EXPECT_EQ(typeOf("555555/22"), sales::LeaderType::NotAssessed);
}

TEST_F(CardTest, KeepsRoomForTheSignOfTheType) {
  CardContent card;
  card.name = "Tom";
  card.title = std::string(22, 'x');
  EXPECT_EQ(framed(card).width, 208);
  card.type = sales::LeaderType::Executor;
  EXPECT_EQ(framed(card).width, 232) << "132 px, 62 to its left and 32 to its right";
}

TEST_F(CardTest, ShowsHowFarTheSearchHasCome) {
  test::SalesChart sales;
  const PositionId id = sales.add("", BuiltInRole::Cro, std::nullopt);
  const auto progress = [&] { return written(sales.builder().chart(), id).progress; };
  Search search;
  search.setItem(SearchTask::Panel, {true, {}, {}, {}});
  search.setItem(SearchTask::Pay, {true, {}, {}, {}});
  search.setItem(SearchTask::Terms, {false, "Ida", {}, {}});
  sales.builder().position(id).search = search;
  EXPECT_EQ(progress(), "") << "nobody has begun";
  search.opened = true;
  sales.builder().position(id).search = search;
  EXPECT_EQ(progress(), "2/32");
  sales.builder().position(id).role = roleId(BuiltInRole::Cmo);
  EXPECT_EQ(progress(), "") << "a seat without a checklist";
  sales.builder().position(id).role = roleId(BuiltInRole::Cro);
  Person found;
  found.key = "p9";
  sales.builder().position(id).holder = sales.builder().addPerson(found);
  EXPECT_EQ(progress(), "") << "somebody was found";
}

TEST_F(CardTest, PrefersTheTypedTitle) {
  test::SalesChart sales;
  sales.builder().settings().cardFields = {"role"};
  const PositionId id = sales.add("Ida Sørensen", BuiltInRole::SalesManager, std::nullopt);
  EXPECT_EQ(written(sales.builder().chart(), id).fieldCount, 0U) << "the role is the title already";
  sales.builder().position(id).title = "Queen of the North";
  const CardContent card = written(sales.builder().chart(), id);
  EXPECT_EQ(card.title, "Queen of the North");
  ASSERT_EQ(card.fieldCount, 1U);
  EXPECT_EQ(card.fields[0], "Sales Manager");
}

TEST_F(CardTest, SaysThatASeatIsVacant) {
  test::SalesChart sales;
  const PositionId id = sales.add("", BuiltInRole::VpSales, std::nullopt);
  const CardContent card = written(sales.builder().chart(), id);
  EXPECT_TRUE(card.vacant);
  EXPECT_EQ(card.name, "Vacant");
  EXPECT_EQ(card.initials, "");
}

TEST_F(CardTest, MakesOneCleanLineOfAnything) {
  test::SalesChart sales;
  const PositionId id = sales.add("  Tom\n\tBerg\x01 \xFF", BuiltInRole::Other, std::nullopt);
  sales.builder().position(id).title =
      "A\xE2\x80\xA8"
      "B\xC2\x85"
      "C";
  const CardContent card = written(sales.builder().chart(), id);
  EXPECT_EQ(card.name, "Tom  Berg  \xEF\xBF\xBD");
  EXPECT_EQ(card.title, "A B C");

  sales.builder().position(id).title = std::string(100'000, 'x');
  EXPECT_LE(written(sales.builder().chart(), id).title.size(), kMaximumShownText + 3);
}

TEST_F(CardTest, IsAsWideAsItsTextInSteps) {
  CardContent card;
  card.name = "Tom";
  CardFrame frame = framed(card);
  EXPECT_EQ(frame.width, 160);
  EXPECT_EQ(frame.height, 64);
  card.title = std::string(22, 'x');  // 132 px and 76 px beside it
  frame = framed(card);
  EXPECT_EQ(frame.width, 208);
  card.title += 'x';
  EXPECT_EQ(framed(card).width, 216);
  EXPECT_EQ(framed(card).height, 64);
}

TEST_F(CardTest, BreaksWhatDoesNotFitTheWidest) {
  CardContent card;
  card.name = "Maximiliane von Hohenlohe-Langenburg";  // 36 letters of 7.5 px
  card.title = "Manager";
  const CardFrame frame = framed(card);
  EXPECT_EQ(frame.width, 280);
  EXPECT_EQ(card.name.substr(0, frame.nameBreak), "Maximiliane von");
  EXPECT_EQ(frame.titleBreak, card.title.size());
  EXPECT_EQ(frame.height, 80) << "three lines";
}

TEST_F(CardTest, JoinsShortFieldsIntoOneLine) {
  CardContent card;
  card.name = "Tom";
  card.fields = {"Oslo", "Quota 4.1 M", "tom.berg@example.org"};
  card.fieldCount = 3;
  framed(card);
  ASSERT_EQ(card.fieldCount, 2U);
  EXPECT_EQ(card.fields[0], "Oslo · Quota 4.1 M");
  EXPECT_EQ(card.fields[1], "tom.berg@example.org");
}

TEST_F(CardTest, PeersAreEquallyHighButForALongOne) {
  test::SalesChart sales;
  sales.builder().settings().cardFields = {"department"};
  const PositionId root = sales.add("Kaisa", BuiltInRole::Other, std::nullopt);
  const PositionId plain = sales.add("Tom", BuiltInRole::SalesManager, root);
  const PositionId placed = sales.add("Ida", BuiltInRole::SalesManager, root, "Oslo");
  const PositionId wordy = sales.add("Max", BuiltInRole::SalesManager, root, "Oslo");
  sales.builder().position(wordy).title = std::string(30, 'x') + ' ' + std::string(30, 'y');
  const Chart chart = sales.take();
  CardSizes sizes;
  sizes.rebuild(chart, CardWriter(chart, m_words), m_measurer, paperTheme());
  EXPECT_EQ(sizes.height(placed), 76);
  EXPECT_EQ(sizes.height(plain), 76);
  EXPECT_EQ(sizes.height(wordy), 96);
}

TEST_F(CardTest, PeersShareTheirSize) {
  test::SalesChart sales;
  const PositionId root = sales.add("Kaisa", BuiltInRole::Other, std::nullopt);
  const PositionId first = sales.add("Tom", BuiltInRole::Other, root);
  const PositionId second = sales.add("Maximiliane Hohenlohe", BuiltInRole::Other, root);
  const PositionId below = sales.add("Ida", BuiltInRole::Other, second);
  Chart chart = sales.take();
  const CardWriter writer(chart, m_words);
  CardSizes sizes;
  sizes.rebuild(chart, writer, m_measurer, paperTheme());
  EXPECT_EQ(sizes.width(first), sizes.width(second));
  EXPECT_GT(sizes.width(first), 160);
  EXPECT_EQ(sizes.width(root), 160);
  EXPECT_EQ(sizes.width(below), 160);

  edit::Transaction transaction(chart);
  transaction.apply(edit::SetPersonField{PersonId(2), edit::PersonField::Name, "Max"});
  transaction.commit();
  EXPECT_TRUE(sizes.update(chart, transaction.changes(), {}, writer, m_measurer, paperTheme()));
  EXPECT_EQ(sizes.width(first), 160);
  EXPECT_FALSE(sizes.update(chart, transaction.changes(), {}, writer, m_measurer, paperTheme()))
      << "nothing is different any more";

  edit::Transaction move(chart);
  move.apply(edit::MovePosition{below, root, 0});
  move.apply(edit::SetPersonField{PersonId(3), edit::PersonField::Name, "Wolfgang Amadeus Mozart"});
  move.commit();
  EXPECT_TRUE(sizes.update(chart, move.changes(), {}, writer, m_measurer, paperTheme()));
  EXPECT_GT(sizes.width(first), 200);
  CardSizes fresh;
  fresh.rebuild(chart, writer, m_measurer, paperTheme());
  for (const PositionId id : chart.displayOrder()) {
    EXPECT_EQ(sizes.width(id), fresh.width(id));
    EXPECT_EQ(sizes.height(id), fresh.height(id));
  }
}

}  // namespace
}  // namespace arborg::scene

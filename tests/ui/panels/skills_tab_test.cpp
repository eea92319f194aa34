// Rating somebody in the inspector: what is set, what follows from it, and undo.
#include "ui/panels/skills_tab.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QtTest/QTest>

#include "tests/ui/panels/skills_chart.h"
#include "ui/text/language_switcher.h"
#include "ui/widgets/rating_edit.h"

namespace arborg::ui {
namespace {

class SkillsTabTest : public ::testing::Test {
 protected:
  SkillsTabTest() {
    languages.use(Language::English);
    notifier.setDocument(test::ratedLeaders());
    QObject::connect(&notifier, &ChartNotifier::chartChanged, &tab, &SkillsTab::refresh);
    QObject::connect(&selection, &Selection::changed, &tab, &SkillsTab::refresh);
    tab.resize(300, 900);
    tab.show();
  }

  void select(test::Leader who) { selection.select(PositionId(who)); }
  RatingEdit& rating(const char* key) {
    return *tab.findChild<RatingEdit*>(QStringLiteral("rating_") + QLatin1String(key));
  }
  QString text(const char* name) {
    return tab.findChild<QLabel*>(QString::fromLatin1(name))->text();
  }
  std::optional<std::uint8_t> stored(test::Leader who, Skill skill) {
    return notifier.chart().holder(PositionId(who))->skills.rating(skill);
  }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  SkillsTab tab{editor};
};

TEST_F(SkillsTabTest, ShowsTypeAndFit) {
  select(test::kRevenue);
  EXPECT_EQ(text("skillsType"), QStringLiteral("CSO type (executor)"));
  EXPECT_EQ(text("skillsFit"), QStringLiteral("Fit for this seat (CRO): 40 of 100"));
  select(test::kVice);
  EXPECT_EQ(text("skillsType"), QStringLiteral("Not assessed"));
}

TEST_F(SkillsTabTest, AKeyRatesAndUndoTakesItBack) {
  select(test::kVice);
  QTest::keyClick(&rating("territory_planning"), Qt::Key_4);
  EXPECT_EQ(stored(test::kVice, Skill::TerritoryPlanning), 4);
  QTest::keyClick(&rating("territory_planning"), Qt::Key_Delete);
  EXPECT_EQ(stored(test::kVice, Skill::TerritoryPlanning), std::nullopt);
  editor.undo();
  editor.undo();
  EXPECT_EQ(stored(test::kVice, Skill::TerritoryPlanning), std::nullopt);
  EXPECT_EQ(rating("territory_planning").rating(), std::nullopt);
  editor.redo();
  EXPECT_NE(rating("closing").rating(), std::nullopt);
}

TEST_F(SkillsTabTest, TheThirdRatingMakesAnIndex) {
  select(test::kVice);  // two execution skills rated
  EXPECT_EQ(text("skillsType"), QStringLiteral("Not assessed"));
  QTest::keyClick(&rating("deal_velocity"), Qt::Key_5);
  EXPECT_EQ(text("skillsType"), QStringLiteral("CSO type (executor)"));
  EXPECT_EQ(text("skillsFit"), QStringLiteral("Fit for this seat (VP of Sales): 100 of 100"));
}

TEST_F(SkillsTabTest, AllSelectedAreRatedInOneStep) {
  selection.select({PositionId(test::kRevenue), PositionId(test::kVice)},
                   PositionId(test::kRevenue));
  QTest::keyClick(&rating("industry_experience"), Qt::Key_3);
  EXPECT_EQ(stored(test::kRevenue, Skill::IndustryExperience), 3);
  EXPECT_EQ(stored(test::kVice, Skill::IndustryExperience), 3);
  editor.undo();
  EXPECT_EQ(stored(test::kRevenue, Skill::IndustryExperience), std::nullopt);
  EXPECT_EQ(stored(test::kVice, Skill::IndustryExperience), std::nullopt);
}

TEST_F(SkillsTabTest, AVacantSeatHasNobodyToRate) {
  select(test::kRevenue);
  editor.vacate();
  EXPECT_FALSE(rating("closing").isVisible());
}

TEST_F(SkillsTabTest, FitsItsPanelInEveryLanguage) {
  select(test::kRevenue);
  for (const Language language : kLanguages) {
    languages.use(language);
    tab.retranslate();
    EXPECT_LE(tab.minimumSizeHint().width(), 296) << static_cast<int>(language);
  }
}

}  // namespace
}  // namespace arborg::ui

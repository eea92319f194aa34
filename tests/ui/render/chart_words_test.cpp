#include "ui/render/chart_words.h"

#include <gtest/gtest.h>

#include "tests/support/sales_chart.h"

namespace arborg::ui {
namespace {

constexpr auto kQuota = scene::NumberField::Quota;

TEST(ChartWords, ShortensWholeMillionsOnly) {
  const ChartWords english(Language::English);
  EXPECT_EQ(english.field(kQuota, 9.2e6, "EUR"), "Quota €9.2M");
  EXPECT_EQ(english.field(kQuota, 24e6, {}), "Quota 24M");
  EXPECT_EQ(english.field(kQuota, 4'123'456, {}), "Quota 4,123,456") << "nothing is rounded away";
  EXPECT_EQ(english.field(kQuota, 850'000, {}), "Quota 850,000");
  EXPECT_EQ(english.field(scene::NumberField::Fte, 0.5, {}), "FTE 0.5");
  EXPECT_EQ(ChartWords(Language::Finnish).field(kQuota, 9.2e6, "EUR"),
            "Myyntitavoite 9,2\u00A0milj.\u00A0€");
  EXPECT_EQ(ChartWords(Language::Turkish).field(kQuota, 9.2e6, "TRY"), "Satış kotası ₺9,2\u00A0Mn");
}

TEST(ChartWords, SpeaksTheLanguageOfTheChart) {
  const Chart chart = test::fivePeople();
  for (const Language language : kLanguages) {
    const ChartWords words(language);
    EXPECT_FALSE(words.vacant().empty());
    EXPECT_FALSE(words.roleTitle(chart, roleId(BuiltInRole::VpSales)).empty());
    EXPECT_EQ(words.roleTitle(chart, roleId(BuiltInRole::Other)), "");
    EXPECT_EQ(words.relation(RelationType::Unspecified), "");
    EXPECT_FALSE(words.relation(RelationType::Functional).empty());
  }
  EXPECT_NE(ChartWords(Language::English).vacant(), ChartWords(Language::Finnish).vacant());
  EXPECT_EQ(ChartWords(Language::Turkish).count(12'345), "12.345");
}

}  // namespace
}  // namespace arborg::ui

// The palette offers every role, finds one by a part of its title, and adds it with a key.
#include "ui/panels/palette_panel.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QtTest/QTest>

#include "tests/ui/panels/skills_chart.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {
namespace {

class PaletteTest : public ::testing::Test {
 protected:
  PaletteTest() {
    languages.use(Language::English);
    notifier.setDocument(test::ratedLeaders());
    panel.show();
    list = panel.findChild<QListWidget*>(QStringLiteral("paletteList"));
    filter = panel.findChild<QLineEdit*>(QStringLiteral("paletteFilter"));
  }
  QStringList shown() const {
    QStringList titles;
    for (int row = 0; row < list->count(); ++row) {
      const QListWidgetItem* item = list->item(row);
      if (!item->isHidden() && item->data(Qt::UserRole).isValid()) titles.append(item->text());
    }
    return titles;
  }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  PalettePanel panel{editor};
  QListWidget* list = nullptr;
  QLineEdit* filter = nullptr;
};

TEST_F(PaletteTest, OffersEveryRole) {
  EXPECT_EQ(static_cast<std::size_t>(shown().size()), kBuiltInRoleCount);
}

TEST_F(PaletteTest, FiltersByAnyPartWhateverTheAccents) {
  QTest::keyClicks(filter, QStringLiteral("team"));
  EXPECT_EQ(shown(), QStringList{QStringLiteral("Sales Team Lead")});
  filter->clear();
  languages.use(Language::Finnish);
  QCoreApplication::processEvents();
  QTest::keyClicks(filter, QStringLiteral("vetaja"));
  EXPECT_EQ(shown(), QStringList{QStringLiteral("Myyntitiimin vetäjä")});
}

TEST_F(PaletteTest, EnterAddsBelowTheCurrentSeat) {
  selection.select(PositionId(test::kVice));
  QTest::keyClicks(filter, QStringLiteral("team"));
  QTest::keyClick(filter, Qt::Key_Return);
  const Chart& chart = notifier.chart();
  ASSERT_EQ(chart.reports(PositionId(test::kVice)).size(), 1U);
  const PositionId added = chart.reports(PositionId(test::kVice)).front();
  EXPECT_EQ(chart.position(added).role, roleId(BuiltInRole::SalesTeamLead));
  EXPECT_FALSE(chart.position(added).holder.has_value());
  editor.undo();
  EXPECT_TRUE(notifier.chart().reports(PositionId(test::kVice)).empty());
}

TEST_F(PaletteTest, AnEmptyChartGetsItAtTheTop) {
  notifier.setDocument(std::make_unique<Document>());
  QTest::keyClicks(filter, QStringLiteral("cro"));
  QTest::keyClick(filter, Qt::Key_Return);
  ASSERT_EQ(notifier.chart().roots().size(), 1U);
  EXPECT_EQ(notifier.chart().roleOf(notifier.chart().roots().front()).key, "cro");
}

}  // namespace
}  // namespace arborg::ui

// The figures follow every edit and the selection, and can be taken along.
#include "ui/panels/figures_panel.h"

#include <gtest/gtest.h>

#include <QBarSet>
#include <QChart>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedBarSeries>
#include <QToolButton>
#include <QtTest/QTest>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "tests/support/sales_chart.h"
#include "ui/text/language_switcher.h"
#include "ui/widgets/span_chart.h"

namespace arborg::ui {
namespace {

// Of test::salesOrganisation().
constexpr PositionId kPriya(4);  // a VP of Sales with three reports
constexpr PositionId kItaly(5);  // vacant, two reports
constexpr PositionId kTom(7);    // nobody reports to him

class FiguresPanelTest : public ::testing::Test {
 protected:
  FiguresPanelTest() {
    languages.use(Language::English);
    notifier.setDocument(std::make_unique<Document>(test::salesOrganisation(), ViewState{}));
    panel.resize(1000, 240);
    panel.show();
  }

  const Chart& chart() { return notifier.chart(); }
  QLabel& value(const char* figure) {
    return *panel.findChild<QLabel*>(QStringLiteral("figure_") + QLatin1String(figure));
  }
  QString text(const char* figure) { return value(figure).text(); }
  QString title() { return panel.findChild<QLabel*>(QStringLiteral("figuresTitle"))->text(); }
  QCheckBox& follow() { return *panel.findChild<QCheckBox*>(QStringLiteral("figuresFollow")); }
  SpanChart& span() { return *panel.findChild<SpanChart*>(QStringLiteral("spanChart")); }
  // Managers by direct reports from 1 up: within the limits, and outside of them.
  std::pair<QList<qreal>, QList<qreal>> bars() {
    const auto series = span().chart()->series();
    EXPECT_EQ(series.size(), 1);
    std::pair<QList<qreal>, QList<qreal>> found;
    const auto sets = qobject_cast<QStackedBarSeries*>(series.front())->barSets();
    for (int i = 0; i < sets[0]->count(); ++i) found.first.append(sets[0]->at(i));
    for (int i = 0; i < sets[1]->count(); ++i) found.second.append(sets[1]->at(i));
    return found;
  }
  using Bars = QList<qreal>;

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  FiguresPanel panel{editor};
};

TEST_F(FiguresPanelTest, CountsTheWholeChart) {
  EXPECT_EQ(title(), QStringLiteral("Whole chart"));
  EXPECT_EQ(text("seats"), QStringLiteral("15"));
  EXPECT_EQ(text("headcount"), QStringLiteral("14"));
  EXPECT_EQ(text("vacant"), QStringLiteral("1"));
  EXPECT_EQ(text("layers"), QStringLiteral("4"));
  EXPECT_EQ(text("median_span"), QStringLiteral("3"));
  EXPECT_EQ(text("sellers"), QStringLiteral("2"));
  EXPECT_FALSE(value("cost").isVisible());  // of which nothing is known
  EXPECT_TRUE(value("quota").isVisible());
}

TEST_F(FiguresPanelTest, FollowsTheSelectionWhereAsked) {
  selection.select(kPriya);
  EXPECT_EQ(title(), QStringLiteral("Priya Nair (VP of Sales)"));
  EXPECT_EQ(text("seats"), QStringLiteral("4"));
  EXPECT_EQ(text("vacant"), QStringLiteral("0"));
  selection.select(kItaly);
  EXPECT_EQ(text("seats"), QStringLiteral("3"));
  EXPECT_EQ(text("vacant"), QStringLiteral("1"));
  selection.select(kTom);  // no branch: the whole chart
  EXPECT_EQ(title(), QStringLiteral("Whole chart"));
  EXPECT_EQ(text("seats"), QStringLiteral("15"));
  selection.select(kPriya);
  follow().click();
  EXPECT_EQ(title(), QStringLiteral("Whole chart"));
  EXPECT_EQ(text("seats"), QStringLiteral("15"));
}

TEST_F(FiguresPanelTest, FollowsEveryEditAndUndo) {
  ASSERT_TRUE(editor.run(edit::fill(chart(), kItaly, "Anna"), Editor::After::Stay));
  EXPECT_EQ(text("headcount"), QStringLiteral("15"));
  EXPECT_EQ(text("vacant"), QStringLiteral("0"));
  const std::array seats = {kTom};
  ASSERT_TRUE(editor.run(edit::setNumber(chart(), seats, edit::PositionField::Cost, 90000)));
  EXPECT_TRUE(value("cost").isVisible());
  EXPECT_TRUE(text("cost").contains(QStringLiteral("90,000"))) << text("cost").toStdString();
  editor.undo();
  EXPECT_FALSE(value("cost").isVisible());
  follow().click();
  ASSERT_TRUE(editor.run(edit::removeBranch(chart(), kPriya), Editor::After::Stay));
  EXPECT_EQ(text("seats"), QStringLiteral("11"));
  editor.undo();
  EXPECT_EQ(text("seats"), QStringLiteral("15"));
}

TEST_F(FiguresPanelTest, IsUpToDateWhenItIsSeenAgain) {
  panel.hide();
  ASSERT_TRUE(editor.run(edit::fill(chart(), kItaly, "Anna"), Editor::After::Stay));
  panel.show();
  EXPECT_EQ(text("headcount"), QStringLiteral("15"));
  notifier.setDocument(std::make_unique<Document>(test::fivePeople(), ViewState{}));
  EXPECT_EQ(text("headcount"), QStringLiteral("4"));
}

TEST_F(FiguresPanelTest, BarsShowWhoHasHowManyReports) {
  // One manager has two, four have three; 3 to 12 are within the limits.
  EXPECT_EQ(bars(), std::pair(Bars({0, 0, 4}), Bars({0, 1, 0})));
  EXPECT_EQ(span().accessibleDescription(), QStringLiteral("2: 1, 3: 4"));
  selection.select(kItaly);
  EXPECT_EQ(bars(), std::pair(Bars({0, 0}), Bars({0, 1})));
  selection.select(kPriya);
  for (int i = 0; i < 10; ++i) {
    ASSERT_TRUE(editor.run(edit::addReport(chart(), kPriya), Editor::After::Stay));
  }
  EXPECT_EQ(text("median_span"), QStringLiteral("13"));
  EXPECT_EQ(bars().second.last(), 1);
  for (int i = 0; i < 10; ++i) {
    ASSERT_TRUE(editor.run(edit::addReport(chart(), kPriya), Editor::After::Stay));
  }
  EXPECT_EQ(bars().second.size(), 21);  // all above twenty in one
  EXPECT_EQ(span().accessibleDescription(), QStringLiteral("> 20: 1"));
}

TEST_F(FiguresPanelTest, IsCopiedAsATable) {
  selection.select(kPriya);
  panel.findChild<QToolButton*>(QStringLiteral("figuresCopy"))->click();
  const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
  EXPECT_EQ(lines.first(), QStringLiteral("Priya Nair (VP of Sales)"));
  EXPECT_TRUE(lines.contains(QStringLiteral("Headcount\t4"))) << panel.table().toStdString();
  EXPECT_TRUE(lines.contains(QStringLiteral("Median span of control\t3")));
  EXPECT_FALSE(panel.table().contains(QStringLiteral("Cost")));  // not shown
  EXPECT_TRUE(lines.last().isEmpty());
}

TEST_F(FiguresPanelTest, SpeaksTheLanguageOfTheWindow) {
  const std::array seats = {kTom};
  ASSERT_TRUE(editor.run(edit::setNumber(chart(), seats, edit::PositionField::Fte, 0.5)));
  follow().setChecked(false);
  EXPECT_EQ(text("fte"), QStringLiteral("13.5"));
  for (const Language language : {Language::Finnish, Language::Turkish}) {
    languages.use(language);
    QCoreApplication::processEvents();
    EXPECT_EQ(text("fte"), QStringLiteral("13,5"));
    EXPECT_EQ(title(), language == Language::Finnish ? QStringLiteral("Koko kaavio")
                                                     : QStringLiteral("Tüm şema"));
    EXPECT_TRUE(value("headcount").accessibleName().endsWith(QStringLiteral(": 14")));
  }
}

TEST_F(FiguresPanelTest, NoTextIsCutAtTheUsualWidth) {
  for (const Language language : kLanguages) {
    languages.use(language);
    panel.resize(panel.width() == 1000 ? 1260 : 1000, 400);
    // A layout asks the one around it for room when its own turn comes.
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
      if (!label->isVisible() || label->text().isEmpty()) continue;
      const int needed =
          label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
      EXPECT_GE(label->width(), needed)
          << label->text().toStdString() << ' ' << static_cast<int>(language);
      if (label->wordWrap()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width()))
            << label->text().toStdString() << ' ' << label->width();
      }
    }
  }
}

}  // namespace
}  // namespace arborg::ui

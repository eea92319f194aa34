// The diagnostic: what is rated, what follows from it, and the runs of a document.
#include "ui/dialogs/diagnostic_dialog.h"

#include <QChart>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineSeries>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <set>

#include "core/sales/diagnostic.h"
#include "tests/ui/dialogs/seats_chart.h"
#include "ui/models/dates.h"
#include "ui/text/words.h"
#include "ui/widgets/history_chart.h"
#include "ui/widgets/radar_chart.h"
#include "ui/widgets/rating_edit.h"

namespace arborg::ui {
namespace {

using sales::GrowthArea;

class DiagnosticDialogTest : public EditorTest {
 protected:
  DiagnosticDialogTest() : EditorTest(vacantLeaders()) { open(); }
  ~DiagnosticDialogTest() override { delete dialog.data(); }

  void open() {
    delete dialog.data();
    dialog = new DiagnosticDialog(editor);
    dialog->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.data()));
  }
  template <class Widget>
  Widget& find(const char* name) {
    return *dialog->findChild<Widget*>(QString::fromLatin1(name));
  }
  RatingEdit& rating(Practice practice) {
    return *dialog->findChild<RatingEdit*>(QStringLiteral("practice_") +
                                           QString::fromLatin1(key(practice).data()));
  }
  void rate(Practice practice, int value) {
    QTest::keyClick(&rating(practice), static_cast<Qt::Key>(Qt::Key_0 + value));
  }
  // Every practice, differently in every area.
  void rateAll(int shift = 0) {
    for (std::size_t i = 0; i < kPracticeCount; ++i) {
      rate(static_cast<Practice>(i), (static_cast<int>(i * i) + shift) % 5);
    }
  }
  const std::vector<DiagnosticRun>& runs() { return chart().diagnosticRuns(); }
  QString text(const char* name) { return find<QLabel>(name).text(); }
  QComboBox& choice() { return find<QComboBox>("diagnosticRuns"); }
  void redate(QDate day) { find<QDateEdit>("diagnosticDate").setDate(day); }
  QStringList weakestShown() { return text("diagnosticWeakest").split(QStringLiteral("\n\n")); }

  QPointer<DiagnosticDialog> dialog;
};

TEST_F(DiagnosticDialogTest, HasSixStatementsInEachOfFourAreas) {
  auto& areas = find<QTabWidget>("diagnosticAreas");
  ASSERT_EQ(areas.count(), 4);
  const Words words;
  std::set<QString> statements;
  for (int i = 0; i < areas.count(); ++i) {
    EXPECT_EQ(areas.tabText(i), words.growthArea(static_cast<GrowthArea>(i)));
    const auto ratings = areas.widget(i)->findChildren<RatingEdit*>();
    EXPECT_EQ(ratings.size(), 6);
    for (const RatingEdit* edit : ratings) {
      EXPECT_EQ(edit->highest(), kMaxPracticeRating);
      statements.insert(edit->accessibleName());
    }
  }
  EXPECT_EQ(statements.size(), 24U);
}

TEST_F(DiagnosticDialogTest, BeginsWithTheFirstStatement) {
  EXPECT_EQ(QApplication::focusWidget(), &rating(Practice::GrowthLevers));
  EXPECT_FALSE(find<QPushButton>("diagnosticNew").isVisible());
  EXPECT_FALSE(find<QPushButton>("diagnosticRemove").isVisible());
  EXPECT_FALSE(choice().isVisible());
  press(Qt::Key_3);
  press(Qt::Key_Tab);
  press(Qt::Key_0);
  ASSERT_EQ(runs().size(), 1U);
  EXPECT_EQ(runs()[0].date, dateOf(QDate::currentDate()));
  EXPECT_EQ(runs()[0].ratings.rating(Practice::GrowthLevers), 3);
  EXPECT_EQ(runs()[0].ratings.rating(Practice::Pricing), 0);
  EXPECT_TRUE(find<QPushButton>("diagnosticNew").isVisible());
}

TEST_F(DiagnosticDialogTest, EveryPracticeIsAStepOfItsOwn) {
  rate(Practice::GrowthLevers, 3);
  rate(Practice::Pricing, 1);
  rate(Practice::Pricing, 2);  // thought better of
  rate(Practice::Adoption, 4);
  EXPECT_EQ(steps(), 3U);
  editor.undo();
  EXPECT_EQ(rating(Practice::Adoption).rating(), std::nullopt);
  EXPECT_EQ(rating(Practice::Pricing).rating(), 2);
  editor.undo();
  EXPECT_EQ(rating(Practice::Pricing).rating(), std::nullopt);
  editor.undo();
  EXPECT_TRUE(runs().empty());
  EXPECT_FALSE(choice().isVisible());
  editor.redo();
  EXPECT_EQ(rating(Practice::GrowthLevers).rating(), 3);
}

TEST_F(DiagnosticDialogTest, ScoresAreThoseOfTheRatings) {
  const auto& radar = find<RadarChart>("diagnosticRadar");
  EXPECT_EQ(text("diagnosticTotal"),
            QStringLiteral("Rate at least three practices of each area to see the score."));
  for (int shift = 0; shift < 5; ++shift) {
    rateAll(shift);
    const PracticeRatings& ratings = runs()[0].ratings;
    EXPECT_EQ(text("diagnosticTotal"),
              QStringLiteral("%1 of 100").arg(qRound(*sales::totalScore(ratings))));
    ASSERT_EQ(radar.lines().size(), 1U);
    for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
      const auto score = sales::areaScore(ratings, static_cast<GrowthArea>(i));
      EXPECT_EQ(radar.lines()[0].values[i], score);
      EXPECT_TRUE(radar.labels()[static_cast<qsizetype>(i)].endsWith(
          QStringLiteral(": %1").arg(qRound(*score))));
    }
  }
  // Two of six: too few to say.
  for (const Practice practice : sales::practicesOf(GrowthArea::Growth).subspan(2)) {
    QTest::keyClick(&rating(practice), Qt::Key_Delete);
  }
  EXPECT_EQ(radar.lines()[0].values[static_cast<std::size_t>(GrowthArea::Growth)], std::nullopt);
  EXPECT_TRUE(text("diagnosticTotal").startsWith(QStringLiteral("Rate at least three")));
}

TEST_F(DiagnosticDialogTest, TheFiveWeakestComeWithWhatToDo) {
  EXPECT_EQ(text("diagnosticWeakest"), QStringLiteral("Nothing is rated low yet."));
  rateAll();
  const auto weakest = sales::weakest(runs()[0].ratings);
  const QStringList shown = weakestShown();
  ASSERT_EQ(weakest.size(), 5U);
  ASSERT_EQ(shown.size(), 5);
  const Words words;
  for (std::size_t i = 0; i < weakest.size(); ++i) {
    const QString& entry = shown[static_cast<qsizetype>(i)];
    EXPECT_TRUE(
        entry.startsWith(QStringLiteral("%1/4  ").arg(*runs()[0].ratings.rating(weakest[i]))));
    EXPECT_TRUE(entry.contains(words.practice(weakest[i]))) << entry.toStdString();
    EXPECT_TRUE(entry.endsWith(words.practiceAdvice(weakest[i]))) << entry.toStdString();
  }
}

TEST_F(DiagnosticDialogTest, ANewRunGoesOnFromTheLastOne) {
  rateAll();
  find<QPushButton>("diagnosticNew").click();
  ASSERT_EQ(runs().size(), 2U);
  EXPECT_EQ(runs()[1].ratings, runs()[0].ratings);
  // Two of one day are told apart, the newest first.
  ASSERT_EQ(choice().count(), 2);
  EXPECT_TRUE(choice().isVisible());
  EXPECT_EQ(choice().currentIndex(), 0);
  EXPECT_EQ(choice().itemText(0), choice().itemText(1) + QStringLiteral(" (2)"));
  rate(Practice::Pricing, 4);
  EXPECT_EQ(runs()[1].ratings.rating(Practice::Pricing), 4);
  EXPECT_EQ(runs()[0].ratings.rating(Practice::Pricing), 1);
  // An older one is shown and changed.
  choice().setCurrentIndex(1);
  EXPECT_EQ(rating(Practice::Pricing).rating(), 1);
  rate(Practice::Pricing, 0);
  EXPECT_EQ(runs()[0].ratings.rating(Practice::Pricing), 0);
  EXPECT_EQ(runs()[1].ratings.rating(Practice::Pricing), 4);
  EXPECT_EQ(choice().currentIndex(), 1);
  editor.undo();
  EXPECT_EQ(rating(Practice::Pricing).rating(), 1);
}

TEST_F(DiagnosticDialogTest, ADateTakesTheRunToItsPlace) {
  rateAll();
  find<QPushButton>("diagnosticNew").click();
  rate(Practice::Pricing, 4);
  const QDate earlier = QDate::currentDate().addDays(-200);
  const std::size_t before = steps();
  redate(earlier);
  EXPECT_EQ(steps(), before + 1);
  ASSERT_EQ(runs().size(), 2U);
  EXPECT_EQ(runs()[0].date, dateOf(earlier));
  EXPECT_EQ(runs()[0].ratings.rating(Practice::Pricing), 4);
  EXPECT_EQ(dialog->run(), runs()[0]);  // it is still the one that is shown
  EXPECT_EQ(rating(Practice::Pricing).rating(), 4);
  EXPECT_EQ(choice().currentIndex(), 1);
  redate(QDate::currentDate().addDays(3));
  EXPECT_EQ(dialog->run(), runs()[1]);
  EXPECT_EQ(choice().currentIndex(), 0);
  editor.undo();
  EXPECT_EQ(runs()[0].date, dateOf(earlier));
  EXPECT_EQ(runs()[0].ratings.rating(Practice::Pricing), 4);
}

TEST_F(DiagnosticDialogTest, ARemovedRunComesBack) {
  rateAll();
  find<QPushButton>("diagnosticNew").click();
  rate(Practice::Pricing, 4);
  find<QPushButton>("diagnosticRemove").click();
  ASSERT_EQ(runs().size(), 1U);
  EXPECT_EQ(rating(Practice::Pricing).rating(), 1);
  find<QPushButton>("diagnosticRemove").click();
  EXPECT_TRUE(runs().empty());
  EXPECT_FALSE(find<QPushButton>("diagnosticRemove").isVisible());
  EXPECT_EQ(rating(Practice::Pricing).rating(), std::nullopt);
  editor.undo();
  editor.undo();
  ASSERT_EQ(runs().size(), 2U);
  EXPECT_EQ(rating(Practice::Pricing).rating(), 4);
}

TEST_F(DiagnosticDialogTest, TheHistoryHasAPointARun) {
  rateAll();
  redate(QDate::currentDate().addDays(-90));
  find<QPushButton>("diagnosticNew").click();
  rateAll(2);
  const auto points = sales::history(runs());
  ASSERT_EQ(points.size(), 2U);
  const auto series = find<HistoryChart>("historyChart").chart()->series();
  ASSERT_EQ(series.size(), 5);
  const Words words;
  for (int i = 0; i < 5; ++i) {
    const auto* line = qobject_cast<QLineSeries*>(series[i]);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->name(),
              i < 4 ? words.growthArea(static_cast<GrowthArea>(i)) : QStringLiteral("All areas"));
    ASSERT_EQ(line->count(), 2);
    for (int j = 0; j < 2; ++j) {
      const auto& point = points[static_cast<std::size_t>(j)];
      const auto at = static_cast<std::size_t>(i);
      EXPECT_DOUBLE_EQ(line->at(j).y(), i < 4 ? *point.areas[at] : *point.total);
      EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(line->at(j).x())).date(),
                qDate(point.date));
    }
    // The names are whole in the legend.
    EXPECT_TRUE(find<HistoryChart>("historyChart")
                    .legend()
                    .contains(line->name().replace(QLatin1Char(' '), QStringLiteral("&nbsp;"))));
  }
}

TEST_F(DiagnosticDialogTest, UndoKeysWorkInTheDialogAndEnterStays) {
  press(Qt::Key_2);
  press(Qt::Key_Return);
  EXPECT_TRUE(dialog->isVisible());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(runs().empty());
  press(Qt::Key_Y, Qt::ControlModifier);
  EXPECT_EQ(runs().size(), 1U);
}

TEST_F(DiagnosticDialogTest, AsksForItsExportAndDrawsItsPicture) {
  rateAll();
  const QSignalSpy asked(dialog, &DiagnosticDialog::exportRequested);
  find<QPushButton>("diagnosticExport").click();
  EXPECT_EQ(asked.count(), 1);
  // On white, with the names around: something is drawn at every side.
  const QImage picture = dialog->radarPicture();
  ASSERT_FALSE(picture.isNull());
  EXPECT_EQ(picture.pixelColor(0, 0), QColor(Qt::white));
  const auto isDrawnIn = [&picture](double left, double right) {
    for (int x = static_cast<int>(left * picture.width()); x < right * picture.width(); ++x) {
      for (int y = 0; y < picture.height(); ++y) {
        if (picture.pixelColor(x, y).lightness() < 128) return true;
      }
    }
    return false;
  };
  EXPECT_TRUE(isDrawnIn(0, 0.3));
  EXPECT_TRUE(isDrawnIn(0.7, 1));
  EXPECT_TRUE(isDrawnIn(0.4, 0.6));
}

TEST_F(DiagnosticDialogTest, ClosesWithItsDocument) {
  notifier.setDocument(vacantLeaders());
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_TRUE(dialog.isNull());
}

TEST_F(DiagnosticDialogTest, ChangesItsLanguageWhileOpen) {
  rateAll();
  for (const Language language : {Language::Finnish, Language::Turkish}) {
    use(language);
    const Words words(language);
    EXPECT_EQ(find<QTabWidget>("diagnosticAreas").tabText(1),
              words.growthArea(GrowthArea::Generation));
    EXPECT_EQ(rating(Practice::Talent).accessibleName(), words.practice(Practice::Talent));
    EXPECT_TRUE(weakestShown().first().contains(
        words.practiceAdvice(sales::weakest(runs()[0].ratings).front())));
    EXPECT_NE(find<QPushButton>("diagnosticNew").text(), QStringLiteral("New run"));
    EXPECT_EQ(find<QDateEdit>("diagnosticDate").locale(), words.formats().locale());
  }
}

TEST_F(DiagnosticDialogTest, FitsASmallScreenInEveryLanguage) {
  rateAll();
  find<QPushButton>("diagnosticNew").click();
  for (const Language language : kLanguages) {
    use(language);
    EXPECT_LE(dialog->minimumSizeHint().width(), 1180) << static_cast<int>(language);
    EXPECT_LE(dialog->minimumSizeHint().height(), 640) << static_cast<int>(language);
  }
}

}  // namespace
}  // namespace arborg::ui

// Every set of answers gets its recommendation, its reasons, and only the buttons that can do
// something.
#include "ui/dialogs/advisor_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QtTest/QTest>
#include <memory>

#include "core/sales/skeleton.h"
#include "tests/support/sales_chart.h"
#include "ui/text/language_switcher.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

using sales::LeaderSetup;
using sales::Recommendation;

constexpr int kManyCompetitors = 4;  // more than three
constexpr int kTeam = 15;
constexpr int kLargeTeam = 50;

// The table of the advisor, read off docs/sales-knowledge.md and not off its code.
Recommendation expected(const AdvisorAnswers& answers) {
  const int complexity = (answers.channels > 1 ? 2 : 0) + (answers.products > 1 ? 2 : 0) +
                         (answers.verticals > 1 ? 1 : 0) + (answers.competitors > 3 ? 1 : 0);
  const auto symptoms = std::count(answers.symptoms.begin(), answers.symptoms.end(), true);
  if (complexity >= 3 && answers.people >= kLargeTeam) return Recommendation::CroWithCso;
  if (complexity >= 3) return Recommendation::Cro;
  if (symptoms >= 2) return Recommendation::PrepareCro;
  if (complexity <= 1 && answers.people < kTeam) return Recommendation::VpSales;
  return Recommendation::Cso;
}

// Answers that lead to each recommendation.
AdvisorAnswers answersFor(Recommendation recommendation) {
  AdvisorAnswers answers;
  answers.people = 5;
  switch (recommendation) {
    case Recommendation::VpSales:
      break;
    case Recommendation::Cso:
      answers.people = kTeam;
      break;
    case Recommendation::PrepareCro:
      answers.set(Symptom::ChurnGrows, true);
      answers.set(Symptom::CycleLengthens, true);
      break;
    case Recommendation::CroWithCso:
      answers.people = kLargeTeam;
      [[fallthrough]];
    case Recommendation::Cro:
      answers.channels = 2;
      answers.products = 3;
      break;
  }
  return answers;
}

Chart chartOf(LeaderSetup setup, const std::optional<AdvisorAnswers>& answers = {}) {
  test::SalesChart chart;
  auto above = chart.add("Kaisa", BuiltInRole::Ceo, std::nullopt);
  if (setup == LeaderSetup::Cro || setup == LeaderSetup::CroWithCso) {
    above = chart.add("Luca", BuiltInRole::Cro, above);
  }
  if (setup == LeaderSetup::Cso || setup == LeaderSetup::CroWithCso) {
    above = chart.add("Elif", BuiltInRole::Cso, above);
  }
  if (setup == LeaderSetup::VpSales) above = chart.add("Priya", BuiltInRole::VpSales, above);
  chart.add("Tom", BuiltInRole::AccountExecutive, above);
  if (answers.has_value()) chart.builder().setAdvisorAnswers(*answers);
  return chart.take();
}

class AdvisorDialogTest : public ::testing::Test {
 protected:
  AdvisorDialogTest() { languages.use(Language::English); }

  void open(const Chart* with) {
    dialog = std::make_unique<AdvisorDialog>(with);
    dialog->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
  }
  template <class Widget>
  Widget* find(const char* name) {
    return dialog->findChild<Widget*>(QString::fromLatin1(name));
  }
  QString text(const char* name) { return find<QLabel>(name)->text(); }
  void setNumber(const char* name, int value) { find<QSpinBox>(name)->setValue(value); }
  QCheckBox* symptom(Symptom which) {
    return dialog->findChild<QCheckBox*>(QStringLiteral("symptom_") +
                                         QString::fromLatin1(key(which).data()));
  }
  // Through the widgets, as a person would.
  void answer(const AdvisorAnswers& answers) {
    setNumber("advisorChannels", answers.channels);
    setNumber("advisorProducts", answers.products);
    setNumber("advisorVerticals", answers.verticals);
    setNumber("advisorCompetitors", answers.competitors);
    find<QCheckBox>("advisorCount")->setChecked(!answers.people.has_value());
    if (answers.people.has_value()) setNumber("advisorPeople", *answers.people);
    for (std::size_t i = 0; i < kSymptomCount; ++i) {
      const auto which = static_cast<Symptom>(i);
      if (symptom(which)->isChecked() != answers.has(which)) symptom(which)->click();
    }
  }
  QStringList reasonsShown() {
    QStringList lines = text("advisorReasons").split(QLatin1Char('\n'));
    for (QString& line : lines) {
      EXPECT_TRUE(line.startsWith(QStringLiteral("•"))) << line.toStdString();
      line = line.mid(1).trimmed();
    }
    return lines;
  }

  LanguageSwitcher languages;
  std::unique_ptr<AdvisorDialog> dialog;
};

TEST_F(AdvisorDialogTest, EverySetOfAnswersHasItsRecommendation) {
  const Chart chart = chartOf(LeaderSetup::VpSales);
  open(&chart);
  dialog->hide();  // no time for painting
  const Words words;
  std::array<int, sales::kRecommendationCount> seen{};
  AdvisorAnswers answers;
  for (const int people : {0, kTeam - 1, kTeam, kLargeTeam - 1, kLargeTeam}) {
    for (unsigned bits = 0; bits < 16; ++bits) {
      for (unsigned symptoms = 0; symptoms < 1U << kSymptomCount; ++symptoms) {
        answers.people = people;
        answers.channels = (bits & 1U) != 0 ? 2 : 1;
        answers.products = (bits & 2U) != 0 ? 2 : 1;
        answers.verticals = (bits & 4U) != 0 ? 2 : 1;
        answers.competitors = (bits & 8U) != 0 ? kManyCompetitors : kManyCompetitors - 1;
        for (std::size_t i = 0; i < kSymptomCount; ++i) {
          answers.set(static_cast<Symptom>(i), (symptoms >> i & 1U) != 0);
        }
        answer(answers);
        const Recommendation wanted = expected(answers);
        ASSERT_EQ(dialog->recommendation(), wanted) << people << ' ' << bits << ' ' << symptoms;
        ASSERT_EQ(text("advisorResult"), words.recommendation(wanted));
        ASSERT_EQ(text("advisorMeaning"), words.recommendationText(wanted));
        ASSERT_EQ(dialog->answers(), answers);
        ++seen[static_cast<std::size_t>(wanted)];
      }
    }
  }
  for (const int count : seen) EXPECT_GT(count, 0);
}

TEST_F(AdvisorDialogTest, SaysWhatSpokeForIt) {
  const Chart chart = chartOf(LeaderSetup::VpSales);
  open(&chart);
  const Words words;
  for (std::size_t i = 0; i < sales::kRecommendationCount; ++i) {
    const AdvisorAnswers answers = answersFor(static_cast<Recommendation>(i));
    answer(answers);
    ASSERT_EQ(dialog->recommendation(), static_cast<Recommendation>(i));
    QStringList wanted;
    for (const Message& reason : sales::advise(answers, 0).reasons) {
      wanted.append(words.message(reason, &chart));
    }
    EXPECT_FALSE(wanted.isEmpty());
    EXPECT_EQ(reasonsShown(), wanted);
    const auto pairing = sales::pairing(static_cast<Recommendation>(i));
    EXPECT_EQ(find<QLabel>("advisorPairing")->isVisible(), pairing.has_value());
    if (pairing.has_value()) {
      EXPECT_EQ(text("advisorPairing"), words.message(*pairing));
    }
  }
}

TEST_F(AdvisorDialogTest, ComparesWithEveryChartAndOffersWhatCanBeDone) {
  const Words words;
  int laid = 0;
  for (const LeaderSetup setup : {LeaderSetup::None, LeaderSetup::VpSales, LeaderSetup::Cso,
                                  LeaderSetup::Cro, LeaderSetup::CroWithCso}) {
    const Chart chart = chartOf(setup);
    open(&chart);
    for (std::size_t i = 0; i < sales::kRecommendationCount; ++i) {
      const auto advised = static_cast<Recommendation>(i);
      answer(answersFor(advised));
      const auto comparison = sales::compare(advised, setup);
      EXPECT_EQ(text("advisorComparison"),
                words.leaderSetup(setup) + QLatin1Char(' ') + words.comparison(comparison));
      const bool possible = sales::laySkeleton(chart, advised).hasValue();
      EXPECT_EQ(find<QPushButton>("advisorLay")->isEnabled(), possible)
          << static_cast<int>(setup) << ' ' << i;
      if (comparison == sales::Comparison::MoreThanAdvised) {
        EXPECT_FALSE(possible);
      }
      laid += possible ? 1 : 0;
      EXPECT_TRUE(find<QPushButton>("advisorNew")->isEnabled());
      EXPECT_TRUE(find<QPushButton>("advisorKeep")->isEnabled());
    }
  }
  EXPECT_GT(laid, 5);
}

TEST_F(AdvisorDialogTest, WithoutAChartOnlyANewOneCanBeMade) {
  open(nullptr);
  EXPECT_EQ(find<QPushButton>("advisorLay"), nullptr);
  EXPECT_EQ(find<QPushButton>("advisorKeep"), nullptr);
  EXPECT_FALSE(find<QLabel>("advisorComparison")->isVisible());
  EXPECT_FALSE(find<QCheckBox>("advisorCount")->isVisible());
  EXPECT_TRUE(find<QSpinBox>("advisorPeople")->isEnabled());
  setNumber("advisorPeople", kTeam);
  EXPECT_EQ(dialog->recommendation(), Recommendation::Cso);
  find<QPushButton>("advisorNew")->click();
  EXPECT_EQ(dialog->wish(), AdvisorDialog::Wish::NewChart);
  EXPECT_EQ(dialog->answers().people, kTeam);
}

TEST_F(AdvisorDialogTest, ShowsTheAnswersOfTheDocumentAgain) {
  AdvisorAnswers answers = answersFor(Recommendation::CroWithCso);
  answers.verticals = 7;
  answers.competitors = 12;
  answers.set(Symptom::ProductsCompete, true);
  const Chart chart = chartOf(LeaderSetup::Cro, answers);
  open(&chart);
  EXPECT_EQ(dialog->answers(), answers);
  EXPECT_EQ(find<QSpinBox>("advisorChannels")->value(), 2);
  EXPECT_EQ(find<QSpinBox>("advisorProducts")->value(), 3);
  EXPECT_EQ(find<QSpinBox>("advisorVerticals")->value(), 7);
  EXPECT_EQ(find<QSpinBox>("advisorCompetitors")->value(), 12);
  EXPECT_EQ(find<QSpinBox>("advisorPeople")->value(), kLargeTeam);
  EXPECT_FALSE(find<QCheckBox>("advisorCount")->isChecked());
  EXPECT_TRUE(symptom(Symptom::ProductsCompete)->isChecked());
  EXPECT_FALSE(symptom(Symptom::ChurnGrows)->isChecked());
  EXPECT_EQ(dialog->recommendation(), Recommendation::CroWithCso);
}

TEST_F(AdvisorDialogTest, CountedPeopleAreThoseOfTheChart) {
  const Chart chart = chartOf(LeaderSetup::VpSales);  // two in sales
  open(&chart);
  auto* people = find<QSpinBox>("advisorPeople");
  auto* counted = find<QCheckBox>("advisorCount");
  EXPECT_TRUE(counted->isChecked());
  EXPECT_FALSE(people->isEnabled());
  EXPECT_EQ(people->value(), 2);
  counted->click();
  people->setValue(kLargeTeam);
  EXPECT_EQ(dialog->recommendation(), Recommendation::Cso);
  counted->click();
  EXPECT_EQ(people->value(), 2);  // not the number that no longer counts
  EXPECT_EQ(dialog->answers().people, std::nullopt);
  EXPECT_EQ(dialog->recommendation(), Recommendation::VpSales);
}

TEST_F(AdvisorDialogTest, EveryButtonSaysWhatIsWished) {
  const Chart chart = chartOf(LeaderSetup::None);
  using Wish = AdvisorDialog::Wish;
  for (const auto& [name, wish] :
       {std::pair("advisorKeep", Wish::KeepAnswers), std::pair("advisorLay", Wish::LaySkeleton),
        std::pair("advisorNew", Wish::NewChart)}) {
    open(&chart);
    EXPECT_EQ(dialog->wish(), Wish::Nothing);
    find<QPushButton>(name)->click();
    EXPECT_EQ(dialog->wish(), wish) << name;
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
  }
  open(&chart);
  QTest::keyClick(dialog.get(), Qt::Key_Escape);
  EXPECT_EQ(dialog->result(), QDialog::Rejected);
  EXPECT_EQ(dialog->wish(), Wish::Nothing);
}

TEST_F(AdvisorDialogTest, IsAnsweredWithTheKeyboardAlone) {
  const Chart chart = chartOf(LeaderSetup::VpSales);
  open(&chart);
  const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
  // What is typed replaces the number, in the first field too.
  press(Qt::Key_3);
  press(Qt::Key_Tab);
  press(Qt::Key_2);
  press(Qt::Key_Tab);
  press(Qt::Key_Up);
  press(Qt::Key_Tab);
  press(Qt::Key_6);
  press(Qt::Key_Tab);  // people are counted: the box is passed over
  press(Qt::Key_Space);
  press(Qt::Key_Tab);
  press(Qt::Key_Space);
  EXPECT_EQ(dialog->answers().channels, 3);
  EXPECT_EQ(dialog->answers().products, 2);
  EXPECT_EQ(dialog->answers().verticals, 2);
  EXPECT_EQ(dialog->answers().competitors, 6);
  EXPECT_EQ(dialog->answers().people, 2);
  EXPECT_TRUE(dialog->answers().has(static_cast<Symptom>(0)));
  press(Qt::Key_Return);
  EXPECT_EQ(dialog->wish(), AdvisorDialog::Wish::KeepAnswers);
}

TEST_F(AdvisorDialogTest, SpeaksTheLanguageOfTheWindow) {
  const Chart chart = chartOf(LeaderSetup::Cso);
  open(&chart);
  const auto allTexts = [this] {
    QStringList texts = {dialog->windowTitle()};
    for (const QLabel* label : dialog->findChildren<QLabel*>()) texts.append(label->text());
    for (const auto* button : dialog->findChildren<QAbstractButton*>()) {
      texts.append(button->text());
    }
    return texts;
  };
  const QStringList english = allTexts();
  for (const Language language : {Language::Finnish, Language::Turkish}) {
    languages.use(language);
    QCoreApplication::processEvents();
    const QStringList texts = allTexts();
    ASSERT_EQ(texts.size(), english.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
      if (!english[i].isEmpty()) {
        EXPECT_NE(texts[i], english[i]) << texts[i].toStdString();
      }
    }
    EXPECT_EQ(text("advisorResult"), Words(language).recommendation(dialog->recommendation()));
    EXPECT_EQ(find<QSpinBox>("advisorChannels")->accessibleName(),
              language == Language::Finnish ? QStringLiteral("Myyntikanavia")
                                            : QStringLiteral("Satış kanalı sayısı"));
  }
}

TEST_F(AdvisorDialogTest, AllReasonsCanBeReadOnASmallScreen) {
  const Chart chart = chartOf(LeaderSetup::VpSales);
  AdvisorAnswers answers{5, 5, 5, 7, kLargeTeam};
  answers.symptoms.fill(true);
  for (const Language language : kLanguages) {
    languages.use(language);
    open(&chart);
    answer(answers);
    dialog->resize(dialog->width(), 480);
    QCoreApplication::processEvents();
    for (const char* name : {"advisorResult", "advisorMeaning", "advisorReasons",
                             "advisorComparison", "advisorPairing"}) {
      const auto* label = find<QLabel>(name);
      EXPECT_GE(label->height(), label->heightForWidth(label->width()))
          << name << ' ' << static_cast<int>(language);
    }
  }
}

}  // namespace
}  // namespace arborg::ui

// The sales knowledge in the window: when it can be asked, what it does to the document, and what
// is exported.
#include "ui/window/sales_controller.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStatusBar>
#include <QTreeWidget>

#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/sales_commands.h"
#include "core/sales/diagnostic.h"
#include "core/sales/search_checklist.h"
#include "core/sales/skeleton.h"
#include "tests/ui/panels/skills_chart.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/dialogs/advisor_dialog.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/diagnostic_dialog.h"
#include "ui/dialogs/search_dialog.h"
#include "ui/models/dates.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_button.h"

namespace arborg::ui {
namespace {

// Of test::ratedLeaders().
constexpr PositionId kKaisa(test::kChief);
constexpr PositionId kLuca(test::kRevenue);
constexpr PositionId kElif(test::kSales);

class Sales : public WindowTest {
 protected:
  void SetUp() override { openFile("leaders.arborg", test::ratedLeaders()->chart()); }

  std::size_t steps() { return document().history().doneCount(); }
  // Answers the advisor so that it recommends a CRO with a CSO, and presses a button.
  static Meanwhile adviseAndPress(const char* button) {
    return Meanwhile::in<AdvisorDialog>("advisorDialog", [button](AdvisorDialog& dialog) {
      dialog.findChild<QSpinBox*>(QStringLiteral("advisorChannels"))->setValue(4);
      dialog.findChild<QSpinBox*>(QStringLiteral("advisorProducts"))->setValue(3);
      dialog.findChild<QCheckBox*>(QStringLiteral("advisorCount"))->setChecked(false);
      dialog.findChild<QSpinBox*>(QStringLiteral("advisorPeople"))->setValue(60);
      EXPECT_EQ(dialog.recommendation(), sales::Recommendation::CroWithCso);
      auto* pressed = dialog.findChild<QPushButton*>(QString::fromLatin1(button));
      ASSERT_NE(pressed, nullptr) << button;
      EXPECT_TRUE(pressed->isEnabled()) << button;
      pressed->click();
    });
  }
  static Meanwhile chooseFile(const QString& file) {
    return Meanwhile::in<QFileDialog>("", [file](QFileDialog& dialog) {
      if (file.isEmpty()) return dialog.reject();
      dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
      QMetaObject::invokeMethod(&dialog, "accept");
    });
  }
  QString textOf(const QString& file) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
  }
  // Whether a text stands there, however its lines are broken.
  static bool says(const QString& text, const QString& wanted) {
    return text.simplified()
        .remove(QLatin1Char(' '))
        .contains(wanted.simplified().remove(QLatin1Char(' ')));
  }
  QByteArray bytesOf(const QString& file) {
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    return in.readAll();
  }
  bool hasRole(BuiltInRole role) {
    for (const PositionId id : chart().displayOrder()) {
      if (chart().position(id).role == roleId(role)) return true;
    }
    return false;
  }
};

TEST_F(Sales, ActionsFollowTheSelection) {
  QAction& search = action(ActionId::SearchChecklist);
  QAction& compare = action(ActionId::CompareSkills);
  selection().select(kKaisa);
  EXPECT_FALSE(search.isEnabled());  // a CEO is not sought with it
  EXPECT_TRUE(compare.isEnabled());
  selection().select(kLuca);
  EXPECT_TRUE(search.isEnabled());
  ASSERT_TRUE(editor().run(edit::vacate(chart(), kLuca)));
  EXPECT_TRUE(search.isEnabled());
  EXPECT_FALSE(compare.isEnabled());  // nobody to compare
  editor().undo();
  EXPECT_TRUE(compare.isEnabled());
  selection().setCurrent(std::nullopt);
  EXPECT_FALSE(search.isEnabled());
  EXPECT_FALSE(compare.isEnabled());
  EXPECT_TRUE(action(ActionId::RoleAdvisor).isEnabled());
  EXPECT_TRUE(action(ActionId::Diagnostic).isEnabled());
}

TEST_F(Sales, TheSkeletonAndItsAnswersAreOneStep) {
  openFile("five.arborg", test::fivePeople());
  ASSERT_FALSE(hasRole(BuiltInRole::Cso));
  const std::size_t before = chart().positionCount();
  const auto asked = adviseAndPress("advisorLay");
  action(ActionId::RoleAdvisor).trigger();
  ASSERT_TRUE(asked.came());
  EXPECT_TRUE(hasRole(BuiltInRole::Cso));
  EXPECT_GT(chart().positionCount(), before);
  ASSERT_TRUE(chart().advisorAnswers().has_value());
  EXPECT_EQ(chart().advisorAnswers()->people, 60);
  EXPECT_EQ(sales::compare(sales::Recommendation::CroWithCso, sales::salesLeaders(chart()).setup),
            sales::Comparison::Met);
  EXPECT_EQ(steps(), 1U);
  editor().undo();
  EXPECT_EQ(chart().positionCount(), before);
  EXPECT_FALSE(chart().advisorAnswers().has_value());
  editor().redo();
  EXPECT_TRUE(hasRole(BuiltInRole::Cso));
  EXPECT_TRUE(chart().advisorAnswers().has_value());
}

TEST_F(Sales, AnswersAreKeptOnceAndShownAgain) {
  {
    const auto asked = adviseAndPress("advisorKeep");
    action(ActionId::RoleAdvisor).trigger();
    EXPECT_TRUE(asked.came());
  }
  EXPECT_EQ(steps(), 1U);
  activate();
  {
    const auto asked = adviseAndPress("advisorKeep");  // the same again
    action(ActionId::RoleAdvisor).trigger();
    EXPECT_TRUE(asked.came());
  }
  EXPECT_EQ(steps(), 1U);
  EXPECT_EQ(chart().advisorAnswers()->channels, 4);
}

TEST_F(Sales, AChartIsStartedFromTheAdvice) {
  const auto asked = adviseAndPress("advisorNew");
  action(ActionId::RoleAdvisor).trigger();
  ASSERT_TRUE(asked.came());
  EXPECT_TRUE(document().path().empty());
  EXPECT_TRUE(document().isModified());
  EXPECT_EQ(chart().positionCount(),
            sales::skeletonSeats(sales::Recommendation::CroWithCso).size());
  EXPECT_TRUE(hasRole(BuiltInRole::Cro));
  EXPECT_TRUE(hasRole(BuiltInRole::Cso));
  EXPECT_EQ(chart().advisorAnswers()->people, 60);
  EXPECT_TRUE(canvas().isVisible());
}

TEST_F(Sales, TheStartPageAsksWithoutAChart) {
  win().showStartPage();
  const auto asked = Meanwhile::in<AdvisorDialog>("advisorDialog", [](AdvisorDialog& dialog) {
    EXPECT_EQ(dialog.findChild<QPushButton*>(QStringLiteral("advisorLay")), nullptr);
    dialog.findChild<QPushButton*>(QStringLiteral("advisorNew"))->click();
  });
  win().findChild<SalesController*>()->advise(false);
  ASSERT_TRUE(asked.came());
  EXPECT_TRUE(hasRole(BuiltInRole::VpSales));
  EXPECT_TRUE(canvas().isVisible());
}

TEST_F(Sales, EachSeatHasOneChecklistAndTheDocumentOneDiagnostic) {
  for (int i = 0; i < 2; ++i) {
    selection().select(kLuca);
    action(ActionId::SearchChecklist).trigger();
    action(ActionId::Diagnostic).trigger();
  }
  EXPECT_EQ(win().findChildren<SearchDialog*>().size(), 1);
  EXPECT_EQ(win().findChildren<DiagnosticDialog*>().size(), 1);
  selection().select(kElif);
  action(ActionId::SearchChecklist).trigger();
  EXPECT_EQ(win().findChildren<SearchDialog*>().size(), 2);
}

TEST_F(Sales, TwoSelectedAreCompared) {
  selection().select({kLuca, kElif}, kElif);
  action(ActionId::CompareSkills).trigger();
  auto* dialog = win().findChild<CompareDialog*>();
  ASSERT_NE(dialog, nullptr);
  EXPECT_EQ(dialog->findChild<ElidedButton*>(QStringLiteral("compareLeft"))->wholeText(),
            QStringLiteral("Elif (CSO)"));
  EXPECT_EQ(dialog->findChild<ElidedButton*>(QStringLiteral("compareRight"))->wholeText(),
            QStringLiteral("Luca (CRO)"));
}

TEST_F(Sales, TheChecklistIsExportedInTheWindowsLanguage) {
  SearchItem item;
  item.done = true;
  item.owner = "Ayşe <i>Yılmaz</i>";
  item.note = "Kysy hallitukselta\nkahdesti";
  item.due = dateOf(QDate(2026, 12, 3));
  ASSERT_TRUE(editor().run(edit::setSearchItem(chart(), kLuca, SearchTask::Pay, item)));
  win().useLanguage(Language::Finnish);
  selection().select(kLuca);
  action(ActionId::SearchChecklist).trigger();
  auto* dialog = win().findChild<SearchDialog*>();
  const auto asked = chooseFile(path("lista"));  // gets its ending
  dialog->findChild<QPushButton*>(QStringLiteral("searchExport"))->click();
  ASSERT_TRUE(asked.came());
  const QString file = path("lista.pdf");
  const QByteArray bytes = bytesOf(file);
  EXPECT_TRUE(bytes.startsWith("%PDF-1.4"));
  EXPECT_TRUE(bytes.contains("pdfaid:conformance=\"B\""));
  const QString text = textOf(file);
  const Words words(Language::Finnish);
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    const auto task = static_cast<SearchTask>(i);
    EXPECT_TRUE(says(text, words.searchTask(task))) << arborg::key(task);
    EXPECT_TRUE(says(text, words.searchTaskText(task, sales::SearchKind::Cro)))
        << arborg::key(task);
  }
  for (const char* wanted : {"Haku: Kaupallinen johtaja (CRO)", "Ayşe <i>Yılmaz</i>",
                             "Kysy hallitukselta", "3.12.2026", "1/32"}) {
    EXPECT_TRUE(says(text, QString::fromUtf8(wanted))) << wanted;
  }
  EXPECT_EQ(text.count(QLatin1Char('\f')), 3);
  EXPECT_TRUE(win().statusBar()->currentMessage().contains(QStringLiteral("lista.pdf")));
}

TEST_F(Sales, TheDiagnosticIsExported) {
  DiagnosticRun run{dateOf(QDate(2026, 11, 20)).value()};
  for (std::size_t i = 0; i < kPracticeCount; ++i) {
    run.ratings.setRating(static_cast<Practice>(i), static_cast<std::uint8_t>(i % 5));
  }
  ASSERT_TRUE(editor().run(edit::addDiagnosticRun(chart(), run)));
  action(ActionId::Diagnostic).trigger();
  auto* dialog = win().findChild<DiagnosticDialog*>();
  const auto asked = chooseFile(path("score.pdf"));
  dialog->findChild<QPushButton*>(QStringLiteral("diagnosticExport"))->click();
  ASSERT_TRUE(asked.came());
  EXPECT_TRUE(bytesOf(path("score.pdf")).startsWith("%PDF-1.4"));
  const QString text = textOf(path("score.pdf"));
  const Words words;
  for (std::size_t i = 0; i < kPracticeCount; ++i) {
    EXPECT_TRUE(says(text, words.practice(static_cast<Practice>(i)))) << i;
  }
  for (const Practice weak : sales::weakest(run.ratings)) {
    EXPECT_TRUE(says(text, words.practiceAdvice(weak))) << arborg::key(weak);
  }
  EXPECT_TRUE(
      says(text, words.formats().date(QDate(2026, 11, 20)) +
                     QStringLiteral(" · %1 of 100").arg(qRound(*sales::totalScore(run.ratings)))))
      << text.left(200).toStdString();
  EXPECT_EQ(text.count(QLatin1Char('\f')), 2);
}

TEST_F(Sales, AnExportThatCannotBeWrittenSaysSo) {
  selection().select(kLuca);
  action(ActionId::SearchChecklist).trigger();
  auto* dialog = win().findChild<SearchDialog*>();
  auto* exportButton = dialog->findChild<QPushButton*>(QStringLiteral("searchExport"));
  {
    const auto given = chooseFile(QString());  // given up: nothing happens
    exportButton->click();
    EXPECT_TRUE(given.came());
  }
  folder.put("file", "not a folder");
  const auto asked = chooseFile(path("file/list.pdf"));
  const auto told = Meanwhile::in<QMessageBox>("", [](QMessageBox& box) {
    EXPECT_EQ(box.textFormat(), Qt::PlainText);
    box.accept();
  });
  // What the file dialog itself says of it, or the window afterwards.
  QTimer givingUp;
  QObject::connect(&givingUp, &QTimer::timeout, &givingUp, [&told] {
    auto* file = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (told.came() && file != nullptr) file->reject();
  });
  givingUp.start(20);
  exportButton->click();
  EXPECT_TRUE(asked.came());
  EXPECT_TRUE(told.came());
}

}  // namespace
}  // namespace arborg::ui

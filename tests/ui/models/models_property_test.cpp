// The item models keep what Qt asks of a model, whatever is done to the document.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QStringList>

#include "tests/core/edit/random_commands.h"
#include "tests/support/random_organisation.h"
#include "ui/models/findings_model.h"
#include "ui/models/history_model.h"
#include "ui/models/outline_model.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {
namespace {

using test::Random;

// What the testers say: they only log.
QStringList& complaints() {
  static QStringList list;
  return list;
}

void collect(QtMsgType /*type*/, const QMessageLogContext& context, const QString& text) {
  if (qstrcmp(context.category, "qt.modeltest") == 0) complaints().append(text);
}

class Logging {
 public:
  Logging() : m_before(qInstallMessageHandler(&collect)) { complaints().clear(); }
  Logging(const Logging&) = delete;
  Logging& operator=(const Logging&) = delete;
  ~Logging() { qInstallMessageHandler(m_before); }

 private:
  QtMessageHandler m_before;
};

constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::Warning;

// The outline shows the chart: every position once, below its manager, in order.
void expectOutline(const OutlineModel& model, const Chart& chart) {
  std::vector<QModelIndex> stack{QModelIndex()};
  std::size_t seen = 0;
  while (!stack.empty()) {
    const QModelIndex at = stack.back();
    stack.pop_back();
    const auto manager = model.positionAt(at);
    const auto expected = chart.reportsOrRoots(manager);
    ASSERT_EQ(static_cast<std::size_t>(model.rowCount(at)), expected.size());
    for (int row = 0; row < model.rowCount(at); ++row) {
      const QModelIndex child = model.index(row, 0, at);
      const PositionId id = expected[static_cast<std::size_t>(row)];
      ASSERT_EQ(model.positionAt(child), id);
      ASSERT_EQ(model.indexOf(id), child);
      ASSERT_EQ(child.data(OutlineModel::IdRole).toUInt(), id.value());
      stack.push_back(child);
      ++seen;
    }
  }
  ASSERT_EQ(seen, chart.positionCount());
}

std::unique_ptr<Document> anyDocument(Random& random) {
  test::OrganisationOptions options;
  options.positions = random.between(0, 40);
  options.vacantPercent = 20;
  options.dottedPercent = 10;
  options.mistakePercent = 30;
  return std::make_unique<Document>(test::randomOrganisation(random.next(), options), ViewState{});
}

// One thing that somebody does.
void act(ChartNotifier& notifier, edit::RandomUser& user, Random& random) {
  Document& document = notifier.document();
  const std::uint32_t dice = random.between(1, 100);
  if (dice <= 12) {
    document.undo();
  } else if (dice <= 20) {
    document.redo();
  } else if (dice <= 24) {
    document.goToStep(
        random.between(0, static_cast<std::uint32_t>(document.history().stepCount())));
  } else if (dice <= 30 && document.chart().positionCount() > 0) {
    const auto order = document.chart().displayOrder();
    document.setFolded(order[random.between(0, static_cast<std::uint32_t>(order.size()) - 1)],
                       random.chance(50));
  } else {
    const auto command =
        random.between(0, static_cast<std::uint32_t>(edit::RandomUser::commands().size()) - 1);
    user.setRandom(Random(random.next()));
    (void)document.run(user.plan(command));
  }
}

TEST(Models, KeepTheirPromisesThroughRandomEdits) {
  LanguageSwitcher languages;
  languages.use(Language::English);
  const Logging logging;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    SCOPED_TRACE(::testing::Message() << "seed " << seed);
    Random random(seed);
    ChartNotifier notifier;
    notifier.setDocument(anyDocument(random));
    OutlineModel outline(notifier);
    FindingsModel findings(notifier);
    HistoryModel history(notifier);
    const QAbstractItemModelTester ofOutline(&outline, kMode);
    const QAbstractItemModelTester ofFindings(&findings, kMode);
    const QAbstractItemModelTester ofHistory(&history, kMode);
    for (int documents = 0; documents < 2; ++documents) {
      if (documents > 0) notifier.setDocument(anyDocument(random));
      edit::RandomUser user(notifier.chart(), Random(random.next()));
      for (int step = 0; step < 60; ++step) {
        act(notifier, user, random);
        if (random.chance(10)) findings.setShowAccepted(!findings.showsAccepted());
        ASSERT_NO_FATAL_FAILURE(expectOutline(outline, notifier.chart())) << "step " << step;
        const rules::Checker& checker = notifier.document().checker();
        const std::size_t hidden = findings.showsAccepted() ? 0 : checker.counts().accepted;
        ASSERT_EQ(static_cast<std::size_t>(findings.rowCount()), checker.findingCount() - hidden);
        ASSERT_EQ(static_cast<std::size_t>(history.rowCount()),
                  notifier.document().history().stepCount() + 1);
        ASSERT_TRUE(complaints().isEmpty())
            << "step " << step << ": " << complaints().join(u'\n').toStdString();
      }
    }
  }
}

// Views keep their place by these: a seat that moves takes its index along.
TEST(Models, IndexesFollowTheirSeats) {
  LanguageSwitcher languages;
  languages.use(Language::English);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    SCOPED_TRACE(::testing::Message() << "seed " << seed);
    Random random(seed);
    ChartNotifier notifier;
    test::OrganisationOptions options;
    options.positions = 25;
    notifier.setDocument(
        std::make_unique<Document>(test::randomOrganisation(seed, options), ViewState{}));
    OutlineModel outline(notifier);
    std::vector<std::pair<PositionId, QPersistentModelIndex>> kept;
    for (const PositionId id : notifier.chart().displayOrder()) {
      kept.emplace_back(id, outline.indexOf(id));
    }
    edit::RandomUser user(notifier.chart(), Random(random.next()));
    for (int step = 0; step < 40; ++step) {
      act(notifier, user, random);
      for (const auto& [id, index] : kept) {
        if (!index.isValid()) continue;  // it went, and may have come back
        ASSERT_TRUE(notifier.chart().contains(id)) << "step " << step;
        ASSERT_EQ(outline.positionAt(index), id) << "step " << step;
        ASSERT_EQ(outline.indexOf(id), index) << "step " << step;
      }
    }
  }
}

// A model that breaks its word is told on: the test above can fail.
TEST(Models, TheTestersComplain) {
  class Broken : public QAbstractListModel {
   public:
    int rowCount(const QModelIndex& /*parent*/) const override { return m_rows; }
    QVariant data(const QModelIndex& /*index*/, int /*role*/) const override { return {}; }
    void grow() {
      beginInsertRows({}, m_rows, m_rows);
      m_rows += 2;  // one more than was said
      endInsertRows();
    }

   private:
    int m_rows = 1;
  };
  const Logging logging;
  Broken model;
  const QAbstractItemModelTester tester(&model, kMode);
  model.grow();
  EXPECT_FALSE(complaints().isEmpty());
}

}  // namespace
}  // namespace arborg::ui

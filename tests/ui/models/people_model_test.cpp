// The people table as a model: order, filters, cells, and rows that follow the chart.
#include "ui/models/people_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QStringList>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/settings_commands.h"
#include "tests/core/edit/command_fixture.h"
#include "tests/core/edit/random_commands.h"
#include "tests/support/random_organisation.h"
#include "ui/models/people_clipboard.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {
namespace {

using edit::PersonField;
using edit::PositionField;
using test::Random;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PeopleTest : public ::testing::Test {
 protected:
  PeopleTest() {
    languages.use(Language::English);
    show(edit::chartOf("a[ceo]:Ann\n  b:Åse\n    c:Çem\n  v[cro]\n  z:Zoe\n"));
    model.retranslate();
    model.setActive(true);
  }
  void show(Chart chart) {
    notifier.setDocument(std::make_unique<Document>(std::move(chart), ViewState{}));
  }
  PositionId at(std::string_view key) const { return *notifier.chart().findPosition(key); }
  std::vector<std::string> keys() const {
    std::vector<std::string> list;
    for (int row = 0; row < model.rowCount(); ++row) {
      list.push_back(notifier.chart().position(*model.positionAt(row)).key);
    }
    return list;
  }
  int column(const PeopleField& field) const { return model.columnOf(field).value(); }
  QModelIndex cell(std::string_view key, const PeopleField& field) const {
    return model.index(model.rowOf(at(key)).value(), column(field));
  }
  QString shown(std::string_view key, const PeopleField& field) const {
    return cell(key, field).data().toString();
  }
  bool put(std::string_view key, const PeopleField& field, const QString& text) {
    return model.setData(cell(key, field), text, Qt::EditRole);
  }
  void sort(const PeopleField& field, Qt::SortOrder direction = Qt::AscendingOrder) {
    model.sort(column(field), direction);
  }
  void filter(const QString& text) {
    PeopleFilter wanted;
    wanted.text = text;
    model.setFilter(wanted);
  }
  std::size_t steps() const { return notifier.document().history().doneCount(); }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  PeopleModel model{editor};
};

TEST_F(PeopleTest, SaysWhatStandsInTheChart) {
  EXPECT_THAT(keys(), ElementsAre("a", "b", "c", "v", "z"));
  EXPECT_EQ(shown("c", PersonField::Name), QStringLiteral("Çem"));
  EXPECT_EQ(shown("c", edit::ReportsTo{}), QStringLiteral("Åse"));
  EXPECT_EQ(shown("c", PeopleFact::Level), QStringLiteral("3"));
  EXPECT_EQ(shown("a", PeopleFact::Team), QStringLiteral("4"));
  EXPECT_EQ(shown("v", PersonField::Name), QStringLiteral("Vacant"));
  EXPECT_EQ(cell("v", PersonField::Name).data(Qt::EditRole).toString(), QString());
  EXPECT_TRUE(cell("v", PersonField::Name).data(PeopleModel::ImpliedRole).toBool());
  EXPECT_EQ(shown("v", PositionField::Role), QStringLiteral("Chief Revenue Officer (CRO)"));
}

TEST_F(PeopleTest, IsEmptyWhileNobodyLooks) {
  model.setActive(false);
  EXPECT_EQ(model.rowCount(), 0);
  editor.run(edit::setField(notifier.chart(), at("a"), PositionField::Note, "x"));
  model.setActive(true);
  EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(PeopleTest, SortsByTheLanguageAndPutsTheEmptyLast) {
  sort(PersonField::Name);
  EXPECT_THAT(keys(), ElementsAre("a", "b", "c", "z", "v"));
  sort(PersonField::Name, Qt::DescendingOrder);
  EXPECT_THAT(keys(), ElementsAre("z", "c", "b", "a", "v"));
  languages.use(Language::Finnish);
  model.retranslate();
  EXPECT_THAT(keys(), ElementsAre("b", "z", "c", "a", "v"));  // å comes last
  model.sort(-1);
  EXPECT_THAT(keys(), ElementsAre("a", "b", "c", "v", "z"));
}

TEST_F(PeopleTest, SortsNumbersBySizeAndEqualsByTheChart) {
  ASSERT_TRUE(put("a", PositionField::Quota, QStringLiteral("900")));
  ASSERT_TRUE(put("c", PositionField::Quota, QStringLiteral("1,000")));
  ASSERT_TRUE(put("z", PositionField::Quota, QStringLiteral("900")));
  sort(PositionField::Quota);
  EXPECT_THAT(keys(), ElementsAre("a", "z", "c", "b", "v"));
  sort(PositionField::Quota, Qt::DescendingOrder);
  EXPECT_THAT(keys(), ElementsAre("c", "a", "z", "b", "v"));
}

TEST_F(PeopleTest, FiltersByAnyFieldWithoutAccents) {
  filter(QStringLiteral("cem"));
  EXPECT_THAT(keys(), ElementsAre("c"));
  filter(QStringLiteral("ase"));  // and who reports to her
  EXPECT_THAT(keys(), ElementsAre("b", "c"));
  filter(QStringLiteral("revenue"));
  EXPECT_THAT(keys(), ElementsAre("v"));
  filter(QStringLiteral("nobody at all"));
  EXPECT_THAT(keys(), IsEmpty());
  filter({});
  ASSERT_TRUE(put("z", PositionField::Quota, QStringLiteral("120500")));
  filter(QStringLiteral("1205"));
  EXPECT_THAT(keys(), ElementsAre("z"));
}

TEST_F(PeopleTest, FiltersByWhatIsTrueOfARow) {
  PeopleFilter wanted;
  wanted.vacant = true;
  model.setFilter(wanted);
  EXPECT_THAT(keys(), ElementsAre("v"));
  wanted = {};
  wanted.branches = {at("b")};
  model.setFilter(wanted);
  EXPECT_THAT(keys(), ElementsAre("b", "c"));
  wanted = {};
  wanted.withFindings = true;
  model.setFilter(wanted);
  for (int row = 0; row < model.rowCount(); ++row) {
    EXPECT_NE(notifier.document().checker().worstSeverity(*model.positionAt(row)), Severity::Off);
  }
  EXPECT_GT(model.rowCount(), 0);
  EXPECT_LT(model.rowCount(), 5);
}

TEST_F(PeopleTest, ACellIsOneStepWithItsName) {
  ASSERT_TRUE(put("b", PositionField::Quota, QStringLiteral("1,250.5")));
  EXPECT_EQ(notifier.chart().position(at("b")).quota, 1250.5);
  ASSERT_TRUE(put("b", PositionField::Quota, QStringLiteral("€ 2,000")));
  EXPECT_EQ(notifier.chart().position(at("b")).quota, 2000);
  EXPECT_EQ(steps(), 2U);  // one each, though it was the same cell
  EXPECT_EQ(Words().message(notifier.document().history().stepName(1)),
            QStringLiteral("Change Quota of Åse"));
  ASSERT_TRUE(put("b", PositionField::Quota, QStringLiteral("2000")));  // stands there already
  EXPECT_EQ(steps(), 2U);
}

TEST_F(PeopleTest, NumbersAreReadInTheLanguage) {
  languages.use(Language::Finnish);
  model.retranslate();
  ASSERT_TRUE(put("b", PositionField::Quota, QStringLiteral("1 250,5")));
  EXPECT_EQ(notifier.chart().position(at("b")).quota, 1250.5);
  EXPECT_EQ(cell("b", PositionField::Quota).data(Qt::EditRole).toString(),
            QStringLiteral("1250,5"));
}

TEST_F(PeopleTest, ManagersAndRolesAreWrittenByName) {
  ASSERT_TRUE(put("z", edit::ReportsTo{}, QStringLiteral("cem")));
  EXPECT_EQ(notifier.chart().manager(at("z")), at("c"));
  EXPECT_EQ(shown("z", PeopleFact::Level), QStringLiteral("4"));
  ASSERT_TRUE(
      model.setData(cell("z", edit::ReportsTo{}), QStringLiteral("v"), PeopleModel::KeyRole));
  EXPECT_EQ(notifier.chart().manager(at("z")), at("v"));
  ASSERT_TRUE(put("z", PositionField::Role, QStringLiteral("account executive (ae)")));
  EXPECT_EQ(notifier.chart().roleOf(at("z")).key, "account_executive");
  ASSERT_TRUE(put("z", PositionField::Title, QStringLiteral("Closer")));
  EXPECT_EQ(notifier.chart().position(at("z")).title, "Closer");
}

TEST_F(PeopleTest, RefusalsAreToldInWords) {
  QSignalSpy refused(&model, &PeopleModel::refused);
  EXPECT_FALSE(put("a", edit::ReportsTo{}, QStringLiteral("Çem")));
  ASSERT_EQ(refused.count(), 1);
  EXPECT_EQ(refused[0][0].toStringList().first(),
            QStringLiteral("Ann cannot move there: Çem is in the same branch, further down."));
  EXPECT_FALSE(put("a", PositionField::Fte, QStringLiteral("lots")));
  EXPECT_FALSE(put("v", PersonField::Email, QStringLiteral("x@y.org")));
  EXPECT_FALSE(model.setData(cell("a", PeopleFact::Level), 3, Qt::EditRole));
  EXPECT_EQ(steps(), 0U);
}

TEST_F(PeopleTest, AColumnOfManyRowsIsOneStep) {
  ASSERT_TRUE(model.writeColumn({at("a"), at("c"), at("v")}, column(PersonField::Phone),
                                QStringLiteral("123")));
  EXPECT_EQ(shown("c", PersonField::Phone), QStringLiteral("123"));
  EXPECT_EQ(steps(), 1U);
}

TEST_F(PeopleTest, CellsAreCopiedAsASpreadsheetTakesThem) {
  ASSERT_TRUE(put("a", PositionField::Note, QStringLiteral("two\nlines \"x\"")));
  ASSERT_TRUE(put("a", PositionField::Quota, QStringLiteral("1,250,000.5")));
  const CellBlock block{
      {0, 3},
      {column(PersonField::Name), column(PositionField::Quota), column(PositionField::Note)},
      {}};
  EXPECT_EQ(cellText(model, block, true),
            QStringLiteral("Name\tQuota\tNote\nAnn\t1250000.5\t\"two\nlines \"\"x\"\"\"\n\t\t"));
}

TEST_F(PeopleTest, CellsArePastedOntoCells) {
  PasteTarget target;
  target.row = 1;
  target.columns = {column(PersonField::Name), column(PositionField::Title)};
  ASSERT_TRUE(pasteCells(model, target, QStringLiteral("Ada\tLead\n\tSeller\nVera\tCRO\n")));
  EXPECT_EQ(shown("b", PersonField::Name), QStringLiteral("Ada"));
  EXPECT_EQ(shown("c", PersonField::Name), QStringLiteral("Vacant"));  // pasted empty
  EXPECT_EQ(shown("v", PersonField::Name), QStringLiteral("Vera"));
  EXPECT_EQ(steps(), 1U);
  editor.undo();
  EXPECT_EQ(shown("c", PersonField::Name), QStringLiteral("Çem"));
  EXPECT_EQ(shown("v", PersonField::Name), QStringLiteral("Vacant"));
}

TEST_F(PeopleTest, WhatIsRefusedIsToldByRowAndColumnAndNothingIsDone) {
  QSignalSpy refused(&model, &PeopleModel::refused);
  PasteTarget target;
  target.row = 2;
  target.columns = {column(PersonField::Email), column(PositionField::Quota)};
  EXPECT_FALSE(pasteCells(model, target, QStringLiteral("c@x.org\tlots\nv@x.org\t5\nz@x\t6\n")));
  ASSERT_EQ(refused.count(), 1);
  EXPECT_EQ(refused[0][0].toStringList(),
            (QStringList{QStringLiteral("Row 3, Quota: Quota: “lots” is not a number."),
                         QStringLiteral("Row 4, E-mail: Nobody sits there yet: CRO. Write a name "
                                        "first.")}));
  EXPECT_EQ(steps(), 0U);
  EXPECT_FALSE(pasteCells(model, target, QStringLiteral("a\t1\ttoo much")));
  EXPECT_EQ(refused.count(), 2);
}

TEST_F(PeopleTest, RowsPastTheEndAreNewSeats) {
  PasteTarget target;
  target.row = 4;
  target.columns = {column(PersonField::Name), column(PositionField::Title),
                    column(edit::ReportsTo{})};
  ASSERT_TRUE(pasteCells(model, target,
                         QStringLiteral("Zora\t\tAnn\nYlva\tSeller\tZora\nXenia\tSeller\tÇem\n")));
  EXPECT_EQ(notifier.chart().positionCount(), 7U);
  EXPECT_EQ(steps(), 1U);
  const auto below = notifier.chart().reports(at("z"));
  ASSERT_EQ(below.size(), 1U);
  EXPECT_EQ(notifier.chart().holder(below[0])->name, "Ylva");
  EXPECT_EQ(notifier.chart().reports(at("c")).size(), 1U);
  editor.undo();
  EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(PeopleTest, RowsUnderHeadersAreNewSeats) {
  PasteTarget target;
  target.row = 1;
  target.columns = {column(PersonField::Name), column(PositionField::Title)};
  ASSERT_TRUE(pasteCells(
      model, target,
      QStringLiteral("Name\tManager\tQuota\tE-mail\nIda\tZoe\t100\ti@x.org\nOla\tIda\t\t\n")));
  EXPECT_EQ(notifier.chart().positionCount(), 7U);
  ASSERT_EQ(notifier.chart().reports(at("z")).size(), 1U);
  EXPECT_EQ(steps(), 1U);
}

TEST_F(PeopleTest, AnEmptyTableTakesRows) {
  show(Chart());
  PasteTarget target;
  target.columns = {column(PersonField::Name), column(PositionField::Title)};
  ASSERT_TRUE(pasteCells(model, target, QStringLiteral("Ada\tCEO")));
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Ada"));
  EXPECT_EQ(notifier.chart().roleOf(*model.positionAt(0)).key, "ceo");
}

TEST_F(PeopleTest, OneTextGoesIntoEverySelectedRow) {
  PasteTarget target;
  target.rows = {0, 1, 3};
  target.columns = {column(PositionField::Department), column(PersonField::Email)};
  ASSERT_TRUE(pasteCells(model, target, QStringLiteral("Sales\n")));
  EXPECT_EQ(shown("v", PositionField::Department), QStringLiteral("Sales"));
  EXPECT_EQ(shown("c", PositionField::Department), QString());
  EXPECT_EQ(steps(), 1U);
}

TEST_F(PeopleTest, HeldRowsStayWhereTheyAre) {
  sort(PersonField::Name);
  model.setHeld(true);
  ASSERT_TRUE(put("a", PersonField::Name, QStringLiteral("Zzz")));
  EXPECT_THAT(keys(), ElementsAre("a", "b", "c", "z", "v"));
  editor.addRoot();
  EXPECT_EQ(model.rowCount(), 6);
  model.setHeld(false);
  EXPECT_EQ(keys()[3], "a");
}

TEST_F(PeopleTest, OwnFieldsAreColumns) {
  const int before = model.columnCount();
  ASSERT_TRUE(editor.run(edit::addCustomField(notifier.chart(), "Region")));
  ASSERT_EQ(model.columnCount(), before + 1);
  const CustomFieldId region = *notifier.chart().findCustomField("region");
  ASSERT_TRUE(put("a", region, QStringLiteral("North")));
  sort(region);
  EXPECT_EQ(keys().front(), "a");
  ASSERT_TRUE(editor.run(edit::removeCustomField(notifier.chart(), region)));
  EXPECT_EQ(model.columnCount(), before);
  EXPECT_EQ(model.sortColumn(), -1);
}

QStringList& complaints() {
  static QStringList list;
  return list;
}
void collect(QtMsgType /*type*/, const QMessageLogContext& context, const QString& text) {
  if (qstrcmp(context.category, "qt.modeltest") == 0) complaints().append(text);
}

// Whatever is done to the document, sorted and filtered or not: the rows are those that they should
// be, Qt's own tester has nothing to say, and views keep their rows.
TEST(PeopleModelProperties, FollowsRandomEdits) {
  LanguageSwitcher languages;
  languages.use(Language::English);
  complaints().clear();
  const auto before = qInstallMessageHandler(&collect);
  for (std::uint64_t seed = 1; seed <= 16; ++seed) {
    SCOPED_TRACE(::testing::Message() << "seed " << seed);
    Random random(seed);
    ChartNotifier notifier;
    test::OrganisationOptions options;
    options.positions = random.between(0, 60);
    options.vacantPercent = 20;
    options.mistakePercent = 30;
    notifier.setDocument(
        std::make_unique<Document>(test::randomOrganisation(seed, options), ViewState{}));
    Selection selection(notifier);
    Editor editor(notifier, selection);
    PeopleModel model(editor);
    model.setActive(true);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    PeopleCells cells(notifier);
    edit::RandomUser user(notifier.chart(), Random(random.next()));
    for (int step = 0; step < 50; ++step) {
      std::vector<std::pair<PositionId, QPersistentModelIndex>> kept;
      for (int row = 0; row < model.rowCount(); row += 3) {
        kept.emplace_back(*model.positionAt(row), model.index(row, 0));
      }
      const std::uint32_t dice = random.between(1, 100);
      if (dice <= 10) {
        model.sort(static_cast<int>(random.between(0, 30)) - 1,
                   random.chance(50) ? Qt::AscendingOrder : Qt::DescendingOrder);
      } else if (dice <= 16) {
        PeopleFilter filter;
        filter.vacant = random.chance(30);
        if (random.chance(50)) filter.text = QStringLiteral("a");
        model.setFilter(filter);
      } else if (dice <= 20) {
        model.setHeld(random.chance(50));
      } else if (dice <= 30) {
        notifier.document().undo();
      } else {
        user.setRandom(Random(random.next()));
        (void)notifier.document().run(user.plan(random.between(
            0, static_cast<std::uint32_t>(edit::RandomUser::commands().size()) - 1)));
      }
      for (const auto& [id, index] : kept) {
        if (!index.isValid()) continue;  // it went
        ASSERT_EQ(model.positionAt(index.row()), id);
      }
      ASSERT_TRUE(complaints().isEmpty()) << complaints().join(u'\n').toStdString();
      std::vector<PositionId> listed;
      for (int row = 0; row < model.rowCount(); ++row) {
        const PositionId id = *model.positionAt(row);
        ASSERT_TRUE(notifier.chart().contains(id));
        ASSERT_EQ(model.rowOf(id), row);
        listed.push_back(id);
      }
      if (step % 10 != 9) continue;
      model.setHeld(false);
      listed.clear();
      for (int row = 0; row < model.rowCount(); ++row) listed.push_back(*model.positionAt(row));
      PeopleOrder order(notifier, SearchIndex::of(notifier), cells);
      cells.updateStructure();
      order.setFilter(model.filter());
      const int sorted = model.sortColumn();
      order.setSort(sorted < 0 ? std::nullopt : std::optional(model.column(sorted).field),
                    model.sortDirection());
      ASSERT_EQ(listed, order.rows());
    }
  }
  qInstallMessageHandler(before);
}

}  // namespace
}  // namespace arborg::ui

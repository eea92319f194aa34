#include "core/rules/checker.h"

#include <gmock/gmock.h>

#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::chartOf;
using test::described;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(RuleTable, keysAreStable) {
  // Written into documents and scripts: a change breaks both.
  std::string keys;
  for (const RuleInfo& row : ruleTable()) {
    keys += std::string(row.key) + " " + std::string(key(row.defaultSeverity)) + "\n";
    EXPECT_EQ(ruleFromKey(row.key), row.id);
    EXPECT_EQ(key(row.id), row.key);
  }
  EXPECT_EQ(keys,
            "reporting.vp-sales error\n"
            "reporting.cro error\n"
            "reporting.cso error\n"
            "reporting.cso-beside-cro warning\n"
            "reporting.marketing warning\n"
            "reporting.customer-success warning\n"
            "reporting.sales-manager error\n"
            "reporting.team-lead error\n"
            "reporting.seller warning\n"
            "reporting.rank-inverted error\n"
            "reporting.seller-manages warning\n"
            "structure.single-ceo error\n"
            "structure.single-root warning\n"
            "structure.duplicate-chief warning\n"
            "structure.all-three notice\n"
            "structure.sellers-majority notice\n"
            "structure.cro-scope warning\n"
            "structure.cro-functions notice\n"
            "structure.span notice\n"
            "structure.layers notice\n"
            "structure.lead-flow notice\n"
            "structure.solid-and-dotted notice\n"
            "seat.vacant-leader warning\n"
            "seat.holder-twice notice\n"
            "quota.under-assigned warning\n"
            "quota.missing notice\n"
            "skills.strategist-in-cso-seat error\n"
            "skills.executor-in-cro-seat error\n"
            "skills.vp-not-executor warning\n"
            "skills.cso-needs-strategist notice\n"
            "skills.cro-leans warning\n"
            "skills.below-profile warning\n"
            "skills.not-assessed notice\n"
            "advice.leader-mismatch notice\n"
            "data.cycle error\n"
            "data.missing-manager error\n"
            "data.duplicate-id error\n"
            "data.unknown-role warning\n");
  EXPECT_EQ(ruleFromKey("reporting.nothing"), std::nullopt);
}

class CheckerTest : public ::testing::Test {
 protected:
  void check(std::string_view text) {
    chart = chartOf(text);
    checker.checkAll(chart);
  }
  void run(std::vector<edit::Edit> edits) {
    checker.update(chart, test::run(history, chart, std::move(edits)));
  }
  PositionId at(std::string_view key) const { return test::at(chart, key); }

  Chart chart;
  edit::History history;
  Checker checker;
};

constexpr std::string_view kMixed =
    "b sales_manager\n"
    "  c vp_sales r=444444/444444\n"
    "    d account_executive\n"
    "      e sdr\n"
    "a vp_sales r=444444/444444\n"
    "  f cso r=444444/444444\n"
    "  g cso r=444444/444444\n"
    "  h account_executive\n";

TEST_F(CheckerTest, anEmptyChartIsFine) {
  Checker unused;
  EXPECT_THAT(unused.findings(), IsEmpty());
  EXPECT_EQ(unused.worstSeverity(PositionId(0)), Severity::Off);
  check("");
  EXPECT_THAT(checker.findings(), IsEmpty());
  EXPECT_EQ(checker.counts(), FindingCounts());
}

TEST_F(CheckerTest, ordersBySeverityThenDisplayThenRule) {
  check(kMixed);
  EXPECT_THAT(described(chart, checker),
              ElementsAre("error reporting.vp-sales: c", "error reporting.rank-inverted: c",
                          "error reporting.cso: f", "error reporting.rank-inverted: f",
                          "error reporting.cso: g", "error reporting.rank-inverted: g",
                          "warning structure.single-root: b a",
                          "warning reporting.seller-manages: d", "warning reporting.seller: e",
                          "warning structure.duplicate-chief: f g", "notice structure.span: b",
                          "notice structure.span: c", "notice skills.cso-needs-strategist: f",
                          "notice skills.cso-needs-strategist: g"));
  ASSERT_EQ(checker.findingCount(), 14U);
  for (std::size_t i = 0; i < checker.findingCount(); ++i) {
    EXPECT_EQ(checker.finding(i), checker.findings()[i]);
  }
  EXPECT_EQ(checker.counts(), (FindingCounts{6, 4, 4, 0}));
}

TEST_F(CheckerTest, tellsWhatConcernsAPosition) {
  check(kMixed);
  EXPECT_EQ(checker.worstSeverity(at("c")), Severity::Error);
  EXPECT_EQ(checker.worstSeverity(at("b")), Severity::Warning);
  EXPECT_EQ(checker.worstSeverity(at("h")), Severity::Off);
  EXPECT_THAT(checker.findingsOf(at("h")), IsEmpty());
  // By way of other subjects too, in the order of the whole list.
  for (const PositionId id : chart.displayOrder()) {
    std::vector<Finding> expected;
    for (const Finding& finding : checker.findings()) {
      const auto& subjects = finding.subjects;
      if (std::find(subjects.begin(), subjects.end(), id) != subjects.end()) {
        expected.push_back(finding);
      }
    }
    EXPECT_EQ(checker.findingsOf(id), expected) << chart.position(id).key;
  }
}

TEST_F(CheckerTest, acceptedFindingsStayButDoNotCount) {
  check(kMixed);
  run({edit::SetAcceptance{at("c"), "reporting.vp-sales", "for now"},
       edit::SetAcceptance{at("f"), "structure.duplicate-chief", "two continents"},
       // Only the first subject's acceptance counts.
       edit::SetAcceptance{at("a"), "structure.single-root", "no"},
       edit::SetAcceptance{at("c"), "some.future-rule", "kept"}});
  EXPECT_THAT(described(chart, checker), Contains("error reporting.vp-sales: c (accepted)"));
  EXPECT_THAT(described(chart, checker),
              Contains("warning structure.duplicate-chief: f g (accepted)"));
  EXPECT_THAT(described(chart, checker), Contains("warning structure.single-root: b a"));
  EXPECT_EQ(checker.counts(), (FindingCounts{5, 3, 4, 2}));
  EXPECT_EQ(checker.worstSeverity(at("c")), Severity::Error);  // the rank is still wrong
  run({edit::SetAcceptance{at("c"), "reporting.rank-inverted", "for now"}});
  EXPECT_EQ(checker.worstSeverity(at("c")), Severity::Notice);
  checker.update(chart, history.undo(chart));
  checker.update(chart, history.undo(chart));
  EXPECT_EQ(checker.counts(), (FindingCounts{6, 4, 4, 0}));
}

TEST_F(CheckerTest, theDocumentSetsSeverities) {
  check(kMixed);
  DocumentSettings settings = chart.settings();
  settings.severities["reporting.vp-sales"] = Severity::Notice;
  settings.severities["reporting.rank-inverted"] = Severity::Off;
  settings.severities["structure.span"] = Severity::Error;
  settings.severities["structure.single-root"] = Severity::Off;
  run({edit::SetSettings{settings}});
  EXPECT_THAT(
      described(chart, checker),
      ElementsAre("error structure.span: b", "error structure.span: c", "error reporting.cso: f",
                  "error reporting.cso: g", "warning reporting.seller-manages: d",
                  "warning reporting.seller: e", "warning structure.duplicate-chief: f g",
                  "notice reporting.vp-sales: c", "notice skills.cso-needs-strategist: f",
                  "notice skills.cso-needs-strategist: g"));
  EXPECT_EQ(checker.counts(), (FindingCounts{4, 3, 3, 0}));
  EXPECT_EQ(checker.worstSeverity(at("a")), Severity::Off);
}

TEST_F(CheckerTest, namesFollowTheirHolders) {
  check("m sales_manager\n  r vp_sales");
  ASSERT_EQ(test::textOf(checker.findings().front().args).substr(0, 6), "name=r");
  run({edit::SetPersonField{*chart.position(at("r")).holder, edit::PersonField::Name, "Riitta"}});
  EXPECT_EQ(test::textOf(checker.findings().front().args).substr(0, 11), "name=Riitta");
}

TEST_F(CheckerTest, anotherChartIsAnotherCheck) {
  check(kMixed);
  const Chart other = chartOf("a ceo\n  b cmo");
  edit::ChangeSet nothing;
  checker.update(other, nothing);
  EXPECT_THAT(described(other, checker), ElementsAre("notice structure.span: a"));
}

class ImportFindingsTest : public CheckerTest {
 protected:
  void import(std::string_view text, const std::vector<std::pair<RuleId, std::string>>& findings) {
    chart = chartOf(text);
    std::vector<Finding> list;
    std::uint32_t row = 2;
    for (const auto& [rule, subject] : findings) {
      Finding finding{rule, Severity::Notice, {}, {}, true, row++};
      if (!subject.empty()) finding.subjects.push_back(at(subject));
      finding.args.push_back({"id", std::string("x") + subject});
      list.push_back(std::move(finding));
    }
    checker.setImportFindings(std::move(list));
    checker.checkAll(chart);
  }
  std::vector<std::string> data() const {
    std::vector<std::string> texts;
    for (const Finding& finding : checker.findings()) {
      if (finding.rule < RuleId::DataCycle) continue;
      texts.push_back(std::string(key(finding.severity)) + " " + std::string(key(finding.rule)) +
                      " " + test::subjects(chart, finding) + " row " + std::to_string(finding.row) +
                      " " + test::textOf(finding.args) + (finding.accepted ? " (accepted)" : ""));
    }
    return texts;
  }
};

TEST_F(ImportFindingsTest, standAmongTheOthers) {
  import("a sales_manager\n  b vp_sales r=333333/333333\nc other\n",
         {{RuleId::DataUnknownRole, "c"},
          {RuleId::DataMissingManager, "c"},
          {RuleId::DataDuplicateId, "a"},
          {RuleId::DataDuplicateId, "a"},
          { RuleId::DataMissingManager,
            "" }});
  EXPECT_THAT(described(chart, checker),
              ElementsAre("error data.missing-manager: ", "error data.duplicate-id: a",
                          "error data.duplicate-id: a", "error reporting.vp-sales: b",
                          "error reporting.rank-inverted: b", "error data.missing-manager: c",
                          "warning structure.single-root: a c", "warning data.unknown-role: c",
                          "notice structure.span: a"));
  EXPECT_EQ(data()[1], "error data.duplicate-id a row 4 id=xa");
  EXPECT_EQ(checker.counts(), (FindingCounts{6, 2, 1, 0}));
  EXPECT_EQ(checker.worstSeverity(at("c")), Severity::Error);
  EXPECT_EQ(checker.findingsOf(at("c")).size(), 3U);
}

TEST_F(ImportFindingsTest, areSettledByRepairAndComeBackWithUndo) {
  import("a ceo\nb other\nc cso\nd bdr\n", {{RuleId::DataMissingManager, "b"},
                                            {RuleId::DataUnknownRole, "b"},
                                            {RuleId::DataCycle, "c"},
                                            { RuleId::DataDuplicateId,
                                              "d" }});
  const auto all = data();
  ASSERT_EQ(all.size(), 4U);
  const PositionId a = at("a");

  // Something else about them changes nothing.
  run({edit::MovePosition{at("b"), std::nullopt, 3},
       edit::SetPositionField{at("d"), edit::PositionField::Title, std::string("D")}});
  EXPECT_EQ(data().size(), 4U);
  checker.update(chart, history.undo(chart));

  run({edit::MovePosition{at("b"), a, 0}});
  EXPECT_THAT(data(), Not(Contains(all[0])));
  run({edit::SetPositionField{at("b"), edit::PositionField::Role, roleId(BuiltInRole::Bdr)}});
  run({edit::MovePosition{at("c"), at("b"), 0}});
  run({edit::SetPositionField{at("d"), edit::PositionField::Key, std::string("d2")}});
  EXPECT_THAT(data(), IsEmpty());
  checker.checkAll(chart);
  EXPECT_THAT(data(), IsEmpty());
  while (history.canUndo()) checker.update(chart, history.undo(chart));
  EXPECT_EQ(data(), all);
}

TEST_F(ImportFindingsTest, goWithTheirSubjects) {
  import("a ceo\n  b other\n", {{RuleId::DataUnknownRole, "b"}, { RuleId::DataDuplicateId, "a" }});
  run({edit::RemovePosition{at("b")}});
  EXPECT_THAT(data(), ElementsAre("error data.duplicate-id a row 3 id=xa"));
  checker.update(chart, history.undo(chart));
  EXPECT_EQ(data().size(), 2U);
}

TEST_F(ImportFindingsTest, canBeAccepted) {
  import("a ceo\n  b other\n", {{ RuleId::DataUnknownRole, "b" }});
  run({edit::SetAcceptance{at("b"), "data.unknown-role", "a consultant"}});
  EXPECT_THAT(data(), ElementsAre("warning data.unknown-role b row 2 id=xb (accepted)"));
  EXPECT_EQ(checker.counts().warnings, 0U);
  EXPECT_EQ(checker.worstSeverity(at("b")), Severity::Off);
}

}  // namespace
}  // namespace arborg::rules

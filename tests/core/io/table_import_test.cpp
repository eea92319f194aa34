#include "core/io/table_import.h"
#include "core/util/message_codes.h"

#include <gtest/gtest.h>

#include "tests/support/chart_dump.h"
#include "tests/support/import_text.h"

namespace arborg::io {
namespace {

using rules::RuleId;
using test::argument;
using test::custom;
using test::findings;
using test::holder;
using test::importText;
using test::notes;
using test::seat;

TEST(TableImport, makesAChartOfRows) {
  const auto table = importText(
      "id,name,manager,title,department,email,phone,quota,fte,closing,Location,note\n"
      "007,Anna Laine,,CEO,Board,anna@x.fi,+358 40 1,,1,,Oulu,\n"
      "2,Kåre Berg,007,VP Sales,Sales,k@x.no,,\"1,500,000\",0.5,4,Bergen,\"two\nlines\"\n"
      "3,İpek Şahin,2,Account Executive,Sales,i@x.tr,,500000,,5,,\n");
  EXPECT_EQ(test::dumpTree(table.chart), "007\n  2\n    3\n");
  EXPECT_TRUE(table.findings.empty());
  EXPECT_EQ(seat(table.chart, "007").role, roleId(BuiltInRole::Ceo));
  EXPECT_EQ(seat(table.chart, "2").quota, 1500000);
  EXPECT_EQ(seat(table.chart, "2").fte, 0.5);
  EXPECT_EQ(seat(table.chart, "2").note, "two\nlines");
  EXPECT_EQ(seat(table.chart, "3").department, "Sales");
  EXPECT_EQ(holder(table.chart, "3").name, "İpek Şahin");
  EXPECT_EQ(holder(table.chart, "3").skills.rating(Skill::Closing), 5);
  EXPECT_FALSE(holder(table.chart, "007").skills.rating(Skill::Closing).has_value());
  EXPECT_EQ(holder(table.chart, "007").phone, "+358 40 1");
  EXPECT_EQ(custom(table.chart, "2", "location"), "Bergen");
}

TEST(TableImport, keepsTheOrderOfTheRows) {
  const auto table = importText("id,name,manager\nc,C,a\nb,B,a\na,A,\nd,D,b\ne,E,a\nz,Z,\n");
  EXPECT_EQ(test::dumpTree(table.chart), "a\n  c\n  b\n    d\n  e\nz\n");
}

TEST(TableImport, findsManagersByNameInEitherOrder) {
  const auto table = importText(
      "id,First Name,Last Name,Reporting to\n1,Anna,Laine,\n2,Kåre,Berg,\"Laine, Anna\"\n"
      "3,Ole,Moe,KÅRE BERG\n4,Liv,Moe,Anna Laine (on leave)\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n    3\n  4\n");
  EXPECT_TRUE(table.findings.empty());
}

TEST(TableImport, findsManagersByAddressAndDistinguishedName) {
  EXPECT_EQ(
      test::dumpTree(importText("name,email,Manager Email\nA,a@x.fi,\nB,b@x.fi,A@X.FI\n").chart),
      "n1\n  n2\n");
  EXPECT_EQ(test::dumpTree(importText("id,displayName,manager\n1,\"Laine, Anna\",\n"
                                      "2,Kåre Berg,\"CN=Laine\\, Anna,OU=Sales,DC=x\"\n")
                               .chart),
            "1\n  2\n");
}

TEST(TableImport, findsManagersByAColumnOfTheirOwnMaking) {
  const auto table = importText(
      "key,name,role,reports_to,slug\np1,Anna,CEO,none,ceo\np2,Kåre,VP Sales,ceo,vp\n"
      "p3,Ole,Account Executive,vp,\np4,Liv,Account Executive,vp,\n");
  EXPECT_EQ(test::dumpTree(table.chart), "p1\n  p2\n    p3\n    p4\n");
  const auto how = notes(table, Code::ImportManagersBy);
  ASSERT_EQ(how.size(), 1U);
  EXPECT_EQ(argument(how[0].message.args, "column"), "reports_to");
  EXPECT_EQ(argument(how[0].message.args, "reference"), "slug");
  EXPECT_EQ(argument(how[0].message.args, "count"), "3");
  EXPECT_EQ(custom(table.chart, "p2", "slug"), "vp");  // still the user's own column
}

TEST(TableImport, findsNumbersThatLostTheirZeros) {
  EXPECT_EQ(test::dumpTree(importText("id,name,manager\n007,A,\n008,B,7\n9,C,8.0\n").chart),
            "007\n  008\n    9\n");
}

TEST(TableImport, readsPathsWhereNoColumnNamesManagers) {
  const auto table = importText("id,name,node\n1,A,\n2,B,/1/\n3,C,/1/1/\n4,D,/2/\n5,E,/3/1/\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n    3\n  4\n5\n");
  EXPECT_EQ(findings(table, RuleId::DataMissingManager).size(), 1U);
}

TEST(TableImport, takesListsOfManagersForDottedLines) {
  const auto table = importText(
      "Henkilönumero;Kokonimi;Toimi;Esimiesten henkilönumerolista\n1;A;;\n2;B;;1\n3;C;;2|1\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n    3\n");
  ASSERT_EQ(table.chart.relations().size(), 1U);
  const Relation& line = table.chart.relation(table.chart.relations()[0]);
  EXPECT_EQ(table.chart.position(line.report).key, "3");
  EXPECT_EQ(table.chart.position(line.manager).key, "1");
}

TEST(TableImport, drawsDottedLines) {
  const auto table =
      importText("id,name,manager,dotted line manager\n1,A,,\n2,B,1,\n3,C,1,2:1:9\n4,D,1,none\n");
  EXPECT_EQ(table.chart.relations().size(), 1U);  // to its own manager there is a line already
  const auto unknown = notes(table, Code::ImportUnknownDotted);
  ASSERT_EQ(unknown.size(), 1U);
  EXPECT_EQ(argument(unknown[0].message.args, "text"), "9");
  EXPECT_EQ(unknown[0].row, 4U);
}

TEST(TableImport, knowsEveryWayToSayNoManager) {
  for (const char* none : {"", "NULL", "null", "none", "XX", "xx", "N/A", "-", "\\N", "manager",
                           "0", "ei", "nessuno", "ingen", "yok", " "}) {
    const auto table = importText(std::string("id,name,manager\n1,A,") + none + "\n2,B,1\n");
    EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n") << none;
    EXPECT_TRUE(table.findings.empty()) << none;
  }
}

TEST(TableImport, prefersARealIdToAWordForNone) {
  EXPECT_EQ(test::dumpTree(importText("id,name,manager\n0,A,\n1,B,0\nXX,C,1\n2,D,XX\n").chart),
            "0\n  1\n    XX\n      2\n");
}

TEST(TableImport, makesARootOfWhoeverReportsToThemselves) {
  const auto table = importText("id,name,manager\n1,A,1\n2,B,1\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n");
  EXPECT_TRUE(table.findings.empty());
  const auto own = notes(table, Code::ImportOwnManager);
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own[0].row, 2U);
}

TEST(TableImport, keepsWhoeverHasAMissingManager) {
  const auto table = importText("id,name,manager\n1,A,\n2,B,99\n3,C,2\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n2\n  3\n");
  const auto missing = findings(table, RuleId::DataMissingManager);
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_EQ(missing[0].row, 3U);
  EXPECT_EQ(missing[0].severity, Severity::Error);
  EXPECT_EQ(argument(missing[0].args, "manager"), "99");
  EXPECT_EQ(argument(missing[0].args, "name"), "B");
  EXPECT_EQ(seat(table.chart, "2").note, "manager: 99");
}

TEST(TableImport, breaksACircleAtItsFirstRow) {
  const auto table = importText("id,name,manager\n1,A,3\n2,B,1\n3,C,2\n4,D,3\n5,E,6\n6,F,5\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n    3\n      4\n5\n  6\n");
  const auto cycles = findings(table, RuleId::DataCycle);
  ASSERT_EQ(cycles.size(), 2U);
  EXPECT_EQ(cycles[0].row, 2U);
  EXPECT_EQ(cycles[0].subjects.size(), 3U);
  EXPECT_EQ(std::get<std::vector<std::string>>(cycles[0].args[1].value),
            (std::vector<std::string>{"A", "C", "B"}));
  EXPECT_EQ(cycles[1].row, 6U);
}

TEST(TableImport, keepsBothRowsOfAnId) {
  const auto table = importText("id,name,manager\n1,A,\n2,B,1\n2,C,1\n2-2,D,2\n2,E,1\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n    2-2\n  2-3\n  2-4\n");
  const auto twice = findings(table, RuleId::DataDuplicateId);
  ASSERT_EQ(twice.size(), 2U);
  EXPECT_EQ(twice[0].row, 4U);
  EXPECT_EQ(argument(twice[0].args, "id"), "2");
  EXPECT_EQ(argument(twice[0].args, "other_row"), "3");
  ASSERT_EQ(twice[0].subjects.size(), 2U);
  EXPECT_EQ(table.chart.position(twice[0].subjects[0]).key, "2-3");
  EXPECT_EQ(table.chart.position(twice[0].subjects[1]).key, "2");
}

TEST(TableImport, givesIdsToRowsWithout) {
  const auto table = importText("id,name,manager\n1,A,\n,B,1\nn1,C,1\n,D,B\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  n2\n    n3\n  n1\n");
  EXPECT_EQ(argument(notes(table, Code::ImportIdsMade)[0].message.args, "count"), "2");
}

TEST(TableImport, seatsNobodyWhereTheFileSaysSo) {
  const auto table = importText(
      "id,name,manager,title,email\n1,Anna,,CEO,\n2,,1,VP Sales,\n3,Vacant,1,,\n4,TBH,1,,\n"
      "5,VACANT - replaces Ole Moe,1,,jobs@x.fi\n6,avoin,1,,\n7,Posizione aperta,1,,\n"
      "8,Ledig,1,,\n9,AÇIK POZİSYON,1,,\n10,[vacant],1,,\n11,Openshaw "
      "Vacante-Moe,1,,\n12,N/D,1,,\n");
  for (const char* key : {"2", "3", "4", "5", "6", "7", "8", "9", "10"}) {
    EXPECT_FALSE(seat(table.chart, key).holder.has_value()) << key;
  }
  EXPECT_EQ(holder(table.chart, "11").name, "Openshaw Vacante-Moe");
  EXPECT_EQ(holder(table.chart, "12").name, "N/D");
  EXPECT_EQ(seat(table.chart, "5").note, "name: VACANT - replaces Ole Moe\nemail: jobs@x.fi");
  EXPECT_EQ(seat(table.chart, "3").note, "");
}

TEST(TableImport, joinsTheSeatsOfOnePerson) {
  const auto table = importText(
      "id,name,manager,email,phone\n1,Anna,,a@x,1\n2,Anna,1,A@x,1\n3,Anna,1,b@x,\n4,Anna,1,,\n"
      "5,Anna,1,a@x,2\n6,N/D,1,a@x,\n7,N/D,1,a@x,\n");
  EXPECT_EQ(seat(table.chart, "1").holder, seat(table.chart, "2").holder);
  EXPECT_EQ(table.chart.personCount(), 6U);
  EXPECT_EQ(notes(table, Code::ImportSeveralSeats).size(), 1U);
}

TEST(TableImport, tellsPeopleApartByAnIdOfTheirOwn) {
  const auto table =
      importText("id,name,manager,person_key\n1,Anna,,p7\n2,Anna,1,p7\n3,Anna,1,p8\n");
  EXPECT_EQ(seat(table.chart, "1").holder, seat(table.chart, "2").holder);
  EXPECT_NE(seat(table.chart, "1").holder, seat(table.chart, "3").holder);
}

TEST(TableImport, takesRolesFromTheirColumnAndFromTitles) {
  const auto table = importText(
      "id,name,manager,title,role\n1,A,,Chief Wizard,ceo\n2,B,1,VP Sales,\n3,C,2,,sales_manager\n"
      "4,D,3,Seller,alchemist\n5,E,3,,alchemist\n");
  EXPECT_EQ(seat(table.chart, "1").role, roleId(BuiltInRole::Ceo));
  EXPECT_EQ(seat(table.chart, "2").role, roleId(BuiltInRole::VpSales));
  EXPECT_EQ(seat(table.chart, "3").role, roleId(BuiltInRole::SalesManager));
  EXPECT_EQ(seat(table.chart, "4").role, roleId(BuiltInRole::Other));
  EXPECT_EQ(seat(table.chart, "4").note, "role: alchemist");
  EXPECT_EQ(seat(table.chart, "5").title, "alchemist");
  const auto unknown = findings(table, RuleId::DataUnknownRole);
  ASSERT_EQ(unknown.size(), 2U);
  EXPECT_EQ(unknown[0].severity, Severity::Warning);
  EXPECT_EQ(argument(unknown[0].args, "role"), "alchemist");
}

TEST(TableImport, weighsTitlesByTheirPlace) {
  const auto table = importText(
      "id,name,manager,title\n1,A,,President\n2,B,1,VP Sales\n3,C,2,Sales Director\n"
      "4,D,1,President\n5,E,,General Manager\n6,F,5,Myyntijohtaja\n7,G,6,Myyntijohtaja\n");
  EXPECT_EQ(seat(table.chart, "1").role, roleId(BuiltInRole::Ceo));
  EXPECT_EQ(seat(table.chart, "3").role, roleId(BuiltInRole::SalesManager));
  EXPECT_EQ(seat(table.chart, "4").role, roleId(BuiltInRole::Other));
  EXPECT_EQ(seat(table.chart, "5").role, roleId(BuiltInRole::Ceo));
  EXPECT_EQ(seat(table.chart, "6").role, roleId(BuiltInRole::VpSales));
  EXPECT_EQ(seat(table.chart, "7").role, roleId(BuiltInRole::SalesManager));
}

TEST(TableImport, readsARoleColumnWithoutTitlesAsTitles) {
  const auto table = importText("id,name,role\n1,A,VP Sales\n2,B,Janitor\n");
  EXPECT_EQ(seat(table.chart, "2").title, "Janitor");
  EXPECT_EQ(seat(table.chart, "1").role, roleId(BuiltInRole::VpSales));
  EXPECT_TRUE(table.findings.empty());
}

TEST(TableImport, readsNumbersByTheirColumn) {
  const auto table = importText(
      "id;name;quota;cost;Stillingsprosent\n1;A;1.234;12,5;100\n2;B;1 234 567,50;0;80 "
      "%\n3;C;500.000;-;50\n");
  EXPECT_EQ(seat(table.chart, "1").quota, 1234);
  EXPECT_EQ(seat(table.chart, "2").quota, 1234567.5);
  EXPECT_EQ(seat(table.chart, "3").quota, 500000);
  EXPECT_EQ(seat(table.chart, "1").cost, 12.5);
  EXPECT_FALSE(seat(table.chart, "3").cost.has_value());
  EXPECT_EQ(seat(table.chart, "1").fte, 1);
  EXPECT_EQ(seat(table.chart, "2").fte, 0.8);
  EXPECT_TRUE(notes(table, Code::ImportAmbiguousNumbers).empty());
}

TEST(TableImport, saysWhereItHadToGuessTheDecimalSign) {
  const auto comma = importText("id,name,quota\n1,A,\"1,234\"\n");
  EXPECT_EQ(seat(comma.chart, "1").quota, 1234);
  EXPECT_EQ(notes(comma, Code::ImportAmbiguousNumbers).size(), 1U);
  const auto semicolon = importText("id;name;quota\n1;A;1.234\n");
  EXPECT_EQ(seat(semicolon.chart, "1").quota, 1234);
  EXPECT_EQ(argument(notes(semicolon, Code::ImportAmbiguousNumbers)[0].message.args, "sign"), ",");
}

TEST(TableImport, keepsWhatAFieldCannotTake) {
  const auto table = importText(
      "id,name,quota,fte,closing\n1,A,100,1,3\n2,B,a lot,1,4\n3,C,50 "
      "%,1000,2\n4,D,7,1,9\n5,E,7,1,2.5\n"
      "6,F,8,1,1\n7,G,8,1,1\n8,H,8,1,1\n9,I,8,1,1\n10,J,8,1,1\n");
  EXPECT_EQ(seat(table.chart, "2").note, "quota: a lot");
  EXPECT_EQ(seat(table.chart, "3").note, "quota: 50 %\nfte: 1000");
  EXPECT_EQ(seat(table.chart, "4").note, "closing: 9");
  EXPECT_EQ(seat(table.chart, "5").note, "closing: 2.5");
  const auto unreadable = notes(table, Code::ImportUnreadableNumber);
  ASSERT_EQ(unreadable.size(), 2U);
  EXPECT_EQ(unreadable[0].row, 3U);
  EXPECT_EQ(unreadable[0].column, 3U);
  EXPECT_EQ(argument(unreadable[0].message.args, "field"), "quota");
  EXPECT_EQ(notes(table, Code::ImportValueOutOfRange).size(), 3U);
}

TEST(TableImport, takesAColumnForWhatItHolds) {
  const auto table =
      importText("id,name,Sales,Marketing,target\n1,A,120000,4,north\n2,B,90000,5,south\n");
  EXPECT_EQ(custom(table.chart, "1", "sales_2"), "120000");  // "sales" is a skill's key
  EXPECT_EQ(holder(table.chart, "1").skills.rating(Skill::Marketing), 4);
  EXPECT_EQ(custom(table.chart, "2", "target"), "south");
}

TEST(TableImport, flattensNamesAndTitles) {
  const auto table = importText("id,name,title\n1,\"Anna\nLaine\",\"VP\r\nSales\"\n");
  EXPECT_EQ(holder(table.chart, "1").name, "Anna Laine");
  EXPECT_EQ(seat(table.chart, "1").title, "VP Sales");
  EXPECT_EQ(seat(table.chart, "1").role, roleId(BuiltInRole::VpSales));
}

TEST(TableImport, keepsTextsBeyondTheLimitInTheNote) {
  const std::string title(3000, 't');
  const auto table = importText("id,name,title\n1,A," + title + "\n");
  EXPECT_EQ(seat(table.chart, "1").title.size(), 1000U);
  EXPECT_EQ(seat(table.chart, "1").note, "title: " + title);
  EXPECT_EQ(notes(table, Code::ImportTextTooLong).size(), 1U);
}

TEST(TableImport, readsTablesWithoutAHeader) {
  const auto table = importText(
      "17;Anna Laine;;CEO;a@x.fi\n18;Kåre Berg;17;VP Sales;k@x.fi\n"
      "19;Ole Moe;18;Account Executive;o@x.fi\n");
  EXPECT_EQ(test::dumpTree(table.chart), "17\n  18\n    19\n");
  EXPECT_EQ(holder(table.chart, "18").name, "Kåre Berg");
  EXPECT_EQ(holder(table.chart, "18").email, "k@x.fi");
  EXPECT_EQ(seat(table.chart, "18").title, "VP Sales");
  EXPECT_EQ(notes(table, Code::ImportNoHeader).size(), 1U);
}

TEST(TableImport, findsTheHeaderBelowATitle) {
  const auto table = importText("Organisation 2026,,\n,,\nid,name,manager\n1,A,\n2,B,1\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n");
  const auto above = notes(table, Code::ImportRowAboveHeader);
  ASSERT_EQ(above.size(), 1U);
  EXPECT_EQ(argument(above[0].message.args, "text"), "Organisation 2026");
}

TEST(TableImport, keepsColumnsOfAnyHeader) {
  const auto table = importText("id,name,,Grade,Grade,id,\n1,A,x,1,2,77,\n2,B,,3,,78,,late\n");
  EXPECT_EQ(custom(table.chart, "1", "c"), "x");
  EXPECT_EQ(custom(table.chart, "1", "grade"), "1");
  EXPECT_EQ(custom(table.chart, "1", "grade_e"), "2");
  EXPECT_EQ(custom(table.chart, "2", "h"), "late");
  // The second id is one more column.
  bool kept = false;
  for (std::uint32_t i = 0; i < table.chart.customFieldSlots(); ++i) {
    kept = kept || table.chart.customValue(PositionId(0), CustomFieldId(i)) == "77";
  }
  EXPECT_TRUE(kept);
}

TEST(TableImport, obeysWhoeverMapsByHand) {
  ImportOptions options;
  options.mappings = {{"manager", "Boss code"}, {"department", "3"}, {"title", ""}};
  const auto table =
      importText("id,name,Area,Boss code,Title\n1,A,North,,CEO\n2,B,South,1,AE\n", options);
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n");
  EXPECT_EQ(seat(table.chart, "2").department, "South");
  EXPECT_EQ(seat(table.chart, "2").title, "");
  EXPECT_EQ(importCsv("id,name\n1,A\n", "x", {.mappings = {{"colour", "name"}}}).error().code,
            Code::ImportUnknownField);
  EXPECT_EQ(importCsv("id,name\n1,A\n", "x", {.mappings = {{"title", "9"}}}).error().code,
            Code::ImportUnknownColumn);
}

TEST(TableImport, dropsASecondManagerColumnOnlyWhereItSaysTheSame) {
  const auto same = importText("id,name,managerId,managerName\n1,A,,\n2,B,1,A\n");
  EXPECT_FALSE(same.chart.findCustomField("managername").has_value());
  EXPECT_EQ(notes(same, Code::ImportColumnRepeats).size(), 1U);
  const auto other = importText("id,name,managerId,managerName\n1,A,,\n2,B,1,A\n3,C,1,B\n");
  EXPECT_EQ(custom(other.chart, "3", "managername"), "B");
}

TEST(TableImport, looksInEveryManagerColumn) {
  const auto table = importText("id,name,managerId,managerName\n1,A,,\n2,B,,A\n3,C,99,B\n4,D,1,\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  2\n    3\n  4\n");
  EXPECT_TRUE(table.findings.empty());
}

TEST(TableImport, saysWhenANameMeansSeveral) {
  const auto table = importText("id,name,manager\n1,Anna,\n2,Anna,\n3,Ole,Anna\n");
  EXPECT_EQ(test::dumpTree(table.chart), "1\n  3\n2\n");
  EXPECT_EQ(notes(table, Code::ImportAmbiguousManager).size(), 1U);
}

TEST(TableImport, refusesWhatHoldsNobody) {
  EXPECT_EQ(importCsv("", "x.csv").error().code, Code::FileEmpty);
  EXPECT_EQ(importCsv(" \n \n", "x.csv").error().code, Code::FileEmpty);
  EXPECT_EQ(importCsv("id,name\n", "x.csv").error().code, Code::ImportNothing);
  EXPECT_EQ(importCsv("id,name\n,,\n , \n", "x.csv").error().code, Code::ImportNothing);
  EXPECT_EQ(importCsv(std::string("PK\x03\x04\x00\x00", 6), "x.csv").error().code,
            Code::FileBinary);
}

TEST(TableImport, standsAChainOf100000) {
  std::string text = "id,name,manager\n";
  for (int i = 0; i < 100'000; ++i) {
    text += std::to_string(i) + ",A," + (i > 0 ? std::to_string(i - 1) : "") + "\n";
  }
  const auto table = importText(text);
  EXPECT_EQ(table.chart.roots().size(), 1U);
}

}  // namespace
}  // namespace arborg::io

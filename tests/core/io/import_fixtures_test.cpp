// Tables of real organisations: every row arrives, and the tree is the one that the file means.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/io/file_system.h"
#include "core/io/read_file.h"
#include "core/util/message_codes.h"
#include "tests/support/import_text.h"

namespace arborg::io {
namespace {

using rules::RuleId;

struct File {
  const char* path;
  std::size_t rows;  // as another CSV reader counts them
  std::size_t roots;
  std::size_t missing = 0;
  std::size_t duplicates = 0;
  std::size_t own = 0;  // report to themselves
};

void check(const std::string& folder, const File& file) {
  auto bytes = readFile(realFileSystem(), folder + "/" + file.path);
  ASSERT_TRUE(bytes.hasValue()) << file.path;
  const auto imported = importCsv(std::move(bytes).value(), file.path);
  ASSERT_TRUE(imported.hasValue()) << file.path;
  const ImportedTable& table = imported.value();
  EXPECT_EQ(table.rows, file.rows) << file.path;
  EXPECT_EQ(table.chart.positionCount(), file.rows) << file.path;
  EXPECT_EQ(table.chart.displayOrder().size(), file.rows) << file.path;
  EXPECT_EQ(table.chart.roots().size(), file.roots) << file.path;
  EXPECT_EQ(test::findings(table, RuleId::DataMissingManager).size(), file.missing) << file.path;
  EXPECT_EQ(test::findings(table, RuleId::DataDuplicateId).size(), file.duplicates) << file.path;
  EXPECT_TRUE(test::findings(table, RuleId::DataCycle).empty()) << file.path;
  EXPECT_EQ(test::notes(table, Code::ImportOwnManager).size(), file.own) << file.path;
}

TEST(ImportFixtures, arriveWhole) {
  constexpr std::array files = {
      File{"adventureworks/adjacency_expected.csv", 290, 1},
      File{"adventureworks/HumanResources_Employee.csv", 290, 1},
      File{"adventureworks/sales_nb_cp1252.csv", 17, 17},
      File{"d3-org-chart_oracle_hr.csv", 107, 1},
      File{"oracle_hr_european.csv", 107, 1},
      File{"sourcegraph_2024_semicolon_bom.csv", 175, 1},
      File{"drawio/orgchart.csv", 4, 1},
      File{"drawio/basic.txt", 4, 4},
      File{"uk/olympics_2013_senior.csv", 51, 44},
      File{"uk/dfid_2013_senior.csv", 89, 4, 0, 0, 3},
      File{"uk/dcms_2013_senior.csv", 37, 1},
  };
  for (const File& file : files) check(std::string(ARBORG_TEST_DATA) + "/hierarchy", file);
}

// These are not ours to copy; they are read where they are. A small company like theirs always is.
TEST(ImportFixtures, arriveWholeFromElsewhere) {
  const auto small = test::importText(
      "employeeNumber,lastName,firstName,extension,email,officeCode,reportsTo,jobTitle\n"
      "1,Moe,Liv,x1,l@x,1,NULL,President\n2,Berg,Kåre,x2,k@x,1,1,VP Sales\n"
      "3,Laine,Anna,x3,a@x,2,2,Sale Manager (EMEA)\n4,Şahin,İpek,x4,i@x,2,3,Sales Rep\n");
  EXPECT_EQ(small.chart.roots().size(), 1U);
  EXPECT_EQ(test::seat(small.chart, "3").role, roleId(BuiltInRole::SalesManager));
  EXPECT_EQ(test::seat(small.chart, "1").role, roleId(BuiltInRole::Ceo));
  EXPECT_EQ(test::holder(small.chart, "4").name, "İpek Şahin");

  constexpr std::array files = {
      File{"hierarchy/classicmodels_employees.csv", 23, 1},
      File{"hierarchy/northwind_employees.csv", 9, 1},
      File{"hierarchy/uk/mod_2014_senior.csv", 518, 7, 0, 19},
      File{"hierarchy/uk/jfc_2013_senior.csv", 86, 3, 0, 0, 2},
      File{"hierarchy/uk/nhs_england_2013_senior.csv", 293, 1},
      File{"hierarchy/uk_snapshots/decc.csv", 2885, 6, 1, 442},
      File{"hierarchy/uk_clean/hmrc.csv", 5005, 1},
      File{"perf/uk_gov_25k.csv", 25673, 1},
  };
  const char* given = std::getenv("ARBORG_SHARED_FIXTURES");
  const std::string folder =
      given != nullptr ? given : std::string(ARBORG_SOURCE_DIR) + "/../shared/fixtures";
  for (const File& file : files) {
    if (std::filesystem::exists(folder + "/" + file.path)) check(folder, file);
  }
}

TEST(ImportFixtures, readASalesCompanyByItsRoles) {
  auto bytes = readFile(realFileSystem(), std::string(ARBORG_TEST_DATA) +
                                              "/hierarchy/adventureworks/adjacency_expected.csv");
  const auto imported = importCsv(std::move(bytes).value(), "adjacency_expected.csv");
  const Chart& chart = imported.value().chart;
  EXPECT_EQ(chart.roleOf(chart.roots().front()).key, "ceo");
  const auto sales = chart.findPosition("273");
  ASSERT_TRUE(sales.has_value());
  EXPECT_EQ(chart.roleOf(*sales).key, "vp_sales");
  EXPECT_EQ(chart.reports(*sales).size(), 3U);
  for (const PositionId manager : chart.reports(*sales)) {
    EXPECT_EQ(chart.roleOf(manager).key, "sales_manager");
    for (const PositionId seller : chart.reports(manager)) {
      EXPECT_EQ(chart.roleOf(seller).key, "account_executive");
    }
  }
}

}  // namespace
}  // namespace arborg::io

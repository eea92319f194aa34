#include "core/io/number_column.h"

#include <gtest/gtest.h>

#include <array>

namespace arborg::io {
namespace {

struct Row {
  const char* cell;
  char sign;
  double value;
};

TEST(NumberColumn, readsNumbersAsPeopleWriteThem) {
  constexpr std::array rows = {
      Row{"1234", '.', 1234},
      Row{"1 234,50", ',', 1234.5},
      Row{"1\xC2\xA0"
          "234,50",
          ',', 1234.5},
      Row{"3\xE2\x80\xAF"
          "763\xE2\x80\xAF"
          "178,18",
          ',', 3763178.18},
      Row{"1.234,50", ',', 1234.5},
      Row{"1.234,50", '.', 1234.5},  // proves its own sign
      Row{"1,234.50", ',', 1234.5},
      Row{"1'234.50", '.', 1234.5},
      Row{"1,234", '.', 1234},
      Row{"1,234", ',', 1.234},
      Row{"1.234", ',', 1234},
      Row{"1.234", '.', 1.234},
      Row{"1.234.567", '.', 1234567},
      Row{"0,5", '.', 0.5},
      Row{"0.125", ',', 0.125},
      Row{"17000,00", '.', 17000},
      Row{"559697.5639", ',', 559697.5639},
      Row{"-5", '.', -5},
      Row{"\xE2\x88\x92"
          "5",
          '.', -5},
      Row{"+5", '.', 5},
      Row{"€ 1.234,50", ',', 1234.5},
      Row{"1 234,50 €", ',', 1234.5},
      Row{"₺1.234,50", ',', 1234.5},
      Row{"1 234,50 kr", ',', 1234.5},
      Row{"NOK 500 000", ',', 500000},
      Row{"$1,500.00", '.', 1500},
      Row{"-$5", '.', -5},
      Row{"120k", '.', 120000},
      Row{"1,5 M€", ',', 1500000},
      Row{"1.5e6", '.', 1500000},
      Row{" 7 ", '.', 7},
      Row{",5", '.', 0.5},
  };
  for (const Row& row : rows) {
    const auto number = readNumber(row.cell, row.sign);
    ASSERT_TRUE(number.has_value()) << row.cell;
    EXPECT_DOUBLE_EQ(number->value, row.value) << row.cell << " by " << row.sign;
    EXPECT_FALSE(number->percent) << row.cell;
  }
}

TEST(NumberColumn, readsPercentages) {
  for (const char* cell : {"12 %", "12%", "%12", "12\xC2\xA0%", "12,0 %"}) {
    const auto number = readNumber(cell, ',');
    ASSERT_TRUE(number.has_value()) << cell;
    EXPECT_EQ(number->value, 12) << cell;
    EXPECT_TRUE(number->percent) << cell;
  }
}

TEST(NumberColumn, readsNothingElse) {
  for (const char* cell :
       {"",          " ",       "abc",         "12 abc", "1,2,3",      "1 23",
        "12 34 567", "1.2.3,4", "80000-84999", "1/2",    "2024-01-01", "12.5.2024",
        "€",         "%",       "-",           "1  2",   "1,23,456.7", "0x10",
        "inf",       "nan",     "1e",          "--5",    "١٢"}) {
    EXPECT_FALSE(readNumber(cell, '.').has_value()) << cell;
  }
}

TEST(NumberColumn, decidesTheSignByWhatCellsProve) {
  NumberEvidence comma;
  for (const char* cell : {"1.234", "12,5", "text", "100"}) comma.add(cell);
  EXPECT_EQ(comma.decimalSign(), ',');
  EXPECT_TRUE(comma.hasAmbiguous());
  NumberEvidence point;
  for (const char* cell : {"1,234.5", "12", ""}) point.add(cell);
  EXPECT_EQ(point.decimalSign(), '.');
  NumberEvidence neither;
  for (const char* cell : {"1.234", "5,678", "9"}) neither.add(cell);
  EXPECT_FALSE(neither.decimalSign().has_value());
  EXPECT_TRUE(neither.hasAmbiguous());
  NumberEvidence plain;
  plain.add("1000");
  EXPECT_FALSE(plain.hasAmbiguous());
  plain += comma;
  EXPECT_EQ(plain.decimalSign(), ',');
}

TEST(NumberColumn, knowsWhenNoNumberWasMeant) {
  for (const char* cell : {"", "-", "N/A", "NULL", "\xE2\x80\x93", "\\N"})
    EXPECT_TRUE(isNoNumber(cell)) << cell;
  for (const char* cell : {"0", "5", "abc", "n/a today"}) EXPECT_FALSE(isNoNumber(cell)) << cell;
}

}  // namespace
}  // namespace arborg::io

#include "ui/text/formats.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace arborg::ui {
namespace {

struct Golden {
  Language language;
  const char* number;
  const char* negative;
  const char* percent;
  const char* date;
  const char* time;
  const char* list;
  const char* quoted;
  const char* euros;
  const char* negativeEuros;
  const char* francs;
  const char* fileSize;
};

// Source: CLDR 48 and the conventions of each country; U+00A0 is written \u00A0, U+2212 \u2212.
constexpr std::array<Golden, kLanguageCount> kGolden = {{
    {Language::English, "1,234,567.89", "-5", "25%", "3/9/25", "2:05\u0020PM", "a, b, and c", "“x”",
     "€1,234.50", "-€1,234.50", "CHF\u00A012,345", "1.2\u00A0MB"},
    {Language::Finnish, "1\u00A0234\u00A0567,89", "\u22125", "25\u00A0%", "9.3.2025", "14.05",
     "a, b ja c", "”x”", "1\u00A0234,50\u00A0€", "\u22121\u00A0234,50\u00A0€",
     "12\u00A0345\u00A0CHF", "1,2\u00A0Mt"},
    {Language::Italian, "1.234.567,89", "-5", "25%", "09/03/25", "14:05", "a, b e c", "«x»",
     "1234,50\u00A0€", "-1234,50\u00A0€", "12.345\u00A0CHF", "1,2\u00A0MB"},
    {Language::Norwegian, "1\u00A0234\u00A0567,89", "\u22125", "25\u00A0%", "09.03.2025", "14:05",
     "a, b og c", "«x»", "1\u00A0234,50\u00A0€", "\u22121\u00A0234,50\u00A0€",
     "12\u00A0345\u00A0CHF", "1,2\u00A0MB"},
    {Language::Turkish, "1.234.567,89", "-5", "%25", "9.03.2025", "14:05", "a, b ve c", "“x”",
     "€1.234,50", "-€1.234,50", "CHF\u00A012.345", "1,2\u00A0MB"},
}};

std::string utf8(const QString& text) {
  return text.toStdString();
}

class FormatsTest : public testing::TestWithParam<Golden> {};

TEST_P(FormatsTest, WritesAsReadersOfTheLanguageDo) {
  const Golden& golden = GetParam();
  const Formats formats(golden.language);
  EXPECT_EQ(utf8(formats.number(1234567.89)), golden.number);
  EXPECT_EQ(utf8(formats.number(qint64{-5})), golden.negative);
  EXPECT_EQ(utf8(formats.percent(0.25)), golden.percent);
  EXPECT_EQ(utf8(formats.date(QDate(2025, 3, 9))), golden.date);
  EXPECT_EQ(utf8(formats.time(QTime(14, 5))), golden.time);
  EXPECT_EQ(utf8(formats.list({"a", "b", "c"})), golden.list);
  EXPECT_EQ(utf8(formats.quoted("x")), golden.quoted);
  EXPECT_EQ(utf8(formats.money(1234.5, "EUR")), golden.euros);
  EXPECT_EQ(utf8(formats.money(-1234.5, "EUR")), golden.negativeEuros);
  EXPECT_EQ(utf8(formats.money(12345, "CHF")), golden.francs);
  EXPECT_EQ(utf8(formats.fileSize(1234567)), golden.fileSize);
}

TEST_P(FormatsTest, ReadsBackWhatItWrites) {
  const Formats formats(GetParam().language);
  for (const double value :
       {0.0, 1.0, -1.0, 0.5, -0.25, 999.0, 1000.0, 1234.5, -12345.75, 1234567.89, 1e9, -1e15}) {
    const QString text = formats.number(value);
    const auto read = formats.parseNumber(text);
    ASSERT_TRUE(read.has_value()) << utf8(text);
    EXPECT_DOUBLE_EQ(*read, value) << utf8(text);
  }
}

TEST_P(FormatsTest, NeverWritesNegativeZero) {
  const Formats formats(GetParam().language);
  EXPECT_EQ(formats.number(-0.001), "0");
  EXPECT_FALSE(formats.percent(-0.001).contains(formats.locale().negativeSign()));
  EXPECT_FALSE(formats.money(-0.001, "EUR").contains(formats.locale().negativeSign()));
}

TEST_P(FormatsTest, ReadsWhatPeopleType) {
  const Formats formats(GetParam().language);
  const QString point = formats.locale().decimalPoint();
  EXPECT_EQ(formats.parseNumber(" 1500000 "), 1500000.0);
  EXPECT_EQ(formats.parseNumber("1 500 000"), 1500000.0);
  EXPECT_EQ(formats.parseNumber("1\u202F500\u202F000"), 1500000.0);
  EXPECT_EQ(formats.parseNumber("\u22127"), -7.0);
  EXPECT_EQ(formats.parseNumber("-7"), -7.0);
  EXPECT_EQ(formats.parseNumber("0" + point + "5"), 0.5);
  EXPECT_EQ(formats.parseNumber("1.5"), 1.5);
  for (const char* wrong : {"", "-", "abc", "12 apples", "1e999", "nan", "inf", "1..5", "1,,5"}) {
    EXPECT_EQ(formats.parseNumber(wrong), std::nullopt) << wrong;
  }
}

TEST(Formats, ReadsGroupsOnlyOfThreeDigits) {
  EXPECT_EQ(Formats(Language::Turkish).parseNumber("1.500.000,25"), 1500000.25);
  EXPECT_EQ(Formats(Language::Turkish).parseNumber("1.500"), 1500.0);
  EXPECT_EQ(Formats(Language::Turkish).parseNumber("1.50.000"), std::nullopt);
  EXPECT_EQ(Formats(Language::English).parseNumber("1,500,000.25"), 1500000.25);
  EXPECT_EQ(Formats(Language::English).parseNumber("1,5"), std::nullopt);
  EXPECT_EQ(Formats(Language::Finnish).parseNumber("1.500,25"), std::nullopt);
}

TEST(Formats, MoneyHasTheSignItsReadersKnow) {
  EXPECT_EQ(utf8(Formats(Language::Norwegian).money(1234.5, "NOK")), "1\u00A0234,50\u00A0kr");
  EXPECT_EQ(utf8(Formats(Language::Finnish).money(1234.5, "NOK")), "1\u00A0234,50\u00A0NOK");
  EXPECT_EQ(utf8(Formats(Language::Turkish).money(1234.5, "TRY")), "₺1.234,50");
  EXPECT_EQ(utf8(Formats(Language::Italian).money(1500000, "EUR")), "1.500.000\u00A0€");
  EXPECT_EQ(utf8(Formats(Language::English).money(1500000, "")), "1,500,000");
}

TEST(Formats, ShortMoneyRoundsNothingAway) {
  EXPECT_EQ(utf8(Formats(Language::English).shortMoney(4'100'000, "EUR")), "€4.1M");
  EXPECT_EQ(utf8(Formats(Language::Finnish).shortMoney(4'100'000, "EUR")), "4,1\u00A0milj.\u00A0€");
  EXPECT_EQ(utf8(Formats(Language::Italian).shortMoney(12'300'000, "EUR")), "12,3\u00A0Mln\u00A0€");
  EXPECT_EQ(utf8(Formats(Language::Italian).shortMoney(12'345'678, "EUR")), "12.345.678\u00A0€");
  EXPECT_EQ(utf8(Formats(Language::Norwegian).shortMoney(-1.5e9, "NOK")),
            "\u22121,5\u00A0mrd.\u00A0kr");
  EXPECT_EQ(utf8(Formats(Language::Turkish).shortMoney(1'230'000, "TRY")), "₺1,23\u00A0Mn");
  EXPECT_EQ(utf8(Formats(Language::English).shortMoney(450'000, "EUR")), "€450,000");
  EXPECT_EQ(utf8(Formats(Language::English).shortMoney(2e12, "")), "2T");
}

TEST(Formats, ItalianGroupsFromFiveDigitsOn) {
  const Formats formats(Language::Italian);
  EXPECT_EQ(formats.number(qint64{1000}), "1000");
  EXPECT_EQ(formats.number(qint64{-1000}), "-1000");
  EXPECT_EQ(formats.number(qint64{10000}), "10.000");
  EXPECT_EQ(formats.number(1000.5), "1000,5");
}

TEST(Formats, PlacesInFilesAreNotGrouped) {
  for (const Language language : kLanguages) {
    EXPECT_EQ(Formats(language).plainNumber(123456), "123456");
  }
}

TEST(Formats, ListsOfOneAndTwo) {
  EXPECT_EQ(Formats(Language::Finnish).list({"a"}), "a");
  EXPECT_EQ(Formats(Language::Finnish).list({"a", "b"}), "a ja b");
  EXPECT_EQ(Formats(Language::English).list({"a", "b"}), "a and b");
  EXPECT_EQ(Formats(Language::English).list({}), "");
}

TEST(Formats, SmallFilesAreCountedInBytes) {
  EXPECT_EQ(utf8(Formats(Language::Finnish).fileSize(12)), "12\u00A0tavua");
  EXPECT_EQ(utf8(Formats(Language::English).fileSize(1023)), "1,023\u00A0B");
  EXPECT_EQ(utf8(Formats(Language::English).fileSize(150 * 1024)), "150\u00A0kB");
}

INSTANTIATE_TEST_SUITE_P(AllLanguages, FormatsTest, testing::ValuesIn(kGolden),
                         [](const auto& param) {
                           return languageCode(param.param.language).toStdString();
                         });

}  // namespace
}  // namespace arborg::ui

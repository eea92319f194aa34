#include "core/util/number.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace arborg {
namespace {

TEST(Number, readsOnlyWholeFiniteNumbers) {
  EXPECT_EQ(parseNumber("1.5"), 1.5);
  EXPECT_EQ(parseNumber("-3e2"), -300.0);
  EXPECT_FALSE(parseNumber("1,5").has_value());
  EXPECT_FALSE(parseNumber("1.5 ").has_value());
  EXPECT_FALSE(parseNumber("").has_value());
  EXPECT_FALSE(parseNumber("nan").has_value());
  EXPECT_FALSE(parseNumber("inf").has_value());
  EXPECT_FALSE(parseNumber("1e999").has_value());
  EXPECT_EQ(parseInteger("42"), 42);
  EXPECT_FALSE(parseInteger("42.0").has_value());
  EXPECT_FALSE(parseInteger("99999999999999999999").has_value());
}

TEST(Number, writesPlainDigitsThatReadBack) {
  EXPECT_EQ(formatNumber(1500000), "1500000");
  EXPECT_EQ(formatNumber(0.1), "0.1");
  EXPECT_EQ(formatNumber(-12.25), "-12.25");
  EXPECT_EQ(formatNumber(0), "0");
  for (const double value :
       {1.0 / 3, 1e300, 5e-324, 123456789012345.0, -1e-7, std::numeric_limits<double>::max()}) {
    EXPECT_EQ(parseNumber(formatNumber(value)), value);
  }
}

}  // namespace
}  // namespace arborg

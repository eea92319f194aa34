#include "core/util/rare.h"

#include <gtest/gtest.h>

#include <string>

namespace arborg {
namespace {

TEST(Rare, takesNoRoomUntilWritten) {
  Rare<std::string> value;
  EXPECT_FALSE(value.isStored());
  EXPECT_EQ(*value, "");
  EXPECT_TRUE(value->empty());
  value = std::string("x");
  EXPECT_TRUE(value.isStored());
  EXPECT_EQ(*value, "x");
  value = std::string();
  EXPECT_FALSE(value.isStored());
  EXPECT_EQ(sizeof(value), sizeof(void*));
}

TEST(Rare, isWrittenIntoAndTidied) {
  Rare<std::string> value;
  value.edit() += "x";
  value.tidy();
  EXPECT_EQ(*value, "x");
  value.edit().clear();
  EXPECT_TRUE(value.isStored());
  value.tidy();
  EXPECT_FALSE(value.isStored());
}

TEST(Rare, isCopiedWithWhatHoldsIt) {
  Rare<std::string> one(std::string("x"));
  Rare<std::string> other = one;
  other.edit() = "y";
  EXPECT_EQ(*one, "x");
  one = other;
  EXPECT_EQ(*one, "y");
  one = Rare<std::string>();
  EXPECT_EQ(*one, "");
  EXPECT_EQ(*other, "y");
}

TEST(Rare, equalsWhatReadsTheSame) {
  Rare<std::string> written;
  written.edit();
  EXPECT_EQ(written, Rare<std::string>());
  EXPECT_EQ(Rare<std::string>(std::string("x")), Rare<std::string>(std::string("x")));
  EXPECT_NE(Rare<std::string>(std::string("x")), Rare<std::string>());
}

}  // namespace
}  // namespace arborg

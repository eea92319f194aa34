#include "core/util/message.h"
#include "core/util/message_codes.h"

#include <gtest/gtest.h>

#include <set>

#include "core/util/id.h"
#include "core/util/result.h"

namespace arborg {
namespace {

TEST(Message, identifiersAreUniqueAndWellFormed) {
  std::set<std::string_view> seen;
  for (const Code code : allCodes()) {
    const std::string_view text = identifier(code);
    EXPECT_TRUE(seen.insert(text).second) << text;
    EXPECT_NE(text.find('.'), std::string_view::npos) << text;
    EXPECT_EQ(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz.-0123456789"),
              std::string_view::npos)
        << text;
  }
  EXPECT_FALSE(seen.empty());
}

TEST(Id, costsNothingAndOrders) {
  using TestId = Id<struct TestTag>;
  static_assert(sizeof(TestId) == sizeof(std::uint32_t));
  static_assert(!std::is_convertible_v<std::uint32_t, TestId>);
  EXPECT_LT(TestId(1), TestId(2));
  EXPECT_EQ(TestId(7), TestId(7));
}

TEST(Result, holdsAValueOrAMessage) {
  const Result<int> good = 5;
  ASSERT_TRUE(good.hasValue());
  EXPECT_EQ(good.value(), 5);
  const Result<int> bad = Message(Code::EditNothingToDo);
  ASSERT_TRUE(bad.hasError());
  EXPECT_EQ(bad.error().code, Code::EditNothingToDo);
  static_assert(!std::is_convertible_v<Result<int>, bool>);
}

}  // namespace
}  // namespace arborg

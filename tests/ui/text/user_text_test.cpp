#include "ui/text/user_text.h"

#include <gtest/gtest.h>

namespace arborg::ui {
namespace {

TEST(UserText, StaysAsItIsWhereNothingIsWrong) {
  EXPECT_EQ(inSentence("Åse Ünlü-İnönü"), QString::fromUtf8("Åse Ünlü-İnönü"));
  EXPECT_EQ(inSentence("<b>bold</b> & {name} %1"), QStringLiteral("<b>bold</b> & {name} %1"));
  EXPECT_EQ(inSentence(std::string_view()), QString());
}

TEST(UserText, BecomesOneLineWithoutControlCharacters) {
  EXPECT_EQ(inSentence("a\nb\r\n\tc\x1b[31m"), QStringLiteral("a b c [31m"));
  EXPECT_EQ(inSentence("\n"), QString());
  EXPECT_EQ(inSentence("a\u2028b"), QStringLiteral("a b"));
}

TEST(UserText, RightToLeftTextIsSetApart) {
  EXPECT_EQ(inSentence("דנה"), QString::fromUtf8("\u2068דנה\u2069"));
  EXPECT_EQ(inSentence("سارة"), QString::fromUtf8("\u2068سارة\u2069"));
}

TEST(UserText, CannotTurnTheSentenceAround) {
  EXPECT_EQ(inSentence("abc\u202Edef\u2069"), QStringLiteral("abcdef"));
}

}  // namespace
}  // namespace arborg::ui

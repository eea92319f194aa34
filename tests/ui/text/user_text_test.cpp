#include "ui/text/user_text.h"

#include <gtest/gtest.h>

namespace arborg::ui {
namespace {

using namespace std::string_view_literals;

TEST(UserText, StaysAsItIsWhereNothingIsWrong) {
  EXPECT_EQ(inSentence("Åse Ünlü-İnönü"sv), QString::fromUtf8("Åse Ünlü-İnönü"));
  EXPECT_EQ(inSentence("<b>bold</b> & {name} %1"sv), QStringLiteral("<b>bold</b> & {name} %1"));
  EXPECT_EQ(inSentence(std::string_view()), QString());
}

TEST(UserText, BecomesOneLineWithoutControlCharacters) {
  EXPECT_EQ(inSentence("a\nb\r\n\tc\x1b[31m"sv), QStringLiteral("a b c [31m"));
  EXPECT_EQ(inSentence("\n"sv), QString());
  EXPECT_EQ(inSentence("a\u2028b"sv), QStringLiteral("a b"));
}

TEST(UserText, IsSetApartOnce) {
  const QString once = inSentence("דנה"sv);
  EXPECT_EQ(inSentence(once), once);
}

TEST(UserText, RightToLeftTextIsSetApart) {
  EXPECT_EQ(inSentence("דנה"sv), QString::fromUtf8("\u2068דנה\u2069"));
  EXPECT_EQ(inSentence("سارة"sv), QString::fromUtf8("\u2068سارة\u2069"));
}

TEST(UserText, CannotTurnTheSentenceAround) {
  EXPECT_EQ(inSentence("abc\u202Edef\u2069"sv), QStringLiteral("abcdef"));
}

}  // namespace
}  // namespace arborg::ui

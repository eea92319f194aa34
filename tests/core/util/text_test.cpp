#include "core/util/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace arborg {
namespace {

TEST(Text, tellsWellFormedUtf8) {
  EXPECT_TRUE(isUtf8("Äijälä İşık 😀"));
  EXPECT_FALSE(isUtf8("\xC3"));
  EXPECT_FALSE(isUtf8("\xED\xA0\x80"));
  EXPECT_FALSE(isUtf8("\xF8\x88\x80\x80\x80"));
  EXPECT_EQ(repairedUtf8("a\xFF"
                         "b"),
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(codePointCount("Äijälä"), 6U);
}

TEST(Text, looksAtEveryByte) {
  // Eight bytes are told at once: a fault must be found wherever it stands.
  const std::string good =
      "abcdefghij\xC3\xA4\xE2\x82\xAC"
      "klmnopqrstuvwxyz";
  for (std::size_t cut = 0; cut <= good.size(); ++cut) {
    for (std::size_t shift = 0; shift < 9; ++shift) {
      const std::string text = std::string(shift, 'x') + good.substr(0, cut);
      const bool whole = cut < 11 || cut == 12 || cut > 14;
      EXPECT_EQ(isUtf8(text), whole) << cut;
      EXPECT_EQ(asciiEnd(text, 0), shift + std::min<std::size_t>(cut, 10));
      EXPECT_EQ(asciiEnd(text, text.size()), text.size());
      EXPECT_FALSE(isUtf8(text + "\xFF" + good));
    }
  }
  EXPECT_EQ(asciiEnd(good, 15), good.size());
}

TEST(Text, trimsEveryKindOfBlankAtTheEnds) {
  EXPECT_EQ(trimmed(" \t\xC2\xA0 Anna Laine\r\n"), "Anna Laine");
  EXPECT_EQ(trimmed("\xEF\xBB\xBFid"), "id");
  EXPECT_EQ(trimmed("  "), "");
}

TEST(Text, foldsNamesOfTheFiveCountries) {
  EXPECT_EQ(folded("İSTANBUL"), folded("istanbul"));
  EXPECT_EQ(folded("ISPARTA"), folded("ısparta"));
  EXPECT_EQ(folded("Åse"), "ase");
  EXPECT_EQ(folded("Mäkelä"), "makela");
  EXPECT_EQ(folded("Sørensen"), "sorensen");
  EXPECT_EQ(folded("Şahin  Güneş "), "sahin gunes");
  EXPECT_EQ(folded("E-Mail\tAddress"), "e-mail address");
  EXPECT_EQ(folded("Straße"), "strasse");
  EXPECT_EQ(folded("Ærlig"), "aerlig");
}

}  // namespace
}  // namespace arborg

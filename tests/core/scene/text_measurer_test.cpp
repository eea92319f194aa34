#include "core/scene/text_measurer.h"

#include <gtest/gtest.h>

#include "core/util/text.h"
#include "tests/support/random_tree.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

// Titles are 12 px: every letter is 6 px wide.
constexpr FontRole kRole = FontRole::Title;

std::string elided(std::string_view text, float limit) {
  std::string out;
  appendElided(test::FixedMeasurer(), kRole, text, limit, out);
  return out;
}

TEST(Elide, KeepsWhatFits) {
  EXPECT_EQ(elided("Sales Manager", 78), "Sales Manager");
  EXPECT_EQ(elided("", 0), "");
}

TEST(Elide, CutsAtALetterAndSaysSo) {
  EXPECT_EQ(elided("Sales Manager", 77), "Sales Manag…");
  EXPECT_EQ(elided("Väinämöinen", 36), "Väinä…");
  EXPECT_EQ(elided("Sales Manager", 42), "Sales…") << "no space before the dots";
}

TEST(Elide, KeepsMarksWithTheirLetter) {
  // e with a combining acute is one letter of two code points.
  EXPECT_EQ(elided("ae\xCC\x81iou", 18), "a…");
  EXPECT_EQ(elided("ae\xCC\x81iou", 24), "ae\xCC\x81…");
}

TEST(Elide, WithoutRoomLeavesOnlyTheDots) {
  EXPECT_EQ(elided("Sales", 3), "…");
}

TEST(LineBreak, IsAtTheLastSpaceOrHyphenThatFits) {
  const test::FixedMeasurer measurer;
  const auto at = [&](std::string_view text, float limit) {
    return lineBreak(measurer, kRole, text, limit);
  };
  EXPECT_EQ(at("Vice President", 84), 14U);
  EXPECT_EQ(at("Vice President", 83), 4U);
  EXPECT_EQ(at("Anna-Liisa Korhonen", 42), 5U);
  EXPECT_EQ(at("Anna Liisa", 24), 4U) << "the space itself need not fit";
  EXPECT_EQ(at("Väinämöinen", 30), std::string_view("Väinä").size());
}

TEST(Elide, NeverIsTooWideNorBroken) {
  const test::FixedMeasurer measurer;
  test::Random random(7);
  const std::string_view letters[] = {
      "a", "ä", " ", "-", "ğ", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xCC\x81"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::uint32_t i = random.between(0, 30); i > 0; --i) text += letters[random.between(0, 7)];
    const auto limit = static_cast<float>(random.between(6, 200));
    const std::string result = elided(text, limit);
    EXPECT_TRUE(isUtf8(result));
    EXPECT_LE(measurer.width(kRole, result), limit) << text;
    const std::size_t cut = lineBreak(measurer, kRole, text, limit);
    ASSERT_LE(cut, text.size());
    EXPECT_TRUE(isUtf8(std::string_view(text).substr(0, cut)));
    EXPECT_TRUE(isUtf8(std::string_view(text).substr(cut)));
    EXPECT_LE(measurer.width(kRole, std::string_view(text).substr(0, cut)), limit) << text;
  }
}

}  // namespace
}  // namespace arborg::scene

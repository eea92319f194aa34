#include "core/scene/block_tints.h"

#include <gtest/gtest.h>

#include <vector>

namespace arborg::scene {
namespace {

using Kind = BlockTints::Kind;

std::vector<Color> manyColors() {
  std::vector<Color> colors;
  for (std::uint32_t value = 0; value < 0x1000000U; value += 0x3F1D7U) {
    colors.push_back(Color::rgb(value));
  }
  return colors;
}

// More colours than are kept, so that some push others out.
TEST(BlockTints, AreTheSameWhateverWasAskedBefore) {
  BlockTints asked;
  asked.begin(paperTheme());
  for (int round = 0; round < 2; ++round) {
    for (const Color band : manyColors()) {
      for (const Kind kind : {Kind::Full, Kind::Pale}) {
        BlockTints fresh;
        fresh.begin(paperTheme());
        ASSERT_EQ(asked.of(band, kind), fresh.of(band, kind)) << hexText(band);
      }
    }
  }
}

TEST(BlockTints, PaleOnesStandBack) {
  BlockTints tints;
  for (const Theme* theme : themes()) {
    tints.begin(*theme);
    for (const FunctionColors& colors : theme->functions) {
      EXPECT_GT(contrast(tints.of(colors.band, Kind::Full), theme->surface),
                contrast(tints.of(colors.band, Kind::Pale), theme->surface));
    }
  }
}

TEST(BlockTints, FollowTheTheme) {
  BlockTints tints;
  const Color band = Color::rgb(0x2563EB);
  tints.begin(*themes()[0]);
  const Color first = tints.of(band, Kind::Full);
  tints.begin(*themes()[1]);
  EXPECT_NE(tints.of(band, Kind::Full), first);
  tints.begin(*themes()[0]);
  EXPECT_EQ(tints.of(band, Kind::Full), first);
}

}  // namespace
}  // namespace arborg::scene

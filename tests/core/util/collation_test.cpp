#include "core/util/collation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace arborg {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> sorted(std::string_view language, std::vector<std::string> words) {
  const Collation order(language);
  std::sort(words.begin(), words.end(), [&](const std::string& a, const std::string& b) {
    return order.key(a) < order.key(b);
  });
  return words;
}

TEST(Collation, FollowsTheLanguage) {
  EXPECT_THAT(sorted("fi", {"Öberg", "Zeus", "Äijälä", "Aho", "Åberg"}),
              ElementsAre("Aho", "Zeus", "Åberg", "Äijälä", "Öberg"));
  EXPECT_THAT(sorted("no", {"Ås", "Øst", "Ærø", "Zeus", "Aa", "Berg"}),
              ElementsAre("Berg", "Zeus", "Ærø", "Øst", "Aa", "Ås"));
  EXPECT_THAT(sorted("tr", {"Zeki", "Şule", "İpek", "Işıl", "Sena", "Çem", "Cem", "Dora"}),
              ElementsAre("Cem", "Çem", "Dora", "Işıl", "İpek", "Sena", "Şule", "Zeki"));
  EXPECT_THAT(sorted("it", {"Zeno", "È", "Eva", "Ada"}), ElementsAre("Ada", "È", "Eva", "Zeno"));
  EXPECT_THAT(sorted("en", {"Åse", "Zoe", "anna", "Anna", "Bo"}),
              ElementsAre("anna", "Anna", "Åse", "Bo", "Zoe"));
}

TEST(Collation, CountsNumbersInTexts) {
  EXPECT_THAT(sorted("en", {"E-10", "E-9", "E-1", "e-2"}),
              ElementsAre("E-1", "e-2", "E-9", "E-10"));
}

TEST(Collation, HasAnOrderForAnything) {
  const Collation order("xx");
  EXPECT_LT(order.key("a"), order.key("b"));
  EXPECT_EQ(order.key(""), "");
  const std::string lengthy(5000, 'x');
  EXPECT_LT(order.key(lengthy), order.key(lengthy + "y"));
  EXPECT_EQ(order.key(lengthy), order.key(lengthy));
  EXPECT_FALSE(order.key("\xFF\xFE").empty());
}

}  // namespace
}  // namespace arborg

#include "ui/render/export_options.h"

#include <algorithm>
#include <array>

namespace arborg::ui {

namespace {

constexpr std::array<std::string_view, 10> kPageSizes = {"fit", "a5", "a4",     "a3",    "a2",
                                                         "a1",  "a0", "letter", "legal", "tabloid"};
constexpr std::array<std::string_view, 3> kOrientations = {"auto", "portrait", "landscape"};

bool sameLetters(std::string_view a, std::string_view b) noexcept {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
  });
}

template <class Enum, std::size_t N>
std::optional<Enum> fromKey(const std::array<std::string_view, N>& keys,
                            std::string_view key) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (sameLetters(key, keys[i])) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view key(PageSize size) noexcept {
  return kPageSizes[static_cast<std::size_t>(size)];
}
std::optional<PageSize> pageSizeFromKey(std::string_view key) noexcept {
  return fromKey<PageSize>(kPageSizes, key);
}
std::string_view key(Orientation orientation) noexcept {
  return kOrientations[static_cast<std::size_t>(orientation)];
}
std::optional<Orientation> orientationFromKey(std::string_view key) noexcept {
  return fromKey<Orientation>(kOrientations, key);
}

}  // namespace arborg::ui

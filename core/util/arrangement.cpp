#include "core/util/arrangement.h"

namespace arborg {

namespace {
constexpr std::array<std::string_view, kArrangements.size()> kKeys = {
    "auto",         "side_by_side", "column",      "two_columns",   "three_columns",
    "four_columns", "five_columns", "six_columns", "seven_columns", "eight_columns",
    "columns",      "column_left",  "both_sides",  "fishbone",      "compact"};
}  // namespace

std::string_view key(Arrangement arrangement) noexcept {
  return kKeys[static_cast<std::size_t>(arrangement)];
}

std::optional<Arrangement> arrangementFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (kKeys[i] == key) return static_cast<Arrangement>(i);
  }
  return std::nullopt;
}

}  // namespace arborg

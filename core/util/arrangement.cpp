#include "core/util/arrangement.h"

#include "core/util/key_table.h"

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
  return fromKey<Arrangement>(kKeys, key);
}

}  // namespace arborg

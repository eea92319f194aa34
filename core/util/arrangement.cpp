#include "core/util/arrangement.h"

#include <array>

namespace arborg {

namespace {
constexpr std::array<std::string_view, 4> kKeys = {"auto", "side_by_side", "column", "two_columns"};
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

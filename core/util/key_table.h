// Names of the values of an enumeration, as in files.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace arborg {

// The value whose name is `key`; `keys` has one for each, in their order, from 0.
template <class Enum, std::size_t N>
constexpr std::optional<Enum> fromKey(const std::array<std::string_view, N>& keys,
                                      std::string_view key) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (keys[i] == key) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace arborg

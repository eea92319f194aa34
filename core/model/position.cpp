#include "core/model/position.h"

#include <array>

namespace arborg {

namespace {
constexpr std::array<std::string_view, 5> kRelationTypes = {"unspecified", "functional", "regional",
                                                            "overlay", "mentor"};
}  // namespace

std::string_view key(RelationType type) noexcept {
  return kRelationTypes[static_cast<std::size_t>(type)];
}

std::optional<RelationType> relationTypeFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kRelationTypes.size(); ++i) {
    if (kRelationTypes[i] == key) return static_cast<RelationType>(i);
  }
  return std::nullopt;
}

}  // namespace arborg

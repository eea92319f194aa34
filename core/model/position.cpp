#include "core/model/position.h"

#include <array>

#include "core/util/key_table.h"

namespace arborg {

namespace {
constexpr std::array<std::string_view, 5> kRelationTypes = {"unspecified", "functional", "regional",
                                                            "overlay", "mentor"};
}  // namespace

std::string_view key(RelationType type) noexcept {
  return kRelationTypes[static_cast<std::size_t>(type)];
}

std::optional<RelationType> relationTypeFromKey(std::string_view key) noexcept {
  return fromKey<RelationType>(kRelationTypes, key);
}

}  // namespace arborg

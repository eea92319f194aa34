#include <array>

#include "core/edit/edit.h"

namespace arborg::edit {

namespace {

constexpr std::array<std::string_view, 9> kPositionFields = {
    "id", "role", "arrangement", "title", "department", "quota", "cost", "fte", "note"};
constexpr std::array<std::string_view, 5> kPersonFields = {"person_id", "name", "email", "phone",
                                                           "photo"};

template <class Enum, std::size_t N>
std::optional<Enum> fromKey(const std::array<std::string_view, N>& keys,
                            std::string_view key) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (keys[i] == key) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view key(PositionField field) noexcept {
  return kPositionFields[static_cast<std::size_t>(field)];
}
std::string_view key(PersonField field) noexcept {
  return kPersonFields[static_cast<std::size_t>(field)];
}
std::optional<PositionField> positionFieldFromKey(std::string_view key) noexcept {
  return fromKey<PositionField>(kPositionFields, key);
}
std::optional<PersonField> personFieldFromKey(std::string_view key) noexcept {
  return fromKey<PersonField>(kPersonFields, key);
}

}  // namespace arborg::edit

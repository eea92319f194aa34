// A typed identifier: as small as its integer, never mixed up with another kind of id.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace arborg {

// `Tag` only tells kinds apart. A value is an index into the slots of whatever owns that kind; ids
// are handed out in rising order and never reused within one document, so an id kept by the undo
// history always names the same thing.
template <class Tag>
class Id {
 public:
  constexpr explicit Id(std::uint32_t value) noexcept : m_value(value) {}

  constexpr std::uint32_t value() const noexcept { return m_value; }
  constexpr std::size_t index() const noexcept { return m_value; }

  // clang-tidy 14 takes the 0 of the comparisons made from it for a null pointer.
  friend constexpr auto operator<=>(Id, Id) noexcept = default;  // NOLINT(modernize-use-nullptr)

 private:
  std::uint32_t m_value;
};

}  // namespace arborg

template <class Tag>
struct std::hash<arborg::Id<Tag>> {
  std::size_t operator()(arborg::Id<Tag> id) const noexcept { return id.index(); }
};

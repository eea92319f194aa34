// The boxes a branch can take up. Internal to core/layout.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace arborg::layout {

// Of a box, in the frame of a chart that grows downwards.
struct Size {
  float width = 0;
  float height = 0;
};

inline constexpr float kUnbounded = std::numeric_limits<float>::max();
// What sums of px may be off.
inline constexpr float kTolerance = 0.01F;

inline bool fitsInto(const Size& size, const Size& room) noexcept {
  return size.width <= room.width + kTolerance && size.height <= room.height + kTolerance;
}

// From the narrowest and highest to the widest and lowest; none betters another in both.
using Curve = std::span<const Size>;

// The narrowest box no higher than `height`; kUnbounded if there is none. O(log).
float leastWidth(Curve curve, float height) noexcept;
// The lowest box no wider than `width`.
float leastHeight(Curve curve, float width) noexcept;

// Sorts, and leaves what no other betters.
void keepBest(std::vector<Size>& sizes);
// Leaves at most so many, spread evenly over the logarithm of the width, the ends among them. True
// if some had to go.
bool thinOut(std::vector<Size>& sizes, std::uint32_t most);

// Where combined boxes go, with the limit that they were held to.
class Emit {
 public:
  template <class Take>
  Emit(Take& take)  // NOLINT(google-explicit-constructor): passed where a lambda stands
      : m_take(&take), m_call([](void* at, const Size& size, float limit) {
          (*static_cast<Take*>(at))(size, limit);
        }) {}
  void operator()(const Size& size, float limit) const { m_call(m_take, size, limit); }

 private:
  void* m_take;
  void (*m_call)(void*, const Size&, float);
};

// One card or branch in a list.
struct Stacked {
  float height = 0;
  float gap = 0;  // below it, if something follows in its column
};

// The least height in which the list fits into so many columns, in order; 0 if with that height
// fewer columns would do. O(items) a trial, and few trials.
float columnsHeight(std::span<const Stacked> items, std::uint32_t columns);
// The same in pairs on both sides of a line.
float sidesHeight(std::span<const Stacked> items);

}  // namespace arborg::layout

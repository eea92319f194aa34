// Boxes in whole pixels, painted once and then copied: a chart repeats few of them thousands of
// times, and a curve costs twenty times what a copy does.
#pragma once

#include <QImage>
#include <QPainter>
#include <array>
#include <cstddef>
#include <unordered_map>

#include "core/scene/color.h"

namespace arborg::ui {

// A rounded box of which nothing depends on where it stands. Lengths in the painter's coordinates.
struct BoxLook {
  float width = 1;
  float height = 1;
  float radius = 0;  // of the outer edge
  // Of the stroke, which lies inside the edge; 0: none. With `isBand` the width of the band.
  float strokeWidth = 0;
  scene::Color fill;
  scene::Color stroke;
  bool dashed = false;
  bool isBand = false;  // only the left edge of the box, filled; see scene::Shape::Band

  friend bool operator==(const BoxLook&, const BoxLook&) = default;
};

// Paints the box with its left upper corner at (x, y). `dash` are the lengths of a dash and a gap.
// Pen and brush are changed.
void paintBox(QPainter& painter, double x, double y, const BoxLook& look,
              const std::array<double, 2>& dash);

// Keeps kBudget bytes at most and then begins anew. Not thread-safe.
class ShapeStamps {
 public:
  static constexpr std::size_t kBudget = 16U << 20U;

  // The box at (x, y), its sides whole numbers of px, as paintBox() would paint it but for rounding
  // at smoothed edges. The painter's coordinates are the device's px, and nothing is scaled below
  // them.
  void paint(QPainter& painter, int x, int y, const BoxLook& look,
             const std::array<double, 2>& dash);
  void clear();
  std::size_t bytes() const noexcept { return m_bytes; }

 private:
  struct Hash {
    std::size_t operator()(const BoxLook& look) const noexcept;
  };

  std::unordered_map<BoxLook, QImage, Hash> m_stamps;
  std::array<double, 2> m_dash{};
  std::size_t m_bytes = 0;
};

}  // namespace arborg::ui

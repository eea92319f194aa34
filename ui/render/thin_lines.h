// Connectors that are one px wide: legs as rows of px, turns as small pictures kept between frames.
// Crisp where a stroke between two px would be grey, and a fifth of its time.
#pragma once

#include <QImage>
#include <QPainter>
#include <cstdint>
#include <span>
#include <unordered_map>

#include "core/scene/display_list.h"

namespace arborg::ui {

// Not thread-safe.
class ThinLines {
 public:
  // Where a point of the scene lies in px: at * scale + shift.
  struct Place {
    double scale = 1;
    QPointF shift;
  };

  // Paints a line made by scene::addRoundedLine() in an opaque colour, in a painter whose
  // coordinates are the device's px. False, and nothing is painted, where a leg is not upright or
  // level.
  bool paint(QPainter& painter, std::span<const scene::Point> points,
             std::span<const scene::Verb> verbs, const Place& place, scene::Color color);

 private:
  struct Pixel {
    int x = 0;
    int y = 0;
  };
  static Pixel pixelAt(scene::Point point, const Place& place) noexcept;
  void turn(QPainter& painter, Pixel from, Pixel to, bool uprightFirst, scene::Color color);

  std::unordered_map<std::uint64_t, QImage> m_turns;
};

}  // namespace arborg::ui

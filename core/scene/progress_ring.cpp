#include "core/scene/progress_ring.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace arborg::scene {

namespace {

// A part of a circle, clockwise from the top; one curve a quarter, which is exact to 1/3,000 of the
// radius.
void addArc(DisplayList& list, Point center, float radius, float angle) {
  const int curves =
      std::max(1, static_cast<int>(std::ceil(angle / (std::numbers::pi_v<float> / 2))));
  const float step = angle / static_cast<float>(curves);
  const float reach = 4.0F / 3.0F * std::tan(step / 4) * radius;  // of the handles
  const auto on = [&](float at) {
    return Point{center.x + radius * std::sin(at), center.y - radius * std::cos(at)};
  };
  const auto along = [&](float at) { return Point{std::cos(at) * reach, std::sin(at) * reach}; };
  list.moveTo(on(0));
  for (int i = 0; i < curves; ++i) {
    const float from = step * static_cast<float>(i);
    const float to = from + step;
    const Point start = on(from);
    const Point end = on(to);
    const Point out = along(from);
    const Point in = along(to);
    list.cubicTo({start.x + out.x, start.y + out.y}, {end.x - in.x, end.y - in.y}, end);
  }
}

}  // namespace

void addProgressRing(DisplayList& list, int done, int total, const Box& box, Color track, Color bar,
                     std::uint32_t position) {
  Item item;
  item.part = Part::Progress;
  item.position = position;
  item.shape = Shape::Ellipse;
  item.box = box;
  item.strokeWidth = box.width / 12;
  item.stroke = done >= total ? bar : track;
  list.addShape(item);
  if (done <= 0 || done >= total) return;

  item.shape = Shape::Path;
  item.stroke = bar;
  const float share = static_cast<float>(done) / static_cast<float>(total);
  list.beginPath();
  addArc(list, {box.x + box.width / 2, box.y + box.height / 2}, (box.width - item.strokeWidth) / 2,
         2 * std::numbers::pi_v<float> * share);
  list.endPath(item);
}

}  // namespace arborg::scene

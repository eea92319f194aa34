#include "ui/render/thin_lines.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

constexpr int kLargestTurn = 63;         // px, so that its size fits a key
constexpr std::size_t kMostTurns = 512;  // pictures
constexpr double kQuarterArc = 0.5523;   // handle of a cubic close to a quarter of a circle

bool isStraight(scene::Point a, scene::Point b) noexcept {
  return a.x == b.x || a.y == b.y;
}

bool isRightAngled(std::span<const scene::Point> points, std::span<const scene::Verb> verbs) {
  std::size_t at = 0;
  for (const scene::Verb verb : verbs) {
    switch (verb) {
      case scene::Verb::Move:
        if (at != 0) return false;
        break;
      case scene::Verb::Line:
        if (at == 0 || !isStraight(points[at - 1], points[at])) return false;
        break;
      case scene::Verb::Cubic:
        if (at == 0 || !isStraight(points[at - 1], points[at]) ||
            !isStraight(points[at + 1], points[at + 2])) {
          return false;
        }
        at += 2;
        break;
      case scene::Verb::Close:
        return false;
    }
    ++at;
  }
  return true;
}

// From the middle of one px to that of another, both in the picture.
QImage turnPicture(int width, int height, QPointF from, QPointF to, bool uprightFirst,
                   scene::Color color) {
  QImage picture(width + 1, height + 1, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(toColor(color), 1, Qt::SolidLine, Qt::FlatCap));
  const QPointF corner = uprightFirst ? QPointF(from.x(), to.y()) : QPointF(to.x(), from.y());
  QPainterPath path(from);
  path.cubicTo(from + (corner - from) * kQuarterArc, to + (corner - to) * kQuarterArc, to);
  painter.drawPath(path);
  return picture;
}

}  // namespace

ThinLines::Pixel ThinLines::pixelAt(scene::Point point, const Place& place) noexcept {
  const auto px = [&place](float value, double shift) {
    return static_cast<int>(std::floor(static_cast<double>(value) * place.scale + shift));
  };
  return {px(point.x, place.shift.x()), px(point.y, place.shift.y())};
}

bool ThinLines::paint(QPainter& painter, std::span<const scene::Point> points,
                      std::span<const scene::Verb> verbs, const Place& place, scene::Color color) {
  if (!isRightAngled(points, verbs)) return false;
  const QColor ink = toColor(color);
  Pixel last;
  std::size_t at = 0;
  for (const scene::Verb verb : verbs) {
    if (verb == scene::Verb::Cubic) {
      const bool uprightFirst = points[at - 1].x == points[at].x;
      at += 2;
      const Pixel next = pixelAt(points[at], place);
      turn(painter, last, next, uprightFirst, color);
      last = next;
    } else {
      const Pixel next = pixelAt(points[at], place);
      if (verb == scene::Verb::Line) {
        const int left = std::min(last.x, next.x);
        const int top = std::min(last.y, next.y);
        painter.fillRect(left, top, std::abs(next.x - last.x) + 1, std::abs(next.y - last.y) + 1,
                         ink);
      }
      last = next;
    }
    ++at;
  }
  return true;
}

void ThinLines::turn(QPainter& painter, Pixel from, Pixel to, bool uprightFirst,
                     scene::Color color) {
  const int width = std::abs(to.x - from.x);
  const int height = std::abs(to.y - from.y);
  if (width == 0 && height == 0) return;
  const int left = std::min(from.x, to.x);
  const int top = std::min(from.y, to.y);
  const QPointF middle(0.5 - left, 0.5 - top);
  const QPointF begin = QPointF(from.x, from.y) + middle;
  const QPointF end = QPointF(to.x, to.y) + middle;
  if (std::max(width, height) > kLargestTurn) {
    painter.drawImage(QPointF(left, top),
                      turnPicture(width, height, begin, end, uprightFirst, color));
    return;
  }
  std::uint64_t key = (static_cast<std::uint64_t>(color.red) << 16U) |
                      (static_cast<std::uint64_t>(color.green) << 8U) | color.blue;
  key = (key << 6U) | static_cast<unsigned>(width);
  key = (key << 6U) | static_cast<unsigned>(height);
  key = (key << 3U) | (to.x > from.x ? 4U : 0U) | (to.y > from.y ? 2U : 0U) |
        (uprightFirst ? 1U : 0U);
  auto found = m_turns.find(key);
  if (found == m_turns.end()) {
    if (m_turns.size() >= kMostTurns) m_turns.clear();
    found = m_turns.emplace(key, turnPicture(width, height, begin, end, uprightFirst, color)).first;
  }
  painter.drawImage(QPointF(left, top), found->second);
}

}  // namespace arborg::ui

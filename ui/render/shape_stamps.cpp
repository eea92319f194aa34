#include "ui/render/shape_stamps.h"

#include <QPainterPath>
#include <algorithm>
#include <bit>
#include <cstdint>

#include "core/scene/display_list.h"
#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

// Larger boxes are few on a screen, and keeping them would push out the small ones.
constexpr float kLargest = 256 * 1024;  // px

QPointF toQt(scene::Point p) {
  return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

QPainterPath bandPath(double x, double y, const BoxLook& look) {
  const auto points =
      scene::bandOutline({static_cast<float>(x), static_cast<float>(y), look.width, look.height},
                         look.radius, look.strokeWidth);
  QPainterPath path(toQt(points[0]));
  path.cubicTo(toQt(points[1]), toQt(points[2]), toQt(points[3]));
  path.lineTo(toQt(points[4]));
  path.cubicTo(toQt(points[5]), toQt(points[6]), toQt(points[7]));
  path.closeSubpath();
  return path;
}

}  // namespace

void paintBox(QPainter& painter, double x, double y, const BoxLook& look,
              const std::array<double, 2>& dash) {
  painter.setBrush(look.fill.isVisible() ? QBrush(toColor(look.fill)) : QBrush(Qt::NoBrush));
  if (look.isBand) {
    painter.setPen(Qt::NoPen);
    painter.drawPath(bandPath(x, y, look));
    return;
  }
  const QRectF edge(x, y, static_cast<double>(look.width), static_cast<double>(look.height));
  const bool stroked = look.stroke.isVisible();
  double half = 0;
  if (stroked && look.strokeWidth >= std::min(look.width, look.height)) {
    painter.setPen(Qt::NoPen);  // nothing of the inside is left
    painter.setBrush(toColor(look.stroke));
  } else if (stroked) {
    const auto width = static_cast<double>(look.strokeWidth);
    QPen pen(toColor(look.stroke), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (look.dashed) pen.setDashPattern({dash[0] / width, dash[1] / width});
    painter.setPen(pen);
    half = width / 2;
  } else {
    painter.setPen(Qt::NoPen);
  }
  const double radius = std::max(0.0, static_cast<double>(look.radius) - half);
  painter.drawRoundedRect(edge.adjusted(half, half, -half, -half), radius, radius);
}

std::size_t ShapeStamps::Hash::operator()(const BoxLook& look) const noexcept {
  std::uint64_t hash = 0;
  const auto add = [&hash](std::uint32_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;  // 2^64 / golden ratio
    hash ^= hash >> 32U;
  };
  add(std::bit_cast<std::uint32_t>(look.width));
  add(std::bit_cast<std::uint32_t>(look.height));
  add(std::bit_cast<std::uint32_t>(look.radius));
  add(std::bit_cast<std::uint32_t>(look.strokeWidth));
  add(std::bit_cast<std::uint32_t>(look.fill));
  add(std::bit_cast<std::uint32_t>(look.stroke));
  add((look.dashed ? 2U : 0U) | (look.isBand ? 1U : 0U));
  return hash;
}

void ShapeStamps::paint(QPainter& painter, int x, int y, const BoxLook& look,
                        const std::array<double, 2>& dash) {
  if (look.width * look.height > kLargest) {
    paintBox(painter, x, y, look, dash);
    return;
  }
  if (m_dash != dash) {
    clear();
    m_dash = dash;
  }
  const auto found = m_stamps.find(look);
  if (found != m_stamps.end()) {
    painter.drawImage(QPointF(x, y), found->second);
    return;
  }
  // Of a band only what is not empty.
  const float width = look.isBand ? std::min(look.width, look.strokeWidth + 2) : look.width;
  QImage stamp(static_cast<int>(width), static_cast<int>(look.height),
               QImage::Format_ARGB32_Premultiplied);
  stamp.fill(Qt::transparent);
  QPainter onStamp(&stamp);
  onStamp.setRenderHint(QPainter::Antialiasing);
  paintBox(onStamp, 0, 0, look, dash);
  onStamp.end();
  painter.drawImage(QPointF(x, y), stamp);
  const auto size = static_cast<std::size_t>(stamp.sizeInBytes());
  if (m_bytes + size > kBudget) clear();
  m_bytes += size;
  m_stamps.emplace(look, std::move(stamp));
}

void ShapeStamps::clear() {
  m_stamps.clear();
  m_bytes = 0;
}

}  // namespace arborg::ui

// How well what a display list paints is told from what it stands on, measured on its pixels.
#pragma once

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/scene/color.h"
#include "core/scene/display_list.h"
#include "core/util/number.h"
#include "ui/render/display_copy.h"
#include "ui/render/painter.h"

namespace arborg::test {

// WCAG 2.2: 1.4.3 and 1.4.11.
inline constexpr double kTextContrast = 4.5;
inline constexpr double kShapeContrast = 3;

inline scene::Color colorOf(QRgb pixel) {
  return {static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
          static_cast<std::uint8_t>(qBlue(pixel)), 255};
}

// Of the pixels that differ between the two pictures and are wholly covered by one of the colours
// of what is measured, by what is below them in `without`: how far the one that stands out most
// does so. The least of these over all grounds that matter (edges of other shapes are mixed colours
// with a pixel or two each). None: nothing differs.
class PixelContrast {
 public:
  std::optional<double> least(const QImage& with, const QImage& without, QRect where,
                              std::initializer_list<scene::Color> colors) {
    where &= with.rect();
    std::unordered_map<QRgb, Ground> grounds;
    std::size_t core = 0;
    double best = 1;  // of all that differ
    bool differs = false;
    for (int y = where.top(); y <= where.bottom(); ++y) {
      const auto* above = reinterpret_cast<const QRgb*>(with.constScanLine(y));
      const auto* below = reinterpret_cast<const QRgb*>(without.constScanLine(y));
      for (int x = where.left(); x <= where.right(); ++x) {
        if (above[x] == below[x]) continue;
        differs = true;
        const double stands = ratio(above[x], below[x]);
        best = std::max(best, stands);
        if (std::none_of(colors.begin(), colors.end(),
                         [&](scene::Color color) { return isNear(colorOf(above[x]), color); })) {
          continue;
        }
        ++core;
        Ground& ground = grounds[below[x]];
        ++ground.pixels;
        ground.best = std::max(ground.best, stands);
      }
    }
    if (!differs) return std::nullopt;
    double least = best;
    for (const auto& [color, ground] : grounds) {
      if (ground.pixels * kFewest >= core) least = std::min(least, ground.best);
    }
    return least;
  }

 private:
  static constexpr std::size_t kFewest = 25;  // one in so many pixels
  struct Ground {
    std::size_t pixels = 0;
    double best = 1;
  };

  static bool isNear(scene::Color one, scene::Color other) noexcept {
    constexpr int kRounding = 2;
    return other.isVisible() && std::abs(one.red - other.red) <= kRounding &&
           std::abs(one.green - other.green) <= kRounding &&
           std::abs(one.blue - other.blue) <= kRounding;
  }

  double ratio(QRgb one, QRgb other) {
    const std::uint64_t both = std::uint64_t{one} << 32U | other;
    const auto known = m_ratios.find(both);
    if (known != m_ratios.end()) return known->second;
    return m_ratios.emplace(both, scene::contrast(colorOf(one), colorOf(other))).first->second;
  }

  std::unordered_map<std::uint64_t, double> m_ratios;
};

// Measures every item of drawings in one theme. The ground of a text or shape is what the same list
// paints without it and its like.
class ContrastMeter {
 public:
  explicit ContrastMeter(const scene::Theme& theme) : m_theme(theme), m_painter(theme) {}

  // One line for every text and shape that is too faint: theme, part, text and ratio.
  std::vector<std::string> faults(const scene::DisplayList& list, const scene::Box& area) {
    m_faults.clear();
    const std::vector<std::uint32_t> groups = groupsOf(list);
    for (std::uint32_t group = 0; group < m_groups.size(); ++group) {
      // Letters need strokes that cover whole pixels.
      const double scale = group == kTexts ? 4 : 3;
      const QImage with = painted(list, groups, true, group, area, scale);
      const QImage without = painted(list, groups, false, group, area, scale);
      for (std::size_t i = 0; i < groups.size(); ++i) {
        const scene::Item& item = list.items()[i];
        if (groups[i] != group || isGround(list, i)) continue;
        judge(
            list, i,
            m_contrast.least(with, without, pixelsOf(item, area, scale), {item.fill, item.stroke}));
      }
    }
    return m_faults;
  }
  // The same for the plain rectangles that stand for cards and lines from afar, colour by colour.
  std::vector<std::string> faultsFromAfar(const scene::DisplayList& list, const scene::Box& area,
                                          double scale) {
    m_faults.clear();
    std::vector<scene::Color> colors;
    for (const scene::Fill& fill : list.fills()) {
      if (std::find(colors.begin(), colors.end(), fill.color) == colors.end()) {
        colors.push_back(fill.color);
      }
    }
    const auto image = [&](std::optional<scene::Color> leftOut) {
      scene::DisplayList some;
      some.background = list.background;
      for (const scene::Fill& fill : list.fills()) {
        if (fill.color != leftOut) some.addFill(fill.box, fill.color, fill.position);
      }
      return painted(some, area, scale);
    };
    const QImage with = image({});
    for (const scene::Color color : colors) {
      // What vacant cards are hollow by stands out from their blocks alone.
      const auto ratio = m_contrast.least(with, image(color), with.rect(), {color});
      if (ratio.has_value()) ++m_measured;
      if (ratio.value_or(1) >= kShapeContrast) continue;
      m_faults.push_back(std::string(m_theme.key) + " block " + scene::hexText(color) + ' ' +
                         formatNumber(std::floor(ratio.value_or(1) * 100) / 100));
    }
    return m_faults;
  }
  // Items that had something to measure.
  std::size_t measured() const noexcept { return m_measured; }

 private:
  static constexpr std::uint32_t kTexts = 0;

  // Texts are one group. Shapes that lie on each other (a badge, the sign on it) are in different
  // ones: by part, and by their place among those of the same part of the same card.
  struct Group {
    scene::Part part;
    std::uint32_t place;
  };
  std::vector<std::uint32_t> groupsOf(const scene::DisplayList& list) {
    std::vector<std::uint32_t> groups;
    m_groups = {{scene::Part::Text, 0}};
    const scene::Item* before = nullptr;
    std::uint32_t place = 0;
    for (const scene::Item& item : list.items()) {
      const bool line = item.part == scene::Part::Connector || item.part == scene::Part::DottedLine;
      const bool again = before != nullptr && before->part == item.part &&
                         before->position == item.position && !line;
      place = again ? place + 1 : 0;
      before = item.shape == scene::Shape::Text ? nullptr : &item;
      if (item.shape == scene::Shape::Text) {
        groups.push_back(kTexts);
        continue;
      }
      const auto found = std::find_if(
          m_groups.begin() + 1, m_groups.end(),
          [&](const Group& group) { return group.part == item.part && group.place == place; });
      groups.push_back(static_cast<std::uint32_t>(found - m_groups.begin()));
      if (found == m_groups.end()) m_groups.push_back({item.part, place});
    }
    return groups;
  }

  // Whether `other` is what shapes of `measured` stand on. What they cover or cross (texts and
  // borders of cards, other lines) is not what they stand out from.
  bool isBelow(std::uint32_t other, std::uint32_t measured) const {
    const Group& below = m_groups[other];
    const Group& above = m_groups[measured];
    if (below.part == above.part) return below.place < above.place;
    return below.part == scene::Part::Card ||
           (below.part == scene::Part::Avatar && above.part == scene::Part::Mark);
  }

  // What something else stands on or is set apart by; it says nothing itself.
  bool isGround(const scene::DisplayList& list, std::size_t at) const {
    const scene::Item& item = list.items()[at];
    if (item.shape == scene::Shape::Text) return false;
    if (item.shape == scene::Shape::Picture) return true;  // somebody else's colours
    switch (item.part) {
      case scene::Part::Shadow:
      case scene::Part::Caption:
      case scene::Part::Tag:
        return true;
      case scene::Part::Card:
        // Its band and its texts tell a card that differs from what is around it. Where it does not
        // the border has to, and everywhere a broken one, which says that the seat is vacant.
        return !item.dashed && item.fill != list.background;
      case scene::Part::Avatar:
        // The letters on the disc are what is read.
        return item.shape == scene::Shape::Ellipse && item.fill.isVisible() &&
               at + 1 < list.items().size() && list.items()[at + 1].shape == scene::Shape::Text;
      case scene::Part::Progress:
        // All of the way around: what of it is done is measured, and told by the text in it.
        return item.stroke == m_theme.track;
      case scene::Part::Mark:
      case scene::Part::Legend:
        // The disc below a sign, and the ring that sets it apart.
        return item.shape == scene::Shape::Ellipse && at + 1 < list.items().size() &&
               list.items()[at + 1].part == item.part &&
               list.items()[at + 1].shape != scene::Shape::Text;
      default:
        return false;
    }
  }

  // What is needed to look at `measured`, with or without it.
  QImage painted(const scene::DisplayList& list, const std::vector<std::uint32_t>& groups,
                 bool with, std::uint32_t measured, const scene::Box& area, double scale) {
    scene::DisplayList some;
    some.background = list.background;
    if (measured == kTexts) {
      for (const scene::Fill& fill : list.fills()) {
        some.addFill(fill.box, fill.color, fill.position);
      }
    }
    const auto items = list.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
      scene::Item item = items[i];
      if (groups[i] == measured) {
        if (!with) continue;
      } else if (measured != kTexts) {
        if (groups[i] == kTexts || !isBelow(groups[i], measured)) continue;
        if (item.part == scene::Part::Card) item.stroke = {};
      }
      ui::copyItem(list, item, some);
    }
    return painted(some, area, scale);
  }

  QImage painted(const scene::DisplayList& list, const scene::Box& area, double scale) {
    QImage image(static_cast<int>(std::ceil(static_cast<double>(area.width) * scale)),
                 static_cast<int>(std::ceil(static_cast<double>(area.height) * scale)),
                 QImage::Format_RGB32);
    QPainter painter(&image);
    m_painter.paint(painter, list, {{area.x, area.y}, scale}, ui::Target::Pixels);
    return image;
  }

  QRect pixelsOf(const scene::Item& item, const scene::Box& area, double scale) const {
    scene::Box box = item.box;
    if (item.shape == scene::Shape::Text) {
      const auto size = static_cast<float>(m_theme.font(item.font).pixelSize);
      if (item.align == scene::TextAlign::Center) box.x -= box.width / 2;
      box.y -= size;
      box.height = size * 1.3F;
    } else {
      box = layout::grown(box, item.strokeWidth);
    }
    const auto px = [scale](float at) { return static_cast<int>(static_cast<double>(at) * scale); };
    return {px(box.x - area.x), px(box.y - area.y), px(box.width) + 1, px(box.height) + 1};
  }

  void judge(const scene::DisplayList& list, std::size_t at, std::optional<double> ratio) {
    const scene::Item& item = list.items()[at];
    const bool text = item.shape == scene::Shape::Text;
    if (ratio.has_value()) ++m_measured;
    // Lines that run below cards and below each other are seen elsewhere.
    if (!ratio.has_value() && !text) return;
    if (ratio.value_or(1) >= (text ? kTextContrast : kShapeContrast)) return;
    std::string line = std::string(m_theme.key) + ' ' + std::string(scene::key(item.part));
    if (text) line += " \"" + std::string(list.text(item)) + '"';
    // Rounded down: what is a little too faint does not look as if it were enough.
    m_faults.push_back(line + ' ' + formatNumber(std::floor(ratio.value_or(1) * 100) / 100));
  }

  const scene::Theme& m_theme;
  ui::Painter m_painter;
  std::vector<Group> m_groups;
  PixelContrast m_contrast;
  std::vector<std::string> m_faults;
  std::size_t m_measured = 0;
};

}  // namespace arborg::test

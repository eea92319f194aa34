#include "core/layout/shape_curve.h"

#include <algorithm>
#include <cmath>

namespace arborg::layout {

float leastWidth(Curve curve, float height) noexcept {
  const auto low = [&](const Size& size) { return size.height > height + kTolerance; };
  const auto found = std::partition_point(curve.begin(), curve.end(), low);
  return found == curve.end() ? kUnbounded : found->width;
}

float leastHeight(Curve curve, float width) noexcept {
  const auto narrow = [&](const Size& size) { return size.width <= width + kTolerance; };
  const auto found = std::partition_point(curve.begin(), curve.end(), narrow);
  return found == curve.begin() ? kUnbounded : (found - 1)->height;
}

void keepBest(std::vector<Size>& sizes) {
  std::sort(sizes.begin(), sizes.end(), [](const Size& a, const Size& b) {
    return a.width != b.width ? a.width < b.width : a.height < b.height;
  });
  std::size_t kept = 0;
  for (const Size& size : sizes) {
    if (kept == 0 || size.height < sizes[kept - 1].height) sizes[kept++] = size;
  }
  sizes.resize(kept);
}

bool thinOut(std::vector<Size>& sizes, std::uint32_t most) {
  if (sizes.size() <= most) return false;
  const double first = std::log(static_cast<double>(sizes.front().width));
  const double last = std::log(static_cast<double>(sizes.back().width));
  const double step = std::max((last - first) / (most - 1), 1e-9);
  std::size_t kept = 1;
  double limit = first + step;
  // The last one before each limit: what is wider is lower.
  for (std::size_t i = 1; i + 1 < sizes.size(); ++i) {
    const double next = std::log(static_cast<double>(sizes[i + 1].width));
    if (next <= limit) continue;
    if (kept + 1 < most) sizes[kept++] = sizes[i];
    while (limit < next) limit += step;
  }
  sizes[kept++] = sizes.back();
  sizes.resize(kept);
  return true;
}

namespace {

struct Filling {
  std::uint32_t columns = 1;
  float longest = 0;
  float next = kUnbounded;  // the least limit that makes a difference
};

Filling filled(std::span<const Stacked> items, float limit) {
  Filling filling;
  float length = 0;
  float gap = 0;
  for (const Stacked& item : items) {
    const float longer = length + gap + item.height;
    if (length > 0 && longer > limit) {
      filling.next = std::min(filling.next, longer);
      filling.longest = std::max(filling.longest, length);
      ++filling.columns;
      length = item.height;
    } else {
      length = longer;
    }
    gap = item.gap;
  }
  filling.longest = std::max(filling.longest, length);
  return filling;
}

}  // namespace

float columnsHeight(std::span<const Stacked> items, std::uint32_t columns) {
  if (items.empty()) return 0;
  float length = 0;
  float tallest = 0;
  float gaps = 0;
  bool alike = true;
  for (const Stacked& item : items) {
    length += item.height + item.gap;
    tallest = std::max(tallest, item.height);
    gaps = std::max(gaps, item.gap);
    alike = alike && item.height == items[0].height && item.gap == items[0].gap;
  }
  length -= items.back().gap;
  if (columns <= 1) return length;
  const auto count = static_cast<std::uint32_t>(items.size());
  if (alike) {
    const std::uint32_t rows = (count + columns - 1) / columns;
    if ((count + rows - 1) / rows != columns) return 0;
    return static_cast<float>(rows) * (tallest + gaps) - gaps;
  }
  // The greedy filling is the best one for a height; from one height that makes a difference to
  // another.
  float low = std::max(tallest, length / static_cast<float>(columns) - gaps);
  float high = length / static_cast<float>(columns) + tallest;
  std::uint32_t used = columns;
  for (float limit = low;;) {
    const Filling filling = filled(items, limit);
    if (filling.columns <= columns) {
      high = filling.longest;
      used = filling.columns;
    } else {
      low = filling.next;
    }
    if (low >= high) break;
    limit = (low + high) / 2;
  }
  return used == columns ? high : 0;
}

float sidesHeight(std::span<const Stacked> items) {
  float height = 0;
  float end = 0;
  for (std::size_t i = 0; i < items.size(); i += 2) {
    const bool pair = i + 1 < items.size();
    const float right = pair ? items[i + 1].height : 0;
    height = std::max({height, end + items[i].height, end + right});
    end = std::max(end + items[i].height + items[i].gap,
                   pair ? end + right + items[i + 1].gap : 0.0F);
  }
  return height;
}

}  // namespace arborg::layout

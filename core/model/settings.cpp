#include "core/model/settings.h"

#include <array>

#include "core/util/key_table.h"

namespace arborg {

namespace {
constexpr std::array<std::string_view, 4> kSeverities = {"off", "notice", "warning", "error"};
constexpr std::array<std::string_view, 9> kLayouts = {"auto",         "top",        "hanging",
                                                      "hanging_left", "both_sides", "columns",
                                                      "fishbone",     "compact",    "grade_rows"};
constexpr std::array<std::string_view, 4> kDirections = {"top_down", "bottom_up", "left_right",
                                                         "right_left"};

}  // namespace

std::string_view key(Severity severity) noexcept {
  return kSeverities[static_cast<std::size_t>(severity)];
}
std::optional<Severity> severityFromKey(std::string_view key) noexcept {
  return fromKey<Severity>(kSeverities, key);
}
std::string_view key(ChartLayout layout) noexcept {
  return kLayouts[static_cast<std::size_t>(layout)];
}
std::optional<ChartLayout> chartLayoutFromKey(std::string_view key) noexcept {
  return fromKey<ChartLayout>(kLayouts, key);
}
std::string_view key(ChartDirection direction) noexcept {
  return kDirections[static_cast<std::size_t>(direction)];
}
std::optional<ChartDirection> chartDirectionFromKey(std::string_view key) noexcept {
  return fromKey<ChartDirection>(kDirections, key);
}

bool readLayout(std::string_view key, ChartLayout& layout, ChartDirection& direction) noexcept {
  if (key == "left") {
    layout = ChartLayout::SideBySide;
    direction = ChartDirection::LeftRight;
    return true;
  }
  const auto known = chartLayoutFromKey(key);
  layout = known.value_or(layout);
  return known.has_value();
}

}  // namespace arborg

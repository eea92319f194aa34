#include <array>
#include <charconv>
#include <cmath>

#include "core/scene/display_list.h"

namespace arborg::scene {

namespace {

void appendNumber(std::string& out, float value) {
  const double rounded = std::round(static_cast<double>(value) * 100) / 100 + 0.0;  // no "-0"
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                 std::chars_format::fixed, 2);
  std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
  while (text.back() == '0') text.remove_suffix(1);
  if (text.back() == '.') text.remove_suffix(1);
  out += text;
}

void appendBox(std::string& out, const Box& box) {
  for (const float value : {box.x, box.y, box.width, box.height}) {
    out += ' ';
    appendNumber(out, value);
  }
}

void appendColor(std::string& out, std::string_view name, Color color) {
  if (!color.isVisible()) return;
  out += ' ';
  out += name;
  out += '=';
  out += hexText(color);
}

void appendWho(std::string& out, std::uint32_t position) {
  out += ' ';
  out += position == kNobody ? std::string("-") : '#' + std::to_string(position);
}

std::string_view fontName(FontRole font) {
  static constexpr std::array<std::string_view, kFontRoleCount> kNames = {
      "name", "vacant", "title", "field", "count", "initials", "caption", "headline", "progress"};
  return kNames[static_cast<std::size_t>(font)];
}

void appendPath(std::string& out, const DisplayList& list, const Item& item) {
  const auto points = list.points(item);
  std::size_t at = 0;
  for (const Verb verb : list.verbs(item)) {
    static constexpr std::array<char, 4> kLetters = {'M', 'L', 'C', 'Z'};
    static constexpr std::array<std::size_t, 4> kPoints = {1, 1, 3, 0};
    out += ' ';
    out += kLetters[static_cast<std::size_t>(verb)];
    for (std::size_t i = 0; i < kPoints[static_cast<std::size_t>(verb)]; ++i, ++at) {
      out += ' ';
      appendNumber(out, points[at].x);
      out += ',';
      appendNumber(out, points[at].y);
    }
  }
}

}  // namespace

std::string dump(const DisplayList& list) {
  std::string out;
  for (const Fill& fill : list.fills()) {
    out += "fill";
    appendWho(out, fill.position);
    appendBox(out, fill.box);
    appendColor(out, "fill", fill.color);
    out += '\n';
  }
  for (const Item& item : list.items()) {
    static constexpr std::array<std::string_view, 6> kShapes = {"box",  "ellipse", "band",
                                                                "path", "text",    "picture"};
    out += key(item.part);
    out += ' ';
    out += kShapes[static_cast<std::size_t>(item.shape)];
    appendWho(out, item.position);
    if (item.shape == Shape::Path) {
      appendPath(out, list, item);
    } else {
      appendBox(out, item.box);
    }
    if (item.shape == Shape::Text) {
      out += ' ';
      out += fontName(item.font);
      if (item.align == TextAlign::Center) out += " centered";
    }
    if (item.radius > 0) {
      out += " r=";
      appendNumber(out, item.radius);
    }
    appendColor(out, "fill", item.fill);
    appendColor(out, "stroke", item.stroke);
    if (item.strokeWidth > 0) {
      out += " w=";
      appendNumber(out, item.strokeWidth);
    }
    if (item.dashed) out += " dashed";
    if (item.shape == Shape::Text || item.shape == Shape::Picture) {
      out += " \"";
      out += list.text(item);
      out += '"';
    }
    out += '\n';
  }
  return out;
}

}  // namespace arborg::scene

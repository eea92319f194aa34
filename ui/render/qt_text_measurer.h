// Widths of texts from Qt's fonts.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/scene/text_measurer.h"

namespace arborg::ui {

// Keeps the advance of every code point it has seen; a text of simple scripts is the sum of them.
// Only texts with letters that join, stack or change order are asked of QFontMetricsF, and those
// answers are kept too. Use on one thread; needs a QGuiApplication.
class QtTextMeasurer : public scene::TextMeasurer {
 public:
  explicit QtTextMeasurer(const scene::Theme& theme);

  float width(scene::FontRole role, std::string_view text) const override;
  scene::FontMetrics metrics(scene::FontRole role) const override;

 private:
  struct Face {
    QFontMetricsF qt;
    scene::FontMetrics metrics;
    std::vector<float> advances;  // by code point; below 0: not asked yet
    std::unordered_map<std::string, float> complex;
  };

  static float advance(Face& face, char32_t point);
  static float complexWidth(Face& face, std::string_view text);

  // What it learns is not part of what it is.
  mutable std::vector<Face> m_faces;  // by FontRole
};

}  // namespace arborg::ui

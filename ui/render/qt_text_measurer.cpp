#include "ui/render/qt_text_measurer.h"

#include <algorithm>

#include "ui/render/fonts.h"

namespace arborg::ui {

namespace {

constexpr std::size_t kRememberedTexts = 20'000;  // per font; then it starts afresh

// Scripts whose letters stand one after the other whatever their neighbours are: Latin, Greek,
// Cyrillic, Armenian, Georgian, CJK, Hangul syllables, and the signs between them.
bool standsAlone(char32_t point) noexcept {
  if (point < 0x300) return true;
  if (point < 0x370) return false;  // combining marks
  if (point < 0x590) return point < 0x483 || point > 0x489;
  if (point >= 0x10A0 && point < 0x1100) return true;
  if (point >= 0x1E00 && point < 0x2000) return true;
  if (point >= 0x2000 && point < 0x2100) {
    const bool invisible = (point >= 0x200B && point <= 0x200F) ||
                           (point >= 0x2028 && point <= 0x202E) ||
                           (point >= 0x2060 && point <= 0x206F) || point >= 0x20D0;
    return !invisible;
  }
  if (point >= 0x3000 && point < 0xA000) return point != 0x3099 && point != 0x309A;
  return point >= 0xAC00 && point < 0xD7A4;
}

// The code point at `at`, which is moved behind it. The text is well-formed.
char32_t nextPoint(std::string_view text, std::size_t& at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto first = byte(at++);
  if (first < 0x80U) return first;
  const std::size_t following = first < 0xE0U ? 1 : first < 0xF0U ? 2 : 3;
  char32_t point = first & (0x3FU >> following);
  for (std::size_t i = 0; i < following && at < text.size(); ++i) {
    point = (point << 6U) | (byte(at++) & 0x3FU);
  }
  return point;
}

}  // namespace

QtTextMeasurer::QtTextMeasurer(const scene::Theme& theme) {
  m_faces.reserve(scene::kFontRoleCount);
  for (const scene::Font& font : theme.fonts) {
    const QFontMetricsF metrics(chartFont(font));
    m_faces.push_back({metrics,
                       {static_cast<float>(metrics.ascent()), static_cast<float>(metrics.descent()),
                        static_cast<float>(metrics.capHeight())},
                       {},
                       {}});
  }
}

float QtTextMeasurer::advance(Face& face, char32_t point) {
  if (point >= face.advances.size()) {
    face.advances.resize(std::max<std::size_t>(point + 1, 0x180), -1.0F);
  }
  float& known = face.advances[point];
  if (known < 0) {
    known = static_cast<float>(face.qt.horizontalAdvance(QString::fromUcs4(&point, 1)));
  }
  return known;
}

float QtTextMeasurer::complexWidth(Face& face, std::string_view text) {
  if (face.complex.size() >= kRememberedTexts) face.complex.clear();
  const auto [entry, isNew] = face.complex.try_emplace(std::string(text), 0.0F);
  if (isNew) {
    entry->second = static_cast<float>(face.qt.horizontalAdvance(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
  }
  return entry->second;
}

float QtTextMeasurer::width(scene::FontRole role, std::string_view text) const {
  Face& face = m_faces[static_cast<std::size_t>(role)];
  float sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = nextPoint(text, at);
    if (!standsAlone(point)) return complexWidth(face, text);
    sum += advance(face, point);
  }
  return sum;
}

scene::FontMetrics QtTextMeasurer::metrics(scene::FontRole role) const {
  return m_faces[static_cast<std::size_t>(role)].metrics;
}

}  // namespace arborg::ui

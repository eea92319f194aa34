// Texts whose letters are chosen once and then only placed.
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPainter>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/scene/theme.h"

namespace arborg::ui {

// Keeps the last few thousand different texts. Not thread-safe; needs a QGuiApplication.
class TextRuns {
 public:
  static constexpr std::size_t kMost = 8'192;  // texts kept, at most twice as many

  // What was kept is forgotten.
  void setFonts(const std::array<QFont, scene::kFontRoleCount>& fonts);

  // The text (UTF-8, one line) with its baseline beginning at `at`, in the painter's pen.
  void paint(QPainter& painter, scene::FontRole font, std::string_view text, QPointF at);
  std::size_t size() const noexcept { return m_recent.size() + m_older.size(); }

 private:
  struct Entry {
    QList<QGlyphRun> runs;
    QString plain;  // if it is painted as a text after all
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const noexcept {
      return std::hash<std::string_view>()(key);
    }
  };
  using Entries = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;

  Entry made(scene::FontRole font, std::string_view text) const;

  std::array<QFont, scene::kFontRoleCount> m_fonts;
  std::string m_key;  // scratch: the text after the font
  Entries m_recent;
  Entries m_older;  // looked at when a text is not among the recent ones
};

}  // namespace arborg::ui

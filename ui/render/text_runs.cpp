#include "ui/render/text_runs.h"

#include <QTextLayout>
#include <algorithm>
#include <utility>

namespace arborg::ui {
namespace {

// Lines that run from right to left stand elsewhere in a layout than where QPainter puts them.
bool needsPainter(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) {
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate();
  });
}

}  // namespace

void TextRuns::setFonts(const std::array<QFont, scene::kFontRoleCount>& fonts) {
  m_fonts = fonts;
  m_recent.clear();
  m_older.clear();
}

void TextRuns::paint(QPainter& painter, scene::FontRole font, std::string_view text, QPointF at) {
  m_key.assign(1, static_cast<char>(font));
  m_key.append(text);
  auto found = m_recent.find(m_key);
  if (found == m_recent.end()) {
    if (m_recent.size() >= kMost) {
      m_older = std::move(m_recent);
      m_recent.clear();
    }
    auto old = m_older.extract(m_key);
    found = old.empty() ? m_recent.emplace(m_key, made(font, text)).first
                        : m_recent.insert(std::move(old)).position;
  }
  const Entry& entry = found->second;
  for (const QGlyphRun& run : entry.runs) painter.drawGlyphRun(at, run);
  if (entry.plain.isEmpty()) return;
  painter.setFont(m_fonts[static_cast<std::size_t>(font)]);
  painter.drawText(at, entry.plain);
}

TextRuns::Entry TextRuns::made(scene::FontRole font, std::string_view text) const {
  Entry entry;
  const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  if (needsPainter(line)) {
    entry.plain = line;
    return entry;
  }
  QTextLayout layout(line, m_fonts[static_cast<std::size_t>(font)]);
  layout.beginLayout();
  QTextLine only = layout.createLine();
  if (only.isValid()) {
    only.setNumColumns(static_cast<int>(line.size()));
    only.setPosition(QPointF(0, -only.ascent()));
  }
  layout.endLayout();
  entry.runs = layout.glyphRuns();
  return entry;
}

}  // namespace arborg::ui

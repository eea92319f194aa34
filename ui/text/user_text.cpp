#include "ui/text/user_text.h"

#include <QList>
#include <algorithm>

namespace arborg::ui {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopDirectionalIsolate(0x2069);

bool isDirectionCharacter(char16_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool runsRightToLeft(const QString& text) {
  const QList<uint> points = text.toUcs4();
  return std::any_of(points.begin(), points.end(), [](uint point) {
    const QChar::Direction direction = QChar::direction(point);
    return direction == QChar::DirR || direction == QChar::DirAL;
  });
}

}  // namespace

QString inSentence(std::string_view utf8) {
  return inSentence(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString inSentence(const QString& text) {
  QString line;
  line.reserve(text.size());
  for (const QChar c : text) {
    if (isDirectionCharacter(c.unicode())) continue;
    const bool blank = c.category() == QChar::Other_Control ||
                       c.category() == QChar::Separator_Line ||
                       c.category() == QChar::Separator_Paragraph;
    if (!blank) {
      line += c;
    } else if (!line.isEmpty() && !line.endsWith(QLatin1Char(' '))) {
      line += QLatin1Char(' ');
    }
  }
  if (line.endsWith(QLatin1Char(' '))) line.chop(1);
  return runsRightToLeft(line) ? kFirstStrongIsolate + line + kPopDirectionalIsolate : line;
}

}  // namespace arborg::ui

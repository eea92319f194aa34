#include "ui/models/plain_tool_tip.h"

#include <QTextDocument>

namespace arborg::ui {

namespace {

constexpr qsizetype kLine = 80;  // characters; Qt wraps only what it takes for markup

bool hasLongLine(const QString& text) {
  qsizetype begin = 0;
  for (qsizetype end = 0; begin <= text.size(); begin = end + 1) {
    end = text.indexOf(QLatin1Char('\n'), begin);
    if (end < 0) end = text.size();
    if (end - begin > kLine) return true;
  }
  return false;
}

}  // namespace

QString plainToolTip(const QString& text) {
  if (!Qt::mightBeRichText(text) && !hasLongLine(text)) return text;
  QString escaped = text.toHtmlEscaped();
  escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
  return QStringLiteral("<span>%1</span>").arg(escaped);
}

}  // namespace arborg::ui

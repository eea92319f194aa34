#include "ui/render/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace arborg::ui {

QString chartFontFamily() {
  static const QString noto = QStringLiteral("Noto Sans");
  return QFontDatabase::hasFamily(noto) ? noto : QGuiApplication::font().family();
}

QFont chartFont(const scene::Font& font) {
  QFont result(chartFontFamily());
  result.setPixelSize(font.pixelSize);
  result.setWeight(font.bold ? QFont::Bold : QFont::Normal);
  result.setItalic(font.italic);
  result.setHintingPreference(QFont::PreferNoHinting);
  // Simple scripts come out letter by letter; those that need shaping still get it.
  result.setStyleStrategy(QFont::PreferNoShaping);
  return result;
}

}  // namespace arborg::ui

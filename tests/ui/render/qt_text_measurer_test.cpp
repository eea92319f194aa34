#include "ui/render/qt_text_measurer.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

#include "ui/render/fonts.h"

namespace arborg::ui {
namespace {

using scene::FontRole;

float asked(FontRole role, const char* text) {
  return static_cast<float>(
      QFontMetricsF(chartFont(scene::paperTheme().font(role))).horizontalAdvance(QString(text)));
}

TEST(QtTextMeasurer, AgreesWithQtOnSimpleAndOnComplexScripts) {
  const QtTextMeasurer measurer(scene::paperTheme());
  for (const char* text : {"", "Kaisa Väänänen", "Işıl Şahin", "office fluff", "AV To WA",
                           "Δημήτρης", "Дмитрий", "山田太郎", "e\xCC\x81", "محمد", "नमस्ते", "שלום",
                           "👩‍👩‍👧 Ada", "Ångström – 12 %"}) {
    for (const FontRole role : {FontRole::Name, FontRole::Title}) {
      EXPECT_NEAR(measurer.width(role, text), asked(role, text), 0.6F) << text;
      EXPECT_EQ(measurer.width(role, text), measurer.width(role, text));
    }
  }
}

TEST(QtTextMeasurer, KnowsItsFonts) {
  const QtTextMeasurer measurer(scene::paperTheme());
  EXPECT_GT(measurer.width(FontRole::Name, "Tom Berg"),
            measurer.width(FontRole::Title, "Tom Berg"));
  for (std::size_t role = 0; role < scene::kFontRoleCount; ++role) {
    const scene::FontMetrics metrics = measurer.metrics(static_cast<FontRole>(role));
    EXPECT_GT(metrics.capHeight, 0);
    EXPECT_GT(metrics.ascent, metrics.capHeight);
    EXPECT_GT(metrics.descent, 0);
  }
}

}  // namespace
}  // namespace arborg::ui

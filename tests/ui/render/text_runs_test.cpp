#include "ui/render/text_runs.h"

#include <gtest/gtest.h>

#include <QImage>
#include <string>

#include "ui/render/fonts.h"

namespace arborg::ui {
namespace {

using scene::FontRole;

std::array<QFont, scene::kFontRoleCount> fonts() {
  std::array<QFont, scene::kFontRoleCount> result;
  for (std::size_t role = 0; role < result.size(); ++role) {
    result[role] = chartFont(scene::paperTheme().fonts[role]);
  }
  return result;
}

template <class Paint>
QImage painted(double scale, Paint&& paint) {
  QImage image(400, 60, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(scale, scale);
  painter.setPen(Qt::black);
  paint(painter);
  return image;
}

TEST(TextRuns, LookLikeTextThatIsPainted) {
  TextRuns runs;
  runs.setFonts(fonts());
  const QPointF at(7.25, 20);
  for (const char* text :
       {"Åsa Öberg", "Işıl Çağlayan-Güneş", "Niccolò D’Angiò", "VP of Sales, EMEA", "Ýn̈grid ﬁrst",
        "李小龍", "مدير المبيعات", "a 😀 b", " ", ""}) {
    for (const double scale : {1.0, 0.37, 2.0}) {
      const QImage expected = painted(scale, [&](QPainter& painter) {
        painter.setFont(fonts()[static_cast<std::size_t>(FontRole::Name)]);
        painter.drawText(at, QString::fromUtf8(text));
      });
      for (int times = 0; times < 2; ++times) {
        const QImage image = painted(
            scale, [&](QPainter& painter) { runs.paint(painter, FontRole::Name, text, at); });
        EXPECT_EQ(image, expected) << text << " at " << scale;
      }
    }
  }
}

TEST(TextRuns, KeepFontsApartAndForgetThem) {
  TextRuns runs;
  auto chosen = fonts();
  runs.setFonts(chosen);
  const auto image = [&](FontRole role) {
    return painted(1, [&](QPainter& painter) { runs.paint(painter, role, "Name", {5, 30}); });
  };
  const QImage name = image(FontRole::Name);
  EXPECT_NE(image(FontRole::Headline), name);
  EXPECT_EQ(runs.size(), 2U);
  chosen[static_cast<std::size_t>(FontRole::Name)].setPixelSize(25);
  runs.setFonts(chosen);
  EXPECT_EQ(runs.size(), 0U);
  EXPECT_NE(image(FontRole::Name), name);
}

TEST(TextRuns, KeepABoundedNumber) {
  TextRuns runs;
  runs.setFonts(fonts());
  painted(1, [&](QPainter& painter) {
    for (std::size_t i = 0; i < 3 * TextRuns::kMost; ++i) {
      runs.paint(painter, FontRole::Name, std::to_string(i), {0, 20});
      if (i % 100 == 0) runs.paint(painter, FontRole::Name, "seen often", {0, 20});
      ASSERT_LE(runs.size(), 2 * TextRuns::kMost);
    }
  });
  EXPECT_GT(runs.size(), TextRuns::kMost / 2);
}

}  // namespace
}  // namespace arborg::ui

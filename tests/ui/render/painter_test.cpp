#include "ui/render/painter.h"

#include <gtest/gtest.h>

#include <QImage>

#include "core/scene/chart_scene.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {
namespace {

using scene::Box;
using scene::Color;
using scene::DisplayList;
using scene::paperTheme;

Color at(const QImage& image, float x, float y) {
  const QRgb pixel = image.pixel(static_cast<int>(x), static_cast<int>(y));
  return {static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
          static_cast<std::uint8_t>(qBlue(pixel)), static_cast<std::uint8_t>(qAlpha(pixel))};
}

QImage painted(const DisplayList& list, QSize size, const Viewport& viewport = {}) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  Painter(paperTheme()).paint(painter, list, viewport, Target::Pixels);
  painter.end();
  return image;
}

TEST(Painter, PutsCardsWhereTheSceneHasThem) {
  const Chart chart = test::fivePeople();
  const test::PlainWords words;
  const QtTextMeasurer measurer(paperTheme());
  scene::ChartScene scene(measurer, words, paperTheme());
  scene.rebuild(chart);
  for (const double scale : {1.0, 0.85, 2.0}) {
    DisplayList list;
    const Box all = scene.drawingBounds();
    scene.displayList(all, scale, list, scene::Detail::Full);
    const auto factor = static_cast<float>(scale);
    const QSize size(static_cast<int>(all.width * factor), static_cast<int>(all.height * factor));
    const QImage image = painted(list, size, {{all.x, all.y}, scale});
    const auto pixel = [&](float x, float y) {
      return at(image, (x - all.x) * factor, (y - all.y) * factor);
    };
    EXPECT_EQ(pixel(all.x + 3, all.y + 3), paperTheme().surface);
    for (const PositionId id : chart.displayOrder()) {
      const Box card = scene.boxOf(id).value();
      EXPECT_EQ(pixel(card.right() - 6, card.bottom() - 14), paperTheme().card) << id.value();
      EXPECT_EQ(pixel(card.x + 2, card.y + card.height / 2),
                paperTheme().function(chart.roleOf(id).function).band)
          << id.value();
      if (chart.holder(id) != nullptr) {
        EXPECT_EQ(pixel(card.x + 20, card.y + card.height / 2),
                  paperTheme().function(chart.roleOf(id).function).avatar);
      }
    }
  }
}

TEST(Painter, DrawsBordersOnWholePixels) {
  DisplayList list;
  scene::Item card;
  card.box = {10.3F, 10.4F, 40, 30};
  card.fill = Color::rgb(0xFFFFFF);
  card.stroke = Color::rgb(0xFF0000);
  card.strokeWidth = 1;
  list.addShape(card);
  const QImage image = painted(list, {70, 60});
  EXPECT_EQ(at(image, 9, 25).alpha, 0);
  EXPECT_EQ(at(image, 10, 25), Color::rgb(0xFF0000));
  EXPECT_EQ(at(image, 11, 25), Color::rgb(0xFFFFFF));
  EXPECT_EQ(at(image, 49, 25), Color::rgb(0xFF0000));
  EXPECT_EQ(at(image, 50, 25).alpha, 0);
  EXPECT_EQ(at(image, 30, 10), Color::rgb(0xFF0000));
  EXPECT_EQ(at(image, 30, 39), Color::rgb(0xFF0000));
}

TEST(Painter, LeavesNoBackgroundWhereThereIsNone) {
  DisplayList list;
  EXPECT_EQ(at(painted(list, {8, 8}), 4, 4).alpha, 0);
  list.background = Color::rgb(0x123456);
  EXPECT_EQ(at(painted(list, {8, 8}), 7, 7), Color::rgb(0x123456));
}

// The two ways to draw many rectangles must not be told apart.
TEST(Painter, DrawsManyRectanglesLikeAFew) {
  for (const double scale : {0.1, 0.031, 1.0}) {
    DisplayList few;
    few.background = Color::rgb(0xF4F6F9);
    for (int i = 0; i < 3000; ++i) {
      const auto x = static_cast<float>(i % 60 * 37);
      const auto y = static_cast<float>(i / 60 * 41);
      few.addFill({x, y, 30, 20}, Color::rgb(i % 2 == 0 ? 0x2563EB : 0xDB2777), 0);
    }
    DisplayList many = few;
    // The same again on top, until the fast way is taken.
    for (int round = 0; round < 2; ++round) {
      const std::vector<scene::Fill> fills(few.fills().begin(), few.fills().end());
      for (const scene::Fill& fill : fills) many.addFill(fill.box, fill.color, fill.position);
    }
    const Viewport viewport{{-50, -40}, scale};
    EXPECT_EQ(painted(few, {300, 200}, viewport), painted(many, {300, 200}, viewport)) << scale;
  }
}

TEST(Painter, StaysInsideTheImage) {
  DisplayList list;
  for (int i = 0; i < 10'000; ++i) {
    const auto step = static_cast<float>(i - 5000);
    list.addFill({step * 3, step * 2, 2e6F, 3}, Color::rgb(0x2563EB), 0);
    list.addFill({step, step, 1, 4e6F}, Color::rgb(0xDB2777), 0);
  }
  const QImage image = painted(list, {64, 48});
  EXPECT_EQ(image.size(), QSize(64, 48));
}

TEST(Painter, FollowsTheRatioOfTheScreen) {
  QImage image(200, 100, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(2);
  image.fill(Qt::transparent);
  DisplayList list;
  list.background = Color::rgb(0xFFFFFF);
  for (int i = 0; i < 5000; ++i) list.addFill({20, 10, 30, 20}, Color::rgb(0x2563EB), 0);
  QPainter painter(&image);
  Painter(paperTheme()).paint(painter, list, {{0, 0}, 1}, Target::Pixels);
  painter.end();
  EXPECT_EQ(at(image, 39, 30), Color::rgb(0xFFFFFF));
  EXPECT_EQ(at(image, 40, 30), Color::rgb(0x2563EB));
  EXPECT_EQ(at(image, 99, 59), Color::rgb(0x2563EB));
  EXPECT_EQ(at(image, 100, 60), Color::rgb(0xFFFFFF));
  EXPECT_EQ(at(image, 199, 99), Color::rgb(0xFFFFFF));
}

// Gives red pictures of the size that is asked for.
class RedPictures : public PictureSource {
 public:
  void begin() override { ++begun; }
  QImage picture(std::string_view path, const PictureWish& wish) override {
    asked.push_back(wish.size);
    if (path == "none.png") return {};
    QImage image(wish.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red);
    return wish.form == PictureForm::Round ? m_cut.cut(image, wish) : image;
  }
  int begun = 0;
  std::vector<QSize> asked;

 private:
  RoundCut m_cut;
};

TEST(Painter, PutsPicturesOnWholePixels) {
  DisplayList list;
  scene::Item item;
  item.box = {10.3F, 5.4F, 40, 20};
  list.addPicture(item, "a.png");
  item.box = {60.6F, 5.2F, 36, 36};
  item.radius = 18;
  list.addPicture(item, "b.png");
  item.box = {110.6F, 5.2F, 36, 36};
  list.addPicture(item, "none.png");
  for (const double ratio : {1.0, 2.0}) {
    RedPictures pictures;
    QImage image((QSizeF(160, 50) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter qt(&image);
    Painter painter(paperTheme());
    painter.setPictures(&pictures);
    painter.paint(qt, list, {{0, 0}, 1}, Target::Pixels);
    qt.end();
    EXPECT_EQ(pictures.begun, 1);
    ASSERT_EQ(pictures.asked.size(), 3U);
    EXPECT_EQ(pictures.asked[0], (QSizeF(40, 20) * ratio).toSize());
    EXPECT_EQ(pictures.asked[1], (QSizeF(36, 36) * ratio).toSize());
    const auto scale = static_cast<float>(ratio);
    const auto left = static_cast<float>(std::round(10.3 * ratio));
    const auto top = static_cast<float>(std::round(5.4 * ratio));
    // Not blurred over two pixels anywhere.
    EXPECT_EQ(at(image, left - 1, top + 5).alpha, 0);
    EXPECT_EQ(at(image, left, top), Color::rgb(0xFF0000));
    EXPECT_EQ(at(image, left + 40 * scale - 1, top + 20 * scale - 1), Color::rgb(0xFF0000));
    EXPECT_EQ(at(image, left + 40 * scale, top + 5).alpha, 0);
    EXPECT_EQ(at(image, 78 * scale, 22 * scale), Color::rgb(0xFF0000));
    EXPECT_EQ(at(image, 62 * scale, 7 * scale).alpha, 0) << "a disc";
    EXPECT_EQ(at(image, 128 * scale, 22 * scale).alpha, 0) << "nothing to show";
  }
}

TEST(Painter, DrawsStandInsOnlyForWhatCannotBeShown) {
  DisplayList list;
  scene::Item picture;
  picture.radius = 10;
  picture.stroke = Color::rgb(0x00FF00);
  picture.strokeWidth = 4;
  scene::Item standIn;
  standIn.fill = Color::rgb(0x0000FF);
  for (const char* path : {"a.png", "none.png"}) {
    picture.box = {path[0] == 'a' ? 0.0F : 40.0F, 0, 20, 20};
    standIn.box = {picture.box.x, 25, 20, 10};
    list.addPicture(picture, path, 1);
    list.addShape(standIn);
  }
  const auto draw = [&](PictureSource* source) {
    QImage image(70, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter qt(&image);
    Painter painter(paperTheme());
    painter.setPictures(source);
    painter.paint(qt, list, {{0, 0}, 1}, Target::Pixels);
    return image;
  };
  RedPictures pictures;
  const QImage image = draw(&pictures);
  EXPECT_EQ(at(image, 10, 10), Color::rgb(0xFF0000));
  EXPECT_EQ(at(image, 10, 1), Color::rgb(0x00FF00)) << "the ring";
  EXPECT_EQ(at(image, 10, 30).alpha, 0);
  EXPECT_EQ(at(image, 50, 30), Color::rgb(0x0000FF));
  EXPECT_EQ(at(draw(nullptr), 10, 30), Color::rgb(0x0000FF));
}

TEST(Painter, LeavesPicturesOutWithoutASource) {
  DisplayList list;
  scene::Item item;
  item.box = {0, 0, 20, 20};
  list.addPicture(item, "a.png");
  EXPECT_EQ(at(painted(list, {20, 20}), 10, 10).alpha, 0);
}

}  // namespace
}  // namespace arborg::ui

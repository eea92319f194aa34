// Rings around cards, and what is dragged: their contrast and width, measured on pixels.
#include <QImage>
#include <QPainter>

#include "tests/support/contrast_meter.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/chart_overlay.h"
#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

constexpr int kScale = 4;
constexpr double kRing = 2;  // view px: WCAG 2.2, 2.4.13

class Overlay : public CanvasTest, public testing::WithParamInterface<const scene::Theme*> {
 protected:
  void SetUp() override { stage().setTheme(GetParam()); }
  ChartStage& stage() { return canvas.stage(); }
  const scene::Theme& theme() { return stage().theme(); }

  // What is around a card, some times larger, with something painted on the chart.
  template <class Paint>
  QImage picture(const QRectF& around, Paint&& paint) {
    QImage image((around.size() * kScale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    painter.translate(-around.topLeft());
    scene::DisplayList list;
    stage().scene().displayList(stage().chartBox(around), stage().view().scale(), list);
    Painter(theme()).paint(painter, list, {stage().chartPoint({0, 0}), stage().view().scale()},
                           Target::Pixels);
    paint(painter);
    return image;
  }
  QRectF around(std::uint32_t who) {
    return stage().viewBox(id(who))->adjusted(-12, -12, 12, 12).toAlignedRect();
  }
  // How far the overlay stands out around a card.
  double contrastOf(std::uint32_t who, const OverlayState& state, scene::Color color) {
    const QRectF area = around(who);
    const QImage with = picture(
        area, [&](QPainter& painter) { paintOverlay(painter, stage(), selection, state, area); });
    const QImage without = picture(area, [](QPainter&) {});
    m_width = widthOf(with, without);
    return m_contrast.least(with, without, with.rect(), {color}).value_or(1);
  }
  // In view px, where a line through the middle meets it first.
  static double widthOf(const QImage& with, const QImage& without) {
    const int y = with.height() / 3;
    int x = 0;
    while (x < with.width() && with.pixel(x, y) == without.pixel(x, y)) ++x;
    const int begin = x;
    while (x < with.width() && with.pixel(x, y) != without.pixel(x, y)) ++x;
    return double(x - begin) / kScale;
  }

  test::PixelContrast m_contrast;
  double m_width = 0;
};

TEST_P(Overlay, RingsAreSeen) {
  for (const double scale : {0.3, 1.0, 2.0}) {
    canvas.setScale(scale);
    canvas.centreOn(id(kLuca));
    selection.select(id(kLuca));
    EXPECT_GE(contrastOf(kLuca, {}, theme().accent), test::kShapeContrast) << scale;
    EXPECT_GE(m_width, kRing) << scale;
    // Where the keyboard is among several.
    selection.select(ids({kLuca, kMette}), id(kLuca));
    EXPECT_GE(contrastOf(kLuca, {std::nullopt, true}, theme().accent), test::kShapeContrast);
    EXPECT_GE(m_width, kRing);
    // And where nothing is selected.
    selection.select(std::vector<PositionId>(), id(kLuca));
    EXPECT_GE(contrastOf(kLuca, {std::nullopt, true}, theme().accent), test::kShapeContrast);
    // A vacant card.
    selection.select(id(kVacant));
    EXPECT_GE(contrastOf(kVacant, {}, theme().accent), test::kShapeContrast) << scale;
  }
}

// Cards that are lower than rings are wide stand out by a frame.
TEST_P(Overlay, WhatIsSelectedIsSeenFromAfar) {
  canvas.setScale(0.1);
  canvas.centreOn(id(kLuca));
  selection.select(ids({kLuca, kMette}), id(kLuca));
  const QRectF area = around(kLuca);
  const QRectF box = stage().viewBox(id(kLuca))->translated(-area.topLeft());
  const QImage image = picture(
      area, [&](QPainter& painter) { paintOverlay(painter, stage(), selection, {}, area); });
  const auto colorAt = [&](double x, double y) {
    return test::colorOf(image.pixel((QPointF(x, y) * kScale).toPoint()));
  };
  const double x = box.left() + box.width() / 4;  // clear of the line to the manager
  EXPECT_EQ(colorAt(x, box.top() - 3), theme().surface);
  EXPECT_GE(scene::contrast(colorAt(x, box.top() - 0.5), theme().surface), test::kShapeContrast);
}

TEST_P(Overlay, TheCardBelowThePointerIsToldByItsBorder) {
  canvas.setScale(1);
  canvas.centreOn(id(kLuca));
  const scene::Color border = scene::mixed(theme().cardBorder, theme().text, 0.45);
  const QRectF area = around(kLuca);
  const QImage with = picture(area, [&](QPainter& painter) {
    paintOverlay(painter, stage(), selection, {id(kLuca), false}, area);
  });
  EXPECT_NE(with, picture(area, [](QPainter&) {}));
  EXPECT_GE(scene::contrast(border, theme().surface), test::kShapeContrast);
}

TEST_P(Overlay, LettersOfADraggedBranchAreRead) {
  canvas.setScale(1);
  const QRectF area(0, 0, 200, 40);
  const auto chip = [&](const QString& text) {
    return picture(area,
                   [&](QPainter& painter) { paintChip(painter, stage(), area.center(), text); });
  };
  const QImage with = chip(QStringLiteral("+ 7 reports"));
  // The same chip without its letters.
  const QImage without = chip(QString(11, QChar::Nbsp));
  const QRect middle = QRect(with.width() / 2 - 60, 40, 120, 80);
  EXPECT_GE(m_contrast.least(with, without, middle, {theme().card}).value_or(1),
            test::kTextContrast);
}

// One colour for all: selected, selected with the keyboard, the keyboard alone.
TEST_P(Overlay, RingsDifferInShape) {
  canvas.setScale(1);
  canvas.centreOn(id(kLuca));
  const QRectF area = around(kLuca);
  std::vector<QImage> images{picture(area, [](QPainter&) {})};
  const auto add = [&](const OverlayState& state) {
    images.push_back(picture(
        area, [&](QPainter& painter) { paintOverlay(painter, stage(), selection, state, area); }));
  };
  selection.select(ids({kLuca, kMette}), id(kLuca));
  add({});
  add({std::nullopt, true});
  selection.select(std::vector<PositionId>(), id(kLuca));
  add({std::nullopt, true});
  for (std::size_t i = 0; i < images.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      int differing = 0;
      for (int x = 0; x < images[i].width(); ++x) {
        for (int y = 0; y < images[i].height(); ++y) {
          differing += images[i].pixel(x, y) != images[k].pixel(x, y) ? 1 : 0;
        }
      }
      EXPECT_GE(differing, 100 * kScale * kScale) << i << " and " << k;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, Overlay,
                         testing::ValuesIn(scene::themes().begin(), scene::themes().end()),
                         [](const auto& theme) { return std::string(theme.param->key); });

}  // namespace
}  // namespace arborg::ui

// A display list onto anything that a QPainter can paint on.
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>
#include <array>
#include <functional>
#include <span>
#include <vector>

#include "core/scene/display_list.h"
#include "ui/render/picture_source.h"
#include "ui/render/shape_stamps.h"
#include "ui/render/text_runs.h"
#include "ui/render/thin_lines.h"

namespace arborg::ui {

enum class Target : std::uint8_t {
  Pixels,   // screen, PNG: edges are moved to whole pixels
  Vectors,  // PDF, printer: everything exactly where the scene has it
};

// Where the scene lies: its point p is painted at (p - origin) * scale in the painter's
// coordinates.
struct Viewport {
  scene::Point origin;
  double scale = 1;
};

// The one way a chart is painted. Keep one for each surface: it keeps fonts and memory. Not
// thread-safe; needs a QGuiApplication.
class Painter {
 public:
  explicit Painter(const scene::Theme& theme);

  // Fonts and dashes are the theme's.
  void setTheme(const scene::Theme& theme);

  // Outlives its use; null: pictures are left out.
  void setPictures(PictureSource* pictures) noexcept { m_pictures = pictures; }

  // Paints the list's background, where it has one, and the list on it. The painter's own
  // transformation may scale and move; its clip holds. Its state is afterwards what it was before.
  // `progress` is told every thousand items how much is done; false if it asked to stop.
  bool paint(QPainter& painter, const scene::DisplayList& list, const Viewport& viewport,
             Target target, const std::function<bool(double)>& progress = {});

 private:
  void paintFillRectangles(QPainter& painter, std::span<const scene::Fill> fills);
  void paintFillPixels(QPainter& painter, const scene::DisplayList& list);
  // False for a picture that cannot be shown.
  bool paintItem(QPainter& painter, const scene::DisplayList& list, const scene::Item& item);
  bool paintThinLine(QPainter& painter, const scene::DisplayList& list, const scene::Item& item);
  void paintPath(QPainter& painter, const scene::DisplayList& list, const scene::Item& item);
  void paintText(QPainter& painter, const scene::DisplayList& list, const scene::Item& item);
  bool paintPicture(QPainter& painter, const scene::DisplayList& list, const scene::Item& item);
  bool paintPicturePixels(QPainter& painter, std::string_view path, const scene::Item& item);
  void paintWords(QPainter& painter, const QString& text, QPointF at) const;
  void paintBoxItem(QPainter& painter, const scene::Item& item);
  double setPaints(QPainter& painter, const scene::Item& item) const;
  // The painter's coordinates for what follows: the device's px, or those of the scene.
  void usePixels(QPainter& painter, bool pixels);
  QRectF placed(const scene::Box& box) const;

  PictureSource* m_pictures = nullptr;
  bool m_picturesBegun = false;  // in the paint() under way
  std::array<float, 2> m_dash{};
  std::array<QFont, scene::kFontRoleCount> m_fonts;
  ShapeStamps m_stamps;
  TextRuns m_texts;
  ThinLines m_lines;
  std::vector<QRectF> m_rectangles;  // scratch
  QImage m_pixels;                   // scratch

  // Of the paint() under way: scene to device, which is pixels for Target::Pixels.
  Target m_target = Target::Pixels;
  double m_scale = 1;
  QPointF m_shift;
  QTransform m_sceneCoordinates;
  QTransform m_pixelCoordinates;
  QPointF m_pixelShift;  // scene to those
  bool m_inPixels = false;
};

}  // namespace arborg::ui

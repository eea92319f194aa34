#include "ui/window/thumbnail.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <algorithm>

#include "core/io/document_reader.h"
#include "core/scene/chart_scene.h"
#include "ui/models/dark.h"
#include "ui/render/chart_words.h"
#include "ui/render/colors.h"
#include "ui/render/painter.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {

namespace {
constexpr qreal kDensity = 2;  // sharp on dense screens too
constexpr double kMargin = 8;
}  // namespace

QPixmap thumbnail(const QString& file, QSize size) {
  QPixmap picture(size * kDensity);
  picture.setDevicePixelRatio(kDensity);
  const scene::Theme& theme = themeFor(QGuiApplication::palette());
  picture.fill(toColor(theme.surface));
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) return picture;
  const Result<io::LoadedDocument> document = io::readDocument(source.readAll().toStdString());
  if (document.hasError()) return picture;

  const QtTextMeasurer measurer(theme);
  const ChartWords words(windowLanguage());
  scene::ChartScene chart(measurer, words, theme);
  scene::ViewState view;
  view.targetAspect = static_cast<double>(size.width()) / size.height();
  chart.setView(view);
  chart.rebuild(document.value().chart);
  const scene::Box box = chart.drawingBounds();
  const QRectF bounds(QPointF(static_cast<double>(box.x), static_cast<double>(box.y)),
                      QSizeF(static_cast<double>(box.width), static_cast<double>(box.height)));
  const double scale = std::min((size.width() - 2 * kMargin) / bounds.width(),
                                (size.height() - 2 * kMargin) / bounds.height());
  scene::DisplayList list;
  chart.displayList(box, scale * kDensity, list);
  const QPointF origin = bounds.center() - QPointF(size.width(), size.height()) / scale / 2;
  Viewport viewport;
  viewport.scale = scale;
  viewport.origin = {static_cast<float>(origin.x()), static_cast<float>(origin.y())};
  QPainter painter(&picture);
  Painter(theme).paint(painter, list, viewport, Target::Pixels);
  return picture;
}

}  // namespace arborg::ui

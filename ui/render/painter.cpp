#include "ui/render/painter.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/render/colors.h"
#include "ui/render/fonts.h"

namespace arborg::ui {

namespace {

// From this many plain rectangles on, QPainter costs more than writing the pixels ourselves.
constexpr std::size_t kManyFills = 4'000;
constexpr std::size_t kItemsAStep = 1'000;  // between two reports of progress

QPointF toQt(scene::Point p) {
  return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

bool hasRightToLeft(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) {
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate();
  });
}

// Opaque rectangles straight into 32-bit pixels. Every rectangle gets at least one.
void fillPixels(QImage& image, std::span<const scene::Fill> fills, double scale, QPointF shift) {
  const auto width = static_cast<float>(image.width());
  const auto height = static_cast<float>(image.height());
  const auto s = static_cast<float>(scale);
  const auto dx = static_cast<float>(shift.x()) + 0.5F;  // rounds
  const auto dy = static_cast<float>(shift.y()) + 0.5F;
  auto* const bits = reinterpret_cast<std::uint32_t*>(image.bits());
  const std::ptrdiff_t stride = image.bytesPerLine() / 4;
  for (const scene::Fill& fill : fills) {
    const float left = fill.box.x * s + dx;
    const float top = fill.box.y * s + dy;
    const float right = std::min(std::max(left + 1, fill.box.right() * s + dx), width);
    const float bottom = std::min(std::max(top + 1, fill.box.bottom() * s + dy), height);
    if (right < 0 || bottom < 0 || left >= width || top >= height) continue;
    const auto x0 = static_cast<int>(std::max(left, 0.0F));
    const auto y0 = static_cast<int>(std::max(top, 0.0F));
    const int count = static_cast<int>(right) - x0;
    const std::uint32_t color = fill.color.premultiplied();
    std::uint32_t* line = bits + y0 * stride + x0;
    for (int rows = static_cast<int>(bottom) - y0; rows > 0; --rows, line += stride) {
      for (int i = 0; i < count; ++i) line[i] = color;  // few: shorter than a call to memset
    }
  }
}

}  // namespace

Painter::Painter(const scene::Theme& theme) {
  setTheme(theme);
}

void Painter::setTheme(const scene::Theme& theme) {
  m_dash = theme.metrics.dash;
  for (std::size_t role = 0; role < m_fonts.size(); ++role) {
    m_fonts[role] = chartFont(theme.fonts[role]);
  }
  m_texts.setFonts(m_fonts);
}

bool Painter::paint(QPainter& painter, const scene::DisplayList& list, const Viewport& viewport,
                    Target target, const std::function<bool(double)>& progress) {
  painter.save();
  m_target = target;
  m_picturesBegun = false;
  painter.scale(viewport.scale, viewport.scale);
  painter.translate(-toQt(viewport.origin));
  const QTransform& device = painter.deviceTransform();
  m_scale = device.m11();
  m_shift = {device.dx(), device.dy()};
  m_sceneCoordinates = painter.transform();
  m_inPixels = false;
  painter.setTransform({});  // to the device's logical px
  // A widget is painted into its window's surface, and stands somewhere on it; its px do not.
  const QTransform& logical = painter.deviceTransform();
  m_pixelCoordinates = QTransform::fromScale(1 / logical.m11(), 1 / logical.m22());
  m_pixelShift = m_shift - QPointF(logical.dx(), logical.dy());
  painter.setTransform(m_sceneCoordinates);

  const bool manyFills = target == Target::Pixels && list.fills().size() >= kManyFills;
  if (list.background.isVisible() && !manyFills) {
    const QRectF everything = painter.transform().inverted().mapRect(
        QRectF(0, 0, painter.device()->width(), painter.device()->height()));
    painter.fillRect(everything, toColor(list.background));
  }
  if (manyFills) {
    paintFillPixels(painter, list);
  } else {
    paintFillRectangles(painter, list.fills());
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setRenderHint(QPainter::TextAntialiasing, true);
  const std::span<const scene::Item> items = list.items();
  bool goOn = true;
  std::size_t told = kItemsAStep;
  for (std::size_t i = 0; i < items.size() && goOn; ++i) {
    const bool shown = paintItem(painter, list, items[i]);
    if (shown && items[i].shape == scene::Shape::Picture) {
      i += items[i].verbCount;  // nothing has to stand in for it
    }
    if (progress && i + 1 >= told) {
      goOn = progress(static_cast<double>(i + 1) / static_cast<double>(items.size()));
      told += kItemsAStep;
    }
  }
  painter.restore();
  return goOn;
}

// Batches of one colour; their order is kept where colours change.
void Painter::paintFillRectangles(QPainter& painter, std::span<const scene::Fill> fills) {
  painter.setRenderHint(QPainter::Antialiasing, m_target == Target::Vectors);
  painter.setPen(Qt::NoPen);
  for (std::size_t at = 0; at < fills.size();) {
    const scene::Color color = fills[at].color;
    m_rectangles.clear();
    for (; at < fills.size() && fills[at].color == color; ++at) {
      m_rectangles.push_back(placed(fills[at].box));
    }
    painter.setBrush(toColor(color));
    painter.drawRects(m_rectangles.data(), static_cast<int>(m_rectangles.size()));
  }
}

// The image covers the device, so that its pixels are the device's.
void Painter::paintFillPixels(QPainter& painter, const scene::DisplayList& list) {
  const QPaintDevice* const device = painter.device();
  const double ratio = device->devicePixelRatioF();
  const QSize size(static_cast<int>(std::ceil(device->width() * ratio)),
                   static_cast<int>(std::ceil(device->height() * ratio)));
  // Without alpha the picture is copied, not blended.
  const bool opaque = list.background.isVisible();
  const QImage::Format format = opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
  if (m_pixels.size() != size || m_pixels.format() != format) m_pixels = QImage(size, format);
  m_pixels.setDevicePixelRatio(1);
  m_pixels.fill(list.background.premultiplied());
  fillPixels(m_pixels, list.fills(), m_scale, m_pixelShift);
  usePixels(painter, true);
  painter.drawImage(QPointF(0, 0), m_pixels);
  usePixels(painter, false);
}

void Painter::usePixels(QPainter& painter, bool pixels) {
  if (m_inPixels == pixels) return;
  m_inPixels = pixels;
  painter.setTransform(pixels ? m_pixelCoordinates : m_sceneCoordinates);
}

// At whole px a box can be copied from one that was painted before.
void Painter::paintBoxItem(QPainter& painter, const scene::Item& item) {
  const bool pixels = m_target == Target::Pixels;
  const double scale = pixels ? m_scale : 1;
  BoxLook look;
  look.isBand = item.shape == scene::Shape::Band;
  look.radius = static_cast<float>(static_cast<double>(item.radius) * scale);
  look.strokeWidth = static_cast<float>(static_cast<double>(item.strokeWidth) * scale);
  look.fill = item.fill;
  if (!look.isBand && item.stroke.isVisible()) {
    look.stroke = item.stroke;
    look.dashed = item.dashed;
    // A border along a card is crisp only if it is whole pixels wide.
    if (pixels) look.strokeWidth = std::max(1.0F, std::round(look.strokeWidth));
  }
  const std::array<double, 2> dash{static_cast<double>(m_dash[0]) * scale,
                                   static_cast<double>(m_dash[1]) * scale};
  if (!pixels) {
    look.width = item.box.width;
    look.height = item.box.height;
    paintBox(painter, static_cast<double>(item.box.x), static_cast<double>(item.box.y), look, dash);
    return;
  }
  const auto snapped = [this](float value, double shift) {
    return static_cast<int>(std::lround(static_cast<double>(value) * m_scale + shift));
  };
  const int left = snapped(item.box.x, m_pixelShift.x());
  const int top = snapped(item.box.y, m_pixelShift.y());
  look.width = static_cast<float>(std::max(1, snapped(item.box.right(), m_pixelShift.x()) - left));
  look.height = static_cast<float>(std::max(1, snapped(item.box.bottom(), m_pixelShift.y()) - top));
  usePixels(painter, true);
  m_stamps.paint(painter, left, top, look, dash);
}

// In scene coordinates; for pixels moved to the nearest ones, and never thinner than one.
QRectF Painter::placed(const scene::Box& box) const {
  QRectF rect(static_cast<double>(box.x), static_cast<double>(box.y),
              static_cast<double>(box.width), static_cast<double>(box.height));
  if (m_target == Target::Vectors) return rect;
  const auto snapped = [this](double value, double shift) {
    return std::round(value * m_scale + shift);
  };
  const double left = snapped(rect.left(), m_shift.x());
  const double top = snapped(rect.top(), m_shift.y());
  const double right = std::max(left + 1, snapped(rect.right(), m_shift.x()));
  const double bottom = std::max(top + 1, snapped(rect.bottom(), m_shift.y()));
  return {(left - m_shift.x()) / m_scale, (top - m_shift.y()) / m_scale, (right - left) / m_scale,
          (bottom - top) / m_scale};
}

// Returns the width of the stroke, 0 without one.
double Painter::setPaints(QPainter& painter, const scene::Item& item) const {
  painter.setBrush(item.fill.isVisible() ? QBrush(toColor(item.fill)) : QBrush(Qt::NoBrush));
  if (!item.stroke.isVisible()) {
    painter.setPen(Qt::NoPen);
    return 0;
  }
  auto width = static_cast<double>(item.strokeWidth);
  if (m_target == Target::Pixels) width = std::max(width, 1 / m_scale);
  QPen pen(toColor(item.stroke), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
  if (item.dashed) {
    pen.setDashPattern(
        {static_cast<double>(m_dash[0]) / width, static_cast<double>(m_dash[1]) / width});
  }
  painter.setPen(pen);
  return width;
}

bool Painter::paintItem(QPainter& painter, const scene::DisplayList& list,
                        const scene::Item& item) {
  switch (item.shape) {
    case scene::Shape::RoundedBox:
    case scene::Shape::Band:
      paintBoxItem(painter, item);
      return true;
    case scene::Shape::Ellipse: {
      usePixels(painter, false);
      const double half = setPaints(painter, item) / 2;
      painter.drawEllipse(
          QRectF(toQt(scene::Point{item.box.x, item.box.y}),
                 QSizeF(static_cast<double>(item.box.width), static_cast<double>(item.box.height)))
              .adjusted(half, half, -half, -half));
      return true;
    }
    case scene::Shape::Path:
      if (paintThinLine(painter, list, item)) return true;
      usePixels(painter, false);
      paintPath(painter, list, item);
      return true;
    case scene::Shape::Text:
      usePixels(painter, false);
      paintText(painter, list, item);
      return true;
    case scene::Shape::Picture:
      if (m_pictures == nullptr) return false;
      if (!std::exchange(m_picturesBegun, true)) m_pictures->begin();
      return m_target == Target::Pixels ? paintPicturePixels(painter, list.text(item), item)
                                        : paintPicture(painter, list, item);
  }
  return true;
}

bool Painter::paintThinLine(QPainter& painter, const scene::DisplayList& list,
                            const scene::Item& item) {
  constexpr double kThin = 1.25;  // px; what is wider is smoothed
  if (m_target != Target::Pixels || item.fill.isVisible() || item.stroke.alpha != 255 ||
      item.dashed || static_cast<double>(item.strokeWidth) * m_scale > kThin) {
    return false;
  }
  usePixels(painter, true);
  return m_lines.paint(painter, list.points(item), list.verbs(item), {m_scale, m_pixelShift},
                       item.stroke);
}

void Painter::paintPath(QPainter& painter, const scene::DisplayList& list,
                        const scene::Item& item) {
  setPaints(painter, item);
  QPainterPath path;
  const auto points = list.points(item);
  std::size_t at = 0;
  for (const scene::Verb verb : list.verbs(item)) {
    switch (verb) {
      case scene::Verb::Move:
        path.moveTo(toQt(points[at]));
        break;
      case scene::Verb::Line:
        path.lineTo(toQt(points[at]));
        break;
      case scene::Verb::Cubic:
        path.cubicTo(toQt(points[at]), toQt(points[at + 1]), toQt(points[at + 2]));
        at += 2;
        break;
      case scene::Verb::Close:
        path.closeSubpath();
        continue;
    }
    ++at;
  }
  painter.drawPath(path);
}

void Painter::paintText(QPainter& painter, const scene::DisplayList& list,
                        const scene::Item& item) {
  const std::string_view bytes = list.text(item);
  painter.setPen(toColor(item.fill));
  QPointF at = toQt(scene::Point{item.box.x, item.box.y});
  if (item.align == scene::TextAlign::Center) at.rx() -= static_cast<double>(item.box.width) / 2;
  if (m_target == Target::Pixels) {
    m_texts.paint(painter, item.font, bytes, at);
    return;
  }
  painter.setFont(m_fonts[static_cast<std::size_t>(item.font)]);
  paintWords(painter, QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())), at);
}

// In a PDF the picture is whole and a path cuts the disc out of it: sharp at every size, and
// PDF/A-1 knows no transparency. What of a logo is transparent shows what the drawing stands on.
bool Painter::paintPicture(QPainter& painter, const scene::DisplayList& list,
                           const scene::Item& item) {
  const std::string_view path = list.text(item);
  const bool round = item.radius > 0;
  const int most = round ? kPhotoSide : kLogoSide;
  QImage image = m_pictures->picture(
      path, {round ? PictureForm::Square : PictureForm::Whole, QSize(most, most)});
  if (image.isNull()) return false;
  if (image.hasAlphaChannel()) {
    QImage opaque(image.size(), QImage::Format_RGB32);
    const scene::Color ground = item.fill.isVisible() ? item.fill : list.background;
    opaque.fill(ground.isVisible() ? toColor(ground) : QColor(Qt::white));
    QPainter(&opaque).drawImage(0, 0, image);
    image = opaque;
  }
  const double half = item.stroke.isVisible() ? static_cast<double>(item.strokeWidth) / 2 : 0;
  const QRectF box = placed(item.box).adjusted(half, half, -half, -half);
  painter.save();
  if (round) {
    QPainterPath disc;
    disc.addEllipse(box);
    painter.setClipPath(disc, Qt::IntersectClip);
  } else {
    painter.setRenderHint(QPainter::LosslessImageRendering);
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(box, image);
  painter.restore();
  if (half > 0) {
    scene::Item ring = item;
    ring.fill = scene::Color();
    setPaints(painter, ring);
    painter.drawEllipse(box);
  }
  return true;
}

// As many pixels as the device has there, put down without scaling.
bool Painter::paintPicturePixels(QPainter& painter, std::string_view path,
                                 const scene::Item& item) {
  const double width = static_cast<double>(item.box.width) * m_scale;
  const double height = static_cast<double>(item.box.height) * m_scale;
  const bool round = item.radius > 0;
  PictureWish wish;
  wish.form = round ? PictureForm::Round : PictureForm::Whole;
  wish.size = QSize(std::max(1, static_cast<int>(std::lround(width))),
                    std::max(1, static_cast<int>(std::lround(height))));
  if (item.stroke.isVisible()) {
    wish.ring = toColor(item.stroke).rgba();
    wish.ringWidth = std::max(1.0, static_cast<double>(item.strokeWidth) * m_scale);
  }
  const QImage image = m_pictures->picture(path, wish);
  if (image.isNull()) return false;
  const double left = static_cast<double>(item.box.x) * m_scale + m_pixelShift.x() +
                      (width - wish.size.width()) / 2;
  const double top = static_cast<double>(item.box.y) * m_scale + m_pixelShift.y() +
                     (height - wish.size.height()) / 2;
  const QPointF at(std::round(left), std::round(top));
  usePixels(painter, true);
  if (image.size() == wish.size) {
    painter.drawImage(at, image);
    return true;
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(QRectF(at, wish.size), image);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  return true;
}

// Qt's PDF names the glyph of a space a tab, so that copied names would break. Without spaces in it
// a reader of the PDF finds them between the words.
void Painter::paintWords(QPainter& painter, const QString& text, QPointF at) const {
  if (!text.contains(QLatin1Char(' ')) || hasRightToLeft(text)) {
    painter.drawText(at, text);
    return;
  }
  const QFontMetricsF metrics(painter.font());
  for (qsizetype from = 0; from < text.size();) {
    qsizetype end = text.indexOf(QLatin1Char(' '), from);
    if (end < 0) end = text.size();
    if (end > from) {
      const double before = metrics.horizontalAdvance(text.left(from));
      painter.drawText(at + QPointF(before, 0), text.mid(from, end - from));
    }
    from = end + 1;
  }
}

}  // namespace arborg::ui

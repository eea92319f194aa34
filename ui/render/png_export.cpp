#include "ui/render/png_export.h"

#include "core/util/message_codes.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/render/painter.h"

namespace arborg::ui {

namespace {

constexpr double kScreenDpi = 96;
constexpr double kInchesPerMetre = 1 / 0.0254;

struct PixelSize {
  double width;
  double height;
  bool fits() const noexcept {
    return width <= kMaximumPictureSide && height <= kMaximumPictureSide &&
           width * height <= static_cast<double>(kMaximumPicturePixels);
  }
};

PixelSize sizeAt(const scene::Box& bounds, double dpi) noexcept {
  const double scale = dpi / kScreenDpi;
  return {std::max(1.0, std::ceil(static_cast<double>(bounds.width) * scale)),
          std::max(1.0, std::ceil(static_cast<double>(bounds.height) * scale))};
}

// 0 if not even the smallest resolution will do.
int largestDpi(const scene::Box& bounds) noexcept {
  int dpi = kMaximumDpi;
  while (dpi >= kMinimumDpi && !sizeAt(bounds, dpi).fits()) --dpi;
  return dpi < kMinimumDpi ? 0 : dpi;
}

Message tooLargeForPng(const PixelSize& least) {
  return Message(Code::ExportTooLargeForPng, {{"width", static_cast<std::int64_t>(least.width)},
                                              {"height", static_cast<std::int64_t>(least.height)}});
}

}  // namespace

Result<std::string> pngBytes(const ExportPicture& picture, const ExportOptions& options,
                             const ExportProgress& progress, ExportReport& report) {
  if (picture.isEmpty()) return Message(Code::ExportNothingToDraw);
  if (options.dpi < kMinimumDpi || options.dpi > kMaximumDpi) {
    return Message(Code::ExportDpiOutOfRange, {{"minimum", std::int64_t{kMinimumDpi}},
                                               {"maximum", std::int64_t{kMaximumDpi}}});
  }
  const PixelSize size = sizeAt(picture.bounds(), options.dpi);
  if (!size.fits()) {
    const int dpi = largestDpi(picture.bounds());
    if (dpi == 0) return tooLargeForPng(sizeAt(picture.bounds(), kMinimumDpi));
    return Message(Code::ExportTooLarge, {{"width", static_cast<std::int64_t>(size.width)},
                                          {"height", static_cast<std::int64_t>(size.height)},
                                          {"dpi", std::int64_t{dpi}}});
  }
  report.scale = options.dpi / kScreenDpi;
  const bool opaque = picture.list().background.isVisible();
  QImage image(static_cast<int>(size.width), static_cast<int>(size.height),
               opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return Message(Code::ExportFailed);  // no memory
  if (!opaque) image.fill(Qt::transparent);
  QPainter painter(&image);
  Painter chart(picture.theme());
  chart.setPictures(&picture.pictures());
  const bool finished =
      chart.paint(painter, picture.list(), {{picture.bounds().x, picture.bounds().y}, report.scale},
                  Target::Pixels, progress);
  painter.end();
  if (!finished) return Message(Code::ExportCancelled);

  const int dotsPerMetre = static_cast<int>(std::lround(options.dpi * kInchesPerMetre));
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  if (!options.title.empty()) {
    image.setText(QStringLiteral("Title"), QString::fromStdString(options.title));
  }
  image.setText(QStringLiteral("Software"), QStringLiteral("Arborg"));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!QImageWriter(&buffer, "png").write(image)) return Message(Code::ExportFailed);
  return bytes.toStdString();
}

}  // namespace arborg::ui

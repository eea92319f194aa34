#include "ui/render/pdf_export.h"

#include "core/util/message_codes.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "ui/render/painter.h"
#include "ui/render/pdf_reproducible.h"

namespace arborg::ui {

namespace {

constexpr double kPointsPerPixel = 0.75;  // 96 px and 72 pt are an inch
constexpr double kLongestSide = 14'400;   // pt; ISO 32000-1, annex C
constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kLargestOnPaper = 1.5;
constexpr int kResolution = 720;  // of Qt's own coordinates: a tenth of a point

QPageSize::PageSizeId paper(PageSize size) {
  switch (size) {
    case PageSize::Fit:
    case PageSize::A4:
      return QPageSize::A4;
    case PageSize::A5:
      return QPageSize::A5;
    case PageSize::A3:
      return QPageSize::A3;
    case PageSize::A2:
      return QPageSize::A2;
    case PageSize::A1:
      return QPageSize::A1;
    case PageSize::A0:
      return QPageSize::A0;
    case PageSize::Letter:
      return QPageSize::Letter;
    case PageSize::Legal:
      return QPageSize::Legal;
    case PageSize::Tabloid:
      return QPageSize::Tabloid;
  }
  return QPageSize::A4;
}

QSizeF paperSize(const ExportOptions& options, bool landscape) {
  const QSizeF size = QPageSize(paper(options.page)).size(QPageSize::Point);
  return landscape ? size.transposed() : size;
}

struct Page {
  QPageSize size;
  QPageLayout::Orientation orientation = QPageLayout::Portrait;
  double scale = 1;  // pt a px
  QPointF at;        // of the drawing's left upper corner, pt
};

Page pageFor(const scene::Box& bounds, const ExportOptions& options) {
  const auto width = static_cast<double>(bounds.width);
  const auto height = static_cast<double>(bounds.height);
  Page page;
  if (options.page == PageSize::Fit) {
    page.scale = std::min({kPointsPerPixel, kLongestSide / width, kLongestSide / height});
    // Qt keeps whole points; what is added stays free on both sides.
    const QSizeF size(std::ceil(width * page.scale), std::ceil(height * page.scale));
    page.size = QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch);
    page.at = {(size.width() - width * page.scale) / 2, (size.height() - height * page.scale) / 2};
    return page;
  }
  page.size = QPageSize(paper(options.page));
  const bool wide = options.orientation == Orientation::Landscape ||
                    (options.orientation == Orientation::Automatic && width > height);
  page.orientation = wide ? QPageLayout::Landscape : QPageLayout::Portrait;
  const QSizeF size = paperSize(options, wide);
  const QSizeF room = printable(options, wide) * kPointsPerPixel;
  page.scale =
      std::min({kLargestOnPaper * kPointsPerPixel, room.width() / width, room.height() / height});
  page.at = {(size.width() - width * page.scale) / 2, (size.height() - height * page.scale) / 2};
  return page;
}

double smallestText(const ExportPicture& picture, double scale) {
  std::uint8_t smallest = 255;
  for (const scene::Item& item : picture.list().items()) {
    if (item.shape == scene::Shape::Text) {
      smallest = std::min(smallest, picture.theme().font(item.font).pixelSize);
    }
  }
  return smallest == 255 ? 0 : smallest * scale;
}

}  // namespace

QSizeF printable(const ExportOptions& options, bool landscape) {
  const QSizeF size = paperSize(options, landscape);
  const double margin = std::clamp(options.margin * kPointsPerMillimetre, 0.0,
                                   std::min(size.width(), size.height()) / 3);
  return (size - QSizeF(2 * margin, 2 * margin)) / kPointsPerPixel;
}

double paperScale(const scene::Box& bounds, const ExportOptions& options) {
  return pageFor(bounds, options).scale / kPointsPerPixel;
}

Result<std::string> pdfBytes(const ExportPicture& picture, const ExportOptions& options,
                             const ExportProgress& progress, ExportReport& report) {
  if (picture.isEmpty()) return Message(Code::ExportNothingToDraw);
  const Page page = pageFor(picture.bounds(), options);
  report.scale = page.scale / kPointsPerPixel;
  report.smallestText = smallestText(picture, page.scale);

  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  bool finished = false;
  {
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(QString::fromStdString(options.title));
    writer.setCreator(QStringLiteral("Arborg"));
    writer.setResolution(kResolution);
    const QPageLayout layout(page.size, page.orientation, QMarginsF());
    if (!writer.setPageLayout(layout)) return Message(Code::ExportFailed);
    QPainter painter(&writer);
    if (!painter.isActive()) return Message(Code::ExportFailed);
    constexpr double kUnitsPerPoint = kResolution / 72.0;
    painter.scale(kUnitsPerPoint, kUnitsPerPoint);
    painter.translate(page.at);
    Painter chart(picture.theme());
    chart.setPictures(&picture.pictures());
    finished =
        chart.paint(painter, picture.list(), {{picture.bounds().x, picture.bounds().y}, page.scale},
                    Target::Vectors, progress);
  }
  if (!finished) return Message(Code::ExportCancelled);
  makePdfReproducible(bytes);
  return bytes.toStdString();
}

}  // namespace arborg::ui

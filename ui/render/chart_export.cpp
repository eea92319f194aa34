#include "ui/render/chart_export.h"

#include "core/io/atomic_writer.h"
#include "core/scene/svg_writer.h"
#include "core/util/message_codes.h"
#include "ui/render/fonts.h"
#include "ui/render/pdf_export.h"
#include "ui/render/png_export.h"
#include "ui/text/language.h"

namespace arborg::ui {

namespace {

Result<std::string> svgBytes(const ExportPicture& picture, const ExportView& view,
                             const ExportOptions& options) {
  if (picture.isEmpty()) return Message(Code::ExportNothingToDraw);
  scene::SvgOptions svg;
  svg.title = options.title;
  svg.language = languageCode(view.language).toStdString();
  svg.fontFamily = chartFontFamily().toStdString();
  svg.picture = [&](std::string_view path, bool square) {
    return picture.pictures().encoded(path, square);
  };
  svg.describe = [&](PositionId id) { return picture.describe(id); };
  return scene::svgDocument(picture.list(), picture.bounds(), picture.theme(), svg);
}

}  // namespace

Result<std::string> pictureBytes(const Chart& chart, const ExportView& view,
                                 const ExportOptions& options, ExportReport& report,
                                 const ExportProgress& progress) {
  const ExportPicture picture(chart, view, options);
  if (progress && !progress(0)) return Message(Code::ExportCancelled);
  Result<std::string> bytes = Message(Code::ExportFailed);
  switch (options.format) {
    case PictureFormat::Pdf:
      bytes = pdfBytes(picture, options, progress, report);
      break;
    case PictureFormat::Png:
      bytes = pngBytes(picture, options, progress, report);
      break;
    case PictureFormat::Svg:
      bytes = svgBytes(picture, view, options);
      break;
  }
  report.unshown = picture.pictures().faults();
  return bytes;
}

Result<ExportReport> exportPicture(const Chart& chart, const ExportView& view,
                                   const ExportOptions& options, io::FileSystem& files,
                                   const std::string& path, const ExportProgress& progress) {
  ExportReport report;
  const Result<std::string> bytes = pictureBytes(chart, view, options, report, progress);
  if (bytes.hasError()) return bytes.error();
  const Result<io::WriteReport> written = io::writeFile(files, path, bytes.value());
  if (written.hasError()) return written.error();
  report.brokeHardLink = written.value().brokeHardLink;
  return report;
}

}  // namespace arborg::ui

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
  svg.describe = [&](PositionId id) { return picture.describe(id); };
  return scene::svgDocument(picture.list(), picture.bounds(), picture.theme(), svg);
}

}  // namespace

Result<std::string> pictureBytes(const Chart& chart, const ExportView& view,
                                 const ExportOptions& options, ExportReport& report,
                                 const ExportProgress& progress) {
  const ExportPicture picture(chart, view, options);
  if (progress && !progress(0)) return Message(Code::ExportCancelled);
  switch (options.format) {
    case PictureFormat::Pdf:
      return pdfBytes(picture, options, progress, report);
    case PictureFormat::Png:
      return pngBytes(picture, options, progress, report);
    case PictureFormat::Svg:
      return svgBytes(picture, view, options);
  }
  return Message(Code::ExportFailed);
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

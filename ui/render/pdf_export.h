// A chart as a PDF.
#pragma once

#include <QSizeF>
#include <string>

#include "core/util/result.h"
#include "ui/render/export_picture.h"

namespace arborg::ui {

// What a page on paper has room for at full size, px. Orientation::Automatic is told as given.
QSizeF printable(const ExportOptions& options, bool landscape);
// The scale at which a drawing of this size is written: px of the screen to 3/4 pt are 1.
double paperScale(const scene::Box& bounds, const ExportOptions& options);

// One page: of the chart's own size (at 3/4 pt a px, less where that is over the 14,400 pt that PDF
// readers take), or paper with the chart in its middle, as large as fits but at most 1.5 times its
// size. Vectors and texts, fonts embedded; PDF/A-1b. With SOURCE_DATE_EPOCH in the environment the
// same chart gives the same bytes. `report` gets scale and text size. Errors: export.*
Result<std::string> pdfBytes(const ExportPicture& picture, const ExportOptions& options,
                             const ExportProgress& progress, ExportReport& report);

}  // namespace arborg::ui

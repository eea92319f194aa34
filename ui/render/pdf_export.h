// A chart as a PDF.
#pragma once

#include <string>

#include "core/util/result.h"
#include "ui/render/export_picture.h"

namespace arborg::ui {

// One page: of the chart's own size (at 3/4 pt a px, less where that is over the 14,400 pt that PDF
// readers take), or paper with the chart in its middle, as large as fits but at most 1.5 times its
// size. Vectors and texts, fonts embedded; PDF/A-1b. With SOURCE_DATE_EPOCH in the environment the
// same chart gives the same bytes. `report` gets scale and text size. Errors: export.*
Result<std::string> pdfBytes(const ExportPicture& picture, const ExportOptions& options,
                             const ExportProgress& progress, ExportReport& report);

}  // namespace arborg::ui

// A chart as a PNG.
#pragma once

#include <string>

#include "core/util/result.h"
#include "ui/render/export_picture.h"

namespace arborg::ui {

// options.dpi / 96 pixels a px of the screen, stated in the file; the title as its text "Title".
// A picture over the limits of export_options.h is refused with the largest resolution that would
// do. The same chart gives the same bytes. Errors: export.*
Result<std::string> pngBytes(const ExportPicture& picture, const ExportOptions& options,
                             const ExportProgress& progress, ExportReport& report);

}  // namespace arborg::ui

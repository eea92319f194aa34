// Pictures of charts, written to files.
#pragma once

#include <string>

#include "core/io/file_system.h"
#include "core/util/result.h"
#include "ui/render/export_picture.h"

namespace arborg::ui {

// The whole file in memory. Errors: export.*
Result<std::string> pictureBytes(const Chart& chart, const ExportView& view,
                                 const ExportOptions& options, ExportReport& report,
                                 const ExportProgress& progress = {});

// Nothing is seen at `path` before all of it is there; after an error or a stop what stood there
// stands there still. Errors: export.*, file.*
Result<ExportReport> exportPicture(const Chart& chart, const ExportView& view,
                                   const ExportOptions& options, io::FileSystem& files,
                                   const std::string& path, const ExportProgress& progress = {});

}  // namespace arborg::ui

// Pictures brought beside a document.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/io/file_system.h"
#include "core/model/chart.h"
#include "core/util/result.h"

namespace arborg::ui {

// The path by which the document at `document` can name the picture `file`: relative, where it lies
// in the document's folder or below it; otherwise that of a copy, byte by byte, in
// "<document's name>-pictures" beside it. Nothing there is overwritten: the copy gets a name that
// is free, or that of an equal one. Only what could be shown is taken; the file itself stays. May
// be called on any thread. Errors: picture.* (of the file's name), file.*
Result<std::string> adoptPicture(io::FileSystem& files, const QString& document,
                                 const QString& file);

// The paths of all pictures that a chart names, each once: photos and the logo, whether or not
// there is such a file.
std::vector<std::string> picturesOf(const Chart& chart);

// For a document that goes on in another folder: those of `paths` that could be shown from the
// folder `from` are copied to the same place below `to`, where they are not there yet. What could
// not be copied: picture.another-there, file.*
std::vector<Message> copyPictures(io::FileSystem& files, const std::vector<std::string>& paths,
                                  const QString& from, const QString& to);

}  // namespace arborg::ui

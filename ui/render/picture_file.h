// A picture that a document names: where it is, and what is in it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <string_view>

#include "core/util/result.h"

// Nothing here keeps anything; every function may be called on any thread. Nothing is ever fetched
// from a network, and nothing outside of the document's folder is opened. Errors: picture.*, with
// `path` as the document has it.

namespace arborg::ui {

inline constexpr int kPictureFileLimit = 16;    // MiB
inline constexpr int kPictureSideLimit = 8192;  // px, of the file's picture
inline constexpr int kPhotoSide = 512;          // px, of what is kept of it
inline constexpr int kLogoSide = 2048;          // px of the longer side

// Another file, or another content of it: then these differ.
struct PictureStamp {
  QString file;         // without links
  qint64 modified = 0;  // ms since 1970
  qint64 size = 0;      // bytes

  friend bool operator==(const PictureStamp&, const PictureStamp&) = default;
};

// The regular file at `path` below `folder`, links followed as long as they stay below it. An empty
// folder is that of a document without a file. Looks at the disk, opens nothing.
Result<PictureStamp> findPicture(const QString& folder, std::string_view path);

struct PictureData {
  QByteArray bytes;
  const char* format = "";  // "png" or "jpeg", by what the bytes are, whatever the file is called
  QSize size;               // px, upright; from the header, nothing is decoded
};

// At most kPictureFileLimit of bytes, kPictureSideLimit px a side.
Result<PictureData> readPicture(const QString& file, std::string_view path);

enum class PictureCut : std::uint8_t { Square, Whole };

// Upright, in sRGB, its longer side at most `side` px, never enlarged; RGB32 or premultiplied ARGB.
// Square: the middle of it, on white where it was transparent.
Result<QImage> decodePicture(const PictureData& data, PictureCut cut, int side,
                             std::string_view path);

}  // namespace arborg::ui

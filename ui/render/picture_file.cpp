#include "ui/render/picture_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <algorithm>
#include <string>

#include "core/util/message_codes.h"
#include "core/util/picture_path.h"

namespace arborg::ui {

namespace {

constexpr qint64 kMostBytes = qint64{kPictureFileLimit} * 1024 * 1024;
// The largest picture in 32 bits a pixel.
constexpr int kMostMemory = kPictureSideLimit / 1024 * (kPictureSideLimit / 1024) * 4;  // MiB

Message fault(Code code, std::string_view path) {
  return Message(code, {{"path", std::string(path)}});
}

Message tooLarge(std::string_view path) {
  return Message(Code::PictureTooLarge,
                 {{"path", std::string(path)}, {"limit", std::int64_t{kPictureFileLimit}}});
}

// No other plugin of Qt is asked: those of animations and drawings read more than pictures.
const char* formatOf(const QByteArray& bytes) {
  if (bytes.startsWith("\x89PNG\r\n\x1A\n")) return "png";
  if (bytes.startsWith("\xFF\xD8\xFF")) return "jpeg";
  return nullptr;
}

void setUp(QImageReader& reader) {
  static const bool once = [] {
    QImageReader::setAllocationLimit(kMostMemory);
    return true;
  }();
  static_cast<void>(once);
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(true);
}

QImage onWhite(const QImage& image) {
  QImage opaque(image.size(), QImage::Format_RGB32);
  opaque.fill(Qt::white);
  QPainter(&opaque).drawImage(0, 0, image);
  return opaque;
}

}  // namespace

Result<PictureStamp> findPicture(const QString& folder, std::string_view path) {
  if (!isPicturePath(path)) return fault(Code::PictureBadPath, path);
  if (folder.isEmpty()) return fault(Code::PictureNoFolder, path);
  QString base = QFileInfo(folder).canonicalFilePath();
  if (base.isEmpty()) return fault(Code::PictureMissing, path);
  if (!base.endsWith(QLatin1Char('/'))) base += QLatin1Char('/');
  const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
  const QString file = QFileInfo(base + name).canonicalFilePath();
  if (file.isEmpty()) return fault(Code::PictureMissing, path);
  if (!file.startsWith(base)) return fault(Code::PictureOutside, path);
  const QFileInfo info(file);
  if (!info.isFile()) return fault(Code::PictureUnreadable, path);
  if (info.size() > kMostBytes) return tooLarge(path);
  return PictureStamp{file, info.lastModified().toMSecsSinceEpoch(), info.size()};
}

Result<PictureData> readPicture(const QString& file, std::string_view path) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) return fault(Code::PictureUnreadable, path);
  PictureData data;
  data.bytes = source.read(kMostBytes + 1);  // it may have grown since it was looked at
  if (data.bytes.size() > kMostBytes) return tooLarge(path);
  const char* format = formatOf(data.bytes);
  if (format == nullptr) return fault(Code::PictureUnknownFormat, path);
  data.format = format;
  QBuffer buffer(&data.bytes);
  QImageReader reader(&buffer, format);
  setUp(reader);
  data.size = reader.size();
  if (data.size.isEmpty()) return fault(Code::PictureUnreadable, path);
  if (std::max(data.size.width(), data.size.height()) > kPictureSideLimit) {
    return Message(Code::PictureTooManyPixels,
                   {{"path", std::string(path)}, {"limit", std::int64_t{kPictureSideLimit}}});
  }
  if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) {
    data.size.transpose();
  }
  return data;
}

Result<QImage> decodePicture(const PictureData& data, PictureCut cut, int side,
                             std::string_view path) {
  QByteArray bytes = data.bytes;
  QBuffer buffer(&bytes);
  QImageReader reader(&buffer, data.format);
  setUp(reader);
  // As it lies in the file: turning it changes neither the middle square nor the longer side.
  QSize size = reader.size();
  if (cut == PictureCut::Square) {
    const int least = std::min(size.width(), size.height());
    reader.setClipRect(
        QRect((size.width() - least) / 2, (size.height() - least) / 2, least, least));
    size = QSize(least, least);
  }
  if (std::max(size.width(), size.height()) > side) {
    size = size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    reader.setScaledSize(size);
  }
  QImage image = reader.read();
  if (image.isNull()) return fault(Code::PictureUnreadable, path);
  if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
    image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
  }
  if (!image.hasAlphaChannel()) return image.convertToFormat(QImage::Format_RGB32);
  if (cut == PictureCut::Square) return onWhite(image);
  return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

}  // namespace arborg::ui

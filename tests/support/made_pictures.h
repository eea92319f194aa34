// Pictures made on the spot: nobody's face, nobody's mark.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <array>
#include <cstdint>
#include <string>

namespace arborg::test {

inline std::string encoded(const QImage& image, const char* format = "png") {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format, 95);
  return bytes.toStdString();
}

// Of one colour.
inline std::string madePicture(QSize size, QColor color, const char* format = "png") {
  QImage image(size, QImage::Format_RGB32);
  image.fill(color);
  return encoded(image, format);
}

// A square of one colour in the middle of another one, as high as the picture is wide or the other
// way round: what is cut off is not `inner`.
inline QImage framed(QSize size, QColor inner, QColor outer) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(outer);
  const int side = std::min(size.width(), size.height());
  QPainter(&image).fillRect((size.width() - side) / 2, (size.height() - side) / 2, side, side,
                            inner);
  return image;
}

// A PNG of 1 x 1 px whose header says another size (PNG, 3rd edition, 11.2.1 and annex D).
inline std::string pngOfSize(std::uint32_t width, std::uint32_t height) {
  std::string png = madePicture({1, 1}, Qt::red);
  const auto put = [&](std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) png[at + i] = static_cast<char>(value >> (24 - 8 * i));
  };
  constexpr std::size_t kHeader = 12;  // "IHDR"
  put(kHeader + 4, width);
  put(kHeader + 8, height);
  std::uint32_t crc = 0xFFFFFFFFU;
  for (std::size_t i = kHeader; i < kHeader + 17; ++i) {
    crc ^= static_cast<unsigned char>(png[i]);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  put(kHeader + 17, ~crc);
  return png;
}

}  // namespace arborg::test

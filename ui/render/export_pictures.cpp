#include "ui/render/export_pictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <algorithm>

namespace arborg::ui {

namespace {

constexpr std::size_t kMemory = std::size_t{64} << 20U;  // bytes
constexpr std::size_t kFew = 500;
constexpr std::size_t kMany = 5'000;
constexpr int kQuality = 90;  // of JPEG

}  // namespace

void ExportPictures::expect(std::size_t photos) noexcept {
  m_photoSide = photos <= kFew ? kPhotoSide : photos <= kMany ? kPhotoSide / 2 : kPhotoSide / 4;
}

void ExportPictures::note(std::string_view path, const Message& fault) const {
  if (m_faulty.emplace(path).second) m_faults.push_back(fault);
}

QImage ExportPictures::image(std::string_view path, PictureCut cut, int level) {
  if (m_faulty.contains(std::string(path))) return {};
  const std::string key = (cut == PictureCut::Square ? "o" : "_") + std::string(path);
  const auto known = m_kept.find(key);
  if (known != m_kept.end() && known->second.level >= level) return known->second.image;
  const auto found = findPicture(m_folder, path);
  if (found.hasError()) {
    note(path, found.error());
    return {};
  }
  const auto data = readPicture(found.value().file, path);
  if (data.hasError()) {
    note(path, data.error());
    return {};
  }
  auto decoded = decodePicture(data.value(), cut, level, path);
  if (decoded.hasError()) {
    note(path, decoded.error());
    return {};
  }
  QImage image = std::move(decoded).value();
  m_memory += static_cast<std::size_t>(image.sizeInBytes());
  if (m_memory > kMemory) {
    m_kept.clear();
    m_memory = static_cast<std::size_t>(image.sizeInBytes());
  }
  m_kept[key] = {image, level};
  return image;
}

QImage ExportPictures::picture(std::string_view path, const PictureWish& wish) {
  const int most = wish.form == PictureForm::Whole ? kLogoSide : m_photoSide;
  const int wanted = std::max(wish.size.width(), wish.size.height());
  const QImage whole = image(path, cutOf(wish.form), std::min(wanted, most));
  if (whole.isNull()) return {};
  return wish.form == PictureForm::Round ? m_cut.cut(whole, wish) : whole;
}

float ExportPictures::aspect(std::string_view path) const {
  const auto found = findPicture(m_folder, path);
  if (found.hasError()) {
    note(path, found.error());
    return 0;
  }
  const auto data = readPicture(found.value().file, path);
  if (data.hasError()) {
    note(path, data.error());
    return 0;
  }
  const QSize size = data.value().size;
  return static_cast<float>(size.width()) / static_cast<float>(size.height());
}

std::optional<scene::SvgPicture> ExportPictures::encoded(std::string_view path, bool square) {
  const QImage whole = image(path, square ? PictureCut::Square : PictureCut::Whole,
                             square ? m_photoSide : kLogoSide);
  if (whole.isNull()) return std::nullopt;
  const bool asJpeg = square;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QImageWriter writer(&buffer, asJpeg ? "jpeg" : "png");
  if (asJpeg) writer.setQuality(kQuality);
  if (!writer.write(whole)) return std::nullopt;
  return scene::SvgPicture{bytes.toStdString(), asJpeg ? "image/jpeg" : "image/png"};
}

}  // namespace arborg::ui

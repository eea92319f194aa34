// The pictures of a chart that is written to a file.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/scene/picture_sizes.h"
#include "core/scene/svg_writer.h"
#include "ui/render/picture_source.h"

namespace arborg::ui {

// Every picture is there when it is asked for. Keeps some, so that one that is drawn again is the
// same object: a PDF then holds it once.
class ExportPictures : public PictureSource, public scene::PictureSizes {
 public:
  // Below the document's folder; empty: there is none.
  explicit ExportPictures(QString folder) : m_folder(std::move(folder)) {}

  // How many photos will be drawn. Few are kept as sharp as there are px for, many only so that
  // they are still sharp on paper: a chart of 10,000 is to fit into memory and a file.
  void expect(std::size_t photos) noexcept;

  QImage picture(std::string_view path, const PictureWish& wish) override;
  float aspect(std::string_view path) const override;
  // As a file of its own: a photo as JPEG, a logo as PNG.
  std::optional<scene::SvgPicture> encoded(std::string_view path, bool square);

  // Why some could not be shown, each path once, in the order they were asked for.
  const std::vector<Message>& faults() const noexcept { return m_faults; }

 private:
  struct Kept {
    QImage image;
    int level = 0;
  };

  QImage image(std::string_view path, PictureCut cut, int level);
  void note(std::string_view path, const Message& fault) const;

  QString m_folder;
  int m_photoSide = kPhotoSide;
  std::unordered_map<std::string, Kept> m_kept;
  std::size_t m_memory = 0;
  RoundCut m_cut;
  // Found out by asking.
  mutable std::unordered_set<std::string> m_faulty;
  mutable std::vector<Message> m_faults;
};

}  // namespace arborg::ui

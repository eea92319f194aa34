// Where a painter gets pictures from.
#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <string_view>

#include "ui/render/picture_file.h"

namespace arborg::ui {

enum class PictureForm : std::uint8_t {
  Whole,
  Square,  // the middle of it, opaque
  Round,   // the same as a disc, its edge smoothed
};
constexpr PictureCut cutOf(PictureForm form) noexcept {
  return form == PictureForm::Whole ? PictureCut::Whole : PictureCut::Square;
}

class PictureSource {
 public:
  PictureSource() = default;
  PictureSource(const PictureSource&) = delete;
  PictureSource& operator=(const PictureSource&) = delete;
  virtual ~PictureSource() = default;

  // Another drawing begins: what is asked for from now on is in view.
  virtual void begin() {}
  // Of a path that is an isPicturePath(). Null: it cannot be shown, or not yet. Of exactly `size`
  // px for Round; of others at most so many as there are.
  virtual QImage picture(std::string_view path, PictureForm form, QSize size) = 0;
};

// A square picture as a disc of so many px. Keeps the mask: use one for many of one size.
class RoundCut {
 public:
  QImage cut(const QImage& square, int side);

 private:
  QImage m_mask;  // coverage, 8 bits
};

}  // namespace arborg::ui

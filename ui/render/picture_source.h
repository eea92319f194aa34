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

// What of a picture is drawn, in device px.
struct PictureWish {
  PictureForm form = PictureForm::Whole;
  QSize size;
  // Round: a ring above its edge; 0: none.
  QRgb ring = 0;
  double ringWidth = 0;

  friend bool operator==(const PictureWish&, const PictureWish&) = default;
};

class PictureSource {
 public:
  PictureSource() = default;
  PictureSource(const PictureSource&) = delete;
  PictureSource& operator=(const PictureSource&) = delete;
  virtual ~PictureSource() = default;

  // Another drawing begins: what is asked for from now on is in view.
  virtual void begin() {}
  // Of a path that is an isPicturePath(). Null: it cannot be shown, or not yet. Of exactly the size
  // that is wished for Round; of others at most so many px as there are.
  virtual QImage picture(std::string_view path, const PictureWish& wish) = 0;
};

// A square picture as a disc of so many px, with its ring. Keeps the mask: use one for many alike.
class RoundCut {
 public:
  QImage cut(const QImage& square, const PictureWish& wish);

 private:
  QImage m_mask;  // coverage, 8 bits
  double m_inset = 0;
};

}  // namespace arborg::ui

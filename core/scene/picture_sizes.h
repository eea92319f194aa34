// What a scene has to know of pictures that it never opens.
#pragma once

#include <string_view>

namespace arborg::scene {

// Asked while a chart is laid out, so answers come at once.
class PictureSizes {
 public:
  PictureSizes() = default;
  PictureSizes(const PictureSizes&) = delete;
  PictureSizes& operator=(const PictureSizes&) = delete;
  virtual ~PictureSizes() = default;

  // Width by height of the picture at `path`, which is an isPicturePath(); 0: it cannot be shown.
  virtual float aspect(std::string_view path) const = 0;
};

}  // namespace arborg::scene

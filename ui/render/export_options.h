// What is asked of an exported picture.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scene/color.h"
#include "core/util/message.h"

namespace arborg::ui {

enum class PictureFormat : std::uint8_t { Pdf, Png, Svg };

enum class PageSize : std::uint8_t { Fit, A5, A4, A3, A2, A1, A0, Letter, Legal, Tabloid };
// As the command line writes them: "fit", "a4", "letter".
std::string_view key(PageSize size) noexcept;
std::optional<PageSize> pageSizeFromKey(std::string_view key) noexcept;  // capitals count as small

enum class Orientation : std::uint8_t { Automatic, Portrait, Landscape };
std::string_view key(Orientation orientation) noexcept;  // "auto", "portrait", "landscape"
std::optional<Orientation> orientationFromKey(std::string_view key) noexcept;

inline constexpr int kMinimumDpi = 12;
inline constexpr int kMaximumDpi = 1200;
// Limits of a PNG; a larger picture is refused before anything is drawn.
inline constexpr int kMaximumPictureSide = 32'000;  // px
inline constexpr std::int64_t kMaximumPicturePixels = 150'000'000;

struct ExportOptions {
  PictureFormat format = PictureFormat::Pdf;
  PageSize page = PageSize::Fit;                     // PDF
  Orientation orientation = Orientation::Automatic;  // PDF on paper
  double margin = 10;                                // PDF on paper: mm on each side
  int dpi = 192;                                     // PNG; 96 is the size of the screen
  bool transparent = false;                          // nothing behind the chart
  std::optional<scene::Color> background;            // none: the theme's; white on paper
  std::string title;                                 // of the document, in its metadata
};

// Told how much is done, 0 to 1; returns false to stop.
using ExportProgress = std::function<bool(double done)>;

// What a reader of the result should know.
struct ExportReport {
  double scale = 1;              // of the drawing: 1 is px of the screen, or 3/4 pt on paper
  double smallestText = 0;       // pt on paper; 0 where the size depends on who looks
  bool brokeHardLink = false;    // see io::WriteReport
  std::vector<Message> unshown;  // pictures that could not be shown: picture.*
};

}  // namespace arborg::ui

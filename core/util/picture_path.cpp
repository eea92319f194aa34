#include "core/util/picture_path.h"

#include <algorithm>
#include <cstddef>

#include "core/util/text.h"

namespace arborg {

namespace {

constexpr std::size_t kLongestPath = 1'000;  // characters, as every line of text

bool isForbidden(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F || c == '\\' || c == ':';
}

// U+0080 to U+009F, in UTF-8 C2 80 to C2 9F.
bool hasUpperControl(std::string_view path) noexcept {
  for (std::size_t at = path.find('\xC2'); at != std::string_view::npos;
       at = path.find('\xC2', at + 1)) {
    if (at + 1 < path.size() && static_cast<unsigned char>(path[at + 1]) < 0xA0) return true;
  }
  return false;
}

}  // namespace

bool isPicturePath(std::string_view path) noexcept {
  if (path.empty() || std::any_of(path.begin(), path.end(), isForbidden)) return false;
  if (!isUtf8(path) || hasUpperControl(path) || codePointCount(path) > kLongestPath) return false;
  for (std::size_t from = 0; from <= path.size();) {
    const std::size_t end = std::min(path.find('/', from), path.size());
    if (end == from || path[end - 1] == '.' || path[end - 1] == ' ') return false;
    from = end + 1;
  }
  return true;
}

}  // namespace arborg

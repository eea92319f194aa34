// The headers that the recogniser knows, as data.
#pragma once

#include <span>
#include <string_view>

#include "core/io/header_recogniser.h"

namespace arborg::io {

struct HeaderTitles {
  HeaderMatch match;
  std::string_view headers;  // separated by '|'
};
std::span<const HeaderTitles> headerTitles();

}  // namespace arborg::io

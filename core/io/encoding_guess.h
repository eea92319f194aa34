// Which 8-bit encoding a text is in. Internal to encoding.cpp.
#pragma once

#include <string_view>

namespace arborg::io {

// `bytes` is not UTF-8. One of windows-1252, windows-1254, ISO-8859-15, ISO-8859-1, ISO-8859-9.
std::string_view guessEightBit(std::string_view bytes);

}  // namespace arborg::io

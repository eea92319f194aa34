// UTF-8 text and comparison that does not depend on the C locale.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace arborg {

// Where the run of ASCII bytes that begins at `from` ends: the next byte of 0x80 and above, or the
// end. Eight bytes at a time.
std::size_t asciiEnd(std::string_view text, std::size_t from) noexcept;

// True for well-formed UTF-8 (no surrogates, no overlong forms, at most U+10FFFF).
bool isUtf8(std::string_view text) noexcept;

// Replaces ill-formed bytes by U+FFFD; well-formed text comes back unchanged.
std::string repairedUtf8(std::string_view text);

// Code points in well-formed UTF-8.
std::size_t codePointCount(std::string_view text) noexcept;

// Without ASCII white space, U+00A0 and U+FEFF at both ends.
std::string_view trimmed(std::string_view text) noexcept;

// The same text for the same words: full case folding, accents dropped, every kind of I and dotted
// or dotless Turkish i made one letter, compatibility forms unified, runs of white space made one
// space, ends trimmed. For search, header and title recognition; never for keys that are written.
std::string folded(std::string_view text);

}  // namespace arborg

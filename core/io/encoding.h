// Text files as they are found, as UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/util/result.h"

namespace arborg::io {

struct DecodedText {
  std::string text;      // well-formed UTF-8 without a byte order mark
  std::string encoding;  // its name, to be shown: "UTF-8", "windows-1252" ...
  bool byteOrderMark = false;
  std::size_t replaced = 0;  // places that were wrong in the encoding, now U+FFFD
};

// What a file is by its first bytes, when it is not text.
enum class BinaryKind : std::uint8_t {
  None,
  Zip,       // .xlsx, .pptx, .odt ...
  Compound,  // .xls, .doc, .msg: Microsoft's compound file, also an encrypted .xlsx
  Gzip,
  SevenZip,
  Pdf,
  Png,
  Jpeg,
  Gif,
  Tiff,
  Sqlite,
  Program,
  Unknown,  // zero bytes or many control characters
};
BinaryKind binaryKind(std::string_view bytes) noexcept;

// Finds out the encoding: a byte order mark (UTF-8, UTF-16, UTF-32); UTF-16 without one, by where
// the zero bytes are; UTF-8, also with a few damaged places; else one of windows-1252,
// windows-1254, ISO-8859-15, ISO-8859-1, ISO-8859-9, by the letters and words that it makes. Only
// fails for content that is no text (FileBinary, naming `path`). Linear; `bytes` that are UTF-8 are
// not copied.
Result<DecodedText> decodeText(std::string bytes, const std::string& path);

// The encoding is known. EncodingUnknown for a name that ICU does not know. Never fails otherwise.
Result<DecodedText> decodeTextAs(std::string bytes, std::string_view encoding);

// Those to offer for choice, most likely first: names that decodeTextAs() takes.
const std::vector<std::string_view>& offeredEncodings();

}  // namespace arborg::io

// Any bytes become well-formed text or are called binary; UTF-8 comes back as it was.
#include <string>

#include "core/io/encoding.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"
#include "tests/fuzz/fuzz.h"

// The first byte chooses between finding out and one of the offered encodings.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arborg;
  if (size == 0) return 0;
  const std::string bytes(testing::fuzzText(data + 1, size - 1));
  const auto& names = io::offeredEncodings();
  if (data[0] < names.size()) {
    const auto chosen = io::decodeTextAs(bytes, names[data[0]]);
    ARBORG_FUZZ_CHECK(chosen.hasValue());
    ARBORG_FUZZ_CHECK(isUtf8(chosen.value().text));
    return 0;
  }
  const auto found = io::decodeText(bytes, "input");
  if (found.hasError()) {
    ARBORG_FUZZ_CHECK(found.error().code == Code::FileBinary);
    return 0;
  }
  const io::DecodedText& decoded = found.value();
  ARBORG_FUZZ_CHECK(isUtf8(decoded.text));
  ARBORG_FUZZ_CHECK(io::binaryKind(bytes) == io::BinaryKind::None);
  if (decoded.encoding == "UTF-8" && decoded.replaced == 0) {
    const std::string_view mark = "\xEF\xBB\xBF";
    ARBORG_FUZZ_CHECK(bytes == (decoded.byteOrderMark ? std::string(mark) : "") + decoded.text);
  }
  if (isUtf8(bytes) && bytes.find('\0') == std::string::npos) {
    ARBORG_FUZZ_CHECK(decoded.encoding == "UTF-8");
  }
  return 0;
}

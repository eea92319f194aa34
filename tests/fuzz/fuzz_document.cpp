// A document that is read can be written and read again, with the same bytes; one that is refused
// says why.
#include <string>

#include "core/io/document_reader.h"
#include "core/io/document_writer.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arborg;
  const std::string text(arborg::testing::fuzzText(data, size));
  const auto read = io::readDocument(text);
  if (read.hasError()) return 0;
  ARBORG_FUZZ_CHECK(io::looksLikeDocument(text));
  const std::string first = io::writeDocument(read.value().chart, read.value().view);
  const auto again = io::readDocument(first);
  ARBORG_FUZZ_CHECK(again.hasValue());
  ARBORG_FUZZ_CHECK(io::writeDocument(again.value().chart, again.value().view) == first);
  ARBORG_FUZZ_CHECK(again.value().chart.positionCount() == read.value().chart.positionCount());
  return 0;
}

// Whatever the table: as many positions as rows, everybody reachable from a root, findings that
// name rows and seats, and a document that takes it all. What we export of it comes back as it was.
#include <string>

#include "core/io/document_reader.h"
#include "core/io/document_writer.h"
#include "core/io/table_export.h"
#include "core/io/table_import.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arborg;
  const auto imported =
      io::importCsv(std::string(arborg::testing::fuzzText(data, size)), "fuzz.csv");
  if (imported.hasError()) return 0;
  const io::ImportedTable& table = imported.value();
  ARBORG_FUZZ_CHECK(table.chart.positionCount() == table.rows);
  ARBORG_FUZZ_CHECK(table.chart.displayOrder().size() == table.rows);
  for (const rules::Finding& finding : table.findings) {
    ARBORG_FUZZ_CHECK(finding.row > 0 && !finding.subjects.empty());
    for (const PositionId id : finding.subjects) ARBORG_FUZZ_CHECK(table.chart.contains(id));
  }
  const std::string document = io::writeDocument(table.chart);
  const auto read = io::readDocument(document);
  ARBORG_FUZZ_CHECK(read.hasValue());
  ARBORG_FUZZ_CHECK(io::writeDocument(read.value().chart) == document);

  const std::string text = io::writeTable(table.chart);
  const auto again = io::importCsv(text, "fuzz.csv");
  ARBORG_FUZZ_CHECK(again.hasValue());
  ARBORG_FUZZ_CHECK(again.value().chart.positionCount() == table.rows);
  ARBORG_FUZZ_CHECK(again.value().findings.empty());
  return 0;
}

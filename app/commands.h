// The commands that need no window. Results go to standard output, everything else to standard
// error.
#pragma once

#include <memory>
#include <string>

#include "app/command_line.h"
#include "core/document/document.h"
#include "core/io/format_registry.h"
#include "ui/text/words.h"

namespace arborg::app {

ExitStatus runCheck(const CheckCommand& command, const ui::Words& words);
ExitStatus runExport(const ExportCommand& command, const ui::Words& words);
ExitStatus runFigures(const FiguresCommand& command, const ui::Words& words);
ExitStatus runConvert(const ConvertCommand& command, const ui::Words& words);

// A document from a file or standard input. What the reader noticed is printed to standard error in
// words, with rows; so is why it could not be read (then the result is empty).
struct Input {
  std::unique_ptr<Document> document;
};
Input readInput(const InputChoice& choice, const ui::Words& words);

// Writes the chart's records in a format that is not a picture, whole or not at all.
Result<void> writeRecords(const Document& document, const io::Format& format,
                          const std::string& path);

// The seat that --root names: by id, else by the holder's name, of which case and accents do not
// matter. Complains where there is none.
std::optional<PositionId> findBranch(const Chart& chart, const std::string& who);

// "... and 12 more remarks."
QString moreNotes(int count);

// Prints a line to standard error: "arborg: <words>".
void complain(const QString& text);
// Results, written whole; false when standard output does not take them (a full disk, a closed
// pipe).
bool printResult(const std::string& text);

// The findings of at least `minimum`, as the format says. Exposed for tests.
std::string findingsAsText(const Document& document, Severity minimum, const ui::Words& words);
std::string findingsAsJson(const Document& document, Severity minimum, const ui::Words& words);
std::string findingsAsSarif(const Document& document, Severity minimum, const std::string& file,
                            const ui::Words& words);

}  // namespace arborg::app

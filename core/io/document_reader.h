// Reading .arborg documents; docs/file-format.md describes the format.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/note.h"
#include "core/model/chart.h"
#include "core/model/view_state.h"
#include "core/util/result.h"

namespace arborg::io {

// The version that is written. Newer programs may add members without raising it: they are kept.
inline constexpr int kDocumentVersion = 1;
// Of the text; stated in docs/limits.md.
inline constexpr std::size_t kDocumentBytes = std::size_t{512} << 20U;

struct LoadedDocument {
  Chart chart;
  ViewState view;
  // What was read in a way that somebody should know of: roles that this version lacks, values of a
  // newer version.
  std::vector<Note> notes;
};

// Documents are written by programs: a damaged one is refused, never repaired in silence. The error
// names line and column, and the record where there is one. Refused: what is not JSON or not a
// document, a newer version, members of a wrong type, values out of range, more than the limits,
// ids that come twice, managers, holders and fields that do not exist, reporting lines that go in a
// circle. A role that this version does not know is kept as a role of the user's own, with a note.
// Older versions are migrated first. Linear.
Result<LoadedDocument> readDocument(std::string text);

// Whether the text looks like a document: an object that begins with our "format" or that has it.
bool looksLikeDocument(std::string_view text);

// A migration takes the text of a document of one version and gives that of the next.
using Migration = Result<std::string> (*)(std::string text);
// Applies chain[version], chain[version + 1] ... to its end. For readDocument() and for tests.
Result<std::string> migrated(std::string text, std::size_t version,
                             std::span<const Migration> chain);

}  // namespace arborg::io

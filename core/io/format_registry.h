// The file formats, as rows: what file dialogs offer, what the command line takes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/file_system.h"
#include "core/io/note.h"
#include "core/io/table_import.h"
#include "core/model/chart.h"
#include "core/model/view_state.h"
#include "core/rules/finding.h"
#include "core/util/result.h"

namespace arborg::io {

enum class FormatId : std::uint8_t { Arborg, Csv, Tsv, Json, Pdf, Png, Svg };

struct Format {
  FormatId id;
  std::string_view key;                          // "csv", as on the command line
  std::span<const std::string_view> extensions;  // without the dot, small letters, usual one first
  std::string_view mediaType;
  bool canRead;
  bool canWrite;
  bool isPicture;  // written by ui/render from a drawing, not from the chart's records
};

// One row a format, in the order of FormatId.
std::span<const Format> formats();
const Format& format(FormatId id);
// By the ending of a path, capitals as small letters; nothing for an ending nobody writes.
const Format* formatOfPath(std::string_view path);
const Format* formatFromKey(std::string_view key);

struct LoadOptions {
  std::optional<FormatId> format;  // not given: what the content says, whatever the name
  ImportOptions import;            // of tables
};

struct Loaded {
  Chart chart;
  ViewState view;
  std::vector<rules::Finding> findings;  // data.*, of an import
  std::vector<Note> notes;
  FormatId format;
};

// `name` is for messages. Errors: those of the readers; FileEmpty, FileBinary.
Result<Loaded> loadText(std::string bytes, const std::string& name,
                        const LoadOptions& options = {});
// A file, or standard input for "-". Also the errors of readFile().
Result<Loaded> loadAny(FileSystem& files, const std::string& path, const LoadOptions& options = {});

}  // namespace arborg::io

#include "core/io/format_registry.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/io/document_reader.h"
#include "core/io/read_file.h"
#include "core/util/message_codes.h"

namespace arborg::io {

namespace {

constexpr std::array<std::string_view, 1> kArborg = {"arborg"};
constexpr std::array<std::string_view, 1> kCsv = {"csv"};
constexpr std::array<std::string_view, 3> kTsv = {"tsv", "tab", "txt"};
constexpr std::array<std::string_view, 1> kJson = {"json"};
constexpr std::array<std::string_view, 1> kPdf = {"pdf"};
constexpr std::array<std::string_view, 1> kPng = {"png"};
constexpr std::array<std::string_view, 1> kSvg = {"svg"};

constexpr std::array<Format, 7> kFormats = {{
    {FormatId::Arborg, "arborg", kArborg, "application/x-arborg+json", true, true, false},
    {FormatId::Csv, "csv", kCsv, "text/csv", true, true, false},
    {FormatId::Tsv, "tsv", kTsv, "text/tab-separated-values", true, true, false},
    {FormatId::Json, "json", kJson, "application/json", false, true, false},
    {FormatId::Pdf, "pdf", kPdf, "application/pdf", false, true, true},
    {FormatId::Png, "png", kPng, "image/png", false, true, true},
    {FormatId::Svg, "svg", kSvg, "image/svg+xml", false, true, true},
}};

// ASCII only: endings are.
std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

Result<Loaded> readAsDocument(std::string bytes) {
  Result<LoadedDocument> read = readDocument(std::move(bytes));
  if (read.hasError()) return std::move(read).error();
  LoadedDocument document = std::move(read).value();
  return Loaded{std::move(document.chart),
                std::move(document.view),
                {},
                std::move(document.notes),
                FormatId::Arborg};
}

Result<Loaded> readAsTable(std::string bytes, const std::string& name, const LoadOptions& options) {
  ImportOptions import = options.import;
  const bool tabs = options.format == FormatId::Tsv;
  if (tabs && !import.separator.has_value()) import.separator = '\t';
  Result<ImportedTable> read = importCsv(std::move(bytes), name, import);
  if (read.hasError()) return std::move(read).error();
  ImportedTable table = std::move(read).value();
  return Loaded{std::move(table.chart),
                {},
                std::move(table.findings),
                std::move(table.notes),
                tabs ? FormatId::Tsv : FormatId::Csv};
}

}  // namespace

std::span<const Format> formats() {
  return kFormats;
}

const Format& format(FormatId id) {
  return kFormats[static_cast<std::size_t>(id)];
}

const Format* formatOfPath(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos)
    return nullptr;
  const std::string ending = lowered(path.substr(dot + 1));
  for (const Format& row : kFormats) {
    if (std::find(row.extensions.begin(), row.extensions.end(), ending) != row.extensions.end()) {
      return &row;
    }
  }
  return nullptr;
}

const Format* formatFromKey(std::string_view key) {
  for (const Format& row : kFormats) {
    if (row.key == key) return &row;
  }
  return nullptr;
}

Result<Loaded> loadText(std::string bytes, const std::string& name, const LoadOptions& options) {
  if (bytes.empty()) return Message(Code::FileEmpty, {{"path", name}});
  // A document is known by its content, or by its name where it is damaged: then the error should
  // speak of a document, not of a table.
  const Format* named = formatOfPath(name);
  const bool document =
      options.format.has_value()
          ? *options.format == FormatId::Arborg
          : looksLikeDocument(bytes) || (named != nullptr && named->id == FormatId::Arborg);
  return document ? readAsDocument(std::move(bytes)) : readAsTable(std::move(bytes), name, options);
}

Result<Loaded> loadAny(FileSystem& files, const std::string& path, const LoadOptions& options) {
  const Format* named = formatOfPath(path);
  // Documents may be larger than tables (docs/limits.md).
  const std::uint64_t limit =
      named != nullptr && named->id == FormatId::Arborg ? kDocumentBytes : kFileLimit;
  Result<std::string> bytes =
      path == kStandardInputPath ? readStandardInput(files) : readFile(files, path, limit);
  if (bytes.hasError()) return std::move(bytes).error();
  return loadText(std::move(bytes).value(), path, options);
}

}  // namespace arborg::io

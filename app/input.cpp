#include <cerrno>
#include <cstdio>
#include <utility>

#include "app/commands.h"

namespace arborg::app {

namespace {

// More lines than anybody reads are counted instead.
constexpr std::size_t kMostNotes = 200;

}  // namespace

void complain(const QString& text) {
  const std::string line = "arborg: " + text.toStdString() + "\n";
  // Where even this cannot be written there is nobody to tell.
  static_cast<void>(std::fwrite(line.data(), 1, line.size(), stderr));
}

bool printResult(const std::string& text) {
  const bool whole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (std::fflush(stdout) == 0 && whole) return true;
  const io::FileAction action = io::FileAction::Write;
  complain(ui::Words().message(io::fileError(errno, "-", action)));
  return false;
}

Input readInput(const InputChoice& choice, const ui::Words& words) {
  io::LoadOptions options;
  if (!choice.from.empty()) options.format = io::formatFromKey(choice.from)->id;
  // Who names columns says that there are names.
  if (!choice.map.empty()) options.import.headerRow = true;
  for (const auto& [field, column] : choice.map) options.import.mappings.push_back({field, column});
  Result<io::Loaded> read = io::loadAny(io::realFileSystem(), choice.file, options);
  const QString name = QString::fromStdString(choice.file);
  if (read.hasError()) {
    QString why = words.message(read.error());
    // Every refusal says which file.
    if (!why.contains(name)) why = name + QStringLiteral(": ") + why;
    complain(why);
    return {};
  }
  io::Loaded loaded = std::move(read).value();
  Input input{std::make_unique<Document>(std::move(loaded.chart), std::move(loaded.view),
                                         std::move(loaded.findings))};
  const Document& document = *input.document;
  std::size_t told = 0;
  const auto tell = [&](const QString& text, std::uint32_t row) {
    if (++told <= kMostNotes) {
      complain(name + QStringLiteral(": ") + (row > 0 ? words.atRow(row, text) : text));
    }
  };
  for (const rules::Finding& finding : document.checker().importFindings()) {
    if (finding.row > 0) tell(words.findingTitle(finding, document.chart()), finding.row);
  }
  for (const io::Note& note : loaded.notes) {
    if (note.kind != io::NoteKind::Notice)
      tell(words.message(note.message, &document.chart()), note.row);
  }
  if (told > kMostNotes) complain(moreNotes(static_cast<int>(told - kMostNotes)));
  return input;
}

}  // namespace arborg::app

// What the command line asks for. docs/command-line.md describes it for users.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/settings.h"
#include "ui/text/language.h"

namespace arborg::app {

// Stable: scripts rely on them.
enum class ExitStatus : std::uint8_t {
  Fine = 0,
  Findings = 1,  // check: at least one finding of severity error
  WrongUse = 2,  // of the command line
  BadInput = 3,  // unreadable or unusable
  CannotWrite = 4,
};

enum class TextFormat : std::uint8_t { Text, Json, Sarif, Csv };

struct InputChoice {
  std::string file;  // "-": standard input
  std::string from;  // format of standard input: "csv", "tsv", "arborg"; empty: guessed
  std::vector<std::pair<std::string, std::string>> map;  // field=column
};

struct WindowCommand {
  std::optional<std::string> file;
};
struct CheckCommand {
  InputChoice input;
  TextFormat format = TextFormat::Text;
  Severity minimum = Severity::Notice;
};
struct FiguresCommand {
  InputChoice input;
  TextFormat format = TextFormat::Text;
  std::string root;  // id or name; empty: the whole chart
};
struct ExportCommand {
  InputChoice input;
  std::vector<std::string> outputs;
  std::optional<ChartLayout> layout;
  std::optional<ChartDirection> direction;
  std::string page = "fit";
  std::string orientation = "auto";
  std::optional<int> dpi;
  bool transparent = false;
  bool findings = false;
  std::string root;  // id or name; empty: the whole chart
  std::optional<int> depth;
  std::string theme;
  std::optional<std::vector<std::string>> fields;
  std::optional<ui::Language> language;  // of the chart; none: that of the document
};
struct ConvertCommand {
  InputChoice input;
  std::string output;
};

struct CommandLine {
  std::variant<WindowCommand, CheckCommand, ExportCommand, ConvertCommand, FiguresCommand> command;
  std::optional<ui::Language> language;  // of the output; none: the desktop's
};

// What to print and the status to end with: help, version, wrong use.
struct Stop {
  std::string standardOutput;
  std::string standardError;
  ExitStatus status = ExitStatus::Fine;
};
// The words are those of the application's translators: install the language that
// languageArgument() finds first.
std::variant<CommandLine, Stop> parseCommandLine(const std::vector<std::string>& arguments,
                                                 const std::string& version);

// Looked at before anything else is known: the value of --lang, where there is one that we speak;
// and whether the arguments ask for a window.
std::optional<ui::Language> languageArgument(const std::vector<std::string>& arguments);
bool asksForWindow(const std::vector<std::string>& arguments);

}  // namespace arborg::app

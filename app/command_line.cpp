#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

namespace arborg::app {

namespace {

// Words of the command line, in a context of their own.
class CommandWords {
  Q_DECLARE_TR_FUNCTIONS(CommandWords)
 public:
  static QString general() {
    return tr(
        "arborg [FILE]                     open the designer\n"
        "arborg check FILE [options]       check a chart against the rules\n"
        "arborg export FILE -o OUT ...     draw a chart as PDF, PNG or SVG\n"
        "arborg convert IN OUT [options]   from one file format to another\n"
        "arborg figures FILE [options]     headcount, span of control, quotas, win rate ...\n"
        "\n"
        "FILE is a .arborg document, a CSV or TSV file, or - for standard input.\n"
        "\n"
        "  --lang LL     language of what is said and drawn: en, fi, it, no, tr\n"
        "  --version     print the version\n"
        "  --help        print this; after a command, its options\n"
        "\n"
        "Exit status: 0 fine, 1 findings of severity error, 2 wrong use,\n"
        "3 unreadable or unusable input, 4 could not write.\n");
  }
  static QString check() {
    return tr(
        "arborg check FILE [options]\n"
        "\n"
        "  --format FORMAT      text (default), json or sarif\n"
        "  --min SEVERITY       least severity shown: notice (default), warning or error\n"
        "  --from FORMAT        what standard input is: csv, tsv or arborg\n"
        "  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated\n"
        "  --lang LL            en, fi, it, no or tr\n");
  }
  static QString exported() {
    return tr(
        "arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [options]\n"
        "\n"
        "  --layout LAYOUT      auto, top, hanging, hanging_left, both_sides, columns,\n"
        "                       fishbone, compact or grade_rows\n"
        "  --direction WAY      top_down, bottom_up, left_right or right_left\n"
        "  --page PAGE          fit (default), A4, A3 or letter\n"
        "  --orientation WAY    auto (default), portrait or landscape\n"
        "  --dpi N              dots an inch of a PNG, 36 to 600\n"
        "  --transparent        no background\n"
        "  --findings           badges of the findings on the cards\n"
        "  --root ID|NAME       only this branch\n"
        "  --depth N            only so many layers\n"
        "  --theme NAME         paper, slate, mono, contrast\n"
        "  --fields LIST        up to three fields below the title: quota,department,...\n"
        "  --from FORMAT        what standard input is: csv, tsv or arborg\n"
        "  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated\n"
        "  --lang LL            language of the chart: en, fi, it, no or tr\n");
  }
  static QString convert() {
    return tr(
        "arborg convert IN OUT.{arborg,csv,tsv,json} [options]\n"
        "\n"
        "  --from FORMAT        what standard input is: csv, tsv or arborg\n"
        "  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated\n"
        "  --lang LL            en, fi, it, no or tr\n");
  }
  static QString figures() {
    return tr(
        "arborg figures FILE [options]\n"
        "\n"
        "  --format FORMAT      text (default), json or csv\n"
        "  --root ID|NAME       only this branch\n"
        "  --from FORMAT        what standard input is: csv, tsv or arborg\n"
        "  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated\n"
        "  --lang LL            en, fi, it, no or tr\n");
  }
  static QString unknown(const QString& what) { return tr("Unknown argument: %1").arg(what); }
  static QString missing(const QString& what) { return tr("Missing: %1").arg(what); }
  static QString wrongValue(const QString& what) {
    return tr("Not a possible value: %1").arg(what);
  }
  static QString seeHelp() { return tr("arborg --help says how it is used."); }
};

const std::vector<std::string> kCommands = {"check", "export", "convert", "figures"};

Stop wrongUse(const QString& what) {
  Stop stop;
  stop.standardError = (QStringLiteral("arborg: ") + what + QLatin1Char('\n') +
                        CommandWords::seeHelp() + QLatin1Char('\n'))
                           .toStdString();
  stop.status = ExitStatus::WrongUse;
  return stop;
}

Stop print(const QString& text) {
  return Stop{text.toStdString(), {}, ExitStatus::Fine};
}

// CLI11 says what is wrong in English; its type and the names in it are enough for our words.
Stop wrongUse(const CLI::ParseError& error) {
  const QString detail = QString::fromStdString(error.what());
  const QString name = detail.section(QLatin1Char(':'), 0, 0).trimmed();
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr ||
      dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    return wrongUse(CommandWords::missing(QString(name).remove(QStringLiteral(" is required"))));
  }
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    return wrongUse(CommandWords::unknown(detail.section(QLatin1Char(':'), 1).trimmed()));
  }
  return wrongUse(CommandWords::wrongValue(name));
}

// What a map of field=column holds for a word; the sub-command's option is named in the error.
struct Raw {
  std::string file;
  std::string from;
  std::vector<std::string> map;
  std::string language;
  std::string format = "text";
  std::string minimum = "notice";
  std::string layout;
  std::string direction;
  std::string fields;
};

TextFormat textFormat(const std::string& name) {
  if (name == "json") return TextFormat::Json;
  if (name == "sarif") return TextFormat::Sarif;
  return name == "csv" ? TextFormat::Csv : TextFormat::Text;
}

bool splitMap(const std::vector<std::string>& entries, InputChoice& input) {
  for (const std::string& entry : entries) {
    const std::size_t at = entry.find('=');
    if (at == std::string::npos || at == 0 || at + 1 == entry.size()) return false;
    input.map.emplace_back(entry.substr(0, at), entry.substr(at + 1));
  }
  return true;
}

void addCommon(CLI::App& command, Raw& raw) {
  command.set_help_flag();
  command.add_option("FILE", raw.file)->required();
  command.add_option("--from", raw.from)->check(CLI::IsMember({"csv", "tsv", "arborg"}));
  command.add_option("--map", raw.map)
      ->take_all()
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_option("--lang", raw.language);
}

}  // namespace

std::optional<ui::Language> languageArgument(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string value;
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) value = arguments[i + 1];
    if (arguments[i].rfind("--lang=", 0) == 0) value = arguments[i].substr(7);
    if (!value.empty()) return ui::languageFromCode(QString::fromStdString(value));
  }
  return std::nullopt;
}

bool asksForWindow(const std::vector<std::string>& arguments) {
  const auto is = [&](const std::string& word) {
    return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
  };
  if (is("--help") || is("-h") || is("--version")) return false;
  return arguments.empty() ||
         std::find(kCommands.begin(), kCommands.end(), arguments.front()) == kCommands.end();
}

std::variant<CommandLine, Stop> parseCommandLine(const std::vector<std::string>& arguments,
                                                 const std::string& version) {
  const auto has = [&](const std::string& word) {
    return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
  };
  const std::string first = arguments.empty() ? std::string() : arguments.front();
  if (has("--help") || has("-h")) {
    if (first == "check") return print(CommandWords::check());
    if (first == "export") return print(CommandWords::exported());
    if (first == "convert") return print(CommandWords::convert());
    if (first == "figures") return print(CommandWords::figures());
    return print(CommandWords::general());
  }
  if (has("--version")) return Stop{"arborg " + version + "\n", {}, ExitStatus::Fine};

  Raw raw;
  ExportCommand exported;
  ConvertCommand converted;
  FiguresCommand counted;
  std::string windowFile;
  CLI::App app;
  app.set_help_flag();
  app.require_subcommand(0, 1);
  app.add_option("FILE", windowFile);
  app.add_option("--lang", raw.language);
  CLI::App* check = nullptr;
  CLI::App* exporting = nullptr;
  CLI::App* converting = nullptr;
  CLI::App* counting = nullptr;
  // Sub-commands only where one stands first: otherwise a file named "check" could not be opened.
  if (first == "check") {
    check = app.add_subcommand("check");
    addCommon(*check, raw);
    check->add_option("--format", raw.format)->check(CLI::IsMember({"text", "json", "sarif"}));
    check->add_option("--min", raw.minimum)->check(CLI::IsMember({"notice", "warning", "error"}));
  } else if (first == "export") {
    exporting = app.add_subcommand("export");
    addCommon(*exporting, raw);
    exporting->add_option("-o,--output", exported.outputs)
        ->required()
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    exporting->add_option("--layout", raw.layout)
        ->check(CLI::IsMember({"auto", "top", "left", "hanging", "hanging_left", "both_sides",
                               "columns", "fishbone", "compact", "grade_rows"}));
    exporting->add_option("--direction", raw.direction)
        ->check(CLI::IsMember({"top_down", "bottom_up", "left_right", "right_left"}));
    exporting->add_option("--page", exported.page)
        ->check(CLI::IsMember({"fit", "a4", "a3", "letter"}, CLI::ignore_case));
    exporting->add_option("--orientation", exported.orientation)
        ->check(CLI::IsMember({"auto", "portrait", "landscape"}));
    exporting->add_option("--dpi", exported.dpi)->check(CLI::Range(36, 600));
    exporting->add_flag("--transparent", exported.transparent);
    exporting->add_flag("--findings", exported.findings);
    exporting->add_option("--root", exported.root);
    exporting->add_option("--depth", exported.depth)->check(CLI::Range(1, 1000000));
    exporting->add_option("--theme", exported.theme)
        ->check(CLI::IsMember({"paper", "slate", "mono", "contrast"}));
    exporting->add_option("--fields", raw.fields);
  } else if (first == "convert") {
    converting = app.add_subcommand("convert");
    addCommon(*converting, raw);
    converting->add_option("OUT", converted.output)->required();
  } else if (first == "figures") {
    counting = app.add_subcommand("figures");
    addCommon(*counting, raw);
    counting->add_option("--format", raw.format)->check(CLI::IsMember({"text", "json", "csv"}));
    counting->add_option("--root", counted.root);
  }
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError& error) {
    return wrongUse(error);
  }

  CommandLine line;
  if (!raw.language.empty()) {
    line.language = ui::languageFromCode(QString::fromStdString(raw.language));
    if (!line.language.has_value())
      return wrongUse(CommandWords::wrongValue(QStringLiteral("--lang")));
  }
  InputChoice input{raw.file, raw.from, {}};
  if (!splitMap(raw.map, input)) return wrongUse(CommandWords::wrongValue(QStringLiteral("--map")));
  if (check != nullptr) {
    CheckCommand command;
    command.input = std::move(input);
    command.format = textFormat(raw.format);
    command.minimum = *severityFromKey(raw.minimum);
    line.command = std::move(command);
  } else if (exporting != nullptr) {
    exported.input = std::move(input);
    exported.language = line.language;
    if (!raw.layout.empty()) {
      ChartLayout layout = ChartLayout::Automatic;
      ChartDirection direction = ChartDirection::TopDown;
      readLayout(raw.layout, layout, direction);
      exported.layout = layout;
      if (direction != ChartDirection::TopDown) exported.direction = direction;
    }
    if (!raw.direction.empty()) exported.direction = chartDirectionFromKey(raw.direction);
    if (exporting->count("--fields") > 0) {
      exported.fields.emplace();
      for (const QString& field :
           QString::fromStdString(raw.fields).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        exported.fields->push_back(field.trimmed().toStdString());
      }
    }
    line.command = std::move(exported);
  } else if (converting != nullptr) {
    converted.input = std::move(input);
    line.command = std::move(converted);
  } else if (counting != nullptr) {
    counted.input = std::move(input);
    counted.format = textFormat(raw.format);
    line.command = std::move(counted);
  } else {
    WindowCommand command;
    if (!windowFile.empty()) command.file = windowFile;
    line.command = std::move(command);
  }
  return line;
}

}  // namespace arborg::app

#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <vector>

#include "app/commands.h"
#include "core/edit/commands/settings_commands.h"
#include "core/io/read_file.h"
#include "core/scene/card.h"
#include "ui/render/chart_export.h"

namespace arborg::app {

namespace {

class ExportWords {
  Q_DECLARE_TR_FUNCTIONS(ExportWords)
 public:
  static QString unknownFormat(const QString& file) {
    return tr("%1: the ending does not say a format that can be written").arg(file);
  }
  static QString unknownField(const std::string& key) {
    return tr("--fields: %1 is no field of this chart").arg(QString::fromStdString(key));
  }
};

std::optional<ui::PictureFormat> pictureOf(io::FormatId id) {
  switch (id) {
    case io::FormatId::Pdf:
      return ui::PictureFormat::Pdf;
    case io::FormatId::Png:
      return ui::PictureFormat::Png;
    case io::FormatId::Svg:
      return ui::PictureFormat::Svg;
    default:
      return std::nullopt;
  }
}

// What the options say of the drawing, put into the document's own settings.
Result<void> applySettings(Document& document, const ExportCommand& command) {
  DocumentSettings settings = document.chart().settings();
  if (command.layout.has_value()) settings.layout = *command.layout;
  if (command.direction.has_value()) settings.direction = *command.direction;
  if (!command.theme.empty()) settings.theme = command.theme;
  if (command.fields.has_value()) settings.cardFields = *command.fields;
  if (settings == document.chart().settings()) return {};
  return document.run(edit::setSettings(document.chart(), settings));
}

void tellUnshown(const std::vector<Message>& faults, const ui::Words& words) {
  constexpr std::size_t kMost = 200;  // more lines than anybody reads are counted instead
  const std::size_t told = std::min(faults.size(), kMost);
  for (std::size_t i = 0; i < told; ++i) complain(words.message(faults[i]));
  if (told < faults.size()) complain(moreNotes(static_cast<int>(faults.size() - told)));
}

}  // namespace

ExitStatus runExport(const ExportCommand& command, const ui::Words& words) {
  std::vector<const io::Format*> targets;
  for (const std::string& file : command.outputs) {
    const io::Format* format = io::formatOfPath(file);
    if (format == nullptr || !format->canWrite) {
      complain(ExportWords::unknownFormat(QString::fromStdString(file)));
      return ExitStatus::WrongUse;
    }
    targets.push_back(format);
  }
  const Input input = readInput(command.input, words);
  if (input.document == nullptr) return ExitStatus::BadInput;
  Document& document = *input.document;
  if (const Result<void> done = applySettings(document, command); done.hasError()) {
    complain(words.message(done.error(), &document.chart()));
    return ExitStatus::WrongUse;
  }
  const Chart& chart = document.chart();
  for (const std::string& key : command.fields.value_or(std::vector<std::string>())) {
    if (scene::isCardField(chart, key)) continue;
    complain(ExportWords::unknownField(key));
    return ExitStatus::WrongUse;
  }

  ui::ExportView view;
  // What is piped in lies nowhere.
  if (command.input.file != io::kStandardInputPath) view.folder = io::folderOf(command.input.file);
  for (const PositionId id : document.viewState().folded) view.view.visibility.folded.insert(id);
  if (!command.root.empty()) {
    view.view.visibility.root = findBranch(chart, command.root);
    if (!view.view.visibility.root.has_value()) return ExitStatus::BadInput;
  }
  if (command.depth.has_value())
    view.view.visibility.depth = static_cast<std::uint32_t>(*command.depth - 1);
  view.theme = &scene::themeByKey(chart.settings().theme);
  view.language = command.language.value_or(
      ui::languageFromCode(QString::fromStdString(chart.settings().language))
          .value_or(words.language()));
  if (command.findings) {
    view.severities.resize(chart.positionSlots(), Severity::Off);
    for (const PositionId id : chart.displayOrder()) {
      view.severities[id.index()] = document.checker().worstSeverity(id);
    }
  }
  ui::ExportOptions options;
  options.page = *ui::pageSizeFromKey(command.page);
  options.orientation = *ui::orientationFromKey(command.orientation);
  if (command.dpi.has_value()) options.dpi = *command.dpi;
  options.transparent = command.transparent;
  options.title =
      chart.settings().title.empty() ? io::nameOf(command.input.file) : chart.settings().title;

  ExitStatus status = ExitStatus::Fine;
  bool warned = false;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    Result<void> done;
    if (const auto picture = pictureOf(targets[i]->id)) {
      options.format = *picture;
      auto written =
          ui::exportPicture(chart, view, options, io::realFileSystem(), command.outputs[i]);
      if (written.hasError()) {
        done = std::move(written).error();
      } else if (!warned) {
        tellUnshown(written.value().unshown, words);
        warned = true;  // every format shows the same
      }
    } else {
      done = writeRecords(document, *targets[i], command.outputs[i]);
    }
    if (done.hasError()) {
      complain(words.message(done.error(), &chart));
      status = ExitStatus::CannotWrite;
    }
  }
  return status;
}

}  // namespace arborg::app

// One program: without a command it opens the window.
#include <QApplication>
#include <QGuiApplication>
#include <QSettings>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "app/command_line.h"
#include "app/commands.h"
#include "app/log.h"
#include "app/window_program.h"
#include "ui/text/language_switcher.h"

namespace {

using namespace arborg;

int stop(const app::Stop& stop) {
  static_cast<void>(std::fwrite(stop.standardError.data(), 1, stop.standardError.size(), stderr));
  const bool told = stop.standardOutput.empty() || app::printResult(stop.standardOutput);
  return static_cast<int>(told ? stop.status : app::ExitStatus::CannotWrite);
}

app::ExitStatus run(const app::CommandLine& line, const ui::Words& words) {
  if (const auto* check = std::get_if<app::CheckCommand>(&line.command))
    return runCheck(*check, words);
  if (const auto* made = std::get_if<app::ExportCommand>(&line.command))
    return runExport(*made, words);
  if (const auto* figures = std::get_if<app::FiguresCommand>(&line.command))
    return runFigures(*figures, words);
  return runConvert(std::get<app::ConvertCommand>(line.command), words);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  QCoreApplication::setApplicationName(QStringLiteral("Arborg"));
  QCoreApplication::setOrganizationName(QStringLiteral("Arborg"));
  QCoreApplication::setApplicationVersion(QStringLiteral(ARBORG_VERSION));
  const bool window = app::asksForWindow(arguments);
  // Whatever needs no window must work where there is no display.
  if (!window) qputenv("QT_QPA_PLATFORM", "offscreen");
  app::startLog();
  app::quietToolkit();
  std::unique_ptr<QGuiApplication> application;
  if (window) {
    application = std::make_unique<QApplication>(argc, argv);
  } else {
    application = std::make_unique<QGuiApplication>(argc, argv);
  }

  ui::LanguageSwitcher languages;
  const auto wanted = app::languageArgument(arguments);
  const QString kept =
      window ? QSettings().value(QStringLiteral("language")).toString() : QString();
  const ui::Language language =
      wanted.value_or(ui::languageFromCode(kept).value_or(ui::systemLanguage()));
  languages.use(language);

  const auto parsed = app::parseCommandLine(arguments, ARBORG_VERSION);
  if (const auto* ended = std::get_if<app::Stop>(&parsed)) return stop(*ended);
  const auto& line = std::get<app::CommandLine>(parsed);
  if (const auto* shown = std::get_if<app::WindowCommand>(&line.command)) {
    return app::runWindow(*static_cast<QApplication*>(application.get()), languages, *shown);
  }
  return static_cast<int>(run(line, ui::Words(language)));
}

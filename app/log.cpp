#include "app/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <QString>
#include <QtGlobal>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>

namespace arborg::app {

namespace {

constexpr std::size_t kFileSize = std::size_t{1} << 20U;
constexpr std::size_t kFiles = 3;

std::filesystem::path stateFolder() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/') {
    return std::filesystem::path(state) / "arborg";
  }
  if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') {
    return std::filesystem::path(home) / ".local" / "state" / "arborg";
  }
  return {};
}

std::string& currentFile() {
  static std::string file;
  return file;
}

}  // namespace

void startLog() {
  spdlog::set_level(spdlog::level::off);
  const std::filesystem::path folder = stateFolder();
  if (folder.empty()) return;
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return;
  const std::string file = (folder / "arborg.log").string();
  try {
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, kFileSize, kFiles);
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("arborg", sink));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
    spdlog::set_level(std::getenv("ARBORG_DEBUG") != nullptr ? spdlog::level::debug
                                                             : spdlog::level::info);
    spdlog::flush_on(spdlog::level::info);
    currentFile() = file;
  } catch (const spdlog::spdlog_ex&) {
    // A log that cannot be written must not keep anybody from working.
  }
}

void quietToolkit() {
  qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
    // A remark may quote a path or a name: personal data, so only for debugging.
    if (type == QtFatalMsg) {
      spdlog::critical("toolkit: {}", text.toStdString());
    } else {
      spdlog::debug("toolkit: {}", text.toStdString());
    }
  });
}

std::string logFile() {
  return currentFile();
}

}  // namespace arborg::app

#include "app/window_program.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

#include "ui/window/app_style.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"

namespace arborg::app {

int runWindow(QApplication& application, ui::LanguageSwitcher& languages,
              const WindowCommand& command) {
  ui::applyStyle(application, ui::platformIsDark());
  ui::MainWindow window(languages);
  window.show();
  if (command.file.has_value()) {
    const QString file =
        QFileInfo(QDir::current(), QString::fromStdString(*command.file)).absoluteFilePath();
    // After the window is there: what has to be said about the file is said in front of it.
    QMetaObject::invokeMethod(
        &window, [&window, file] { window.files().openFile(file); }, Qt::QueuedConnection);
  }
  return QApplication::exec();
}

}  // namespace arborg::app

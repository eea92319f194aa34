// The program with a window.
#pragma once

#include "app/command_line.h"
#include "ui/text/language_switcher.h"

class QApplication;

namespace arborg::app {

// Shows the window, with the file if one was given, until it is closed. Returns the exit status.
int runWindow(QApplication& application, ui::LanguageSwitcher& languages,
              const WindowCommand& command);

}  // namespace arborg::app

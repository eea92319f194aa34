// The log file: what the program did, for whoever has to find out why something went wrong.
#pragma once

#include <string>

namespace arborg::app {

// Starts the log in the user's state folder ($XDG_STATE_HOME or ~/.local/state, below arborg):
// three files of 1 MiB, one after the other. Never personal data above the debug level: no names,
// no paths with names of people, only codes and counts. Without a writable folder there is no log,
// and the program works all the same.
void startLog();

// Sends Qt's own remarks there instead of to the terminal. Before the application is made.
void quietToolkit();

// The file being written; empty: none.
std::string logFile();

}  // namespace arborg::app

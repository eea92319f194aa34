// Branches on the clipboard: as they are for Arborg, as a table for everybody else.
#pragma once

#include <optional>
#include <string>

#include "core/edit/commands/paste_commands.h"

namespace arborg::ui {

// The branches go as a document in our own format, and as an indented list that a mail or a
// spreadsheet takes.
void putOnClipboard(const edit::BranchClip& clip);
// Only what this program copied, in any of its windows.
std::optional<edit::BranchClip> clipFromClipboard();
// After the first paste of a cut, the next ones are copies with new people.
void clipWasPasted();
std::string textFromClipboard();
bool clipboardHasBranchOrText();

}  // namespace arborg::ui

// Headers and titles in five languages, for the commands that paste text.
#pragma once

#include "core/edit/commands/paste_text.h"

namespace arborg::io {

// Cells are read by their headers where the first row names a person (a name, or first and last
// name) and at least one other field that is known, or a column of the user's own. Any thread.
edit::TextReaders textReaders();

}  // namespace arborg::io

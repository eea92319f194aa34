// Something a reader noticed and read on: what, how bad, and where.
#pragma once

#include <cstdint>

#include "core/util/message.h"

namespace arborg::io {

enum class NoteKind : std::uint8_t {
  Notice,   // odd, but nothing was changed or guessed
  Warning,  // something was filled in or guessed
  Error,    // something of the file is missing or wrong in what was read
};

struct Note {
  NoteKind kind;
  Message message;
  std::uint32_t row = 0;     // as a spreadsheet numbers its rows, from 1; 0 = the whole file
  std::uint32_t column = 0;  // from 1; 0 = the whole row
  std::uint32_t line = 0;    // as a text editor numbers lines, from 1; cells may hold several
};

}  // namespace arborg::io

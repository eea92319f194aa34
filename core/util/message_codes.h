// The codes of core/util/message.h by name, from message_codes.def.
#pragma once

#include <cstdint>

namespace arborg {

// Every code with its stable identifier (used in the log, never shown alone) and its arguments.
enum class Code : std::uint16_t {
#define ARBORG_MESSAGE(code, identifier) code,
#include "core/util/message_codes.def"
#undef ARBORG_MESSAGE
};

}  // namespace arborg

// What a seat is called where a person reads of it.
#pragma once

#include <string>

#include "core/model/chart.h"
#include "core/util/message.h"

namespace arborg {

// The holder's name, else the seat's title, else nothing (a vacant seat that nobody titled: the
// reader's language has the words).
std::string displayName(const Chart& chart, PositionId id);

// The same as an argument of a message; where displayName() is empty, the seat's role: a Term for a
// built-in role, the name of a role that the user made.
ArgumentValue nameArgument(const Chart& chart, PositionId id);

}  // namespace arborg

// Who sits where.
#pragma once

#include <string_view>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h.

namespace arborg::edit {

// The holders change seats; either seat may be vacant.
Result<Plan> swapHolders(const Chart& chart, PositionId one, PositionId other);

// EditNotHeld where it is vacant already.
Result<Plan> vacate(const Chart& chart, PositionId id);

// What happens to the other seats of somebody who gets a new one.
enum class OtherSeats : std::uint8_t { Leave, Keep };
// Seats somebody of the chart. Whoever sat there leaves. Error: EditUnknownPerson.
Result<Plan> fill(const Chart& chart, PositionId id, PersonId person,
                  OtherSeats otherSeats = OtherSeats::Leave);
// Seats a new person. Whoever sat there leaves. EditNothingToDo for an empty name.
Result<Plan> fill(const Chart& chart, PositionId id, std::string_view name);

// What typing a name on a card does: the holder is renamed, on every seat of theirs; on a vacant
// seat a new person of that name is seated; an empty name vacates. Straight repetitions on one seat
// become one undo step. Error: EditTextTooLong.
Result<Plan> rename(const Chart& chart, PositionId id, std::string_view name);

}  // namespace arborg::edit

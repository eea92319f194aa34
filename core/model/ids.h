// The kinds of things a chart names.
#pragma once

#include "core/util/id.h"

namespace arborg {

using PositionId = Id<struct PositionTag>;
using PersonId = Id<struct PersonTag>;
using RelationId = Id<struct RelationTag>;
using RoleId = Id<struct RoleTag>;
using CustomFieldId = Id<struct CustomFieldTag>;

}  // namespace arborg

// The role that a title brings along.
#pragma once

#include <optional>
#include <string_view>

#include "core/document/document.h"

namespace arborg::ui {

// The role that a seat gets with a new title; none: it keeps the one it has. A title brings a role
// where it stands for exactly one at this place of the chart (io::recogniseTitle), and only where
// nobody has chosen the role: while the seat still has the one that it was added with, one that
// came with an earlier title, or none in particular (BuiltInRole::Other).
std::optional<RoleId> roleForTitle(const Document& document, PositionId id, std::string_view title);

}  // namespace arborg::ui

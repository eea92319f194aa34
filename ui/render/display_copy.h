// Parts of a drawing, as a drawing of their own.
#pragma once

#include <functional>

#include "core/scene/display_list.h"

namespace arborg::ui {

// Appends one item, with its text or path: `item` is of `from`, its looks may be others.
void copyItem(const scene::DisplayList& from, const scene::Item& item, scene::DisplayList& to);
// Appends the items that `chosen` wants; fills are left out.
void copyItems(const scene::DisplayList& from, scene::DisplayList& to,
               const std::function<bool(const scene::Item&)>& chosen);

}  // namespace arborg::ui

// Parts of a drawing, as a drawing of their own.
#pragma once

#include <functional>

#include "core/scene/display_list.h"

namespace arborg::ui {

// Appends the items that `chosen` wants; fills are left out.
void copyItems(const scene::DisplayList& from, scene::DisplayList& to,
               const std::function<bool(const scene::Item&)>& chosen);

}  // namespace arborg::ui

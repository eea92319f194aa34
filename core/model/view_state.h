// How somebody left a chart on the screen: saved with the document, no part of its undo.
#pragma once

#include <string>
#include <vector>

#include "core/model/ids.h"

namespace arborg {

struct ViewState {
  std::vector<PositionId> folded;  // their reports are hidden
  std::string unknownMembers;      // JSON members of a newer version, kept as read

  friend bool operator==(const ViewState&, const ViewState&) = default;
};

}  // namespace arborg

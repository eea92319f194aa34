// Writing .arborg documents; docs/file-format.md describes the format.
#pragma once

#include <string>

#include "core/model/chart.h"
#include "core/model/view_state.h"

namespace arborg::io {

// The whole document as UTF-8 JSON. One record a line, positions in display order, everything else
// in the order of its ids, members in a fixed order, only what is not the default: a change of one
// person changes a few lines. The same chart always gives the same bytes, and reading what was
// written and writing it again does, too. Linear; about 250 bytes a person.
std::string writeDocument(const Chart& chart, const ViewState& view = {});

}  // namespace arborg::io

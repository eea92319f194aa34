// What a fit should find, found by trying everything.
#pragma once

#include <optional>

#include "core/layout/fit.h"

namespace arborg::layout::test {

struct Best {
  double cost = 0;
  bool mixed = false;  // it is better than the same arrangement for everyone
};

// The least cost over all combinations of arrangements, by the boxes of the model worked out from
// their definition; none if there are more than 200,000. Recursive, for one root without
// assistants.
std::optional<Best> bestOfAll(const Outline& outline, const Options& options);

struct Modelled {
  double cost = 0;
  bool exact = false;
};
// What the model of the fit finds.
Modelled modelled(const Outline& outline, const Options& options);

}  // namespace arborg::layout::test

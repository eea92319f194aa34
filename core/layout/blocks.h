// Branches of a direction of their own. Internal to core/layout.
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/layout.h"

namespace arborg::layout {

// Takes an outline apart: the outer part, in which each such branch is a leaf as large as its
// block, and a part for each of them, in which those inside are leaves again. O(n) in all.
class Blocks {
 public:
  // The outline is used as long as this is.
  Blocks(const Outline& outline, const Options& options);

  // No branch has a direction that is not that of its surroundings.
  bool empty() const noexcept { return m_parts.size() < 2; }

  // Lays out all parts but the outer one, from the innermost, so that the sizes of all blocks are
  // known.
  void arrangeInner(Workspace& workspace);
  const Outline& outer() const noexcept { return m_parts.front().outline; }
  Layout& outerLayout() noexcept { return m_parts.front().layout; }
  // The node of the whole outline for one of the outer part.
  std::uint32_t nodeOf(std::uint32_t outerNode) const noexcept {
    return m_parts.front().nodes[outerNode];
  }
  // Once the outer part is laid out: everything in its place.
  void compose(Layout& layout);

 private:
  struct Part {
    Outline outline;
    Layout layout;
    std::vector<std::uint32_t> nodes;  // of the whole outline
    Direction direction = Direction::TopDown;
    std::uint32_t holder = kNone;  // the part that holds the block
    std::uint32_t place = 0;       // the leaf there
    float x = 0;
    float y = 0;
    bool flipped = false;
  };

  std::uint32_t append(std::uint32_t part, std::uint32_t node, bool leaf);
  void placePart(Part& part);
  bool growsBack(const Part& holder, const Part& part) const;
  Box boxIn(const Part& part, std::uint32_t local) const;

  const Outline& m_outline;
  Options m_options;
  std::vector<Part> m_parts;
  std::vector<std::uint32_t> m_partOf;  // of each node; of a head: that of his block
  std::vector<std::uint32_t> m_placeOf;
};

// subtreeBounds, width and height of a layout whose cards have their places.
void boundBranches(const Outline& outline, const Options& options, Layout& layout);

}  // namespace arborg::layout

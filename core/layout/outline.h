// What is laid out: the visible forest as flat arrays in preorder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/util/arrangement.h"

namespace arborg::layout {

inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

// All arrays have one entry a node. A manager stands before his reports, a branch is contiguous,
// and siblings stand in the order in which they are to be drawn. A folded branch is a node without
// reports. At most 2^32 - 2 nodes.
struct Outline {
  std::vector<std::uint32_t> parent;      // index of the manager, kNone for a root
  std::vector<std::uint32_t> subtreeEnd;  // one past the last descendant
  std::vector<float> width;               // of the card, px, > 0
  std::vector<float> height;
  std::vector<Arrangement> arrangement;  // chosen for the reports of the node

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(parent.size()); }
  bool empty() const noexcept { return parent.empty(); }
  bool isLeaf(std::uint32_t node) const noexcept { return subtreeEnd[node] == node + 1; }
  bool isRoot(std::uint32_t node) const noexcept { return parent[node] == kNone; }

  void clear() noexcept;
  void reserve(std::size_t nodes);

  // Appends a node; `manager` is kNone or an earlier node whose branch is still open (the last
  // appended node or one of its ancestors). Returns the index of the new node. subtreeEnd is
  // complete only after closeBranches().
  std::uint32_t append(std::uint32_t manager, float cardWidth, float cardHeight,
                       Arrangement choice = Arrangement::Automatic);

  // Derives subtreeEnd from parent. O(n).
  void closeBranches();
};

// True if the arrays are equally long, in preorder, with right subtreeEnds, and all sizes are
// finite and above zero. O(n). Everything else in this library assumes it.
bool isValid(const Outline& outline);

}  // namespace arborg::layout

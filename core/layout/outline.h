// What is laid out: the visible forest as flat arrays in preorder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "core/layout/direction.h"
#include "core/util/arrangement.h"

namespace arborg::layout {

inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::int32_t kNoGrade = std::numeric_limits<std::int32_t>::min();

// All arrays have one entry a node, except the optional ones, which may be empty. A manager stands
// before his reports, a branch is contiguous, and siblings stand in the order in which they are to
// be drawn; assistants, who stand nearer to their manager than his other reports, come before
// those. A folded branch is a node without reports. At most 2^32 - 2 nodes.
struct Outline {
  std::vector<std::uint32_t> parent;      // index of the manager, kNone for a root
  std::vector<std::uint32_t> subtreeEnd;  // one past the last descendant
  std::vector<float> width;               // of the card, px, > 0
  std::vector<float> height;
  std::vector<Arrangement> arrangement;  // chosen for the reports of the node
  std::vector<std::uint8_t> assistant;   // 1: stands beside the line of its manager; empty: nobody
  std::vector<std::int32_t> grade;       // kNoGrade: none; empty: nobody has one
  // In which direction the branch grows; none: as that of the manager. Empty: nobody has a wish.
  std::vector<std::optional<Direction>> direction;
  std::vector<std::uint8_t> block;  // 1: a leaf that stands for more than a card; empty: nobody

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(parent.size()); }
  bool empty() const noexcept { return parent.empty(); }
  bool isLeaf(std::uint32_t node) const noexcept { return subtreeEnd[node] == node + 1; }
  bool isRoot(std::uint32_t node) const noexcept { return parent[node] == kNone; }
  bool isAssistant(std::uint32_t node) const noexcept {
    return !assistant.empty() && assistant[node] != 0;
  }
  bool isBlock(std::uint32_t node) const noexcept { return !block.empty() && block[node] != 0; }
  // A card that may stand in a team of such.
  bool isTeamMate(std::uint32_t node) const noexcept { return isLeaf(node) && !isBlock(node); }
  std::int32_t gradeOf(std::uint32_t node) const noexcept {
    return grade.empty() ? kNoGrade : grade[node];
  }

  // The first report of `node` that is no assistant; subtreeEnd[node] if there is none. O(its
  // assistants).
  std::uint32_t firstReport(std::uint32_t node) const noexcept {
    std::uint32_t report = node + 1;
    while (report < subtreeEnd[node] && isAssistant(report)) report = subtreeEnd[report];
    return report;
  }

  void clear() noexcept;
  void reserve(std::size_t nodes);

  // Appends a node; `manager` is kNone or an earlier node whose branch is still open (the last
  // appended node or one of its ancestors). Returns the index of the new node. subtreeEnd and the
  // optional arrays are complete only after closeBranches().
  std::uint32_t append(std::uint32_t manager, float cardWidth, float cardHeight,
                       Arrangement choice = Arrangement::Automatic);
  void markAssistant(std::uint32_t node);
  void setGrade(std::uint32_t node, std::int32_t value);
  void setDirection(std::uint32_t node, Direction value);
  void markBlock(std::uint32_t node);

  // Derives subtreeEnd from parent. O(n).
  void closeBranches();
};

// True if the arrays are equally long, in preorder, with right subtreeEnds, assistants before
// their peers and never at the top, and all sizes are finite and above zero. O(n). Everything else
// in this library assumes it.
bool isValid(const Outline& outline);

}  // namespace arborg::layout

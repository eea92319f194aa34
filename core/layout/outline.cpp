#include "core/layout/outline.h"

#include <algorithm>
#include <cmath>

namespace arborg::layout {

void Outline::clear() noexcept {
  parent.clear();
  subtreeEnd.clear();
  width.clear();
  height.clear();
  arrangement.clear();
  assistant.clear();
  grade.clear();
  direction.clear();
  block.clear();
}

void Outline::reserve(std::size_t nodes) {
  parent.reserve(nodes);
  subtreeEnd.reserve(nodes);
  width.reserve(nodes);
  height.reserve(nodes);
  arrangement.reserve(nodes);
}

std::uint32_t Outline::append(std::uint32_t manager, float cardWidth, float cardHeight,
                              Arrangement choice) {
  const std::uint32_t node = size();
  parent.push_back(manager);
  subtreeEnd.push_back(node + 1);
  width.push_back(cardWidth);
  height.push_back(cardHeight);
  arrangement.push_back(choice);
  return node;
}

void Outline::markAssistant(std::uint32_t node) {
  assistant.resize(parent.size(), 0);
  assistant[node] = 1;
}

void Outline::setGrade(std::uint32_t node, std::int32_t value) {
  grade.resize(parent.size(), kNoGrade);
  grade[node] = value;
}

void Outline::setDirection(std::uint32_t node, Direction value) {
  direction.resize(parent.size());
  direction[node] = value;
}

void Outline::markBlock(std::uint32_t node) {
  block.resize(parent.size(), 0);
  block[node] = 1;
}

void Outline::closeBranches() {
  if (!direction.empty()) direction.resize(parent.size());
  if (!block.empty()) block.resize(parent.size(), 0);
  if (!assistant.empty()) assistant.resize(parent.size(), 0);
  if (!grade.empty()) grade.resize(parent.size(), kNoGrade);
  subtreeEnd.resize(parent.size());
  for (std::uint32_t node = 0; node < size(); ++node) subtreeEnd[node] = node + 1;
  for (std::uint32_t node = size(); node-- > 0;) {
    const std::uint32_t manager = parent[node];
    if (manager != kNone) subtreeEnd[manager] = std::max(subtreeEnd[manager], subtreeEnd[node]);
  }
}

bool isValid(const Outline& outline) {
  const std::size_t size = outline.parent.size();
  if (size >= kNone || outline.subtreeEnd.size() != size || outline.width.size() != size ||
      outline.height.size() != size || outline.arrangement.size() != size) {
    return false;
  }
  if (!outline.assistant.empty() && outline.assistant.size() != size) return false;
  if (!outline.grade.empty() && outline.grade.size() != size) return false;
  if (!outline.direction.empty() && outline.direction.size() != size) return false;
  if (!outline.block.empty() && outline.block.size() != size) return false;
  const auto sane = [](float length) { return std::isfinite(length) && length > 0; };
  for (std::uint32_t node = 0; node < size; ++node) {
    const std::uint32_t manager = outline.parent[node];
    const std::uint32_t end = outline.subtreeEnd[node];
    if (!sane(outline.width[node]) || !sane(outline.height[node])) return false;
    if (end <= node || end > size) return false;
    // In preorder a node is the first report of the node before it, or that node's branch has
    // ended exactly here together with every branch up to a sibling's.
    if (manager == kNone) {
      if (node > 0 && outline.subtreeEnd[node - 1] != node) return false;
      if (outline.isAssistant(node)) return false;
    } else {
      if (manager >= node || end > outline.subtreeEnd[manager]) return false;
      if (manager != node - 1 && outline.subtreeEnd[node - 1] != node) return false;
    }
  }
  // Nobody else stands before an assistant.
  for (std::uint32_t node = 0; !outline.assistant.empty() && node < size; ++node) {
    const std::uint32_t next = outline.subtreeEnd[node];
    const bool peers = next < size && outline.parent[next] == outline.parent[node];
    if (peers && outline.isAssistant(next) && !outline.isAssistant(node)) return false;
  }
  // The ends must be tight: each is reached by the chain of last reports.
  std::vector<std::uint32_t> reached(size);
  for (auto node = static_cast<std::uint32_t>(size); node-- > 0;) {
    reached[node] = std::max(reached[node], node + 1);
    const std::uint32_t manager = outline.parent[node];
    if (manager != kNone) reached[manager] = std::max(reached[manager], reached[node]);
  }
  return std::equal(reached.begin(), reached.end(), outline.subtreeEnd.begin());
}

}  // namespace arborg::layout

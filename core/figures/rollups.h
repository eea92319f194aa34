// The tallies of every branch, kept up to date edit by edit.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/edit/change_set.h"
#include "core/figures/tally.h"

namespace arborg::figures {

// How many direct reports managers have, assistants aside. A manager is whoever has any.
struct SpanOfControl {
  std::uint32_t managers = 0;
  // Direct reports, and how many managers have so many; by reports, rising.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> distribution;
  // Between the two in the middle where there are two; absent without managers.
  std::optional<double> median;
};

// A Tally for every position slot. After rebuild() or update() the tallies are exactly those that a
// new rebuild() would make, to the last bit: both add in the same order.
class Rollups {
 public:
  // Two linear passes over flat arrays, without recursion.
  void rebuild(const Chart& chart);
  // Brings up to date what `changes` touched: those positions and all above them, each with its
  // direct reports. Changed roles count everything anew. False when no tally can have changed.
  bool update(const Chart& chart, const edit::ChangeSet& changes);

  // Of the branch of a position that the chart contains.
  const Tally& of(PositionId id) const { return m_tallies[id.index()]; }
  // By position slot; those of no position are empty.
  std::span<const Tally> all() const noexcept { return m_tallies; }
  // Of the whole chart: all roots together. Linear in the number of roots.
  Tally whole(const Chart& chart) const;

  // Of a branch, or of the whole chart. Linear in it.
  SpanOfControl spanOfControl(const Chart& chart, std::optional<PositionId> top) const;

  // Whose tallies the last update() computed, managers after their reports; nobody where it did
  // not, and after a rebuild(), which computes all. Good until the next change.
  std::span<const PositionId> updated() const noexcept { return m_marked; }
  // Tallies computed by the last rebuild() or update(), for tests of the cost.
  std::size_t visited() const noexcept { return m_visited; }

 private:
  struct Traits {
    std::uint8_t seller = 0;
    std::uint8_t executive = 0;
    std::uint8_t developer = 0;
    std::uint8_t assistant = 0;
  };

  void learnRoles(const Chart& chart);
  bool isAssistant(const Chart& chart, PositionId id) const {
    return m_traits[chart.position(id).role.index()].assistant != 0;
  }
  Tally ownOf(const Position& position) const;
  void gather(const Chart& chart, PositionId id);
  void markUpward(const Chart& chart, PositionId id);
  void sortBottomUp(const Chart& chart);

  std::vector<Tally> m_tallies;
  std::vector<Traits> m_traits;  // by role slot
  std::size_t m_visited = 0;

  // Scratch of update(), kept for its memory.
  std::vector<std::uint32_t>
      m_pending;  // by slot: 0, or 1 + marked direct reports not yet gathered
  std::vector<PositionId> m_marked;
  std::vector<PositionId> m_stack;
};

}  // namespace arborg::figures

// From the boxes of the model to an arrangement for every manager. Internal to core/layout.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/layout/fit_model.h"

namespace arborg::layout {

// Walks down from the roots: each manager has room for his branch and gives each report a part of
// it. What nobody needs is used for calm: siblings of a kind (those whose reports have none, and
// the others) stand alike where there is room for that, in what most of their kind have in the
// whole chart or else in the first that fits of: row, mixed row, list, columns, both sides.
class FitWalk {
 public:
  // The model has offered all.
  explicit FitWalk(FitModel& model) : m_model(model) {}

  // The arrangements of a chart that costs at most `slack` times the best, as the model sees it.
  // `choices`, one a node, holds those of the walk before, whose majorities count; Automatic for
  // all: none.
  void choose(double slack, std::vector<Arrangement>& choices);

  // Changes few of `choices`, so that the cost as the model sees it is at most `cost`, which is no
  // less than the best. Returns their number.
  std::uint32_t repair(double cost, std::vector<Arrangement>& choices);

 private:
  struct Room {
    Size size;
    bool nested = false;
    std::optional<Arrangement> agreed;
  };
  struct Member {
    std::uint32_t at = 0;
    float need = 0;  // along the way they share
    float least = 0;
    std::optional<Arrangement> agreed;
  };
  enum class Along : std::uint8_t { Width, Height };

  void takeMajorities(const std::vector<Arrangement>& choices);
  bool isTeam(std::uint32_t at) const { return m_model.manager(at).height <= 1; }
  void orderFor(bool team, std::vector<Arrangement>& order) const;
  Size sizeOf(std::uint32_t at, const Offer& offer, bool nested) const;
  Arrangement pick(std::uint32_t at, const Room& room);
  float needOf(std::uint32_t at, Arrangement choice, bool nested, Along along, float limit) const;
  bool offersChoice(std::uint32_t at, Arrangement choice) const;
  void takeMembers(std::uint32_t first, std::uint32_t end, bool nested, Along along, float limit);
  void agree(bool team, bool nested, Along along, float limit, float& slack);
  void shareRow(std::uint32_t first, std::uint32_t end, Size inner);
  void shareRoots(double slack);
  void share(std::uint32_t at, Way way, const Room& room);
  float listLimit(std::uint32_t at, Way way, const Room& room, const BranchCurves& curves);

  bool changeOwn(std::uint32_t at, const Room& room, std::vector<Arrangement>& choices);
  void followSiblings(std::uint32_t at, Arrangement from, const Room& room,
                      std::vector<Arrangement>& choices);
  Size sizeWith(std::uint32_t at, Arrangement choice, bool nested);
  void repairShare(std::uint32_t first, std::uint32_t end, bool nested, Along along, float limit,
                   float room, const std::vector<Arrangement>& choices);
  void repairBelow(std::uint32_t at, Way way, const Room& room,
                   const std::vector<Arrangement>& choices);
  bool mayHold(std::uint32_t at, Arrangement choice, const std::vector<Arrangement>& choices) const;

  FitModel& m_model;
  std::vector<Room> m_rooms;
  std::optional<Arrangement> m_teams;    // what most of them have
  std::optional<Arrangement> m_leaders;  // and of those above
  std::vector<Member> m_members;
  std::vector<Arrangement> m_order;
  std::vector<Arrangement> m_possible;
  // For repairs.
  BranchCurves m_sizes;
  std::vector<std::uint32_t> m_tight;
  std::uint32_t m_changes = 0;
};

}  // namespace arborg::layout

// The boxes that branches can take up, from the leaves to the roots. Internal to core/layout.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/shape_curve.h"

namespace arborg::layout {

struct Scratch;

// How reports stand, as far as their box goes.
enum class Form : std::uint8_t { None, Row, MixedRow, List, Sides, Fishbone, Compact };
struct Way {
  Form form = Form::None;
  std::uint32_t columns = 1;  // of a List; 0: as many as suit it

  friend bool operator==(const Way&, const Way&) = default;
};
constexpr bool isHungForm(Form form) noexcept {
  return form >= Form::List;
}

// A node with reports, assistants among them.
struct FitManager {
  std::uint32_t node = 0;
  std::uint32_t superior = kNone;  // index of his manager
  std::uint32_t first = 0;         // report that is no assistant
  std::uint32_t end = 0;
  std::uint32_t height = 0;  // levels below
  std::uint32_t count = 0;   // reports but for assistants
  std::uint32_t leaves = 0;  // of those
  bool teams = false;        // two leaves beside each other among managers
  bool assistant = false;
  bool outward = false;  // below a fishbone that was asked for: everything hangs
  Size card;
  float staffLeft = 0;  // reach of his assistants to both sides of the line
  float staffRight = 0;
  float bottom = 0;  // of card and assistants
};

// What the branches of all managers can be, free and as reports in a list, where less space stands
// above their own reports.
struct BranchCurves {
  struct Place {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
  };
  std::vector<Size> pool;
  std::vector<Place> free;
  std::vector<Place> nested;

  void reset(std::size_t managers) {
    pool.clear();
    free.assign(managers, {});
    nested.assign(managers, {});
  }
  Place add(const std::vector<Size>& sizes) {
    const auto begin = static_cast<std::uint32_t>(pool.size());
    pool.insert(pool.end(), sizes.begin(), sizes.end());
    return {begin, static_cast<std::uint32_t>(sizes.size())};
  }
  Curve of(std::uint32_t manager, bool inList) const {
    const Place place = inList ? nested[manager] : free[manager];
    return {pool.data() + place.begin, place.count};
  }
};

// One arrangement of one manager, free.
struct Offer {
  Size size;
  Arrangement choice = Arrangement::Automatic;
};

class FitModel {
 public:
  // Outline, options and heights (scratch) are used as long as the model is.
  FitModel(const Outline& outline, const Options& options, const Scratch& scratch);

  // Collects managers; O(n). Before everything else.
  void prepare(Shape shape, std::uint32_t shapes);

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(m_managers.size()); }
  const FitManager& manager(std::uint32_t at) const noexcept { return m_managers[at]; }
  // kNone for a leaf.
  std::uint32_t at(std::uint32_t node) const noexcept { return m_at[node]; }
  const Outline& outline() const noexcept { return m_outline; }
  const Options& options() const noexcept { return m_options; }
  // The page at full size, in the frame of the chart.
  Size page() const noexcept { return m_page; }
  double costOf(const Size& size) const noexcept;

  // Among which the choice is; in the order of their calm.
  void choicesOf(std::uint32_t at, std::vector<Arrangement>& choices) const;
  Way wayOf(std::uint32_t at, Arrangement choice) const;
  bool isOwn(std::uint32_t at) const noexcept {
    return m_outline.arrangement[m_managers[at].node] != Arrangement::Automatic;
  }

  // Whether a report in a list may stand so: below a list everything hangs, unless asked for.
  bool mayBeListed(std::uint32_t at, Arrangement choice) const {
    return isOwn(at) || isHungForm(wayOf(at, choice).form) || m_managers[at].count == 0;
  }

  // The curves of all branches, the offers of all managers and the best cost.
  void offerAll();
  double bestCost() const noexcept { return m_bestCost; }
  bool isExact() const noexcept { return m_exact; }
  std::uint64_t steps() const noexcept { return m_steps; }
  const BranchCurves& curves() const noexcept { return m_curves; }
  std::span<const Offer> offers(std::uint32_t at) const noexcept;
  // The box that an assistant's branch takes; it is not asked for another one.
  Size staffSize(std::uint32_t node, const BranchCurves& curves) const;
  // What a box is lower by when its manager hangs in a list.
  float nestedGain(Way way) const noexcept;

  // The boxes with these arrangements, one a node: curves of one point each. Returns the extent.
  Size measure(const std::vector<Arrangement>& choices, BranchCurves& curves);

  // Calls emit(size, limit) for every useful limit that the reports' boxes can be held to, from the
  // least wanted: heights from the highest for rows, widths from the narrowest for all others.
  void combine(std::uint32_t at, Way way, const BranchCurves& curves, Emit emit);
  // The same for all roots; up to four stand side by side, more on shelves.
  void combineRoots(const BranchCurves& curves, Emit emit);

  // Of a row: what is the same in all its boxes.
  struct RowBase {
    float width = 0;  // with all gaps
    float height = 0;
  };
  RowBase rowBase(std::uint32_t at, bool mixed) const;
  RowBase rootBase() const;
  // What surrounds the block of the reports.
  Size around(const FitManager& manager, Way way, Size block) const;
  // Of the widest leaf and all leaves below each other, with the gaps of the whole list.
  Size listBase(const FitManager& manager) const;

 private:
  struct Cursor {
    Curve curve;
    std::uint32_t item = 0;  // in m_items
    std::uint32_t point = 0;

    const Size& size() const { return curve[point]; }
  };
  struct Event {
    float at;
    std::uint32_t cursor;
  };

  void takeCursors(std::uint32_t first, std::uint32_t end, const BranchCurves& curves, bool inList);
  template <class Take>
  void sweepRow(const RowBase& base, Take&& take);
  void combineList(const FitManager& manager, Way way, Emit emit);
  Size block(const FitManager& manager, Way way, float limit);
  void setStaff(FitManager& manager, const BranchCurves& curves) const;
  float gapAfter(std::uint32_t node) const noexcept;
  Size cardOf(std::uint32_t node) const noexcept { return {m_across[node], m_down[node]}; }
  void offer(std::uint32_t at);

  const Outline& m_outline;
  const Options& m_options;
  const Scratch& m_scratch;
  const float* m_across;
  const float* m_down;
  Shape m_shape;
  std::uint32_t m_shapes = 0;
  Size m_page;
  std::vector<FitManager> m_managers;
  std::vector<std::uint32_t> m_at;
  BranchCurves m_curves;
  std::vector<Offer> m_offers;
  std::vector<BranchCurves::Place> m_offersOf;
  double m_bestCost = 1;
  bool m_exact = true;
  std::uint64_t m_steps = 0;
  // For one combination at a time.
  std::vector<Cursor> m_cursors;
  std::vector<Event> m_events;
  std::vector<Stacked> m_items;
  double m_area = 0;   // of the boxes of all cursors, with the gaps of roots
  float m_widest = 0;  // of them
  std::vector<Size> m_sizes;
  std::vector<Size> m_gained;
  std::vector<Arrangement> m_choices;
};

}  // namespace arborg::layout

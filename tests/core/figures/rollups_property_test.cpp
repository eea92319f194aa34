// Roll-ups against a slow reference that looks at every branch by itself, and against themselves
// after any edits.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "core/edit/history.h"
#include "core/figures/rollups.h"
#include "core/util/message_codes.h"
#include "tests/support/random_chart.h"

namespace arborg::figures {
namespace {

using test::Random;

struct Ratio {
  double part = 0;
  double whole = 0;
  std::optional<double> value() const {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
  }
};

// From the definitions, seat by seat; recursion and repetition do not matter here.
class Reference {
 public:
  explicit Reference(const Chart& chart) : m_chart(chart) {}

  std::optional<double> value(PositionId top, Figure figure) const {
    const auto branch = m_chart.branch(top);
    const auto count = [&](auto test) {
      return static_cast<double>(std::count_if(branch.begin(), branch.end(), test));
    };
    const auto isRole = [&](std::initializer_list<BuiltInRole> roles) {
      return count([&, roles](PositionId id) {
        return std::any_of(roles.begin(), roles.end(), [&](BuiltInRole role) {
          return m_chart.position(id).role == roleId(role);
        });
      });
    };
    const auto isSeller = [&](PositionId id) {
      return m_chart.roleOf(id).kind == RoleKind::Seller;
    };
    const auto isHeld = [&](PositionId id) { return m_chart.position(id).holder.has_value(); };
    switch (figure) {
      case Figure::Seats:
        return static_cast<double>(branch.size());
      case Figure::Headcount:
        return count(isHeld);
      case Figure::Vacant:
        return static_cast<double>(branch.size()) - count(isHeld);
      case Figure::Fte: {
        double sum = 0;
        for (const PositionId id : branch) {
          if (isHeld(id)) sum += m_chart.position(id).fte.value_or(1);
        }
        return sum;
      }
      case Figure::Layers:
        return layers(top);
      case Figure::DirectReports: {
        double reports = 0;
        for (const PositionId report : m_chart.reports(top)) reports += isAssistant(report) ? 0 : 1;
        return reports;
      }
      case Figure::Sellers:
        return count(isSeller);
      case Figure::SellersShare:
        return count(isSeller) / static_cast<double>(branch.size());
      case Figure::AccountExecutives:
        return isRole({BuiltInRole::AccountExecutive});
      case Figure::Developers:
        return isRole({BuiltInRole::Sdr, BuiltInRole::Bdr});
      case Figure::AePerDeveloper:
        return Ratio{isRole({BuiltInRole::AccountExecutive}),
                     isRole({BuiltInRole::Sdr, BuiltInRole::Bdr})}
            .value();
      case Figure::Cost:
        return sum(branch, [](const Position& seat) { return seat.cost; });
      case Figure::Quota:
        return quota(top);
      case Figure::QuotaCoverage:
        return coverage(top).value();
      case Figure::BookedRevenue:
        return sum(branch, [](const Position& seat) { return seat.performance->attained; });
      case Figure::Attainment: {
        const auto booked =
            sum(branch, [](const Position& seat) { return seat.performance->attained; });
        if (!booked.has_value()) return std::nullopt;
        return Ratio{*booked, quota(top).value_or(0)}.value();
      }
      case Figure::Opportunities:
        return sum(branch, [](const Position& seat) { return seat.performance->opportunities; });
      case Figure::DealsWon:
        return sum(branch, [](const Position& seat) { return seat.performance->dealsWon; });
      case Figure::WinRate:
        return winRate(branch).value();
      case Figure::AverageSellingPrice:
        return price(branch).value();
      case Figure::SalesCycle:
        return cycle(branch).value();
      case Figure::DealVelocity: {
        const auto rate = winRate(branch).value();
        const auto mean = price(branch).value();
        const auto days = cycle(branch).value();
        if (!rate.has_value() || !mean.has_value() || days.value_or(0) <= 0) return std::nullopt;
        return winRate(branch).whole * *rate * *mean / *days;
      }
    }
    return std::nullopt;
  }

 private:
  bool isAssistant(PositionId id) const {
    return m_chart.position(id).role == roleId(BuiltInRole::Assistant);
  }
  double layers(PositionId top) const {
    double below = 0;
    for (const PositionId report : m_chart.reports(top)) below = std::max(below, layers(report));
    return below + (isAssistant(top) ? 0 : 1);
  }
  std::optional<double> quotaBelow(PositionId top) const {
    std::optional<double> sum;
    for (const PositionId report : m_chart.reports(top)) {
      if (const auto own = quota(report)) sum = sum.value_or(0) + *own;
    }
    return sum;
  }
  std::optional<double> quota(PositionId top) const {
    const auto own = m_chart.position(top).quota;
    return own.has_value() ? own : quotaBelow(top);
  }
  Ratio coverage(PositionId top) const {
    const double own = m_chart.position(top).quota.value_or(0);
    const auto below = quotaBelow(top);
    if (own > 0 && below.has_value()) return {*below, own};
    Ratio sum;
    for (const PositionId report : m_chart.reports(top)) {
      const Ratio one = coverage(report);
      sum.part += one.part;
      sum.whole += one.whole;
    }
    return sum;
  }
  template <class Get>
  std::optional<double> sum(const std::vector<PositionId>& branch, const Get& get) const {
    std::optional<double> total;
    for (const PositionId id : branch) {
      if (const std::optional<double> one = get(m_chart.position(id))) {
        total = total.value_or(0) + *one;
      }
    }
    return total;
  }
  template <class Part, class Whole>
  Ratio ratio(const std::vector<PositionId>& branch, const Part& part, const Whole& whole) const {
    Ratio total;
    for (const PositionId id : branch) {
      const Performance& performance = *m_chart.position(id).performance;
      const std::optional<double> one = part(performance);
      const std::optional<double> other = whole(performance);
      if (!one.has_value() || !other.has_value()) continue;
      total.part += *one;
      total.whole += *other;
    }
    return total;
  }
  static std::optional<double> won(const Performance& performance) { return performance.dealsWon; }
  Ratio winRate(const std::vector<PositionId>& branch) const {
    return ratio(branch, won, [](const Performance& p) { return p.opportunities; });
  }
  Ratio price(const std::vector<PositionId>& branch) const {
    return ratio(
        branch, [](const Performance& p) { return p.attained; }, won);
  }
  Ratio cycle(const std::vector<PositionId>& branch) const {
    const auto days = [](const Performance& p) {
      return p.salesCycle.has_value() && p.dealsWon.has_value()
                 ? std::optional(*p.salesCycle * *p.dealsWon)
                 : std::nullopt;
    };
    return ratio(branch, days, won);
  }

  const Chart& m_chart;
};

bool isClose(std::optional<double> one, std::optional<double> other) {
  if (one.has_value() != other.has_value()) return false;
  if (!one.has_value()) return true;
  const double size = std::max({1.0, std::abs(*one), std::abs(*other)});
  return std::abs(*one - *other) <= 1e-6 * size;
}

// Denominators that cancel to almost nothing would compare noise.
Chart tamed(test::RandomChart random) {
  Chart chart = std::move(random.chart);
  edit::History history;
  for (const PositionId id : chart.displayOrder()) {
    const auto fix = [&](edit::PositionField field, std::optional<double> value) {
      if (!value.has_value()) return;
      const double whole = std::abs(std::round(*value));
      auto plan = edit::setNumber(chart, id, field, whole);
      if (plan.hasValue()) history.commit(chart, std::move(plan).value());
    };
    const Position seat = chart.position(id);
    fix(edit::PositionField::Quota, seat.quota);
    fix(edit::PositionField::Attained, seat.performance->attained);
  }
  return chart;
}

RC_GTEST_PROP(RollupsProperty, equalTheSlowReference, ()) {
  const auto people = *rc::gen::inRange<std::uint32_t>(1, 40);
  const Chart chart = tamed(test::anyChart(people, *rc::gen::arbitrary<std::uint64_t>()));
  Rollups rollups;
  rollups.rebuild(chart);
  const Reference reference(chart);
  for (const PositionId id : chart.displayOrder()) {
    for (std::size_t i = 0; i < kFigureCount; ++i) {
      const auto figure = static_cast<Figure>(i);
      const auto fast = value(rollups.of(id), figure);
      const auto slow = reference.value(id, figure);
      if (!isClose(fast, slow)) {
        RC_LOG() << key(figure) << " of " << id.value() << ": " << fast.value_or(-1) << " not "
                 << slow.value_or(-1) << '\n';
      }
      RC_ASSERT(isClose(fast, slow));
    }
  }
}

edit::Plan anyPlan(const Chart& chart, Random& random) {
  while (true) {
    const auto any = [&] {
      const auto slots = static_cast<std::uint32_t>(chart.positionSlots());
      return PositionId(random.between(0, slots == 0 ? 0 : slots - 1));
    };
    const auto anyNumber = [&] {
      return random.chance(30) ? std::optional<double>()
                               : std::optional(static_cast<double>(random.between(0, 100)));
    };
    Result<edit::Plan> plan = Message(Code::EditNothingToDo);
    switch (random.between(0, 8)) {
      case 0:
        plan = edit::moveBranch(chart, any(), any());
        break;
      case 1:
        plan = edit::addReport(chart, any(), {random.chance(50) ? "New" : "", "", std::nullopt});
        break;
      case 2:
        plan = edit::remove(chart, any());
        break;
      case 3:
        plan = edit::setRole(chart, any(), RoleId(random.between(0, kBuiltInRoleCount - 1)));
        break;
      case 4:
        plan = edit::vacate(chart, any());
        break;
      case 5:
        plan = edit::addRoot(chart);
        break;
      default: {
        static constexpr std::array kFields = {
            edit::PositionField::Quota,         edit::PositionField::Cost,
            edit::PositionField::Fte,           edit::PositionField::Attained,
            edit::PositionField::Opportunities, edit::PositionField::DealsWon,
            edit::PositionField::SalesCycle};
        plan = edit::setNumber(chart, any(), kFields[random.between(0, kFields.size() - 1)],
                               anyNumber());
      }
    }
    if (plan.hasValue()) return std::move(plan).value();
  }
}

RC_GTEST_PROP(RollupsProperty, updatedAreThoseOfARebuildToTheLastBit, ()) {
  const auto seed = *rc::gen::arbitrary<std::uint64_t>();
  Chart chart = test::anyChart(*rc::gen::inRange<std::uint32_t>(1, 30), seed).chart;
  Random random(seed);
  edit::History history;
  Rollups updated;
  updated.rebuild(chart);
  for (int step = 0; step < 30; ++step) {
    edit::ChangeSet changes;
    if (history.canUndo() && random.chance(15)) {
      changes = history.undo(chart);
    } else {
      changes = history.commit(chart, anyPlan(chart, random));
    }
    updated.update(chart, changes);
    Rollups rebuilt;
    rebuilt.rebuild(chart);
    RC_ASSERT(std::equal(updated.all().begin(), updated.all().end(), rebuilt.all().begin(),
                         rebuilt.all().end()));
    RC_ASSERT(updated.whole(chart) == rebuilt.whole(chart));
  }
}

}  // namespace
}  // namespace arborg::figures

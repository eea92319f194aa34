// Random charts and random changes of them, the same everywhere for the same seed.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/edit/edit.h"
#include "tests/support/random_tree.h"

namespace arborg::test {

// `leaders` percent of the roles are those that rules ask most about.
inline RoleId randomRole(Random& random, const Chart& chart, std::uint32_t leaders) {
  if (random.chance(leaders)) {
    constexpr std::array kLeaders = {BuiltInRole::Ceo, BuiltInRole::Cro, BuiltInRole::Cso,
                                     BuiltInRole::Cmo, BuiltInRole::Cco, BuiltInRole::VpSales};
    return roleId(kLeaders[random.between(0, kLeaders.size() - 1)]);
  }
  while (true) {
    const RoleId role(random.between(0, static_cast<std::uint32_t>(chart.roleSlots()) - 1));
    const auto builtIn = builtInRole(role);
    const bool chief = builtIn.has_value() && *builtIn <= BuiltInRole::VpSales;
    if (!chief) return role;
  }
}

struct RandomChart {
  std::size_t positions = 30;
  std::uint32_t leaders = 15;  // percent
  std::uint32_t newRoots = 3;  // percent
  std::uint32_t reach = 1000;  // how far back a manager is looked for: 1 makes a chain
};

// Between none and all of the skills; extremes are likelier than they are among people.
inline Skills randomSkills(Random& random) {
  Skills skills;
  const bool thinker = random.chance(50);
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const bool strong = (i >= 6) == thinker;
    if (random.chance(25)) continue;
    skills.setRating(static_cast<Skill>(i),
                     static_cast<std::uint8_t>(random.between(strong ? 2 : 0, strong ? 5 : 4)));
  }
  return skills;
}

inline Chart randomChart(Random& random, const RandomChart& shape) {
  edit::ChartBuilder builder;
  builder.addRole(Role{"user_a", "A", 4, RoleKind::Manager, RoleFunction::Sales});
  builder.addRole(Role{"user_b", "B", 6, RoleKind::Seller, RoleFunction::CustomerSuccess});
  builder.addRole(Role{"user_c", "C", std::nullopt, RoleKind::Leader, RoleFunction::Marketing});
  for (std::size_t i = 0; i < shape.positions; ++i) {
    Position position;
    position.key = "k" + std::to_string(i);
    position.role = randomRole(random, builder.chart(), shape.leaders);
    std::optional<PositionId> manager;
    if (i > 0 && !random.chance(shape.newRoots)) {
      const auto last = static_cast<std::uint32_t>(i - 1);
      manager = PositionId(random.between(last - std::min(last, shape.reach - 1), last));
    }
    if (random.chance(40)) position.quota = random.between(1, 12) / 10.0;
    const PositionId id = builder.addPosition(std::move(position), manager);
    const auto people = static_cast<std::uint32_t>(builder.chart().personSlots());
    if (i > 0 && random.chance(2)) {
      builder.addRelation({id,
                           PositionId(random.between(0, static_cast<std::uint32_t>(i) - 1)),
                           RelationType::Functional,
                           {}});
    }
    if (people > 0 && random.chance(5)) {
      builder.setHolder(id, PersonId(random.between(0, people - 1)));
    } else if (random.chance(80)) {
      Person person;
      person.key = "p" + std::to_string(i);
      person.name = "Person " + std::to_string(i);
      if (random.chance(60)) person.skills = randomSkills(random);
      builder.setHolder(id, builder.addPerson(std::move(person)));
    }
  }
  return builder.take();
}

inline std::optional<PositionId> randomPosition(Random& random, const Chart& chart) {
  if (chart.positionCount() == 0) return std::nullopt;
  while (true) {
    const PositionId id(random.between(0, static_cast<std::uint32_t>(chart.positionSlots()) - 1));
    if (chart.contains(id)) return id;
  }
}

// One edit that the chart, as it is, allows; none when the dice chose something impossible.
inline std::optional<edit::Edit> randomEdit(Random& random, const Chart& chart) {
  const auto id = randomPosition(random, chart);
  const auto other = randomPosition(random, chart);
  const auto place = [&](std::optional<PositionId> manager, bool already) {
    const auto peers = static_cast<std::uint32_t>(chart.reportsOrRoots(manager).size());
    return random.between(0, peers - (already ? 1 : 0));
  };
  const std::uint32_t dice = random.between(1, 100);
  if (!id.has_value() || dice <= 20) {
    Position position;
    position.key = "n" + std::to_string(chart.nextPositionId().value());
    position.role = randomRole(random, chart, 20);
    const auto manager = random.chance(4) ? std::nullopt : id;
    return edit::InsertPosition{chart.nextPositionId(), std::move(position), manager,
                                place(manager, false)};
  }
  if (dice <= 30) {
    if (!chart.reports(*id).empty() || !chart.relationsOf(*id).empty()) return std::nullopt;
    return edit::RemovePosition{*id};
  }
  if (dice <= 60) {
    const auto manager = random.chance(8) ? std::nullopt : other;
    if (manager.has_value() && chart.isInBranch(*manager, *id)) return std::nullopt;
    return edit::MovePosition{*id, manager, place(manager, chart.manager(*id) == manager)};
  }
  if (dice <= 80) {
    return edit::SetPositionField{*id, edit::PositionField::Role, randomRole(random, chart, 40)};
  }
  if (dice <= 84) {
    return edit::SetPositionField{*id, edit::PositionField::Title,
                                  "Title " + std::to_string(random.between(1, 9))};
  }
  if (dice <= 87) {
    const auto person = chart.position(*id).holder;
    if (!person.has_value()) return std::nullopt;
    return edit::SetPersonField{*person, edit::PersonField::Name,
                                "Name " + std::to_string(random.between(1, 9))};
  }
  if (dice <= 90) {
    return edit::SetPositionField{*id, edit::PositionField::Key,
                                  "r" + std::to_string(random.next())};
  }
  if (dice <= 93) {
    const auto person = chart.position(*id).holder;
    if (!person.has_value()) return std::nullopt;
    const auto rating = static_cast<std::uint8_t>(random.between(0, kMaxRating));
    return edit::SetRating{*person, static_cast<Skill>(random.between(0, kSkillCount - 1)),
                           random.chance(20) ? std::nullopt : std::optional(rating)};
  }
  if (dice <= 96) {
    const auto slots = static_cast<std::uint32_t>(chart.personSlots());
    if (slots == 0 || random.chance(40)) return edit::SetHolder{*id, std::nullopt};
    const PersonId person(random.between(0, slots - 1));
    if (!chart.contains(person)) return std::nullopt;
    return edit::SetHolder{*id, person};
  }
  if (dice <= 98) {
    edit::PositionValue quota;
    if (random.chance(70)) quota = random.between(1, 30) / 10.0;
    return edit::SetPositionField{*id, edit::PositionField::Quota, quota};
  }
  const auto lines = chart.relations();
  if (!lines.empty() && random.chance(40)) {
    const auto last = static_cast<std::uint32_t>(lines.size()) - 1;
    return edit::SetRelation{lines[random.between(0, last)], std::nullopt};
  }
  // Often along the solid line, where a rule asks about it.
  const auto manager = random.chance(60) ? chart.manager(*id) : other;
  if (!manager.has_value() || *manager == *id) return std::nullopt;
  Relation line{*id, *manager, RelationType::Regional, {}};
  if (random.chance(30)) std::swap(line.report, line.manager);
  return edit::SetRelation{chart.nextRelationId(), std::move(line)};
}

}  // namespace arborg::test

// A CEO with a CRO and a CSO who are rated, and a VP of Sales who is not.
#pragma once

#include <memory>

#include "core/document/document.h"
#include "tests/support/ratings.h"
#include "tests/support/sales_chart.h"

namespace arborg::test {

enum Leader : std::uint32_t { kChief, kRevenue, kSales, kVice };

inline std::unique_ptr<Document> ratedLeaders() {
  edit::ChartBuilder builder;
  const auto add = [&builder](const char* name, BuiltInRole role, std::optional<PositionId> manager,
                              std::string_view skills) {
    Person person;
    person.key = name;
    person.name = name;
    person.skills = ratings(skills);
    Position position;
    position.key = name;
    position.role = roleId(role);
    position.holder = builder.addPerson(person);
    return builder.addPosition(position, manager);
  };
  const PositionId chief = add("Kaisa", BuiltInRole::Ceo, std::nullopt, "");
  const PositionId revenue = add("Luca", BuiltInRole::Cro, chief, "554454 221232");
  const PositionId sales = add("Elif", BuiltInRole::Cso, revenue, "334333 443444");
  add("Priya", BuiltInRole::VpSales, sales, "55---- 222222");
  return std::make_unique<Document>(builder.take(), ViewState{});
}

}  // namespace arborg::test

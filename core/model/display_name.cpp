#include "core/model/display_name.h"

namespace arborg {

std::string displayName(const Chart& chart, PositionId id) {
  const Person* holder = chart.holder(id);
  if (holder != nullptr && !holder->name.empty()) return holder->name;
  return chart.position(id).title;
}

ArgumentValue nameArgument(const Chart& chart, PositionId id) {
  std::string name = displayName(chart, id);
  if (!name.empty()) return name;
  const Role& role = chart.roleOf(id);
  if (!role.name.empty()) return role.name;
  return Term{TermKind::Role, role.key};
}

}  // namespace arborg

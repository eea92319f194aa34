// Arguments of findings, as ui/text words them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/model/chart.h"
#include "core/model/display_name.h"
#include "core/util/message.h"

namespace arborg::rules {

inline Argument nameOf(std::string argument, const Chart& chart, PositionId id) {
  return {std::move(argument), nameArgument(chart, id)};
}

// A Term for a built-in role, the role's own name for one that the user made.
inline Argument roleOf(std::string argument, const Chart& chart, PositionId id) {
  const Role& role = chart.roleOf(id);
  if (!role.name.empty()) return {std::move(argument), role.name};
  return {std::move(argument), Term{TermKind::Role, role.key}};
}

inline Term roleTerm(BuiltInRole role) {
  return Term{TermKind::Role, builtInRoles()[static_cast<std::size_t>(role)].key};
}

inline Argument rolesArgument(std::string argument, std::span<const BuiltInRole> roles) {
  std::vector<Term> terms;
  terms.reserve(roles.size());
  for (const BuiltInRole role : roles) terms.push_back(roleTerm(role));
  return {std::move(argument), std::move(terms)};
}

template <class Integer>
Argument countArgument(std::string argument, Integer count) {
  return {std::move(argument), static_cast<std::int64_t>(count)};
}

}  // namespace arborg::rules

// A seat of the organisation and the person who may sit on it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/ids.h"
#include "core/model/performance.h"
#include "core/model/role.h"
#include "core/model/search.h"
#include "core/model/settings.h"
#include "core/model/skill.h"
#include "core/util/arrangement.h"
#include "core/util/rare.h"

namespace arborg {

// The text of a field that the user added, by field; a position keeps them sorted by id and holds
// no empty ones.
using CustomValue = std::pair<CustomFieldId, std::string>;

// A finding that somebody decided to live with, and why.
struct Acceptance {
  std::string rule;  // stable id: "reporting.vp-sales"
  std::string reason;
  std::string unknownMembers = {};  // JSON members of a newer version, kept as read
  friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

struct Position {
  std::string key;  // the id its source gave it, leading zeros and all; unique, never empty
  RoleId role = roleId(BuiltInRole::Other);
  Arrangement arrangement = Arrangement::Automatic;  // of its direct reports
  std::optional<ChartDirection> direction;  // in which its branch grows; none: as what is around it
  std::string title;  // as typed; empty: the role's title in the language of the chart
  std::string department;
  std::optional<double> quota;  // a year, in the document's currency
  std::optional<double> cost;   // a year, in the document's currency
  std::optional<double> fte;    // full-time equivalent; none counts as 1
  Rare<Performance> performance;
  std::string note;
  Rare<Search> search;               // for whoever is to sit here
  std::optional<PersonId> holder;    // none: the seat is vacant
  std::vector<CustomValue> custom;   // sorted by field
  std::vector<Acceptance> accepted;  // sorted by rule
  std::string unknownMembers;        // "key":value,... of a newer version, kept as read

  friend bool operator==(const Position&, const Position&) = default;
};

struct Person {
  std::string key;  // unique among people, never empty
  std::string name;
  std::string email;
  std::string phone;
  std::string photo;  // path of a picture, relative to the document's folder; kept whatever it is
  Skills skills;
  std::string unknownMembers;

  friend bool operator==(const Person&, const Person&) = default;
};

// What a dotted line means.
enum class RelationType : std::uint8_t { Unspecified, Functional, Regional, Overlay, Mentor };
std::string_view key(RelationType type) noexcept;
std::optional<RelationType> relationTypeFromKey(std::string_view key) noexcept;

// A dotted line: a second manager beside the reporting line.
struct Relation {
  PositionId report;
  PositionId manager;
  RelationType type = RelationType::Unspecified;
  std::string caption;
  std::string unknownMembers = {};

  friend bool operator==(const Relation&, const Relation&) = default;
};

// A column of the user's own; its values are text.
struct CustomField {
  std::string key;   // unique, written to files
  std::string name;  // as shown and as the column's header
  std::string unknownMembers = {};
  friend bool operator==(const CustomField&, const CustomField&) = default;
};

}  // namespace arborg

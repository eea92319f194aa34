// Which leader a sales organisation needs: the role advisor. Source: docs/sales-knowledge.md [A D
// E]; the weights are our own.
//
// Complexity points: more than one sales channel 2, more than one product 2, more than one vertical
// 1, more than three serious competitors 1. Symptom points: one a symptom. Then, in this order:
//
//   complexity 3 or more, 50 or more people in sales            a CRO with a CSO below
//   complexity 3 or more                                        a CRO
//   complexity 0 to 2, two symptoms or more                     prepare a CRO
//   complexity 0 to 1, one symptom at most, fewer than 15       a VP of Sales is enough
//   everything else (complexity 0 to 2, one symptom at most)    a CSO
//
// So every set of answers has exactly one result: size alone never asks for a CRO, and where one is
// needed the symptoms no longer matter.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/chart.h"
#include "core/util/message.h"

namespace arborg::sales {

enum class Recommendation : std::uint8_t {
  VpSales,  // a VP of Sales is enough
  Cso,
  PrepareCro,  // a CSO now; grow or hire leaders who can make the step
  Cro,
  CroWithCso,
};
inline constexpr std::size_t kRecommendationCount = 5;
// "vp_sales", "cso", "prepare_cro", "cro", "cro_with_cso": in arguments of findings and reports.
std::string_view key(Recommendation recommendation) noexcept;
std::optional<Recommendation> recommendationFromKey(std::string_view key) noexcept;

struct Advice {
  Recommendation result = Recommendation::VpSales;
  int complexity = 0;  // points, 0 to 6
  int symptoms = 0;    // points, 0 to 5
  int people = 0;      // in sales, as answered or counted
  bool counted = false;
  // What spoke for the result, the weightiest first: Advisor... codes.
  std::vector<Message> reasons;
};

// `peopleInChart` stands in where the answers name no number.
Advice advise(const AdvisorAnswers& answers, int peopleInChart);
// By the answers of the document; none where nobody answered. Linear where people are counted.
std::optional<Advice> adviceFor(const Chart& chart);

// Who belongs to it besides: a Message for the reader, none where nobody does. A CRO leads through
// VPs of Sales of the CSO type; a CSO has a Head of Sales Strategy beside [A].
std::optional<Message> pairing(Recommendation recommendation);

// Sellers, and whoever's function is sales or sales operations; a CRO leads more than that.
bool isInSales(const Role& role) noexcept;
// Seats, vacant ones too: a team that is being hired needs its leader. Linear.
int peopleInSales(const Chart& chart);

// The sales leaders a chart has, by the highest of them. Vacant seats count.
enum class LeaderSetup : std::uint8_t { None, VpSales, Cso, Cro, CroWithCso };
// "none", "vp_sales", "cso", "cro", "cro_with_cso".
std::string_view key(LeaderSetup setup) noexcept;
LeaderSetup leaderSetup(bool hasCro, bool hasCso, bool hasVpSales) noexcept;

struct SalesLeaders {
  LeaderSetup setup = LeaderSetup::None;
  std::vector<PositionId> seats;  // CROs, then CSOs, then VPs of Sales, each in display order
};
SalesLeaders salesLeaders(const Chart& chart);  // linear

// How a chart's leaders stand to what is recommended.
//   a VP of Sales     met by a VP of Sales alone
//   a CSO             met by a CSO, with VPs or without
//   prepare a CRO     met by a CSO, and by a CRO: there the step is made
//   a CRO             met by a CRO; a CSO below is the executor that pairs with one
//   a CRO with a CSO  met by both
enum class Comparison : std::uint8_t {
  Met,
  LessThanAdvised,  // the plan of skeleton.h closes the gap
  MoreThanAdvised,  // whose seat to give up is the user's to decide: no plan
};
Comparison compare(Recommendation recommendation, LeaderSetup setup) noexcept;

}  // namespace arborg::sales

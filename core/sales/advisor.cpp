#include "core/sales/advisor.h"

#include <algorithm>
#include <array>

#include "core/util/message_codes.h"

namespace arborg::sales {

namespace {

constexpr int kFewPeople = 15;   // below: a VP of Sales can lead them
constexpr int kManyPeople = 50;  // from here on a CRO has a CSO below
constexpr int kComplex = 3;      // points that ask for a CRO
constexpr int kSymptomatic = 2;
constexpr int kFewCompetitors = 3;

constexpr std::array<std::string_view, kRecommendationCount> kKeys = {
    "vp_sales", "cso", "prepare_cro", "cro", "cro_with_cso"};

Message counted(Code code, int count) {
  return Message(code, {{"count", std::int64_t{count}}});
}

// An answer that makes an organisation complex.
struct ComplexityPoint {
  int AdvisorAnswers::*answer;
  int most;  // without a point
  int points;
  Code reason;
};
constexpr std::array<ComplexityPoint, 4> kComplexity = {{
    {&AdvisorAnswers::channels, 1, 2, Code::AdvisorSeveralChannels},
    {&AdvisorAnswers::products, 1, 2, Code::AdvisorSeveralProducts},
    {&AdvisorAnswers::verticals, 1, 1, Code::AdvisorSeveralVerticals},
    {&AdvisorAnswers::competitors, kFewCompetitors, 1, Code::AdvisorManyCompetitors},
}};

constexpr std::array<Code, kSymptomCount> kSymptomReasons = {
    Code::AdvisorGrowthBelowPlan, Code::AdvisorTooFewLeads, Code::AdvisorChurnGrows,
    Code::AdvisorCycleLengthens, Code::AdvisorProductsCompete};

Recommendation decide(const Advice& advice) {
  if (advice.complexity >= kComplex) {
    return advice.people >= kManyPeople ? Recommendation::CroWithCso : Recommendation::Cro;
  }
  if (advice.symptoms >= kSymptomatic) return Recommendation::PrepareCro;
  const bool small = advice.complexity <= 1 && advice.people < kFewPeople;
  return small ? Recommendation::VpSales : Recommendation::Cso;
}

void addComplexity(const AdvisorAnswers& answers, Advice& advice) {
  for (const ComplexityPoint& point : kComplexity) {
    const int answer = answers.*point.answer;
    if (answer > point.most) advice.reasons.push_back(counted(point.reason, answer));
  }
  if (advice.complexity == 0) advice.reasons.emplace_back(Code::AdvisorNothingComplex);
}

void addSymptoms(const AdvisorAnswers& answers, Advice& advice) {
  for (std::size_t i = 0; i < kSymptomCount; ++i) {
    if (answers.symptoms[i]) advice.reasons.emplace_back(kSymptomReasons[i]);
  }
}

// Only what spoke for the result: that a business with one channel has many sellers is no reason
// for the CRO that its symptoms ask to prepare.
void explain(const AdvisorAnswers& answers, Advice& advice) {
  switch (advice.result) {
    case Recommendation::VpSales:
      addComplexity(answers, advice);
      advice.reasons.push_back(counted(Code::AdvisorFewPeople, advice.people));
      if (advice.symptoms == 0) advice.reasons.emplace_back(Code::AdvisorNoSymptoms);
      break;
    case Recommendation::Cso:
      if (advice.people >= kFewPeople) {
        advice.reasons.push_back(counted(Code::AdvisorTeamOfItsOwn, advice.people));
      }
      addComplexity(answers, advice);
      break;
    case Recommendation::PrepareCro:
      addSymptoms(answers, advice);
      if (advice.complexity > 0) addComplexity(answers, advice);
      break;
    case Recommendation::Cro:
      addComplexity(answers, advice);
      addSymptoms(answers, advice);
      break;
    case Recommendation::CroWithCso:
      addComplexity(answers, advice);
      advice.reasons.push_back(counted(Code::AdvisorManyPeople, advice.people));
      addSymptoms(answers, advice);
      break;
  }
}

}  // namespace

std::string_view key(Recommendation recommendation) noexcept {
  return kKeys[static_cast<std::size_t>(recommendation)];
}

std::optional<Recommendation> recommendationFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (kKeys[i] == key) return static_cast<Recommendation>(i);
  }
  return std::nullopt;
}

Advice advise(const AdvisorAnswers& answers, int peopleInChart) {
  Advice advice;
  for (const ComplexityPoint& point : kComplexity) {
    if (answers.*point.answer > point.most) advice.complexity += point.points;
  }
  advice.symptoms =
      static_cast<int>(std::count(answers.symptoms.begin(), answers.symptoms.end(), true));
  advice.counted = !answers.people.has_value();
  advice.people = answers.people.value_or(peopleInChart);
  advice.result = decide(advice);
  explain(answers, advice);
  return advice;
}

std::optional<Advice> adviceFor(const Chart& chart) {
  const auto& answers = chart.advisorAnswers();
  if (!answers.has_value()) return std::nullopt;
  return advise(*answers, answers->people.has_value() ? 0 : peopleInSales(chart));
}

std::optional<Message> pairing(Recommendation recommendation) {
  switch (recommendation) {
    case Recommendation::VpSales:
      return std::nullopt;
    case Recommendation::Cso:
      return Message(Code::AdvisorPairCso);
    case Recommendation::PrepareCro:
      return Message(Code::AdvisorPairPrepareCro);
    case Recommendation::Cro:
      return Message(Code::AdvisorPairCro);
    case Recommendation::CroWithCso:
      return Message(Code::AdvisorPairCroWithCso);
  }
  return std::nullopt;
}

bool isInSales(const Role& role) noexcept {
  return role.kind == RoleKind::Seller || role.function == RoleFunction::Sales ||
         role.function == RoleFunction::SalesOperations;
}

int peopleInSales(const Chart& chart) {
  std::vector<std::uint8_t> inSales(chart.roleSlots());
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    if (chart.contains(RoleId(i))) inSales[i] = isInSales(chart.role(RoleId(i))) ? 1 : 0;
  }
  int count = 0;
  for (std::uint32_t i = 0; i < chart.positionSlots(); ++i) {
    const PositionId id(i);
    if (chart.contains(id)) count += inSales[chart.position(id).role.index()];
  }
  return count;
}

std::string_view key(LeaderSetup setup) noexcept {
  constexpr std::array<std::string_view, 5> kSetups = {"none", "vp_sales", "cso", "cro",
                                                       "cro_with_cso"};
  return kSetups[static_cast<std::size_t>(setup)];
}

LeaderSetup leaderSetup(bool hasCro, bool hasCso, bool hasVpSales) noexcept {
  if (hasCro) return hasCso ? LeaderSetup::CroWithCso : LeaderSetup::Cro;
  if (hasCso) return LeaderSetup::Cso;
  return hasVpSales ? LeaderSetup::VpSales : LeaderSetup::None;
}

SalesLeaders salesLeaders(const Chart& chart) {
  constexpr std::array kLeaders = {BuiltInRole::Cro, BuiltInRole::Cso, BuiltInRole::VpSales};
  std::array<std::vector<PositionId>, kLeaders.size()> found;
  for (const PositionId id : chart.displayOrder()) {
    const RoleId role = chart.position(id).role;
    for (std::size_t i = 0; i < kLeaders.size(); ++i) {
      if (role == roleId(kLeaders[i])) found[i].push_back(id);
    }
  }
  SalesLeaders leaders;
  leaders.setup = leaderSetup(!found[0].empty(), !found[1].empty(), !found[2].empty());
  for (const auto& seats : found) {
    leaders.seats.insert(leaders.seats.end(), seats.begin(), seats.end());
  }
  return leaders;
}

Comparison compare(Recommendation recommendation, LeaderSetup setup) noexcept {
  struct Range {
    LeaderSetup least;
    LeaderSetup most;
  };
  constexpr std::array<Range, kRecommendationCount> kMet = {{
      {LeaderSetup::VpSales, LeaderSetup::VpSales},
      {LeaderSetup::Cso, LeaderSetup::Cso},
      {LeaderSetup::Cso, LeaderSetup::CroWithCso},
      {LeaderSetup::Cro, LeaderSetup::CroWithCso},
      {LeaderSetup::CroWithCso, LeaderSetup::CroWithCso},
  }};
  const Range met = kMet[static_cast<std::size_t>(recommendation)];
  if (setup < met.least) return Comparison::LessThanAdvised;
  return setup > met.most ? Comparison::MoreThanAdvised : Comparison::Met;
}

}  // namespace arborg::sales

#include "core/sales/profile.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace arborg::sales {

namespace {

using enum Skill;

constexpr std::array kExecution = {Closing,           SalesMethodology, SalesOperations,
                                   TerritoryPlanning, DealVelocity,     TeamBuilding};
constexpr std::array kStrategy = {StrategicThinking, ChannelStrategy, Collaboration,
                                  CustomerLifecycle, Analytics,       ExecutiveCommunication};
constexpr std::array kFunctional = {Marketing, Sales, CustomerService};
constexpr std::array kIndustry = {IndustryExperience};
static_assert(kExecution.size() + kStrategy.size() + kFunctional.size() + kIndustry.size() ==
              kSkillCount);

constexpr std::array<std::string_view, 4> kTypes = {"not_assessed", "executor", "balanced",
                                                    "strategist"};

constexpr std::uint8_t kExpectedInIndex = 4;
constexpr std::uint8_t kExpectedBeside = 3;

std::optional<Mean> index(SkillGroup group, const Skills& skills) noexcept {
  Mean mean{0, 0};
  for (const Skill skill : skillsOf(group)) {
    const auto rating = skills.rating(skill);
    if (!rating.has_value()) continue;
    mean.sum += *rating;
    ++mean.count;
  }
  if (mean.count < kFewestRated) return std::nullopt;
  return mean;
}

// a - b >= numerator / denominator. Counts are positive, so the sign stays.
bool exceeds(const Mean& a, const Mean& b, int numerator, int denominator) noexcept {
  return (a.sum * b.count - b.sum * a.count) * denominator >= numerator * a.count * b.count;
}

}  // namespace

std::span<const Skill> skillsOf(SkillGroup group) noexcept {
  switch (group) {
    case SkillGroup::Execution:
      return kExecution;
    case SkillGroup::Strategy:
      return kStrategy;
    case SkillGroup::Functional:
      return kFunctional;
    case SkillGroup::Industry:
      break;
  }
  return kIndustry;
}

SkillGroup groupOf(Skill skill) noexcept {
  if (skill <= TeamBuilding) return SkillGroup::Execution;
  if (skill <= ExecutiveCommunication) return SkillGroup::Strategy;
  return skill <= CustomerService ? SkillGroup::Functional : SkillGroup::Industry;
}

std::optional<Mean> executionIndex(const Skills& skills) noexcept {
  return index(SkillGroup::Execution, skills);
}

std::optional<Mean> strategyIndex(const Skills& skills) noexcept {
  return index(SkillGroup::Strategy, skills);
}

std::string_view key(LeaderType type) noexcept {
  return kTypes[static_cast<std::size_t>(type)];
}

LeaderType leaderType(const Mean& execution, const Mean& strategy) noexcept {
  if (exceeds(strategy, execution, 3, 4)) return LeaderType::Strategist;
  if (exceeds(execution, strategy, 3, 4)) return LeaderType::Executor;
  return LeaderType::Balanced;
}

LeaderType leaderType(const Skills& skills) noexcept {
  const auto execution = executionIndex(skills);
  const auto strategy = strategyIndex(skills);
  if (!execution.has_value() || !strategy.has_value()) return LeaderType::NotAssessed;
  return leaderType(*execution, *strategy);
}

bool liesFarApart(const Mean& execution, const Mean& strategy) noexcept {
  return exceeds(strategy, execution, 3, 2) || exceeds(execution, strategy, 3, 2);
}

bool liesFarApart(const Skills& skills) noexcept {
  const auto execution = executionIndex(skills);
  const auto strategy = strategyIndex(skills);
  return execution.has_value() && strategy.has_value() && liesFarApart(*execution, *strategy);
}

std::optional<int> functionalLeaning(const Skills& skills) noexcept {
  int lowest = kMaxRating;
  int highest = 0;
  for (const Skill skill : kFunctional) {
    const auto rating = skills.rating(skill);
    if (!rating.has_value()) return std::nullopt;
    lowest = std::min<int>(lowest, *rating);
    highest = std::max<int>(highest, *rating);
  }
  return highest - lowest;
}

std::vector<Skill> favouredFunctions(const Skills& skills) {
  std::vector<Skill> favoured;
  if (functionalLeaning(skills).value_or(0) == 0) return favoured;
  std::uint8_t highest = 0;
  for (const Skill skill : kFunctional) highest = std::max(highest, *skills.rating(skill));
  std::copy_if(kFunctional.begin(), kFunctional.end(), std::back_inserter(favoured),
               [&](Skill skill) { return skills.rating(skill) == highest; });
  return favoured;
}

std::optional<SkillGroup> indexFor(BuiltInRole role) noexcept {
  switch (role) {
    case BuiltInRole::Cro:
      return SkillGroup::Strategy;
    case BuiltInRole::Cso:
    case BuiltInRole::VpSales:
      return SkillGroup::Execution;
    default:
      return std::nullopt;
  }
}

std::optional<Mean> seatIndex(BuiltInRole role, const Skills& skills) noexcept {
  const auto group = indexFor(role);
  return group.has_value() ? index(*group, skills) : std::nullopt;
}

bool isBelowProfile(const Mean& index) noexcept {
  return index.sum * 2 < index.count * 5;
}

std::optional<double> fit(BuiltInRole role, const Skills& skills) noexcept {
  const auto mean = seatIndex(role, skills);
  if (!mean.has_value()) return std::nullopt;
  int points = 20 * mean->sum;
  if (role == BuiltInRole::Cro) {
    points -= 10 * functionalLeaning(skills).value_or(0) * mean->count;
  }
  // One division of whole numbers: equal fits are equal doubles.
  return static_cast<double>(std::max(points, 0)) / mean->count;
}

std::optional<std::uint8_t> expectedRating(BuiltInRole role, Skill skill) noexcept {
  const auto group = indexFor(role);
  if (!group.has_value()) return std::nullopt;
  const SkillGroup own = groupOf(skill);
  if (own == *group) return kExpectedInIndex;
  if (own == SkillGroup::Industry) return kExpectedBeside;
  if (own == SkillGroup::Functional && role == BuiltInRole::Cro) return kExpectedBeside;
  return std::nullopt;
}

}  // namespace arborg::sales

// The 16 skills a person is rated on, 0 to 5. Not rated is not 0. Source: docs/rules.md.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace arborg {

enum class Skill : std::uint8_t {
  // execution: the CSO's profile
  Closing,
  SalesMethodology,
  SalesOperations,
  TerritoryPlanning,
  DealVelocity,
  TeamBuilding,
  // strategy: the CRO's profile
  StrategicThinking,
  ChannelStrategy,
  Collaboration,
  CustomerLifecycle,
  Analytics,
  ExecutiveCommunication,
  // functional understanding
  Marketing,
  Sales,
  CustomerService,
  // counts for every seat, shown, in no index
  IndustryExperience,
};
inline constexpr std::size_t kSkillCount = 16;
inline constexpr std::uint8_t kMaxRating = 5;

std::string_view key(Skill skill) noexcept;  // as written to files: "strategic_thinking"
std::optional<Skill> skillFromKey(std::string_view key) noexcept;

// A person's ratings; 16 bytes.
class Skills {
 public:
  Skills() { m_ratings.fill(kUnrated); }

  std::optional<std::uint8_t> rating(Skill skill) const noexcept {
    const std::uint8_t value = m_ratings[static_cast<std::size_t>(skill)];
    return value == kUnrated ? std::nullopt : std::optional(value);
  }
  // `rating` is at most kMaxRating; nothing clears it.
  void setRating(Skill skill, std::optional<std::uint8_t> rating) noexcept {
    m_ratings[static_cast<std::size_t>(skill)] = rating.value_or(kUnrated);
  }
  bool anyRated() const noexcept { return *this != Skills(); }

  friend bool operator==(const Skills&, const Skills&) = default;

 private:
  static constexpr std::uint8_t kUnrated = 0xFF;
  std::array<std::uint8_t, kSkillCount> m_ratings{};
};

}  // namespace arborg

#include "core/model/skill.h"

namespace arborg {

namespace {
constexpr std::array<std::string_view, kSkillCount> kKeys = {"closing",
                                                             "sales_methodology",
                                                             "sales_operations",
                                                             "territory_planning",
                                                             "deal_velocity",
                                                             "team_building",
                                                             "strategic_thinking",
                                                             "channel_strategy",
                                                             "collaboration",
                                                             "customer_lifecycle",
                                                             "analytics",
                                                             "executive_communication",
                                                             "marketing",
                                                             "sales",
                                                             "customer_service",
                                                             "industry_experience"};
}  // namespace

std::string_view key(Skill skill) noexcept {
  return kKeys[static_cast<std::size_t>(skill)];
}

std::optional<Skill> skillFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    if (kKeys[i] == key) return static_cast<Skill>(i);
  }
  return std::nullopt;
}

}  // namespace arborg

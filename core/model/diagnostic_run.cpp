#include "core/model/diagnostic_run.h"

namespace arborg {

namespace {

constexpr std::array<std::string_view, kPracticeCount> kKeys = {
    "growth_levers",
    "pricing",
    "finance_alliance",
    "board_plan",
    "ceo_partnership",
    "shared_goals",
    "ideal_customer",
    "direct_sales",
    "partner_sales",
    "outreach",
    "lead_handover",
    "talent",
    "upsell",
    "cross_sell",
    "customer_plans",
    "customer_returns",
    "one_customer_view",
    "value_reviews",
    "churn_reasons",
    "adoption",
    "renewals",
    "customer_onboarding",
    "feedback",
    "several_contacts",
};

}  // namespace

std::string_view key(Practice practice) noexcept {
  return kKeys[static_cast<std::size_t>(practice)];
}

std::optional<Practice> practiceFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (kKeys[i] == key) return static_cast<Practice>(i);
  }
  return std::nullopt;
}

}  // namespace arborg

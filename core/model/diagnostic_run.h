// One run of the revenue growth diagnostic: how well 24 practices are lived, 0 to 4.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/util/date.h"

namespace arborg {

// The statements of the diagnostic, in its order; core/sales/diagnostic.h groups them in areas. A
// file names them by key.
enum class Practice : std::uint8_t {
  // revenue strategy
  GrowthLevers,
  Pricing,
  FinanceAlliance,
  BoardPlan,
  CeoPartnership,
  SharedGoals,
  // generation
  IdealCustomer,
  DirectSales,
  PartnerSales,
  Outreach,
  LeadHandover,
  Talent,
  // growth
  Upsell,
  CrossSell,
  CustomerPlans,
  CustomerReturns,
  OneCustomerView,
  ValueReviews,
  // retention
  ChurnReasons,
  Adoption,
  Renewals,
  CustomerOnboarding,
  Feedback,
  SeveralContacts,
};
inline constexpr std::size_t kPracticeCount =
    static_cast<std::size_t>(Practice::SeveralContacts) + 1;
inline constexpr std::uint8_t kMaxPracticeRating = 4;

std::string_view key(Practice practice) noexcept;  // as written to files: "shared_goals"
std::optional<Practice> practiceFromKey(std::string_view key) noexcept;

// 0: not at all, 4: fully and always. Not rated is not 0. 24 bytes.
class PracticeRatings {
 public:
  PracticeRatings() { m_ratings.fill(kUnrated); }

  std::optional<std::uint8_t> rating(Practice practice) const noexcept {
    const std::uint8_t value = m_ratings[static_cast<std::size_t>(practice)];
    return value == kUnrated ? std::nullopt : std::optional(value);
  }
  // `rating` is at most kMaxPracticeRating; nothing clears it.
  void setRating(Practice practice, std::optional<std::uint8_t> rating) noexcept {
    m_ratings[static_cast<std::size_t>(practice)] = rating.value_or(kUnrated);
  }
  bool anyRated() const noexcept { return *this != PracticeRatings(); }

  friend bool operator==(const PracticeRatings&, const PracticeRatings&) = default;

 private:
  static constexpr std::uint8_t kUnrated = 0xFF;
  std::array<std::uint8_t, kPracticeCount> m_ratings{};
};

struct DiagnosticRun {
  Date date;
  PracticeRatings ratings = {};
  std::string unknownRatings = {};  // of a newer version, kept as read
  std::string unknownMembers = {};

  friend bool operator==(const DiagnosticRun&, const DiagnosticRun&) = default;
};

}  // namespace arborg

// What somebody answered the role advisor about the business.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace arborg {

// Signs that a sales organisation has outgrown its leadership. Source: docs/sales-knowledge.md [A D
// E].
enum class Symptom : std::uint8_t {
  GrowthBelowPlan,  // or below the market's, or the competitors'
  TooFewLeads,      // "not enough leads or awareness"
  ChurnGrows,
  CycleLengthens,   // the sales cycle
  ProductsCompete,  // the business unit starts competing with several products
};
inline constexpr std::size_t kSymptomCount = static_cast<std::size_t>(Symptom::ProductsCompete) + 1;

std::string_view key(Symptom symptom) noexcept;  // as written to files: "churn_grows"

struct AdvisorAnswers {
  int channels = 1;                // of sales: direct, partners, online ...
  int verticals = 1;               // industries sold to
  int products = 1;                // or product lines
  int competitors = 0;             // serious ones
  std::optional<int> people = {};  // in sales; none: as many as the chart has
  std::array<bool, kSymptomCount> symptoms{};
  std::string unknownMembers = {};  // JSON members of a newer version, kept as read

  bool has(Symptom symptom) const noexcept { return symptoms[static_cast<std::size_t>(symptom)]; }
  void set(Symptom symptom, bool value) noexcept {
    symptoms[static_cast<std::size_t>(symptom)] = value;
  }

  friend bool operator==(const AdvisorAnswers&, const AdvisorAnswers&) = default;
};

}  // namespace arborg

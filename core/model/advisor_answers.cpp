#include "core/model/advisor_answers.h"

namespace arborg {

std::string_view key(Symptom symptom) noexcept {
  static constexpr std::array<std::string_view, kSymptomCount> kKeys = {
      "growth_below_plan", "too_few_leads", "churn_grows", "cycle_lengthens", "products_compete"};
  return kKeys[static_cast<std::size_t>(symptom)];
}

}  // namespace arborg

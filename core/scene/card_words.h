// The few words that a chart itself needs, in the chart's language.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/figures/tally.h"
#include "core/model/chart.h"

namespace arborg::scene {

enum class NumberField : std::uint8_t {
  Quota,
  Cost,
  Fte,
  Attained,
  Opportunities,
  DealsWon,
  SalesCycle,  // days
};

// Implemented in ui for the language that the chart is shown in. All answers are plain text in
// well-formed UTF-8. Asked once a role or a number of a card, so it need not be fast.
class CardWords {
 public:
  CardWords() = default;
  CardWords(const CardWords&) = delete;
  CardWords& operator=(const CardWords&) = delete;
  virtual ~CardWords() = default;

  // What stands on a card without a typed title. Empty for a role that says nothing ("other").
  virtual std::string roleTitle(const Chart& chart, RoleId role) const = 0;
  // In place of the name on a seat that nobody holds.
  virtual std::string vacant() const = 0;
  // A line of a card with its label: "Quota 4.1 M". `currency` is ISO 4217 or empty.
  virtual std::string field(NumberField field, double value, std::string_view currency) const = 0;
  // A line of a card about the branch below it: "48 people". Counts are whole numbers.
  virtual std::string figure(figures::Figure figure, double value,
                             std::string_view currency) const = 0;
  // In a ring, so it is short: "11/32".
  virtual std::string progress(int done, int total) const = 0;
  // The caption of a dotted line without one of its own; empty for Unspecified.
  virtual std::string relation(RelationType type) const = 0;
  // The caption of a row of equal grades.
  virtual std::string grade(int grade) const = 0;
  // The name of a field, as the heading of a legend; one of those that FieldReader reads.
  virtual std::string fieldTitle(const Chart& chart, std::string_view key) const = 0;
  // A value of it as FieldReader reads it: the name of a role, a function, a type; else as it is.
  virtual std::string fieldValue(const Chart& chart, std::string_view key,
                                 std::string_view value) const = 0;
  // Numbers from `from` up to, not with, `to`: "1M to 2M".
  virtual std::string fieldRange(std::string_view key, double from, double to,
                                 std::string_view currency) const = 0;
  virtual std::string noValue() const = 0;      // "None"
  virtual std::string otherValues() const = 0;  // "Others"
  // A condition in words: "Quota at least 1M".
  virtual std::string format(const Chart& chart, const CardFormat& format) const = 0;
  // A count on a chip.
  virtual std::string count(std::uint32_t value) const = 0;
};

}  // namespace arborg::scene

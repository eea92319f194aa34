// What a document decides for itself, apart from its people.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arborg {

enum class Severity : std::uint8_t { Off, Notice, Warning, Error };
std::string_view key(Severity severity) noexcept;
std::optional<Severity> severityFromKey(std::string_view key) noexcept;

// How a whole chart is drawn.
enum class ChartLayout : std::uint8_t {
  Automatic,  // top-down; leaders side by side, teams hanging, shaped to the window
  TopDown,    // everybody side by side
  LeftRight,
  Hanging,  // top-down; every team in one column
};
std::string_view key(ChartLayout layout) noexcept;
std::optional<ChartLayout> chartLayoutFromKey(std::string_view key) noexcept;

struct RuleLimits {
  int spanMinimum = 3;   // direct reports a manager should have at least
  int spanMaximum = 12;  // and at most
  int layersMaximum = 8;
  int executivesPerDeveloper = 5;  // account executives that one SDR or BDR can feed

  friend bool operator==(const RuleLimits&, const RuleLimits&) = default;
};

struct DocumentSettings {
  std::string title;
  std::string language;  // of the chart: "en", "fi", "it", "no", "tr"; empty: the reader's own
  std::string currency;  // ISO 4217, or empty
  std::string theme = "paper";
  ChartLayout layout = ChartLayout::Automatic;
  std::vector<std::string> cardFields;         // keys of the fields below the title, at most three
  std::map<std::string, Severity> severities;  // by rule id, where not the rule's own
  RuleLimits limits;
  std::string unknownMembers;

  friend bool operator==(const DocumentSettings&, const DocumentSettings&) = default;
};

}  // namespace arborg

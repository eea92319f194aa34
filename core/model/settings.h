// What a document decides for itself, apart from its people.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/looks.h"

namespace arborg {

enum class Severity : std::uint8_t { Off, Notice, Warning, Error };
std::string_view key(Severity severity) noexcept;
std::optional<Severity> severityFromKey(std::string_view key) noexcept;

// How a whole chart is drawn.
enum class ChartLayout : std::uint8_t {
  Automatic,    // every branch as it makes the whole chart largest in the window or on the page
  SideBySide,   // everybody
  Hanging,      // every team in one column
  HangingLeft,  // the same to the left of its line
  BothSides,    // leaders side by side, every team without teams on both sides of its line
  Columns,      // the same with teams in as many columns as suit them
  Fishbone,     // leaders side by side, teams and those who lead teams in fishbones
  Compact,      // every branch in the form that takes the least space
  GradeRows,    // side by side, equal ranks on one row over the whole chart
};
std::string_view key(ChartLayout layout) noexcept;
std::optional<ChartLayout> chartLayoutFromKey(std::string_view key) noexcept;

// Where reports stand as seen from their manager.
enum class ChartDirection : std::uint8_t { TopDown, BottomUp, LeftRight, RightLeft };
std::string_view key(ChartDirection direction) noexcept;
std::optional<ChartDirection> chartDirectionFromKey(std::string_view key) noexcept;

// A layout as named in files and on the command line. "left", of the time when there was but one
// chart that grows sideways, names a direction too; false for an unknown name.
bool readLayout(std::string_view key, ChartLayout& layout, ChartDirection& direction) noexcept;

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
  std::string theme = "auto";  // "auto": that of the window; on paper and in files Paper
  ChartLayout layout = ChartLayout::Automatic;
  ChartDirection direction = ChartDirection::TopDown;
  std::vector<std::string> cardFields;  // keys of the fields below the title, at most three
  Looks looks;
  TitleBlock titleBlock;
  std::map<std::string, Severity> severities;  // by rule id, where not the rule's own
  RuleLimits limits;
  std::string unknownMembers;

  friend bool operator==(const DocumentSettings&, const DocumentSettings&) = default;
};

}  // namespace arborg

// One field of positions, of whatever kind, as a value to compare and to colour by.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/edit/edit.h"
#include "core/figures/rollups.h"
#include "core/model/chart.h"

namespace arborg::figures {

inline constexpr std::string_view kFunctionField = "function";  // of the role
inline constexpr std::string_view kTypeField = "type";          // of the leader who holds the seat

// A figure of the branch as a field: "branch.headcount". None for any other key.
std::optional<Figure> branchFigureFromKey(std::string_view key) noexcept;
std::string branchFigureKey(Figure figure);

class FieldReader {
 public:
  // None for a key that names no field of the chart.
  static std::optional<FieldReader> of(const Chart& chart, std::string_view key);

  bool isNumber() const noexcept;
  // Whether number() asks the roll-ups.
  bool isOfBranch() const noexcept { return std::holds_alternative<Figure>(m_source); }
  // Of a field of numbers. `rollups` may be null where the field is none of the branch.
  std::optional<double> number(const Chart& chart, PositionId id, const Rollups* rollups) const;
  // Of any other field, as in files: a key for a role, a function, a type. Good until the chart
  // changes.
  std::string_view text(const Chart& chart, PositionId id) const;

 private:
  enum class Special : std::uint8_t { Function, Type };
  using Source =
      std::variant<edit::PositionField, edit::PersonField, Figure, CustomFieldId, Special>;
  explicit FieldReader(Source source) noexcept : m_source(source) {}

  Source m_source;
};

}  // namespace arborg::figures

#include "core/edit/commands/input.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/model/display_name.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

bool isControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

Result<std::string> limited(std::string text, std::size_t limit, const ArgumentValue& field) {
  // No text has more code points than bytes: most need no counting.
  if (text.size() > limit && codePointCount(text) > limit) {
    return Message(Code::EditTextTooLong,
                   {{"field", field}, {"limit", static_cast<std::int64_t>(limit)}});
  }
  return text;
}

}  // namespace

std::string cleanLine(std::string_view text) {
  std::string line = repairedUtf8(text);
  std::replace_if(line.begin(), line.end(), isControl, ' ');
  return std::string(trimmed(line));
}

std::string cleanText(std::string_view text) {
  const std::string repaired = repairedUtf8(text);
  std::string clean;
  clean.reserve(repaired.size());
  for (std::size_t i = 0; i < repaired.size(); ++i) {
    const char c = repaired[i];
    if (c == '\r') {
      if (i + 1 == repaired.size() || repaired[i + 1] != '\n') clean.push_back('\n');
    } else if (c == '\n' || c == '\t' || !isControl(c)) {
      clean.push_back(c);
    }
  }
  return clean;
}

Result<std::string> lineInput(std::string_view text, const ArgumentValue& field) {
  return limited(cleanLine(text), kMaxLineLength, field);
}

Result<std::string> textInput(std::string_view text, const ArgumentValue& field) {
  return limited(cleanText(text), kMaxTextLength, field);
}

Result<void> checkNumber(double value, double minimum, double maximum, const ArgumentValue& field) {
  if (std::isfinite(value) && value >= minimum && value <= maximum) return {};
  return Message(Code::EditValueOutOfRange,
                 {{"field", field}, {"minimum", minimum}, {"maximum", maximum}});
}

ArgumentValue fieldTerm(std::string_view key) {
  return Term{TermKind::Field, std::string(key)};
}

Message unknownPosition() {
  return Message(Code::EditUnknownPosition);
}

Message nothingToDo() {
  return Message(Code::EditNothingToDo);
}

Message named(Code code, const Chart& chart, PositionId id) {
  return Message(code, {{"name", nameArgument(chart, id)}});
}

Message named(Code code, const Chart& chart, PositionId id, std::string_view second,
              PositionId other) {
  return Message(
      code, {{"name", nameArgument(chart, id)}, {std::string(second), nameArgument(chart, other)}});
}

Message counted(Code code, std::size_t count) {
  return Message(code, {{"count", static_cast<std::int64_t>(count)}});
}

Result<void> checkPositions(const Chart& chart, std::span<const PositionId> ids) {
  if (ids.empty()) return nothingToDo();
  for (const PositionId id : ids) {
    if (!chart.contains(id)) return unknownPosition();
  }
  return {};
}

Result<void> checkRoom(const Chart& chart, std::size_t more) {
  if (more <= kMaxPositions && chart.positionCount() <= kMaxPositions - more) return {};
  return Message(Code::EditTooManyPositions, {{"limit", static_cast<std::int64_t>(kMaxPositions)}});
}

std::vector<PositionId> inDisplayOrder(const Chart& chart, std::span<const PositionId> ids) {
  if (ids.size() < 2) return {ids.begin(), ids.end()};
  std::vector<bool> wanted(chart.positionSlots());
  for (const PositionId id : ids) wanted[id.index()] = true;
  std::vector<PositionId> ordered;
  for (const PositionId id : chart.displayOrder()) {
    if (wanted[id.index()]) ordered.push_back(id);
  }
  return ordered;
}

std::vector<PositionId> topmost(const Chart& chart, std::span<const PositionId> ids) {
  if (ids.size() < 2) return {ids.begin(), ids.end()};
  std::vector<bool> wanted(chart.positionSlots());
  std::vector<bool> covered(chart.positionSlots());
  for (const PositionId id : ids) wanted[id.index()] = true;
  std::vector<PositionId> tops;
  for (const PositionId id : chart.displayOrder()) {  // managers come before their reports
    const auto manager = chart.manager(id);
    const bool below = manager.has_value() && covered[manager->index()];
    covered[id.index()] = below || wanted[id.index()];
    if (wanted[id.index()] && !below) tops.push_back(id);
  }
  return tops;
}

}  // namespace arborg::edit

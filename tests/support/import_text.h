// Imports of small tables written in a test.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/io/table_import.h"

namespace arborg::test {

inline io::ImportedTable importText(const std::string& text,
                                    const io::ImportOptions& options = {}) {
  auto imported = io::importCsv(text, "test.csv", options);
  if (imported.hasError()) {
    ADD_FAILURE() << identifier(imported.error().code) << "\n" << text;
    return {};
  }
  EXPECT_EQ(imported.value().chart.positionCount(), imported.value().rows);
  return std::move(imported).value();
}

inline const Position& seat(const Chart& chart, std::string_view key) {
  const auto id = chart.findPosition(key);
  if (!id.has_value()) {
    ADD_FAILURE() << "no position " << key;
    return chart.position(chart.roots().front());
  }
  return chart.position(*id);
}

inline const Person& holder(const Chart& chart, std::string_view key) {
  static const Person nobody;
  const Position& position = seat(chart, key);
  return position.holder.has_value() ? chart.person(*position.holder) : nobody;
}

inline std::string custom(const Chart& chart, std::string_view key, std::string_view field) {
  const auto id = chart.findCustomField(field);
  if (!id.has_value()) return "<no field>";
  return std::string(chart.customValue(*chart.findPosition(key), *id));
}

inline std::vector<io::Note> notes(const io::ImportedTable& table, Code code) {
  std::vector<io::Note> found;
  for (const io::Note& note : table.notes) {
    if (note.message.code == code) found.push_back(note);
  }
  return found;
}

inline std::vector<rules::Finding> findings(const io::ImportedTable& table, rules::RuleId rule) {
  std::vector<rules::Finding> found;
  for (const rules::Finding& finding : table.findings) {
    if (finding.rule == rule) found.push_back(finding);
  }
  return found;
}

inline std::string argument(const std::vector<Argument>& args, std::string_view name) {
  for (const Argument& arg : args) {
    if (arg.name != name) continue;
    if (const auto* text = std::get_if<std::string>(&arg.value)) return *text;
    if (const auto* value = std::get_if<std::int64_t>(&arg.value)) return std::to_string(*value);
    if (const auto* term = std::get_if<Term>(&arg.value)) return term->key;
  }
  return "<none>";
}

}  // namespace arborg::test

// Charts written as indented text, and what the rules say of them as text.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/edit/history.h"
#include "core/edit/transaction.h"
#include "core/rules/checker.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "tests/support/ratings.h"

namespace arborg::test {

// One line a position, two spaces a level: "key role". The holder is named as the key; with a "!"
// after it, the seat is vacant. After the role may stand "q=500" (a quota), "r=554454/221232" (the
// holder's ratings, see ratings.h) and "h=a" (the holder is that of the seat "a" above). Roles
// "user_..." are made on the way: "user_seller_5" is a seller's role of rank 5, "user_staff" one
// without a rank.
inline RoleId roleNamed(edit::ChartBuilder& builder, const std::string& name) {
  const auto known = builder.chart().findRole(name);
  if (known.has_value()) return *known;
  Role role;
  role.key = name;
  role.name = "Role " + name;
  const std::size_t kindAt = name.find('_') + 1;
  const std::size_t rankAt = name.find('_', kindAt);
  const auto kind = roleKindFromKey(name.substr(kindAt, rankAt - kindAt));
  role.kind = kind.value_or(RoleKind::Staff);
  if (rankAt != std::string::npos) role.rank = name[rankAt + 1] - '0';
  return builder.addRole(std::move(role));
}

inline Chart chartOf(std::string_view text) {
  edit::ChartBuilder builder;
  std::vector<PositionId> line;  // the managers of the next position, by depth
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string row(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    const std::size_t indent = row.find_first_not_of(' ');
    if (indent == std::string::npos) continue;
    const std::size_t space = row.find(' ', indent);
    std::string name = row.substr(indent, space - indent);
    const bool vacant = name.back() == '!';
    if (vacant) name.pop_back();

    Position position;
    position.key = name;
    std::size_t next = row.find(' ', space + 1);
    position.role = roleNamed(builder, row.substr(space + 1, next - space - 1));
    Skills skills;
    std::optional<PersonId> sharedHolder;
    while (next != std::string::npos) {
      const std::size_t from = next + 1;
      next = row.find(' ', from);
      const std::string value = row.substr(from + 2, next - from - 2);
      if (row[from] == 'q') position.quota = parseNumber(value);
      if (row[from] == 'r') skills = ratings(value);
      if (row[from] == 'h') {
        sharedHolder = builder.chart().position(*builder.chart().findPosition(value)).holder;
      }
    }
    line.erase(line.begin() + static_cast<std::ptrdiff_t>(indent / 2), line.end());
    const PositionId id = builder.addPosition(
        std::move(position), line.empty() ? std::nullopt : std::optional(line.back()));
    line.push_back(id);
    if (sharedHolder.has_value()) {
      builder.setHolder(id, sharedHolder);
    } else if (!vacant) {
      Person person;
      person.key = "p-" + name;
      person.name = name;
      person.skills = skills;
      builder.setHolder(id, builder.addPerson(std::move(person)));
    }
  }
  return builder.take();
}

// `count` lines "<prefix>1 role", ... at a depth.
inline std::string lines(std::size_t depth, const std::string& prefix, std::size_t count,
                         const std::string& role) {
  std::string text;
  for (std::size_t i = 1; i <= count; ++i) {
    text += std::string(2 * depth, ' ') + prefix + std::to_string(i) + " " + role + "\n";
  }
  return text;
}

inline PositionId at(const Chart& chart, std::string_view key) {
  return chart.findPosition(key).value();
}

// "key key" in the order of the subjects.
inline std::string subjects(const Chart& chart, const rules::Finding& finding) {
  std::string text;
  for (const PositionId id : finding.subjects) {
    if (!text.empty()) text += ' ';
    text += chart.position(id).key;
  }
  return text;
}

// The subjects of each finding of one rule, or of all with the rule before them.
inline std::vector<std::string> found(const Chart& chart, rules::RuleId rule) {
  rules::Checker checker;
  checker.checkAll(chart);
  std::vector<std::string> found;
  for (const rules::Finding& finding : checker.findings()) {
    if (finding.rule == rule) found.push_back(subjects(chart, finding));
  }
  return found;
}
inline std::vector<std::string> described(const Chart& chart, const rules::Checker& checker) {
  std::vector<std::string> found;
  for (const rules::Finding& finding : checker.findings()) {
    found.push_back(std::string(key(finding.severity)) + " " +
                    std::string(rules::key(finding.rule)) + ": " + subjects(chart, finding) +
                    (finding.accepted ? " (accepted)" : ""));
  }
  return found;
}

inline std::optional<rules::Finding> findingOf(const Chart& chart, rules::RuleId rule) {
  rules::Checker checker;
  checker.checkAll(chart);
  for (const rules::Finding& finding : checker.findings()) {
    if (finding.rule == rule) return finding;
  }
  return std::nullopt;
}

inline std::string textOf(const ArgumentValue& value) {
  struct Writer {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return std::to_string(number); }
    std::string operator()(const Term& term) const { return "<" + term.key + ">"; }
    std::string operator()(const std::vector<Term>& terms) const {
      std::string text;
      for (const Term& term : terms) text += (*this)(term);
      return text;
    }
    std::string operator()(const std::vector<std::string>& texts) const {
      std::string all;
      for (const std::string& text : texts) all += text + ",";
      return all;
    }
  };
  return std::visit(Writer(), value);
}

// "name=Ann role=<cro>": terms in angle brackets.
inline std::string textOf(const std::vector<Argument>& args) {
  std::string text;
  for (const Argument& argument : args) {
    if (!text.empty()) text += ' ';
    text += argument.name + "=" + textOf(argument.value);
  }
  return text;
}

// The arguments of the only finding of a rule.
inline std::string argsOf(const Chart& chart, rules::RuleId rule) {
  const auto finding = findingOf(chart, rule);
  return finding.has_value() ? textOf(finding->args) : "no finding";
}

// Carries single edits out as a step.
inline edit::ChangeSet run(edit::History& history, Chart& chart, std::vector<edit::Edit> edits) {
  return history.commit(chart, edit::Plan{std::move(edits), Message(Code::UndoFix), {}, {}});
}

}  // namespace arborg::test

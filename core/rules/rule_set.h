// Sets of rules and of severities by rule, small enough to keep one for every position.
#pragma once

#include <array>
#include <cstdint>

#include "core/rules/finding.h"

namespace arborg::rules {

// A bit a rule.
class RuleSet {
 public:
  constexpr RuleSet() = default;
  constexpr explicit RuleSet(RuleId rule) : m_bits(bit(rule)) {}

  constexpr bool empty() const noexcept { return m_bits == 0; }
  constexpr bool contains(RuleId rule) const noexcept { return (m_bits & bit(rule)) != 0; }
  constexpr void insert(RuleId rule) noexcept { m_bits |= bit(rule); }
  // Takes the first rule, in the order of RuleId, out of the set. Precondition: not empty.
  constexpr RuleId takeFirst() noexcept {
    int first = 0;
    while (((m_bits >> static_cast<unsigned>(first)) & 1U) == 0) ++first;
    m_bits &= m_bits - 1;
    return static_cast<RuleId>(first);
  }

  friend constexpr RuleSet operator|(RuleSet a, RuleSet b) { return RuleSet(a.m_bits | b.m_bits); }
  friend constexpr RuleSet operator&(RuleSet a, RuleSet b) { return RuleSet(a.m_bits & b.m_bits); }
  friend constexpr RuleSet operator-(RuleSet a, RuleSet b) { return RuleSet(a.m_bits & ~b.m_bits); }
  constexpr RuleSet& operator|=(RuleSet other) { return *this = *this | other; }
  friend constexpr bool operator==(RuleSet, RuleSet) = default;

 private:
  static_assert(kRuleCount <= 64);
  constexpr explicit RuleSet(std::uint64_t bits) : m_bits(bits) {}
  static constexpr std::uint64_t bit(RuleId rule) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(rule);
  }

  std::uint64_t m_bits = 0;
};

// The rules accepted on a position; keys that this version does not know are passed over.
RuleSet acceptedOn(const Position& position);

// What the document makes of each rule, looked up once.
class Severities {
 public:
  Severities() = default;
  explicit Severities(const Chart& chart) {
    for (const RuleInfo& row : ruleTable()) {
      for (std::size_t grade = 0; grade < kGradeCount; ++grade) {
        const Severity severity = severityOf(chart, row.id, static_cast<Grade>(grade));
        m_ofRule[grade][static_cast<std::size_t>(row.id)] = severity;
        m_rules[grade][static_cast<std::size_t>(severity)].insert(row.id);
      }
    }
  }

  Severity of(RuleId rule, Grade grade = Grade::Grave) const noexcept {
    return m_ofRule[static_cast<std::size_t>(grade)][static_cast<std::size_t>(rule)];
  }
  // The highest severity among the rules of a set, of whose graded rules the cases are of that
  // grade; Off for none.
  Severity worst(RuleSet rules, Grade grade = Grade::Grave) const noexcept {
    const auto& ofSeverity = m_rules[static_cast<std::size_t>(grade)];
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
      if (!(rules & ofSeverity[static_cast<std::size_t>(severity)]).empty()) return severity;
    }
    return Severity::Off;
  }
  friend bool operator==(const Severities&, const Severities&) = default;

 private:
  std::array<std::array<Severity, kRuleCount>, kGradeCount> m_ofRule{};
  std::array<std::array<RuleSet, 4>, kGradeCount> m_rules{};
};

}  // namespace arborg::rules

// What holds of every chart, whatever was done to it.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/model/chart.h"
#include "core/model/limits.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::test {

namespace detail {

class InvariantChecker {
 public:
  explicit InvariantChecker(const Chart& chart) : m_chart(chart) {}

  std::string check() {
    checkTree();
    for (std::uint32_t i = 0; i < m_chart.positionSlots(); ++i) {
      if (m_chart.contains(PositionId(i))) checkPosition(PositionId(i));
    }
    checkPeople();
    checkRelations();
    checkRuns();
    return m_problem;
  }

 private:
  void expect(bool holds, std::string_view what, std::uint32_t id) {
    if (!holds && m_problem.empty()) m_problem = std::string(what) + " at " + formatInteger(id);
  }

  // Everybody present is reached from the roots exactly once: no circle, nobody lost.
  void checkTree() {
    std::vector<int> reached(m_chart.positionSlots());
    std::size_t count = 0;
    std::vector<PositionId> pending(m_chart.roots().begin(), m_chart.roots().end());
    for (const PositionId root : m_chart.roots()) {
      expect(m_chart.contains(root) && !m_chart.manager(root).has_value(), "root", root.value());
    }
    while (!pending.empty() && m_problem.empty()) {
      const PositionId id = pending.back();
      pending.pop_back();
      expect(m_chart.contains(id) && ++reached[id.index()] == 1, "reached twice", id.value());
      if (!m_problem.empty()) return;
      ++count;
      for (const PositionId report : m_chart.reports(id)) {
        expect(m_chart.contains(report) && m_chart.manager(report) == id, "parent", report.value());
        pending.push_back(report);
      }
    }
    expect(count == m_chart.positionCount(), "position count", static_cast<std::uint32_t>(count));
  }

  void checkPosition(PositionId id) {
    const Position& position = m_chart.position(id);
    expect(!position.key.empty() && m_chart.findPosition(position.key) == id, "key", id.value());
    expect(m_chart.contains(position.role), "role", id.value());
    for (std::size_t i = 0; i < position.custom.size(); ++i) {
      const auto& [field, text] = position.custom[i];
      expect(m_chart.contains(field) && !text.empty(), "custom value", id.value());
      expect(i == 0 || position.custom[i - 1].first < field, "order of values", id.value());
      checkText(text, kMaxTextLength, id.value());
    }
    for (std::size_t i = 1; i < position.accepted.size(); ++i) {
      expect(position.accepted[i - 1].rule < position.accepted[i].rule, "order of acceptances",
             id.value());
    }
    for (const auto& number : {position.quota, position.cost}) {
      expect(!number.has_value() || std::abs(*number) <= kMaxAmount, "amount", id.value());
    }
    const double fte = position.fte.value_or(1);
    expect(fte >= 0 && fte <= kMaxFte, "fte", id.value());
    checkPerformance(*position.performance, id.value());
    checkSearch(*position.search, id.value());
    checkText(position.key, kMaxLineLength, id.value());
    checkText(position.title, kMaxLineLength, id.value());
    checkText(position.department, kMaxLineLength, id.value());
    checkText(position.note, kMaxTextLength, id.value());
    if (!position.holder.has_value()) return;
    ++m_held;
    const bool known = m_chart.contains(*position.holder);
    expect(known, "holder", id.value());
    if (!known) return;
    const auto seats = m_chart.seats(*position.holder);
    expect(std::count(seats.begin(), seats.end(), id) == 1, "seat of holder", id.value());
  }

  void checkPerformance(const Performance& performance, std::uint32_t id) {
    expect(std::abs(performance.attained.value_or(0)) <= kMaxAmount, "booked revenue", id);
    for (const double deals :
         {performance.opportunities.value_or(0), performance.dealsWon.value_or(0)}) {
      expect(deals >= 0 && deals <= kMaxDeals, "deals", id);
    }
    const double cycle = performance.salesCycle.value_or(0);
    expect(cycle >= 0 && cycle <= kMaxSalesCycle, "sales cycle", id);
  }

  void checkSearch(const Search& search, std::uint32_t id) {
    for (std::size_t i = 0; i < search.items.size(); ++i) {
      const auto& [task, item] = search.items[i];
      expect(i == 0 || search.items[i - 1].first < task, "order of a search", id);
      expect(item != SearchItem(), "empty item of a search", id);
      checkText(item.owner, kMaxLineLength, id);
      checkText(item.note, kMaxTextLength, id);
    }
  }

  void checkRuns() {
    const auto& runs = m_chart.diagnosticRuns();
    for (std::size_t i = 1; i < runs.size(); ++i) {
      expect(runs[i - 1].date <= runs[i].date, "order of runs", static_cast<std::uint32_t>(i));
    }
  }

  void checkPeople() {
    std::size_t people = 0;
    std::size_t seats = 0;
    for (std::uint32_t i = 0; i < m_chart.personSlots(); ++i) {
      const PersonId id(i);
      if (!m_chart.contains(id)) continue;
      ++people;
      const Person& person = m_chart.person(id);
      expect(!person.key.empty() && m_chart.findPerson(person.key) == id, "person's key", i);
      checkText(person.name, kMaxLineLength, i);
      checkText(person.email, kMaxLineLength, i);
      const auto held = m_chart.seats(id);
      expect(std::is_sorted(held.begin(), held.end()), "order of seats", i);
      seats += held.size();
    }
    expect(people == m_chart.personCount(), "person count", 0);
    expect(seats == m_held, "count of seats", 0);
  }

  void checkRelations() {
    for (const RelationId id : m_chart.relations()) {
      const Relation& relation = m_chart.relation(id);
      expect(m_chart.contains(relation.report) && m_chart.contains(relation.manager),
             "dangling dotted line", id.value());
      expect(relation.report != relation.manager, "dotted line to itself", id.value());
    }
  }

  void checkText(const std::string& text, std::size_t limit, std::uint32_t id) {
    expect(isUtf8(text) && codePointCount(text) <= limit, "text", id);
  }

  const Chart& m_chart;
  std::size_t m_held = 0;
  std::string m_problem;
};

}  // namespace detail

// The first thing that is wrong with a chart; empty when nothing is. Linear.
inline std::string brokenInvariant(const Chart& chart) {
  return detail::InvariantChecker(chart).check();
}

}  // namespace arborg::test

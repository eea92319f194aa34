// Pieces that quick fixes are made of.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/rules/arguments.h"
#include "core/rules/finding.h"
#include "core/util/message_codes.h"
#include "core/util/result.h"

namespace arborg::rules {

// Collects the fixes of one finding.
class FixMaker {
 public:
  FixMaker(const Chart& chart, PositionId subject) : m_chart(chart), m_subject(subject) {}

  const Chart& chart() const noexcept { return m_chart; }
  PositionId subject() const noexcept { return m_subject; }

  // A fix that cannot be carried out is not offered. Its undo step is named after the finding's
  // subject.
  void add(Message label, Result<edit::Plan> plan) {
    if (plan.hasError()) return;
    edit::Plan good = std::move(plan).value();
    good.name = Message(Code::UndoFix, {nameOf("name", m_chart, m_subject)});
    m_fixes.push_back(Fix{std::move(label), std::move(good)});
  }
  Message label(Code code, std::vector<Argument> args) const {
    return Message(code, std::move(args));
  }
  Argument name(std::string argument, PositionId id) const {
    return nameOf(std::move(argument), m_chart, id);
  }

  std::vector<Fix> take() { return std::move(m_fixes); }

 private:
  const Chart& m_chart;
  PositionId m_subject;
  std::vector<Fix> m_fixes;
};

// structure_fixes.cpp
void fixCroScope(FixMaker& maker);
void fixCroFunctions(FixMaker& maker);
void fixLeadFlow(FixMaker& maker);

}  // namespace arborg::rules

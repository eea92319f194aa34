// Pieces that quick fixes are made of.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/edit/commands/draft.h"
#include "core/rules/arguments.h"
#include "core/rules/finding.h"
#include "core/rules/role_traits.h"
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
  void add(Message label, Result<edit::Plan> plan, FixEffect effect = FixEffect::Settles,
           FixFollowUp followUp = FixFollowUp::None) {
    if (plan.hasError()) return;
    edit::Plan good = std::move(plan).value();
    good.name = Message(Code::UndoFix, {nameOf("name", m_chart, m_subject)});
    m_fixes.push_back(Fix{std::move(label), std::move(good), effect, followUp});
  }
  // Nothing but something to look at.
  void addFollowUp(Message label, FixFollowUp followUp) {
    edit::Plan nothing{{}, Message(Code::UndoFix), {}, {m_subject}};
    add(std::move(label), std::move(nothing), FixEffect::Helps, followUp);
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

// A vacant seat of that role, as the last report of a manager.
PositionId addSeat(edit::Draft& draft, BuiltInRole role, PositionId manager);

// The coverage of all roles of a branch. Linear in it.
Coverage coverageOfBranch(const Chart& chart, PositionId top);

// structure_fixes.cpp
void fixCroFunctions(FixMaker& maker);
void fixLeadFlow(FixMaker& maker);

// balance_fixes.cpp: leaders of Marketing and Customer Success brought where they are needed
void fixCroScope(FixMaker& maker);
void fixBalanceUnderCso(FixMaker& maker);
void fixBalanceBesideCro(FixMaker& maker);

// seat_fixes.cpp
void fixVacantLeader(FixMaker& maker);
void fixHolderTwice(FixMaker& maker);
void fixSolidAndDotted(FixMaker& maker);
void fixUnderAssigned(FixMaker& maker);

// skill_fixes.cpp
void fixHolder(FixMaker& maker, RuleId rule);  // another holder, or none
void fixCsoNeedsStrategist(FixMaker& maker);

}  // namespace arborg::rules

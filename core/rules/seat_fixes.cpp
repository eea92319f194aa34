// What settles findings about seats, dotted lines and quotas.
#include <algorithm>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/sales_commands.h"
#include "core/rules/fix_maker.h"
#include "core/rules/quota_rules.h"
#include "core/rules/seat_rules.h"
#include "core/sales/search_checklist.h"

namespace arborg::rules {

namespace {

constexpr std::size_t kMostChoices = 5;

// What a seat is called beside its holder's name.
Argument titleOf(std::string argument, const Chart& chart, PositionId id) {
  const std::string& title = chart.position(id).title;
  if (!title.empty()) return {std::move(argument), title};
  return roleOf(std::move(argument), chart, id);
}

}  // namespace

void fixVacantLeader(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId seat = maker.subject();
  if (!sales::searchKind(chart.position(seat).role).has_value()) return;
  Message label = maker.label(Code::FixOpenSearch, {roleOf("role", chart, seat)});
  if (sales::isSearchOpen(chart, seat)) {
    maker.addFollowUp(std::move(label), FixFollowUp::SearchChecklist);
  } else {
    maker.add(std::move(label), edit::openSearch(chart, seat), FixEffect::Helps,
              FixFollowUp::SearchChecklist);
  }
}

// Keeping one seat settles it however many there are.
void fixHolderTwice(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const auto holder = chart.position(maker.subject()).holder;
  if (!holder.has_value()) return;
  const auto seats = chart.seats(*holder);
  for (const PositionId kept : seats.first(std::min(seats.size(), kMostChoices))) {
    edit::Draft draft(chart);
    for (const PositionId seat : seats) {
      if (seat != kept) draft.setHolder(seat, std::nullopt);
    }
    maker.add(
        maker.label(Code::FixKeepSeat, {maker.name("name", kept), titleOf("title", chart, kept)}),
        draft.take(Message(Code::UndoFix), {kept}));
  }
}

void fixSolidAndDotted(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const auto manager = chart.manager(maker.subject());
  const auto lines = dottedToManager(chart, maker.subject());
  if (lines.empty()) return;
  edit::Draft draft(chart);
  for (const RelationId line : lines) draft.add(edit::SetRelation{line, std::nullopt});
  maker.add(maker.label(Code::FixRemoveDottedLine,
                        {maker.name("name", maker.subject()), maker.name("manager", *manager)}),
            draft.take(Message(Code::UndoFix), {maker.subject()}));
}

void fixUnderAssigned(FixMaker& maker) {
  const Chart& chart = maker.chart();
  // Where nobody below has a quota yet, the manager's own is not what is wrong.
  const auto assigned = assignedBelow(chart, maker.subject());
  if (!assigned.has_value()) return;
  const double quota = tidySum(*assigned);
  maker.add(maker.label(Code::FixSetQuota, {{"quota", quota}}),
            edit::setNumber(chart, maker.subject(), edit::PositionField::Quota, quota));
}

}  // namespace arborg::rules

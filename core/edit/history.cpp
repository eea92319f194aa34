#include "core/edit/history.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "core/edit/transaction.h"

namespace arborg::edit {

namespace {

// Whether two edits set the same thing of the same owner, whatever to. What came and went is never
// the same: only plain setters can stand for each other.
struct SameTarget {
  template <class One>
  bool operator()(const One& one, const One& other) const {
    if constexpr (requires { one.field; }) {
      return one.id == other.id && one.field == other.field;
    } else if constexpr (std::is_same_v<One, SetAcceptance>) {
      return one.id == other.id && one.rule == other.rule;
    } else if constexpr (std::is_same_v<One, SetRating>) {
      return one.id == other.id && one.skill == other.skill;
    } else if constexpr (std::is_same_v<One, SetHolder> || std::is_same_v<One, SetSearch> ||
                         std::is_same_v<One, SetRelation> || std::is_same_v<One, SetRole> ||
                         std::is_same_v<One, SetCustomField>) {
      return one.id == other.id;
    } else {
      return std::is_same_v<One, SetSettings> || std::is_same_v<One, SetAdvisorAnswers> ||
             std::is_same_v<One, SetDiagnosticRuns>;
    }
  }
  template <class One, class Other>
  bool operator()(const One&, const Other&) const {
    return false;
  }
};

// Whether the newest of `kept` restore everything that `inverses` would: then they lead back past
// both commits, and the new ones are not needed.
bool restoreTheSame(const std::vector<Edit>& kept, const std::vector<Edit>& inverses) {
  if (kept.size() < inverses.size()) return false;
  return std::equal(
      inverses.rbegin(), inverses.rend(), kept.rbegin(),
      [](const Edit& one, const Edit& other) { return std::visit(SameTarget(), one, other); });
}

}  // namespace

ChangeSet History::commit(Chart& chart, Plan plan) {
  if (plan.edits.empty()) return {};

  while (m_steps.size() > m_done) {
    m_bytes -= m_steps.back().bytes;
    m_steps.pop_back();
  }
  if (m_saved.has_value() && *m_saved > m_done) m_saved.reset();

  Transaction transaction(chart);
  transaction.apply(std::move(plan.edits));
  std::vector<Edit> inverses = transaction.commit();

  const bool typedOn = m_mergeOpen && m_done > 0 && !plan.mergeKey.empty() &&
                       m_steps.back().mergeKey == plan.mergeKey;
  const bool named =
      m_seatIsNew && m_done > 0 && plan.textOf.has_value() && m_steps.back().newSeat == plan.textOf;
  if ((typedOn || named) && !isSaved()) {
    Step& last = m_steps.back();
    last.mergeKey = std::move(plan.mergeKey);
    m_seatIsNew = false;
    m_bytes -= last.bytes;
    if (!restoreTheSame(last.edits, inverses)) {
      last.edits.insert(last.edits.end(), std::make_move_iterator(inverses.begin()),
                        std::make_move_iterator(inverses.end()));
    }
    last.select = std::move(plan.select);
    measure(last);
  } else {
    m_seatIsNew = plan.newSeat.has_value();
    Step step{std::move(inverses),    std::move(plan.name), std::move(plan.mergeKey),
              std::move(plan.select), plan.newSeat,         0};
    measure(step);
    m_steps.push_back(std::move(step));
    ++m_done;
  }
  m_mergeOpen = true;
  dropOldest();
  return transaction.takeChanges();
}

ChangeSet History::undo(Chart& chart) {
  assert(canUndo());
  --m_done;
  return exchange(chart, m_steps[m_done]);
}

ChangeSet History::redo(Chart& chart) {
  assert(canRedo());
  ChangeSet changes = exchange(chart, m_steps[m_done]);
  ++m_done;
  return changes;
}

ChangeSet History::exchange(Chart& chart, Step& step) {
  m_mergeOpen = false;
  m_seatIsNew = false;
  m_bytes -= step.bytes;
  std::reverse(step.edits.begin(), step.edits.end());
  Transaction transaction(chart);
  transaction.apply(std::exchange(step.edits, {}));
  step.edits = transaction.commit();
  measure(step);
  return transaction.takeChanges();
}

void History::measure(Step& step) {
  step.bytes = sizeof(Step);
  for (const Edit& edit : step.edits) step.bytes += memorySize(edit);
  m_bytes += step.bytes;
}

void History::dropOldest() {
  while (m_bytes > m_byteLimit && m_done > 1) {
    m_bytes -= m_steps.front().bytes;
    m_steps.pop_front();
    --m_done;
    if (m_saved.has_value()) {
      if (*m_saved == 0) {
        m_saved.reset();
      } else {
        --*m_saved;
      }
    }
  }
}

void History::markSaved() noexcept {
  m_saved = m_done;
  m_mergeOpen = false;
  m_seatIsNew = false;
}

void History::clear() {
  m_steps.clear();
  m_done = 0;
  m_saved = 0;
  m_bytes = 0;
  m_mergeOpen = false;
  m_seatIsNew = false;
}

History::RoleSource History::roleSource(PositionId id) const {
  const auto sets = [id](const Edit& edit, PositionField field) {
    const auto* set = std::get_if<SetPositionField>(&edit);
    return set != nullptr && set->id == id && set->field == field;
  };
  for (std::size_t at = m_done; at-- > 0;) {
    const Step& step = m_steps[at];
    bool role = false;
    bool title = false;
    bool added = false;
    // They hold what takes the step back: a seat that it added is removed.
    for (const Edit& edit : step.edits) {
      role = role || sets(edit, PositionField::Role);
      title = title || sets(edit, PositionField::Title);
      const auto* removed = std::get_if<RemovePosition>(&edit);
      added = added || (removed != nullptr && removed->id == id);
    }
    if (role) return title ? RoleSource::Given : RoleSource::Chosen;
    if (added) return step.newSeat == id ? RoleSource::Given : RoleSource::Unknown;
  }
  return RoleSource::Unknown;
}

}  // namespace arborg::edit

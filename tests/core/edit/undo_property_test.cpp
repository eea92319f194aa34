// Whatever a user does, in any order: undo leads back and redo forward, byte for byte, and the
// world is told of everything that changed.
#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

#include "core/edit/history.h"
#include "core/edit/transaction.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/random_commands.h"
#include "tests/support/chart_dump.h"
#include "tests/support/chart_invariants.h"
#include "tests/support/property_runs.h"
#include "tests/support/random_chart.h"
#include "tests/support/random_organisation.h"

namespace arborg::edit {
namespace {

using test::brokenInvariant;
using test::dump;
using test::Random;

const bool kManyRuns = test::setPropertyRuns(2'000);

template <class T>
bool has(const std::vector<T>& ids, T id) {
  return std::binary_search(ids.begin(), ids.end(), id);
}

template <class T>
bool isSortedSet(const std::vector<T>& ids) {
  return std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<T>()) == ids.end();
}

// A chart taken apart, to see what a change set should have told. Everything by slot.
struct Snapshot {
  explicit Snapshot(const Chart& chart)
      : whole(dump(chart)),
        settings(test::dumpSettings(chart)),
        advisor(test::dumpAdvisor(chart)),
        runs(test::dumpDiagnosticRuns(chart)),
        positions(chart.positionSlots()),
        roots(chart.roots().begin(), chart.roots().end()),
        people(chart.personSlots()),
        relations(chart.relationSlots()),
        roles(chart.roleSlots()),
        fields(chart.customFieldSlots()) {
    for (std::uint32_t i = 0; i < people.size(); ++i) {
      if (chart.contains(PersonId(i))) people[i] = test::dumpPerson(chart, PersonId(i));
    }
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
      const PositionId id(i);
      if (!chart.contains(id)) continue;
      Seat& seat = positions[i].emplace();
      seat.line = test::dumpPosition(chart, id);
      const auto holder = chart.position(id).holder;
      if (holder.has_value()) {
        // Without the seats: another one of the same person changes nothing on this one.
        const std::string& person = *people[holder->index()];
        seat.line.append(person, 0, person.rfind(" seats"));
      }
      seat.manager = chart.manager(id);
      seat.reports.assign(chart.reports(id).begin(), chart.reports(id).end());
    }
    for (const RelationId id : chart.relations()) relations[id.index()] = chart.relation(id);
    for (std::uint32_t i = 0; i < roles.size(); ++i) {
      if (chart.contains(RoleId(i))) roles[i] = chart.role(RoleId(i));
    }
    for (std::uint32_t i = 0; i < fields.size(); ++i) {
      if (chart.contains(CustomFieldId(i))) fields[i] = chart.customField(CustomFieldId(i));
    }
  }

  struct Seat {
    std::string line;
    std::optional<PositionId> manager;
    std::vector<PositionId> reports;
  };

  std::string whole;
  std::string settings;
  std::string advisor;
  std::string runs;
  std::vector<std::optional<Seat>> positions;
  std::vector<PositionId> roots;
  std::vector<std::optional<std::string>> people;
  std::vector<std::optional<Relation>> relations;
  std::vector<std::optional<Role>> roles;
  std::vector<std::optional<CustomField>> fields;
};

template <class T>
const std::optional<T>& slot(const std::vector<std::optional<T>>& slots, std::size_t i) {
  static const std::optional<T> kNothing;
  return i < slots.size() ? slots[i] : kNothing;
}

// Slots whose contents came, went or changed.
template <class T>
std::vector<std::uint32_t> differing(const std::vector<std::optional<T>>& before,
                                     const std::vector<std::optional<T>>& after) {
  std::vector<std::uint32_t> found;
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    if (slot(before, i) != slot(after, i)) found.push_back(static_cast<std::uint32_t>(i));
  }
  return found;
}

// Peers that are not told to have moved keep their order.
bool keepOrder(std::vector<PositionId> before, std::vector<PositionId> after,
               const std::vector<PositionId>& moved) {
  const auto told = [&moved](PositionId id) { return has(moved, id); };
  std::erase_if(before, told);
  std::erase_if(after, told);
  return before == after;
}

void requireComplete(const Snapshot& before, const Snapshot& after, const ChangeSet& changes) {
  RC_ASSERT(isSortedSet(changes.moved()) && isSortedSet(changes.altered()) &&
            isSortedSet(changes.regrouped()) && isSortedSet(changes.people()) &&
            isSortedSet(changes.relations()));
  RC_ASSERT(!changes.everything());
  for (std::uint32_t i = 0; i < std::max(before.positions.size(), after.positions.size()); ++i) {
    const PositionId id(i);
    const auto& was = slot(before.positions, i);
    const auto& is = slot(after.positions, i);
    if (was.has_value() != is.has_value()) RC_ASSERT(has(changes.moved(), id));
    if (!was.has_value() || !is.has_value()) continue;
    if (was->line != is->line) RC_ASSERT(has(changes.altered(), id));
    if (was->manager != is->manager) RC_ASSERT(has(changes.moved(), id));
    if (was->reports != is->reports) {
      RC_ASSERT(has(changes.regrouped(), id));
      RC_ASSERT(keepOrder(was->reports, is->reports, changes.moved()));
    }
  }
  if (before.roots != after.roots) {
    RC_ASSERT(changes.rootsChanged());
    RC_ASSERT(keepOrder(before.roots, after.roots, changes.moved()));
  }
  for (const std::uint32_t i : differing(before.people, after.people)) {
    RC_ASSERT(has(changes.people(), PersonId(i)));
  }
  for (const std::uint32_t i : differing(before.relations, after.relations)) {
    RC_ASSERT(has(changes.relations(), RelationId(i)));
    for (const auto* side : {&before.relations, &after.relations}) {
      const auto& relation = slot(*side, i);
      if (!relation.has_value()) continue;
      RC_ASSERT(has(changes.altered(), relation->report));
      RC_ASSERT(has(changes.altered(), relation->manager));
    }
  }
  if (before.settings != after.settings) RC_ASSERT(changes.settingsChanged());
  if (before.advisor != after.advisor) RC_ASSERT(changes.advisorChanged());
  if (before.runs != after.runs) RC_ASSERT(changes.diagnosticChanged());
  if (!differing(before.roles, after.roles).empty()) RC_ASSERT(changes.rolesChanged());
  if (!differing(before.fields, after.fields).empty()) RC_ASSERT(changes.customFieldsChanged());
  if (before.whole != after.whole) RC_ASSERT(!changes.empty());
}

Chart startChart(std::uint64_t seed) {
  Random random(seed);
  // Half of them full of odd texts and of members of newer versions.
  if (random.chance(50)) return test::anyChart(random.between(1, 40), seed).chart;
  test::OrganisationOptions options;
  options.positions = random.chance(10) ? random.between(0, 2) : random.between(3, 60);
  options.vacantPercent = 20;
  options.dottedPercent = 10;
  options.mistakePercent = 15;
  return test::randomOrganisation(random.next(), options);
}

// A document in use, with a record of what it looked like after every step.
class Session {
 public:
  explicit Session(std::uint64_t seed)
      : m_chart(startChart(seed)), m_user(m_chart, Random(seed)), m_now(m_chart) {
    m_record.push_back(m_now.whole);
  }

  // One thing that a user does, by chance; the number of the command if it was one and was done.
  std::optional<std::size_t> act(std::uint64_t choice) {
    Random random(choice);
    const std::uint32_t dice = random.between(1, 100);
    if (dice <= 6) m_history.endMerge();
    if (dice <= 10) {
      undo();
      return std::nullopt;
    }
    if (dice <= 13) {
      redo();
      return std::nullopt;
    }
    const auto command =
        random.between(0, static_cast<std::uint32_t>(RandomUser::commands().size()) - 1);
    m_user.setRandom(Random(random.next()));
    Result<Plan> plan = m_user.plan(command);
    if (plan.hasError()) {
      ++errors[plan.error().code];
      return std::nullopt;
    }
    RC_ASSERT(!plan.value().edits.empty());
    if (random.chance(20)) rollBack(plan.value());
    commit(std::move(plan).value());
    return command;
  }

  void undo() {
    if (!m_history.canUndo()) return;
    see(m_history.undo(m_chart));
    requireRecorded();
  }
  void redo() {
    if (!m_history.canRedo()) return;
    see(m_history.redo(m_chart));
    requireRecorded();
  }
  void undoAll() {
    while (m_history.canUndo()) undo();
    RC_ASSERT(m_now.whole == m_record.front());
  }
  void redoAll() {
    while (m_history.canRedo()) redo();
    RC_ASSERT(m_now.whole == m_record.back());
  }

  std::map<Code, int> errors;

 private:
  void commit(Plan plan) {
    const std::vector<PositionId> select = plan.select;
    const std::size_t done = m_history.doneCount();
    m_record.resize(done + 1);
    see(m_history.commit(m_chart, std::move(plan)));
    if (m_history.doneCount() == done) {
      m_record.back() = m_now.whole;  // joined the step before
    } else {
      m_record.push_back(m_now.whole);
    }
    RC_ASSERT(m_history.doneCount() + 1 == m_record.size());
    for (const PositionId id : select) RC_ASSERT(m_chart.contains(id));
  }

  void rollBack(const Plan& plan) {
    {
      Transaction transaction(m_chart);
      transaction.apply(plan.edits);
    }
    RC_ASSERT(dump(m_chart) == m_now.whole);
    RC_ASSERT(brokenInvariant(m_chart) == "");
  }

  void see(const ChangeSet& changes) {
    RC_ASSERT(brokenInvariant(m_chart) == "");
    Snapshot after(m_chart);
    requireComplete(m_now, after, changes);
    m_now = std::move(after);
  }

  void requireRecorded() { RC_ASSERT(m_now.whole == m_record[m_history.doneCount()]); }

  Chart m_chart;
  History m_history;
  RandomUser m_user;
  Snapshot m_now;
  std::vector<std::string> m_record;  // by number of done steps
};

RC_GTEST_PROP(UndoProperty, anySequenceGoesBackAndForth,
              (std::uint64_t seed, const std::vector<std::uint64_t>& choices,
               const std::vector<bool>& walk)) {
  Session session(seed);
  std::size_t done = 0;
  for (const std::uint64_t choice : choices) {
    if (session.act(choice).has_value()) ++done;
  }
  for (const bool back : walk) {
    if (back) {
      session.undo();
    } else {
      session.redo();
    }
  }
  session.undoAll();
  session.redoAll();
  RC_CLASSIFY(done >= 10, "ten commands or more");
  RC_CLASSIFY(done >= 30, "thirty commands or more");
}

// The property above is worth what its sequences contain: every command succeeds often, and every
// reason to refuse occurs.
TEST(UndoPropertyCoverage, everyCommandAndEveryErrorOccurs) {
  std::vector<int> successes(RandomUser::commands().size());
  std::map<Code, int> errors;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Session session(seed);
    Random random(seed);
    for (int step = 0; step < 60; ++step) {
      const auto command = session.act(random.next());
      if (command.has_value()) ++successes[*command];
    }
    for (const auto& [code, count] : session.errors) errors[code] += count;
  }
  for (std::size_t i = 0; i < successes.size(); ++i) {
    EXPECT_GE(successes[i], 40) << RandomUser::commands()[i].name;
  }
  for (const Code code :
       {Code::EditUnknownPosition,   Code::EditOntoOwnReport,   Code::EditOntoItself,
        Code::EditNothingToDo,       Code::EditKeyTaken,        Code::EditKeyEmpty,
        Code::EditNotHeld,           Code::EditValueOutOfRange, Code::EditNotANumber,
        Code::EditNothingToPaste,    Code::EditFieldNameTaken,  Code::EditFieldNameEmpty,
        Code::EditUnknownPerson,     Code::EditUnknownRole,     Code::EditUnknownField,
        Code::EditUnknownDottedLine, Code::EditUnknownChoice,   Code::EditDottedLineToItself,
        Code::EditDottedLineExists,  Code::EditReasonMissing,   Code::EditBuiltInRole,
        Code::EditRoleNameEmpty,     Code::EditRoleNameTaken,   Code::EditTooManyCardFields,
        Code::EditUnknownRun}) {
    EXPECT_GE(errors[code], 1) << identifier(code);
  }
}

}  // namespace
}  // namespace arborg::edit

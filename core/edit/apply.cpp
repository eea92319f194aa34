#include <algorithm>
#include <utility>

#include "core/edit/change_set.h"
#include "core/edit/chart_mutator.h"
#include "core/edit/edit.h"

namespace arborg::edit {

namespace {

// One overload a primitive. Most are an exchange: the old value goes out as the inverse.
class Applier {
 public:
  Applier(Chart& chart, ChangeSet& changes)
      : m_chart(chart), m_mutator(chart), m_changes(changes) {}

  Edit operator()(InsertPosition edit) {
    notePlace(edit.id, edit.manager);
    if (edit.value->holder.has_value()) m_changes.notePerson(*edit.value->holder);
    m_changes.noteAltered(edit.id);
    m_mutator.insertPosition(edit.id, std::move(*edit.value), edit.manager, edit.index);
    return RemovePosition{edit.id};
  }

  Edit operator()(RemovePosition edit) {
    assert(m_chart.relationsOf(edit.id).empty());
    const std::optional<PositionId> manager = m_chart.manager(edit.id);
    const auto index = static_cast<std::uint32_t>(m_chart.indexAmongPeers(edit.id));
    notePlace(edit.id, manager);
    Position value = m_mutator.removePosition(edit.id);
    if (value.holder.has_value()) m_changes.notePerson(*value.holder);
    return InsertPosition{edit.id, std::move(value), manager, index};
  }

  Edit operator()(MovePosition edit) {
    const std::optional<PositionId> manager = m_chart.manager(edit.id);
    const auto index = static_cast<std::uint32_t>(m_chart.indexAmongPeers(edit.id));
    notePlace(edit.id, manager);
    notePlace(edit.id, edit.manager);
    m_mutator.movePosition(edit.id, edit.manager, edit.index);
    return MovePosition{edit.id, manager, index};
  }

  Edit operator()(SetPositionField edit) {
    m_changes.noteAltered(edit.id);
    Position& position = m_mutator.position(edit.id);
    switch (edit.field) {
      case PositionField::Key: {
        std::string old = position.key;
        m_mutator.setPositionKey(edit.id, std::get<std::string>(std::move(edit.value)));
        edit.value = std::move(old);
        break;
      }
      case PositionField::Role:
        edit.value = std::exchange(position.role, std::get<RoleId>(edit.value));
        break;
      case PositionField::Arrangement:
        edit.value = std::exchange(position.arrangement, std::get<Arrangement>(edit.value));
        break;
      case PositionField::Direction: {
        const auto* wish = std::get_if<ChartDirection>(&edit.value);
        const auto before = std::exchange(position.direction,
                                          wish != nullptr ? std::optional(*wish) : std::nullopt);
        edit.value = before.has_value() ? PositionValue(*before) : PositionValue();
        break;
      }
      case PositionField::Title:
        exchangeText(position.title, edit.value);
        break;
      case PositionField::Department:
        exchangeText(position.department, edit.value);
        break;
      case PositionField::Note:
        exchangeText(position.note, edit.value);
        break;
      case PositionField::Quota:
      case PositionField::Cost:
      case PositionField::Fte:
      case PositionField::Attained:
      case PositionField::Opportunities:
      case PositionField::DealsWon:
      case PositionField::SalesCycle:
        exchangeNumber(position, edit);
        break;
    }
    return edit;
  }

  Edit operator()(SetCustomValue edit) {
    m_changes.noteAltered(edit.id);
    auto& values = m_mutator.position(edit.id).custom;
    const auto at = std::lower_bound(
        values.begin(), values.end(), edit.field,
        [](const CustomValue& value, CustomFieldId field) { return value.first < field; });
    const bool found = at != values.end() && at->first == edit.field;
    std::string old = found ? std::move(at->second) : std::string();
    if (found && edit.text.empty()) {
      values.erase(at);
    } else if (found) {
      at->second = std::move(edit.text);
    } else if (!edit.text.empty()) {
      values.emplace(at, edit.field, std::move(edit.text));
    }
    edit.text = std::move(old);
    return edit;
  }

  Edit operator()(SetAcceptance edit) {
    m_changes.noteAltered(edit.id);
    auto& accepted = m_mutator.position(edit.id).accepted;
    const auto at = std::lower_bound(
        accepted.begin(), accepted.end(), edit.rule,
        [](const Acceptance& entry, const std::string& rule) { return entry.rule < rule; });
    const bool found = at != accepted.end() && at->rule == edit.rule;
    std::optional<std::string> oldReason;
    std::string oldMembers;
    if (found) {
      oldReason = std::move(at->reason);
      oldMembers = std::move(at->unknownMembers);
    }
    if (found && !edit.reason.has_value()) {
      accepted.erase(at);
    } else if (found) {
      at->reason = *std::move(edit.reason);
      at->unknownMembers = std::move(*edit.unknownMembers);
    } else if (edit.reason.has_value()) {
      accepted.insert(
          at, Acceptance{edit.rule, *std::move(edit.reason), std::move(*edit.unknownMembers)});
    }
    edit.reason = std::move(oldReason);
    *edit.unknownMembers = std::move(oldMembers);
    return edit;
  }

  Edit operator()(SetSearch edit) {
    m_changes.noteAltered(edit.id);
    std::swap(m_mutator.position(edit.id).search, edit.value);
    return edit;
  }

  Edit operator()(SetHolder edit) {
    m_changes.noteAltered(edit.id);
    const std::optional<PersonId> old = m_chart.position(edit.id).holder;
    if (old.has_value()) m_changes.notePerson(*old);
    if (edit.person.has_value()) m_changes.notePerson(*edit.person);
    m_mutator.setHolder(edit.id, edit.person);
    edit.person = old;
    return edit;
  }

  Edit operator()(InsertPerson edit) {
    m_changes.notePerson(edit.id);
    m_mutator.insertPerson(edit.id, std::move(*edit.value));
    return RemovePerson{edit.id};
  }

  Edit operator()(RemovePerson edit) {
    m_changes.notePerson(edit.id);
    return InsertPerson{edit.id, m_mutator.removePerson(edit.id)};
  }

  Edit operator()(SetPersonField edit) {
    notePersonAndSeats(edit.id);
    Person& person = m_mutator.person(edit.id);
    switch (edit.field) {
      case PersonField::Key: {
        std::string old = person.key;
        m_mutator.setPersonKey(edit.id, std::move(edit.text));
        edit.text = std::move(old);
        break;
      }
      case PersonField::Name:
        std::swap(person.name, edit.text);
        break;
      case PersonField::Email:
        std::swap(person.email, edit.text);
        break;
      case PersonField::Phone:
        std::swap(person.phone, edit.text);
        break;
      case PersonField::Photo:
        std::swap(person.photo, edit.text);
        break;
    }
    return edit;
  }

  Edit operator()(SetRating edit) {
    notePersonAndSeats(edit.id);
    Skills& skills = m_mutator.person(edit.id).skills;
    const std::optional<std::uint8_t> old = skills.rating(edit.skill);
    skills.setRating(edit.skill, edit.rating);
    edit.rating = old;
    return edit;
  }

  Edit operator()(SetRelation edit) {
    m_changes.noteRelation(edit.id);
    noteEnds(edit.value);
    auto& stored = m_mutator.relation(edit.id);
    noteEnds(stored);
    std::swap(stored, edit.value);
    return edit;
  }

  Edit operator()(SetRole edit) {
    m_changes.noteRoles();
    std::swap(m_mutator.role(edit.id), *edit.value);
    return edit;
  }

  Edit operator()(SetCustomField edit) {
    m_changes.noteCustomFields();
    std::swap(m_mutator.customField(edit.id), *edit.value);
    return edit;
  }

  Edit operator()(SetSettings edit) {
    m_changes.noteSettings();
    std::swap(m_mutator.settings(), *edit.value);
    return edit;
  }

  Edit operator()(SetAdvisorAnswers edit) {
    m_changes.noteAdvisor();
    std::swap(m_mutator.advisorAnswers(), *edit.value);
    return edit;
  }

  Edit operator()(SetDiagnosticRuns edit) {
    m_changes.noteDiagnostic();
    std::swap(m_mutator.diagnosticRuns(), edit.value);
    return edit;
  }

 private:
  static void exchangeText(std::string& stored, PositionValue& value) {
    std::swap(stored, std::get<std::string>(value));
  }
  static void exchangeNumber(Position& position, SetPositionField& edit) {
    const std::optional<double> old = numberOf(position, edit.field);
    const auto* wanted = std::get_if<double>(&edit.value);
    setNumberOf(position, edit.field, wanted != nullptr ? std::optional(*wanted) : std::nullopt);
    edit.value = old.has_value() ? PositionValue(*old) : PositionValue();
  }
  void notePlace(PositionId id, std::optional<PositionId> manager) {
    m_changes.noteMoved(id);
    if (manager.has_value()) {
      m_changes.noteRegrouped(*manager);
    } else {
      m_changes.noteRoots();
    }
  }
  void notePersonAndSeats(PersonId id) {
    m_changes.notePerson(id);
    for (const PositionId seat : m_chart.seats(id)) m_changes.noteAltered(seat);
  }
  void noteEnds(const std::optional<Relation>& relation) {
    if (!relation.has_value()) return;
    m_changes.noteAltered(relation->report);
    m_changes.noteAltered(relation->manager);
  }

  Chart& m_chart;
  ChartMutator m_mutator;
  ChangeSet& m_changes;
};

std::size_t heap(const std::string& text) {
  return text.capacity();
}

std::size_t heap(const Search& search) {
  std::size_t bytes = sizeof(Search) + heap(search.unknownItems) + heap(search.unknownMembers);
  for (const auto& entry : search.items) {
    const SearchItem& item = entry.second;
    bytes += sizeof(entry) + heap(item.owner) + heap(item.note) + heap(item.unknownMembers);
  }
  return bytes;
}

struct SizeOf {
  std::size_t operator()(const InsertPosition& edit) const {
    const Position& value = *edit.value;
    std::size_t bytes = sizeof(Position) + heap(value.key) + heap(value.title) +
                        heap(value.department) + heap(value.note) + heap(value.unknownMembers);
    if (value.performance.isStored()) bytes += sizeof(Performance);
    if (value.search.isStored()) bytes += heap(*value.search);
    for (const auto& [field, text] : value.custom) bytes += sizeof(CustomValue) + heap(text);
    for (const Acceptance& entry : value.accepted) {
      bytes +=
          sizeof(Acceptance) + heap(entry.rule) + heap(entry.reason) + heap(entry.unknownMembers);
    }
    return bytes;
  }
  std::size_t operator()(const SetPositionField& edit) const {
    const auto* text = std::get_if<std::string>(&edit.value);
    return text != nullptr ? heap(*text) : 0;
  }
  std::size_t operator()(const SetCustomValue& edit) const { return heap(edit.text); }
  std::size_t operator()(const SetAcceptance& edit) const {
    return heap(edit.rule) + sizeof(std::string) + heap(*edit.unknownMembers) +
           (edit.reason.has_value() ? heap(*edit.reason) : 0);
  }
  std::size_t operator()(const SetSearch& edit) const {
    return edit.value.isStored() ? heap(*edit.value) : 0;
  }
  std::size_t operator()(const InsertPerson& edit) const {
    const Person& value = *edit.value;
    return sizeof(Person) + heap(value.key) + heap(value.name) + heap(value.email) +
           heap(value.phone) + heap(value.photo) + heap(value.unknownMembers);
  }
  std::size_t operator()(const SetPersonField& edit) const { return heap(edit.text); }
  std::size_t operator()(const SetRelation& edit) const {
    if (!edit.value.has_value()) return 0;
    return heap(edit.value->caption) + heap(edit.value->unknownMembers);
  }
  std::size_t operator()(const SetRole&) const { return sizeof(std::optional<Role>); }
  std::size_t operator()(const SetCustomField&) const { return sizeof(std::optional<CustomField>); }
  std::size_t operator()(const SetSettings&) const { return sizeof(DocumentSettings); }
  std::size_t operator()(const SetAdvisorAnswers& edit) const {
    const auto& answers = *edit.value;
    return sizeof(answers) + (answers.has_value() ? heap(answers->unknownMembers) : 0);
  }
  std::size_t operator()(const SetDiagnosticRuns& edit) const {
    std::size_t bytes = edit.value.capacity() * sizeof(DiagnosticRun);
    for (const DiagnosticRun& run : edit.value) {
      bytes += heap(run.unknownRatings) + heap(run.unknownMembers);
    }
    return bytes;
  }
  template <class Other>
  std::size_t operator()(const Other&) const {
    return 0;
  }
};

}  // namespace

Edit apply(Chart& chart, Edit edit, ChangeSet& changes) {
  return std::visit(Applier(chart, changes), std::move(edit));
}

std::size_t memorySize(const Edit& edit) noexcept {
  return sizeof(Edit) + std::visit(SizeOf(), edit);
}

}  // namespace arborg::edit

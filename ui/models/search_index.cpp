#include "ui/models/search_index.h"

#include <QTimer>
#include <algorithm>

#include "core/util/text.h"
#include "ui/models/word_match.h"

namespace arborg::ui {

namespace {

constexpr std::size_t kPreparedAtOnce = 2000;  // well under a frame
constexpr char kBetween = '\n';                // folded text never holds it

}  // namespace

std::vector<std::string> searchWords(const QString& text) {
  return wordsOf(folded(text.toStdString()));
}

SearchIndex& SearchIndex::of(ChartNotifier& notifier) {
  auto* index = notifier.findChild<SearchIndex*>(QString(), Qt::FindDirectChildrenOnly);
  return index != nullptr ? *index : *new SearchIndex(notifier);
}

SearchIndex::SearchIndex(ChartNotifier& notifier) : QObject(&notifier), m_notifier(notifier) {
  connect(&notifier, &ChartNotifier::documentReplaced, this, qOverload<>(&SearchIndex::forget));
  connect(&notifier, &ChartNotifier::chartChanged, this, [this](const edit::ChangeSet& changes) {
    if (changes.everything() || changes.rolesChanged() || changes.customFieldsChanged()) {
      forget();
      return;
    }
    forget(changes.altered());
    forget(changes.moved());
  });
}

void SearchIndex::forget() {
  m_texts.clear();
  m_roles.clear();
  m_prepared = 0;
}

void SearchIndex::forget(const std::vector<PositionId>& ids) {
  for (const PositionId id : ids) {
    if (id.index() < m_texts.size()) m_texts[id.index()].clear();
  }
}

void SearchIndex::followLanguage() {
  if (m_words.language() == windowLanguage()) return;
  m_words = Words();
  forget();
}

template <class Fn>
void SearchIndex::forEachField(PositionId id, Fn&& fn) const {
  const Chart& chart = m_notifier.chart();
  const Position& seat = chart.position(id);
  const Person* holder = chart.holder(id);
  if (holder != nullptr) fn(SearchedIn::Name, nullptr, std::string_view(holder->name));
  if (holder == nullptr) fn(SearchedIn::Name, nullptr, m_words.vacant().toStdString());
  fn(SearchedIn::Title, nullptr, std::string_view(seat.title));
  fn(SearchedIn::Department, nullptr, std::string_view(seat.department));
  fn(SearchedIn::Key, nullptr, std::string_view(seat.key));
  if (holder != nullptr) {
    fn(SearchedIn::Email, nullptr, std::string_view(holder->email));
    fn(SearchedIn::Phone, nullptr, std::string_view(holder->phone));
  }
  fn(SearchedIn::Note, nullptr, std::string_view(seat.note));
  if (holder != nullptr) {
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      const auto skill = static_cast<Skill>(i);
      if (holder->skills.rating(skill).value_or(0) == 0) continue;
      fn(SearchedIn::Skill, nullptr, m_words.skill(skill).toStdString());
    }
  }
  for (const auto& [field, text] : seat.custom) {
    fn(SearchedIn::Custom, &chart.customField(field), std::string_view(text));
  }
}

const std::string& SearchIndex::foldedRole(RoleId role) {
  auto [entry, isNew] = m_roles.try_emplace(role.value());
  if (isNew) {
    entry->second = folded(
        (m_words.roleTitle(chart(), role) + QLatin1Char(' ') + m_words.roleShort(chart(), role))
            .toStdString());
  }
  return entry->second;
}

std::string SearchIndex::make(PositionId id) {
  std::string text;
  const auto add = [&text](std::string_view written) {
    if (written.empty()) return;
    if (!text.empty()) text += kBetween;
    text += folded(written);
  };
  forEachField(id, [&](SearchedIn field, const CustomField*, std::string_view written) {
    add(written);
    if (field != SearchedIn::Title) return;
    const RoleId role = chart().position(id).role;
    if (role == roleId(BuiltInRole::Other)) return;
    text += kBetween;
    text += foldedRole(role);
  });
  return text;
}

const std::string& SearchIndex::text(PositionId id) {
  followLanguage();
  if (m_texts.size() < chart().positionSlots()) m_texts.resize(chart().positionSlots());
  std::string& text = m_texts[id.index()];
  if (text.empty()) text = make(id);
  return text;
}

std::string_view SearchIndex::name(PositionId id) {
  const std::string_view all = text(id);
  return all.substr(0, std::min(all.find(kBetween), all.size()));
}

bool SearchIndex::matches(PositionId id, const std::vector<std::string>& foldedWords) {
  const std::string& all = text(id);
  return std::all_of(foldedWords.begin(), foldedWords.end(), [&all](const std::string& word) {
    return all.find(word) != std::string::npos;
  });
}

std::optional<SearchIndex::Place> SearchIndex::placeOf(PositionId id,
                                                       const std::string& foldedWord) {
  followLanguage();
  std::optional<Place> place;
  const auto found = [&](std::string_view written) {
    return !place.has_value() && folded(written).find(foldedWord) != std::string::npos;
  };
  forEachField(id, [&](SearchedIn field, const CustomField* own, std::string_view written) {
    if (found(written)) {
      place = Place{field, {}, QString::fromUtf8(written.data(), qsizetype(written.size()))};
      if (own != nullptr) place->label = QString::fromStdString(own->name);
    }
    const RoleId role = chart().position(id).role;
    if (field == SearchedIn::Title && !place.has_value() && role != roleId(BuiltInRole::Other) &&
        foldedRole(role).find(foldedWord) != std::string::npos) {
      place = Place{SearchedIn::Role, {}, m_words.roleTitle(chart(), role)};
    }
  });
  if (!place.has_value() || !place->label.isEmpty()) return place;
  switch (place->field) {
    case SearchedIn::Name:
      place->label = m_words.personField(edit::PersonField::Name);
      break;
    case SearchedIn::Title:
      place->label = m_words.positionField(edit::PositionField::Title);
      break;
    case SearchedIn::Role:
      place->label = m_words.positionField(edit::PositionField::Role);
      break;
    case SearchedIn::Department:
      place->label = m_words.positionField(edit::PositionField::Department);
      break;
    case SearchedIn::Key:
      place->label = m_words.positionField(edit::PositionField::Key);
      break;
    case SearchedIn::Email:
      place->label = m_words.personField(edit::PersonField::Email);
      break;
    case SearchedIn::Phone:
      place->label = m_words.personField(edit::PersonField::Phone);
      break;
    case SearchedIn::Note:
      place->label = m_words.positionField(edit::PositionField::Note);
      break;
    case SearchedIn::Skill:
      place->label = tr("Skill");
      break;
    case SearchedIn::Custom:
      break;
  }
  return place;
}

void SearchIndex::prepare() {
  if (m_preparing) return;
  m_preparing = true;
  prepareSome();
}

void SearchIndex::prepareSome() {
  const std::size_t slotCount = chart().positionSlots();
  const std::size_t end = std::min(slotCount, m_prepared + kPreparedAtOnce);
  for (; m_prepared < end; ++m_prepared) {
    const PositionId id(static_cast<std::uint32_t>(m_prepared));
    if (chart().contains(id)) text(id);
  }
  m_preparing = m_prepared < slotCount;
  if (m_preparing) QTimer::singleShot(0, this, &SearchIndex::prepareSome);
}

}  // namespace arborg::ui

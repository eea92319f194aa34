#include "core/scene/card.h"

#include <algorithm>
#include <cmath>

#include "core/sales/search_checklist.h"
#include "core/scene/shown_text.h"
#include "core/util/picture_path.h"

namespace arborg::scene {

namespace {

bool isCombining(std::string_view point) noexcept {
  if (point.size() != 2) return false;
  const auto first = static_cast<unsigned char>(point[0]);
  return first == 0xCCU || (first == 0xCDU && static_cast<unsigned char>(point[1]) < 0xB0U);
}

// A word that begins like a name: not "(CRO)" or "-".
bool beginsName(std::string_view word) noexcept {
  const auto first = static_cast<unsigned char>(word.front());
  return first >= 0x80U || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') ||
         (first >= '0' && first <= '9');
}

void appendFirstLetter(std::string_view word, std::string& out) {
  std::size_t end = codePointLength(word.front());
  while (end < word.size()) {
    const std::string_view point = word.substr(end, codePointLength(word[end]));
    if (!isCombining(point)) break;
    end += point.size();
  }
  out += word.substr(0, end);
}

}  // namespace

void appendInitials(std::string_view name, std::string& out) {
  std::string_view first;
  std::string_view last;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    if (!word.empty() && beginsName(word)) (first.empty() ? first : last) = word;
    at = end + 1;
  }
  if (!first.empty()) appendFirstLetter(first, out);
  if (!last.empty()) appendFirstLetter(last, out);
}

bool isOnlyOfManagers(figures::Figure figure) noexcept {
  using enum figures::Figure;
  switch (figure) {
    case Seats:
    case Headcount:
    case Vacant:
    case Fte:
    case Layers:
    case DirectReports:
    case Sellers:
    case SellersShare:
    case AccountExecutives:
    case Developers:
    case AePerDeveloper:
    case QuotaCoverage:
    case Cost:
      return true;
    case Quota:
    case BookedRevenue:
    case Attainment:
    case Opportunities:
    case DealsWon:
    case WinRate:
    case AverageSellingPrice:
    case SalesCycle:
    case DealVelocity:
      return false;
  }
  return false;
}

bool showsBranchFigures(const Chart& chart) {
  const auto& keys = chart.settings().cardFields;
  return std::any_of(keys.begin(), keys.end(), [](const std::string& key) {
    return figures::branchFigureFromKey(key).has_value();
  });
}

CardWriter::CardWriter(const Chart& chart, const DocumentSettings& settings, const CardWords& words,
                       const figures::Rollups* rollups)
    : m_words(&words),
      m_rollups(rollups),
      m_photos(settings.looks.photos),
      m_currency(settings.currency),
      m_vacant(words.vacant()) {
  m_roleTitles.resize(chart.roleSlots());
  for (std::uint32_t slot = 0; slot < m_roleTitles.size(); ++slot) {
    const RoleId role(slot);
    if (chart.contains(role)) appendShown(words.roleTitle(chart, role), m_roleTitles[slot]);
  }
  for (const std::string& key : settings.cardFields) addField(chart, key);
}

bool isCardField(const Chart& chart, std::string_view key) {
  return edit::positionFieldFromKey(key).has_value() || edit::personFieldFromKey(key).has_value() ||
         figures::branchFigureFromKey(key).has_value() || chart.findCustomField(key).has_value();
}

void CardWriter::addField(const Chart& chart, std::string_view key) {
  if (m_fields.size() == kMaxCardFields) return;
  if (const auto field = edit::positionFieldFromKey(key); field.has_value()) {
    m_fields.emplace_back(*field);
  } else if (const auto personal = edit::personFieldFromKey(key); personal.has_value()) {
    m_fields.emplace_back(*personal);
  } else if (const auto figure = figures::branchFigureFromKey(key); figure.has_value()) {
    if (m_rollups != nullptr) m_fields.emplace_back(*figure);
  } else if (const auto custom = chart.findCustomField(key); custom.has_value()) {
    m_fields.emplace_back(*custom);
  }
}

void CardWriter::write(const Chart& chart, PositionId id, CardContent& card) const {
  const Position& position = chart.position(id);
  const Person* holder = chart.holder(id);
  card.name.clear();
  card.title.clear();
  card.initials.clear();
  card.photo.clear();
  card.fieldCount = 0;
  card.vacant = holder == nullptr;
  card.type =
      holder != nullptr ? sales::leaderType(holder->skills) : sales::LeaderType::NotAssessed;
  card.progress.clear();
  card.searchTotal = 0;
  card.function = chart.role(position.role).function;
  if (holder != nullptr) {
    appendShown(holder->name, card.name);
    appendInitials(card.name, card.initials);
    if (m_photos && isPicturePath(holder->photo)) card.photo = holder->photo;
  } else {
    card.name = m_vacant;
    if (sales::isSearchOpen(chart, id)) {
      card.searchDone = sales::tasksDone(*position.search);
      card.searchTotal = static_cast<int>(kSearchTaskCount);
      appendShown(m_words->progress(card.searchDone, card.searchTotal), card.progress);
    }
  }
  if (!position.title.empty()) {
    appendShown(position.title, card.title);
  } else if (position.role.index() < m_roleTitles.size()) {
    card.title = m_roleTitles[position.role.index()];
  }
  for (const Source& source : m_fields) {
    std::string& line = card.fields[card.fieldCount];
    line.clear();
    writeField(chart, id, source, line);
    if (!line.empty()) ++card.fieldCount;
  }
}

void CardWriter::writeField(const Chart& chart, PositionId id, const Source& source,
                            std::string& out) const {
  const Position& position = chart.position(id);
  const auto number = [&](NumberField kind, std::optional<double> value) {
    if (value.has_value()) {
      appendShown(m_words->field(kind, *value, m_currency), out);
    }
  };
  if (const auto* custom = std::get_if<CustomFieldId>(&source); custom != nullptr) {
    if (chart.contains(*custom)) appendShown(chart.customValue(id, *custom), out);
    return;
  }
  if (const auto* figure = std::get_if<figures::Figure>(&source); figure != nullptr) {
    writeFigure(chart, id, *figure, out);
    return;
  }
  if (const auto* personal = std::get_if<edit::PersonField>(&source); personal != nullptr) {
    const Person* holder = chart.holder(id);
    if (holder == nullptr) return;
    switch (*personal) {
      case edit::PersonField::Key:
        appendShown(holder->key, out);
        return;
      case edit::PersonField::Email:
        appendShown(holder->email, out);
        return;
      case edit::PersonField::Phone:
        appendShown(holder->phone, out);
        return;
      case edit::PersonField::Name:   // stands on the card already
      case edit::PersonField::Photo:  // is no text
        return;
    }
    return;
  }
  switch (std::get<edit::PositionField>(source)) {
    case edit::PositionField::Key:
      appendShown(position.key, out);
      return;
    case edit::PositionField::Department:
      appendShown(position.department, out);
      return;
    case edit::PositionField::Note:
      appendShown(position.note, out);
      return;
    case edit::PositionField::Quota:
      number(NumberField::Quota, position.quota);
      return;
    case edit::PositionField::Cost:
      number(NumberField::Cost, position.cost);
      return;
    case edit::PositionField::Fte:
      number(NumberField::Fte, position.fte);
      return;
    case edit::PositionField::Attained:
      number(NumberField::Attained, position.performance->attained);
      return;
    case edit::PositionField::Opportunities:
      number(NumberField::Opportunities, position.performance->opportunities);
      return;
    case edit::PositionField::DealsWon:
      number(NumberField::DealsWon, position.performance->dealsWon);
      return;
    case edit::PositionField::SalesCycle:
      number(NumberField::SalesCycle, position.performance->salesCycle);
      return;
    case edit::PositionField::Role:
      // Beside a title that is nothing but the role's own it would only repeat it.
      if (!position.title.empty() && position.role.index() < m_roleTitles.size()) {
        out += m_roleTitles[position.role.index()];
      }
      return;
    case edit::PositionField::Title:        // stands on the card already
    case edit::PositionField::Arrangement:  // are seen
    case edit::PositionField::Direction:
      return;
  }
}

void CardWriter::writeFigure(const Chart& chart, PositionId id, figures::Figure figure,
                             std::string& out) const {
  if (isOnlyOfManagers(figure) && chart.reports(id).empty()) return;
  const auto value = figures::value(m_rollups->of(id), figure);
  // That nobody is missing needs no line.
  if (!value.has_value() || (figure == figures::Figure::Vacant && *value == 0)) return;
  appendShown(m_words->figure(figure, *value, m_currency), out);
}

namespace {

// Appends each field to the one before it where the two together are at most `limit` wide.
void joinFields(CardContent& card, const TextMeasurer& measurer, float limit) {
  constexpr std::string_view kBetween = " \xC2\xB7 ";
  const float between = measurer.width(FontRole::Field, kBetween);
  std::size_t lines = 0;
  float width = 0;  // of the line being filled
  for (std::size_t i = 0; i < card.fieldCount; ++i) {
    const float own = measurer.width(FontRole::Field, card.fields[i]);
    if (lines > 0 && width + between + own <= limit) {
      card.fields[lines - 1].append(kBetween).append(card.fields[i]);
      width += between + own;
      continue;
    }
    if (lines != i) std::swap(card.fields[lines], card.fields[i]);
    ++lines;
    width = own;
  }
  card.fieldCount = lines;
}

}  // namespace

float textRightOf(const CardContent& card, const Metrics& metrics) noexcept {
  if (card.type == sales::LeaderType::NotAssessed) return metrics.textRight;
  return metrics.badgeGap + metrics.badgeSize + metrics.badgeRight;
}

CardFrame frameOf(CardContent& card, const TextMeasurer& measurer, const Theme& theme) {
  const Metrics& metrics = theme.metrics;
  const FontRole nameFont = card.vacant ? FontRole::Vacant : FontRole::Name;
  const float besideName =
      metrics.textLeft + metrics.badgeGap + metrics.badgeSize + metrics.badgeRight;
  const float besideText = metrics.textLeft + textRightOf(card, metrics);

  float wanted = besideName + measurer.width(nameFont, card.name);
  if (!card.title.empty()) {
    wanted = std::max(wanted, besideText + measurer.width(FontRole::Title, card.title));
  }
  constexpr float kEasyLine = 176;  // fields may be joined up to here in any case
  joinFields(card, measurer, std::max(kEasyLine, wanted - besideText));
  for (std::size_t i = 0; i < card.fieldCount; ++i) {
    wanted = std::max(wanted, besideText + measurer.width(FontRole::Field, card.fields[i]));
  }

  CardFrame frame;
  frame.nameBreak = card.name.size();
  frame.titleBreak = card.title.size();
  int nameLines = 1;
  int titleLines = card.title.empty() ? 0 : 1;
  const float step = metrics.cardWidthStep;
  frame.width = std::clamp(std::ceil(wanted / step) * step, metrics.minimumCardWidth,
                           metrics.maximumCardWidth);
  if (wanted > metrics.maximumCardWidth) {
    frame.nameBreak =
        lineBreak(measurer, nameFont, card.name, metrics.maximumCardWidth - besideName);
    frame.titleBreak =
        lineBreak(measurer, FontRole::Title, card.title, metrics.maximumCardWidth - besideText);
    if (frame.nameBreak < card.name.size()) ++nameLines;
    if (frame.titleBreak < card.title.size()) ++titleLines;
  }

  const float lines = static_cast<float>(nameLines) * metrics.nameLine +
                      static_cast<float>(titleLines) * metrics.titleLine +
                      static_cast<float>(card.fieldCount) * metrics.fieldLine;
  // Whole steps of the 4 px grid.
  const float height = std::ceil((lines + 2 * metrics.cardPadding) / 4) * 4;
  frame.height = std::max(height, metrics.minimumCardHeight);
  return frame;
}

}  // namespace arborg::scene

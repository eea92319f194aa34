// Skill groups and types of leaders in words.
#include "ui/text/words.h"

namespace arborg::ui {

using sales::LeaderType;
using sales::SkillGroup;

QString Words::skillGroup(SkillGroup group) const {
  switch (group) {
    case SkillGroup::Execution:
      return tr("Execution", "skill group");
    case SkillGroup::Strategy:
      return tr("Strategy", "skill group");
    case SkillGroup::Functional:
      return tr("Functional understanding", "skill group");
    case SkillGroup::Industry:
      return tr("Industry", "skill group");
  }
  return {};
}

QString Words::leaderType(LeaderType type) const {
  switch (type) {
    case LeaderType::NotAssessed:
      return tr("Not assessed", "type of leader");
    case LeaderType::Executor:
      return tr("CSO type (executor)", "type of leader");
    case LeaderType::Balanced:
      return tr("Balanced", "type of leader");
    case LeaderType::Strategist:
      return tr("CRO type (strategist)", "type of leader");
  }
  return {};
}

QStringList Words::typeOf(const Person& person) const {
  const LeaderType type = sales::leaderType(person.skills);
  QStringList indexes;
  const auto add = [&](SkillGroup group, const std::optional<sales::Mean>& index) {
    if (!index.has_value()) return;
    indexes.append(skillGroup(group) + QLatin1Char(' ') + m_formats.number(index->value(), 1));
  };
  add(SkillGroup::Execution, sales::executionIndex(person.skills));
  add(SkillGroup::Strategy, sales::strategyIndex(person.skills));
  return {leaderType(type), indexes.join(QStringLiteral(" · ")), leaderTypeText(type)};
}

QString Words::leaderTypeText(LeaderType type) const {
  switch (type) {
    case LeaderType::NotAssessed:
      return tr("Rate at least three execution and three strategy skills to see the type.");
    case LeaderType::Executor:
      return tr("Closes deals, builds the sales team and reaches the target.");
    case LeaderType::Balanced:
      return tr("Execution and strategy are close to each other.");
    case LeaderType::Strategist:
      return tr("Sees the whole revenue cycle and brings the functions together.");
  }
  return {};
}

}  // namespace arborg::ui

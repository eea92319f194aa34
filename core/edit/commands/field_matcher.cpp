#include "core/edit/commands/field_matcher.h"

#include "core/edit/commands/settings_commands.h"
#include "core/util/text.h"

namespace arborg::edit {

FieldMatcher::FieldMatcher(Draft& draft) : m_draft(draft) {
  const Chart& chart = draft.chart();
  for (std::uint32_t i = 0; i < chart.customFieldSlots(); ++i) {
    const CustomFieldId id(i);
    if (!chart.contains(id)) continue;
    m_fieldsByKey.emplace(chart.customField(id).key, id);
    m_fieldsByName.emplace(folded(chart.customField(id).name), id);
  }
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    const RoleId id(i);
    if (!chart.contains(id)) continue;
    m_rolesByKey.emplace(chart.role(id).key, id);
    if (!chart.role(id).name.empty()) m_rolesByName.emplace(folded(chart.role(id).name), id);
  }
}

bool FieldMatcher::claim(CustomFieldId id, const std::string& key) {
  return m_askedFor.try_emplace(id, key).first->second == key;
}

CustomFieldId FieldMatcher::field(const CustomField& field) {
  const auto byKey = m_fieldsByKey.find(field.key);
  if (byKey != m_fieldsByKey.end() && claim(byKey->second, field.key)) return byKey->second;
  const std::string name = folded(field.name);
  const auto byName = m_fieldsByName.find(name);
  if (byName != m_fieldsByName.end() && claim(byName->second, field.key)) return byName->second;
  CustomField made = field;
  if (byKey != m_fieldsByKey.end()) made.key = freshKey(field.name);
  const CustomFieldId id = m_draft.addCustomField(made);
  m_fieldsByKey.emplace(made.key, id);
  m_fieldsByName.emplace(name, id);
  m_askedFor.emplace(id, field.key);
  return id;
}

CustomFieldId FieldMatcher::fieldNamed(const std::string& name) {
  const auto byName = m_fieldsByName.find(folded(name));
  if (byName != m_fieldsByName.end()) return byName->second;
  return field(CustomField{freshKey(name), name});
}

std::string FieldMatcher::freshKey(const std::string& name) const {
  return newFieldKey(
      name, [this](std::string_view key) { return m_fieldsByKey.contains(std::string(key)); });
}

RoleId FieldMatcher::role(const Role& role) {
  const auto byKey = m_rolesByKey.find(role.key);
  if (byKey != m_rolesByKey.end()) return byKey->second;
  const std::string name = folded(role.name);
  const auto byName = m_rolesByName.find(name);
  if (byName != m_rolesByName.end()) return byName->second;
  const RoleId id = m_draft.addRole(role);
  m_rolesByKey.emplace(role.key, id);
  m_rolesByName.emplace(name, id);
  return id;
}

}  // namespace arborg::edit

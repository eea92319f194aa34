// Finds the user's own fields and roles of one document in another, and makes those that are
// missing. Used inside commands only.
#pragma once

#include <string>
#include <unordered_map>

#include "core/edit/commands/draft.h"

namespace arborg::edit {

// By key, then by name (whatever its case and accents), else a new one in the draft. What is new is
// remembered, so that asking again gives the same. Two fields never meet in one: where the second
// would, it becomes a new field.
class FieldMatcher {
 public:
  explicit FieldMatcher(Draft& draft);

  CustomFieldId field(const CustomField& field);
  // By name alone: a column of a spreadsheet.
  CustomFieldId fieldNamed(const std::string& name);
  RoleId role(const Role& role);

 private:
  bool claim(CustomFieldId id, const std::string& key);
  std::string freshKey(const std::string& name) const;

  Draft& m_draft;
  std::unordered_map<std::string, CustomFieldId> m_fieldsByKey;
  std::unordered_map<std::string, CustomFieldId> m_fieldsByName;  // folded
  std::unordered_map<CustomFieldId, std::string> m_askedFor;      // the key that each was found for
  std::unordered_map<std::string, RoleId> m_rolesByKey;
  std::unordered_map<std::string, RoleId> m_rolesByName;  // folded
};

}  // namespace arborg::edit

// What a document defines for itself: settings, fields and roles of its own.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h. The plans leave the selection
// empty: what was selected stays so.

namespace arborg::edit {

// All settings at once. Errors: EditTextTooLong, EditTooManyCardFields, EditTooManyLooks,
// EditValueOutOfRange (limits of rules; 0 to 1,000,000).
Result<Plan> setSettings(const Chart& chart, const DocumentSettings& settings);

// A column of the user's own; its key is made from the name ("Cost centre" -> "cost_centre").
// Errors: EditFieldNameEmpty, EditFieldNameTaken (whatever the case or accents), EditTooManyFields,
// EditTextTooLong.
Result<Plan> addCustomField(const Chart& chart, std::string_view name);
Result<Plan> renameCustomField(const Chart& chart, CustomFieldId id, std::string_view name);
// With its values, and off the cards, their colours and conditions. Linear in the chart. Error:
// EditUnknownField.
Result<Plan> removeCustomField(const Chart& chart, CustomFieldId id);

// A role of the user's own; of `role` everything but the key, which is made from the name. Errors:
// EditRoleNameEmpty, EditRoleNameTaken, EditTextTooLong, EditValueOutOfRange (rank; 0 to 99).
Result<Plan> addRole(const Chart& chart, const Role& role);
// The key, and what this version does not know of it, stay. Also: EditUnknownRole, EditBuiltInRole.
Result<Plan> changeRole(const Chart& chart, RoleId id, const Role& role);
// Who has the role gets Other. Linear in the chart.
Result<Plan> removeRole(const Chart& chart, RoleId id);

// A key for a new field of that name, unlike every built-in field's and those that `taken` names:
// lower case letters, digits and underscores, with a number at the end where needed. A name without
// any Latin letter gives a key made from its hash. For readers of files too, which make fields from
// column headers.
std::string newFieldKey(std::string_view name, const std::function<bool(std::string_view)>& taken);

}  // namespace arborg::edit

#include "core/edit/commands/settings_commands.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

constexpr int kMaxRuleLimit = 1'000'000;
constexpr int kMaxRank = 99;

bool isBuiltInField(std::string_view key) {
  return positionFieldFromKey(key).has_value() || personFieldFromKey(key).has_value() ||
         skillFromKey(key).has_value() || key == "manager";
}

// FNV-1a, 32 bits, in hexadecimal digits.
std::string hashText(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  std::string digits;
  for (int shift = 28; shift >= 0; shift -= 4) {
    digits.push_back("0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 0xFU]);
  }
  return digits;
}

std::string keyFromName(std::string_view name, std::string_view fallback,
                        const std::function<bool(std::string_view)>& taken) {
  constexpr std::size_t kLongestKey = 60;
  std::string base;
  for (const char c : folded(name)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain) {
      base.push_back(c);
    } else if (!base.empty() && base.back() != '_') {
      base.push_back('_');
    }
    if (base.size() == kLongestKey) break;
  }
  while (!base.empty() && base.back() == '_') base.pop_back();
  if (base.empty()) base = std::string(fallback) + "_" + hashText(name);
  std::string key = base;
  for (std::int64_t number = 2; taken(key); ++number) key = base + '_' + formatInteger(number);
  return key;
}

// A name for a field, not used by another.
Result<std::string> fieldName(const Chart& chart, std::string_view name,
                              std::optional<CustomFieldId> except) {
  auto clean = lineInput(name, fieldTerm("field_name"));
  if (clean.hasError()) return clean;
  if (clean.value().empty()) return Message(Code::EditFieldNameEmpty);
  const std::string wanted = folded(clean.value());
  for (std::uint32_t i = 0; i < chart.customFieldSlots(); ++i) {
    const CustomFieldId id(i);
    if (id == except || !chart.contains(id)) continue;
    if (folded(chart.customField(id).name) == wanted) {
      return Message(Code::EditFieldNameTaken, {{"name", std::move(clean).value()}});
    }
  }
  return clean;
}

Result<Role> checkedRole(const Chart& chart, const Role& role, std::optional<RoleId> except) {
  auto name = lineInput(role.name, fieldTerm("role_name"));
  if (name.hasError()) return name.error();
  if (name.value().empty()) return Message(Code::EditRoleNameEmpty);
  if (role.rank.has_value()) {
    const auto fits = checkNumber(*role.rank, 0, kMaxRank, fieldTerm("rank"));
    if (fits.hasError()) return fits.error();
  }
  const std::string wanted = folded(name.value());
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    const RoleId id(i);
    if (id == except || !chart.contains(id)) continue;
    if (folded(chart.role(id).name) == wanted) {
      return Message(Code::EditRoleNameTaken, {{"name", std::move(name).value()}});
    }
  }
  Role clean = role;
  clean.name = std::move(name).value();
  return clean;
}

Result<void> checkUserRole(const Chart& chart, RoleId id) {
  if (!chart.contains(id)) return Message(Code::EditUnknownRole, {{"text", std::string()}});
  if (builtInRole(id).has_value()) return Message(Code::EditBuiltInRole);
  return {};
}

Result<void> checkLooks(const Looks& looks) {
  if (looks.colors.size() > kMaxValueColors) {
    return Message(Code::EditTooManyLooks, {{"limit", static_cast<std::int64_t>(kMaxValueColors)}});
  }
  if (looks.formats.size() > kMaxCardFormats) {
    return Message(Code::EditTooManyLooks, {{"limit", static_cast<std::int64_t>(kMaxCardFormats)}});
  }
  for (const CardFormat& format : looks.formats) {
    const auto value = lineInput(format.value, fieldTerm("format_value"));
    if (value.hasError()) return value.error();
  }
  return {};
}

Message nameMessage(Code code, std::string name) {
  return Message(code, {{"name", std::move(name)}});
}

Plan single(Edit edit, Message name) {
  Plan plan{{}, std::move(name), {}, {}};
  plan.edits.push_back(std::move(edit));
  return plan;
}

}  // namespace

Result<Plan> setSettings(const Chart& chart, const DocumentSettings& settings) {
  DocumentSettings clean = settings;
  auto title = lineInput(settings.title, fieldTerm("document_title"));
  if (title.hasError()) return title.error();
  clean.title = std::move(title).value();
  if (settings.cardFields.size() > kMaxCardFields) {
    return Message(Code::EditTooManyCardFields,
                   {{"limit", static_cast<std::int64_t>(kMaxCardFields)}});
  }
  const auto looks = checkLooks(settings.looks);
  if (looks.hasError()) return looks.error();
  auto footer = lineInput(settings.titleBlock.footer, fieldTerm("footer"));
  if (footer.hasError()) return footer.error();
  clean.titleBlock.footer = std::move(footer).value();
  auto logo = lineInput(settings.titleBlock.logo, fieldTerm("logo"));
  if (logo.hasError()) return logo.error();
  clean.titleBlock.logo = std::move(logo).value();
  const RuleLimits& limits = settings.limits;
  const std::array<std::pair<std::string_view, int>, 4> numbers = {{
      {"span_minimum", limits.spanMinimum},
      {"span_maximum", limits.spanMaximum},
      {"layers_maximum", limits.layersMaximum},
      {"executives_per_developer", limits.executivesPerDeveloper},
  }};
  for (const auto& [key, value] : numbers) {
    const auto fits = checkNumber(value, 0, kMaxRuleLimit, fieldTerm(key));
    if (fits.hasError()) return fits.error();
  }
  if (clean == chart.settings()) return nothingToDo();
  return single(SetSettings{std::move(clean)}, Message(Code::UndoSettings));
}

Result<Plan> addCustomField(const Chart& chart, std::string_view name) {
  auto clean = fieldName(chart, name, std::nullopt);
  if (clean.hasError()) return clean.error();
  std::string key = newFieldKey(clean.value(), [&chart](std::string_view candidate) {
    return chart.findCustomField(candidate).has_value();
  });
  Draft draft(chart);
  draft.addCustomField(CustomField{std::move(key), clean.value()});
  const auto room = draft.checkFieldCount();
  if (room.hasError()) return room.error();
  return draft.take(nameMessage(Code::UndoAddField, clean.value()), {});
}

Result<Plan> renameCustomField(const Chart& chart, CustomFieldId id, std::string_view name) {
  if (!chart.contains(id)) return Message(Code::EditUnknownField);
  auto clean = fieldName(chart, name, id);
  if (clean.hasError()) return clean.error();
  if (clean.value() == chart.customField(id).name) return nothingToDo();
  CustomField field = chart.customField(id);
  field.name = clean.value();
  return single(SetCustomField{id, std::move(field)},
                nameMessage(Code::UndoRenameField, std::move(clean).value()));
}

Result<Plan> removeCustomField(const Chart& chart, CustomFieldId id) {
  if (!chart.contains(id)) return Message(Code::EditUnknownField);
  Draft draft(chart);
  for (std::uint32_t i = 0; i < chart.positionSlots(); ++i) {
    const PositionId position(i);
    if (chart.contains(position) && !chart.customValue(position, id).empty()) {
      draft.add(SetCustomValue{position, id, {}});
    }
  }
  const CustomField& field = chart.customField(id);
  DocumentSettings settings = chart.settings();
  std::erase(settings.cardFields, field.key);
  std::erase_if(settings.looks.formats,
                [&](const CardFormat& format) { return format.field == field.key; });
  if (settings.looks.colorBy == field.key) {
    settings.looks.colorBy.clear();
    settings.looks.colors.clear();
  }
  if (settings != chart.settings()) draft.add(SetSettings{std::move(settings)});
  draft.add(SetCustomField{id, std::nullopt});
  return draft.take(nameMessage(Code::UndoRemoveField, field.name), {});
}

Result<Plan> addRole(const Chart& chart, const Role& role) {
  auto checked = checkedRole(chart, role, std::nullopt);
  if (checked.hasError()) return checked.error();
  Role clean = std::move(checked).value();
  clean.key = keyFromName(clean.name, "role", [&chart](std::string_view candidate) {
    return chart.findRole(candidate).has_value();
  });
  Message name = nameMessage(Code::UndoAddRole, clean.name);
  const RoleId id(static_cast<std::uint32_t>(chart.roleSlots()));
  return single(SetRole{id, std::move(clean)}, std::move(name));
}

Result<Plan> changeRole(const Chart& chart, RoleId id, const Role& role) {
  const auto own = checkUserRole(chart, id);
  if (own.hasError()) return own.error();
  auto checked = checkedRole(chart, role, id);
  if (checked.hasError()) return checked.error();
  Role clean = std::move(checked).value();
  clean.key = chart.role(id).key;
  clean.unknownMembers = chart.role(id).unknownMembers;
  if (clean == chart.role(id)) return nothingToDo();
  Message name = nameMessage(Code::UndoChangeRole, clean.name);
  return single(SetRole{id, std::move(clean)}, std::move(name));
}

Result<Plan> removeRole(const Chart& chart, RoleId id) {
  const auto own = checkUserRole(chart, id);
  if (own.hasError()) return own.error();
  Draft draft(chart);
  for (std::uint32_t i = 0; i < chart.positionSlots(); ++i) {
    const PositionId position(i);
    if (chart.contains(position) && chart.position(position).role == id) {
      draft.add(SetPositionField{position, PositionField::Role, roleId(BuiltInRole::Other)});
    }
  }
  draft.add(SetRole{id, std::nullopt});
  return draft.take(nameMessage(Code::UndoRemoveRole, chart.role(id).name), {});
}

std::string newFieldKey(std::string_view name, const std::function<bool(std::string_view)>& taken) {
  return keyFromName(name, "field", [&taken](std::string_view candidate) {
    return isBuiltInField(candidate) || taken(candidate);
  });
}

}  // namespace arborg::edit

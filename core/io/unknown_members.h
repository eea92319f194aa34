// Members of JSON objects that this version does not know: kept as text, written back as they were.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/io/json_writer.h"

namespace arborg::io {

// Key and value as JSON text.
using UnknownMember = std::pair<std::string, std::string>;

// Adds a member to a list of the form "key":value,"key":value.
void appendMember(std::string& members, std::string_view key, std::string_view value);

// The list taken apart; empty where it is not such a list. Linear.
std::vector<UnknownMember> parseMembers(std::string_view members);

// Writes into an open object those whose key is not in `written` (a list of keys).
void writeMembers(JsonWriter& writer, const std::vector<UnknownMember>& members,
                  const std::vector<std::string_view>& written);

}  // namespace arborg::io

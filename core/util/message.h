// What core has to say to a person, as a code and arguments. The words, in five languages, are in
// ui/text; core holds no prose.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace arborg {

// Opaque here so that a new code does not rebuild every file that passes messages on. Who names a
// code includes core/util/message_codes.h.
enum class Code : std::uint16_t;

// The stable identifier of a code, such as "file.not-found".
std::string_view identifier(Code code) noexcept;
// All codes, for tests that prove that each has words.
const std::vector<Code>& allCodes();

// A word that the reader's language has a name for: a role, a field, a format ...
enum class TermKind : std::uint8_t { Role, Field, Rule, Function, Skill, Severity };
struct Term {
  TermKind kind;
  std::string key;
  friend bool operator==(const Term&, const Term&) = default;
};

// A list of terms or names, joined by the words with the reader's own "and".
using ArgumentValue = std::variant<std::string, std::int64_t, double, Term, std::vector<Term>,
                                   std::vector<std::string>>;

struct Argument {
  std::string name;  // as in the text: {name}
  ArgumentValue value;
  friend bool operator==(const Argument&, const Argument&) = default;
};

struct Message {
  Code code;
  std::vector<Argument> args;

  explicit Message(Code messageCode, std::vector<Argument> arguments = {})
      : code(messageCode), args(std::move(arguments)) {}

  friend bool operator==(const Message&, const Message&) = default;
};

}  // namespace arborg

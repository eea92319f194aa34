// The shape of a document: which members each of its objects has, and where their values go.
// Internal to the document reader.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/io/document_parts.h"

namespace arborg::io {

// Where in the document an event comes: the format is a tree of fixed shape.
enum class Where : std::uint8_t {
  Outside,
  Top,
  Settings,
  CardFields,
  ValueColors,
  ValueColor,
  CardFormats,
  CardFormat,
  Severities,
  Roles,
  Role,
  Fields,
  Field,
  Positions,
  Position,
  Custom,
  AcceptedList,
  Accepted,
  Search,
  SearchItems,
  SearchItem,
  People,
  Person,
  Skills,
  Relations,
  Relation,
  Advisor,
  DiagnosticRuns,
  DiagnosticRun,
  PracticeRatings,
  View,
  Folded,
};

// The object or list around it.
Where parentOf(Where where);
// What each object of a list of records is; nothing for a list of something else.
std::optional<Where> recordOf(Where list);

enum class Kind : std::uint8_t { Text, Number, Integer, Flag, Date, Choice, Object, Array };

// A member of an object: what its value must be, and where it goes.
struct Member {
  std::string_view key;
  Kind kind = Kind::Text;
  std::string& (*text)(DocumentParts&) = nullptr;
  std::size_t limit = 0;  // code points
  std::optional<double>& (*number)(DocumentParts&) = nullptr;
  double minimum = 0;  // also of an integer
  double maximum = 0;
  void (*integer)(DocumentParts&, int) = nullptr;
  bool& (*flag)(DocumentParts&) = nullptr;
  void (*date)(DocumentParts&, Date) = nullptr;
  // False: not one that this version knows.
  bool (*choose)(DocumentParts&, std::string_view) = nullptr;
  Where opens = Where::Outside;
};

// Of an object whose keys are the format's own; none for the others.
std::span<const Member> membersOf(Where where);

}  // namespace arborg::io

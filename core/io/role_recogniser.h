// From a job title, or the text of a role column, to one of the built-in roles.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/role.h"

namespace arborg::io {

// Some titles mean different things at different places of a chart.
enum class RoleCondition : std::uint8_t {
  Always,
  // "President", "Managing Director", "General Manager" lead the company only where nobody is
  // above.
  AtTop,
  // "Sales Director", "Head of Sales", "Myyntijohtaja", "Salgsdirektør": the leader of sales,
  // unless a seat of that same role is above (then one of several who report to that leader).
  NoSameAbove,
};

struct RecognisedRole {
  BuiltInRole role = BuiltInRole::Other;
  RoleCondition condition = RoleCondition::Always;
  BuiltInRole otherwise = BuiltInRole::Other;  // where the condition does not hold

  friend bool operator==(const RecognisedRole&, const RecognisedRole&) = default;
};

// The role that a title in English, Finnish, Italian, Norwegian (Bokmål) or Turkish stands for;
// BuiltInRole::Other where it stands for none or is doubtful: a wrong role raises wrong findings, a
// missing one only leaves findings out.
//
// The words of the title are compared as a bag ("Sales Manager" = "Manager, Sales"), without case,
// accents, punctuation and words that only grade or place it (senior, regional, EMEA, Nord, bölge).
// What follows a comma, dash or bracket may be anything but a word that changes the job: "VP of
// Sales Operations" is not a VP of Sales, "Salesforce Administrator" sells nothing, "Assistant to
// the CEO" is an assistant. A closing abbreviation decides between leaders: "Myyntijohtaja (CSO)".
//
// Decided where a title has several meanings: bare "CSO" is the sales officer; bare "CCO" (customer
// or commercial) is doubtful; "Chief Commercial Officer" and its translations are the cro, as in
// the program's own titles; a sales director, bare "Myyntijohtaja" included, is a vp_sales under
// RoleCondition::NoSameAbove, else a sales_manager; a key account manager is an account_manager; a
// sales representative is an account_executive.
//
// Microseconds; thread-safe.
RecognisedRole recogniseTitle(std::string_view title);

// For a column that holds roles: also the keys ("vp_sales", "VP Sales") and the bare abbreviations,
// and "other". Nothing where the text names no role; conditions are taken as met.
std::optional<BuiltInRole> recogniseRole(std::string_view text);

}  // namespace arborg::io

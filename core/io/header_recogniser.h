// From the header of a spreadsheet column to the field it holds.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/skill.h"

namespace arborg::io {

// What a column of a table can mean. Everything else becomes a field of the user's own.
enum class ImportField : std::uint8_t {
  Id,
  Name,  // first and last name together
  FirstName,
  LastName,
  Manager,        // by id, name, e-mail or whatever another column holds
  DottedManager,  // likewise; may list several
  Title,
  Role,
  Department,
  Email,
  Phone,
  Quota,
  Cost,
  Fte,
  Note,
  Photo,
  PersonId,  // tells people apart where one holds several seats
  Attained,
  Opportunities,
  DealsWon,
  SalesCycle,
  Skill,
};
inline constexpr std::size_t kImportFieldCount = static_cast<std::size_t>(ImportField::Skill) + 1;

// As on the command line: "first_name". Skill has none: a skill is named by its own key.
std::string_view key(ImportField field) noexcept;

struct HeaderMatch {
  ImportField field;
  std::optional<Skill> skill;  // of ImportField::Skill
  // Where several columns match one field, the strongest is meant ("Job Title" before "Title").
  // kOwnKey: the program's own key.
  std::uint8_t strength = 0;
  bool mayBeFirstName = false;  // "Nome", "Ad": the first name where a last name stands beside it
  bool percent = false;         // "Stillingsprosent": 100 is 1

  friend bool operator==(const HeaderMatch&, const HeaderMatch&) = default;
};
inline constexpr std::uint8_t kOwnKey = 100;

// The field that a header in English, Finnish, Italian, Norwegian or Turkish names, or that a known
// system writes (BambooHR, Workday, Personio, Google Workspace, Entra ID, Active Directory,
// Salesforce, Nepton, Visio, d3-org-chart, draw.io). Case, accents, spaces, punctuation, brackets
// ("First Name [Required]", "Quota (EUR)") do not count. Nothing for any other header.
std::optional<HeaderMatch> recogniseHeader(std::string_view header);

}  // namespace arborg::io

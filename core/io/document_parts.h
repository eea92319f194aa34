// What the JSON of a document says, before it is put together. Internal to the document reader.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/io/json_reader.h"
#include "core/io/note.h"
#include "core/model/chart.h"

namespace arborg::io {

struct RoleRecord {
  Role value;
  std::size_t offset = 0;  // of the record in the text, for messages
};
struct FieldRecord {
  CustomField value;
  std::size_t offset = 0;
};
struct PositionRecord {
  Position value;
  std::string manager;
  std::string role;
  std::string holder;
  std::vector<std::pair<std::string, std::string>> custom;
  std::size_t offset = 0;
};
struct PersonRecord {
  Person value;
  std::string unknownSkills;
  std::size_t offset = 0;
};
struct RelationRecord {
  std::string report;
  std::string manager;
  RelationType type = RelationType::Unspecified;
  std::string caption;
  std::string unknownMembers;
  std::size_t offset = 0;
};
struct DiagnosticRecord {
  std::optional<Date> date;
  PracticeRatings ratings;
  std::string unknownRatings;
  std::string unknownMembers;
};
struct FoldedRecord {
  std::string position;
  std::size_t offset = 0;
};

struct DocumentParts {
  DocumentSettings settings;
  std::string unknownSeverities;
  std::vector<RoleRecord> roles;
  std::vector<FieldRecord> fields;
  std::vector<PositionRecord> positions;
  std::vector<PersonRecord> people;
  std::vector<RelationRecord> relations;
  std::optional<AdvisorAnswers> advisor;
  std::vector<DiagnosticRecord> diagnosticRuns;
  std::vector<FoldedRecord> folded;
  SearchItem searchItem;  // the one being read
  std::string unknownMembers;
  std::string unknownView;
  std::vector<Note> notes;
};

// Reads the text into parts, or says where it is wrong.
Result<DocumentParts> readParts(std::string_view text);

}  // namespace arborg::io

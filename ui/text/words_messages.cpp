#include <algorithm>
#include <variant>

#include "ui/text/words.h"

#include "core/util/message_codes.h"

namespace arborg::ui {

namespace {

bool has(const Message& message, std::string_view name) {
  return std::any_of(message.args.begin(), message.args.end(),
                     [name](const Argument& argument) { return argument.name == name; });
}

// The argument that decides the plural form.
qint64 integer(const Message& message, std::string_view name) {
  for (const Argument& argument : message.args) {
    if (argument.name != name) continue;
    if (const auto* value = std::get_if<std::int64_t>(&argument.value)) return *value;
  }
  return 0;
}

bool isEmpty(const Message& message, std::string_view name) {
  for (const Argument& argument : message.args) {
    if (argument.name != name) continue;
    const auto* text = std::get_if<std::string>(&argument.value);
    return text != nullptr && text->empty();
  }
  return true;
}

}  // namespace

// The arguments of each code stand beside it in core/util/message_codes.def.
QString Words::messagePattern(const Message& message) const {
  switch (message.code) {
    case Code::EditUnknownPosition:
      return tr("This position is no longer in the chart.");
    case Code::EditOntoOwnReport:
      return tr("{name} cannot move there: {target} is in the same branch, further down.");
    case Code::EditOntoItself:
      return tr("Nobody can be their own manager: {name}.");
    case Code::EditNothingToDo:
      return tr("There is nothing to change.");
    case Code::EditKeyTaken:
      return tr("The ID “{key}” is already in use.");
    case Code::EditKeyEmpty:
      return tr("An ID cannot be empty.");
    case Code::EditNotHeld:
      return tr("This seat is vacant already: {name}.");
    case Code::EditValueOutOfRange:
      return tr("{field}: the value must be between {minimum} and {maximum}.");
    case Code::EditNotANumber:
      return tr("{field}: “{text}” is not a number.");
    case Code::EditTextTooLong:
      return tr("{field}: the text can have at most %n characters.", nullptr,
                integer(message, "limit"));
    case Code::EditTooManyPositions:
      return tr("A document can hold at most %n positions.", nullptr, integer(message, "limit"));
    case Code::EditNothingToPaste:
      return tr("The clipboard holds nothing that can be pasted here.");
    case Code::EditFieldNameTaken:
      return tr("There is already a field called “{name}”.");
    case Code::EditFieldNameEmpty:
      return tr("A field needs a name.");
    case Code::EditTooManyFields:
      return tr("A document can have at most %n fields of its own.", nullptr,
                integer(message, "limit"));
    case Code::EditUnknownPerson:
      return tr("This person is no longer in the document.");
    case Code::EditUnknownRole:
      return isEmpty(message, "text") ? tr("This role is no longer in the document.")
                                      : tr("There is no role called “{text}”.");
    case Code::EditUnknownField:
      return tr("This field is no longer in the document.");
    case Code::EditUnknownDottedLine:
      return tr("This dotted line is no longer in the chart.");
    case Code::EditUnknownChoice:
      return tr("{field}: “{text}” is not one of the choices.");
    case Code::EditDottedLineToItself:
      return tr("A dotted line needs two different positions: {name}.");
    case Code::EditDottedLineExists:
      return tr("There is already a dotted line from {name} to {other}.");
    case Code::EditReasonMissing:
      return tr("Write why this finding is accepted.");
    case Code::EditBuiltInRole:
      return tr("A built-in role cannot be changed or removed.");
    case Code::EditRoleNameEmpty:
      return tr("A role needs a name.");
    case Code::EditRoleNameTaken:
      return tr("There is already a role called “{name}”.");
    case Code::EditTooManyCardFields:
      return tr("A card can show at most %n fields below the title.", nullptr,
                integer(message, "limit"));
    case Code::EditTooManyRuns:
      return tr("A document can keep at most %n runs of the diagnostic.", nullptr,
                integer(message, "limit"));
    case Code::EditTooManyLooks:
      return tr("A chart can have at most %n chosen colours or conditions.", nullptr,
                integer(message, "limit"));
    case Code::EditUnknownRun:
      return tr("This run of the diagnostic is no longer in the document.");
    case Code::EditUnknownManager:
      return tr("Nobody here is called “{text}”.");
    case Code::EditAmbiguousManager:
      return tr("Several are called “{text}”. Write the ID instead.");
    case Code::EditNobodyThere:
      return tr("Nobody sits there yet: {name}. Write a name first.");
    case Code::UndoAddReport:
      return tr("Add direct report");
    case Code::UndoAddPeer:
      return tr("Add peer");
    case Code::UndoAddManagerAbove:
      return tr("Add manager above");
    case Code::UndoAddRoot:
      return tr("Add position at the top");
    case Code::UndoRemove:
      return tr("Remove {name}");
    case Code::UndoRemoveBranch:
      return tr("Remove the branch of {name} (%n positions)", nullptr, integer(message, "count"));
    case Code::UndoMove:
      return tr("Move {name}");
    case Code::UndoReorder:
      return tr("Reorder {name}");
    case Code::UndoSwapHolders:
      return tr("Swap the seats of {name} and {other}");
    case Code::UndoSwapPositions:
      return tr("Swap the places of {name} and {other}");
    case Code::UndoVacate:
      return tr("Vacate the seat of {name}");
    case Code::UndoFill:
      return tr("Seat {name}");
    case Code::UndoRename:
      return tr("Rename {name}");
    case Code::UndoSetField:
      return tr("Change {field} of {name}");
    case Code::UndoDuplicate:
      return tr("Duplicate {name}");
    case Code::UndoCut:
      return tr("Cut {name}");
    case Code::UndoPaste:
      return tr("Paste %n positions", nullptr, integer(message, "count"));
    case Code::UndoPromoteReports:
      return tr("Move up the reports of {name}");
    case Code::UndoDottedLine:
      return tr("Add dotted line from {name} to {other}");
    case Code::UndoRemoveDottedLine:
      return tr("Remove dotted line from {name} to {other}");
    case Code::UndoAcceptFinding:
      return tr("Accept a finding about {name}");
    case Code::UndoReopenFinding:
      return tr("Reopen a finding about {name}");
    case Code::UndoSettings:
      return tr("Change the document’s settings");
    case Code::UndoFix:
      return tr("Settle a finding about {name}");
    case Code::UndoAddField:
      return tr("Add field {name}");
    case Code::UndoImport:
      return tr("Import %n positions", nullptr, integer(message, "count"));
    case Code::UndoRemoveSeveral:
      return tr("Remove %n positions", nullptr, integer(message, "count"));
    case Code::UndoMoveSeveral:
      return tr("Move %n positions", nullptr, integer(message, "count"));
    case Code::UndoSetFieldOfSeveral:
      return tr("Change {field} of %n positions", nullptr, integer(message, "count"));
    case Code::UndoDuplicateSeveral:
      return tr("Duplicate %n positions", nullptr, integer(message, "count"));
    case Code::UndoCutSeveral:
      return tr("Cut %n positions", nullptr, integer(message, "count"));
    case Code::UndoChangeDottedLine:
      return tr("Change dotted line from {name} to {other}");
    case Code::UndoRenameField:
      return tr("Rename field to {name}");
    case Code::UndoRemoveField:
      return tr("Remove field {name}");
    case Code::UndoAddRole:
      return tr("Add role {name}");
    case Code::UndoChangeRole:
      return tr("Change role {name}");
    case Code::UndoRemoveRole:
      return tr("Remove role {name}");
    case Code::UndoOpenSearch:
      return tr("Open search: {name}");
    case Code::UndoSearchItem:
      return tr("Change search: {name}");
    case Code::UndoClearSearch:
      return tr("Clear search: {name}");
    case Code::UndoAdvisorAnswers:
      return tr("Change answers of the role advisor");
    case Code::UndoAddDiagnosticRun:
      return tr("Add run of the diagnostic");
    case Code::UndoChangeDiagnosticRun:
      return tr("Change run of the diagnostic");
    case Code::UndoRemoveDiagnosticRun:
      return tr("Remove run of the diagnostic");
    case Code::UndoLaySkeleton:
      return tr("Lay recommended leaders into the chart");
    case Code::UndoSetCells:
      return tr("Change %n cells", nullptr, integer(message, "count"));
    case Code::FileNotFound:
      return tr("The file “{path}” does not exist.");
    case Code::FileIsDirectory:
      return tr("“{path}” is a folder, not a file.");
    case Code::FileNoPermission:
      return tr("“{path}” cannot be used: its access rights do not allow it.");
    case Code::FileTooLarge:
      return tr("“{path}” is too large: files of up to {limit} MiB can be read.");
    case Code::FileReadFailed:
      return tr("“{path}” could not be read: {reason}.");
    case Code::FileWriteFailed:
      return tr("“{path}” could not be written: {reason}.");
    case Code::FileDiskFull:
      return tr("“{path}” could not be written: the disk is full.");
    case Code::FileUnknownFormat:
      return tr("The format of “{path}” is not known.");
    case Code::FileCannotWriteFormat:
      return tr("“{path}”: files of this format can be read but not written.");
    case Code::FileEmpty:
      return tr("“{path}” is empty.");
    case Code::FileBinary:
      return tr("“{path}” is not a text file.");
    case Code::FileFolderMissing:
      return tr("The folder “{path}” does not exist.");
    case Code::FileHardLinkBroken:
      return tr("“{path}” had another name on the disk; that one still holds the old content.");
    case Code::EncodingUnknown:
      return tr("The text encoding “{name}” is not known.");
    case Code::EncodingDamaged:
      return tr("%n characters could not be read as {name} and were replaced by �.", nullptr,
                integer(message, "count"));
    case Code::CsvTooLarge:
      return tr("The table is too large: up to {limit} MiB can be read.");
    case Code::CsvUnclosedQuote:
      return tr("A quotation mark opens here and is never closed.");
    case Code::CsvTextAfterQuote:
      return tr("Text follows the closing quotation mark of the cell.");
    case Code::CsvQuoteInCell:
      return tr("A quotation mark stands inside a cell that does not begin with one.");
    case Code::CsvShortRow:
      return tr("The row has too few cells: {found} instead of {expected}.");
    case Code::CsvLongRow:
      return tr("The row has too many cells: {found} instead of {expected}.");
    case Code::CsvCellTooLong:
      return tr("A cell is too long: up to {limit} KiB can be read.");
    case Code::CsvTooManyColumns:
      return tr("The table has too many columns: up to {limit} can be read.");
    case Code::CsvTooManyRows:
      return tr("The table has too many rows: up to {limit} can be read.");
    case Code::CsvTooManyCells:
      return tr("The table has too many cells: up to {limit} can be read.");
    case Code::JsonEmpty:
      return tr("There is nothing in the JSON text.");
    case Code::JsonTooLarge:
      return tr("The JSON text is too large: up to {limit} MiB can be read.");
    case Code::JsonBadText:
      return tr("Line {line}, column {column}: some bytes are not UTF-8 text.");
    case Code::JsonSyntax:
      return tr("Line {line}, column {column}: this is not valid JSON.");
    case Code::JsonEndsEarly:
      return tr("Line {line}, column {column}: the JSON text ends too early.");
    case Code::JsonTextAfterEnd:
      return tr("Line {line}, column {column}: there is text after the end of the JSON text.");
    case Code::JsonBadString:
      return tr("Line {line}, column {column}: this JSON string is not valid.");
    case Code::JsonLoneSurrogate:
      return tr("Line {line}, column {column}: this escape is only half of a character.");
    case Code::JsonBadNumber:
      return tr("Line {line}, column {column}: this is not a valid number.");
    case Code::JsonNumberTooBig:
      return tr("Line {line}, column {column}: this number is too big.");
    case Code::JsonTooDeep:
      return tr(
          "Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels "
          "can be read.");
    case Code::JsonStringTooLong:
      return tr(
          "Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.");
    case Code::JsonDuplicateKey:
      return tr("Line {line}, column {column}: the key “{key}” is there twice.");
    case Code::ImportNothing:
      return tr("The table holds no rows with people.");
    case Code::ImportTooManyRows:
      return tr("The table has too many rows: up to {limit} people can be read.");
    case Code::ImportUnknownField:
      return tr("There is no field called “{text}”.");
    case Code::ImportUnknownColumn:
      return tr("The table has no column “{text}”.");
    case Code::ImportEncoding:
      return tr("The text was read as {name}.");
    case Code::ImportCommentLines:
      return tr("%n comment lines were passed over.", nullptr, integer(message, "count"));
    case Code::ImportNoHeader:
      return tr("The first row holds no column names, so the values decided what each column is.");
    case Code::ImportRowAboveHeader:
      return tr("“{text}” stands above the header row and was not read as a person.");
    case Code::ImportColumnMapped:
      return tr("Column “{column}” was read as {field}.");
    case Code::ImportColumnKept:
      return tr("Column “{column}” became a field of its own.");
    case Code::ImportColumnRepeats:
      return tr("Column “{column}” was left out: it only names the managers once more.");
    case Code::ImportManagersBy:
      return tr(
          "Managers: the column “{column}” names them by “{reference}”; {count} of {total} were "
          "found.");
    case Code::ImportNoManagers:
      return tr("No column names the managers, so everybody stands at the top.");
    case Code::ImportNoManagerText:
      return tr("“{text}” was taken for “no manager” in %n rows.", nullptr,
                integer(message, "count"));
    case Code::ImportOwnManager:
      return tr("{name} reports to themselves in the file and stands at the top.");
    case Code::ImportAmbiguousManager:
      return tr(
          "{name} reports to “{manager}”, a name that several people have; the first of them was "
          "taken.");
    case Code::ImportUnknownDotted:
      return tr("The dotted-line manager “{text}” is not in the file.");
    case Code::ImportIdsMade:
      return tr("%n rows had no ID and were given one.", nullptr, integer(message, "count"));
    case Code::ImportSeveralSeats:
      return tr("{name} holds one more seat: the name and the e-mail address are the same.");
    case Code::ImportAmbiguousNumbers:
      return tr(
          "The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the "
          "decimal separator.");
    case Code::ImportUnreadableNumber:
      return tr("{field}: “{text}” is not a number; it was kept as a note.");
    case Code::ImportValueOutOfRange:
      return tr("{field}: “{text}” is out of range; it was kept as a note.");
    case Code::ImportTextTooLong:
      return tr(
          "Column “{column}”: the text is longer than {limit} characters; the whole of it was kept "
          "as a note.");
    case Code::ImportTextCut:
      return tr(
          "Column “{column}”: the text is longer than {limit} characters; the rest of it is "
          "missing.");
    case Code::DocumentNotArborg:
      return tr("This is not an Arborg document.");
    case Code::DocumentNoVersion:
      return tr("The document does not say which version of the format it has.");
    case Code::DocumentTooNew:
      return tr(
          "The document comes from a newer Arborg: format {version}, while this one reads up to "
          "{supported}.");
    case Code::DocumentWrongType:
      return tr("Line {line}, column {column}: “{key}” has the wrong type.");
    case Code::DocumentMissingMember:
      return tr("Line {line}, column {column}: “{key}” is missing.");
    case Code::DocumentValueOutOfRange:
      return tr("Line {line}, column {column}: the value of “{key}” is out of range.");
    case Code::DocumentTextTooLong:
      return tr("Line {line}, column {column}: the text of “{key}” is longer than %n characters.",
                nullptr, integer(message, "limit"));
    case Code::DocumentTooManyRecords:
      return tr("Line {line}, column {column}: “{key}” has more than {limit} entries.");
    case Code::DocumentDuplicateId:
      return tr("Line {line}, column {column}: the ID “{id}” is there twice.");
    case Code::DocumentUnknownManager:
      return tr(
          "Line {line}, column {column}: “{id}” has a manager who is not in the document: "
          "“{manager}”.");
    case Code::DocumentUnknownPerson:
      return tr(
          "Line {line}, column {column}: “{id}” is held by a person who is not in the document: "
          "“{person}”.");
    case Code::DocumentUnknownPosition:
      return tr("Line {line}, column {column}: there is no position “{id}” in the document.");
    case Code::DocumentUnknownField:
      return tr(
          "Line {line}, column {column}: “{id}” has a value for a field that is not in the "
          "document: “{field}”.");
    case Code::DocumentCycle:
      return tr("Line {line}, column {column}: the reporting line of “{id}” leads back to itself.");
    case Code::DocumentRoleAdded:
      return tr(
          "Line {line}, column {column}: the role “{key}” is not known and was kept as a role of "
          "the document.");
    case Code::DocumentUnknownValue:
      return tr(
          "Line {line}, column {column}: “{key}” has a value that this version does not know and "
          "keeps as it is: “{value}”.");
    case Code::FixMoveUnder:
      return tr("Move {name} under {manager} ({managerRole})");
    case Code::FixMoveTwoUnder:
      return tr("Move {name} and {other} under {manager}");
    case Code::FixMoveUp:
      return tr("Move {name} one level up, under {manager}");
    case Code::FixMoveToTop:
      return tr("Move {name} to the top");
    case Code::FixSwap:
      return tr("Swap {name} and {other}");
    case Code::FixPlaceAbove:
      return tr("Place {name} above {other}");
    case Code::FixPromoteToTeamLead:
      return tr("Make {name} a team lead");
    case Code::FixMoveReportsUp:
      return tr("Move the %n reports of {name} one level up", nullptr, integer(message, "count"));
    case Code::FixAddSeat:
      return tr("Add %n seats under {manager}: {role}", nullptr, integer(message, "count"));
    case Code::FixAddSeats:
      return tr("Add seats under {manager}: {roles}");
    case Code::FixMoveAndAdd:
      return tr("Move {name} under {manager} and add a seat there: {role}");
    case Code::AdvisorSeveralChannels:
      return tr(
          "You sell through %n channels, which compete for the same customers unless one strategy "
          "sets their parts.",
          nullptr, integer(message, "count"));
    case Code::AdvisorSeveralProducts:
      return tr("You offer %n products: cross-selling and pricing need one hand.", nullptr,
                integer(message, "count"));
    case Code::AdvisorSeveralVerticals:
      return tr("You serve %n verticals, each with its own customers and messages.", nullptr,
                integer(message, "count"));
    case Code::AdvisorManyCompetitors:
      return tr("%n serious competitors leave little room: pricing and positioning decide.",
                nullptr, integer(message, "count"));
    case Code::AdvisorNothingComplex:
      return tr(
          "One channel, one product, one vertical and few serious competitors: there is little to "
          "coordinate.");
    case Code::AdvisorFewPeople:
      return tr("%n people work in sales: one leader can know everybody and every deal.", nullptr,
                integer(message, "count"));
    case Code::AdvisorTeamOfItsOwn:
      return tr("%n people in sales need a leader who hires, trains and coaches full-time.",
                nullptr, integer(message, "count"));
    case Code::AdvisorManyPeople:
      return tr(
          "%n people in sales: leading them to their target is a chair of its own, below the CRO.",
          nullptr, integer(message, "count"));
    case Code::AdvisorNoSymptoms:
      return tr("None of the warning signs shows.");
    case Code::AdvisorGrowthBelowPlan:
      return tr(
          "Growth stays below the plan, the market or the competitors: the levers of revenue are "
          "not pulled together.");
    case Code::AdvisorTooFewLeads:
      return tr("Leads or awareness are short: marketing and sales need one plan.");
    case Code::AdvisorChurnGrows:
      return tr("Churn grows: what is sold and what is delivered drift apart.");
    case Code::AdvisorCycleLengthens:
      return tr(
          "The sales cycle gets longer: more people decide at the customer’s, and somebody must "
          "win them across functions.");
    case Code::AdvisorProductsCompete:
      return tr(
          "The business unit competes with several products: the offer needs a strategy, not only "
          "sellers.");
    case Code::AdvisorPairCso:
      return tr(
          "Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with "
          "changes in the market.");
    case Code::AdvisorPairPrepareCro:
      return tr(
          "Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the "
          "nearest candidate for CRO.");
    case Code::AdvisorPairCro:
      return tr(
          "Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many "
          "plans and little action.");
    case Code::AdvisorPairCroWithCso:
      return tr(
          "Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring "
          "in the deals.");
    case Code::AdvisorMoreThanAdvised:
      return tr(
          "The chart already has a higher sales leader than the answers call for. Which seat to "
          "give up is for you to decide.");
    case Code::FixSwapHolders:
      return has(message, "otherFit")
                 ? tr("Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})")
                 : tr("Swap with {other}, {otherRole} (fit {fit} here)");
    case Code::FixVacateAndSearch:
      return tr("Make the seat of {name} vacant and search");
    case Code::FixOpenSearch:
      return tr("Open the search checklist: {role}");
    case Code::FixAppoint:
      return tr("Appoint {name} under {manager}: {role}");
    case Code::FixRateSkills:
      return tr("Rate the skills of {name}");
    case Code::FixKeepSeat:
      return tr("Keep {name} in one seat only: {title}");
    case Code::FixLaySkeleton:
      return tr("Lay the recommended leaders into the chart");
    case Code::FixSetQuota:
      return tr("Set the quota to what is assigned below: {quota}");
    case Code::FixRemoveDottedLine:
      return tr("Remove the dotted line between {name} and {manager}");
    case Code::ExportNothingToDraw:
      return tr("There is nothing to draw: the chart is empty.");
    case Code::ExportTooLarge:
      return tr(
          "The picture would have {width} × {height} pixels, which is too large. The "
          "resolution can be {dpi} dpi at most.");
    case Code::ExportTooLargeForPng:
      return tr(
          "The picture would have {width} × {height} pixels, which is too large for a PNG. Export "
          "a PDF or an SVG.");
    case Code::ExportDpiOutOfRange:
      return tr("The resolution must lie between {minimum} and {maximum} dpi.");
    case Code::ExportCancelled:
      return tr("The export was stopped.");
    case Code::ExportFailed:
      return tr("The picture could not be made: there is not enough memory.");
    case Code::PictureBadPath:
      return tr("“{path}” does not name a picture in the document's folder or below it.");
    case Code::PictureNoFolder:
      return tr("“{path}” is looked for beside the document, which has not been saved yet.");
    case Code::PictureMissing:
      return tr("There is no file “{path}” beside the document.");
    case Code::PictureOutside:
      return tr("“{path}” leads out of the document's folder, so it is not opened.");
    case Code::PictureTooLarge:
      return tr("“{path}” is larger than {limit} MiB.");
    case Code::PictureTooManyPixels:
      return tr("“{path}” has more than {limit} pixels on a side.");
    case Code::PictureUnknownFormat:
      return tr("“{path}” is neither a PNG nor a JPEG picture.");
    case Code::PictureUnreadable:
      return tr("“{path}” could not be read.");
    case Code::PictureAnotherThere:
      return tr("“{path}” was not copied: there is another file of that name.");
  }
  return {};
}

}  // namespace arborg::ui

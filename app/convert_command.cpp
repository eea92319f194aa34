#include "app/commands.h"
#include "core/io/atomic_writer.h"
#include "core/io/document_writer.h"
#include "core/io/table_export.h"
#include "core/util/message_codes.h"

namespace arborg::app {

Result<void> writeRecords(const Document& document, const io::Format& format,
                          const std::string& path) {
  std::string bytes;
  switch (format.id) {
    case io::FormatId::Arborg:
      bytes = io::writeDocument(document.chart(), document.viewState());
      break;
    case io::FormatId::Csv:
      bytes = io::writeTable(document.chart());
      break;
    case io::FormatId::Tsv:
      bytes = io::writeTable(document.chart(), io::CsvDialect{.separator = '\t'});
      break;
    case io::FormatId::Json:
      bytes = io::writeFlatJson(document.chart());
      break;
    default:
      return Message(Code::FileCannotWriteFormat, {{"path", path}});
  }
  Result<io::WriteReport> written = io::writeFile(io::realFileSystem(), path, bytes);
  if (written.hasError()) return std::move(written).error();
  return {};
}

ExitStatus runConvert(const ConvertCommand& command, const ui::Words& words) {
  const io::Format* format = io::formatOfPath(command.output);
  if (format == nullptr || !format->canWrite || format->isPicture) {
    complain(words.message(Message(Code::FileCannotWriteFormat, {{"path", command.output}})));
    return ExitStatus::WrongUse;
  }
  const Input input = readInput(command.input, words);
  if (input.document == nullptr) return ExitStatus::BadInput;
  const Result<void> done = writeRecords(*input.document, *format, command.output);
  if (done.hasError()) {
    complain(words.message(done.error()));
    return ExitStatus::CannotWrite;
  }
  return ExitStatus::Fine;
}

}  // namespace arborg::app

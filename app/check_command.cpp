#include "app/commands.h"

namespace arborg::app {

ExitStatus runCheck(const CheckCommand& command, const ui::Words& words) {
  const Input input = readInput(command.input, words);
  if (input.document == nullptr) return ExitStatus::BadInput;
  const Document& document = *input.document;
  std::string result;
  switch (command.format) {
    case TextFormat::Text:
    case TextFormat::Csv:  // not offered
      result = findingsAsText(document, command.minimum, words);
      break;
    case TextFormat::Json:
      result = findingsAsJson(document, command.minimum, words);
      break;
    case TextFormat::Sarif:
      result = findingsAsSarif(document, command.minimum, command.input.file, words);
      break;
  }
  if (!printResult(result)) return ExitStatus::CannotWrite;
  return document.checker().counts().errors > 0 ? ExitStatus::Findings : ExitStatus::Fine;
}

}  // namespace arborg::app

// Text from documents and files, made fit to stand inside a sentence.
#pragma once

#include <QString>
#include <string_view>

namespace arborg::ui {

// UTF-8 to one line without control or direction characters; wrapped in FIRST STRONG ISOLATE and
// POP DIRECTIONAL ISOLATE (UAX #9) where it holds letters written from right to left, so that the
// words around it keep their order.
QString inSentence(std::string_view utf8);
QString inSentence(const QString& text);

}  // namespace arborg::ui

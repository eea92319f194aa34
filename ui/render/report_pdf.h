// A few pages of text, lists and a picture, as a PDF: checklists, scores, advice.
#pragma once

#include <QDate>
#include <QImage>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "core/util/result.h"
#include "ui/text/language.h"

namespace arborg::ui {

struct ReportItem {
  enum class Mark : std::uint8_t { None, Open, Done };
  Mark mark = Mark::None;  // a box to tick, empty or ticked
  QString text;
  QString detail;  // below, smaller; may have several lines
  QString aside;   // at the right end of the line: a score, a date
};

struct ReportSection {
  QString heading;
  QString aside;  // at the right end of the heading
  std::vector<ReportItem> items;
};

struct Report {
  QString title;
  QString subtitle;
  QString footer;  // at the foot of every page, left of its number
  QImage picture;  // below the subtitle; null: none
  std::vector<ReportSection> sections;
};

// On A4, as many pages as it takes; a heading stays with its first item, and an item in one piece
// where a page has room for it. Texts are plain text,
// fonts embedded, PDF/A-1b. Page numbers are written in `language`. Error: ExportFailed.
Result<std::string> reportPdf(const Report& report, Language language);

}  // namespace arborg::ui

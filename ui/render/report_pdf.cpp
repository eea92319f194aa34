#include "ui/render/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include "core/util/message_codes.h"
#include "ui/render/fonts.h"
#include "ui/render/pdf_reproducible.h"
#include "ui/text/formats.h"

namespace arborg::ui {

namespace {

constexpr int kResolution = 720;
constexpr double kUnits = kResolution / 72.0;  // of the writer, a point
constexpr double kMargin = 56;                 // pt
constexpr double kFooter = 28;                 // pt, below the text
constexpr double kMarkWidth = 20;              // px of 96 an inch, as text layout counts
constexpr double kAsideWidth = 120;            // px

const QColor kText(0x0F, 0x17, 0x2A);
const QColor kMuted(0x5B, 0x67, 0x7A);
const QColor kLine(0xDB, 0xE1, 0xEA);

QTextCharFormat charFormat(double points, const QColor& colour, bool bold = false) {
  QTextCharFormat format;
  format.setFontFamilies({chartFontFamily()});
  format.setFontPointSize(points);
  // No ligatures: what is copied out of the document is what was written.
  format.setFontStyleStrategy(QFont::PreferNoShaping);
  format.setFontHintingPreference(QFont::PreferNoHinting);
  format.setForeground(colour);
  if (bold) format.setFontWeight(QFont::DemiBold);
  return format;
}

QTextBlockFormat blockFormat(double above, double below, Qt::Alignment side = Qt::AlignLeft) {
  QTextBlockFormat format;
  format.setTopMargin(above);
  format.setBottomMargin(below);
  format.setAlignment(side);
  return format;
}

// Builds the document with a cursor: what a user wrote never passes through markup.
class Writer {
 public:
  explicit Writer(QTextDocument& document) : m_cursor(&document) {}

  void paragraph(const QString& text, const QTextCharFormat& letters,
                 const QTextBlockFormat& block) {
    if (!m_first) m_cursor.insertBlock();
    m_first = false;
    m_cursor.setBlockFormat(block);
    m_cursor.insertText(text, letters);
  }

  void picture(const QImage& image, double width) {
    paragraph(QString(), {}, blockFormat(8, 8, Qt::AlignHCenter));
    QTextImageFormat format;
    m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("picture")),
                                     image);
    format.setName(QStringLiteral("picture"));
    format.setWidth(width);
    m_cursor.insertImage(format);
  }

  void section(const ReportSection& section) {
    row(section.heading, section.aside, charFormat(12.5, kText, true), 14, true);
    if (section.items.empty()) return;
    for (const ReportItem& item : section.items) this->item(item);
  }

 private:
  // One line with something at its right end.
  void row(const QString& text, const QString& aside, const QTextCharFormat& letters, double above,
           bool keepWithNext) {
    QTextBlockFormat block = blockFormat(above, 2);
    block.setTabPositions({QTextOption::Tab(m_width, QTextOption::RightTab)});
    if (keepWithNext) block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    paragraph(aside.isEmpty() ? text : text + QLatin1Char('\t') + aside, letters, block);
  }

  void item(const ReportItem& item) {
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    const bool marked = item.mark != ReportItem::Mark::None;
    if (marked) widths.append(QTextLength(QTextLength::FixedLength, kMarkWidth));
    widths.append(QTextLength(QTextLength::VariableLength, 0));
    if (!item.aside.isEmpty()) widths.append(QTextLength(QTextLength::FixedLength, kAsideWidth));
    format.setColumnWidthConstraints(widths);
    QTextTable* table = m_cursor.insertTable(1, static_cast<int>(widths.size()), format);
    int column = 0;
    if (marked) {
      // Ballot boxes of the chart's font would be missing from it; these are in every one.
      QTextCursor mark = table->cellAt(0, column++).firstCursorPosition();
      mark.insertText(
          item.mark == ReportItem::Mark::Done ? QStringLiteral("×") : QStringLiteral("○"),
          charFormat(10, item.mark == ReportItem::Mark::Done ? kText : kMuted));
    }
    QTextCursor words = table->cellAt(0, column++).firstCursorPosition();
    words.insertText(item.text, charFormat(10, kText));
    if (!item.detail.isEmpty()) {
      words.insertBlock();
      words.insertText(item.detail, charFormat(8.5, kMuted));
    }
    if (!item.aside.isEmpty()) {
      QTextCursor aside = table->cellAt(0, column).firstCursorPosition();
      aside.setBlockFormat(blockFormat(0, 0, Qt::AlignRight));
      aside.insertText(item.aside, charFormat(9, kMuted));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_first = true;  // a block follows every table
  }

  QTextCursor m_cursor;
  double m_width = (595 - 2 * kMargin) * 96 / 72;  // px
  bool m_first = true;
};

}  // namespace

Result<std::string> reportPdf(const Report& report, Language language) {
  QTextDocument document;
  document.setDocumentMargin(0);
  document.setDefaultFont(QFont(chartFontFamily(), 10));
  document.setUndoRedoEnabled(false);
  Writer writer(document);
  writer.paragraph(report.title, charFormat(20, kText, true), blockFormat(0, 2));
  if (!report.subtitle.isEmpty()) {
    writer.paragraph(report.subtitle, charFormat(10.5, kMuted), blockFormat(0, 6));
  }
  if (!report.picture.isNull()) writer.picture(report.picture, 460);
  for (const ReportSection& section : report.sections) writer.section(section);

  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter pdf(&buffer);
    pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    pdf.setTitle(report.title);
    pdf.setCreator(QStringLiteral("Arborg"));
    pdf.setResolution(kResolution);
    if (!pdf.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()))) {
      return Message(Code::ExportFailed);
    }
    const QSizeF page = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const QSizeF body(page.width() - 2 * kMargin, page.height() - 2 * kMargin - kFooter);
    QPainter painter(&pdf);
    if (!painter.isActive()) return Message(Code::ExportFailed);
    // Letters in points of the page, whatever the screen has.
    document.documentLayout()->setPaintDevice(&pdf);
    document.setPageSize(body * kUnits);
    const int pages = document.pageCount();
    const Formats formats(language);
    for (int number = 0; number < pages; ++number) {
      if (number > 0) pdf.newPage();
      painter.save();
      painter.translate(kMargin * kUnits, (kMargin - number * body.height()) * kUnits);
      document.drawContents(&painter, QRectF(0, number * body.height() * kUnits,
                                             body.width() * kUnits, body.height() * kUnits));
      painter.restore();
      painter.save();
      painter.scale(kUnits, kUnits);
      painter.translate(kMargin, kMargin);
      QFont small(chartFontFamily());
      small.setPixelSize(8);
      small.setStyleStrategy(QFont::PreferNoShaping);
      painter.setFont(small);
      painter.setPen(QPen(kLine, 0.5));
      painter.drawLine(QPointF(0, body.height() + 8), QPointF(body.width(), body.height() + 8));
      painter.setPen(kMuted);
      const QRectF foot(0, body.height() + 10, body.width(), kFooter - 10);
      painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, report.footer);
      painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                       formats.number(qint64{number} + 1) + QStringLiteral(" / ") +
                           formats.number(qint64{pages}));
      painter.restore();
    }
  }
  makePdfReproducible(bytes);
  return bytes.toStdString();
}

}  // namespace arborg::ui

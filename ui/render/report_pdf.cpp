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
#include <algorithm>
#include <optional>

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

constexpr double kTouch = 1;        // of the writer's units
constexpr double kSectionGap = 16;  // px

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

// A box to tick, painted: the fonts of the chart have none.
struct MarkPlace {
  ReportItem::Mark mark;
  int position;  // in the document, of the empty cell that has room for it
};

// Builds the document with a cursor: what a user wrote never passes through markup.
class Writer {
 public:
  explicit Writer(QTextDocument& document) : m_cursor(&document) {}

  const std::vector<MarkPlace>& marks() const noexcept { return m_marks; }
  // Positions in the document before which a page may end: a heading stays with its first item, an
  // item in one piece.
  const std::vector<int>& breaks() const noexcept { return m_breaks; }

  void paragraph(const QString& text, const QTextCharFormat& letters,
                 const QTextBlockFormat& block) {
    if (!m_first) m_cursor.insertBlock();
    m_first = false;
    m_cursor.setBlockFormat(block);
    m_cursor.insertText(text, letters);
  }

  void picture(const QImage& image, double width) {
    paragraph(QString(), {}, blockFormat(8, 8, Qt::AlignHCenter));
    // PDF/A-1 knows nothing transparent.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    QTextImageFormat format;
    m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("picture")),
                                     opaque);
    format.setName(QStringLiteral("picture"));
    format.setWidth(width);
    m_cursor.insertImage(format);
  }

  void section(const ReportSection& section) {
    row(section.heading, section.aside, charFormat(12.5, kText, true));
    for (const ReportItem& item : section.items) {
      const bool first = &item == &section.items.front();
      const bool last = &item == &section.items.back();
      this->item(item, first, last ? kSectionGap : 0);
    }
  }

 private:
  // One line with something at its right end.
  void row(const QString& text, const QString& aside, const QTextCharFormat& letters) {
    QTextBlockFormat block = blockFormat(12, 2);
    block.setTabPositions({QTextOption::Tab(m_width, QTextOption::RightTab)});
    paragraph(aside.isEmpty() ? text : text + QLatin1Char('\t') + aside, letters, block);
    m_breaks.push_back(m_cursor.block().position());
  }

  void item(const ReportItem& item, bool afterHeading, double below) {
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(3);
    // A heading's own margin does not count behind a table.
    format.setBottomMargin(below);
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
      m_marks.push_back({item.mark, table->cellAt(0, column++).firstPosition()});
    }
    QTextCursor words = table->cellAt(0, column++).firstCursorPosition();
    if (!afterHeading) m_breaks.push_back(words.position());
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
  std::vector<MarkPlace> m_marks;
  std::vector<int> m_breaks;
  double m_width = (595 - 2 * kMargin) * 96 / 72;  // px
  bool m_first = true;
};

double topOf(const QTextDocument& document, int position) {
  return document.documentLayout()->blockBoundingRect(document.findBlock(position)).top();
}

// Where the pages begin, and where the last one ends. Pages end before an item or a heading; one
// that is higher than a page (a long note) is cut between two lines.
std::vector<double> pageEdges(const QTextDocument& document, const std::vector<int>& breaks,
                              double height) {
  std::vector<double> tops;
  for (const int position : breaks) tops.push_back(topOf(document, position));
  const double end = document.size().height();
  std::vector<double> edges = {0};
  // The highest of `places` on the page that begins at the last edge.
  const auto lastOnPage = [&edges, height](const std::vector<double>& places) {
    std::optional<double> found;
    for (const double place : places) {
      if (place > edges.back() && place <= edges.back() + height) {
        found = std::max(found.value_or(place), place);
      }
    }
    return found;
  };
  std::vector<double> lines;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const double top = topOf(document, block.position());
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
      lines.push_back(top + block.layout()->lineAt(i).y());
    }
  }
  while (edges.back() + height < end) {
    auto next = lastOnPage(tops);
    if (!next.has_value()) next = lastOnPage(lines);
    edges.push_back(next.value_or(edges.back() + height));
  }
  edges.push_back(end);
  return edges;
}

void paintMark(QPainter& painter, const QTextDocument& document, const MarkPlace& place) {
  const QTextBlock block = document.findBlock(place.position);
  const QRectF line = document.documentLayout()->blockBoundingRect(block);
  const double size = 8 * kUnits;
  const QRectF box(line.left() + kUnits, line.top() + 3.5 * kUnits, size, size);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(kMuted, 0.8 * kUnits));
  painter.drawRoundedRect(box, 1.5 * kUnits, 1.5 * kUnits);
  if (place.mark != ReportItem::Mark::Done) return;
  painter.setPen(QPen(kText, 1.4 * kUnits, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(0.2 * size, 0.52 * size),
                                  box.topLeft() + QPointF(0.43 * size, 0.75 * size),
                                  box.topLeft() + QPointF(0.82 * size, 0.25 * size)}));
}

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
    document.setTextWidth(body.width() * kUnits);
    const std::vector<double> edges = pageEdges(document, writer.breaks(), body.height() * kUnits);
    const std::size_t pages = edges.size() - 1;
    const Formats formats(language);
    for (std::size_t number = 0; number < pages; ++number) {
      if (number > 0) pdf.newPage();
      const double top = edges[number];
      const double bottom = edges[number + 1];
      painter.save();
      painter.translate(kMargin * kUnits, kMargin * kUnits - top);
      painter.save();
      // Only chooses the lines: what hangs over a line's edge is drawn whole. One that merely
      // touches the edge belongs to the other page.
      QAbstractTextDocumentLayout::PaintContext context;
      context.clip = QRectF(0, top + kTouch, body.width() * kUnits, bottom - top - 2 * kTouch);
      document.documentLayout()->draw(&painter, context);
      painter.restore();
      for (const MarkPlace& mark : writer.marks()) {
        const double at = topOf(document, mark.position);
        if (at >= top && at < bottom) paintMark(painter, document, mark);
      }
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
                       formats.number(static_cast<qint64>(number) + 1) + QStringLiteral(" / ") +
                           formats.number(static_cast<qint64>(pages)));
      painter.restore();
    }
  }
  makePdfReproducible(bytes);
  return bytes.toStdString();
}

}  // namespace arborg::ui

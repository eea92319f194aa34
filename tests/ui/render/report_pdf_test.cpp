// A report is a PDF of as many pages as it takes, with the texts as they were written.
#include "ui/render/report_pdf.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace arborg::ui {
namespace {

QString textOf(const std::string& pdf) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("report.pdf"));
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(pdf));
  file.close();
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
  EXPECT_TRUE(reader.waitForFinished());
  return QString::fromUtf8(reader.readAllStandardOutput());
}

Report checklist(int items) {
  Report report;
  report.title = QStringLiteral("Search: Chief Revenue Officer");
  report.subtitle = QStringLiteral("3 of 32 done");
  report.footer = QStringLiteral("Pohjola <b>& Sons</b>");
  ReportSection section{QStringLiteral("Define the role"), QStringLiteral("3/6"), {}};
  for (int i = 0; i < items; ++i) {
    section.items.push_back({i % 2 == 0 ? ReportItem::Mark::Done : ReportItem::Mark::Open,
                             QStringLiteral("Task %1").arg(i + 1),
                             QStringLiteral("Owner: Ayşe Yılmaz"), QStringLiteral("3.12.2026")});
  }
  report.sections.push_back(section);
  return report;
}

// The text of every page.
QStringList pagesOf(const std::string& pdf) {
  QStringList pages = textOf(pdf).split(QLatin1Char('\f'));
  pages.removeLast();  // a form feed ends every page
  return pages;
}

QRegularExpression pageNumber(qsizetype number, qsizetype pages) {
  return QRegularExpression(QStringLiteral("\\b%1 ?/ ?%2\\b").arg(number).arg(pages));
}

TEST(ReportPdf, SaysWhatWasWritten) {
  const auto pdf = reportPdf(checklist(3), Language::English);
  ASSERT_TRUE(pdf.hasValue());
  const QString text = textOf(pdf.value());
  for (const char* wanted :
       {"Search: Chief Revenue Officer", "3 of 32 done", "Define the role", "Task 1", "Task 3",
        "Owner: Ayşe Yılmaz", "3.12.2026", "Pohjola <b>& Sons</b>"}) {
    EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << "\n" << text.toStdString();
  }
  EXPECT_TRUE(text.contains(pageNumber(1, 1))) << text.toStdString();
}

TEST(ReportPdf, TakesAsManyPagesAsNeeded) {
  const auto pdf = reportPdf(checklist(120), Language::English);
  ASSERT_TRUE(pdf.hasValue());
  const QString text = textOf(pdf.value());
  const auto pages = text.count(QLatin1Char('\f'));
  EXPECT_GE(pages, 3);
  EXPECT_TRUE(text.contains(pageNumber(pages, pages)));
  for (int i = 1; i <= 120; ++i) {
    EXPECT_EQ(text.count(QStringLiteral("Task %1 ").arg(i)), 1) << i;
  }
}

TEST(ReportPdf, AnItemIsNeverCutByThePageAndAHeadingStaysWithIt) {
  Report report;
  report.title = QStringLiteral("Search");
  for (int section = 1; section <= 40; ++section) {
    // Of every height, so that some would meet the end of a page.
    const QString detail = QStringList(section % 7 + 1, QStringLiteral("more")).join('\n');
    const QString number = QStringLiteral("%1").arg(section, 3, 10, QLatin1Char('0'));
    report.sections.push_back({QStringLiteral("Heading ") + number,
                               {},
                               {{ReportItem::Mark::Open,
                                 QStringLiteral("First ") + number,
                                 detail + QStringLiteral(" end1-") + number,
                                 {}},
                                {ReportItem::Mark::None,
                                 QStringLiteral("Second ") + number,
                                 detail + QStringLiteral(" end2-") + number,
                                 {}}}});
  }
  const auto pdf = reportPdf(report, Language::English);
  ASSERT_TRUE(pdf.hasValue());
  const QStringList pages = pagesOf(pdf.value());
  ASSERT_GE(pages.size(), 4);
  const auto pageOf = [&pages](const QString& text) {
    qsizetype found = -1;
    for (qsizetype i = 0; i < pages.size(); ++i) {
      if (!pages[i].contains(text)) continue;
      EXPECT_EQ(found, -1) << text.toStdString();  // once
      found = i;
    }
    EXPECT_GE(found, 0) << text.toStdString();
    return found;
  };
  for (int section = 1; section <= 40; ++section) {
    const QString number = QStringLiteral("%1").arg(section, 3, 10, QLatin1Char('0'));
    const auto first = pageOf(QStringLiteral("First ") + number);
    EXPECT_EQ(pageOf(QStringLiteral("Heading ") + number), first) << section;
    EXPECT_EQ(pageOf(QStringLiteral("end1-") + number), first) << section;
    EXPECT_EQ(pageOf(QStringLiteral("end2-") + number), pageOf(QStringLiteral("Second ") + number))
        << section;
  }
}

TEST(ReportPdf, ANoteLongerThanAPageIsCutBetweenItsLines) {
  Report report = checklist(2);
  QStringList lines;
  for (int i = 1; i <= 200; ++i) lines.append(QStringLiteral("line %1.").arg(i));
  report.sections[0].items[0].detail = lines.join(QLatin1Char('\n'));
  const auto pdf = reportPdf(report, Language::English);
  ASSERT_TRUE(pdf.hasValue());
  const QString text = textOf(pdf.value());
  EXPECT_GE(text.count(QLatin1Char('\f')), 3);
  for (const QString& line : lines) EXPECT_EQ(text.count(line), 1) << line.toStdString();
  EXPECT_EQ(text.count(QStringLiteral("Task 2")), 1);
}

TEST(ReportPdf, TicksWhatIsDone) {
  // The same page once open and once done differs; what has no mark has no box.
  const auto drawn = [](ReportItem::Mark mark) {
    Report report = checklist(1);
    report.sections[0].items[0].mark = mark;
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const std::string pdf = reportPdf(report, Language::English).value();
    qunsetenv("SOURCE_DATE_EPOCH");
    return pdf;
  };
  const std::string open = drawn(ReportItem::Mark::Open);
  const std::string done = drawn(ReportItem::Mark::Done);
  EXPECT_NE(open, done);
  EXPECT_NE(open, drawn(ReportItem::Mark::None));
  EXPECT_EQ(textOf(open), textOf(done));
}

TEST(ReportPdf, IsAnArchivePdf) {
  Report report = checklist(3);
  report.picture = QImage(300, 200, QImage::Format_ARGB32_Premultiplied);
  report.picture.fill(Qt::transparent);
  const std::string pdf = reportPdf(report, Language::English).value();
  EXPECT_EQ(pdf.rfind("%PDF-1.4", 0), 0U);
  for (const char* mark : {"pdfaid:part=\"1\"", "pdfaid:conformance=\"B\"", "/OutputIntent"}) {
    EXPECT_NE(pdf.find(mark), std::string::npos) << mark;
  }
  // Nothing is transparent in PDF/A-1.
  const QString text = QString::fromLatin1(pdf.data(), static_cast<qsizetype>(pdf.size()));
  EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("/SMask (?!/None)"))));
}

TEST(ReportPdf, IsTheSameEveryTime) {
  qputenv("SOURCE_DATE_EPOCH", "1700000000");
  EXPECT_EQ(reportPdf(checklist(5), Language::English).value(),
            reportPdf(checklist(5), Language::English).value());
  qunsetenv("SOURCE_DATE_EPOCH");
}

}  // namespace
}  // namespace arborg::ui

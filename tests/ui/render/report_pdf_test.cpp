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

TEST(ReportPdf, IsTheSameEveryTime) {
  qputenv("SOURCE_DATE_EPOCH", "1700000000");
  EXPECT_EQ(reportPdf(checklist(5), Language::English).value(),
            reportPdf(checklist(5), Language::English).value());
  qunsetenv("SOURCE_DATE_EPOCH");
}

}  // namespace
}  // namespace arborg::ui

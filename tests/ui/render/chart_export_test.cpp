#include "ui/render/chart_export.h"

#include "core/util/message_codes.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <cmath>
#include <map>

#include "tests/support/fault_file_system.h"
#include "tests/support/large_chart.h"
#include "tests/support/sales_chart.h"
#include "tests/support/temporary_folder.h"

namespace arborg::ui {
namespace {

using scene::Box;
using scene::paperTheme;

class ChartExport : public ::testing::Test {
 protected:
  std::string bytes(const Chart& chart, const ExportOptions& options) {
    const Result<std::string> result = pictureBytes(chart, m_view, options, m_report);
    EXPECT_TRUE(result.hasValue());
    return result.hasValue() ? result.value() : std::string();
  }
  static ExportOptions as(PictureFormat format) {
    ExportOptions options;
    options.format = format;
    return options;
  }
  // What a program prints on standard output.
  static QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
  }
  QString pdfInfo(const std::string& pdf) {
    return output("pdfinfo", {QString::fromStdString(m_folder.put("x.pdf", pdf))});
  }
  static QImage image(const std::string& png) {
    return QImage::fromData(QByteArray::fromStdString(png), "png");
  }

  arborg::testing::TemporaryFolder m_folder;
  ExportView m_view;
  ExportReport m_report;
};

TEST_F(ChartExport, PdfHoldsEveryNameAsItWasTyped) {
  test::SalesChart sales;
  const std::vector<std::string> names = {"Kaisa Väänänen", "Işıl Şahin-Güneş",
                                          "Åse Ødegård",    "Nicolò D'Affittò",
                                          "Office Offline", "Tom fi fl ffi ffl Berg",
                                          "Đorđe Ćosić",    "Γιώργος Παπαδόπουλος",
                                          "Дмитрий Волков", "A & B <C>"};
  std::optional<PositionId> last;
  for (const std::string& name : names) last = sales.add(name, BuiltInRole::Other, last);
  ExportOptions options = as(PictureFormat::Pdf);
  options.title = "Myynti – Sørensen & Şahin";
  const std::string pdf = bytes(sales.take(), options);
  const QString path = QString::fromStdString(m_folder.put("names.pdf", pdf));
  const QStringList lines = output("pdftotext", {path, "-"}).split('\n');
  for (const std::string& name : names) {
    EXPECT_TRUE(lines.contains(QString::fromStdString(name))) << name;
  }
  EXPECT_TRUE(pdfInfo(pdf).contains("Myynti – Sørensen & Şahin"));
  const QString fonts = output("pdffonts", {path});
  EXPECT_TRUE(fonts.contains("NotoSans-Bold"));
}

TEST_F(ChartExport, PdfPageIsTheChart) {
  const Chart chart = test::fivePeople();
  const ExportOptions options = as(PictureFormat::Pdf);
  const Box bounds = ExportPicture(chart, m_view, options).bounds();
  const QString info = pdfInfo(bytes(chart, options));
  const QString size = QStringLiteral("%1 x %2 pts")
                           .arg(std::ceil(static_cast<double>(bounds.width) * 0.75))
                           .arg(std::ceil(static_cast<double>(bounds.height) * 0.75));
  EXPECT_TRUE(info.contains(size)) << info.toStdString() << size.toStdString();
  EXPECT_TRUE(info.contains(QRegularExpression("Pages: +1\n")));
  EXPECT_DOUBLE_EQ(m_report.scale, 1);
  EXPECT_DOUBLE_EQ(m_report.smallestText, 9);
}

TEST_F(ChartExport, PdfFitsPaper) {
  const Chart chart = test::fivePeople();
  struct Case {
    PageSize page;
    Orientation orientation;
    const char* size;
  };
  for (const Case& one :
       {Case{PageSize::A4, Orientation::Portrait, "595 x 842 pts (A4)"},
        Case{PageSize::A4, Orientation::Automatic, "842 x 595 pts (A4)"},
        Case{PageSize::A3, Orientation::Landscape, "1191 x 842 pts (A3)"},
        Case{PageSize::Letter, Orientation::Portrait, "612 x 792 pts (letter)"}}) {
    ExportOptions options = as(PictureFormat::Pdf);
    options.page = one.page;
    options.orientation = one.orientation;
    const std::string pdf = bytes(chart, options);
    EXPECT_TRUE(pdfInfo(pdf).contains(one.size)) << pdfInfo(pdf).toStdString() << one.size;
    EXPECT_LE(m_report.scale, 1.5);
  }
  // A large chart on small paper: said, not hidden.
  ExportOptions options = as(PictureFormat::Pdf);
  options.page = PageSize::A5;
  bytes(test::largeChart(500), options);
  EXPECT_LT(m_report.smallestText, 4);
  EXPECT_GT(m_report.smallestText, 0);
}

TEST_F(ChartExport, AnAutomaticLayoutFillsThePaper) {
  const Chart chart = test::largeChart(60);
  ExportOptions options = as(PictureFormat::Pdf);
  options.page = PageSize::A4;
  const auto textOn = [&](Orientation orientation) {
    options.orientation = orientation;
    bytes(chart, options);
    return m_report.smallestText;
  };
  const double upright = textOn(Orientation::Portrait);
  const double across = textOn(Orientation::Landscape);
  EXPECT_DOUBLE_EQ(textOn(Orientation::Automatic), std::max(upright, across));
  for (const ChartLayout layout :
       {ChartLayout::SideBySide, ChartLayout::Hanging, ChartLayout::Columns}) {
    m_view.view.layout = layout;
    EXPECT_LT(textOn(Orientation::Portrait), upright);
    EXPECT_LT(textOn(Orientation::Landscape), across);
  }
}

TEST_F(ChartExport, PdfStaysBelowTheLargestPage) {
  test::SalesChart sales;
  const PositionId root = sales.add("Root", BuiltInRole::Other, std::nullopt);
  for (int i = 0; i < 300; ++i) sales.add("Somebody", BuiltInRole::Other, root);
  m_view.view.layout = ChartLayout::SideBySide;
  const QString info = pdfInfo(bytes(sales.take(), as(PictureFormat::Pdf)));
  EXPECT_TRUE(info.contains("14400 x ")) << info.toStdString();
  EXPECT_LT(m_report.scale, 1);
}

TEST_F(ChartExport, PdfIsTheSameTwice) {
  const Chart chart = test::salesOrganisation();
  qputenv("SOURCE_DATE_EPOCH", "1741521900");
  const std::string first = bytes(chart, as(PictureFormat::Pdf));
  const std::string second = bytes(chart, as(PictureFormat::Pdf));
  qunsetenv("SOURCE_DATE_EPOCH");
  EXPECT_EQ(first, second);
  EXPECT_NE(first.find("D:20250309120500"), std::string::npos);
  EXPECT_NE(first.find("2025-03-09T12:05:00"), std::string::npos);
  EXPECT_TRUE(pdfInfo(first).contains("2025"));
}

TEST_F(ChartExport, PngShowsTheChartAtItsResolution) {
  const Chart chart = test::fivePeople();
  ExportOptions options = as(PictureFormat::Png);
  options.title = "Myynti Şahin";
  const ExportPicture picture(chart, m_view, options);
  const Box bounds = picture.bounds();
  for (const int dpi : {48, 96, 192}) {
    options.dpi = dpi;
    const QImage png = image(bytes(chart, options));
    ASSERT_FALSE(png.isNull());
    const double scale = dpi / 96.0;
    EXPECT_EQ(png.width(), static_cast<int>(std::ceil(static_cast<double>(bounds.width) * scale)));
    EXPECT_EQ(png.height(),
              static_cast<int>(std::ceil(static_cast<double>(bounds.height) * scale)));
    EXPECT_NEAR(png.dotsPerMeterX() * 0.0254, dpi, 0.05);
    EXPECT_EQ(png.text("Title"), "Myynti Şahin");
    EXPECT_FALSE(png.hasAlphaChannel());
    EXPECT_EQ(png.pixelColor(2, 2).name(), "#f4f6f9");
  }
}

TEST_F(ChartExport, PngMayBeTransparentOrOfAnotherColour) {
  const Chart chart = test::fivePeople();
  ExportOptions options = as(PictureFormat::Png);
  options.transparent = true;
  QImage png = image(bytes(chart, options));
  EXPECT_EQ(png.pixelColor(2, 2).alpha(), 0);
  EXPECT_EQ(png.pixelColor(png.width() / 2, 60).alpha(), 255) << "the chief's card";
  options.transparent = false;
  options.background = scene::Color::rgb(0x336699);
  png = image(bytes(chart, options));
  EXPECT_EQ(png.pixelColor(2, 2).name(), "#336699");
}

TEST_F(ChartExport, PngRefusesWhatIsTooLarge) {
  const Chart chart = test::largeChart(3000);
  ExportOptions options = as(PictureFormat::Png);
  options.dpi = 1200;
  Result<std::string> result = pictureBytes(chart, m_view, options, m_report);
  ASSERT_TRUE(result.hasError());
  ASSERT_EQ(result.error().code, Code::ExportTooLarge);
  const auto fitting = std::get<std::int64_t>(result.error().args[2].value);
  ASSERT_GE(fitting, kMinimumDpi);
  options.dpi = static_cast<int>(fitting) + 1;
  EXPECT_TRUE(pictureBytes(chart, m_view, options, m_report).hasError());
  options.dpi = kMinimumDpi;
  EXPECT_TRUE(pictureBytes(chart, m_view, options, m_report).hasValue());

  options.dpi = kMinimumDpi - 1;
  result = pictureBytes(chart, m_view, options, m_report);
  ASSERT_TRUE(result.hasError());
  EXPECT_EQ(result.error().code, Code::ExportDpiOutOfRange);

  test::SalesChart sales;
  const PositionId root = sales.add("Root", BuiltInRole::Other, std::nullopt);
  for (int i = 0; i < 3000; ++i) sales.add("Somebody", BuiltInRole::Other, root);
  m_view.view.layout = ChartLayout::SideBySide;
  options.dpi = 96;
  result = pictureBytes(sales.take(), m_view, options, m_report);
  ASSERT_TRUE(result.hasError());
  EXPECT_EQ(result.error().code, Code::ExportTooLargeForPng);
}

TEST_F(ChartExport, SvgIsWellFormedWhateverTheNames) {
  test::SalesChart sales;
  const std::vector<std::string> names = {"</text><script>alert(1)</script>",
                                          "\"quoted\" 'twice'",
                                          "tab\tcontrol\x01\x08",
                                          "山田 & Söhne",
                                          "]]>",
                                          "%n {name}"};
  std::optional<PositionId> last;
  for (const std::string& name : names) last = sales.add(name, BuiltInRole::Sdr, last);
  sales.builder().addRelation({*last, PositionId(0), RelationType::Mentor, "<caption>\x02"});
  ExportOptions options = as(PictureFormat::Svg);
  options.title = "<Title> & more";
  const std::string svg = bytes(sales.take(), options);
  QXmlStreamReader reader(QByteArray::fromStdString(svg));
  QStringList titles;
  QStringList texts;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    EXPECT_NE(reader.name(), u"script");
    if (reader.name() == u"title") titles << reader.readElementText();
    if (reader.name() == u"text") texts << reader.readElementText();
  }
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
  ASSERT_EQ(titles.size(), 7);
  EXPECT_EQ(titles[0], "<Title> & more");
  EXPECT_TRUE(titles[2].startsWith("\"quoted\" 'twice', "));
  EXPECT_TRUE(texts.contains("\"quoted\" 'twice'"));
  EXPECT_TRUE(texts.contains("]]>"));
  EXPECT_TRUE(texts.contains("<caption>"));
}

// One drawing: what one format shows, the others show in the same place.
TEST_F(ChartExport, FormatsAgree) {
  const Chart chart = test::salesOrganisation();
  m_view.severities = {Severity::Off, Severity::Warning, Severity::Error, Severity::Notice};
  ExportOptions options = as(PictureFormat::Png);
  options.dpi = 96;
  const QImage png = image(bytes(chart, options)).convertToFormat(QImage::Format_RGB32);

  // Cards of the SVG are white in the PNG, and their edges are where the border is.
  options.format = PictureFormat::Svg;
  const ExportPicture picture(chart, m_view, options);
  QXmlStreamReader reader(QByteArray::fromStdString(bytes(chart, options)));
  int cards = 0;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"rect") continue;
    const auto number = [&](const char* name) {
      return reader.attributes().value(QLatin1String(name)).toDouble();
    };
    if (reader.attributes().value("rx").toDouble() != 7.5) continue;
    ++cards;
    const double left = number("x") - static_cast<double>(picture.bounds().x);
    const double top = number("y") - static_cast<double>(picture.bounds().y);
    const int middle = static_cast<int>(top + number("height") / 2);
    const int right = static_cast<int>(left + number("width"));
    EXPECT_EQ(png.pixelColor(right - 5, static_cast<int>(top + number("height")) - 14).name(),
              "#ffffff");
    EXPECT_NE(png.pixelColor(right, middle).name(), "#ffffff");
    EXPECT_NE(png.pixelColor(right + 2, middle).name(), "#ffffff");
  }
  EXPECT_EQ(cards, 15);

  // The PDF, drawn by another program, looks like the PNG.
  options.format = PictureFormat::Pdf;
  const std::string pdf = m_folder.put("chart.pdf", bytes(chart, options));
  output("pdftoppm", {"-r", "96", "-png", "-singlefile", QString::fromStdString(pdf),
                      QString::fromStdString(m_folder / "chart")});
  const QImage page =
      QImage(QString::fromStdString(m_folder / "chart.png")).convertToFormat(QImage::Format_RGB32);
  ASSERT_LE(std::abs(page.width() - png.width()), 2);
  ASSERT_LE(std::abs(page.height() - png.height()), 2);
  double difference = 0;
  std::int64_t pixels = 0;
  for (int y = 0; y < std::min(page.height(), png.height()); ++y) {
    for (int x = 0; x < std::min(page.width(), png.width()); ++x, ++pixels) {
      difference += std::abs(qGray(page.pixel(x, y)) - qGray(png.pixel(x, y)));
    }
  }
  EXPECT_LT(difference / static_cast<double>(pixels) / 255, 0.01);
}

TEST_F(ChartExport, ShowsWhatTheViewShows) {
  const Chart chart = test::salesOrganisation();
  m_view.view.visibility.root = PositionId(6);
  m_view.language = Language::Finnish;
  const std::string svg = bytes(chart, as(PictureFormat::Svg));
  EXPECT_NE(svg.find("Selin Güneş"), std::string::npos);
  EXPECT_EQ(svg.find("Kaisa"), std::string::npos);
  EXPECT_NE(svg.find("xml:lang=\"fi\""), std::string::npos);
  m_view.view.visibility.folded = {PositionId(6)};
  EXPECT_EQ(bytes(chart, as(PictureFormat::Svg)).find("Selin"), std::string::npos);
}

TEST_F(ChartExport, AnEmptyChartIsAnError) {
  for (const auto format : {PictureFormat::Pdf, PictureFormat::Png, PictureFormat::Svg}) {
    const auto result = pictureBytes(Chart(), m_view, as(format), m_report);
    ASSERT_TRUE(result.hasError());
    EXPECT_EQ(result.error().code, Code::ExportNothingToDraw);
  }
}

TEST_F(ChartExport, StopsWhenAsked) {
  const Chart chart = test::largeChart(2000);
  for (const auto format : {PictureFormat::Pdf, PictureFormat::Png}) {
    ExportOptions options = as(format);
    options.dpi = 24;
    int calls = 0;
    double last = -1;
    const auto result = pictureBytes(chart, m_view, options, m_report, [&](double done) {
      EXPECT_GT(done, last);
      EXPECT_LE(done, 1);
      last = done;
      return ++calls < 3;
    });
    EXPECT_EQ(calls, 3);
    ASSERT_TRUE(result.hasError());
    EXPECT_EQ(result.error().code, Code::ExportCancelled);
  }
}

TEST_F(ChartExport, IsWrittenWholeOrNotAtAll) {
  const Chart chart = test::fivePeople();
  const std::string path = m_folder.put("chart.svg", "old");
  arborg::testing::FaultFileSystem files(io::realFileSystem());
  files.set({.error = ENOSPC, .at = 1, .only = {arborg::testing::Op::Write}});
  auto result = exportPicture(chart, m_view, as(PictureFormat::Svg), files, path);
  ASSERT_TRUE(result.hasError());
  EXPECT_EQ(result.error().code, Code::FileDiskFull);
  EXPECT_EQ(arborg::testing::fileBytes(path), "old");
  files.clear();
  result = exportPicture(chart, m_view, as(PictureFormat::Svg), files, path);
  ASSERT_TRUE(result.hasValue());
  EXPECT_TRUE(arborg::testing::fileBytes(path).starts_with("<?xml"));
  EXPECT_EQ(m_folder.names(), std::vector<std::string>{"chart.svg"});
}

TEST(ExportOptions, KeysAreReadAsTheyAreWritten) {
  for (int i = 0; i <= static_cast<int>(PageSize::Tabloid); ++i) {
    const auto size = static_cast<PageSize>(i);
    EXPECT_EQ(pageSizeFromKey(key(size)), size);
  }
  EXPECT_EQ(pageSizeFromKey("A4"), PageSize::A4);
  EXPECT_EQ(pageSizeFromKey("LETTER"), PageSize::Letter);
  EXPECT_EQ(pageSizeFromKey("a"), std::nullopt);
  for (const auto value : {Orientation::Automatic, Orientation::Portrait, Orientation::Landscape}) {
    EXPECT_EQ(orientationFromKey(key(value)), value);
  }
  EXPECT_EQ(orientationFromKey("sideways"), std::nullopt);
}

}  // namespace
}  // namespace arborg::ui

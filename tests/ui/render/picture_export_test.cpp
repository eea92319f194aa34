// Photos and a logo in what is written to files.
#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <filesystem>

#include "core/util/message_codes.h"
#include "tests/support/made_pictures.h"
#include "tests/support/sales_chart.h"
#include "tests/support/temporary_folder.h"
#include "ui/render/chart_export.h"
#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

constexpr PositionId kChief(0);

class PictureExport : public ::testing::Test {
 protected:
  PictureExport() {
    std::filesystem::create_directories(m_folder / "doc");
    m_view.folder = m_folder / "doc";
    m_view.view.layout = ChartLayout::SideBySide;
    m_options.dpi = 96;
    m_folder.put("doc/red.png", test::encoded(test::framed({300, 200}, Qt::red, Qt::green)));
  }
  // Kaisa, Luca and Marco; Giulia has none.
  static Chart chart(const std::string& kaisa, const std::string& luca = {},
                     const std::string& logo = {}) {
    test::SalesChart sales;
    sales.builder().settings().titleBlock.logo = logo;
    const PositionId chief = sales.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
    const PositionId revenue = sales.add("Luca Esposito", BuiltInRole::Cro, chief);
    sales.add("Giulia Conti", BuiltInRole::SalesManager, revenue);
    const auto give = [&](PositionId id, const std::string& photo) {
      sales.builder().person(*sales.builder().position(id).holder).photo = photo;
    };
    give(chief, kaisa);
    give(revenue, luca);
    return sales.take();
  }
  std::string bytes(const Chart& chart, PictureFormat format) {
    m_options.format = format;
    m_report = {};
    const Result<std::string> result = pictureBytes(chart, m_view, m_options, m_report);
    EXPECT_TRUE(result.hasValue());
    return result.hasValue() ? result.value() : std::string();
  }
  QImage png(const Chart& chart) {
    return QImage::fromData(QByteArray::fromStdString(bytes(chart, PictureFormat::Png)), "png");
  }
  // As another program draws it, at 96 dpi.
  QImage pdf(const Chart& chart) {
    const std::string path = m_folder.put("chart.pdf", bytes(chart, PictureFormat::Pdf));
    const auto run = [](const QString& program, const QStringList& arguments) {
      QProcess process;
      process.start(program, arguments);
      EXPECT_TRUE(process.waitForFinished());
      EXPECT_EQ(process.exitCode(), 0);
      return QString::fromUtf8(process.readAllStandardOutput());
    };
    m_images = run("pdfimages", {"-list", QString::fromStdString(path)});
    run("pdftoppm", {"-r", "96", "-png", "-singlefile", QString::fromStdString(path),
                     QString::fromStdString(m_folder / "chart")});
    return QImage(QString::fromStdString(m_folder / "chart.png"));
  }
  // PDF/A-1 lets a mask be named only to say that there is none (ISO 19005-1, 6.4).
  static bool hasMask(const std::string& pdf) {
    constexpr std::string_view kMask = "/SMask";
    for (std::size_t at = 0; (at = pdf.find(kMask, at)) != std::string::npos; ++at) {
      if (pdf.compare(at + kMask.size(), 6, " /None") != 0) return true;
    }
    return false;
  }
  // Where a picture stands, in px of the drawing.
  QRectF place(const Chart& chart, scene::Part part, std::uint32_t position = scene::kNobody) {
    const ExportPicture picture(chart, m_view, m_options);
    for (const scene::Item& item : picture.list().items()) {
      if (item.shape != scene::Shape::Picture || item.part != part || item.position != position) {
        continue;
      }
      const scene::Box& box = item.box;
      return {static_cast<double>(box.x - picture.bounds().x),
              static_cast<double>(box.y - picture.bounds().y), static_cast<double>(box.width),
              static_cast<double>(box.height)};
    }
    return {};
  }
  static bool isRed(const QColor& color) {
    return color.red() > 240 && color.green() < 20 && color.blue() < 20;
  }
  // Red as a disc: in its middle, near its edges, but not in its corners.
  static void expectDisc(const QImage& image, const QRectF& box) {
    const auto at = [&](double x, double y) {
      return image.pixelColor(static_cast<int>(box.x() + box.width() * x),
                              static_cast<int>(box.y() + box.height() * y));
    };
    EXPECT_TRUE(isRed(at(0.5, 0.5))) << at(0.5, 0.5).name().toStdString();
    for (const double near : {0.12, 0.88}) {
      EXPECT_TRUE(isRed(at(near, 0.5))) << near << at(near, 0.5).name().toStdString();
      EXPECT_TRUE(isRed(at(0.5, near))) << near << at(0.5, near).name().toStdString();
    }
    for (const double x : {0.05, 0.95}) {
      EXPECT_FALSE(isRed(at(x, 0.05)));
      EXPECT_FALSE(isRed(at(x, 0.95)));
    }
  }

  arborg::testing::TemporaryFolder m_folder;
  ExportView m_view;
  ExportOptions m_options;
  ExportReport m_report;
  QString m_images;
};

TEST_F(PictureExport, EveryFormatShowsThePhotoAsADisc) {
  const Chart photos = chart("red.png");
  const QRectF box = place(photos, scene::Part::Avatar, kChief.value());
  ASSERT_FALSE(box.isEmpty());
  expectDisc(png(photos), box);
  expectDisc(pdf(photos), box);
  EXPECT_TRUE(m_report.unshown.empty());
}

TEST_F(PictureExport, CardsAreAsLargeWithPhotosAsWithout) {
  m_options.format = PictureFormat::Png;
  const Chart with = chart("red.png", "none.png");
  const Chart without = chart("");
  EXPECT_EQ(ExportPicture(with, m_view, m_options).bounds(),
            ExportPicture(without, m_view, m_options).bounds());
}

TEST_F(PictureExport, APdfHasNoTransparencyAndEachPictureOnce) {
  QImage half(200, 100, QImage::Format_ARGB32);
  half.fill(QColor(255, 0, 0, 90));
  m_folder.put("doc/logo.png", test::encoded(half));
  m_folder.put("doc/clear.png", test::encoded(half));
  const Chart photos = chart("red.png", "red.png", "logo.png");
  const QImage page = pdf(photos);
  EXPECT_EQ(m_images.count(QRegularExpression("\\d image +\\d")), 3) << m_images.toStdString();
  EXPECT_EQ(m_images.count("smask"), 0);
  const std::string file = bytes(photos, PictureFormat::Pdf);
  EXPECT_FALSE(hasMask(file));
  EXPECT_EQ(file.find("/Transparency"), std::string::npos);
  std::size_t objects = 0;
  for (std::size_t at = 0; (at = file.find("/Subtype /Image", at)) != std::string::npos; ++at) {
    ++objects;
  }
  EXPECT_EQ(objects, 2U) << "two people share a photo";
  // What is transparent shows the ground of the drawing.
  const QRectF logo = place(photos, scene::Part::TitleBlock);
  const QColor ground = toColor(scene::paperTheme().surface);
  const QColor seen = page.pixelColor(logo.center().toPoint());
  EXPECT_NEAR(seen.green(), ground.green() * (1 - 90 / 255.0), 6);
  EXPECT_FALSE(hasMask(bytes(chart("clear.png"), PictureFormat::Pdf)));
}

TEST_F(PictureExport, AnSvgStandsAlone) {
  m_folder.put("doc/logo.png", test::madePicture({60, 20}, Qt::blue));
  const Chart photos = chart("red.png", "red.png", "logo.png");
  QXmlStreamReader reader(QByteArray::fromStdString(bytes(photos, PictureFormat::Svg)));
  int images = 0;
  int uses = 0;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    const auto href = reader.attributes().value("http://www.w3.org/1999/xlink", "href").toString();
    if (reader.name() == u"use") {
      ++uses;
      EXPECT_TRUE(href.startsWith("#arborg-picture"));
    }
    if (reader.name() != u"image") continue;
    ++images;
    const bool round = reader.attributes().hasAttribute("clip-path");
    const QString head = round ? "data:image/jpeg;base64," : "data:image/png;base64,";
    ASSERT_TRUE(href.startsWith(head)) << href.left(40).toStdString();
    const QImage image = QImage::fromData(QByteArray::fromBase64(href.mid(head.size()).toLatin1()));
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.size(), round ? QSize(200, 200) : QSize(60, 20));
    const QColor middle = image.pixelColor(image.rect().center());
    EXPECT_TRUE(round ? isRed(middle) : middle == QColor(Qt::blue));
  }
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
  EXPECT_EQ(images, 2);
  EXPECT_EQ(uses, 1);
  const std::string text = bytes(photos, PictureFormat::Svg);
  EXPECT_EQ(text.find(">KV<"), std::string::npos) << "initials are for those without a photo";
  EXPECT_NE(text.find(">GC<"), std::string::npos);
  EXPECT_EQ(text.find("red.png"), std::string::npos) << "nor does it tell names of files";
}

TEST_F(PictureExport, WhatCannotBeShownLeavesTheInitialsAndIsTold) {
  m_folder.put("secret.png", test::madePicture({9, 9}, Qt::red));
  std::filesystem::create_symlink(m_folder / "secret.png", m_folder / "doc/link.png");
  const QImage plain = png(chart(""));
  EXPECT_EQ(
      png(chart("link.png", "none.png"))
          .pixelColor(
              place(chart("link.png"), scene::Part::Avatar, kChief.value()).center().toPoint()),
      plain.pixelColor(
          place(chart("link.png"), scene::Part::Avatar, kChief.value()).center().toPoint()));
  ASSERT_EQ(m_report.unshown.size(), 2U);
  EXPECT_EQ(m_report.unshown[0].code, Code::PictureOutside);
  EXPECT_EQ(m_report.unshown[1],
            Message(Code::PictureMissing, {{"path", std::string("none.png")}}));
  for (const auto format : {PictureFormat::Pdf, PictureFormat::Svg}) {
    bytes(chart("link.png", "none.png", "gone.png"), format);
    EXPECT_EQ(m_report.unshown.size(), 3U) << "each once";
  }
  // Paths that lead out are never even looked for.
  bytes(chart("../secret.png", m_folder / "secret.png", "../secret.png"), PictureFormat::Png);
  EXPECT_TRUE(m_report.unshown.empty());
  EXPECT_EQ(place(chart("../secret.png"), scene::Part::Avatar, kChief.value()), QRectF());
  // Nor any at all for a chart that lies nowhere.
  m_view.folder.clear();
  bytes(chart("red.png"), PictureFormat::Svg);
  ASSERT_EQ(m_report.unshown.size(), 1U);
  EXPECT_EQ(m_report.unshown[0].code, Code::PictureNoFolder);
}

TEST_F(PictureExport, TheLogoHasItsShapeAndItsRoom) {
  m_folder.put("doc/wide.png", test::madePicture({400, 100}, Qt::red));
  m_folder.put("doc/tall.png", test::madePicture({50, 100}, Qt::red));
  m_options.format = PictureFormat::Png;
  const auto heightOf = [&](const Chart& chart) {
    return ExportPicture(chart, m_view, m_options).bounds().height;
  };
  const QRectF wide = place(chart("", "", "wide.png"), scene::Part::TitleBlock);
  EXPECT_DOUBLE_EQ(wide.width() / wide.height(), 4);
  const QRectF tall = place(chart("", "", "tall.png"), scene::Part::TitleBlock);
  EXPECT_DOUBLE_EQ(tall.width() / tall.height(), 0.5);
  EXPECT_GT(heightOf(chart("", "", "wide.png")), heightOf(chart("")) + 40);
  EXPECT_EQ(heightOf(chart("", "", "none.png")), heightOf(chart(""))) << "no room for nothing";
  const QImage image = png(chart("", "", "wide.png"));
  for (const QPointF at : {wide.topLeft() + QPointF(2, 2), wide.bottomRight() - QPointF(3, 3)}) {
    EXPECT_TRUE(isRed(image.pixelColor(at.toPoint())));
  }
}

TEST_F(PictureExport, PhotosCanBeSwitchedOff) {
  test::SalesChart sales;
  const PositionId id = sales.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
  sales.builder().person(*sales.builder().position(id).holder).photo = "red.png";
  sales.builder().settings().looks.photos = false;
  const std::string svg = bytes(sales.take(), PictureFormat::Svg);
  EXPECT_EQ(svg.find("<image"), std::string::npos);
  EXPECT_NE(svg.find(">KV<"), std::string::npos);
}

TEST_F(PictureExport, TheSameChartGivesTheSameBytes) {
  const Chart photos = chart("red.png", "red.png");
  qputenv("SOURCE_DATE_EPOCH", "1741521900");
  for (const auto format : {PictureFormat::Pdf, PictureFormat::Png, PictureFormat::Svg}) {
    EXPECT_EQ(bytes(photos, format), bytes(photos, format));
  }
  qunsetenv("SOURCE_DATE_EPOCH");
}

TEST_F(PictureExport, ManyPhotosAreKeptSmaller) {
  m_folder.put("doc/large.png", test::madePicture({900, 900}, Qt::red));
  ExportPictures pictures(QString::fromStdString(m_folder / "doc"));
  const auto side = [&](std::size_t photos) {
    ExportPictures fresh(QString::fromStdString(m_folder / "doc"));
    fresh.expect(photos);
    return fresh.picture("large.png", {PictureForm::Square, QSize(512, 512)}).width();
  };
  EXPECT_EQ(side(1), 512);
  EXPECT_EQ(side(501), 256);
  EXPECT_EQ(side(100'000), 128);
  EXPECT_EQ(pictures.picture("large.png", {PictureForm::Round, QSize(35, 35)}).size(),
            QSize(35, 35));
}

}  // namespace
}  // namespace arborg::ui

#include "ui/render/picture_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QImageWriter>
#include <filesystem>

#include "core/util/message_codes.h"
#include "tests/support/made_pictures.h"
#include "tests/support/temporary_folder.h"

namespace arborg::ui {
namespace {

class PictureFiles : public ::testing::Test {
 protected:
  PictureFiles() {
    std::filesystem::create_directories(m_folder / "doc/photos");
    m_folder.put("doc/photos/anna.png", test::madePicture({40, 60}, Qt::red));
    m_folder.put("secret.png", test::madePicture({4, 4}, Qt::blue));
  }
  QString home() const { return QString::fromStdString(m_folder / "doc"); }
  std::optional<Code> whyNotFound(std::string_view path) const {
    const auto found = findPicture(home(), path);
    return found.hasError() ? std::optional(found.error().code) : std::nullopt;
  }
  // Of a file with these bytes.
  std::optional<Code> whyNotRead(const std::string& bytes, int side = kPhotoSide) {
    const auto data = read(bytes);
    if (data.hasError()) return data.error().code;
    const auto image = decodePicture(data.value(), PictureCut::Square, side, "x");
    return image.hasError() ? std::optional(image.error().code) : std::nullopt;
  }
  Result<PictureData> read(const std::string& bytes) {
    return readPicture(QString::fromStdString(m_folder.put("doc/x", bytes)), "x");
  }
  QImage image(const std::string& bytes, PictureCut cut, int side) {
    const auto data = read(bytes);
    EXPECT_TRUE(data.hasValue());
    const auto decoded = decodePicture(data.value(), cut, side, "x");
    EXPECT_TRUE(decoded.hasValue());
    return decoded.hasValue() ? decoded.value() : QImage();
  }

  arborg::testing::TemporaryFolder m_folder;
};

TEST_F(PictureFiles, AreFoundBelowTheDocument) {
  const auto found = findPicture(home(), "photos/anna.png");
  ASSERT_TRUE(found.hasValue());
  EXPECT_TRUE(found.value().file.endsWith(QStringLiteral("/doc/photos/anna.png")));
  EXPECT_GT(found.value().size, 0);
  EXPECT_EQ(whyNotFound("photos/berit.png"), Code::PictureMissing);
  EXPECT_EQ(whyNotFound("photos"), Code::PictureUnreadable) << "a folder";
  EXPECT_EQ(findPicture({}, "photos/anna.png").error().code, Code::PictureNoFolder);
  EXPECT_EQ(findPicture(home() + "/none", "anna.png").error().code, Code::PictureMissing);
}

TEST_F(PictureFiles, OutsideOfItNothingIsOpened) {
  EXPECT_EQ(whyNotFound("../secret.png"), Code::PictureBadPath);
  EXPECT_EQ(whyNotFound(m_folder / "secret.png"), Code::PictureBadPath);
  namespace fs = std::filesystem;
  fs::create_symlink(m_folder / "secret.png", m_folder / "doc/link.png");
  EXPECT_EQ(whyNotFound("link.png"), Code::PictureOutside);
  fs::create_directory_symlink(m_folder.path(), m_folder / "doc/up");
  EXPECT_EQ(whyNotFound("up/secret.png"), Code::PictureOutside);
  fs::create_symlink("nowhere", m_folder / "doc/dangling.png");
  EXPECT_EQ(whyNotFound("dangling.png"), Code::PictureMissing);
  fs::create_symlink("round.png", m_folder / "doc/round.png");
  EXPECT_TRUE(whyNotFound("round.png").has_value()) << "leads to itself";
  // A folder whose name only begins like the document's.
  fs::create_directory(m_folder / "document");
  m_folder.put("document/x.png", test::madePicture({4, 4}, Qt::blue));
  fs::create_symlink(m_folder / "document/x.png", m_folder / "doc/near.png");
  EXPECT_EQ(whyNotFound("near.png"), Code::PictureOutside);
  // Links that stay inside are as good as files, and the folder itself may be one.
  fs::create_symlink("photos/anna.png", m_folder / "doc/inside.png");
  EXPECT_EQ(whyNotFound("inside.png"), std::nullopt);
  fs::create_directory_symlink(m_folder / "doc", m_folder / "alias");
  EXPECT_TRUE(
      findPicture(QString::fromStdString(m_folder / "alias"), "photos/anna.png").hasValue());
}

TEST_F(PictureFiles, APipeIsNotWaitedFor) {
  ASSERT_EQ(::mkfifo((m_folder / "doc/pipe.png").c_str(), 0600), 0);
  EXPECT_EQ(whyNotFound("pipe.png"), Code::PictureUnreadable);
}

TEST_F(PictureFiles, LimitsAreSeenBeforeAnythingIsDecoded) {
  EXPECT_EQ(whyNotRead(test::pngOfSize(8193, 1)), Code::PictureTooManyPixels);
  EXPECT_EQ(whyNotRead(test::pngOfSize(1, 8193)), Code::PictureTooManyPixels);
  EXPECT_EQ(whyNotRead(test::pngOfSize(500'000, 500'000)), Code::PictureTooManyPixels);
  const auto largest = read(test::pngOfSize(8192, 8192));
  ASSERT_TRUE(largest.hasValue());
  EXPECT_EQ(largest.value().size, QSize(8192, 8192));

  std::string bytes = test::madePicture({8, 8}, Qt::red);
  bytes.resize(std::size_t{kPictureFileLimit} << 20U, ' ');
  EXPECT_EQ(whyNotRead(bytes), std::nullopt) << "what follows a PNG is no part of it";
  bytes += ' ';
  EXPECT_EQ(whyNotRead(bytes), Code::PictureTooLarge);
  EXPECT_EQ(whyNotFound("x"), Code::PictureTooLarge);
}

TEST_F(PictureFiles, OnlyPngAndJpegWhateverTheyAreCalled) {
  EXPECT_STREQ(read(test::madePicture({8, 8}, Qt::red, "jpg")).value().format, "jpeg");
  EXPECT_STREQ(read(test::madePicture({8, 8}, Qt::red, "png")).value().format, "png");
  for (const char* other : {"bmp", "ppm", "xpm"}) {
    EXPECT_EQ(whyNotRead(test::madePicture({8, 8}, Qt::red, other)), Code::PictureUnknownFormat)
        << other;
  }
  EXPECT_EQ(whyNotRead("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
            Code::PictureUnknownFormat);
  EXPECT_EQ(whyNotRead("GIF89a\x01\x00\x01\x00"), Code::PictureUnknownFormat);
  EXPECT_EQ(whyNotRead(""), Code::PictureUnknownFormat);
}

TEST_F(PictureFiles, WhatBreaksOffIsNotShown) {
  const std::string whole = test::madePicture({64, 64}, Qt::red);
  for (const std::size_t length : {std::size_t{9}, std::size_t{30}, whole.size() / 2}) {
    EXPECT_EQ(whyNotRead(whole.substr(0, length)), Code::PictureUnreadable) << length;
  }
  EXPECT_EQ(whyNotRead(test::pngOfSize(300, 300)), Code::PictureUnreadable);
  EXPECT_EQ(whyNotRead("\xFF\xD8\xFF\xE0 nothing"), Code::PictureUnreadable);
}

TEST_F(PictureFiles, PhotosAreCutToTheirMiddleAndMadeSmall) {
  for (const char* format : {"png", "jpg"}) {
    for (const QSize size : {QSize(900, 300), QSize(300, 900), QSize(301, 300)}) {
      const std::string bytes = test::encoded(test::framed(size, Qt::red, Qt::blue), format);
      const QImage square = image(bytes, PictureCut::Square, 64);
      ASSERT_EQ(square.size(), QSize(64, 64));
      EXPECT_EQ(square.format(), QImage::Format_RGB32);
      for (const QPoint at : {QPoint(2, 2), QPoint(61, 2), QPoint(2, 61), QPoint(32, 32)}) {
        const QColor color = square.pixelColor(at);
        EXPECT_GT(color.red(), 240) << format << size.width();
        EXPECT_LT(color.blue(), 15) << format << size.width();
      }
    }
  }
  EXPECT_EQ(image(test::madePicture({20, 30}, Qt::red), PictureCut::Square, 512).size(),
            QSize(20, 20))
      << "never enlarged";
}

TEST_F(PictureFiles, LogosKeepTheirShapeAndWhatIsTransparent) {
  QImage logo(400, 100, QImage::Format_ARGB32);
  logo.fill(Qt::transparent);
  QPainter(&logo).fillRect(0, 0, 200, 100, Qt::red);
  const QImage whole = image(test::encoded(logo), PictureCut::Whole, 100);
  EXPECT_EQ(whole.size(), QSize(100, 25));
  EXPECT_EQ(whole.pixelColor(90, 12).alpha(), 0);
  EXPECT_EQ(whole.pixelColor(10, 12), QColor(Qt::red));
  // On a card white is below.
  const QImage square = image(test::encoded(logo), PictureCut::Square, 50);
  EXPECT_EQ(square.pixelColor(48, 25), QColor(Qt::white));
}

TEST_F(PictureFiles, StandUprightAsTheCameraSays) {
  // Turned by a quarter: what is left in the file is on top.
  QImage lying(60, 40, QImage::Format_RGB32);
  lying.fill(Qt::blue);
  QPainter(&lying).fillRect(0, 0, 30, 40, Qt::red);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QImageWriter writer(&buffer, "jpeg");
  writer.setQuality(100);
  writer.setTransformation(QImageIOHandler::TransformationRotate90);
  ASSERT_TRUE(writer.write(lying));
  const auto data = read(bytes.toStdString());
  ASSERT_TRUE(data.hasValue());
  EXPECT_EQ(data.value().size, QSize(40, 60));
  const QImage whole = image(bytes.toStdString(), PictureCut::Whole, 512);
  EXPECT_EQ(whole.size(), QSize(40, 60));
  EXPECT_GT(whole.pixelColor(20, 5).red(), 200);
  EXPECT_GT(whole.pixelColor(20, 55).blue(), 200);
}

}  // namespace
}  // namespace arborg::ui

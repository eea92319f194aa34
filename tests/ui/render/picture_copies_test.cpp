#include "ui/render/picture_copies.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>

#include "core/util/message_codes.h"
#include "core/util/picture_path.h"
#include "tests/support/fault_file_system.h"
#include "tests/support/made_pictures.h"
#include "tests/support/sales_chart.h"
#include "tests/support/temporary_folder.h"
#include "ui/render/picture_file.h"

namespace arborg::ui {
namespace {

namespace fs = std::filesystem;
using arborg::testing::fileBytes;

class PictureCopies : public ::testing::Test {
 protected:
  PictureCopies() {
    fs::create_directories(m_folder / "doc/photos");
    fs::create_directories(m_folder / "camera");
  }
  QString path(const std::string& name) const { return QString::fromStdString(m_folder / name); }
  Result<std::string> adopt(const std::string& file,
                            const std::string& document = "doc/North.arborg") {
    return adoptPicture(io::realFileSystem(), path(document), path(file));
  }
  std::string adopted(const std::string& file) {
    const auto result = adopt(file);
    EXPECT_TRUE(result.hasValue());
    return result.hasValue() ? result.value() : std::string();
  }
  std::vector<std::string> copies() const {
    std::vector<std::string> names;
    if (!fs::exists(m_folder / "doc/North-pictures")) return names;
    for (const auto& entry : fs::directory_iterator(m_folder / "doc/North-pictures")) {
      names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  arborg::testing::TemporaryFolder m_folder;
};

TEST_F(PictureCopies, AFileBesideTheDocumentIsNamedWhereItLies) {
  m_folder.put("doc/photos/Åse Lie.png", test::madePicture({9, 9}, Qt::red));
  EXPECT_EQ(adopted("doc/photos/Åse Lie.png"), "photos/Åse Lie.png");
  EXPECT_EQ(adopted("camera/../doc/photos/Åse Lie.png"), "photos/Åse Lie.png");
  EXPECT_TRUE(copies().empty());
}

TEST_F(PictureCopies, AFileFromElsewhereIsCopiedByteByByte) {
  const std::string bytes = test::madePicture({900, 700}, Qt::red, "jpg");
  m_folder.put("camera/IMG 1.JPG", bytes);
  EXPECT_EQ(adopted("camera/IMG 1.JPG"), "North-pictures/IMG 1.JPG");
  EXPECT_EQ(fileBytes(m_folder / "doc/North-pictures/IMG 1.JPG"), bytes);
  EXPECT_EQ(fileBytes(m_folder / "camera/IMG 1.JPG"), bytes);
}

TEST_F(PictureCopies, NothingIsOverwrittenAndNothingThereTwice) {
  m_folder.put("camera/a.png", test::madePicture({9, 9}, Qt::red));
  fs::create_directories(m_folder / "phone");
  m_folder.put("phone/a.png", test::madePicture({9, 9}, Qt::blue));
  EXPECT_EQ(adopted("camera/a.png"), "North-pictures/a.png");
  EXPECT_EQ(adopted("phone/a.png"), "North-pictures/a-2.png");
  EXPECT_EQ(adopted("camera/a.png"), "North-pictures/a.png") << "it is there already";
  EXPECT_EQ(adopted("phone/a.png"), "North-pictures/a-2.png");
  EXPECT_EQ(copies(), (std::vector<std::string>{"a-2.png", "a.png"}));
}

TEST_F(PictureCopies, NamesAreMadeFitForADocument) {
  const std::string bytes = test::madePicture({9, 9}, Qt::red);
  const std::string jpeg = test::madePicture({9, 9}, Qt::red, "jpg");
  m_folder.put("camera/12:30\\x\n.png", bytes);
  EXPECT_EQ(adopted("camera/12:30\\x\n.png"), "North-pictures/12-30-x-.png");
  m_folder.put("camera/portrait.png", jpeg);
  EXPECT_EQ(adopted("camera/portrait.png"), "North-pictures/portrait.jpg") << "as what it is";
  const std::string longName = std::string(200, 'a');
  m_folder.put("camera/" + longName + ".png", bytes);
  EXPECT_EQ(adopted("camera/" + longName + ".png"),
            "North-pictures/" + std::string(60, 'a') + ".png");
  m_folder.put("doc/a:b.png", bytes);
  EXPECT_EQ(adopted("doc/a:b.png"), "North-pictures/a-b.png") << "beside it, but no path for it";
  const auto odd = adopt("camera/portrait.png", "doc/Q3: north.arborg");
  ASSERT_TRUE(odd.hasValue());
  EXPECT_EQ(odd.value(), "Q3- north-pictures/portrait.jpg");
  for (const std::string& copy : copies()) EXPECT_TRUE(isPicturePath("North-pictures/" + copy));
}

TEST_F(PictureCopies, WhatCouldNotBeShownIsNotTaken) {
  m_folder.put("camera/text.png", "text");
  m_folder.put("camera/bomb.png", test::pngOfSize(60'000, 60'000));
  m_folder.put("camera/broken.png", test::madePicture({90, 90}, Qt::red).substr(0, 60));
  const auto why = [&](const std::string& file) { return adopt(file).error(); };
  EXPECT_EQ(why("camera/text.png").code, Code::PictureUnknownFormat);
  EXPECT_EQ(why("camera/bomb.png").code, Code::PictureTooManyPixels);
  EXPECT_EQ(why("camera/broken.png").code, Code::PictureUnreadable);
  EXPECT_EQ(why("camera/none.png").code, Code::PictureMissing);
  EXPECT_EQ(why("camera").code, Code::PictureUnreadable);
  EXPECT_EQ(std::get<std::string>(why("camera/none.png").args.front().value), "none.png");
  EXPECT_TRUE(copies().empty());
  EXPECT_FALSE(fs::exists(m_folder / "doc/North-pictures"));
}

TEST_F(PictureCopies, AFolderThatLeadsElsewhereIsNotUsed) {
  fs::create_directory_symlink(m_folder / "camera", m_folder / "doc/North-pictures");
  m_folder.put("a.png", test::madePicture({9, 9}, Qt::red));
  EXPECT_EQ(adopt("a.png").error().code, Code::PictureOutside);
  EXPECT_FALSE(fs::exists(m_folder / "camera/a.png")) << "nor written through";
}

TEST_F(PictureCopies, AFullDiskIsSaidAndNothingHalfIsLeft) {
  m_folder.put("camera/a.png", test::madePicture({9, 9}, Qt::red));
  arborg::testing::FaultFileSystem files(io::realFileSystem());
  files.set({.error = ENOSPC, .at = 1, .only = {arborg::testing::Op::Write}});
  const auto result = adoptPicture(files, path("doc/North.arborg"), path("camera/a.png"));
  ASSERT_TRUE(result.hasError());
  EXPECT_EQ(result.error().code, Code::FileDiskFull);
  EXPECT_TRUE(copies().empty());
}

TEST_F(PictureCopies, GoWithADocumentToAnotherFolder) {
  fs::create_directories(m_folder / "new");
  m_folder.put("doc/photos/a.png", test::madePicture({9, 9}, Qt::red));
  m_folder.put("doc/logo.png", test::madePicture({9, 9}, Qt::green));
  m_folder.put("doc/same.png", test::madePicture({9, 9}, Qt::green));
  m_folder.put("new/same.png", test::madePicture({9, 9}, Qt::green));
  m_folder.put("doc/other.png", test::madePicture({9, 9}, Qt::red));
  m_folder.put("new/other.png", test::madePicture({9, 9}, Qt::blue));
  m_folder.put("secret.png", test::madePicture({9, 9}, Qt::blue));
  m_folder.put("doc/key.txt", "private");
  test::SalesChart sales;
  for (const char* photo : {"photos/a.png", "photos/a.png", "same.png", "other.png", "gone.png",
                            "../secret.png", "key.txt", ""}) {
    const PositionId id = sales.add("Somebody", BuiltInRole::Other, std::nullopt);
    sales.builder().person(*sales.builder().position(id).holder).photo = photo;
  }
  sales.builder().settings().titleBlock.logo = "logo.png";
  const auto paths = picturesOf(sales.take());
  EXPECT_EQ(paths, (std::vector<std::string>{"logo.png", "photos/a.png", "same.png", "other.png",
                                             "gone.png", "../secret.png", "key.txt"}));
  const auto faults = copyPictures(io::realFileSystem(), paths, path("doc"), path("new"));
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(faults[0], Message(Code::PictureAnotherThere, {{"path", std::string("other.png")}}));
  EXPECT_EQ(fileBytes(m_folder / "new/photos/a.png"), fileBytes(m_folder / "doc/photos/a.png"));
  EXPECT_EQ(fileBytes(m_folder / "new/logo.png"), fileBytes(m_folder / "doc/logo.png"));
  EXPECT_EQ(fileBytes(m_folder / "new/other.png"), test::madePicture({9, 9}, Qt::blue));
  EXPECT_FALSE(fs::exists(m_folder / "new/key.txt")) << "no picture, so none of the chart's files";
  EXPECT_TRUE(copyPictures(io::realFileSystem(), paths, path("doc"), path("doc")).empty());
}

TEST_F(PictureCopies, EveryCopyThatFailsIsTold) {
  fs::create_directories(m_folder / "new");
  m_folder.put("doc/a.png", test::madePicture({9, 9}, Qt::red));
  m_folder.put("doc/b.png", test::madePicture({9, 9}, Qt::red));
  arborg::testing::FaultFileSystem files(io::realFileSystem());
  files.set({.error = EACCES, .at = 1, .only = {arborg::testing::Op::Open}});
  const auto faults = copyPictures(files, {"a.png", "b.png"}, path("doc"), path("new"));
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(faults[0].code, Code::FileNoPermission);
  EXPECT_TRUE(fs::exists(m_folder / "new/b.png"));
}

}  // namespace
}  // namespace arborg::ui

#include "ui/render/picture_store.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QtTest/QTest>
#include <filesystem>
#include <memory>

#include "core/util/message_codes.h"
#include "tests/support/made_pictures.h"
#include "tests/support/temporary_folder.h"

namespace arborg::ui {
namespace {

constexpr QSize kSmall(40, 40);

class Pictures : public ::testing::Test {
 protected:
  Pictures() { m_store.setFolder(QString::fromStdString(m_folder.path())); }

  QImage ask(const std::string& path, QSize size = kSmall, PictureForm form = PictureForm::Round) {
    return m_store.picture(path, {form, size});
  }
  // Asks, waits and asks again, as a canvas does.
  QImage shown(const std::string& path, QSize size = kSmall,
               PictureForm form = PictureForm::Round) {
    ask(path, size, form);
    settle();
    return ask(path, size, form);
  }
  void settle() {
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_store.isBusy(); }));
  }
  // Another content, and another time, as of a file that was written later.
  void replace(const std::string& name, const std::string& bytes) {
    namespace fs = std::filesystem;
    const auto before = fs::last_write_time(m_folder / name);
    m_folder.put(name, bytes);
    fs::last_write_time(m_folder / name, before + std::chrono::seconds(2));
  }

  arborg::testing::TemporaryFolder m_folder;
  PictureStore m_store;
};

TEST_F(Pictures, ComeLaterAndSayWhen) {
  m_folder.put("a.png", test::madePicture({200, 300}, Qt::red));
  QSignalSpy loaded(&m_store, &PictureStore::loaded);
  EXPECT_TRUE(ask("a.png").isNull());
  EXPECT_TRUE(m_store.isBusy());
  EXPECT_TRUE(loaded.wait());
  const QImage disc = ask("a.png");
  EXPECT_EQ(disc.size(), kSmall);
  EXPECT_EQ(disc.pixelColor(20, 20), QColor(Qt::red));
  EXPECT_EQ(disc.pixelColor(0, 0).alpha(), 0);
  // The edge is smooth.
  int between = 0;
  for (int x = 0; x < 20; ++x) {
    const int alpha = disc.pixelColor(x, 3).alpha();
    between += alpha > 0 && alpha < 255 ? 1 : 0;
  }
  EXPECT_GE(between, 1);
  EXPECT_FALSE(m_store.isBusy());
  EXPECT_EQ(ask("a.png").constBits(), disc.constBits()) << "drawn again as it is";
  EXPECT_EQ(loaded.count(), 1);
}

TEST_F(Pictures, SayWhyTheyAreNotShown) {
  m_folder.put("text.png", "no picture");
  EXPECT_TRUE(shown("none.png").isNull());
  EXPECT_EQ(m_store.fault("none.png", PictureForm::Round)->code, Code::PictureMissing);
  EXPECT_TRUE(shown("text.png").isNull());
  EXPECT_EQ(m_store.fault("text.png", PictureForm::Round)->code, Code::PictureUnknownFormat);
  EXPECT_TRUE(shown("../x.png").isNull());
  EXPECT_EQ(m_store.fault("../x.png", PictureForm::Round)->code, Code::PictureBadPath);
  // Not looked for at each drawing.
  ask("none.png");
  EXPECT_FALSE(m_store.isBusy());
  // Until files may have changed.
  m_folder.put("none.png", test::madePicture({9, 9}, Qt::green));
  m_store.refresh();
  EXPECT_FALSE(shown("none.png").isNull());
  EXPECT_EQ(m_store.fault("none.png", PictureForm::Round), std::nullopt);
}

TEST_F(Pictures, AFileThatWasReplacedIsSeenAgain) {
  m_folder.put("a.png", test::madePicture({90, 90}, Qt::red));
  EXPECT_EQ(shown("a.png").pixelColor(20, 20), QColor(Qt::red));
  replace("a.png", test::madePicture({90, 90}, Qt::blue));
  EXPECT_EQ(shown("a.png").pixelColor(20, 20), QColor(Qt::red)) << "nobody watches the disk";
  m_store.refresh();
  EXPECT_EQ(ask("a.png").pixelColor(20, 20), QColor(Qt::red)) << "until the new one is there";
  settle();
  EXPECT_EQ(ask("a.png").pixelColor(20, 20), QColor(Qt::blue));
  std::filesystem::remove(m_folder / "a.png");
  m_store.refresh();
  EXPECT_TRUE(shown("a.png").isNull());
}

TEST_F(Pictures, WhatIsUnchangedIsNotDecodedAgain) {
  m_folder.put("a.png", test::madePicture({90, 90}, Qt::red));
  const QImage before = shown("a.png");
  QSignalSpy loaded(&m_store, &PictureStore::loaded);
  m_store.refresh();
  const QImage after = shown("a.png");
  EXPECT_EQ(before.constBits(), after.constBits());
  QCoreApplication::processEvents();
  EXPECT_EQ(loaded.count(), 0);
}

TEST_F(Pictures, GrowSharperWithTheView) {
  QImage stripes(512, 512, QImage::Format_RGB32);
  for (int x = 0; x < 512; ++x) {
    for (int y = 0; y < 512; ++y) stripes.setPixel(x, y, x % 2 == 0 ? 0xFFFFFFFF : 0xFF000000);
  }
  m_folder.put("a.png", test::encoded(stripes));
  const auto contrastOf = [](const QImage& image) {
    const int y = image.height() / 2;
    const int x = image.width() / 2;
    return std::abs(image.pixelColor(x, y).red() - image.pixelColor(x + 1, y).red());
  };
  EXPECT_LT(contrastOf(shown("a.png", {64, 64})), 20);
  const QImage first = ask("a.png", {512, 512});
  EXPECT_EQ(first.size(), QSize(512, 512)) << "the one that is there, until a sharper one is";
  EXPECT_LT(contrastOf(first), 60);
  settle();
  EXPECT_GT(contrastOf(ask("a.png", {512, 512})), 200);
}

TEST_F(Pictures, TakeNoMoreMemoryThanTheyMay) {
  constexpr std::size_t kLimit = 200'000;  // about nine at 64 px
  PictureStore store(nullptr, kLimit);
  store.setFolder(QString::fromStdString(m_folder.path()));
  const auto nameOf = [](int i) { return std::to_string(i) + ".png"; };
  for (int i = 0; i < 30; ++i) m_folder.put(nameOf(i), test::madePicture({90, 90}, Qt::red));
  const auto wait = [&] { EXPECT_TRUE(QTest::qWaitFor([&] { return !store.isBusy(); })); };
  for (int i = 0; i < 30; ++i) {
    store.begin();
    store.picture(nameOf(i), {PictureForm::Round, kSmall});
    wait();
    EXPECT_FALSE(store.picture(nameOf(i), {PictureForm::Round, kSmall}).isNull()) << i;
    EXPECT_LE(store.memory(), kLimit + 64 * 64 * 4);
  }
  EXPECT_FALSE(store.picture(nameOf(29), {PictureForm::Round, kSmall}).isNull());
  EXPECT_TRUE(store.picture(nameOf(0), {PictureForm::Round, kSmall}).isNull()) << "made room";
}

TEST_F(Pictures, MoreInViewThanThereIsRoomForDoNotChaseEachOther) {
  constexpr std::size_t kLimit = 200'000;
  PictureStore store(nullptr, kLimit);
  store.setFolder(QString::fromStdString(m_folder.path()));
  QSignalSpy loaded(&store, &PictureStore::loaded);
  for (int i = 0; i < 30; ++i) {
    m_folder.put(std::to_string(i) + ".png", test::madePicture({90, 90}, Qt::red));
  }
  const auto draw = [&] {
    store.begin();
    int there = 0;
    for (int i = 0; i < 30; ++i) {
      const QImage image = store.picture(std::to_string(i) + ".png", {PictureForm::Round, kSmall});
      there += image.isNull() ? 0 : 1;
    }
    return there;
  };
  draw();
  int drawings = 1;
  while (loaded.wait(500) && ++drawings < 50) draw();
  EXPECT_LT(drawings, 50) << "drawing led to drawing for ever";
  const int there = draw();
  EXPECT_GE(there, 5);
  EXPECT_LT(there, 30);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !store.isBusy(); }));
  EXPECT_EQ(draw(), there) << "those that are shown stay";
}

TEST_F(Pictures, BelongToOneFolder) {
  m_folder.put("a.png", test::madePicture({9, 9}, Qt::red));
  EXPECT_FALSE(shown("a.png").isNull());
  const arborg::testing::TemporaryFolder other;
  other.put("a.png", test::madePicture({9, 9}, Qt::blue));
  QSignalSpy refreshed(&m_store, &PictureStore::refreshed);
  ask("b.png");  // under way while the document goes
  m_store.setFolder(QString::fromStdString(other.path()));
  EXPECT_EQ(refreshed.count(), 1);
  EXPECT_TRUE(ask("a.png").isNull());
  settle();
  EXPECT_EQ(ask("a.png").pixelColor(20, 20), QColor(Qt::blue));
  EXPECT_EQ(m_store.fault("b.png", PictureForm::Round), std::nullopt);
  m_store.setFolder({});
  EXPECT_TRUE(shown("a.png").isNull());
  EXPECT_EQ(m_store.fault("a.png", PictureForm::Round)->code, Code::PictureNoFolder);
  EXPECT_EQ(m_store.aspect("a.png"), 0);
}

TEST_F(Pictures, TheShapeOfALogoIsKnownAtOnce) {
  m_folder.put("logo.png", test::madePicture({300, 100}, Qt::red));
  EXPECT_FLOAT_EQ(m_store.aspect("logo.png"), 3);
  EXPECT_FLOAT_EQ(m_store.aspect("none.png"), 0);
  replace("logo.png", test::madePicture({100, 200}, Qt::red));
  EXPECT_FLOAT_EQ(m_store.aspect("logo.png"), 3);
  m_store.refresh();
  EXPECT_FLOAT_EQ(m_store.aspect("logo.png"), 0.5F);
  EXPECT_EQ(shown("logo.png", {20, 40}, PictureForm::Whole).size(), QSize(20, 40));
}

TEST_F(Pictures, AStoreMayGoWhileItWorks) {
  for (int i = 0; i < 20; ++i) {
    m_folder.put(std::to_string(i) + ".png", test::madePicture({300, 300}, Qt::red));
  }
  auto store = std::make_unique<PictureStore>();
  store->setFolder(QString::fromStdString(m_folder.path()));
  for (int i = 0; i < 20; ++i) {
    store->picture(std::to_string(i) + ".png", {PictureForm::Round, kSmall});
  }
  store.reset();
  QCoreApplication::processEvents();
}

}  // namespace
}  // namespace arborg::ui

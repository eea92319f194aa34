// Photos and the logo, chosen, dropped, taken away and carried along, as a person does.
#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <filesystem>

#include "core/util/message_codes.h"
#include "tests/support/made_pictures.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/canvas/picture_drag.h"
#include "ui/dialogs/chart_dialog.h"
#include "ui/dialogs/looks_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/panels/inspector_panel.h"

namespace arborg::ui {
namespace {

namespace fs = std::filesystem;
constexpr PositionId kChief(0);
constexpr PositionId kRevenue(1);
constexpr PositionId kVacant(2);

class WindowPictures : public WindowTest {
 protected:
  WindowPictures() {
    fs::create_directories(folder / "doc/photos");
    fs::create_directories(folder / "camera");
    folder.put("doc/photos/kaisa.png", test::madePicture({90, 90}, Qt::red));
    folder.put("camera/new.png", test::madePicture({90, 90}, Qt::magenta));
    openFile("doc/five.arborg", test::fivePeople());
    selection().select(kChief);
  }
  std::string photoOf(PositionId id) { return chart().holder(id)->photo; }
  static Meanwhile choose(const QString& file) {
    return Meanwhile::in<QFileDialog>("", [file](QFileDialog& dialog) {
      if (file.isEmpty()) return dialog.reject();
      dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
      QMetaObject::invokeMethod(&dialog, "accept");
    });
  }
  void choosePhoto(const std::string& file) {
    const auto asked = choose(path(file));
    action(ActionId::ChoosePhoto).trigger();
    EXPECT_TRUE(asked.came());
  }
  PictureStore& pictures() { return editor().notifier().pictures(); }
  void waitForPictures() {
    canvas().repaint();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !pictures().isBusy(); }));
    QSignalSpy loaded(&pictures(), &PictureStore::loaded);
    loaded.wait(200);
  }
  // In the middle of somebody's avatar, as the canvas shows it.
  QColor avatarColor(PositionId id) {
    const auto box = canvas().stage().scene().boxOf(id);
    const scene::Box avatar = scene::avatarBox(*box, canvas().stage().theme().metrics);
    const QPointF middle = canvas().stage().viewBox(avatar).center();
    return canvas().grab().toImage().pixelColor((middle * canvas().devicePixelRatioF()).toPoint());
  }
  // Carries a file onto the canvas. True if it was taken.
  bool drop(const std::string& file, QPointF at) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(file))});
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas(), &enter);
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas(), &move);
    const bool possible = move.isAccepted();
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    event.ignore();
    QCoreApplication::sendEvent(&canvas(), &event);
    EXPECT_EQ(possible, event.isAccepted());
    QCoreApplication::processEvents();
    return event.isAccepted();
  }
  QPointF onCard(PositionId id) { return QRectF(*canvas().cardRect(id)).center(); }
  void saveAs(const std::string& file) {
    const auto asked = choose(path(file));
    EXPECT_TRUE(files().saveAs());
    EXPECT_TRUE(asked.came());
  }
};

TEST_F(WindowPictures, APhotoBesideTheDocumentIsNamedAndShown) {
  choosePhoto("doc/photos/kaisa.png");
  EXPECT_EQ(photoOf(kChief), "photos/kaisa.png");
  canvas().setScale(1);
  canvas().centreOn(kChief);
  waitForPictures();
  EXPECT_EQ(avatarColor(kChief), QColor(Qt::red));
  // One step, and what is on the disk stays.
  action(ActionId::Undo).trigger();
  EXPECT_EQ(photoOf(kChief), "");
  EXPECT_NE(avatarColor(kChief), QColor(Qt::red));
  action(ActionId::Redo).trigger();
  EXPECT_EQ(photoOf(kChief), "photos/kaisa.png");
  action(ActionId::RemovePhoto).trigger();
  EXPECT_EQ(photoOf(kChief), "");
  EXPECT_FALSE(action(ActionId::RemovePhoto).isEnabled());
  EXPECT_TRUE(fs::exists(folder / "doc/photos/kaisa.png"));
}

TEST_F(WindowPictures, APhotoFromElsewhereIsCopied) {
  choosePhoto("camera/new.png");
  EXPECT_EQ(photoOf(kChief), "five-pictures/new.png");
  EXPECT_TRUE(fs::exists(folder / "doc/five-pictures/new.png"));
  // Two photos after each other are two steps.
  choosePhoto("doc/photos/kaisa.png");
  action(ActionId::Undo).trigger();
  EXPECT_EQ(photoOf(kChief), "five-pictures/new.png");
  action(ActionId::Undo).trigger();
  EXPECT_EQ(photoOf(kChief), "");
  EXPECT_TRUE(fs::exists(folder / "doc/five-pictures/new.png"));
}

TEST_F(WindowPictures, WhatIsNoPictureIsRefusedInWords) {
  folder.put("camera/text.png", "text");
  const auto told = Meanwhile::in<QMessageBox>("pictureError", [](QMessageBox& box) {
    EXPECT_TRUE(box.informativeText().contains(QStringLiteral("neither a PNG nor a JPEG")));
    box.accept();
  });
  choosePhoto("camera/text.png");
  EXPECT_TRUE(told.came());
  EXPECT_EQ(photoOf(kChief), "");
  EXPECT_FALSE(document().isModified());
}

TEST_F(WindowPictures, AnUnsavedChartIsSavedFirst) {
  ASSERT_TRUE(files().newDocument(test::fivePeople()));
  selection().select(kChief);
  {
    const auto asked = Meanwhile::answer("savePictures", QMessageBox::Cancel);
    action(ActionId::ChoosePhoto).trigger();
    EXPECT_TRUE(asked.came());
    EXPECT_EQ(document().path(), "");
  }
  // Yes; where to; which photo.
  int answered = 0;
  const auto asked = Meanwhile::in<QMessageBox>("savePictures", [&](QMessageBox& box) {
    box.button(QMessageBox::Save)->click();
    ++answered;
  });
  QTimer next;
  QObject::connect(&next, &QTimer::timeout, &next, [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    const bool saving = dialog->acceptMode() == QFileDialog::AcceptSave;
    ++answered;
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
        ->setText(path(saving ? "doc/fresh.arborg" : "camera/new.png"));
    QMetaObject::invokeMethod(dialog, "accept");
  });
  next.start(5);
  action(ActionId::ChoosePhoto).trigger();
  next.stop();
  EXPECT_EQ(answered, 3);
  EXPECT_EQ(photoOf(kChief), "fresh-pictures/new.png");
}

TEST_F(WindowPictures, AFileDroppedOnACardIsItsPhoto) {
  EXPECT_TRUE(drop("camera/new.png", onCard(kRevenue)));
  EXPECT_TRUE(QTest::qWaitFor([this] { return !photoOf(kRevenue).empty(); }));
  EXPECT_EQ(photoOf(kRevenue), "five-pictures/new.png");
  EXPECT_FALSE(drop("camera/new.png", onCard(kVacant))) << "nobody is there";
  EXPECT_FALSE(drop("camera/new.png", {3, 3}));
  QMimeData list;
  list.setUrls({QUrl::fromLocalFile(path("camera/list.csv"))});
  EXPECT_TRUE(pictureFileIn(list).isEmpty()) << "that opens in the window";
  action(ActionId::Undo).trigger();
  EXPECT_EQ(photoOf(kRevenue), "");
}

TEST_F(WindowPictures, TheDetailsShowItAndSayWhyNot) {
  auto& reason = find<QLabel>("photoReason");
  auto& remove = find<QPushButton>("photoRemove");
  EXPECT_FALSE(remove.isEnabled());
  ASSERT_TRUE(
      editor().run(edit::setField(chart(), kChief, edit::PersonField::Photo, "photos/gone.png")));
  EXPECT_TRUE(QTest::qWaitFor([&] { return !reason.text().isEmpty(); }));
  EXPECT_TRUE(reason.text().contains(QStringLiteral("photos/gone.png")))
      << reason.text().toStdString();
  // It turns up while somebody is elsewhere.
  fs::copy(folder / "doc/photos/kaisa.png", folder / "doc/photos/gone.png");
  QEvent activated(QEvent::WindowActivate);
  QCoreApplication::sendEvent(&win(), &activated);
  EXPECT_TRUE(QTest::qWaitFor([&] { return reason.text().isEmpty(); }));
  const QImage shown = find<QLabel>("photoPicture").pixmap().toImage();
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return find<QLabel>("photoPicture").pixmap().toImage().pixelColor(36, 36) == QColor(Qt::red);
  }));
  EXPECT_TRUE(remove.isEnabled());
  remove.click();
  EXPECT_EQ(photoOf(kChief), "");
  // A hostile path is kept and said, and never opened.
  ASSERT_TRUE(
      editor().run(edit::setField(chart(), kChief, edit::PersonField::Photo, "../../etc/passwd")));
  EXPECT_TRUE(QTest::qWaitFor([&] { return !reason.text().isEmpty(); }));
  EXPECT_EQ(photoOf(kChief), "../../etc/passwd");
  // Of a vacant seat, and of several people, there is no photo to choose.
  selection().select(kVacant);
  EXPECT_FALSE(find<QWidget>("photo").isVisibleTo(&win()));
  EXPECT_FALSE(action(ActionId::ChoosePhoto).isEnabled());
  selection().select({kChief, kRevenue}, kChief);
  EXPECT_FALSE(find<QWidget>("photo").isVisibleTo(&win()));
  EXPECT_FALSE(action(ActionId::ChoosePhoto).isEnabled());
}

TEST_F(WindowPictures, ButtonsOfTheDetailsDoWhatTheMenuDoes) {
  auto& inspector = find<InspectorPanel>("inspectorPanel");
  auto& tabs = *inspector.findChild<QTabWidget*>(QStringLiteral("inspectorTabs"));
  tabs.setCurrentIndex(1);
  const auto asked = choose(path("camera/new.png"));
  find<QPushButton>("photoChoose").click();
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(photoOf(kChief), "five-pictures/new.png");
  EXPECT_EQ(find<QLabel>("photoPicture").accessibleName(), QStringLiteral("Photo"));
}

TEST_F(WindowPictures, TheLogoIsChosenAndRemovedInTheDialog) {
  folder.put("camera/logo.png", test::madePicture({300, 100}, Qt::blue));
  const auto withDialog = [&](const std::function<void(LooksDialog&)>& act) {
    const auto asked = Meanwhile::in<LooksDialog>("looksDialog", act);
    action(ActionId::ChartLooks).trigger();
    EXPECT_TRUE(asked.came());
  };
  withDialog([&](LooksDialog& dialog) {
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("logoRemove"))->isEnabled());
    const auto asked = choose(path("camera/logo.png"));
    dialog.findChild<QPushButton*>(QStringLiteral("logoChoose"))->click();
    EXPECT_TRUE(asked.came());
    dialog.accept();
  });
  EXPECT_EQ(chart().settings().titleBlock.logo, "five-pictures/logo.png");
  const scene::Box around = canvas().stage().scene().surroundedBounds();
  EXPECT_LT(around.y, -40) << "there is room for it at once";
  withDialog([](LooksDialog& dialog) {
    dialog.findChild<QPushButton*>(QStringLiteral("logoRemove"))->click();
    dialog.accept();
  });
  EXPECT_EQ(chart().settings().titleBlock.logo, "");
  action(ActionId::Undo).trigger();
  EXPECT_EQ(chart().settings().titleBlock.logo, "five-pictures/logo.png");
  EXPECT_EQ(canvas().stage().scene().surroundedBounds(), around);
  // The file goes away: so does the room, as soon as somebody looks again.
  fs::remove(folder / "doc/five-pictures/logo.png");
  pictures().refresh();
  EXPECT_EQ(canvas().stage().scene().surroundedBounds(), canvas().stage().scene().bounds());
}

TEST_F(WindowPictures, TheChartDialogSwitchesThemOff) {
  choosePhoto("doc/photos/kaisa.png");
  const auto asked = Meanwhile::in<ChartDialog>("chartDialog", [](ChartDialog& dialog) {
    auto& photos = *dialog.findChild<QCheckBox*>(QStringLiteral("showPhotos"));
    EXPECT_TRUE(photos.isChecked());
    photos.setChecked(false);
    dialog.accept();
  });
  action(ActionId::ChartSettings).trigger();
  EXPECT_TRUE(asked.came());
  EXPECT_FALSE(chart().settings().looks.photos);
  waitForPictures();
  EXPECT_NE(avatarColor(kChief), QColor(Qt::red));
  EXPECT_FALSE(find<QLabel>("photoReason").text().isEmpty());
}

TEST_F(WindowPictures, GoAlongWhenTheChartIsSavedElsewhere) {
  choosePhoto("doc/photos/kaisa.png");
  fs::create_directories(folder / "new");
  saveAs("new/five.arborg");
  EXPECT_TRUE(fs::exists(folder / "new/photos/kaisa.png"));
  EXPECT_EQ(pictures().folder(), path("new"));
  EXPECT_FALSE(document().isModified());
  // In the same folder nothing is to be done.
  saveAs("new/six.arborg");
  EXPECT_EQ(window->findChild<ReportDialog*>(), nullptr);
}

TEST_F(WindowPictures, WhatCouldNotGoAlongIsSaid) {
  choosePhoto("doc/photos/kaisa.png");
  fs::create_directories(folder / "new/photos");
  folder.put("new/photos/kaisa.png", test::madePicture({9, 9}, Qt::green));
  saveAs("new/five.arborg");
  auto* report = window->findChild<ReportDialog*>();
  ASSERT_NE(report, nullptr);
  EXPECT_EQ(report->windowTitle(), QStringLiteral("Pictures left behind"));
  EXPECT_EQ(arborg::testing::fileBytes(folder / "new/photos/kaisa.png"),
            test::madePicture({9, 9}, Qt::green));
}

TEST_F(WindowPictures, ADocumentOpenedAnewShowsThem) {
  choosePhoto("doc/photos/kaisa.png");
  ASSERT_TRUE(files().save());
  ASSERT_TRUE(files().openFile(path("doc/five.arborg")));
  EXPECT_EQ(photoOf(kChief), "photos/kaisa.png");
  canvas().setScale(1);
  canvas().centreOn(kChief);
  waitForPictures();
  EXPECT_EQ(avatarColor(kChief), QColor(Qt::red));
}

}  // namespace
}  // namespace arborg::ui

// Nothing is lost: what is asked before a document goes, and what each answer does.
#include <QFileDialog>

#include "core/edit/commands/holder_commands.h"
#include "tests/ui/window/window_fixture.h"

namespace arborg::ui {
namespace {

constexpr PositionId kChief(0);

class FilePrompts : public WindowTest {
 protected:
  void SetUp() override {
    openFile("five.arborg", test::fivePeople());
    folder.put("other.arborg", io::writeDocument(test::salesOrganisation()));
    before = bytes("five.arborg");
  }
  void change() {
    ASSERT_TRUE(editor().run(edit::rename(chart(), kChief, "Åse Lie")));
    ASSERT_TRUE(document().isModified());
  }
  std::string bytes(const std::string& name) { return arborg::testing::fileBytes(folder / name); }
  bool isOther() { return chart().positionCount() == test::salesOrganisation().positionCount(); }
  bool holdsTheChange(const std::string& name) {
    return bytes(name).find("Åse Lie") != std::string::npos;
  }
  // Names a file in a dialog that asks for one; empty: gives up.
  static Meanwhile choose(const QString& file) {
    return Meanwhile::in<QFileDialog>("", [file](QFileDialog& dialog) {
      if (file.isEmpty()) return dialog.reject();
      dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
      QMetaObject::invokeMethod(&dialog, "accept");
    });
  }

  std::string before;
};

TEST_F(FilePrompts, NobodyIsAskedAboutAnUnchangedDocument) {
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Cancel);
  EXPECT_TRUE(files().openFile(path("other.arborg")));
  EXPECT_FALSE(asked.came());
  EXPECT_TRUE(isOther());
}

TEST_F(FilePrompts, SaveWritesAndGoesOn) {
  change();
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Save);
  EXPECT_TRUE(files().openFile(path("other.arborg")));
  EXPECT_TRUE(asked.came());
  EXPECT_TRUE(holdsTheChange("five.arborg"));
  EXPECT_TRUE(isOther());
}

TEST_F(FilePrompts, DiscardGoesOnWithoutWriting) {
  change();
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Discard);
  EXPECT_TRUE(files().openFile(path("other.arborg")));
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(bytes("five.arborg"), before);
  EXPECT_TRUE(isOther());
}

TEST_F(FilePrompts, CancelStays) {
  change();
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Cancel);
  EXPECT_FALSE(files().openFile(path("other.arborg")));
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(bytes("five.arborg"), before);
  EXPECT_FALSE(isOther());
  EXPECT_TRUE(document().isModified());
  EXPECT_EQ(nameOf(kChief), "Åse Lie");
}

TEST_F(FilePrompts, EveryWayOutAsks) {
  const auto asksFor = [this](const std::function<bool()>& leave) {
    const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Cancel);
    const bool left = leave();
    return asked.came() && !left;
  };
  change();
  EXPECT_TRUE(asksFor([this] { return win().close(); }));
  EXPECT_TRUE(win().isVisible());
  EXPECT_TRUE(asksFor([this] { return files().newDocument(); }));
  EXPECT_TRUE(asksFor([this] { return files().open(); }));
  EXPECT_TRUE(asksFor([this] { return files().importSpreadsheet(); }));
  EXPECT_TRUE(asksFor(
      [this] { return files().openSample(QStringLiteral(":/samples/nordic_cro.arborg")); }));
  EXPECT_EQ(nameOf(kChief), "Åse Lie");
}

TEST_F(FilePrompts, CloseWithDiscardLeavesTheFileAlone) {
  change();
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Discard);
  EXPECT_TRUE(win().close());
  EXPECT_TRUE(asked.came());
  EXPECT_FALSE(win().isVisible());
  EXPECT_EQ(bytes("five.arborg"), before);
}

TEST_F(FilePrompts, AnUntitledDocumentAsksForAName) {
  ASSERT_TRUE(files().openSample(QStringLiteral(":/samples/nordic_cro.arborg")));
  ASSERT_TRUE(document().path().empty());
  const auto gaveUp = choose({});
  EXPECT_FALSE(files().save());
  EXPECT_TRUE(gaveUp.came());
  EXPECT_TRUE(document().path().empty());
  const auto named = choose(path("mine"));
  EXPECT_TRUE(files().save());
  EXPECT_TRUE(named.came());
  EXPECT_EQ(document().path(), folder / "mine.arborg");  // the ending is added
  EXPECT_FALSE(document().isModified());
  EXPECT_FALSE(bytes("mine.arborg").empty());
}

// The document is as it was, and still not saved.
TEST_F(FilePrompts, AFailedSaveKeepsEverything) {
  change();
  document().setPath(folder / "nowhere/five.arborg");
  const auto told = Meanwhile::answer("fileError", QMessageBox::Ok);
  EXPECT_FALSE(files().save());
  EXPECT_TRUE(told.came());
  EXPECT_TRUE(document().isModified());
  EXPECT_EQ(nameOf(kChief), "Åse Lie");
  EXPECT_EQ(bytes("five.arborg"), before);
}

TEST_F(FilePrompts, AFileThatCannotBeReadLeavesTheOpenOne) {
  folder.put("broken.arborg", "{\"format\":\"arborg\",");
  const auto told = Meanwhile::answer("fileError", QMessageBox::Ok);
  EXPECT_FALSE(files().openFile(path("broken.arborg")));
  EXPECT_TRUE(told.came());
  EXPECT_EQ(nameOf(kChief), "Kaisa Väänänen");
  EXPECT_EQ(document().path(), folder / "five.arborg");
}

TEST_F(FilePrompts, ASpreadsheetIsUnsavedUntilItIsADocument) {
  folder.put("people.csv", "name,manager\nAda,\nBo,Ada\n");
  ASSERT_TRUE(files().openFile(path("people.csv")));
  EXPECT_TRUE(document().isModified());
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Cancel);
  EXPECT_FALSE(files().mayReplace());
  EXPECT_TRUE(asked.came());
}

}  // namespace
}  // namespace arborg::ui

// Dotted lines are drawn, described and removed in the window.
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "core/edit/commands/relation_commands.h"
#include "tests/ui/window/window_fixture.h"

namespace arborg::ui {
namespace {

// kaisa 0, mette 1, luca 2, elif 3, priya 4, vacant 5, deniz 6, tom 7 ...; selin 12 has a line to
// elif.
constexpr std::string_view kSelin = "Selin Güneş";
constexpr std::string_view kTom = "Tom Berg";

// Selin has a functional line to Elif.
class DottedLines : public WindowTest {
 protected:
  DottedLines() {
    openFile("a.arborg", test::salesOrganisation());
    selection().select(at(kTom));
  }
  Meanwhile pick(const QString& name) {
    return Meanwhile::in<QDialog>("personPicker", [name](QDialog& dialog) {
      auto& text = *dialog.findChild<QLineEdit*>(QStringLiteral("pickerText"));
      typeInto(text, name);
      QTest::keyClick(&text, Qt::Key_Return);
    });
  }
  PositionId at(std::string_view name) {
    for (const PositionId id : chart().displayOrder()) {
      if (nameOf(id) == name) return id;
    }
    ADD_FAILURE() << name;
    return chart().roots().front();
  }
  std::string linesOf(PositionId who) {
    std::string text;
    for (const RelationId id : chart().relationsOf(who)) {
      const Relation& relation = chart().relation(id);
      if (relation.report != who) continue;
      text += nameOf(relation.manager) + "/" + std::string(arborg::key(relation.type)) + "/" +
              relation.caption + ";";
    }
    return text;
  }
};

TEST_F(DottedLines, AreDrawnToWhomIsNamed) {
  const auto asked = pick(QStringLiteral("Elif"));
  key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(linesOf(at(kTom)), "Elif Yıldız/unspecified/;");
  action(ActionId::Undo).trigger();
  EXPECT_EQ(linesOf(at(kTom)), "");
}

TEST_F(DottedLines, AreNotOfferedTwiceNorToOneself) {
  for (const char* name : {"Elif", "Selin"}) {
    selection().select(at(kSelin));
    const auto asked = Meanwhile::in<QDialog>("personPicker", [name](QDialog& dialog) {
      auto& text = *dialog.findChild<QLineEdit*>(QStringLiteral("pickerText"));
      typeInto(text, QString::fromUtf8(name));
      QTest::keyClick(&text, Qt::Key_Return);
      dialog.reject();
    });
    action(ActionId::AddDottedLine).trigger();
    EXPECT_TRUE(asked.came());
    EXPECT_EQ(linesOf(at(kSelin)), "Elif Yıldız/functional/;");
  }
}

TEST_F(DottedLines, AreDescribedInTheDetails) {
  selection().select(at(kSelin));
  auto& type = find<QComboBox>("dottedType");
  EXPECT_EQ(type.currentText(), QStringLiteral("Functional"));
  type.setCurrentIndex(type.findText(QStringLiteral("Regional")));
  emit type.activated(type.currentIndex());
  EXPECT_EQ(linesOf(at(kSelin)), "Elif Yıldız/regional/;");
  auto& caption = find<QLineEdit>("dottedCaption");
  caption.setFocus();
  typeInto(caption, QStringLiteral("Ege"));
  QTest::keyClick(&caption, Qt::Key_Return);
  EXPECT_EQ(linesOf(at(kSelin)), "Elif Yıldız/regional/Ege;");
  action(ActionId::Undo).trigger();
  action(ActionId::Undo).trigger();
  EXPECT_EQ(linesOf(at(kSelin)), "Elif Yıldız/functional/;");
  EXPECT_EQ(find<QComboBox>("dottedType").currentText(), QStringLiteral("Functional"));
}

TEST_F(DottedLines, ACaptionBeingTypedIsSaved) {
  selection().select(at(kSelin));
  auto& caption = find<QLineEdit>("dottedCaption");
  caption.setFocus();
  typeInto(caption, QStringLiteral("Ege"));
  action(ActionId::Save).trigger();
  EXPECT_EQ(linesOf(at(kSelin)), "Elif Yıldız/functional/Ege;");
  EXPECT_FALSE(document().isModified());
}

TEST_F(DottedLines, AreRemovedInTheDetails) {
  selection().select(at(kSelin));
  find<QToolButton>("dottedRemove").click();
  EXPECT_EQ(linesOf(at(kSelin)), "");
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_EQ(window->findChild<QComboBox*>(QStringLiteral("dottedType")), nullptr);
  action(ActionId::Undo).trigger();
  EXPECT_EQ(linesOf(at(kSelin)), "Elif Yıldız/functional/;");
  EXPECT_NE(window->findChild<QComboBox*>(QStringLiteral("dottedType")), nullptr);
}

TEST_F(DottedLines, OfOthersAreNamed) {
  selection().select(at("Elif Yıldız"));
  EXPECT_TRUE(find<QLabel>("dottedOthers").text().contains(QStringLiteral("Selin Güneş")));
  EXPECT_EQ(window->findChild<QComboBox*>(QStringLiteral("dottedType")), nullptr);
}

TEST_F(DottedLines, OfSeveralAreNotMixed) {
  selection().select(at(kSelin));
  EXPECT_TRUE(find<QWidget>("dottedLines").isVisibleTo(window.get()));
  selection().select({at(kTom), at(kSelin)}, at(kSelin));
  EXPECT_FALSE(find<QWidget>("dottedLines").isVisibleTo(window.get()));
}

}  // namespace
}  // namespace arborg::ui

// Commands are found by what a person would type.
#include "ui/models/commands.h"

#include <gtest/gtest.h>

#include <memory>

namespace arborg::ui {
namespace {

class Commands : public ::testing::Test {
 protected:
  Commands() {
    file.addAction(&save);
    file.addSeparator();
    file.addAction(&hidden);
    hidden.setVisible(false);
    theme = view.addMenu(QStringLiteral("T&ema"));
    theme->addAction(&slate);
    view.addAction(&zoom);
    view.addAction(&save);
  }
  std::string names(const std::vector<Command>& commands) const {
    QStringList list;
    for (const Command& command : commands) list.append(command.path + '/' + command.name);
    return list.join(QStringLiteral("; ")).toStdString();
  }
  std::string found(const char* text) const {
    QStringList list;
    for (const Command& command :
         findCommands(commandsOf({const_cast<QMenu*>(&file), const_cast<QMenu*>(&view)}),
                      QString::fromUtf8(text))) {
      list.append(command.name);
    }
    return list.join(QStringLiteral("; ")).toStdString();
  }

  QMenu file{QStringLiteral("&Dosya")};
  QMenu view{QStringLiteral("Gö&rünüm")};
  QMenu* theme = nullptr;
  QAction save{QStringLiteral("&Farklı Kaydet…")};
  QAction hidden{QStringLiteral("Gizli")};
  QAction slate{QStringLiteral("Ard&uvaz && Mavi")};
  QAction zoom{QStringLiteral("&Yakınlaştır")};
};

TEST_F(Commands, AreTheLeavesOfTheMenusWithTheirPlaces) {
  EXPECT_EQ(names(commandsOf({&file, &view})),
            "Dosya/Farklı Kaydet; Görünüm › Tema/Arduvaz & Mavi; Görünüm/Yakınlaştır");
  EXPECT_TRUE(commandsOf({}).empty());
}

TEST_F(Commands, AreFoundByTheBeginningsOfWords) {
  EXPECT_EQ(found(""), "Farklı Kaydet; Arduvaz & Mavi; Yakınlaştır");
  EXPECT_EQ(found("kaydet"), "Farklı Kaydet");
  EXPECT_EQ(found("kay far"), "Farklı Kaydet");
  EXPECT_EQ(found("  FARKLI  KAY "), "Farklı Kaydet");
  EXPECT_EQ(found("yakinlastir"), "Yakınlaştır") << "without the letters of Turkish";
  EXPECT_EQ(found("gorunum"), "Arduvaz & Mavi; Yakınlaştır") << "by the menu";
  EXPECT_EQ(found("tema ardu"), "Arduvaz & Mavi");
  EXPECT_EQ(found("kaydet tema"), "");
}

TEST_F(Commands, TheLikeliestComesFirst) {
  QMenu menu(QStringLiteral("Edit"));
  QAction inside(QStringLiteral("Unfold"));
  QAction second(QStringLiteral("Find a fold"));
  QAction first(QStringLiteral("Fold all"));
  for (QAction* action : {&inside, &second, &first}) menu.addAction(action);
  QStringList list;
  for (const Command& command : findCommands(commandsOf({&menu}), QStringLiteral("fold"))) {
    list.append(command.name);
  }
  EXPECT_EQ(list, (QStringList{QStringLiteral("Fold all"), QStringLiteral("Find a fold"),
                               QStringLiteral("Unfold")}));
}

}  // namespace
}  // namespace arborg::ui

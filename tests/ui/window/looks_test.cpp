// Themes, and what stands on the cards.
#include <QComboBox>
#include <QPalette>

#include "tests/ui/window/window_fixture.h"
#include "ui/dialogs/chart_dialog.h"

namespace arborg::ui {
namespace {

class Looks : public WindowTest {
 protected:
  Looks() { openFile("a.arborg", test::salesOrganisation()); }
  std::string_view themeShown() { return canvas().stage().theme().key; }
  template <class Widget>
  static Widget& in(QDialog& dialog, const char* name) {
    auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
  }
  static void choose(QDialog& dialog, const char* name, const QString& key) {
    auto& box = in<QComboBox>(dialog, name);
    const int at = box.findData(key);
    EXPECT_GE(at, 0) << key.toStdString();
    box.setCurrentIndex(at);
  }
};

TEST_F(Looks, AThemeIsOneUndoStepOfTheDocument) {
  EXPECT_TRUE(action(ActionId::ThemeAutomatic).isChecked());
  EXPECT_EQ(themeShown(), "paper");
  action(ActionId::ThemeMono).trigger();
  EXPECT_EQ(themeShown(), "mono");
  action(ActionId::ThemeContrast).trigger();
  EXPECT_EQ(themeShown(), "contrast");
  EXPECT_TRUE(action(ActionId::ThemeContrast).isChecked());
  action(ActionId::Undo).trigger();
  EXPECT_EQ(themeShown(), "mono");
  action(ActionId::Undo).trigger();
  EXPECT_EQ(themeShown(), "paper");
  EXPECT_TRUE(action(ActionId::ThemeAutomatic).isChecked());
}

TEST_F(Looks, TheAutomaticThemeFollowsTheWindow) {
  const QPalette before = QGuiApplication::palette();
  QPalette dark = before;
  dark.setColor(QPalette::Window, Qt::black);
  QApplication::setPalette(dark);
  QCoreApplication::processEvents();
  EXPECT_EQ(themeShown(), "slate");
  action(ActionId::ThemePaper).trigger();
  EXPECT_EQ(themeShown(), "paper") << "somebody chose it";
  action(ActionId::ThemeAutomatic).trigger();
  EXPECT_EQ(themeShown(), "slate");
  QApplication::setPalette(before);
  QCoreApplication::processEvents();
  EXPECT_EQ(themeShown(), "paper");
}

TEST_F(Looks, TheChartDialogSetsWhatStandsOnTheCards) {
  const auto asked = Meanwhile::in<ChartDialog>("chartDialog", [](ChartDialog& dialog) {
    in<QLineEdit>(dialog, "chartTitle").setText(QStringLiteral(" Fjell "));
    choose(dialog, "chartLanguage", QStringLiteral("fi"));
    in<QComboBox>(dialog, "chartCurrency").setEditText(QStringLiteral("nok"));
    choose(dialog, "cardField1", QStringLiteral("branch.headcount"));
    choose(dialog, "cardField2", QStringLiteral("branch.headcount"));
    choose(dialog, "cardField3", QStringLiteral("email"));
    const QString heard = in<QWidget>(dialog, "cardPreview").accessibleDescription();
    EXPECT_TRUE(heard.contains(QStringLiteral("14 henkilöä"))) << heard.toStdString();
    dialog.accept();
  });
  const DocumentSettings before = chart().settings();
  action(ActionId::ChartSettings).trigger();
  ASSERT_TRUE(asked.came());
  const DocumentSettings& settings = chart().settings();
  EXPECT_EQ(settings.title, "Fjell");
  EXPECT_EQ(settings.language, "fi");
  EXPECT_EQ(settings.currency, "NOK");
  EXPECT_EQ(settings.cardFields, (std::vector<std::string>{"branch.headcount", "email"}));
  action(ActionId::Undo).trigger();
  EXPECT_EQ(chart().settings(), before) << "one step";
}

TEST_F(Looks, TheChartDialogKeepsWhatItDoesNotKnow) {
  DocumentSettings settings = chart().settings();
  settings.cardFields = {"of_a_later_version", "quota"};
  settings.currency = "XXQ";
  settings.language = "sv";
  edit::ChartBuilder builder;
  builder.settings() = settings;
  const Chart empty = builder.take();
  const ChartDialog dialog(empty, std::nullopt, scene::paperTheme());
  EXPECT_EQ(dialog.settings(), settings);
}

TEST_F(Looks, ACancelledChartDialogChangesNothing) {
  const auto asked = Meanwhile::in<ChartDialog>("chartDialog", [](ChartDialog& dialog) {
    choose(dialog, "cardField1", QStringLiteral("branch.win_rate"));
    dialog.reject();
  });
  const DocumentSettings before = chart().settings();
  action(ActionId::ChartSettings).trigger();
  ASSERT_TRUE(asked.came());
  EXPECT_EQ(chart().settings(), before);
  EXPECT_FALSE(action(ActionId::Undo).isEnabled());
}

}  // namespace
}  // namespace arborg::ui

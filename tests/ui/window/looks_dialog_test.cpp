// Colours, conditions and the title block are chosen in the window.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "core/util/number.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/dialogs/looks_dialog.h"
#include "ui/widgets/color_button.h"

namespace arborg::ui {
namespace {

class LooksInDialog : public WindowTest {
 protected:
  LooksInDialog() { openFile("a.arborg", test::salesOrganisation()); }
  template <class Widget>
  static Widget& in(QDialog& dialog, const QString& name) {
    auto* found = dialog.findChild<Widget*>(name);
    EXPECT_NE(found, nullptr) << name.toStdString();
    return *found;
  }
  static void choose(QDialog& dialog, const QString& name, const QString& key) {
    auto& box = in<QComboBox>(dialog, name);
    const int at = box.findData(key);
    EXPECT_GE(at, 0) << key.toStdString();
    box.setCurrentIndex(at);
  }
  static QPushButton& ok(QDialog& dialog) {
    return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  }
  void withDialog(const std::function<void(LooksDialog&)>& act) {
    const auto asked = Meanwhile::in<LooksDialog>("looksDialog", act);
    action(ActionId::ChartLooks).trigger();
    EXPECT_TRUE(asked.came());
  }
  const arborg::Looks& looks() { return chart().settings().looks; }
};

TEST_F(LooksInDialog, ColoursByAFieldStayWithTheirValues) {
  withDialog([](LooksDialog& dialog) {
    choose(dialog, "colorBy", "department");
    auto& first = in<ColorButton>(dialog, "valueColor0");
    for (QAction* color : first.menu()->actions()) {
      if (color->text() == QStringLiteral("Vermilion")) color->trigger();
    }
    dialog.accept();
  });
  EXPECT_EQ(looks().colorBy, "department");
  ASSERT_GE(looks().colors.size(), 2U);
  EXPECT_EQ(looks().colors.front().color, Rgb{0xD55E00});
  EXPECT_NE(looks().colors[1].color, Rgb{0xD55E00});
  EXPECT_TRUE(canvas().stage().scene().coloring().isActive());
  action(ActionId::Undo).trigger();
  EXPECT_EQ(looks(), arborg::Looks());
  EXPECT_FALSE(canvas().stage().scene().coloring().isActive());
}

TEST_F(LooksInDialog, TryingAnotherFieldForgetsNothing) {
  withDialog([](LooksDialog& dialog) {
    choose(dialog, "colorBy", "department");
    in<ColorButton>(dialog, "valueColor0").setColor(0x123456);
    choose(dialog, "colorBy", "quota");
    EXPECT_EQ(dialog.findChild<ColorButton*>("valueColor0"), nullptr) << "numbers have their own";
    choose(dialog, "colorBy", "department");
    dialog.accept();
  });
  ASSERT_FALSE(looks().colors.empty());
  EXPECT_EQ(looks().colors.front().color, Rgb{0x123456});
}

TEST_F(LooksInDialog, AConditionIsWrittenAsPeopleWriteIt) {
  withDialog([](LooksDialog& dialog) {
    in<QPushButton>(dialog, "addFormat").click();
    EXPECT_FALSE(ok(dialog).isEnabled()) << "there is no value yet";
    choose(dialog, "formatField0", "quota");
    auto& test = in<QComboBox>(dialog, "formatTest0");
    test.setCurrentIndex(test.findData(static_cast<int>(FormatTest::AtLeast)));
    auto& value = in<QComboBox>(dialog, "formatValue0");
    value.setEditText("much");
    EXPECT_FALSE(ok(dialog).isEnabled());
    value.setEditText("4,000,000");
    EXPECT_TRUE(ok(dialog).isEnabled());
    in<QComboBox>(dialog, "formatMark0").setCurrentIndex(static_cast<int>(CardMark::Star));
    dialog.accept();
  });
  ASSERT_EQ(looks().formats.size(), 1U);
  EXPECT_EQ(looks().formats.front(),
            (CardFormat{"quota", FormatTest::AtLeast, "4000000", 0xD55E00, CardMark::Star}));
  // The legend says it in words.
  const auto& legend = canvas().stage().scene().coloring().legend();
  ASSERT_EQ(legend.entries.size(), 1U);
  EXPECT_EQ(legend.entries.front().text, "Quota: at least 4M");
}

TEST_F(LooksInDialog, ConditionsAreOrderedAndRemoved) {
  DocumentSettings settings = chart().settings();
  settings.looks.formats = {{"department", FormatTest::Is, "Nordics", 0xD55E00, CardMark::None},
                            {"role", FormatTest::Is, "vp_sales", 0x009E73, CardMark::Flag},
                            {"name", FormatTest::IsEmpty, "", std::nullopt, CardMark::Clock}};
  openFile("b.arborg", [&] {
    test::SalesChart sales;
    sales.builder().settings() = settings;
    sales.add("Anna", BuiltInRole::VpSales, std::nullopt, "Nordics");
    return sales.take();
  }());
  withDialog([](LooksDialog& dialog) {
    EXPECT_EQ(in<QComboBox>(dialog, "formatValue1").currentText(),
              QStringLiteral("Vice President of Sales (VP)"));
    in<QToolButton>(dialog, "formatRemove0").click();
    QCoreApplication::processEvents();
    EXPECT_EQ(dialog.findChild<QComboBox*>("formatField2"), nullptr);
    dialog.accept();
  });
  ASSERT_EQ(looks().formats.size(), 2U);
  EXPECT_EQ(looks().formats.front(), settings.looks.formats[1]);
  EXPECT_EQ(looks().formats.back(), settings.looks.formats[2]);
}

TEST_F(LooksInDialog, TheTitleBlockStandsAroundTheChartAndFits) {
  const double before = canvas().stage().view().content().height();
  withDialog([](LooksDialog& dialog) {
    in<QCheckBox>(dialog, "showTitle").setChecked(true);
    in<QCheckBox>(dialog, "showDate").setChecked(true);
    in<QLineEdit>(dialog, "footer").setText("Confidential");
    dialog.accept();
  });
  EXPECT_TRUE(chart().settings().titleBlock.date);
  EXPECT_EQ(chart().settings().titleBlock.footer, "Confidential");
  const QRectF content = canvas().stage().view().content();
  EXPECT_GT(content.height(), before);
  EXPECT_LT(content.top(), 0);
  action(ActionId::ZoomFit).trigger();
  const QRectF shown = canvas().stage().view().toView(content);
  EXPECT_GE(shown.top(), 0);
  EXPECT_LE(shown.bottom(), canvas().height());
}

TEST_F(LooksInDialog, NothingChangesWhereNothingWasChanged) {
  withDialog([](LooksDialog& dialog) {
    choose(dialog, "colorBy", "department");
    choose(dialog, "colorBy", "");
    dialog.accept();
  });
  EXPECT_FALSE(action(ActionId::Undo).isEnabled());
}

}  // namespace
}  // namespace arborg::ui

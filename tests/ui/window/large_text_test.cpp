// Letters twice as large: nothing that is written on a label or a button is cut off (WCAG 2.2,
// 1.4.4). What does not fit scrolls.
#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

#include "core/edit/commands/relation_commands.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/widgets/elided_button.h"

namespace arborg::ui {
namespace {

// One line for every label and button that has less room than it needs.
class Clipping {
 public:
  explicit Clipping(const QWidget& root) {
    for (const QLabel* label : root.findChildren<QLabel*>()) look(*label);
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) look(*button);
  }
  const QStringList& lines() const { return m_lines; }

 private:
  // Sizes of one px less are rounding.
  static constexpr int kRounding = 1;

  static bool isShown(const QWidget& widget) {
    return widget.isVisible() && !widget.visibleRegion().isNull();
  }
  void look(const QLabel& label) {
    if (!isShown(label) || label.text().isEmpty()) return;
    // Cut on purpose, all of it in the tool tip.
    const bool cut = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    if (cut && !label.toolTip().isEmpty()) return;
    if (label.wordWrap()) {
      if (label.height() + kRounding < label.heightForWidth(label.width()))
        note(label, label.text());
      return;
    }
    const QSize wanted = label.sizeHint();
    if (label.width() + kRounding < wanted.width() ||
        label.height() + kRounding < wanted.height()) {
      note(label, label.text());
    }
  }
  void look(const QAbstractButton& button) {
    if (!isShown(button) || button.text().isEmpty()) return;
    if (qobject_cast<const ElidedButton*>(&button) != nullptr) return;  // tells the rest itself
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return;
    const QSize wanted = button.sizeHint();
    if (button.width() + kRounding < wanted.width() ||
        button.height() + kRounding < button.minimumSizeHint().height()) {
      note(button, button.text());
    }
  }
  void note(const QWidget& widget, const QString& text) {
    const QSize size = widget.size();
    const QSize wanted = widget.sizeHint();
    m_lines.append(QStringLiteral("%1 “%2” %3x%4 of %5x%6")
                       .arg(widget.objectName(), text)
                       .arg(size.width())
                       .arg(size.height())
                       .arg(wanted.width())
                       .arg(wanted.height()));
  }

  QStringList m_lines;
};

class LargeText : public ::testing::TestWithParam<Language> {
 protected:
  // The window is made with these letters: they are a setting of the desktop.
  class Window : public WindowTest {
   public:
    explicit Window(Language language) {
      languages.use(language);
      window->resize(1600, 1000);
      openFile("sales.arborg", test::salesOrganisation());
      QCoreApplication::processEvents();
    }
    void TestBody() override {}
    MainWindow& main() { return *window; }
    using WindowTest::action;
    using WindowTest::activate;
    using WindowTest::editor;
    using WindowTest::find;
    using WindowTest::selection;
  };

  void SetUp() override {
    m_usual = QApplication::font();
    QFont twice = m_usual;
    twice.setPointSizeF(2 * m_usual.pointSizeF());
    QApplication::setFont(twice);
  }
  void TearDown() override { QApplication::setFont(m_usual); }

  static void settle() {
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
  }
  static void expectWhole(const QWidget& root, const char* where) {
    settle();
    const QStringList lines = Clipping(root).lines();
    EXPECT_TRUE(lines.isEmpty()) << where << '\n' << lines.join(u'\n').toStdString();
  }

 private:
  QFont m_usual;
};

TEST_P(LargeText, PanelsShowAllOfIt) {
  Window shown(GetParam());
  shown.selection().select(PositionId(2));
  settle();
  for (QTabWidget* tabs : shown.main().findChildren<QTabWidget*>()) {
    for (int tab = 0; tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      expectWhole(*tabs, tabs->tabText(tab).toUtf8().constData());
    }
  }
  for (const char* name : {"inspectorPanel", "palettePanel", "peoplePanel", "findingsPanel",
                           "figuresPanel", "outlinePanel"}) {
    if (const auto* panel = shown.main().findChild<QWidget*>(QString::fromLatin1(name))) {
      expectWhole(*panel, name);
    }
  }
}

TEST_P(LargeText, DialogsShowAllOfIt) {
  Window shown(GetParam());
  shown.selection().select(PositionId(5));  // a vacant leader's seat
  for (const ActionId id : {ActionId::ChartSettings, ActionId::ChartLooks, ActionId::RuleSettings,
                            ActionId::Export, ActionId::ChangeManager, ActionId::AddDottedLine,
                            ActionId::CommandPalette, ActionId::RoleAdvisor,
                            ActionId::SearchChecklist, ActionId::Diagnostic, ActionId::Shortcuts}) {
    QAction& action = shown.action(id);
    if (!action.isEnabled()) continue;
    std::size_t seen = 0;
    const auto asked = Meanwhile::in<QDialog>("", [&](QDialog& dialog) {
      ++seen;
      for (QTabWidget* tabs : dialog.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
          tabs->setCurrentIndex(tab);
          expectWhole(dialog, dialog.objectName().toUtf8().constData());
        }
      }
      expectWhole(dialog, dialog.objectName().toUtf8().constData());
      dialog.reject();
    });
    action.trigger();
    settle();
    // Those that stand beside the window are not modal.
    for (QDialog* dialog : shown.main().findChildren<QDialog*>()) {
      if (!dialog->isVisible()) continue;
      ++seen;
      expectWhole(*dialog, dialog->objectName().toUtf8().constData());
      dialog->close();
    }
    settle();
    EXPECT_GT(seen, 0U) << action.text().toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeText, ::testing::ValuesIn(kLanguages),
                         [](const auto& language) {
                           return languageCode(language.param).toStdString();
                         });

// --- letters of the usual size, narrow panels ---

class Inspector : public WindowTest {};

// A form gives a wrapped label the height of one line where there is little room.
TEST_F(Inspector, EverybodyWithADottedLineToASeatIsNamedWhole) {
  test::SalesChart sales;
  const PositionId top = sales.add("Åsa Lindqvist-Österberg", BuiltInRole::Ceo, std::nullopt);
  const PositionId luca = sales.add("Luca Esposito", BuiltInRole::Cro, top);
  for (const char* name : {"Maximiliane Oberhuber-Waldstätten", "Aino-Kaisa Saarinen-Virtanen",
                           "Giuseppe Francesco Bianchi", "Ayşegül Karamanlıoğlu"}) {
    const PositionId report = sales.add(name, BuiltInRole::VpSales, top);
    sales.builder().addRelation({report, luca, RelationType::Functional, {}});
  }
  openFile("dotted.arborg", sales.take());
  selection().select(luca);
  auto& others = find<QLabel>("dottedOthers");
  for (const QSize size : {QSize(1600, 1000), QSize(1280, 720), QSize(1000, 600)}) {
    window->resize(size);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    EXPECT_TRUE(others.text().contains(QStringLiteral("Ayşegül")));
    EXPECT_GT(others.heightForWidth(others.width()), others.fontMetrics().height() * 3 / 2);
    EXPECT_GE(others.height(), others.heightForWidth(others.width())) << size.width();
  }
}

}  // namespace
}  // namespace arborg::ui

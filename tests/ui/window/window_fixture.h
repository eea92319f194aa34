// A whole window, driven as a person would, with files and settings of its own.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <QtTest/QTest>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "core/io/document_writer.h"
#include "tests/support/large_chart.h"
#include "tests/support/sales_chart.h"
#include "tests/support/temporary_folder.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/text/language_switcher.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"

namespace arborg::ui {

// Does something with a modal dialog as soon as it is open, from within its own event loop; watches
// for it as long as it lives.
class Meanwhile {
 public:
  template <class Dialog>
  static Meanwhile in(const char* name, std::function<void(Dialog&)> act) {
    return Meanwhile([name = QString::fromLatin1(name), act = std::move(act)] {
      auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr || (!name.isEmpty() && dialog->objectName() != name)) return false;
      QTimer::singleShot(0, dialog, [dialog, act] { act(*dialog); });
      return true;
    });
  }
  static Meanwhile answer(const char* name, QMessageBox::StandardButton button) {
    return in<QMessageBox>(name, [button](QMessageBox& box) { box.button(button)->click(); });
  }
  // The dialog was there.
  bool came() const { return *m_came; }

 private:
  explicit Meanwhile(std::function<bool()> look) {
    constexpr int kInterval = 5;  // ms
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(),
                     [timer = m_timer.get(), came = m_came, look = std::move(look)] {
                       if (!look()) return;
                       *came = true;
                       timer->stop();
                     });
    m_timer->start(kInterval);
  }

  std::unique_ptr<QTimer> m_timer = std::make_unique<QTimer>();
  std::shared_ptr<bool> m_came = std::make_shared<bool>(false);
};

class WindowTest : public ::testing::Test {
 protected:
  WindowTest() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(folder.path()));
    QCoreApplication::setOrganizationName(QStringLiteral("ArborgTest"));
    languages.use(Language::English);
    window = std::make_unique<MainWindow>(languages);
    window->canvas().setAnimated(false);
    window->resize(1500, 950);
    window->show();
    activate();
  }
  // As a window manager does, also when a dialog has closed.
  void activate() {
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
  }

  QString path(const std::string& name) const { return QString::fromStdString(folder / name); }
  // A document in a file, open in the window.
  void openFile(const std::string& name, const Chart& chart) {
    folder.put(name, io::writeDocument(chart));
    ASSERT_TRUE(files().openFile(path(name)));
    QCoreApplication::processEvents();
  }

  MainWindow& win() { return *window; }
  FileController& files() { return window->files(); }
  Editor& editor() { return window->editor(); }
  Document& document() { return window->editor().notifier().document(); }
  const Chart& chart() { return document().chart(); }
  ChartCanvas& canvas() { return window->canvas(); }
  Selection& selection() { return window->editor().selection(); }
  QAction& action(ActionId id) { return window->actions()[id]; }
  std::string nameOf(PositionId id) {
    const Person* holder = chart().holder(id);
    return holder == nullptr ? std::string() : holder->name;
  }
  template <class Widget>
  Widget& find(const char* name) {
    auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
  }
  QLineEdit& cardLine() { return find<QLineEdit>("cardEditorLine"); }

  // Keys go where the keyboard is. QTest::keyClicks knows ASCII only.
  static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), code, modifiers);
  }
  static void type(const QString& text) { typeInto(*QApplication::focusWidget(), text); }
  static void typeInto(QWidget& into, const QString& text) {
    for (const QChar letter : text) {
      QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, {}, QString(letter));
      QCoreApplication::sendEvent(&into, &down);
      QKeyEvent up(QEvent::KeyRelease, Qt::Key_unknown, {}, QString(letter));
      QCoreApplication::sendEvent(&into, &up);
    }
  }

  arborg::testing::TemporaryFolder folder;
  LanguageSwitcher languages;
  std::unique_ptr<MainWindow> window;
};

}  // namespace arborg::ui

// Work beside the window: its result, giving up, and work that cannot be given up.
#include "ui/window/background.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <semaphore>
#include <string>
#include <utility>
#include <vector>

namespace arborg::ui {
namespace {

// Calls `act` with the progress dialog once it is shown.
class WhenProgressIsShown : public QObject {
 public:
  explicit WhenProgressIsShown(std::function<void(QProgressDialog&)> act) : m_act(std::move(act)) {
    startTimer(5);
  }

  bool called() const { return m_called; }

 protected:
  void timerEvent(QTimerEvent* event) override {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      auto* dialog = qobject_cast<QProgressDialog*>(widget);
      if (dialog == nullptr || !dialog->isVisible()) continue;
      killTimer(event->timerId());
      m_called = true;
      m_act(*dialog);
      return;
    }
  }

 private:
  std::function<void(QProgressDialog&)> m_act;
  bool m_called = false;
};

TEST(Background, worksOnAThreadOfItsOwnAndHandsOverTheResult) {
  QThread* worker = nullptr;
  const auto result = inBackground<std::string>(nullptr, "Reading", true, [&worker] {
    worker = QThread::currentThread();
    return std::string(1000, 'x');
  });
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(*result, std::string(1000, 'x'));
  EXPECT_NE(worker, nullptr);
  EXPECT_NE(worker, QThread::currentThread());
}

TEST(Background, showsWhatIsRunningOverTheWindow) {
  QWidget window;
  window.show();
  std::binary_semaphore mayEnd(0);
  std::string shown;
  bool modal = false;
  const WhenProgressIsShown watch([&](QProgressDialog& dialog) {
    shown = dialog.labelText().toStdString();
    modal = dialog.windowModality() == Qt::ApplicationModal;
    mayEnd.release();
  });
  const auto result = inBackground<int>(&window, "Writing", false, [&mayEnd] {
    mayEnd.acquire();
    return 7;
  });
  EXPECT_TRUE(watch.called());
  EXPECT_EQ(shown, "Writing");
  EXPECT_TRUE(modal);
  EXPECT_EQ(result, 7);
}

TEST(Background, givesUpAtOnceAndLetsTheWorkEndUnseen) {
  struct Gates {
    std::binary_semaphore mayEnd{0};
    std::binary_semaphore hasEnded{0};
  };
  const auto gates = std::make_shared<Gates>();
  const WhenProgressIsShown watch([](QProgressDialog& dialog) {
    auto* button = dialog.findChild<QPushButton*>();
    ASSERT_NE(button, nullptr);
    button->click();
  });
  const auto result = inBackground<std::string>(nullptr, "Reading", true, [gates] {
    gates->mayEnd.acquire();
    std::string text(1000, 'x');
    gates->hasEnded.release();
    return text;
  });
  EXPECT_TRUE(watch.called());
  EXPECT_FALSE(result.has_value());
  gates->mayEnd.release();
  gates->hasEnded.acquire();
}

TEST(Background, givesUpWhenTheProgressIsClosedOrEscaped) {
  const std::vector<std::function<void(QProgressDialog&)>> ways = {
      [](QProgressDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); },
      [](QProgressDialog& dialog) { dialog.close(); },
      [](QProgressDialog& dialog) { dialog.reject(); },
  };
  for (const auto& way : ways) {
    const auto mayEnd = std::make_shared<std::binary_semaphore>(0);
    const WhenProgressIsShown watch(way);
    const auto result = inBackground<int>(nullptr, "Reading", true, [mayEnd] {
      mayEnd->acquire();
      return 7;
    });
    EXPECT_TRUE(watch.called());
    EXPECT_FALSE(result.has_value());
    mayEnd->release();
  }
}

TEST(Background, finishesWhatMustBeFinishedWhenTheProgramEnds) {
  std::binary_semaphore mayEnd(0);
  const WhenProgressIsShown watch([&](QProgressDialog&) {
    QCoreApplication::exit();  // quit() asks the windows first, and this one refuses
    mayEnd.release();
  });
  std::optional<int> result;
  QTimer::singleShot(0, qApp, [&] {
    result = inBackground<int>(nullptr, "Writing", false, [&mayEnd] {
      mayEnd.acquire();
      return 7;
    });
  });
  QApplication::exec();
  EXPECT_TRUE(watch.called());
  EXPECT_EQ(result, 7);
}

TEST(Background, cannotGiveUpWhatMustBeFinished) {
  std::binary_semaphore mayEnd(0);
  bool hasButton = true;
  bool stays = false;
  const WhenProgressIsShown watch([&](QProgressDialog& dialog) {
    hasButton = dialog.findChild<QPushButton*>() != nullptr;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    dialog.close();
    stays = dialog.isVisible();
    mayEnd.release();
  });
  const auto result = inBackground<int>(nullptr, "Writing", false, [&mayEnd] {
    mayEnd.acquire();
    return 7;
  });
  EXPECT_TRUE(watch.called());
  EXPECT_FALSE(hasButton);
  EXPECT_TRUE(stays);
  EXPECT_EQ(result, 7);
}

}  // namespace
}  // namespace arborg::ui

// A canvas on a small organisation, in a window without a display.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/sales_chart.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/models/editor.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {

// kaisa CEO > mette CMO, luca CRO, elif CCO; luca > priya VP, vacant VP, deniz VP;
// priya > tom, sanna (managers), ida (AE); vacant > giulia, marco; deniz > selin, kerem, isil.
class CanvasTest : public testing::Test {
 protected:
  enum Who : std::uint32_t {
    kKaisa,
    kMette,
    kLuca,
    kElif,
    kPriya,
    kVacant,
    kDeniz,
    kTom,
    kSanna,
    kIda,
    kGiulia,
    kMarco,
    kSelin,
    kKerem,
    kIsil,
  };

  CanvasTest() {
    languages.use(Language::English);
    open(test::salesOrganisation());
  }

  void open(Chart chart) {
    notifier.setDocument(std::make_unique<Document>(std::move(chart), ViewState{}));
    canvas.setAnimated(false);
    canvas.resize(1400, 900);
    canvas.show();
    QApplication::setActiveWindow(&canvas);
    canvas.setFocus();
    QCoreApplication::processEvents();
    canvas.fit();
  }

  static PositionId id(std::uint32_t who) { return PositionId(who); }
  const Chart& chart() const { return notifier.chart(); }
  Document& document() { return notifier.document(); }

  QRect card(std::uint32_t who) const {
    const auto box = canvas.cardRect(id(who));
    EXPECT_TRUE(box.has_value()) << who;
    return box.value_or(QRect());
  }
  QPoint middle(std::uint32_t who) const { return card(who).center(); }
  // On the card, away from its badges and its handle.
  QPoint onName(std::uint32_t who) const {
    const QRect box = card(who);
    return box.topLeft() + QPoint(box.width() / 2, box.height() / 4);
  }
  QPoint handle(std::uint32_t who) {
    const auto box = canvas.stage().scene().foldHandleOf(id(who));
    EXPECT_TRUE(box.has_value());
    return canvas.stage().viewBox(*box).center().toPoint();
  }
  QPoint emptySpace() const { return {5, 5}; }

  void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(&canvas, Qt::LeftButton, modifiers, at);
  }
  void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&canvas, Qt::LeftButton, modifiers, at);
  }
  // As a hand does: a few steps on the way. QTest::mouseMove has no buttons, so events are sent.
  void moveTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
    constexpr int kSteps = 5;
    for (int step = 1; step <= kSteps; ++step) {
      const QPointF at = QPointF(from) + QPointF(to - from) * step / kSteps;
      QMouseEvent event(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                        modifiers);
      QCoreApplication::sendEvent(&canvas, &event);
    }
  }
  void release(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, at);
  }
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
    press(from, modifiers);
    moveTo(from, to, modifiers);
    release(to, modifiers);
  }
  void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&canvas, code, modifiers);
  }

  // QTest::keyClicks knows ASCII only.
  static void type(QWidget& into, const QString& text) {
    for (const QChar letter : text) {
      QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, {}, QString(letter));
      QCoreApplication::sendEvent(&into, &down);
      QKeyEvent up(QEvent::KeyRelease, Qt::Key_unknown, {}, QString(letter));
      QCoreApplication::sendEvent(&into, &up);
    }
  }

  std::vector<PositionId> selected() const { return selection.ids(); }
  std::vector<PositionId> ids(std::initializer_list<std::uint32_t> who) const {
    std::vector<PositionId> list;
    for (const std::uint32_t each : who) list.push_back(id(each));
    return list;
  }
  std::vector<PositionId> reports(std::uint32_t who) const {
    const auto list = chart().reports(id(who));
    return {list.begin(), list.end()};
  }
  RuleBubble& bubble() {
    auto* found = canvas.findChild<RuleBubble*>(QStringLiteral("ruleBubble"));
    return *found;
  }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  ChartCanvas canvas{editor};
};

}  // namespace arborg::ui

namespace arborg {
// Readable failures.
inline void PrintTo(PositionId id, std::ostream* out) {
  *out << '#' << id.value();
}
}  // namespace arborg

// A chart with two vacant leaders' seats, and the parts of a window that dialogs work with.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QtTest/QTest>
#include <memory>

#include "core/document/document.h"
#include "tests/support/sales_chart.h"
#include "ui/models/editor.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {

inline constexpr PositionId kChief(0);
inline constexpr PositionId kCroSeat(1);
inline constexpr PositionId kCsoSeat(2);

inline std::unique_ptr<Document> vacantLeaders() {
  test::SalesChart chart;
  const PositionId chief = chart.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
  const PositionId revenue = chart.add("", BuiltInRole::Cro, chief);
  const PositionId sales = chart.add("", BuiltInRole::Cso, revenue);
  chart.add("Tom Berg", BuiltInRole::AccountExecutive, sales);
  return std::make_unique<Document>(chart.take(), ViewState{});
}

// A document, its selection and its editor, without a window.
class EditorTest : public ::testing::Test {
 protected:
  explicit EditorTest(std::unique_ptr<Document> document) {
    languages.use(Language::English);
    notifier.setDocument(std::move(document));
  }

  const Chart& chart() { return notifier.chart(); }
  std::size_t steps() { return notifier.document().history().doneCount(); }
  void use(Language language) {
    languages.use(language);
    QCoreApplication::processEvents();
  }
  // A key to where the keyboard is.
  static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
};

}  // namespace arborg::ui

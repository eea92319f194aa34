// Rating by keys, by mouse and through assistive technology; "not rated" is not 0.
#include "ui/widgets/rating_edit.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace arborg::ui {
namespace {

using Rating = std::optional<int>;

struct Rated {
  RatingEdit edit;
  std::vector<Rating> said;

  Rated() {
    QObject::connect(&edit, &RatingEdit::rated, &edit,
                     [this](Rating rating) { said.push_back(rating); });
    edit.show();
  }
  void press(Qt::Key key) { QTest::keyClick(&edit, key); }
  QPoint cell(int value) { return {3 + value * 20 + 9, 12}; }
};

TEST(RatingEdit, DigitsRate) {
  Rated r;
  EXPECT_EQ(r.edit.rating(), std::nullopt);
  r.press(Qt::Key_4);
  r.press(Qt::Key_0);
  EXPECT_EQ(r.edit.rating(), Rating(0));
  r.press(Qt::Key_6);  // no such rating
  EXPECT_EQ(r.said, (std::vector<Rating>{4, 0}));
}

TEST(RatingEdit, ArrowsStepFromNotRatedToFive) {
  Rated r;
  std::vector<Rating> wanted;
  for (int i = 0; i < 8; ++i) r.press(Qt::Key_Right);
  for (int value = 0; value <= 5; ++value) wanted.emplace_back(value);
  EXPECT_EQ(r.said, wanted);
  for (int i = 0; i < 8; ++i) r.press(Qt::Key_Left);
  for (int value = 4; value >= 0; --value) wanted.emplace_back(value);
  wanted.emplace_back(std::nullopt);
  EXPECT_EQ(r.said, wanted);
}

TEST(RatingEdit, DeleteTakesARatingAway) {
  Rated r;
  for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Minus}) {
    r.edit.setRating(3);
    r.press(key);
    EXPECT_EQ(r.edit.rating(), std::nullopt);
  }
  EXPECT_EQ(r.said.size(), 3U);
}

TEST(RatingEdit, AClickRatesAndASecondTakesItBack) {
  Rated r;
  QTest::mouseClick(&r.edit, Qt::LeftButton, {}, r.cell(2));
  EXPECT_EQ(r.edit.rating(), Rating(2));
  QTest::mouseClick(&r.edit, Qt::LeftButton, {}, r.cell(5));
  QTest::mouseClick(&r.edit, Qt::LeftButton, {}, r.cell(5));
  EXPECT_EQ(r.said, (std::vector<Rating>{2, 5, std::nullopt}));
}

TEST(RatingEdit, IsReadOutInWords) {
  Rated r;
  QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&r.edit);
  ASSERT_NE(accessible, nullptr);
  EXPECT_EQ(accessible->role(), QAccessible::SpinBox);
  EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("Not rated"));
  r.edit.setRating(0);
  EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("0 of 5"));
  ASSERT_NE(accessible->valueInterface(), nullptr);
  accessible->valueInterface()->setCurrentValue(3);
  accessible->valueInterface()->setCurrentValue(-1);
  EXPECT_EQ(r.said, (std::vector<Rating>{3, std::nullopt}));
}

}  // namespace
}  // namespace arborg::ui

// A long name is shortened, never allowed to widen the panel, and told whole on request.
#include "ui/widgets/elided_button.h"

#include <gtest/gtest.h>

#include <QTextDocument>

namespace arborg::ui {
namespace {

const QString kLong = QStringLiteral("Matteo B. Ferrari (Director General of Enterprise & Skills)");

void shownAt(QWidget& widget, int width) {
  widget.show();
  widget.resize(width, 32);
}

TEST(ElidedButton, TakesTheWidthItIsGiven) {
  ElidedButton button;
  button.setWholeText(kLong);
  EXPECT_LE(button.minimumSizeHint().width(), 64);
  shownAt(button, 160);
  EXPECT_LT(button.fontMetrics().horizontalAdvance(button.text()), 160);
  EXPECT_TRUE(button.text().endsWith(QChar(0x2026)));
  EXPECT_EQ(button.accessibleName(), kLong);
  EXPECT_EQ(button.toolTip(), kLong);
}

TEST(ElidedButton, ShowsAllWhereThereIsRoom) {
  ElidedButton button;
  button.setHint(QStringLiteral("Choose another manager"));
  button.setWholeText(kLong);
  shownAt(button, 160);
  EXPECT_EQ(button.toolTip(), kLong + QStringLiteral("\nChoose another manager"));
  shownAt(button, 1200);
  EXPECT_EQ(button.text(), QString(kLong).replace(QLatin1Char('&'), QStringLiteral("&&")));
  EXPECT_EQ(button.toolTip(), QStringLiteral("Choose another manager"));
}

TEST(ElidedButton, ANameIsNeverMarkup) {
  ElidedButton button;
  shownAt(button, 70);
  button.setWholeText(QStringLiteral("<b>Anna</b> & <img src=x> and some more of it"));
  QTextDocument shown;
  shown.setHtml(button.toolTip());
  EXPECT_EQ(shown.toPlainText(), button.wholeText());
}

}  // namespace
}  // namespace arborg::ui

#include "ui/window/app_style.h"
#include "ui/models/dark.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>
#include <memory>

namespace arborg::ui {

namespace {

QString name(const QColor& colour) {
  return colour.name(QColor::HexRgb);
}

QPalette paletteOf(const ChromeColours& c, bool dark) {
  QPalette palette;
  palette.setColor(QPalette::Window, c.surface);
  palette.setColor(QPalette::WindowText, c.text);
  palette.setColor(QPalette::Base, c.field);
  palette.setColor(QPalette::AlternateBase, c.surface);
  palette.setColor(QPalette::Text, c.text);
  palette.setColor(QPalette::PlaceholderText, c.muted);
  palette.setColor(QPalette::Button, c.field);
  palette.setColor(QPalette::ButtonText, c.text);
  palette.setColor(QPalette::ToolTipBase, dark ? c.field : QColor(0x1E, 0x29, 0x3B));
  palette.setColor(QPalette::ToolTipText, dark ? c.text : QColor(0xF8, 0xFA, 0xFC));
  palette.setColor(QPalette::Highlight, c.selected);
  palette.setColor(QPalette::HighlightedText, c.text);
  palette.setColor(QPalette::Link, c.accent);
  palette.setColor(QPalette::LinkVisited, c.accent);
  palette.setColor(QPalette::BrightText, c.onAccent);
  palette.setColor(QPalette::Light, c.field);
  palette.setColor(QPalette::Midlight, c.border);
  palette.setColor(QPalette::Mid, c.border);
  palette.setColor(QPalette::Dark, c.muted);
  palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : c.muted);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    QColor faint = c.muted;
    faint.setAlphaF(0.6F);
    palette.setColor(QPalette::Disabled, role, faint);
  }
  return palette;
}

// Only what Fusion cannot be told through the palette. Fonts go by name, never by a state such as
// :default: what a state sets does not count in the size of a widget, and longer words are cut.
QString sheetOf(const ChromeColours& c, bool dark) {
  return QStringLiteral(R"(
QMainWindow::separator { background: %border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %accent; }
QMenuBar { background: %surface; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %hover; }
QMenu { background: %field; border: 1px solid %border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: %hover; }
QMenu::item:disabled { color: %muted; }
QMenu::separator { height: 1px; background: %border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolBar { background: %surface; border: 0; border-bottom: 1px solid %border; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: %border; width: 1px; margin: 6px 6px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 7px; }
QToolBar QToolButton:hover { background: %hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: %selected; }
QToolBar QToolButton[popupMode="2"] { border-color: %border; background: %field; padding: 5px 20px 5px 10px; }
QToolBar QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }
QLineEdit, QPlainTextEdit, QComboBox { background: %field; border: 1px solid %border; border-radius: 6px;
  padding: 4px 8px; min-height: 20px; selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid %accent; padding: 3px 7px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox QAbstractItemView { background: %field; border: 1px solid %border; }
QPushButton#seatManager { text-align: left; padding-left: 8px; }
QComboBox::down-arrow { image: url(:/icons/chevron_%mode.svg); width: 12px; height: 12px; }
QPushButton { background: %field; border: 1px solid %border; border-radius: 6px; padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: %hover; }
QPushButton:focus { border: 2px solid %accent; padding: 5px 13px; }
QPushButton:default, QPushButton#exportButton, QToolButton#exportButton { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton#startNew, QPushButton#exportButton, QToolButton#exportButton { font-weight: 600; }
QPushButton:default:hover { background: %accent; }
QPushButton:disabled { color: %muted; background: %surface; border-color: %border; }
QTabWidget::pane { border: 0; border-top: 1px solid %border; }
QTabBar { background: %surface; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 8px 12px; margin: 0; }
QTabBar::tab:selected { border-bottom: 2px solid %accent; font-weight: 600; }
QTabBar::tab:hover:!selected { background: %hover; }
QTabBar::tab:focus { color: %accent; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QStatusBar { background: %surface; border-top: 1px solid %border; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: %muted; padding: 0 8px; }
QTreeView, QListView, QTableView { background: %surface; border: 0; outline: 0; selection-background-color: %selected; selection-color: %text; }
QTreeView::item:hover, QListView::item:hover { background: %hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: %selected; color: %text; }
QListView::item { border: 0; padding: 6px 12px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %scroll; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %border; border: 0; border-radius: 4px; }
QProgressBar::chunk { background: %accent; border-radius: 4px; }
QGroupBox { border: 0; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QLabel[muted="true"] { color: %muted; }
QFrame#card, QToolButton#card { background: %field; border: 1px solid %border; border-radius: 8px; }
QToolButton#card:hover, QToolButton#card:focus { border: 2px solid %accent; }
)")
      .replace(QStringLiteral("%mode"), dark ? QStringLiteral("dark") : QStringLiteral("light"))
      .replace(QStringLiteral("%border"), name(c.border))
      .replace(QStringLiteral("%surface"), name(c.surface))
      .replace(QStringLiteral("%field"), name(c.field))
      .replace(QStringLiteral("%hover"), name(c.hover))
      .replace(QStringLiteral("%selected"), name(c.selected))
      .replace(QStringLiteral("%muted"), name(c.muted))
      .replace(QStringLiteral("%scroll"), name(c.border))
      .replace(QStringLiteral("%text"), name(c.text))
      .replace(QStringLiteral("%accent"), name(c.accent))
      .replace(QStringLiteral("%onAccent"), name(c.onAccent));
}

}  // namespace

ChromeColours chromeColours(bool dark) {
  if (dark) {
    return {QColor(0x0F, 0x17, 0x2A), QColor(0x33, 0x41, 0x55), QColor(0x1E, 0x29, 0x3B),
            QColor(0x1E, 0x29, 0x3B), QColor(0x1E, 0x3A, 0x6B), QColor(0xE2, 0xE8, 0xF0),
            QColor(0x94, 0xA3, 0xB8), QColor(0x60, 0xA5, 0xFA), QColor(0x0F, 0x17, 0x2A)};
  }
  return {QColor(0xF8, 0xFA, 0xFC), QColor(0xDB, 0xE1, 0xEA), QColor(Qt::white),
          QColor(0xEE, 0xF2, 0xF7), QColor(0xE8, 0xF0, 0xFE), QColor(0x0F, 0x17, 0x2A),
          QColor(0x5B, 0x67, 0x7A), QColor(0x25, 0x63, 0xEB), QColor(Qt::white)};
}

bool platformIsDark() {
  // Qt 6.4 has no colour-scheme query; the platform's own palette tells.
  const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
  return isDark(fusion->standardPalette());
}

void applyStyle(QApplication& application, bool dark) {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  const ChromeColours colours = chromeColours(dark);
  QApplication::setPalette(paletteOf(colours, dark));
  application.setStyleSheet(sheetOf(colours, dark));
  QIcon::setFallbackThemeName(QStringLiteral("breeze"));
  QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

}  // namespace arborg::ui

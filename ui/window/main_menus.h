// The menus of the window: which actions stand where.
#pragma once

#include <QMenu>
#include <QObject>
#include <utility>
#include <vector>

#include "ui/text/language.h"
#include "ui/window/actions.h"

class QMainWindow;

namespace arborg::ui {

class FileController;
class LayoutController;

// Fills the menu bar of `window`. Made once; its words follow retranslate().
class MainMenus : public QObject {
  Q_OBJECT
 public:
  MainMenus(Actions& actions, FileController& files, LayoutController& layouts,
            QMainWindow* window);

  QMenu* themes() const noexcept { return m_themes; }
  QMenu* languages() const noexcept { return m_languages; }
  // Those of the bar, in their order.
  std::vector<QMenu*> bar() const;

  // After the language has changed, to which.
  void retranslate(Language language);

 signals:
  void languageChosen(arborg::ui::Language language);

 private:
  // Actions of one group, apart from what stands in the menu already.
  void fill(QMenu* menu, std::initializer_list<ActionId> ids);
  QMenu* add(const char* text);
  QMenu* addTo(QMenu* menu, const char* text);
  void makeViewMenu();
  void listRecentFiles();

  Actions& m_actions;
  FileController& m_files;
  QMainWindow* m_window;
  std::vector<std::pair<QMenu*, const char*>> m_menus;  // with their English texts
  QMenu* m_recent = nullptr;
  QMenu* m_themes = nullptr;
  QMenu* m_languages = nullptr;
};

}  // namespace arborg::ui

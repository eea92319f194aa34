// The window: it makes the parts and puts them in their places. What they do is in the controllers.
#pragma once

#include <QMainWindow>

#include "ui/models/chart_notifier.h"
#include "ui/models/editor.h"
#include "ui/models/selection.h"
#include "ui/text/language_switcher.h"
#include "ui/window/actions.h"

class QDockWidget;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace arborg::ui {

class ChartCanvas;
class FileController;
class LayoutController;
class FindBox;
class FindingsPanel;
class EditController;
class InspectorPanel;
class LeadersPanel;
class MainMenus;
class PeoplePanel;
class PictureController;
class SalesController;
class StartPage;
class StatusView;
class ViewController;
class ViewMemory;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(LanguageSwitcher& languages, QWidget* parent = nullptr);
  ~MainWindow() override;

  FileController& files() noexcept { return *m_files; }
  Editor& editor() noexcept { return m_editor; }
  Actions& actions() noexcept { return *m_actions; }
  ChartCanvas& canvas() noexcept { return *m_canvas; }

  void showStartPage();
  void showChart();
  void useLanguage(Language language);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeDocks();
  void makeToolBar();
  void connectParts();
  // What is being typed on a card or in a field is carried out.
  void finishEditing();
  void showCommands();
  void openContextMenu();
  // Shows the people table and goes there; from there, gives it more room or takes it back.
  void showPeople();
  void makePeopleTall(bool tall);
  void retranslate();
  void updateState();
  void showMessage(const QString& text);
  void restoreLayout();

  LanguageSwitcher& m_languages;
  ChartNotifier m_notifier;
  Selection m_selection;
  Editor m_editor;
  Actions* m_actions;
  FileController* m_files;
  EditController* m_edits;
  SalesController* m_sales = nullptr;
  PictureController* m_pictures = nullptr;
  ViewController* m_views;
  LayoutController* m_layouts;
  ViewMemory* m_memory = nullptr;

  QStackedWidget* m_centre;
  QWidget* m_chartPage;  // the canvas and what stands above it
  ChartCanvas* m_canvas;
  StartPage* m_start;
  FindBox* m_find;
  InspectorPanel* m_inspector;
  FindingsPanel* m_findings;
  LeadersPanel* m_leaders = nullptr;
  PeoplePanel* m_people = nullptr;
  QDockWidget* m_leftDock;
  QDockWidget* m_bottomDock;
  QDockWidget* m_rightDock;
  QTabWidget* m_leftTabs;
  QTabWidget* m_bottomTabs;
  int m_lowBottom = 0;  // height of the bottom dock before the table had more room
  MainMenus* m_menus = nullptr;
  StatusView* m_status = nullptr;
  QToolButton* m_layoutButton;
  QToolButton* m_themeButton;
  QToolButton* m_languageButton;
  QToolButton* m_exportButton;
  QToolBar* m_toolBar;
};

}  // namespace arborg::ui

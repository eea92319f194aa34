#include "ui/window/main_menus.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include "ui/window/file_controller.h"
#include "ui/window/layout_controller.h"

namespace arborg::ui {

MainMenus::MainMenus(Actions& actions, FileController& files, LayoutController& layouts,
                     QMainWindow* window)
    : QObject(window), m_actions(actions), m_files(files), m_window(window) {
  QMenu* file = add(QT_TR_NOOP("&File"));
  fill(file, {ActionId::New, ActionId::Open});
  m_recent = addTo(file, QT_TR_NOOP("Open &recent"));
  connect(m_recent, &QMenu::aboutToShow, this, &MainMenus::listRecentFiles);
  fill(file, {ActionId::Save, ActionId::SaveAs, ActionId::Export});
  fill(file, {ActionId::StartPage, ActionId::Quit});

  QMenu* edit = add(QT_TR_NOOP("&Edit"));
  fill(edit, {ActionId::Undo, ActionId::Redo});
  fill(edit, {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::Duplicate});
  fill(edit, {ActionId::Remove, ActionId::RemoveBranch, ActionId::SelectAll});
  fill(edit,
       {ActionId::EditName, ActionId::ChangeManager, ActionId::SwapHolders, ActionId::Vacate});
  fill(edit, {ActionId::MoveEarlier, ActionId::MoveLater, ActionId::MoveLevelUp,
              ActionId::MoveLevelDown});
  fill(edit, {ActionId::Find, ActionId::GoTo});

  QMenu* insert = add(QT_TR_NOOP("&Insert"));
  fill(insert,
       {ActionId::AddReport, ActionId::AddPeer, ActionId::AddManagerAbove, ActionId::AddRoot});
  fill(insert, {ActionId::AddDottedLine});
  fill(insert, {ActionId::ChoosePhoto, ActionId::RemovePhoto});

  makeViewMenu();
  QMenu* layout = add(QT_TR_NOOP("&Layout"));
  layouts.fill(*layout);
  fill(layout, {ActionId::ChartSettings, ActionId::ChartLooks});
  QMenu* check = add(QT_TR_NOOP("&Check"));
  fill(check, {ActionId::NextFinding, ActionId::PreviousFinding});
  fill(check, {ActionId::RuleSettings});
  QMenu* sales = add(QT_TR_NOOP("&Sales"));
  fill(sales, {ActionId::RoleAdvisor, ActionId::SearchChecklist, ActionId::CompareSkills});
  fill(sales, {ActionId::Diagnostic});
  QMenu* help = add(QT_TR_NOOP("&Help"));
  fill(help, {ActionId::CommandPalette, ActionId::Shortcuts, ActionId::About});
}

void MainMenus::makeViewMenu() {
  QMenu* view = add(QT_TR_NOOP("&View"));
  fill(view, {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomFit, ActionId::ZoomActual});
  fill(view, {ActionId::Fold, ActionId::Unfold, ActionId::FoldAll, ActionId::UnfoldAll});
  fill(view, {ActionId::FocusBranch, ActionId::ShowEverything});
  fill(view, {ActionId::ShowLeft, ActionId::ShowRight, ActionId::ShowBottom, ActionId::ShowPeople,
              ActionId::ShowMinimap, ActionId::FullScreen});
  view->addSeparator();
  m_themes = addTo(view, QT_TR_NOOP("&Theme"));
  for (const ActionId id : kThemeActions) m_themes->addAction(&m_actions[id]);
  m_themes->addSeparator();
  m_themes->addAction(&m_actions[ActionId::ChartLooks]);
  m_languages = addTo(view, QT_TR_NOOP("Lan&guage"));
  auto* group = new QActionGroup(this);
  for (const Language language : kLanguages) {
    QAction* action = m_languages->addAction(ownName(language));
    action->setObjectName(QStringLiteral("language_") + languageCode(language));
    action->setCheckable(true);
    action->setData(static_cast<int>(language));
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
  }
}

QMenu* MainMenus::add(const char* text) {
  QMenu* made = m_window->menuBar()->addMenu(QString());
  m_menus.emplace_back(made, text);
  return made;
}

QMenu* MainMenus::addTo(QMenu* menu, const char* text) {
  QMenu* made = menu->addMenu(QString());
  m_menus.emplace_back(made, text);
  return made;
}

void MainMenus::fill(QMenu* menu, std::initializer_list<ActionId> ids) {
  if (!menu->isEmpty()) menu->addSeparator();
  for (const ActionId id : ids) menu->addAction(&m_actions[id]);
}

std::vector<QMenu*> MainMenus::bar() const {
  std::vector<QMenu*> menus;
  for (const auto& [menu, text] : m_menus) {
    if (menu->parentWidget() == m_window->menuBar()) menus.push_back(menu);
  }
  return menus;
}

void MainMenus::listRecentFiles() {
  m_recent->clear();
  for (const QString& file : m_files.recentFiles()) {
    QAction* action =
        m_recent->addAction(QString(file).replace(QLatin1Char('&'), QStringLiteral("&&")));
    connect(action, &QAction::triggered, this, [this, file] { m_files.openFile(file); });
  }
  m_recent->addSeparator();
  QAction* clear = m_recent->addAction(tr("Clear"));
  clear->setEnabled(!m_files.recentFiles().isEmpty());
  connect(clear, &QAction::triggered, &m_files, &FileController::clearRecentFiles);
}

void MainMenus::retranslate(Language language) {
  for (const auto& [menu, text] : m_menus) menu->setTitle(tr(text));
  for (QAction* action : m_languages->actions()) {
    action->setChecked(action->data().toInt() == static_cast<int>(language));
  }
}

}  // namespace arborg::ui

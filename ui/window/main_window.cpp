#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/focus_bar.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/panels/figures_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/leaders_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/palette_panel.h"
#include "ui/panels/people_panel.h"
#include "ui/panels/start_page.h"
#include "ui/text/words.h"
#include "ui/widgets/drag_opens_tab.h"
#include "ui/window/edit_controller.h"
#include "ui/window/file_controller.h"
#include "ui/window/find_box.h"
#include "ui/window/layout_controller.h"
#include "ui/window/main_menus.h"
#include "ui/window/picture_controller.h"
#include "ui/window/sales_controller.h"
#include "ui/window/status_view.h"
#include "ui/window/thumbnail.h"
#include "ui/window/view_controller.h"
#include "ui/window/view_memory.h"

namespace arborg::ui {

namespace {

constexpr int kMessageTime = 8000;  // ms
QDockWidget* makeDock(QMainWindow* window, const char* name, QWidget* content) {
  auto* dock = new QDockWidget(window);
  dock->setObjectName(QString::fromLatin1(name));
  dock->setTitleBarWidget(new QWidget(dock));  // the tabs say what it is
  dock->setFeatures(QDockWidget::DockWidgetClosable);
  dock->setWidget(content);
  return dock;
}

}  // namespace

MainWindow::MainWindow(LanguageSwitcher& languages, QWidget* parent)
    : QMainWindow(parent),
      m_languages(languages),
      m_selection(m_notifier),
      m_editor(m_notifier, m_selection),
      m_actions(new Actions(this)),
      m_files(new FileController(m_editor, this)),
      m_centre(new QStackedWidget(this)),
      m_chartPage(new QWidget(m_centre)),
      m_canvas(new ChartCanvas(m_editor, m_chartPage)),
      m_start(new StartPage([](const QString& file, QSize size) { return thumbnail(file, size); },
                            m_centre)),
      m_find(new FindBox(m_editor, this)),
      m_inspector(new InspectorPanel(m_editor, this)),
      m_findings(new FindingsPanel(m_editor, this)) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  m_centre->addWidget(m_start);
  auto* page = new QVBoxLayout(m_chartPage);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(0);
  auto* focusBar = new FocusBar(m_canvas->stage(), m_chartPage);
  connect(focusBar, &FocusBar::left, m_canvas, [this] { m_canvas->setFocus(); });
  page->addWidget(focusBar);
  page->addWidget(m_canvas, 1);
  m_centre->addWidget(m_chartPage);
  setCentralWidget(m_centre);
  // Before what the actions do: a menu or a tool button leaves an open field its keyboard.
  for (const QAction* action : m_actions->all()) {
    connect(action, &QAction::triggered, this, &MainWindow::finishEditing);
  }
  connect(m_files, &FileController::aboutToUse, this, &MainWindow::finishEditing);
  m_edits = new EditController(m_editor, *m_actions, *m_canvas, this);
  m_sales = new SalesController(m_editor, *m_actions, *m_files, this);
  m_pictures = new PictureController(m_editor, *m_actions, *m_files, this);
  m_views = new ViewController(m_editor, *m_actions, *m_canvas, *m_pictures, this);
  m_layouts = new LayoutController(m_editor, *m_actions, *m_canvas, this);
  makeDocks();
  m_memory = new ViewMemory(m_notifier, *m_canvas, this);
  m_menus = new MainMenus(*m_actions, *m_files, *m_layouts, this);
  makeToolBar();
  m_status = new StatusView(m_notifier, *m_canvas, this);
  connectParts();
  retranslate();
  restoreLayout();
  showStartPage();
}

// The widgets go before what they show: the last of them to lose the focus still looks at it.
MainWindow::~MainWindow() {
  qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::makeDocks() {
  auto* outline = new OutlinePanel(m_editor, this);
  m_leftTabs = new QTabWidget(this);
  m_leftTabs->setObjectName(QStringLiteral("leftTabs"));
  new DragOpensTab(*m_leftTabs->tabBar());  // from the palette onto the outline
  m_leftTabs->addTab(outline, QString());
  m_leftTabs->addTab(new PalettePanel(m_editor, this), QString());
  m_bottomTabs = new QTabWidget(this);
  m_bottomTabs->setObjectName(QStringLiteral("bottomTabs"));
  new DragOpensTab(*m_bottomTabs->tabBar());
  m_bottomTabs->addTab(m_findings, QString());
  m_bottomTabs->setCornerWidget(m_findings->cornerWidget());
  connect(m_bottomTabs, &QTabWidget::currentChanged, this, [this] {
    m_findings->cornerWidget()->setVisible(m_bottomTabs->currentWidget() == m_findings);
  });
  m_people = new PeoplePanel(m_editor, this);
  m_bottomTabs->addTab(m_people, QString());
  m_leaders = new LeadersPanel(m_editor, this);
  m_bottomTabs->addTab(new FiguresPanel(m_editor, this), QString());
  m_bottomTabs->addTab(m_leaders, QString());
  m_bottomTabs->addTab(new HistoryPanel(m_editor, this), QString());
  m_leftDock = makeDock(this, "leftDock", m_leftTabs);
  m_bottomDock = makeDock(this, "bottomDock", m_bottomTabs);
  m_rightDock = makeDock(this, "rightDock", m_inspector);
  addDockWidget(Qt::LeftDockWidgetArea, m_leftDock);
  addDockWidget(Qt::BottomDockWidgetArea, m_bottomDock);
  addDockWidget(Qt::RightDockWidgetArea, m_rightDock);
  resizeDocks({m_leftDock, m_rightDock}, {250, 310}, Qt::Horizontal);
  resizeDocks({m_bottomDock}, {220}, Qt::Vertical);

  m_edits->setTable(m_people->table());
  connect(m_people, &PeoplePanel::revealRequested, m_canvas, &ChartCanvas::reveal);
  connect(m_people, &PeoplePanel::removeRequested, m_edits,
          [this] { (*m_actions)[ActionId::Remove].trigger(); });
  connect(m_people, &PeoplePanel::tallRequested, this, &MainWindow::makePeopleTall);
  connect(outline, &OutlinePanel::revealRequested, m_canvas, &ChartCanvas::reveal);
  connect(outline, &OutlinePanel::contextMenuRequested, m_edits,
          [this](PositionId id, QPoint at) { m_edits->showContextMenu(id, at); });
  // The keys of the chart work in the outline too.
  for (const ActionId id :
       {ActionId::AddReport, ActionId::AddPeer, ActionId::AddManagerAbove, ActionId::Remove,
        ActionId::RemoveBranch, ActionId::EditName, ActionId::Cut, ActionId::Copy, ActionId::Paste,
        ActionId::SelectAll, ActionId::MoveEarlier, ActionId::MoveLater, ActionId::MoveLevelUp,
        ActionId::MoveLevelDown, ActionId::Duplicate}) {
    QAction& action = (*m_actions)[id];
    action.setShortcutContext(Qt::WidgetShortcut);
    m_canvas->addAction(&action);
    for (QWidget* view : outline->findChildren<QWidget*>(QStringLiteral("outlineView"))) {
      view->addAction(&action);
    }
  }
}

void MainWindow::makeToolBar() {
  m_toolBar = addToolBar(QString());
  m_toolBar->setObjectName(QStringLiteral("toolBar"));
  m_toolBar->setMovable(false);
  m_toolBar->setIconSize(QSize(20, 20));
  m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
  const auto add = [this](std::initializer_list<ActionId> ids) {
    for (const ActionId id : ids) m_toolBar->addAction(&(*m_actions)[id]);
  };
  add({ActionId::New, ActionId::Open, ActionId::Save});
  m_toolBar->addSeparator();
  add({ActionId::Undo, ActionId::Redo});
  m_toolBar->addSeparator();
  add({ActionId::AddReport, ActionId::AddPeer});
  for (const ActionId id : {ActionId::AddReport, ActionId::AddPeer}) {
    auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(&(*m_actions)[id]));
    if (button != nullptr) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  }
  m_toolBar->addSeparator();
  const auto menuButton = [this](const char* name, QMenu* menu) {
    auto* button = new QToolButton(m_toolBar);
    button->setObjectName(QString::fromLatin1(name));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
  };
  auto* layouts = new QMenu(this);
  m_layouts->fill(*layouts);
  m_layoutButton = menuButton("layoutButton", layouts);
  m_toolBar->addWidget(m_layoutButton);
  m_themeButton = menuButton("themeButton", m_menus->themes());
  m_toolBar->addWidget(m_themeButton);
  auto* stretch = new QWidget(m_toolBar);
  stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_toolBar->addWidget(stretch);
  m_toolBar->addWidget(m_find);
  m_languageButton = menuButton("languageButton", m_menus->languages());
  m_toolBar->addWidget(m_languageButton);
  m_exportButton = new QToolButton(m_toolBar);
  m_exportButton->setObjectName(QStringLiteral("exportButton"));
  connect(m_exportButton, &QToolButton::clicked, this,
          [this] { (*m_actions)[ActionId::Export].trigger(); });
  m_toolBar->addWidget(m_exportButton);
}

// Not every keyboard has a menu key, and Qt does not take this one for it everywhere.
void MainWindow::openContextMenu() {
  QWidget* at = focusWidget();
  if (at == nullptr) return;
  const QPoint place = at->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
  QContextMenuEvent event(QContextMenuEvent::Keyboard, place, at->mapToGlobal(place));
  QApplication::sendEvent(at, &event);
}

void MainWindow::connectParts() {
  connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), this), &QShortcut::activated, this,
          &MainWindow::openContextMenu);
  const auto on = [this](ActionId id, auto slot) {
    connect(&(*m_actions)[id], &QAction::triggered, this, slot);
  };
  on(ActionId::New, [this] { m_files->newDocument(); });
  on(ActionId::Open, [this] { m_files->open(); });
  on(ActionId::Save, [this] { m_files->save(); });
  on(ActionId::SaveAs, [this] { m_files->saveAs(); });
  on(ActionId::Export, [this] { m_files->exportPicture(); });
  on(ActionId::StartPage, [this] { showStartPage(); });
  on(ActionId::Quit, [this] { close(); });
  on(ActionId::Find, [this] {
    m_find->setFocus();
    m_find->selectAll();
  });
  on(ActionId::NextFinding, [this] { m_findings->step(1); });
  on(ActionId::PreviousFinding, [this] { m_findings->step(-1); });
  on(ActionId::ShowPeople, [this] { showPeople(); });
  on(ActionId::CommandPalette, [this] { showCommands(); });
  on(ActionId::Shortcuts, [this] {
    std::vector<ShortcutRow> rows;
    for (const QAction* action : m_actions->all()) {
      if (action->shortcut().isEmpty()) continue;
      rows.push_back(
          {QString(action->text()).remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed(),
           QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    ShortcutsDialog(std::move(rows), this).exec();
  });
  on(ActionId::About, [this] {
    QMessageBox box(this);
    box.setWindowTitle(tr("About Arborg"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Arborg %1\n\nDesigner for the organisation charts of sales teams.\n"
                   "Free software under the GNU General Public License, version 3 or later.")
                    .arg(QApplication::applicationVersion()));
    box.exec();
  });
  const auto dock = [this](ActionId id, QDockWidget* widget) {
    connect(&(*m_actions)[id], &QAction::triggered, widget, &QWidget::setVisible);
    connect(widget, &QDockWidget::visibilityChanged, &(*m_actions)[id],
            [this, id, widget] { (*m_actions)[id].setChecked(!widget->isHidden()); });
  };
  dock(ActionId::ShowLeft, m_leftDock);
  dock(ActionId::ShowBottom, m_bottomDock);
  dock(ActionId::ShowRight, m_rightDock);

  connect(m_start, &StartPage::newRequested, m_files, [this] { m_files->newDocument(); });
  connect(m_start, &StartPage::adviceRequested, m_sales, [this] { m_sales->advise(false); });
  connect(m_start, &StartPage::openRequested, m_files, &FileController::open);
  connect(m_start, &StartPage::importRequested, m_files, &FileController::importSpreadsheet);
  connect(m_start, &StartPage::sampleRequested, m_files, &FileController::openSample);
  connect(m_start, &StartPage::recentRequested, m_files, &FileController::openFile);
  connect(m_files, &FileController::opened, this, &MainWindow::showChart);
  connect(m_files, &FileController::message, this, &MainWindow::showMessage);
  connect(m_files, &FileController::recentFilesChanged, this,
          [this] { m_start->setRecentFiles(m_files->recentFiles()); });
  connect(m_menus, &MainMenus::languageChosen, this, &MainWindow::useLanguage);

  connect(m_find, &FindBox::revealRequested, m_canvas, &ChartCanvas::reveal);
  connect(m_find, &FindBox::left, m_canvas, [this] { m_canvas->setFocus(); });
  connect(m_find, &FindBox::found, this, [this](int hits, int at, const QString& where) {
    if (hits == 0) showMessage(tr("Nobody found"));
    const QString count = tr("%1 of %2 found").arg(at + 1).arg(hits);
    if (hits > 0) showMessage(where.isEmpty() ? count : count + QStringLiteral("  ·  ") + where);
  });
  connect(m_findings, &FindingsPanel::revealRequested, m_canvas, &ChartCanvas::reveal);
  connect(m_findings, &FindingsPanel::acceptRequested, m_edits, &EditController::acceptFinding);
  connect(m_inspector, &InspectorPanel::changeManagerRequested, m_edits,
          &EditController::changeManager);
  connect(m_inspector, &InspectorPanel::addDottedLineRequested, m_edits,
          &EditController::addDottedLine);
  connect(m_inspector, &InspectorPanel::choosePhotoRequested, m_pictures,
          &PictureController::choosePhoto);
  connect(m_inspector, &InspectorPanel::removePhotoRequested, m_pictures,
          &PictureController::removePhoto);
  connect(m_canvas, &ChartCanvas::pictureDropped, m_pictures, &PictureController::setPhoto);
  connect(m_inspector, &InspectorPanel::compareRequested, m_sales, &SalesController::compare);
  connect(m_sales, &SalesController::message, this, &MainWindow::showMessage);
  connect(&m_editor, &Editor::followUpRequested, this,
          [this](rules::FixFollowUp followUp, PositionId seat) {
            if (followUp == rules::FixFollowUp::SearchChecklist) m_sales->openSearch(seat);
            if (followUp == rules::FixFollowUp::Ratings) {
              m_rightDock->show();
              m_inspector->showSkills();
            }
          });
  connect(m_leaders, &LeadersPanel::revealRequested, m_canvas, &ChartCanvas::reveal);
  connect(m_canvas, &ChartCanvas::contextMenuRequested, m_edits, &EditController::showContextMenu);
  connect(m_canvas, &ChartCanvas::focusWidened, this, [this](PositionId id) {
    showMessage(
        tr("More is shown: %1 was left out").arg(Words().holderName(m_notifier.chart(), id)));
  });
  connect(m_canvas, &ChartCanvas::findingsRequested, this, [this](PositionId id) {
    m_bottomDock->show();
    m_bottomTabs->setCurrentWidget(m_findings);
    m_findings->showFindingOf(id);
  });
  connect(m_canvas, &ChartCanvas::searchRequested, m_sales, &SalesController::openSearch);
  connect(m_canvas, &ChartCanvas::skillsRequested, this, [this] {
    m_rightDock->show();
    m_inspector->showSkills();
  });
  connect(&m_editor, &Editor::refused, this,
          [this](const Message& why) { showMessage(Words().message(why, &m_notifier.chart())); });
  connect(&m_editor, &Editor::noted, this,
          [this](const Message& what) { showMessage(Words().message(what, &m_notifier.chart())); });
  connect(&m_notifier, &ChartNotifier::stateChanged, this, &MainWindow::updateState);
  connect(&m_notifier, &ChartNotifier::documentReplaced, this, &MainWindow::updateState);
}

void MainWindow::showCommands() {
  CommandPalette palette(commandsOf(m_menus->bar()), this);
  // Only once the palette is gone: what is chosen may open a dialog of its own.
  if (palette.exec() == QDialog::Accepted && palette.chosen() != nullptr) {
    palette.chosen()->trigger();
  }
}

void MainWindow::showPeople() {
  const bool there = m_bottomTabs->currentWidget() == m_people && m_people->isVisible() &&
                     m_people->isAncestorOf(QApplication::focusWidget());
  if (there) {
    m_people->setTall(!m_people->isTall());
    return;
  }
  m_bottomDock->show();
  m_bottomTabs->setCurrentWidget(m_people);
  m_people->focusTable();
}

void MainWindow::makePeopleTall(bool tall) {
  if (tall) m_lowBottom = m_bottomDock->height();
  const int most = (m_bottomDock->height() + m_centre->height()) * 3 / 4;
  resizeDocks({m_bottomDock}, {tall ? most : std::max(m_lowBottom, 120)}, Qt::Vertical);
}

void MainWindow::finishEditing() {
  m_canvas->finishEditing();
  m_people->finishEditing();
  m_inspector->finishEditing();
}

void MainWindow::showStartPage() {
  m_start->setRecentFiles(m_files->recentFiles());
  m_centre->setCurrentWidget(m_start);
  for (QDockWidget* dock : {m_leftDock, m_bottomDock, m_rightDock}) dock->setVisible(false);
  updateState();
}

void MainWindow::showChart() {
  const bool wasStart = m_centre->currentWidget() != m_chartPage;
  m_centre->setCurrentWidget(m_chartPage);
  if (wasStart) {
    const QSettings settings;
    const auto shown = [&](const char* key) {
      return settings.value(QString::fromLatin1(key), true).toBool();
    };
    m_leftDock->setVisible(shown("panels/left"));
    m_bottomDock->setVisible(shown("panels/bottom"));
    m_rightDock->setVisible(shown("panels/right"));
  }
  m_canvas->showStart();
  m_memory->recall();
  m_canvas->setFocus();
  if (!m_selection.current().has_value() && !m_notifier.chart().roots().empty()) {
    m_selection.setCurrent(m_notifier.chart().roots().front());
  }
  updateState();
}

void MainWindow::useLanguage(Language language) {
  m_languages.use(language);
  QSettings().setValue(QStringLiteral("language"), languageCode(language));
}

void MainWindow::updateState() {
  const Document& document = m_notifier.document();
  const bool chartShown = m_centre->currentWidget() == m_chartPage;
  setWindowModified(document.isModified());
  setWindowTitle(chartShown ? tr("%1[*] – Arborg").arg(documentName(document))
                            : QStringLiteral("Arborg"));
  setWindowFilePath(QString::fromStdString(document.path()));
  m_status->update(chartShown);
  if (!chartShown) return;
  const rules::FindingCounts counts = document.checker().counts();
  const std::size_t open = counts.errors + counts.warnings + counts.notices;
  m_bottomTabs->setTabText(0, open > 0 ? tr("Findings") + QLatin1Char(' ') +
                                             Words().formats().number(static_cast<qint64>(open))
                                       : tr("Findings"));
}

void MainWindow::showMessage(const QString& text) {
  statusBar()->showMessage(text, kMessageTime);
}

void MainWindow::restoreLayout() {
  const QSettings settings;
  if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
    // The first time: large, but with its frame inside the screen.
    const QSize room = screen()->availableSize() - QSize(16, 48);
    resize(QSize(1600, 1000).boundedTo(room));
  }
  restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->mayReplace()) {
    event->ignore();
    return;
  }
  m_memory->remember();
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/state"), saveState());
  if (m_centre->currentWidget() == m_chartPage) {
    settings.setValue(QStringLiteral("panels/left"), !m_leftDock->isHidden());
    settings.setValue(QStringLiteral("panels/bottom"), !m_bottomDock->isHidden());
    settings.setValue(QStringLiteral("panels/right"), !m_rightDock->isHidden());
  }
  event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setLocale(QLocale());
    retranslate();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString file = event->mimeData()->urls().value(0).toLocalFile();
  event->acceptProposedAction();
  // Not inside the drop: a dialog may have to be shown.
  QMetaObject::invokeMethod(
      this, [this, file] { m_files->openFile(file); }, Qt::QueuedConnection);
}

void MainWindow::retranslate() {
  m_actions->retranslate();
  m_layouts->retranslate();
  m_edits->update();
  const Language language = m_languages.language().value_or(Language::English);
  m_menus->retranslate(language);
  m_leftTabs->setTabText(0, tr("Outline"));
  m_leftTabs->setTabText(1, tr("Palette"));
  m_bottomTabs->setTabText(0, tr("Findings"));
  m_bottomTabs->setTabText(1, tr("People"));
  m_bottomTabs->setTabText(2, tr("Figures"));
  m_bottomTabs->setTabText(3, tr("Leaders"));
  m_bottomTabs->setTabText(4, tr("Changes"));
  m_leftDock->setWindowTitle(tr("Outline"));
  m_bottomDock->setWindowTitle(tr("Findings"));
  m_rightDock->setWindowTitle(tr("Details"));
  m_toolBar->setWindowTitle(tr("Tool bar"));
  (*m_actions)[ActionId::AddReport].setIconText(tr("Report"));
  (*m_actions)[ActionId::AddPeer].setIconText(tr("Peer"));
  m_layoutButton->setText(tr("Layout"));
  m_layoutButton->setToolTip(tr("How the chart is laid out"));
  m_themeButton->setText(tr("Theme"));
  m_themeButton->setToolTip(tr("Colours of the chart"));
  m_languageButton->setText(ownName(language));
  m_languageButton->setToolTip(tr("Language"));
  m_exportButton->setText(tr("Export"));
  m_exportButton->setToolTip((*m_actions)[ActionId::Export].toolTip());
  m_find->retranslate();
  m_status->retranslate();
  updateState();
}

}  // namespace arborg::ui

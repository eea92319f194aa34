#include "ui/window/view_controller.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QSettings>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "core/edit/commands/settings_commands.h"
#include "core/util/message_codes.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/minimap.h"
#include "ui/dialogs/chart_dialog.h"
#include "ui/dialogs/looks_dialog.h"
#include "ui/window/picture_controller.h"

namespace arborg::ui {

namespace {
constexpr const char* kMinimapKey = "view/minimap";

// Of kThemeActions.
constexpr std::array<std::string_view, kThemeActions.size()> kThemes = {
    scene::kAutomaticTheme, "paper", "slate", "mono", "contrast"};
}  // namespace

ViewController::ViewController(Editor& editor, Actions& actions, ChartCanvas& canvas,
                               PictureController& pictures, QMainWindow* window)
    : QObject(window),
      m_editor(editor),
      m_actions(actions),
      m_canvas(canvas),
      m_pictures(pictures),
      m_window(window) {
  const auto on = [this](ActionId id, auto slot) {
    connect(&m_actions[id], &QAction::triggered, this, slot);
  };
  on(ActionId::ZoomIn, [this] { m_canvas.zoomIn(); });
  on(ActionId::ZoomOut, [this] { m_canvas.zoomOut(); });
  on(ActionId::ZoomFit, [this] { m_canvas.fit(); });
  on(ActionId::ZoomActual, [this] {
    m_canvas.setScale(1.0);
    // At this size the middle of a large chart is often empty: show where the user is.
    if (const auto id = m_editor.selection().current()) m_canvas.centreOn(*id);
  });
  on(ActionId::Fold, [this] { fold(true); });
  on(ActionId::Unfold, [this] { fold(false); });
  on(ActionId::FoldAll, [this] { foldAll(true); });
  on(ActionId::UnfoldAll, [this] { foldAll(false); });
  on(ActionId::FocusBranch, [this] { focusBranch(); });
  on(ActionId::ShowEverything, [this] { m_canvas.stage().setFocus(std::nullopt); });
  connect(&m_canvas.stage(), &ChartStage::focusChanged, this, &ViewController::update);
  on(ActionId::ChartSettings, [this] { editChart(); });
  on(ActionId::ChartLooks, [this] { editLooks(); });
  QAction& minimap = m_actions[ActionId::ShowMinimap];
  connect(&minimap, &QAction::toggled, this, [this](bool wanted) {
    m_canvas.minimap().setWanted(wanted);
    QSettings().setValue(QLatin1String(kMinimapKey), wanted);
  });
  minimap.setChecked(QSettings().value(QLatin1String(kMinimapKey), true).toBool());
  m_canvas.minimap().setWanted(minimap.isChecked());
  on(ActionId::FullScreen, [window](bool full) {
    window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, full));
  });
  auto* themes = new QActionGroup(this);
  for (std::size_t i = 0; i < kThemes.size(); ++i) {
    themes->addAction(&m_actions[kThemeActions.at(i)]);
    on(kThemeActions.at(i), [this, theme = kThemes.at(i)] { setTheme(theme); });
  }
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &ViewController::update);
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &ViewController::update);
  connect(&editor.selection(), &Selection::changed, this, &ViewController::update);
  update();
}

void ViewController::setTheme(std::string_view theme) {
  DocumentSettings settings = m_editor.notifier().chart().settings();
  if (settings.theme == theme) return;
  settings.theme = theme;
  m_editor.run(edit::setSettings(m_editor.notifier().chart(), settings));
}

void ViewController::editChart() {
  const Chart& chart = m_editor.notifier().chart();
  ChartDialog dialog(chart, m_editor.selection().current(), m_canvas.stage().theme(), m_window);
  dialog.showPictures(m_editor.notifier().pictures());
  if (dialog.exec() == QDialog::Accepted) apply(dialog.settings());
}

void ViewController::editLooks() {
  LooksDialog dialog(m_editor.notifier().chart(), m_editor.notifier().pictures(), m_window);
  connect(&dialog, &LooksDialog::logoRequested, &dialog, [this, &dialog] {
    if (const auto path = m_pictures.chooseLogo(&dialog)) dialog.setLogo(*path);
  });
  if (dialog.exec() == QDialog::Accepted) apply(dialog.settings());
}

void ViewController::apply(const DocumentSettings& settings) {
  auto plan = edit::setSettings(m_editor.notifier().chart(), settings);
  if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return;
  m_editor.run(std::move(plan));
}

void ViewController::fold(bool folded) {
  std::vector<PositionId> ids = m_editor.selection().ids();
  if (ids.empty() && m_editor.selection().current().has_value())
    ids = {*m_editor.selection().current()};
  const Chart& chart = m_editor.notifier().chart();
  std::erase_if(ids, [&](PositionId id) { return chart.reports(id).empty(); });
  m_editor.notifier().document().setFolded(ids, folded);
}

void ViewController::focusBranch() {
  const auto current = m_editor.selection().current();
  if (!current.has_value()) return;
  // All of it: what is folded below stays so.
  m_editor.notifier().document().setFolded(*current, false);
  // Nobody stays selected unseen.
  m_editor.selection().select(*current);
  m_canvas.stage().setFocus(current);
}

// The top stays open: a chart of one card would say nothing.
void ViewController::foldAll(bool folded) {
  const Chart& chart = m_editor.notifier().chart();
  std::vector<PositionId> ids;
  for (const PositionId id : chart.displayOrder()) {
    if (chart.reports(id).empty()) continue;
    if (!folded || chart.manager(id).has_value()) ids.push_back(id);
  }
  m_editor.notifier().document().setFolded(ids, folded);
  m_canvas.fit();
}

void ViewController::update() {
  const Chart& chart = m_editor.notifier().chart();
  for (std::size_t i = 0; i < kThemes.size(); ++i) {
    m_actions[kThemeActions.at(i)].setChecked(chart.settings().theme == kThemes.at(i));
  }
  const auto current = m_editor.selection().current();
  const bool foldable = current.has_value() && !chart.reports(*current).empty();
  const bool folded = foldable && m_editor.notifier().document().isFolded(*current);
  m_actions[ActionId::Fold].setEnabled(foldable && !folded);
  m_actions[ActionId::Unfold].setEnabled(folded);
  const auto focus = m_canvas.stage().focus();
  const bool everybody =
      current.has_value() && !chart.manager(*current).has_value() && chart.roots().size() == 1;
  m_actions[ActionId::FocusBranch].setEnabled(current.has_value() && !everybody &&
                                              current != focus);
  m_actions[ActionId::ShowEverything].setEnabled(focus.has_value());
}

}  // namespace arborg::ui

#include "ui/window/layout_controller.h"

#include <QActionGroup>
#include <QMainWindow>
#include <algorithm>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/settings_commands.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/text/words.h"

namespace arborg::ui {
LayoutController::LayoutController(Editor& editor, Actions& actions, ChartCanvas& canvas,
                                   QMainWindow* window)
    : QObject(window), m_editor(editor), m_actions(actions), m_canvas(canvas) {
  const auto group = [this](const auto& ids, auto choose) {
    auto* made = new QActionGroup(this);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      QAction* action = &m_actions[ids[i]];
      made->addAction(action);
      connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
    }
  };
  group(kLayoutActions, [this](std::size_t i) { setLayout(static_cast<ChartLayout>(i)); });
  group(kDirectionActions, [this](std::size_t i) { setDirection(static_cast<ChartDirection>(i)); });
  auto* teams = new QActionGroup(this);
  for (const Arrangement arrangement : kArrangements) {
    auto* action = new QAction(this);
    const auto name = key(arrangement);
    action->setObjectName(QStringLiteral("team_") +
                          QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    action->setCheckable(true);
    teams->addAction(action);
    connect(action, &QAction::triggered, this, [this, arrangement] { arrange(arrangement); });
    m_arrangements[static_cast<std::size_t>(arrangement)] = action;
  }
  auto* turns = new QActionGroup(this);
  for (const auto& direction : kBranchDirections) {
    auto* action = new QAction(this);
    const auto name = direction.has_value() ? key(*direction) : std::string_view("as_around");
    action->setObjectName(QStringLiteral("branch_") +
                          QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    action->setCheckable(true);
    turns->addAction(action);
    connect(action, &QAction::triggered, this, [this, direction] { turn(direction); });
    m_turns.push_back(action);
  }
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &LayoutController::update);
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &LayoutController::update);
  connect(&editor.selection(), &Selection::changed, this, &LayoutController::update);
  retranslate();
  update();
}

void LayoutController::fill(QMenu& menu) {
  for (const ActionId id : kLayoutActions) menu.addAction(&m_actions[id]);
  menu.addSeparator();
  for (const ActionId id : kDirectionActions) menu.addAction(&m_actions[id]);
  menu.addSeparator();
  QMenu* team = menu.addMenu(QString());
  team->setObjectName(QStringLiteral("teamMenu"));
  for (QAction* action : m_arrangements) team->addAction(action);
  team->addSeparator();
  for (QAction* action : m_turns) team->addAction(action);
  m_teamMenus.push_back(team);
  retranslate();
  update();
}

void LayoutController::retranslate() {
  const Words words;
  for (const Arrangement arrangement : kArrangements) {
    m_arrangements[static_cast<std::size_t>(arrangement)]->setText(words.arrangement(arrangement));
  }
  for (std::size_t i = 0; i < kBranchDirections.size(); ++i) {
    m_turns[i]->setText(words.branchDirection(kBranchDirections.at(i)));
  }
  for (QMenu* menu : m_teamMenus) menu->setTitle(tr("Selected tea&ms"));
}

void LayoutController::setLayout(ChartLayout layout) {
  DocumentSettings settings = m_editor.notifier().chart().settings();
  settings.layout = layout;
  setSettings(settings);
}

void LayoutController::setDirection(ChartDirection direction) {
  DocumentSettings settings = m_editor.notifier().chart().settings();
  settings.direction = direction;
  setSettings(settings);
}

void LayoutController::setSettings(const DocumentSettings& settings) {
  const Chart& chart = m_editor.notifier().chart();
  if (settings == chart.settings()) return;
  m_editor.run(edit::setSettings(chart, settings));
  m_canvas.fit();
}

void LayoutController::arrange(Arrangement arrangement) {
  m_editor.run(edit::setArrangement(m_editor.notifier().chart(), teams(), arrangement));
}

void LayoutController::turn(std::optional<ChartDirection> direction) {
  m_editor.run(edit::setDirection(m_editor.notifier().chart(), teams(), direction));
}

std::vector<PositionId> LayoutController::teams() const {
  std::vector<PositionId> ids = m_editor.selection().ids();
  if (ids.empty() && m_editor.selection().current().has_value()) {
    ids = {*m_editor.selection().current()};
  }
  const Chart& chart = m_editor.notifier().chart();
  std::erase_if(ids, [&](PositionId id) { return chart.reports(id).empty(); });
  return ids;
}

void LayoutController::update() {
  const Chart& chart = m_editor.notifier().chart();
  const auto& settings = chart.settings();
  m_actions[kLayoutActions[static_cast<std::size_t>(settings.layout)]].setChecked(true);
  m_actions[kDirectionActions[static_cast<std::size_t>(settings.direction)]].setChecked(true);
  // What rows of grades leave no room for is not offered.
  const std::vector<PositionId> ids = teams();
  const bool possible = !ids.empty() && settings.layout != ChartLayout::GradeRows;
  for (QMenu* menu : m_teamMenus) menu->setEnabled(possible);
  for (const Arrangement arrangement : kArrangements) {
    QAction* action = m_arrangements[static_cast<std::size_t>(arrangement)];
    action->setEnabled(possible);
    action->setChecked(possible && std::all_of(ids.begin(), ids.end(), [&](PositionId id) {
                         return chart.position(id).arrangement == arrangement;
                       }));
  }
  for (std::size_t i = 0; i < kBranchDirections.size(); ++i) {
    m_turns[i]->setEnabled(possible);
    m_turns[i]->setChecked(possible && std::all_of(ids.begin(), ids.end(), [&](PositionId id) {
                             return chart.position(id).direction == kBranchDirections.at(i);
                           }));
  }
}

}  // namespace arborg::ui

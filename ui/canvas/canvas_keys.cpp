#include "ui/canvas/canvas_keys.h"

#include <algorithm>
#include <vector>

namespace arborg::ui {
namespace {

constexpr double kPage = 0.85;  // of the view's height: something stays to hold on to

std::optional<WalkKey> walkKey(int key) {
  switch (key) {
    case Qt::Key_Up:
      return WalkKey::Up;
    case Qt::Key_Down:
      return WalkKey::Down;
    case Qt::Key_Left:
      return WalkKey::Left;
    case Qt::Key_Right:
      return WalkKey::Right;
    case Qt::Key_Home:
      return WalkKey::First;
    case Qt::Key_End:
      return WalkKey::Last;
    default:
      return std::nullopt;
  }
}

// The current position, or the nearest above it that is shown.
std::optional<PositionId> shownCurrent(const ChartStage& stage, const Selection& selection) {
  auto at = selection.current();
  while (at.has_value() && !stage.node(*at).has_value()) at = stage.chart().manager(*at);
  return at;
}

void arrive(PositionId id, Qt::KeyboardModifiers modifiers, ChartStage& stage,
            Selection& selection) {
  if (modifiers.testFlag(Qt::ControlModifier)) {
    selection.setCurrent(id);
  } else if (modifiers.testFlag(Qt::ShiftModifier)) {
    std::vector<PositionId> ids = selection.ids();
    if (selection.current().has_value()) ids.push_back(*selection.current());
    ids.push_back(id);
    selection.select(std::move(ids), id);
  } else {
    selection.select(id);
  }
  stage.reveal(id);
}

bool walkFrom(WalkKey key, const QKeyEvent& event, ChartStage& stage, Selection& selection) {
  if (stage.cardCount() == 0) return false;
  const auto current = shownCurrent(stage, selection);
  if (!current.has_value()) {
    arrive(stage.position(0), event.modifiers(), stage, selection);
    return true;
  }
  const scene::ChartScene& scene = stage.scene();
  const bool folded = scene.tree().hiddenBelow(*stage.node(*current)) > 0;
  const WalkStep step = walk(scene.tree().outline(), scene.layout(), scene.options().direction,
                             *stage.node(*current), folded, key);
  switch (step.kind) {
    case WalkStep::Kind::Stay:
      if (current != selection.current()) arrive(*current, event.modifiers(), stage, selection);
      break;
    case WalkStep::Kind::Unfold:
      stage.setFolded(*current, false);
      break;
    case WalkStep::Kind::Go:
      arrive(stage.position(step.node), event.modifiers(), stage, selection);
      break;
  }
  return true;
}

bool fold(bool folded, ChartStage& stage, const Selection& selection) {
  const auto current = shownCurrent(stage, selection);
  if (!current.has_value() || stage.chart().reports(*current).empty()) return false;
  stage.setFolded(*current, folded);
  return true;
}

}  // namespace

bool handleChartKey(const QKeyEvent& key, ChartStage& stage, Selection& selection) {
  const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
  if (const auto way = walkKey(key.key())) {
    if ((modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier)) != 0) return false;
    return walkFrom(*way, key, stage, selection);
  }
  if (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown) {
    if (modifiers != Qt::NoModifier) return false;
    const double page = stage.view().viewSize().height() * kPage;
    stage.panBy({0, key.key() == Qt::Key_PageUp ? page : -page});
    return true;
  }
  // By text: where these signs are on the keyboard, and with what modifiers, depends on its layout.
  if ((modifiers & ~Qt::ShiftModifier) != 0) return false;
  if (key.text() == QLatin1String("+")) return fold(false, stage, selection);
  if (key.text() == QLatin1String("-")) return fold(true, stage, selection);
  if (key.text() == QLatin1String("*")) {
    const auto current = shownCurrent(stage, selection);
    if (!current.has_value() || stage.chart().reports(*current).empty()) return false;
    // Opens the branch; closes it when all of it is open already.
    const std::vector<PositionId> branch = stage.chart().branch(*current);
    const bool anyFolded = std::any_of(branch.begin(), branch.end(),
                                       [&](PositionId id) { return stage.isFolded(id); });
    stage.setBranchFolded(*current, !anyFolded);
    return true;
  }
  return false;
}

}  // namespace arborg::ui

#include "ui/models/selection.h"

#include <algorithm>
#include <utility>

namespace arborg::ui {

Selection::Selection(ChartNotifier& notifier, QObject* parent)
    : QObject(parent), m_notifier(notifier) {
  connect(&notifier, &ChartNotifier::documentReplaced, this, [this] { assign({}, std::nullopt); });
  connect(&notifier, &ChartNotifier::chartChanged, this, [this](const edit::ChangeSet& changes) {
    if (changes.structureChanged()) dropGone();
  });
}

bool Selection::contains(PositionId id) const noexcept {
  return std::binary_search(m_ids.begin(), m_ids.end(), id);
}

std::vector<PositionId> Selection::tops() const {
  const Chart& chart = m_notifier.chart();
  std::vector<PositionId> tops;
  for (const PositionId id : m_ids) {
    bool below = false;
    for (auto manager = chart.manager(id); manager.has_value() && !below;
         manager = chart.manager(*manager)) {
      below = contains(*manager);
    }
    if (!below) tops.push_back(id);
  }
  if (tops.size() < 2) return tops;
  // Display order: by the path of places from the root.
  std::vector<std::pair<std::vector<std::size_t>, PositionId>> paths;
  for (const PositionId id : tops) {
    std::vector<std::size_t> path;
    for (std::optional<PositionId> at = id; at.has_value(); at = chart.manager(*at)) {
      path.push_back(chart.indexAmongPeers(*at));
    }
    std::reverse(path.begin(), path.end());
    paths.emplace_back(std::move(path), id);
  }
  std::sort(paths.begin(), paths.end());
  for (std::size_t i = 0; i < paths.size(); ++i) tops[i] = paths[i].second;
  return tops;
}

void Selection::select(PositionId id) {
  assign({id}, id);
}

void Selection::select(std::vector<PositionId> ids, std::optional<PositionId> current) {
  assign(std::move(ids), current);
}

void Selection::toggle(PositionId id) {
  std::vector<PositionId> ids = m_ids;
  const auto at = std::lower_bound(ids.begin(), ids.end(), id);
  if (at != ids.end() && *at == id) {
    ids.erase(at);
  } else {
    ids.insert(at, id);
  }
  assign(std::move(ids), id);
}

void Selection::setCurrent(std::optional<PositionId> id) {
  assign(m_ids, id);
}

void Selection::clear() {
  assign({}, m_current);
}

void Selection::dropGone() {
  assign(m_ids, m_current);
}

void Selection::assign(std::vector<PositionId> ids, std::optional<PositionId> current) {
  const Chart& chart = m_notifier.chart();
  std::erase_if(ids, [&](PositionId id) { return !chart.contains(id); });
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  if (current.has_value() && !chart.contains(*current)) {
    current = ids.empty() ? std::nullopt : std::optional(ids.front());
  }
  if (ids == m_ids && current == m_current) return;
  m_ids = std::move(ids);
  m_current = current;
  emit changed();
}

}  // namespace arborg::ui

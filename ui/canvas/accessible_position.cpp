#include "ui/canvas/accessible_position.h"

#include <QWindow>
#include <algorithm>
#include <array>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/sales/search_checklist.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

int indexIn(std::span<const PositionId> peers, PositionId id) {
  const auto at = std::find(peers.begin(), peers.end(), id);
  return at == peers.end() ? -1 : static_cast<int>(at - peers.begin());
}

// What else can be done with a position from outside; the names are stable.
struct Verb {
  const char* name;
  const char* title;
  bool (*isPossible)(const Chart&, PositionId);
  void (*act)(ChartCanvas&, PositionId);
};

bool always(const Chart& /*chart*/, PositionId /*id*/) {
  return true;
}
std::size_t place(const Chart& chart, PositionId id) {
  return chart.indexAmongPeers(id);
}

const std::array kVerbs = {
    Verb{"Rename", QT_TRANSLATE_NOOP("AccessiblePosition", "Edit name"), always,
         [](ChartCanvas& canvas, PositionId id) { canvas.edit(id, Editor::Part::Name); }},
    Verb{"EditTitle", QT_TRANSLATE_NOOP("AccessiblePosition", "Edit title"), always,
         [](ChartCanvas& canvas, PositionId id) { canvas.edit(id, Editor::Part::Title); }},
    Verb{"MoveEarlier", QT_TRANSLATE_NOOP("AccessiblePosition", "Move earlier"),
         [](const Chart& chart, PositionId id) { return place(chart, id) > 0; },
         [](ChartCanvas& canvas, PositionId id) {
           canvas.editor().run(edit::reorder(canvas.stage().chart(), id, -1));
         }},
    Verb{"MoveLater", QT_TRANSLATE_NOOP("AccessiblePosition", "Move later"),
         [](const Chart& chart, PositionId id) {
           return place(chart, id) + 1 < chart.reportsOrRoots(chart.manager(id)).size();
         },
         [](ChartCanvas& canvas, PositionId id) {
           canvas.editor().run(edit::reorder(canvas.stage().chart(), id, 1));
         }},
    Verb{"MoveLevelUp", QT_TRANSLATE_NOOP("AccessiblePosition", "Move one level up"),
         [](const Chart& chart, PositionId id) { return chart.manager(id).has_value(); },
         [](ChartCanvas& canvas, PositionId id) {
           canvas.editor().run(edit::moveLevelUp(canvas.stage().chart(), id));
         }},
    Verb{"MoveLevelDown", QT_TRANSLATE_NOOP("AccessiblePosition", "Move one level down"),
         [](const Chart& chart, PositionId id) { return place(chart, id) > 0; },
         [](ChartCanvas& canvas, PositionId id) {
           canvas.editor().run(edit::moveLevelDown(canvas.stage().chart(), id));
         }},
};

}  // namespace

bool AccessiblePosition::isValid() const {
  return !m_canvas.isNull() && m_canvas->stage().chart().contains(m_id);
}

QWindow* AccessiblePosition::window() const {
  return isValid() ? m_canvas->window()->windowHandle() : nullptr;
}

QAccessibleInterface* AccessiblePosition::parent() const {
  if (!isValid()) return nullptr;
  const auto manager = m_canvas->stage().chart().manager(m_id);
  if (manager.has_value()) return m_canvas->accessibleOf(*manager);
  return QAccessible::queryAccessibleInterface(m_canvas);
}

bool AccessiblePosition::showsReports() const {
  return isValid() && !m_canvas->stage().isFolded(m_id);
}

int AccessiblePosition::childCount() const {
  return showsReports() ? static_cast<int>(m_canvas->stage().chart().reports(m_id).size()) : 0;
}

QAccessibleInterface* AccessiblePosition::child(int index) const {
  if (index < 0 || index >= childCount()) return nullptr;
  const auto reports = m_canvas->stage().chart().reports(m_id);
  return m_canvas->accessibleOf(reports[static_cast<std::size_t>(index)]);
}

int AccessiblePosition::indexOfChild(const QAccessibleInterface* child) const {
  const auto* item = dynamic_cast<const AccessiblePosition*>(child);
  if (item == nullptr || !showsReports()) return -1;
  return indexIn(m_canvas->stage().chart().reports(m_id), item->m_id);
}

QAccessibleInterface* AccessiblePosition::childAt(int x, int y) const {
  if (!isValid()) return nullptr;
  const auto hit = m_canvas->stage().hit(m_canvas->mapFromGlobal(QPoint(x, y)));
  if (!hit.has_value() || m_canvas->stage().chart().manager(hit->position) != m_id) return nullptr;
  return m_canvas->accessibleOf(hit->position);
}

QAccessibleInterface* AccessiblePosition::focusChild() const {
  if (!isValid() || !m_canvas->hasFocus()) return nullptr;
  const auto current = m_canvas->selection().current();
  if (!current.has_value() || !m_canvas->stage().chart().isInBranch(*current, m_id)) return nullptr;
  return m_canvas->accessibleOf(*current);
}

QList<QPair<QAccessibleInterface*, QAccessible::Relation>> AccessiblePosition::relations(
    QAccessible::Relation match) const {
  QList<QPair<QAccessibleInterface*, QAccessible::Relation>> found;
  if (!isValid()) return found;
  const Chart& chart = m_canvas->stage().chart();
  const auto add = [&](PositionId id, QAccessible::Relation relation) {
    if ((match & relation) != 0) found.append({m_canvas->accessibleOf(id), relation});
  };
  if (const auto manager = chart.manager(m_id)) add(*manager, QAccessible::Controller);
  // Dotted lines: a second manager controls too.
  for (const RelationId line : chart.relationsOf(m_id)) {
    const Relation& relation = chart.relation(line);
    if (relation.report == m_id) add(relation.manager, QAccessible::Controller);
    if (relation.manager == m_id) add(relation.report, QAccessible::Controlled);
  }
  return found;
}

QAccessible::State AccessiblePosition::state() const {
  QAccessible::State state;
  if (!isValid()) {
    state.invalid = true;
    return state;
  }
  const ChartStage& stage = m_canvas->stage();
  const Selection& selection = m_canvas->selection();
  state.focusable = true;
  state.focused = m_canvas->hasFocus() && selection.current() == m_id;
  state.selectable = true;
  state.multiSelectable = true;
  state.selected = selection.contains(m_id);
  state.editable = true;
  if (!stage.chart().reports(m_id).empty()) {
    state.expandable = true;
    state.expanded = showsReports();
    state.collapsed = !showsReports();
  }
  const auto box = m_canvas->cardRect(m_id);
  state.invisible = !box.has_value() || !m_canvas->isVisible();
  state.offscreen = box.has_value() && !box->intersects(m_canvas->rect());
  return state;
}

QRect AccessiblePosition::rect() const {
  const auto box = isValid() ? m_canvas->cardRect(m_id) : std::nullopt;
  if (!box.has_value()) return {};
  return {m_canvas->mapToGlobal(box->topLeft()), box->size()};
}

QString AccessiblePosition::text(QAccessible::Text kind) const {
  if (!isValid()) return {};
  const Chart& chart = m_canvas->stage().chart();
  const Words words;
  switch (kind) {
    case QAccessible::Name: {
      QString name = words.holderName(chart, m_id);
      if (chart.holder(m_id) != nullptr) return name;
      const QString title = words.positionTitle(chart, m_id);
      return title.isEmpty() ? name : tr("%1, %2", "vacant, title").arg(name, title);
    }
    case QAccessible::Description:
      return description();
    default:
      return {};
  }
}

QString AccessiblePosition::description() const {
  const Chart& chart = m_canvas->stage().chart();
  const Words words;
  const Formats& formats = words.formats();
  QStringList parts;
  if (chart.holder(m_id) != nullptr) {
    const QString title = words.positionTitle(chart, m_id);
    if (!title.isEmpty()) parts.append(title);
  }
  int level = 1;
  for (auto at = chart.manager(m_id); at.has_value(); at = chart.manager(*at)) ++level;
  parts.append(tr("level %1").arg(formats.number(qint64{level})));
  const auto peers = chart.reportsOrRoots(chart.manager(m_id));
  parts.append(tr("%1 of %2")
                   .arg(formats.number(qint64{indexIn(peers, m_id) + 1}),
                        formats.number(static_cast<qint64>(peers.size()))));
  if (const Person* holder = chart.holder(m_id); holder != nullptr) {
    const auto type = sales::leaderType(holder->skills);
    if (type != sales::LeaderType::NotAssessed) parts.append(words.leaderType(type));
  } else if (sales::isSearchOpen(chart, m_id)) {
    parts.append(words.searchProgress(*chart.position(m_id).search));
  }
  const auto reports = static_cast<int>(chart.reports(m_id).size());
  if (reports > 0) parts.append(tr("%Ln direct reports", nullptr, reports));
  int errors = 0;
  int warnings = 0;
  for (const rules::Finding& finding :
       m_canvas->editor().notifier().document().checker().findingsOf(m_id)) {
    if (finding.accepted) continue;
    errors += finding.severity == Severity::Error ? 1 : 0;
    warnings += finding.severity == Severity::Warning ? 1 : 0;
  }
  if (errors > 0) parts.append(tr("%Ln errors", nullptr, errors));
  if (warnings > 0) parts.append(tr("%Ln warnings", nullptr, warnings));
  return parts.join(QStringLiteral(", "));
}

void AccessiblePosition::setText(QAccessible::Text kind, const QString& text) {
  if (!isValid() || kind != QAccessible::Name) return;
  m_canvas->editor().run(
      edit::rename(m_canvas->stage().chart(), m_id, text.trimmed().toStdString()));
}

void* AccessiblePosition::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
  return nullptr;
}

QStringList AccessiblePosition::actionNames() const {
  QStringList names{setFocusAction(), pressAction()};
  if (!isValid()) return names;
  const Chart& chart = m_canvas->stage().chart();
  if (!chart.reports(m_id).empty()) names.append(toggleAction());
  names.append(showMenuAction());
  for (const Verb& verb : kVerbs) {
    if (verb.isPossible(chart, m_id)) names.append(QLatin1String(verb.name));
  }
  return names;
}

QString AccessiblePosition::localizedActionName(const QString& action) const {
  for (const Verb& verb : kVerbs) {
    if (action == QLatin1String(verb.name)) return tr(verb.title);
  }
  return QAccessibleActionInterface::localizedActionName(action);
}

void AccessiblePosition::doAction(const QString& action) {
  if (!isValid()) return;
  if (action == setFocusAction()) {
    m_canvas->goTo(m_id);
  } else if (action == pressAction()) {
    m_canvas->goTo(m_id);
    m_canvas->selection().select(m_id);
  } else if (action == toggleAction()) {
    m_canvas->toggleFolded(m_id);
  } else if (action == showMenuAction()) {
    m_canvas->goTo(m_id);
    emit m_canvas->contextMenuRequested(m_id, rect().center());
  }
  for (const Verb& verb : kVerbs) {
    if (action != QLatin1String(verb.name) || !verb.isPossible(m_canvas->stage().chart(), m_id)) {
      continue;
    }
    m_canvas->goTo(m_id);
    verb.act(*m_canvas, m_id);
    return;
  }
}

QStringList AccessiblePosition::keyBindingsForAction(const QString& action) const {
  if (action == pressAction()) return {QStringLiteral("Space")};
  if (action == toggleAction()) return {QStringLiteral("+"), QStringLiteral("-")};
  return {};
}

}  // namespace arborg::ui

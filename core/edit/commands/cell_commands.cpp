#include "core/edit/commands/cell_commands.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "core/edit/change_set.h"
#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

bool isManager(const Cell& cell) {
  return std::holds_alternative<ReportsTo>(cell.field);
}
bool isName(const Cell& cell) {
  return cell.field == CellField(PersonField::Name);
}
bool isOfHolder(const Cell& cell) {
  return std::holds_alternative<Skill>(cell.field) ||
         (std::holds_alternative<PersonField>(cell.field) && !isName(cell));
}

FieldRef fieldOf(const Cell& cell) {
  struct AsRef {
    FieldRef operator()(ReportsTo) const { return PositionField::Key; }  // never asked
    FieldRef operator()(PositionField field) const { return field; }
    FieldRef operator()(PersonField field) const { return field; }
    FieldRef operator()(CustomFieldId field) const { return field; }
    FieldRef operator()(Skill skill) const { return skill; }
  };
  return std::visit(AsRef(), cell.field);
}

// Finds seats by what a person would write of them.
class SeatNames {
 public:
  explicit SeatNames(const Chart& chart) {
    for (std::uint32_t slot = 0; slot < chart.positionSlots(); ++slot) {
      const PositionId id(slot);
      if (!chart.contains(id)) continue;
      const Person* holder = chart.holder(id);
      add(holder != nullptr ? m_names : m_titles,
          holder != nullptr ? holder->name : chart.position(id).title, id);
    }
  }
  Result<PositionId> find(const std::string& text) const {
    for (const Index* index : {&m_names, &m_titles}) {
      const auto found = index->find(folded(text));
      if (found == index->end()) continue;
      if (found->second.second > 1) return Message(Code::EditAmbiguousManager, {{"text", text}});
      return found->second.first;
    }
    return Message(Code::EditUnknownManager, {{"text", text}});
  }

 private:
  using Index = std::unordered_map<std::string, std::pair<PositionId, std::uint32_t>>;
  static void add(Index& index, const std::string& text, PositionId id) {
    std::string key = folded(text);
    if (key.empty()) return;
    ++index.try_emplace(std::move(key), id, 0U).first->second.second;
  }
  Index m_names;
  Index m_titles;
};

// Plans one command after another on a chart that has the ones before.
class Steps {
 public:
  explicit Steps(const Chart& chart) : m_original(chart) {}

  const Chart& chart() const { return m_copy != nullptr ? *m_copy : m_original; }
  // The next plan is made for a chart that has this one. The copy is made when it is first needed.
  void add(Plan plan) {
    flush();
    m_last = std::move(plan);
  }
  void flush() {
    if (!m_last.has_value()) return;
    if (m_copy == nullptr) m_copy = std::make_unique<Chart>(m_original);
    ChangeSet unused;
    for (const Edit& edit : m_last->edits) apply(*m_copy, edit, unused);
    m_done.push_back(*std::exchange(m_last, std::nullopt));
  }
  bool empty() const { return m_done.empty() && !m_last.has_value(); }
  // All in one, called `name`; the only one keeps its own.
  Plan take(Message name) {
    if (m_last.has_value()) m_done.push_back(*std::exchange(m_last, std::nullopt));
    if (m_done.size() == 1) return std::move(m_done.front());
    Plan plan{{}, std::move(name), {}, {}};
    std::size_t count = 0;
    for (const Plan& step : m_done) count += step.edits.size();
    plan.edits.reserve(count);
    for (Plan& step : m_done) {
      plan.select.insert(plan.select.end(), step.select.begin(), step.select.end());
      append(plan, std::move(step));
    }
    std::sort(plan.select.begin(), plan.select.end());
    plan.select.erase(std::unique(plan.select.begin(), plan.select.end()), plan.select.end());
    return plan;
  }

 private:
  const Chart& m_original;
  std::unique_ptr<Chart> m_copy;
  std::optional<Plan> m_last;  // not yet in the copy
  std::vector<Plan> m_done;
};

class CellWriter {
 public:
  CellWriter(const Chart& chart, std::span<const Cell> cells, VacantSeats vacant)
      : m_chart(chart), m_cells(cells), m_vacant(vacant), m_steps(chart) {}

  CellPlan write(const NewRows& newRows, const TextReaders& readers) {
    writeWhere([](const Cell& cell) { return isName(cell); });
    writeWhere([](const Cell& cell) { return !isName(cell) && !isManager(cell); });
    writeManagers();
    if (!newRows.rows.empty()) addRows(newRows, readers);
    return finish(newRows);
  }

 private:
  void refuse(std::size_t at, Message why) { m_refused.push_back({at, std::move(why)}); }

  // Cells after each other that say the same are written at once.
  template <class Wanted>
  void writeWhere(Wanted&& wanted) {
    std::vector<std::size_t> run;
    for (std::size_t at = 0; at < m_cells.size(); ++at) {
      const Cell& cell = m_cells[at];
      if (!wanted(cell)) continue;
      const bool same =
          !run.empty() && !cell.role.has_value() && m_cells[run.front()].field == cell.field &&
          m_cells[run.front()].text == cell.text && !m_cells[run.front()].role.has_value();
      if (!same) {
        writeRun(run);
        run.clear();
      }
      run.push_back(at);
    }
    writeRun(run);
  }

  void writeRun(const std::vector<std::size_t>& run) {
    if (run.empty()) return;
    if (run.size() > 1) {
      std::vector<PositionId> ids;
      bool plain = true;
      for (const std::size_t at : run) {
        ids.push_back(m_cells[at].id);
        plain = plain && !isRefusedVacancy(at);
      }
      if (plain && m_cells[run.front()].field != CellField(PositionField::Key)) {
        m_steps.flush();
        auto plan = setField(m_steps.chart(), ids, fieldOf(m_cells[run.front()]),
                             m_cells[run.front()].text);
        if (!plan.hasError()) return m_steps.add(std::move(plan).value());
      }
    }
    for (const std::size_t at : run) writeOne(at);
  }

  bool isVacant(std::size_t at) {
    m_steps.flush();
    const PositionId id = m_cells[at].id;
    return m_steps.chart().contains(id) && m_steps.chart().holder(id) == nullptr;
  }
  bool isRefusedVacancy(std::size_t at) {
    return isOfHolder(m_cells[at]) && m_vacant == VacantSeats::Refuse && isVacant(at);
  }

  void writeOne(std::size_t at) {
    const Cell& cell = m_cells[at];
    m_steps.flush();
    const Chart& chart = m_steps.chart();
    if (!chart.contains(cell.id)) return refuse(at, unknownPosition());
    if (isOfHolder(cell) && isVacant(at)) {
      if (m_vacant == VacantSeats::Refuse && !trimmed(cell.text).empty()) {
        refuse(at, named(Code::EditNobodyThere, chart, cell.id));
      }
      return;
    }
    const TitledSeat seat{cell.id, cell.role};
    take(at, cell.field == CellField(PositionField::Title)
                 ? setTitle(chart, {&seat, 1}, cell.text)
                 : setField(chart, cell.id, fieldOf(cell), cell.text));
  }

  void take(std::size_t at, Result<Plan> plan) {
    if (!plan.hasError()) return m_steps.add(std::move(plan).value());
    if (plan.error().code != Code::EditNothingToDo) refuse(at, plan.error());
  }

  // --- managers ---

  struct Move {
    std::size_t cell;
    std::optional<PositionId> manager;
  };
  static constexpr std::uint32_t kUnknown = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kOnTheWay = kUnknown - 1;

  void writeManagers() {
    if (std::none_of(m_cells.begin(), m_cells.end(), isManager)) return;
    m_steps.flush();
    for (std::size_t at = 0; at < m_cells.size(); ++at) {
      if (isManager(m_cells[at])) findManager(at);
    }
    if (m_moves.empty()) return;
    cutCircles();
    // From the top down as it will be: nobody is moved below somebody who is still below them.
    std::vector<std::pair<std::uint32_t, Move>> moves;
    for (const auto& [slot, move] : m_moves) moves.emplace_back(m_level[slot], move);
    std::sort(moves.begin(), moves.end(), [](const auto& a, const auto& b) {
      return std::pair(a.first, a.second.cell) < std::pair(b.first, b.second.cell);
    });
    for (const auto& [level, move] : moves) {
      m_steps.flush();
      const PositionId id = m_cells[move.cell].id;
      if (m_steps.chart().manager(id) == move.manager) continue;
      take(move.cell, moveBranch(m_steps.chart(), id, move.manager));
    }
  }

  void findManager(std::size_t at) {
    const Chart& chart = m_steps.chart();
    const Cell& cell = m_cells[at];
    if (!chart.contains(cell.id)) return refuse(at, unknownPosition());
    const std::string text = cleanLine(cell.text);
    std::optional<PositionId> manager;
    if (!text.empty()) {
      manager = chart.findPosition(text);
      if (!manager.has_value()) {
        if (m_names == nullptr) m_names = std::make_unique<SeatNames>(chart);
        const auto found = m_names->find(text);
        if (found.hasError()) return refuse(at, found.error());
        manager = found.value();
      }
    }
    if (manager == cell.id) return refuse(at, named(Code::EditOntoItself, chart, cell.id));
    m_moves.insert_or_assign(cell.id.index(), Move{at, manager});
  }

  std::optional<PositionId> managerAfter(PositionId id) const {
    const auto moved = m_moves.find(id.index());
    return moved != m_moves.end() ? moved->second.manager : m_steps.chart().manager(id);
  }

  // Fills m_level with how far below the top each mover and each above it will be; whoever would
  // come to stand below themselves is refused.
  void cutCircles() {
    m_level.assign(m_steps.chart().positionSlots(), kUnknown);
    std::vector<PositionId> path;
    std::vector<PositionId> movers;
    for (const auto& [slot, move] : m_moves) movers.push_back(m_cells[move.cell].id);
    std::sort(movers.begin(), movers.end());
    std::vector<PositionId> circle;
    for (const PositionId mover : movers) {
      path.clear();
      std::optional<PositionId> at = mover;
      while (at.has_value() && m_level[at->index()] == kUnknown) {
        m_level[at->index()] = kOnTheWay;
        path.push_back(*at);
        at = managerAfter(*at);
      }
      std::uint32_t level = 0;
      if (at.has_value() && m_level[at->index()] != kOnTheWay) level = m_level[at->index()] + 1;
      if (at.has_value() && m_level[at->index()] == kOnTheWay) {
        circle.insert(circle.end(), std::find(path.begin(), path.end(), *at), path.end());
      }
      for (std::size_t i = path.size(); i-- > 0;) m_level[path[i].index()] = level++;
    }
    for (const PositionId id : circle) {
      const auto move = m_moves.find(id.index());
      if (move == m_moves.end()) continue;
      refuse(move->second.cell,
             named(Code::EditOntoOwnReport, m_steps.chart(), id, "target", *move->second.manager));
      m_moves.erase(move);
    }
  }

  // --- new rows ---

  void addRows(const NewRows& newRows, const TextReaders& readers) {
    m_steps.flush();
    auto plan = pasteRows(m_steps.chart(), newRows.rows, newRows.manager, std::nullopt, readers);
    if (!plan.hasError()) return m_steps.add(std::move(plan).value());
    // Which of them it was.
    const std::size_t before = m_refused.size();
    for (std::size_t row = 0; row < newRows.rows.size(); ++row) {
      auto one = pasteRows(m_steps.chart(), {&newRows.rows[row], 1}, newRows.manager, std::nullopt,
                           readers);
      if (one.hasError()) refuse(m_cells.size() + row, one.error());
    }
    if (m_refused.size() == before) refuse(m_cells.size(), plan.error());
  }

  CellPlan finish(const NewRows& newRows) {
    if (!m_refused.empty()) {
      std::stable_sort(m_refused.begin(), m_refused.end(),
                       [](const CellRefusal& a, const CellRefusal& b) { return a.at < b.at; });
      Message why = m_refused.front().why;
      return {std::move(why), std::move(m_refused)};
    }
    if (m_steps.empty()) return {nothingToDo(), {}};
    return {m_steps.take(nameOfAll(newRows)), {}};
  }

  Message nameOfAll(const NewRows& newRows) const {
    const bool oneField = std::all_of(m_cells.begin(), m_cells.end(), [this](const Cell& cell) {
      return cell.field == m_cells.front().field;
    });
    if (m_cells.empty() || !newRows.rows.empty() || !oneField) {
      return counted(Code::UndoSetCells, m_cells.size() + newRows.rows.size());
    }
    if (isManager(m_cells.front())) return counted(Code::UndoMoveSeveral, m_cells.size());
    return Message(Code::UndoSetFieldOfSeveral,
                   {{"field", fieldArgument(m_chart, fieldOf(m_cells.front()))},
                    {"count", static_cast<std::int64_t>(m_cells.size())}});
  }

  const Chart& m_chart;
  std::span<const Cell> m_cells;
  VacantSeats m_vacant;
  Steps m_steps;
  std::unique_ptr<SeatNames> m_names;
  std::unordered_map<std::size_t, Move> m_moves;  // by slot
  std::vector<std::uint32_t> m_level;             // by slot
  std::vector<CellRefusal> m_refused;
};

}  // namespace

CellPlan setCells(const Chart& chart, std::span<const Cell> cells, VacantSeats vacant,
                  const NewRows& newRows, const TextReaders& readers) {
  return CellWriter(chart, cells, vacant).write(newRows, readers);
}

}  // namespace arborg::edit

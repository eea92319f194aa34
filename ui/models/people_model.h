// Everybody in a table: a seat a row, a field a column.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "ui/models/editor.h"
#include "ui/models/people_cells.h"
#include "ui/models/people_order.h"

namespace arborg::ui {

// Follows the chart change by change: rows come, go and move, and views keep their place. Cells are
// worded when they are asked for, so that 100,000 rows cost what is seen of them.
//
// While rows are held (somebody works in the table) what is altered or moved stays in its row,
// sorted and filtered or not; new seats come last.
class PeopleModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role {
    IdRole = Qt::UserRole + 1,  // quint32: PositionId::value()
    ImpliedRole,  // bool: shown, but not written there (a vacant name, a role's title)
    KeyRole,      // setData() only: the key of the manager, who has been found
  };

  explicit PeopleModel(Editor& editor, QObject* parent = nullptr);

  // Without rows, and without any work at changes, until it is seen.
  void setActive(bool active);
  bool isActive() const noexcept { return m_active; }

  const std::vector<PeopleColumn>& columns() const noexcept { return m_columns; }
  const PeopleColumn& column(int at) const { return m_columns[static_cast<std::size_t>(at)]; }
  std::optional<int> columnOf(const PeopleField& field) const;
  const PeopleCells& cells() const noexcept { return m_cells; }
  const Chart& chart() const { return m_editor.notifier().chart(); }
  std::optional<PositionId> positionAt(int row) const;
  std::optional<int> rowOf(PositionId id) const;
  Editor& editor() noexcept { return m_editor; }

  void setFilter(const PeopleFilter& filter);
  const PeopleFilter& filter() const noexcept { return m_order.filter(); }
  // A column of -1: the order of the chart.
  void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;
  int sortColumn() const;
  Qt::SortOrder sortDirection() const noexcept { return m_order.direction(); }
  // Let go, rows are sorted and filtered as they should be by now.
  void setHeld(bool held);

  // All of it in one step, or nothing; what is refused is told, with what the caller refuses
  // already. True when it stands there, or is asked about first.
  bool write(const std::vector<edit::Cell>& cells,
             edit::VacantSeats vacant = edit::VacantSeats::Refuse,
             const edit::NewRows& newRows = {}, const QStringList& refusals = {});
  // Asked before seats that have a manager are left without one: false where that needs no
  // question, else the function is called as soon as it is answered with yes.
  using AskBeforeTop = std::function<bool(std::vector<PositionId>, std::function<void()>)>;
  void setAskBeforeTop(AskBeforeTop ask) { m_askBeforeTop = std::move(ask); }
  // What somebody wrote in a column, on any number of seats; who has no such field is passed over.
  bool writeColumn(const std::vector<PositionId>& ids, int column, const QString& text);
  edit::Cell cellOf(PositionId id, int column, const QString& text) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  // Rows come and go just now: what views make of it is nobody's wish.
  bool isArranging() const noexcept { return m_arranging; }

  // After a change of language.
  void retranslate();

 signals:
  // One line a cell: "Row 3, Quota: ...".
  void refused(const QStringList& lines);
  // After rows came, went or moved, or another document is shown.
  void rowsChanged();

 private:
  void replaceDocument();
  void onChartChanged(const edit::ChangeSet& changes);
  void updateColumns();
  void reorder();
  std::vector<PositionId> heldRows() const;
  void show(std::vector<PositionId> rows);
  void reset(std::vector<PositionId> rows);
  bool removeGone(const std::vector<PositionId>& next);
  void permute(const std::vector<PositionId>& next);
  bool insertNew(const std::vector<PositionId>& next);
  void indexRows();
  bool isOrdered() const { return m_order.sortField().has_value() || !m_order.filter().isEmpty(); }
  // Those whose manager is cleared, none below another.
  std::vector<PositionId> newTops(const std::vector<edit::Cell>& cells) const;
  QString refusal(const edit::CellRefusal& refusal, const std::vector<edit::Cell>& cells) const;

  Editor& m_editor;
  PeopleCells m_cells;
  PeopleOrder m_order;
  std::vector<PeopleColumn> m_columns;
  std::vector<PositionId> m_rows;
  std::vector<std::int32_t> m_rowOf;  // by slot; -1: not listed
  std::vector<bool> m_known;          // by slot: was there at the last change
  bool m_active = false;
  bool m_held = false;
  bool m_arranging = false;
  bool m_stale = false;  // something changed while held
  AskBeforeTop m_askBeforeTop;
  bool m_answered = false;  // what is written now has been asked about
};

}  // namespace arborg::ui

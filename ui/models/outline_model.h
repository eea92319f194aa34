// The reporting tree as an item model: the outline beside the canvas.
#pragma once

#include <QAbstractItemModel>
#include <optional>

#include "ui/models/chart_notifier.h"

namespace arborg::ui {

// One row a position, below its manager's row, in the order of reports. Indexes carry the
// position's id, so they survive moves. Constant time a call, except parent() and moves, which are
// linear in the number of peers.
class OutlineModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Role {
    IdRole = Qt::UserRole + 1,  // quint32: PositionId::value()
    NameRole,                   // QString: the holder's name, or the word for a vacant seat
    TitleRole,                  // QString: short title
    FunctionRole,               // int: RoleFunction
    SeverityRole,               // int: worst Severity among what was not accepted
    VacantRole,                 // bool
  };

  explicit OutlineModel(ChartNotifier& notifier, QObject* parent = nullptr);

  QModelIndex indexOf(PositionId id) const;
  // None for an invalid index.
  std::optional<PositionId> positionAt(const QModelIndex& index) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  bool hasChildren(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  // After a change of language.
  void retranslate();

 private:
  std::span<const PositionId> rowsOf(const QModelIndex& parent) const;
  void onChartChanged(const edit::ChangeSet& changes);
  void rearranged();

  ChartNotifier& m_notifier;
};

}  // namespace arborg::ui

// What the rules found, as a table: severity, who, what, and how to settle it.
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <unordered_map>
#include <vector>

#include "core/rules/finding.h"
#include "core/rules/fixes.h"
#include "ui/models/chart_notifier.h"

namespace arborg::ui {

// Rows in the checker's order: errors first, then display order. Findings and their words are made
// when a row is looked at, so 100,000 of them cost nothing until they are scrolled to. Fixes, which
// may take a walk over the chart, are made once a row. Every change of the chart resets the model;
// whoever shows it keeps the place.
class FindingsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { SeverityColumn, SubjectColumn, TextColumn, FixColumn, ColumnCount };
  enum Role { SeverityRole = Qt::UserRole + 1, AcceptedRole, TitleRole };

  using FixMaker = std::function<std::vector<rules::Fix>(const Chart&, const rules::Finding&)>;
  explicit FindingsModel(ChartNotifier& notifier, QObject* parent = nullptr,
                         FixMaker fixMaker = rules::fixesFor);

  // Rows of accepted findings are left out unless asked for.
  void setShowAccepted(bool show);
  bool showsAccepted() const noexcept { return m_showAccepted; }
  rules::Finding finding(int row) const;
  // Good until the model is reset.
  const std::vector<rules::Fix>& fixes(int row) const;
  // First row that concerns the position; -1: none.
  int rowOf(PositionId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void retranslate();

 private:
  void refresh();

  ChartNotifier& m_notifier;
  FixMaker m_fixMaker;
  mutable std::unordered_map<int, std::vector<rules::Fix>> m_fixes;  // by row, of those asked for
  int m_rowCount = 0;
  // Places among the checker's findings, where some are left out; else empty: row is place.
  std::vector<std::size_t> m_places;
  bool m_showAccepted = false;
};

}  // namespace arborg::ui

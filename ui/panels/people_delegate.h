// Shows and edits the cells of the people table.
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <functional>

#include "ui/models/people_model.h"

class QLineEdit;

namespace arborg::ui {

// Roles and arrangements are chosen from lists, managers are found by a few letters of their name,
// everything else is written; a note may have several lines (Alt+Enter).
//
// Enter writes and goes down, Tab writes and goes on, Ctrl+Enter writes on every selected row, Esc
// leaves everything as it was. What is refused stays open to be put right.
class PeopleDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  // `fill` writes a text on every selected row of a column; false where it was refused.
  using Fill = std::function<bool(int column, const QString& text)>;
  PeopleDelegate(PeopleModel& model, Fill fill, QObject* parent);

  // The open editor; null: none.
  QWidget* openEditor() const { return m_open; }
  // What stands in it is carried out as if it were left.
  void finish();

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model,
                    const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

 signals:
  // Written by Enter: the row below is next, or the one above.
  void stepRequested(int rows);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  QWidget* makeManagerEditor(QWidget* parent, const QModelIndex& index) const;
  void findManagers(QLineEdit& line, PositionId seat) const;
  bool isSomebody(const QString& text) const;
  static QString textOf(const QWidget& editor);
  // Written, or refused and still open.
  bool commit(QWidget* editor);

  PeopleModel& m_model;
  Fill m_fill;
  mutable QPointer<QWidget> m_open;
  mutable QPersistentModelIndex m_openAt;
  mutable bool m_written = true;
};

}  // namespace arborg::ui

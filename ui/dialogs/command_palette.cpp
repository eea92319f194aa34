#include "ui/dialogs/command_palette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace arborg::ui {

namespace {

constexpr int kPathRole = Qt::UserRole + 1;
constexpr int kKeysRole = Qt::UserRole + 2;
constexpr int kRowHeight = 34;
constexpr int kMargin = 12;

// Name, the menus it stands in, and at the right its keys.
class CommandDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const int text = option.fontMetrics.height() + 12;
    return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(text, kRowHeight)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const bool enabled = (index.flags() & Qt::ItemIsEnabled) != 0;
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0) {
      painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    }
    QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QString keys = index.data(kKeysRole).toString();
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
    if (!keys.isEmpty()) {
      room.setRight(room.right() - option.fontMetrics.horizontalAdvance(keys) - kMargin);
    }
    const QString name =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(option.palette.color(group, QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(name) + kMargin);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(kPathRole).toString(),
                                                    Qt::ElideRight, std::max(room.width(), 0)));
    painter->restore();
  }
};

}  // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent),
      m_commands(std::move(commands)),
      m_text(new QLineEdit(this)),
      m_hits(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_none(new QLabel(tr("No such command"), this)) {
  setObjectName(QStringLiteral("commandPalette"));
  setWindowTitle(tr("Commands"));
  resize(560, 460);
  m_text->setObjectName(QStringLiteral("commandText"));
  m_text->setPlaceholderText(tr("What do you want to do?"));
  m_text->setAccessibleName(m_text->placeholderText());
  m_text->installEventFilter(this);
  m_hits->setObjectName(QStringLiteral("commandHits"));
  m_hits->setAccessibleName(tr("Commands"));
  m_hits->setModel(m_model);
  m_hits->setItemDelegate(new CommandDelegate(m_hits));
  m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_hits->setUniformItemSizes(true);
  m_none->setTextFormat(Qt::PlainText);
  m_none->setAlignment(Qt::AlignCenter);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_text);
  layout->addWidget(m_hits, 1);
  layout->addWidget(m_none, 1);
  connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::choose);
  connect(m_hits, &QListView::clicked, this, &CommandPalette::choose);
  search();
}

void CommandPalette::search() {
  m_shown = findCommands(m_commands, m_text->text());
  m_model->clear();
  int first = -1;
  for (const Command& command : m_shown) {
    auto* item = new QStandardItem(command.name);
    item->setData(command.path, kPathRole);
    const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
    item->setData(keys, kKeysRole);
    item->setAccessibleText(
        QStringList{command.name, command.path, keys}.join(QStringLiteral(", ")));
    item->setEnabled(command.action->isEnabled());
    m_model->appendRow(item);
    if (first < 0 && command.action->isEnabled()) first = m_model->rowCount() - 1;
  }
  m_hits->setCurrentIndex(m_model->index(std::max(first, 0), 0));
  m_hits->setVisible(!m_shown.empty());
  m_none->setVisible(m_shown.empty());
}

void CommandPalette::choose() {
  const int row = m_hits->currentIndex().row();
  if (row < 0 || row >= static_cast<int>(m_shown.size())) return;
  QAction* action = m_shown[static_cast<std::size_t>(row)].action;
  if (!action->isEnabled()) return;
  m_chosen = action;
  accept();
}

// The arrows walk what can be done while the text keeps the keyboard.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_text || event->type() != QEvent::KeyPress) {
    return QDialog::eventFilter(watched, event);
  }
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  if (step == 0) return QDialog::eventFilter(watched, event);
  for (int row = m_hits->currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
       row += step) {
    if (!m_model->item(row)->isEnabled()) continue;
    m_hits->setCurrentIndex(m_model->index(row, 0));
    break;
  }
  return true;
}

}  // namespace arborg::ui

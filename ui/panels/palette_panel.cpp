#include "ui/panels/palette_panel.h"

#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "core/edit/commands/structure_commands.h"
#include "core/util/text.h"
#include "ui/models/dark.h"
#include "ui/models/function_colour.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/seat_mime.h"
#include "ui/models/small_pictures.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr int kRole = Qt::UserRole;        // the RoleId's value; none: a heading
constexpr int kFolded = Qt::UserRole + 1;  // what the filter looks at
constexpr int kSquare = 12;                // px, of the function's colour

QPixmap functionSquare(const QWidget& widget, RoleFunction function) {
  return colourSquare(widget, kSquare, functionColour(function, isDark(widget.palette())));
}

class RoleList : public QListWidget {
 public:
  RoleList(Editor& editor, QWidget* parent) : QListWidget(parent), m_editor(editor) {}

 protected:
  void startDrag(Qt::DropActions /*actions*/) override {
    const QListWidgetItem* item = currentItem();
    if (item == nullptr || !item->data(kRole).isValid()) return;
    const Chart& chart = m_editor.notifier().chart();
    const RoleId id(item->data(kRole).toUInt());
    if (!chart.contains(id)) return;
    auto* carried = new QMimeData;
    carried->setData(roleMimeType(), QByteArray::fromStdString(chart.role(id).key));
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    const QColor band = functionColour(chart.role(id).function, isDark(palette()));
    const QPixmap picture = dragCard(*this, item->text(), band);
    drag->setPixmap(picture);
    // Left above the pointer: the chart's own words stand right below it.
    const QSizeF size = picture.deviceIndependentSize();
    drag->setHotSpot((QPointF(size.width(), size.height()) + QPointF(4, 4)).toPoint());
    drag->exec(Qt::CopyAction);
  }

 private:
  Editor& m_editor;
};

}  // namespace

PalettePanel::PalettePanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_filter(new QLineEdit(this)),
      m_list(new RoleList(editor, this)) {
  setObjectName(QStringLiteral("palettePanel"));
  m_filter->setObjectName(QStringLiteral("paletteFilter"));
  m_filter->setClearButtonEnabled(true);
  m_filter->installEventFilter(this);
  m_list->setObjectName(QStringLiteral("paletteList"));
  m_list->setDragEnabled(true);
  m_list->setDragDropMode(QAbstractItemView::DragOnly);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setIconSize(QSize(kSquare, kSquare));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setTextElideMode(Qt::ElideRight);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(6);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(8, 0, 8, 0);
  top->addWidget(m_filter);
  layout->addLayout(top);
  layout->addWidget(m_list, 1);

  connect(m_filter, &QLineEdit::textChanged, this, &PalettePanel::filter);
  connect(m_list, &QListWidget::itemActivated, this, &PalettePanel::add);
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this,
          [this](const edit::ChangeSet& changes) {
            if (changes.rolesChanged()) fill();
          });
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &PalettePanel::fill);
  retranslate();
}

void PalettePanel::fill() {
  m_list->clear();
  const Chart& chart = m_editor.notifier().chart();
  const Words words;
  std::vector<RoleId> roles;
  for (std::uint32_t slot = 0; slot < chart.roleSlots(); ++slot) {
    if (chart.contains(RoleId(slot))) roles.emplace_back(slot);
  }
  std::stable_sort(roles.begin(), roles.end(), [&chart](RoleId a, RoleId b) {
    return chart.role(a).kind < chart.role(b).kind;
  });
  std::optional<RoleKind> kind;
  for (const RoleId id : roles) {
    const Role& role = chart.role(id);
    if (kind != role.kind) {
      kind = role.kind;
      auto* heading = new QListWidgetItem(words.roleKind(role.kind), m_list);
      heading->setFlags(Qt::NoItemFlags);
      QFont strong = font();
      strong.setWeight(QFont::DemiBold);
      heading->setFont(strong);
    }
    const QString title =
        id == roleId(BuiltInRole::Other) ? tr("Other (free title)") : words.roleTitle(chart, id);
    auto* item = new QListWidgetItem(functionSquare(*this, role.function), title, m_list);
    item->setData(kRole, id.value());
    item->setData(kFolded, QString::fromStdString(folded(title.toStdString())));
    item->setToolTip(plainToolTip(title));
  }
  filter(m_filter->text());
}

void PalettePanel::filter(const QString& text) {
  const QString wanted = QString::fromStdString(folded(text.trimmed().toStdString()));
  QListWidgetItem* heading = nullptr;
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    if (!item->data(kRole).isValid()) {
      heading = item;
      heading->setHidden(true);  // until one of its roles is shown
      continue;
    }
    const bool shown = wanted.isEmpty() || item->data(kFolded).toString().contains(wanted);
    item->setHidden(!shown);
    if (shown && heading != nullptr) heading->setHidden(false);
  }
}

void PalettePanel::add(const QListWidgetItem* item) {
  if (item == nullptr || !item->data(kRole).isValid()) return;
  const Chart& chart = m_editor.notifier().chart();
  const edit::Seed seed{{}, {}, RoleId(item->data(kRole).toUInt())};
  const auto current = m_editor.selection().current();
  m_editor.run(current.has_value() ? edit::addReport(chart, *current, seed)
                                   : edit::addRoot(chart, seed));
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_filter && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      // To the first role that is shown; Enter adds it.
      for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item->isHidden() || !item->data(kRole).isValid()) continue;
        m_list->setCurrentItem(item);
        if (key == Qt::Key_Down) {
          m_list->setFocus();
        } else {
          add(item);
        }
        break;
      }
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void PalettePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) fill();
  QWidget::changeEvent(event);
}

void PalettePanel::retranslate() {
  m_filter->setPlaceholderText(tr("Find a role"));
  m_filter->setAccessibleName(tr("Find a role"));
  m_list->setAccessibleName(tr("Roles to drag onto the chart"));
  fill();
}

}  // namespace arborg::ui

#include "ui/canvas/focus_bar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr int kWidestName = 180;       // px
constexpr std::size_t kMostSteps = 7;  // the top and those next to the branch; "…" between

QString label(const QWidget& widget, const QString& name) {
  return widget.fontMetrics()
      .elidedText(name, Qt::ElideRight, kWidestName)
      .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

FocusBar::FocusBar(ChartStage& stage, QWidget* parent)
    : QWidget(parent),
      m_stage(stage),
      m_path(new QHBoxLayout),
      m_everything(new QToolButton(this)) {
  setObjectName(QStringLiteral("focusBar"));
  m_everything->setObjectName(QStringLiteral("focusEverything"));
  m_everything->setAutoRaise(true);
  m_everything->setFocusPolicy(Qt::TabFocus);
  m_path->setSpacing(2);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(8, 2, 8, 2);
  layout->addLayout(m_path);
  layout->addStretch(1);
  layout->addWidget(m_everything);
  // A long way up must not hold the window open.
  setMinimumWidth(0);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  connect(m_everything, &QToolButton::clicked, this, [this] { m_stage.setFocus(std::nullopt); });
  connect(&stage, &ChartStage::focusChanged, this, &FocusBar::refresh);
  connect(&stage.notifier(), &ChartNotifier::chartChanged, this, &FocusBar::refresh);
  refresh();
}

QString FocusBar::pathText() const {
  QStringList names;
  const Words words;
  for (const PositionId id : m_stage.focusPath()) {
    names.append(words.holderName(m_stage.chart(), id));
  }
  return names.join(QStringLiteral(" › "));
}

void FocusBar::refresh() {
  const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
  for (QWidget* step : m_steps) {
    step->hide();
    step->deleteLater();  // it may be the one that was pressed
  }
  m_steps.clear();
  const std::vector<PositionId> path = m_stage.focusPath();
  setVisible(!path.empty());
  m_everything->setText(tr("Show everything"));
  m_everything->setToolTip(tr("Show everything (Esc)"));
  if (hadKeyboard) emit left();
  if (path.empty()) return;
  const bool cut = path.size() > kMostSteps;
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (cut && at > 0 && at + kMostSteps - 1 < path.size()) {
      if (at == 1) {
        auto* dots = new QLabel(QStringLiteral("… ›"), this);
        m_path->addWidget(dots);
        m_steps.push_back(dots);
      }
      continue;
    }
    addStep(path[at], at + 1 == path.size());
  }
  setAccessibleName(tr("Only the branch of %1").arg(pathText()));
}

void FocusBar::addStep(PositionId id, bool last) {
  const QString name = Words().holderName(m_stage.chart(), id);
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setText(label(*this, name));
  button->setAccessibleName(name);
  if (last) {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    button->setFont(strong);
    button->setObjectName(QStringLiteral("focusCurrent"));
  } else {
    button->setAccessibleDescription(tr("Widens the view to this branch"));
  }
  connect(button, &QToolButton::clicked, this, [this, id] { m_stage.setFocus(id); });
  m_path->addWidget(button);
  m_steps.push_back(button);
  if (last) return;
  auto* between = new QLabel(QStringLiteral("›"), this);
  between->setForegroundRole(QPalette::PlaceholderText);
  m_path->addWidget(between);
  m_steps.push_back(between);
}

void FocusBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace arborg::ui

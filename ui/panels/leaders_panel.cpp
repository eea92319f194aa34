#include "ui/panels/leaders_panel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/leaders_chart.h"
#include "ui/text/words.h"
#include "ui/widgets/scrolled.h"

namespace arborg::ui {

LeadersPanel::LeadersPanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_chart(new LeadersChart(this)),
      m_note(new QLabel(this)),
      m_legend(new QLabel(this)) {
  setObjectName(QStringLiteral("leadersPanel"));
  for (QLabel* label : {m_note, m_legend}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("muted", true);
  }
  auto* texts = new QWidget;
  auto* side = new QVBoxLayout(texts);
  side->setContentsMargins(0, 12, 12, 12);
  side->addWidget(m_legend);
  side->addWidget(m_note);
  side->addStretch(1);
  // As wide as before at the usual size of letters; large ones scroll.
  constexpr int kUsualWidth = 190;
  constexpr int kLetters = 26;
  QScrollArea* const beside = scrolled(texts);
  beside->setFixedWidth(std::max(kUsualWidth, kLetters * fontMetrics().averageCharWidth()) +
                        style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 12);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_chart, 1);
  layout->addWidget(beside);

  connect(m_chart, &LeadersChart::chosen, this, [this](PositionId seat) {
    m_editor.selection().select(seat);
    emit revealRequested(seat);
  });
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &LeadersPanel::refresh);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &LeadersPanel::refresh);
  connect(&editor.selection(), &Selection::changed, this,
          [this] { m_chart->setSelected(m_editor.selection().ids()); });
  retranslate();
}

void LeadersPanel::refresh() {
  if (!isVisible()) return;
  Leaders leaders = leadersOf(m_editor.notifier().document());
  const bool none = leaders.assessed.empty();
  if (none) {
    m_note->setText(
        tr("Nobody is assessed yet. Rate at least three execution and three strategy skills of a "
           "leader."));
  } else if (leaders.notAssessed > 0) {
    m_note->setText(
        tr("%Ln leaders are not assessed.", nullptr, static_cast<int>(leaders.notAssessed)));
  } else {
    m_note->clear();
  }
  m_chart->setLeaders(std::move(leaders.assessed));
  m_chart->setSelected(m_editor.selection().ids());
}

void LeadersPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void LeadersPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LeadersPanel::retranslate() {
  const Words words;
  // The marks are the series' own shapes.
  m_legend->setText(QStringLiteral("◆ %1\n■ %2\n▲ %3\n● %4")
                        .arg(words.roleShort(BuiltInRole::Cro), words.roleShort(BuiltInRole::Cso),
                             words.roleShort(BuiltInRole::VpSales), tr("Other leaders")));
  m_chart->retranslate();
  refresh();
}

}  // namespace arborg::ui

#include "ui/dialogs/card_preview.h"

#include <QPainter>

#include "core/scene/card.h"
#include "core/scene/card_drawing.h"
#include "ui/render/chart_words.h"
#include "ui/render/colors.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {

namespace {

constexpr int kMargin = 12;
// A card with three fields, and room around it: the dialog does not jump with each choice.
constexpr int kRoom = 108;

}  // namespace

CardPreview::CardPreview(const Chart& chart, PositionId position, const scene::Theme& theme,
                         QWidget* parent)
    : QWidget(parent),
      m_chart(chart),
      m_position(position),
      m_theme(theme),
      m_measurer(std::make_unique<QtTextMeasurer>(m_theme)),
      m_painter(std::make_unique<Painter>(m_theme)) {
  setObjectName(QStringLiteral("cardPreview"));
  m_rollups.rebuild(chart);
}

CardPreview::~CardPreview() = default;

void CardPreview::setPictures(PictureStore& pictures) {
  m_painter->setPictures(&pictures);
  connect(&pictures, &PictureStore::loaded, this, [this] { update(); });
  update();
}

void CardPreview::present(const DocumentSettings& settings, Language language) {
  const ChartWords words(language);
  const scene::CardWriter writer(m_chart, settings, words, &m_rollups);
  scene::CardContent content;
  writer.write(m_chart, m_position, content);
  QStringList spoken = {QString::fromStdString(content.name),
                        QString::fromStdString(content.title)};
  for (std::size_t i = 0; i < content.fieldCount; ++i) {
    spoken.append(QString::fromStdString(content.fields.at(i)));
  }
  setAccessibleDescription(spoken.join(QStringLiteral(", ")));

  const scene::CardFrame frame = scene::frameOf(content, *m_measurer, m_theme);
  m_list.clear();
  scene::CardDrawing drawing(m_theme, *m_measurer, m_list);
  const scene::Box box{0, 0, frame.width, frame.height};
  drawing.full({box, m_position.value(), Severity::Off, false}, content, frame);
  m_card = QSizeF(static_cast<qreal>(frame.width), static_cast<qreal>(frame.height));
  update();
}

QSize CardPreview::sizeHint() const {
  return {static_cast<int>(m_theme.metrics.maximumCardWidth) + 2 * kMargin, kRoom + 2 * kMargin};
}

void CardPreview::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), toColor(m_theme.surface));
  const QPointF corner((width() - m_card.width()) / 2, (height() - m_card.height()) / 2);
  Viewport viewport;
  viewport.origin = {static_cast<float>(-std::round(corner.x())),
                     static_cast<float>(-std::round(corner.y()))};
  m_painter->paint(painter, m_list, viewport, Target::Pixels);
}

}  // namespace arborg::ui

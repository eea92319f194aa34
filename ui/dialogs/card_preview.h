// One card of a chart as it would look with other settings.
#pragma once

#include <QWidget>
#include <memory>

#include "core/figures/rollups.h"
#include "core/model/chart.h"
#include "core/scene/text_measurer.h"
#include "core/scene/theme.h"
#include "ui/render/painter.h"
#include "ui/render/picture_store.h"
#include "ui/text/language.h"

namespace arborg::ui {

class CardPreview : public QWidget {
  Q_OBJECT
 public:
  // The chart and the theme outlive the widget and stay as they are. Linear in it, once.
  CardPreview(const Chart& chart, PositionId position, const scene::Theme& theme,
              QWidget* parent = nullptr);
  ~CardPreview() override;

  // Outlives the widget; without it there are initials.
  void setPictures(PictureStore& pictures);
  // With the fields, photos and the currency of these settings.
  void present(const DocumentSettings& settings, Language language);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Chart& m_chart;
  PositionId m_position;
  figures::Rollups m_rollups;
  const scene::Theme& m_theme;
  std::unique_ptr<scene::TextMeasurer> m_measurer;
  std::unique_ptr<Painter> m_painter;
  scene::DisplayList m_list;
  QSizeF m_card;
};

}  // namespace arborg::ui

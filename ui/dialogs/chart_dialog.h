// What a chart is called, the language and the currency it is shown in, and what stands on its
// cards.
#pragma once

#include <QDialog>
#include <array>

#include "core/model/chart.h"
#include "core/model/limits.h"
#include "core/scene/card.h"
#include "core/scene/theme.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace arborg::ui {

class CardPreview;
class PictureStore;

class ChartDialog : public QDialog {
  Q_OBJECT
 public:
  // `shown` is the position whose card serves as the example; none: the first one. It is
  // drawn in `theme`. The chart and the theme outlive the dialog.
  ChartDialog(const Chart& chart, std::optional<PositionId> shown, const scene::Theme& theme,
              QWidget* parent = nullptr);

  // On the example. The store outlives the dialog.
  void showPictures(PictureStore& pictures);
  // The chart's settings, with what was chosen.
  DocumentSettings settings() const;

 private:
  QComboBox* makeFieldBox(std::size_t line);
  void preview();

  const Chart& m_chart;
  QLineEdit* m_title;
  QComboBox* m_language;
  QComboBox* m_currency;
  std::array<QComboBox*, kMaxCardFields> m_fields{};
  QCheckBox* m_photos;
  CardPreview* m_preview = nullptr;
};

}  // namespace arborg::ui

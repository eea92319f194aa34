// A whole chart drawn once, for whatever it is written as.
#pragma once

#include <vector>

#include "core/model/chart.h"
#include "core/scene/chart_scene.h"
#include "ui/render/chart_words.h"
#include "ui/render/export_options.h"
#include "ui/render/export_pictures.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {

// What is shown, apart from how it is written.
struct ExportView {
  scene::ViewState view;
  const scene::Theme* theme = &scene::paperTheme();
  Language language = Language::English;
  std::vector<Severity> severities;  // by PositionId; empty: no badges
  std::string folder;                // of the document's file, with its pictures; empty: none
};

class ExportPicture {
 public:
  // O(chart); everything in full detail, whatever the scale.
  ExportPicture(const Chart& chart, const ExportView& view, const ExportOptions& options);

  const scene::DisplayList& list() const noexcept { return m_list; }
  // All of it, with a margin.
  const scene::Box& bounds() const noexcept { return m_bounds; }
  const scene::Theme& theme() const noexcept { return m_theme; }
  bool isEmpty() const noexcept { return m_list.empty(); }
  // Those of the folder. Asking loads them, so what could not be shown is known after the writing.
  ExportPictures& pictures() const noexcept { return m_pictures; }
  // Name and title of a card, for those who hear the picture.
  std::string describe(PositionId id) const;

 private:
  void fitPaper(const ExportOptions& options);

  const Chart& m_chart;
  mutable ExportPictures m_pictures;
  scene::Theme m_theme;  // the view's, with the background that was asked for
  QtTextMeasurer m_measurer;
  ChartWords m_words;
  scene::ChartScene m_scene;
  scene::CardWriter m_writer;
  scene::DisplayList m_list;
  scene::Box m_bounds;
};

}  // namespace arborg::ui

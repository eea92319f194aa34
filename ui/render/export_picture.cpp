#include "ui/render/export_picture.h"

namespace arborg::ui {

namespace {

scene::Theme exportTheme(const ExportView& view, const ExportOptions& options) {
  scene::Theme theme = *view.theme;
  const bool onPaper =
      options.format == PictureFormat::Pdf && options.page != PageSize::Fit && !theme.dark;
  if (onPaper) theme.surface = scene::Color::rgb(0xFFFFFF);
  if (options.background.has_value()) theme.surface = *options.background;
  return theme;
}

}  // namespace

ExportPicture::ExportPicture(const Chart& chart, const ExportView& view,
                             const ExportOptions& options)
    : m_chart(chart),
      m_theme(exportTheme(view, options)),
      m_measurer(m_theme),
      m_words(view.language),
      m_scene(m_measurer, m_words, m_theme),
      m_writer(chart, m_words) {
  m_scene.setView(view.view);
  m_scene.setSeverities(view.severities);
  m_scene.rebuild(chart);
  m_bounds = m_scene.drawingBounds();
  m_scene.displayList(m_bounds, 1, m_list, scene::Detail::Full);
  if (options.transparent) m_list.background = scene::Color();
}

std::string ExportPicture::describe(PositionId id) const {
  scene::CardContent card;
  m_writer.write(m_chart, id, card);
  return card.title.empty() ? card.name : card.name + ", " + card.title;
}

}  // namespace arborg::ui

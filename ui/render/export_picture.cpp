#include "ui/render/export_picture.h"

#include <QFile>
#include <algorithm>
#include <utility>

#include "ui/render/pdf_export.h"

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
      m_pictures(QFile::decodeName(QByteArray::fromStdString(view.folder))),
      m_theme(exportTheme(view, options)),
      m_measurer(m_theme),
      m_words(view.language),
      m_scene(m_measurer, m_words, m_theme),
      m_writer(chart, m_words) {
  scene::ViewState shown = view.view;
  shown.date = dateOfDrawing(view.language);
  m_scene.setView(std::move(shown));
  m_scene.setSeverities(view.severities);
  m_scene.setPictures(&m_pictures);
  m_scene.rebuild(chart);
  if (options.format == PictureFormat::Pdf && options.page != PageSize::Fit) fitPaper(options);
  m_bounds = m_scene.drawingBounds();
  m_scene.displayList(m_bounds, 1, m_list, scene::Detail::Full);
  const auto items = m_list.items();
  m_pictures.expect(static_cast<std::size_t>(
      std::count_if(items.begin(), items.end(),
                    [](const scene::Item& item) { return item.shape == scene::Shape::Picture; })));
  if (options.transparent) m_list.background = scene::Color();
}

// An automatic layout takes the shape of the page, and of both ways to turn it the better one.
void ExportPicture::fitPaper(const ExportOptions& options) {
  constexpr double kHeld = 2 * 24;  // about what drawingBounds() adds to the chart
  const auto lay = [&](bool landscape) {
    const QSizeF room = printable(options, landscape);
    const double width = std::max(room.width() - kHeld, 1.0);
    const double height = std::max(room.height() - kHeld, 1.0);
    if (!m_scene.setPage(width / height, width, true)) return 0.0;
    return paperScale(m_scene.drawingBounds(), options);
  };
  if (options.orientation != Orientation::Automatic) {
    lay(options.orientation == Orientation::Landscape);
    return;
  }
  const double upright = lay(false);
  if (upright > lay(true)) lay(false);
}

std::string ExportPicture::describe(PositionId id) const {
  scene::CardContent card;
  m_writer.write(m_chart, id, card);
  return card.title.empty() ? card.name : card.name + ", " + card.title;
}

}  // namespace arborg::ui

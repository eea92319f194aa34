// What a canvas shows of a document and where: the scene, kept up to date, and the view of it.
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <initializer_list>
#include <memory>
#include <optional>

#include "core/layout/visible.h"
#include "core/scene/chart_scene.h"
#include "ui/canvas/drop_target.h"
#include "ui/canvas/view_transform.h"
#include "ui/models/chart_notifier.h"
#include "ui/models/selection.h"
#include "ui/text/language.h"

namespace arborg::ui {

class BoxMotion;

// Follows its notifier: after every change the scene is laid out again and the card that the user
// is at stays where it was in the view, so that nothing jumps. "View px" are px of the widget.
class ChartStage : public QObject {
  Q_OBJECT
 public:
  ChartStage(ChartNotifier& notifier, Selection& selection, QObject* parent = nullptr);
  ~ChartStage() override;

  ChartNotifier& notifier() const noexcept { return m_notifier; }
  const Chart& chart() const noexcept { return m_notifier.chart(); }
  // Not const only because drawing and hitting use scratch memory: change it through this class.
  scene::ChartScene& scene() const noexcept { return *m_scene; }
  const scene::Theme& theme() const noexcept { return m_scene->theme(); }
  const ViewTransform& view() const noexcept { return m_view; }
  std::uint32_t cardCount() const noexcept { return m_scene->tree().size(); }

  // --- the view; each tells viewChanged() when something is different ---
  void setViewSize(QSizeF size);
  void zoomAt(QPointF view, double scale);
  void panBy(QPointF viewDelta);
  void fit();
  // As a document opens: all of it while its names can be read, else its top at a size to read.
  void showStart();
  void centreOn(PositionId id);
  void reveal(PositionId id);
  // A point of the chart comes to the middle, as far as the chart stays in view.
  void centreAt(QPointF chart);
  // Until somebody zooms or pans, a fitted chart stays fitted when the window or the chart changes,
  // and one that was opened keeps its top in place when the window does.
  bool isFitted() const noexcept { return m_keeps == Keeps::Fit; }
  // Fitted, or as it was opened.
  bool isLeftAlone() const noexcept { return m_keeps != Keeps::Place; }

  // --- cards; none for a position that is not shown ---
  std::optional<std::uint32_t> node(PositionId id) const { return m_scene->tree().row(id); }
  PositionId position(std::uint32_t node) const { return m_scene->tree().position(node); }
  std::optional<QRectF> viewBox(PositionId id) const;
  QRectF viewBox(const layout::Box& chart) const;
  // The first line that the card writes in one of these fonts, from the top of its letters to the
  // bottom; none if it writes none.
  std::optional<QRectF> lineBox(PositionId id, std::initializer_list<scene::FontRole> fonts) const;
  layout::Point chartPoint(QPointF view) const;
  layout::Box chartBox(const QRectF& view) const;
  std::optional<scene::Hit> hit(QPointF view) const;
  // Calls fn(node, box in the view) for every card that touches the view rectangle.
  template <class Fn>
  void forEachCard(const QRectF& viewRect, Fn&& fn) const {
    const layout::Outline& outline = m_scene->tree().outline();
    const layout::Layout& shown = m_scene->shownLayout();
    layout::forEachVisible(outline, shown, chartBox(viewRect),
                           [&](std::uint32_t node, bool visible) {
                             if (visible) fn(node, viewBox(cardBox(outline, shown, node)));
                           });
  }

  // --- looks ---
  // Null: the document's own; where that is automatic, Paper or Slate as the window is light or
  // dark.
  void setTheme(const scene::Theme* theme);
  // The window is light or dark now: so is a chart whose theme is automatic.
  void followPalette();
  // The window speaks another language: the chart does too, unless the document has its own.
  void retranslate();
  // Drawn pale.
  void setDimmed(std::unordered_set<PositionId> ids);
  // Moves the reports around a place apart, so that it is seen where a card would go; hits and
  // layout() stay as they are. None: closes the gap.
  void openGap(const std::optional<DropTarget>& at);
  void setAnimated(bool animated) { m_animated = animated; }
  bool isMoving() const noexcept;
  // Ends a running animation at once.
  void settle();

  void setFolded(PositionId id, bool folded);
  // With everybody below who has reports.
  void setBranchFolded(PositionId id, bool folded);
  bool isFolded(PositionId id) const { return m_notifier.document().isFolded(id); }

  // --- a branch alone, with the managers above it; not an edit, and not kept with the document ---
  std::optional<PositionId> focus() const { return m_scene->view().visibility.focus; }
  // None: everybody again; so does the only root, of which nothing would be left out.
  void setFocus(std::optional<PositionId> id);
  // From the top to the one whose branch it is; empty while everybody is shown.
  std::vector<PositionId> focusPath() const;
  // What "all" means to somebody who looks at the chart: the branch, or everybody; those folded
  // away too, in display order.
  std::vector<PositionId> everybodyShown() const;
  // So that this position is among those shown: the branch of the nearest common manager, or
  // everybody. True if it was left out before.
  bool widenFocus(PositionId id);

 signals:
  // Another branch is shown alone, or everybody.
  void focusChanged();
  void viewChanged();
  // Cards may have moved, come or gone.
  void rearranged();
  void themeChanged();
  // Something that stays in its place looks different.
  void repaintNeeded(const QRectF& view);

 private:
  struct Anchor {
    PositionId id;
    QPointF place;  // of the card's middle, in the view
  };

  struct Page {
    double aspect;
    double width;  // of a chart that is as large as is of use
  };

  enum class Keeps : std::uint8_t { Place, Fit, Start };

  Language chartLanguage() const;
  const scene::Theme& chartTheme() const;
  void replaceDocument();
  void picturesChanged();
  void makeScene();
  void changeLook();
  void chartChanged(const edit::ChangeSet& changes);
  void foldingChanged();
  void syncSeverities();
  void dropLostFocus();
  std::optional<Anchor> anchorAt(PositionId id) const;
  // What should stay in its place in a change that moves the positions of `moved` (sorted).
  std::optional<Anchor> chooseAnchor(const std::vector<PositionId>& moved) const;
  std::optional<Anchor> nearestToMiddle(const std::vector<PositionId>& moved) const;
  void beginMotion();
  void finishChange(const std::optional<Anchor>& anchor, bool moving);
  bool keepView();
  // The shape of the view for automatic layouts: in steps, so that they do not change with each px.
  bool fitPage();
  void viewMoved(bool changed);

  ChartNotifier& m_notifier;
  Selection& m_selection;
  const scene::Theme* m_ownTheme = nullptr;
  Language m_language;
  std::unique_ptr<scene::TextMeasurer> m_measurer;
  std::unique_ptr<scene::CardWords> m_words;
  std::unique_ptr<scene::ChartScene> m_scene;
  std::unique_ptr<BoxMotion> m_motion;
  std::unique_ptr<layout::Layout> m_parted;  // with a gap open
  ViewTransform m_view;
  std::optional<Page> m_page;  // that automatic layouts are made for; none: not seen yet
  std::optional<PositionId> m_wantedAnchor;  // of the change that is coming
  Keeps m_keeps = Keeps::Fit;
  bool m_animated = true;
};

}  // namespace arborg::ui

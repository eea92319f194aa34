#include "ui/render/display_copy.h"

namespace arborg::ui {
namespace {

void copyPath(const scene::DisplayList& from, const scene::Item& item, scene::DisplayList& to) {
  const auto points = from.points(item);
  std::size_t at = 0;
  to.beginPath();
  for (const scene::Verb verb : from.verbs(item)) {
    switch (verb) {
      case scene::Verb::Move:
        to.moveTo(points[at++]);
        break;
      case scene::Verb::Line:
        to.lineTo(points[at++]);
        break;
      case scene::Verb::Cubic:
        to.cubicTo(points[at], points[at + 1], points[at + 2]);
        at += 3;
        break;
      case scene::Verb::Close:
        to.close();
        break;
    }
  }
  to.endPath(item);
}

}  // namespace

void copyItem(const scene::DisplayList& from, const scene::Item& item, scene::DisplayList& to) {
  switch (item.shape) {
    case scene::Shape::RoundedBox:
    case scene::Shape::Ellipse:
    case scene::Shape::Band:
      to.addShape(item);
      return;
    case scene::Shape::Text:
      to.addText(item, from.text(item));
      return;
    case scene::Shape::Picture:
      to.addPicture(item, from.text(item), item.verbCount);
      return;
    case scene::Shape::Path:
      copyPath(from, item, to);
      return;
  }
}

void copyItems(const scene::DisplayList& from, scene::DisplayList& to,
               const std::function<bool(const scene::Item&)>& chosen) {
  for (const scene::Item& item : from.items()) {
    if (chosen(item)) copyItem(from, item, to);
  }
}

}  // namespace arborg::ui

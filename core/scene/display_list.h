// A drawing as flat arrays: few kinds of shapes, each saying what it shows.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/layout/geometry.h"
#include "core/model/ids.h"
#include "core/scene/theme.h"

namespace arborg::scene {

using layout::Box;
using layout::Point;

// What of a chart a shape belongs to.
enum class Part : std::uint8_t {
  Connector,
  DottedLine,
  Caption,  // of a dotted line
  Shadow,
  Card,
  Band,
  Avatar,
  Progress,  // of the search for a vacant seat's holder; in place of the avatar
  Text,
  Badge,
  TypeSign,  // of the holder's skills
  Mark,      // of a condition that the card meets
  Tag,       // by which the legend explains the card's colour
  Legend,
  TitleBlock,  // title, date and footer around the chart
  FoldHandle,
};
std::string_view key(Part part) noexcept;

inline constexpr std::uint32_t kNobody = 0xFFFFFFFFU;

// A plain rectangle, for views from afar: no border, no curve, as many as there are people.
struct Fill {
  Box box;
  Color color;
  std::uint32_t position = kNobody;  // PositionId; for a connector the manager's
};

// Band: the left edge of a rounded box, `strokeWidth` wide (at most the radius), its outer corners
// those of the box; filled. Picture: fills the box, what is too much of it cut off on both sides; a
// stroke is a ring above its edge. Some items after it may stand in for it: they are drawn only
// where it cannot be shown.
enum class Shape : std::uint8_t { RoundedBox, Ellipse, Band, Path, Text, Picture };
enum class TextAlign : std::uint8_t { Left, Center };

struct Item {
  Shape shape = Shape::RoundedBox;
  Part part = Part::Card;
  FontRole font = FontRole::Name;     // Text
  TextAlign align = TextAlign::Left;  // Text
  bool dashed = false;                // the stroke
  std::uint32_t position = kNobody;   // PositionId; for a line the report's, if it serves only one
  // RoundedBox, Ellipse, Band, Picture: the shape's edge (a stroke lies inside it). Path: the
  // bounds of its points. Text: x and y are the anchor on the baseline, width its advance (height
  // 0).
  Box box;
  // RoundedBox, Band: at most half of the smaller side. Picture: 0, or half of a square: a circle.
  float radius = 0;
  float strokeWidth = 0;
  // Of a text: its colour. Of a picture: what it stands on, for outputs without transparency;
  // invisible: the background.
  Color fill;
  Color stroke;
  std::uint32_t first = 0;  // Path: in points(); Text, Picture: in the bytes of text
  std::uint32_t count = 0;
  std::uint32_t firstVerb = 0;  // Path
  std::uint32_t verbCount = 0;  // Path; Picture: how many of the items after it stand in for it
};

// How many points each takes: Move 1, Line 1, Cubic 3 (two handles, the end), Close 0.
enum class Verb : std::uint8_t { Move, Line, Cubic, Close };

// Fills lie below items; within each, later ones lie above earlier ones. clear() keeps the memory,
// so that after the first frames nothing is allocated.
class DisplayList {
 public:
  void clear() noexcept;
  bool empty() const noexcept { return m_fills.empty() && m_items.empty(); }

  std::span<const Fill> fills() const noexcept { return m_fills; }
  std::span<const Item> items() const noexcept { return m_items; }
  // Of a picture: its path, an isPicturePath() (core/util/picture_path.h).
  std::string_view text(const Item& item) const noexcept {
    return std::string_view(m_text).substr(item.first, item.count);
  }
  std::span<const Point> points(const Item& item) const noexcept {
    return std::span(m_points).subspan(item.first, item.count);
  }
  std::span<const Verb> verbs(const Item& item) const noexcept {
    return std::span(m_verbs).subspan(item.firstVerb, item.verbCount);
  }
  // What the drawing stands on, whole and opaque; not visible: nothing is painted below.
  Color background;

  void addFill(const Box& box, Color color, std::uint32_t position) {
    m_fills.push_back({box, color, position});
  }
  // Shape, colours and tag as given; ranges are set here. Text and points are copied.
  void addShape(const Item& item) { m_items.push_back(item); }
  void addText(Item item, std::string_view text);
  void addPicture(Item item, std::string_view path, std::uint32_t standIns = 0);

  // A path is begun, drawn and ended before anything else is added.
  void beginPath();
  void moveTo(Point p);
  void lineTo(Point p);
  void cubicTo(Point handle1, Point handle2, Point end);
  void close();
  void endPath(Item item);

 private:
  void addWithBytes(Item item, std::string_view bytes);

  std::vector<Fill> m_fills;
  std::vector<Item> m_items;
  std::vector<Point> m_points;
  std::vector<Verb> m_verbs;
  std::string m_text;
  std::uint32_t m_pathPoint = 0;
  std::uint32_t m_pathVerb = 0;
};

// A polyline whose corners are rounded by `radius`, less where a leg is too short for it. At least
// two points; corners are right angles.
void addRoundedLine(DisplayList& list, std::span<const Point> points, float radius, Item item);

// A filled polygon, its corners given in the unit square (y downwards) that stands for the item's
// box.
void addPolygon(DisplayList& list, std::span<const Point> corners, const Item& item);

// The outline of a Band: Move, Cubic, Line, Cubic, Close.
std::array<Point, 8> bandOutline(const Box& box, float radius, float width);

// One line an item, for comparing drawings as text; numbers to two decimals.
std::string dump(const DisplayList& list);

}  // namespace arborg::scene

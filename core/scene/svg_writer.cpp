#include "core/scene/svg_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>
#include <unordered_map>

#include "core/scene/shown_text.h"
#include "core/util/text.h"

namespace arborg::scene {

namespace {

// At most three decimals: a thousandth of a px.
void appendNumber(std::string& out, double value) {
  const double rounded = std::round(value * 1000) / 1000 + 0.0;  // no "-0"
  std::array<char, 64> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                 std::chars_format::fixed);
  out.append(buffer.data(), end.ptr);
}

// RFC 4648, 4.
void appendBase64(std::string& out, std::string_view bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  out.reserve(out.size() + (bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      group <<= 8U;
      if (i < count) group |= static_cast<unsigned char>(bytes[at + i]);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      out += i <= count ? kDigits[(group >> (18 - 6 * i)) & 0x3FU] : '=';
    }
  }
}

void appendEscaped(std::string& out, std::string_view text) {
  std::string repaired;
  if (!isUtf8(text)) {
    repaired = repairedUtf8(text);
    text = repaired;
  }
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view point = text.substr(at, codePointLength(text[at]));
    at += point.size();
    const auto first = static_cast<unsigned char>(point.front());
    if (point == "&") {
      out += "&amp;";
    } else if (point == "<") {
      out += "&lt;";
    } else if (point == ">") {
      out += "&gt;";
    } else if (point == "\"") {
      out += "&quot;";
    } else if (point == "\xEF\xBF\xBE" || point == "\xEF\xBF\xBF") {
      out += "\xEF\xBF\xBD";
    } else if (first >= 0x20U && first != 0x7FU) {
      out += point;
    }
  }
}

class SvgWriter {
 public:
  SvgWriter(const DisplayList& list, const Theme& theme, const SvgOptions& options)
      : m_list(list), m_theme(theme), m_options(options) {}

  std::string document(const Box& bounds) {
    head(bounds);
    for (const Fill& fill : m_list.fills()) {
      open("rect");
      place(fill.box);
      color("fill", fill.color);
      close();
    }
    const auto all = m_list.items();
    for (std::size_t i = 0; i < all.size(); ++i) {
      enterGroup(all[i]);
      if (all[i].shape != Shape::Picture) {
        write(all[i]);
      } else if (picture(all[i])) {
        i += all[i].verbCount;  // nothing has to stand in for it
      }
    }
    leaveGroup();
    m_out += "</svg>\n";
    return std::move(m_out);
  }

 private:
  void head(const Box& bounds) {
    m_out +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    const auto items = m_list.items();
    const bool pictures =
        m_options.picture && std::any_of(items.begin(), items.end(), [](const Item& item) {
          return item.shape == Shape::Picture;
        });
    if (pictures) m_out += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    if (!m_options.language.empty()) text("xml:lang", m_options.language);
    m_out += " xml:space=\"preserve\"";
    number("width", static_cast<double>(bounds.width) * m_options.scale);
    number("height", static_cast<double>(bounds.height) * m_options.scale);
    m_out += " viewBox=\"";
    for (const float value : {bounds.x, bounds.y, bounds.width, bounds.height}) {
      if (m_out.back() != '"') m_out += ' ';
      appendNumber(m_out, static_cast<double>(value));
    }
    m_out += "\" font-family=\"";
    if (!m_options.fontFamily.empty()) {
      m_out += '\'';
      for (const char c : m_options.fontFamily) {
        // A quote or a backslash would end the name in the style's own syntax.
        if (c != '\'' && c != '\\') appendEscaped(m_out, std::string_view(&c, 1));
      }
      m_out += "', ";
    }
    m_out += "sans-serif\">\n";
    title(m_options.title);
    if (pictures) {
      m_out +=
          "<defs><clipPath id=\"arborg-round\" clipPathUnits=\"objectBoundingBox\">"
          "<circle cx=\"0.5\" cy=\"0.5\" r=\"0.5\"/></clipPath></defs>\n";
    }
    if (m_list.background.isVisible()) {
      open("rect");
      place(bounds);
      color("fill", m_list.background);
      close();
    }
  }

  void title(std::string_view text) {
    if (text.empty()) return;
    m_out += "<title>";
    appendEscaped(m_out, text);
    m_out += "</title>\n";
  }

  // What belongs to one card is one group.
  void enterGroup(const Item& item) {
    const bool line =
        item.part == Part::Connector || item.part == Part::DottedLine || item.part == Part::Caption;
    const std::uint32_t card = line ? kNobody : item.position;
    if (card == m_group) return;
    leaveGroup();
    m_group = card;
    if (card == kNobody) return;
    m_out += "<g>\n";
    if (m_options.describe) title(m_options.describe(PositionId(card)));
  }
  void leaveGroup() {
    if (m_group != kNobody) m_out += "</g>\n";
    m_group = kNobody;
  }

  void write(const Item& item) {
    switch (item.shape) {
      case Shape::RoundedBox: {
        const float half = item.stroke.isVisible() ? item.strokeWidth / 2 : 0;
        open("rect");
        place({item.box.x + half, item.box.y + half, item.box.width - 2 * half,
               item.box.height - 2 * half});
        if (item.radius > 0) number("rx", static_cast<double>(item.radius - half));
        paints(item);
        break;
      }
      case Shape::Ellipse: {
        const float half = item.stroke.isVisible() ? item.strokeWidth / 2 : 0;
        open("ellipse");
        number("cx", static_cast<double>(item.box.x + item.box.width / 2));
        number("cy", static_cast<double>(item.box.y + item.box.height / 2));
        number("rx", static_cast<double>(item.box.width / 2 - half));
        number("ry", static_cast<double>(item.box.height / 2 - half));
        paints(item);
        break;
      }
      case Shape::Band: {
        const auto p = bandOutline(item.box, item.radius, item.strokeWidth);
        open("path");
        m_out += " d=\"";
        command('M', {p.data(), 1});
        command('C', {p.data() + 1, 3});
        command('L', {p.data() + 4, 1});
        command('C', {p.data() + 5, 3});
        m_out += "Z\"";
        color("fill", item.fill);
        break;
      }
      case Shape::Path:
        path(item);
        break;
      case Shape::Text:
        line(item);
        return;
      case Shape::Picture:
        return;  // see picture()
    }
    close();
  }

  void path(const Item& item) {
    open("path");
    m_out += " d=\"";
    const auto points = m_list.points(item);
    std::size_t at = 0;
    for (const Verb verb : m_list.verbs(item)) {
      switch (verb) {
        case Verb::Move:
          command('M', points.subspan(at, 1));
          break;
        case Verb::Line:
          command('L', points.subspan(at, 1));
          break;
        case Verb::Cubic:
          command('C', points.subspan(at, 3));
          at += 2;
          break;
        case Verb::Close:
          m_out += 'Z';
          continue;
      }
      ++at;
    }
    m_out += '"';
    paints(item);
  }

  void line(const Item& item) {
    const Font& font = m_theme.font(item.font);
    open("text");
    number("x", static_cast<double>(item.box.x));
    number("y", static_cast<double>(item.box.y));
    number("font-size", font.pixelSize);
    if (font.bold) m_out += " font-weight=\"bold\"";
    if (font.italic) m_out += " font-style=\"italic\"";
    if (item.align == TextAlign::Center) m_out += " text-anchor=\"middle\"";
    // Holds the width where another font has to stand in.
    if (item.box.width > 0) number("textLength", static_cast<double>(item.box.width));
    m_out += " lengthAdjust=\"spacingAndGlyphs\"";
    color("fill", item.fill);
    m_out += '>';
    appendEscaped(m_out, m_list.text(item));
    m_out += "</text>\n";
  }

  // False where it cannot be shown. One that is shown again is drawn from where it stands first.
  bool picture(const Item& item) {
    if (!m_options.picture) return false;
    const std::string_view path = m_list.text(item);
    const bool square = item.radius > 0;
    std::string key = square ? "o" : "_";
    appendNumber(key, static_cast<double>(item.box.width));
    const auto [at, isNew] = m_pictures.try_emplace(std::move(key.append("/").append(path)));
    Shown& shown = at->second;
    if (!isNew) {
      if (shown.number == 0) return false;
      open("use");
      m_out += " xlink:href=\"#arborg-picture";
      appendNumber(m_out, shown.number);
      m_out += '"';
      number("x", static_cast<double>(item.box.x) - static_cast<double>(shown.box.x));
      number("y", static_cast<double>(item.box.y) - static_cast<double>(shown.box.y));
      close();
      ring(item);
      return true;
    }
    const std::optional<SvgPicture> data = m_options.picture(path, square);
    if (!data.has_value()) return false;
    shown = {++m_pictureCount, item.box};
    open("image");
    m_out += " id=\"arborg-picture";
    appendNumber(m_out, shown.number);
    m_out += '"';
    const float half = item.stroke.isVisible() ? item.strokeWidth / 2 : 0;
    place(layout::grown(item.box, -half));
    m_out += " preserveAspectRatio=\"xMidYMid slice\"";
    if (square) m_out += " clip-path=\"url(#arborg-round)\"";
    m_out += " xlink:href=\"data:";
    m_out += data->mediaType;
    m_out += ";base64,";
    appendBase64(m_out, data->bytes);
    m_out += '"';
    close();
    ring(item);
    return true;
  }

  void ring(const Item& picture) {
    if (!picture.stroke.isVisible()) return;
    Item item = picture;
    item.shape = Shape::Ellipse;
    item.fill = Color();
    write(item);
  }

  void open(std::string_view element) {
    m_out += '<';
    m_out += element;
  }
  void close() { m_out += "/>\n"; }
  void number(std::string_view name, double value) {
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendNumber(m_out, value);
    m_out += '"';
  }
  void text(std::string_view name, std::string_view value) {
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendEscaped(m_out, value);
    m_out += '"';
  }
  void color(std::string_view name, Color value) {
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    m_out += value.isVisible() ? hexText(value) : std::string("none");
    m_out += '"';
    if (value.isVisible() && value.alpha != 255) {
      m_out += ' ';
      m_out += name;
      m_out += "-opacity=\"";
      appendNumber(m_out, value.alpha / 255.0);
      m_out += '"';
    }
  }
  void place(const Box& box) {
    number("x", static_cast<double>(box.x));
    number("y", static_cast<double>(box.y));
    number("width", static_cast<double>(box.width));
    number("height", static_cast<double>(box.height));
  }
  void paints(const Item& item) {
    color("fill", item.fill);
    if (!item.stroke.isVisible()) return;
    color("stroke", item.stroke);
    number("stroke-width", static_cast<double>(item.strokeWidth));
    if (!item.dashed) return;
    m_out += " stroke-dasharray=\"";
    appendNumber(m_out, static_cast<double>(m_theme.metrics.dash[0]));
    m_out += ' ';
    appendNumber(m_out, static_cast<double>(m_theme.metrics.dash[1]));
    m_out += '"';
  }
  void command(char letter, std::span<const Point> points) {
    m_out += letter;
    bool first = true;
    for (const Point p : points) {
      if (!first) m_out += ' ';
      first = false;
      appendNumber(m_out, static_cast<double>(p.x));
      m_out += ' ';
      appendNumber(m_out, static_cast<double>(p.y));
    }
  }

  const DisplayList& m_list;
  const Theme& m_theme;
  const SvgOptions& m_options;
  struct Shown {
    int number = 0;  // 0: it cannot be shown
    Box box;
  };

  std::string m_out;
  std::uint32_t m_group = kNobody;
  std::unordered_map<std::string, Shown> m_pictures;
  int m_pictureCount = 0;
};

}  // namespace

std::string svgDocument(const DisplayList& list, const Box& bounds, const Theme& theme,
                        const SvgOptions& options) {
  return SvgWriter(list, theme, options).document(bounds);
}

}  // namespace arborg::scene

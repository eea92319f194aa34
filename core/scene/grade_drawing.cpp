#include "core/scene/grade_drawing.h"

#include <algorithm>
#include <cmath>

namespace arborg::scene {

namespace {

constexpr float kCaptionGap = 16;  // between a caption and the cards
constexpr float kLine = 1;

}  // namespace

float gradeMargin(const LinesContext& context, const CardWords& words,
                  const TextMeasurer& measurer) {
  float widest = 0;
  for (const layout::GradeRow& row : context.layout.gradeRows) {
    if (row.grade == layout::kNoGrade) continue;
    widest = std::max(widest, measurer.width(FontRole::Caption, words.grade(row.grade)));
  }
  if (widest <= 0) return 0;
  const FontMetrics font = measurer.metrics(FontRole::Caption);
  const bool sideways = isHorizontal(context.options.direction);
  return kCaptionGap + std::ceil(sideways ? font.ascent + font.descent : widest);
}

void addGradeRows(DisplayList& list, const LinesContext& context, const Box& clip,
                  const CardWords& words, const TextMeasurer& measurer) {
  const auto& rows = context.layout.gradeRows;
  if (rows.empty()) return;
  const bool sideways = isHorizontal(context.options.direction);
  const bool mirrored = isMirrored(context.options.direction);
  // Nearer to the row than to its managers, whose lines branch in the middle.
  const auto before = static_cast<float>(std::floor(context.options.gaps.level / 4));
  const FontMetrics font = measurer.metrics(FontRole::Caption);
  const float margin = gradeMargin(context, words, measurer);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const layout::GradeRow& row = rows[i];
    if (i > 0) {
      const float at = mirrored ? row.end + before : row.begin - before - kLine;
      const Box line =
          sideways ? Box{at, clip.y, kLine, clip.height} : Box{clip.x, at, clip.width, kLine};
      if (line.touches(clip)) list.addFill(line, context.theme.cardBorder, kNobody);
    }
    if (row.grade == layout::kNoGrade) continue;
    const std::string caption = words.grade(row.grade);
    Item text;
    text.part = Part::Caption;
    text.font = FontRole::Caption;
    text.fill = context.theme.mutedText;
    const float width = measurer.width(FontRole::Caption, caption);
    const float middle = std::round((row.begin + row.end) / 2);
    if (sideways) {
      text.box = {std::round(middle - width / 2), std::max(-margin, clip.y + 4) + font.ascent,
                  width, 0};
    } else {
      text.box = {std::max(-margin, clip.x + 4), middle + std::round(font.capHeight / 2), width, 0};
    }
    list.addText(text, caption);
  }
}

}  // namespace arborg::scene

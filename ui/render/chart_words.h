// What a chart says, in one language.
#pragma once

#include "core/scene/card_words.h"
#include "ui/text/words.h"

namespace arborg::ui {

// The language of the chart may be another one than the window's.
class ChartWords : public scene::CardWords {
 public:
  explicit ChartWords(Language language) : m_words(language) {}

  std::string roleTitle(const Chart& chart, RoleId role) const override;
  std::string vacant() const override;
  // Money as short as it can be without rounding: "Quota €4.1M".
  std::string field(scene::NumberField field, double value,
                    std::string_view currency) const override;
  std::string figure(figures::Figure figure, double value,
                     std::string_view currency) const override;
  std::string fieldTitle(const Chart& chart, std::string_view key) const override;
  std::string fieldValue(const Chart& chart, std::string_view key,
                         std::string_view value) const override;
  std::string fieldRange(std::string_view key, double from, double to,
                         std::string_view currency) const override;
  std::string noValue() const override;
  std::string otherValues() const override;
  std::string format(const Chart& chart, const CardFormat& format) const override;
  std::string progress(int done, int total) const override;
  std::string relation(RelationType type) const override;
  std::string grade(int grade) const override;
  std::string count(std::uint32_t value) const override;

 private:
  Words m_words;
};

// For a title block: the day of the drawing as readers of the language write it.
std::string dateOfDrawing(Language language);

}  // namespace arborg::ui

// Stand-ins for what a scene asks of the window system and of the translations.
#pragma once

#include <cmath>
#include <string>

#include "core/scene/card_words.h"
#include "core/scene/text_measurer.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::test {

// Every letter is half as wide as its font is high: the same on every computer.
class FixedMeasurer : public scene::TextMeasurer {
 public:
  float width(scene::FontRole role, std::string_view text) const override {
    return static_cast<float>(codePointCount(text)) * size(role) / 2;
  }
  scene::FontMetrics metrics(scene::FontRole role) const override {
    return {size(role), size(role) / 4, size(role) * 0.7F};
  }

 private:
  static float size(scene::FontRole role) {
    return static_cast<float>(scene::paperTheme().font(role).pixelSize);
  }
};

// English enough for a test.
class PlainWords : public scene::CardWords {
 public:
  std::string roleTitle(const Chart& chart, RoleId role) const override {
    switch (builtInRole(role).value_or(BuiltInRole::Other)) {
      case BuiltInRole::Ceo:
        return "Chief Executive Officer (CEO)";
      case BuiltInRole::Cro:
        return "Chief Revenue Officer (CRO)";
      case BuiltInRole::Cmo:
        return "Chief Marketing Officer (CMO)";
      case BuiltInRole::Cco:
        return "Chief Customer Officer (CCO)";
      case BuiltInRole::VpSales:
        return "Vice President of Sales (VP)";
      case BuiltInRole::SalesManager:
        return "Sales Manager";
      case BuiltInRole::SalesTeamLead:
        return "Sales Team Lead";
      case BuiltInRole::AccountExecutive:
        return "Account Executive (AE)";
      case BuiltInRole::Sdr:
        return "Sales Dev. Rep. (SDR)";
      case BuiltInRole::Other:
        return chart.role(role).name;
      default:
        return chart.role(role).key;
    }
  }
  std::string vacant() const override { return "Vacant"; }
  std::string field(scene::NumberField field, double value, std::string_view) const override {
    switch (field) {
      case scene::NumberField::Quota:
        return "Quota " + formatNumber(std::round(value / 1e5) / 10) + " M";
      case scene::NumberField::Cost:
        return "Cost " + formatNumber(value);
      case scene::NumberField::Fte:
        return formatNumber(value) + " FTE";
      case scene::NumberField::Attained:
        return "Booked " + formatNumber(value);
      case scene::NumberField::Opportunities:
        return "Opportunities " + formatNumber(value);
      case scene::NumberField::DealsWon:
        return "Won " + formatNumber(value);
      case scene::NumberField::SalesCycle:
        return "Cycle " + formatNumber(value);
    }
    return {};
  }
  std::string figure(figures::Figure figure, double value, std::string_view) const override {
    return std::string(key(figure)) + " " + formatNumber(value);
  }
  std::string fieldTitle(const Chart&, std::string_view key) const override {
    return std::string(key);
  }
  std::string fieldValue(const Chart&, std::string_view, std::string_view value) const override {
    return std::string(value);
  }
  std::string fieldRange(std::string_view, double from, double to,
                         std::string_view) const override {
    return formatNumber(from) + " to " + formatNumber(to);
  }
  std::string noValue() const override { return "No value"; }
  std::string otherValues() const override { return "Others"; }
  std::string format(const Chart&, const CardFormat& format) const override {
    return format.field + ' ' + std::string(key(format.test)) + ' ' + format.value;
  }
  std::string progress(int done, int total) const override {
    return formatInteger(done) + "/" + formatInteger(total);
  }
  std::string relation(RelationType type) const override { return std::string(key(type)); }
  std::string grade(int grade) const override { return "Grade " + formatInteger(grade); }
  std::string count(std::uint32_t value) const override { return formatInteger(value); }
};

}  // namespace arborg::test

// Charts whose cards are in every state that a card can be in.
#pragma once

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/model/looks.h"
#include "core/sales/search_checklist.h"
#include "tests/support/ratings.h"
#include "tests/support/sales_chart.h"

namespace arborg::test {

// Vacant and held seats, searches that have come far and not at all, leaders of each type, an
// assistant, dotted lines of each type, every mark with and without a colour, a title block.
inline Chart everyState() {
  using enum BuiltInRole;
  SalesChart sales;
  edit::ChartBuilder& builder = sales.builder();
  const auto seat = [&](const std::string& name, BuiltInRole role, std::optional<PositionId> above,
                        const std::string& department) {
    return sales.add(name, role, above, department, 1.2e6);
  };
  const auto rate = [&](PositionId id, std::string_view text) {
    builder.person(*builder.chart().position(id).holder).skills = ratings(text);
  };
  const PositionId top = seat("Kaisa Väänänen", Ceo, std::nullopt, "Board");
  const PositionId executor = seat("Luca Esposito", Cro, top, "Star");
  rate(executor, "555555/222222");
  const PositionId strategist = seat("Deniz Öztürk", Cso, top, "Flag");
  rate(strategist, "222222/555555");
  const PositionId balanced = seat("Ida Sørensen", VpSales, top, "Up");
  rate(balanced, "444444/444444");
  const PositionId helper = seat("Elif Yıldız", Assistant, top, "Down");
  const PositionId vacant = seat("", SalesManager, executor, "Clock");
  std::array<PositionId, 3> sought = {seat("", Cso, strategist, "Dot"),
                                      seat("", VpSales, strategist, "Tinted"),
                                      seat("", Cro, strategist, "")};
  const std::array<std::size_t, 3> done = {0, 11, kSearchTaskCount};
  for (std::size_t i = 0; i < sought.size(); ++i) {
    Search search;
    search.opened = true;
    for (std::size_t task = 0; task < done.at(i); ++task) {
      SearchItem item;
      item.done = true;
      search.setItem(static_cast<SearchTask>(task), item);
    }
    builder.position(sought.at(i)).search = search;
  }
  const PositionId under = seat("Işıl Şahin", Sdr, balanced, "Nord");
  seat("Marco Rossi", Sdr, under, "Nord");
  const std::array kinds = {RelationType::Unspecified, RelationType::Functional,
                            RelationType::Regional, RelationType::Overlay, RelationType::Mentor};
  const std::array from = {helper, vacant, under, sought[0], executor};
  const std::array to = {balanced, strategist, executor, balanced, strategist};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    builder.addRelation({from.at(i), to.at(i), kinds.at(i), {}});
  }
  DocumentSettings& settings = builder.settings();
  settings.title = "Sales 2027";
  settings.cardFields = {"department", "quota"};
  settings.titleBlock = {true, true, "Confidential", {}};
  settings.looks.colorBy = "department";
  const auto when = [&](const char* value, std::optional<Rgb> color, CardMark mark) {
    settings.looks.formats.push_back({"department", FormatTest::Is, value, color, mark});
  };
  when("Star", 0xE69F00, CardMark::Star);
  when("Flag", std::nullopt, CardMark::Flag);
  when("Up", 0xB91C1C, CardMark::Up);
  when("Down", std::nullopt, CardMark::Down);
  when("Clock", 0x56B4E9, CardMark::Clock);
  when("Dot", std::nullopt, CardMark::Dot);
  when("Tinted", 0x7C3AED, CardMark::None);
  return sales.take();
}

// Twelve people of a department each, whose colours somebody chose, and four whom a condition
// colours.
inline Chart inColors(std::mt19937& random) {
  SalesChart sales;
  const auto color = [&] { return static_cast<Rgb>(random() & 0xFFFFFFU); };
  Looks& looks = sales.builder().settings().looks;
  looks.colorBy = "department";
  const PositionId top = sales.add("Åsa Öberg", BuiltInRole::Ceo, std::nullopt, "Top");
  for (int i = 0; i < 16; ++i) {
    const std::string department = "D" + std::to_string(i);
    sales.add(i % 5 == 4 ? "" : "Ada Äijälä", BuiltInRole::AccountExecutive, top, department);
    looks.colors.push_back({department, color()});
    if (i < 12) continue;
    looks.formats.push_back({"department", FormatTest::Is, department, color(),
                             i % 2 == 0 ? CardMark::Star : CardMark::None});
  }
  return sales.take();
}
inline constexpr int kColorsOfOne = 20;  // in each of them

}  // namespace arborg::test

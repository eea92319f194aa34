// Organisations of any size, the same on every machine.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random_tree.h"
#include "tests/support/sales_chart.h"

namespace arborg::test {

// Managers have 3 to 12 reports; names, titles and departments are of the usual length; some seats
// are vacant.
inline Chart largeChart(std::uint32_t people) {
  static constexpr std::array<std::string_view, 12> kFirst = {
      "Anna",  "Tom",   "Priya",  "Luca",  "Elif",     "Kaisa",
      "Mette", "Deniz", "Giulia", "Sanna", "Wolfgang", "Işıl"};
  static constexpr std::array<std::string_view, 12> kLast = {
      "Laine",  "Berg",   "Nair",  "Esposito",        "Yıldız", "Väänänen",
      "Håland", "Öztürk", "Conti", "Mäkelä-Nieminen", "Rossi",  "Şahin"};
  static constexpr std::array<std::string_view, 6> kTitles = {
      "", "Regional Sales Manager",  "Key Account Executive",
      "", "Team Lead, Inside Sales", "Customer Success Manager"};
  static constexpr std::array<std::string_view, 5> kPlaces = {"Helsinki", "Oslo", "Milano",
                                                              "İstanbul", "North America"};
  Random random(people);
  const auto pick = [&](const auto& from) {
    return std::string(from[random.between(0, static_cast<std::uint32_t>(from.size()) - 1)]);
  };
  SalesChart chart;
  chart.builder().reserve(people, people);
  chart.builder().settings().cardFields = {"department"};
  std::vector<PositionId> queue;
  std::size_t next = 0;  // whose reports come now
  std::uint32_t wanted = 0;
  for (std::uint32_t i = 0; i < people; ++i) {
    if (i > 0 && wanted == 0) {
      if (i > 1) ++next;
      wanted = random.between(3, 12);
    }
    const auto manager = i == 0 ? std::nullopt : std::optional(queue[next]);
    if (i > 0) --wanted;
    const auto role = static_cast<BuiltInRole>(i == 0 ? 0 : random.between(1, 24));
    const std::string name = random.chance(4) ? std::string() : pick(kFirst) + ' ' + pick(kLast);
    const PositionId id = chart.add(name, role, manager, pick(kPlaces));
    chart.builder().position(id).title = pick(kTitles);
    queue.push_back(id);
  }
  return chart.take();
}

}  // namespace arborg::test

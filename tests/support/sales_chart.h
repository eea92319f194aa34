// A small sales organisation with names of five countries, a vacant seat and a dotted line.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/edit/chart_builder.h"

namespace arborg::test {

class SalesChart {
 public:
  // Keys are "1", "2" ... in order of the calls. An empty name leaves the seat vacant.
  PositionId add(const std::string& name, BuiltInRole role, std::optional<PositionId> manager,
                 const std::string& department = {}, std::optional<double> quota = std::nullopt) {
    Position position;
    position.key = std::to_string(++m_keys);
    position.role = roleId(role);
    position.department = department;
    position.quota = quota;
    if (!name.empty()) {
      Person person;
      person.key = "p" + position.key;
      person.name = name;
      position.holder = m_builder.addPerson(person);
    }
    return m_builder.addPosition(position, manager);
  }
  edit::ChartBuilder& builder() { return m_builder; }
  Chart take() { return m_builder.take(); }

 private:
  edit::ChartBuilder m_builder;
  int m_keys = 0;
};

// Ids 0 to 4: the chief, two reports, one of them vacant with two reports below.
inline Chart fivePeople() {
  SalesChart chart;
  chart.builder().settings().cardFields = {"department"};
  const PositionId chief = chart.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
  const PositionId revenue = chart.add("Luca Esposito", BuiltInRole::Cro, chief, "Revenue");
  const PositionId sales = chart.add("", BuiltInRole::VpSales, chief, "Italy");
  chart.add("Giulia Conti", BuiltInRole::SalesManager, sales, "Milano");
  const PositionId roma = chart.add("Marco Rossi", BuiltInRole::SalesManager, sales, "Roma");
  chart.builder().addRelation({roma, revenue, RelationType::Functional, {}});
  return chart.take();
}

// The organisation of the drawings that the program is measured by.
inline Chart salesOrganisation() {
  using enum BuiltInRole;
  SalesChart chart;
  chart.builder().settings().cardFields = {"department", "quota"};
  const auto kaisa = chart.add("Kaisa Väänänen", Ceo, std::nullopt);
  chart.add("Mette Håland", Cmo, kaisa);
  const auto luca = chart.add("Luca Esposito", Cro, kaisa, {}, 24.0e6);
  const auto elif = chart.add("Elif Yıldız", Cco, kaisa);
  const auto priya = chart.add("Priya Nair", VpSales, luca, "Nordics", 9.2e6);
  const auto vacant = chart.add("", VpSales, luca, "Italy", 8.1e6);
  const auto deniz = chart.add("Deniz Öztürk", VpSales, luca, "Türkiye", 6.7e6);
  chart.add("Tom Berg", SalesManager, priya, "Oslo", 4.1e6);
  chart.add("Sanna Mäkelä", SalesManager, priya, "Helsinki", 3.9e6);
  chart.add("Ida Sørensen", AccountExecutive, priya, "Bergen");
  chart.add("Giulia Conti", SalesManager, vacant, "Milano", 4.4e6);
  chart.add("Marco Rossi", SalesManager, vacant, "Roma", 3.7e6);
  const auto selin = chart.add("Selin Güneş", SalesManager, deniz, "İstanbul", 3.6e6);
  chart.add("Kerem Aksoy", SalesTeamLead, deniz, "Ankara", 1.8e6);
  chart.add("Işıl Şahin", Sdr, deniz, "İzmir");
  chart.builder().addRelation({selin, elif, RelationType::Functional, {}});
  return chart.take();
}

}  // namespace arborg::test

// Sales organisations of any size, plausible ones, the same on every machine for the same seed.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/util/number.h"
#include "tests/support/random_tree.h"

namespace arborg::test {

struct OrganisationOptions {
  std::size_t positions = 48;        // exactly so many; 0 to 1,000,000
  std::uint32_t vacantPercent = 6;   // of the seats
  std::uint32_t ratedPercent = 30;   // of the people, with some of the skills
  std::uint32_t dottedPercent = 2;   // dotted lines per hundred positions
  std::uint32_t customPercent = 25;  // of the positions, in each of two fields of the user's own
  std::uint32_t soldPercent = 0;     // of the sellers, with what they have sold
  std::uint32_t mistakePercent =
      0;  // of the positions: misplaced, given another role, rootless ...
};

namespace detail {

inline constexpr std::array<std::string_view, 20> kFirstNames = {
    "Anna",   "Priya",   "Tom",    "Aino",   "Väinö", "Sofia",  "Luca",
    "Chiara", "Niccolò", "Ingrid", "Øyvind", "Åse",   "Mehmet", "Çiğdem",
    "İpek",   "Işıl",    "Grace",  "Noah",   "Matti", "Giulia"};
inline constexpr std::array<std::string_view, 20> kLastNames = {
    "Laine",    "Nair",   "Berg",    "Virtanen", "Hämäläinen", "Rossi",  "D'Angelo",
    "Esposito", "Hansen", "Sørlie",  "Ødegård",  "Yılmaz",     "Öztürk", "Şahin",
    "Demir",    "Smith",  "O'Neill", "Mäkelä",   "Bianchi",    "Moe"};

struct Team {
  BuiltInRole manager;
  BuiltInRole report;
  std::uint32_t atLeast;
  std::uint32_t atMost;
  bool grows;  // with the size of the organisation
};

// Who stands below whom in a healthy organisation, and how many of them.
inline std::span<const Team> teams() {
  using enum BuiltInRole;
  static constexpr std::array<Team, 26> kTeams = {{
      {Ceo, Cro, 1, 1, false},
      {Ceo, Cfo, 1, 1, false},
      {Ceo, Coo, 0, 1, false},
      {Ceo, Assistant, 0, 1, false},
      {Cro, Cso, 1, 1, false},
      {Cro, Cmo, 1, 1, false},
      {Cro, Cco, 1, 1, false},
      {Cso, VpSales, 2, 4, true},
      {Cso, SalesStrategyHead, 0, 1, false},
      {Cmo, VpMarketing, 1, 2, false},
      {Cco, VpCustomerSuccess, 1, 2, false},
      {VpSales, SalesManager, 3, 6, true},
      {VpSales, SalesOperations, 0, 1, false},
      {VpSales, PartnerManager, 0, 1, false},
      {VpMarketing, MarketingOperations, 1, 1, false},
      {VpMarketing, MarketingSpecialist, 1, 4, true},
      {VpCustomerSuccess, RenewalsManager, 1, 1, false},
      {VpCustomerSuccess, CustomerSuccessManager, 2, 5, true},
      {RenewalsManager, AccountManager, 2, 4, true},
      {PartnerManager, AccountManager, 1, 3, false},
      {SalesManager, SalesTeamLead, 2, 4, true},
      {SalesManager, SalesEngineer, 0, 2, false},
      {SalesTeamLead, AccountExecutive, 3, 6, true},
      {SalesTeamLead, Bdr, 1, 2, true},
      {SalesTeamLead, Sdr, 1, 2, true},
      {AccountExecutive, Assistant, 0, 0, false},
  }};
  return kTeams;
}

// Builds one organisation from the top down, level by level, until it has its size.
class OrganisationMaker {
 public:
  OrganisationMaker(std::uint64_t seed, const OrganisationOptions& options)
      : m_random(seed), m_sales(seed + 1), m_options(options) {
    // Five levels below the CSO grow alike: with n times the people each is the fourth root larger.
    const double people = static_cast<double>(options.positions);
    m_growth = std::max(1.0, std::sqrt(std::sqrt(people / 200)));
  }

  Chart make() {
    m_builder.reserve(m_options.positions, m_options.positions);
    if (m_options.customPercent > 0) {
      m_region = m_builder.addCustomField(CustomField{"region", "Region"});
      m_start = m_builder.addCustomField(CustomField{"start", "Start"});
    }
    m_builder.settings().title = "Organisation";
    m_builder.settings().currency = "EUR";
    if (m_options.positions > 0) {
      add(BuiltInRole::Ceo, std::nullopt);
      while (!m_waiting.empty() && !full()) staff();
      // Complete before it is large enough: the teams of sellers take the rest.
      while (!full()) {
        const auto last = static_cast<std::uint32_t>(m_teamLeads.size()) - 1;
        add(BuiltInRole::AccountExecutive, m_teamLeads[m_random.between(0, last)]);
      }
    }
    addDottedLines();
    makeMistakes();
    return m_builder.take();
  }

 private:
  bool full() const { return m_builder.chart().positionCount() >= m_options.positions; }
  PositionId anybody() {
    return PositionId(
        m_random.between(0, static_cast<std::uint32_t>(m_builder.chart().positionCount() - 1)));
  }
  template <std::size_t N>
  std::string_view oneOf(const std::array<std::string_view, N>& words) {
    return words[m_random.between(0, N - 1)];
  }

  // The direct reports of whoever waits longest.
  void staff() {
    const auto [id, role] = m_waiting.front();
    m_waiting.pop_front();
    for (const Team& team : teams()) {
      if (team.manager != role) continue;
      double count = m_random.between(team.atLeast, team.atMost);
      if (team.grows) count *= m_growth;
      for (auto left = static_cast<std::uint32_t>(count); left > 0 && !full(); --left) {
        add(team.report, id);
      }
    }
  }

  void add(BuiltInRole role, std::optional<PositionId> manager) {
    Position position;
    position.key = formatInteger(++m_number);
    position.role = roleId(role);
    if (m_random.chance(15)) position.title = "Senior " + builtInRoles()[roleId(role).index()].key;
    static constexpr std::array<std::string_view, 4> kDepartments = {"North", "South", "Key",
                                                                     "Online"};
    if (m_random.chance(50)) position.department = oneOf(kDepartments);
    const RoleKind kind = builtInRoles()[roleId(role).index()].kind;
    if (kind == RoleKind::Seller) position.quota = 10'000.0 * m_random.between(10, 90);
    if (m_random.chance(40)) position.cost = 1'000.0 * m_random.between(30, 240);
    if (m_random.chance(10)) position.fte = 0.5;
    if (m_region.has_value() && m_random.chance(m_options.customPercent)) {
      position.custom.emplace_back(*m_region, "R" + formatInteger(m_random.between(1, 9)));
    }
    if (m_start.has_value() && m_random.chance(m_options.customPercent)) {
      position.custom.emplace_back(*m_start, "20" + formatInteger(m_random.between(10, 29)));
    }
    if (kind == RoleKind::Seller && m_sales.chance(m_options.soldPercent)) {
      const double won = m_sales.between(1, 60);
      position.performance =
          Performance{won * 1'000.0 * m_sales.between(2, 40), won + m_sales.between(0, 100), won,
                      static_cast<double>(m_sales.between(5, 200))};
    }
    if (!m_random.chance(m_options.vacantPercent)) position.holder = addPerson();
    const PositionId id = m_builder.addPosition(std::move(position), manager);
    m_waiting.emplace_back(id, role);
    if (role == BuiltInRole::SalesTeamLead) m_teamLeads.push_back(id);
  }

  PersonId addPerson() {
    Person person;
    person.key = "p" + formatInteger(m_number);
    person.name = std::string(oneOf(kFirstNames)) + " " + std::string(oneOf(kLastNames));
    if (m_random.chance(60)) person.email = person.key + "@example.com";
    if (m_random.chance(m_options.ratedPercent)) {
      for (std::size_t i = 0; i < kSkillCount; ++i) {
        if (m_random.chance(70)) {
          person.skills.setRating(static_cast<Skill>(i),
                                  static_cast<std::uint8_t>(m_random.between(0, kMaxRating)));
        }
      }
    }
    return m_builder.addPerson(std::move(person));
  }

  void addDottedLines() {
    const std::size_t count = m_options.positions * m_options.dottedPercent / 100;
    for (std::size_t i = 0; i < count; ++i) {
      const PositionId report = anybody();
      const PositionId manager = anybody();
      if (report == manager || m_builder.chart().manager(report) == manager) continue;
      if (!m_pairs.insert({report.value(), manager.value()}).second) continue;
      m_builder.addRelation(
          Relation{report, manager, static_cast<RelationType>(m_random.between(0, 4)), {}});
    }
  }

  void makeMistakes() {
    const std::size_t count = m_options.positions * m_options.mistakePercent / 100;
    for (std::size_t i = 0; i < count; ++i) {
      const PositionId id = anybody();
      const PositionId other = anybody();
      switch (m_random.between(0, 4)) {
        case 0:
          m_builder.position(id).role =
              RoleId(m_random.between(0, static_cast<std::uint32_t>(kBuiltInRoleCount) - 1));
          break;
        case 1:
          if (m_random.chance(20)) m_builder.move(id, std::nullopt);
          break;
        case 2:
          m_builder.setHolder(id, m_builder.chart().position(other).holder);
          break;
        default:
          if (!m_builder.chart().isInBranch(other, id)) m_builder.move(id, other);
      }
    }
  }

  Random m_random;
  Random m_sales;  // of its own: without it the organisation is the same
  OrganisationOptions m_options;
  edit::ChartBuilder m_builder;
  double m_growth = 1;
  std::int64_t m_number = 0;
  std::optional<CustomFieldId> m_region;
  std::optional<CustomFieldId> m_start;
  std::deque<std::pair<PositionId, BuiltInRole>> m_waiting;
  std::vector<PositionId> m_teamLeads;
  std::set<std::pair<std::uint32_t, std::uint32_t>> m_pairs;
};

}  // namespace detail

// One CEO, a CRO with a CSO, marketing and customer success, and a sales line of managers, team
// leads and sellers; keys "1", "2", ... in the order of ids. Without mistakes every reporting.*
// rule holds where there are more than a dozen positions. Linear.
inline Chart randomOrganisation(std::uint64_t seed, const OrganisationOptions& options = {}) {
  return detail::OrganisationMaker(seed, options).make();
}

}  // namespace arborg::test

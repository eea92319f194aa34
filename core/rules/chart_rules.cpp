#include "core/rules/chart_rules.h"

#include <algorithm>
#include <optional>

#include "core/rules/arguments.h"
#include "core/rules/display_order.h"
#include "core/sales/advisor.h"

namespace arborg::rules {

namespace {

using enum BuiltInRole;

std::uint32_t layersOf(const Chart& chart, const ChartFacts& facts) {
  std::uint32_t layers = 0;
  for (const PositionId root : chart.roots()) layers = std::max(layers, facts[root].layers);
  return layers;
}

// Follows the highest branch down, the first of equals: its end comes first in display order.
PositionId firstOfLowestLayer(const Chart& chart, const ChartFacts& facts, std::uint32_t layers) {
  const auto highest = [&facts](std::span<const PositionId> peers, std::uint32_t wanted) {
    return *std::find_if(peers.begin(), peers.end(),
                         [&](PositionId id) { return facts[id].layers == wanted; });
  };
  PositionId at = highest(chart.roots(), layers);
  while (true) {
    const std::uint32_t own = facts.traits(at).isAssistant() ? 0 : 1;
    const std::uint32_t below = facts[at].layers - own;
    if (below == 0) return at;
    at = highest(chart.reports(at), below);
  }
}

std::int64_t countOf(const ChartFacts& facts, BuiltInRole role) {
  return static_cast<std::int64_t>(facts.withRole(role).size());
}

sales::LeaderSetup setupOf(const ChartFacts& facts) {
  return sales::leaderSetup(countOf(facts, Cro) > 0, countOf(facts, Cso) > 0,
                            countOf(facts, VpSales) > 0);
}

// None where nobody answered.
std::optional<sales::Recommendation> recommended(const Chart& chart, const ChartFacts& facts) {
  const auto& answers = chart.advisorAnswers();
  if (!answers.has_value()) return std::nullopt;
  return sales::advise(*answers, facts.peopleInSales()).result;
}

std::int64_t developersOf(const ChartFacts& facts) {
  return countOf(facts, Sdr) + countOf(facts, Bdr);
}

}  // namespace

std::int64_t missingDevelopers(std::int64_t executives, std::int64_t developers, int limit) {
  const std::int64_t each = std::max(limit, 1);
  const std::int64_t needed = (executives + each - 1) / each;
  return std::max<std::int64_t>(needed - developers, 0);
}

std::vector<ChartFinding> judgeChart(const Chart& chart, const ChartFacts& facts) {
  std::vector<ChartFinding> found;
  if (chart.roots().empty()) return found;
  const RuleLimits& limits = chart.settings().limits;

  const auto ceo = facts.firstCovering(chart, kCoversCeo);
  if (ceo.has_value() && (countOf(facts, Ceo) > 1 || chart.manager(*ceo).has_value())) {
    found.push_back({RuleId::StructureSingleCeo, {*ceo}, Ceo});
  }
  if (chart.roots().size() > 1) {
    found.push_back({RuleId::StructureSingleRoot, {chart.roots().front()}, Other});
  }
  const auto cro = facts.firstCovering(chart, kCoversCro);
  const auto cso = facts.firstCovering(chart, kCoversCso);
  const auto vpSales = facts.firstCovering(chart, kCoversVpSales);
  if (countOf(facts, Cro) > 1) found.push_back({RuleId::StructureDuplicateChief, {*cro}, Cro});
  if (countOf(facts, Cso) > 1) found.push_back({RuleId::StructureDuplicateChief, {*cso}, Cso});
  if (cro.has_value() && cso.has_value() && vpSales.has_value()) {
    found.push_back({RuleId::StructureAllThree, {*cro, *cso, *vpSales}, Other});
  }
  const std::uint32_t layers = layersOf(chart, facts);
  if (static_cast<std::int64_t>(layers) > limits.layersMaximum) {
    found.push_back({RuleId::StructureLayers, {firstOfLowestLayer(chart, facts, layers)}, Other});
  }
  if (missingDevelopers(countOf(facts, AccountExecutive), developersOf(facts),
                        limits.executivesPerDeveloper) > 0) {
    // Whoever is above a sales leader comes before it: the first has none above.
    const auto leader = facts.firstCovering(chart, kCoversSalesLeader);
    found.push_back({RuleId::StructureLeadFlow, {leader.value_or(chart.roots().front())}, Other});
  }
  const auto advice = recommended(chart, facts);
  if (advice.has_value() && sales::compare(*advice, setupOf(facts)) != sales::Comparison::Met) {
    const auto leader = facts.firstCovering(chart, kCoversSalesLeader);
    found.push_back(
        {RuleId::AdviceLeaderMismatch, {leader.value_or(chart.roots().front())}, Other});
  }
  return found;
}

bool isSubject(const Chart& chart, const ChartFacts& facts, const ChartFinding& finding,
               PositionId id) {
  switch (finding.rule) {
    case RuleId::StructureSingleRoot:
      return !chart.manager(id).has_value();
    case RuleId::StructureSingleCeo:
    case RuleId::StructureDuplicateChief:
      return facts.traits(id).is(finding.role);
    default:
      return std::find(finding.named.begin(), finding.named.end(), id) != finding.named.end();
  }
}

std::vector<PositionId> subjectsOf(const Chart& chart, const ChartFacts& facts,
                                   const ChartFinding& finding) {
  switch (finding.rule) {
    case RuleId::StructureSingleRoot:
      return {chart.roots().begin(), chart.roots().end()};
    case RuleId::StructureSingleCeo:
    case RuleId::StructureDuplicateChief:
      return inDisplayOrder(chart, facts.withRole(finding.role));
    default:
      return finding.named;
  }
}

std::vector<Argument> describeChart(const Chart& chart, const ChartFacts& facts,
                                    const ChartFinding& finding) {
  const RuleLimits& limits = chart.settings().limits;
  std::vector<Argument> args;
  switch (finding.rule) {
    case RuleId::StructureSingleCeo: {
      args.push_back(countArgument("count", countOf(facts, Ceo)));
      args.push_back(nameOf("name", chart, finding.first()));
      const auto manager = chart.manager(finding.first());
      if (countOf(facts, Ceo) == 1 && manager.has_value()) {
        args.push_back(nameOf("manager", chart, *manager));
      }
      break;
    }
    case RuleId::StructureSingleRoot:
      args.push_back(countArgument("count", chart.roots().size()));
      args.push_back(nameOf("name", chart, finding.first()));
      break;
    case RuleId::StructureDuplicateChief:
      args.push_back(countArgument("count", countOf(facts, finding.role)));
      args.push_back({"role", roleTerm(finding.role)});
      args.push_back(nameOf("name", chart, finding.first()));
      break;
    case RuleId::StructureAllThree:
      args.push_back(nameOf("cro", chart, finding.named[0]));
      args.push_back(nameOf("cso", chart, finding.named[1]));
      args.push_back(nameOf("vp", chart, finding.named[2]));
      break;
    case RuleId::StructureLayers:
      args.push_back(countArgument("count", layersOf(chart, facts)));
      args.push_back(countArgument("limit", limits.layersMaximum));
      args.push_back(nameOf("name", chart, finding.first()));
      break;
    case RuleId::StructureLeadFlow: {
      const std::int64_t executives = countOf(facts, AccountExecutive);
      const std::int64_t developers = developersOf(facts);
      args.push_back(countArgument("executives", executives));
      args.push_back(countArgument("developers", developers));
      args.push_back(countArgument("limit", limits.executivesPerDeveloper));
      args.push_back(countArgument(
          "missing", missingDevelopers(executives, developers, limits.executivesPerDeveloper)));
      break;
    }
    case RuleId::AdviceLeaderMismatch:
      args.push_back({"recommended", std::string(sales::key(recommended(chart, facts).value()))});
      args.push_back({"leaders", std::string(sales::key(setupOf(facts)))});
      break;
    default:
      break;
  }
  return args;
}

}  // namespace arborg::rules

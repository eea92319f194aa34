#include "ui/text/words.h"

namespace arborg::ui {

QString Words::ruleName(rules::RuleId rule) const {
  using rules::RuleId;
  switch (rule) {
    case RuleId::ReportingVpSales:
      return tr("Manager of a VP of Sales");
    case RuleId::ReportingCro:
      return tr("Manager of the CRO");
    case RuleId::ReportingCso:
      return tr("Manager of the CSO");
    case RuleId::ReportingCsoBesideCro:
      return tr("CSO outside the CRO’s line");
    case RuleId::ReportingMarketing:
      return tr("Manager of the marketing leader");
    case RuleId::ReportingCustomerSuccess:
      return tr("Manager of the customer success leader");
    case RuleId::ReportingSalesManager:
      return tr("Manager of a sales, partner or renewals manager");
    case RuleId::ReportingTeamLead:
      return tr("Manager of a team lead");
    case RuleId::ReportingSeller:
      return tr("Manager of a seller");
    case RuleId::ReportingRankInverted:
      return tr("Reports to a lower rank");
    case RuleId::ReportingSellerManages:
      return tr("Seller with direct reports");
    case RuleId::StructureSingleCeo:
      return tr("One CEO, at the top");
    case RuleId::StructureSingleRoot:
      return tr("One position at the top");
    case RuleId::StructureDuplicateChief:
      return tr("More than one CRO or CSO");
    case RuleId::StructureAllThree:
      return tr("CRO, CSO and VP of Sales together");
    case RuleId::StructureSellersMajority:
      return tr("Share of sellers");
    case RuleId::StructureCroScope:
      return tr("Marketing and Customer Success under the CRO");
    case RuleId::StructureCroFunctions:
      return tr("Functions the CRO needs");
    case RuleId::StructureSpan:
      return tr("Number of direct reports");
    case RuleId::StructureLayers:
      return tr("Number of levels");
    case RuleId::StructureLeadFlow:
      return tr("Leads for the account executives");
    case RuleId::StructureSolidAndDotted:
      return tr("Solid and dotted line to the same manager");
    case RuleId::SeatVacantLeader:
      return tr("Vacant leader’s seat");
    case RuleId::SeatHolderTwice:
      return tr("One person in several seats");
    case RuleId::QuotaUnderAssigned:
      return tr("Quota not fully assigned");
    case RuleId::QuotaMissing:
      return tr("Missing quota");
    case RuleId::SkillsStrategistInCsoSeat:
      return tr("Strategist in the CSO’s seat");
    case RuleId::SkillsExecutorInCroSeat:
      return tr("Executor in the CRO’s seat");
    case RuleId::SkillsVpNotExecutor:
      return tr("VP of Sales who is a strategist");
    case RuleId::SkillsCsoNeedsStrategist:
      return tr("CSO without a strategist");
    case RuleId::SkillsCroLeans:
      return tr("CRO who leans to one function");
    case RuleId::SkillsBelowProfile:
      return tr("Below the profile of the seat");
    case RuleId::SkillsNotAssessed:
      return tr("Leader not assessed");
    case RuleId::AdviceLeaderMismatch:
      return tr("Other leaders than advised");
    case RuleId::DataCycle:
      return tr("Circular reporting line");
    case RuleId::DataMissingManager:
      return tr("Unknown manager");
    case RuleId::DataDuplicateId:
      return tr("Duplicate ID");
    case RuleId::DataUnknownRole:
      return tr("Unknown role");
  }
  return {};
}

QString Words::ruleStatement(rules::RuleId rule) const {
  using rules::RuleId;
  switch (rule) {
    case RuleId::ReportingVpSales:
      return tr("A VP of Sales reports to the CSO, CRO or CEO.");
    case RuleId::ReportingCro:
      return tr("The CRO reports to the CEO.");
    case RuleId::ReportingCso:
      return tr("The CSO reports to the CRO or the CEO.");
    case RuleId::ReportingCsoBesideCro:
      return tr("Where there is a CRO, the CSO belongs to the CRO’s reporting line.");
    case RuleId::ReportingMarketing:
      return tr("The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.");
    case RuleId::ReportingCustomerSuccess:
      return tr(
          "The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or "
          "CEO.");
    case RuleId::ReportingSalesManager:
      return tr("A sales, partner or renewals manager reports to a VP or to an executive.");
    case RuleId::ReportingTeamLead:
      return tr("A sales team lead reports to a manager or to a VP.");
    case RuleId::ReportingSeller:
      return tr(
          "A seller reports to a team lead, a manager or a VP; an SDR may also report to "
          "marketing.");
    case RuleId::ReportingRankInverted:
      return tr("Nobody reports to someone of a lower rank.");
    case RuleId::ReportingSellerManages:
      return tr("A seller has no direct reports, assistants aside.");
    case RuleId::StructureSingleCeo:
      return tr("There is at most one CEO, at the top of the chart.");
    case RuleId::StructureSingleRoot:
      return tr("The chart has one position at the top.");
    case RuleId::StructureDuplicateChief:
      return tr("There is at most one CRO and at most one CSO.");
    case RuleId::StructureAllThree:
      return tr("Most organisations have only one of CRO, CSO and VP of Sales.");
    case RuleId::StructureSellersMajority:
      return tr(
          "Where ten or more people work below the sales leader, more than half of them sell.");
    case RuleId::StructureCroScope:
      return tr("Below the CRO there are marketing and customer success, besides sales.");
    case RuleId::StructureCroFunctions:
      return tr(
          "Below the CRO, somebody answers for new business, marketing, sales operations, "
          "marketing operations, renewals and upsell, and qualifying leads.");
    case RuleId::StructureSpan:
      return tr("The number of direct reports stays within the document’s limits.");
    case RuleId::StructureLayers:
      return tr("The number of levels stays within the document’s limit.");
    case RuleId::StructureLeadFlow:
      return tr("There are enough BDRs and SDRs to find leads for the account executives.");
    case RuleId::StructureSolidAndDotted:
      return tr("Nobody reports to the same person by a solid and by a dotted line.");
    case RuleId::SeatVacantLeader:
      return tr("No seat of an executive or a leader is vacant.");
    case RuleId::SeatHolderTwice:
      return tr("Nobody holds more than one seat.");
    case RuleId::QuotaUnderAssigned:
      return tr("A manager’s quota is covered by the quotas assigned below.");
    case RuleId::QuotaMissing:
      return tr(
          "Once quotas are used, every VP of Sales, sales manager and account executive carries "
          "one.");
    case RuleId::SkillsStrategistInCsoSeat:
      return tr(
          "The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above "
          "execution.");
    case RuleId::SkillsExecutorInCroSeat:
      return tr(
          "The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 "
          "above strategy.");
    case RuleId::SkillsVpNotExecutor:
      return tr("Below a CRO, a VP of Sales is not of the CRO type as well.");
    case RuleId::SkillsCsoNeedsStrategist:
      return tr("A CSO without a CRO above has a Head of Sales Strategy.");
    case RuleId::SkillsCroLeans:
      return tr(
          "The CRO understands marketing, sales and customer service evenly: their ratings lie "
          "less than 2 points apart.");
    case RuleId::SkillsBelowProfile:
      return tr(
          "The index that counts in the seat is at least 2.5: strategy for the CRO, execution for "
          "the CSO and the VP of Sales.");
    case RuleId::SkillsNotAssessed:
      return tr("The skills of every CRO, CSO and VP of Sales are rated.");
    case RuleId::AdviceLeaderMismatch:
      return tr("The chart has the sales leaders that the answers in the role advisor ask for.");
    case RuleId::DataCycle:
      return tr("A reporting line ends at the top and never comes back to where it began.");
    case RuleId::DataMissingManager:
      return tr("Every manager named in the file has a row of their own.");
    case RuleId::DataDuplicateId:
      return tr("Every row has an ID of its own.");
    case RuleId::DataUnknownRole:
      return tr("Every role is one that the chart knows.");
  }
  return {};
}

QString Words::ruleReason(rules::RuleId rule) const {
  using rules::RuleId;
  switch (rule) {
    case RuleId::ReportingVpSales:
      return tr(
          "The VP carries the sales target and needs a manager who decides on strategy and "
          "resources.");
    case RuleId::ReportingCro:
      return tr(
          "The CRO answers for the whole revenue cycle and sets the growth strategy with the "
          "CEO.");
    case RuleId::ReportingCso:
      return tr(
          "The CSO carries out the sales strategy and needs a direct line to those who set "
          "it.");
    case RuleId::ReportingCsoBesideCro:
      return tr("Two sales leaders side by side split the responsibility for revenue.");
    case RuleId::ReportingMarketing:
      return tr(
          "Marketing feeds sales with demand; further down it loses touch with the revenue "
          "goals.");
    case RuleId::ReportingCustomerSuccess:
      return tr(
          "Renewals and the growth of existing customers are revenue too and need a voice at "
          "the top.");
    case RuleId::ReportingSalesManager:
      return tr("The manager’s quota and budget are part of the sales leader’s.");
    case RuleId::ReportingTeamLead:
      return tr("The team lead helps the manager to carry out the plan and tells how it goes.");
    case RuleId::ReportingSeller:
      return tr("A seller needs a manager near enough to coach and to decide on offers.");
    case RuleId::ReportingRankInverted:
      return tr("When the line runs against the ranks, it is unclear who decides.");
    case RuleId::ReportingSellerManages:
      return tr("Leading people takes the time that selling needs.");
    case RuleId::StructureSingleCeo:
      return tr("Otherwise nobody has the last word.");
    case RuleId::StructureSingleRoot:
      return tr("Otherwise parts of the organisation have no common leader.");
    case RuleId::StructureDuplicateChief:
      return tr("Two people with the same responsibility leave it unclear who carries it.");
    case RuleId::StructureAllThree:
      return tr("Their tasks overlap, and each level between them slows decisions.");
    case RuleId::StructureSellersMajority:
      return tr("Sellers close the deals that everybody else lives on.");
    case RuleId::StructureCroScope:
      return tr("Without them the CRO leads sales only, which is what a CSO does.");
    case RuleId::StructureCroFunctions:
      return tr("What nobody answers for is left undone between the teams.");
    case RuleId::StructureSpan:
      return tr(
          "With too few a level could be saved; with too many nobody gets enough of the "
          "manager’s time.");
    case RuleId::StructureLayers:
      return tr("Every level slows decisions and keeps the leaders further from the customers.");
    case RuleId::StructureLeadFlow:
      return tr(
          "Without qualified leads, account executives search for customers instead of closing "
          "deals.");
    case RuleId::StructureSolidAndDotted:
      return tr("The dotted line says nothing that the solid one does not.");
    case RuleId::SeatVacantLeader:
      return tr("While nobody leads, decisions wait and the target has no owner.");
    case RuleId::SeatHolderTwice:
      return tr("Nobody can give two seats their full time.");
    case RuleId::QuotaUnderAssigned:
      return tr("What nobody below is asked to sell is missing from the target in the end.");
    case RuleId::QuotaMissing:
      return tr("Without it nobody can tell whether the plan adds up.");
    case RuleId::SkillsStrategistInCsoSeat:
      return tr(
          "Sales execution suffers, because a strategist plans and aligns where deals have to be "
          "closed, and collaboration slows decisions.");
    case RuleId::SkillsExecutorInCroSeat:
      return tr(
          "Strategy suffers, because an executor chases the next deals, and collaboration between "
          "marketing, sales and service is neglected.");
    case RuleId::SkillsVpNotExecutor:
      return tr("Two strategists one above the other make many strategies and little action.");
    case RuleId::SkillsCsoNeedsStrategist:
      return tr(
          "A CSO drives execution; without a strategist the organisation falls out of step with "
          "the market.");
    case RuleId::SkillsCroLeans:
      return tr(
          "A CRO who favours one function neglects the others, and the revenue cycle breaks where "
          "they meet.");
    case RuleId::SkillsBelowProfile:
      return tr("The seat asks for more than its holder can give yet.");
    case RuleId::SkillsNotAssessed:
      return tr("Whether the person fits the seat stays a guess.");
    case RuleId::AdviceLeaderMismatch:
      return tr("How complex the business is decides which leader pays off.");
    case RuleId::DataCycle:
      return tr("A chart cannot show it, so the line was cut and the person stands at the top.");
    case RuleId::DataMissingManager:
      return tr("The person stands at the top until a manager is chosen.");
    case RuleId::DataDuplicateId:
      return tr(
          "Reporting lines could not tell the rows apart, so the later one was given a new "
          "ID.");
    case RuleId::DataUnknownRole:
      return tr("The title is kept, and no reporting rule applies until a role is chosen.");
  }
  return {};
}

QString Words::ruleRemedy(rules::RuleId rule) const {
  using rules::RuleId;
  switch (rule) {
    case RuleId::ReportingVpSales:
      return tr("Move the VP under the nearest CSO, CRO or CEO.");
    case RuleId::ReportingCro:
      return tr("Move the CRO under the CEO.");
    case RuleId::ReportingCso:
      return tr("Move the CSO under the CRO or the CEO.");
    case RuleId::ReportingCsoBesideCro:
      return tr("Move the CSO under the CRO, or let the CRO below take the CSO’s place.");
    case RuleId::ReportingMarketing:
      return tr("Move the marketing leader under the CMO, CRO or CEO.");
    case RuleId::ReportingCustomerSuccess:
      return tr("Move the customer success leader under the CCO, CRO or CEO.");
    case RuleId::ReportingSalesManager:
      return tr("Move the manager under the nearest VP of Sales, CSO or CRO.");
    case RuleId::ReportingTeamLead:
      return tr("Move the team lead under the nearest sales manager or VP of Sales.");
    case RuleId::ReportingSeller:
      return tr("Move the seller under the nearest team lead or sales manager.");
    case RuleId::ReportingRankInverted:
      return tr("Swap the two, or move the person up the line.");
    case RuleId::ReportingSellerManages:
      return tr("Make the seller a team lead, or move the direct reports up.");
    case RuleId::StructureSingleCeo:
      return tr("Give the others another role, and place the CEO at the top.");
    case RuleId::StructureSingleRoot:
      return tr("Move the others under whoever leads them.");
    case RuleId::StructureDuplicateChief:
      return tr("Decide who leads, and give the others another role.");
    case RuleId::StructureAllThree:
      return tr("Check whether all three are needed, and accept the finding if they are.");
    case RuleId::StructureSellersMajority:
      return tr("Add sellers, or move others out of the sales leader’s branch.");
    case RuleId::StructureCroScope:
      return tr("Move the missing leaders under the CRO, or add seats for them.");
    case RuleId::StructureCroFunctions:
      return tr("Add the missing seats.");
    case RuleId::StructureSpan:
      return tr("Add a level or join teams, or change the document’s limits.");
    case RuleId::StructureLayers:
      return tr("Take out a level, or change the document’s limit.");
    case RuleId::StructureLeadFlow:
      return tr("Add the missing SDRs.");
    case RuleId::StructureSolidAndDotted:
      return tr("Remove the dotted line.");
    case RuleId::SeatVacantLeader:
      return tr("Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.");
    case RuleId::SeatHolderTwice:
      return tr(
          "Keep one of the seats and make the others vacant, or accept the finding if all of them "
          "are meant.");
    case RuleId::QuotaUnderAssigned:
      return tr("Set the quota to the sum below, or assign the rest.");
    case RuleId::QuotaMissing:
      return tr("Enter the quota.");
    case RuleId::SkillsStrategistInCsoSeat:
      return tr(
          "Swap with somebody who fits better, let marketing and customer success report to the "
          "seat, or make it vacant and search.");
    case RuleId::SkillsExecutorInCroSeat:
      return tr(
          "Swap with somebody who fits better, place filled seats for marketing and customer "
          "success beside the CRO, or make the seat vacant and search.");
    case RuleId::SkillsVpNotExecutor:
      return tr("Swap with somebody who fits better, or make the seat vacant.");
    case RuleId::SkillsCsoNeedsStrategist:
      return tr("Appoint a Head of Sales Strategy, or add a seat and fill it.");
    case RuleId::SkillsCroLeans:
      return tr("Swap with somebody more even, or make the seat vacant and search.");
    case RuleId::SkillsBelowProfile:
      return tr("Swap with somebody who fits better, or make the seat vacant.");
    case RuleId::SkillsNotAssessed:
      return tr("Rate at least three execution and three strategy skills.");
    case RuleId::AdviceLeaderMismatch:
      return tr("Lay the recommended leaders into the chart, or answer again.");
    case RuleId::DataCycle:
      return tr("Move the person under the right manager.");
    case RuleId::DataMissingManager:
      return tr("Choose a manager.");
    case RuleId::DataDuplicateId:
      return tr("Change one of the IDs.");
    case RuleId::DataUnknownRole:
      return tr("Choose a role.");
  }
  return {};
}

}  // namespace arborg::ui

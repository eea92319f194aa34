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

}  // namespace arborg::ui

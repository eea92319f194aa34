#include <algorithm>
#include <cmath>

#include "core/model/limits.h"
#include "ui/text/user_text.h"
#include "ui/text/words.h"

namespace arborg::ui {

QString Words::vacant() const {
  return tr("Vacant");
}

QString Words::roleTitle(BuiltInRole role) const {
  switch (role) {
    case BuiltInRole::Ceo:
      return tr("Chief Executive Officer (CEO)");
    case BuiltInRole::Cfo:
      return tr("Chief Financial Officer (CFO)");
    case BuiltInRole::Coo:
      return tr("Chief Operating Officer (COO)");
    case BuiltInRole::Cro:
      return tr("Chief Revenue Officer (CRO)");
    case BuiltInRole::Cmo:
      return tr("Chief Marketing Officer (CMO)");
    case BuiltInRole::Cco:
      return tr("Chief Customer Officer (CCO)");
    case BuiltInRole::Cso:
      return tr("Chief Sales Officer (CSO)");
    case BuiltInRole::VpSales:
      return tr("Vice President of Sales (VP)");
    case BuiltInRole::VpMarketing:
      return tr("Vice President of Marketing (VP)");
    case BuiltInRole::VpCustomerSuccess:
      return tr("Vice President of Customer Success (VP)");
    case BuiltInRole::SalesStrategyHead:
      return tr("Head of Sales Strategy");
    case BuiltInRole::SalesOperations:
      return tr("Sales Operations Manager");
    case BuiltInRole::MarketingOperations:
      return tr("Marketing Operations Manager");
    case BuiltInRole::RenewalsManager:
      return tr("Renewals and Upsell Manager");
    case BuiltInRole::PartnerManager:
      return tr("Partner Channel Manager");
    case BuiltInRole::SalesManager:
      return tr("Sales Manager");
    case BuiltInRole::SalesTeamLead:
      return tr("Sales Team Lead");
    case BuiltInRole::AccountExecutive:
      return tr("Account Executive (AE)");
    case BuiltInRole::AccountManager:
      return tr("Account Manager");
    case BuiltInRole::Bdr:
      return tr("Business Development Representative (BDR)");
    case BuiltInRole::Sdr:
      return tr("Sales Development Representative (SDR)");
    case BuiltInRole::CustomerSuccessManager:
      return tr("Customer Success Manager");
    case BuiltInRole::MarketingSpecialist:
      return tr("Marketing Specialist");
    case BuiltInRole::SalesEngineer:
      return tr("Sales Engineer");
    case BuiltInRole::Assistant:
      return tr("Executive Assistant");
    case BuiltInRole::Other:
      return tr("Other role");
  }
  return {};
}

QString Words::roleTitle(const Chart& chart, RoleId role) const {
  const auto builtIn = builtInRole(role);
  return builtIn.has_value() ? roleTitle(*builtIn) : inSentence(chart.role(role).name);
}

QString Words::roleShort(BuiltInRole role) const {
  switch (role) {
    case BuiltInRole::Ceo:
      return tr("CEO");
    case BuiltInRole::Cfo:
      return tr("CFO");
    case BuiltInRole::Coo:
      return tr("COO");
    case BuiltInRole::Cro:
      return tr("CRO");
    case BuiltInRole::Cmo:
      return tr("CMO");
    case BuiltInRole::Cco:
      return tr("CCO");
    case BuiltInRole::Cso:
      return tr("CSO");
    case BuiltInRole::VpSales:
      return tr("VP of Sales");
    case BuiltInRole::VpMarketing:
      return tr("VP of Marketing");
    case BuiltInRole::VpCustomerSuccess:
      return tr("VP of Customer Success");
    case BuiltInRole::AccountExecutive:
      return tr("AE");
    case BuiltInRole::Bdr:
      return tr("BDR");
    case BuiltInRole::Sdr:
      return tr("SDR");
    case BuiltInRole::SalesStrategyHead:
    case BuiltInRole::SalesOperations:
    case BuiltInRole::MarketingOperations:
    case BuiltInRole::RenewalsManager:
    case BuiltInRole::PartnerManager:
    case BuiltInRole::SalesManager:
    case BuiltInRole::SalesTeamLead:
    case BuiltInRole::AccountManager:
    case BuiltInRole::CustomerSuccessManager:
    case BuiltInRole::MarketingSpecialist:
    case BuiltInRole::SalesEngineer:
    case BuiltInRole::Assistant:
    case BuiltInRole::Other:
      return roleTitle(role);
  }
  return {};
}

// English writes its role titles with capitals everywhere, the others only at the beginning; names
// of several capitals ("Myynnin VP", "Customer Success Manager") keep them.
QString Words::roleInSentence(BuiltInRole role) const {
  QString name = roleShort(role);
  if (language() == Language::English) return name;
  const auto capitals =
      std::count_if(name.begin(), name.end(), [](QChar c) { return c.isUpper(); });
  if (capitals != 1 || !name.front().isUpper()) return name;
  // By the locale: a Turkish İ has a small i of its own.
  return m_formats.locale().toLower(name.left(1)) + name.mid(1);
}

QString Words::roleShort(const Chart& chart, RoleId role) const {
  const auto builtIn = builtInRole(role);
  return builtIn.has_value() ? roleShort(*builtIn) : inSentence(chart.role(role).name);
}

QString Words::roleKind(RoleKind kind) const {
  switch (kind) {
    case RoleKind::Executive:
      return tr("Executive", "kind of role");
    case RoleKind::Leader:
      return tr("Leader", "kind of role");
    case RoleKind::Manager:
      return tr("Manager", "kind of role");
    case RoleKind::Seller:
      return tr("Seller", "kind of role");
    case RoleKind::Staff:
      return tr("Staff", "kind of role");
  }
  return {};
}

QString Words::roleFunction(RoleFunction function) const {
  switch (function) {
    case RoleFunction::General:
      return tr("General management", "function of a role");
    case RoleFunction::Finance:
      return tr("Finance", "function of a role");
    case RoleFunction::Operations:
      return tr("Operations", "function of a role");
    case RoleFunction::Revenue:
      return tr("Revenue", "function of a role");
    case RoleFunction::Marketing:
      return tr("Marketing", "function of a role");
    case RoleFunction::CustomerSuccess:
      return tr("Customer success", "function of a role");
    case RoleFunction::Sales:
      return tr("Sales", "function of a role");
    case RoleFunction::SalesOperations:
      return tr("Sales operations", "function of a role");
    case RoleFunction::MarketingOperations:
      return tr("Marketing operations", "function of a role");
  }
  return {};
}

QString Words::functionInSentence(std::string_view key) const {
  if (key == "general") return tr("general management", "function, inside a sentence");
  if (key == "finance") return tr("finance", "function, inside a sentence");
  if (key == "operations") return tr("operations", "function, inside a sentence");
  if (key == "revenue") return tr("revenue", "function, inside a sentence");
  if (key == "marketing") return tr("marketing", "function, inside a sentence");
  if (key == "customer_success") return tr("customer success", "function, inside a sentence");
  if (key == "sales") return tr("sales", "function, inside a sentence");
  if (key == "sales_operations") return tr("sales operations", "function, inside a sentence");
  if (key == "marketing_operations")
    return tr("marketing operations", "function, inside a sentence");
  if (key == "new_business") return tr("new business", "function, inside a sentence");
  if (key == "renewals") return tr("renewals", "function, inside a sentence");
  if (key == "sales_development") return tr("qualifying leads", "function, inside a sentence");
  return inSentence(key);
}

QString Words::skill(Skill skill) const {
  switch (skill) {
    case Skill::Closing:
      return tr("Closing deals", "skill");
    case Skill::SalesMethodology:
      return tr("Sales methodology", "skill");
    case Skill::SalesOperations:
      return tr("Sales operations", "skill");
    case Skill::TerritoryPlanning:
      return tr("Territory planning", "skill");
    case Skill::DealVelocity:
      return tr("Deal velocity", "skill");
    case Skill::TeamBuilding:
      return tr("Team building", "skill");
    case Skill::StrategicThinking:
      return tr("Strategic thinking", "skill");
    case Skill::ChannelStrategy:
      return tr("Channel strategy", "skill");
    case Skill::Collaboration:
      return tr("Collaboration", "skill");
    case Skill::CustomerLifecycle:
      return tr("Customer life cycle", "skill");
    case Skill::Analytics:
      return tr("Analytics", "skill");
    case Skill::ExecutiveCommunication:
      return tr("Executive communication", "skill");
    case Skill::Marketing:
      return tr("Marketing", "skill");
    case Skill::Sales:
      return tr("Sales", "skill");
    case Skill::CustomerService:
      return tr("Customer service", "skill");
    case Skill::IndustryExperience:
      return tr("Industry experience", "skill");
  }
  return {};
}

QString Words::severity(Severity severity) const {
  switch (severity) {
    case Severity::Off:
      return tr("Off", "severity of a finding");
    case Severity::Notice:
      return tr("Notice", "severity of a finding");
    case Severity::Warning:
      return tr("Warning", "severity of a finding");
    case Severity::Error:
      return tr("Error", "severity of a finding");
  }
  return {};
}

QString Words::relationType(RelationType type) const {
  switch (type) {
    case RelationType::Unspecified:
      return tr("Dotted line", "type of a dotted line");
    case RelationType::Functional:
      return tr("Functional", "type of a dotted line");
    case RelationType::Regional:
      return tr("Regional", "type of a dotted line");
    case RelationType::Overlay:
      return tr("Overlay team", "type of a dotted line");
    case RelationType::Mentor:
      return tr("Mentor", "type of a dotted line");
  }
  return {};
}

QString Words::chartLayout(ChartLayout layout) const {
  switch (layout) {
    case ChartLayout::Automatic:
      return tr("Automatic", "layout of the chart");
    case ChartLayout::SideBySide:
      return tr("Side by side", "layout of the chart");
    case ChartLayout::Hanging:
      return tr("Hanging columns", "layout of the chart");
    case ChartLayout::HangingLeft:
      return tr("Hanging columns, to the left", "layout of the chart");
    case ChartLayout::BothSides:
      return tr("On both sides", "layout of the chart");
    case ChartLayout::Columns:
      return tr("Several columns", "layout of the chart");
    case ChartLayout::Fishbone:
      return tr("Fishbone", "layout of the chart");
    case ChartLayout::Compact:
      return tr("Compact", "layout of the chart");
    case ChartLayout::GradeRows:
      return tr("Grades in rows", "layout of the chart");
  }
  return {};
}

QString Words::grade(int grade) const {
  return tr("Grade %1", "caption of a row of equal grades").arg(m_formats.number(qint64{grade}));
}

QString Words::chartDirection(ChartDirection direction) const {
  switch (direction) {
    case ChartDirection::TopDown:
      return tr("Top to bottom", "direction of the chart");
    case ChartDirection::BottomUp:
      return tr("Bottom to top", "direction of the chart");
    case ChartDirection::LeftRight:
      return tr("Left to right", "direction of the chart");
    case ChartDirection::RightLeft:
      return tr("Right to left", "direction of the chart");
  }
  return {};
}

QString Words::branchDirection(std::optional<ChartDirection> direction) const {
  return direction.has_value() ? chartDirection(*direction)
                               : tr("As the chart around it", "direction");
}

QString Words::arrangement(Arrangement arrangement) const {
  switch (arrangement) {
    case Arrangement::Automatic:
      return tr("Automatic", "arrangement of a team");
    case Arrangement::SideBySide:
      return tr("Side by side", "arrangement of a team");
    case Arrangement::Column:
      return tr("One column", "arrangement of a team");
    case Arrangement::TwoColumns:
      return tr("Two columns", "arrangement of a team");
    case Arrangement::ThreeColumns:
      return tr("Three columns", "arrangement of a team");
    case Arrangement::FourColumns:
      return tr("Four columns", "arrangement of a team");
    case Arrangement::FiveColumns:
      return tr("Five columns", "arrangement of a team");
    case Arrangement::SixColumns:
      return tr("Six columns", "arrangement of a team");
    case Arrangement::SevenColumns:
      return tr("Seven columns", "arrangement of a team");
    case Arrangement::EightColumns:
      return tr("Eight columns", "arrangement of a team");
    case Arrangement::Columns:
      return tr("Several columns", "arrangement of a team");
    case Arrangement::ColumnLeft:
      return tr("One column, to the left", "arrangement of a team");
    case Arrangement::BothSides:
      return tr("On both sides", "arrangement of a team");
    case Arrangement::Fishbone:
      return tr("Fishbone", "arrangement of a team");
    case Arrangement::Compact:
      return tr("Compact", "arrangement of a team");
  }
  return {};
}

QString Words::theme(std::string_view key) const {
  if (key == "auto") return tr("Automatic", "theme");
  if (key == "paper") return tr("Paper", "theme");
  if (key == "slate") return tr("Slate", "theme");
  if (key == "mono") return tr("Mono", "theme");
  if (key == "contrast") return tr("High contrast", "theme");
  if (key == "custom") return tr("Custom", "theme");
  return inSentence(key);
}

QString Words::days(double count) const {
  const double tenths = std::round(count * 10);
  const double whole = std::round(count);
  if (tenths == 10 * whole && std::abs(whole) < kMaxSalesCycle * 2) {
    return tr("%n days", "length of time", static_cast<qint64>(whole));
  }
  return tr("%1 days", "length of time with a fraction").arg(m_formats.number(count, 1));
}

QString Words::positionField(edit::PositionField field) const {
  switch (field) {
    case edit::PositionField::Key:
      return tr("ID", "field");
    case edit::PositionField::Role:
      return tr("Role", "field");
    case edit::PositionField::Arrangement:
      return tr("Arrangement of the team", "field");
    case edit::PositionField::Direction:
      return tr("Direction of the branch", "field");
    case edit::PositionField::Title:
      return tr("Title", "field");
    case edit::PositionField::Department:
      return tr("Department", "field");
    case edit::PositionField::Quota:
      return tr("Quota", "field");
    case edit::PositionField::Cost:
      return tr("Cost", "field");
    case edit::PositionField::Fte:
      return tr("FTE", "field");
    case edit::PositionField::Note:
      return tr("Note", "field");
    case edit::PositionField::Attained:
      return tr("Booked revenue", "field");
    case edit::PositionField::Opportunities:
      return tr("Opportunities", "field");
    case edit::PositionField::DealsWon:
      return tr("Deals won", "field");
    case edit::PositionField::SalesCycle:
      return tr("Sales cycle", "field");
  }
  return {};
}

QString Words::personField(edit::PersonField field) const {
  switch (field) {
    case edit::PersonField::Key:
      return tr("Employee ID", "field");
    case edit::PersonField::Name:
      return tr("Name", "field");
    case edit::PersonField::Email:
      return tr("E-mail", "field");
    case edit::PersonField::Phone:
      return tr("Phone", "field");
    case edit::PersonField::Photo:
      return tr("Photo", "field");
  }
  return {};
}

std::optional<QString> Words::field(std::string_view key) const {
  if (const auto known = edit::positionFieldFromKey(key); known.has_value()) {
    return positionField(*known);
  }
  if (const auto known = edit::personFieldFromKey(key); known.has_value()) {
    return personField(*known);
  }
  if (key == "holder") return tr("Holder", "field");
  if (key == "manager") return tr("Manager", "field");
  if (key == "dotted_manager") return tr("Dotted-line manager", "field");
  if (key == "first_name") return tr("First name", "field");
  if (key == "last_name") return tr("Last name", "field");
  if (key == "rating") return tr("Rating", "field");
  if (key == "caption") return tr("Caption", "field");
  if (key == "field_name") return tr("Name of the field", "field");
  if (key == "role_name") return tr("Name of the role", "field");
  if (key == "rank") return tr("Rank", "field");
  if (key == "reason") return tr("Reason", "field");
  if (key == "span_minimum") return tr("Fewest direct reports", "field");
  if (key == "span_maximum") return tr("Most direct reports", "field");
  if (key == "layers_maximum") return tr("Most levels", "field");
  if (key == "executives_per_developer") return tr("Account executives per SDR or BDR", "field");
  if (key == "search_owner") return tr("Owner", "field of a search");
  if (key == "due") return tr("Due date", "field of a search");
  if (key == "channels") return tr("Sales channels", "question of the role advisor");
  if (key == "verticals") return tr("Verticals", "question of the role advisor");
  if (key == "products") return tr("Products", "question of the role advisor");
  if (key == "competitors") return tr("Serious competitors", "question of the role advisor");
  if (key == "sales_people") return tr("People in sales", "question of the role advisor");
  if (key == "footer") return tr("Footer", "field");
  if (key == "logo") return tr("Logo", "field");
  if (key == "format_value") return tr("Value of the condition", "field");
  if (key == "document_title") return tr("Title of the document", "field");
  if (const auto known = skillFromKey(key); known.has_value()) return skill(*known);
  return std::nullopt;
}

}  // namespace arborg::ui

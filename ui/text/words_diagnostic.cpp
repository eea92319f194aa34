#include "ui/text/words.h"

namespace arborg::ui {

QString Words::growthArea(sales::GrowthArea area) const {
  switch (area) {
    case sales::GrowthArea::Strategy:
      return tr("Revenue strategy", "area of the diagnostic");
    case sales::GrowthArea::Generation:
      return tr("Revenue generation", "area of the diagnostic");
    case sales::GrowthArea::Growth:
      return tr("Revenue growth", "area of the diagnostic");
    case sales::GrowthArea::Retention:
      return tr("Revenue retention", "area of the diagnostic");
  }
  return {};
}

QString Words::practiceRating(int rating) const {
  switch (rating) {
    case 0:
      return tr("Not at all", "rating of a statement");
    case 1:
      return tr("Seldom", "rating of a statement");
    case 2:
      return tr("In part", "rating of a statement");
    case 3:
      return tr("Mostly", "rating of a statement");
    case 4:
      return tr("Fully", "rating of a statement");
    default:
      return {};
  }
}

QString Words::practice(Practice practice) const {
  switch (practice) {
    case Practice::GrowthLevers:
      return tr(
          "We know which levers bring our growth (price, volume, mix, new customers) and what each "
          "is to bring this year.");
    case Practice::Pricing:
      return tr("Prices and discounts follow rules, and we review what each discount has cost us.");
    case Practice::FinanceAlliance:
      return tr(
          "The revenue leader and the CFO decide together on pricing, the cost of sales and the "
          "forecast.");
    case Practice::BoardPlan:
      return tr(
          "The revenue plan is made with the CEO, approved by the board and reviewed every "
          "quarter.");
    case Practice::CeoPartnership:
      return tr(
          "The revenue leader works close to the CEO: they speak every week and share one picture "
          "of the business.");
    case Practice::SharedGoals:
      return tr(
          "Marketing, sales and customer service share goals (OKRs), and each sees where the "
          "others stand.");
    case Practice::IdealCustomer:
      return tr(
          "Our ideal customer profile is written down, and prospecting and qualification follow "
          "it.");
    case Practice::DirectSales:
      return tr(
          "Direct sales follows one process with clear stages, and the forecast is made from it.");
    case Practice::PartnerSales:
      return tr(
          "Partners are chosen by profile, trained, given goals, and their share of revenue is "
          "measured.");
    case Practice::Outreach:
      return tr(
          "New customers are addressed over several channels (phone, e-mail, social media, events) "
          "in planned steps.");
    case Practice::LeadHandover:
      return tr(
          "Marketing and sales agree what a qualified lead is, and each lead is answered within a "
          "set time.");
    case Practice::Talent:
      return tr(
          "We hire the best sellers by a written profile, train them before they sell and coach "
          "them every week.");
    case Practice::Upsell:
      return tr(
          "We know which customers could use more of what they have, and somebody speaks with them "
          "about it in time.");
    case Practice::CrossSell:
      return tr(
          "For each customer we know which of our other products would help, and sellers are paid "
          "for offering them.");
    case Practice::CustomerPlans:
      return tr(
          "Each important customer has a written plan with contacts, goals and milestones, made by "
          "a team across functions.");
    case Practice::CustomerReturns:
      return tr(
          "We know what each customer and each segment returns after the cost of winning and "
          "serving it.");
    case Practice::OneCustomerView:
      return tr(
          "Marketing, sales and customer service see the same customer data and meet regularly "
          "about it; there are no silos.");
    case Practice::ValueReviews:
      return tr(
          "At least once a year we show each important customer, at executive level, what they "
          "have gained with us.");
    case Practice::ChurnReasons:
      return tr(
          "Churn is measured every month by segment, and we know the true reason for each customer "
          "lost.");
    case Practice::Adoption:
      return tr(
          "We see how customers use what they bought, and falling use is noticed before the "
          "customer complains.");
    case Practice::Renewals:
      return tr(
          "Renewals have an owner and a forecast, and the talk about them starts at least 90 days "
          "ahead.");
    case Practice::CustomerOnboarding:
      return tr(
          "New customers reach a first agreed result within a set time, and one person answers for "
          "it.");
    case Practice::Feedback:
      return tr(
          "We ask customers regularly how we do, answer each of them, and change what comes up "
          "often.");
    case Practice::SeveralContacts:
      return tr(
          "At each important customer we know several people, so that no single departure puts the "
          "relationship at risk.");
  }
  return {};
}

QString Words::practiceAdvice(Practice practice) const {
  switch (practice) {
    case Practice::GrowthLevers:
      return tr(
          "Split last year’s growth into price, volume, mix and new customers. Choose the two "
          "levers with the most room, set a number for each and name who answers for it.");
    case Practice::Pricing:
      return tr(
          "List the discounts of the last two quarters with their reasons. Set limits by role, let "
          "finance approve what lies beyond, and raise the prices that nobody negotiates.");
    case Practice::FinanceAlliance:
      return tr(
          "Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by "
          "segment. Take pricing decisions there and nowhere else.");
    case Practice::BoardPlan:
      return tr(
          "Write the revenue plan on three pages: goals, levers, investments, risks. Have the "
          "board approve it, and report against the same pages every quarter.");
    case Practice::CeoPartnership:
      return tr(
          "Agree on a weekly half hour with three questions: what moved, what is stuck, what must "
          "the CEO decide. Bring customers’ words, not only numbers.");
    case Practice::SharedGoals:
      return tr(
          "Replace one goal of each function by a shared one, such as revenue from new customers "
          "after 12 months. Review it together every month.");
    case Practice::IdealCustomer:
      return tr(
          "Take your twenty best and twenty worst customers and write down what sets them apart. "
          "Make that the profile, and stop working leads that miss it.");
    case Practice::DirectSales:
      return tr(
          "Name five stages, and for each the fact that must be true before a deal may enter. Drop "
          "what has not moved in one sales cycle, and forecast from what is left.");
    case Practice::PartnerSales:
      return tr(
          "Keep the third of the partners who bring most, with a goal, training and a named "
          "contact for each. End or pause the others.");
    case Practice::Outreach:
      return tr(
          "Write one sequence of eight contacts in three weeks over three channels. Let two BDRs "
          "run it for a quarter, and keep only what gets answers.");
    case Practice::LeadHandover:
      return tr(
          "Write the definition of a qualified lead on half a page, sign it by marketing and "
          "sales, and measure the hours to the first call.");
    case Practice::Talent:
      return tr(
          "Write the profile of a seller from your three best, interview everybody against it, "
          "certify before the first call and give every seller an hour of coaching a week.");
    case Practice::Upsell:
      return tr(
          "List the customers who are close to the limit of what they bought. Give each an owner, "
          "a date and an offer for this quarter.");
    case Practice::CrossSell:
      return tr(
          "Draw a table of customers by products and mark the empty cells that make sense. Start "
          "with the ten largest, and pay for the first order.");
    case Practice::CustomerPlans:
      return tr(
          "Choose five customers, put one person each from sales, marketing and customer success "
          "in a room, and write contacts, goals and three milestones for each.");
    case Practice::CustomerReturns:
      return tr(
          "Have finance compute margin less acquisition and service cost for the fifty largest "
          "customers, sum it by segment, and move effort from the lowest to the best.");
    case Practice::OneCustomerView:
      return tr(
          "Agree on one system as the truth, close the private lists, and hold a meeting of all "
          "three functions every two weeks over the same screen.");
    case Practice::ValueReviews:
      return tr(
          "Book this year’s reviews with the ten largest customers now. Show results in their own "
          "figures, and ask what the next year should bring.");
    case Practice::ChurnReasons:
      return tr(
          "Call the last fifteen customers who left, by somebody who did not sell to them. Sort "
          "the reasons, and give the first two an owner and a date.");
    case Practice::Adoption:
      return tr(
          "Choose one number that shows use, watch it every week, and call each customer for whom "
          "it falls by a third.");
    case Practice::Renewals:
      return tr(
          "Put every contract end of the next twelve months into one list with an owner and a "
          "forecast, and start the first talk 120 days ahead for the largest.");
    case Practice::CustomerOnboarding:
      return tr(
          "Agree with each new customer on one first result and its date, name the person, and "
          "report the share that made it every month.");
    case Practice::Feedback:
      return tr(
          "Ask two questions twice a year, call everybody who is unhappy within two days, and "
          "publish inside the company what was changed.");
    case Practice::SeveralContacts:
      return tr(
          "For the twenty largest customers write down who uses, who buys, who pays and who "
          "sponsors. Meet one new person at each in the next 60 days.");
  }
  return {};
}

}  // namespace arborg::ui

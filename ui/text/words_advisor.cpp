#include "ui/text/words.h"

namespace arborg::ui {

QString Words::recommendation(sales::Recommendation recommendation) const {
  switch (recommendation) {
    case sales::Recommendation::VpSales:
      return tr("A VP of Sales is enough", "which leader is needed");
    case sales::Recommendation::Cso:
      return tr("A CSO", "which leader is needed");
    case sales::Recommendation::PrepareCro:
      return tr("A CSO now, a CRO in preparation", "which leader is needed");
    case sales::Recommendation::Cro:
      return tr("A CRO", "which leader is needed");
    case sales::Recommendation::CroWithCso:
      return tr("A CRO with a CSO below", "which leader is needed");
  }
  return {};
}

QString Words::recommendationText(sales::Recommendation recommendation) const {
  switch (recommendation) {
    case sales::Recommendation::VpSales:
      return tr(
          "The business is simple and the team is small: what counts now is direct revenue against "
          "a stated target. A VP of Sales sets goals and budgets, watches market and competitors, "
          "and leads the sellers without another layer in between.");
    case sales::Recommendation::Cso:
      return tr(
          "Sales is a task of its own now: somebody must close, hit the target, and hire, train "
          "and grow the team. A CSO executes; the strategy across marketing and customer success "
          "stays with the CEO.");
    case sales::Recommendation::PrepareCro:
      return tr(
          "The business is not complex yet, but its growth shows strain that more selling alone "
          "will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make "
          "the step to CRO: people who think in channels and customer life cycles and work well "
          "with marketing and finance.");
    case sales::Recommendation::Cro:
      return tr(
          "Several channels, products or markets have to pull in one direction, from the first "
          "lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer "
          "service and renewals, with one strategy and shared goals.");
    case sales::Recommendation::CroWithCso:
      return tr(
          "The business is complex and the sales force is large: strategy and execution are two "
          "full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and "
          "leads the sales teams to their target.");
  }
  return {};
}

QString Words::leaderSetup(sales::LeaderSetup setup) const {
  switch (setup) {
    case sales::LeaderSetup::None:
      return tr("Your chart has no sales leader.");
    case sales::LeaderSetup::VpSales:
      return tr("Your chart is led by a VP of Sales.");
    case sales::LeaderSetup::Cso:
      return tr("Your chart is led by a CSO.");
    case sales::LeaderSetup::Cro:
      return tr("Your chart is led by a CRO.");
    case sales::LeaderSetup::CroWithCso:
      return tr("Your chart has a CRO and a CSO.");
  }
  return {};
}

QString Words::comparison(sales::Comparison comparison) const {
  switch (comparison) {
    case sales::Comparison::Met:
      return tr("That fits what the answers call for.");
    case sales::Comparison::LessThanAdvised:
      return tr("The answers call for more: the skeleton can be laid into your chart in one step.");
    case sales::Comparison::MoreThanAdvised:
      return tr(
          "The answers call for less: nothing needs to change at once, but ask what the higher "
          "chair is for.");
  }
  return {};
}

QString Words::symptom(Symptom symptom) const {
  switch (symptom) {
    case Symptom::GrowthBelowPlan:
      return tr("Growth stays below the plan, the market or the competitors");
    case Symptom::TooFewLeads:
      return tr("There are not enough leads, or too few know us");
    case Symptom::ChurnGrows:
      return tr("Churn grows");
    case Symptom::CycleLengthens:
      return tr("The sales cycle gets longer");
    case Symptom::ProductsCompete:
      return tr("The business unit starts to compete with several products");
  }
  return {};
}

}  // namespace arborg::ui

#include "ui/text/words.h"

namespace arborg::ui {

QString Words::searchGroup(sales::SearchGroup group) const {
  switch (group) {
    case sales::SearchGroup::DefineRole:
      return tr("Define the role", "group of a search checklist");
    case sales::SearchGroup::DefineProfile:
      return tr("Define the profile", "group of a search checklist");
    case sales::SearchGroup::Source:
      return tr("Find candidates", "group of a search checklist");
    case sales::SearchGroup::Assess:
      return tr("Assess", "group of a search checklist");
    case sales::SearchGroup::Decide:
      return tr("Decide and offer", "group of a search checklist");
    case sales::SearchGroup::Onboard:
      return tr("Onboard", "group of a search checklist");
  }
  return {};
}

QString Words::searchProgress(const Search& search) const {
  return tr("Search: %1 of %2 done")
      .arg(m_formats.number(qint64{sales::tasksDone(search)}),
           m_formats.number(static_cast<qint64>(kSearchTaskCount)));
}

QString Words::searchTask(SearchTask task) const {
  switch (task) {
    case SearchTask::Situation:
      return tr("Describe the situation", "item of a search checklist");
    case SearchTask::Outcomes:
      return tr("Name the outcomes expected", "item of a search checklist");
    case SearchTask::Metrics:
      return tr("Choose the metrics", "item of a search checklist");
    case SearchTask::Scope:
      return tr("Draw the scope", "item of a search checklist");
    case SearchTask::Reporting:
      return tr("Settle who reports", "item of a search checklist");
    case SearchTask::Stakeholders:
      return tr("Agree who decides", "item of a search checklist");
    case SearchTask::ExecutionProfile:
      return tr("Execution skills", "item of a search checklist");
    case SearchTask::StrategyProfile:
      return tr("Strategy skills", "item of a search checklist");
    case SearchTask::FunctionalProfile:
      return tr("Functional understanding", "item of a search checklist");
    case SearchTask::IndustryProfile:
      return tr("Industry experience", "item of a search checklist");
    case SearchTask::Networks:
      return tr("Search the networks", "item of a search checklist");
    case SearchTask::Referrals:
      return tr("Ask for referrals", "item of a search checklist");
    case SearchTask::InternalCandidates:
      return tr("Look inside first", "item of a search checklist");
    case SearchTask::PassiveCandidates:
      return tr("Approach passive candidates", "item of a search checklist");
    case SearchTask::Platforms:
      return tr("Use data-driven platforms", "item of a search checklist");
    case SearchTask::Interview:
      return tr("Interview by one guide", "item of a search checklist");
    case SearchTask::CaseStudy:
      return tr("Give a case", "item of a search checklist");
    case SearchTask::Panel:
      return tr("Bring in a panel", "item of a search checklist");
    case SearchTask::Communication:
      return tr("See them communicate", "item of a search checklist");
    case SearchTask::AnalyticsExercise:
      return tr("Set an exercise with numbers", "item of a search checklist");
    case SearchTask::Ratings:
      return tr("Rate all 16 skills", "item of a search checklist");
    case SearchTask::References:
      return tr("Check references", "item of a search checklist");
    case SearchTask::Scorecards:
      return tr("Compare the scorecards", "item of a search checklist");
    case SearchTask::FitDecision:
      return tr("Decide by fit, not by charm", "item of a search checklist");
    case SearchTask::Pay:
      return tr("Build the pay", "item of a search checklist");
    case SearchTask::Terms:
      return tr("Write down the terms", "item of a search checklist");
    case SearchTask::Answers:
      return tr("Answer everybody", "item of a search checklist");
    case SearchTask::FirstNinetyDays:
      return tr("Plan the first 90 days", "item of a search checklist");
    case SearchTask::Handover:
      return tr("Hand over properly", "item of a search checklist");
    case SearchTask::Alliances:
      return tr("Open the doors", "item of a search checklist");
    case SearchTask::ComplementaryTeam:
      return tr("Complete the team", "item of a search checklist");
    case SearchTask::Review:
      return tr("Review after 30, 60 and 90 days", "item of a search checklist");
  }
  return {};
}

QString Words::searchTaskText(SearchTask task, sales::SearchKind kind) const {
  const bool cro = kind == sales::SearchKind::Cro;
  switch (task) {
    case SearchTask::Situation:
      return tr(
          "Write half a page: why the seat is vacant, where growth comes from, what holds it back, "
          "and what has been tried.");
    case SearchTask::Outcomes:
      return cro ? tr("Three to five results for 18 months across the whole revenue cycle: growth "
                      "by channel, retention, the value of a customer over the years.")
                 : tr("Three to five results for 12 months: the target and its split by team, "
                      "forecast accuracy, sellers hired and at full output.");
    case SearchTask::Metrics:
      return cro ? tr("Revenue growth, churn and net retention, cost of acquisition to customer "
                      "value, win rate by segment; agree the starting values with the CFO.")
                 : tr("Quota attainment, win rate, deal velocity, average selling price, months "
                      "until a new seller is productive; agree the starting values with the CFO.");
    case SearchTask::Scope:
      return cro ? tr("Say which functions, channels, regions and budgets belong to the chair: "
                      "marketing, sales, customer service and renewals, and who keeps what is left "
                      "out.")
                 : tr("Say which teams, territories, discounts and hiring the chair decides alone, "
                      "and where marketing and customer success begin.");
    case SearchTask::Reporting:
      return cro ? tr("The CRO reports to the CEO; Marketing, Customer Success and the sales "
                      "leaders report to the CRO. Draw it in the chart before the first interview.")
                 : tr("The seat reports to the CRO or, without one, to the CEO; sales managers "
                      "report to it. Draw it in the chart before the first interview.");
    case SearchTask::Stakeholders:
      return tr(
          "CEO, board, CFO and HR agree on the description, on who interviews, and on who has the "
          "last word.");
    case SearchTask::ExecutionProfile:
      return cro ? tr("Closing, methodology, operations, territories, velocity, team building: "
                      "enough to judge sales leaders. Set a minimum of 3, no maximum.")
                 : tr("Closing, methodology, operations, territories, velocity, team building: the "
                      "heart of this chair. Expect 4 or more on most.");
    case SearchTask::StrategyProfile:
      return cro ? tr("Strategic thinking, channels, collaboration, customer life cycle, "
                      "analytics, executive communication: the heart of this chair. Expect 4 or "
                      "more on most.")
                 : tr("Strategic thinking, channels, collaboration, analytics: enough to carry out "
                      "the CEO’s or CRO’s strategy. Plan who covers the rest.");
    case SearchTask::FunctionalProfile:
      return cro ? tr("Marketing, sales and customer service must be understood about equally: a "
                      "gap of two points or more makes a CRO lean to one of them.")
                 : tr("Sales must be understood deeply; marketing and customer service well enough "
                      "to hand leads and customers over without loss.");
    case SearchTask::IndustryProfile:
      return tr(
          "Decide what the industry really asks for: customers, regulation, length of the cycle. "
          "Say what may be learnt on the job.");
    case SearchTask::Networks:
      return tr(
          "List twenty names from the networks of board, investors and leaders, and speak with "
          "each of them.");
    case SearchTask::Referrals:
      return tr(
          "Ask customers, partners and your own best sellers whom they would follow; thank them "
          "for every name.");
    case SearchTask::InternalCandidates:
      return tr(
          "Rate the leaders in this chart for the seat and speak with those who come close, before "
          "anybody outside hears of it.");
    case SearchTask::PassiveCandidates:
      return tr(
          "The best are rarely looking. Approach ten in person, with what they would build rather "
          "than with a job advertisement.");
    case SearchTask::Platforms:
      return tr(
          "Search by evidence: teams grown, markets opened, time in the role. Keep the list as "
          "data, so that sources can be compared.");
    case SearchTask::Interview:
      return tr(
          "Same questions, same order, two interviewers, notes at once. Ask what they did, not "
          "what they would do.");
    case SearchTask::CaseStudy:
      return cro ? tr("A case on channel strategy: your markets, products and costs, one week, one "
                      "hour with the leaders. Look for choices and for what is left out.")
                 : tr("A case on a quarter that is 20% behind: territories, pipeline and team as "
                      "they are, one week, one hour. Look for the first ten moves.");
    case SearchTask::Panel:
      return cro ? tr("Finalists meet marketing, sales, customer service and finance together. "
                      "Every function answers: would we follow this person?")
                 : tr("Finalists meet two sales managers, a top seller, marketing and finance. Ask "
                      "each for one thing they would learn from this person.");
    case SearchTask::Communication:
      return cro ? tr("Twenty minutes before board members: a revenue plan, its risks, and what it "
                      "needs. Listen for plain answers to hard questions.")
                 : tr("A sales meeting of twenty minutes with real sellers: goals, a lost deal, a "
                      "coaching talk. Listen to how the room leaves.");
    case SearchTask::AnalyticsExercise:
      return cro ? tr("Revenue, churn and cost by segment of the last eight quarters: where would "
                      "they invest, where stop, and which number do they miss?")
                 : tr("A pipeline export: forecast the quarter, name the deals at risk and the "
                      "sellers to coach. Compare with what happened.");
    case SearchTask::Ratings:
      return tr(
          "Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave "
          "unrated what nobody has seen.");
    case SearchTask::References:
      return cro ? tr("Speak with a peer from marketing, one from finance and a former CEO: how "
                      "did this person collaborate when goals collided?")
                 : tr("Speak with a former manager and two sellers from the team: attainment over "
                      "the last three years, who was hired, who left and why.");
    case SearchTask::Scorecards:
      return tr(
          "Everybody writes down a score for each criterion before anybody speaks; then discuss "
          "the differences, not the averages.");
    case SearchTask::FitDecision:
      return tr(
          "Hold the two best against the outcomes of the first item. Name the gap you accept and "
          "who will fill it.");
    case SearchTask::Pay:
      return cro ? tr("Tie the variable part to the whole cycle: growth, retention and margin, "
                      "paid over more than one year. Agree it with the CFO.")
                 : tr("Tie the variable part to the team’s target, with an accelerator above 100% "
                      "and a share for hiring and forecast. Agree it with the CFO.");
    case SearchTask::Terms:
      return tr(
          "Headcount, budget, tools, authority over prices and hiring, and what happens if the "
          "plan changes: on paper before the signature.");
    case SearchTask::Answers:
      return tr(
          "Tell the others within two days and in person, keep in touch with the runner-up, and "
          "prepare the announcement inside and outside.");
    case SearchTask::FirstNinetyDays:
      return cro ? tr("Days 1–30 listen to customers and every function; 31–60 agree one revenue "
                      "plan with CEO and CFO; 61–90 start two changes that all can see.")
                 : tr("Days 1–30 join deals with every team; 31–60 own the forecast and fix the "
                      "stages of the pipeline; 61–90 settle territories, quotas and the next "
                      "hires.");
    case SearchTask::Handover:
      return tr(
          "Pipeline, forecast, key customers, open promises and people issues are handed over in "
          "writing, and once face to face.");
    case SearchTask::Alliances:
      return cro ? tr("Weekly time with the CEO, a standing meeting with the CFO, and shared goals "
                      "with Marketing and Customer Success from the first month.")
                 : tr("Introductions to the ten largest customers, and fixed meetings with "
                      "marketing on leads and with customer success on handovers.");
    case SearchTask::ComplementaryTeam:
      return cro ? tr("Put executors below: VPs of Sales of the CSO type. Check the leaders map; "
                      "two strategists above one another make plans, not deals.")
                 : tr("Put a Head of Sales Strategy beside, and let Marketing and Customer Success "
                      "work with the seat directly, so that execution keeps its direction.");
    case SearchTask::Review:
      return tr(
          "Three talks against the outcomes agreed: what goes, what does not, what the company "
          "owes. After the third the search is closed.");
  }
  return {};
}

}  // namespace arborg::ui

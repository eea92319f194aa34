#include <cmath>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

// A large sum to the hundredth of a million (or of more) that a card has room for.
double shortened(double amount) {
  for (const double unit : {1e12, 1e9, 1e6}) {
    if (std::abs(amount) >= unit) return std::round(amount / (unit / 100)) * (unit / 100);
  }
  return std::round(amount);
}

}  // namespace

QString Words::figure(figures::Figure figure) const {
  switch (figure) {
    case figures::Figure::Seats:
      return tr("Positions", "figure");
    case figures::Figure::Headcount:
      return tr("Headcount", "figure");
    case figures::Figure::Vacant:
      return tr("Vacancies", "figure");
    case figures::Figure::Fte:
      return tr("FTE", "figure");
    case figures::Figure::Layers:
      return tr("Layers", "figure");
    case figures::Figure::DirectReports:
      return tr("Direct reports", "figure");
    case figures::Figure::Sellers:
      return tr("Sellers", "figure");
    case figures::Figure::SellersShare:
      return tr("Sellers’ share", "figure");
    case figures::Figure::AccountExecutives:
      return tr("Account executives", "figure");
    case figures::Figure::Developers:
      return tr("SDRs and BDRs", "figure");
    case figures::Figure::AePerDeveloper:
      return tr("AEs per SDR or BDR", "figure");
    case figures::Figure::Cost:
      return tr("Cost", "figure");
    case figures::Figure::Quota:
      return tr("Quota", "figure");
    case figures::Figure::QuotaCoverage:
      return tr("Quota coverage", "figure");
    case figures::Figure::BookedRevenue:
      return tr("Booked revenue", "figure");
    case figures::Figure::Attainment:
      return tr("Attainment", "figure");
    case figures::Figure::Opportunities:
      return tr("Opportunities", "figure");
    case figures::Figure::DealsWon:
      return tr("Deals won", "figure");
    case figures::Figure::WinRate:
      return tr("Win rate", "figure");
    case figures::Figure::AverageSellingPrice:
      return tr("Average selling price", "figure");
    case figures::Figure::SalesCycle:
      return tr("Sales cycle", "figure");
    case figures::Figure::DealVelocity:
      return tr("Deal velocity", "figure");
  }
  return {};
}

QString Words::spanOfControl() const {
  return tr("Span of control", "figure");
}

QString Words::medianSpanOfControl() const {
  return tr("Median span of control", "figure");
}

QString Words::figureValue(figures::Figure figure, double value, const QString& currency) const {
  // Cents say nothing of sums in thousands.
  constexpr double kWholeUnits = 1000;
  const double amount = std::abs(value) >= kWholeUnits ? std::round(value) : value;
  switch (figures::kindOf(figure)) {
    case figures::FigureKind::Count:
      return m_formats.number(static_cast<qint64>(value));
    case figures::FigureKind::Decimal:
      return m_formats.number(value);
    case figures::FigureKind::Share:
      return m_formats.percent(value, 1);
    case figures::FigureKind::Money:
      return m_formats.money(amount, currency);
    case figures::FigureKind::MoneyPerDay:
      return tr("%1 a day", "money").arg(m_formats.money(amount, currency));
    case figures::FigureKind::Days:
      return days(value);
  }
  return {};
}

QString Words::figureOnCard(figures::Figure figure, double value, const QString& currency) const {
  const auto count = static_cast<qint64>(value);
  switch (figure) {
    case figures::Figure::Seats:
      return tr("%n positions", "on a card", count);
    case figures::Figure::Headcount:
      return tr("%n people", "on a card", count);
    case figures::Figure::Vacant:
      return tr("%n vacant", "on a card: positions", count);
    case figures::Figure::Layers:
      return tr("%n layers", "on a card", count);
    case figures::Figure::DirectReports:
      return tr("%n direct reports", "on a card", count);
    case figures::Figure::Sellers:
      return tr("%n sellers", "on a card", count);
    case figures::Figure::AccountExecutives:
      return tr("%n AEs", "on a card: account executives", count);
    case figures::Figure::Developers:
      return tr("%n SDRs and BDRs", "on a card", count);
    case figures::Figure::Cost:
      return tr("Team cost %1", "on a card").arg(m_formats.shortMoney(shortened(value), currency));
    default:
      break;
  }
  const QString text = figures::kindOf(figure) == figures::FigureKind::Money
                           ? m_formats.shortMoney(shortened(value), currency)
                           : figureValue(figure, value, currency);
  return this->figure(figure) + QLatin1Char(' ') + text;
}

}  // namespace arborg::ui

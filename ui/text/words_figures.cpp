#include <cmath>

#include "ui/text/words.h"

namespace arborg::ui {

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

}  // namespace arborg::ui

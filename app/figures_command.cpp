#include <algorithm>

#include "app/commands.h"
#include "core/figures/rollups.h"
#include "core/io/csv_writer.h"
#include "core/io/json_writer.h"
#include "core/util/number.h"

namespace arborg::app {

namespace {

using figures::Figure;

// What is printed, whichever way.
struct Sheet {
  figures::Tally tally;
  figures::SpanOfControl span;
  std::string branch;  // id of the seat at its top; empty: the whole chart
  std::string currency;
};

// Of one seat only: the other figures are of branches.
bool isShown(Figure figure) {
  return figure != Figure::DirectReports;
}

template <class Visit>
void forEachFigure(const Sheet& sheet, const Visit& visit) {
  for (std::size_t i = 0; i < figures::kFigureCount; ++i) {
    const auto figure = static_cast<Figure>(i);
    if (isShown(figure)) visit(figure, figures::value(sheet.tally, figure));
  }
}

std::string asText(const Sheet& sheet, const ui::Words& words) {
  QStringList labels;
  QStringList values;
  const QString nothing = QStringLiteral("\u2013");
  const QString currency = QString::fromStdString(sheet.currency);
  forEachFigure(sheet, [&](Figure figure, std::optional<double> value) {
    labels += words.figure(figure);
    values += value.has_value() ? words.figureValue(figure, *value, currency) : nothing;
  });
  labels += words.medianSpanOfControl();
  values += sheet.span.median.has_value() ? words.formats().number(*sheet.span.median) : nothing;
  labels += words.spanOfControl();
  QStringList spans;
  for (const auto& [reports, managers] : sheet.span.distribution) {
    spans += words.formats().number(qint64{reports}) + QStringLiteral(" \u00D7 ") +
             words.formats().number(qint64{managers});
  }
  values += spans.isEmpty() ? nothing : spans.join(QStringLiteral(", "));

  const auto longest = std::max_element(
      labels.begin(), labels.end(),
      [](const QString& one, const QString& other) { return one.size() < other.size(); });
  QString text;
  for (qsizetype i = 0; i < labels.size(); ++i) {
    text += labels[i].leftJustified(longest->size() + 2) + values[i] + QLatin1Char('\n');
  }
  return text.toStdString();
}

std::string asJson(const Sheet& sheet) {
  io::JsonWriter json;
  json.beginObject();
  json.key("branch");
  if (sheet.branch.empty()) {
    json.null();
  } else {
    json.string(sheet.branch);
  }
  json.key("currency");
  json.string(sheet.currency);
  forEachFigure(sheet, [&](Figure figure, std::optional<double> value) {
    json.lineBreak();
    json.key(figures::key(figure));
    if (value.has_value()) {
      json.number(*value);
    } else {
      json.null();
    }
  });
  json.lineBreak();
  json.key("span");
  json.beginObject();
  json.key("median");
  if (sheet.span.median.has_value()) {
    json.number(*sheet.span.median);
  } else {
    json.null();
  }
  json.key("managers");
  json.integer(sheet.span.managers);
  json.key("distribution");
  json.beginObject();
  for (const auto& [reports, managers] : sheet.span.distribution) {
    json.key(formatInteger(reports));
    json.integer(managers);
  }
  json.endObject();
  json.endObject();
  json.endObject();
  json.lineBreak();
  return std::move(json).take();
}

std::string asCsv(const Sheet& sheet) {
  io::CsvWriter csv;
  const auto row = [&csv](std::string_view figure, const std::string& value) {
    csv.cell(figure);
    csv.cell(value);
    csv.endRow();
  };
  row("figure", "value");
  forEachFigure(sheet, [&](Figure figure, std::optional<double> value) {
    row(figures::key(figure), value.has_value() ? formatNumber(*value) : std::string());
  });
  row("span.median",
      sheet.span.median.has_value() ? formatNumber(*sheet.span.median) : std::string());
  row("span.managers", formatInteger(sheet.span.managers));
  for (const auto& [reports, managers] : sheet.span.distribution) {
    row("span." + formatInteger(reports), formatInteger(managers));
  }
  return std::move(csv).take();
}

}  // namespace

ExitStatus runFigures(const FiguresCommand& command, const ui::Words& words) {
  const Input input = readInput(command.input, words);
  if (input.document == nullptr) return ExitStatus::BadInput;
  const Chart& chart = input.document->chart();
  std::optional<PositionId> top;
  if (!command.root.empty()) {
    top = findBranch(chart, command.root);
    if (!top.has_value()) return ExitStatus::BadInput;
  }
  figures::Rollups rollups;
  rollups.rebuild(chart);
  Sheet sheet;
  sheet.tally = top.has_value() ? rollups.of(*top) : rollups.whole(chart);
  sheet.span = rollups.spanOfControl(chart, top);
  if (top.has_value()) sheet.branch = chart.position(*top).key;
  sheet.currency = chart.settings().currency;
  std::string result;
  switch (command.format) {
    case TextFormat::Json:
      result = asJson(sheet);
      break;
    case TextFormat::Csv:
      result = asCsv(sheet);
      break;
    case TextFormat::Text:
    case TextFormat::Sarif:
      result = asText(sheet, words);
      break;
  }
  return printResult(result) ? ExitStatus::Fine : ExitStatus::CannotWrite;
}

}  // namespace arborg::app

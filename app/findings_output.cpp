#include <QCoreApplication>
#include <QUrl>
#include <variant>

#include "app/commands.h"
#include "core/io/json_writer.h"

namespace arborg::app {

namespace {

bool shown(const rules::Finding& finding, Severity minimum) {
  return static_cast<int>(finding.severity) >= static_cast<int>(minimum);
}

std::string utf8(const QString& text) {
  return text.toStdString();
}

void writeTerm(io::JsonWriter& json, const Term& term) {
  json.string(term.key);
}

// Arguments as data, never as prose: terms by their keys.
struct ArgumentWriter {
  io::JsonWriter& json;
  void operator()(const std::string& text) const { json.string(text); }
  void operator()(std::int64_t count) const { json.integer(count); }
  void operator()(double number) const { json.number(number); }
  void operator()(const Term& term) const { writeTerm(json, term); }
  void operator()(const std::vector<Term>& terms) const {
    json.beginArray();
    for (const Term& term : terms) writeTerm(json, term);
    json.endArray();
  }
  void operator()(const std::vector<std::string>& texts) const {
    json.beginArray();
    for (const std::string& text : texts) json.string(text);
    json.endArray();
  }
};

void writeArguments(io::JsonWriter& json, const rules::Finding& finding) {
  json.beginObject();
  for (const Argument& argument : finding.args) {
    json.key(argument.name);
    std::visit(ArgumentWriter{json}, argument.value);
  }
  json.endObject();
}

void writeSubjects(io::JsonWriter& json, const Chart& chart, const rules::Finding& finding) {
  json.key("subjects");
  json.beginArray();
  for (const PositionId id : finding.subjects) json.string(chart.position(id).key);
  json.endArray();
  json.key("names");
  json.beginArray();
  for (const PositionId id : finding.subjects) {
    const Person* holder = chart.holder(id);
    json.string(holder != nullptr ? holder->name : std::string());
  }
  json.endArray();
}

// {"text": ...} as the value of a member: a message of SARIF.
void writeMessage(io::JsonWriter& json, std::string_view member, const QString& text) {
  json.key(member);
  json.beginObject();
  json.key("text");
  json.string(utf8(text));
  json.endObject();
}

std::string_view sarifLevel(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Notice:
      return "note";
    case Severity::Off:
      break;
  }
  return "none";
}

void writeSarifRule(io::JsonWriter& json, const Chart& chart, const rules::RuleInfo& rule,
                    const ui::Words& words) {
  json.beginObject();
  json.key("id");
  json.string(rule.key);
  writeMessage(json, "shortDescription", words.ruleStatement(rule.id));
  writeMessage(json, "fullDescription",
               words.ruleStatement(rule.id) + QLatin1Char(' ') + words.ruleReason(rule.id));
  writeMessage(json, "help", words.ruleRemedy(rule.id));
  const Severity severity = rules::severityOf(chart, rule.id);
  json.key("defaultConfiguration");
  json.beginObject();
  json.key("enabled");
  json.boolean(severity != Severity::Off);
  json.key("level");
  json.string(sarifLevel(severity));
  json.endObject();
  json.endObject();
}

struct Counts {
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  std::int64_t notices = 0;
};

// What is shown and not accepted.
Counts countShown(const Document& document, Severity minimum) {
  Counts counts;
  for (const rules::Finding& finding : document.checker().findings()) {
    if (!shown(finding, minimum) || finding.accepted) continue;
    if (finding.severity == Severity::Error) ++counts.errors;
    if (finding.severity == Severity::Warning) ++counts.warnings;
    if (finding.severity == Severity::Notice) ++counts.notices;
  }
  return counts;
}

class OutputWords {
  Q_DECLARE_TR_FUNCTIONS(OutputWords)
 public:
  static QString accepted() { return tr("accepted"); }
  static QString errors(int n) { return tr("%Ln errors", nullptr, n); }
  static QString warnings(int n) { return tr("%Ln warnings", nullptr, n); }
  static QString notices(int n) { return tr("%Ln notices", nullptr, n); }
  static QString people(int n) { return tr("%Ln people", nullptr, n); }
  static QString more(int n) { return tr("... and %Ln more remarks.", nullptr, n); }
  static QString positions(int n) { return tr("%Ln positions", nullptr, n); }
};

}  // namespace

QString moreNotes(int count) {
  return OutputWords::more(count);
}

std::string findingsAsText(const Document& document, Severity minimum, const ui::Words& words) {
  QString text;
  for (const rules::Finding& finding : document.checker().findings()) {
    if (!shown(finding, minimum)) continue;
    const QString line = words.findingText(finding, document.chart());
    const std::string_view rule = rules::key(finding.rule);
    text += words.severity(finding.severity) + QStringLiteral(": ") + line + QStringLiteral(" [") +
            QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size())) + QLatin1Char(']');
    if (finding.accepted) text += QStringLiteral(" (") + OutputWords::accepted() + QLatin1Char(')');
    text += QLatin1Char('\n');
  }
  const Counts counts = countShown(document, minimum);
  const Chart& chart = document.chart();
  const QStringList sums = {OutputWords::errors(static_cast<int>(counts.errors)),
                            OutputWords::warnings(static_cast<int>(counts.warnings)),
                            OutputWords::notices(static_cast<int>(counts.notices)),
                            OutputWords::people(static_cast<int>(chart.personCount())),
                            OutputWords::positions(static_cast<int>(chart.positionCount()))};
  return utf8(text + sums.join(QStringLiteral(", ")) + QLatin1Char('\n'));
}

std::string findingsAsJson(const Document& document, Severity minimum, const ui::Words& words) {
  const Chart& chart = document.chart();
  io::JsonWriter json;
  json.beginObject();
  json.key("findings");
  json.beginArray();
  for (const rules::Finding& finding : document.checker().findings()) {
    if (!shown(finding, minimum)) continue;
    json.lineBreak();
    json.beginObject();
    json.key("rule");
    json.string(rules::key(finding.rule));
    json.key("severity");
    json.string(key(finding.severity));
    writeSubjects(json, chart, finding);
    json.key("args");
    writeArguments(json, finding);
    json.key("text");
    json.string(utf8(words.findingText(finding, chart)));
    if (finding.row > 0) {
      json.key("row");
      json.integer(finding.row);
    }
    json.key("accepted");
    json.boolean(finding.accepted);
    json.endObject();
  }
  json.endArray();
  const Counts counts = countShown(document, minimum);
  json.lineBreak();
  json.key("counts");
  json.beginObject();
  json.key("error");
  json.integer(counts.errors);
  json.key("warning");
  json.integer(counts.warnings);
  json.key("notice");
  json.integer(counts.notices);
  json.endObject();
  json.key("people");
  json.integer(static_cast<std::int64_t>(chart.personCount()));
  json.key("positions");
  json.integer(static_cast<std::int64_t>(chart.positionCount()));
  json.endObject();
  json.lineBreak();
  return std::move(json).take();
}

// SARIF 2.1.0 (OASIS), so that code hosts and editors can show findings beside the file.
std::string findingsAsSarif(const Document& document, Severity minimum, const std::string& file,
                            const ui::Words& words) {
  const Chart& chart = document.chart();
  io::JsonWriter json;
  json.beginObject();
  json.key("$schema");
  json.string("https://json.schemastore.org/sarif-2.1.0.json");
  json.key("version");
  json.string("2.1.0");
  json.key("runs");
  json.beginArray();
  json.beginObject();
  json.key("tool");
  json.beginObject();
  json.key("driver");
  json.beginObject();
  json.key("name");
  json.string("Arborg");
  json.key("version");
  json.string(QCoreApplication::applicationVersion().toStdString());
  json.key("rules");
  json.beginArray();
  for (const rules::RuleInfo& rule : rules::ruleTable()) {
    json.lineBreak();
    writeSarifRule(json, chart, rule, words);
  }
  json.endArray();
  json.endObject();
  json.endObject();
  json.key("results");
  json.beginArray();
  for (const rules::Finding& finding : document.checker().findings()) {
    if (!shown(finding, minimum)) continue;
    json.lineBreak();
    json.beginObject();
    json.key("ruleId");
    json.string(rules::key(finding.rule));
    json.key("ruleIndex");
    json.integer(static_cast<std::int64_t>(finding.rule));
    json.key("level");
    json.string(sarifLevel(finding.severity));
    writeMessage(json, "message", words.findingText(finding, chart));
    json.key("locations");
    json.beginArray();
    json.beginObject();
    json.key("physicalLocation");
    json.beginObject();
    json.key("artifactLocation");
    json.beginObject();
    json.key("uri");
    json.string(file == "-"
                    ? "stdin"
                    : utf8(QString::fromUtf8(QUrl::fromLocalFile(QString::fromStdString(file))
                                                 .path(QUrl::FullyEncoded)
                                                 .toUtf8())));
    json.endObject();
    if (finding.row > 0) {
      json.key("region");
      json.beginObject();
      json.key("startLine");
      json.integer(finding.row);
      json.endObject();
    }
    json.endObject();
    json.endObject();
    json.endArray();
    if (finding.accepted) {
      json.key("suppressions");
      json.beginArray();
      json.beginObject();
      json.key("kind");
      json.string("inSource");
      json.endObject();
      json.endArray();
    }
    json.key("properties");
    json.beginObject();
    writeSubjects(json, chart, finding);
    json.key("args");
    writeArguments(json, finding);
    json.endObject();
    json.endObject();
  }
  json.endArray();
  json.endObject();
  json.endArray();
  json.endObject();
  json.lineBreak();
  return std::move(json).take();
}

}  // namespace arborg::app

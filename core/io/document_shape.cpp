#include "core/io/document_shape.h"

#include <array>

#include "core/model/limits.h"

namespace arborg::io {

namespace {

constexpr int kMaxRank = 99;
constexpr int kMaxRuleLimit = 1'000'000;

using P = DocumentParts;

Performance& performance(P& p) {
  return p.positions.back().value.performance.edit();
}
Search& search(P& p) {
  return p.positions.back().value.search.edit();
}

constexpr Member line(std::string_view key, std::string& (*text)(P&)) {
  Member member{key};
  member.text = text;
  member.limit = kMaxLineLength;
  return member;
}
constexpr Member longText(std::string_view key, std::string& (*text)(P&)) {
  Member member{key};
  member.text = text;
  member.limit = kMaxTextLength;
  return member;
}
constexpr Member number(std::string_view key, std::optional<double>& (*number)(P&), double minimum,
                        double maximum) {
  Member member{key};
  member.kind = Kind::Number;
  member.number = number;
  member.minimum = minimum;
  member.maximum = maximum;
  return member;
}
constexpr Member integer(std::string_view key, void (*set)(P&, int), int maximum) {
  Member member{key};
  member.kind = Kind::Integer;
  member.integer = set;
  member.maximum = maximum;
  return member;
}
constexpr Member flag(std::string_view key, bool& (*flag)(P&)) {
  Member member{key};
  member.kind = Kind::Flag;
  member.flag = flag;
  return member;
}
constexpr Member date(std::string_view key, void (*set)(P&, Date)) {
  Member member{key};
  member.kind = Kind::Date;
  member.date = set;
  return member;
}
constexpr Member choice(std::string_view key, bool (*choose)(P&, std::string_view)) {
  Member member{key};
  member.kind = Kind::Choice;
  member.choose = choose;
  return member;
}
constexpr Member object(std::string_view key, Where opens) {
  Member member{key};
  member.kind = Kind::Object;
  member.opens = opens;
  return member;
}
constexpr Member array(std::string_view key, Where opens) {
  Member member{key};
  member.kind = Kind::Array;
  member.opens = opens;
  return member;
}

template <class Value>
bool assign(Value& target, const std::optional<Value>& value) {
  if (value.has_value()) target = *value;
  return value.has_value();
}

constexpr std::array kTop = {
    choice("format", [](P&, std::string_view text) { return text == "arborg"; }),
    integer(
        "version", [](P&, int) {}, kMaxRuleLimit),
    object("settings", Where::Settings),
    array("roles", Where::Roles),
    array("fields", Where::Fields),
    array("positions", Where::Positions),
    array("people", Where::People),
    array("relations", Where::Relations),
    object("advisor", Where::Advisor),
    array("diagnostic", Where::DiagnosticRuns),
    object("view", Where::View),
};
constexpr std::array kSettings = {
    line("title", [](P& p) -> std::string& { return p.settings.title; }),
    line("language", [](P& p) -> std::string& { return p.settings.language; }),
    line("currency", [](P& p) -> std::string& { return p.settings.currency; }),
    line("theme", [](P& p) -> std::string& { return p.settings.theme; }),
    choice("layout",
           [](P& p, std::string_view text) {
             return readLayout(text, p.settings.layout, p.settings.direction);
           }),
    choice("direction",
           [](P& p, std::string_view text) {
             return assign(p.settings.direction, chartDirectionFromKey(text));
           }),
    array("card_fields", Where::CardFields),
    line("color_by", [](P& p) -> std::string& { return p.settings.looks.colorBy; }),
    array("colors", Where::ValueColors),
    array("formats", Where::CardFormats),
    flag("legend", [](P& p) -> bool& { return p.settings.looks.legend; }),
    flag("photos", [](P& p) -> bool& { return p.settings.looks.photos; }),
    flag("show_title", [](P& p) -> bool& { return p.settings.titleBlock.title; }),
    flag("show_date", [](P& p) -> bool& { return p.settings.titleBlock.date; }),
    line("logo", [](P& p) -> std::string& { return p.settings.titleBlock.logo; }),
    line("footer", [](P& p) -> std::string& { return p.settings.titleBlock.footer; }),
    object("severities", Where::Severities),
    integer(
        "span_minimum", [](P& p, int value) { p.settings.limits.spanMinimum = value; },
        kMaxRuleLimit),
    integer(
        "span_maximum", [](P& p, int value) { p.settings.limits.spanMaximum = value; },
        kMaxRuleLimit),
    integer(
        "layers_maximum", [](P& p, int value) { p.settings.limits.layersMaximum = value; },
        kMaxRuleLimit),
    integer(
        "executives_per_developer",
        [](P& p, int value) { p.settings.limits.executivesPerDeveloper = value; }, kMaxRuleLimit),
};
constexpr std::array kValueColor = {
    longText("value", [](P& p) -> std::string& { return p.settings.looks.colors.back().value; }),
    choice("color",
           [](P& p, std::string_view text) {
             return assign(p.settings.looks.colors.back().color, rgbFromText(text));
           }),
};
constexpr std::array kCardFormat = {
    line("field", [](P& p) -> std::string& { return p.settings.looks.formats.back().field; }),
    choice("test",
           [](P& p, std::string_view text) {
             return assign(p.settings.looks.formats.back().test, formatTestFromKey(text));
           }),
    line("value", [](P& p) -> std::string& { return p.settings.looks.formats.back().value; }),
    choice("color",
           [](P& p, std::string_view text) {
             const auto color = rgbFromText(text);
             if (color.has_value()) p.settings.looks.formats.back().color = color;
             return color.has_value();
           }),
    choice("mark",
           [](P& p, std::string_view text) {
             return assign(p.settings.looks.formats.back().mark, cardMarkFromKey(text));
           }),
};
constexpr std::array kRole = {
    line("key", [](P& p) -> std::string& { return p.roles.back().value.key; }),
    line("name", [](P& p) -> std::string& { return p.roles.back().value.name; }),
    integer(
        "rank", [](P& p, int value) { p.roles.back().value.rank = value; }, kMaxRank),
    choice("kind",
           [](P& p, std::string_view text) {
             return assign(p.roles.back().value.kind, roleKindFromKey(text));
           }),
    choice("function",
           [](P& p, std::string_view text) {
             return assign(p.roles.back().value.function, roleFunctionFromKey(text));
           }),
};
constexpr std::array kField = {
    line("key", [](P& p) -> std::string& { return p.fields.back().value.key; }),
    line("name", [](P& p) -> std::string& { return p.fields.back().value.name; }),
};
constexpr std::array kPosition = {
    line("id", [](P& p) -> std::string& { return p.positions.back().value.key; }),
    line("manager", [](P& p) -> std::string& { return p.positions.back().manager; }),
    line("role", [](P& p) -> std::string& { return p.positions.back().role; }),
    line("title", [](P& p) -> std::string& { return p.positions.back().value.title; }),
    line("department", [](P& p) -> std::string& { return p.positions.back().value.department; }),
    number(
        "quota", [](P& p) -> std::optional<double>& { return p.positions.back().value.quota; },
        -kMaxAmount, kMaxAmount),
    number(
        "cost", [](P& p) -> std::optional<double>& { return p.positions.back().value.cost; },
        -kMaxAmount, kMaxAmount),
    number(
        "fte", [](P& p) -> std::optional<double>& { return p.positions.back().value.fte; }, 0,
        kMaxFte),
    number(
        "attained", [](P& p) -> std::optional<double>& { return performance(p).attained; },
        -kMaxAmount, kMaxAmount),
    number(
        "opportunities",
        [](P& p) -> std::optional<double>& { return performance(p).opportunities; }, 0, kMaxDeals),
    number(
        "deals_won", [](P& p) -> std::optional<double>& { return performance(p).dealsWon; }, 0,
        kMaxDeals),
    number(
        "sales_cycle", [](P& p) -> std::optional<double>& { return performance(p).salesCycle; }, 0,
        kMaxSalesCycle),
    line("holder", [](P& p) -> std::string& { return p.positions.back().holder; }),
    choice("arrangement",
           [](P& p, std::string_view text) {
             return assign(p.positions.back().value.arrangement, arrangementFromKey(text));
           }),
    choice("direction",
           [](P& p, std::string_view text) {
             const auto direction = chartDirectionFromKey(text);
             if (direction.has_value()) p.positions.back().value.direction = direction;
             return direction.has_value();
           }),
    longText("note", [](P& p) -> std::string& { return p.positions.back().value.note; }),
    object("custom", Where::Custom),
    array("accepted", Where::AcceptedList),
    object("search", Where::Search),
};
constexpr std::array kAccepted = {
    line("rule",
         [](P& p) -> std::string& { return p.positions.back().value.accepted.back().rule; }),
    longText("reason",
             [](P& p) -> std::string& { return p.positions.back().value.accepted.back().reason; }),
};
constexpr std::array kSearch = {
    flag("open", [](P& p) -> bool& { return search(p).opened; }),
    object("items", Where::SearchItems),
};
constexpr std::array kSearchItem = {
    flag("done", [](P& p) -> bool& { return p.searchItem.done; }),
    line("owner", [](P& p) -> std::string& { return p.searchItem.owner; }),
    date("due", [](P& p, Date due) { p.searchItem.due = due; }),
    longText("note", [](P& p) -> std::string& { return p.searchItem.note; }),
};
constexpr std::array kPerson = {
    line("id", [](P& p) -> std::string& { return p.people.back().value.key; }),
    line("name", [](P& p) -> std::string& { return p.people.back().value.name; }),
    line("email", [](P& p) -> std::string& { return p.people.back().value.email; }),
    line("phone", [](P& p) -> std::string& { return p.people.back().value.phone; }),
    line("photo", [](P& p) -> std::string& { return p.people.back().value.photo; }),
    object("skills", Where::Skills),
};
constexpr std::array kRelation = {
    line("report", [](P& p) -> std::string& { return p.relations.back().report; }),
    line("manager", [](P& p) -> std::string& { return p.relations.back().manager; }),
    choice("type",
           [](P& p, std::string_view text) {
             return assign(p.relations.back().type, relationTypeFromKey(text));
           }),
    line("caption", [](P& p) -> std::string& { return p.relations.back().caption; }),
};
template <Symptom symptom>
constexpr bool& symptomOf(P& p) {
  return p.advisor->symptoms[static_cast<std::size_t>(symptom)];
}
constexpr std::array kAdvisor = {
    integer(
        "channels", [](P& p, int value) { p.advisor->channels = value; }, kMaxAdvisorAnswer),
    integer(
        "verticals", [](P& p, int value) { p.advisor->verticals = value; }, kMaxAdvisorAnswer),
    integer(
        "products", [](P& p, int value) { p.advisor->products = value; }, kMaxAdvisorAnswer),
    integer(
        "competitors", [](P& p, int value) { p.advisor->competitors = value; }, kMaxAdvisorAnswer),
    integer(
        "people", [](P& p, int value) { p.advisor->people = value; }, kMaxAdvisorAnswer),
    flag("growth_below_plan", symptomOf<Symptom::GrowthBelowPlan>),
    flag("too_few_leads", symptomOf<Symptom::TooFewLeads>),
    flag("churn_grows", symptomOf<Symptom::ChurnGrows>),
    flag("cycle_lengthens", symptomOf<Symptom::CycleLengthens>),
    flag("products_compete", symptomOf<Symptom::ProductsCompete>),
};
constexpr std::array kDiagnosticRun = {
    date("date", [](P& p, Date day) { p.diagnosticRuns.back().date = day; }),
    object("ratings", Where::PracticeRatings),
};
constexpr std::array kView = {array("folded", Where::Folded)};

}  // namespace

Where parentOf(Where where) {
  switch (where) {
    case Where::Outside:
    case Where::Top:
      return Where::Outside;
    case Where::Settings:
    case Where::Roles:
    case Where::Fields:
    case Where::Positions:
    case Where::People:
    case Where::Relations:
    case Where::Advisor:
    case Where::DiagnosticRuns:
    case Where::View:
      return Where::Top;
    case Where::CardFields:
    case Where::ValueColors:
    case Where::CardFormats:
    case Where::Severities:
      return Where::Settings;
    case Where::ValueColor:
      return Where::ValueColors;
    case Where::CardFormat:
      return Where::CardFormats;
    case Where::Role:
      return Where::Roles;
    case Where::Field:
      return Where::Fields;
    case Where::Position:
      return Where::Positions;
    case Where::Custom:
    case Where::AcceptedList:
    case Where::Search:
      return Where::Position;
    case Where::Accepted:
      return Where::AcceptedList;
    case Where::SearchItems:
      return Where::Search;
    case Where::SearchItem:
      return Where::SearchItems;
    case Where::DiagnosticRun:
      return Where::DiagnosticRuns;
    case Where::PracticeRatings:
      return Where::DiagnosticRun;
    case Where::Person:
      return Where::People;
    case Where::Skills:
      return Where::Person;
    case Where::Relation:
      return Where::Relations;
    case Where::Folded:
      return Where::View;
  }
  return Where::Outside;
}

std::optional<Where> recordOf(Where list) {
  switch (list) {
    case Where::ValueColors:
      return Where::ValueColor;
    case Where::CardFormats:
      return Where::CardFormat;
    case Where::Roles:
      return Where::Role;
    case Where::Fields:
      return Where::Field;
    case Where::Positions:
      return Where::Position;
    case Where::AcceptedList:
      return Where::Accepted;
    case Where::People:
      return Where::Person;
    case Where::Relations:
      return Where::Relation;
    case Where::DiagnosticRuns:
      return Where::DiagnosticRun;
    default:
      return std::nullopt;
  }
}

std::span<const Member> membersOf(Where where) {
  switch (where) {
    case Where::Top:
      return kTop;
    case Where::Settings:
      return kSettings;
    case Where::ValueColor:
      return kValueColor;
    case Where::CardFormat:
      return kCardFormat;
    case Where::Role:
      return kRole;
    case Where::Field:
      return kField;
    case Where::Position:
      return kPosition;
    case Where::Accepted:
      return kAccepted;
    case Where::Search:
      return kSearch;
    case Where::SearchItem:
      return kSearchItem;
    case Where::Person:
      return kPerson;
    case Where::Relation:
      return kRelation;
    case Where::Advisor:
      return kAdvisor;
    case Where::DiagnosticRun:
      return kDiagnosticRun;
    case Where::View:
      return kView;
    default:
      return {};
  }
}

}  // namespace arborg::io

// Everything core names by code or enumerator, in words.
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "core/edit/edit.h"
#include "core/figures/tally.h"
#include "core/io/note.h"
#include "core/model/chart.h"
#include "core/rules/finding.h"
#include "core/sales/advisor.h"
#include "core/sales/diagnostic.h"
#include "core/sales/profile.h"
#include "core/sales/search_checklist.h"
#include "core/util/message.h"
#include "ui/text/formats.h"
#include "ui/text/language.h"

namespace arborg::ui {

// In which a branch may grow; none: as what is around it.
inline constexpr std::array<std::optional<ChartDirection>, 5> kBranchDirections{
    std::nullopt, ChartDirection::TopDown, ChartDirection::BottomUp, ChartDirection::LeftRight,
    ChartDirection::RightLeft};

// Texts in one language, whichever the window speaks: the chart, a printed page and the command
// line may each speak another. Cheap to make and to copy; every function may be called on any
// thread.
//
// All texts are plain text. What a user wrote is put in as it is, but on one line, without control
// characters, and set apart where it runs from right to left.
class Words {
 public:
  // The language of the window.
  Words() : Words(windowLanguage()) {}
  explicit Words(Language language) : m_formats(language) {}

  Language language() const noexcept { return m_formats.language(); }
  const Formats& formats() const noexcept { return m_formats; }

  // --- messages ---
  // A sentence with its full stop; the name of an undo step or of a fix without one. `chart` gives
  // the names of roles and fields that its user made; without one their keys stand for them.
  QString message(const Message& message, const Chart* chart = nullptr) const;
  QString term(const Term& term, const Chart* chart = nullptr) const;
  // "Row 12: <text>"
  QString atRow(qint64 row, const QString& text) const;
  // What a reader noticed, with its place in the file: "Row 12, column 3: <text>"
  QString note(const io::Note& note) const;

  // --- rules and findings; `chart` gives the names of what the finding's arguments leave out ---
  QString ruleName(rules::RuleId rule) const;       // "Manager of a VP of Sales"
  QString ruleStatement(rules::RuleId rule) const;  // what should hold, one sentence
  QString ruleReason(rules::RuleId rule) const;     // why it matters, one sentence
  QString ruleRemedy(rules::RuleId rule) const;     // what to do about it, one sentence
  // What is wrong, in one line without a full stop.
  QString findingTitle(const rules::Finding& finding, const Chart& chart) const;
  // What should hold, why, and what to do.
  QString findingExplanation(const rules::Finding& finding) const;
  // Both, as one paragraph.
  QString findingText(const rules::Finding& finding, const Chart& chart) const;

  // --- positions ---
  // "Priya Nair", or "Vacant" for a seat without a holder.
  QString holderName(const Chart& chart, PositionId position) const;
  // The typed title, or the role's in this language; empty for a free title left empty.
  QString positionTitle(const Chart& chart, PositionId position) const;
  // "Priya Nair (VP of Sales)"; for a vacant seat what fits inside a sentence or at its start.
  enum class Place : std::uint8_t { SentenceStart, InsideSentence };
  QString seat(const Chart& chart, PositionId position, Place place = Place::SentenceStart) const;
  QString vacant() const;

  // --- names of what the model enumerates ---
  // In full, leaders with their abbreviation: "Vice President of Sales (VP)".
  QString roleTitle(BuiltInRole role) const;
  QString roleTitle(const Chart& chart, RoleId role) const;
  // As people say it: "VP of Sales", "CRO", "AE".
  QString roleShort(BuiltInRole role) const;
  QString roleShort(const Chart& chart, RoleId role) const;
  QString roleKind(RoleKind kind) const;
  QString roleFunction(RoleFunction function) const;
  QString skill(Skill skill) const;
  QString skillGroup(sales::SkillGroup group) const;  // "Execution"
  QString leaderType(sales::LeaderType type) const;   // "CRO type (strategist)"
  // Of somebody whose skills say so: the type with both indexes, and what it means.
  QStringList typeOf(const Person& person) const;
  // What such a person is good at, one sentence; for one not assessed what is missing.
  QString leaderTypeText(sales::LeaderType type) const;
  QString severity(Severity severity) const;
  QString relationType(RelationType type) const;
  QString chartLayout(ChartLayout layout) const;
  QString grade(int grade) const;  // the caption of a row: "Grade 2"
  QString chartDirection(ChartDirection direction) const;
  // None: as what is around the branch.
  QString branchDirection(std::optional<ChartDirection> direction) const;
  QString arrangement(Arrangement arrangement) const;
  // "90 days", "1 day", "12.5 days"; to a tenth.
  QString days(double count) const;
  QString theme(std::string_view key) const;  // the key itself for one we do not have
  QString positionField(edit::PositionField field) const;
  QString personField(edit::PersonField field) const;
  // Of a field by its key: "name", "title", "quota", a skill's key ...; nothing for an unknown one.
  std::optional<QString> field(std::string_view key) const;

  // --- the role advisor; its reasons and pairings are messages ---
  QString recommendation(sales::Recommendation recommendation) const;      // "A CRO"
  QString recommendationText(sales::Recommendation recommendation) const;  // what it means
  QString leaderSetup(sales::LeaderSetup setup) const;     // "Your chart is led by a CSO."
  QString comparison(sales::Comparison comparison) const;  // what that means; a sentence
  QString symptom(Symptom symptom) const;                  // as a question to tick

  // --- the search checklist ---
  QString searchGroup(sales::SearchGroup group) const;
  QString searchProgress(const Search& search) const;  // "Search: 11 of 32 done"
  QString searchTask(SearchTask task) const;           // "Give a case"
  // What to do, one or two sentences.
  QString searchTaskText(SearchTask task, sales::SearchKind kind) const;

  // --- the diagnostic ---
  QString growthArea(sales::GrowthArea area) const;
  QString practice(Practice practice) const;        // the statement to rate
  QString practiceRating(int rating) const;         // 0 "Not at all" to 4 "Fully"; empty for others
  QString practiceAdvice(Practice practice) const;  // what to do where it is weak

  // --- looks ---
  // Of a field that cards can be coloured by: also "function", "type" and "branch." figures.
  QString shownField(const Chart& chart, std::string_view key) const;
  // A value of such a field as in files, in words where it is a key.
  QString shownValue(const Chart& chart, std::string_view key, std::string_view value) const;
  QString shownNumber(std::string_view key, double value, const QString& currency) const;
  QString shownRange(std::string_view key, double from, double to, const QString& currency) const;
  QString noValue() const;                    // "None"
  QString otherValues() const;                // "Others"
  QString formatTest(FormatTest test) const;  // "at least"
  QString cardMark(CardMark mark) const;      // "Star"
  // "Quota: at least €1M"
  QString cardFormat(const Chart& chart, const CardFormat& format) const;

  // --- figures ---
  QString figure(figures::Figure figure) const;
  QString spanOfControl() const;
  QString medianSpanOfControl() const;
  // "48", "12.5%", "€1,250,000", "€3,400 a day", "38 days". `currency` is ISO 4217 or empty.
  QString figureValue(figures::Figure figure, double value, const QString& currency) const;
  // Both in one, as short as a card needs it: "48 people", "Win rate 31%", "Quota €4.1M".
  QString figureOnCard(figures::Figure figure, double value, const QString& currency) const;

 private:
#ifdef ARBORG_LUPDATE  // never defined: tells lupdate the context of tr()
  Q_DECLARE_TR_FUNCTIONS(Words)
#endif
  // Bound to our language, unlike that of QObject. "%n" is replaced by `n`.
  QString tr(const char* source, const char* comment = nullptr, qint64 n = -1) const;
  // Puts the arguments in where the pattern has their {names}.
  QString fill(const QString& pattern, std::span<const Argument> args, const Chart* chart) const;
  QString value(const Argument& argument, const Chart* chart) const;
  // A list in a sentence names this many of `count`; the rest are a number.
  static constexpr qsizetype kNamesInList = 4;
  QString shortList(QStringList names, std::size_t count) const;
  QString messagePattern(const Message& message) const;
  QString findingPattern(const rules::Finding& finding) const;
  // The seat that two arguments of a finding describe; empty when it has no such arguments.
  QString named(const rules::Finding& finding, std::string_view name, std::string_view role,
                Place place, const Chart* chart) const;
  QString skillPattern(const rules::Finding& finding) const;
  QString subjectList(const rules::Finding& finding, const Chart& chart) const;
  QString titleList(const rules::Finding& finding, const Chart& chart) const;
  QString vacantSeat(Place place) const;
  QString withRole(const QString& name, const QString& role) const;
  QString functionInSentence(std::string_view key) const;
  QString roleInSentence(BuiltInRole role) const;

  Formats m_formats;
};

}  // namespace arborg::ui

// Makes docs/rules*.md from their templates, the rule table and the words of each language; or
// checks that they are as it would make them.
//
//   rules_pages --check FOLDER     0: current, 1: not (and says which)
//   rules_pages --write FOLDER
//
// FOLDER holds the pages and their templates (templates/rules.LL.md). In a template {{own=WORD}}
// gives the language's word for a source of our own, and is no part of the page; {{roles}},
// {{rules:FAMILY}} and {{skills:GROUP|NAME}} stand for rows of tables, {{limit:NAME}} for a number.
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <optional>

#include "core/rules/finding.h"
#include "core/sales/profile.h"
#include "ui/text/words.h"

namespace arborg {
namespace {

QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString row(const QStringList& cells) {
  return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

std::optional<QString> read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  return QString::fromUtf8(file.readAll());
}

class Page {
 public:
  explicit Page(ui::Language language) : m_words(language) {}

  // The page, or what is wrong with its template.
  QString make(const QString& pattern, QString& fault) {
    QString page;
    qsizetype at = 0;
    while (true) {
      const qsizetype open = pattern.indexOf(QLatin1String("{{"), at);
      const qsizetype close = pattern.indexOf(QLatin1String("}}"), open);
      if (open < 0 || close < 0) break;
      page += QStringView(pattern).mid(at, open - at);
      const QString item = pattern.mid(open + 2, close - open - 2);
      at = close + 2;
      if (item.startsWith(QLatin1String("own="))) {
        m_own = item.mid(4);
        ++at;  // its line
      } else if (const auto value = valueOf(item); value.has_value()) {
        page += *value;
      } else {
        fault = item;
        return {};
      }
    }
    return page + pattern.mid(at);
  }

 private:
  std::optional<QString> valueOf(const QString& item) const {
    if (item == QLatin1String("roles")) return roles();
    const qsizetype colon = item.indexOf(QLatin1Char(':'));
    const QString kind = item.left(colon);
    const QString name = item.mid(colon + 1);
    QString value;
    if (kind == QLatin1String("rules")) value = rules(name.toStdString() + ".");
    if (kind == QLatin1String("skills")) value = skills(name);
    if (kind == QLatin1String("limit")) value = limit(name);
    return value.isEmpty() ? std::nullopt : std::optional(value);
  }

  QString roles() const {
    QStringList rows;
    for (std::size_t i = 0; i < kBuiltInRoleCount; ++i) {
      const Role& role = builtInRoles()[i];
      rows += row({QLatin1Char('`') + text(role.key) + QLatin1Char('`'),
                   m_words.roleTitle(static_cast<BuiltInRole>(i)),
                   role.rank.has_value() ? QString::number(*role.rank) : QStringLiteral("–"),
                   m_words.roleKind(role.kind), m_words.roleFunction(role.function)});
    }
    return rows.join(QLatin1Char('\n'));
  }

  QString rules(const std::string& family) const {
    QStringList rows;
    for (const rules::RuleInfo& rule : rules::ruleTable()) {
      if (!rule.key.starts_with(family)) continue;
      QString severity = m_words.severity(rule.defaultSeverity);
      if (rule.isGraded()) severity += QStringLiteral(", ") + m_words.severity(rule.mildSeverity);
      rows +=
          row({QLatin1Char('`') + text(rule.key) + QLatin1Char('`'), m_words.ruleStatement(rule.id),
               m_words.ruleReason(rule.id), m_words.ruleRemedy(rule.id), severity,
               rule.source == "own" ? m_own : text(rule.source)});
    }
    return rows.join(QLatin1Char('\n'));
  }

  QString skills(const QString& groupAndName) const {
    const qsizetype bar = groupAndName.indexOf(QLatin1Char('|'));
    const QString group = groupAndName.left(bar);
    using sales::SkillGroup;
    static const std::vector<std::pair<QString, SkillGroup>> kGroups = {
        {QStringLiteral("Execution"), SkillGroup::Execution},
        {QStringLiteral("Strategy"), SkillGroup::Strategy},
        {QStringLiteral("Functional"), SkillGroup::Functional},
        {QStringLiteral("Industry"), SkillGroup::Industry}};
    QStringList rows;
    for (const auto& [name, value] : kGroups) {
      if (name != group) continue;
      for (const Skill skill : sales::skillsOf(value)) {
        rows += row({QLatin1Char('`') + text(key(skill)) + QLatin1Char('`'), m_words.skill(skill),
                     groupAndName.mid(bar + 1)});
      }
    }
    return rows.join(QLatin1Char('\n'));
  }

  static QString limit(const QString& name) {
    const RuleLimits limits;
    if (name == QLatin1String("spanMinimum")) return QString::number(limits.spanMinimum);
    if (name == QLatin1String("spanMaximum")) return QString::number(limits.spanMaximum);
    if (name == QLatin1String("layersMaximum")) return QString::number(limits.layersMaximum);
    if (name == QLatin1String("executivesPerDeveloper")) {
      return QString::number(limits.executivesPerDeveloper);
    }
    return {};
  }

  ui::Words m_words;
  QString m_own;
};

int run(const QString& mode, const QString& folder) {
  QTextStream out(stdout);
  int faults = 0;
  for (const ui::Language language : ui::kLanguages) {
    const QString code = ui::languageCode(language);
    const QString page = language == ui::Language::English
                             ? folder + QStringLiteral("/rules.md")
                             : folder + QStringLiteral("/rules.%1.md").arg(code);
    const auto pattern = read(folder + QStringLiteral("/templates/rules.%1.md").arg(code));
    QString fault = pattern.has_value() ? QString() : QStringLiteral("no template");
    const QString made = pattern.has_value() ? Page(language).make(*pattern, fault) : QString();
    if (fault.isEmpty() && mode == QLatin1String("--check") && read(page) != made) {
      fault = QStringLiteral("not current: build update_rule_pages");
    }
    if (fault.isEmpty() && mode == QLatin1String("--write") && read(page) != made) {
      QFile file(page);
      const QByteArray bytes = made.toUtf8();
      if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        fault = QStringLiteral("cannot be written");
      }
    }
    if (fault.isEmpty()) continue;
    out << page << ": " << fault << "\n";
    ++faults;
  }
  return faults == 0 ? 0 : 1;
}

}  // namespace
}  // namespace arborg

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const bool good = arguments.size() == 3 && (arguments[1] == QLatin1String("--check") ||
                                              arguments[1] == QLatin1String("--write"));
  return good ? arborg::run(arguments[1], arguments[2]) : 2;
}

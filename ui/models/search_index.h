// What can be searched for at every seat, folded once and kept up to date.
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/models/chart_notifier.h"
#include "ui/text/words.h"

namespace arborg::ui {

// The fields in the order in which a hit in them counts.
enum class SearchedIn : std::uint8_t {
  Name,
  Title,
  Role,
  Department,
  Key,
  Email,
  Phone,
  Note,
  Skill,
  Custom,
};

// Name (or the word for a vacant seat), title, role in full and in short, department, ID, e-mail,
// phone, note, the skills that are rated above 0 by their names, and the user's own fields: in the
// language of the window, without case, accents and the dots of i (core/util/text.h, folded()).
//
// A seat's text is made when it is first asked for; prepare() makes them all bit by bit while
// nothing else is to be done.
class SearchIndex : public QObject {
  Q_OBJECT
 public:
  // The one of that notifier, which owns it.
  static SearchIndex& of(ChartNotifier& notifier);

  const Chart& chart() const noexcept { return m_notifier.chart(); }
  // Fields between line feeds, the name first. Good until the next call.
  const std::string& text(PositionId id);
  std::string_view name(PositionId id);
  // Every word stands somewhere in it.
  bool matches(PositionId id, const std::vector<std::string>& foldedWords);
  // The first field in which the word stands, and what stands there as the user wrote it; none: in
  // none.
  struct Place {
    SearchedIn field;
    QString label;  // "E-mail"
    QString text;
  };
  std::optional<Place> placeOf(PositionId id, const std::string& foldedWord);

  void prepare();

 private:
  explicit SearchIndex(ChartNotifier& notifier);
  void forget();
  void forget(const std::vector<PositionId>& ids);
  void followLanguage();
  std::string make(PositionId id);
  // Calls fn(field, label of a field of the user's own, text as written).
  template <class Fn>
  void forEachField(PositionId id, Fn&& fn) const;
  const std::string& foldedRole(RoleId role);
  void prepareSome();

  ChartNotifier& m_notifier;
  Words m_words;
  std::vector<std::string> m_texts;  // by slot; empty: not made
  std::unordered_map<std::uint32_t, std::string> m_roles;
  std::size_t m_prepared = 0;  // slots
  bool m_preparing = false;
};

// The words of a wish, folded.
std::vector<std::string> searchWords(const QString& text);

}  // namespace arborg::ui

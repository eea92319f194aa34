#include "core/io/import_words.h"

#include <algorithm>
#include <array>

namespace arborg::io {

namespace {

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

// Words that can also be a family name stand only in the second list: there they must be all.
constexpr std::array<std::string_view, 31> kVacancies = {
    "vacant", "vacancy", "vacant position", "vacant post", "vacant seat", "vacant role", "tbh",
    "to be hired", "open position", "open role", "open headcount", "open requisition", "open req",
    "new hire", "not in post", "position vacant", "post vacant",
    // fi
    "avoin paikka", "avoin tehtava", "avoin positio", "avoin toimi", "tayttamatta",
    // it
    "vacante", "posizione aperta", "posizione vacante", "da assumere",
    // no
    "vakant", "ledig stilling", "apen stilling",
    // tr
    "acik pozisyon", "bos pozisyon"};
constexpr std::array<std::string_view, 24> kBareVacancies = {
    "open", "tbd", "tba", "tbc", "to be determined", "to be decided", "to be confirmed",
    "to be recruited", "unfilled", "empty",
    // fi
    "avoin", "vapaa", "vakanssi", "rekrytoidaan",
    // it
    "da definire", "da ricoprire", "scoperto", "scoperta",
    // no
    "ledig", "ubesatt",
    // tr
    "acik", "bos", "bos kadro", "ise alinacak"};
constexpr std::array<std::string_view, 16> kUndisclosed = {
    "n/d",      "nd",           "n/a",       "na",      "not disclosed", "undisclosed",
    "withheld", "confidential", "anonymous", "unknown", "eliminated",    "redacted",
    "-",        "salainen",     "riservato", "gizli"};
constexpr std::array<std::string_view, 33> kNoManager = {
    "", "null", "none", "nil", "xx", "xxx", "n/a", "na", "n.a.", "-", "--", "\xE2\x80\x93",
    "\xE2\x80\x94", "\\n", "#n/a", "nan", "(none)", "(blank)", "[none]", "no manager",
    "not applicable", "root", "undefined", "0", "-1",
    // fi, it, no, tr
    "ei", "ei ole", "ei esihenkiloa", "nessuno", "nessuna", "ingen", "yok", "."};

constexpr std::size_t kLongestVacancy = 20;

// Nearly every name begins otherwise: a table of first letters, brackets included.
constexpr std::array<bool, 256> kFirstLetters = [] {
  std::array<bool, 256> letters{};
  for (const char c : {'(', '[', '<'}) letters[static_cast<unsigned char>(c)] = true;
  for (const auto word : kVacancies) letters[static_cast<unsigned char>(word[0])] = true;
  for (const auto word : kBareVacancies) letters[static_cast<unsigned char>(word[0])] = true;
  return letters;
}();
constexpr std::array<bool, 256> kSecondLetters = [] {
  std::array<bool, 256> letters{};
  for (const auto word : kVacancies) letters[static_cast<unsigned char>(word[1])] = true;
  for (const auto word : kBareVacancies) letters[static_cast<unsigned char>(word[1])] = true;
  return letters;
}();
bool mayBeVacancy(std::string_view name) {
  if (name.size() < 3 || !kFirstLetters[static_cast<unsigned char>(name[0])]) return false;
  const bool bracket = name[0] == '(' || name[0] == '[' || name[0] == '<';
  return bracket || kSecondLetters[static_cast<unsigned char>(name[1])];
}

bool endsWord(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char c = text[at];
  return c == ' ' || c == '-' || c == ':' || c == '(' || c == '/' || c == ',' || c == '#' ||
         c == '[';
}

}  // namespace

bool isBareVacancy(std::string_view name) {
  return name.size() <= kLongestVacancy &&
         (contains(kVacancies, name) || contains(kBareVacancies, name));
}

bool isVacancy(std::string_view name) {
  if (!mayBeVacancy(name)) return false;
  if (isBareVacancy(name)) return true;
  if (name.starts_with('(') || name.starts_with('[') || name.starts_with('<')) {
    name.remove_prefix(1);
    if (name.ends_with(')') || name.ends_with(']') || name.ends_with('>')) name.remove_suffix(1);
    if (isBareVacancy(name)) return true;
  }
  return std::any_of(kVacancies.begin(), kVacancies.end(), [name](std::string_view word) {
    return name.starts_with(word) && endsWord(name, word.size());
  });
}

bool isUndisclosed(std::string_view name) {
  if (name.size() > 1 && name.ends_with('.')) name.remove_suffix(1);
  return contains(kUndisclosed, name);
}

bool isNoManager(std::string_view text) {
  return contains(kNoManager, text);
}

}  // namespace arborg::io

#include "core/io/role_recogniser.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/io/role_titles.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

using Words = std::vector<std::string>;

// A title longer than this is a sentence, not a title; the beginning says what it is.
constexpr std::size_t kMaxWords = 24;
// Words around a known title that may be unknown: a town, a product, an industry.
constexpr std::size_t kMaxUnknown = 3;

// Folded forms that are written in several ways.
struct Merge {
  std::string_view from;
  std::string_view to;
};
constexpr std::array kMerged = {
    Merge{"executive vice president", "vp"},
    Merge{"vice president", "vp"},
    Merge{"vicepresident", "vp"},
    Merge{"svp", "vp"},
    Merge{"evp", "vp"},
    Merge{"avp", "vp"},
    Merge{"rvp", "vp"},
    Merge{"reps", "rep"},
    Merge{"gmy", "genel mudur yardimcisi"},
    Merge{"pre sales", "presales"},
    Merge{"sales force", "salesforce"},
    Merge{"co ceo", "ceo"},
};

struct Abbreviation {
  std::string_view text;
  BuiltInRole role;
};
constexpr std::array kLeaderAbbreviations = {
    Abbreviation{"ceo", BuiltInRole::Ceo}, Abbreviation{"cfo", BuiltInRole::Cfo},
    Abbreviation{"coo", BuiltInRole::Coo}, Abbreviation{"cro", BuiltInRole::Cro},
    Abbreviation{"cmo", BuiltInRole::Cmo}, Abbreviation{"cco", BuiltInRole::Cco},
    Abbreviation{"cso", BuiltInRole::Cso}, Abbreviation{"vp", BuiltInRole::VpSales},
};
constexpr std::array kSellerAbbreviations = {
    Abbreviation{"ae", BuiltInRole::AccountExecutive},
    Abbreviation{"bdr", BuiltInRole::Bdr},
    Abbreviation{"sdr", BuiltInRole::Sdr},
    Abbreviation{"kam", BuiltInRole::AccountManager},
    Abbreviation{"csm", BuiltInRole::CustomerSuccessManager},
};

template <std::size_t N>
std::optional<BuiltInRole> find(const std::array<Abbreviation, N>& table, std::string_view text) {
  for (const Abbreviation& row : table) {
    if (row.text == text) return row.role;
  }
  return std::nullopt;
}

Words wordsOf(std::string_view text) {
  Words words;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool isWordByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// One piece of a title between separators.
struct Segment {
  Words words;
  bool bracketed = false;
};

// Breaks a folded title at commas, brackets, slashes and free-standing dashes.
class Splitter {
 public:
  explicit Splitter(std::string_view text) : m_text(text) {}

  std::vector<Segment> split() {
    for (std::size_t i = 0; i < m_text.size(); ++i) step(i);
    endSegment();
    return std::move(m_segments);
  }

 private:
  void step(std::size_t i) {
    const char c = m_text[i];
    if (startsWith(i, "\xE2\x80\x93") || startsWith(i, "\xE2\x80\x94")) {  // en and em dash
      endSegment();
      m_skip = 2;
      return;
    }
    if (m_skip > 0) {
      --m_skip;
      return;
    }
    if (isWordByte(c)) {
      m_word.push_back(c);
      return;
    }
    // "V.P." is one word, "adm.dir." two.
    if (c == '.' && !m_word.empty() && isInitials()) {
      m_initials = true;
      return;
    }
    endWord();
    if (c == '(' || c == '[') {
      endSegment();
      m_bracketed = true;
    } else if (c == ')' || c == ']') {
      endSegment();
      m_bracketed = false;
    } else if (c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || isFreeDash(i)) {
      endSegment();
    }
  }

  bool startsWith(std::size_t i, std::string_view what) const {
    return m_text.substr(i).starts_with(what);
  }
  bool isInitials() const { return m_word.size() == 1 || m_initials; }
  bool isFreeDash(std::size_t i) const {
    return m_text[i] == '-' && i > 0 && m_text[i - 1] == ' ' && startsWith(i + 1, " ");
  }
  void endWord() {
    if (!m_word.empty()) m_words.push_back(std::move(m_word));
    m_word.clear();
    m_initials = false;
  }
  void endSegment() {
    endWord();
    if (!m_words.empty()) m_segments.push_back({std::move(m_words), m_bracketed});
    m_words.clear();
  }

  std::string_view m_text;
  std::vector<Segment> m_segments;
  Words m_words;
  std::string m_word;
  std::size_t m_skip = 0;
  bool m_initials = false;
  bool m_bracketed = false;
};

std::string phrase(const Words& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text.push_back(' ');
    text += word;
  }
  return text;
}

// The words of one title as a key, whatever their order.
std::string bagKey(Words words) {
  std::sort(words.begin(), words.end());
  return phrase(words);
}

// The tables, folded and indexed once.
class TitleIndex {
 public:
  static const TitleIndex& instance() {
    static const TitleIndex index;
    return index;
  }

  const RecognisedRole* find(Words words) const {
    if (words.empty()) return nullptr;
    const auto found = m_roles.find(bagKey(std::move(words)));
    return found == m_roles.end() ? nullptr : &found->second;
  }
  // Also the order of the words is that of a known title.
  bool isInOrder(const Words& words) const { return m_ordered.contains(phrase(words)); }
  bool isGrade(const std::string& word) const { return m_grade.contains(word); }
  bool isPlace(const std::string& word) const { return m_place.contains(word); }
  bool isCompanion(const std::string& word) const { return m_companion.contains(word); }
  bool isChanging(const std::string& word) const { return m_changing.contains(word); }
  bool isLeader(const std::string& word) const { return m_leader.contains(word); }

  // Merges and drops joining words, in place.
  void normalise(Words& words) const {
    if (words.size() > kMaxWords) words.resize(kMaxWords);
    for (const auto& [from, to] : m_merges) {
      for (std::size_t i = 0; i + from.size() <= words.size(); ++i) {
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(i);
        if (!std::equal(from.begin(), from.end(), first)) continue;
        const auto next = words.erase(first, first + static_cast<std::ptrdiff_t>(from.size()));
        words.insert(next, to.begin(), to.end());
      }
    }
    std::erase_if(words, [this](const std::string& word) { return m_joining.contains(word); });
  }

 private:
  using Set = std::unordered_set<std::string>;

  TitleIndex()
      : m_grade(setOf(gradeWords())),
        m_place(setOf(placeWords())),
        m_joining(setOf(joiningWords())),
        m_companion(setOf(companionWords())),
        m_changing(setOf(changingWords())),
        m_leader(setOf(leaderWords())) {
    for (const Merge& merge : kMerged)
      m_merges.emplace_back(wordsOf(merge.from), wordsOf(merge.to));
    for (const RoleTitles& row : roleTitles()) {
      std::string_view rest = row.titles;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        add(rest.substr(0, end), row.role);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
  static Set setOf(std::string_view text) {
    Words words = wordsOf(text);
    return {std::make_move_iterator(words.begin()), std::make_move_iterator(words.end())};
  }
  void add(std::string_view title, RecognisedRole role) {
    Words words;
    for (Segment& segment : Splitter(folded(title)).split()) {
      std::move(segment.words.begin(), segment.words.end(), std::back_inserter(words));
    }
    normalise(words);
    m_ordered.insert(phrase(words));
    m_roles.emplace(bagKey(std::move(words)), role);  // the first row that names a title has it
  }

  std::unordered_map<std::string, RecognisedRole> m_roles;
  Set m_ordered;
  std::vector<std::pair<Words, Words>> m_merges;
  Set m_grade;
  Set m_place;
  Set m_joining;
  Set m_companion;
  Set m_changing;
  Set m_leader;
};

bool isTitleOfMany(BuiltInRole role) {
  const RoleKind kind = builtInRoles()[static_cast<std::size_t>(role)].kind;
  return kind == RoleKind::Manager || kind == RoleKind::Seller ||
         role == BuiltInRole::CustomerSuccessManager || role == BuiltInRole::SalesEngineer ||
         role == BuiltInRole::MarketingSpecialist;
}

bool isLeaderRole(BuiltInRole role) {
  const RoleKind kind = builtInRoles()[static_cast<std::size_t>(role)].kind;
  return kind == RoleKind::Executive || kind == RoleKind::Leader;
}

// One title being recognised.
class TitleReader {
 public:
  explicit TitleReader(std::vector<Segment> segments) : m_segments(std::move(segments)) {
    for (Segment& segment : m_segments) m_index.normalise(segment.words);
    std::erase_if(m_segments, [](const Segment& segment) { return segment.words.empty(); });
  }

  RecognisedRole read() {
    if (m_segments.empty()) return {};
    const std::string abbreviation = takeAbbreviation();
    cutAfterTo();
    const RecognisedRole role = readSegments();
    return abbreviation.empty() ? role : decided(role, abbreviation);
  }

 private:
  // A closing "(CSO)": set apart, because it decides between leaders.
  std::string takeAbbreviation() {
    if (m_segments.size() < 2) return {};
    const Segment& last = m_segments.back();
    if (!last.bracketed || last.words.size() != 1) return {};
    std::string text = last.words.front();
    if (!find(kLeaderAbbreviations, text).has_value() &&
        !find(kSellerAbbreviations, text).has_value()) {
      return {};
    }
    m_segments.pop_back();
    return text;
  }

  // "Assistant to the CEO" is an assistant; whose does not matter.
  void cutAfterTo() {
    Words& head = m_segments.front().words;
    const auto to = std::find(head.begin(), head.end(), "to");
    if (to == head.begin() || to == head.end()) return;
    const Words before(head.begin(), to);
    const RecognisedRole* role = m_index.find(before);
    if (role == nullptr || role->role != BuiltInRole::Assistant) return;
    if (before.size() == 1 && before.front() == "secretary") {  // to a board, to an inquiry ...
      const RecognisedRole* whose = m_index.find(Words(to + 1, head.end()));
      if (whose == nullptr || !isLeaderRole(whose->role)) return;
    }
    head = before;
    m_segments.resize(1);
  }

  RecognisedRole readSegments() const {
    const Words all = joined(m_segments.size());
    if (const RecognisedRole* role = m_index.find(all)) return *role;
    if (isAssistantOfLeader(all))
      return {BuiltInRole::Assistant, RoleCondition::Always, BuiltInRole::Other};
    if (const auto role = withoutKnownWords(all)) return *role;
    for (std::size_t count = m_segments.size(); count > 0; --count) {
      if (const auto role = beginning(count)) return *role;
    }
    return inside(m_segments.front().words);
  }

  Words joined(std::size_t count) const {
    Words words;
    for (std::size_t i = 0; i < count; ++i) {
      words.insert(words.end(), m_segments[i].words.begin(), m_segments[i].words.end());
    }
    return words;
  }

  // "CEO Assistant", "Genel Müdür Asistanı", "Assistente dell'AD".
  bool isAssistantOfLeader(const Words& words) const {
    constexpr std::array<std::string_view, 6> kAssistants = {
        "assistant", "assistentti", "assistente", "assistent", "asistani", "sekreteri"};
    if (words.size() < 2) return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (std::find(kAssistants.begin(), kAssistants.end(), words[i]) == kAssistants.end())
        continue;
      Words rest = words;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
      const RecognisedRole* role = m_index.find(std::move(rest));
      return role != nullptr && isLeaderRole(role->role);
    }
    return false;
  }

  // Leaves out what grades or places the job, then what stands beside a leader's title.
  std::optional<RecognisedRole> withoutKnownWords(const Words& words) const {
    Words core;
    bool placed = false;
    for (const std::string& word : words) {
      if (m_index.isPlace(word)) {
        placed = true;
      } else if (!m_index.isGrade(word)) {
        core.push_back(word);
      }
    }
    if (const RecognisedRole* role = m_index.find(core)) return withPlace(*role, placed);
    std::erase_if(core, [this](const std::string& word) { return m_index.isCompanion(word); });
    const RecognisedRole* role = m_index.find(core);
    if (role == nullptr || !isLeaderRole(role->role)) return std::nullopt;
    return withPlace(*role, placed);
  }

  // The leader of a region or a branch leads the company only at its top.
  static RecognisedRole withPlace(RecognisedRole role, bool placed) {
    if (placed && role.role == BuiltInRole::Ceo) role.condition = RoleCondition::AtTop;
    return role;
  }

  // The first `count` pieces are a title, what follows says where or for whom.
  std::optional<RecognisedRole> beginning(std::size_t count) const {
    const Words words = joined(count);
    const RecognisedRole* exact = m_index.find(words);
    const auto role = exact != nullptr ? std::optional(*exact) : withoutKnownWords(words);
    if (!role.has_value()) return std::nullopt;
    bool placed = false;
    for (std::size_t i = count; i < m_segments.size(); ++i) {
      for (const std::string& word : m_segments[i].words) {
        if (m_index.isChanging(word)) return std::nullopt;
        placed = placed || !m_index.isCompanion(word);
      }
    }
    return withPlace(*role, placed);
  }

  // A known title with unknown words before or behind it: "Myyntipäällikkö Tampere".
  RecognisedRole inside(const Words& words) const {
    for (std::size_t i = 1; i < m_segments.size(); ++i) {
      const Words& after = m_segments[i].words;
      if (std::any_of(after.begin(), after.end(),
                      [this](const auto& word) { return m_index.isChanging(word); })) {
        return {};
      }
    }
    for (std::size_t size = words.size(); size-- > 1;) {
      for (const bool atEnd : {true, false}) {
        const std::size_t first = atEnd ? words.size() - size : 0;
        if (const auto role = window(words, first, size)) return *role;
      }
    }
    return {};
  }

  std::optional<RecognisedRole> window(const Words& words, std::size_t first,
                                       std::size_t size) const {
    std::size_t unknown = 0;
    bool placed = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i >= first && i < first + size) continue;
      if (m_index.isChanging(words[i])) return std::nullopt;
      placed = placed || m_index.isPlace(words[i]);
      if (!m_index.isPlace(words[i]) && !m_index.isGrade(words[i])) ++unknown;
    }
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
    const Words core(begin, begin + static_cast<std::ptrdiff_t>(size));
    const RecognisedRole* exact = m_index.find(core);
    const auto role = exact != nullptr ? std::optional(*exact) : withoutKnownWords(core);
    if (!role.has_value()) return std::nullopt;
    if (unknown == 0) return withPlace(*role, placed);
    if (unknown > kMaxUnknown || !isTitleOfMany(role->role)) return std::nullopt;
    if (exact != nullptr && !m_index.isInOrder(core)) return std::nullopt;
    if (size == 1 && isShortOrVague(core.front())) return std::nullopt;
    return role;
  }

  static bool isShortOrVague(const std::string& word) {
    constexpr std::array<std::string_view, 4> kVague = {"commerciale", "rappresentante", "seller",
                                                        "satici"};
    return word.size() <= 3 || std::find(kVague.begin(), kVague.end(), word) != kVague.end();
  }

  // What the closing abbreviation makes of the title before it.
  RecognisedRole decided(RecognisedRole role, const std::string& abbreviation) const {
    if (const auto seller = find(kSellerAbbreviations, abbreviation)) {
      if (role.role != BuiltInRole::Other || hasChangingWord()) return role;
      return {*seller, RoleCondition::Always, BuiltInRole::Other};
    }
    const BuiltInRole leader = *find(kLeaderAbbreviations, abbreviation);
    if (role.role == BuiltInRole::Other) {
      if (abbreviation == "vp" || !hasLeaderWord() || hasChangingWord()) return role;
      return {leader, RoleCondition::Always, BuiltInRole::Other};
    }
    if (!isLeaderRole(role.role)) return role;
    if (abbreviation == "vp")
      return {vicePresidentFor(role.role), RoleCondition::Always, BuiltInRole::Other};
    const bool revenue = role.role == BuiltInRole::Cro || role.role == BuiltInRole::Cso ||
                         role.role == BuiltInRole::VpSales;
    const bool decides = leader == BuiltInRole::Cro || leader == BuiltInRole::Cso;
    if ((revenue && decides) || role.role == leader) {
      return {leader, RoleCondition::Always, BuiltInRole::Other};
    }
    return role;
  }

  static BuiltInRole vicePresidentFor(BuiltInRole role) {
    switch (builtInRoles()[static_cast<std::size_t>(role)].function) {
      case RoleFunction::Marketing:
        return BuiltInRole::VpMarketing;
      case RoleFunction::CustomerSuccess:
        return BuiltInRole::VpCustomerSuccess;
      case RoleFunction::Sales:
      case RoleFunction::Revenue:
        return BuiltInRole::VpSales;
      default:
        return role;
    }
  }

  bool hasChangingWord() const {
    return anyWord([this](const std::string& word) { return m_index.isChanging(word); });
  }
  bool hasLeaderWord() const {
    return anyWord([this](const std::string& word) { return m_index.isLeader(word); });
  }
  template <class Test>
  bool anyWord(const Test& test) const {
    return std::any_of(m_segments.begin(), m_segments.end(), [&](const Segment& segment) {
      return std::any_of(segment.words.begin(), segment.words.end(), test);
    });
  }

  const TitleIndex& m_index = TitleIndex::instance();
  std::vector<Segment> m_segments;
};

}  // namespace

RecognisedRole recogniseTitle(std::string_view title) {
  return TitleReader(Splitter(folded(title)).split()).read();
}

std::optional<BuiltInRole> recogniseRole(std::string_view text) {
  std::string key = folded(text);
  std::replace_if(
      key.begin(), key.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
  const auto roles = builtInRoles();
  for (std::size_t i = 0; i < roles.size(); ++i) {
    if (roles[i].key == key) return static_cast<BuiltInRole>(i);
  }
  constexpr std::array<std::string_view, 5> kOther = {"muu", "altro", "annet", "diger", "none"};
  if (std::find(kOther.begin(), kOther.end(), key) != kOther.end()) return BuiltInRole::Other;
  const BuiltInRole role = recogniseTitle(text).role;
  return role == BuiltInRole::Other ? std::nullopt : std::optional(role);
}

}  // namespace arborg::io

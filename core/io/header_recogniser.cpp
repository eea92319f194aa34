#include "core/io/header_recogniser.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "core/io/header_titles.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::array<std::string_view, kImportFieldCount> kKeys = {"id",
                                                                   "name",
                                                                   "first_name",
                                                                   "last_name",
                                                                   "manager",
                                                                   "dotted_manager",
                                                                   "title",
                                                                   "role",
                                                                   "department",
                                                                   "email",
                                                                   "phone",
                                                                   "quota",
                                                                   "cost",
                                                                   "fte",
                                                                   "note",
                                                                   "photo",
                                                                   "person_key",
                                                                   "attained",
                                                                   "opportunities",
                                                                   "deals_won",
                                                                   "sales_cycle",
                                                                   ""};

// Headers are short; a long one is a sentence.
constexpr std::size_t kMaxHeader = 200;

// Letters and digits of the folded text; '#' is a number sign.
std::string squashed(std::string_view header) {
  std::string out;
  for (const char c : folded(header)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) {
      out.push_back(c);
    } else if (c == '#') {
      out += "no";
    }
  }
  return out;
}

// Without what stands in brackets.
std::string withoutBrackets(std::string_view header) {
  std::string out;
  int depth = 0;
  for (const char c : header) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) out.push_back(c);
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return out;
}

// Of a header that is one of our keys but for its capitals.
constexpr std::uint8_t kOwnWord = 90;

bool isOwnKey(const HeaderMatch& match, std::string_view header) {
  return header == (match.skill.has_value() ? arborg::key(*match.skill) : key(match.field));
}

class HeaderIndex {
 public:
  static const HeaderIndex& instance() {
    static const HeaderIndex index;
    return index;
  }

  std::optional<HeaderMatch> find(const std::string& text) const {
    const auto found = m_matches.find(text);
    return found == m_matches.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  HeaderIndex() {
    for (std::size_t i = 0; i + 1 < kKeys.size(); ++i) {
      const auto field = static_cast<ImportField>(i);
      add(kKeys[i], {field, std::nullopt, kOwnKey, field == ImportField::Name, false});
    }
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      const auto skill = static_cast<Skill>(i);
      add(arborg::key(skill), {ImportField::Skill, skill, kOwnKey, false, false});
    }
    for (const HeaderTitles& row : headerTitles()) {
      std::string_view rest = row.headers;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        add(rest.substr(0, end), row.match);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
  void add(std::string_view header, HeaderMatch match) {
    m_matches.emplace(squashed(header), match);
  }

  std::unordered_map<std::string, HeaderMatch> m_matches;
};

}  // namespace

std::string_view key(ImportField field) noexcept {
  return kKeys[static_cast<std::size_t>(field)];
}

std::optional<HeaderMatch> recogniseHeader(std::string_view header) {
  if (header.size() > kMaxHeader) return std::nullopt;
  const HeaderIndex& index = HeaderIndex::instance();
  auto match = index.find(squashed(header));
  // "Title" may be anybody's, "title" as well as ours.
  if (match.has_value() && match->strength == kOwnKey && !isOwnKey(*match, header)) {
    match->strength = kOwnWord;
  }
  if (!match.has_value()) {
    std::string text = squashed(withoutBrackets(header));
    match = index.find(text);
    constexpr std::string_view kRequired = "required";
    if (!match.has_value() && text.ends_with(kRequired)) {
      text.resize(text.size() - kRequired.size());
      match = index.find(text);
    }
  }
  if (match.has_value() && match->field == ImportField::Fte &&
      header.find('%') != std::string_view::npos) {
    match->percent = true;
  }
  return match;
}

}  // namespace arborg::io

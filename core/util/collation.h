// The order of words in a dictionary of one language.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace arborg {

// Texts made comparable: of two, the one with the lesser key (compared by bytes) comes first. Case
// and accents decide only between words that are the same without them; numbers in a text count as
// numbers (E-9 before E-10). The rules are CLDR's, by ICU: å after z in Finnish and Norwegian, ı
// before i in Turkish. One thread at a time.
class Collation {
 public:
  // "en", "fi", "it", "no", "tr"; the common order of all languages for any other.
  explicit Collation(std::string_view language);
  ~Collation();
  Collation(Collation&&) noexcept;
  Collation& operator=(Collation&&) noexcept;

  // Less than a microsecond for a name; empty for an empty text.
  std::string key(std::string_view utf8) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> m_rules;
};

}  // namespace arborg

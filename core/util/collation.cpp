#include "core/util/collation.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdint>
#include <limits>

namespace arborg {

struct Collation::Rules {
  std::unique_ptr<icu::Collator> collator;
};

Collation::Collation(std::string_view language) : m_rules(std::make_unique<Rules>()) {
  // Documents and settings say "no"; the rules are those of Bokmål.
  const std::string code = language == "no" ? "nb" : std::string(language);
  UErrorCode status = U_ZERO_ERROR;
  m_rules->collator.reset(icu::Collator::createInstance(icu::Locale(code.c_str()), status));
  if (U_FAILURE(status) != 0) m_rules->collator.reset();
  if (m_rules->collator != nullptr) {
    status = U_ZERO_ERROR;
    m_rules->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  }
}

Collation::~Collation() = default;
Collation::Collation(Collation&&) noexcept = default;
Collation& Collation::operator=(Collation&&) noexcept = default;

std::string Collation::key(std::string_view utf8) const {
  if (utf8.empty()) return {};
  // Without ICU's data there is still an order, if not the right one.
  if (m_rules->collator == nullptr) return std::string(utf8);
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  constexpr std::int32_t kUsual = 256;
  std::array<std::uint8_t, kUsual> bytes;
  const std::int32_t size = m_rules->collator->getSortKey(text, bytes.data(), kUsual);
  // The last byte is a nought, which says nothing.
  if (size <= kUsual) return {bytes.begin(), bytes.begin() + (size > 0 ? size - 1 : 0)};
  std::string key(static_cast<std::size_t>(size), '\0');
  m_rules->collator->getSortKey(text, reinterpret_cast<std::uint8_t*>(key.data()), size);
  key.pop_back();
  return key;
}

}  // namespace arborg

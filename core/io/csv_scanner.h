// Finds the characters that mean something in CSV: separator, quote, CR, LF. 64 bytes at a time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace arborg::io {

class CsvScanner {
 public:
  static constexpr std::size_t kBlock = 64;

  CsvScanner(std::string_view text, char separator) noexcept
      : m_text(text), m_separator(separator == '\0' ? '\n' : separator) {}

  // The first such character at `from` or behind it; the text's size when there is none. Cheap when
  // `from` moves forward; it may also go back.
  std::size_t next(std::size_t from) noexcept {
    if (from - m_base < kBlock) {
      const std::uint64_t rest = m_mask & (~std::uint64_t{0} << (from - m_base));
      if (rest != 0) return m_base + static_cast<std::size_t>(std::countr_zero(rest));
      from = m_base + kBlock;
    }
    return search(from);
  }

 private:
  std::size_t search(std::size_t from) noexcept {
    while (from < m_text.size()) {
      load(from);
      if (m_mask != 0) return m_base + static_cast<std::size_t>(std::countr_zero(m_mask));
      from = m_base + kBlock;
    }
    return m_text.size();
  }

  void load(std::size_t base) noexcept {
    m_base = base;
    const std::size_t left = m_text.size() - base;
    if (left >= kBlock) {
      m_mask = maskOf(m_text.data() + base);
      return;
    }
    std::array<char, kBlock> padded{};
    std::memcpy(padded.data(), m_text.data() + base, left);
    m_mask = maskOf(padded.data()) & ((std::uint64_t{1} << left) - 1);
  }

#if defined(__SSE2__)
  std::uint64_t maskOf(const char* block) const noexcept {
    const __m128i separator = _mm_set1_epi8(m_separator);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i cr = _mm_set1_epi8('\r');
    const __m128i lf = _mm_set1_epi8('\n');
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < kBlock; i += sizeof(__m128i)) {
      __m128i bytes;
      std::memcpy(&bytes, block + i, sizeof bytes);
      const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, cr), _mm_cmpeq_epi8(bytes, lf));
      const __m128i inside =
          _mm_or_si128(_mm_cmpeq_epi8(bytes, separator), _mm_cmpeq_epi8(bytes, quote));
      const auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(ends, inside)));
      mask |= std::uint64_t{bits} << i;
    }
    return mask;
  }
#else
  std::uint64_t maskOf(const char* block) const noexcept {
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < kBlock; ++i) {
      const char c = block[i];
      const bool special = c == m_separator || c == '"' || c == '\r' || c == '\n';
      mask |= std::uint64_t{special} << i;
    }
    return mask;
  }
#endif

  std::string_view m_text;
  std::size_t m_base = ~std::size_t{0} - kBlock;  // nothing loaded: no position is near it
  std::uint64_t m_mask = 0;
  char m_separator;
};

}  // namespace arborg::io

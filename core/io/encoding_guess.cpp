#include "core/io/encoding_guess.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "core/util/text.h"

namespace arborg::io {

namespace {

// Enough to know a language, and ICU looks no further either.
constexpr std::size_t kSampleBytes = std::size_t{64} << 10U;

// windows-125x and ISO-8859-x differ in 80..9F only; there the Windows ones have quotes, dashes and
// the euro, and the ISO ones control characters that no text has.
bool isC1(unsigned char c) noexcept {
  return c >= 0x80 && c <= 0x9f;
}

bool isLetter(unsigned char c) noexcept {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xc0 && c != 0xd7 && c != 0xf7);
}

bool isVowel(unsigned char c) noexcept {
  constexpr std::string_view kVowels =
      "aeiouyAEIOUY"
      "\xe2\xee\xfb\xf6\xfc\xfd\xc2\xce\xdb\xd6\xdc\xdd";  // also those that are ı İ in Turkish
  return kVowels.find(static_cast<char>(c)) != std::string_view::npos;
}

// Six bytes tell Turkish (ğ ı ş Ğ İ Ş) from Icelandic (ð ý þ Ð Ý Þ), the only other language of
// these encodings that uses them. Each is a vote by where it stands in its word.
class TurkishVote {
 public:
  explicit TurkishVote(std::string_view bytes) : m_bytes(bytes) {
    for (std::size_t i = asciiEnd(bytes, 0); i < bytes.size(); i = asciiEnd(bytes, i + 1)) judge(i);
  }
  bool hasLetters() const { return m_letters; }
  int points() const { return m_points; }

 private:
  unsigned char at(std::size_t i) const {
    return i < m_bytes.size() ? static_cast<unsigned char>(m_bytes[i]) : 0;
  }

  void judge(std::size_t i) {
    const unsigned char before = i == 0 ? 0 : at(i - 1);
    const unsigned char after = at(i + 1);
    switch (at(i)) {
      case 0xfd:  // ı is frequent in Turkish, ý rare in Icelandic
        m_letters = true;
        m_points += 3;
        break;
      case 0xdd:  // İstanbul; few Icelandic words begin with Ý
        m_letters = true;
        m_points += 4;
        break;
      case 0xfe:  // ş anywhere; þ begins words
      case 0xde:
        m_letters = true;
        if (isLetter(before)) {
          m_points += 3;
        } else {
          m_points += beginsIcelandic(after) ? -3 : 1;
        }
        break;
      case 0xf0:  // ğ follows a vowel always; ð as often an r, and ends words
      case 0xd0:
        m_letters = true;
        if (!isVowel(before)) {
          m_points -= 3;
        } else {
          m_points += isVowel(after) ? 1 : 0;
        }
        break;
      case 0xe1:  // á æ í ó ú: not in Turkish
      case 0xe6:
      case 0xed:
      case 0xf3:
      case 0xfa:
      case 0xc1:
      case 0xc6:
      case 0xcd:
      case 0xd3:
      case 0xda:
        m_points -= 2;
        break;
      default:
        break;
    }
  }

  // Þór, Þorsteinn, Þrúður, Þjóð, Það ...
  static bool beginsIcelandic(unsigned char next) {
    constexpr std::string_view kNext = "orjvO\xf3\xe6\xed\xfa\xe1\xd3";
    return next != 0 && kNext.find(static_cast<char>(next)) != std::string_view::npos;
  }

  std::string_view m_bytes;
  int m_points = 0;
  bool m_letters = false;
};

// What ICU's n-grams say: above 0 for Turkish, below for the Western languages.
int detectorVote(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status) != 0) return 0;
  int turkish = 0;
  int western = 0;
  for (std::int32_t i = 0; i < count; ++i) {
    UErrorCode ignored = U_ZERO_ERROR;
    const std::string_view name = ucsdet_getName(matches[i], &ignored);
    const int confidence = ucsdet_getConfidence(matches[i], &ignored);
    if (name == "ISO-8859-9" || name == "windows-1254") turkish = std::max(turkish, confidence);
    if (name == "ISO-8859-1" || name == "windows-1252") western = std::max(western, confidence);
  }
  constexpr int kWeight = 10;
  return (turkish - western) / kWeight;
}

// ISO-8859-15 has € Š š Ž ž Œ œ Ÿ where ISO-8859-1 has ¤ ¦ ¨ ´ ¸ ¼ ½ ¾, signs that stand alone.
int latin9Points(std::string_view bytes) {
  int points = 0;
  for (std::size_t i = asciiEnd(bytes, 0); i < bytes.size(); i = asciiEnd(bytes, i + 1)) {
    const auto at = [&](std::size_t k) {
      return k < bytes.size() ? static_cast<unsigned char>(bytes[k])
                              : static_cast<unsigned char>(0);
    };
    const bool before = i > 0 && isLetter(at(i - 1));
    const bool after = isLetter(at(i + 1));
    switch (at(i)) {
      case 0xa4:
        points += 2;  // nobody types the currency sign
        break;
      case 0xa6:
      case 0xa8:
      case 0xb8:
        if (after) ++points;
        break;
      case 0xbc:
      case 0xbd:
      case 0xbe:
        points += before || after ? 1 : -2;  // a fraction stands alone or behind a digit
        break;
      default:
        break;
    }
  }
  return points;
}

}  // namespace

std::string_view guessEightBit(std::string_view bytes) {
  bool windows = false;
  bool undefined = false;  // in windows-1252; 1254 lacks two more
  for (std::size_t i = asciiEnd(bytes, 0); i < bytes.size(); i = asciiEnd(bytes, i + 1)) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (!isC1(byte)) continue;
    windows = true;
    undefined |= byte == 0x81 || byte == 0x8d || byte == 0x8f || byte == 0x90 || byte == 0x9d;
  }
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  const TurkishVote vote(bytes);
  if (vote.hasLetters() && vote.points() + detectorVote(sample) > 0) {
    return undefined ? "ISO-8859-9" : "windows-1254";
  }
  if (undefined) return "ISO-8859-1";
  if (!windows && latin9Points(bytes) > 0) return "ISO-8859-15";
  return "windows-1252";
}

}  // namespace arborg::io

// Numbers as people write them in columns: 1 234,50 and 1.234,50 and 1,234.50 and 12 %.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace arborg::io {

// What the cells of one column say about its decimal sign. Feed it every cell, then decide.
class NumberEvidence {
 public:
  void add(std::string_view cell);
  NumberEvidence& operator+=(const NumberEvidence& other);

  // The sign that more cells prove; nothing where none proves any, or as many prove either.
  std::optional<char> decimalSign() const;
  // Cells such as "1,234" and "1.234" that mean different numbers by either sign.
  bool hasAmbiguous() const { return m_ambiguous > 0; }

 private:
  std::uint32_t m_comma = 0;
  std::uint32_t m_point = 0;
  std::uint32_t m_ambiguous = 0;
};

struct CellNumber {
  double value = 0;
  bool percent = false;  // "12 %": value is 12
};

// A number with thousands marks (point, comma, apostrophe, any space), a currency before or behind
// it, "k" or "M" for thousands and millions, a percent sign. A cell that proves its own decimal
// sign is read by that; others by `decimalSign`, ',' or '.'. Nothing for any other text.
std::optional<CellNumber> readNumber(std::string_view cell, char decimalSign);

// "", "-", "n/a" and the like: no number was meant.
bool isNoNumber(std::string_view cell);

}  // namespace arborg::io

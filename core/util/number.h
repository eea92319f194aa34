// Numbers in files and keys: always the C locale's form, whatever the process or Qt has set.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace arborg {

// The whole of `text` as a finite number ("1234.5", "-3e4"); nothing for anything else.
std::optional<double> parseNumber(std::string_view text) noexcept;
std::optional<std::int64_t> parseInteger(std::string_view text) noexcept;

// The shortest text that reads back as the same number: 1500000 for 1.5e6, not "1.5e+06".
std::string formatNumber(double value);
std::string formatInteger(std::int64_t value);

}  // namespace arborg

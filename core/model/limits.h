// The largest things a chart takes. Readers and commands refuse more; docs/limits.md tells users.
#pragma once

#include <cstddef>

namespace arborg {

inline constexpr std::size_t kMaxPositions = 1'000'000;
// Of a name, a title, an e-mail address, a key ...: whatever is written on one line. Code points.
inline constexpr std::size_t kMaxLineLength = 1'000;
// Of a note, a reason, the value of a user's own field. Code points.
inline constexpr std::size_t kMaxTextLength = 65'536;
// Quotas and costs lie within plus and minus this: whole cents stay exact in a double below 2^53.
inline constexpr double kMaxAmount = 1e15;
inline constexpr double kMaxFte = 100;
inline constexpr double kMaxDeals = 1e9;          // opportunities, deals won
inline constexpr double kMaxSalesCycle = 36'500;  // days
inline constexpr int kMaxAdvisorAnswer = 1'000'000;
inline constexpr std::size_t kMaxDiagnosticRuns = 1'000;
inline constexpr std::size_t kMaxCustomFields = 1'000;
inline constexpr std::size_t kMaxCardFields = 3;  // below the title
inline constexpr std::size_t kMaxValueColors = 1'000;
inline constexpr std::size_t kMaxCardFormats = 100;

}  // namespace arborg

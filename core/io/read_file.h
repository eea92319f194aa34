// A whole file, or standard input, as bytes.
#pragma once

#include <cstdint>
#include <string>

#include "core/io/file_system.h"
#include "core/util/result.h"

namespace arborg::io {

// The largest file that is read (docs/limits.md).
inline constexpr std::uint64_t kFileLimit = 64ULL << 20U;

// The path that a command line uses for standard input.
inline constexpr const char* kStandardInputPath = "-";

// At most `limitBytes`; one byte more is FileTooLarge, never a cut file. Pipes and devices are read
// to their end (an endless one ends at the limit); a folder is FileIsDirectory. `path` itself is
// always a file, also when it is "-".
Result<std::string> readFile(FileSystem& files, const std::string& path,
                             std::uint64_t limitBytes = kFileLimit);

// The same for what is piped in; errors name it "-".
Result<std::string> readStandardInput(FileSystem& files, std::uint64_t limitBytes = kFileLimit);

}  // namespace arborg::io

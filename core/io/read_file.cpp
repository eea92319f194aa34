#include "core/io/read_file.h"
#include "core/util/message_codes.h"

#include <algorithm>
#include <cerrno>

#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::uint64_t kMebibyte = 1ULL << 20U;

Message tooLarge(const std::string& path, std::uint64_t limitBytes) {
  const auto mebibytes = static_cast<std::int64_t>((limitBytes + kMebibyte - 1) / kMebibyte);
  return Message(Code::FileTooLarge, {{"path", repairedUtf8(path)}, {"limit", mebibytes}});
}

// `expected` is a guess that saves growing: files in /proc say 0, and a file may grow meanwhile.
Result<std::string> readToEnd(FileSystem& files, FileHandle file, const std::string& path,
                              std::uint64_t expected, std::uint64_t limitBytes) {
  constexpr std::uint64_t kFirst = 1ULL << 16U;
  std::string bytes;
  std::size_t filled = 0;
  std::uint64_t room = std::min(std::max(expected + 1, kFirst), limitBytes + 1);
  for (;;) {
    if (bytes.size() < room) bytes.resize(static_cast<std::size_t>(room));
    const auto count = retryInterrupted(
        [&] { return files.read(file, bytes.data() + filled, bytes.size() - filled); }, EINTR);
    if (count.failed()) return fileError(count.error, path, FileAction::Read);
    filled += count.value;
    if (filled > limitBytes) return tooLarge(path, limitBytes);
    if (count.value == 0) break;
    if (filled == bytes.size()) room = std::min(room * 2, limitBytes + 1);
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace

Result<std::string> readFile(FileSystem& files, const std::string& path, std::uint64_t limitBytes) {
  const auto opened = retryInterrupted([&] { return files.open(path, OpenMode::Read, 0); }, EINTR);
  if (opened.failed()) return fileError(opened.error, path, FileAction::Read);
  const OpenFile file(files, opened.value);
  const auto status = files.statusOf(file.handle());
  if (status.failed()) return fileError(status.error, path, FileAction::Read);
  if (status.value.kind == FileKind::Folder) return fileError(EISDIR, path, FileAction::Read);
  const bool sized = status.value.kind == FileKind::Regular;
  if (sized && status.value.size > limitBytes) return tooLarge(path, limitBytes);
  return readToEnd(files, file.handle(), path, sized ? status.value.size : 0, limitBytes);
}

Result<std::string> readStandardInput(FileSystem& files, std::uint64_t limitBytes) {
  return readToEnd(files, kStandardInput, kStandardInputPath, 0, limitBytes);
}

}  // namespace arborg::io

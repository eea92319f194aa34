#include "core/io/file_system.h"
#include "core/util/message_codes.h"

#include <cerrno>
#include <clocale>
#include <cstring>

#include "core/util/text.h"

namespace arborg::io {

namespace {

// strerror() would follow the locale that Qt sets for the process.
std::string systemWords(int error) {
  static const locale_t neutral = ::newlocale(LC_ALL_MASK, "C", static_cast<locale_t>(nullptr));
  if (neutral == static_cast<locale_t>(nullptr)) return "errno " + std::to_string(error);
  return ::strerror_l(error, neutral);
}

Message about(Code code, const std::string& path) {
  return Message(code, {{"path", repairedUtf8(path)}});
}

}  // namespace

SystemStatus writeAll(FileSystem& files, FileHandle file, const char* from, std::size_t size) {
  while (size > 0) {
    const auto written = retryInterrupted([&] { return files.write(file, from, size); }, EINTR);
    if (written.failed()) return {{}, written.error};
    if (written.value == 0 || written.value > size) return {{}, EIO};
    from += written.value;
    size -= written.value;
  }
  return {};
}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
  if (this != &other) {
    discard();
    m_files = other.m_files;
    m_file = std::exchange(other.m_file, kClosed);
  }
  return *this;
}

SystemStatus OpenFile::close() {
  if (!isOpen()) return {};
  const auto closed = m_files->close(std::exchange(m_file, kClosed));
  return closed.error == EINTR ? SystemStatus{} : closed;
}

void OpenFile::discard() noexcept {
  if (isOpen()) static_cast<void>(m_files->close(std::exchange(m_file, kClosed)));
}

Message fileError(int error, const std::string& path, FileAction action) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      if (action == FileAction::Write) return about(Code::FileFolderMissing, folderOf(path));
      return about(Code::FileNotFound, path);
    case EISDIR:
      return about(Code::FileIsDirectory, path);
    case EACCES:
    case EPERM:
    case EROFS:
      return about(Code::FileNoPermission, path);
    case ENOSPC:
    case EDQUOT:
      return about(Code::FileDiskFull, path);
    default:
      break;
  }
  return Message(action == FileAction::Read ? Code::FileReadFailed : Code::FileWriteFailed,
                 {{"path", repairedUtf8(path)}, {"reason", systemWords(error)}});
}

std::string folderOf(const std::string& path) {
  const auto slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  const auto end = path.find_last_not_of('/', slash);
  return end == std::string::npos ? "/" : path.substr(0, end + 1);
}

std::string nameOf(const std::string& path) {
  const auto slash = path.find_last_of('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

}  // namespace arborg::io

// The one door to files. Whatever reads or writes in core goes through a FileSystem, so that a test
// can put one below that fails, fills up or "crashes" at the n-th call.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/util/message.h"

namespace arborg::io {

// What one system call gave: a value, or an errno number (0 = it worked).
template <class T>
struct [[nodiscard]] SystemResult {
  T value{};
  int error = 0;
  bool failed() const noexcept { return error != 0; }
};
struct Done {};
using SystemStatus = SystemResult<Done>;

enum class FileKind : std::uint8_t { Regular, Folder, CharacterDevice, BlockDevice, Fifo, Other };

struct FileStatus {
  FileKind kind = FileKind::Other;
  std::uint32_t permissions = 0;  // the twelve mode bits
  std::uint32_t owner = 0;
  std::uint32_t group = 0;
  std::uint64_t links = 0;
  std::uint64_t size = 0;    // bytes
  std::uint64_t device = 0;  // device and inode name the file whatever its path
  std::uint64_t inode = 0;
  std::int64_t modified = 0;  // nanoseconds since 1970
};

enum class OpenMode : std::uint8_t {
  Read,
  CreateNew,     // write; fails with EEXIST when there is one
  Append,        // write at the end; made when missing
  WriteThrough,  // write to what is there, as it is: a device, a pipe
};

using FileHandle = int;
inline constexpr FileHandle kStandardInput = 0;

// Plain system calls, nothing hidden: no retry on EINTR, no loop after a short read or write (see
// below for those). Paths are bytes as the system has them; "" and paths with NUL fail with EINVAL
// or ENOENT. An implementation may be used from several threads.
class FileSystem {
 public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = delete;
  FileSystem& operator=(const FileSystem&) = delete;
  FileSystem(FileSystem&&) = delete;
  FileSystem& operator=(FileSystem&&) = delete;
  virtual ~FileSystem() = default;

  virtual SystemResult<FileHandle> open(const std::string& path, OpenMode mode,
                                        std::uint32_t permissions) = 0;
  virtual SystemStatus close(FileHandle file) = 0;
  virtual SystemResult<std::size_t> read(FileHandle file, char* to, std::size_t size) = 0;
  virtual SystemResult<std::size_t> write(FileHandle file, const char* from, std::size_t size) = 0;
  // Everything written so far is on the medium (fsync).
  virtual SystemStatus sync(FileHandle file) = 0;
  virtual SystemStatus truncate(FileHandle file, std::uint64_t size) = 0;
  virtual SystemStatus setPermissions(FileHandle file, std::uint32_t permissions) = 0;
  virtual SystemStatus setOwner(FileHandle file, std::uint32_t owner, std::uint32_t group) = 0;
  virtual SystemResult<FileStatus> statusOf(FileHandle file) = 0;

  // Follows symbolic links.
  virtual SystemResult<FileStatus> status(const std::string& path) = 0;
  // EINVAL when `path` is not a symbolic link.
  virtual SystemResult<std::string> readLink(const std::string& path) = 0;
  virtual SystemStatus checkWritable(const std::string& path) = 0;
  virtual SystemStatus rename(const std::string& from, const std::string& to) = 0;
  virtual SystemStatus remove(const std::string& path) = 0;
  // The names in a folder are on the medium; EINVAL or EACCES where that cannot be asked for.
  virtual SystemStatus syncFolder(const std::string& path) = 0;
  // Names without "." and "..", in no order.
  virtual SystemResult<std::vector<std::string>> list(const std::string& folder) = 0;
  virtual SystemStatus makeFolder(const std::string& path, std::uint32_t permissions) = 0;
};

// The machine's own files.
FileSystem& realFileSystem();

// Calls again while a signal interrupts, but not for ever.
template <class Call>
auto retryInterrupted(const Call& call, int interrupted) -> decltype(call()) {
  constexpr int kAttempts = 100;
  auto result = call();
  for (int i = 1; i < kAttempts && result.error == interrupted; ++i) result = call();
  return result;
}

// All of `size` bytes, through short writes and interruptions. A write of nothing is EIO.
SystemStatus writeAll(FileSystem& files, FileHandle file, const char* from, std::size_t size);

// An open file that closes itself; use close() where its error matters.
class OpenFile {
 public:
  OpenFile(FileSystem& files, FileHandle file) noexcept : m_files(&files), m_file(file) {}
  OpenFile(OpenFile&& other) noexcept
      : m_files(other.m_files), m_file(std::exchange(other.m_file, kClosed)) {}
  OpenFile& operator=(OpenFile&& other) noexcept;
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() { discard(); }

  FileHandle handle() const noexcept { return m_file; }
  bool isOpen() const noexcept { return m_file != kClosed; }
  // Closes at the first call, whatever it returns; an interrupted close has closed (Linux,
  // close(2)).
  SystemStatus close();

 private:
  static constexpr FileHandle kClosed = -1;
  void discard() noexcept;

  FileSystem* m_files;
  FileHandle m_file;
};

enum class FileAction : std::uint8_t { Read, Write };

// An errno number as what a person is told about `path`: not found, no permission, disk full ...,
// otherwise "failed" with the system's own words as the reason.
Message fileError(int error, const std::string& path, FileAction action);

// The folder of a path ("." for a bare name, "/" at the top) and its last component.
std::string folderOf(const std::string& path);
std::string nameOf(const std::string& path);

}  // namespace arborg::io

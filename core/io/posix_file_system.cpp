#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

#include "core/io/file_system.h"

namespace arborg::io {

namespace {

// The system would silently cut such a path and open another file.
bool isBadPath(const std::string& path) {
  return path.find('\0') != std::string::npos;
}

template <class T = Done>
SystemResult<T> failure(int error) {
  return {T{}, error == 0 ? EIO : error};
}

SystemStatus checked(int result) {
  return result == 0 ? SystemStatus{} : failure(errno);
}

FileKind kindOf(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::Regular;
  if (S_ISDIR(mode)) return FileKind::Folder;
  if (S_ISCHR(mode)) return FileKind::CharacterDevice;
  if (S_ISBLK(mode)) return FileKind::BlockDevice;
  if (S_ISFIFO(mode)) return FileKind::Fifo;
  return FileKind::Other;
}

FileStatus statusFrom(const struct stat& from) {
  constexpr mode_t kPermissionBits = 07777;
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  FileStatus status;
  status.kind = kindOf(from.st_mode);
  status.permissions = from.st_mode & kPermissionBits;
  status.owner = from.st_uid;
  status.group = from.st_gid;
  status.links = from.st_nlink;
  status.size = from.st_size < 0 ? 0 : static_cast<std::uint64_t>(from.st_size);
  status.device = from.st_dev;
  status.inode = from.st_ino;
#ifdef __APPLE__
  const timespec& modified = from.st_mtimespec;
#else
  const timespec& modified = from.st_mtim;
#endif
  status.modified = std::int64_t{modified.tv_sec} * kNanoseconds + modified.tv_nsec;
  return status;
}

int flagsFor(OpenMode mode) {
  constexpr int kAlways = O_CLOEXEC | O_NOCTTY;
  switch (mode) {
    case OpenMode::Read:
      return kAlways | O_RDONLY;
    case OpenMode::CreateNew:
      return kAlways | O_RDWR | O_CREAT | O_EXCL;
    case OpenMode::Append:
      return kAlways | O_RDWR | O_CREAT | O_APPEND;
    case OpenMode::WriteThrough:
      break;
  }
  return kAlways | O_WRONLY;
}

class PosixFileSystem final : public FileSystem {
 public:
  SystemResult<FileHandle> open(const std::string& path, OpenMode mode,
                                std::uint32_t permissions) override {
    if (isBadPath(path)) return failure<FileHandle>(EINVAL);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own signature
    const int file = ::open(path.c_str(), flagsFor(mode), static_cast<mode_t>(permissions));
    if (file < 0) return failure<FileHandle>(errno);
    return {file, 0};
  }

  SystemStatus close(FileHandle file) override { return checked(::close(file)); }

  SystemResult<std::size_t> read(FileHandle file, char* to, std::size_t size) override {
    const ssize_t count = ::read(file, to, size);
    if (count < 0) return failure<std::size_t>(errno);
    return {static_cast<std::size_t>(count), 0};
  }

  SystemResult<std::size_t> write(FileHandle file, const char* from, std::size_t size) override {
    const ssize_t count = ::write(file, from, size);
    if (count < 0) return failure<std::size_t>(errno);
    return {static_cast<std::size_t>(count), 0};
  }

  SystemStatus sync(FileHandle file) override {
#ifdef __APPLE__
    // fsync() there leaves the data in the drive's cache (its manual page says so).
    if (::fcntl(file, F_FULLFSYNC) == 0) return {};
#endif
    return checked(::fsync(file));
  }

  SystemStatus truncate(FileHandle file, std::uint64_t size) override {
    return checked(::ftruncate(file, static_cast<off_t>(size)));
  }

  SystemStatus setPermissions(FileHandle file, std::uint32_t permissions) override {
    return checked(::fchmod(file, static_cast<mode_t>(permissions)));
  }

  SystemStatus setOwner(FileHandle file, std::uint32_t owner, std::uint32_t group) override {
    return checked(::fchown(file, owner, group));
  }

  SystemResult<FileStatus> statusOf(FileHandle file) override {
    struct stat from {};
    if (::fstat(file, &from) != 0) return failure<FileStatus>(errno);
    return {statusFrom(from), 0};
  }

  SystemResult<FileStatus> status(const std::string& path) override {
    if (isBadPath(path)) return failure<FileStatus>(EINVAL);
    struct stat from {};
    if (::stat(path.c_str(), &from) != 0) return failure<FileStatus>(errno);
    return {statusFrom(from), 0};
  }

  SystemResult<std::string> readLink(const std::string& path) override {
    if (isBadPath(path)) return failure<std::string>(EINVAL);
    constexpr std::size_t kLongestPath = 4096;
    std::array<char, kLongestPath> target{};
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    if (size < 0) return failure<std::string>(errno);
    if (static_cast<std::size_t>(size) >= target.size()) return failure<std::string>(ENAMETOOLONG);
    return {std::string(target.data(), static_cast<std::size_t>(size)), 0};
  }

  SystemStatus checkWritable(const std::string& path) override {
    if (isBadPath(path)) return failure(EINVAL);
    return checked(::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS));
  }

  SystemStatus rename(const std::string& from, const std::string& to) override {
    if (isBadPath(from) || isBadPath(to)) return failure(EINVAL);
    return checked(::rename(from.c_str(), to.c_str()));
  }

  SystemStatus remove(const std::string& path) override {
    if (isBadPath(path)) return failure(EINVAL);
    return checked(::unlink(path.c_str()));
  }

  SystemStatus syncFolder(const std::string& path) override {
    if (isBadPath(path)) return failure(EINVAL);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own signature
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return failure(errno);
    const auto synced = checked(::fsync(folder));
    // Nothing was written through this handle, so its close has nothing to report.
    ::close(folder);
    return synced;
  }

  SystemResult<std::vector<std::string>> list(const std::string& folder) override {
    using Names = std::vector<std::string>;
    if (isBadPath(folder)) return failure<Names>(EINVAL);
    DIR* open = ::opendir(folder.c_str());
    if (open == nullptr) return failure<Names>(errno);
    Names names;
    errno = 0;
    // readdir() is safe when no other thread uses the same stream.
    // NOLINTNEXTLINE(concurrency-mt-unsafe)
    for (const dirent* entry = ::readdir(open); entry != nullptr; entry = ::readdir(open)) {
      std::string name = static_cast<const char*>(entry->d_name);
      if (name != "." && name != "..") names.push_back(std::move(name));
      errno = 0;
    }
    const int error = errno;
    ::closedir(open);
    if (error != 0) return failure<Names>(error);
    return {std::move(names), 0};
  }

  SystemStatus makeFolder(const std::string& path, std::uint32_t permissions) override {
    if (isBadPath(path)) return failure(EINVAL);
    return checked(::mkdir(path.c_str(), static_cast<mode_t>(permissions)));
  }
};

}  // namespace

FileSystem& realFileSystem() {
  static PosixFileSystem files;
  return files;
}

}  // namespace arborg::io

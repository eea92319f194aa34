#include "core/io/atomic_writer.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <utility>

namespace arborg::io {

namespace {

constexpr std::size_t kBufferBytes = 1U << 18U;
constexpr std::size_t kRandomLetters = 6;
constexpr std::string_view kSuffix = ".tmp";
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";

// ".NAME." of ".NAME.x7ka2q.tmp"; a long name is cut so that the whole stays within 255 bytes.
std::string temporaryPrefix(const std::string& target) {
  constexpr std::size_t kLongestName = 255;
  constexpr std::size_t kExtra = 2 + kRandomLetters + kSuffix.size();
  std::string prefix = ".";
  prefix += nameOf(target).substr(0, kLongestName - kExtra);
  prefix += '.';
  return prefix;
}

std::string inFolderOf(const std::string& target, const std::string& name) {
  const std::string folder = folderOf(target);
  return folder == "/" ? folder + name : folder + "/" + name;
}

// Unlike names are enough: the file is opened with O_EXCL and a taken name is tried again.
std::string randomLetters() {
  static std::atomic<std::uint64_t> counter{0};
  const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
  // The finisher of SplitMix64 (Steele, Lea, Flood 2014) spreads clock and counter over all bits.
  std::uint64_t bits =
      static_cast<std::uint64_t>(now) + 0x9E3779B97F4A7C15ULL * (counter.fetch_add(1) + 1);
  bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBULL;
  bits ^= bits >> 31U;
  std::string letters;
  for (std::size_t i = 0; i < kRandomLetters; ++i) {
    letters.push_back(kLetters[bits % kLetters.size()]);
    bits /= kLetters.size();
  }
  return letters;
}

// Where a chain of symbolic links leads; the end need not exist.
SystemResult<std::string> behindLinks(FileSystem& files, std::string path) {
  constexpr int kLongestChain = 40;  // as in the Linux kernel
  for (int i = 0; i < kLongestChain; ++i) {
    auto link = files.readLink(path);
    if (link.error == EINVAL || link.error == ENOENT) return {std::move(path), 0};
    if (link.failed()) return {{}, link.error};
    if (link.value.empty()) return {{}, ENOENT};
    path = link.value.front() == '/' ? std::move(link.value) : inFolderOf(path, link.value);
  }
  return {{}, ELOOP};
}

bool isTemporaryOf(std::string_view name, std::string_view prefix) {
  if (name.size() != prefix.size() + kRandomLetters + kSuffix.size()) return false;
  if (!name.starts_with(prefix) || !name.ends_with(kSuffix)) return false;
  return name.substr(prefix.size(), kRandomLetters).find_first_not_of(kLetters) ==
         std::string_view::npos;
}

// These say that the folder cannot be asked, not that the medium failed.
bool cannotSyncFolder(int error) {
  return error == EINVAL || error == ENOTSUP || error == ENOSYS || error == EACCES ||
         error == EROFS;
}

}  // namespace

Result<AtomicWriter> AtomicWriter::open(FileSystem& files, const std::string& path,
                                        WriteOptions options) {
  AtomicWriter writer(files, path);
  if (path.empty() || path.back() == '/') {
    return fileError(path.empty() ? ENOENT : EISDIR, path, FileAction::Write);
  }
  const auto status = retryInterrupted([&] { return files.status(path); }, EINTR);
  if (status.failed() && status.error != ENOENT) {
    return fileError(status.error, path, FileAction::Write);
  }
  if (!status.failed()) {
    if (status.value.kind == FileKind::Folder) return fileError(EISDIR, path, FileAction::Write);
    if (status.value.kind != FileKind::Regular) {
      if (auto opened = writer.openThrough(); opened.hasError()) return std::move(opened).error();
      return writer;
    }
    // Renaming over a file that its owner made read-only would work, and would be wrong.
    const auto writable = files.checkWritable(path);
    if (writable.failed()) return fileError(writable.error, path, FileAction::Write);
    writer.m_old = status.value;
  }
  if (auto opened = writer.openBeside(options); opened.hasError()) {
    return std::move(opened).error();
  }
  return writer;
}

AtomicWriter::AtomicWriter(AtomicWriter&& other) noexcept
    : m_files(other.m_files),
      m_path(std::move(other.m_path)),
      m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_old(other.m_old),
      m_file(std::exchange(other.m_file, std::nullopt)),
      m_error(std::move(other.m_error)),
      m_buffer(std::move(other.m_buffer)) {}

AtomicWriter::~AtomicWriter() {
  discard();
}

Result<void> AtomicWriter::openThrough() {
  const auto opened =
      retryInterrupted([&] { return m_files->open(m_path, OpenMode::WriteThrough, 0); }, EINTR);
  if (opened.failed()) return fileError(opened.error, m_path, FileAction::Write);
  m_file.emplace(*m_files, opened.value);
  return {};
}

Result<void> AtomicWriter::openBeside(WriteOptions options) {
  auto target = behindLinks(*m_files, m_path);
  if (target.failed()) return fileError(target.error, m_path, FileAction::Write);
  m_target = std::move(target.value);
  // What replaces a private file is private from its first byte.
  constexpr std::uint32_t kOwnerOnly = 0600;
  const std::uint32_t permissions = m_old.has_value() ? kOwnerOnly : options.newFilePermissions;
  constexpr int kAttempts = 100;
  const std::string prefix = temporaryPrefix(m_target);
  for (int i = 0; i < kAttempts; ++i) {
    std::string name = inFolderOf(m_target, prefix + randomLetters() + std::string(kSuffix));
    const auto opened = m_files->open(name, OpenMode::CreateNew, permissions);
    if (!opened.failed()) {
      m_temporary = std::move(name);
      m_file.emplace(*m_files, opened.value);
      return {};
    }
    if (opened.error != EEXIST && opened.error != EINTR) {
      return fileError(opened.error, m_path, FileAction::Write);
    }
  }
  return fileError(EEXIST, m_path, FileAction::Write);
}

Result<void> AtomicWriter::write(std::string_view bytes) {
  if (m_error.has_value()) return *m_error;
  if (!m_file.has_value()) return fail(EBADF);
  if (m_buffer.size() + bytes.size() > kBufferBytes) {
    if (const auto flushed = flush(); flushed.failed()) return fail(flushed.error);
    if (bytes.size() > kBufferBytes) {
      const auto written = writeAll(*m_files, m_file->handle(), bytes.data(), bytes.size());
      if (written.failed()) return fail(written.error);
      return {};
    }
  }
  m_buffer += bytes;
  return {};
}

Result<WriteReport> AtomicWriter::commit() {
  if (m_error.has_value()) return *m_error;
  if (!m_file.has_value()) return fail(EBADF);
  if (const auto flushed = flush(); flushed.failed()) return fail(flushed.error);
  WriteReport report;
  if (m_temporary.empty()) {
    // A device or a pipe: there is nothing to sync or to rename.
    const auto closed = m_file->close();
    m_file.reset();
    if (closed.failed()) return fail(closed.error);
    return report;
  }
  if (const auto kept = keepIdentity(); kept.failed()) return fail(kept.error);
  const auto synced = retryInterrupted([&] { return m_files->sync(m_file->handle()); }, EINTR);
  if (synced.failed()) return fail(synced.error);
  const auto closed = m_file->close();
  m_file.reset();
  if (closed.failed()) return fail(closed.error);
  const auto renamed =
      retryInterrupted([&] { return m_files->rename(m_temporary, m_target); }, EINTR);
  if (renamed.failed()) return fail(renamed.error);
  m_temporary.clear();
  report.brokeHardLink = m_old.has_value() && m_old->links > 1;
  const auto folder =
      retryInterrupted([&] { return m_files->syncFolder(folderOf(m_target)); }, EINTR);
  if (folder.failed() && !cannotSyncFolder(folder.error)) return fail(folder.error);
  report.folderSynced = !folder.failed();
  return report;
}

SystemStatus AtomicWriter::flush() {
  const auto written = writeAll(*m_files, m_file->handle(), m_buffer.data(), m_buffer.size());
  m_buffer.clear();
  return written;
}

SystemStatus AtomicWriter::keepIdentity() {
  if (!m_old.has_value()) return {};
  const auto fresh = m_files->statusOf(m_file->handle());
  if (fresh.failed()) return {{}, fresh.error};
  std::uint32_t permissions = m_old->permissions;
  const auto give = [&](std::uint32_t owner, std::uint32_t group) {
    return !m_files->setOwner(m_file->handle(), owner, group).failed();
  };
  if (fresh.value.owner != m_old->owner || fresh.value.group != m_old->group) {
    const bool owned = give(m_old->owner, m_old->group);
    const bool grouped =
        owned || fresh.value.group == m_old->group || give(fresh.value.owner, m_old->group);
    if (!grouped) {
      // Another group must not get what the old group had: no more than everybody has.
      constexpr std::uint32_t kOthers = 07;
      const std::uint32_t everybody = permissions & kOthers;
      permissions = (permissions & ~(kOthers << 3U)) | (permissions & (everybody << 3U));
    }
    if (!owned) permissions &= 0777U;  // set-user-id belongs to the old owner
  }
  return retryInterrupted([&] { return m_files->setPermissions(m_file->handle(), permissions); },
                          EINTR);
}

void AtomicWriter::discard() noexcept {
  m_file.reset();
  if (m_temporary.empty()) return;
  static_cast<void>(retryInterrupted([&] { return m_files->remove(m_temporary); }, EINTR));
  m_temporary.clear();
}

Message AtomicWriter::fail(int error) {
  discard();
  m_error = fileError(error, m_path, FileAction::Write);
  return *m_error;
}

Result<WriteReport> writeFile(FileSystem& files, const std::string& path, std::string_view bytes,
                              WriteOptions options) {
  auto writer = AtomicWriter::open(files, path, options);
  if (writer.hasError()) return std::move(writer).error();
  if (auto written = writer.value().write(bytes); written.hasError()) {
    return std::move(written).error();
  }
  return writer.value().commit();
}

std::size_t removeStaleTemporaries(FileSystem& files, const std::string& path,
                                   std::int64_t ageSeconds) {
  const auto target = behindLinks(files, path);
  if (target.failed()) return 0;
  const auto names = files.list(folderOf(target.value));
  if (names.failed()) return 0;
  const std::string prefix = temporaryPrefix(target.value);
  const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count();
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  std::size_t removed = 0;
  for (const std::string& name : names.value) {
    if (!isTemporaryOf(name, prefix)) continue;
    const std::string stray = inFolderOf(target.value, name);
    const auto status = files.status(stray);
    if (status.failed() || status.value.kind != FileKind::Regular) continue;
    if (now - status.value.modified < ageSeconds * kNanoseconds) continue;
    if (!files.remove(stray).failed()) ++removed;
  }
  return removed;
}

}  // namespace arborg::io

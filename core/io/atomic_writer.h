// Writing a file so that it is, at every instant and after any crash, wholly the old one or wholly
// the new one. The order (write beside, fsync, close, rename, fsync of the folder) is what the
// weakest file systems need: Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/io/file_system.h"
#include "core/util/result.h"

namespace arborg::io {

struct WriteOptions {
  std::uint32_t newFilePermissions = 0666;  // the process' umask is taken off
};

struct WriteReport {
  // The old file had other names (hard links); they keep the old content.
  bool brokeHardLink = false;
  // False where the system cannot do it: after a power cut the old file may be back.
  bool folderSynced = false;
};

// One file being written. Nothing is seen at the path before commit() succeeds; without it, or
// after the first error, the temporary file is removed. An existing file keeps its permissions,
// owner and group as far as the system allows; a symbolic link stays and its target is replaced. A
// device or pipe (/dev/stdout) is written straight through: it has no old content to lose.
class AtomicWriter {
 public:
  static Result<AtomicWriter> open(FileSystem& files, const std::string& path,
                                   WriteOptions options = {});
  AtomicWriter(AtomicWriter&& other) noexcept;
  AtomicWriter& operator=(AtomicWriter&&) = delete;
  AtomicWriter(const AtomicWriter&) = delete;
  AtomicWriter& operator=(const AtomicWriter&) = delete;
  ~AtomicWriter();

  // Collected into large writes. After an error the writer is done for: the same error comes back.
  Result<void> write(std::string_view bytes);
  // Once. When only the last step fails (the folder's fsync), the new file is in place although an
  // error is returned.
  Result<WriteReport> commit();

  // For libraries that insist on writing to a path themselves: what they put there (in place, not
  // by replacing it) before commit() becomes the file.
  const std::string& temporaryPath() const noexcept { return m_temporary; }

 private:
  AtomicWriter(FileSystem& files, std::string path) : m_files(&files), m_path(std::move(path)) {}

  Result<void> openBeside(WriteOptions options);
  Result<void> openThrough();
  SystemStatus flush();
  SystemStatus keepIdentity();
  void discard() noexcept;
  Message fail(int error);

  FileSystem* m_files;
  std::string m_path;       // as given, for messages
  std::string m_target;     // behind symbolic links
  std::string m_temporary;  // empty when written through, and when nothing is left to remove
  std::optional<FileStatus> m_old;
  std::optional<OpenFile> m_file;
  std::optional<Message> m_error;
  std::string m_buffer;
};

// The whole of it in one call.
Result<WriteReport> writeFile(FileSystem& files, const std::string& path, std::string_view bytes,
                              WriteOptions options = {});

// Removes what writers of `path` that were killed have left beside it, when it is older than
// `ageSeconds` (a younger one may belong to a program that is saving now). Returns how many.
std::size_t removeStaleTemporaries(FileSystem& files, const std::string& path,
                                   std::int64_t ageSeconds = 3600);

}  // namespace arborg::io

// A file system that passes calls on and, at the n-th, does not.
#pragma once

#include <algorithm>
#include <cerrno>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/io/file_system.h"

namespace arborg::testing {

enum class Op {
  Open,
  Close,
  Read,
  Write,
  Sync,
  Truncate,
  SetPermissions,
  SetOwner,
  StatusOf,
  Status,
  ReadLink,
  CheckWritable,
  Rename,
  Remove,
  SyncFolder,
  List,
  MakeFolder
};

struct Fault {
  enum class Kind {
    Error,  // the call fails with `error` and does nothing
    Short,  // a read or write does at most one byte
    Crash,  // the process died: from the n-th call on nothing is done any more, and no call
            // succeeds
  };
  Kind kind = Kind::Error;
  int error = EIO;
  std::size_t at = 0;       // counted from 1 over the calls in `only`; 0 = never
  bool persistent = false;  // also every later one
  std::set<Op> only;        // empty = all calls
};

class FaultFileSystem final : public io::FileSystem {
 public:
  explicit FaultFileSystem(io::FileSystem& below) : m_below(below) {}

  void set(Fault fault) {
    m_fault = std::move(fault);
    m_count = 0;
    m_struck = false;
  }
  void clear() { set({}); }
  std::size_t callCount() const { return m_count; }
  bool hasStruck() const { return m_struck; }
  // status() tells this group of every file.
  void reportGroup(std::uint32_t group) { m_group = group; }
  // How many handles opened here are not closed.
  std::size_t openHandles() const { return m_open.size(); }
  const std::vector<Op>& calls() const { return m_calls; }

  io::SystemResult<io::FileHandle> open(const std::string& path, io::OpenMode mode,
                                        std::uint32_t permissions) override {
    if (const int error = strike(Op::Open); error != 0) return {-1, error};
    auto result = m_below.open(path, mode, permissions);
    if (!result.failed()) m_open.insert(result.value);
    return result;
  }
  io::SystemStatus close(io::FileHandle file) override {
    const int error = strike(Op::Close);
    m_open.erase(file);
    // The handle is gone whatever close() reports, as in Linux.
    const auto result = m_below.close(file);
    return error != 0 ? io::SystemStatus{{}, error} : result;
  }
  io::SystemResult<std::size_t> read(io::FileHandle file, char* to, std::size_t size) override {
    if (const int error = strike(Op::Read); error != 0) return {0, error};
    return m_below.read(file, to, m_short ? std::min<std::size_t>(size, 1) : size);
  }
  io::SystemResult<std::size_t> write(io::FileHandle file, const char* from,
                                      std::size_t size) override {
    if (const int error = strike(Op::Write); error != 0) {
      // A full disk takes what fits first.
      if (error == ENOSPC && size > 1) static_cast<void>(m_below.write(file, from, size / 2));
      return {0, error};
    }
    return m_below.write(file, from, m_short ? std::min<std::size_t>(size, 1) : size);
  }
  io::SystemStatus sync(io::FileHandle file) override {
    if (const int error = strike(Op::Sync); error != 0) return {{}, error};
    return m_below.sync(file);
  }
  io::SystemStatus truncate(io::FileHandle file, std::uint64_t size) override {
    if (const int error = strike(Op::Truncate); error != 0) return {{}, error};
    return m_below.truncate(file, size);
  }
  io::SystemStatus setPermissions(io::FileHandle file, std::uint32_t permissions) override {
    if (const int error = strike(Op::SetPermissions); error != 0) return {{}, error};
    return m_below.setPermissions(file, permissions);
  }
  io::SystemStatus setOwner(io::FileHandle file, std::uint32_t owner,
                            std::uint32_t group) override {
    if (const int error = strike(Op::SetOwner); error != 0) return {{}, error};
    return m_below.setOwner(file, owner, group);
  }
  io::SystemResult<io::FileStatus> statusOf(io::FileHandle file) override {
    if (const int error = strike(Op::StatusOf); error != 0) return {{}, error};
    return m_below.statusOf(file);
  }
  io::SystemResult<io::FileStatus> status(const std::string& path) override {
    if (const int error = strike(Op::Status); error != 0) return {{}, error};
    auto found = m_below.status(path);
    if (m_group.has_value()) found.value.group = *m_group;
    return found;
  }
  io::SystemResult<std::string> readLink(const std::string& path) override {
    if (const int error = strike(Op::ReadLink); error != 0) return {{}, error};
    return m_below.readLink(path);
  }
  io::SystemStatus checkWritable(const std::string& path) override {
    if (const int error = strike(Op::CheckWritable); error != 0) return {{}, error};
    return m_below.checkWritable(path);
  }
  io::SystemStatus rename(const std::string& from, const std::string& to) override {
    if (const int error = strike(Op::Rename); error != 0) return {{}, error};
    return m_below.rename(from, to);
  }
  io::SystemStatus remove(const std::string& path) override {
    if (const int error = strike(Op::Remove); error != 0) return {{}, error};
    return m_below.remove(path);
  }
  io::SystemStatus syncFolder(const std::string& path) override {
    if (const int error = strike(Op::SyncFolder); error != 0) return {{}, error};
    return m_below.syncFolder(path);
  }
  io::SystemResult<std::vector<std::string>> list(const std::string& folder) override {
    if (const int error = strike(Op::List); error != 0) return {{}, error};
    return m_below.list(folder);
  }
  io::SystemStatus makeFolder(const std::string& path, std::uint32_t permissions) override {
    if (const int error = strike(Op::MakeFolder); error != 0) return {{}, error};
    return m_below.makeFolder(path, permissions);
  }

 private:
  // The error that this call is to fail with, or 0.
  int strike(Op op) {
    m_short = false;
    m_calls.push_back(op);
    const bool counts = m_fault.only.empty() || m_fault.only.count(op) > 0;
    if (counts) ++m_count;
    const bool crashed = m_fault.kind == Fault::Kind::Crash && m_struck;
    const bool due = counts && m_fault.at != 0 &&
                     (m_count == m_fault.at || (m_count > m_fault.at && m_fault.persistent));
    if (!due && !crashed) return 0;
    m_struck = true;
    if (m_fault.kind == Fault::Kind::Short) {
      m_short = true;
      return 0;
    }
    return m_fault.error;
  }

  io::FileSystem& m_below;
  Fault m_fault;
  std::size_t m_count = 0;
  bool m_struck = false;
  bool m_short = false;
  std::multiset<io::FileHandle> m_open;
  std::vector<Op> m_calls;
  std::optional<std::uint32_t> m_group;
};

}  // namespace arborg::testing

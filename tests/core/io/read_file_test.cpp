#include "core/io/read_file.h"
#include "core/util/message_codes.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "tests/support/fault_file_system.h"
#include "tests/support/temporary_folder.h"

namespace arborg::io {
namespace {

using testing::AsNobody;
using testing::Fault;
using testing::FaultFileSystem;
using testing::TemporaryFolder;

std::string argumentOf(const Message& message, const std::string& name) {
  for (const Argument& argument : message.args) {
    if (argument.name != name) continue;
    if (const auto* text = std::get_if<std::string>(&argument.value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&argument.value)) {
      return std::to_string(*number);
    }
  }
  return "(none)";
}

TEST(ReadFile, givesEveryByte) {
  const TemporaryFolder folder;
  std::string bytes;
  for (int i = 0; i < 300'000; ++i) bytes.push_back(static_cast<char>(i * 7));
  const auto read = readFile(realFileSystem(), folder.put("a.bin", bytes));
  ASSERT_TRUE(read.hasValue());
  EXPECT_EQ(read.value(), bytes);
  EXPECT_EQ(readFile(realFileSystem(), folder.put("empty", "")).value(), "");
}

TEST(ReadFile, readsFilesThatDoNotTellTheirSize) {
  const auto read = readFile(realFileSystem(), "/proc/self/status");
  ASSERT_TRUE(read.hasValue());
  EXPECT_NE(read.value().find("Pid:"), std::string::npos);
}

TEST(ReadFile, saysWhyNot) {
  const TemporaryFolder folder;
  const auto missing = readFile(realFileSystem(), folder / "nothing.csv");
  ASSERT_TRUE(missing.hasError());
  EXPECT_EQ(missing.error().code, Code::FileNotFound);
  EXPECT_EQ(argumentOf(missing.error(), "path"), folder / "nothing.csv");
  EXPECT_EQ(readFile(realFileSystem(), "").error().code, Code::FileNotFound);
  EXPECT_EQ(readFile(realFileSystem(), folder.put("f", "") + "/g").error().code,
            Code::FileNotFound);
  EXPECT_EQ(readFile(realFileSystem(), folder.path()).error().code, Code::FileIsDirectory);
  // The system would open "f" alone.
  EXPECT_EQ(readFile(realFileSystem(), (folder / "f") + std::string("\0.csv", 5)).error().code,
            Code::FileReadFailed);
}

TEST(ReadFile, needsPermission) {
  const TemporaryFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
  const std::string path = folder.put("secret.csv", "x");
  ASSERT_EQ(::chmod(path.c_str(), 0), 0);
  const AsNobody nobody;
  EXPECT_EQ(readFile(realFileSystem(), path).error().code, Code::FileNoPermission);
}

TEST(ReadFile, keepsTheLimitToTheByte) {
  const TemporaryFolder folder;
  constexpr std::uint64_t kLimit = 100'000;
  const std::string path = folder / "a";
  for (const int difference : {-1, 0, 1}) {
    folder.put("a", std::string(kLimit + static_cast<std::uint64_t>(difference), 'x'));
    const auto read = readFile(realFileSystem(), path, kLimit);
    ASSERT_EQ(read.hasValue(), difference <= 0) << difference;
    if (read.hasError()) {
      EXPECT_EQ(read.error().code, Code::FileTooLarge);
      EXPECT_EQ(argumentOf(read.error(), "limit"), "1");
    }
  }
}

TEST(ReadFile, endsAnEndlessDeviceAtTheLimit) {
  const auto read = readFile(realFileSystem(), "/dev/zero", 1U << 20U);
  ASSERT_TRUE(read.hasError());
  EXPECT_EQ(read.error().code, Code::FileTooLarge);
  EXPECT_EQ(readFile(realFileSystem(), "/dev/null").value(), "");
}

TEST(ReadFile, readsAPipeToItsEnd) {
  const TemporaryFolder folder;
  const std::string path = folder / "pipe";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  const std::string bytes(200'000, 'p');
  std::thread writer([&] {
    const int file = ::open(path.c_str(), O_WRONLY);
    static_cast<void>(writeAll(realFileSystem(), file, bytes.data(), bytes.size()));
    ::close(file);
  });
  const auto read = readFile(realFileSystem(), path);
  writer.join();
  ASSERT_TRUE(read.hasValue());
  EXPECT_EQ(read.value(), bytes);
}

TEST(ReadFile, readsStandardInputOnlyWhenAsked) {
  const TemporaryFolder folder;
  const std::string path = folder.put("in", "a;b\n");
  const int saved = ::dup(0);
  const int file = ::open(path.c_str(), O_RDONLY);
  ASSERT_EQ(::dup2(file, 0), 0);
  const auto piped = readStandardInput(realFileSystem());
  ::dup2(saved, 0);
  ::close(saved);
  ::close(file);
  EXPECT_EQ(piped.value(), "a;b\n");

  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  EXPECT_EQ(readFile(realFileSystem(), "-").error().code, Code::FileNotFound);
  std::filesystem::current_path(before);
}

TEST(ReadFile, survivesOrTellsEveryFault) {
  const TemporaryFolder folder;
  const std::string bytes(150'000, 'q');
  const std::string path = folder.put("a", bytes);
  FaultFileSystem files(realFileSystem());
  for (const bool persistent : {false, true}) {
    for (const auto kind : {Fault::Kind::Error, Fault::Kind::Short}) {
      for (const int error : {EIO, EINTR}) {
        for (std::size_t at = 1;; ++at) {
          files.set({kind, error, at, persistent, {}});
          const auto read = readFile(files, path);
          const bool harmless = kind == Fault::Kind::Short || (error == EINTR && !persistent);
          if (read.hasValue()) {
            EXPECT_EQ(read.value(), bytes);
          } else {
            EXPECT_EQ(read.error().code, Code::FileReadFailed) << at;
            EXPECT_NE(argumentOf(read.error(), "reason"), "");
          }
          EXPECT_EQ(files.openHandles(), 0U);
          // statusOf() is not interrupted by signals; open and read are.
          if (harmless && at != 2) {
            EXPECT_TRUE(read.hasValue()) << at;
          }
          if (!files.hasStruck() || at > 40) break;
        }
      }
    }
  }
}

TEST(FileError, namesTheReasonInNoLanguageOfTheProcess) {
  const Message message = fileError(EIO, "a\xff.csv", FileAction::Write);
  EXPECT_EQ(message.code, Code::FileWriteFailed);
  EXPECT_EQ(argumentOf(message, "reason"), "Input/output error");
  EXPECT_EQ(argumentOf(message, "path"), "a\xEF\xBF\xBD.csv");
  EXPECT_EQ(fileError(ENOSPC, "a", FileAction::Write).code, Code::FileDiskFull);
  EXPECT_EQ(argumentOf(fileError(ENOENT, "/x/y/a.csv", FileAction::Write), "path"), "/x/y");
  EXPECT_EQ(folderOf("a"), ".");
  EXPECT_EQ(folderOf("/a"), "/");
  EXPECT_EQ(folderOf("//a"), "/");
  EXPECT_EQ(folderOf("x//a"), "x");
  EXPECT_EQ(nameOf("x/a.csv"), "a.csv");
}

}  // namespace
}  // namespace arborg::io

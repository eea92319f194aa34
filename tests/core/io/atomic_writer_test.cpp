#include "core/io/atomic_writer.h"
#include "core/util/message_codes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/support/fault_file_system.h"
#include "tests/support/temporary_folder.h"

namespace arborg::io {
namespace {

using testing::AsNobody;
using ::testing::ElementsAre;
using testing::Fault;
using testing::FaultFileSystem;
using testing::fileBytes;
using testing::Op;
using testing::TemporaryFolder;

mode_t modeOf(const std::string& path) {
  struct stat status {};
  EXPECT_EQ(::stat(path.c_str(), &status), 0);
  return status.st_mode & 07777U;
}

TEST(AtomicWriter, makesAFileInTheOrderThatSurvivesAPowerCut) {
  const TemporaryFolder folder;
  FaultFileSystem files(realFileSystem());
  const auto written = writeFile(files, folder / "a.csv", "a;b\n");
  ASSERT_TRUE(written.hasValue());
  EXPECT_TRUE(written.value().folderSynced);
  EXPECT_FALSE(written.value().brokeHardLink);
  EXPECT_EQ(fileBytes(folder / "a.csv"), "a;b\n");
  EXPECT_THAT(folder.names(), ElementsAre("a.csv"));
  EXPECT_THAT(files.calls(), ElementsAre(Op::Status, Op::ReadLink, Op::Open, Op::Write, Op::Sync,
                                         Op::Close, Op::Rename, Op::SyncFolder));
}

TEST(AtomicWriter, showsNothingBeforeCommit) {
  const TemporaryFolder folder;
  const std::string path = folder.put("a", "old");
  {
    auto writer = AtomicWriter::open(realFileSystem(), path);
    ASSERT_TRUE(writer.hasValue());
    const std::string piece(200'000, 'n');
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(writer.value().write(piece).hasValue());
    EXPECT_EQ(fileBytes(path), "old");
    EXPECT_EQ(folder.names().size(), 2U);
  }
  EXPECT_EQ(fileBytes(path), "old");
  EXPECT_THAT(folder.names(), ElementsAre("a"));
}

TEST(AtomicWriter, writesManyPiecesInOrder) {
  const TemporaryFolder folder;
  std::string all;
  auto writer = AtomicWriter::open(realFileSystem(), folder / "a");
  ASSERT_TRUE(writer.hasValue());
  for (int i = 0; i < 2000; ++i) {
    const std::string piece(static_cast<std::size_t>(i) % 700, static_cast<char>('a' + i % 26));
    all += piece;
    ASSERT_TRUE(writer.value().write(piece).hasValue());
  }
  ASSERT_TRUE(writer.value().commit().hasValue());
  EXPECT_EQ(fileBytes(folder / "a"), all);
  EXPECT_TRUE(writer.value().write("more").hasError());
  EXPECT_TRUE(writer.value().commit().hasError());
  EXPECT_EQ(fileBytes(folder / "a"), all);
}

TEST(AtomicWriter, takesWhatALibraryWroteToItsPath) {
  const TemporaryFolder folder;
  auto writer = AtomicWriter::open(realFileSystem(), folder / "a");
  ASSERT_TRUE(writer.hasValue());
  std::ofstream(writer.value().temporaryPath()) << "by path";
  ASSERT_TRUE(writer.value().commit().hasValue());
  EXPECT_EQ(fileBytes(folder / "a"), "by path");
}

TEST(AtomicWriter, keepsPermissions) {
  const TemporaryFolder folder;
  const std::string path = folder.put("a", "old");
  for (const mode_t mode : {0600U, 0640U, 0664U, 0755U}) {
    ASSERT_EQ(::chmod(path.c_str(), mode), 0);
    ASSERT_TRUE(writeFile(realFileSystem(), path, "new").hasValue());
    EXPECT_EQ(modeOf(path), mode);
  }
  const mode_t mask = ::umask(027);
  ASSERT_TRUE(writeFile(realFileSystem(), folder / "fresh", "x").hasValue());
  ASSERT_TRUE(writeFile(realFileSystem(), folder / "private", "x", {0600}).hasValue());
  ::umask(mask);
  EXPECT_EQ(modeOf(folder / "fresh"), 0640U);
  EXPECT_EQ(modeOf(folder / "private"), 0600U);
}

TEST(AtomicWriter, givesNoOtherGroupWhatTheOldGroupHad) {
  const TemporaryFolder folder;
  const std::string path = folder.put("a", "old");
  ASSERT_EQ(::chmod(path.c_str(), 0664), 0);
  // The old file's group is none that the process may give files to.
  FaultFileSystem files(realFileSystem());
  files.reportGroup(realFileSystem().status(path).value.group + 1);
  files.set({Fault::Kind::Error, EPERM, 1, true, {Op::SetOwner}});
  ASSERT_TRUE(writeFile(files, path, "new").hasValue());
  EXPECT_EQ(modeOf(path), 0644U);
}

TEST(AtomicWriter, followsSymbolicLinks) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "real");
  folder.put("real/a", "old");
  std::filesystem::create_symlink("real/a", folder / "first");
  std::filesystem::create_symlink(folder / "first", folder / "second");
  ASSERT_TRUE(writeFile(realFileSystem(), folder / "second", "new").hasValue());
  EXPECT_EQ(fileBytes(folder / "real/a"), "new");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "first"));
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "second"));

  std::filesystem::create_symlink("real/b", folder / "dangling");
  ASSERT_TRUE(writeFile(realFileSystem(), folder / "dangling", "made").hasValue());
  EXPECT_EQ(fileBytes(folder / "real/b"), "made");

  std::filesystem::create_symlink("loop", folder / "loop");
  EXPECT_EQ(writeFile(realFileSystem(), folder / "loop", "x").error().code, Code::FileWriteFailed);
}

TEST(AtomicWriter, tellsOfABrokenHardLink) {
  const TemporaryFolder folder;
  folder.put("a", "old");
  std::filesystem::create_hard_link(folder / "a", folder / "b");
  const auto written = writeFile(realFileSystem(), folder / "a", "new");
  ASSERT_TRUE(written.hasValue());
  EXPECT_TRUE(written.value().brokeHardLink);
  EXPECT_EQ(fileBytes(folder / "b"), "old");
}

TEST(AtomicWriter, refusesWhatItMustNotReplace) {
  const TemporaryFolder folder;
  EXPECT_EQ(writeFile(realFileSystem(), folder.path(), "x").error().code, Code::FileIsDirectory);
  EXPECT_EQ(writeFile(realFileSystem(), folder / "new/", "x").error().code, Code::FileIsDirectory);
  EXPECT_EQ(writeFile(realFileSystem(), "", "x").error().code, Code::FileFolderMissing);
  EXPECT_EQ(writeFile(realFileSystem(), folder / "no/a", "x").error().code,
            Code::FileFolderMissing);
  EXPECT_THAT(folder.names(), ElementsAre());
}

TEST(AtomicWriter, respectsPermissions) {
  const TemporaryFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
  const std::string readOnly = folder.put("read-only", "old");
  ASSERT_EQ(::chmod(readOnly.c_str(), 0444), 0);
  std::filesystem::create_directory(folder / "closed");
  const std::string inside = folder.put("closed/a", "old");
  ASSERT_EQ(::chmod(inside.c_str(), 0666), 0);
  ASSERT_EQ(::chmod((folder / "closed").c_str(), 0555), 0);
  {
    const AsNobody nobody;
    EXPECT_EQ(writeFile(realFileSystem(), readOnly, "x").error().code, Code::FileNoPermission);
    EXPECT_EQ(writeFile(realFileSystem(), inside, "x").error().code, Code::FileNoPermission);
    EXPECT_EQ(writeFile(realFileSystem(), folder / "closed/b", "x").error().code,
              Code::FileNoPermission);
  }
  EXPECT_EQ(fileBytes(readOnly), "old");
  EXPECT_EQ(fileBytes(inside), "old");
  EXPECT_THAT(folder.names(), ElementsAre("closed", "read-only"));
}

TEST(AtomicWriter, writesThroughDevices) {
  const TemporaryFolder folder;
  const auto full = writeFile(realFileSystem(), "/dev/full", "x");
  ASSERT_TRUE(full.hasError());
  EXPECT_EQ(full.error().code, Code::FileDiskFull);
  EXPECT_TRUE(writeFile(realFileSystem(), "/dev/null", "x").hasValue());
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));

  std::filesystem::create_symlink("/dev/full", folder / "link");
  EXPECT_EQ(writeFile(realFileSystem(), folder / "link", "x").error().code, Code::FileDiskFull);
  EXPECT_THAT(folder.names(), ElementsAre("link"));
}

TEST(AtomicWriter, makesTemporariesOfLongNames) {
  const TemporaryFolder folder;
  const std::string name(255, 'n');
  ASSERT_TRUE(writeFile(realFileSystem(), folder / name, "x").hasValue());
  EXPECT_THAT(folder.names(), ElementsAre(name));
}

TEST(AtomicWriter, acceptsFoldersThatCannotBeSynced) {
  const TemporaryFolder folder;
  FaultFileSystem files(realFileSystem());
  for (const int error : {EINVAL, EACCES, ENOTSUP}) {
    files.set({Fault::Kind::Error, error, 1, true, {Op::SyncFolder}});
    const auto written = writeFile(files, folder / "a", "x");
    ASSERT_TRUE(written.hasValue());
    EXPECT_FALSE(written.value().folderSynced);
  }
  files.set({Fault::Kind::Error, EIO, 1, true, {Op::SyncFolder}});
  const auto broken = writeFile(files, folder / "a", "x");
  ASSERT_TRUE(broken.hasError());
  EXPECT_EQ(broken.error().code, Code::FileWriteFailed);
}

// The heart of it: whatever fails, at whatever call, the file is the old or the new one.
struct Scenario {
  const char* name;
  bool exists;
};

class EveryFault : public ::testing::TestWithParam<Scenario> {
 protected:
  const std::string m_old = std::string(70'000, 'o');
  const std::string m_new = std::string(600'000, 'n');
  TemporaryFolder m_folder;
  std::string m_path = m_folder / "a.arborg";
  FaultFileSystem m_files{realFileSystem()};

  void reset() {
    for (const std::string& name : m_folder.names()) std::filesystem::remove(m_folder / name);
    if (GetParam().exists) m_folder.put("a.arborg", m_old);
  }
  Result<WriteReport> save() {
    auto writer = AtomicWriter::open(m_files, m_path);
    if (writer.hasError()) return writer.error();
    const std::string_view bytes = m_new;
    constexpr std::size_t kPiece = 90'000;
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
      if (auto piece = writer.value().write(bytes.substr(at, kPiece)); piece.hasError()) {
        return piece.error();
      }
    }
    return writer.value().commit();
  }
  bool isOld() {
    return GetParam().exists ? fileBytes(m_path) == m_old : !std::filesystem::exists(m_path);
  }
  bool isNew() { return std::filesystem::exists(m_path) && fileBytes(m_path) == m_new; }
  // Ends when the fault lies behind the last call.
  template <class Check>
  void forEveryCall(Fault fault, const Check& check) {
    for (fault.at = 1;; ++fault.at) {
      SCOPED_TRACE("fault at call " + std::to_string(fault.at));
      reset();
      m_files.set(fault);
      const auto saved = save();
      const bool struck = m_files.hasStruck();
      EXPECT_EQ(m_files.openHandles(), 0U);
      m_files.clear();
      if (!struck) {
        EXPECT_TRUE(saved.hasValue());
        EXPECT_GT(fault.at, 5U);
        return;
      }
      ASSERT_LT(fault.at, 1000U);
      check(saved);
    }
  }
};

TEST_P(EveryFault, onceLeavesOldOrNewAndNoStrayFile) {
  for (const int error : {EIO, ENOSPC, EACCES, EDQUOT, EROFS}) {
    forEveryCall({Fault::Kind::Error, error, 0, false, {}}, [&](const Result<WriteReport>& saved) {
      EXPECT_TRUE(saved.hasError() ? isOld() || isNew() : isNew());
      const bool hasFile = isNew() || GetParam().exists;
      EXPECT_EQ(m_folder.names().size(), hasFile ? 1U : 0U);
    });
  }
}

TEST_P(EveryFault, forEverLeavesOldOrNewAndStrayFilesAreCleaned) {
  for (const int error : {EIO, ENOSPC, EINTR}) {
    forEveryCall({Fault::Kind::Error, error, 0, true, {}}, [&](const Result<WriteReport>& saved) {
      EXPECT_TRUE(saved.hasError() ? isOld() || isNew() : isNew());
      removeStaleTemporaries(realFileSystem(), m_path, 0);
      EXPECT_EQ(m_folder.names().size(), isNew() || GetParam().exists ? 1U : 0U);
    });
  }
}

TEST_P(EveryFault, fullDiskForEverLeavesNoStrayFile) {
  const std::set<Op> needsSpace = {Op::Open, Op::Write, Op::Sync, Op::Rename, Op::Close};
  forEveryCall({Fault::Kind::Error, ENOSPC, 0, true, needsSpace},
               [&](const Result<WriteReport>& saved) {
                 ASSERT_TRUE(saved.hasError());
                 EXPECT_EQ(saved.error().code, Code::FileDiskFull);
                 EXPECT_TRUE(isOld());
                 EXPECT_EQ(m_folder.names().size(), GetParam().exists ? 1U : 0U);
               });
}

TEST_P(EveryFault, killLeavesOldOrNew) {
  forEveryCall({Fault::Kind::Crash, EIO, 0, false, {}}, [&](const Result<WriteReport>&) {
    EXPECT_TRUE(isOld() || isNew());
    removeStaleTemporaries(realFileSystem(), m_path, 0);
    EXPECT_EQ(m_folder.names().size(), isNew() || GetParam().exists ? 1U : 0U);
  });
}

TEST_P(EveryFault, interruptionAndShortWritesDoNoHarm) {
  const std::set<Op> interruptible = {Op::Open,   Op::Write,      Op::Sync,          Op::Close,
                                      Op::Rename, Op::SyncFolder, Op::SetPermissions};
  forEveryCall({Fault::Kind::Error, EINTR, 0, false, interruptible},
               [&](const Result<WriteReport>& saved) {
                 EXPECT_TRUE(saved.hasValue());
                 EXPECT_TRUE(isNew());
               });
  for (const std::size_t at : {1U, 2U, 3U}) {
    reset();
    m_files.set({Fault::Kind::Short, 0, at, false, {Op::Write}});
    EXPECT_TRUE(save().hasValue());
    EXPECT_TRUE(m_files.hasStruck());
    EXPECT_TRUE(isNew());
  }
}

TEST_P(EveryFault, noStepMayFailInSilence) {
  std::set<Op> steps = {Op::Open, Op::Write, Op::Sync, Op::Close, Op::Rename, Op::SyncFolder};
  if (GetParam().exists) steps.insert({Op::StatusOf, Op::SetPermissions, Op::CheckWritable});
  for (const Op step : steps) {
    reset();
    m_files.set({Fault::Kind::Error, EIO, 1, false, {step}});
    const auto saved = save();
    ASSERT_TRUE(m_files.hasStruck()) << static_cast<int>(step);
    ASSERT_TRUE(saved.hasError()) << static_cast<int>(step);
    EXPECT_EQ(saved.error().code, Code::FileWriteFailed);
    // Only the folder's sync comes when the new file is in place.
    EXPECT_EQ(isNew(), step == Op::SyncFolder);
  }
}

std::string scenarioName(const ::testing::TestParamInfo<Scenario>& scenario) {
  return scenario.param.name;
}

INSTANTIATE_TEST_SUITE_P(AtomicWriter, EveryFault,
                         ::testing::Values(Scenario{"Replacing", true}, Scenario{"New", false}),
                         scenarioName);

TEST(StaleTemporaries, areKnownByTheirNameAndAge) {
  const TemporaryFolder folder;
  folder.put("a.csv", "x");
  folder.put(".a.csv.abc123.tmp", "x");
  folder.put(".a.csv.ABC123.tmp", "x");
  folder.put(".a.csv.abc1234.tmp", "x");
  folder.put(".b.csv.abc123.tmp", "x");
  EXPECT_EQ(removeStaleTemporaries(realFileSystem(), folder / "a.csv"), 0U);  // too young
  EXPECT_EQ(removeStaleTemporaries(realFileSystem(), folder / "a.csv", 0), 1U);
  EXPECT_THAT(folder.names(),
              ElementsAre(".a.csv.ABC123.tmp", ".a.csv.abc1234.tmp", ".b.csv.abc123.tmp", "a.csv"));
  EXPECT_EQ(removeStaleTemporaries(realFileSystem(), "/nowhere/a.csv", 0), 0U);
}

}  // namespace
}  // namespace arborg::io

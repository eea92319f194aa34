#include "core/util/picture_path.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <filesystem>
#include <string>

namespace arborg {
namespace {

TEST(PicturePath, IsANameBelowTheFolder) {
  for (const char* path :
       {"anna.jpg", "photos/anna.png", "a/b/c.JPEG", ".hidden/x.png", "Työ – kuvat/Åse Ødegård.jpg",
        "..anna.jpg", "photos/..b.png", "no_suffix", " leading.png", "a b/c d.png",
        "%2e%2e/secret.png", "~/x.png", "$HOME/x.png", "\xC2\xA0.png"}) {
    EXPECT_TRUE(isPicturePath(path)) << path;
  }
}

TEST(PicturePath, NeverLeavesIt) {
  for (const char* path : {"",
                           ".",
                           "..",
                           "../x.png",
                           "a/../b.png",
                           "a/..",
                           "a/.",
                           "./x.png",
                           "/etc/passwd",
                           "//host/x",
                           "a//b.png",
                           "a/",
                           "/",
                           "\\\\host\\share\\x.png",
                           "a\\..\\b.png",
                           "..\\x.png",
                           "C:x.png",
                           "C:/x.png",
                           "c:\\x.png",
                           "file:x.png",
                           "file:///x.png",
                           "http://host/x.png",
                           "data:image/png;base64,AA",
                           "qrc:/x.png",
                           ":/resources/x.png",
                           "x.png:stream",
                           ".. /x.png",
                           "... /x",
                           "a/.../b.png",
                           "x.png.",
                           "x.png ",
                           "folder./x.png",
                           "a\nb.png",
                           "a\tb",
                           "\x7F.png",
                           "\xC2\x85.png",
                           "\xFF.png",
                           "\xED\xA0\x80.png"}) {
    EXPECT_FALSE(isPicturePath(path)) << path;
  }
  EXPECT_FALSE(isPicturePath(std::string_view("a\0b.png", 7)));
}

TEST(PicturePath, HasALimit) {
  EXPECT_TRUE(isPicturePath(std::string(1000, 'a')));
  EXPECT_FALSE(isPicturePath(std::string(1001, 'a')));
  std::string wide;
  for (int i = 0; i < 1000; ++i) wide += "ä";
  EXPECT_TRUE(isPicturePath(wide));
  EXPECT_FALSE(isPicturePath(wide + "a"));
}

// Whatever is put together from the pieces that paths are made of: what is let through stays below
// the folder, read as this system reads it and as one with '\' and drives would.
RC_GTEST_PROP(PicturePathProperty, whatIsLetThroughStaysBelow, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "..", ".", "/", "/", "\\", ":", "C:", "a", "ä", " ", "photos", "x.png", "\x01", "\xC2", "~",
      "%", std::string(1, '\0'), "\xEF\xBC\x8F"));
  std::string path;
  for (const std::string& piece : pieces) path += piece;
  if (!isPicturePath(path)) return;
  RC_ASSERT(path.find('\\') == std::string::npos);
  RC_ASSERT(path.find(':') == std::string::npos);
  RC_ASSERT(path.find('\0') == std::string::npos);
  const std::filesystem::path folder = "/documents/sales";
  const std::filesystem::path file = (folder / path).lexically_normal();
  const auto [end, at] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  RC_ASSERT(end == folder.end());
  RC_ASSERT(at != file.end());
  RC_ASSERT((folder / path) == file);  // nothing was there to normalise
}

RC_GTEST_PROP(PicturePathProperty, anyBytesAreAnswered, (const std::string& bytes)) {
  if (isPicturePath(bytes)) RC_ASSERT(bytes.front() != '/');
}

}  // namespace
}  // namespace arborg

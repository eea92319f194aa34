// Results compared with a text that was looked at once and kept.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace arborg::test {

// Compares with tests/golden/`name`. With ARBORG_UPDATE_GOLDEN set in the environment the file is
// written instead: look at the difference before keeping it.
inline void expectGolden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(ARBORG_SOURCE_DIR) + "/tests/golden/" + name;
  if (std::getenv("ARBORG_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file.is_open()) << path << " is missing";
  std::ostringstream expected;
  expected << file.rdbuf();
  EXPECT_EQ(expected.str(), actual) << "differs from " << path;
}

}  // namespace arborg::test

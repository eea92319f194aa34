// JSONTestSuite (tests/data/json): what must be read is read, what must be refused is refused, and
// what is left open is decided here.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/io/json_reader.h"
#include "core/util/message_codes.h"
#include "tests/support/json_recorder.h"
#include "tests/support/temporary_folder.h"

namespace arborg::io {
namespace {

using arborg::testing::fileBytes;
using arborg::testing::JsonRecorder;

std::vector<std::filesystem::path> suite(char kind) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry :
       std::filesystem::directory_iterator(ARBORG_TEST_DATA "/json/JSONTestSuite")) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(kind + std::string("_"))) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

Result<JsonSummary> readText(const std::string& text) {
  JsonRecorder recorder;
  return readJson(text, recorder);
}

bool hasPlace(const Message& error) {
  const auto is = [&](const char* name) {
    return std::any_of(error.args.begin(), error.args.end(), [name](const Argument& argument) {
      const auto* value = std::get_if<std::int64_t>(&argument.value);
      return argument.name == name && value != nullptr && *value >= 1;
    });
  };
  return is("line") && is("column");
}

TEST(JsonSuite, readsWhatMustBeRead) {
  const auto files = suite('y');
  EXPECT_EQ(files.size(), 95U);
  for (const auto& file : files) {
    const auto read = readText(fileBytes(file));
    EXPECT_TRUE(read.hasValue()) << file
                                 << identifier(read.hasError() ? read.error().code : Code{});
  }
}

TEST(JsonSuite, refusesWhatMustBeRefusedAndSaysWhere) {
  const auto files = suite('n');
  EXPECT_EQ(files.size(), 186U);  // and the two below
  for (const auto& file : files) {
    const auto read = readText(fileBytes(file));
    ASSERT_TRUE(read.hasError()) << file;
    EXPECT_TRUE(read.error().code == Code::JsonEmpty || hasPlace(read.error())) << file;
  }
}

TEST(JsonSuite, refusesDepthBeforeItCosts) {
  const auto arrays = readText(std::string(100'000, '['));
  ASSERT_TRUE(arrays.hasError());
  EXPECT_EQ(arrays.error().code, Code::JsonTooDeep);
  std::string mixed;
  for (int i = 0; i < 50'000; ++i) mixed += "[{\"\":";
  EXPECT_EQ(readText(mixed).error().code, Code::JsonTooDeep);
}

// Read: numbers that a double only rounds or that are too near to 0 (their text is kept as it is),
// and a byte order mark. Refused: all that would have to be changed to be kept.
const std::map<std::string, bool>& decisions() {
  static const std::map<std::string, bool> isRead = {
      {"i_number_double_huge_neg_exp", true},
      {"i_number_huge_exp", false},
      {"i_number_neg_int_huge_exp", false},
      {"i_number_pos_double_huge_exp", false},
      {"i_number_real_neg_overflow", false},
      {"i_number_real_pos_overflow", false},
      {"i_number_real_underflow", true},
      {"i_number_too_big_neg_int", true},
      {"i_number_too_big_pos_int", true},
      {"i_number_very_big_negative_int", true},
      {"i_object_key_lone_2nd_surrogate", false},
      {"i_string_1st_surrogate_but_2nd_missing", false},
      {"i_string_1st_valid_surrogate_2nd_invalid", false},
      {"i_string_UTF-16LE_with_BOM", false},
      {"i_string_UTF-8_invalid_sequence", false},
      {"i_string_UTF8_surrogate_U+D800", false},
      {"i_string_incomplete_surrogate_and_escape_valid", false},
      {"i_string_incomplete_surrogate_pair", false},
      {"i_string_incomplete_surrogates_escape_valid", false},
      {"i_string_invalid_lonely_surrogate", false},
      {"i_string_invalid_surrogate", false},
      {"i_string_invalid_utf-8", false},
      {"i_string_inverted_surrogates_U+1D11E", false},
      {"i_string_iso_latin_1", false},
      {"i_string_lone_second_surrogate", false},
      {"i_string_lone_utf8_continuation_byte", false},
      {"i_string_not_in_unicode_range", false},
      {"i_string_overlong_sequence_2_bytes", false},
      {"i_string_overlong_sequence_6_bytes", false},
      {"i_string_overlong_sequence_6_bytes_null", false},
      {"i_string_truncated-utf-8", false},
      {"i_string_utf16BE_no_BOM", false},
      {"i_string_utf16LE_no_BOM", false},
      {"i_structure_500_nested_arrays", false},
      {"i_structure_UTF-8_BOM_empty_object", true},
  };
  return isRead;
}

TEST(JsonSuite, decidesWhatIsLeftOpen) {
  const auto files = suite('i');
  EXPECT_EQ(files.size(), decisions().size());
  for (const auto& file : files) {
    const auto decision = decisions().find(file.stem().string());
    ASSERT_NE(decision, decisions().end()) << file;
    const auto read = readText(fileBytes(file));
    EXPECT_EQ(read.hasValue(), decision->second) << file;
    if (read.hasError()) {
      EXPECT_TRUE(hasPlace(read.error())) << file;
    }
  }
}

}  // namespace
}  // namespace arborg::io

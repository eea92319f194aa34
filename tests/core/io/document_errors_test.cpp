#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "core/io/document_reader.h"
#include "core/io/document_writer.h"
#include "core/io/file_system.h"
#include "core/io/read_file.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "tests/support/random_chart.h"

namespace arborg::io {
namespace {

std::string document(const std::string& members) {
  return "{\"format\":\"arborg\",\"version\":1,\n" + members + "}";
}

std::string argument(const Message& message, const std::string& name) {
  for (const Argument& arg : message.args) {
    if (arg.name != name) continue;
    if (const auto* text = std::get_if<std::string>(&arg.value)) return *text;
    if (const auto* value = std::get_if<std::int64_t>(&arg.value)) return std::to_string(*value);
  }
  return "";
}

struct Row {
  const char* members;
  Code code;
  const char* argument;  // the first of the message
};

TEST(DocumentErrors, nameTheRecordAndThePlace) {
  const std::array rows = {
      Row{R"("positions":[{"id":"1"},{"id":"1"}])", Code::DocumentDuplicateId, "1"},
      Row{R"("positions":[{"id":"1","manager":"9"}])", Code::DocumentUnknownManager, "1"},
      Row{R"("positions":[{"id":"1","holder":"p"}])", Code::DocumentUnknownPerson, "1"},
      Row{R"("positions":[{"id":"1","custom":{"x":"y"}}])", Code::DocumentUnknownField, "1"},
      Row{R"("positions":[{"id":"1","manager":"1"}])", Code::DocumentCycle, "1"},
      Row{R"("positions":[{"id":"0"},{"id":"1","manager":"2"},{"id":"2","manager":"1"}])",
          Code::DocumentCycle, "1"},
      Row{R"("positions":[{"title":"x"}])", Code::DocumentMissingMember, "id"},
      Row{R"("positions":[{"id":""}])", Code::DocumentMissingMember, "id"},
      Row{R"("positions":[{"id":7}])", Code::DocumentWrongType, "id"},
      Row{R"("positions":[{"id":"1","title":null}])", Code::DocumentWrongType, "title"},
      Row{R"("positions":[{"id":"1","quota":"5"}])", Code::DocumentWrongType, "quota"},
      Row{R"("positions":[{"id":"1","quota":true}])", Code::DocumentWrongType, "quota"},
      Row{R"("positions":[{"id":"1","quota":1e300}])", Code::DocumentValueOutOfRange, "quota"},
      Row{R"("positions":[{"id":"1","fte":-1}])", Code::DocumentValueOutOfRange, "fte"},
      Row{R"("positions":[{"id":"1","custom":{"x":5}}])", Code::DocumentWrongType, "x"},
      Row{R"("positions":[{"id":"1","custom":[]}])", Code::DocumentWrongType, "custom"},
      Row{R"("positions":[{"id":"1","accepted":[{"reason":"x"}]}])", Code::DocumentMissingMember,
          "rule"},
      Row{R"("positions":[{"id":"1","accepted":[{"rule":"a"},{"rule":"a"}]}])",
          Code::DocumentDuplicateId, "a"},
      Row{R"("positions":[["1"]])", Code::DocumentWrongType, "positions"},
      Row{R"("positions":["1"])", Code::DocumentWrongType, "positions"},
      Row{R"("positions":{"id":"1"})", Code::DocumentWrongType, "positions"},
      Row{R"("positions":5)", Code::DocumentWrongType, "positions"},
      Row{R"("people":[{"id":"p"},{"id":"p"}])", Code::DocumentDuplicateId, "p"},
      Row{R"("people":[{"name":"x"}])", Code::DocumentMissingMember, "id"},
      Row{R"("people":[{"id":"p","skills":{"closing":6}}])", Code::DocumentValueOutOfRange,
          "closing"},
      Row{R"("people":[{"id":"p","skills":{"closing":2.5}}])", Code::DocumentValueOutOfRange,
          "closing"},
      Row{R"("people":[{"id":"p","skills":{"closing":"2"}}])", Code::DocumentWrongType, "closing"},
      Row{R"("relations":[{"report":"1","manager":"2"}])", Code::DocumentUnknownPosition, "1"},
      Row{R"("relations":[{"manager":"2"}])", Code::DocumentMissingMember, "report"},
      Row{R"("positions":[{"id":"1"}],"relations":[{"report":"1","manager":"1"}])",
          Code::DocumentCycle, "1"},
      Row{R"("roles":[{"key":"ceo"}])", Code::DocumentDuplicateId, "ceo"},
      Row{R"("roles":[{"key":"a"},{"key":"a"}])", Code::DocumentDuplicateId, "a"},
      Row{R"("roles":[{"key":"a","rank":-1}])", Code::DocumentValueOutOfRange, "rank"},
      Row{R"("roles":[{"key":"a","rank":1.5}])", Code::DocumentWrongType, "rank"},
      Row{R"("fields":[{"key":"a"},{"key":"a"}])", Code::DocumentDuplicateId, "a"},
      Row{R"("settings":[])", Code::DocumentWrongType, "settings"},
      Row{R"("settings":{"card_fields":["a","b","c","d"]})", Code::DocumentValueOutOfRange,
          "card_fields"},
      Row{R"("settings":{"severities":{"structure.span":3}})", Code::DocumentWrongType,
          "structure.span"},
      Row{R"("settings":{"span_maximum":99999999999})", Code::DocumentValueOutOfRange,
          "span_maximum"},
      Row{R"("view":{"folded":[1]})", Code::DocumentWrongType, "folded"},
      Row{R"("view":{"folded":"1"})", Code::DocumentWrongType, "folded"},
      Row{R"("positions":[{"id":"1","attained":"5"}])", Code::DocumentWrongType, "attained"},
      Row{R"("positions":[{"id":"1","sales_cycle":-1}])", Code::DocumentValueOutOfRange,
          "sales_cycle"},
      Row{R"("positions":[{"id":"1","search":true}])", Code::DocumentWrongType, "search"},
      Row{R"("positions":[{"id":"1","search":{"open":1}}])", Code::DocumentWrongType, "open"},
      Row{R"("positions":[{"id":"1","search":{"items":{"pay":true}}}])", Code::DocumentWrongType,
          "pay"},
      Row{R"("positions":[{"id":"1","search":{"items":{"pay":[{}]}}}])", Code::DocumentWrongType,
          "pay"},
      Row{R"("positions":[{"id":"1","search":{"items":{"pay":{"due":"2026-02-30"}}}}])",
          Code::DocumentValueOutOfRange, "due"},
      Row{R"("positions":[{"id":"1","search":{"items":{"pay":{"due":5}}}}])",
          Code::DocumentWrongType, "due"},
      Row{R"("advisor":[])", Code::DocumentWrongType, "advisor"},
      Row{R"("advisor":{"channels":2.5})", Code::DocumentWrongType, "channels"},
      Row{R"("advisor":{"people":1000001})", Code::DocumentValueOutOfRange, "people"},
      Row{R"("advisor":{"churn_grows":"yes"})", Code::DocumentWrongType, "churn_grows"},
      Row{R"("diagnostic":{})", Code::DocumentWrongType, "diagnostic"},
      Row{R"("diagnostic":[{"ratings":{}}])", Code::DocumentMissingMember, "date"},
      Row{R"("diagnostic":[{"date":"today"}])", Code::DocumentValueOutOfRange, "date"},
      Row{R"("diagnostic":[{"date":"2026-01-01","ratings":{"talent":5}}])",
          Code::DocumentValueOutOfRange, "talent"},
      Row{R"("diagnostic":[{"date":"2026-01-01","ratings":{"talent":"5"}}])",
          Code::DocumentWrongType, "talent"},
      Row{R"("people":[],"people":[])", Code::JsonDuplicateKey, "people"},
  };
  for (const Row& row : rows) {
    const auto read = readDocument(document(row.members));
    ASSERT_TRUE(read.hasError()) << row.members;
    EXPECT_EQ(identifier(read.error().code), identifier(row.code)) << row.members;
    ASSERT_FALSE(read.error().args.empty()) << row.members;
    EXPECT_EQ(std::get<std::string>(read.error().args.front().value), row.argument) << row.members;
    EXPECT_EQ(argument(read.error(), "line"), "2") << row.members;
    EXPECT_NE(argument(read.error(), "column"), "") << row.members;
  }
}

TEST(DocumentErrors, tellADocumentFromOtherJson) {
  const std::array<std::pair<const char*, Code>, 9> rows = {{
      {"", Code::JsonEmpty},
      {"{", Code::JsonEndsEarly},
      {"[]", Code::DocumentNotArborg},
      {"5", Code::DocumentNotArborg},
      {"{}", Code::DocumentNotArborg},
      {R"({"format":"other","version":1})", Code::DocumentNotArborg},
      {R"({"format":"arborg"})", Code::DocumentNoVersion},
      {R"({"format":"arborg","version":"1"})", Code::DocumentNoVersion},
      {R"({"format":"arborg","version":0})", Code::DocumentNoVersion},
  }};
  for (const auto& [text, code] : rows) {
    const auto read = readDocument(text);
    ASSERT_TRUE(read.hasError()) << text;
    EXPECT_EQ(identifier(read.error().code), identifier(code)) << text;
  }
}

TEST(DocumentErrors, refuseANewerVersionBeforeAnythingElse) {
  const auto read = readDocument(R"({"format":"arborg","version":2,"positions":{"tree":true}})");
  ASSERT_TRUE(read.hasError());
  EXPECT_EQ(read.error().code, Code::DocumentTooNew);
  EXPECT_EQ(argument(read.error(), "version"), "2");
  EXPECT_EQ(argument(read.error(), "supported"), "1");
}

TEST(DocumentErrors, holdTextsToTheirLimits) {
  const auto withTitle = [](std::size_t size) {
    return document(R"("positions":[{"id":"1","title":")" + std::string(size, 'x') + R"("}])");
  };
  EXPECT_TRUE(readDocument(withTitle(kMaxLineLength)).hasValue());
  const auto title = readDocument(withTitle(kMaxLineLength + 1));
  EXPECT_EQ(title.error().code, Code::DocumentTextTooLong);
  EXPECT_EQ(argument(title.error(), "limit"), std::to_string(kMaxLineLength));

  const auto withNote = [](std::size_t characters) {
    std::string note;
    for (std::size_t i = 0; i < characters; ++i) note += "😀";
    return document(R"("positions":[{"id":"1","note":")" + note + R"("}])");
  };
  EXPECT_TRUE(readDocument(withNote(kMaxTextLength)).hasValue());
  EXPECT_TRUE(readDocument(withNote(kMaxTextLength + 1)).hasError());
}

TEST(DocumentErrors, holdNestingToItsLimit) {
  const std::string deep = std::string(100, '[') + std::string(100, ']');
  EXPECT_EQ(readDocument(document("\"later\":" + deep)).error().code, Code::JsonTooDeep);
  const std::string bomb(10'000'000, '[');
  EXPECT_EQ(readDocument(document("\"later\":" + bomb)).error().code, Code::JsonTooDeep);
}

// Every prefix of a document, and every document with one byte changed, is refused or read; what is
// read can be written and read again.
TEST(DocumentErrors, survivesDamage) {
  const test::RandomChart random = test::anyChart(12, 3);
  const std::string text = writeDocument(random.chart, random.view);
  for (std::size_t size = 0; size + 2 < text.size(); ++size) {
    EXPECT_TRUE(readDocument(text.substr(0, size)).hasError()) << size;
  }
  test::Random bytes(5);
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string damaged = text;
    damaged[i] = static_cast<char>(bytes.between(0, 255));
    auto read = readDocument(damaged);
    if (read.hasError()) continue;
    const std::string again = writeDocument(read.value().chart, read.value().view);
    EXPECT_TRUE(readDocument(again).hasValue()) << i;
  }
}

// Whatever else they are, they are no documents.
TEST(DocumentErrors, refuseTheFilesOfJsonTestSuite) {
  std::size_t files = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(ARBORG_TEST_DATA) + "/json/JSONTestSuite")) {
    auto text = readFile(realFileSystem(), entry.path().string());
    ASSERT_TRUE(text.hasValue()) << entry.path();
    EXPECT_TRUE(readDocument(std::move(text).value()).hasError()) << entry.path();
    ++files;
  }
  EXPECT_GT(files, 100U);
}

}  // namespace
}  // namespace arborg::io

#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include <string>

#include "core/io/document_writer.h"
#include "core/io/file_system.h"
#include "core/io/read_file.h"
#include "tests/support/random_chart.h"

namespace arborg::io {
namespace {

std::string textOf(const std::string& path) {
  auto text = readFile(realFileSystem(), std::string(ARBORG_SOURCE_DIR) + "/" + path);
  EXPECT_TRUE(text.hasValue()) << path;
  return text.hasValue() ? std::move(text).value() : std::string();
}

class DocumentSchema : public testing::Test {
 protected:
  DocumentSchema() {
    const std::string text = textOf("docs/arborg.schema.json");
    m_document.Parse(text.data(), text.size());
    EXPECT_FALSE(m_document.HasParseError());
  }

  bool accepts(const std::string& text) const {
    rapidjson::Document document;
    document.Parse(text.data(), text.size());
    if (document.HasParseError()) return false;
    const rapidjson::SchemaDocument schema(m_document);
    rapidjson::SchemaValidator validator(schema);
    return document.Accept(validator);
  }

 private:
  rapidjson::Document m_document;
};

TEST_F(DocumentSchema, acceptsTheSamples) {
  EXPECT_TRUE(accepts(textOf("tests/data/documents/small.arborg")));
  EXPECT_TRUE(accepts(textOf("tests/data/documents/newer_minor.arborg")));
  EXPECT_TRUE(accepts(textOf("tests/data/documents/sales.arborg")));
}

TEST_F(DocumentSchema, acceptsWhatIsWritten) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const test::RandomChart random = test::anyChart(30, seed);
    EXPECT_TRUE(accepts(writeDocument(random.chart, random.view))) << seed;
  }
}

TEST_F(DocumentSchema, refusesWhatTheReaderRefuses) {
  for (const char* members :
       {R"("positions":[{"title":"x"}])",
        R"("positions":[{"id":""}])",
        R"("positions":[{"id":7}])",
        R"("positions":[{"id":"1","quota":"5"}])",
        R"("positions":[{"id":"1","quota":1e300}])",
        R"("positions":[{"id":"1","fte":-1}])",
        R"("positions":[{"id":"1","custom":[]}])",
        R"("positions":[["1"]])",
        R"("positions":5)",
        R"("people":[{"name":"x"}])",
        R"("people":[{"id":"p","skills":{"closing":6}}])",
        R"("people":[{"id":"p","skills":{"closing":2.5}}])",
        R"("relations":[{"manager":"2"}])",
        R"("roles":[{"key":"a","rank":-1}])",
        R"("settings":[])",
        R"("positions":[{"id":"1","deals_won":-1}])",
        R"("positions":[{"id":"1","search":[]}])",
        R"("positions":[{"id":"1","search":{"items":{"pay":{"due":"9.3.2026"}}}}])",
        R"("positions":[{"id":"1","search":{"items":{"pay":{"done":1}}}}])",
        R"("advisor":{"channels":-1})",
        R"("advisor":{"churn_grows":"yes"})",
        R"("diagnostic":[{"ratings":{}}])",
        R"("diagnostic":[{"date":"2026-01-01","ratings":{"talent":5}}])",
        R"("settings":{"card_fields":["a","b","c","d"]})",
        R"("view":{"folded":"1"})"}) {
    EXPECT_FALSE(accepts(R"({"format":"arborg","version":1,)" + std::string(members) + "}"))
        << members;
  }
  EXPECT_FALSE(accepts(R"({"format":"arborg","version":2})"));
  EXPECT_FALSE(accepts(R"({"format":"other","version":1})"));
}

TEST_F(DocumentSchema, isShownByTheFormatPage) {
  const std::string page = textOf("docs/file-format.md");
  const std::string sample = textOf("tests/data/documents/small.arborg");
  EXPECT_NE(page.find("```json\n" + sample + "```"), std::string::npos);
}

}  // namespace
}  // namespace arborg::io

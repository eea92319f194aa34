#include "core/io/format_registry.h"

#include <gtest/gtest.h>

#include <string>

#include "core/io/atomic_writer.h"
#include "core/io/document_reader.h"
#include "core/io/document_writer.h"
#include "core/util/message_codes.h"

namespace arborg::io {
namespace {

TEST(FormatRegistry, hasOneRowForEachFormat) {
  for (std::size_t i = 0; i < formats().size(); ++i) {
    const Format& row = formats()[i];
    EXPECT_EQ(static_cast<std::size_t>(row.id), i);
    EXPECT_EQ(&format(row.id), &row);
    EXPECT_EQ(formatFromKey(row.key), &row);
    EXPECT_FALSE(row.extensions.empty());
    EXPECT_TRUE(row.canRead || row.canWrite) << row.key;
    EXPECT_FALSE(row.canRead && row.isPicture) << row.key;
    for (const auto extension : row.extensions) {
      EXPECT_EQ(formatOfPath("/some/folder/chart." + std::string(extension)), &row);
    }
  }
  EXPECT_EQ(formatOfPath("CHART.CSV"), &format(FormatId::Csv));
  EXPECT_EQ(formatOfPath("chart"), nullptr);
  EXPECT_EQ(formatOfPath("chart.doc"), nullptr);
  EXPECT_EQ(formatOfPath("/v1.csv/chart"), nullptr);
  EXPECT_EQ(formatFromKey("doc"), nullptr);
}

TEST(FormatRegistry, tellsWhatAFileIsByItsContent) {
  const std::string document = writeDocument(Chart());
  for (const char* name : {"chart.arborg", "chart.csv", "-"}) {
    const auto loaded = loadText(document, name);
    ASSERT_TRUE(loaded.hasValue()) << name;
    EXPECT_EQ(loaded.value().format, FormatId::Arborg) << name;
  }
  const auto table = loadText("id,name\n1,Anna\n", "chart.unknown");
  ASSERT_TRUE(table.hasValue());
  EXPECT_EQ(table.value().format, FormatId::Csv);
  EXPECT_EQ(table.value().chart.positionCount(), 1U);
}

TEST(FormatRegistry, speaksOfADocumentWhereTheNameSaysSo) {
  EXPECT_EQ(loadText("{\"format\":\"arb", "chart.arborg").error().code, Code::JsonEndsEarly);
  EXPECT_EQ(loadText("id,name\n1,Anna\n", "chart.arborg").error().code, Code::JsonSyntax);
  EXPECT_EQ(loadText("", "chart.arborg").error().code, Code::FileEmpty);
}

TEST(FormatRegistry, obeysWhoeverKnowsTheFormat) {
  LoadOptions tabs;
  tabs.format = FormatId::Tsv;
  const auto loaded = loadText("id\tname\n1\tAnna, Laine\n", "-", tabs);
  ASSERT_TRUE(loaded.hasValue());
  EXPECT_EQ(loaded.value().format, FormatId::Tsv);
  EXPECT_EQ(loaded.value().chart.holder(PositionId(0))->name, "Anna, Laine");
}

TEST(FormatRegistry, readsFilesAndSaysWhyNot) {
  const std::string path = testing::TempDir() + "format_registry_test.csv";
  ASSERT_TRUE(writeFile(realFileSystem(), path, "id,name,manager\n1,Anna,\n2,Ole,9\n").hasValue());
  const auto loaded = loadAny(realFileSystem(), path);
  ASSERT_TRUE(loaded.hasValue());
  EXPECT_EQ(loaded.value().findings.size(), 1U);
  ASSERT_FALSE(realFileSystem().remove(path).failed());
  EXPECT_EQ(loadAny(realFileSystem(), path).error().code, Code::FileNotFound);
  EXPECT_EQ(loadAny(realFileSystem(), testing::TempDir()).error().code, Code::FileIsDirectory);
}

}  // namespace
}  // namespace arborg::io

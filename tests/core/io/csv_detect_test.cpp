#include <gtest/gtest.h>

#include <string>

#include "core/io/csv.h"

namespace arborg::io {
namespace {

TEST(CsvSeparator, isFoundByRegularity) {
  EXPECT_EQ(guessSeparator("a,b\n1,2\n"), ',');
  EXPECT_EQ(guessSeparator("a;b\n1;2\n"), ';');
  EXPECT_EQ(guessSeparator("a\tb\n1\t2\n"), '\t');
  EXPECT_EQ(guessSeparator("a|b\n1|2\n"), '|');
  EXPECT_EQ(guessSeparator("id;name;title"), ';');
}

TEST(CsvSeparator, isNotTheDecimalComma) {
  EXPECT_EQ(guessSeparator("Nimi;Tavoite\nAino;1,5\nEero;2,25\n"), ';');
  EXPECT_EQ(guessSeparator("Nimi;Tavoite;Toteuma\nAino;1,5;1,2\nEero;2,2;2,0\n"), ';');
  EXPECT_EQ(guessSeparator("Aino;1,5;2,5\nEero;2,5;3,5\n"), ';');
  EXPECT_EQ(guessSeparator("Navn\tKvote\nKari\t1 000,50\nOla\t2 000,75\n"), '\t');
}

TEST(CsvSeparator, isNotInsideQuotesOrLists) {
  EXPECT_EQ(guessSeparator("name;note\n\"a,b,c\";\"d,e,f\"\n\"g,h,i\";\"j,k,l\"\n"), ';');
  EXPECT_EQ(guessSeparator("name,skills\nA,x|y|z\nB,p|q|r\n"), ',');
  EXPECT_EQ(guessSeparator("name,skills\nA,x;y\nB,p;q\n"), ',');
  EXPECT_EQ(guessSeparator("name;manager\nDay, Ann;Ray, Bo\nRay, Bo;Lee, Cy\n"), ';');
  EXPECT_EQ(guessSeparator("id,name\n1,\"two;\nlines;\nhere\"\n2,\"three;\n\"\n"), ',');
}

TEST(CsvSeparator, mayBeMissing) {
  EXPECT_EQ(guessSeparator(""), kNoSeparator);
  EXPECT_EQ(guessSeparator("name\nAnn\nBo\n"), kNoSeparator);
  EXPECT_EQ(guessSeparator("name\nDay, Ann\nRay, Bo\n"), kNoSeparator);
  EXPECT_EQ(guessSeparator("quota\n1,5\n2,5\n"), kNoSeparator);
  EXPECT_EQ(guessSeparator("Notes\nCame, saw, won\nStayed\nLeft, sadly\n"), kNoSeparator);
}

TEST(CsvSeparator, isFoundBehindTitlesAndComments) {
  EXPECT_EQ(guessSeparator("Sales, 2024\n\nid;name;title\n1;A;x\n2;B;y\n"), ';');
  EXPECT_EQ(guessSeparator("Report\nid,name,title\n1,A,x\n2,B,y\n3,C,z\n"), ',');
  EXPECT_EQ(guessSeparator("# a;b;c;d;e\n# a;b;c;d;e\nid,name\n1,A\n", '#'), ',');
}

TEST(CsvSeparator, survivesRaggedRows) {
  EXPECT_EQ(guessSeparator("a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11,12\n1,2,3\n"), ',');
}

TEST(CsvSeparator, looksAtTheBeginningOnly) {
  std::string text = "id;name;quota\n";
  while (text.size() < 70'000) text += "17;\"Day, Ann; the first\";1,5\n";
  EXPECT_EQ(guessSeparator(text + std::string(10'000, ',')), ';');
  // The cut falls into a quoted cell of many lines.
  std::string notes = "id,note\n";
  for (int i = 0; i < 6; ++i) {
    notes += std::to_string(i) + ",\"";
    while (notes.size() % 12'000 < 11'990) notes += "x;y;z\n";
    notes += "\"\n";
  }
  EXPECT_EQ(guessSeparator(notes), ',');
}

}  // namespace
}  // namespace arborg::io

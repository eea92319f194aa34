#include "core/io/encoding.h"
#include "core/util/message_codes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unicode/unistr.h>

#include <string>
#include <vector>

#include "core/util/text.h"

namespace arborg::io {
namespace {

std::string encoded(const std::string& text, const char* encoding) {
  const auto units = icu::UnicodeString::fromUTF8(text);
  std::string bytes(text.size() * 4 + 16, '\0');
  const std::int32_t size = units.extract(0, units.length(), bytes.data(),
                                          static_cast<std::uint32_t>(bytes.size()), encoding);
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

// "windows-1254: text", or the code of the error.
std::string decoded(const std::string& bytes) {
  const auto result = decodeText(bytes, "a.csv");
  if (result.hasError()) return std::string(identifier(result.error().code));
  EXPECT_TRUE(isUtf8(result.value().text));
  return result.value().encoding + ": " + result.value().text;
}

const std::string kFinnish =
    "Nimi;Tehtävänimike;Esihenkilö\r\nÄijälä, Väinö;Myyntijohtaja;Örn Åström\r\n"
    "Pöyhönen, Yrjö;Myyntiedustaja – Häme;Äijälä, Väinö\r\n";
const std::string kItalian =
    "Nome;Qualifica;Città\r\nNicolò Però;Responsabile delle attività;Forlì\r\n"
    "Zoè Perché;Direttrice della qualità – così è;Cefalù\r\n";
const std::string kNorwegian =
    "Navn;Stilling;Nærmeste leder\r\nPål Bjørnsæter;Salgssjef – sør;Åse Ødegård\r\n"
    "Jørgen Gåsvær;Selger, færøyske kunder;Pål Bjørnsæter\r\n";
const std::string kTurkish =
    "Adı Soyadı;Unvan;Yönetici\r\nAyşe Yılmaz;Satış Müdürü;İbrahim Doğan\r\n"
    "Gülşah Çağlar;Bölge satış yöneticisi – İstanbul;Ayşe Yılmaz\r\n";
const std::string kIcelandic =
    "Nafn;Starfsheiti\r\nÞórður Sigurðsson;Sölustjóri\r\n"
    "Guðrún Þorsteinsdóttir;Viðskiptafulltrúi – Ísafjörður\r\nÝmir Bjarnason;Sölumaður í búð\r\n";

TEST(Encoding, keepsUtf8AsItIs) {
  for (const std::string& text : {kFinnish, kItalian, kNorwegian, kTurkish, kIcelandic}) {
    EXPECT_EQ(decoded(text), "UTF-8: " + text);
    const auto marked = decodeText("\xEF\xBB\xBF" + text, "a.csv");
    ASSERT_TRUE(marked.hasValue());
    EXPECT_EQ(marked.value().text, text);
    EXPECT_TRUE(marked.value().byteOrderMark);
  }
  EXPECT_EQ(decoded(""), "UTF-8: ");
  EXPECT_EQ(decoded("a,b\n"), "UTF-8: a,b\n");
  EXPECT_EQ(decoded("\xEF\xBB\xBF"), "UTF-8: ");
}

TEST(Encoding, readsWideTextWithAndWithoutMark) {
  const std::string text = kTurkish + "\xF0\x9D\x84\x9E\n";
  for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
    EXPECT_EQ(decoded(encoded("\xEF\xBB\xBF" + text, encoding)),
              std::string(encoding) + ": " + text);
  }
  EXPECT_EQ(decoded(encoded(text, "UTF-16LE")), "UTF-16LE: " + text);
  EXPECT_EQ(decoded(encoded(text, "UTF-16BE")), "UTF-16BE: " + text);
  EXPECT_EQ(decoded(encoded("a;b", "UTF-16BE")), "UTF-16BE: a;b");
}

TEST(Encoding, repairsWhatIsBrokenAndCountsIt) {
  const auto half =
      decodeText("\xFF\xFE" + encoded("a\n", "UTF-16LE") + std::string("\x00\xD8z\0y", 5), "a.csv");
  ASSERT_TRUE(half.hasValue());
  EXPECT_EQ(half.value().text, "a\n\xEF\xBF\xBDz\xEF\xBF\xBD");
  EXPECT_EQ(half.value().replaced, 2U);

  // One byte of a UTF-8 file damaged: it is still UTF-8.
  std::string damaged = kTurkish;
  damaged.erase(damaged.find("\xC5\x9F"), 1);
  const auto repaired = decodeText(damaged, "a.csv");
  ASSERT_TRUE(repaired.hasValue());
  EXPECT_EQ(repaired.value().encoding, "UTF-8");
  EXPECT_EQ(repaired.value().replaced, 1U);
  EXPECT_NE(repaired.value().text.find("Ay\xEF\xBF\xBD"
                                       "e"),
            std::string::npos);
}

TEST(Encoding, tellsTheEightBitEncodingsApart) {
  for (const std::string& text : {kFinnish, kItalian, kNorwegian, kIcelandic}) {
    EXPECT_EQ(decoded(encoded(text, "windows-1252")), "windows-1252: " + text);
  }
  EXPECT_EQ(decoded(encoded(kTurkish, "windows-1254")), "windows-1254: " + kTurkish);
}

TEST(Encoding, readsSmallPiecesOfText) {
  for (const std::string text : {"Matti Meikäläinen", "Perché", "Blåbær", "Citroën", "naïve",
                                 "Strauß", "señor", "Þór", "Guðrún Hafþórsdóttir"}) {
    EXPECT_EQ(decoded(encoded(text, "windows-1252")), "windows-1252: " + text);
  }
  for (const std::string text :
       {"Ayşe", "Yılmaz", "Işık Şahin", "İstanbul", "Doğan", "Satış Müdürü", "IŞIL ÇAĞLAR"}) {
    EXPECT_EQ(decoded(encoded(text, "windows-1254")), "windows-1254: " + text);
  }
}

TEST(Encoding, seesTheNeighboursOfTurkishNames) {
  // A Finnish list with Turkish names, and one with Icelandic names.
  const std::string withTurkish = kFinnish + "Ayşe Yılmaz;Myyjä;Äijälä, Väinö\r\n";
  EXPECT_EQ(decoded(encoded(withTurkish, "windows-1254")), "windows-1254: " + withTurkish);
  const std::string withIcelandic = kFinnish + "Sigurður Þórsson;Myyjä;Äijälä, Väinö\r\n";
  EXPECT_EQ(decoded(encoded(withIcelandic, "windows-1252")), "windows-1252: " + withIcelandic);
}

TEST(Encoding, seesTheEuroAndFinnishHacekOfLatin9) {
  const std::string prices = "Asiakas;Tavoite\nŠakkiliike Ylä-Žižkov;1 500 €\nHämeen œuvre;20 €\n";
  EXPECT_EQ(decoded(encoded(prices, "ISO-8859-15")), "ISO-8859-15: " + prices);
  EXPECT_EQ(decoded(encoded(prices, "windows-1252")), "windows-1252: " + prices);
  const std::string fractions = "Määrä ½ kg, ¼ l, 2¾ m, it´s ¨so¨\n";
  EXPECT_EQ(decoded(encoded(fractions, "ISO-8859-1")), "windows-1252: " + fractions);
}

TEST(Encoding, neverFailsOnBytesThatWindowsDoesNotDefine) {
  EXPECT_EQ(decoded("\x81h\xE4n"), "ISO-8859-1: \xC2\x81h\xC3\xA4n");
  EXPECT_EQ(decoded("Y\xFDlmaz \xFEi\xFE \x9D"), "ISO-8859-9: Yılmaz şiş \xC2\x9D");
}

TEST(Encoding, saysWhatIsNoText) {
  const std::vector<std::pair<std::string, BinaryKind>> files = {
      {std::string("PK\x03\x04\x14\0\x06\0", 8), BinaryKind::Zip},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", BinaryKind::Compound},
      {"%PDF-1.4\n%\xE2\xE3", BinaryKind::Pdf},
      {"\x89PNG\r\n\x1A\n", BinaryKind::Png},
      {"\xFF\xD8\xFF\xE0", BinaryKind::Jpeg},
      {"GIF89a", BinaryKind::Gif},
      {"\x1F\x8B\x08", BinaryKind::Gzip},
      {"\x7F"
       "ELF",
       BinaryKind::Program},
      {std::string("SQLite format 3\0", 16), BinaryKind::Sqlite},
      {std::string("name\0title", 10), BinaryKind::Unknown},
      {"\x01\x02\x03\x04 abc", BinaryKind::Unknown},
  };
  for (const auto& [bytes, kind] : files) {
    EXPECT_EQ(binaryKind(bytes), kind) << bytes;
    EXPECT_EQ(decoded(bytes), "file.binary") << bytes;
  }
  EXPECT_EQ(decoded(std::string("\xFF\xFE\0\0a\0", 6)), "file.binary");
  EXPECT_EQ(binaryKind("PK,name\n1,x\n"), BinaryKind::None);
  EXPECT_EQ(binaryKind(encoded("a;b\n", "UTF-16LE")), BinaryKind::None);
  // A stray control character in a long text is no reason to refuse it.
  EXPECT_EQ(decoded(kFinnish + "\x02"), "UTF-8: " + kFinnish + "\x02");
  const auto error = decodeText(std::string(8, '\0'), "x\xFF.csv").error();
  EXPECT_EQ(error, Message(Code::FileBinary, {{"path", "x\xEF\xBF\xBD.csv"}}));
}

TEST(Encoding, obeysAChoice) {
  const auto polish = decodeTextAs(encoded("Łódź", "windows-1250"), "windows-1250");
  ASSERT_TRUE(polish.hasValue());
  EXPECT_EQ(polish.value().text, "Łódź");
  EXPECT_EQ(polish.value().encoding, "windows-1250");
  EXPECT_EQ(decodeTextAs(encoded("日本", "Shift_JIS"), "Shift_JIS").value().text, "日本");
  EXPECT_EQ(decodeTextAs("x", "no-such-encoding").error(),
            Message(Code::EncodingUnknown, {{"name", "no-such-encoding"}}));
  EXPECT_TRUE(decodeTextAs("x", "").hasError());
  // A choice that does not fit is obeyed, and tells how much it spoils.
  const auto wrong = decodeTextAs("a\xE4", "UTF-8");
  EXPECT_EQ(wrong.value().text, "a\xEF\xBF\xBD");
  EXPECT_EQ(wrong.value().replaced, 1U);
  EXPECT_EQ(decodeTextAs("\xEF\xBB\xBF"
                         "a",
                         "UTF-8")
                .value()
                .text,
            "a");
  for (const auto name : offeredEncodings()) {
    const auto ascii = decodeTextAs(encoded("abc", std::string(name).c_str()), name);
    ASSERT_TRUE(ascii.hasValue()) << name;
    EXPECT_EQ(ascii.value().text, "abc") << name;
  }
}

TEST(Encoding, decodesLongTextOfManyByteEncodings) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "日a本𝄞";
  EXPECT_EQ(decodeTextAs(encoded(text, "GB18030"), "GB18030").value().text, text);
}

RC_GTEST_PROP(EncodingProperty, neverGivesIllFormedText, (const std::string& bytes)) {
  const auto result = decodeText(bytes, "a.csv");
  if (result.hasError()) {
    RC_ASSERT(result.error().code == Code::FileBinary);
  } else {
    RC_ASSERT(isUtf8(result.value().text));
  }
}

}  // namespace
}  // namespace arborg::io

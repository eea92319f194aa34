#include "core/io/json_reader.h"
#include "core/util/message_codes.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/json_recorder.h"

namespace arborg::io {
namespace {

using arborg::testing::JsonRecorder;

std::string eventsOf(std::string_view text) {
  JsonRecorder recorder;
  const auto read = readJson(text, recorder);
  return read.hasValue() ? recorder.events() : std::string(identifier(read.error().code));
}

std::string errorOf(std::string_view text, const JsonLimits& limits = {}) {
  JsonRecorder recorder;
  const auto read = readJson(text, recorder, limits);
  if (read.hasValue()) return "read";
  std::string told(identifier(read.error().code));
  for (const Argument& argument : read.error().args) {
    if (argument.name != "line" && argument.name != "column") continue;
    told += " " + std::to_string(std::get<std::int64_t>(argument.value));
  }
  return told;
}

TEST(JsonReader, tellsEventsInOrder) {
  EXPECT_EQ(eventsOf(R"( {"a": [1, true, null, "x\n\u00e4\ud834\udd1e"], "b": {}, "": false} )"),
            "{\n"
            " key a\n"
            " [\n"
            "  number 1\n"
            "  true\n"
            "  null\n"
            "  string x\n\xC3\xA4\xF0\x9D\x84\x9E\n"
            " ]\n"
            " key b\n"
            " {\n"
            " }\n"
            " key \n"
            " false\n"
            "}\n");
  EXPECT_EQ(eventsOf("\xEF\xBB\xBF \"x\""), "string x\n");
}

TEST(JsonReader, losesNoDigit) {
  for (const std::string number :
       {"0", "-0", "12345678901234567890", "-9223372036854775808", "0.1000", "1e5", "1.50E+3",
        "-12.25e-7", "1e-400", "123456789012345678901234567890.5", "3.141592653589793238462643"}) {
    EXPECT_EQ(eventsOf(number), "number " + number + "\n");
    EXPECT_EQ(eventsOf("[ " + number + " ]"), "[\n number " + number + "\n]\n");
  }
}

TEST(JsonReader, keepsUnescapedZero) {
  JsonRecorder recorder;
  ASSERT_TRUE(readJson(R"("a\u0000b")", recorder).hasValue());
  EXPECT_EQ(recorder.events(), std::string("string a\0b\n", 11));
}

TEST(JsonReader, saysWhatIsWrongAndWhere) {
  EXPECT_EQ(errorOf(""), "json.empty");
  EXPECT_EQ(errorOf(" \r\n\t"), "json.empty");
  EXPECT_EQ(errorOf("\xEF\xBB\xBF"), "json.empty");
  EXPECT_EQ(errorOf("{\n\"a\": tru}"), "json.syntax 2 9");
  EXPECT_EQ(errorOf("[1,]"), "json.syntax 1 4");
  EXPECT_EQ(errorOf("{\"a\" 1}"), "json.syntax 1 6");
  EXPECT_EQ(errorOf("[1 2]"), "json.syntax 1 4");
  EXPECT_EQ(errorOf("{\"\xC3\xA4\xC3\xA4\": x}"), "json.syntax 1 8");
  EXPECT_EQ(errorOf("[1,\r\n2,\r3"), "json.ends-early 3 2");
  EXPECT_EQ(errorOf("[\"abc\nd\"]"), "json.bad-string 1 6");
  EXPECT_EQ(errorOf("[\"abc"), "json.ends-early 1 6");
  EXPECT_EQ(errorOf("{} {}"), "json.text-after-end 1 4");
  EXPECT_EQ(errorOf("[\"\\x\"]"), "json.bad-string 1 3");
  EXPECT_EQ(errorOf("[\"\\u12g4\"]"), "json.bad-string 1 3");
  EXPECT_EQ(errorOf("[\"\\ud800\"]"), "json.lone-surrogate 1 3");
  EXPECT_EQ(errorOf("[\"\\udc00\"]"), "json.lone-surrogate 1 2");
  EXPECT_EQ(errorOf("{\"x\\udfff\":1}"), "json.lone-surrogate 1 2");
  EXPECT_EQ(errorOf("[1.]"), "json.bad-number 1 4");
  EXPECT_EQ(errorOf("[1e999]"), "json.number-too-big 1 2");
  EXPECT_EQ(errorOf("[\"a\",\n\"\xC3\xA4\xFF\"]"), "json.bad-text 2 3");
  EXPECT_EQ(errorOf(std::string("[1]\n\0", 5)), "json.bad-text 2 1");
  EXPECT_EQ(errorOf(std::string("[\"\0\"]", 5)), "json.bad-text 1 3");
}

TEST(JsonReader, findsTheBadByteAnywhere) {
  const std::string good = "ab\xC3\xA4\xE2\x82\xAC\xF0\x9D\x84\x9E";  // 1, 2, 3 and 4 bytes
  std::string text = "\"";
  for (int i = 0; i < 60; ++i) text += good;
  for (std::size_t at = 1; at <= text.size(); ++at) {
    if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
    std::string broken = text;
    broken.insert(at, "\xFF");
    const JsonPlace place = placeOf(broken, at);
    EXPECT_EQ(errorOf(broken), "json.bad-text 1 " + std::to_string(place.column)) << at;
  }
}

TEST(JsonReader, keepsLimitsToTheByte) {
  JsonLimits limits;
  limits.depth = 3;
  EXPECT_EQ(errorOf("[[[1]]]", limits), "read");
  EXPECT_EQ(errorOf("[[{\"a\":1}]]", limits), "read");
  EXPECT_EQ(errorOf("[[[[1]]]]", limits), "json.too-deep 1 4");
  EXPECT_EQ(errorOf("[[[\n{}]]]", limits), "json.too-deep 2 1");
  limits = {};
  limits.bytes = 5;
  EXPECT_EQ(errorOf("[1,2]", limits), "read");
  EXPECT_EQ(errorOf("[1,22]", limits), "json.too-large");
  limits = {};
  limits.stringBytes = 4;
  EXPECT_EQ(errorOf("[\"abcd\"]", limits), "read");
  EXPECT_EQ(errorOf("[\"abcde\"]", limits), "json.string-too-long 1 2");
  EXPECT_EQ(errorOf("{\"abcde\":1}", limits), "json.string-too-long 1 2");
  const std::string deepest = std::string(64, '[') + std::string(64, ']');
  EXPECT_EQ(errorOf(deepest), "read");
  EXPECT_EQ(errorOf("[" + deepest + "]"), "json.too-deep 1 65");
}

TEST(JsonReader, reportsKeysThatComeTwice) {
  JsonRecorder recorder;
  const std::string text = "{\"a\":1,\n\"b\":{\"a\":2,\"b\":3},\n \"a\":4}";
  const auto read = readJson(text, recorder);
  ASSERT_TRUE(read.hasValue());
  ASSERT_EQ(read.value().notes.size(), 1U);
  const Note& note = read.value().notes[0];
  EXPECT_EQ(note.message,
            Message(Code::JsonDuplicateKey,
                    {{"key", "a"}, {"line", std::int64_t{3}}, {"column", std::int64_t{2}}}));
  // The same key, written differently.
  JsonLimits refuse;
  refuse.duplicateKeys = DuplicateKeys::Refuse;
  EXPECT_EQ(errorOf("{\"a\":1,\"\\u0061\":2}", refuse), "json.duplicate-key 1 8");
  EXPECT_EQ(errorOf("[{\"a\":1},{\"a\":2}]", refuse), "read");
}

TEST(JsonReader, reportsKeysThatComeTwiceAmongMany) {
  std::string text = "{";
  for (int i = 0; i < 20'000; ++i) text += "\"k" + std::to_string(i) + "\":0,";
  JsonRecorder recorder;
  JsonLimits limits;
  limits.notes = 2;
  const auto read = readJson(text + "\"k5\":1,\"k19999\":1,\"k7\":1}", recorder, limits);
  ASSERT_TRUE(read.hasValue());
  EXPECT_EQ(read.value().notes.size(), 2U);
  EXPECT_EQ(read.value().omittedNotes, 1U);
}

// Keeps what is under "keep" as text, and every second element of an array.
class Keeper : public JsonRecorder {
 public:
  void key(JsonCursor& at, std::string_view name) override {
    JsonRecorder::key(at, name);
    if (name == "keep") at.captureNext();
  }
  void boolean(JsonCursor& at, bool value) override {
    JsonRecorder::boolean(at, value);
    at.captureNext();
  }
};

TEST(JsonReader, capturesValuesAsWritten) {
  Keeper keeper;
  ASSERT_TRUE(readJson(R"({"keep": {"x" : [1, "}"] } , "a":1,"keep":-1.50,"keep": "s\n" ,
"keep":[], "b": [true, {"keep":1}, false], "c": [true], "d": 2, "keep":null})",
                       keeper)
                  .hasValue());
  EXPECT_EQ(
      keeper.events(),
      "{\n key keep\n raw {\"x\" : [1, \"}\"] }\n key a\n number 1\n key keep\n raw -1.50\n"
      " key keep\n raw \"s\\n\"\n key keep\n raw []\n key b\n [\n  true\n"
      "  raw {\"keep\":1}\n  false\n ]\n key c\n [\n  true\n ]\n key d\n number 2\n key keep\n"
      " raw null\n}\n");
}

TEST(JsonReader, checksWhatItCaptures) {
  Keeper keeper;
  EXPECT_TRUE(readJson(R"({"keep": {"x" : [1,] }})", keeper).hasError());
  EXPECT_TRUE(readJson(R"({"keep": "\udc00"})", keeper).hasError());
  const auto twice = readJson(R"({"keep": {"x":1,"x":2}})", keeper);
  ASSERT_TRUE(twice.hasValue());
  EXPECT_EQ(twice.value().notes.size(), 1U);
}

TEST(JsonReader, stopsWhenTheHandlerSaysSo) {
  class Stopper : public JsonRecorder {
   public:
    void number(JsonCursor& at, std::string_view text) override {
      JsonRecorder::number(at, text);
      const JsonPlace place = at.place();
      at.stop(Message(Code::FileUnknownFormat, {{"line", std::int64_t{place.line}},
                                                {"column", std::int64_t{place.column}}}));
    }
  } stopper;
  const auto read = readJson("[\"a\",\n  7, 8]", stopper);
  ASSERT_TRUE(read.hasError());
  EXPECT_EQ(read.error(), Message(Code::FileUnknownFormat,
                                  {{"line", std::int64_t{2}}, {"column", std::int64_t{3}}}));
  EXPECT_EQ(stopper.events(), "[\n string a\n number 7\n");
}

}  // namespace
}  // namespace arborg::io

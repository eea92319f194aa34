#include "core/io/json_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

#include "core/io/json_reader.h"
#include "core/util/number.h"
#include "core/util/text.h"
#include "tests/support/json_recorder.h"

namespace arborg::io {
namespace {

using arborg::testing::JsonRecorder;

TEST(JsonWriter, writesCompactLines) {
  JsonWriter writer;
  writer.beginObject();
  writer.key("format");
  writer.string("arborg");
  writer.lineBreak();
  writer.key("people");
  writer.beginArray();
  for (int i = 0; i < 2; ++i) {
    writer.lineBreak();
    writer.beginObject();
    writer.key("id");
    writer.integer(i);
    writer.key("fte");
    writer.number(0.5);
    writer.key("open");
    writer.boolean(i == 0);
    writer.key("note");
    writer.null();
    writer.endObject();
  }
  writer.lineBreak();
  writer.endArray();
  writer.endObject();
  writer.lineBreak();
  EXPECT_EQ(std::move(writer).take(),
            "{\"format\":\"arborg\",\n"
            "\"people\":[\n"
            "{\"id\":0,\"fte\":0.5,\"open\":true,\"note\":null},\n"
            "{\"id\":1,\"fte\":0.5,\"open\":false,\"note\":null}\n"
            "]}\n");
}

TEST(JsonWriter, escapesWhatMustBeAndNothingElse) {
  JsonWriter writer;
  writer.string(std::string_view("\"\\/\n\t\r\b\f\x01\x00\x7f\xC3\xA4\xF0\x9D\x84\x9E", 17));
  EXPECT_EQ(writer.text(),
            "\"\\\"\\\\/\\n\\t\\r\\b\\f\\u0001\\u0000\x7f\xC3\xA4\xF0\x9D\x84\x9E\"");
  JsonWriter repaired;
  repaired.beginObject();
  repaired.key("a\xff");
  repaired.string("\xC3");
  repaired.endObject();
  EXPECT_EQ(repaired.text(), "{\"a\xEF\xBF\xBD\":\"\xEF\xBF\xBD\"}");
}

TEST(JsonWriter, writesNumbersThatReadBack) {
  JsonWriter writer;
  writer.beginArray();
  writer.number(1500000);
  writer.number(0.1);
  writer.number(1.0 / 3);
  writer.number(std::numeric_limits<double>::max());
  writer.number(std::numeric_limits<double>::quiet_NaN());
  writer.number(-std::numeric_limits<double>::infinity());
  writer.integer(std::numeric_limits<std::int64_t>::min());
  writer.endArray();
  EXPECT_EQ(writer.text(),
            "[1500000,0.1,0.3333333333333333,1.7976931348623157e+308,null,null,"
            "-9223372036854775808]");
}

TEST(JsonWriter, writesRawValuesWithoutBlanks) {
  JsonWriter writer;
  writer.beginArray();
  writer.raw(" { \"a b\" :\n [ 1.50 , \" \\\" \" ] } ");
  writer.raw("12345678901234567890");
  writer.raw("\"x\\\\\"");
  writer.endArray();
  EXPECT_EQ(writer.text(), R"([{"a b":[1.50," \" "]},12345678901234567890,"x\\"])");
}

TEST(JsonWriter, canBeMovedInTheMiddle) {
  JsonWriter first;
  first.beginArray();
  first.integer(1);
  JsonWriter second = std::move(first);
  second.integer(2);
  second.endArray();
  EXPECT_EQ(std::move(second).take(), "[1,2]");
}

RC_GTEST_PROP(JsonWriterProperty, stringsReadBack, (const std::string& bytes)) {
  const std::string text = repairedUtf8(bytes);
  JsonWriter writer;
  writer.beginObject();
  writer.key(text);
  writer.lineBreak();
  writer.string(bytes);
  writer.endObject();
  JsonRecorder recorder;
  RC_ASSERT(readJson(writer.text(), recorder).hasValue());
  RC_ASSERT(recorder.events() == "{\n key " + text + "\n string " + text + "\n}\n");
}

RC_GTEST_PROP(JsonWriterProperty, numbersReadBack, (std::uint64_t bits)) {
  const auto value = std::bit_cast<double>(bits);
  RC_PRE(std::isfinite(value));
  JsonWriter writer;
  writer.number(value);
  JsonRecorder recorder;
  RC_ASSERT(readJson(writer.text(), recorder).hasValue());
  RC_ASSERT(recorder.events() == "number " + writer.text() + "\n");
  RC_ASSERT(parseNumber(writer.text()) == value);
}

}  // namespace
}  // namespace arborg::io

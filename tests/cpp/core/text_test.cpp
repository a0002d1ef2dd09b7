#include "core/text.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace activation_lab {
namespace {

TEST(Text, WritesNumbersAsAReaderWould) {
  const std::pair<double, std::string> cases[] = {
      {0.0, "0"},
      {-0.0, "0"},
      {1.0, "1"},
      {-1.0, "-1"},
      {0.1, "0.1"},
      {1024.0, "1024"},
      {16777216.0, "16777216"},
      {9007199254740991.0, "9007199254740991"},
      {9007199254740992.0, "9007199254740992"},
      {9007199254740994.0, "9.0072e+15"},
      {0.9, "0.9"},
      {-2.5, "-2.5"},
      {3.14159265, "3.14159"},
      {2.0 / 3, "0.666667"},
      {0.001, "0.001"},
      {0.00001, "0.00001"},
      {0.000001, "1e-6"},
      {1.5e-7, "1.5e-7"},
      {999999.5, "999999.5"},
      {1234567.8, "1234567.8"},
      {0.9999999, "0.9999999"},
      {1.0000001, "1.0000001"},
      {1024.00001, "1024.00001"},
      {1 + 0x1p-40, "1.00000000000091"},
      {1 - 0x1p-53, "1"},
      {1e300, "1e+300"},
      {1.25e300, "1.25e+300"},
      {-1e-300, "-1e-300"},
      {std::numeric_limits<double>::denorm_min(), "4.94066e-324"},
      {std::numeric_limits<double>::max(), "1.79769e+308"}};
  for (const auto& [value, text] : cases) EXPECT_EQ(to_text(value), text);
}

TEST(Text, NamesWhatIsNoNumber) {
  EXPECT_EQ(to_text(std::numeric_limits<double>::quiet_NaN()), "NaN");
  EXPECT_EQ(to_text(std::numeric_limits<double>::infinity()), "Infinity");
  EXPECT_EQ(to_text(-std::numeric_limits<double>::infinity()), "-Infinity");
}

TEST(Text, WritesSizesInFull) {
  EXPECT_EQ(to_text(std::size_t{0}), "0");
  EXPECT_EQ(to_text(std::size_t{4294967295U}), "4294967295");
}

TEST(Text, QuotesAndCutsWhatIsLong) {
  EXPECT_EQ(quoted("relu"), "\"relu\"");
  EXPECT_EQ(quoted(""), "\"\"");
  EXPECT_EQ(activation_lab::quoted(std::string(40, 'a')), "\"" + std::string(40, 'a') + "\"");
  EXPECT_EQ(activation_lab::quoted(std::string(41, 'a')), "\"" + std::string(40, 'a') + "…\"");
}

TEST(Text, NeverCutsInsideACharacter) {
  const std::string start(39, 'a');
  EXPECT_EQ(activation_lab::quoted(start + "激活"), "\"" + start + "…\"");
  EXPECT_EQ(activation_lab::quoted(start + "bc"), "\"" + start + "b…\"");
}

TEST(Text, SeparatesTheItemsOfAList) {
  std::string list;
  append_item(list, "a");
  EXPECT_EQ(list, "a");
  append_item(list, "b");
  append_item(list, "c");
  EXPECT_EQ(list, "a, b, c");
}

}  // namespace
}  // namespace activation_lab

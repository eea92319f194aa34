#include "core/util/message.h"
#include "core/util/message_codes.h"

#include <array>

namespace arborg {

namespace {
constexpr std::array kIdentifiers = {
#define ARBORG_MESSAGE(code, identifier) std::string_view(identifier),
#include "core/util/message_codes.def"
#undef ARBORG_MESSAGE
};
}  // namespace

std::string_view identifier(Code code) noexcept {
  return kIdentifiers[static_cast<std::size_t>(code)];
}

const std::vector<Code>& allCodes() {
  static const std::vector<Code> codes = [] {
    std::vector<Code> all;
    for (std::size_t i = 0; i < kIdentifiers.size(); ++i) all.push_back(static_cast<Code>(i));
    return all;
  }();
  return codes;
}

}  // namespace arborg

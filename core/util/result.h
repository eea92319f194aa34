// A value or the reason why there is none.
#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

#include "core/util/message.h"

namespace arborg {

// Holds either a T or a Message. It has no conversion to bool on purpose: `Result<bool>` and
// "did it work" must not be confused. Reading the wrong side is a programming error (asserted).
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(Message error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool hasValue() const noexcept { return m_state.index() == 0; }
  bool hasError() const noexcept { return m_state.index() == 1; }
  explicit operator bool() const = delete;

  const T& value() const& {
    assert(hasValue());
    return *std::get_if<0>(&m_state);
  }
  T& value() & {
    assert(hasValue());
    return *std::get_if<0>(&m_state);
  }
  T&& value() && {
    assert(hasValue());
    return std::move(*std::get_if<0>(&m_state));
  }
  const Message& error() const& {
    assert(hasError());
    return *std::get_if<1>(&m_state);
  }
  Message&& error() && {
    assert(hasError());
    return std::move(*std::get_if<1>(&m_state));
  }

 private:
  std::variant<T, Message> m_state;
};

// Nothing, or the reason for the failure.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Message error) : m_error(std::move(error)) {}

  bool hasValue() const noexcept { return !m_error.has_value(); }
  bool hasError() const noexcept { return m_error.has_value(); }
  explicit operator bool() const = delete;

  const Message& error() const& {
    assert(hasError());
    return *m_error;
  }
  Message&& error() && {
    assert(hasError());
    return std::move(*m_error);
  }

 private:
  std::optional<Message> m_error;
};

}  // namespace arborg

// A value kept on the heap, so that what holds it stays small.
#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace arborg {

// Behaves like the T in it: copied with it, equal when it is. A moved-from box may only be assigned
// to or destroyed. 8 bytes.
template <class T>
class Box {
 public:
  Box() : m_value(std::make_unique<T>()) {}
  // Anything but a box makes a T. NOLINTBEGIN(bugprone-forwarding-reference-overload)
  template <class U>
  requires(std::convertible_to<U, T> && !std::same_as<std::remove_cvref_t<U>, Box>) Box(U&& value)
      : m_value(std::make_unique<T>(std::forward<U>(value))) {}
  // NOLINTEND(bugprone-forwarding-reference-overload)
  Box(const Box& other) : m_value(std::make_unique<T>(*other)) {}
  Box(Box&&) noexcept = default;
  Box& operator=(const Box& other) {
    if (this != &other) m_value = std::make_unique<T>(*other);
    return *this;
  }
  Box& operator=(Box&&) noexcept = default;
  ~Box() = default;

  T& operator*() noexcept { return *m_value; }
  const T& operator*() const noexcept { return *m_value; }
  T* operator->() noexcept { return m_value.get(); }
  const T* operator->() const noexcept { return m_value.get(); }

  friend bool operator==(const Box& one, const Box& other) { return *one == *other; }

 private:
  std::unique_ptr<T> m_value;
};

}  // namespace arborg

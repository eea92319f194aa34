// A value that most of its owners do not have, kept out of their way.
#pragma once

#include <memory>
#include <utility>

namespace arborg {

// Reads like a T, which is T() until somebody writes another; only then it is on the heap. 8 bytes.
// Copied with what holds it; two are equal when what they read is.
template <class T>
class Rare {
 public:
  Rare() = default;
  Rare(T value) { *this = std::move(value); }
  Rare(const Rare& other) : m_value(other.copy()) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) {
    if (this != &other) m_value = other.copy();
    return *this;
  }
  Rare& operator=(Rare&&) noexcept = default;
  Rare& operator=(T value) {
    if (value == T()) {
      m_value.reset();
    } else if (m_value != nullptr) {
      *m_value = std::move(value);
    } else {
      m_value = std::make_unique<T>(std::move(value));
    }
    return *this;
  }
  ~Rare() = default;

  const T& operator*() const noexcept { return m_value != nullptr ? *m_value : nothing(); }
  const T* operator->() const noexcept { return &**this; }

  // False for a T() that takes no room. After edit() it may be true of a T() too, until tidy().
  bool isStored() const noexcept { return m_value != nullptr; }
  // For writing into; call tidy() when done.
  T& edit() {
    if (m_value == nullptr) m_value = std::make_unique<T>();
    return *m_value;
  }
  // Gives the room back where the value is T() again.
  void tidy() {
    if (m_value != nullptr && *m_value == T()) m_value.reset();
  }

  friend bool operator==(const Rare& one, const Rare& other) {
    return one.m_value == other.m_value || *one == *other;
  }

 private:
  std::unique_ptr<T> copy() const {
    return m_value != nullptr ? std::make_unique<T>(*m_value) : nullptr;
  }
  static const T& nothing() {
    static const T value{};
    return value;
  }

  std::unique_ptr<T> m_value;
};

}  // namespace arborg

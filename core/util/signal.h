// A list of listeners without Qt, for the border between core and whoever watches it.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace arborg {

// Ends a subscription when it goes out of scope; movable, and safe to outlive the signal.
class [[nodiscard]] Connection {
 public:
  Connection() = default;
  explicit Connection(std::function<void()> disconnect) : m_disconnect(std::move(disconnect)) {}
  Connection(Connection&& other) noexcept : m_disconnect(std::exchange(other.m_disconnect, {})) {}
  Connection& operator=(Connection&& other) noexcept {
    if (this != &other) {
      disconnect();
      m_disconnect = std::exchange(other.m_disconnect, {});
    }
    return *this;
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() { disconnect(); }

  void disconnect() {
    if (m_disconnect) std::exchange(m_disconnect, {})();
  }

 private:
  std::function<void()> m_disconnect;
};

// Calls its listeners in the order of subscription, on the caller's thread. Listeners may subscribe
// or unsubscribe while the signal is being sent: those added meanwhile are not called for it, those
// removed meanwhile are no longer called. Not thread-safe.
template <class... Args>
class Signal {
 public:
  using Listener = std::function<void(Args...)>;

  Connection connect(Listener listener) {
    const auto entry = std::make_shared<Listener>(std::move(listener));
    m_listeners->push_back(entry);
    return Connection([listeners = std::weak_ptr(m_listeners), entry] {
      *entry = nullptr;
      if (const auto list = listeners.lock()) std::erase(*list, entry);
    });
  }

  void send(Args... args) const {
    const auto listeners = *m_listeners;
    for (const auto& listener : listeners) {
      if (*listener) {
        const Listener call = *listener;  // the listener may unsubscribe itself while it runs
        call(args...);
      }
    }
  }

 private:
  std::shared_ptr<std::vector<std::shared_ptr<Listener>>> m_listeners =
      std::make_shared<std::vector<std::shared_ptr<Listener>>>();
};

}  // namespace arborg

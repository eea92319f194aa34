// Work that takes long, off the window's thread, with progress and a way out.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QWidget;

namespace arborg::ui {

namespace detail {
// Runs `work` on a thread of its own while the window stays alive but takes no other input. After a
// moment a progress dialog appears; with `cancellable`, false is returned as soon as the user gives
// up, and the work goes on unseen until it ends.
bool runInBackground(QWidget* window, const QString& label, bool cancellable,
                     std::function<void()> work);
}  // namespace detail

// The result of `work`, or nothing when the user gave up. `work` must own all it needs where it can
// be cancelled: it may outlive the call.
template <class T>
std::optional<T> inBackground(QWidget* window, const QString& label, bool cancellable,
                              std::function<T()> work) {
  const auto result = std::make_shared<std::optional<T>>();
  const bool done = detail::runInBackground(
      window, label, cancellable, [result, work = std::move(work)] { result->emplace(work()); });
  return done ? std::move(*result) : std::nullopt;
}

}  // namespace arborg::ui

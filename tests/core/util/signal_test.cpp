#include "core/util/signal.h"

#include <gtest/gtest.h>

namespace arborg {
namespace {

TEST(Signal, callsListenersInOrderUntilTheyLeave) {
  Signal<int> signal;
  std::vector<int> seen;
  auto first = signal.connect([&](int value) { seen.push_back(value); });
  {
    auto second = signal.connect([&](int value) { seen.push_back(value * 10); });
    signal.send(1);
  }
  signal.send(2);
  EXPECT_EQ(seen, (std::vector<int>{1, 10, 2}));
}

TEST(Signal, aListenerMayLeaveWhileCalled) {
  Signal<> signal;
  int calls = 0;
  Connection own;
  Connection other = signal.connect([&] { ++calls; });
  own = signal.connect([&] {
    ++calls;
    own.disconnect();
  });
  signal.send();
  signal.send();
  EXPECT_EQ(calls, 3);
}

TEST(Signal, aListenerRemovedMeanwhileIsNotCalled) {
  Signal<> signal;
  int calls = 0;
  Connection second;
  Connection first = signal.connect([&] { second.disconnect(); });
  second = signal.connect([&] { ++calls; });
  signal.send();
  EXPECT_EQ(calls, 0);
}

TEST(Signal, aConnectionMayOutliveItsSignal) {
  Connection connection;
  {
    Signal<> signal;
    connection = signal.connect([] {});
  }
  connection.disconnect();
}

}  // namespace
}  // namespace arborg

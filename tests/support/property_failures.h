// GoogleTest's checks inside of RapidCheck's properties.
#pragma once

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace arborg::test {

// RapidCheck learns of the failures that `check` reports to GoogleTest, so that it can look for the
// smallest case.
template <class Check>
void expectNoFailure(Check&& check) {
  testing::TestPartResultArray failures;
  {
    const testing::ScopedFakeTestPartResultReporter reporter(
        testing::ScopedFakeTestPartResultReporter::INTERCEPT_ALL_THREADS, &failures);
    check();
  }
  if (failures.size() > 0) RC_FAIL(failures.GetTestPartResult(0).message());
}

}  // namespace arborg::test

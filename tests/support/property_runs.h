// How often properties are tried.
#pragma once

#include <cstdlib>
#include <string>

namespace arborg::test {

// Sets the number of successful runs that RapidCheck asks of every property of this executable:
// `usual`, or what ARBORG_PROPERTY_RUNS says. To be called before the first property runs, from an
// initialiser of a namespace-scope constant. What RC_PARAMS says itself (a seed, a reproduction)
// stays.
inline bool setPropertyRuns(int usual) {
  const char* runs = std::getenv("ARBORG_PROPERTY_RUNS");
  const char* given = std::getenv("RC_PARAMS");
  std::string params = given == nullptr ? "" : given;
  if (params.find("max_success") == std::string::npos) {
    params += " max_success=" + (runs == nullptr ? std::to_string(usual) : std::string(runs));
  }
  return setenv("RC_PARAMS", params.c_str(), 1) == 0;
}

}  // namespace arborg::test

#include "ui/models/title_role.h"

#include "core/io/role_recogniser.h"

namespace arborg::ui {
namespace {

BuiltInRole roleAt(const Chart& chart, PositionId id, const io::RecognisedRole& found) {
  switch (found.condition) {
    case io::RoleCondition::Always:
      return found.role;
    case io::RoleCondition::AtTop:
      return chart.manager(id).has_value() ? found.otherwise : found.role;
    case io::RoleCondition::NoSameAbove:
      for (auto above = chart.manager(id); above.has_value(); above = chart.manager(*above)) {
        if (chart.position(*above).role == roleId(found.role)) return found.otherwise;
      }
      return found.role;
  }
  return BuiltInRole::Other;
}

bool isFree(const Document& document, PositionId id) {
  using Source = edit::History::RoleSource;
  const Source source = document.history().roleSource(id);
  if (source == Source::Given) return true;
  return source == Source::Unknown &&
         document.chart().position(id).role == roleId(BuiltInRole::Other);
}

}  // namespace

std::optional<RoleId> roleForTitle(const Document& document, PositionId id,
                                   std::string_view title) {
  const Chart& chart = document.chart();
  if (!chart.contains(id)) return std::nullopt;
  const BuiltInRole role = roleAt(chart, id, io::recogniseTitle(title));
  if (role == BuiltInRole::Other || chart.position(id).role == roleId(role)) return std::nullopt;
  return isFree(document, id) ? std::optional(roleId(role)) : std::nullopt;
}

}  // namespace arborg::ui

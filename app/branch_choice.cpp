#include <QCoreApplication>

#include "app/commands.h"
#include "core/util/text.h"

namespace arborg::app {

namespace {

class BranchWords {
  Q_DECLARE_TR_FUNCTIONS(BranchWords)
 public:
  static QString nobody(const QString& who) {
    return tr("Nobody has the id or name “%1”").arg(who);
  }
};

}  // namespace

std::optional<PositionId> findBranch(const Chart& chart, const std::string& who) {
  if (const auto id = chart.findPosition(who)) return id;
  const std::string wanted = folded(who);
  for (const PositionId id : chart.displayOrder()) {
    const Person* holder = chart.holder(id);
    if (holder != nullptr && folded(holder->name) == wanted) return id;
  }
  complain(BranchWords::nobody(QString::fromStdString(who)));
  return std::nullopt;
}

}  // namespace arborg::app

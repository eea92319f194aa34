// Finds a position by typing a few letters: "go to", and "change manager".
#pragma once

#include <QDialog>
#include <functional>
#include <optional>

#include "ui/models/chart_notifier.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace arborg::ui {

// Case, accents and the dotted or dotless i do not matter; every word typed must be found in a
// field, which is said where it is neither name nor title. Shows the best hits, people whose name
// begins with the text first.
class PersonPicker : public QDialog {
  Q_OBJECT
 public:
  // A remark about a candidate, shown beside it (the rule that choosing it would break), or empty.
  using Remark = std::function<QString(PositionId)>;
  using Allow = std::function<bool(PositionId)>;

  PersonPicker(ChartNotifier& notifier, const QString& title, const QString& prompt,
               QWidget* parent = nullptr);

  void setAllow(Allow allow) { m_allow = std::move(allow); }
  void setRemark(Remark remark) { m_remark = std::move(remark); }

  // The choice after exec() was accepted.
  std::optional<PositionId> chosen() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void search();

  ChartNotifier& m_notifier;
  QLineEdit* m_text;
  QListWidget* m_hits;
  QLabel* m_none;
  Allow m_allow;
  Remark m_remark;
};

}  // namespace arborg::ui

// Which leader is needed? Questions on the left, the answer and its reasons on the right.
#pragma once

#include <QDialog>
#include <array>

#include "core/sales/advisor.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace arborg::ui {

// Answers and result as the user sees them; it changes nothing by itself. What to do with them is
// the caller's: done() gives the wish.
class AdvisorDialog : public QDialog {
  Q_OBJECT
 public:
  enum class Wish : std::uint8_t {
    Nothing,
    KeepAnswers,  // in the document
    LaySkeleton,  // into the chart, and keep the answers
    NewChart,     // from the skeleton, with the answers in it
  };

  // `chart` is what the answers are compared with; none: there is no chart yet (start page).
  AdvisorDialog(const Chart* chart, QWidget* parent = nullptr);

  const AdvisorAnswers& answers() const noexcept { return m_answers; }
  sales::Recommendation recommendation() const noexcept { return m_advice.result; }
  Wish wish() const noexcept { return m_wish; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QSpinBox* addNumber(const char* name, int value);
  QWidget* makeQuestions();
  QWidget* makeAnswer();
  void take();
  void showAdvice();
  void retranslate();
  void finish(Wish wish);

  const Chart* m_chart;
  int m_peopleInChart = 0;
  AdvisorAnswers m_answers;
  sales::Advice m_advice;
  Wish m_wish = Wish::Nothing;
  QLabel* m_business = nullptr;
  QLabel* m_notice = nullptr;
  QLabel* m_spoke = nullptr;
  QFormLayout* m_form = nullptr;
  QSpinBox* m_channels = nullptr;
  QSpinBox* m_products = nullptr;
  QSpinBox* m_verticals = nullptr;
  QSpinBox* m_competitors = nullptr;
  QSpinBox* m_people = nullptr;
  QCheckBox* m_countPeople = nullptr;
  std::array<QCheckBox*, kSymptomCount> m_symptoms{};
  QScrollArea* m_scroll = nullptr;
  QLabel* m_result = nullptr;
  QLabel* m_meaning = nullptr;
  QLabel* m_reasons = nullptr;
  QLabel* m_comparison = nullptr;
  QLabel* m_pairing = nullptr;
  QPushButton* m_keep = nullptr;
  QPushButton* m_lay = nullptr;
  QPushButton* m_new = nullptr;
};

}  // namespace arborg::ui

#include "ui/widgets/skill_radar.h"

#include "core/sales/profile.h"
#include "ui/text/words.h"

namespace arborg::ui {

SkillRadar::SkillRadar(QWidget* parent) : RadarChart(parent) {
  relabel();
}

void SkillRadar::setShortLabels(bool shortLabels) {
  m_short = shortLabels;
  relabel();
}

void SkillRadar::retranslate() {
  relabel();
}

void SkillRadar::relabel() {
  const Words words;
  QStringList labels;
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    labels.append(m_short ? words.formats().plainNumber(static_cast<qint64>(i) + 1)
                          : words.skill(static_cast<Skill>(i)));
  }
  setAxes(labels, kMaxRating, kMaxRating);
}

void SkillRadar::show(const Chart& chart, PositionId seat) {
  const Words words;
  std::vector<RadarLine> lines;
  const auto role = builtInRole(chart.position(seat).role);
  if (role.has_value() && sales::indexFor(*role).has_value()) {
    RadarLine profile{tr("Profile: %1").arg(words.roleShort(*role)),
                      palette().color(QPalette::PlaceholderText),
                      {},
                      true,
                      false};
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      const auto expected = sales::expectedRating(*role, static_cast<Skill>(i));
      profile.values.push_back(expected.has_value() ? std::optional<double>(*expected)
                                                    : std::nullopt);
    }
    lines.push_back(std::move(profile));
  }
  if (const Person* person = chart.holder(seat); person != nullptr) {
    RadarLine line{words.holderName(chart, seat), palette().color(QPalette::Link), {}};
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      const auto rating = person->skills.rating(static_cast<Skill>(i));
      line.values.push_back(rating.has_value() ? std::optional<double>(*rating) : std::nullopt);
    }
    lines.push_back(std::move(line));
  }
  setLines(lines);
}

}  // namespace arborg::ui

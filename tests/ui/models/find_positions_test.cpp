// What people type, and whom it finds.
#include "ui/models/find_positions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edit/chart_builder.h"
#include "core/edit/commands/field_commands.h"
#include "ui/models/editor.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class Finding : public ::testing::Test {
 protected:
  Finding() { languages.use(Language::English); }

  // One seat a call; the key is its number.
  edit::ChartBuilder& builder() { return m_builder; }
  PositionId add(const std::string& name, Position seat = {}, Person person = {}) {
    seat.key = "k" + std::to_string(++m_count);
    if (!name.empty()) {
      person.name = name;
      person.key = "p" + seat.key;
      seat.holder = m_builder.addPerson(std::move(person));
    }
    return m_builder.addPosition(std::move(seat), std::nullopt);
  }
  void show() { notifier.setDocument(std::make_unique<Document>(m_builder.take(), ViewState{})); }
  SearchIndex& index() { return SearchIndex::of(notifier); }
  std::vector<PositionId> find(const QString& text) { return findPositions(index(), text, 100); }
  bool finds(PositionId id, const QString& text) {
    const auto hits = find(text);
    return std::find(hits.begin(), hits.end(), id) != hits.end();
  }

  LanguageSwitcher languages;
  ChartNotifier notifier;

 private:
  edit::ChartBuilder m_builder;
  int m_count = 0;
};

// Sixty pairs of a name and what somebody with another keyboard types for it.
TEST_F(Finding, AccentsCaseAndTurkishIDoNotMatter) {
  static const std::vector<std::pair<const char*, const char*>> kCases = {
      {"İstanbul Ofisi", "istanbul"},
      {"İstanbul Ofisi", "ISTANBUL"},
      {"İstanbul Ofisi", "ıstanbul"},
      {"Istanbul", "İstanbul"},
      {"Åse Lie", "ase"},
      {"Åse Lie", "ÅSE"},
      {"Åse Lie", "åse lie"},
      {"Ase Lie", "Åse"},
      {"Işıl Şahin", "isil"},
      {"Işıl Şahin", "ışıl"},
      {"Işıl Şahin", "IŞIL"},
      {"Işıl Şahin", "isil sahin"},
      {"İpek Öztürk", "ipek"},
      {"İpek Öztürk", "ozturk"},
      {"İpek Öztürk", "ÖZTÜRK"},
      {"İpek Öztürk", "Ipek"},
      {"Çiğdem Yıldız", "cigdem"},
      {"Çiğdem Yıldız", "yildiz"},
      {"Çiğdem Yıldız", "YILDIZ"},
      {"Çiğdem Yıldız", "ÇİĞDEM"},
      {"Gülşen Ünal", "gulsen"},
      {"Gülşen Ünal", "unal"},
      {"Øyvind Håland", "oyvind"},
      {"Øyvind Håland", "haland"},
      {"Øyvind Håland", "ØYVIND"},
      {"Øyvind Håland", "håland"},
      {"Bjørn Ærø", "bjorn"},
      {"Bjørn Ærø", "aero"},
      {"Bjørn Ærø", "ærø"},
      {"Bjørn Ærø", "BJØRN"},
      {"Väinö Äijälä", "vaino"},
      {"Väinö Äijälä", "aijala"},
      {"Väinö Äijälä", "äijälä"},
      {"Väinö Äijälä", "VÄINÖ ÄIJÄLÄ"},
      {"Åke Öberg", "oberg"},
      {"Niccolò Conti", "niccolo"},
      {"Niccolò Conti", "NICCOLÒ"},
      {"Niccolò Conti", "conti nic"},
      {"José Núñez", "jose"},
      {"José Núñez", "nunez"},
      {"José Núñez", "NUÑEZ"},
      {"Zoë Brontë", "zoe bronte"},
      {"François Lefèvre", "francois"},
      {"François Lefèvre", "lefevre"},
      {"Jürgen Groß", "jurgen"},
      {"Jürgen Groß", "gross"},
      {"Jürgen Groß", "GROSS"},
      {"Łukasz Wałęsa", "lukasz"},
      {"Łukasz Wałęsa", "walesa"},
      {"Đorđe Petrović", "dorde"},
      {"Anna-Maria Laine", "maria"},
      {"Anna-Maria Laine", "anna-m"},
      {"Mäkelä-Nieminen", "nieminen"},
      {"Mäkelä-Nieminen", "makela"},
      {"Zoe\u0308 Lie", "zoë"},
      {"Zoë Lie", "zoe\u0308"},
      {"Ｐｒｉｙａ Nair", "priya"},
      {"ﬁnn Berg", "finn"},
      {"Ωμέγα", "ωμεγα"},
      {"Иван Ёлкин", "елкин"},
  };
  ASSERT_EQ(kCases.size(), 60U);
  std::vector<PositionId> seats;
  for (const auto& [name, typed] : kCases) seats.push_back(add(name));
  const PositionId nobody = add("Qqq Www");
  show();
  for (std::size_t i = 0; i < kCases.size(); ++i) {
    const auto& [name, typed] = kCases[i];
    EXPECT_TRUE(finds(seats[i], QString::fromUtf8(typed))) << name << " by " << typed;
    EXPECT_FALSE(finds(nobody, QString::fromUtf8(typed))) << typed;
  }
}

TEST_F(Finding, EveryFieldIsSearchedAndTheOneThatWasHitIsSaid) {
  const CustomFieldId region = builder().addCustomField(CustomField{"region", "Region"});
  Position seat;
  seat.title = "Head of Växjö";
  seat.role = roleId(BuiltInRole::SalesManager);
  seat.department = "Güney Satış";
  seat.note = "Speaks Norwegian, starts in August and takes over the largest accounts of the north";
  seat.custom = {{region, "Nordics"}};
  Person person;
  person.email = "anna@example.org";
  person.phone = "+358 40 1234567";
  person.skills.setRating(Skill::Closing, 4);
  person.skills.setRating(Skill::Marketing, 0);
  const PositionId anna = add("Anna Laine", seat, person);
  Position open;
  open.role = roleId(BuiltInRole::Cro);
  const PositionId vacant = add("", open);
  show();
  const std::string closing = "Skill: " + Words().skill(Skill::Closing).toStdString();
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"laine", ""},
      {"vaxjo", ""},
      {"sales manager", ""},
      {"guney", "Department: Güney Satış"},
      {"k1", "ID: k1"},
      {"example.org", "E-mail: anna@example.org"},
      {"1234567", "Phone: +358 40 1234567"},
      {"nordics", "Region: Nordics"},
      {"anna nordics", "Region: Nordics"},
      {"closing", closing.c_str()},
  };
  for (const auto& [typed, where] : cases) {
    EXPECT_THAT(find(QString::fromUtf8(typed)), ElementsAre(anna)) << typed;
    EXPECT_EQ(foundIn(index(), anna, QString::fromUtf8(typed)), QString::fromUtf8(where)) << typed;
  }
  const QString note = foundIn(index(), anna, QStringLiteral("august"));
  EXPECT_TRUE(note.startsWith(QStringLiteral("Note: "))) << note.toStdString();
  EXPECT_TRUE(note.contains(QStringLiteral("August")));
  EXPECT_LT(note.size(), 80);
  EXPECT_THAT(find(QStringLiteral("marketing")), IsEmpty());  // rated nought
  EXPECT_THAT(find(QStringLiteral("vacant")), ElementsAre(vacant));
  EXPECT_THAT(find(QStringLiteral("chief revenue")), ElementsAre(vacant));
  languages.use(Language::Finnish);
  EXPECT_THAT(find(QStringLiteral("myyntipäällikkö")), ElementsAre(anna));
  languages.use(Language::Turkish);
  EXPECT_THAT(find(QStringLiteral("satis muduru")), ElementsAre(anna));
}

TEST_F(Finding, NamesThatBeginSoComeFirst) {
  const PositionId inside = add("Joanna Berg");
  const PositionId second = add("Bo Anna");
  const PositionId first = add("Anna Laine");
  Person person;
  person.email = "anna@x.org";
  const PositionId byMail = add("Zoe", {}, person);
  show();
  EXPECT_THAT(find(QStringLiteral("anna")), ElementsAre(first, second, inside, byMail));
  EXPECT_THAT(findPositions(index(), QStringLiteral("anna"), 2), ElementsAre(first, second));
  EXPECT_EQ(find({}).size(), 4U);
}

TEST_F(Finding, FollowsTheChart) {
  const PositionId anna = add("Anna");
  const PositionId bo = add("Bo");
  show();
  EXPECT_THAT(find(QStringLiteral("anna")), ElementsAre(anna));
  (void)notifier.document().run(
      edit::setField(notifier.chart(), bo, edit::PersonField::Name, "Hanna"));
  EXPECT_THAT(find(QStringLiteral("anna")), ElementsAre(anna, bo));
  notifier.document().undo();
  EXPECT_THAT(find(QStringLiteral("anna")), ElementsAre(anna));
  EXPECT_THAT(find(QStringLiteral("bo")), ElementsAre(bo));
}

}  // namespace
}  // namespace arborg::ui

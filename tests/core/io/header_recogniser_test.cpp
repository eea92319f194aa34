#include "core/io/header_recogniser.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace arborg::io {
namespace {

using F = ImportField;

struct Row {
  const char* header;
  ImportField field;
};

constexpr std::array kRows = {
    // the program's own
    Row{"id", F::Id},
    Row{"name", F::Name},
    Row{"manager", F::Manager},
    Row{"title", F::Title},
    Row{"role", F::Role},
    Row{"department", F::Department},
    Row{"email", F::Email},
    Row{"quota", F::Quota},
    Row{"cost", F::Cost},
    Row{"fte", F::Fte},
    Row{"note", F::Note},
    Row{"photo", F::Photo},
    Row{"dotted_manager", F::DottedManager},
    Row{"PersonID", F::Id},
    // real files
    Row{"employeeNumber", F::Id},
    Row{"lastName", F::LastName},
    Row{"firstName", F::FirstName},
    Row{"reportsTo", F::Manager},
    Row{"jobTitle", F::Title},
    Row{"BusinessEntityID", F::Id},
    Row{"ManagerID", F::Manager},
    Row{"ManagerName", F::Manager},
    Row{"E-mail", F::Email},
    Row{"EmailAddress", F::Email},
    Row{"PhoneNumber", F::Phone},
    Row{"SalesQuota", F::Quota},
    Row{"attained", F::Attained},
    Row{"Bookings", F::Attained},
    Row{"Closed Won Amount", F::Attained},
    Row{"Myynnin toteuma (EUR)", F::Attained},
    Row{"Fatturato", F::Attained},
    Row{"Oppnådd salg", F::Attained},
    Row{"Gerçekleşen satış", F::Attained},
    Row{"opportunities", F::Opportunities},
    Row{"Myyntimahdollisuudet", F::Opportunities},
    Row{"Numero di opportunità", F::Opportunities},
    Row{"Antall salgsmuligheter", F::Opportunities},
    Row{"Fırsat sayısı", F::Opportunities},
    Row{"deals_won", F::DealsWon},
    Row{"Won Deals", F::DealsWon},
    Row{"Voitetut kaupat", F::DealsWon},
    Row{"Contratti vinti", F::DealsWon},
    Row{"Vunne avtaler", F::DealsWon},
    Row{"Kazanılan anlaşmalar", F::DealsWon},
    Row{"sales_cycle", F::SalesCycle},
    Row{"Sales Cycle (days)", F::SalesCycle},
    Row{"Myyntisykli", F::SalesCycle},
    Row{"Durata del ciclo di vendita", F::SalesCycle},
    Row{"Salgssyklus", F::SalesCycle},
    Row{"Satış döngüsü", F::SalesCycle},
    Row{"parentId", F::Manager},
    Row{"EMPLOYEE_ID", F::Id},
    Row{"FIRST_NAME", F::FirstName},
    Row{"PHONE_NUMBER", F::Phone},
    Row{"SALARY", F::Cost},
    Row{"MANAGER_ID", F::Manager},
    Row{"Post Unique Reference", F::Id},
    Row{"Reports to Senior Post", F::Manager},
    Row{"Contact E-mail", F::Email},
    Row{"Unit", F::Department},
    Row{"FTE", F::Fte},
    Row{"Notes", F::Note},
    Row{"photoPath", F::Photo},
    Row{"position", F::Title},
    Row{"image", F::Photo},
    Row{"key", F::Id},
    // systems
    Row{"Employee #", F::Id},
    Row{"Reporting to", F::Manager},
    Row{"supervisorEId", F::Manager},
    Row{"First Name [Required]", F::FirstName},
    Row{"Last Name [Required]", F::LastName},
    Row{"Email Address [Required]", F::Email},
    Row{"Manager Email", F::Manager},
    Row{"Employee Title", F::Title},
    Row{"Name [displayName] Required", F::Name},
    Row{"userPrincipalName", F::Email},
    Row{"sAMAccountName", F::Id},
    Row{"givenName", F::FirstName},
    Row{"sn", F::LastName},
    Row{"telephoneNumber", F::Phone},
    Row{"Worker's Manager", F::Manager},
    Row{"Supervisory Organization", F::Department},
    Row{"ReportsToId", F::Manager},
    Row{"SupervisorID", F::Manager},
    Row{"Boss ID", F::Manager},
    Row{"Dottedids", F::DottedManager},
    Row{"parentNodeId", F::Manager},
    Row{"Reports_To", F::Manager},
    Row{"Esimiesten henkilönumerolista", F::Manager},
    Row{"Quota (EUR)", F::Quota},
    // Finnish
    Row{"Henkilönumero", F::Id},
    Row{"Kokonimi", F::Name},
    Row{"Etunimi", F::FirstName},
    Row{"Sukunimi", F::LastName},
    Row{"Esihenkilö", F::Manager},
    Row{"Lähiesimies", F::Manager},
    Row{"Tehtävänimike", F::Title},
    Row{"Toimi", F::Title},
    Row{"Osasto", F::Department},
    Row{"Sähköposti", F::Email},
    Row{"Puhelin", F::Phone},
    Row{"Palkka", F::Cost},
    Row{"Myyntitavoite", F::Quota},
    Row{"Rooli", F::Role},
    Row{"Matriisiesihenkilö", F::DottedManager},
    // Italian
    Row{"Matricola", F::Id},
    Row{"Nominativo", F::Name},
    Row{"Nome", F::Name},
    Row{"Cognome", F::LastName},
    Row{"Cognome e nome", F::Name},
    Row{"Responsabile", F::Manager},
    Row{"Riporta a", F::Manager},
    Row{"Mansione", F::Title},
    Row{"Ruolo", F::Role},
    Row{"Reparto", F::Department},
    Row{"Telefono", F::Phone},
    Row{"RAL", F::Cost},
    Row{"Unità organizzativa", F::Department},
    Row{"Responsabile funzionale", F::DottedManager},
    // Norwegian
    Row{"Ansattnr", F::Id},
    Row{"Navn", F::Name},
    Row{"Fornavn", F::FirstName},
    Row{"Etternavn", F::LastName},
    Row{"Nærmeste leder", F::Manager},
    Row{"Rapporterer til", F::Manager},
    Row{"Stilling", F::Title},
    Row{"Avdeling", F::Department},
    Row{"E-post", F::Email},
    Row{"Kvote", F::Quota},
    Row{"Årslønn", F::Cost},
    Row{"Stillingsprosent", F::Fte},
    // Turkish
    Row{"Sicil No", F::Id},
    Row{"Ad Soyad", F::Name},
    Row{"ADI SOYADI", F::Name},
    Row{"Ad", F::Name},
    Row{"Soyadı", F::LastName},
    Row{"Yönetici", F::Manager},
    Row{"YÖNETİCİ", F::Manager},
    Row{"Bağlı Olduğu Yönetici", F::Manager},
    Row{"Ünvan", F::Title},
    Row{"Pozisyon", F::Title},
    Row{"Bölüm", F::Department},
    Row{"E-Posta", F::Email},
    Row{"Maaş", F::Cost},
    Row{"Satış Kotası", F::Quota},
};

TEST(HeaderRecogniser, knowsHeadersOfLanguagesAndSystems) {
  for (const Row& row : kRows) {
    const auto match = recogniseHeader(row.header);
    ASSERT_TRUE(match.has_value()) << row.header;
    EXPECT_EQ(key(match->field), key(row.field)) << row.header;
  }
}

TEST(HeaderRecogniser, leavesOtherColumnsToTheUser) {
  for (const char* header :
       {"", " ", "Location", "officeCode", "extension", "manager_role_slug", "Grade", "country",
        "Salary Cost of Reports (£)", "Parent Department", "hireDate", "OrganizationNode",
        "titleOfCourtesy", "directReports", "Cost Center", "Valid?", "Sales YTD", "job_id"}) {
    EXPECT_FALSE(recogniseHeader(header).has_value()) << header;
  }
  EXPECT_FALSE(recogniseHeader(std::string(5000, 'n')).has_value());
}

TEST(HeaderRecogniser, knowsItsOwnKeys) {
  for (std::size_t i = 0; i + 1 < kImportFieldCount; ++i) {
    const auto field = static_cast<F>(i);
    EXPECT_EQ(recogniseHeader(key(field))->field, field) << key(field);
  }
  EXPECT_EQ(recogniseHeader("closing")->skill, Skill::Closing);
  EXPECT_EQ(recogniseHeader("Esihenkilö")->field, F::Manager);
  EXPECT_FALSE(recogniseHeader("colour").has_value());
}

TEST(HeaderRecogniser, prefersTheMoreExactHeader) {
  EXPECT_GT(recogniseHeader("Job Title")->strength, recogniseHeader("Position")->strength);
  EXPECT_GT(recogniseHeader("Manager ID")->strength, recogniseHeader("Manager Name")->strength);
  EXPECT_GT(recogniseHeader("Department")->strength, recogniseHeader("Unit")->strength);
  EXPECT_GT(recogniseHeader("photoPath")->strength, recogniseHeader("Picture")->strength);
  EXPECT_EQ(recogniseHeader("title")->strength, kOwnKey);
}

TEST(HeaderRecogniser, tellsWhichNamesMayBeFirstNames) {
  for (const char* header : {"Nome", "Ad", "Name", "Navn"}) {
    EXPECT_TRUE(recogniseHeader(header)->mayBeFirstName) << header;
  }
  for (const char* header : {"Ad Soyad", "Nominativo", "Full Name"}) {
    EXPECT_FALSE(recogniseHeader(header)->mayBeFirstName) << header;
  }
}

TEST(HeaderRecogniser, readsPercentagesAsSuch) {
  EXPECT_TRUE(recogniseHeader("Stillingsprosent")->percent);
  EXPECT_TRUE(recogniseHeader("FTE %")->percent);
  EXPECT_TRUE(recogniseHeader("FTE (%)")->percent);
  EXPECT_FALSE(recogniseHeader("FTE")->percent);
}

TEST(HeaderRecogniser, knowsEverySkillByKeyAndInFiveLanguages) {
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const auto skill = static_cast<Skill>(i);
    const auto match = recogniseHeader(arborg::key(skill));
    ASSERT_TRUE(match.has_value()) << arborg::key(skill);
    EXPECT_EQ(match->field, F::Skill);
    EXPECT_EQ(match->skill, skill) << arborg::key(skill);
  }
  struct SkillRow {
    Skill skill;
    std::array<const char*, 5> titles;
  };
  const std::array rows = {
      SkillRow{Skill::Closing,
               {"Closing", "Kaupan päättäminen", "Chiusura delle trattative", "Salgsavslutning",
                "Satış kapatma"}},
      SkillRow{Skill::SalesMethodology,
               {"Sales methodology", "Myyntimenetelmät", "Metodologia di vendita", "Salgsmetodikk",
                "Satış metodolojisi"}},
      SkillRow{Skill::TerritoryPlanning,
               {"Territory planning", "Aluesuunnittelu", "Pianificazione del territorio",
                "Distriktsplanlegging", "Bölge planlama"}},
      SkillRow{Skill::StrategicThinking,
               {"Strategic thinking", "Strateginen ajattelu", "Pensiero strategico",
                "Strategisk tenkning", "Stratejik düşünme"}},
      SkillRow{Skill::Collaboration,
               {"Collaboration", "Yhteistyö", "Collaborazione", "Samarbeid", "İş birliği"}},
      SkillRow{Skill::CustomerService,
               {"Customer service", "Asiakaspalvelu", "Servizio clienti", "Kundeservice",
                "Müşteri hizmetleri"}},
      SkillRow{Skill::IndustryExperience,
               {"Industry experience", "Toimialakokemus", "Esperienza nel settore",
                "Bransjeerfaring", "Sektör deneyimi"}},
      SkillRow{Skill::Sales, {"Sales", "Myynti", "Vendite", "Salg", "Satış"}},
  };
  for (const SkillRow& row : rows) {
    for (const char* title : row.titles) {
      const auto match = recogniseHeader(title);
      ASSERT_TRUE(match.has_value()) << title;
      EXPECT_EQ(match->skill, row.skill) << title;
    }
  }
}

}  // namespace
}  // namespace arborg::io

#include "core/io/role_recogniser.h"

#include <gtest/gtest.h>

#include <array>
#include <ostream>

namespace arborg::io {

std::ostream& operator<<(std::ostream& out, const RecognisedRole& role) {
  return out << builtInRoles()[static_cast<std::size_t>(role.role)].key << "/"
             << static_cast<int>(role.condition);
}

namespace {

using enum BuiltInRole;

struct Row {
  const char* title;
  BuiltInRole role;
};

constexpr std::array kAlways = {
    Row{"SVP Sales", VpSales},
    Row{"EVP, Global Sales", VpSales},
    Row{"Vice President, Sales", VpSales},
    Row{"Vice-President of Sales", VpSales},
    Row{"V.P. Sales", VpSales},
    Row{"Area Vice President, Sales", VpSales},
    Row{"RVP Sales, West", VpSales},
    Row{"VP of Sales Operations", SalesOperations},
    Row{"VP Sales Enablement", Other},
    Row{"VP Sales & Marketing", VpSales},
    Row{"VP, Sales and Marketing", VpSales},
    Row{"VP Sales, Northern California", VpSales},
    Row{"VP of Sales North America & Canada", VpSales},
    Row{"Head of Sales Development", SalesManager},
    Row{"Deputy Sales Director", Other},
    Row{"Assistant Sales Manager", Other},
    Row{"Sales Manager Assistant", Other},
    Row{"Sales Manager Helsinki", SalesManager},
    Row{"Wine Sales Manager", SalesManager},
    Row{"Pre-Sales Manager", SalesEngineer},
    Row{"After Sales Manager", Other},
    Row{"Key Account Manager", AccountManager},
    Row{"Global Key Account Manager, Automotive", AccountManager},
    Row{"Technical Account Manager", Other},
    Row{"Accounts Manager", Other},
    Row{"Account Executive Assistant", Other},
    Row{"Account Executive II", AccountExecutive},
    Row{"Sr. Account Executive", AccountExecutive},
    Row{"AE", AccountExecutive},
    Row{"Chief Revenue Officer (CRO)", Cro},
    Row{"Chief Sales Officer", Cso},
    Row{"Chief Strategy Officer", Other},
    Row{"Chief Security Officer", Other},
    Row{"CSO", Cso},
    Row{"CCO", Other},
    Row{"Chief Commercial Officer (CCO)", Cro},
    Row{"Chief Customer Officer (CCO)", Cco},
    Row{"Founder & CEO", Ceo},
    Row{"CEO & Co-Founder", Ceo},
    Row{"President & CEO", Ceo},
    Row{"Co-CEO", Ceo},
    Row{"Deputy CEO", Other},
    Row{"Interim CEO", Ceo},
    Row{"CEO Advisor", Other},
    Row{"Executive Assistant to the CEO", Assistant},
    Row{"EA to CEO", Assistant},
    Row{"Assistant to the Regional Manager", Assistant},
    Row{"CEO Assistant", Assistant},
    Row{"Chief of Staff", Other},
    Row{"Vice President & General Manager", Other},
    Row{"Sales Team Lead", SalesTeamLead},
    Row{"Team Lead, Sales", SalesTeamLead},
    Row{"Team Lead", Other},
    Row{"Sales Supervisor", SalesTeamLead},
    Row{"SDR Team Lead", SalesTeamLead},
    Row{"BDR", Bdr},
    Row{"Business Development Representative (BDR)", Bdr},
    Row{"Business Development Manager", AccountExecutive},
    Row{"SDR", Sdr},
    Row{"Sales Engineer", SalesEngineer},
    Row{"Solutions Engineer, EMEA", SalesEngineer},
    Row{"Customer Success Manager, Enterprise", CustomerSuccessManager},
    Row{"VP Customer Success", VpCustomerSuccess},
    Row{"Channel Partner Manager", PartnerManager},
    Row{"Renewals and Upsell Manager", RenewalsManager},
    Row{"Sales Operations Analyst", Other},
    Row{"Sales Operations Manager", SalesOperations},
    Row{"RevOps Manager", SalesOperations},
    Row{"Head of Sales Strategy", SalesStrategyHead},
    Row{"Former VP Sales", Other},
    Row{"Salesforce Developer", Other},
    Row{"Sales Trainer", Other},
    Row{"Sales Intern", Other},
    Row{"Sales Assistant", Other},
    Row{"Sales Coordinator", Other},
    Row{"Toimitusjohtaja", Ceo},
    Row{"Toimitusjohtaja (CEO)", Ceo},
    Row{"TOIMITUSJOHTAJA", Ceo},
    Row{"Vt. toimitusjohtaja", Ceo},
    Row{"Varatoimitusjohtaja", Other},
    Row{"Toimitusjohtajan assistentti", Assistant},
    Row{"Kaupallinen johtaja (CRO)", Cro},
    Row{"Kaupallinen johtaja", Cro},
    Row{"Myyntijohtaja (CSO)", Cso},
    Row{"Myyntijohtaja (VP)", VpSales},
    Row{"Myynnin varajohtaja (VP)", VpSales},
    Row{"Myyntipäällikkö", SalesManager},
    Row{"Aluemyyntipäällikkö", SalesManager},
    Row{"Myyntipäällikkö, Etelä-Suomi", SalesManager},
    Row{"Myyntipäällikkö Tampere", SalesManager},
    Row{"Aluepäällikkö", SalesManager},
    Row{"Vientipäällikkö", SalesManager},
    Row{"Avainasiakaspäällikkö", AccountManager},
    Row{"Asiakkuuspäällikkö", AccountManager},
    Row{"Myyntitiimin vetäjä", SalesTeamLead},
    Row{"Tiiminvetäjä", Other},
    Row{"Myyntiedustaja", AccountExecutive},
    Row{"Myyjä", AccountExecutive},
    Row{"Uusasiakashankkija (BDR)", Bdr},
    Row{"Liidien kartoittaja (SDR)", Sdr},
    Row{"Myynti-insinööri", SalesEngineer},
    Row{"Myyntiassistentti", Other},
    Row{"Johdon assistentti", Assistant},
    Row{"Markkinointijohtaja", Cmo},
    Row{"Talousjohtaja", Cfo},
    Row{"Kumppanuuspäällikkö", PartnerManager},
    Row{"Amministratore delegato (CEO)", Ceo},
    Row{"Amministratore Delegato", Ceo},
    Row{"AD", Ceo},
    Row{"Direttore commerciale", Cro},
    Row{"Direttore dei ricavi (CRO)", Cro},
    Row{"Direttore vendite (CSO)", Cso},
    Row{"Vicepresidente vendite (VP)", VpSales},
    Row{"Responsabile vendite", SalesManager},
    Row{"Responsabile delle vendite Nord Italia", SalesManager},
    Row{"Responsabile commerciale", SalesManager},
    Row{"Area manager", SalesManager},
    Row{"Team leader vendite", SalesTeamLead},
    Row{"Account executive (AE)", AccountExecutive},
    Row{"Addetta alle vendite", AccountExecutive},
    Row{"Agente di commercio", AccountExecutive},
    Row{"Sviluppo commerciale (BDR)", Bdr},
    Row{"Qualificazione contatti (SDR)", Sdr},
    Row{"Assistente di direzione", Assistant},
    Row{"Assistente vendite", Other},
    Row{"Impiegato commerciale", Other},
    Row{"Tecnico commerciale", SalesEngineer},
    Row{"Direttore marketing", Cmo},
    Row{"Administrerende direktør (CEO)", Ceo},
    Row{"Adm. dir.", Ceo},
    Row{"Konsernsjef", Ceo},
    Row{"Kommersiell direktør (CRO)", Cro},
    Row{"Salgsdirektør (CSO)", Cso},
    Row{"Visepresident for salg (VP)", VpSales},
    Row{"Salgssjef", SalesManager},
    Row{"Regional salgssjef", SalesManager},
    Row{"Salgssjef Vest", SalesManager},
    Row{"Salgs- og markedssjef", SalesManager},
    Row{"Salgsteamleder", SalesTeamLead},
    Row{"Teamleder", Other},
    Row{"Teamleder, salg", SalesTeamLead},
    Row{"Selger", AccountExecutive},
    Row{"Salgskonsulent", AccountExecutive},
    Row{"Kundeansvarlig", AccountManager},
    Row{"Møtebooker (SDR)", Sdr},
    Row{"Forretningsutvikler (BDR)", Bdr},
    Row{"Salgsingeniør", SalesEngineer},
    Row{"Direksjonssekretær", Assistant},
    Row{"Økonomidirektør", Cfo},
    Row{"Markedsdirektør", Cmo},
    Row{"Genel Müdür", Ceo},
    Row{"GENEL MÜDÜR (CEO)", Ceo},
    Row{"Genel Müdür Yardımcısı", Other},
    Row{"Genel Müdür Asistanı", Assistant},
    Row{"Gelirden sorumlu başkan (CRO)", Cro},
    Row{"SATIŞ DİREKTÖRÜ (CSO)", Cso},
    Row{"Satıştan sorumlu başkan yardımcısı (VP)", VpSales},
    Row{"Satıştan Sorumlu Genel Müdür Yardımcısı", VpSales},
    Row{"Satış Müdürü", SalesManager},
    Row{"Bölge Satış Müdürü", SalesManager},
    Row{"Ege Bölge Satış Müdürü", SalesManager},
    Row{"Satış Müdür Yardımcısı", Other},
    Row{"Satış ve Pazarlama Müdürü", SalesManager},
    Row{"Satış takım lideri", SalesTeamLead},
    Row{"Satış Temsilcisi", AccountExecutive},
    Row{"Satış temsilcisi (AE)", AccountExecutive},
    Row{"Kıdemli Satış Temsilcisi", AccountExecutive},
    Row{"Saha satış temsilcisi", AccountExecutive},
    Row{"İş geliştirme temsilcisi (BDR)", Bdr},
    Row{"Satış geliştirme temsilcisi (SDR)", Sdr},
    Row{"Satış Mühendisi", SalesEngineer},
    Row{"Satış Destek Uzmanı", Other},
    Row{"Yönetici Asistanı", Assistant},
    Row{"Müşteri Yöneticisi", AccountManager},
    Row{"Pazarlama Direktörü", Cmo},
    Row{"Finans Direktörü", Cfo},
    Row{"(Sales Rep)", AccountExecutive},
    Row{"Sales Rep.", AccountExecutive},
    Row{"Retail Sales Associate", Other},
    Row{"Sales", Other},
    Row{"Manager", Other},
    Row{"Director", Other},
    Row{"Marketing & Sales", Other},
    Row{"Head of Sales (CRO)", Cro},
    Row{"Executive Business Partner (CEO)", Other},
    Row{"VP, Sales & Operations", SalesOperations},
    Row{"VP Finance", Other},
    Row{"Sales Manager / Team Lead", SalesManager},
    Row{"Account Executive | Public Sector", AccountExecutive},
    Row{"Account Executive, Financial Services", AccountExecutive},
    Row{"European Sales Manager", SalesManager},
    Row{"North American Sales Manager", SalesManager},
    Row{"Pacific Sales Manager", SalesManager},
    Row{"Sales Manager (APAC)", SalesManager},
    Row{"Sale Manager (EMEA)", SalesManager},
    Row{"VP Sales", VpSales},
    Row{"VP Marketing", VpMarketing},
    Row{"Sales Rep", AccountExecutive},
    Row{"Enterprise Account Executive - Sales", AccountExecutive},
    Row{"Account Executive, EMEA", AccountExecutive},
    Row{"Senior Salesforce Administrator", Other},
    Row{"Sales Enablement Lead", Other},
    Row{"Interim Demand Generation Lead (and CEO)", Other},
    Row{"CEO, co-founder, Board of Directors", Ceo},
    Row{"Chief of Staff to CEO, Sales Ops & Strategy", Other},
    Row{"Executive Business Partner, CTO and VP People & Talent", Other},
    Row{"Director, Sales Strategy & Operations", SalesOperations},
    Row{"Senior Manager, Sales Development", SalesManager},
    Row{"Sales Development Representative (EMEA)", Sdr},
    Row{"Vice President of Production", Other},
    Row{"Administration Vice President", Other},
    Row{"Chief Marketing Officer", Cmo},
    Row{"Product Marketing Manager", MarketingSpecialist},
    Row{"Assistant to the Chief Financial Officer", Assistant},
    Row{"Secretary to the Commission", Other},
    Row{"Secretary to the CEO", Assistant},
    Row{"Business Relationship Manager", Other},
    Row{"Director of Account & Portfolio Management", Other},
    Row{"Inside Sales Coordinator", Other},
    Row{"Human Resources Representative", Other},
    Row{"Sales Support Agent", Other},
    Row{"Production Technician - WC60", Other},
    Row{"Satış Genel Müdür Yardımcısı", VpSales},
    Row{"Müşteri Başarı Yöneticisi", CustomerSuccessManager},
    Row{"İş Ortağı Yöneticisi", PartnerManager},
    Row{"Fornyelsesansvarlig", RenewalsManager},
    Row{"Partneransvarlig", PartnerManager},
    Row{"Responsabile rinnovi", RenewalsManager},
    Row{"Responsabile partner", PartnerManager},
    Row{"Sopimusuusintapäällikkö", RenewalsManager},
    Row{"Markkinointipäällikkö", MarketingSpecialist},
    Row{"Asiakkuusjohtaja", Cco},
    Row{"Operatiivinen johtaja", Coo},
    Row{"Direttore operativo", Coo},
    Row{"Driftsdirektør", Coo},
    Row{"Operasyon Direktörü", Coo},
    Row{"Kundedirektør", Cco},
    Row{"Genel Müdür Sekreteri", Assistant},
};

constexpr std::array kAtTop = {
    Row{"CEO, Nordics", Ceo},
    Row{"Managing Director", Ceo},
    Row{"Managing Director, Norway", Ceo},
    Row{"Direttore generale", Ceo},
    Row{"Daglig leder", Ceo},
    Row{"President", Ceo},
    Row{"General Manager", Ceo},
};

constexpr std::array kUnlessSameAbove = {
    Row{"Head of Sales", VpSales},
    Row{"Head of Sales, Nordics", VpSales},
    Row{"Sales Director", VpSales},
    Row{"Director - Sales", VpSales},
    Row{"Regional Sales Director EMEA", VpSales},
    Row{"Director of Customer Success", VpCustomerSuccess},
    Row{"Myyntijohtaja", VpSales},
    Row{"Myynti- ja markkinointijohtaja", VpSales},
    Row{"Myyntijohtaja, Pohjoismaat", VpSales},
    Row{"Direttore delle vendite", VpSales},
    Row{"Salgsdirektør", VpSales},
    Row{"Satış Direktörü", VpSales},
    Row{"Regional Director of Sales, East", VpSales},
    Row{"Finance Director", Cfo},
};

TEST(RoleRecogniser, knowsTitlesOfTheFiveLanguages) {
  for (const Row& row : kAlways) {
    EXPECT_EQ(recogniseTitle(row.title), (RecognisedRole{row.role, RoleCondition::Always, Other}))
        << row.title;
  }
}

TEST(RoleRecogniser, leavesTheTopTitleOpenUntilThePlaceIsKnown) {
  for (const Row& row : kAtTop) {
    EXPECT_EQ(recogniseTitle(row.title), (RecognisedRole{row.role, RoleCondition::AtTop, Other}))
        << row.title;
  }
}

TEST(RoleRecogniser, takesADirectorForTheLeaderUnlessOneIsAbove) {
  for (const Row& row : kUnlessSameAbove) {
    const RecognisedRole role = recogniseTitle(row.title);
    EXPECT_EQ(role.role, row.role) << row.title;
    EXPECT_EQ(role.condition, RoleCondition::NoSameAbove) << row.title;
    EXPECT_NE(role.otherwise, row.role) << row.title;
  }
  EXPECT_EQ(recogniseTitle("Sales Director").otherwise, SalesManager);
}

TEST(RoleRecogniser, readsNoTitleAsNoRole) {
  EXPECT_EQ(recogniseTitle(""), RecognisedRole());
  EXPECT_EQ(recogniseTitle("  - , () "), RecognisedRole());
  EXPECT_EQ(recogniseTitle("(CEO"), (RecognisedRole{Ceo, RoleCondition::Always, Other}));
  EXPECT_EQ(recogniseTitle("🙂"), RecognisedRole());
  EXPECT_EQ(recogniseTitle(std::string(100'000, 'x')), RecognisedRole());
}

TEST(RoleRecogniser, ignoresWordsBeyondAnyTitle) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "sales manager ";
  EXPECT_EQ(recogniseTitle(text).role, Other);
}

TEST(RoleRecogniser, readsRoleColumns) {
  for (const Role& role : builtInRoles()) {
    EXPECT_EQ(builtInRoles()[static_cast<std::size_t>(recogniseRole(role.key).value())].key,
              role.key);
  }
  EXPECT_EQ(recogniseRole("VP-Sales"), VpSales);
  EXPECT_EQ(recogniseRole("vp sales"), VpSales);
  EXPECT_EQ(recogniseRole("CCO"), Cco);  // in a role column it is our key
  EXPECT_EQ(recogniseRole("Myyntijohtaja"), VpSales);
  EXPECT_EQ(recogniseRole("Other"), Other);
  EXPECT_EQ(recogniseRole("Diğer"), Other);
  EXPECT_EQ(recogniseRole("Wizard"), std::nullopt);
  EXPECT_EQ(recogniseRole(""), std::nullopt);
}

}  // namespace
}  // namespace arborg::io

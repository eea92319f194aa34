#include "core/io/header_titles.h"

#include <array>

namespace arborg::io {

namespace {

using F = ImportField;

constexpr HeaderMatch field(ImportField what, std::uint8_t strength) {
  return {what, std::nullopt, strength, false, false};
}
constexpr HeaderMatch nameOrFirst(std::uint8_t strength) {
  return {F::Name, std::nullopt, strength, true, false};
}
constexpr HeaderMatch percent(ImportField what, std::uint8_t strength) {
  return {what, std::nullopt, strength, false, true};
}
constexpr HeaderMatch skill(Skill what) {
  return {F::Skill, what, 90, false, false};
}

// Where a header stands in two rows, the first has it.
constexpr std::array kHeaders = {
    // who
    HeaderTitles{field(F::Id, 95),
                 "employee id|employee number|employee no|employee #|emp id|emp no|emp number|"
                 "staff id|staff number|person id|personnel number|personnel no|worker id|"
                 "member id|unique id|unique identifier|unique reference|post unique reference|"
                 "business entity id|payroll number|employee code|"
                 "henkilönumero|henkilö nro|henkilön numero|työntekijänumero|työntekijän numero|"
                 "työntekijä nro|tunnus|tunniste|henkilön tunnus|"
                 "matricola|numero matricola|codice dipendente|id dipendente|"
                 "identificatore univoco|identificativo|numero dipendente|"
                 "ansattnummer|ansattnr|ansatt nr|ansatt id|ansattes nummer|medarbeidernummer|"
                 "medarbeider id|"
                 "sicil no|sicil|sicil numarası|personel no|personel numarası|personel sicil no|"
                 "çalışan no|çalışan numarası|çalışan id|çalışan kimliği"},
    HeaderTitles{field(F::Id, 80),
                 "position id|position number|position no|seat id|job number|node id|key|code|"
                 "contact id|record id|ref|reference|nro|numero|codice|nummer|kimlik|numara|kod|"
                 "toimen numero|id posizione|stilling id|stillingsnummer|pozisyon no|"
                 "pozisyon id|user id|employee key"},
    HeaderTitles{field(F::Id, 60),
                 "user name|username|login|login id|login name|sam account name|object id|guid|"
                 "uuid|käyttäjätunnus|nome utente|brukernavn|kullanıcı adı"},
    HeaderTitles{nameOrFirst(90), "nome|ad|adı|navn|nimi|isim"},
    HeaderTitles{field(F::Name, 92),
                 "full name|display name|employee name|staff name|worker name|person name|"
                 "complete name|holder|incumbent|name of employee|employee full name|"
                 "kokonimi|koko nimi|työntekijän nimi|henkilön nimi|"
                 "nome e cognome|cognome e nome|nome cognome|cognome nome|nome dipendente|"
                 "nome completo|nominativo|"
                 "fullt navn|ansattnavn|visningsnavn|navn på ansatt|medarbeiders navn|"
                 "ad soyad|adı soyadı|ad ve soyad|adı ve soyadı|isim soyisim|isim soyad|tam ad|"
                 "tam isim|çalışan adı|çalışan adı soyadı|personel adı|personel adı soyadı"},
    HeaderTitles{field(F::Name, 75),
                 "employee|employees|worker|person|staff|legal name|contact name|contact|member|"
                 "henkilö|työntekijä|dipendente|collaboratore|persona|ansatt|medarbeider|person|"
                 "çalışan|personel|kişi"},
    HeaderTitles{field(F::Name, 65), "preferred name|known as|common name|cn"},
    HeaderTitles{field(F::FirstName, 90),
                 "given name|forename|first names|fname|first|"
                 "etunimi|etunimet|kutsumanimi|fornavn|birinci ad|ön ad"},
    HeaderTitles{field(F::LastName, 90),
                 "surname|family name|sn|lname|last|sukunimi|cognome|etternavn|soyad|soyadı|"
                 "soyisim|soy isim"},
    HeaderTitles{field(F::PersonId, 80), "person number|holder id"},

    // to whom
    HeaderTitles{field(F::Manager, 95),
                 "manager id|manager employee id|manager employee number|manager number|"
                 "manager no|manager position id|manager person id|managers id|supervisor id|"
                 "supervisor number|supervisor eid|supervisor employee id|boss id|parent id|pid|"
                 "parent node id|reports to id|line manager id|line manager employee id|"
                 "direct manager id|superior id|"
                 "esihenkilön numero|esihenkilön henkilönumero|esihenkilön tunnus|"
                 "esihenkilön id|esimiehen numero|esimiehen henkilönumero|esimiehen tunnus|"
                 "esimiesten henkilönumerolista|esihenkilöiden henkilönumerolista|"
                 "id responsabile|matricola responsabile|codice responsabile|id superiore|"
                 "matricola superiore|id del responsabile|id manager|"
                 "lederens ansattnummer|leders ansattnummer|leder id|leder nr|ledernummer|"
                 "overordnet id|nærmeste leder id|"
                 "yönetici sicil no|yönetici sicili|yönetici no|yönetici id|yönetici kimliği|"
                 "amir sicil no|amir no|üst sicil no|bağlı olduğu sicil no|"
                 "bağlı olduğu yönetici sicil no|yöneticinin sicil nosu"},
    HeaderTitles{field(F::Manager, 90),
                 "reports to|supervisor|boss|line manager|direct manager|parent|managed by|"
                 "superior|reporting to|reporting manager|solid line manager|direct supervisor|"
                 "reports to senior post|reports to post|reports to position|people manager|"
                 "workers manager|primary manager|reporting line|reports|manager key|"
                 "esihenkilö|esimies|lähiesihenkilö|lähiesimies|raportoi|raportoi henkilölle|"
                 "raportoi kenelle|suora esihenkilö|"
                 "responsabile|superiore|riporta a|responsabile diretto|superiore diretto|"
                 "supervisore|capo|capo diretto|manager diretto|riporto|"
                 "leder|nærmeste leder|overordnet|rapporterer til|nærmeste overordnede|sjef|"
                 "direkte leder|"
                 "yönetici|yöneticisi|bağlı olduğu yönetici|bağlı olduğu kişi|bağlı olduğu|amir|"
                 "amiri|üst|üst yönetici|ilk amir|birinci amir|rapor verdiği|"
                 "rapor verdiği kişi|doğrudan yönetici"},
    HeaderTitles{field(F::Manager, 70),
                 "manager name|manager full name|supervisor name|manager email|managers email|"
                 "manager email address|supervisor email|line manager name|line manager email|"
                 "reports to name|reports to email|manager display name|manager upn|"
                 "esihenkilön nimi|esimiehen nimi|esihenkilön sähköposti|esimiehen sähköposti|"
                 "nome responsabile|nome del responsabile|email responsabile|"
                 "email del responsabile|"
                 "lederens navn|leders navn|leder navn|leders epost|lederens epost|leder epost|"
                 "yönetici adı|yönetici adı soyadı|yönetici eposta|yönetici epostası|amir adı"},
    HeaderTitles{field(F::DottedManager, 90),
                 "dotted line|dotted line manager|dotted line manager id|dotted line to|dotted ids|"
                 "dotted|matrix manager|matrix manager id|functional manager|"
                 "functional manager id|second manager|secondary manager|other managers|"
                 "katkoviivaesihenkilö|toinen esihenkilö|matriisiesihenkilö|"
                 "toiminnallinen esihenkilö|"
                 "responsabile funzionale|manager funzionale|secondo responsabile|"
                 "riporto funzionale|"
                 "funksjonell leder|matriseleder|stiplet linje|sekundær leder|"
                 "fonksiyonel yönetici|matris yönetici|matris yöneticisi|ikinci yönetici|"
                 "kesikli çizgi yöneticisi"},

    // as what
    HeaderTitles{field(F::Title, 95),
                 "job title|business title|position title|employee title|role title|seat title|"
                 "post title|tehtävänimike|ammattinimike|"
                 "titolo professionale|titolo di lavoro|"
                 "stillingstittel|jobbtittel|stillingsbetegnelse|iş unvanı|görev unvanı"},
    HeaderTitles{field(F::Title, 80),
                 "position|position name|job position|designation|job name|job|occupation|post|"
                 "nimike|toimi|tehtävä|työtehtävä|toimenkuva|"
                 "titolo|mansione|qualifica|posizione|incarico|"
                 "stilling|tittel|unvan|ünvan|unvanı|görev|görevi|pozisyon|iş"},
    HeaderTitles{field(F::Role, 90), "role key|sales role|org role|rooli|ruolo|rolle|rol|rolü"},
    HeaderTitles{field(F::Department, 90),
                 "dept|department name|osasto|osaston nimi|reparto|dipartimento|avdeling|"
                 "avdelingsnavn|departman|departmanı|departman adı|bölüm|bölümü"},
    HeaderTitles{field(F::Department, 70),
                 "division|org unit|organisation unit|organisational unit|organization unit|"
                 "organizational unit|supervisory organization|business unit|divisioona|"
                 "liiketoimintayksikkö|divisione|unità organizzativa|ufficio|divisjon|seksjon|"
                 "organisasjonsenhet|birim|birimi|müdürlük"},
    HeaderTitles{field(F::Department, 60),
                 "unit|team|team name|yksikkö|tiimi|unità|gruppo|squadra|enhet|ekip|takım"},

    // how to reach
    HeaderTitles{field(F::Email, 90),
                 "e-mail|mail|email address|e-mail address|work email|business email|"
                 "company email|contact e-mail|contact email|primary email|office email|"
                 "sähköposti|sähköpostiosoite|s-posti|posta elettronica|indirizzo email|"
                 "indirizzo e-mail|indirizzo di posta elettronica|e-post|e-postadresse|"
                 "e-posta|e-posta adresi|eposta adresi|mail adresi|kurumsal e-posta"},
    HeaderTitles{field(F::Email, 70), "user principal name|upn|home email|personal email"},
    HeaderTitles{field(F::Phone, 90),
                 "telephone|phone number|telephone number|work phone|business phone|"
                 "office phone|contact phone|contact number|tel|tel no|phone no|"
                 "puhelin|puhelinnumero|puh|telefono|numero di telefono|telefon|telefonnummer|"
                 "tlf|telefon numarası|telefon no|iş telefonu"},
    HeaderTitles{field(F::Phone, 75),
                 "mobile|mobile phone|mobile number|cell|cell phone|cellphone|matkapuhelin|gsm|"
                 "cellulare|mobil|mobilnummer|mobiltelefon|cep|cep telefonu|home phone|"
                 "kotipuhelin"},
    HeaderTitles{field(F::Photo, 95), "photo path|photo url|image url|picture url|avatar url"},
    HeaderTitles{field(F::Photo, 85),
                 "picture|image|avatar|portrait|headshot|kuva|valokuva|foto|immagine|"
                 "fotografia|bilde|fotografi|fotoğraf|resim"},

    // how much
    HeaderTitles{field(F::Quota, 90),
                 "sales quota|annual quota|yearly quota|sales target|annual target|target|"
                 "revenue target|quota amount|"
                 "kiintiö|myyntikiintiö|myyntitavoite|vuositavoite|tavoite|"
                 "quota di vendita|quota annuale|obiettivo|obiettivo di vendita|"
                 "obiettivo annuale|target di vendita|"
                 "kvote|salgskvote|salgsmål|årsmål|mål|salgsbudsjett|"
                 "kota|satış kotası|yıllık kota|hedef|satış hedefi|yıllık hedef"},
    HeaderTitles{field(F::Cost, 90),
                 "salary|annual salary|yearly salary|base salary|basic salary|annual cost|"
                 "total cost|employee cost|salary cost|compensation|total compensation|"
                 "annual compensation|base pay|annual pay|wage|"
                 "palkka|vuosipalkka|kustannus|kustannukset|vuosikustannus|henkilöstökulu|"
                 "palkkakustannus|"
                 "costo|costo annuo|costo aziendale|stipendio|retribuzione|"
                 "retribuzione annua|retribuzione annua lorda|ral|"
                 "lønn|årslønn|kostnad|årskostnad|lønnskostnad|"
                 "maaş|yıllık maaş|ücret|maliyet|yıllık maliyet"},
    HeaderTitles{field(F::Fte, 90),
                 "full time equivalent|full-time equivalent|fte count|htv|henkilötyövuosi|"
                 "henkilötyövuodet|equivalente a tempo pieno|etp|årsverk|tam zaman eşdeğeri|tze"},
    HeaderTitles{percent(F::Fte, 85),
                 "fte percent|fte percentage|employment percentage|työaikaprosentti|"
                 "työaika prosentti|työaika pros|percentuale part time|percentuale di impiego|"
                 "stillingsprosent|stillingsbrøk prosent|çalışma oranı|çalışma yüzdesi"},
    HeaderTitles{field(F::Attained, 90),
                 "attained revenue|booked revenue|bookings|booked|revenue booked|actual revenue|"
                 "actual sales|actual|actuals|revenue|sales revenue|closed revenue|won revenue|"
                 "closed won amount|closed won|quota attained|revenue to date|sales to date|ytd|"
                 "ytd revenue|ytd sales|ytd bookings|"
                 "toteuma|myynnin toteuma|toteutunut myynti|toteutunut|kirjattu myynti|"
                 "kertynyt myynti|liikevaihto|myynti euroina|"
                 "ricavi|ricavi realizzati|ricavi acquisiti|fatturato|fatturato realizzato|"
                 "realizzato|venduto|consuntivo|ordinato|"
                 "oppnådd|oppnådd salg|bokført salg|faktisk salg|realisert salg|omsetning|"
                 "salg hittil i år|"
                 "gerçekleşen|gerçekleşen satış|gerçekleşen gelir|gerçekleşme|ciro|satış geliri|"
                 "satış cirosu"},
    HeaderTitles{field(F::Opportunities, 90),
                 "opportunity count|number of opportunities|opportunities closed|"
                 "closed opportunities|opps|opp count|"
                 "myyntimahdollisuudet|myyntimahdollisuuksia|mahdollisuudet|"
                 "myyntimahdollisuuksien määrä|"
                 "opportunità|numero di opportunità|opportunità di vendita|trattative|"
                 "numero di trattative|"
                 "salgsmuligheter|antall salgsmuligheter|muligheter|antall muligheter|"
                 "fırsatlar|fırsat|fırsat sayısı|satış fırsatları|satış fırsatı sayısı"},
    HeaderTitles{field(F::DealsWon, 90),
                 "won deals|deals closed|closed deals|wins|won|won opportunities|"
                 "opportunities won|number of deals won|number of wins|"
                 "voitetut kaupat|voitetut|voitetut myyntimahdollisuudet|kaupat|"
                 "kauppojen määrä|suljetut kaupat|"
                 "trattative vinte|contratti vinti|opportunità vinte|contratti chiusi|vinte|"
                 "vunne salg|vunne avtaler|vunnet|vunne muligheter|antall vunne salg|"
                 "kazanılan|kazanılan anlaşmalar|kazanılan satışlar|kazanılan fırsatlar|"
                 "kazanılan anlaşma sayısı"},
    HeaderTitles{field(F::SalesCycle, 90),
                 "sales cycle days|sales cycle length|average sales cycle|avg sales cycle|"
                 "sales cycle in days|deal cycle|cycle time|days to close|average days to close|"
                 "avg days to close|time to close|"
                 "myyntisykli|myyntisyklin pituus|myyntisykli päivinä|"
                 "keskimääräinen myyntisykli|"
                 "ciclo di vendita|durata del ciclo di vendita|ciclo di vendita in giorni|"
                 "giorni di chiusura|"
                 "salgssyklus|salgssyklus i dager|lengde på salgssyklus|dager til avslutning|"
                 "satış döngüsü|satış döngüsü gün|satış döngüsü süresi|satış süresi|"
                 "kapanış süresi"},
    HeaderTitles{field(F::Note, 90),
                 "notes|comment|comments|remark|remarks|"
                 "muistiinpanot|muistiinpano|huomautus|huomautukset|huom|kommentti|kommentit|"
                 "lisätiedot|lisätieto|commento|commenti|osservazioni|annotazioni|appunti|"
                 "notat|notater|kommentar|kommentarer|merknad|merknader|"
                 "notlar|not|yorum|yorumlar|açıklama"},

    // how good
    HeaderTitles{skill(Skill::Closing),
                 "closing skill|deal closing|klousaus|kaupan päättäminen|kauppojen päättäminen|"
                 "kaupan klousaus|chiusura|chiusura delle trattative|chiusura delle vendite|"
                 "chiusura dei contratti|salgsavslutning|avslutning|avslutning av salg|"
                 "satış kapatma|satışı kapatma|kapanış|anlaşma kapatma"},
    HeaderTitles{skill(Skill::SalesMethodology),
                 "sales methodologies|sales method|myyntimenetelmät|myyntimenetelmä|"
                 "myyntimetodiikka|myynnin menetelmät|metodologia di vendita|"
                 "metodologie di vendita|salgsmetodikk|salgsmetode|satış metodolojisi|"
                 "satış yöntemi|satış yöntemleri"},
    HeaderTitles{skill(Skill::SalesOperations),
                 "sales ops|myyntioperaatiot|myynnin operaatiot|myyntitoiminnot|"
                 "operazioni di vendita|salgsoperasjoner|salgsdrift|satış operasyonları|"
                 "satış operasyonu"},
    HeaderTitles{skill(Skill::TerritoryPlanning),
                 "territory plan|aluesuunnittelu|myyntialueiden suunnittelu|"
                 "myyntialuesuunnittelu|pianificazione del territorio|"
                 "pianificazione dei territori|pianificazione territoriale|"
                 "distriktsplanlegging|territorieplanlegging|områdeplanlegging|"
                 "planlegging av salgsområder|bölge planlama|bölge planlaması"},
    HeaderTitles{skill(Skill::DealVelocity),
                 "sales velocity|kauppojen nopeus|kauppojen läpimenonopeus|"
                 "kauppojen eteneminen|myynnin nopeus|myyntinopeus|velocità delle trattative|"
                 "velocità di vendita|velocità di chiusura|salgstempo|avtaletempo|"
                 "salgshastighet|satış hızı|anlaşma hızı"},
    HeaderTitles{skill(Skill::TeamBuilding),
                 "tiimin rakentaminen|tiimien rakentaminen|costruzione del team|"
                 "creazione del team|sviluppo del team|teambygging|lagbygging|"
                 "ekip kurma|ekip oluşturma|takım kurma|takım oluşturma"},
    HeaderTitles{skill(Skill::StrategicThinking),
                 "strategy thinking|strateginen ajattelu|pensiero strategico|"
                 "visione strategica|strategisk tenkning|strategisk tenking|"
                 "stratejik düşünme|stratejik düşünce"},
    HeaderTitles{skill(Skill::ChannelStrategy),
                 "channels strategy|kanavastrategia|strategia dei canali|strategia di canale|"
                 "kanalstrategi|kanal stratejisi"},
    HeaderTitles{skill(Skill::Collaboration),
                 "teamwork|yhteistyö|yhteistyökyky|yhteistyötaidot|collaborazione|samarbeid|"
                 "samarbeidsevne|iş birliği"},
    HeaderTitles{skill(Skill::CustomerLifecycle),
                 "customer life cycle|asiakkaan elinkaari|asiakkuuden elinkaari|"
                 "asiakaselinkaari|ciclo di vita del cliente|ciclo di vita dei clienti|"
                 "kundens livssyklus|kundelivssyklus|kundelivsløp|müşteri yaşam döngüsü"},
    HeaderTitles{skill(Skill::Analytics),
                 "analytical skills|analytiikka|analyyttisyys|analitica|analisi|analisi dei dati|"
                 "analyse|analytikk|dataanalyse|analitik|analiz|veri analizi"},
    HeaderTitles{skill(Skill::ExecutiveCommunication),
                 "board communication|viestintä johdolle|johtoviestintä|johdon viestintä|"
                 "viestintä johdon kanssa|comunicazione con la direzione|"
                 "comunicazione con il management|comunicazione esecutiva|"
                 "comunicazione direzionale|kommunikasjon med ledelsen|"
                 "ledelseskommunikasjon|lederkommunikasjon|üst yönetimle iletişim|"
                 "üst yönetim iletişimi|yönetici iletişimi"},
    HeaderTitles{skill(Skill::Marketing),
                 "marketing understanding|markkinointi|markkinointiosaaminen|markedsføring|"
                 "markedsforståelse|pazarlama|pazarlama bilgisi"},
    HeaderTitles{skill(Skill::Sales),
                 "sales understanding|myynti|myyntiosaaminen|vendite|salg|salgsforståelse|satış|"
                 "satış bilgisi"},
    HeaderTitles{skill(Skill::CustomerService),
                 "customer care|asiakaspalvelu|servizio clienti|assistenza clienti|"
                 "servizio al cliente|kundeservice|kundebehandling|müşteri hizmetleri|"
                 "müşteri hizmeti"},
    HeaderTitles{skill(Skill::IndustryExperience),
                 "sector experience|toimialakokemus|toimialan kokemus|esperienza nel settore|"
                 "esperienza di settore|bransjeerfaring|sektör deneyimi|sektör tecrübesi"},
};

}  // namespace

std::span<const HeaderTitles> headerTitles() {
  return kHeaders;
}

}  // namespace arborg::io

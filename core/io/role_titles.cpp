#include "core/io/role_titles.h"

#include <array>

namespace arborg::io {

namespace {

using enum BuiltInRole;

constexpr RecognisedRole is(BuiltInRole role) {
  return {role, RoleCondition::Always, Other};
}
constexpr RecognisedRole atTop(BuiltInRole role) {
  return {role, RoleCondition::AtTop, Other};
}
constexpr RecognisedRole leader(BuiltInRole role, BuiltInRole otherwise) {
  return {role, RoleCondition::NoSameAbove, otherwise};
}

// "vp" stands for vice president, SVP, EVP, AVP and RVP; see kMerged in role_recogniser.cpp.
constexpr std::array kTitles = {
    // Look like a role of sales, but are not.
    RoleTitles{is(Other),
               "technical account manager|tam|accounts manager|business relationship manager|"
               "employer relationship manager|hr business partner|sales|marketing"},
    RoleTitles{is(Ceo),
               "ceo|chief executive officer|chief executive|president ceo|ceo president|"
               "ceo chairman|ceo founder|ceo owner|ceo managing director|group ceo|"
               "toimitusjohtaja|tj|konsernijohtaja|toimitusjohtaja ceo|"
               "amministratore delegato|ad|amministratore delegato direttore generale|"
               "amministratore unico|"
               "administrerende direktør|adm direktør|adm dir|administrerende dir|konsernsjef|"
               "genel müdür|icra kurulu başkanı|üst yönetici ceo|genel müdür ceo|"
               "icra kurulu başkanı ceo"},
    RoleTitles{atTop(Ceo),
               "president|managing director|general manager|company president|"
               "presidente|direttore generale|titolare|daglig leder|presidentti"},
    RoleTitles{is(Cfo),
               "cfo|chief financial officer|chief finance officer|"
               "talousjohtaja|direttore finanziario|direttore amministrativo finanziario|"
               "direttore amministrazione finanza|økonomidirektør|finansdirektør|"
               "finans direktörü|mali işler direktörü|finanstan sorumlu genel müdür yardımcısı"},
    RoleTitles{leader(Cfo, Other), "finance director|director finance|head finance"},
    RoleTitles{is(Coo),
               "coo|chief operating officer|chief operations officer|operatiivinen johtaja|"
               "direttore operativo|direttore operazioni|driftsdirektør|operasjonsdirektør|"
               "operasyon direktörü|operasyonlardan sorumlu başkan"},
    RoleTitles{is(Cro),
               "cro|chief revenue officer|chief commercial officer|"
               "chief commercial revenue officer|kaupallinen johtaja|direttore dei ricavi|"
               "direttore commerciale|kommersiell direktør|kommersiell leder|"
               "gelirden sorumlu başkan|gelirlerden sorumlu başkan|ticari direktör|"
               "ticari direktörü|gelir direktörü"},
    RoleTitles{is(Cmo),
               "cmo|chief marketing officer|markkinointijohtaja|direttore marketing|"
               "markedsdirektør|markedsføringsdirektør|pazarlama direktörü|"
               "pazarlamadan sorumlu başkan"},
    RoleTitles{is(Cco),
               "chief customer officer|chief customer success officer|chief client officer|"
               "chief experience officer|chief customer experience officer|asiakkuusjohtaja|"
               "asiakasjohtaja|direttore clienti|kundedirektør|müşterilerden sorumlu başkan|"
               "müşteri direktörü"},
    RoleTitles{is(Cso),
               "cso|chief sales officer|chief sales marketing officer|global chief sales officer|"
               "konserndirektør salg|satıştan sorumlu başkan"},
    RoleTitles{is(VpSales),
               "vp sales|vice president sales|vp global sales|vp field sales|vp sales marketing|"
               "vp marketing sales|vp enterprise sales|vp business development sales|"
               "vp sales business development|vp direct sales|vp worldwide sales|"
               "myynnin varajohtaja|vicepresidente vendite|vice presidente vendite|"
               "visepresident for salg|visepresident salg|"
               "satıştan sorumlu başkan yardımcısı|satıştan sorumlu genel müdür yardımcısı|"
               "satış genel müdür yardımcısı|satış başkan yardımcısı|"
               "satış pazarlama genel müdür yardımcısı|"
               "satış pazarlamadan sorumlu genel müdür yardımcısı"},
    RoleTitles{leader(VpSales, SalesManager),
               "sales director|director sales|head sales|sales head|sales marketing director|"
               "sales marketing head|director sales business development|"
               "head sales business development|head field sales|group sales director|"
               "myyntijohtaja|myynti markkinointijohtaja|myynnin johtaja|aluemyyntijohtaja|"
               "vientijohtaja|liiketoiminta myyntijohtaja|"
               "direttore vendite|direttore delle vendite|direttore vendite marketing|"
               "direttore commerciale marketing|direttore vendite italia|capo vendite|"
               "salgsdirektør|salgs markedsdirektør|direktør salg|direktør salg marked|"
               "regional salgsdirektør|"
               "satış direktörü|satış pazarlama direktörü|bölge satış direktörü|satış başkanı"},
    RoleTitles{is(VpMarketing),
               "vp marketing|myynti markkinointi vp|markkinoinnin varajohtaja|"
               "vicepresidente marketing|visepresident for markedsføring|"
               "visepresident markedsføring|visepresident for marked|visepresident marked|"
               "pazarlamadan sorumlu başkan yardımcısı|pazarlamadan sorumlu genel müdür yardımcısı|"
               "pazarlama genel müdür yardımcısı"},
    RoleTitles{leader(VpMarketing, MarketingSpecialist),
               "marketing director|director marketing|head marketing|marketing head|"
               "markkinointi viestintäjohtaja|responsabile marketing comunicazione"},
    RoleTitles{is(VpCustomerSuccess),
               "vp customer success|vp client success|vp customer|vp customer experience|"
               "asiakkuuksien varajohtaja|vicepresidente customer success|"
               "vicepresidente clienti|visepresident for kundesuksess|"
               "visepresident kundesuksess|müşteri başarısından sorumlu başkan yardımcısı|"
               "müşteri başarısı genel müdür yardımcısı"},
    RoleTitles{leader(VpCustomerSuccess, CustomerSuccessManager),
               "customer success director|director customer success|head customer success|"
               "customer success head|director client success|head client success|"
               "leder kundesuksess|kundesuksess direktør|müşteri başarı direktörü|"
               "müşteri başarısı direktörü|direttore customer success|"
               "responsabile customer success|customer success johtaja"},
    RoleTitles{is(SalesStrategyHead),
               "head sales strategy|sales strategy head|director sales strategy|"
               "sales strategy director|vp sales strategy|sales strategist|"
               "chief sales strategist|myyntistrategiajohtaja|myyntistrategian johtaja|"
               "myyntistrategiasta vastaava johtaja|responsabile strategia vendite|"
               "responsabile strategia di vendita|direttore strategia vendite|"
               "leder for salgsstrategi|leder salgsstrategi|salgsstrategisjef|"
               "satış stratejisi direktörü|satış stratejisi müdürü|satış stratejisi başkanı"},
    RoleTitles{is(SalesOperations),
               "sales operations manager|sales ops manager|head sales operations|"
               "head sales ops|director sales operations|director sales ops|"
               "vp sales operations|vp sales ops|sales operations lead|sales operations director|"
               "revenue operations manager|revops manager|head revenue operations|head revops|"
               "director revenue operations|director revops|vp revenue operations|vp revops|"
               "sales strategy operations director|sales strategy operations manager|"
               "sales strategy operations head|vp sales strategy operations|"
               "commercial operations manager|myyntioperaatioiden päällikkö|"
               "myyntioperaatiopäällikkö|myyntioperaatioista vastaava päällikkö|"
               "responsabile operazioni di vendita|responsabile sales operations|"
               "responsabile operazioni vendite|leder for salgsoperasjoner|"
               "leder salgsoperasjoner|salgsdriftsleder|satış operasyonları müdürü|"
               "satış operasyon müdürü|satış operasyonları yöneticisi|gelir operasyonları müdürü"},
    RoleTitles{is(MarketingOperations),
               "marketing operations manager|marketing ops manager|head marketing operations|"
               "director marketing operations|marketing operations lead|vp marketing operations|"
               "markkinointioperaatioiden päällikkö|markkinointioperaatiopäällikkö|"
               "responsabile operazioni di marketing|responsabile operazioni marketing|"
               "responsabile marketing operations|leder for markedsoperasjoner|"
               "leder markedsoperasjoner|markedsdriftsleder|pazarlama operasyonları müdürü|"
               "pazarlama operasyon müdürü"},
    RoleTitles{is(RenewalsManager),
               "renewals manager|renewal manager|renewals upsell manager|renewals lead|"
               "head renewals|director renewals|contract renewals manager|upsell manager|"
               "sopimusuusinnoista ja lisämyynnistä vastaava päällikkö|"
               "uusinta ja lisämyyntipäällikkö|uusinnat ja lisämyynti päällikkö|"
               "sopimusuusintapäällikkö|uusintapäällikkö|lisämyyntipäällikkö|"
               "responsabile rinnovi|responsabile rinnovi e upsell|responsabile rinnovi upselling|"
               "responsabile rinnovi e vendite aggiuntive|fornyelsesansvarlig|"
               "leder for fornyelser|leder for fornyelser og mersalg|"
               "fornyelses og mersalgsansvarlig|yenileme müdürü|yenilemeler müdürü|"
               "yenileme ve ek satış müdürü|yenileme ve üst satış müdürü"},
    RoleTitles{is(PartnerManager),
               "partner manager|partner channel manager|channel manager|channel sales manager|"
               "channel partner manager|partner sales manager|partnerships manager|"
               "partnership manager|alliance manager|alliances manager|head partnerships|"
               "head partners|head channel sales|head channel|director partnerships|"
               "director channel sales|director alliances|partner account manager|"
               "channel account manager|partner success manager|strategic alliances manager|"
               "kumppanuuspäällikkö|kumppanipäällikkö|kumppanimyyntipäällikkö|"
               "kanavapäällikkö|kanavamyyntipäällikkö|jälleenmyyntipäällikkö|"
               "responsabile partner|responsabile canale|responsabile canale partner|"
               "responsabile partnership|channel account manager|"
               "partneransvarlig|partnersjef|partnerleder|kanalsjef|kanalansvarlig|"
               "leder for partnerkanaler|leder for partnerkanal|iş ortağı yöneticisi|"
               "iş ortağı müdürü|iş ortağı kanalı müdürü|iş ortakları müdürü|kanal müdürü|"
               "kanal satış müdürü|bayi kanalı müdürü"},
    RoleTitles{is(SalesManager),
               "sales manager|sale manager|manager sales|sales marketing manager|salesmanager|"
               "sales area manager|sales general manager|sales branch manager|"
               "business development sales manager|export manager|export sales manager|"
               "sales development manager|sdr manager|bdr manager|head sales development|"
               "sales development head|director sales development|inside sales head|"
               "head inside sales|new business manager|"
               "myyntipäällikkö|aluemyyntipäällikkö|aluepäällikkö|vientipäällikkö|"
               "myynti markkinointipäällikkö|kenttämyyntipäällikkö|maamyyntipäällikkö|"
               "tuotemyyntipäällikkö|projektimyyntipäällikkö|ratkaisumyyntipäällikkö|"
               "ketjumyyntipäällikkö|sisämyyntipäällikkö|uusmyyntipäällikkö|"
               "uusasiakashankinnan päällikkö|"
               "responsabile vendite|responsabile delle vendite|responsabile commerciale|"
               "responsabile commerciale vendite|responsabile vendite estero|responsabile di zona|"
               "area manager|capoarea|capo area|responsabile di area|responsabile area|"
               "responsabile regionale vendite|responsabile export|"
               "salgssjef|salgs markedssjef|regionsalgssjef|regionalsalgssjef|"
               "distriktssalgssjef|distriktssjef|regionssjef salg|salgsleder|leder salg|"
               "eksportsjef|områdesalgssjef|"
               "satış müdürü|bölge satış müdürü|saha satış müdürü|satış pazarlama müdürü|"
               "ihracat müdürü|satış bölge müdürü|kurumsal satış müdürü|satış yöneticisi|"
               "bölge satış yöneticisi|satış şefi"},
    RoleTitles{is(SalesTeamLead),
               "sales team lead|sales team leader|sales lead|sales leader|sales supervisor|"
               "sales team manager|sdr team lead|sdr lead|bdr team lead|bdr lead|"
               "sales development team lead|sales development lead|ae team lead|"
               "inside sales team lead|sales team captain|lead sales team|"
               "myyntitiimin vetäjä|myyntitiiminvetäjä|myynnin tiiminvetäjä|"
               "myynnin tiimivastaava|myyntitiimin esihenkilö|myynnin tiimin vetäjä|"
               "myyntiesimies|myynnin esihenkilö|myyntivastaavien tiiminvetäjä|"
               "team leader vendite|team leader commerciale|capo team vendite|"
               "coordinatore vendite|coordinatore team vendite|capogruppo vendite|"
               "salgsteamleder|teamleder salg|teamleder for salg|salgsteam leder|"
               "satış takım lideri|satış ekip lideri|satış ekibi lideri|satış süpervizörü|"
               "satış takım yöneticisi"},
    RoleTitles{is(AccountExecutive),
               "account executive|ae|sales representative|sales rep|sales executive|"
               "salesperson|sales person|salesman|saleswoman|seller|sales consultant|"
               "sales agent|sales advisor|sales adviser|sales associate|sales specialist|"
               "account representative|account rep|inside sales|inside sales rep|"
               "inside sales representative|field sales|field sales representative|"
               "outside sales|business development manager|sales account executive|"
               "sales officer|sales professional|"
               "myyntiedustaja|myyntineuvottelija|myyjä|myyntikonsultti|myyntiasiantuntija|"
               "myyntineuvoja|kenttämyyjä|sisämyyjä|kenttämyyntiedustaja|ratkaisumyyjä|"
               "myyntiagentti|puhelinmyyjä|b2b myyjä|yritysmyyjä|"
               "addetto alle vendite|addetta alle vendite|addetto vendite|addetta vendite|"
               "rappresentante|rappresentante di commercio|rappresentante commerciale|"
               "agente di commercio|agente di vendita|agente commerciale|venditore|venditrice|"
               "consulente vendite|consulente commerciale|funzionario commerciale|commerciale|"
               "vendite interne|vendite sul campo|"
               "selger|salgsrepresentant|salgskonsulent|selgerkonsulent|innesalg|innesalgsselger|"
               "innselger|utesalg|utselger|uteselger|inneselger|salgsrådgiver|feltselger|"
               "bedriftsselger|"
               "satış temsilcisi|satış uzmanı|satış danışmanı|satış elemanı|satış sorumlusu|"
               "saha satış temsilcisi|iç satış|saha satış|iç satış temsilcisi|satıcı|"
               "plasiyer|tıbbi satış temsilcisi"},
    RoleTitles{is(AccountManager),
               "account manager|key account manager|kam|client manager|client account manager|"
               "customer account manager|customer manager|account director|client director|"
               "client partner|client executive|relationship manager|"
               "customer relationship manager|key account executive|"
               "asiakkuuspäällikkö|avainasiakaspäällikkö|asiakaspäällikkö|"
               "avainasiakasvastaava|avainasiakkuuspäällikkö|asiakasvastaava|"
               "responsabile clienti|responsabile grandi clienti|responsabile clienti chiave|"
               "gestore clienti|kundeansvarlig|nøkkelkundeansvarlig|nøkkelkundesjef|"
               "storkundeansvarlig|storkundesjef|key account ansvarlig|kunderådgiver|"
               "müşteri yöneticisi|kilit müşteri yöneticisi|anahtar müşteri yöneticisi|"
               "kilit müşteri müdürü|anahtar müşteri müdürü|müşteri ilişkileri yöneticisi|"
               "portföy yöneticisi"},
    RoleTitles{is(Bdr),
               "bdr|business development representative|business development rep|"
               "business development executive|business development associate|"
               "outbound sales representative|outbound sales rep|business developer|"
               "uusasiakashankkija|uusasiakashankinta|uusasiakasmyyjä|uushankkija|"
               "sviluppo commerciale|addetto sviluppo commerciale|"
               "addetto allo sviluppo commerciale|sviluppatore commerciale|"
               "forretningsutvikler|iş geliştirme temsilcisi|iş geliştirme uzmanı"},
    RoleTitles{is(Sdr),
               "sdr|sales development representative|sales development rep|sales dev rep|"
               "sales development associate|sales development executive|"
               "sales development specialist|lead development representative|ldr|"
               "lead qualification specialist|appointment setter|inbound sales representative|"
               "inbound sales rep|liidien kartoittaja|liidikartoittaja|buukkaaja|ajanvaraaja|"
               "tapaamisten buukkaaja|qualificazione contatti|addetto qualificazione contatti|"
               "addetto alla qualificazione dei contatti|møtebooker|"
               "satış geliştirme temsilcisi|satış geliştirme uzmanı"},
    RoleTitles{is(CustomerSuccessManager),
               "customer success manager|csm|customer success specialist|"
               "customer success associate|customer success executive|customer success lead|"
               "client success manager|customer success representative|"
               "asiakkuusvastaava|asiakasmenestyspäällikkö|asiakasmenestysvastaava|"
               "customer success päällikkö|responsabile successo clienti|"
               "responsabile del successo dei clienti|kundesuksessansvarlig|"
               "kundesuksess ansvarlig|kundesuksessjef|kundesuksess manager|"
               "müşteri başarı yöneticisi|müşteri başarısı yöneticisi|"
               "müşteri başarı müdürü|müşteri başarı uzmanı"},
    RoleTitles{is(MarketingSpecialist),
               "marketing specialist|marketing manager|marketing coordinator|"
               "marketing executive|marketing associate|marketing representative|"
               "product marketing manager|content marketing manager|digital marketing manager|"
               "demand generation manager|demand generation specialist|marketer|"
               "marketing generalist|brand manager|"
               "markkinointiasiantuntija|markkinointipäällikkö|markkinointikoordinaattori|"
               "markkinoinnin asiantuntija|markkinointisuunnittelija|"
               "responsabile marketing|specialista marketing|specialista di marketing|"
               "addetto marketing|addetto al marketing|markedssjef|markedskonsulent|"
               "markedskoordinator|markedsfører|markedsføringskonsulent|"
               "markedsføringsspesialist|markedsspesialist|markedsrådgiver|"
               "pazarlama müdürü|pazarlama uzmanı|pazarlama sorumlusu|pazarlama koordinatörü"},
    RoleTitles{is(SalesEngineer),
               "sales engineer|se|solutions engineer|solution engineer|presales|pre sales|"
               "presales engineer|pre sales engineer|presales consultant|pre sales consultant|"
               "solutions consultant|solution consultant|presales manager|"
               "technical sales engineer|presales solution consultant|sales applications engineer|"
               "myynti insinööri|myynti-insinööri|myyntiinsinööri|tekninen myyjä|"
               "teknisen myynnin asiantuntija|ratkaisuasiantuntija|"
               "tecnico commerciale|prevendita|ingegnere commerciale|ingegnere di vendita|"
               "ingegnere delle vendite|tecnico prevendita|"
               "salgsingeniør|teknisk selger|satış mühendisi|ön satış mühendisi|"
               "satış öncesi mühendisi|satış öncesi danışmanı|ön satış danışmanı"},
    RoleTitles{is(Assistant),
               "assistant|executive assistant|personal assistant|pa|ea|secretary|"
               "executive secretary|management assistant|administrative assistant|"
               "office assistant|executive admin|"
               "johdon assistentti|johdon sihteeri|assistentti|sihteeri|"
               "toimitusjohtajan assistentti|toimitusjohtajan sihteeri|"
               "assistente|assistente di direzione|assistente esecutivo|assistente esecutiva|"
               "segretaria di direzione|segretario di direzione|segretaria|segretario|"
               "assistente alla direzione|assistente personale|"
               "direksjonssekretær|lederassistent|sekretær|assistent|direksjonsassistent|"
               "ledersekretær|administrasjonssekretær|"
               "yönetici asistanı|yönetici sekreteri|asistan|sekreter|genel müdür asistanı|"
               "üst düzey yönetici asistanı|genel müdür sekreteri|müdür asistanı"},
};

}  // namespace

std::span<const RoleTitles> roleTitles() {
  return kTitles;
}

std::string_view gradeWords() {
  return "senior sr junior jr principal associate interim acting temporary group global worldwide "
         "i ii iii iv v 1 2 3 4 5 certified corporate "
         "vanhempi nuorempi vt ma va "
         "incaricato fung fungerende konst "
         "kidemli vekili vekaleten gecici kurumsal";
}

std::string_view placeWords() {
  return "regional region regions area areas territory district zone zonal national country "
         "international domestic local emea apac latam amer americas amers noram na eu eea uk us "
         "usa mena dach benelux nordic nordics baltic baltics cee cis anz asean europe european "
         "asia asian pacific africa african america american oceania north northern south southern "
         "east eastern west western central mid midwest northeast northwest southeast southwest "
         "coast enterprise strategic commercial market midmarket smb sme b2b b2c public sector "
         "government federal retail wholesale major named inside outside field direct digital "
         "online finland norway sweden denmark iceland italy turkey turkiye germany france spain "
         "estonia latvia lithuania ireland scotland wales england canada mexico brazil india china "
         "japan australia "
         // fi
         "alueellinen alue pohjois etela ita lansi keski suomi suomen ruotsi norja tanska viro "
         "baltia pohjoismaat eurooppa euroopan aasia vienti kotimaa kansainvalinen "
         "valtakunnallinen "
         // it
         "nazionale regionale internazionale nord sud est ovest centro italia estero europa zona "
         "regione lombardia veneto piemonte toscana lazio sicilia campania isole "
         // no
         "sor ost vest midt norge norden norsk nasjonal internasjonal ostlandet vestlandet "
         "sorlandet trondelag landsdekkende distrikt sverige danmark europeisk "
         // tr
         "bolge bolgesi kuzey guney dogu bati marmara ege akdeniz karadeniz anadolu ic avrupa asya "
         "yurt yurtici yurtdisi ulusal uluslararasi saha perakende";
}

std::string_view joiningWords() {
  return "of the for and in a an at on s "
         "ja seka "
         "di del della delle dei degli dell dello e ed per alle al alla allo "
         "og i av innen "
         "ve ile";
}

std::string_view companionWords() {
  return "founder cofounder co founding owner chairman chairwoman chairperson chair board director "
         "directors member shareholder partner "
         "perustaja omistaja yrittaja osakas hallituksen puheenjohtaja jasen perustajaosakas "
         "fondatore fondatrice cofondatore socio titolare presidente "
         "grunder medgrunder eier styreleder styremedlem "
         "kurucu ortak ortagi yonetim kurulu uyesi";
}

std::string_view changingWords() {
  return "assistant assistants asst secretary assistentti sihteeri assistente segretaria "
         "segretario "
         "assistent sekretaer asistani asistan sekreteri "
         "administrator administration administrative admin analyst analytics analysis architect "
         "accountant accounting bookkeeper controller clerk coach coordinator counsel developer "
         "designer engineer engineers engineering enablement intern internship trainee apprentice "
         "recruiter recruiting researcher scientist support trainer training operations ops "
         "operation strategy strategist planning planner excellence effectiveness compensation "
         "readiness deputy vice former ex emeritus retired adviser advisor to staff chief pre "
         "presales aftersales after salesforce crm "
         "avustaja harjoittelija tuki koordinaattori analyytikko vara entinen "
         "stagista tirocinante analista coordinatore supporto formazione amministrazione "
         "operazioni strategia "
         "praktikant koordinator analytiker stotte drift vikar nestleder vise tidligere laerling "
         "stajyer analisti destek destegi koordinatoru yardimcisi yrd operasyon operasyonlari "
         "strateji stratejisi egitim eski muhendisi sonrasi oncesi teknik";
}

std::string_view leaderWords() {
  return "officer head president chief director johtaja direttore direktor direktoru baskan "
         "baskani mudur muduru leder";
}

}  // namespace arborg::io

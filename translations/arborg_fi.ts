<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_US">
<context>
    <name>AccessiblePosition</name>
    <message>
        <source>%1, %2</source>
        <comment>vacant, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>taso %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct reports</source>
        <translation>
            <numerusform>%Ln suora alainen</numerusform>
            <numerusform>%Ln suoraa alaista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln virhe</numerusform>
            <numerusform>%Ln virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln varoitus</numerusform>
            <numerusform>%Ln varoitusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Muokkaa nimeä</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Muokkaa tehtävänimikettä</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Siirrä aiemmaksi</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Siirrä myöhemmäksi</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Siirrä taso ylös</translation>
    </message>
    <message>
        <source>Move one level down</source>
        <translation>Siirrä taso alas</translation>
    </message>
</context>
<context>
    <name>BranchWords</name>
    <message>
        <source>Nobody has the id or name “%1”</source>
        <translation>Kenelläkään ei ole tunnusta tai nimeä ”%1”</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>arborg check FILE [options]

  --format FORMAT      text (default), json or sarif
  --min SEVERITY       least severity shown: notice (default), warning or error
  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg check FILE [valitsimet]

  --format FORMAT      text (oletus), json tai sarif
  --min SEVERITY       lievin näytettävä taso: notice (oletus), warning tai error
  --from FORMAT        vakiosyötteen muoto: csv, tsv tai arborg
  --map FIELD=COLUMN   missä taulukon sarakkeessa kenttä on; voi toistaa
  --lang LL            en, fi, it, no tai tr
</translation>
    </message>
    <message>
        <source>arborg convert IN OUT.{arborg,csv,tsv,json} [options]

  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg convert IN OUT.{arborg,csv,tsv,json} [valitsimet]

  --from FORMAT        vakiosyötteen muoto: csv, tsv tai arborg
  --map FIELD=COLUMN   missä taulukon sarakkeessa kenttä on; voi toistaa
  --lang LL            en, fi, it, no tai tr
</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Tuntematon argumentti: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Puuttuu: %1</translation>
    </message>
    <message>
        <source>Not a possible value: %1</source>
        <translation>Ei kelpaa arvoksi: %1</translation>
    </message>
    <message>
        <source>arborg --help says how it is used.</source>
        <translation>Käyttöohje: arborg --help.</translation>
    </message>
    <message>
        <source>arborg [FILE]                     open the designer
arborg check FILE [options]       check a chart against the rules
arborg export FILE -o OUT ...     draw a chart as PDF, PNG or SVG
arborg convert IN OUT [options]   from one file format to another
arborg figures FILE [options]     headcount, span of control, quotas, win rate ...

FILE is a .arborg document, a CSV or TSV file, or - for standard input.

  --lang LL     language of what is said and drawn: en, fi, it, no, tr
  --version     print the version
  --help        print this; after a command, its options

Exit status: 0 fine, 1 findings of severity error, 2 wrong use,
3 unreadable or unusable input, 4 could not write.
</source>
        <translation>arborg [FILE]                     avaa ohjelman ikkunan
arborg check FILE [valitsimet]    tarkistaa kaavion sääntöjen mukaan
arborg export FILE -o OUT ...     piirtää kaavion PDF-, PNG- tai SVG-muodossa
arborg convert IN OUT [valitsimet]  muuntaa tiedostomuodosta toiseen
arborg figures FILE [valitsimet]  henkilömäärä, johtamisjänne, tavoitteet, voittoprosentti ...

FILE on .arborg-asiakirja, CSV- tai TSV-tiedosto tai - (vakiosyöte).

  --lang LL     tulosteen ja kaavion kieli: en, fi, it, no, tr
  --version     tulostaa version
  --help        tulostaa tämän ohjeen; komennon jälkeen sen valitsimet

Paluuarvo: 0 kunnossa, 1 virhetason havaintoja, 2 väärä käyttö,
3 syötettä ei voi lukea tai käyttää, 4 kirjoittaminen ei onnistunut.
</translation>
    </message>
    <message>
        <source>arborg figures FILE [options]

  --format FORMAT      text (default), json or csv
  --root ID|NAME       only this branch
  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg figures FILE [valitsimet]

  --format FORMAT      text (oletus), json tai csv
  --root ID|NAME       vain tämä haara
  --from FORMAT        vakiosyötteen muoto: csv, tsv tai arborg
  --map FIELD=COLUMN   missä taulukon sarakkeessa kenttä on; voi toistaa
  --lang LL            en, fi, it, no tai tr
</translation>
    </message>
    <message>
        <source>arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [options]

  --layout LAYOUT      auto, top, hanging, hanging_left, both_sides, columns,
                       fishbone, compact or grade_rows
  --direction WAY      top_down, bottom_up, left_right or right_left
  --page PAGE          fit (default), A4, A3 or letter
  --orientation WAY    auto (default), portrait or landscape
  --dpi N              dots an inch of a PNG, 36 to 600
  --transparent        no background
  --findings           badges of the findings on the cards
  --root ID|NAME       only this branch
  --depth N            only so many layers
  --theme NAME         paper, slate, mono, contrast
  --fields LIST        up to three fields below the title: quota,department,...
  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            language of the chart: en, fi, it, no or tr
</source>
        <translation>arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [valitsimet]

  --layout LAYOUT      auto, top, hanging, hanging_left, both_sides, columns,
                       fishbone, compact tai grade_rows
  --direction WAY      top_down, bottom_up, left_right tai right_left
  --page PAGE          fit (oletus), A4, A3 tai letter
  --orientation WAY    auto (oletus), portrait tai landscape
  --dpi N              PNG:n pisteitä tuumalla, 36–600
  --transparent        ei taustaa
  --findings           havaintojen merkit kortteihin
  --root ID|NAME       vain tämä haara
  --depth N            vain näin monta tasoa
  --theme NAME         paper, slate, mono, contrast
  --fields LIST        enintään kolme kenttää nimikkeen alle: quota,department,...
  --from FORMAT        vakiosyötteen muoto: csv, tsv tai arborg
  --map FIELD=COLUMN   missä taulukon sarakkeessa kenttä on; voi toistaa
  --lang LL            kaavion kieli: en, fi, it, no tai tr
</translation>
    </message>
</context>
<context>
    <name>DottedGesture</name>
    <message>
        <source>Dotted line</source>
        <translation>Katkoviivasuhde</translation>
    </message>
    <message>
        <source>Drop it on a second manager</source>
        <translation>Pudota se toisen esihenkilön päälle</translation>
    </message>
    <message>
        <source>Dotted line to %1</source>
        <translation>Katkoviivasuhde: %1</translation>
    </message>
</context>
<context>
    <name>DragWords</name>
    <message>
        <source>Esc cancels</source>
        <translation>Esc peruuttaa</translation>
    </message>
    <message>
        <source>Cannot be placed here</source>
        <translation>Ei voi sijoittaa tähän</translation>
    </message>
    <message>
        <source>Already below %1</source>
        <translation>Esihenkilönä on jo %1</translation>
    </message>
    <message>
        <source>Shift + drop places without asking · Esc cancels</source>
        <translation>Vaihto + pudotus siirtää kysymättä · Esc peruuttaa</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Esihenkilö: %1</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Siirrä silti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln muu</numerusform>
            <numerusform>+ %Ln muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln reports</source>
        <translation>
            <numerusform>+ %Ln alainen</numerusform>
            <numerusform>+ %Ln alaista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ranks lower than %2.</source>
        <translation>%1 on alemmassa asemassa kuin %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Väliin: %1 ja %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Tämän jälkeen: %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Ennen tätä: %1</translation>
    </message>
    <message>
        <source>Already at the top of the chart</source>
        <translation>On jo kaavion ylimmällä tasolla</translation>
    </message>
    <message>
        <source>At the top of the chart, without a manager</source>
        <translation>Kaavion ylimmällä tasolla, ilman esihenkilöä</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Lisää silti</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1: the ending does not say a format that can be written</source>
        <translation>%1: tiedostopääte ei kerro muotoa, johon voi kirjoittaa</translation>
    </message>
    <message>
        <source>--fields: %1 is no field of this chart</source>
        <translation>--fields: %1 ei ole tämän kaavion kenttä</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Position</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Fields of this chart</source>
        <translation>Tämän kaavion kentät</translation>
    </message>
    <message>
        <source>The position with everybody below it</source>
        <translation>Tehtävä ja kaikki sen alla</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>accepted</source>
        <translation>hyväksytty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln virhe</numerusform>
            <numerusform>%Ln virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln varoitus</numerusform>
            <numerusform>%Ln varoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln huomautus</numerusform>
            <numerusform>%Ln huomautusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more remarks.</source>
        <translation>
            <numerusform>… ja %Ln muu huomautus.</numerusform>
            <numerusform>… ja %Ln muuta huomautusta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln tehtävä</numerusform>
            <numerusform>%Ln tehtävää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Reports to</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Suorat alaiset</translation>
    </message>
    <message>
        <source>People below</source>
        <translation>Henkilöitä alapuolella</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Katkoviivasuhteet</translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %Ln columns; from here on the table has fewer.</source>
        <translation>
            <numerusform>Kopioidussa on %Ln sarake, mutta taulukossa ei ole tästä eteenpäin yhtään.</numerusform>
            <numerusform>Kopioidussa on %Ln saraketta, mutta taulukossa on tästä eteenpäin vähemmän.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: this follows from the rest of the chart.</source>
        <translation>Rivi %1, %2: tämä seuraa muusta kaaviosta.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <comment>start of a sentence</comment>
        <translation>Nimetön henkilö</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <comment>inside a sentence</comment>
        <translation>nimetön henkilö</translation>
    </message>
    <message>
        <source>A vacant seat</source>
        <comment>start of a sentence</comment>
        <translation>Avoin tehtävä</translation>
    </message>
    <message>
        <source>a vacant seat</source>
        <comment>inside a sentence</comment>
        <translation>avoin tehtävä</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>{subject} does not report to anybody</source>
        <translation>{subject} ei raportoi kenellekään</translation>
    </message>
    <message numerus="yes">
        <source>{subject} sells and has %n direct reports</source>
        <translation>
            <numerusform>{subject} on myyjä ja hänellä on %n suora alainen</numerusform>
            <numerusform>{subject} on myyjä ja hänellä on %n suoraa alaista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n CEOs: {subjects}</source>
        <translation>
            <numerusform>Kaaviossa on %n CEO: {subjects}</numerusform>
            <numerusform>Kaaviossa on %n CEO:ta: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n positions at the top: {subjects}</source>
        <translation>
            <numerusform>Kaaviossa on %n ylin tehtävä: {subjects}</numerusform>
            <numerusform>Kaaviossa on %n ylintä tehtävää: {subjects}</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart has a CRO, a CSO and a VP of Sales</source>
        <translation>Kaaviossa ovat CRO, CSO ja myynnin VP</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, fewer than {minimum}</source>
        <translation>
            <numerusform>{subject}: %n suora alainen, vähemmän kuin {minimum}</numerusform>
            <numerusform>{subject}: %n suoraa alaista, vähemmän kuin {minimum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, more than {maximum}</source>
        <translation>
            <numerusform>{subject}: %n suora alainen, enemmän kuin {maximum}</numerusform>
            <numerusform>{subject}: %n suoraa alaista, enemmän kuin {maximum}</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager of {subject} is not in the file: {manager}</source>
        <translation>{subject}: esihenkilöä ei ole tiedostossa: {manager}</translation>
    </message>
    <message>
        <source>The role of {subject} is not known: {role}</source>
        <translation>{subject}: roolia ei tunneta: {role}</translation>
    </message>
    <message>
        <source>This position is no longer in the chart.</source>
        <translation>Tehtävä ei ole enää kaaviossa.</translation>
    </message>
    <message>
        <source>{name} cannot move there: {target} is in the same branch, further down.</source>
        <translation>Siirto ei onnistu: {target} on siirrettävässä haarassa alempana kuin {name}.</translation>
    </message>
    <message>
        <source>Nobody can be their own manager: {name}.</source>
        <translation>Kukaan ei voi olla oma esihenkilönsä: {name}.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Muutettavaa ei ole.</translation>
    </message>
    <message>
        <source>The ID “{key}” is already in use.</source>
        <translation>Tunnus ”{key}” on jo käytössä.</translation>
    </message>
    <message>
        <source>An ID cannot be empty.</source>
        <translation>Tunnus ei voi olla tyhjä.</translation>
    </message>
    <message>
        <source>This seat is vacant already: {name}.</source>
        <translation>Tehtävä on jo avoin: {name}.</translation>
    </message>
    <message>
        <source>{field}: the value must be between {minimum} and {maximum}.</source>
        <translation>{field}: arvon on oltava vähintään {minimum} ja enintään {maximum}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: ”{text}” ei ole luku.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: the text can have at most %n characters.</source>
        <translation>
            <numerusform>{field}: tekstissä voi olla enintään %n merkki.</numerusform>
            <numerusform>{field}: tekstissä voi olla enintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A document can hold at most %n positions.</source>
        <translation>
            <numerusform>Asiakirjassa voi olla enintään %n tehtävä.</numerusform>
            <numerusform>Asiakirjassa voi olla enintään %n tehtävää.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Leikepöydällä ei ole mitään tähän liitettävää.</translation>
    </message>
    <message>
        <source>There is already a field called “{name}”.</source>
        <translation>Kenttä ”{name}” on jo olemassa.</translation>
    </message>
    <message>
        <source>Add direct report</source>
        <translation>Lisää alainen</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Lisää rinnalle</translation>
    </message>
    <message>
        <source>Add manager above</source>
        <translation>Lisää esihenkilö yläpuolelle</translation>
    </message>
    <message>
        <source>Add position at the top</source>
        <translation>Lisää tehtävä ylimmälle tasolle</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the branch of {name} (%n positions)</source>
        <translation>
            <numerusform>Poista haara {name} (%n tehtävä)</numerusform>
            <numerusform>Poista haara {name} (%n tehtävää)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Siirrä {name}</translation>
    </message>
    <message>
        <source>Reorder {name}</source>
        <translation>Vaihda järjestystä: {name}</translation>
    </message>
    <message>
        <source>Swap the seats of {name} and {other}</source>
        <translation>Vaihda tehtävät: {name} ja {other}</translation>
    </message>
    <message>
        <source>Swap the places of {name} and {other}</source>
        <translation>Vaihda paikat: {name} ja {other}</translation>
    </message>
    <message>
        <source>Vacate the seat of {name}</source>
        <translation>Vapauta tehtävä: {name}</translation>
    </message>
    <message>
        <source>Seat {name}</source>
        <translation>Täytä tehtävä: {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Nimeä uudelleen: {name}</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>Muuta: {field} ({name})</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Monista {name}</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>Leikkaa {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n positions</source>
        <translation>
            <numerusform>Liitä %n tehtävä</numerusform>
            <numerusform>Liitä %n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up the reports of {name}</source>
        <translation>Siirrä alaiset ylöspäin: {name}</translation>
    </message>
    <message>
        <source>Add dotted line from {name} to {other}</source>
        <translation>Lisää katkoviivasuhde: {name} – {other}</translation>
    </message>
    <message>
        <source>Remove dotted line from {name} to {other}</source>
        <translation>Poista katkoviivasuhde: {name} – {other}</translation>
    </message>
    <message>
        <source>Accept a finding about {name}</source>
        <translation>Hyväksy havainto: {name}</translation>
    </message>
    <message>
        <source>Reopen a finding about {name}</source>
        <translation>Avaa havainto uudelleen: {name}</translation>
    </message>
    <message>
        <source>Change the document’s settings</source>
        <translation>Muuta asiakirjan asetuksia</translation>
    </message>
    <message>
        <source>Settle a finding about {name}</source>
        <translation>Korjaa havainto: {name}</translation>
    </message>
    <message>
        <source>Add field {name}</source>
        <translation>Lisää kenttä {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Tuo %n tehtävä</numerusform>
            <numerusform>Tuo %n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “{path}” does not exist.</source>
        <translation>Tiedostoa ”{path}” ei ole.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>”{path}” on kansio, ei tiedosto.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: its access rights do not allow it.</source>
        <translation>Käyttöoikeudet eivät riitä: ”{path}”.</translation>
    </message>
    <message>
        <source>“{path}” is too large: files of up to {limit} MiB can be read.</source>
        <translation>”{path}” on liian suuri: luettava tiedosto voi olla enintään {limit} Mt.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>Tiedostoa ”{path}” ei voitu lukea: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>Tiedostoa ”{path}” ei voitu kirjoittaa: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is full.</source>
        <translation>Tiedostoa ”{path}” ei voitu kirjoittaa: levy on täynnä.</translation>
    </message>
    <message>
        <source>The format of “{path}” is not known.</source>
        <translation>Tiedoston ”{path}” muotoa ei tunneta.</translation>
    </message>
    <message>
        <source>“{path}”: files of this format can be read but not written.</source>
        <translation>”{path}”: tämän muotoisia tiedostoja voi lukea mutta ei kirjoittaa.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>”{path}” on tyhjä.</translation>
    </message>
    <message>
        <source>“{path}” is not a text file.</source>
        <translation>”{path}” ei ole tekstitiedosto.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Chief Executive Officer (CEO)</source>
        <translation>Toimitusjohtaja (CEO)</translation>
    </message>
    <message>
        <source>Chief Financial Officer (CFO)</source>
        <translation>Talousjohtaja (CFO)</translation>
    </message>
    <message>
        <source>Chief Operating Officer (COO)</source>
        <translation>Operatiivinen johtaja (COO)</translation>
    </message>
    <message>
        <source>Chief Revenue Officer (CRO)</source>
        <translation>Kaupallinen johtaja (CRO)</translation>
    </message>
    <message>
        <source>Chief Marketing Officer (CMO)</source>
        <translation>Markkinointijohtaja (CMO)</translation>
    </message>
    <message>
        <source>Chief Customer Officer (CCO)</source>
        <translation>Asiakkuusjohtaja (CCO)</translation>
    </message>
    <message>
        <source>Chief Sales Officer (CSO)</source>
        <translation>Myyntijohtaja (CSO)</translation>
    </message>
    <message>
        <source>Vice President of Sales (VP)</source>
        <translation>Myynnin varajohtaja (VP)</translation>
    </message>
    <message>
        <source>Vice President of Marketing (VP)</source>
        <translation>Markkinoinnin varajohtaja (VP)</translation>
    </message>
    <message>
        <source>Vice President of Customer Success (VP)</source>
        <translation>Asiakkuuksien varajohtaja (VP)</translation>
    </message>
    <message>
        <source>Head of Sales Strategy</source>
        <translation>Myyntistrategian johtaja</translation>
    </message>
    <message>
        <source>Sales Operations Manager</source>
        <translation>Myyntioperaatioiden päällikkö</translation>
    </message>
    <message>
        <source>Marketing Operations Manager</source>
        <translation>Markkinointioperaatioiden päällikkö</translation>
    </message>
    <message>
        <source>Renewals and Upsell Manager</source>
        <translation>Uusinta- ja lisämyyntipäällikkö</translation>
    </message>
    <message>
        <source>Partner Channel Manager</source>
        <translation>Kumppanuuspäällikkö</translation>
    </message>
    <message>
        <source>Sales Manager</source>
        <translation>Myyntipäällikkö</translation>
    </message>
    <message>
        <source>Sales Team Lead</source>
        <translation>Myyntitiimin vetäjä</translation>
    </message>
    <message>
        <source>Account Executive (AE)</source>
        <translation>Account Executive (AE)</translation>
    </message>
    <message>
        <source>Account Manager</source>
        <translation>Asiakkuuspäällikkö</translation>
    </message>
    <message>
        <source>Business Development Representative (BDR)</source>
        <translation>Uusasiakashankkija (BDR)</translation>
    </message>
    <message>
        <source>Sales Development Representative (SDR)</source>
        <translation>Liidien kartoittaja (SDR)</translation>
    </message>
    <message>
        <source>Customer Success Manager</source>
        <translation>Customer Success Manager</translation>
    </message>
    <message>
        <source>Marketing Specialist</source>
        <translation>Markkinoinnin asiantuntija</translation>
    </message>
    <message>
        <source>Sales Engineer</source>
        <translation>Myynti-insinööri</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Johdon assistentti</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Muu rooli</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation>CEO</translation>
    </message>
    <message>
        <source>CFO</source>
        <translation>CFO</translation>
    </message>
    <message>
        <source>COO</source>
        <translation>COO</translation>
    </message>
    <message>
        <source>CRO</source>
        <translation>CRO</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>CCO</source>
        <translation>CCO</translation>
    </message>
    <message>
        <source>CSO</source>
        <translation>CSO</translation>
    </message>
    <message>
        <source>VP of Sales</source>
        <translation>Myynnin VP</translation>
    </message>
    <message>
        <source>VP of Marketing</source>
        <translation>Markkinoinnin VP</translation>
    </message>
    <message>
        <source>VP of Customer Success</source>
        <translation>Asiakkuuksien VP</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>BDR</source>
        <translation>BDR</translation>
    </message>
    <message>
        <source>SDR</source>
        <translation>SDR</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>kind of role</comment>
        <translation>Ylin johto</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>kind of role</comment>
        <translation>Johtaja</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>kind of role</comment>
        <translation>Päällikkö</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>kind of role</comment>
        <translation>Myyjä</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>kind of role</comment>
        <translation>Tukitoiminto</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>function of a role</comment>
        <translation>Yleisjohto</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>function of a role</comment>
        <translation>Talous</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>function of a role</comment>
        <translation>Operatiivinen toiminta</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>function of a role</comment>
        <translation>Liikevaihto</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>function of a role</comment>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Customer success</source>
        <comment>function of a role</comment>
        <translation>Asiakasmenestys</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>function of a role</comment>
        <translation>Myynti</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>function of a role</comment>
        <translation>Myyntioperaatiot</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <comment>function of a role</comment>
        <translation>Markkinointioperaatiot</translation>
    </message>
    <message>
        <source>Closing deals</source>
        <comment>skill</comment>
        <translation>Kauppojen päättäminen</translation>
    </message>
    <message>
        <source>Sales methodology</source>
        <comment>skill</comment>
        <translation>Myyntimenetelmät</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>skill</comment>
        <translation>Myyntioperaatiot</translation>
    </message>
    <message>
        <source>Territory planning</source>
        <comment>skill</comment>
        <translation>Myyntialueiden suunnittelu</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>skill</comment>
        <translation>Kauppojen läpimenonopeus</translation>
    </message>
    <message>
        <source>Team building</source>
        <comment>skill</comment>
        <translation>Tiimin rakentaminen</translation>
    </message>
    <message>
        <source>Strategic thinking</source>
        <comment>skill</comment>
        <translation>Strateginen ajattelu</translation>
    </message>
    <message>
        <source>Channel strategy</source>
        <comment>skill</comment>
        <translation>Kanavastrategia</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <comment>skill</comment>
        <translation>Yhteistyö</translation>
    </message>
    <message>
        <source>Customer life cycle</source>
        <comment>skill</comment>
        <translation>Asiakkaan elinkaari</translation>
    </message>
    <message>
        <source>Analytics</source>
        <comment>skill</comment>
        <translation>Analytiikka</translation>
    </message>
    <message>
        <source>Executive communication</source>
        <comment>skill</comment>
        <translation>Viestintä ylimmälle johdolle</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>skill</comment>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>skill</comment>
        <translation>Myynti</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>skill</comment>
        <translation>Asiakaspalvelu</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>skill</comment>
        <translation>Toimialakokemus</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>severity of a finding</comment>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of a finding</comment>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <comment>type of a dotted line</comment>
        <translation>Katkoviivasuhde</translation>
    </message>
    <message>
        <source>Functional</source>
        <comment>type of a dotted line</comment>
        <translation>Toiminnallinen</translation>
    </message>
    <message>
        <source>Regional</source>
        <comment>type of a dotted line</comment>
        <translation>Alueellinen</translation>
    </message>
    <message>
        <source>Overlay team</source>
        <comment>type of a dotted line</comment>
        <translation>Tukitiimi</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>type of a dotted line</comment>
        <translation>Mentori</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>layout of the chart</comment>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>Hanging columns</source>
        <comment>layout of the chart</comment>
        <translation>Riippuvat sarakkeet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>arrangement of a team</comment>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>arrangement of a team</comment>
        <translation>Vierekkäin</translation>
    </message>
    <message>
        <source>One column</source>
        <comment>arrangement of a team</comment>
        <translation>Yksi sarake</translation>
    </message>
    <message>
        <source>Two columns</source>
        <comment>arrangement of a team</comment>
        <translation>Kaksi saraketta</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>theme</comment>
        <translation>Liuskekivi</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>theme</comment>
        <translation>Mustavalkoinen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>theme</comment>
        <translation>Mukautettu</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>field</comment>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field</comment>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Arrangement of the team</source>
        <comment>field</comment>
        <translation>Tiimin asettelu</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field</comment>
        <translation>Osasto</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>field</comment>
        <translation>Myyntitavoite</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>field</comment>
        <translation>Kustannus</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>field</comment>
        <translation>HTV</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <comment>field</comment>
        <translation>Henkilönumero</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>field</comment>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field</comment>
        <translation>Valokuva</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>field</comment>
        <translation>Tehtävän haltija</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field</comment>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Rating</source>
        <comment>field</comment>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Caption</source>
        <comment>field</comment>
        <translation>Viivan teksti</translation>
    </message>
    <message>
        <source>Manager of a VP of Sales</source>
        <translation>Myynnin VP:n esihenkilö</translation>
    </message>
    <message>
        <source>Manager of the CRO</source>
        <translation>CRO:n esihenkilö</translation>
    </message>
    <message>
        <source>Manager of the CSO</source>
        <translation>CSO:n esihenkilö</translation>
    </message>
    <message>
        <source>CSO outside the CRO’s line</source>
        <translation>CSO ei ole CRO:n linjassa</translation>
    </message>
    <message>
        <source>Manager of the marketing leader</source>
        <translation>Markkinoinnin johtajan esihenkilö</translation>
    </message>
    <message>
        <source>Manager of the customer success leader</source>
        <translation>Asiakasmenestyksen johtajan esihenkilö</translation>
    </message>
    <message>
        <source>Manager of a sales, partner or renewals manager</source>
        <translation>Myynti-, kumppanuus- tai uusintapäällikön esihenkilö</translation>
    </message>
    <message>
        <source>Manager of a team lead</source>
        <translation>Tiimin vetäjän esihenkilö</translation>
    </message>
    <message>
        <source>Manager of a seller</source>
        <translation>Myyjän esihenkilö</translation>
    </message>
    <message>
        <source>Reports to a lower rank</source>
        <translation>Esihenkilö alemmassa asemassa</translation>
    </message>
    <message>
        <source>Seller with direct reports</source>
        <translation>Myyjä, jolla on alaisia</translation>
    </message>
    <message>
        <source>One CEO, at the top</source>
        <translation>Yksi CEO, ylimpänä</translation>
    </message>
    <message>
        <source>One position at the top</source>
        <translation>Yksi ylin tehtävä</translation>
    </message>
    <message>
        <source>More than one CRO or CSO</source>
        <translation>Useita CRO- tai CSO-tehtäviä</translation>
    </message>
    <message>
        <source>CRO, CSO and VP of Sales together</source>
        <translation>CRO, CSO ja myynnin VP yhtä aikaa</translation>
    </message>
    <message>
        <source>Share of sellers</source>
        <translation>Myyjien osuus</translation>
    </message>
    <message>
        <source>Marketing and Customer Success under the CRO</source>
        <translation>Markkinointi ja asiakasmenestys CRO:n alaisina</translation>
    </message>
    <message>
        <source>Functions the CRO needs</source>
        <translation>CRO:n tarvitsemat toiminnot</translation>
    </message>
    <message>
        <source>Number of direct reports</source>
        <translation>Suorien alaisten määrä</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Tasojen määrä</translation>
    </message>
    <message>
        <source>Leads for the account executives</source>
        <translation>Liidit myyjille (AE)</translation>
    </message>
    <message>
        <source>Circular reporting line</source>
        <translation>Kehämäinen raportointisuhde</translation>
    </message>
    <message>
        <source>Unknown manager</source>
        <translation>Tuntematon esihenkilö</translation>
    </message>
    <message>
        <source>Duplicate ID</source>
        <translation>Sama tunnus useasti</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Tuntematon rooli</translation>
    </message>
    <message>
        <source>A VP of Sales reports to the CSO, CRO or CEO.</source>
        <translation>Myynnin VP raportoi CSO:lle, CRO:lle tai CEO:lle.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO.</source>
        <translation>CRO raportoi CEO:lle.</translation>
    </message>
    <message>
        <source>The CSO reports to the CRO or the CEO.</source>
        <translation>CSO raportoi CRO:lle tai CEO:lle.</translation>
    </message>
    <message>
        <source>Where there is a CRO, the CSO belongs to the CRO’s reporting line.</source>
        <translation>Jos organisaatiossa on CRO, CSO kuuluu CRO:n raportointilinjaan.</translation>
    </message>
    <message>
        <source>The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.</source>
        <translation>CMO raportoi CRO:lle tai CEO:lle, markkinoinnin VP CMO:lle, CRO:lle tai CEO:lle.</translation>
    </message>
    <message>
        <source>The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or CEO.</source>
        <translation>CCO raportoi CRO:lle tai CEO:lle, asiakkuuksien VP CCO:lle, CRO:lle tai CEO:lle.</translation>
    </message>
    <message>
        <source>A sales, partner or renewals manager reports to a VP or to an executive.</source>
        <translation>Myynti-, kumppanuus- tai uusintapäällikkö raportoi VP:lle tai ylimmälle johdolle.</translation>
    </message>
    <message>
        <source>A sales team lead reports to a manager or to a VP.</source>
        <translation>Myyntitiimin vetäjä raportoi päällikölle tai VP:lle.</translation>
    </message>
    <message>
        <source>A seller reports to a team lead, a manager or a VP; an SDR may also report to marketing.</source>
        <translation>Myyjä raportoi tiimin vetäjälle, päällikölle tai VP:lle; SDR voi raportoida myös markkinoinnille.</translation>
    </message>
    <message>
        <source>Nobody reports to someone of a lower rank.</source>
        <translation>Kukaan ei raportoi itseään alemmassa asemassa olevalle.</translation>
    </message>
    <message>
        <source>A seller has no direct reports, assistants aside.</source>
        <translation>Myyjällä ei ole alaisia assistentteja lukuun ottamatta.</translation>
    </message>
    <message>
        <source>There is at most one CEO, at the top of the chart.</source>
        <translation>CEO:ita on enintään yksi, kaavion ylimpänä.</translation>
    </message>
    <message>
        <source>The chart has one position at the top.</source>
        <translation>Kaaviossa on yksi ylin tehtävä.</translation>
    </message>
    <message>
        <source>There is at most one CRO and at most one CSO.</source>
        <translation>CRO:ita ja CSO:ita on kumpiakin enintään yksi.</translation>
    </message>
    <message>
        <source>Most organisations have only one of CRO, CSO and VP of Sales.</source>
        <translation>Useimmissa organisaatioissa on vain yksi näistä: CRO, CSO tai myynnin VP.</translation>
    </message>
    <message>
        <source>Where ten or more people work below the sales leader, more than half of them sell.</source>
        <translation>Kun myynnin johtajalla on alaisia kymmenen tai enemmän, yli puolet heistä on myyjiä.</translation>
    </message>
    <message>
        <source>Below the CRO there are marketing and customer success, besides sales.</source>
        <translation>CRO:n alaisuudessa ovat myynnin lisäksi markkinointi ja asiakasmenestys.</translation>
    </message>
    <message>
        <source>Below the CRO, somebody answers for new business, marketing, sales operations, marketing operations, renewals and upsell, and qualifying leads.</source>
        <translation>CRO:n alaisuudessa joku vastaa uusmyynnistä, markkinoinnista, myyntioperaatioista, markkinointioperaatioista, uusinnoista ja lisämyynnistä sekä liidien kartoituksesta.</translation>
    </message>
    <message>
        <source>The number of direct reports stays within the document’s limits.</source>
        <translation>Suorien alaisten määrä pysyy asiakirjan rajoissa.</translation>
    </message>
    <message>
        <source>The number of levels stays within the document’s limit.</source>
        <translation>Tasojen määrä pysyy asiakirjan rajassa.</translation>
    </message>
    <message>
        <source>There are enough BDRs and SDRs to find leads for the account executives.</source>
        <translation>BDR:iä ja SDR:iä on tarpeeksi hankkimaan liidejä AE-myyjille.</translation>
    </message>
    <message>
        <source>A reporting line ends at the top and never comes back to where it began.</source>
        <translation>Raportointisuhde päättyy ylimpään tehtävään eikä koskaan palaa lähtöpisteeseensä.</translation>
    </message>
    <message>
        <source>Every manager named in the file has a row of their own.</source>
        <translation>Jokaisella tiedostossa mainitulla esihenkilöllä on oma rivinsä.</translation>
    </message>
    <message>
        <source>Every row has an ID of its own.</source>
        <translation>Jokaisella rivillä on oma tunnuksensa.</translation>
    </message>
    <message>
        <source>Every role is one that the chart knows.</source>
        <translation>Jokainen rooli on kaavion tuntema.</translation>
    </message>
    <message>
        <source>The VP carries the sales target and needs a manager who decides on strategy and resources.</source>
        <translation>VP vastaa myyntitavoitteesta ja tarvitsee esihenkilön, joka päättää strategiasta ja resursseista.</translation>
    </message>
    <message>
        <source>The CRO answers for the whole revenue cycle and sets the growth strategy with the CEO.</source>
        <translation>CRO vastaa koko liikevaihdon ketjusta ja laatii kasvustrategian CEO:n kanssa.</translation>
    </message>
    <message>
        <source>The CSO carries out the sales strategy and needs a direct line to those who set it.</source>
        <translation>CSO toteuttaa myyntistrategian ja tarvitsee suoran yhteyden sen laatijoihin.</translation>
    </message>
    <message>
        <source>Two sales leaders side by side split the responsibility for revenue.</source>
        <translation>Kaksi rinnakkaista myynnin johtajaa hajottaa vastuun liikevaihdosta.</translation>
    </message>
    <message>
        <source>Marketing feeds sales with demand; further down it loses touch with the revenue goals.</source>
        <translation>Markkinointi tuottaa myynnille kysyntää; alempana se etääntyy liikevaihdon tavoitteista.</translation>
    </message>
    <message>
        <source>Renewals and the growth of existing customers are revenue too and need a voice at the top.</source>
        <translation>Sopimusuusinnat ja nykyisten asiakkaiden kasvu ovat myös liikevaihtoa, ja niiden pitää kuulua johdossa.</translation>
    </message>
    <message>
        <source>The manager’s quota and budget are part of the sales leader’s.</source>
        <translation>Päällikön myyntitavoite ja budjetti ovat osa myynnin johtajan omia.</translation>
    </message>
    <message>
        <source>The team lead helps the manager to carry out the plan and tells how it goes.</source>
        <translation>Tiimin vetäjä auttaa päällikköä toteuttamaan suunnitelmaa ja kertoo sen etenemisestä.</translation>
    </message>
    <message>
        <source>A seller needs a manager near enough to coach and to decide on offers.</source>
        <translation>Myyjä tarvitsee esihenkilön, joka on riittävän lähellä valmentamaan ja päättämään tarjouksista.</translation>
    </message>
    <message>
        <source>When the line runs against the ranks, it is unclear who decides.</source>
        <translation>Kun raportointisuhde kulkee asemien vastaisesti, on epäselvää, kuka päättää.</translation>
    </message>
    <message>
        <source>Leading people takes the time that selling needs.</source>
        <translation>Ihmisten johtaminen vie myynniltä sen tarvitseman ajan.</translation>
    </message>
    <message>
        <source>Otherwise nobody has the last word.</source>
        <translation>Muuten kenelläkään ei ole viimeistä sanaa.</translation>
    </message>
    <message>
        <source>Otherwise parts of the organisation have no common leader.</source>
        <translation>Muuten organisaation osilla ei ole yhteistä johtajaa.</translation>
    </message>
    <message>
        <source>Two people with the same responsibility leave it unclear who carries it.</source>
        <translation>Kun vastuu on kahdella, on epäselvää, kumpi sen kantaa.</translation>
    </message>
    <message>
        <source>Their tasks overlap, and each level between them slows decisions.</source>
        <translation>Tehtävät menevät päällekkäin, ja jokainen taso välissä hidastaa päätöksiä.</translation>
    </message>
    <message>
        <source>Sellers close the deals that everybody else lives on.</source>
        <translation>Myyjät tekevät kaupat, joista kaikki muut elävät.</translation>
    </message>
    <message>
        <source>Without them the CRO leads sales only, which is what a CSO does.</source>
        <translation>Ilman niitä CRO johtaa vain myyntiä, mikä on CSO:n tehtävä.</translation>
    </message>
    <message>
        <source>What nobody answers for is left undone between the teams.</source>
        <translation>Se, mistä kukaan ei vastaa, jää tiimien väliin tekemättä.</translation>
    </message>
    <message>
        <source>With too few a level could be saved; with too many nobody gets enough of the manager’s time.</source>
        <translation>Jos alaisia on liian vähän, taso on turha; jos liikaa, esihenkilön aika ei riitä kaikille.</translation>
    </message>
    <message>
        <source>Every level slows decisions and keeps the leaders further from the customers.</source>
        <translation>Jokainen taso hidastaa päätöksiä ja vie johdon kauemmas asiakkaista.</translation>
    </message>
    <message>
        <source>Without qualified leads, account executives search for customers instead of closing deals.</source>
        <translation>Ilman valmiita liidejä AE-myyjät etsivät asiakkaita sen sijaan, että tekisivät kauppoja.</translation>
    </message>
    <message>
        <source>A chart cannot show it, so the line was cut and the person stands at the top.</source>
        <translation>Kaavio ei voi esittää sitä, joten suhde katkaistiin ja henkilö on ylimmällä tasolla.</translation>
    </message>
    <message>
        <source>The person stands at the top until a manager is chosen.</source>
        <translation>Henkilö on ylimmällä tasolla, kunnes esihenkilö valitaan.</translation>
    </message>
    <message>
        <source>Reporting lines could not tell the rows apart, so the later one was given a new ID.</source>
        <translation>Raportointisuhteet eivät erottaisi rivejä toisistaan, joten jälkimmäinen sai uuden tunnuksen.</translation>
    </message>
    <message>
        <source>The title is kept, and no reporting rule applies until a role is chosen.</source>
        <translation>Nimike säilyy, eikä raportointisääntöjä sovelleta ennen kuin rooli on valittu.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior}</source>
        <translation>{subject}: esihenkilönä on {superior}</translation>
    </message>
    <message>
        <source>{subject} does not work in the line of {chief}</source>
        <translation>{subject} ei kuulu raportointilinjaan, jota johtaa {chief}</translation>
    </message>
    <message>
        <source>{subject} reports to a lower rank: {superior}</source>
        <translation>{subject}: esihenkilönä on alemmassa asemassa oleva {superior}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n seats of the role {role}: {subjects}</source>
        <translation>
            <numerusform>Kaaviossa on %n tehtävä roolissa {role}: {subjects}</numerusform>
            <numerusform>Kaaviossa on %n tehtävää roolissa {role}: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {subject} there are %n people, of whom {sellers} sell</source>
        <translation>
            <numerusform>{subject}: alaisia on yhteensä %n, joista myyjiä on {sellers}</numerusform>
            <numerusform>{subject}: alaisia on yhteensä %n, joista myyjiä on {sellers}</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch of {subject} lacks a leader for {missing}</source>
        <translation>{subject}: haarasta puuttuu näiden johtaja: {missing}</translation>
    </message>
    <message>
        <source>In the branch of {subject} nobody answers for {missing}</source>
        <translation>{subject}: haarassa kukaan ei vastaa näistä: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n levels, more than {limit}</source>
        <translation>
            <numerusform>Kaaviossa on %n taso, enemmän kuin {limit}</numerusform>
            <numerusform>Kaaviossa on %n tasoa, enemmän kuin {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</source>
        <translation>
            <numerusform>SDR- ja BDR-tehtäviä {executives} AE-myyjää kohti: {developers}, ja %n puuttuu</numerusform>
            <numerusform>SDR- ja BDR-tehtäviä {executives} AE-myyjää kohti: {developers}, ja %n puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people, after some names</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>general management</source>
        <comment>function, inside a sentence</comment>
        <translation>yleisjohto</translation>
    </message>
    <message>
        <source>finance</source>
        <comment>function, inside a sentence</comment>
        <translation>talous</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>function, inside a sentence</comment>
        <translation>operatiivinen toiminta</translation>
    </message>
    <message>
        <source>revenue</source>
        <comment>function, inside a sentence</comment>
        <translation>liikevaihto</translation>
    </message>
    <message>
        <source>marketing</source>
        <comment>function, inside a sentence</comment>
        <translation>markkinointi</translation>
    </message>
    <message>
        <source>customer success</source>
        <comment>function, inside a sentence</comment>
        <translation>asiakasmenestys</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>function, inside a sentence</comment>
        <translation>myynti</translation>
    </message>
    <message>
        <source>sales operations</source>
        <comment>function, inside a sentence</comment>
        <translation>myyntioperaatiot</translation>
    </message>
    <message>
        <source>marketing operations</source>
        <comment>function, inside a sentence</comment>
        <translation>markkinointioperaatiot</translation>
    </message>
    <message>
        <source>new business</source>
        <comment>function, inside a sentence</comment>
        <translation>uusmyynti</translation>
    </message>
    <message>
        <source>qualifying leads</source>
        <comment>function, inside a sentence</comment>
        <translation>liidien kartoitus</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Kentällä on oltava nimi.</translation>
    </message>
    <message numerus="yes">
        <source>A document can have at most %n fields of its own.</source>
        <translation>
            <numerusform>Asiakirjassa voi olla enintään %n oma kenttä.</numerusform>
            <numerusform>Asiakirjassa voi olla enintään %n omaa kenttää.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer in the document.</source>
        <translation>Henkilö ei ole enää asiakirjassa.</translation>
    </message>
    <message>
        <source>This role is no longer in the document.</source>
        <translation>Rooli ei ole enää asiakirjassa.</translation>
    </message>
    <message>
        <source>There is no role called “{text}”.</source>
        <translation>Roolia ”{text}” ei ole.</translation>
    </message>
    <message>
        <source>This field is no longer in the document.</source>
        <translation>Kenttä ei ole enää asiakirjassa.</translation>
    </message>
    <message>
        <source>This dotted line is no longer in the chart.</source>
        <translation>Katkoviivasuhde ei ole enää kaaviossa.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not one of the choices.</source>
        <translation>{field}: ”{text}” ei ole vaihtoehto.</translation>
    </message>
    <message>
        <source>A dotted line needs two different positions: {name}.</source>
        <translation>Katkoviivasuhde tarvitsee kaksi eri tehtävää: {name}.</translation>
    </message>
    <message>
        <source>There is already a dotted line from {name} to {other}.</source>
        <translation>Katkoviivasuhde on jo olemassa: {name} – {other}.</translation>
    </message>
    <message>
        <source>Write why this finding is accepted.</source>
        <translation>Kirjoita, miksi havainto hyväksytään.</translation>
    </message>
    <message>
        <source>A built-in role cannot be changed or removed.</source>
        <translation>Valmista roolia ei voi muuttaa eikä poistaa.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Roolilla on oltava nimi.</translation>
    </message>
    <message>
        <source>There is already a role called “{name}”.</source>
        <translation>Rooli ”{name}” on jo olemassa.</translation>
    </message>
    <message numerus="yes">
        <source>A card can show at most %n fields below the title.</source>
        <translation>
            <numerusform>Kortissa voi näkyä nimikkeen alla enintään %n kenttä.</numerusform>
            <numerusform>Kortissa voi näkyä nimikkeen alla enintään %n kenttää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n positions</source>
        <translation>
            <numerusform>Poista %n tehtävä</numerusform>
            <numerusform>Poista %n tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n positions</source>
        <translation>
            <numerusform>Siirrä %n tehtävä</numerusform>
            <numerusform>Siirrä %n tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of %n positions</source>
        <translation>
            <numerusform>Muuta: {field} (%n tehtävä)</numerusform>
            <numerusform>Muuta: {field} (%n tehtävää)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n positions</source>
        <translation>
            <numerusform>Monista %n tehtävä</numerusform>
            <numerusform>Monista %n tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n positions</source>
        <translation>
            <numerusform>Leikkaa %n tehtävä</numerusform>
            <numerusform>Leikkaa %n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>Change dotted line from {name} to {other}</source>
        <translation>Muuta katkoviivasuhdetta: {name} – {other}</translation>
    </message>
    <message>
        <source>Rename field to {name}</source>
        <translation>Nimeä kenttä uudelleen: {name}</translation>
    </message>
    <message>
        <source>Remove field {name}</source>
        <translation>Poista kenttä {name}</translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <translation>Lisää rooli {name}</translation>
    </message>
    <message>
        <source>Change role {name}</source>
        <translation>Muuta roolia {name}</translation>
    </message>
    <message>
        <source>Remove role {name}</source>
        <translation>Poista rooli {name}</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <comment>field</comment>
        <translation>Kentän nimi</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <comment>field</comment>
        <translation>Roolin nimi</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>field</comment>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Fewest direct reports</source>
        <comment>field</comment>
        <translation>Suoria alaisia vähintään</translation>
    </message>
    <message>
        <source>Most direct reports</source>
        <comment>field</comment>
        <translation>Suoria alaisia enintään</translation>
    </message>
    <message>
        <source>Most levels</source>
        <comment>field</comment>
        <translation>Tasoja enintään</translation>
    </message>
    <message>
        <source>Account executives per SDR or BDR</source>
        <comment>field</comment>
        <translation>AE-myyjiä yhtä SDR:ää tai BDR:ää kohti</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <comment>field</comment>
        <translation>Asiakirjan otsikko</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <translation>Kansiota ”{path}” ei ole.</translation>
    </message>
    <message>
        <source>“{path}” had another name on the disk; that one still holds the old content.</source>
        <translation>Tiedostolla ”{path}” oli levyllä toinenkin nimi; sen alla on yhä vanha sisältö.</translation>
    </message>
    <message>
        <source>The text encoding “{name}” is not known.</source>
        <translation>Merkistökoodausta ”{name}” ei tunneta.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read as {name} and were replaced by �.</source>
        <translation>
            <numerusform>%n merkkiä ei voitu lukea koodauksella {name}, ja sen tilalla on �.</numerusform>
            <numerusform>%n merkkiä ei voitu lukea koodauksella {name}, ja niiden tilalla on �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is too large: up to {limit} MiB can be read.</source>
        <translation>Taulukko on liian suuri: enintään {limit} Mt voidaan lukea.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Tästä alkavaa lainausmerkkiä ei suljeta.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of the cell.</source>
        <translation>Solun sulkevan lainausmerkin jälkeen on tekstiä.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>Solussa on lainausmerkki, vaikka solu ei ala sellaisella.</translation>
    </message>
    <message>
        <source>The row has too few cells: {found} instead of {expected}.</source>
        <translation>Rivillä on liian vähän soluja: {found}, kun pitäisi olla {expected}.</translation>
    </message>
    <message>
        <source>The row has too many cells: {found} instead of {expected}.</source>
        <translation>Rivillä on liikaa soluja: {found}, kun pitäisi olla {expected}.</translation>
    </message>
    <message>
        <source>A cell is too long: up to {limit} KiB can be read.</source>
        <translation>Solu on liian pitkä: enintään {limit} kt voidaan lukea.</translation>
    </message>
    <message>
        <source>The table has too many columns: up to {limit} can be read.</source>
        <translation>Taulukossa on liikaa sarakkeita: enintään {limit} voidaan lukea.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} can be read.</source>
        <translation>Taulukossa on liikaa rivejä: enintään {limit} voidaan lukea.</translation>
    </message>
    <message>
        <source>The table has too many cells: up to {limit} can be read.</source>
        <translation>Taulukossa on liikaa soluja: enintään {limit} voidaan lukea.</translation>
    </message>
    <message>
        <source>There is nothing in the JSON text.</source>
        <translation>JSON-teksti on tyhjä.</translation>
    </message>
    <message>
        <source>The JSON text is too large: up to {limit} MiB can be read.</source>
        <translation>JSON-teksti on liian suuri: enintään {limit} Mt voidaan lukea.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: some bytes are not UTF-8 text.</source>
        <translation>Rivi {line}, sarake {column}: kaikki tavut eivät ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not valid JSON.</source>
        <translation>Rivi {line}, sarake {column}: tämä ei ole kelvollista JSONia.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text ends too early.</source>
        <translation>Rivi {line}, sarake {column}: JSON-teksti loppuu kesken.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is text after the end of the JSON text.</source>
        <translation>Rivi {line}, sarake {column}: JSON-tekstin jälkeen on muuta tekstiä.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this JSON string is not valid.</source>
        <translation>Rivi {line}, sarake {column}: JSON-merkkijono on virheellinen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is only half of a character.</source>
        <translation>Rivi {line}, sarake {column}: ohjausmerkintä on vain puolikas merkki.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not a valid number.</source>
        <translation>Rivi {line}, sarake {column}: luku on virheellinen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this number is too big.</source>
        <translation>Rivi {line}, sarake {column}: luku on liian suuri.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels can be read.</source>
        <translation>Rivi {line}, sarake {column}: JSON-tekstissä on liikaa sisäkkäisiä tasoja: enintään {limit} voidaan lukea.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.</source>
        <translation>Rivi {line}, sarake {column}: teksti on liian pitkä: enintään {limit} kt voidaan lukea.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the key “{key}” is there twice.</source>
        <translation>Rivi {line}, sarake {column}: avain ”{key}” esiintyy kahdesti.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Rivi %1, sarake %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>This is not an Arborg document.</source>
        <translation>Tämä ei ole Arborg-asiakirja.</translation>
    </message>
    <message>
        <source>The document does not say which version of the format it has.</source>
        <translation>Asiakirjasta puuttuu tiedostomuodon versio.</translation>
    </message>
    <message>
        <source>The document comes from a newer Arborg: format {version}, while this one reads up to {supported}.</source>
        <translation>Asiakirja on uudemmasta Arborgista: tiedostomuoto {version}, kun tämä lukee enintään muotoa {supported}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has the wrong type.</source>
        <translation>Rivi {line}, sarake {column}: ”{key}” on väärää tyyppiä.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” is missing.</source>
        <translation>Rivi {line}, sarake {column}: ”{key}” puuttuu.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the value of “{key}” is out of range.</source>
        <translation>Rivi {line}, sarake {column}: arvo ”{key}” on sallitun alueen ulkopuolella.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: the text of “{key}” is longer than %n characters.</source>
        <translation>
            <numerusform>Rivi {line}, sarake {column}: teksti ”{key}” on pidempi kuin %n merkki.</numerusform>
            <numerusform>Rivi {line}, sarake {column}: teksti ”{key}” on pidempi kuin %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has more than {limit} entries.</source>
        <translation>Rivi {line}, sarake {column}: kohdassa ”{key}” on enemmän kuin {limit} tietuetta.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the ID “{id}” is there twice.</source>
        <translation>Rivi {line}, sarake {column}: tunnus ”{id}” esiintyy kahdesti.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a manager who is not in the document: “{manager}”.</source>
        <translation>Rivi {line}, sarake {column}: tehtävän ”{id}” esihenkilöä ”{manager}” ei ole asiakirjassa.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” is held by a person who is not in the document: “{person}”.</source>
        <translation>Rivi {line}, sarake {column}: tehtävän ”{id}” haltijaa ”{person}” ei ole asiakirjassa.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is no position “{id}” in the document.</source>
        <translation>Rivi {line}, sarake {column}: asiakirjassa ei ole tehtävää ”{id}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a value for a field that is not in the document: “{field}”.</source>
        <translation>Rivi {line}, sarake {column}: tehtävällä ”{id}” on arvo kentässä, jota ei ole asiakirjassa: ”{field}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the reporting line of “{id}” leads back to itself.</source>
        <translation>Rivi {line}, sarake {column}: tehtävän ”{id}” raportointisuhde palaa lähtöpisteeseensä.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the role “{key}” is not known and was kept as a role of the document.</source>
        <translation>Rivi {line}, sarake {column}: roolia ”{key}” ei tunneta; se säilytettiin asiakirjan omana roolina.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has a value that this version does not know and keeps as it is: “{value}”.</source>
        <translation>Rivi {line}, sarake {column}: kohdassa ”{key}” on arvo, jota tämä versio ei tunne ja jonka se säilyttää: ”{value}”.</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>function, inside a sentence</comment>
        <translation>sopimusuusinnat</translation>
    </message>
    <message>
        <source>A reporting line leads back to itself: {names}</source>
        <translation>Raportointisuhde palaa lähtöpisteeseensä: {names}</translation>
    </message>
    <message>
        <source>The ID of {subject} is already in use in row {other_row}: {id}</source>
        <translation>{subject}: tunnus on jo käytössä rivillä {other_row}: {id}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} ({managerRole})</source>
        <translation>Siirrä {name}, esihenkilöksi {manager} ({managerRole})</translation>
    </message>
    <message>
        <source>Move {name} and {other} under {manager}</source>
        <translation>Siirrä {name} ja {other}, esihenkilöksi {manager}</translation>
    </message>
    <message>
        <source>Move {name} one level up, under {manager}</source>
        <translation>Siirrä {name} taso ylös, esihenkilöksi {manager}</translation>
    </message>
    <message>
        <source>Move {name} to the top</source>
        <translation>Siirrä {name} ylimmälle tasolle</translation>
    </message>
    <message>
        <source>Swap {name} and {other}</source>
        <translation>Vaihda keskenään {name} ja {other}</translation>
    </message>
    <message>
        <source>Place {name} above {other}</source>
        <translation>Sijoita {name} ylemmäs, alaiseksi {other}</translation>
    </message>
    <message>
        <source>Make {name} a team lead</source>
        <translation>Ylennä tiimin vetäjäksi: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %n reports of {name} one level up</source>
        <translation>
            <numerusform>Siirrä %n alainen taso ylös: {name}</numerusform>
            <numerusform>Siirrä %n alaista taso ylös: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n seats under {manager}: {role}</source>
        <translation>
            <numerusform>Lisää %n tehtävä: {role}, esihenkilöksi {manager}</numerusform>
            <numerusform>Lisää %n tehtävää: {role}, esihenkilöksi {manager}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add seats under {manager}: {roles}</source>
        <translation>Lisää tehtävät: {roles}, esihenkilöksi {manager}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} and add a seat there: {role}</source>
        <translation>Siirrä {name}, esihenkilöksi {manager}, ja lisää sinne tehtävä: {role}</translation>
    </message>
    <message>
        <source>There is nothing to draw: the chart is empty.</source>
        <translation>Piirrettävää ei ole: kaavio on tyhjä.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large. The resolution can be {dpi} dpi at most.</source>
        <translation>Kuvasta tulisi {width} × {height} kuvapisteen kokoinen, mikä on liikaa. Tarkkuus voi olla enintään {dpi} dpi.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large for a PNG. Export a PDF or an SVG.</source>
        <translation>Kuvasta tulisi {width} × {height} kuvapisteen kokoinen, mikä on PNG-kuvalle liikaa. Vie kaavio PDF- tai SVG-muodossa.</translation>
    </message>
    <message>
        <source>The resolution must lie between {minimum} and {maximum} dpi.</source>
        <translation>Tarkkuuden on oltava {minimum}–{maximum} dpi.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Vienti keskeytettiin.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>Kuvaa ei voitu tehdä: muisti ei riitä.</translation>
    </message>
    <message>
        <source>The table holds no rows with people.</source>
        <translation>Taulukossa ei ole yhtään henkilöriviä.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} people can be read.</source>
        <translation>Taulukossa on liian monta riviä: enintään {limit} henkilöä voidaan lukea.</translation>
    </message>
    <message>
        <source>There is no field called “{text}”.</source>
        <translation>Kenttää nimeltä ”{text}” ei ole.</translation>
    </message>
    <message>
        <source>The table has no column “{text}”.</source>
        <translation>Taulukossa ei ole saraketta ”{text}”.</translation>
    </message>
    <message>
        <source>The text was read as {name}.</source>
        <translation>Teksti luettiin merkistönä {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment lines were passed over.</source>
        <translation>
            <numerusform>%n kommenttirivi ohitettiin.</numerusform>
            <numerusform>%n kommenttiriviä ohitettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds no column names, so the values decided what each column is.</source>
        <translation>Ensimmäisellä rivillä ei ole sarakkeiden nimiä, joten sarakkeiden sisältö pääteltiin arvoista.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header row and was not read as a person.</source>
        <translation>”{text}” on otsikkorivin yläpuolella, eikä sitä luettu henkilönä.</translation>
    </message>
    <message>
        <source>Column “{column}” was read as {field}.</source>
        <translation>Sarake ”{column}” luettiin kenttään {field}.</translation>
    </message>
    <message>
        <source>Column “{column}” became a field of its own.</source>
        <translation>Sarakkeesta ”{column}” tehtiin oma kenttä.</translation>
    </message>
    <message>
        <source>Column “{column}” was left out: it only names the managers once more.</source>
        <translation>Sarake ”{column}” jätettiin pois: siinä on vain samat esihenkilöt uudelleen.</translation>
    </message>
    <message>
        <source>Managers: the column “{column}” names them by “{reference}”; {count} of {total} were found.</source>
        <translation>Esihenkilöt: sarake ”{column}” viittaa sarakkeeseen ”{reference}”; löytyi {count}/{total}.</translation>
    </message>
    <message>
        <source>No column names the managers, so everybody stands at the top.</source>
        <translation>Mikään sarake ei kerro esihenkilöitä, joten kaikki ovat ylimmällä tasolla.</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” was taken for “no manager” in %n rows.</source>
        <translation>
            <numerusform>”{text}” tulkittiin %n rivillä niin, ettei esihenkilöä ole.</numerusform>
            <numerusform>”{text}” tulkittiin %n rivillä niin, ettei esihenkilöä ole.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} reports to themselves in the file and stands at the top.</source>
        <translation>Tiedostossa {name} raportoi itselleen ja on siksi ylimmällä tasolla.</translation>
    </message>
    <message>
        <source>{name} reports to “{manager}”, a name that several people have; the first of them was taken.</source>
        <translation>{name} raportoi henkilölle ”{manager}”, mutta usealla on tämä nimi; heistä valittiin ensimmäinen.</translation>
    </message>
    <message>
        <source>The dotted-line manager “{text}” is not in the file.</source>
        <translation>Toissijainen esihenkilö ”{text}” ei ole tiedostossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows had no ID and were given one.</source>
        <translation>
            <numerusform>%n riviltä puuttui tunnus, ja se annettiin.</numerusform>
            <numerusform>%n riviltä puuttui tunnus, ja ne annettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds one more seat: the name and the e-mail address are the same.</source>
        <translation>{name} hoitaa toistakin tehtävää: nimi ja sähköpostiosoite ovat samat.</translation>
    </message>
    <message>
        <source>The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the decimal separator.</source>
        <translation>Sarakkeen ”{column}” luvut voi lukea kahdella tavalla; desimaalierottimeksi tulkittiin ”{sign}”.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number; it was kept as a note.</source>
        <translation>{field}: ”{text}” ei ole luku; se säilytettiin muistiinpanona.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is out of range; it was kept as a note.</source>
        <translation>{field}: ”{text}” ei ole sallitulla välillä; se säilytettiin muistiinpanona.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the whole of it was kept as a note.</source>
        <translation>Sarake ”{column}”: teksti on pidempi kuin {limit} merkkiä; se säilytettiin kokonaan muistiinpanona.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the rest of it is missing.</source>
        <translation>Sarake ”{column}”: teksti on pidempi kuin {limit} merkkiä; sen loppu puuttuu.</translation>
    </message>
    <message>
        <source>Dotted-line manager</source>
        <comment>field</comment>
        <translation>Toissijainen esihenkilö</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>skill group</comment>
        <translation>Toimeenpano</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>skill group</comment>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>skill group</comment>
        <translation>Toimintojen ymmärrys</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>skill group</comment>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>type of leader</comment>
        <translation>Ei arvioitu</translation>
    </message>
    <message>
        <source>CSO type (executor)</source>
        <comment>type of leader</comment>
        <translation>CSO-tyyppi (toteuttaja)</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>type of leader</comment>
        <translation>Tasapainoinen</translation>
    </message>
    <message>
        <source>CRO type (strategist)</source>
        <comment>type of leader</comment>
        <translation>CRO-tyyppi (strategi)</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills to see the type.</source>
        <translation>Tyyppi näkyy, kun vähintään kolme toimeenpanon ja kolme strategian taitoa on arvioitu.</translation>
    </message>
    <message>
        <source>Closes deals, builds the sales team and reaches the target.</source>
        <translation>Vie kaupat maaliin, rakentaa myyntitiimin ja saavuttaa tavoitteen.</translation>
    </message>
    <message>
        <source>Execution and strategy are close to each other.</source>
        <translation>Toimeenpano ja strategia ovat lähellä toisiaan.</translation>
    </message>
    <message>
        <source>Sees the whole revenue cycle and brings the functions together.</source>
        <translation>Näkee koko liikevaihdon synnyn ja saa toiminnot tekemään yhteistyötä.</translation>
    </message>
    <message>
        <source>A VP of Sales is enough</source>
        <comment>which leader is needed</comment>
        <translation>Myynnin VP riittää</translation>
    </message>
    <message>
        <source>A CSO</source>
        <comment>which leader is needed</comment>
        <translation>CSO</translation>
    </message>
    <message>
        <source>A CSO now, a CRO in preparation</source>
        <comment>which leader is needed</comment>
        <translation>Nyt CSO, valmistautuminen CRO:hon</translation>
    </message>
    <message>
        <source>A CRO</source>
        <comment>which leader is needed</comment>
        <translation>CRO</translation>
    </message>
    <message>
        <source>A CRO with a CSO below</source>
        <comment>which leader is needed</comment>
        <translation>CRO ja hänen alaisuudessaan CSO</translation>
    </message>
    <message>
        <source>The business is simple and the team is small: what counts now is direct revenue against a stated target. A VP of Sales sets goals and budgets, watches market and competitors, and leads the sellers without another layer in between.</source>
        <translation>Liiketoiminta on yksinkertaista ja tiimi pieni: nyt ratkaisee suora myynti asetettua tavoitetta vasten. Myynnin VP asettaa tavoitteet ja budjetit, seuraa markkinaa ja kilpailijoita ja johtaa myyjiä ilman välitasoa.</translation>
    </message>
    <message>
        <source>Sales is a task of its own now: somebody must close, hit the target, and hire, train and grow the team. A CSO executes; the strategy across marketing and customer success stays with the CEO.</source>
        <translation>Myynti on nyt oma tehtävänsä: jonkun on päätettävä kauppoja, saavutettava tavoite sekä palkattava, valmennettava ja kasvatettava tiimi. CSO panee toimeen; markkinoinnin ja asiakasmenestyksen yli ulottuva strategia pysyy CEO:lla.</translation>
    </message>
    <message>
        <source>The business is not complex yet, but its growth shows strain that more selling alone will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make the step to CRO: people who think in channels and customer life cycles and work well with marketing and finance.</source>
        <translation>Liiketoiminta ei ole vielä monimutkaista, mutta kasvussa näkyy merkkejä, joita pelkkä myynnin lisääminen ei korjaa. Pidä tai palkkaa CSO tavoitetta varten ja kasvata tai palkkaa johtajia, joista on CRO:ksi: kanavia ja asiakkaan elinkaarta ajattelevia ihmisiä, jotka toimivat hyvin markkinoinnin ja talouden kanssa.</translation>
    </message>
    <message>
        <source>Several channels, products or markets have to pull in one direction, from the first lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer service and renewals, with one strategy and shared goals.</source>
        <translation>Useiden kanavien, tuotteiden tai markkinoiden on vedettävä samaan suuntaan ensimmäisestä liidistä sopimuksen uusimiseen. CRO vastaa koko liikevaihdon ketjusta: markkinoinnista, myynnistä, asiakaspalvelusta ja uusinnoista, yhdellä strategialla ja yhteisin tavoittein.</translation>
    </message>
    <message>
        <source>The business is complex and the sales force is large: strategy and execution are two full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and leads the sales teams to their target.</source>
        <translation>Liiketoiminta on monimutkaista ja myyntiorganisaatio suuri: strategia ja toimeenpano ovat kaksi täysipäiväistä tehtävää. CRO vastaa koko liikevaihdon ketjusta; CSO raportoi CRO:lle ja johtaa myyntitiimit tavoitteisiinsa.</translation>
    </message>
    <message>
        <source>Your chart has no sales leader.</source>
        <translation>Kaaviossa ei ole myynnin johtajaa.</translation>
    </message>
    <message>
        <source>Your chart is led by a VP of Sales.</source>
        <translation>Kaavion myyntiä johtaa myynnin VP.</translation>
    </message>
    <message>
        <source>Your chart is led by a CSO.</source>
        <translation>Kaavion myyntiä johtaa CSO.</translation>
    </message>
    <message>
        <source>Your chart is led by a CRO.</source>
        <translation>Kaavion myyntiä johtaa CRO.</translation>
    </message>
    <message>
        <source>Your chart has a CRO and a CSO.</source>
        <translation>Kaaviossa ovat CRO ja CSO.</translation>
    </message>
    <message>
        <source>That fits what the answers call for.</source>
        <translation>Se vastaa sitä, mihin vastaukset viittaavat.</translation>
    </message>
    <message>
        <source>The answers call for more: the skeleton can be laid into your chart in one step.</source>
        <translation>Vastausten mukaan tarvitaan enemmän: runko voidaan lisätä kaavioon yhdellä kertaa.</translation>
    </message>
    <message>
        <source>The answers call for less: nothing needs to change at once, but ask what the higher chair is for.</source>
        <translation>Vastausten mukaan vähempikin riittäisi: mitään ei tarvitse muuttaa heti, mutta kysy, mihin ylempää tehtävää tarvitaan.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors</source>
        <translation>Kasvu jää alle suunnitelman, markkinan tai kilpailijoiden</translation>
    </message>
    <message>
        <source>There are not enough leads, or too few know us</source>
        <translation>Liidejä ei ole tarpeeksi tai liian harva tuntee meidät</translation>
    </message>
    <message>
        <source>Churn grows</source>
        <translation>Asiakaspoistuma kasvaa</translation>
    </message>
    <message>
        <source>The sales cycle gets longer</source>
        <translation>Myyntisykli pitenee</translation>
    </message>
    <message>
        <source>The business unit starts to compete with several products</source>
        <translation>Liiketoimintayksikkö alkaa kilpailla usealla tuotteella</translation>
    </message>
    <message>
        <source>Revenue strategy</source>
        <comment>area of the diagnostic</comment>
        <translation>Liikevaihtostrategia</translation>
    </message>
    <message>
        <source>Revenue generation</source>
        <comment>area of the diagnostic</comment>
        <translation>Uusmyynti</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <comment>area of the diagnostic</comment>
        <translation>Asiakkuuksien kasvu</translation>
    </message>
    <message>
        <source>Revenue retention</source>
        <comment>area of the diagnostic</comment>
        <translation>Asiakaspysyvyys</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>rating of a statement</comment>
        <translation>Ei lainkaan</translation>
    </message>
    <message>
        <source>Seldom</source>
        <comment>rating of a statement</comment>
        <translation>Harvoin</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>rating of a statement</comment>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>rating of a statement</comment>
        <translation>Enimmäkseen</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>rating of a statement</comment>
        <translation>Täysin</translation>
    </message>
    <message>
        <source>We know which levers bring our growth (price, volume, mix, new customers) and what each is to bring this year.</source>
        <translation>Tiedämme, mitkä vivut tuovat kasvumme (hinta, määrä, valikoima, uudet asiakkaat) ja mitä kunkin on määrä tuoda tänä vuonna.</translation>
    </message>
    <message>
        <source>Prices and discounts follow rules, and we review what each discount has cost us.</source>
        <translation>Hinnoille ja alennuksille on säännöt, ja seuraamme, mitä kukin alennus on maksanut.</translation>
    </message>
    <message>
        <source>The revenue leader and the CFO decide together on pricing, the cost of sales and the forecast.</source>
        <translation>Liikevaihdosta vastaava johtaja ja CFO päättävät yhdessä hinnoittelusta, myynnin kustannuksista ja ennusteesta.</translation>
    </message>
    <message>
        <source>The revenue plan is made with the CEO, approved by the board and reviewed every quarter.</source>
        <translation>Liikevaihtosuunnitelma tehdään CEO:n kanssa, hallitus hyväksyy sen ja se käydään läpi neljännesvuosittain.</translation>
    </message>
    <message>
        <source>The revenue leader works close to the CEO: they speak every week and share one picture of the business.</source>
        <translation>Liikevaihdosta vastaava johtaja toimii lähellä CEO:ta: he keskustelevat viikoittain ja näkevät liiketoiminnan samalla tavalla.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service share goals (OKRs), and each sees where the others stand.</source>
        <translation>Markkinoinnilla, myynnillä ja asiakaspalvelulla on yhteiset tavoitteet (OKR), ja kukin näkee, missä muut ovat.</translation>
    </message>
    <message>
        <source>Our ideal customer profile is written down, and prospecting and qualification follow it.</source>
        <translation>Ihanneasiakkaan profiili on kirjattu, ja uusasiakashankinta ja kartoitus noudattavat sitä.</translation>
    </message>
    <message>
        <source>Direct sales follows one process with clear stages, and the forecast is made from it.</source>
        <translation>Suoramyynti noudattaa yhtä prosessia, jossa on selkeät vaiheet, ja ennuste tehdään siitä.</translation>
    </message>
    <message>
        <source>Partners are chosen by profile, trained, given goals, and their share of revenue is measured.</source>
        <translation>Kumppanit valitaan profiilin mukaan, heidät koulutetaan, heille asetetaan tavoitteet ja heidän osuuttaan liikevaihdosta mitataan.</translation>
    </message>
    <message>
        <source>New customers are addressed over several channels (phone, e-mail, social media, events) in planned steps.</source>
        <translation>Uusia asiakkaita lähestytään useassa kanavassa (puhelin, sähköposti, some, tapahtumat) suunnitelluin askelin.</translation>
    </message>
    <message>
        <source>Marketing and sales agree what a qualified lead is, and each lead is answered within a set time.</source>
        <translation>Markkinointi ja myynti ovat sopineet, mikä on kelvollinen liidi, ja jokaiseen vastataan sovitussa ajassa.</translation>
    </message>
    <message>
        <source>We hire the best sellers by a written profile, train them before they sell and coach them every week.</source>
        <translation>Palkkaamme parhaat myyjät kirjatun profiilin mukaan, koulutamme heidät ennen myyntityötä ja valmennamme viikoittain.</translation>
    </message>
    <message>
        <source>We know which customers could use more of what they have, and somebody speaks with them about it in time.</source>
        <translation>Tiedämme, ketkä asiakkaat voisivat käyttää nykyistä ratkaisuaan laajemmin, ja joku ottaa sen ajoissa puheeksi.</translation>
    </message>
    <message>
        <source>For each customer we know which of our other products would help, and sellers are paid for offering them.</source>
        <translation>Tiedämme kunkin asiakkaan osalta, mistä muista tuotteistamme olisi hyötyä, ja myyjiä palkitaan niiden tarjoamisesta.</translation>
    </message>
    <message>
        <source>Each important customer has a written plan with contacts, goals and milestones, made by a team across functions.</source>
        <translation>Jokaisella tärkeällä asiakkaalla on kirjallinen suunnitelma yhteyshenkilöineen, tavoitteineen ja välietappeineen; sen laatii yli toimintorajojen koottu tiimi.</translation>
    </message>
    <message>
        <source>We know what each customer and each segment returns after the cost of winning and serving it.</source>
        <translation>Tiedämme, mitä kukin asiakas ja segmentti tuottaa hankinnan ja palvelun kustannusten jälkeen.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service see the same customer data and meet regularly about it; there are no silos.</source>
        <translation>Markkinointi, myynti ja asiakaspalvelu näkevät samat asiakastiedot ja käyvät niitä säännöllisesti läpi yhdessä; siiloja ei ole.</translation>
    </message>
    <message>
        <source>At least once a year we show each important customer, at executive level, what they have gained with us.</source>
        <translation>Näytämme vähintään kerran vuodessa jokaisen tärkeän asiakkaan johdolle, mitä he ovat kanssamme saavuttaneet.</translation>
    </message>
    <message>
        <source>Churn is measured every month by segment, and we know the true reason for each customer lost.</source>
        <translation>Poistumaa mitataan kuukausittain segmenteittäin, ja tiedämme kunkin menetetyn asiakkaan todellisen syyn.</translation>
    </message>
    <message>
        <source>We see how customers use what they bought, and falling use is noticed before the customer complains.</source>
        <translation>Näemme, miten asiakkaat käyttävät ostamaansa, ja käytön hiipuminen huomataan ennen kuin asiakas valittaa.</translation>
    </message>
    <message>
        <source>Renewals have an owner and a forecast, and the talk about them starts at least 90 days ahead.</source>
        <translation>Uusinnoilla on vastuuhenkilö ja ennuste, ja niistä aletaan puhua vähintään 90 päivää etukäteen.</translation>
    </message>
    <message>
        <source>New customers reach a first agreed result within a set time, and one person answers for it.</source>
        <translation>Uudet asiakkaat saavuttavat ensimmäisen sovitun tuloksen määräajassa, ja siitä vastaa yksi henkilö.</translation>
    </message>
    <message>
        <source>We ask customers regularly how we do, answer each of them, and change what comes up often.</source>
        <translation>Kysymme asiakkailta säännöllisesti, miten suoriudumme, vastaamme jokaiselle ja muutamme sen, mikä toistuu.</translation>
    </message>
    <message>
        <source>At each important customer we know several people, so that no single departure puts the relationship at risk.</source>
        <translation>Tunnemme jokaisen tärkeän asiakkaan luona useita ihmisiä, jottei yksittäinen lähtijä vaaranna suhdetta.</translation>
    </message>
    <message>
        <source>Split last year’s growth into price, volume, mix and new customers. Choose the two levers with the most room, set a number for each and name who answers for it.</source>
        <translation>Jaa viime vuoden kasvu hintaan, määrään, valikoimaan ja uusiin asiakkaisiin. Valitse kaksi vipua, joissa on eniten varaa, aseta kummallekin luku ja nimeä vastuuhenkilö.</translation>
    </message>
    <message>
        <source>List the discounts of the last two quarters with their reasons. Set limits by role, let finance approve what lies beyond, and raise the prices that nobody negotiates.</source>
        <translation>Listaa kahden viime neljänneksen alennukset syineen. Aseta rajat rooleittain, anna talouden hyväksyä ylitykset ja korota hintoja, joista kukaan ei neuvottele.</translation>
    </message>
    <message>
        <source>Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by segment. Take pricing decisions there and nowhere else.</source>
        <translation>Sovi kahden viikon välein vakiopalaveri, jossa on yksi sivu: ennuste, myynnin kustannus, kate segmenteittäin. Tee hinnoittelupäätökset siellä, ei muualla.</translation>
    </message>
    <message>
        <source>Write the revenue plan on three pages: goals, levers, investments, risks. Have the board approve it, and report against the same pages every quarter.</source>
        <translation>Kirjoita liikevaihtosuunnitelma kolmelle sivulle: tavoitteet, vivut, investoinnit, riskit. Hyväksytä se hallituksessa ja raportoi samoista sivuista joka neljännes.</translation>
    </message>
    <message>
        <source>Agree on a weekly half hour with three questions: what moved, what is stuck, what must the CEO decide. Bring customers’ words, not only numbers.</source>
        <translation>Sopikaa viikoittainen puolituntinen, jossa on kolme kysymystä: mikä eteni, mikä on jumissa, mitä CEO:n on päätettävä. Tuo mukanasi asiakkaiden sanat, ei vain lukuja.</translation>
    </message>
    <message>
        <source>Replace one goal of each function by a shared one, such as revenue from new customers after 12 months. Review it together every month.</source>
        <translation>Korvaa yksi kunkin toiminnon tavoite yhteisellä, esimerkiksi uusien asiakkaiden liikevaihdolla 12 kuukauden jälkeen. Käykää se yhdessä läpi kuukausittain.</translation>
    </message>
    <message>
        <source>Take your twenty best and twenty worst customers and write down what sets them apart. Make that the profile, and stop working leads that miss it.</source>
        <translation>Ota kaksikymmentä parasta ja kaksikymmentä heikointa asiakasta ja kirjaa, mikä heidät erottaa. Tee siitä profiili ja lopeta sen ulkopuolisten liidien työstäminen.</translation>
    </message>
    <message>
        <source>Name five stages, and for each the fact that must be true before a deal may enter. Drop what has not moved in one sales cycle, and forecast from what is left.</source>
        <translation>Nimeä viisi vaihetta ja kullekin tosiasia, jonka on täytyttävä ennen kuin kauppa saa siirtyä siihen. Poista se, mikä ei ole liikkunut myyntisyklin aikana, ja ennusta lopuista.</translation>
    </message>
    <message>
        <source>Keep the third of the partners who bring most, with a goal, training and a named contact for each. End or pause the others.</source>
        <translation>Pidä kumppaneista se kolmannes, joka tuo eniten, ja anna kullekin tavoite, koulutus ja nimetty yhteyshenkilö. Lopeta tai jäädytä muut.</translation>
    </message>
    <message>
        <source>Write one sequence of eight contacts in three weeks over three channels. Let two BDRs run it for a quarter, and keep only what gets answers.</source>
        <translation>Kirjoita yksi kahdeksan yhteydenoton sarja kolmelle viikolle ja kolmeen kanavaan. Anna kahden BDR:n toteuttaa sitä neljänneksen ajan ja säilytä vain se, mihin vastataan.</translation>
    </message>
    <message>
        <source>Write the definition of a qualified lead on half a page, sign it by marketing and sales, and measure the hours to the first call.</source>
        <translation>Kirjoittakaa kelvollisen liidin määritelmä puolelle sivulle markkinoinnin ja myynnin yhteisesti hyväksymänä ja mitatkaa tunnit ensimmäiseen soittoon.</translation>
    </message>
    <message>
        <source>Write the profile of a seller from your three best, interview everybody against it, certify before the first call and give every seller an hour of coaching a week.</source>
        <translation>Kirjoita myyjän profiili kolmen parhaasi pohjalta, haastattele kaikki sitä vasten, varmista osaaminen ennen ensimmäistä soittoa ja anna jokaiselle myyjälle tunti valmennusta viikossa.</translation>
    </message>
    <message>
        <source>List the customers who are close to the limit of what they bought. Give each an owner, a date and an offer for this quarter.</source>
        <translation>Listaa asiakkaat, jotka ovat lähellä ostamansa ylärajaa. Anna kullekin vastuuhenkilö, päivä ja tarjous tälle neljännekselle.</translation>
    </message>
    <message>
        <source>Draw a table of customers by products and mark the empty cells that make sense. Start with the ten largest, and pay for the first order.</source>
        <translation>Piirrä taulukko asiakkaista ja tuotteista ja merkitse mielekkäät tyhjät ruudut. Aloita kymmenestä suurimmasta ja palkitse ensimmäisestä tilauksesta.</translation>
    </message>
    <message>
        <source>Choose five customers, put one person each from sales, marketing and customer success in a room, and write contacts, goals and three milestones for each.</source>
        <translation>Valitse viisi asiakasta, kokoa samaan huoneeseen yksi henkilö myynnistä, markkinoinnista ja asiakasmenestyksestä ja kirjatkaa kullekin yhteyshenkilöt, tavoitteet ja kolme välietappia.</translation>
    </message>
    <message>
        <source>Have finance compute margin less acquisition and service cost for the fifty largest customers, sum it by segment, and move effort from the lowest to the best.</source>
        <translation>Pyydä taloutta laskemaan viidenkymmenen suurimman asiakkaan kate vähennettynä hankinta- ja palvelukustannuksilla, summatkaa segmenteittäin ja siirtäkää panoksia heikoimmasta parhaaseen.</translation>
    </message>
    <message>
        <source>Agree on one system as the truth, close the private lists, and hold a meeting of all three functions every two weeks over the same screen.</source>
        <translation>Sopikaa yksi järjestelmä totuudeksi, luopukaa omista listoista ja pitäkää kahden viikon välein kaikkien kolmen toiminnon palaveri saman näytön ääressä.</translation>
    </message>
    <message>
        <source>Book this year’s reviews with the ten largest customers now. Show results in their own figures, and ask what the next year should bring.</source>
        <translation>Varaa tämän vuoden tapaamiset kymmenen suurimman asiakkaan kanssa heti. Näytä tulokset heidän omina lukuinaan ja kysy, mitä ensi vuoden pitäisi tuoda.</translation>
    </message>
    <message>
        <source>Call the last fifteen customers who left, by somebody who did not sell to them. Sort the reasons, and give the first two an owner and a date.</source>
        <translation>Soittakaa viidelletoista viimeksi lähteneelle asiakkaalle; soittajana joku, joka ei myynyt heille. Lajitelkaa syyt ja antakaa kahdelle yleisimmälle vastuuhenkilö ja päivä.</translation>
    </message>
    <message>
        <source>Choose one number that shows use, watch it every week, and call each customer for whom it falls by a third.</source>
        <translation>Valitkaa yksi käytöstä kertova luku, seuratkaa sitä viikoittain ja soittakaa jokaiselle asiakkaalle, jolla se laskee kolmanneksen.</translation>
    </message>
    <message>
        <source>Put every contract end of the next twelve months into one list with an owner and a forecast, and start the first talk 120 days ahead for the largest.</source>
        <translation>Kootkaa seuraavien kahdentoista kuukauden päättyvät sopimukset yhteen listaan vastuuhenkilöineen ja ennusteineen ja aloittakaa suurimpien kanssa 120 päivää etukäteen.</translation>
    </message>
    <message>
        <source>Agree with each new customer on one first result and its date, name the person, and report the share that made it every month.</source>
        <translation>Sopikaa jokaisen uuden asiakkaan kanssa yksi ensimmäinen tulos ja sen päivä, nimetkää henkilö ja raportoikaa kuukausittain, kuinka suuri osa pääsi siihen.</translation>
    </message>
    <message>
        <source>Ask two questions twice a year, call everybody who is unhappy within two days, and publish inside the company what was changed.</source>
        <translation>Kysykää kaksi kysymystä kahdesti vuodessa, soittakaa jokaiselle tyytymättömälle kahden päivän kuluessa ja kertokaa yrityksessä, mitä muutettiin.</translation>
    </message>
    <message>
        <source>For the twenty largest customers write down who uses, who buys, who pays and who sponsors. Meet one new person at each in the next 60 days.</source>
        <translation>Kirjatkaa kahdestakymmenestä suurimmasta asiakkaasta, kuka käyttää, ostaa, maksaa ja tukee. Tavatkaa kunkin luona yksi uusi ihminen 60 päivän kuluessa.</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>figure</comment>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>figure</comment>
        <translation>Henkilömäärä</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <comment>figure</comment>
        <translation>Avoimet tehtävät</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>figure</comment>
        <translation>HTV</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>figure</comment>
        <translation>Tasot</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <comment>figure</comment>
        <translation>Suorat alaiset</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>figure</comment>
        <translation>Myyjät</translation>
    </message>
    <message>
        <source>Sellers’ share</source>
        <comment>figure</comment>
        <translation>Myyjien osuus</translation>
    </message>
    <message>
        <source>Account executives</source>
        <comment>figure</comment>
        <translation>Account Executivet</translation>
    </message>
    <message>
        <source>SDRs and BDRs</source>
        <comment>figure</comment>
        <translation>SDR:t ja BDR:t</translation>
    </message>
    <message>
        <source>AEs per SDR or BDR</source>
        <comment>figure</comment>
        <translation>AE:itä yhtä SDR:ää tai BDR:ää kohti</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>figure</comment>
        <translation>Kustannus</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>figure</comment>
        <translation>Myyntitavoite</translation>
    </message>
    <message>
        <source>Quota coverage</source>
        <comment>figure</comment>
        <translation>Tavoitteen kattavuus</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>figure</comment>
        <translation>Toteutunut myynti</translation>
    </message>
    <message>
        <source>Attainment</source>
        <comment>figure</comment>
        <translation>Tavoitteen toteuma</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>figure</comment>
        <translation>Myyntimahdollisuudet</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>figure</comment>
        <translation>Voitetut kaupat</translation>
    </message>
    <message>
        <source>Win rate</source>
        <comment>figure</comment>
        <translation>Voittoprosentti</translation>
    </message>
    <message>
        <source>Average selling price</source>
        <comment>figure</comment>
        <translation>Keskihinta</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>figure</comment>
        <translation>Myyntisykli</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>figure</comment>
        <translation>Kauppojen läpimenonopeus</translation>
    </message>
    <message>
        <source>Span of control</source>
        <comment>figure</comment>
        <translation>Johtamisjänne</translation>
    </message>
    <message>
        <source>Median span of control</source>
        <comment>figure</comment>
        <translation>Johtamisjänteen mediaani</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 päivässä</translation>
    </message>
    <message numerus="yes">
        <source>A document can keep at most %n runs of the diagnostic.</source>
        <translation>
            <numerusform>Asiakirjassa voi olla enintään %n kartoituskerta.</numerusform>
            <numerusform>Asiakirjassa voi olla enintään %n kartoituskertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run of the diagnostic is no longer in the document.</source>
        <translation>Tämä kartoituskerta ei ole enää asiakirjassa.</translation>
    </message>
    <message>
        <source>Open search: {name}</source>
        <translation>Avaa haku: {name}</translation>
    </message>
    <message>
        <source>Change search: {name}</source>
        <translation>Muuta hakua: {name}</translation>
    </message>
    <message>
        <source>Clear search: {name}</source>
        <translation>Tyhjennä haku: {name}</translation>
    </message>
    <message>
        <source>Change answers of the role advisor</source>
        <translation>Muuta johtajaneuvojan vastauksia</translation>
    </message>
    <message>
        <source>Add run of the diagnostic</source>
        <translation>Lisää kartoituskerta</translation>
    </message>
    <message>
        <source>Change run of the diagnostic</source>
        <translation>Muuta kartoituskertaa</translation>
    </message>
    <message>
        <source>Remove run of the diagnostic</source>
        <translation>Poista kartoituskerta</translation>
    </message>
    <message>
        <source>Lay recommended leaders into the chart</source>
        <translation>Lisää suositellut johtajat kaavioon</translation>
    </message>
    <message numerus="yes">
        <source>You sell through %n channels, which compete for the same customers unless one strategy sets their parts.</source>
        <translation>
            <numerusform>Myyt %n kanavan kautta.</numerusform>
            <numerusform>Myyt %n kanavan kautta, ja ne kilpailevat samoista asiakkaista, ellei yksi strategia jaa niiden osia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You offer %n products: cross-selling and pricing need one hand.</source>
        <translation>
            <numerusform>Tarjoat %n tuotetta.</numerusform>
            <numerusform>Tarjoat %n tuotetta: ristiinmyynti ja hinnoittelu tarvitsevat yhden vastuuhenkilön.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You serve %n verticals, each with its own customers and messages.</source>
        <translation>
            <numerusform>Palvelet %n toimialaa.</numerusform>
            <numerusform>Palvelet %n toimialaa, joilla kullakin on omat asiakkaansa ja viestinsä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious competitors leave little room: pricing and positioning decide.</source>
        <translation>
            <numerusform>%n varteenotettava kilpailija jättää vähän tilaa.</numerusform>
            <numerusform>%n varteenotettavaa kilpailijaa jättää vähän tilaa: hinnoittelu ja asemointi ratkaisevat.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel, one product, one vertical and few serious competitors: there is little to coordinate.</source>
        <translation>Yksi kanava, yksi tuote, yksi toimiala ja vain muutama varteenotettava kilpailija: sovitettavaa on vähän.</translation>
    </message>
    <message numerus="yes">
        <source>%n people work in sales: one leader can know everybody and every deal.</source>
        <translation>
            <numerusform>Myynnissä työskentelee %n henkilö: yksi johtaja voi tuntea kaikki ja jokaisen kaupan.</numerusform>
            <numerusform>Myynnissä työskentelee %n henkilöä: yksi johtaja voi tuntea kaikki ja jokaisen kaupan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales need a leader who hires, trains and coaches full-time.</source>
        <translation>
            <numerusform>%n henkilö myynnissä tarvitsee johtajan, joka palkkaa, kouluttaa ja valmentaa täysipäiväisesti.</numerusform>
            <numerusform>%n henkilöä myynnissä tarvitsee johtajan, joka palkkaa, kouluttaa ja valmentaa täysipäiväisesti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales: leading them to their target is a chair of its own, below the CRO.</source>
        <translation>
            <numerusform>Myynnissä on %n henkilö: hänen johtamisensa tavoitteeseen on oma tehtävänsä.</numerusform>
            <numerusform>Myynnissä on %n henkilöä: heidän johtamisensa tavoitteeseen on oma tehtävänsä CRO:n alaisuudessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the warning signs shows.</source>
        <translation>Yhtään varoitusmerkkiä ei näy.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors: the levers of revenue are not pulled together.</source>
        <translation>Kasvu jää alle suunnitelman, markkinan tai kilpailijoiden: liikevaihdon vipuja ei käytetä yhdessä.</translation>
    </message>
    <message>
        <source>Leads or awareness are short: marketing and sales need one plan.</source>
        <translation>Liidejä tai tunnettuutta on liian vähän: markkinointi ja myynti tarvitsevat yhteisen suunnitelman.</translation>
    </message>
    <message>
        <source>Churn grows: what is sold and what is delivered drift apart.</source>
        <translation>Asiakaspoistuma kasvaa: myyty ja toimitettu etääntyvät toisistaan.</translation>
    </message>
    <message>
        <source>The sales cycle gets longer: more people decide at the customer’s, and somebody must win them across functions.</source>
        <translation>Myyntisykli pitenee: asiakkaalla päättää useampi, ja jonkun on voitettava heidät puolelleen yli toimintorajojen.</translation>
    </message>
    <message>
        <source>The business unit competes with several products: the offer needs a strategy, not only sellers.</source>
        <translation>Liiketoimintayksikkö kilpailee usealla tuotteella: tarjonta tarvitsee strategian, ei vain myyjiä.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with changes in the market.</source>
        <translation>Anna CSO:n pariksi myyntistrategian johtaja, joka pitää organisaation markkinan muutosten tahdissa.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the nearest candidate for CRO.</source>
        <translation>Anna CSO:n pariksi myyntistrategian johtaja: toteuttajan rinnalla työskentelevä strategi on lähin CRO-ehdokas.</translation>
    </message>
    <message>
        <source>Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many plans and little action.</source>
        <translation>Valitse myynnin VP:iksi toteuttajia (CSO-tyyppi): strategi strategien yläpuolella tuottaa paljon suunnitelmia ja vähän tekoja.</translation>
    </message>
    <message>
        <source>Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring in the deals.</source>
        <translation>Valitse CSO:ksi toteuttaja: CRO näyttää suunnan, CSO ja myynnin VP:t tuovat kaupat.</translation>
    </message>
    <message>
        <source>The chart already has a higher sales leader than the answers call for. Which seat to give up is for you to decide.</source>
        <translation>Kaaviossa on jo ylempi myynnin johtaja kuin vastaukset edellyttävät. Päätä itse, mistä tehtävästä luovutaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>length of time with a fraction</comment>
        <translation>%1 päivää</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>field</comment>
        <translation>Toteutunut myynti</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>field</comment>
        <translation>Myyntimahdollisuudet</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>field</comment>
        <translation>Voitetut kaupat</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>field</comment>
        <translation>Myyntisykli</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a search</comment>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of a search</comment>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <comment>question of the role advisor</comment>
        <translation>Myyntikanavat</translation>
    </message>
    <message>
        <source>Verticals</source>
        <comment>question of the role advisor</comment>
        <translation>Toimialat</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>question of the role advisor</comment>
        <translation>Tuotteet</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <comment>question of the role advisor</comment>
        <translation>Varteenotettavat kilpailijat</translation>
    </message>
    <message>
        <source>People in sales</source>
        <comment>question of the role advisor</comment>
        <translation>Myynnin henkilöstö</translation>
    </message>
    <message>
        <source>Define the role</source>
        <comment>group of a search checklist</comment>
        <translation>Määrittele tehtävä</translation>
    </message>
    <message>
        <source>Define the profile</source>
        <comment>group of a search checklist</comment>
        <translation>Määrittele profiili</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <comment>group of a search checklist</comment>
        <translation>Etsi ehdokkaat</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>group of a search checklist</comment>
        <translation>Arvioi</translation>
    </message>
    <message>
        <source>Decide and offer</source>
        <comment>group of a search checklist</comment>
        <translation>Päätä ja tee tarjous</translation>
    </message>
    <message>
        <source>Onboard</source>
        <comment>group of a search checklist</comment>
        <translation>Perehdytä</translation>
    </message>
    <message>
        <source>Describe the situation</source>
        <comment>item of a search checklist</comment>
        <translation>Kuvaa tilanne</translation>
    </message>
    <message>
        <source>Name the outcomes expected</source>
        <comment>item of a search checklist</comment>
        <translation>Nimeä odotetut tulokset</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <comment>item of a search checklist</comment>
        <translation>Valitse mittarit</translation>
    </message>
    <message>
        <source>Draw the scope</source>
        <comment>item of a search checklist</comment>
        <translation>Rajaa vastuualue</translation>
    </message>
    <message>
        <source>Settle who reports</source>
        <comment>item of a search checklist</comment>
        <translation>Sovi raportoinnista</translation>
    </message>
    <message>
        <source>Agree who decides</source>
        <comment>item of a search checklist</comment>
        <translation>Sovi, kuka päättää</translation>
    </message>
    <message>
        <source>Execution skills</source>
        <comment>item of a search checklist</comment>
        <translation>Toimeenpanon taidot</translation>
    </message>
    <message>
        <source>Strategy skills</source>
        <comment>item of a search checklist</comment>
        <translation>Strategiset taidot</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>item of a search checklist</comment>
        <translation>Toimintojen tuntemus</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>item of a search checklist</comment>
        <translation>Toimialakokemus</translation>
    </message>
    <message>
        <source>Search the networks</source>
        <comment>item of a search checklist</comment>
        <translation>Etsi verkostoista</translation>
    </message>
    <message>
        <source>Ask for referrals</source>
        <comment>item of a search checklist</comment>
        <translation>Pyydä suosituksia</translation>
    </message>
    <message>
        <source>Look inside first</source>
        <comment>item of a search checklist</comment>
        <translation>Katso ensin omiin</translation>
    </message>
    <message>
        <source>Approach passive candidates</source>
        <comment>item of a search checklist</comment>
        <translation>Lähesty passiivisia ehdokkaita</translation>
    </message>
    <message>
        <source>Use data-driven platforms</source>
        <comment>item of a search checklist</comment>
        <translation>Käytä dataan perustuvia palveluja</translation>
    </message>
    <message>
        <source>Interview by one guide</source>
        <comment>item of a search checklist</comment>
        <translation>Haastattele yhdellä rungolla</translation>
    </message>
    <message>
        <source>Give a case</source>
        <comment>item of a search checklist</comment>
        <translation>Teetä tapaustehtävä</translation>
    </message>
    <message>
        <source>Bring in a panel</source>
        <comment>item of a search checklist</comment>
        <translation>Kokoa paneeli</translation>
    </message>
    <message>
        <source>See them communicate</source>
        <comment>item of a search checklist</comment>
        <translation>Arvioi viestintä</translation>
    </message>
    <message>
        <source>Set an exercise with numbers</source>
        <comment>item of a search checklist</comment>
        <translation>Teetä lukutehtävä</translation>
    </message>
    <message>
        <source>Rate all 16 skills</source>
        <comment>item of a search checklist</comment>
        <translation>Arvioi kaikki 16 taitoa</translation>
    </message>
    <message>
        <source>Check references</source>
        <comment>item of a search checklist</comment>
        <translation>Tarkista suosittelijat</translation>
    </message>
    <message>
        <source>Compare the scorecards</source>
        <comment>item of a search checklist</comment>
        <translation>Vertaa arviointilomakkeita</translation>
    </message>
    <message>
        <source>Decide by fit, not by charm</source>
        <comment>item of a search checklist</comment>
        <translation>Päätä sopivuuden perusteella</translation>
    </message>
    <message>
        <source>Build the pay</source>
        <comment>item of a search checklist</comment>
        <translation>Rakenna palkkaus</translation>
    </message>
    <message>
        <source>Write down the terms</source>
        <comment>item of a search checklist</comment>
        <translation>Kirjaa ehdot</translation>
    </message>
    <message>
        <source>Answer everybody</source>
        <comment>item of a search checklist</comment>
        <translation>Vastaa kaikille</translation>
    </message>
    <message>
        <source>Plan the first 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Suunnittele ensimmäiset 90 päivää</translation>
    </message>
    <message>
        <source>Hand over properly</source>
        <comment>item of a search checklist</comment>
        <translation>Järjestä luovutus</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <comment>item of a search checklist</comment>
        <translation>Avaa ovet</translation>
    </message>
    <message>
        <source>Complete the team</source>
        <comment>item of a search checklist</comment>
        <translation>Täydennä tiimi</translation>
    </message>
    <message>
        <source>Review after 30, 60 and 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Arvioi 30, 60 ja 90 päivän jälkeen</translation>
    </message>
    <message>
        <source>Write half a page: why the seat is vacant, where growth comes from, what holds it back, and what has been tried.</source>
        <translation>Kirjoita puoli sivua: miksi tehtävä on avoinna, mistä kasvu tulee, mikä sitä jarruttaa ja mitä on jo kokeiltu.</translation>
    </message>
    <message>
        <source>Three to five results for 18 months across the whole revenue cycle: growth by channel, retention, the value of a customer over the years.</source>
        <translation>Kolmesta viiteen tulosta 18 kuukaudelle koko liikevaihdon ketjusta: kasvu kanavittain, pysyvyys, asiakkuuden arvo vuosien mittaan.</translation>
    </message>
    <message>
        <source>Three to five results for 12 months: the target and its split by team, forecast accuracy, sellers hired and at full output.</source>
        <translation>Kolmesta viiteen tulosta 12 kuukaudelle: tavoite ja sen jako tiimeille, ennusteen tarkkuus, palkatut ja täyteen vauhtiin päässeet myyjät.</translation>
    </message>
    <message>
        <source>Revenue growth, churn and net retention, cost of acquisition to customer value, win rate by segment; agree the starting values with the CFO.</source>
        <translation>Liikevaihdon kasvu, poistuma ja nettopysyvyys, hankintakustannus suhteessa asiakkuuden arvoon, voittoprosentti segmenteittäin; sovi lähtöarvoista CFO:n kanssa.</translation>
    </message>
    <message>
        <source>Quota attainment, win rate, deal velocity, average selling price, months until a new seller is productive; agree the starting values with the CFO.</source>
        <translation>Tavoitteen toteuma, voittoprosentti, kauppojen läpimenonopeus, keskihinta, kuukaudet uuden myyjän täyteen tehoon; sovi lähtöarvoista CFO:n kanssa.</translation>
    </message>
    <message>
        <source>Say which functions, channels, regions and budgets belong to the chair: marketing, sales, customer service and renewals, and who keeps what is left out.</source>
        <translation>Nimeä tehtävään kuuluvat toiminnot, kanavat, alueet ja budjetit: markkinointi, myynti, asiakaspalvelu ja uusinnat, ja kuka vastaa siitä, mikä jää ulos.</translation>
    </message>
    <message>
        <source>Say which teams, territories, discounts and hiring the chair decides alone, and where marketing and customer success begin.</source>
        <translation>Nimeä tiimit, myyntialueet, alennukset ja rekrytoinnit, joista tehtävässä päätetään yksin, ja raja markkinointiin ja asiakasmenestykseen.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO; Marketing, Customer Success and the sales leaders report to the CRO. Draw it in the chart before the first interview.</source>
        <translation>CRO raportoi CEO:lle; markkinointi, asiakasmenestys ja myynnin johtajat raportoivat CRO:lle. Piirrä tämä kaavioon ennen ensimmäistä haastattelua.</translation>
    </message>
    <message>
        <source>The seat reports to the CRO or, without one, to the CEO; sales managers report to it. Draw it in the chart before the first interview.</source>
        <translation>Tehtävä raportoi CRO:lle tai, jos CRO:ta ei ole, CEO:lle; myyntipäälliköt raportoivat sille. Piirrä tämä kaavioon ennen ensimmäistä haastattelua.</translation>
    </message>
    <message>
        <source>CEO, board, CFO and HR agree on the description, on who interviews, and on who has the last word.</source>
        <translation>CEO, hallitus, CFO ja HR sopivat kuvauksesta, haastattelijoista ja siitä, kenellä on viimeinen sana.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: enough to judge sales leaders. Set a minimum of 3, no maximum.</source>
        <translation>Kauppojen päättäminen, menetelmät, operaatiot, alueet, läpimenonopeus, tiimin rakentaminen: sen verran, että osaa arvioida myynnin johtajia. Aseta alarajaksi 3.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Kauppojen päättäminen, menetelmät, operaatiot, alueet, läpimenonopeus, tiimin rakentaminen: tehtävän ydin. Edellytä useimmissa vähintään arvosanaa 4.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, customer life cycle, analytics, executive communication: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Strateginen ajattelu, kanavat, yhteistyö, asiakkaan elinkaari, analytiikka, viestintä johdolle: tehtävän ydin. Edellytä useimmissa vähintään arvosanaa 4.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, analytics: enough to carry out the CEO’s or CRO’s strategy. Plan who covers the rest.</source>
        <translation>Strateginen ajattelu, kanavat, yhteistyö, analytiikka: sen verran, että CEO:n tai CRO:n strategia toteutuu. Suunnittele, kuka kattaa loput.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service must be understood about equally: a gap of two points or more makes a CRO lean to one of them.</source>
        <translation>Markkinointia, myyntiä ja asiakaspalvelua on ymmärrettävä suunnilleen yhtä hyvin: kahden pisteen ero saa CRO:n kallistumaan yhteen niistä.</translation>
    </message>
    <message>
        <source>Sales must be understood deeply; marketing and customer service well enough to hand leads and customers over without loss.</source>
        <translation>Myynti on tunnettava syvällisesti, markkinointi ja asiakaspalvelu niin hyvin, että liidit ja asiakkaat siirtyvät hukkaamatta.</translation>
    </message>
    <message>
        <source>Decide what the industry really asks for: customers, regulation, length of the cycle. Say what may be learnt on the job.</source>
        <translation>Päätä, mitä toimiala todella edellyttää: asiakkaat, sääntely, myyntisyklin pituus. Kerro, minkä voi oppia työssä.</translation>
    </message>
    <message>
        <source>List twenty names from the networks of board, investors and leaders, and speak with each of them.</source>
        <translation>Listaa kaksikymmentä nimeä hallituksen, sijoittajien ja johdon verkostoista ja keskustele heistä jokaisen kanssa.</translation>
    </message>
    <message>
        <source>Ask customers, partners and your own best sellers whom they would follow; thank them for every name.</source>
        <translation>Kysy asiakkailta, kumppaneilta ja omilta huippumyyjiltä, ketä he seuraisivat; kiitä jokaisesta nimestä.</translation>
    </message>
    <message>
        <source>Rate the leaders in this chart for the seat and speak with those who come close, before anybody outside hears of it.</source>
        <translation>Arvioi kaavion johtajat tehtävään ja keskustele lähimmäksi yltävien kanssa, ennen kuin kukaan ulkopuolinen kuulee asiasta.</translation>
    </message>
    <message>
        <source>The best are rarely looking. Approach ten in person, with what they would build rather than with a job advertisement.</source>
        <translation>Parhaat eivät yleensä etsi työtä. Lähesty kymmentä henkilökohtaisesti: kerro, mitä he pääsisivät rakentamaan, äläkä lähetä työpaikkailmoitusta.</translation>
    </message>
    <message>
        <source>Search by evidence: teams grown, markets opened, time in the role. Keep the list as data, so that sources can be compared.</source>
        <translation>Hae näyttöjen perusteella: kasvatetut tiimit, avatut markkinat, aika tehtävässä. Pidä luettelo datana, jotta lähteitä voi verrata.</translation>
    </message>
    <message>
        <source>Same questions, same order, two interviewers, notes at once. Ask what they did, not what they would do.</source>
        <translation>Samat kysymykset, sama järjestys, kaksi haastattelijaa, muistiinpanot heti. Kysy, mitä he ovat tehneet, ei mitä tekisivät.</translation>
    </message>
    <message>
        <source>A case on channel strategy: your markets, products and costs, one week, one hour with the leaders. Look for choices and for what is left out.</source>
        <translation>Tapaus kanavastrategiasta: omat markkinat, tuotteet ja kustannukset, viikko aikaa, tunti johdon kanssa. Katso valintoja ja sitä, mikä jätetään pois.</translation>
    </message>
    <message>
        <source>A case on a quarter that is 20% behind: territories, pipeline and team as they are, one week, one hour. Look for the first ten moves.</source>
        <translation>Tapaus neljänneksestä, joka on 20 % jäljessä: myyntialueet, myyntiputki ja tiimi sellaisinaan, viikko aikaa, tunti esitykselle. Katso kymmentä ensimmäistä siirtoa.</translation>
    </message>
    <message>
        <source>Finalists meet marketing, sales, customer service and finance together. Every function answers: would we follow this person?</source>
        <translation>Loppusuoran ehdokkaat tapaavat markkinoinnin, myynnin, asiakaspalvelun ja talouden yhdessä. Jokainen toiminto vastaa: seuraisimmeko tätä ihmistä?</translation>
    </message>
    <message>
        <source>Finalists meet two sales managers, a top seller, marketing and finance. Ask each for one thing they would learn from this person.</source>
        <translation>Loppusuoran ehdokkaat tapaavat kaksi myyntipäällikköä, huippumyyjän, markkinoinnin ja talouden. Kysy kultakin yksi asia, jonka he häneltä oppisivat.</translation>
    </message>
    <message>
        <source>Twenty minutes before board members: a revenue plan, its risks, and what it needs. Listen for plain answers to hard questions.</source>
        <translation>Kaksikymmentä minuuttia hallituksen jäsenten edessä: liikevaihtosuunnitelma, sen riskit ja edellytykset. Kuuntele, tuleeko vaikeisiin kysymyksiin selkeitä vastauksia.</translation>
    </message>
    <message>
        <source>A sales meeting of twenty minutes with real sellers: goals, a lost deal, a coaching talk. Listen to how the room leaves.</source>
        <translation>Kahdenkymmenen minuutin myyntipalaveri oikeiden myyjien kanssa: tavoitteet, hävitty kauppa, valmennuskeskustelu. Katso, millä mielellä huoneesta lähdetään.</translation>
    </message>
    <message>
        <source>Revenue, churn and cost by segment of the last eight quarters: where would they invest, where stop, and which number do they miss?</source>
        <translation>Kahdeksan viime neljänneksen liikevaihto, poistuma ja kustannukset segmenteittäin: mihin ehdokas panostaisi, minkä lopettaisi ja mitä lukua hän kaipaa?</translation>
    </message>
    <message>
        <source>A pipeline export: forecast the quarter, name the deals at risk and the sellers to coach. Compare with what happened.</source>
        <translation>Ote myyntiputkesta: ennusta neljännes, nimeä vaarassa olevat kaupat ja valmennettavat myyjät. Vertaa toteutuneeseen.</translation>
    </message>
    <message>
        <source>Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave unrated what nobody has seen.</source>
        <translation>Syötä loppusuoran ehdokkaiden arviot ja vertaa tyyppiä ja sopivuutta tehtävän profiiliin; jätä arvioimatta se, mitä kukaan ei ole nähnyt.</translation>
    </message>
    <message>
        <source>Speak with a peer from marketing, one from finance and a former CEO: how did this person collaborate when goals collided?</source>
        <translation>Keskustele vertaisen kanssa markkinoinnista ja taloudesta sekä entisen CEO:n kanssa: miten yhteistyö sujui, kun tavoitteet törmäsivät?</translation>
    </message>
    <message>
        <source>Speak with a former manager and two sellers from the team: attainment over the last three years, who was hired, who left and why.</source>
        <translation>Keskustele entisen esihenkilön ja kahden tiimin myyjän kanssa: kolmen viime vuoden tavoitteiden toteuma, ketkä palkattiin, ketkä lähtivät ja miksi.</translation>
    </message>
    <message>
        <source>Everybody writes down a score for each criterion before anybody speaks; then discuss the differences, not the averages.</source>
        <translation>Jokainen kirjaa pisteet kriteereittäin ennen kuin kukaan puhuu; keskustelkaa sitten eroista, ei keskiarvoista.</translation>
    </message>
    <message>
        <source>Hold the two best against the outcomes of the first item. Name the gap you accept and who will fill it.</source>
        <translation>Vertaa kahta parasta ensimmäisten kohtien tuloksiin. Nimeä puute, jonka hyväksyt, ja kuka sen paikkaa.</translation>
    </message>
    <message>
        <source>Tie the variable part to the whole cycle: growth, retention and margin, paid over more than one year. Agree it with the CFO.</source>
        <translation>Sido muuttuva osa koko ketjuun: kasvuun, pysyvyyteen ja katteeseen, maksettuna useammalta vuodelta. Sovi siitä CFO:n kanssa.</translation>
    </message>
    <message>
        <source>Tie the variable part to the team’s target, with an accelerator above 100% and a share for hiring and forecast. Agree it with the CFO.</source>
        <translation>Sido muuttuva osa tiimin tavoitteeseen, korota palkkiota 100 %:n jälkeen ja jätä osuus rekrytoinnille ja ennusteelle. Sovi siitä CFO:n kanssa.</translation>
    </message>
    <message>
        <source>Headcount, budget, tools, authority over prices and hiring, and what happens if the plan changes: on paper before the signature.</source>
        <translation>Henkilömäärä, budjetti, työkalut, päätösvalta hinnoista ja rekrytoinneista sekä mitä tapahtuu, jos suunnitelma muuttuu: paperilla ennen allekirjoitusta.</translation>
    </message>
    <message>
        <source>Tell the others within two days and in person, keep in touch with the runner-up, and prepare the announcement inside and outside.</source>
        <translation>Kerro muille kahden päivän kuluessa henkilökohtaisesti, pidä yhteyttä kakkoseen ja valmistele tiedote sisälle ja ulos.</translation>
    </message>
    <message>
        <source>Days 1–30 listen to customers and every function; 31–60 agree one revenue plan with CEO and CFO; 61–90 start two changes that all can see.</source>
        <translation>Päivät 1–30: kuuntele asiakkaita ja kaikkia toimintoja; 31–60: sovi yksi liikevaihtosuunnitelma CEO:n ja CFO:n kanssa; 61–90: aloita kaksi kaikille näkyvää muutosta.</translation>
    </message>
    <message>
        <source>Days 1–30 join deals with every team; 31–60 own the forecast and fix the stages of the pipeline; 61–90 settle territories, quotas and the next hires.</source>
        <translation>Päivät 1–30: osallistu kauppoihin jokaisen tiimin kanssa; 31–60: ota ennuste haltuun ja korjaa myyntiputken vaiheet; 61–90: vahvista alueet, tavoitteet ja seuraavat rekrytoinnit.</translation>
    </message>
    <message>
        <source>Pipeline, forecast, key customers, open promises and people issues are handed over in writing, and once face to face.</source>
        <translation>Myyntiputki, ennuste, avainasiakkaat, avoimet lupaukset ja henkilöasiat luovutetaan kirjallisesti ja kertaalleen kasvokkain.</translation>
    </message>
    <message>
        <source>Weekly time with the CEO, a standing meeting with the CFO, and shared goals with Marketing and Customer Success from the first month.</source>
        <translation>Viikoittainen aika CEO:n kanssa, vakiopalaveri CFO:n kanssa ja yhteiset tavoitteet markkinoinnin ja asiakasmenestyksen kanssa ensimmäisestä kuukaudesta.</translation>
    </message>
    <message>
        <source>Introductions to the ten largest customers, and fixed meetings with marketing on leads and with customer success on handovers.</source>
        <translation>Esittely kymmenelle suurimmalle asiakkaalle sekä vakiopalaverit markkinoinnin kanssa liideistä ja asiakasmenestyksen kanssa siirroista.</translation>
    </message>
    <message>
        <source>Put executors below: VPs of Sales of the CSO type. Check the leaders map; two strategists above one another make plans, not deals.</source>
        <translation>Aseta alaisuuteen toteuttajia: CSO-tyypin myynnin VP:t. Katso johtajakarttaa; kaksi strategia päällekkäin tuottaa suunnitelmia, ei kauppoja.</translation>
    </message>
    <message>
        <source>Put a Head of Sales Strategy beside, and let Marketing and Customer Success work with the seat directly, so that execution keeps its direction.</source>
        <translation>Aseta rinnalle myyntistrategian johtaja ja anna markkinoinnin ja asiakasmenestyksen toimia suoraan tehtävän kanssa, jotta toimeenpano säilyttää suuntansa.</translation>
    </message>
    <message>
        <source>Three talks against the outcomes agreed: what goes, what does not, what the company owes. After the third the search is closed.</source>
        <translation>Kolme keskustelua sovittuja tuloksia vasten: mikä sujuu, mikä ei ja mitä yritys on velkaa. Kolmannen jälkeen haku on päättynyt.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior} by a solid and by a dotted line</source>
        <translation>{subject}: sama esihenkilö sekä suoraan että katkoviivalla, {superior}</translation>
    </message>
    <message>
        <source>A leader’s seat is vacant: {name}</source>
        <translation>Johtajan tehtävä on avoin: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n seats: {titles}</source>
        <translation>
            <numerusform>{name} hoitaa %n tehtävää: {titles}</numerusform>
            <numerusform>{name} hoitaa %n tehtävää: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}</source>
        <translation>{subject}: myyntitavoite {quota}; alaisille jaettu {assigned}, puuttuu {missing}</translation>
    </message>
    <message>
        <source>{subject} has no quota</source>
        <translation>{subject}: myyntitavoite puuttuu</translation>
    </message>
    <message>
        <source>The chart has other sales leaders than the role advisor recommends</source>
        <translation>Kaaviossa on muut myynnin johtajat kuin johtajaneuvoja suosittelee</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} on CRO-tyyppiä: strategia {strategy}, toimeenpano {execution}; tasapainottajina {marketing} ja {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}</source>
        <translation>{subject} on CRO-tyyppiä: strategia {strategy}, toimeenpano {execution}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} on CSO-tyyppiä: toimeenpano {execution}, strategia {strategy}; tasapainottajina {marketing} ja {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}</source>
        <translation>{subject} on CSO-tyyppiä: toimeenpano {execution}, strategia {strategy}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type in the line of {chief}: strategy {strategy}, execution {execution}</source>
        <translation>{subject} on CRO-tyyppiä linjassa, jota johtaa {chief}: strategia {strategy}, toimeenpano {execution}</translation>
    </message>
    <message>
        <source>{subject} has neither a CRO above nor a Head of Sales Strategy below</source>
        <translation>{subject}: yläpuolella ei ole CRO:ta eikä alaisena myyntistrategian johtajaa</translation>
    </message>
    <message numerus="yes">
        <source>{subject} leans to one side by %n points: {favoured}</source>
        <translation>
            <numerusform>{subject} painottaa yhtä puolta %n pisteellä: {favoured}</numerusform>
            <numerusform>{subject} painottaa yhtä puolta %n pisteellä: {favoured}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a strategy index of {strategy}; the seat asks for {minimum}</source>
        <translation>{subject}: strategiaindeksi on {strategy}; tehtävä vaatii {minimum}</translation>
    </message>
    <message>
        <source>{subject} has an execution index of {execution}; the seat asks for {minimum}</source>
        <translation>{subject}: toimeenpanoindeksi on {execution}; tehtävä vaatii {minimum}</translation>
    </message>
    <message>
        <source>{subject} is not assessed: {executionRated} execution and {strategyRated} strategy skills rated</source>
        <translation>{subject}: ei vielä arvioitu; arvioituja taitoja: toimeenpano {executionRated}, strategia {strategyRated}</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})</source>
        <translation>Vaihda tilalle {other}, {otherRole} (sopivuus tähän {fit}; {name} tuohon {otherFit})</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here)</source>
        <translation>Vaihda tilalle {other}, {otherRole} (sopivuus tähän {fit})</translation>
    </message>
    <message>
        <source>Make the seat of {name} vacant and search</source>
        <translation>Vapauta tehtävä, jossa on {name}, ja aloita haku</translation>
    </message>
    <message>
        <source>Open the search checklist: {role}</source>
        <translation>Avaa haun tarkistuslista: {role}</translation>
    </message>
    <message>
        <source>Appoint {name} under {manager}: {role}</source>
        <translation>Nimitä {name}, esihenkilöksi {manager}: {role}</translation>
    </message>
    <message>
        <source>Rate the skills of {name}</source>
        <translation>Arvioi taidot: {name}</translation>
    </message>
    <message>
        <source>Keep {name} in one seat only: {title}</source>
        <translation>Pidä {name} vain yhdessä tehtävässä: {title}</translation>
    </message>
    <message>
        <source>Set the quota to what is assigned below: {quota}</source>
        <translation>Aseta myyntitavoitteeksi alaisille jaettu: {quota}</translation>
    </message>
    <message>
        <source>Remove the dotted line between {name} and {manager}</source>
        <translation>Poista katkoviivasuhde: {name} ja {manager}</translation>
    </message>
    <message>
        <source>Solid and dotted line to the same manager</source>
        <translation>Kaksi raportointisuhdetta samaan esihenkilöön</translation>
    </message>
    <message>
        <source>Vacant leader’s seat</source>
        <translation>Avoin johtajan tehtävä</translation>
    </message>
    <message>
        <source>One person in several seats</source>
        <translation>Sama henkilö useassa tehtävässä</translation>
    </message>
    <message>
        <source>Quota not fully assigned</source>
        <translation>Myyntitavoitetta ei ole jaettu kokonaan</translation>
    </message>
    <message>
        <source>Missing quota</source>
        <translation>Puuttuva myyntitavoite</translation>
    </message>
    <message>
        <source>Strategist in the CSO’s seat</source>
        <translation>Strategi CSO:n tehtävässä</translation>
    </message>
    <message>
        <source>Executor in the CRO’s seat</source>
        <translation>Toteuttaja CRO:n tehtävässä</translation>
    </message>
    <message>
        <source>VP of Sales who is a strategist</source>
        <translation>Strategi myynnin VP:n tehtävässä</translation>
    </message>
    <message>
        <source>CSO without a strategist</source>
        <translation>CSO:n tukena ei ole strategiasta vastaavaa</translation>
    </message>
    <message>
        <source>CRO who leans to one function</source>
        <translation>CRO painottaa yhtä toimintoa</translation>
    </message>
    <message>
        <source>Below the profile of the seat</source>
        <translation>Tehtävän profiili ei täyty</translation>
    </message>
    <message>
        <source>Leader not assessed</source>
        <translation>Johtajaa ei ole arvioitu</translation>
    </message>
    <message>
        <source>Other leaders than advised</source>
        <translation>Muut johtajat kuin suositellaan</translation>
    </message>
    <message>
        <source>Nobody reports to the same person by a solid and by a dotted line.</source>
        <translation>Kukaan ei raportoi samalle henkilölle sekä suoraan että katkoviivalla.</translation>
    </message>
    <message>
        <source>No seat of an executive or a leader is vacant.</source>
        <translation>Mikään ylimmän johdon tai johtajan tehtävä ei ole avoin.</translation>
    </message>
    <message>
        <source>Nobody holds more than one seat.</source>
        <translation>Kukaan ei hoida useampaa kuin yhtä tehtävää.</translation>
    </message>
    <message>
        <source>A manager’s quota is covered by the quotas assigned below.</source>
        <translation>Esihenkilön myyntitavoite on katettu alaisille jaetuilla tavoitteilla.</translation>
    </message>
    <message>
        <source>Once quotas are used, every VP of Sales, sales manager and account executive carries one.</source>
        <translation>Kun myyntitavoitteita käytetään, sellainen on jokaisella myynnin VP:llä, myyntipäälliköllä ja AE-myyjällä.</translation>
    </message>
    <message>
        <source>The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above execution.</source>
        <translation>CSO on toteuttaja tai tasapainoinen eikä CRO-tyyppiä: strategia on alle 0,75 toimeenpanon yläpuolella.</translation>
    </message>
    <message>
        <source>The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 above strategy.</source>
        <translation>CRO on strategi tai tasapainoinen eikä CSO-tyyppiä: toimeenpano on alle 0,75 strategian yläpuolella.</translation>
    </message>
    <message>
        <source>Below a CRO, a VP of Sales is not of the CRO type as well.</source>
        <translation>CRO:n alaisuudessa myynnin VP ei ole hänkin CRO-tyyppiä.</translation>
    </message>
    <message>
        <source>A CSO without a CRO above has a Head of Sales Strategy.</source>
        <translation>CSO:lla, jonka yläpuolella ei ole CRO:ta, on alaisenaan myyntistrategian johtaja.</translation>
    </message>
    <message>
        <source>The CRO understands marketing, sales and customer service evenly: their ratings lie less than 2 points apart.</source>
        <translation>CRO ymmärtää markkinointia, myyntiä ja asiakaspalvelua tasaisesti: arviot ovat alle 2 pisteen päässä toisistaan.</translation>
    </message>
    <message>
        <source>The index that counts in the seat is at least 2.5: strategy for the CRO, execution for the CSO and the VP of Sales.</source>
        <translation>Tehtävässä ratkaiseva indeksi on vähintään 2,5: CRO:lla strategia, CSO:lla ja myynnin VP:llä toimeenpano.</translation>
    </message>
    <message>
        <source>The skills of every CRO, CSO and VP of Sales are rated.</source>
        <translation>Jokaisen CRO:n, CSO:n ja myynnin VP:n taidot on arvioitu.</translation>
    </message>
    <message>
        <source>The chart has the sales leaders that the answers in the role advisor ask for.</source>
        <translation>Kaaviossa ovat ne myynnin johtajat, joita johtajaneuvojan vastaukset edellyttävät.</translation>
    </message>
    <message>
        <source>The dotted line says nothing that the solid one does not.</source>
        <translation>Katkoviiva ei kerro mitään, mitä suora raportointisuhde ei jo kerro.</translation>
    </message>
    <message>
        <source>While nobody leads, decisions wait and the target has no owner.</source>
        <translation>Kun kukaan ei johda, päätökset odottavat eikä tavoitteella ole omistajaa.</translation>
    </message>
    <message>
        <source>Nobody can give two seats their full time.</source>
        <translation>Kukaan ei voi antaa kahdelle tehtävälle koko työaikaansa.</translation>
    </message>
    <message>
        <source>What nobody below is asked to sell is missing from the target in the end.</source>
        <translation>Se, mitä kukaan alaisista ei ole saanut myytäväkseen, puuttuu lopulta tavoitteesta.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the plan adds up.</source>
        <translation>Ilman sitä kukaan ei näe, riittääkö suunnitelma tavoitteeseen.</translation>
    </message>
    <message>
        <source>Sales execution suffers, because a strategist plans and aligns where deals have to be closed, and collaboration slows decisions.</source>
        <translation>Myynnin toimeenpano kärsii, koska strategi suunnittelee ja sovittelee silloin, kun kauppoja pitäisi solmia, ja yhteistyö hidastaa päätöksiä.</translation>
    </message>
    <message>
        <source>Strategy suffers, because an executor chases the next deals, and collaboration between marketing, sales and service is neglected.</source>
        <translation>Strategia kärsii, koska toteuttaja tavoittelee seuraavia kauppoja, ja markkinoinnin, myynnin ja asiakaspalvelun yhteistyö jää hoitamatta.</translation>
    </message>
    <message>
        <source>Two strategists one above the other make many strategies and little action.</source>
        <translation>Kahdesta päällekkäisestä strategista syntyy monta strategiaa ja vähän tekoja.</translation>
    </message>
    <message>
        <source>A CSO drives execution; without a strategist the organisation falls out of step with the market.</source>
        <translation>CSO vie toimeenpanoa eteenpäin; ilman strategiasta vastaavaa organisaatio jää jälkeen markkinoista.</translation>
    </message>
    <message>
        <source>A CRO who favours one function neglects the others, and the revenue cycle breaks where they meet.</source>
        <translation>Yhtä toimintoa suosiva CRO laiminlyö muut, ja liikevaihdon ketju katkeaa niiden rajalla.</translation>
    </message>
    <message>
        <source>The seat asks for more than its holder can give yet.</source>
        <translation>Tehtävä vaatii enemmän, kuin sen hoitaja vielä pystyy antamaan.</translation>
    </message>
    <message>
        <source>Whether the person fits the seat stays a guess.</source>
        <translation>Henkilön sopivuus tehtävään jää arvailuksi.</translation>
    </message>
    <message>
        <source>How complex the business is decides which leader pays off.</source>
        <translation>Liiketoiminnan monimutkaisuus ratkaisee, millainen johtaja kannattaa.</translation>
    </message>
    <message>
        <source>Move the VP under the nearest CSO, CRO or CEO.</source>
        <translation>Siirrä VP lähimmän CSO:n, CRO:n tai CEO:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the CRO under the CEO.</source>
        <translation>Siirrä CRO CEO:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO or the CEO.</source>
        <translation>Siirrä CSO CRO:n tai CEO:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO, or let the CRO below take the CSO’s place.</source>
        <translation>Siirrä CSO CRO:n alaiseksi, tai anna alempana olevan CRO:n ottaa CSO:n paikka.</translation>
    </message>
    <message>
        <source>Move the marketing leader under the CMO, CRO or CEO.</source>
        <translation>Siirrä markkinoinnin johtaja CMO:n, CRO:n tai CEO:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the customer success leader under the CCO, CRO or CEO.</source>
        <translation>Siirrä asiakasmenestyksen johtaja CCO:n, CRO:n tai CEO:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the manager under the nearest VP of Sales, CSO or CRO.</source>
        <translation>Siirrä päällikkö lähimmän myynnin VP:n, CSO:n tai CRO:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the team lead under the nearest sales manager or VP of Sales.</source>
        <translation>Siirrä tiimin vetäjä lähimmän myyntipäällikön tai myynnin VP:n alaiseksi.</translation>
    </message>
    <message>
        <source>Move the seller under the nearest team lead or sales manager.</source>
        <translation>Siirrä myyjä lähimmän tiimin vetäjän tai myyntipäällikön alaiseksi.</translation>
    </message>
    <message>
        <source>Swap the two, or move the person up the line.</source>
        <translation>Vaihda nämä kaksi keskenään tai siirrä henkilö ylemmäs linjassa.</translation>
    </message>
    <message>
        <source>Make the seller a team lead, or move the direct reports up.</source>
        <translation>Ylennä myyjä tiimin vetäjäksi tai siirrä alaiset ylemmäs.</translation>
    </message>
    <message>
        <source>Give the others another role, and place the CEO at the top.</source>
        <translation>Anna muille toinen rooli ja aseta CEO ylimmäksi.</translation>
    </message>
    <message>
        <source>Move the others under whoever leads them.</source>
        <translation>Siirrä muut johtajansa alaisiksi.</translation>
    </message>
    <message>
        <source>Decide who leads, and give the others another role.</source>
        <translation>Päätä, kuka johtaa, ja anna muille toinen rooli.</translation>
    </message>
    <message>
        <source>Check whether all three are needed, and accept the finding if they are.</source>
        <translation>Harkitse, tarvitaanko kaikkia kolmea, ja hyväksy havainto, jos tarvitaan.</translation>
    </message>
    <message>
        <source>Add sellers, or move others out of the sales leader’s branch.</source>
        <translation>Lisää myyjiä tai siirrä muita pois myynnin johtajan haarasta.</translation>
    </message>
    <message>
        <source>Move the missing leaders under the CRO, or add seats for them.</source>
        <translation>Siirrä puuttuvat johtajat CRO:n alaisiksi tai lisää heille tehtävät.</translation>
    </message>
    <message>
        <source>Add the missing seats.</source>
        <translation>Lisää puuttuvat tehtävät.</translation>
    </message>
    <message>
        <source>Add a level or join teams, or change the document’s limits.</source>
        <translation>Lisää taso, yhdistä tiimejä tai muuta asiakirjan rajoja.</translation>
    </message>
    <message>
        <source>Take out a level, or change the document’s limit.</source>
        <translation>Poista taso tai muuta asiakirjan rajaa.</translation>
    </message>
    <message>
        <source>Add the missing SDRs.</source>
        <translation>Lisää puuttuvat SDR:t.</translation>
    </message>
    <message>
        <source>Remove the dotted line.</source>
        <translation>Poista katkoviivasuhde.</translation>
    </message>
    <message>
        <source>Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.</source>
        <translation>Hae johtajaa; CRO:n, CSO:n ja myynnin VP:n hakuun on tarkistuslista.</translation>
    </message>
    <message>
        <source>Keep one of the seats and make the others vacant, or accept the finding if all of them are meant.</source>
        <translation>Pidä yksi tehtävistä ja vapauta muut, tai hyväksy havainto, jos kaikki ovat tarkoituksella.</translation>
    </message>
    <message>
        <source>Set the quota to the sum below, or assign the rest.</source>
        <translation>Aseta tavoitteeksi alaisten tavoitteiden summa tai jaa loput.</translation>
    </message>
    <message>
        <source>Enter the quota.</source>
        <translation>Anna myyntitavoite.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, let marketing and customer success report to the seat, or make it vacant and search.</source>
        <translation>Vaihda tilalle paremmin sopiva, siirrä markkinointi ja asiakasmenestys raportoimaan tehtävälle, tai vapauta tehtävä ja aloita haku.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, place filled seats for marketing and customer success beside the CRO, or make the seat vacant and search.</source>
        <translation>Vaihda tilalle paremmin sopiva, sijoita CRO:n rinnalle täytetyt markkinoinnin ja asiakasmenestyksen tehtävät, tai vapauta tehtävä ja aloita haku.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, or make the seat vacant.</source>
        <translation>Vaihda tilalle paremmin sopiva tai vapauta tehtävä.</translation>
    </message>
    <message>
        <source>Appoint a Head of Sales Strategy, or add a seat and fill it.</source>
        <translation>Nimitä myyntistrategian johtaja, tai lisää tehtävä ja täytä se.</translation>
    </message>
    <message>
        <source>Swap with somebody more even, or make the seat vacant and search.</source>
        <translation>Vaihda tilalle tasaisempi, tai vapauta tehtävä ja aloita haku.</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills.</source>
        <translation>Arvioi vähintään kolme toimeenpanon ja kolme strategian taitoa.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart, or answer again.</source>
        <translation>Lisää suositellut johtajat kaavioon tai vastaa uudelleen.</translation>
    </message>
    <message>
        <source>Move the person under the right manager.</source>
        <translation>Siirrä henkilö oikean esihenkilön alaiseksi.</translation>
    </message>
    <message>
        <source>Choose a manager.</source>
        <translation>Valitse esihenkilö.</translation>
    </message>
    <message>
        <source>Change one of the IDs.</source>
        <translation>Muuta jompaakumpaa tunnusta.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Valitse rooli.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart</source>
        <translation>Lisää suositellut johtajat kaavioon</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <comment>on a card: positions</comment>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n taso</numerusform>
            <numerusform>%n tasoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct reports</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n suora alainen</numerusform>
            <numerusform>%n suoraa alaista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n myyjä</numerusform>
            <numerusform>%n myyjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AEs</source>
        <comment>on a card: account executives</comment>
        <translation>
            <numerusform>%n AE</numerusform>
            <numerusform>%n AE:tä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SDRs and BDRs</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n SDR tai BDR</numerusform>
            <numerusform>%n SDR:ää ja BDR:ää</numerusform>
        </translation>
    </message>
    <message>
        <source>Team cost %1</source>
        <comment>on a card</comment>
        <translation>Tiimin kustannus %1</translation>
    </message>
    <message>
        <source>Search: %1 of %2 done</source>
        <translation>Haku: %1/%2 tehty</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>layout of the chart</comment>
        <translation>Vierekkäin</translation>
    </message>
    <message>
        <source>Hanging columns, to the left</source>
        <comment>layout of the chart</comment>
        <translation>Riippuvat sarakkeet, vasemmalla</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>layout of the chart</comment>
        <translation>Molemmin puolin</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>layout of the chart</comment>
        <translation>Useita sarakkeita</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>layout of the chart</comment>
        <translation>Kalanruoto</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>layout of the chart</comment>
        <translation>Tiivis</translation>
    </message>
    <message>
        <source>Grades in rows</source>
        <comment>layout of the chart</comment>
        <translation>Arvoasteet riveittäin</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <comment>direction of the chart</comment>
        <translation>Ylhäältä alas</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <comment>direction of the chart</comment>
        <translation>Alhaalta ylös</translation>
    </message>
    <message>
        <source>Left to right</source>
        <comment>direction of the chart</comment>
        <translation>Vasemmalta oikealle</translation>
    </message>
    <message>
        <source>Right to left</source>
        <comment>direction of the chart</comment>
        <translation>Oikealta vasemmalle</translation>
    </message>
    <message>
        <source>Three columns</source>
        <comment>arrangement of a team</comment>
        <translation>Kolme saraketta</translation>
    </message>
    <message>
        <source>Four columns</source>
        <comment>arrangement of a team</comment>
        <translation>Neljä saraketta</translation>
    </message>
    <message>
        <source>Five columns</source>
        <comment>arrangement of a team</comment>
        <translation>Viisi saraketta</translation>
    </message>
    <message>
        <source>Six columns</source>
        <comment>arrangement of a team</comment>
        <translation>Kuusi saraketta</translation>
    </message>
    <message>
        <source>Seven columns</source>
        <comment>arrangement of a team</comment>
        <translation>Seitsemän saraketta</translation>
    </message>
    <message>
        <source>Eight columns</source>
        <comment>arrangement of a team</comment>
        <translation>Kahdeksan saraketta</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>arrangement of a team</comment>
        <translation>Useita sarakkeita</translation>
    </message>
    <message>
        <source>One column, to the left</source>
        <comment>arrangement of a team</comment>
        <translation>Yksi sarake, vasemmalla</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>arrangement of a team</comment>
        <translation>Molemmin puolin</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>arrangement of a team</comment>
        <translation>Kalanruoto</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>arrangement of a team</comment>
        <translation>Tiivis</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <comment>caption of a row of equal grades</comment>
        <translation>Arvoaste %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>theme</comment>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Täällä ei ole ketään nimeltä ”{text}”.</translation>
    </message>
    <message>
        <source>Several are called “{text}”. Write the ID instead.</source>
        <translation>Useita nimeltä ”{text}”. Kirjoita tunnus.</translation>
    </message>
    <message>
        <source>Nobody sits there yet: {name}. Write a name first.</source>
        <translation>Tehtävässä ei ole vielä ketään: {name}. Kirjoita ensin nimi.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Muuta %n solu</numerusform>
            <numerusform>Muuta %n solua</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field</comment>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Type of leader</source>
        <comment>field</comment>
        <translation>Johtajan tyyppi</translation>
    </message>
    <message>
        <source>%1 of the branch</source>
        <translation>%1 (koko haara)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ei arvoa</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>values</comment>
        <translation>Muut</translation>
    </message>
    <message>
        <source>is</source>
        <comment>test of a value</comment>
        <translation>on</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>test of a value</comment>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>test of a value</comment>
        <translation>sisältää</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>test of a value</comment>
        <translation>vähintään</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>test of a value</comment>
        <translation>enintään</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>test of a value</comment>
        <translation>on tyhjä</translation>
    </message>
    <message>
        <source>is filled in</source>
        <comment>test of a value</comment>
        <translation>on täytetty</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark on a card</comment>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark on a card</comment>
        <translation>Tähti</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark on a card</comment>
        <translation>Lippu</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <comment>mark on a card</comment>
        <translation>Nuoli ylös</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <comment>mark on a card</comment>
        <translation>Nuoli alas</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>mark on a card</comment>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>mark on a card</comment>
        <translation>Piste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A chart can have at most %n chosen colours or conditions.</source>
        <translation>
            <numerusform>Kaaviossa voi olla enintään %n valittu väri tai ehto.</numerusform>
            <numerusform>Kaaviossa voi olla enintään %n valittua väriä tai ehtoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Footer</source>
        <comment>field</comment>
        <translation>Alatunniste</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <comment>field</comment>
        <translation>Ehdon arvo</translation>
    </message>
    <message>
        <source>Direction of the branch</source>
        <comment>field</comment>
        <translation>Haaran suunta</translation>
    </message>
    <message>
        <source>“{path}” does not name a picture in the document&apos;s folder or below it.</source>
        <translation>”{path}” ei ole kuva asiakirjan kansiossa tai sen alla.</translation>
    </message>
    <message>
        <source>“{path}” is looked for beside the document, which has not been saved yet.</source>
        <translation>Kuvaa ”{path}” etsitään asiakirjan vierestä, mutta asiakirjaa ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>There is no file “{path}” beside the document.</source>
        <translation>Asiakirjan vieressä ei ole tiedostoa ”{path}”.</translation>
    </message>
    <message>
        <source>“{path}” leads out of the document&apos;s folder, so it is not opened.</source>
        <translation>”{path}” johtaa asiakirjan kansion ulkopuolelle, joten sitä ei avata.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MiB.</source>
        <translation>”{path}” on suurempi kuin {limit} MiB.</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} pixels on a side.</source>
        <translation>Kuvassa ”{path}” on yli {limit} kuvapistettä sivullaan.</translation>
    </message>
    <message>
        <source>“{path}” is neither a PNG nor a JPEG picture.</source>
        <translation>”{path}” ei ole PNG- eikä JPEG-kuva.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Tiedostoa ”{path}” ei voitu lukea.</translation>
    </message>
    <message>
        <source>“{path}” was not copied: there is another file of that name.</source>
        <translation>Tiedostoa ”{path}” ei kopioitu: samanniminen toinen tiedosto on jo olemassa.</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>field</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>As the chart around it</source>
        <comment>direction</comment>
        <translation>Kuten kaavio sen ympärillä</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uusi</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Tallenna &amp;nimellä…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Vi&amp;e…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Aloitus&amp;sivu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Monista</translation>
    </message>
    <message>
        <source>Re&amp;move, reports move up</source>
        <translation>&amp;Poista, alaiset siirtyvät ylös</translation>
    </message>
    <message>
        <source>Remove &amp;branch</source>
        <translation>Poista &amp;haara</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>V&amp;alitse kaikki</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Hypp&amp;ää kohteeseen…</translation>
    </message>
    <message>
        <source>Direct &amp;report</source>
        <translation>Suora &amp;alainen</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Rinnalle</translation>
    </message>
    <message>
        <source>Manager &amp;above</source>
        <translation>&amp;Esihenkilö yläpuolelle</translation>
    </message>
    <message>
        <source>&amp;Top position</source>
        <translation>&amp;Ylimmän tason tehtävä</translation>
    </message>
    <message>
        <source>Edit &amp;name</source>
        <translation>Muokkaa &amp;nimeä</translation>
    </message>
    <message>
        <source>C&amp;hange manager…</source>
        <translation>&amp;Vaihda esihenkilö…</translation>
    </message>
    <message>
        <source>&amp;Swap holders</source>
        <translation>Vaihda halti&amp;jat</translation>
    </message>
    <message>
        <source>&amp;Vacate</source>
        <translation>Vapa&amp;uta tehtävä</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>&amp;Siirrä aiemmaksi</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Siirrä m&amp;yöhemmäksi</translation>
    </message>
    <message>
        <source>Move &amp;one level up</source>
        <translation>Siirrä taso yl&amp;ös</translation>
    </message>
    <message>
        <source>Move one level do&amp;wn</source>
        <translation>Sii&amp;rrä taso alas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Lähennä</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>L&amp;oitonna</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Sovita ikkunaan</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Todellinen &amp;koko</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>S&amp;upista</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>L&amp;aajenna</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Su&amp;pista kaikki</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Laajenna ka&amp;ikki</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>&amp;Jäsennys</translation>
    </message>
    <message>
        <source>Finding&amp;s</source>
        <translation>&amp;Havainnot</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Yksityiskohdat</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Koko &amp;näyttö</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automaattinen</translation>
    </message>
    <message>
        <source>&amp;Top to bottom</source>
        <translation>&amp;Ylhäältä alas</translation>
    </message>
    <message>
        <source>&amp;Hanging teams</source>
        <translation>&amp;Riippuvat tiimit</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>&amp;Vasemmalta oikealle</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Seuraava havainto</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Edellinen havainto</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Sää&amp;nnöt…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;About Arborg</source>
        <translation>&amp;Tietoja Arborgista</translation>
    </message>
    <message>
        <source>Role &amp;advisor…</source>
        <translation>&amp;Rooliopas…</translation>
    </message>
    <message>
        <source>&amp;Search checklist…</source>
        <translation>&amp;Haun tarkistuslista…</translation>
    </message>
    <message>
        <source>&amp;Compare skills…</source>
        <translation>&amp;Vertaa taitoja…</translation>
    </message>
    <message>
        <source>Revenue growth &amp;diagnostic…</source>
        <translation>Liikevaihdon kasvun &amp;kartoitus…</translation>
    </message>
    <message>
        <source>&amp;Chart and cards…</source>
        <translation>&amp;Kaavio ja kortit…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Vierekk&amp;äin</translation>
    </message>
    <message>
        <source>Hanging teams, to the l&amp;eft</source>
        <translation>Riippuvat tiimit, va&amp;semmalla</translation>
    </message>
    <message>
        <source>Teams on &amp;both sides</source>
        <translation>Tiimit &amp;molemmin puolin</translation>
    </message>
    <message>
        <source>Teams in se&amp;veral columns</source>
        <translation>Tiimit us&amp;eassa sarakkeessa</translation>
    </message>
    <message>
        <source>&amp;Fishbone</source>
        <translation>Kalanr&amp;uoto</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Tiivis</translation>
    </message>
    <message>
        <source>&amp;Grades in rows</source>
        <translation>Arvoasteet riveittäi&amp;n</translation>
    </message>
    <message>
        <source>B&amp;ottom to top</source>
        <translation>A&amp;lhaalta ylös</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>&amp;Oikealta vasemmalle</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>theme</comment>
        <translation>&amp;Automaattinen</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <comment>theme</comment>
        <translation>&amp;Paperi</translation>
    </message>
    <message>
        <source>&amp;Slate</source>
        <comment>theme</comment>
        <translation>&amp;Liuskekivi</translation>
    </message>
    <message>
        <source>&amp;Mono</source>
        <comment>theme</comment>
        <translation>&amp;Mustavalkoinen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>&amp;Suuri kontrasti</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Etsi komento…</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Pienoiska&amp;rtta</translation>
    </message>
    <message>
        <source>&amp;Dotted line to…</source>
        <translation>&amp;Katkoviivasuhde henkilöön…</translation>
    </message>
    <message>
        <source>&amp;People table</source>
        <translation>Henkil&amp;ötaulukko</translation>
    </message>
    <message>
        <source>Focus on this &amp;branch</source>
        <translation>Näytä &amp;vain tämä haara</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>N&amp;äytä koko kaavio</translation>
    </message>
    <message>
        <source>Colours and title bloc&amp;k…</source>
        <translation>Värit &amp;ja otsikkokenttä…</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>&amp;Valokuva…</translation>
    </message>
    <message>
        <source>R&amp;emove photo</source>
        <translation>&amp;Poista valokuva</translation>
    </message>
</context>
<context>
    <name>arborg::ui::AdvisorDialog</name>
    <message>
        <source>Which leader do you need?</source>
        <translation>Millaisen johtajan tarvitset?</translation>
    </message>
    <message>
        <source>Start a chart from this</source>
        <translation>Aloita kaavio tästä</translation>
    </message>
    <message>
        <source>Lay this skeleton into my chart</source>
        <translation>Lisää tämä runko kaaviooni</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Säilytä vastaukset</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Liiketoimintasi</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Myyntikanavia</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Tuotteita</translation>
    </message>
    <message>
        <source>Verticals (industries sold to)</source>
        <translation>Toimialoja, joille myydään</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <translation>Vakavia kilpailijoita</translation>
    </message>
    <message>
        <source>People in sales</source>
        <translation>Henkilöitä myynnissä</translation>
    </message>
    <message>
        <source>As many as in the chart</source>
        <translation>Yhtä monta kuin kaaviossa</translation>
    </message>
    <message>
        <source>What you notice</source>
        <translation>Mitä huomaat</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Mikä puhui sen puolesta</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ArrangementEdit</name>
    <message>
        <source>An assistant stands beside the manager.</source>
        <translation>Assistentti on esihenkilönsä vieressä.</translation>
    </message>
    <message>
        <source>With grades in rows all teams are arranged alike.</source>
        <translation>Kun arvoasteet ovat riveittäin, kaikki tiimit asetellaan samalla tavalla.</translation>
    </message>
    <message>
        <source>Different ones</source>
        <comment>of several teams</comment>
        <translation>Eri arvoja</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartCanvas</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organisaatiokaavio</translation>
    </message>
    <message>
        <source>Press Enter to add the first person</source>
        <translation>Lisää ensimmäinen henkilö painamalla Enter</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartDialog</name>
    <message>
        <source>Chart and cards</source>
        <translation>Kaavio ja kortit</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Sama kuin ikkunassa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei valuuttaa</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Otsikko:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>Kaavion &amp;kieli:</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>&amp;Valuutta:</translation>
    </message>
    <message>
        <source>On each card, below name and title</source>
        <translation>Kortilla nimen ja nimikkeen alla</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Ensin:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <translation>&amp;Sitten:</translation>
    </message>
    <message>
        <source>T&amp;hird:</source>
        <translation>&amp;Lopuksi:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>&amp;Photos instead of initials</source>
        <translation>V&amp;alokuvat nimikirjainten sijaan</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Sinooperi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Vaaleanpunainen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Taivaansininen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Ruskea</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliivinvihreä</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Liuske</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Ei väriä</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Muu väri…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Muu väri</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CommandPalette</name>
    <message>
        <source>No such command</source>
        <translation>Komentoa ei löytynyt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Mitä haluat tehdä?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CompareDialog</name>
    <message>
        <source>Choose a person</source>
        <translation>Valitse henkilö</translation>
    </message>
    <message>
        <source>Name, title or ID</source>
        <translation>Nimi, nimike tai tunnus</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Valitse henkilö…</translation>
    </message>
    <message>
        <source>Fit for the seat of %1</source>
        <translation>Sopivuus tehtävään: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sopivuus</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Taito</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Compare skills</source>
        <translation>Vertaa taitoja</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DiagnosticDialog</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>Rate at least three practices of each area to see the score.</source>
        <translation>Tulos näkyy, kun jokaiselta alueelta on arvioitu vähintään kolme käytäntöä.</translation>
    </message>
    <message>
        <source>Nothing is rated low yet.</source>
        <translation>Mitään ei ole vielä arvioitu heikoksi.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Kaikki alueet</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Liikevaihdon kasvun kartoitus</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Uusi kartoitus</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Poista tämä kartoitus</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Vie PDF…</translation>
    </message>
    <message>
        <source>Scores by area</source>
        <translation>Tulokset alueittain</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Tulokset ajan mukaan</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Mitä tehdä ensin</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ajan mukaan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DottedLinesEdit</name>
    <message>
        <source>Kind of the dotted line to %1</source>
        <translation>Katkoviivasuhteen laji: %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>Caption of the dotted line to %1</source>
        <translation>Katkoviivasuhteen selite: %1</translation>
    </message>
    <message>
        <source>Remove this dotted line</source>
        <translation>Poista tämä katkoviivasuhde</translation>
    </message>
    <message>
        <source>Remove the dotted line to %1</source>
        <translation>Poista katkoviivasuhde: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Keneltä: %1</translation>
    </message>
    <message>
        <source>Add a dotted line…</source>
        <translation>Lisää katkoviivasuhde…</translation>
    </message>
</context>
<context>
    <name>arborg::ui::EditController</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Vaihda esihenkilö</translation>
    </message>
    <message>
        <source>Name of the new manager</source>
        <translation>Uuden esihenkilön nimi</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Siirry kohteeseen</translation>
    </message>
    <message>
        <source>Name, title or id</source>
        <translation>Nimi, nimike tai tunnus</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Hyväksy havainto</translation>
    </message>
    <message>
        <source>Why is it right for this organisation? The reason is kept in the document.</source>
        <translation>Miksi tämä on oikein tässä organisaatiossa? Perustelu tallentuu asiakirjaan.</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Katkoviivasuhde</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kenelle?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ExportDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Läpinäkyvä tausta</translation>
    </message>
    <message>
        <source>Show &amp;findings on the cards</source>
        <translation>Näytä &amp;havainnot korteissa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-asiakirja</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-kuva</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-piirros</translation>
    </message>
    <message>
        <source>One page that fits the chart</source>
        <translation>Yksi kaavion kokoinen sivu</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pysty</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Vaaka</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>M&amp;uoto:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Sivu:</translation>
    </message>
    <message>
        <source>Or&amp;ientation:</source>
        <translation>Suun&amp;ta:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Tarkkuus:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Kaavion kieli:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>Kuten kaaviossa</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Teema:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FiguresPanel</name>
    <message>
        <source>Whole chart</source>
        <translation>Koko kaavio</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Seuraa valintaa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Kopioi luvut taulukkona</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FileController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-asiakirjat (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-kuvat (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-piirrokset (*.svg)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Tallentamattomia muutoksia</translation>
    </message>
    <message>
        <source>Do you want to save the changes to “%1”?</source>
        <translation>Haluatko tallentaa muutokset asiakirjaan ”%1”?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ne katoavat, jos et tallenna.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Kaaviot ja taulukot (*.arborg *.csv *.tsv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Taulukot (*.csv *.tsv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Avataan %1…</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Tiedostoa ”%1” ei voitu avata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions imported</source>
        <translation>
            <numerusform>%Ln tehtävä tuotu</numerusform>
            <numerusform>%Ln tehtävää tuotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions were read from “%1”. Nothing was left out; this needs a look:</source>
        <translation>
            <numerusform>Tiedostosta ”%1” luettiin %Ln tehtävä. Mitään ei jäänyt pois; nämä kannattaa tarkistaa:</numerusform>
            <numerusform>Tiedostosta ”%1” luettiin %Ln tehtävää. Mitään ei jäänyt pois; nämä kannattaa tarkistaa:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Tuontiraportti</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>Arborg charts (*.arborg)</source>
        <translation>Arborg-kaaviot (*.arborg)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Tallennetaan %1…</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Tiedostoa ”%1” ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>Tiedostoa ”%1” ei voitu kirjoittaa</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Viety tiedostoon %1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Viedään %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Kopioidaan kuvia…</translation>
    </message>
    <message>
        <source>Pictures left behind</source>
        <translation>Kuvia jäi kopioimatta</translation>
    </message>
    <message>
        <source>The chart is saved. Some of its pictures could not be copied into the new folder; they are still in the old one.</source>
        <translation>Kaavio on tallennettu. Kaikkia sen kuvia ei voitu kopioida uuteen kansioon; ne ovat yhä vanhassa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be shown</source>
        <translation>
            <numerusform>%Ln kuvaa ei voitu näyttää</numerusform>
            <numerusform>%Ln kuvaa ei voitu näyttää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Find in all fields</source>
        <translation>Etsi kaikista kentistä</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsModel</name>
    <message>
        <source>Whole chart</source>
        <translation>Koko kaavio</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korjaus</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsPanel</name>
    <message>
        <source>Show on chart</source>
        <translation>Näytä kaaviossa</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Peru hyväksyntä</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Hyväksy perustellen…</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Näytä hyväksytyt</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>Ei huomautettavaa</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FocusBar</name>
    <message>
        <source>Show everything</source>
        <translation>Näytä koko kaavio</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Näytä koko kaavio (Esc)</translation>
    </message>
    <message>
        <source>Only the branch of %1</source>
        <translation>Vain haara: %1</translation>
    </message>
    <message>
        <source>Widens the view to this branch</source>
        <translation>Laajentaa näkymän tähän haaraan</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FormatsEdit</name>
    <message>
        <source>Colour or mark the cards that meet a condition: a quota of at least a million, a seat without a name, a department …</source>
        <translation>Väritä tai merkitse kortit, jotka täyttävät ehdon: vähintään miljoonan myyntitavoite, tehtävä ilman nimeä, osasto …</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Lisää ehto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merkki</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ei merkkiä</translation>
    </message>
    <message>
        <source>Ask this one before the one above</source>
        <translation>Kysy tätä ennen yllä olevaa</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Poista tämä ehto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>luku</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>arvo</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Kuten avattaessa</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
</context>
<context>
    <name>arborg::ui::InspectorPanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Muu (vapaa nimike)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions selected</source>
        <translation>
            <numerusform>%Ln tehtävä valittu</numerusform>
            <numerusform>%Ln tehtävää valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is changed on all of them.</source>
        <translation>Muutos koskee niitä kaikkia.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei ketään</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Select somebody to see and change the details.</source>
        <translation>Valitse joku, niin näet tiedot ja voit muuttaa niitä.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Choose another manager</source>
        <translation>Valitse toinen esihenkilö</translation>
    </message>
    <message>
        <source>Notes about this seat</source>
        <translation>Tätä tehtävää koskevat muistiinpanot</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Taidot</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Katkoviivasuhteet</translation>
    </message>
    <message>
        <source>The cards of this chart show no photos: Layout, Chart and cards.</source>
        <translation>Tämän kaavion korteissa ei näytetä valokuvia: Asettelu, Kaavio ja kortit.</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Valitse valokuva…</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Poista valokuva</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LayoutController</name>
    <message>
        <source>Selected tea&amp;ms</source>
        <translation>Val&amp;itut tiimit</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersChart</name>
    <message>
        <source>Strategists</source>
        <translation>Strategit</translation>
    </message>
    <message>
        <source>All-round leaders</source>
        <translation>Monipuoliset johtajat</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Vielä kehittymässä</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Toteuttajat</translation>
    </message>
    <message>
        <source>%1: execution %2, strategy %3</source>
        <translation>%1: toimeenpano %2, strategia %3</translation>
    </message>
    <message>
        <source>Leaders map: strategy against execution</source>
        <translation>Johtajakartta: strategia ja toimeenpano</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersPanel</name>
    <message>
        <source>Nobody is assessed yet. Rate at least three execution and three strategy skills of a leader.</source>
        <translation>Ketään ei ole vielä arvioitu. Arvioi johtajalta vähintään kolme toimeenpanon ja kolme strategian taitoa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaders are not assessed.</source>
        <translation>
            <numerusform>%Ln johtajaa ei ole arvioitu.</numerusform>
            <numerusform>%Ln johtajaa ei ole arvioitu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other leaders</source>
        <translation>Muut johtajat</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LooksDialog</name>
    <message>
        <source>Colours and title block</source>
        <translation>Värit ja otsikkokenttä</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Värit</translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation>&amp;Ehdot</translation>
    </message>
    <message>
        <source>&amp;Title block</source>
        <translation>&amp;Otsikkokenttä</translation>
    </message>
    <message>
        <source>A condition has no value yet.</source>
        <translation>Yhdeltä ehdolta puuttuu vielä arvo.</translation>
    </message>
    <message>
        <source>Function of the role (usual)</source>
        <translation>Roolin toiminto (tavallinen)</translation>
    </message>
    <message>
        <source>Colour &amp;by:</source>
        <translation>Väri&amp;peruste:</translation>
    </message>
    <message>
        <source>&amp;Legend below the chart</source>
        <translation>&amp;Selite kaavion alla</translation>
    </message>
    <message>
        <source>The first condition that a card meets gives its colour, and the first with a mark its mark.</source>
        <translation>Ensimmäinen täyttyvä ehto antaa kortin värin ja ensimmäinen merkillinen sen merkin.</translation>
    </message>
    <message>
        <source>T&amp;itle of the chart above it</source>
        <translation>Kaavion o&amp;tsikko sen yläpuolella</translation>
    </message>
    <message>
        <source>&amp;Date of the drawing</source>
        <translation>Piirroksen &amp;päiväys</translation>
    </message>
    <message>
        <source>for example: Confidential</source>
        <translation>esimerkiksi: Luottamuksellinen</translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation>&amp;Alatunniste:</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Va&amp;litse logo…</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>Poista lo&amp;go</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Avaa &amp;viimeisimmät</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Asettelu</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Tar&amp;kista</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>My&amp;ynti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Ki&amp;eli</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>arborg::ui::MainWindow</name>
    <message>
        <source>About Arborg</source>
        <translation>Tietoja Arborgista</translation>
    </message>
    <message>
        <source>Arborg %1

Designer for the organisation charts of sales teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arborg %1

Myyntitiimien organisaatiokaavioiden suunnitteluohjelma.
Vapaa ohjelma, lisenssinä GNU General Public License, versio 3 tai uudempi.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ketään ei löytynyt</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1/%2 löydetystä</translation>
    </message>
    <message>
        <source>%1[*] – Arborg</source>
        <translation>%1[*] – Arborg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Jäsennys</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Yksityiskohdat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Työkalurivi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Alainen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Rinnalle</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Asettelu</translation>
    </message>
    <message>
        <source>How the chart is laid out</source>
        <translation>Miten kaavio asetellaan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Johtajat</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paletti</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Colours of the chart</source>
        <translation>Kaavion värit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>More is shown: %1 was left out</source>
        <translation>Näytetään enemmän: %1 jäi näkymän ulkopuolelle</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Pienoiskartta</translation>
    </message>
</context>
<context>
    <name>arborg::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Jäsennys</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PalettePanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Muu (vapaa nimike)</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Hae roolia</translation>
    </message>
    <message>
        <source>Roles to drag onto the chart</source>
        <translation>Kaavioon vedettävät roolit</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeopleModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation>Rivi %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeoplePanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nobody here yet. Paste rows from a spreadsheet, or add the first person in the chart.</source>
        <translation>Täällä ei ole vielä ketään. Liitä rivejä taulukkolaskennasta tai lisää ensimmäinen henkilö kaavioon.</translation>
    </message>
    <message>
        <source>Nobody matches. Esc in the filter shows everybody again.</source>
        <translation>Kukaan ei vastaa suodatinta. Esc suodattimessa näyttää taas kaikki.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Ja %Ln muu</numerusform>
            <numerusform>Ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed:</source>
        <translation>Mitään ei muutettu:</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Tavalliset sarakkeet</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Lajittele nousevasti</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Lajittele laskevasti</translation>
    </message>
    <message>
        <source>Order of the chart</source>
        <translation>Kaavion järjestys</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Siirrä sarake vasemmalle</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Siirrä sarake oikealle</translation>
    </message>
    <message>
        <source>Fit column to its content</source>
        <translation>Sovita sarake sisältöönsä</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Piilota sarake</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Näytä kaaviossa</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Muokkaa solua</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alas</translation>
    </message>
    <message>
        <source>Fill selected rows</source>
        <translation>Täytä valitut rivit</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Tyhjennä solut</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Kopioi solut</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopioi otsikoineen</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Liitä solut</translation>
    </message>
    <message>
        <source>Filter all fields</source>
        <translation>Suodata kaikista kentistä</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>quick filter</comment>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>Only vacant seats</source>
        <translation>Vain avoimet tehtävät</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Joista havaintoja</translation>
    </message>
    <message>
        <source>Only seats with findings</source>
        <translation>Vain tehtävät, joista on havaintoja</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Haara: %1</translation>
    </message>
    <message>
        <source>Selected branch</source>
        <translation>Valittu haara</translation>
    </message>
    <message>
        <source>Only who is selected, and everybody below</source>
        <translation>Vain valittu ja kaikki hänen alapuolellaan</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Mitkä sarakkeet näytetään</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Korkea</translation>
    </message>
    <message>
        <source>More room for the table</source>
        <translation>Enemmän tilaa taulukolle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PersonPicker</name>
    <message>
        <source>Nobody found</source>
        <translation>Ketään ei löytynyt</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PictureController</name>
    <message>
        <source>Choose a photo</source>
        <translation>Valitse valokuva</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Valitse logo</translation>
    </message>
    <message>
        <source>Save the chart first</source>
        <translation>Tallenna kaavio ensin</translation>
    </message>
    <message>
        <source>Pictures are kept in the folder of the chart, and this one has none yet.</source>
        <translation>Kuvat ovat kaavion kansiossa, eikä tällä kaaviolla ole vielä kansiota.</translation>
    </message>
    <message>
        <source>Save it, then choose the picture.</source>
        <translation>Tallenna kaavio ja valitse sitten kuva.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Luetaan %1…</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a picture</source>
        <translation>”%1” ei kelpaa kuvaksi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RatingEdit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ei arvioitu</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Fewest direct reports of a manager:</source>
        <translation>Esihenkilön suoria alaisia vähintään:</translation>
    </message>
    <message>
        <source>Most direct reports of a manager:</source>
        <translation>Esihenkilön suoria alaisia enintään:</translation>
    </message>
    <message>
        <source>Most layers:</source>
        <translation>Tasoja enintään:</translation>
    </message>
    <message>
        <source>Account executives that one SDR or BDR can feed:</source>
        <translation>AE-myyjiä yhtä SDR:ää tai BDR:ää kohti:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SalesController</name>
    <message>
        <source>Search for: %1</source>
        <translation>Haku: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 tehty</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Vastuuhenkilö: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Haun tarkistuslista</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Liikevaihdon kasvun kartoitus</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Mitä tehdä ensin</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-asiakirjat (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>Tiedostoa ”%1” ei voitu kirjoittaa</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Viety: %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchDialog</name>
    <message>
        <source>Search for: %1</source>
        <translation>Haku: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 tehty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items overdue</source>
        <translation>
            <numerusform>%Ln kohta myöhässä</numerusform>
            <numerusform>%Ln kohtaa myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>seuraava määräpäivä %1</translation>
    </message>
    <message>
        <source>the seat is filled: %1</source>
        <translation>tehtävä on täytetty: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Haun tarkistuslista</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Vie PDF…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchIndex</name>
    <message>
        <source>Skill</source>
        <translation>Taito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Walk the chart as it is drawn</source>
        <translation>Liiku kaaviossa</translation>
    </message>
    <message>
        <source>Walk without selecting</source>
        <translation>Liiku valitsematta</translation>
    </message>
    <message>
        <source>Collapse or expand a branch</source>
        <translation>Supista tai laajenna haara</translation>
    </message>
    <message>
        <source>Write over the name</source>
        <translation>Kirjoita uusi nimi</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>mikä tahansa kirjain</translation>
    </message>
    <message>
        <source>Next and previous field of a card</source>
        <translation>Kortin seuraava ja edellinen kenttä</translation>
    </message>
    <message>
        <source>Leave without changing</source>
        <translation>Poistu muuttamatta</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomaa osoittimen kohdalla</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl ja rulla</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Siirrä näkymää</translation>
    </message>
    <message>
        <source>the wheel, the middle button, or Space and drag</source>
        <translation>rulla, keskipainike tai välilyönti ja veto</translation>
    </message>
    <message>
        <source>Move under another manager</source>
        <translation>Siirrä toisen esihenkilön alle</translation>
    </message>
    <message>
        <source>drag the card</source>
        <translation>vedä korttia</translation>
    </message>
    <message>
        <source>Drop without a question</source>
        <translation>Pudota kysymättä</translation>
    </message>
    <message>
        <source>Shift and drop</source>
        <translation>Vaihto ja pudotus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillRadar</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profiili: %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillsTab</name>
    <message>
        <source>Fit for this seat (%1): %2 of 100</source>
        <translation>Sopivuus tähän tehtävään (%1): %2/100</translation>
    </message>
    <message>
        <source>Fit for this seat (%1): rate at least three of its skills</source>
        <translation>Sopivuus tähän tehtävään (%1): arvioi vähintään kolme sen taitoa</translation>
    </message>
    <message>
        <source>Nobody sits here. Skills are rated on a person.</source>
        <translation>Tehtävä on avoin. Taidot arvioidaan henkilöltä.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>Skills as a radar</source>
        <translation>Taidot tutkakaaviona</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StartPage</name>
    <message>
        <source>Led by a CRO</source>
        <translation>CRO:n johtama</translation>
    </message>
    <message>
        <source>A software company in three countries; one VP seat is open.</source>
        <translation>Ohjelmistoyhtiö kolmessa maassa; yksi VP:n tehtävä on avoin.</translation>
    </message>
    <message>
        <source>Led by a CSO</source>
        <translation>CSO:n johtama</translation>
    </message>
    <message>
        <source>A machine maker whose sales close in the regions.</source>
        <translation>Konevalmistaja, jonka kaupat syntyvät alueilla.</translation>
    </message>
    <message>
        <source>A CRO with a CSO</source>
        <translation>CRO ja CSO</translation>
    </message>
    <message>
        <source>A large group, with a few reporting lines to put right.</source>
        <translation>Suuri konserni, jossa on muutama korjattava raportointisuhde.</translation>
    </message>
    <message>
        <source>A start-up with a VP of Sales</source>
        <translation>Startup, jolla on myynnin VP</translation>
    </message>
    <message>
        <source>A dozen people and the first sales team.</source>
        <translation>Tusina ihmisiä ja ensimmäinen myyntitiimi.</translation>
    </message>
    <message>
        <source>Design your sales organisation</source>
        <translation>Suunnittele myyntiorganisaatiosi</translation>
    </message>
    <message>
        <source>Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you work.</source>
        <translation>Piirrä se tai tuo taulukosta. Arborg tarkistaa raportointisuhteet työskennellessäsi.</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Uusi kaavio</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Aloita mallista</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Viimeisimmät tiedostot</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Avaamasi ja tallentamasi tiedostot näkyvät tässä.</translation>
    </message>
    <message>
        <source>Which leader do you need?</source>
        <translation>Millaisen johtajan tarvitset?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StatusView</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln avoin</numerusform>
            <numerusform>%Ln avointa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln virhe</numerusform>
            <numerusform>%Ln virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln varoitus</numerusform>
            <numerusform>%Ln varoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln huomautus</numerusform>
            <numerusform>%Ln huomautusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomaus</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ValueColorsEdit</name>
    <message>
        <source>Every card has the colour of what its role does: sales, marketing, finance …</source>
        <translation>Jokaisella kortilla on roolinsa tehtävän väri: myynti, markkinointi, talous …</translation>
    </message>
    <message>
        <source>From blue for the smallest numbers to red for the largest, in five steps.</source>
        <translation>Pienimpien lukujen sinisestä suurimpien punaiseen viidessä portaassa.</translation>
    </message>
</context>
</TS>

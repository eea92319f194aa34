<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_US">
<context>
    <name>AccessiblePosition</name>
    <message>
        <source>%1, %2</source>
        <comment>vacant, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct reports</source>
        <translation>
            <numerusform>%Ln direkte underordnet</numerusform>
            <numerusform>%Ln direkte underordnede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln feil</numerusform>
            <numerusform>%Ln feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advarsel</numerusform>
            <numerusform>%Ln advarsler</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Rediger navn</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Rediger stillingstittel</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Flytt tidligere</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Flytt senere</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Flytt ett nivå opp</translation>
    </message>
    <message>
        <source>Move one level down</source>
        <translation>Flytt ett nivå ned</translation>
    </message>
</context>
<context>
    <name>BranchWords</name>
    <message>
        <source>Nobody has the id or name “%1”</source>
        <translation>Ingen har ID-en eller navnet «%1»</translation>
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
        <translation>arborg check FILE [valg]

  --format FORMAT      text (standard), json eller sarif
  --min SEVERITY       laveste alvorlighet som vises: notice (standard), warning eller error
  --from FORMAT        formatet til standard inn: csv, tsv eller arborg
  --map FIELD=COLUMN   hvilken kolonne i regnearket som har et felt; kan gjentas
  --lang LL            en, fi, it, no eller tr
</translation>
    </message>
    <message>
        <source>arborg convert IN OUT.{arborg,csv,tsv,json} [options]

  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg convert IN OUT.{arborg,csv,tsv,json} [valg]

  --from FORMAT        formatet til standard inn: csv, tsv eller arborg
  --map FIELD=COLUMN   hvilken kolonne i regnearket som har et felt; kan gjentas
  --lang LL            en, fi, it, no eller tr
</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Ukjent argument: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mangler: %1</translation>
    </message>
    <message>
        <source>Not a possible value: %1</source>
        <translation>Ikke en mulig verdi: %1</translation>
    </message>
    <message>
        <source>arborg --help says how it is used.</source>
        <translation>arborg --help viser hvordan det brukes.</translation>
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
        <translation>arborg [FILE]                     åpner programmet
arborg check FILE [valg]          kontrollerer et kart mot reglene
arborg export FILE -o OUT ...     tegner et kart som PDF, PNG eller SVG
arborg convert IN OUT [valg]      fra ett filformat til et annet
arborg figures FILE [valg]        bemanning, kontrollspenn, salgsmål, vinnrate ...

FILE er et .arborg-dokument, en CSV- eller TSV-fil, eller - for standard inn.

  --lang LL     språket i tekster og kart: en, fi, it, no, tr
  --version     viser versjonen
  --help        viser dette; etter en kommando vises valgene dens

Avslutningsstatus: 0 i orden, 1 funn med alvorlighet feil, 2 feil bruk,
3 inndata kan ikke leses eller brukes, 4 kunne ikke skrive.
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
        <translation>arborg figures FILE [valg]

  --format FORMAT      text (standard), json eller csv
  --root ID|NAME       bare denne grenen
  --from FORMAT        formatet til standard inn: csv, tsv eller arborg
  --map FIELD=COLUMN   hvilken kolonne i regnearket som har et felt; kan gjentas
  --lang LL            en, fi, it, no eller tr
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
        <translation>arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [valg]

  --layout LAYOUT      auto, top, hanging, hanging_left, both_sides, columns,
                       fishbone, compact eller grade_rows
  --direction WAY      top_down, bottom_up, left_right eller right_left
  --page PAGE          fit (standard), A4, A3 eller letter
  --orientation WAY    auto (standard), portrait eller landscape
  --dpi N              punkter per tomme i en PNG, 36 til 600
  --transparent        uten bakgrunn
  --findings           merker for funnene på kortene
  --root ID|NAME       bare denne grenen
  --depth N            bare så mange nivåer
  --theme NAME         paper, slate, mono, contrast
  --fields LIST        opptil tre felt under tittelen: quota,department,...
  --from FORMAT        formatet til standard inn: csv, tsv eller arborg
  --map FIELD=COLUMN   hvilken kolonne i regnearket som har et felt; kan gjentas
  --lang LL            språket i kartet: en, fi, it, no eller tr
</translation>
    </message>
</context>
<context>
    <name>DottedGesture</name>
    <message>
        <source>Dotted line</source>
        <translation>Stiplet linje</translation>
    </message>
    <message>
        <source>Drop it on a second manager</source>
        <translation>Slipp den på en leder til</translation>
    </message>
    <message>
        <source>Dotted line to %1</source>
        <translation>Stiplet linje til %1</translation>
    </message>
</context>
<context>
    <name>DragWords</name>
    <message>
        <source>Esc cancels</source>
        <translation>Esc avbryter</translation>
    </message>
    <message>
        <source>Cannot be placed here</source>
        <translation>Kan ikke plasseres her</translation>
    </message>
    <message>
        <source>Already below %1</source>
        <translation>Allerede under %1</translation>
    </message>
    <message>
        <source>Shift + drop places without asking · Esc cancels</source>
        <translation>Shift + slipp flytter uten å spørre · Esc avbryter</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Flytt likevel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln til</numerusform>
            <numerusform>+ %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln reports</source>
        <translation>
            <numerusform>+ %Ln underordnet</numerusform>
            <numerusform>+ %Ln underordnede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ranks lower than %2.</source>
        <translation>%1 har lavere rang enn %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Mellom %1 og %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Etter %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Foran %1</translation>
    </message>
    <message>
        <source>Already at the top of the chart</source>
        <translation>Allerede øverst i kartet</translation>
    </message>
    <message>
        <source>At the top of the chart, without a manager</source>
        <translation>Øverst i kartet, uten leder</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Legg til likevel</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1: the ending does not say a format that can be written</source>
        <translation>%1: filendelsen angir ikke et format som kan skrives</translation>
    </message>
    <message>
        <source>--fields: %1 is no field of this chart</source>
        <translation>--fields: %1 er ikke et felt i dette kartet</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Fields of this chart</source>
        <translation>Felter i dette kartet</translation>
    </message>
    <message>
        <source>The position with everybody below it</source>
        <translation>Stillingen med alle under den</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>accepted</source>
        <translation>godtatt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln feil</numerusform>
            <numerusform>%Ln feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advarsel</numerusform>
            <numerusform>%Ln advarsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln merknad</numerusform>
            <numerusform>%Ln merknader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more remarks.</source>
        <translation>
            <numerusform>… og %Ln merknad til.</numerusform>
            <numerusform>… og %Ln merknader til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln stilling</numerusform>
            <numerusform>%Ln stillinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Reports to</source>
        <translation>Rapporterer til</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Direkte underordnede</translation>
    </message>
    <message>
        <source>People below</source>
        <translation>Personer under</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Stiplede linjer</translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %Ln columns; from here on the table has fewer.</source>
        <translation>
            <numerusform>Det som er kopiert, har %Ln kolonne; herfra har tabellen ingen.</numerusform>
            <numerusform>Det som er kopiert, har %Ln kolonner; herfra har tabellen færre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: this follows from the rest of the chart.</source>
        <translation>Rad %1, %2: dette følger av resten av kartet.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <comment>start of a sentence</comment>
        <translation>En person uten navn</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <comment>inside a sentence</comment>
        <translation>en person uten navn</translation>
    </message>
    <message>
        <source>A vacant seat</source>
        <comment>start of a sentence</comment>
        <translation>En ledig stilling</translation>
    </message>
    <message>
        <source>a vacant seat</source>
        <comment>inside a sentence</comment>
        <translation>en ledig stilling</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>{subject} does not report to anybody</source>
        <translation>{subject} rapporterer ikke til noen</translation>
    </message>
    <message numerus="yes">
        <source>{subject} sells and has %n direct reports</source>
        <translation>
            <numerusform>{subject} selger og har %n direkte underordnet</numerusform>
            <numerusform>{subject} selger og har %n direkte underordnede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n CEOs: {subjects}</source>
        <translation>
            <numerusform>Kartet har %n CEO: {subjects}</numerusform>
            <numerusform>Kartet har %n CEO-er: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n positions at the top: {subjects}</source>
        <translation>
            <numerusform>Kartet har %n stilling på toppen: {subjects}</numerusform>
            <numerusform>Kartet har %n stillinger på toppen: {subjects}</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart has a CRO, a CSO and a VP of Sales</source>
        <translation>Kartet har en CRO, en CSO og en VP salg</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, fewer than {minimum}</source>
        <translation>
            <numerusform>{subject} har %n direkte underordnet, færre enn {minimum}</numerusform>
            <numerusform>{subject} har %n direkte underordnede, færre enn {minimum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, more than {maximum}</source>
        <translation>
            <numerusform>{subject} har %n direkte underordnet, flere enn {maximum}</numerusform>
            <numerusform>{subject} har %n direkte underordnede, flere enn {maximum}</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager of {subject} is not in the file: {manager}</source>
        <translation>Lederen til {subject} er ikke i filen: {manager}</translation>
    </message>
    <message>
        <source>The role of {subject} is not known: {role}</source>
        <translation>Rollen til {subject} er ukjent: {role}</translation>
    </message>
    <message>
        <source>This position is no longer in the chart.</source>
        <translation>Stillingen er ikke lenger i kartet.</translation>
    </message>
    <message>
        <source>{name} cannot move there: {target} is in the same branch, further down.</source>
        <translation>{name} kan ikke flyttes dit: {target} er lenger nede i samme gren.</translation>
    </message>
    <message>
        <source>Nobody can be their own manager: {name}.</source>
        <translation>Ingen kan være sin egen leder: {name}.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Det er ingenting å endre.</translation>
    </message>
    <message>
        <source>The ID “{key}” is already in use.</source>
        <translation>ID-en «{key}» er allerede i bruk.</translation>
    </message>
    <message>
        <source>An ID cannot be empty.</source>
        <translation>En ID kan ikke være tom.</translation>
    </message>
    <message>
        <source>This seat is vacant already: {name}.</source>
        <translation>Stillingen er allerede ledig: {name}.</translation>
    </message>
    <message>
        <source>{field}: the value must be between {minimum} and {maximum}.</source>
        <translation>{field}: verdien må være mellom {minimum} og {maximum}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: «{text}» er ikke et tall.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: the text can have at most %n characters.</source>
        <translation>
            <numerusform>{field}: teksten kan ha høyst %n tegn.</numerusform>
            <numerusform>{field}: teksten kan ha høyst %n tegn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A document can hold at most %n positions.</source>
        <translation>
            <numerusform>Et dokument kan ha høyst %n stilling.</numerusform>
            <numerusform>Et dokument kan ha høyst %n stillinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Utklippstavlen har ingenting som kan limes inn her.</translation>
    </message>
    <message>
        <source>There is already a field called “{name}”.</source>
        <translation>Det finnes allerede et felt som heter «{name}».</translation>
    </message>
    <message>
        <source>Add direct report</source>
        <translation>Legg til underordnet</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Legg til sideordnet</translation>
    </message>
    <message>
        <source>Add manager above</source>
        <translation>Legg til leder over</translation>
    </message>
    <message>
        <source>Add position at the top</source>
        <translation>Legg til stilling på toppen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the branch of {name} (%n positions)</source>
        <translation>
            <numerusform>Fjern grenen til {name} (%n stilling)</numerusform>
            <numerusform>Fjern grenen til {name} (%n stillinger)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Flytt {name}</translation>
    </message>
    <message>
        <source>Reorder {name}</source>
        <translation>Endre rekkefølgen: {name}</translation>
    </message>
    <message>
        <source>Swap the seats of {name} and {other}</source>
        <translation>Bytt stillingene til {name} og {other}</translation>
    </message>
    <message>
        <source>Swap the places of {name} and {other}</source>
        <translation>Bytt plassene til {name} og {other}</translation>
    </message>
    <message>
        <source>Vacate the seat of {name}</source>
        <translation>Gjør stillingen til {name} ledig</translation>
    </message>
    <message>
        <source>Seat {name}</source>
        <translation>Besett stillingen med {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Gi {name} nytt navn</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>Endre: {field} ({name})</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Dupliser {name}</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>Klipp ut {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n positions</source>
        <translation>
            <numerusform>Lim inn %n stilling</numerusform>
            <numerusform>Lim inn %n stillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up the reports of {name}</source>
        <translation>Flytt opp de underordnede til {name}</translation>
    </message>
    <message>
        <source>Add dotted line from {name} to {other}</source>
        <translation>Legg til stiplet linje fra {name} til {other}</translation>
    </message>
    <message>
        <source>Remove dotted line from {name} to {other}</source>
        <translation>Fjern stiplet linje fra {name} til {other}</translation>
    </message>
    <message>
        <source>Accept a finding about {name}</source>
        <translation>Godta et funn om {name}</translation>
    </message>
    <message>
        <source>Reopen a finding about {name}</source>
        <translation>Åpne et funn om {name} på nytt</translation>
    </message>
    <message>
        <source>Change the document’s settings</source>
        <translation>Endre dokumentets innstillinger</translation>
    </message>
    <message>
        <source>Settle a finding about {name}</source>
        <translation>Løs et funn om {name}</translation>
    </message>
    <message>
        <source>Add field {name}</source>
        <translation>Legg til feltet {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Importer %n stilling</numerusform>
            <numerusform>Importer %n stillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “{path}” does not exist.</source>
        <translation>Filen «{path}» finnes ikke.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>«{path}» er en mappe, ikke en fil.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: its access rights do not allow it.</source>
        <translation>Du har ikke tilgang til «{path}».</translation>
    </message>
    <message>
        <source>“{path}” is too large: files of up to {limit} MiB can be read.</source>
        <translation>«{path}» er for stor: filer på opptil {limit} MiB kan leses.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>Klarte ikke å lese «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>Klarte ikke å skrive «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is full.</source>
        <translation>Klarte ikke å skrive «{path}»: disken er full.</translation>
    </message>
    <message>
        <source>The format of “{path}” is not known.</source>
        <translation>Formatet til «{path}» er ukjent.</translation>
    </message>
    <message>
        <source>“{path}”: files of this format can be read but not written.</source>
        <translation>«{path}»: filer i dette formatet kan leses, men ikke skrives.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>«{path}» er tom.</translation>
    </message>
    <message>
        <source>“{path}” is not a text file.</source>
        <translation>«{path}» er ikke en tekstfil.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Chief Executive Officer (CEO)</source>
        <translation>Administrerende direktør (CEO)</translation>
    </message>
    <message>
        <source>Chief Financial Officer (CFO)</source>
        <translation>Økonomidirektør (CFO)</translation>
    </message>
    <message>
        <source>Chief Operating Officer (COO)</source>
        <translation>Driftsdirektør (COO)</translation>
    </message>
    <message>
        <source>Chief Revenue Officer (CRO)</source>
        <translation>Kommersiell direktør (CRO)</translation>
    </message>
    <message>
        <source>Chief Marketing Officer (CMO)</source>
        <translation>Markedsdirektør (CMO)</translation>
    </message>
    <message>
        <source>Chief Customer Officer (CCO)</source>
        <translation>Kundedirektør (CCO)</translation>
    </message>
    <message>
        <source>Chief Sales Officer (CSO)</source>
        <translation>Salgsdirektør (CSO)</translation>
    </message>
    <message>
        <source>Vice President of Sales (VP)</source>
        <translation>Visepresident for salg (VP)</translation>
    </message>
    <message>
        <source>Vice President of Marketing (VP)</source>
        <translation>Visepresident for markedsføring (VP)</translation>
    </message>
    <message>
        <source>Vice President of Customer Success (VP)</source>
        <translation>Visepresident for kundesuksess (VP)</translation>
    </message>
    <message>
        <source>Head of Sales Strategy</source>
        <translation>Leder for salgsstrategi</translation>
    </message>
    <message>
        <source>Sales Operations Manager</source>
        <translation>Leder for salgsoperasjoner</translation>
    </message>
    <message>
        <source>Marketing Operations Manager</source>
        <translation>Leder for markedsoperasjoner</translation>
    </message>
    <message>
        <source>Renewals and Upsell Manager</source>
        <translation>Leder for fornyelser og mersalg</translation>
    </message>
    <message>
        <source>Partner Channel Manager</source>
        <translation>Partneransvarlig</translation>
    </message>
    <message>
        <source>Sales Manager</source>
        <translation>Salgssjef</translation>
    </message>
    <message>
        <source>Sales Team Lead</source>
        <translation>Salgsteamleder</translation>
    </message>
    <message>
        <source>Account Executive (AE)</source>
        <translation>Account Executive (AE)</translation>
    </message>
    <message>
        <source>Account Manager</source>
        <translation>Account Manager</translation>
    </message>
    <message>
        <source>Business Development Representative (BDR)</source>
        <translation>Forretningsutvikler (BDR)</translation>
    </message>
    <message>
        <source>Sales Development Representative (SDR)</source>
        <translation>Møtebooker (SDR)</translation>
    </message>
    <message>
        <source>Customer Success Manager</source>
        <translation>Customer Success Manager</translation>
    </message>
    <message>
        <source>Marketing Specialist</source>
        <translation>Markedsspesialist</translation>
    </message>
    <message>
        <source>Sales Engineer</source>
        <translation>Salgsingeniør</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Direksjonssekretær</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Annen rolle</translation>
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
        <translation>VP salg</translation>
    </message>
    <message>
        <source>VP of Marketing</source>
        <translation>VP markedsføring</translation>
    </message>
    <message>
        <source>VP of Customer Success</source>
        <translation>VP kundesuksess</translation>
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
        <translation>Toppledelse</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>kind of role</comment>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>kind of role</comment>
        <translation>Mellomleder</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>kind of role</comment>
        <translation>Selger</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>kind of role</comment>
        <translation>Stab</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>function of a role</comment>
        <translation>Generell ledelse</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>function of a role</comment>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>function of a role</comment>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>function of a role</comment>
        <translation>Inntekter</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>function of a role</comment>
        <translation>Markedsføring</translation>
    </message>
    <message>
        <source>Customer success</source>
        <comment>function of a role</comment>
        <translation>Kundesuksess</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>function of a role</comment>
        <translation>Salg</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>function of a role</comment>
        <translation>Salgsoperasjoner</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <comment>function of a role</comment>
        <translation>Markedsoperasjoner</translation>
    </message>
    <message>
        <source>Closing deals</source>
        <comment>skill</comment>
        <translation>Avslutning av salg</translation>
    </message>
    <message>
        <source>Sales methodology</source>
        <comment>skill</comment>
        <translation>Salgsmetodikk</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>skill</comment>
        <translation>Salgsoperasjoner</translation>
    </message>
    <message>
        <source>Territory planning</source>
        <comment>skill</comment>
        <translation>Planlegging av salgsdistrikter</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>skill</comment>
        <translation>Salgshastighet</translation>
    </message>
    <message>
        <source>Team building</source>
        <comment>skill</comment>
        <translation>Teambygging</translation>
    </message>
    <message>
        <source>Strategic thinking</source>
        <comment>skill</comment>
        <translation>Strategisk tenkning</translation>
    </message>
    <message>
        <source>Channel strategy</source>
        <comment>skill</comment>
        <translation>Kanalstrategi</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <comment>skill</comment>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Customer life cycle</source>
        <comment>skill</comment>
        <translation>Kundens livsløp</translation>
    </message>
    <message>
        <source>Analytics</source>
        <comment>skill</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Executive communication</source>
        <comment>skill</comment>
        <translation>Kommunikasjon med toppledelsen</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>skill</comment>
        <translation>Markedsføring</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>skill</comment>
        <translation>Salg</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>skill</comment>
        <translation>Kundeservice</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>skill</comment>
        <translation>Bransjeerfaring</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>severity of a finding</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of a finding</comment>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <comment>type of a dotted line</comment>
        <translation>Stiplet linje</translation>
    </message>
    <message>
        <source>Functional</source>
        <comment>type of a dotted line</comment>
        <translation>Funksjonell</translation>
    </message>
    <message>
        <source>Regional</source>
        <comment>type of a dotted line</comment>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Overlay team</source>
        <comment>type of a dotted line</comment>
        <translation>Tverrgående team</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>type of a dotted line</comment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>layout of the chart</comment>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Hanging columns</source>
        <comment>layout of the chart</comment>
        <translation>Hengende kolonner</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>arrangement of a team</comment>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>arrangement of a team</comment>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>One column</source>
        <comment>arrangement of a team</comment>
        <translation>Én kolonne</translation>
    </message>
    <message>
        <source>Two columns</source>
        <comment>arrangement of a team</comment>
        <translation>To kolonner</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>theme</comment>
        <translation>Skifer</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>theme</comment>
        <translation>Monokrom</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Høykontrast</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>theme</comment>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>field</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Arrangement of the team</source>
        <comment>field</comment>
        <translation>Oppsett for teamet</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>Stillingstittel</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field</comment>
        <translation>Avdeling</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>field</comment>
        <translation>Salgsmål</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>field</comment>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>field</comment>
        <translation>Årsverk</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <comment>field</comment>
        <translation>Ansattnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>field</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field</comment>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>field</comment>
        <translation>Innehaver</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field</comment>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Rating</source>
        <comment>field</comment>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Caption</source>
        <comment>field</comment>
        <translation>Linjetekst</translation>
    </message>
    <message>
        <source>Manager of a VP of Sales</source>
        <translation>Leder for en VP salg</translation>
    </message>
    <message>
        <source>Manager of the CRO</source>
        <translation>Leder for CRO</translation>
    </message>
    <message>
        <source>Manager of the CSO</source>
        <translation>Leder for CSO</translation>
    </message>
    <message>
        <source>CSO outside the CRO’s line</source>
        <translation>CSO utenfor linjen til CRO</translation>
    </message>
    <message>
        <source>Manager of the marketing leader</source>
        <translation>Leder for markedslederen</translation>
    </message>
    <message>
        <source>Manager of the customer success leader</source>
        <translation>Leder for lederen av kundesuksess</translation>
    </message>
    <message>
        <source>Manager of a sales, partner or renewals manager</source>
        <translation>Leder for en salgssjef, partneransvarlig eller leder for fornyelser</translation>
    </message>
    <message>
        <source>Manager of a team lead</source>
        <translation>Leder for en teamleder</translation>
    </message>
    <message>
        <source>Manager of a seller</source>
        <translation>Leder for en selger</translation>
    </message>
    <message>
        <source>Reports to a lower rank</source>
        <translation>Rapporterer til lavere rang</translation>
    </message>
    <message>
        <source>Seller with direct reports</source>
        <translation>Selger med underordnede</translation>
    </message>
    <message>
        <source>One CEO, at the top</source>
        <translation>Én CEO, øverst</translation>
    </message>
    <message>
        <source>One position at the top</source>
        <translation>Én stilling øverst</translation>
    </message>
    <message>
        <source>More than one CRO or CSO</source>
        <translation>Flere enn én CRO eller CSO</translation>
    </message>
    <message>
        <source>CRO, CSO and VP of Sales together</source>
        <translation>CRO, CSO og VP salg samtidig</translation>
    </message>
    <message>
        <source>Share of sellers</source>
        <translation>Andel selgere</translation>
    </message>
    <message>
        <source>Marketing and Customer Success under the CRO</source>
        <translation>Markedsføring og kundesuksess under CRO</translation>
    </message>
    <message>
        <source>Functions the CRO needs</source>
        <translation>Funksjoner som CRO trenger</translation>
    </message>
    <message>
        <source>Number of direct reports</source>
        <translation>Antall direkte underordnede</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Antall nivåer</translation>
    </message>
    <message>
        <source>Leads for the account executives</source>
        <translation>Leads til Account Executives</translation>
    </message>
    <message>
        <source>Circular reporting line</source>
        <translation>Sirkulær rapporteringslinje</translation>
    </message>
    <message>
        <source>Unknown manager</source>
        <translation>Ukjent leder</translation>
    </message>
    <message>
        <source>Duplicate ID</source>
        <translation>Duplisert ID</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Ukjent rolle</translation>
    </message>
    <message>
        <source>A VP of Sales reports to the CSO, CRO or CEO.</source>
        <translation>En VP salg rapporterer til CSO, CRO eller CEO.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO.</source>
        <translation>CRO rapporterer til CEO.</translation>
    </message>
    <message>
        <source>The CSO reports to the CRO or the CEO.</source>
        <translation>CSO rapporterer til CRO eller CEO.</translation>
    </message>
    <message>
        <source>Where there is a CRO, the CSO belongs to the CRO’s reporting line.</source>
        <translation>Der det finnes en CRO, hører CSO til i rapporteringslinjen under CRO.</translation>
    </message>
    <message>
        <source>The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.</source>
        <translation>CMO rapporterer til CRO eller CEO, en VP markedsføring til CMO, CRO eller CEO.</translation>
    </message>
    <message>
        <source>The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or CEO.</source>
        <translation>CCO rapporterer til CRO eller CEO, en VP kundesuksess til CCO, CRO eller CEO.</translation>
    </message>
    <message>
        <source>A sales, partner or renewals manager reports to a VP or to an executive.</source>
        <translation>En salgssjef, partneransvarlig eller leder for fornyelser rapporterer til en VP eller til toppledelsen.</translation>
    </message>
    <message>
        <source>A sales team lead reports to a manager or to a VP.</source>
        <translation>En salgsteamleder rapporterer til en mellomleder eller til en VP.</translation>
    </message>
    <message>
        <source>A seller reports to a team lead, a manager or a VP; an SDR may also report to marketing.</source>
        <translation>En selger rapporterer til en teamleder, en mellomleder eller en VP; en SDR kan også rapportere til markedsføring.</translation>
    </message>
    <message>
        <source>Nobody reports to someone of a lower rank.</source>
        <translation>Ingen rapporterer til noen med lavere rang.</translation>
    </message>
    <message>
        <source>A seller has no direct reports, assistants aside.</source>
        <translation>En selger har ingen underordnede, bortsett fra assistenter.</translation>
    </message>
    <message>
        <source>There is at most one CEO, at the top of the chart.</source>
        <translation>Det er høyst én CEO, øverst i kartet.</translation>
    </message>
    <message>
        <source>The chart has one position at the top.</source>
        <translation>Kartet har én stilling på toppen.</translation>
    </message>
    <message>
        <source>There is at most one CRO and at most one CSO.</source>
        <translation>Det er høyst én CRO og høyst én CSO.</translation>
    </message>
    <message>
        <source>Most organisations have only one of CRO, CSO and VP of Sales.</source>
        <translation>De fleste organisasjoner har bare én av CRO, CSO og VP salg.</translation>
    </message>
    <message>
        <source>Where ten or more people work below the sales leader, more than half of them sell.</source>
        <translation>Når ti eller flere arbeider under salgslederen, er over halvparten av dem selgere.</translation>
    </message>
    <message>
        <source>Below the CRO there are marketing and customer success, besides sales.</source>
        <translation>Under CRO finnes markedsføring og kundesuksess, i tillegg til salg.</translation>
    </message>
    <message>
        <source>Below the CRO, somebody answers for new business, marketing, sales operations, marketing operations, renewals and upsell, and qualifying leads.</source>
        <translation>Under CRO har noen ansvar for nysalg, markedsføring, salgsoperasjoner, markedsoperasjoner, fornyelser og mersalg samt kvalifisering av leads.</translation>
    </message>
    <message>
        <source>The number of direct reports stays within the document’s limits.</source>
        <translation>Antallet direkte underordnede holder seg innenfor dokumentets grenser.</translation>
    </message>
    <message>
        <source>The number of levels stays within the document’s limit.</source>
        <translation>Antallet nivåer holder seg innenfor dokumentets grense.</translation>
    </message>
    <message>
        <source>There are enough BDRs and SDRs to find leads for the account executives.</source>
        <translation>Det er nok BDR-er og SDR-er til å skaffe leads til Account Executives.</translation>
    </message>
    <message>
        <source>A reporting line ends at the top and never comes back to where it began.</source>
        <translation>En rapporteringslinje ender på toppen og kommer aldri tilbake dit den begynte.</translation>
    </message>
    <message>
        <source>Every manager named in the file has a row of their own.</source>
        <translation>Hver leder som er nevnt i filen, har sin egen rad.</translation>
    </message>
    <message>
        <source>Every row has an ID of its own.</source>
        <translation>Hver rad har sin egen ID.</translation>
    </message>
    <message>
        <source>Every role is one that the chart knows.</source>
        <translation>Hver rolle er kjent i kartet.</translation>
    </message>
    <message>
        <source>The VP carries the sales target and needs a manager who decides on strategy and resources.</source>
        <translation>VP-en har ansvaret for salgsmålet og trenger en leder som bestemmer over strategi og ressurser.</translation>
    </message>
    <message>
        <source>The CRO answers for the whole revenue cycle and sets the growth strategy with the CEO.</source>
        <translation>CRO har ansvaret for hele inntektssyklusen og legger vekststrategien sammen med CEO.</translation>
    </message>
    <message>
        <source>The CSO carries out the sales strategy and needs a direct line to those who set it.</source>
        <translation>CSO setter salgsstrategien ut i livet og trenger en direkte linje til dem som legger den.</translation>
    </message>
    <message>
        <source>Two sales leaders side by side split the responsibility for revenue.</source>
        <translation>To salgsledere side om side deler ansvaret for inntektene.</translation>
    </message>
    <message>
        <source>Marketing feeds sales with demand; further down it loses touch with the revenue goals.</source>
        <translation>Markedsføring gir salget etterspørsel; lenger nede mister den kontakten med inntektsmålene.</translation>
    </message>
    <message>
        <source>Renewals and the growth of existing customers are revenue too and need a voice at the top.</source>
        <translation>Fornyelser og vekst hos eksisterende kunder er også inntekter og trenger en stemme i ledelsen.</translation>
    </message>
    <message>
        <source>The manager’s quota and budget are part of the sales leader’s.</source>
        <translation>Lederens salgsmål og budsjett er en del av salgslederens.</translation>
    </message>
    <message>
        <source>The team lead helps the manager to carry out the plan and tells how it goes.</source>
        <translation>Teamlederen hjelper lederen med å gjennomføre planen og forteller hvordan det går.</translation>
    </message>
    <message>
        <source>A seller needs a manager near enough to coach and to decide on offers.</source>
        <translation>En selger trenger en leder som er nær nok til å veilede og til å bestemme om tilbud.</translation>
    </message>
    <message>
        <source>When the line runs against the ranks, it is unclear who decides.</source>
        <translation>Når linjen går imot rangen, er det uklart hvem som bestemmer.</translation>
    </message>
    <message>
        <source>Leading people takes the time that selling needs.</source>
        <translation>Å lede mennesker tar tiden som salget trenger.</translation>
    </message>
    <message>
        <source>Otherwise nobody has the last word.</source>
        <translation>Ellers har ingen siste ord.</translation>
    </message>
    <message>
        <source>Otherwise parts of the organisation have no common leader.</source>
        <translation>Ellers har deler av organisasjonen ingen felles leder.</translation>
    </message>
    <message>
        <source>Two people with the same responsibility leave it unclear who carries it.</source>
        <translation>Når to har samme ansvar, er det uklart hvem som bærer det.</translation>
    </message>
    <message>
        <source>Their tasks overlap, and each level between them slows decisions.</source>
        <translation>Oppgavene overlapper, og hvert nivå mellom dem gjør beslutningene tregere.</translation>
    </message>
    <message>
        <source>Sellers close the deals that everybody else lives on.</source>
        <translation>Selgerne får i havn salgene som alle andre lever av.</translation>
    </message>
    <message>
        <source>Without them the CRO leads sales only, which is what a CSO does.</source>
        <translation>Uten dem leder CRO bare salget, og det er det en CSO gjør.</translation>
    </message>
    <message>
        <source>What nobody answers for is left undone between the teams.</source>
        <translation>Det ingen har ansvar for, blir liggende ugjort mellom teamene.</translation>
    </message>
    <message>
        <source>With too few a level could be saved; with too many nobody gets enough of the manager’s time.</source>
        <translation>Med for få er et nivå overflødig; med for mange får ingen nok av lederens tid.</translation>
    </message>
    <message>
        <source>Every level slows decisions and keeps the leaders further from the customers.</source>
        <translation>Hvert nivå gjør beslutningene tregere og lederne fjernere fra kundene.</translation>
    </message>
    <message>
        <source>Without qualified leads, account executives search for customers instead of closing deals.</source>
        <translation>Uten kvalifiserte leads leter Account Executives etter kunder i stedet for å lukke salg.</translation>
    </message>
    <message>
        <source>A chart cannot show it, so the line was cut and the person stands at the top.</source>
        <translation>Et kart kan ikke vise det, så linjen ble brutt og personen står på toppen.</translation>
    </message>
    <message>
        <source>The person stands at the top until a manager is chosen.</source>
        <translation>Personen står på toppen til en leder er valgt.</translation>
    </message>
    <message>
        <source>Reporting lines could not tell the rows apart, so the later one was given a new ID.</source>
        <translation>Rapporteringslinjene kunne ikke skille radene, så den siste fikk en ny ID.</translation>
    </message>
    <message>
        <source>The title is kept, and no reporting rule applies until a role is chosen.</source>
        <translation>Tittelen beholdes, og ingen rapporteringsregel gjelder før en rolle er valgt.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior}</source>
        <translation>{subject} rapporterer til {superior}</translation>
    </message>
    <message>
        <source>{subject} does not work in the line of {chief}</source>
        <translation>{subject} er ikke i rapporteringslinjen til {chief}</translation>
    </message>
    <message>
        <source>{subject} reports to a lower rank: {superior}</source>
        <translation>{subject} rapporterer til lavere rang: {superior}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n seats of the role {role}: {subjects}</source>
        <translation>
            <numerusform>Kartet har %n stilling med rollen {role}: {subjects}</numerusform>
            <numerusform>Kartet har %n stillinger med rollen {role}: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {subject} there are %n people, of whom {sellers} sell</source>
        <translation>
            <numerusform>Under {subject} er det %n person, av disse selger {sellers}</numerusform>
            <numerusform>Under {subject} er det %n personer, av disse selger {sellers}</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch of {subject} lacks a leader for {missing}</source>
        <translation>Grenen til {subject} mangler en leder for {missing}</translation>
    </message>
    <message>
        <source>In the branch of {subject} nobody answers for {missing}</source>
        <translation>I grenen til {subject} har ingen ansvar for {missing}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n levels, more than {limit}</source>
        <translation>
            <numerusform>Kartet har %n nivå, flere enn {limit}</numerusform>
            <numerusform>Kartet har %n nivåer, flere enn {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</source>
        <translation>
            <numerusform>SDR-er og BDR-er til {executives} Account Executives: {developers}, og %n mangler</numerusform>
            <numerusform>SDR-er og BDR-er til {executives} Account Executives: {developers}, og %n mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people, after some names</comment>
        <translation>
            <numerusform>%n annen</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>general management</source>
        <comment>function, inside a sentence</comment>
        <translation>generell ledelse</translation>
    </message>
    <message>
        <source>finance</source>
        <comment>function, inside a sentence</comment>
        <translation>økonomi</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>function, inside a sentence</comment>
        <translation>drift</translation>
    </message>
    <message>
        <source>revenue</source>
        <comment>function, inside a sentence</comment>
        <translation>inntekter</translation>
    </message>
    <message>
        <source>marketing</source>
        <comment>function, inside a sentence</comment>
        <translation>markedsføring</translation>
    </message>
    <message>
        <source>customer success</source>
        <comment>function, inside a sentence</comment>
        <translation>kundesuksess</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>function, inside a sentence</comment>
        <translation>salg</translation>
    </message>
    <message>
        <source>sales operations</source>
        <comment>function, inside a sentence</comment>
        <translation>salgsoperasjoner</translation>
    </message>
    <message>
        <source>marketing operations</source>
        <comment>function, inside a sentence</comment>
        <translation>markedsoperasjoner</translation>
    </message>
    <message>
        <source>new business</source>
        <comment>function, inside a sentence</comment>
        <translation>nysalg</translation>
    </message>
    <message>
        <source>qualifying leads</source>
        <comment>function, inside a sentence</comment>
        <translation>kvalifisering av leads</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Et felt må ha et navn.</translation>
    </message>
    <message numerus="yes">
        <source>A document can have at most %n fields of its own.</source>
        <translation>
            <numerusform>Et dokument kan ha høyst %n eget felt.</numerusform>
            <numerusform>Et dokument kan ha høyst %n egne felt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer in the document.</source>
        <translation>Personen er ikke lenger i dokumentet.</translation>
    </message>
    <message>
        <source>This role is no longer in the document.</source>
        <translation>Rollen er ikke lenger i dokumentet.</translation>
    </message>
    <message>
        <source>There is no role called “{text}”.</source>
        <translation>Det finnes ingen rolle som heter «{text}».</translation>
    </message>
    <message>
        <source>This field is no longer in the document.</source>
        <translation>Feltet er ikke lenger i dokumentet.</translation>
    </message>
    <message>
        <source>This dotted line is no longer in the chart.</source>
        <translation>Den stiplede linjen er ikke lenger i kartet.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not one of the choices.</source>
        <translation>{field}: «{text}» er ikke et av valgene.</translation>
    </message>
    <message>
        <source>A dotted line needs two different positions: {name}.</source>
        <translation>En stiplet linje trenger to forskjellige stillinger: {name}.</translation>
    </message>
    <message>
        <source>There is already a dotted line from {name} to {other}.</source>
        <translation>Det finnes allerede en stiplet linje fra {name} til {other}.</translation>
    </message>
    <message>
        <source>Write why this finding is accepted.</source>
        <translation>Skriv hvorfor funnet godtas.</translation>
    </message>
    <message>
        <source>A built-in role cannot be changed or removed.</source>
        <translation>En innebygd rolle kan ikke endres eller fjernes.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>En rolle må ha et navn.</translation>
    </message>
    <message>
        <source>There is already a role called “{name}”.</source>
        <translation>Det finnes allerede en rolle som heter «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>A card can show at most %n fields below the title.</source>
        <translation>
            <numerusform>Et kort kan vise høyst %n felt under tittelen.</numerusform>
            <numerusform>Et kort kan vise høyst %n felt under tittelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n positions</source>
        <translation>
            <numerusform>Fjern %n stilling</numerusform>
            <numerusform>Fjern %n stillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n positions</source>
        <translation>
            <numerusform>Flytt %n stilling</numerusform>
            <numerusform>Flytt %n stillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of %n positions</source>
        <translation>
            <numerusform>Endre: {field} (%n stilling)</numerusform>
            <numerusform>Endre: {field} (%n stillinger)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n positions</source>
        <translation>
            <numerusform>Dupliser %n stilling</numerusform>
            <numerusform>Dupliser %n stillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n positions</source>
        <translation>
            <numerusform>Klipp ut %n stilling</numerusform>
            <numerusform>Klipp ut %n stillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Change dotted line from {name} to {other}</source>
        <translation>Endre stiplet linje fra {name} til {other}</translation>
    </message>
    <message>
        <source>Rename field to {name}</source>
        <translation>Gi feltet navnet {name}</translation>
    </message>
    <message>
        <source>Remove field {name}</source>
        <translation>Fjern feltet {name}</translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <translation>Legg til rollen {name}</translation>
    </message>
    <message>
        <source>Change role {name}</source>
        <translation>Endre rollen {name}</translation>
    </message>
    <message>
        <source>Remove role {name}</source>
        <translation>Fjern rollen {name}</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <comment>field</comment>
        <translation>Feltets navn</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <comment>field</comment>
        <translation>Rollens navn</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>field</comment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Fewest direct reports</source>
        <comment>field</comment>
        <translation>Færrest direkte underordnede</translation>
    </message>
    <message>
        <source>Most direct reports</source>
        <comment>field</comment>
        <translation>Flest direkte underordnede</translation>
    </message>
    <message>
        <source>Most levels</source>
        <comment>field</comment>
        <translation>Flest nivåer</translation>
    </message>
    <message>
        <source>Account executives per SDR or BDR</source>
        <comment>field</comment>
        <translation>Account Executives per SDR eller BDR</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <comment>field</comment>
        <translation>Dokumentets tittel</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <translation>Mappen «{path}» finnes ikke.</translation>
    </message>
    <message>
        <source>“{path}” had another name on the disk; that one still holds the old content.</source>
        <translation>«{path}» hadde et annet navn på disken; der ligger det gamle innholdet fortsatt.</translation>
    </message>
    <message>
        <source>The text encoding “{name}” is not known.</source>
        <translation>Tegnkodingen «{name}» er ukjent.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read as {name} and were replaced by �.</source>
        <translation>
            <numerusform>%n tegn kunne ikke leses som {name} og ble erstattet med �.</numerusform>
            <numerusform>%n tegn kunne ikke leses som {name} og ble erstattet med �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is too large: up to {limit} MiB can be read.</source>
        <translation>Tabellen er for stor: opptil {limit} MiB kan leses.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Et anførselstegn åpnes her og lukkes aldri.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of the cell.</source>
        <translation>Det står tekst etter cellens siste anførselstegn.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>Det står et anførselstegn i en celle som ikke begynner med et.</translation>
    </message>
    <message>
        <source>The row has too few cells: {found} instead of {expected}.</source>
        <translation>Raden har for få celler: {found} i stedet for {expected}.</translation>
    </message>
    <message>
        <source>The row has too many cells: {found} instead of {expected}.</source>
        <translation>Raden har for mange celler: {found} i stedet for {expected}.</translation>
    </message>
    <message>
        <source>A cell is too long: up to {limit} KiB can be read.</source>
        <translation>En celle er for lang: opptil {limit} KiB kan leses.</translation>
    </message>
    <message>
        <source>The table has too many columns: up to {limit} can be read.</source>
        <translation>Tabellen har for mange kolonner: opptil {limit} kan leses.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} can be read.</source>
        <translation>Tabellen har for mange rader: opptil {limit} kan leses.</translation>
    </message>
    <message>
        <source>The table has too many cells: up to {limit} can be read.</source>
        <translation>Tabellen har for mange celler: opptil {limit} kan leses.</translation>
    </message>
    <message>
        <source>There is nothing in the JSON text.</source>
        <translation>JSON-teksten er tom.</translation>
    </message>
    <message>
        <source>The JSON text is too large: up to {limit} MiB can be read.</source>
        <translation>JSON-teksten er for stor: opptil {limit} MiB kan leses.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: some bytes are not UTF-8 text.</source>
        <translation>Linje {line}, kolonne {column}: noen byte er ikke UTF-8-tekst.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not valid JSON.</source>
        <translation>Linje {line}, kolonne {column}: dette er ikke gyldig JSON.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text ends too early.</source>
        <translation>Linje {line}, kolonne {column}: JSON-teksten slutter for tidlig.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is text after the end of the JSON text.</source>
        <translation>Linje {line}, kolonne {column}: det står tekst etter slutten av JSON-teksten.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this JSON string is not valid.</source>
        <translation>Linje {line}, kolonne {column}: denne JSON-strengen er ugyldig.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is only half of a character.</source>
        <translation>Linje {line}, kolonne {column}: denne koden er bare halvparten av et tegn.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not a valid number.</source>
        <translation>Linje {line}, kolonne {column}: dette er ikke et gyldig tall.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this number is too big.</source>
        <translation>Linje {line}, kolonne {column}: tallet er for stort.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels can be read.</source>
        <translation>Linje {line}, kolonne {column}: JSON-teksten har for mange nivåer: opptil {limit} kan leses.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.</source>
        <translation>Linje {line}, kolonne {column}: teksten er for lang: opptil {limit} KiB kan leses.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the key “{key}” is there twice.</source>
        <translation>Linje {line}, kolonne {column}: nøkkelen «{key}» finnes to ganger.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Rad %1, kolonne %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>This is not an Arborg document.</source>
        <translation>Dette er ikke et Arborg-dokument.</translation>
    </message>
    <message>
        <source>The document does not say which version of the format it has.</source>
        <translation>Dokumentet sier ikke hvilken versjon av formatet det har.</translation>
    </message>
    <message>
        <source>The document comes from a newer Arborg: format {version}, while this one reads up to {supported}.</source>
        <translation>Dokumentet kommer fra et nyere Arborg: format {version}, mens dette leser opptil {supported}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has the wrong type.</source>
        <translation>Linje {line}, kolonne {column}: «{key}» har feil type.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” is missing.</source>
        <translation>Linje {line}, kolonne {column}: «{key}» mangler.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the value of “{key}” is out of range.</source>
        <translation>Linje {line}, kolonne {column}: verdien av «{key}» er utenfor grensene.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: the text of “{key}” is longer than %n characters.</source>
        <translation>
            <numerusform>Linje {line}, kolonne {column}: teksten i «{key}» er lengre enn %n tegn.</numerusform>
            <numerusform>Linje {line}, kolonne {column}: teksten i «{key}» er lengre enn %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has more than {limit} entries.</source>
        <translation>Linje {line}, kolonne {column}: «{key}» har mer enn {limit} oppføringer.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the ID “{id}” is there twice.</source>
        <translation>Linje {line}, kolonne {column}: ID-en «{id}» finnes to ganger.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a manager who is not in the document: “{manager}”.</source>
        <translation>Linje {line}, kolonne {column}: «{id}» har en leder som ikke er i dokumentet: «{manager}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” is held by a person who is not in the document: “{person}”.</source>
        <translation>Linje {line}, kolonne {column}: «{id}» innehas av en person som ikke er i dokumentet: «{person}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is no position “{id}” in the document.</source>
        <translation>Linje {line}, kolonne {column}: det er ingen stilling «{id}» i dokumentet.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a value for a field that is not in the document: “{field}”.</source>
        <translation>Linje {line}, kolonne {column}: «{id}» har en verdi for et felt som ikke er i dokumentet: «{field}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the reporting line of “{id}” leads back to itself.</source>
        <translation>Linje {line}, kolonne {column}: rapporteringslinjen til «{id}» fører tilbake til seg selv.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the role “{key}” is not known and was kept as a role of the document.</source>
        <translation>Linje {line}, kolonne {column}: rollen «{key}» er ukjent og ble beholdt som dokumentets egen rolle.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has a value that this version does not know and keeps as it is: “{value}”.</source>
        <translation>Linje {line}, kolonne {column}: «{key}» har en verdi som denne versjonen ikke kjenner og beholder: «{value}».</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>function, inside a sentence</comment>
        <translation>fornyelser</translation>
    </message>
    <message>
        <source>A reporting line leads back to itself: {names}</source>
        <translation>En rapporteringslinje fører tilbake til seg selv: {names}</translation>
    </message>
    <message>
        <source>The ID of {subject} is already in use in row {other_row}: {id}</source>
        <translation>ID-en til {subject} er allerede i bruk i rad {other_row}: {id}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} ({managerRole})</source>
        <translation>Flytt {name} under {manager} ({managerRole})</translation>
    </message>
    <message>
        <source>Move {name} and {other} under {manager}</source>
        <translation>Flytt {name} og {other} under {manager}</translation>
    </message>
    <message>
        <source>Move {name} one level up, under {manager}</source>
        <translation>Flytt {name} ett nivå opp, under {manager}</translation>
    </message>
    <message>
        <source>Move {name} to the top</source>
        <translation>Flytt {name} til toppen</translation>
    </message>
    <message>
        <source>Swap {name} and {other}</source>
        <translation>Bytt om {name} og {other}</translation>
    </message>
    <message>
        <source>Place {name} above {other}</source>
        <translation>Plasser {name} over {other}</translation>
    </message>
    <message>
        <source>Make {name} a team lead</source>
        <translation>Gjør {name} til teamleder</translation>
    </message>
    <message numerus="yes">
        <source>Move the %n reports of {name} one level up</source>
        <translation>
            <numerusform>Flytt den %n underordnede til {name} ett nivå opp</numerusform>
            <numerusform>Flytt de %n underordnede til {name} ett nivå opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n seats under {manager}: {role}</source>
        <translation>
            <numerusform>Legg til %n stilling under {manager}: {role}</numerusform>
            <numerusform>Legg til %n stillinger under {manager}: {role}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add seats under {manager}: {roles}</source>
        <translation>Legg til stillinger under {manager}: {roles}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} and add a seat there: {role}</source>
        <translation>Flytt {name} under {manager} og legg til en stilling der: {role}</translation>
    </message>
    <message>
        <source>There is nothing to draw: the chart is empty.</source>
        <translation>Det er ingenting å tegne: kartet er tomt.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large. The resolution can be {dpi} dpi at most.</source>
        <translation>Bildet ville blitt {width} × {height} piksler, og det er for stort. Oppløsningen kan være høyst {dpi} dpi.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large for a PNG. Export a PDF or an SVG.</source>
        <translation>Bildet ville blitt {width} × {height} piksler, og det er for stort for en PNG. Eksporter en PDF eller en SVG.</translation>
    </message>
    <message>
        <source>The resolution must lie between {minimum} and {maximum} dpi.</source>
        <translation>Oppløsningen må ligge mellom {minimum} og {maximum} dpi.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Eksporten ble stoppet.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>Bildet kunne ikke lages: det er ikke nok minne.</translation>
    </message>
    <message>
        <source>The table holds no rows with people.</source>
        <translation>Tabellen har ingen rader med personer.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} people can be read.</source>
        <translation>Tabellen har for mange rader: opptil {limit} personer kan leses.</translation>
    </message>
    <message>
        <source>There is no field called “{text}”.</source>
        <translation>Det finnes ikke noe felt som heter «{text}».</translation>
    </message>
    <message>
        <source>The table has no column “{text}”.</source>
        <translation>Tabellen har ingen kolonne «{text}».</translation>
    </message>
    <message>
        <source>The text was read as {name}.</source>
        <translation>Teksten ble lest som {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment lines were passed over.</source>
        <translation>
            <numerusform>%n kommentarlinje ble hoppet over.</numerusform>
            <numerusform>%n kommentarlinjer ble hoppet over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds no column names, so the values decided what each column is.</source>
        <translation>Den første raden har ingen kolonnenavn, så verdiene avgjorde hva hver kolonne er.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header row and was not read as a person.</source>
        <translation>«{text}» står over overskriftsraden og ble ikke lest som en person.</translation>
    </message>
    <message>
        <source>Column “{column}” was read as {field}.</source>
        <translation>Kolonnen «{column}» ble lest som {field}.</translation>
    </message>
    <message>
        <source>Column “{column}” became a field of its own.</source>
        <translation>Kolonnen «{column}» ble et eget felt.</translation>
    </message>
    <message>
        <source>Column “{column}” was left out: it only names the managers once more.</source>
        <translation>Kolonnen «{column}» ble utelatt: den gjentar bare lederne.</translation>
    </message>
    <message>
        <source>Managers: the column “{column}” names them by “{reference}”; {count} of {total} were found.</source>
        <translation>Ledere: kolonnen «{column}» viser til «{reference}»; {count} av {total} ble funnet.</translation>
    </message>
    <message>
        <source>No column names the managers, so everybody stands at the top.</source>
        <translation>Ingen kolonne angir lederne, så alle står på toppen.</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” was taken for “no manager” in %n rows.</source>
        <translation>
            <numerusform>«{text}» ble forstått som «ingen leder» i %n rad.</numerusform>
            <numerusform>«{text}» ble forstått som «ingen leder» i %n rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} reports to themselves in the file and stands at the top.</source>
        <translation>I filen rapporterer {name} til seg selv og står derfor på toppen.</translation>
    </message>
    <message>
        <source>{name} reports to “{manager}”, a name that several people have; the first of them was taken.</source>
        <translation>{name} rapporterer til «{manager}», et navn som flere har; den første av dem ble valgt.</translation>
    </message>
    <message>
        <source>The dotted-line manager “{text}” is not in the file.</source>
        <translation>Den funksjonelle lederen «{text}» finnes ikke i filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows had no ID and were given one.</source>
        <translation>
            <numerusform>%n rad manglet ID og fikk en.</numerusform>
            <numerusform>%n rader manglet ID og fikk en.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds one more seat: the name and the e-mail address are the same.</source>
        <translation>{name} har én stilling til: navnet og e-postadressen er de samme.</translation>
    </message>
    <message>
        <source>The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the decimal separator.</source>
        <translation>Tallene i kolonnen «{column}» kan leses på to måter; «{sign}» ble forstått som desimalskille.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number; it was kept as a note.</source>
        <translation>{field}: «{text}» er ikke et tall; det ble beholdt som notat.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is out of range; it was kept as a note.</source>
        <translation>{field}: «{text}» er utenfor det tillatte området; det ble beholdt som notat.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the whole of it was kept as a note.</source>
        <translation>Kolonne «{column}»: teksten er lengre enn {limit} tegn; hele teksten ble beholdt som notat.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the rest of it is missing.</source>
        <translation>Kolonne «{column}»: teksten er lengre enn {limit} tegn; resten mangler.</translation>
    </message>
    <message>
        <source>Dotted-line manager</source>
        <comment>field</comment>
        <translation>Funksjonell leder</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>skill group</comment>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>skill group</comment>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>skill group</comment>
        <translation>Funksjonsforståelse</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>skill group</comment>
        <translation>Bransje</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>type of leader</comment>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <source>CSO type (executor)</source>
        <comment>type of leader</comment>
        <translation>CSO-type (gjennomfører)</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>type of leader</comment>
        <translation>Balansert</translation>
    </message>
    <message>
        <source>CRO type (strategist)</source>
        <comment>type of leader</comment>
        <translation>CRO-type (strateg)</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills to see the type.</source>
        <translation>Typen vises når minst tre ferdigheter i gjennomføring og tre i strategi er vurdert.</translation>
    </message>
    <message>
        <source>Closes deals, builds the sales team and reaches the target.</source>
        <translation>Lukker avtaler, bygger salgsteamet og når målet.</translation>
    </message>
    <message>
        <source>Execution and strategy are close to each other.</source>
        <translation>Gjennomføring og strategi ligger nær hverandre.</translation>
    </message>
    <message>
        <source>Sees the whole revenue cycle and brings the functions together.</source>
        <translation>Ser hele inntektssyklusen og får funksjonene til å spille sammen.</translation>
    </message>
    <message>
        <source>A VP of Sales is enough</source>
        <comment>which leader is needed</comment>
        <translation>En VP salg er nok</translation>
    </message>
    <message>
        <source>A CSO</source>
        <comment>which leader is needed</comment>
        <translation>En CSO</translation>
    </message>
    <message>
        <source>A CSO now, a CRO in preparation</source>
        <comment>which leader is needed</comment>
        <translation>En CSO nå, en CRO under forberedelse</translation>
    </message>
    <message>
        <source>A CRO</source>
        <comment>which leader is needed</comment>
        <translation>En CRO</translation>
    </message>
    <message>
        <source>A CRO with a CSO below</source>
        <comment>which leader is needed</comment>
        <translation>En CRO med en CSO under seg</translation>
    </message>
    <message>
        <source>The business is simple and the team is small: what counts now is direct revenue against a stated target. A VP of Sales sets goals and budgets, watches market and competitors, and leads the sellers without another layer in between.</source>
        <translation>Virksomheten er enkel og teamet lite: Nå er det det direkte salget mot et fastsatt mål som teller. En VP salg setter mål og budsjetter, følger markedet og konkurrentene og leder selgerne uten et ekstra nivå imellom.</translation>
    </message>
    <message>
        <source>Sales is a task of its own now: somebody must close, hit the target, and hire, train and grow the team. A CSO executes; the strategy across marketing and customer success stays with the CEO.</source>
        <translation>Salg er nå en egen oppgave: Noen må avslutte salg, nå målet og ansette, lære opp og utvikle teamet. En CSO gjennomfører; strategien på tvers av markedsføring og kundesuksess blir hos CEO.</translation>
    </message>
    <message>
        <source>The business is not complex yet, but its growth shows strain that more selling alone will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make the step to CRO: people who think in channels and customer life cycles and work well with marketing and finance.</source>
        <translation>Virksomheten er ikke kompleks ennå, men veksten viser tegn på belastning som mer salg alene ikke løser. Behold eller ansett en CSO for målet, og utvikle eller ansett ledere som kan ta steget til CRO: folk som tenker i kanaler og kundens livsløp og samarbeider godt med markedsføring og økonomi.</translation>
    </message>
    <message>
        <source>Several channels, products or markets have to pull in one direction, from the first lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer service and renewals, with one strategy and shared goals.</source>
        <translation>Flere kanaler, produkter eller markeder må trekke i samme retning, fra den første henvendelsen til fornyelsen. En CRO eier hele inntektssyklusen: markedsføring, salg, kundeservice og fornyelser, med én strategi og felles mål.</translation>
    </message>
    <message>
        <source>The business is complex and the sales force is large: strategy and execution are two full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and leads the sales teams to their target.</source>
        <translation>Virksomheten er kompleks og salgsstyrken stor: Strategi og gjennomføring er to heltidsstillinger. CRO eier hele inntektssyklusen; CSO rapporterer til CRO og leder salgsteamene mot målet.</translation>
    </message>
    <message>
        <source>Your chart has no sales leader.</source>
        <translation>Kartet har ingen salgsleder på toppnivå.</translation>
    </message>
    <message>
        <source>Your chart is led by a VP of Sales.</source>
        <translation>I kartet ledes salget av en VP salg.</translation>
    </message>
    <message>
        <source>Your chart is led by a CSO.</source>
        <translation>I kartet ledes salget av en CSO.</translation>
    </message>
    <message>
        <source>Your chart is led by a CRO.</source>
        <translation>I kartet ledes salget av en CRO.</translation>
    </message>
    <message>
        <source>Your chart has a CRO and a CSO.</source>
        <translation>Kartet har en CRO og en CSO.</translation>
    </message>
    <message>
        <source>That fits what the answers call for.</source>
        <translation>Det passer med det svarene tilsier.</translation>
    </message>
    <message>
        <source>The answers call for more: the skeleton can be laid into your chart in one step.</source>
        <translation>Svarene tilsier mer: Skjelettet kan legges inn i kartet i ett steg.</translation>
    </message>
    <message>
        <source>The answers call for less: nothing needs to change at once, but ask what the higher chair is for.</source>
        <translation>Svarene tilsier mindre: Ingenting må endres med en gang, men spør hva den øverste stillingen er til for.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors</source>
        <translation>Veksten ligger under planen, markedet eller konkurrentene</translation>
    </message>
    <message>
        <source>There are not enough leads, or too few know us</source>
        <translation>Det er for få leads, eller for få kjenner oss</translation>
    </message>
    <message>
        <source>Churn grows</source>
        <translation>Kundefrafallet øker</translation>
    </message>
    <message>
        <source>The sales cycle gets longer</source>
        <translation>Salgssyklusen blir lengre</translation>
    </message>
    <message>
        <source>The business unit starts to compete with several products</source>
        <translation>Forretningsenheten begynner å konkurrere med flere produkter</translation>
    </message>
    <message>
        <source>Revenue strategy</source>
        <comment>area of the diagnostic</comment>
        <translation>Inntektsstrategi</translation>
    </message>
    <message>
        <source>Revenue generation</source>
        <comment>area of the diagnostic</comment>
        <translation>Inntektsskaping</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <comment>area of the diagnostic</comment>
        <translation>Inntektsvekst</translation>
    </message>
    <message>
        <source>Revenue retention</source>
        <comment>area of the diagnostic</comment>
        <translation>Kundelojalitet</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>rating of a statement</comment>
        <translation>Ikke i det hele tatt</translation>
    </message>
    <message>
        <source>Seldom</source>
        <comment>rating of a statement</comment>
        <translation>Sjelden</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>rating of a statement</comment>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>rating of a statement</comment>
        <translation>Stort sett</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>rating of a statement</comment>
        <translation>Fullt ut</translation>
    </message>
    <message>
        <source>We know which levers bring our growth (price, volume, mix, new customers) and what each is to bring this year.</source>
        <translation>Vi vet hvilke virkemidler som gir veksten (pris, volum, miks, nye kunder), og hva hvert av dem skal gi i år.</translation>
    </message>
    <message>
        <source>Prices and discounts follow rules, and we review what each discount has cost us.</source>
        <translation>Priser og rabatter følger regler, og vi går gjennom hva hver rabatt har kostet oss.</translation>
    </message>
    <message>
        <source>The revenue leader and the CFO decide together on pricing, the cost of sales and the forecast.</source>
        <translation>Inntektslederen og CFO bestemmer sammen over priser, salgskostnader og prognose.</translation>
    </message>
    <message>
        <source>The revenue plan is made with the CEO, approved by the board and reviewed every quarter.</source>
        <translation>Inntektsplanen lages sammen med CEO, godkjennes av styret og gjennomgås hvert kvartal.</translation>
    </message>
    <message>
        <source>The revenue leader works close to the CEO: they speak every week and share one picture of the business.</source>
        <translation>Inntektslederen jobber tett på CEO: De snakkes hver uke og deler samme bilde av virksomheten.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service share goals (OKRs), and each sees where the others stand.</source>
        <translation>Markedsføring, salg og kundeservice har felles mål (OKR), og alle ser hvor de andre står.</translation>
    </message>
    <message>
        <source>Our ideal customer profile is written down, and prospecting and qualification follow it.</source>
        <translation>Profilen på den ideelle kunden er skrevet ned, og prospektering og kvalifisering følger den.</translation>
    </message>
    <message>
        <source>Direct sales follows one process with clear stages, and the forecast is made from it.</source>
        <translation>Direktesalget følger én prosess med klare steg, og prognosen bygger på den.</translation>
    </message>
    <message>
        <source>Partners are chosen by profile, trained, given goals, and their share of revenue is measured.</source>
        <translation>Partnere velges etter profil, får opplæring og mål, og andelen deres av inntekten måles.</translation>
    </message>
    <message>
        <source>New customers are addressed over several channels (phone, e-mail, social media, events) in planned steps.</source>
        <translation>Nye kunder kontaktes i flere kanaler (telefon, e-post, sosiale medier, arrangementer) i planlagte steg.</translation>
    </message>
    <message>
        <source>Marketing and sales agree what a qualified lead is, and each lead is answered within a set time.</source>
        <translation>Markedsføring og salg er enige om hva et kvalifisert lead er, og hvert lead besvares innen en fast frist.</translation>
    </message>
    <message>
        <source>We hire the best sellers by a written profile, train them before they sell and coach them every week.</source>
        <translation>Vi ansetter de beste selgerne etter en skriftlig profil, lærer dem opp før de selger og coacher dem hver uke.</translation>
    </message>
    <message>
        <source>We know which customers could use more of what they have, and somebody speaks with them about it in time.</source>
        <translation>Vi vet hvilke kunder som kunne hatt nytte av mer av det de har, og noen tar det opp med dem i tide.</translation>
    </message>
    <message>
        <source>For each customer we know which of our other products would help, and sellers are paid for offering them.</source>
        <translation>For hver kunde vet vi hvilke andre produkter som ville hjulpet, og selgerne får betalt for å tilby dem.</translation>
    </message>
    <message>
        <source>Each important customer has a written plan with contacts, goals and milestones, made by a team across functions.</source>
        <translation>Hver viktige kunde har en skriftlig plan med kontakter, mål og milepæler, laget av et team på tvers av funksjonene.</translation>
    </message>
    <message>
        <source>We know what each customer and each segment returns after the cost of winning and serving it.</source>
        <translation>Vi vet hva hver kunde og hvert segment gir igjen etter kostnaden ved å vinne og betjene dem.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service see the same customer data and meet regularly about it; there are no silos.</source>
        <translation>Markedsføring, salg og kundeservice ser de samme kundedataene og møtes jevnlig om dem; det finnes ingen siloer.</translation>
    </message>
    <message>
        <source>At least once a year we show each important customer, at executive level, what they have gained with us.</source>
        <translation>Minst én gang i året viser vi ledelsen hos hver viktige kunde hva de har oppnådd sammen med oss.</translation>
    </message>
    <message>
        <source>Churn is measured every month by segment, and we know the true reason for each customer lost.</source>
        <translation>Frafallet måles hver måned per segment, og vi kjenner den egentlige grunnen til hver kunde vi har mistet.</translation>
    </message>
    <message>
        <source>We see how customers use what they bought, and falling use is noticed before the customer complains.</source>
        <translation>Vi ser hvordan kundene bruker det de har kjøpt, og fallende bruk oppdages før kunden klager.</translation>
    </message>
    <message>
        <source>Renewals have an owner and a forecast, and the talk about them starts at least 90 days ahead.</source>
        <translation>Fornyelser har en ansvarlig og en prognose, og samtalen om dem starter minst 90 dager i forveien.</translation>
    </message>
    <message>
        <source>New customers reach a first agreed result within a set time, and one person answers for it.</source>
        <translation>Nye kunder når et første avtalt resultat innen en fast tid, og én person har ansvaret for det.</translation>
    </message>
    <message>
        <source>We ask customers regularly how we do, answer each of them, and change what comes up often.</source>
        <translation>Vi spør kundene jevnlig hvordan vi gjør det, svarer hver av dem og endrer det som går igjen.</translation>
    </message>
    <message>
        <source>At each important customer we know several people, so that no single departure puts the relationship at risk.</source>
        <translation>Hos hver viktige kunde kjenner vi flere, slik at ingen enkelt oppsigelse setter forholdet i fare.</translation>
    </message>
    <message>
        <source>Split last year’s growth into price, volume, mix and new customers. Choose the two levers with the most room, set a number for each and name who answers for it.</source>
        <translation>Del fjorårets vekst i pris, volum, miks og nye kunder. Velg de to virkemidlene med mest å hente, sett et tall på hvert og si hvem som har ansvaret.</translation>
    </message>
    <message>
        <source>List the discounts of the last two quarters with their reasons. Set limits by role, let finance approve what lies beyond, and raise the prices that nobody negotiates.</source>
        <translation>List opp rabattene i de to siste kvartalene med begrunnelser. Sett grenser per rolle, la økonomi godkjenne det som går utover, og øk prisene som ingen forhandler på.</translation>
    </message>
    <message>
        <source>Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by segment. Take pricing decisions there and nowhere else.</source>
        <translation>Sett opp et fast møte annenhver uke med én side: prognose, salgskostnad, margin per segment. Ta prisbeslutningene der og ingen andre steder.</translation>
    </message>
    <message>
        <source>Write the revenue plan on three pages: goals, levers, investments, risks. Have the board approve it, and report against the same pages every quarter.</source>
        <translation>Skriv inntektsplanen på tre sider: mål, virkemidler, investeringer, risiko. Få den godkjent av styret, og rapporter mot de samme sidene hvert kvartal.</translation>
    </message>
    <message>
        <source>Agree on a weekly half hour with three questions: what moved, what is stuck, what must the CEO decide. Bring customers’ words, not only numbers.</source>
        <translation>Avtal en halvtime i uka med tre spørsmål: Hva har flyttet seg, hva står fast, hva må CEO bestemme? Ta med kundenes ord, ikke bare tall.</translation>
    </message>
    <message>
        <source>Replace one goal of each function by a shared one, such as revenue from new customers after 12 months. Review it together every month.</source>
        <translation>Bytt ut ett mål i hver funksjon med et felles, for eksempel inntekt fra nye kunder etter 12 måneder. Gå gjennom det sammen hver måned.</translation>
    </message>
    <message>
        <source>Take your twenty best and twenty worst customers and write down what sets them apart. Make that the profile, and stop working leads that miss it.</source>
        <translation>Ta de tjue beste og de tjue dårligste kundene, og skriv ned hva som skiller dem. Gjør det til profilen, og slutt å jobbe med leads som faller utenfor.</translation>
    </message>
    <message>
        <source>Name five stages, and for each the fact that must be true before a deal may enter. Drop what has not moved in one sales cycle, and forecast from what is left.</source>
        <translation>Gi navn til fem steg, og for hvert det som må være oppfylt før en avtale får komme inn. Fjern det som ikke har beveget seg på en salgssyklus, og lag prognose av resten.</translation>
    </message>
    <message>
        <source>Keep the third of the partners who bring most, with a goal, training and a named contact for each. End or pause the others.</source>
        <translation>Behold den tredjedelen av partnerne som gir mest, hver med mål, opplæring og en fast kontakt. Avslutt eller sett de andre på pause.</translation>
    </message>
    <message>
        <source>Write one sequence of eight contacts in three weeks over three channels. Let two BDRs run it for a quarter, and keep only what gets answers.</source>
        <translation>Skriv én sekvens med åtte henvendelser på tre uker i tre kanaler. La to BDR-er kjøre den i et kvartal, og behold bare det som får svar.</translation>
    </message>
    <message>
        <source>Write the definition of a qualified lead on half a page, sign it by marketing and sales, and measure the hours to the first call.</source>
        <translation>Skriv definisjonen av et kvalifisert lead på en halv side, la markedsføring og salg skrive under, og mål timene til første samtale.</translation>
    </message>
    <message>
        <source>Write the profile of a seller from your three best, interview everybody against it, certify before the first call and give every seller an hour of coaching a week.</source>
        <translation>Skriv selgerprofilen ut fra de tre beste, intervju alle mot den, sertifiser før første samtale, og gi hver selger en time coaching i uka.</translation>
    </message>
    <message>
        <source>List the customers who are close to the limit of what they bought. Give each an owner, a date and an offer for this quarter.</source>
        <translation>List opp kundene som er nær grensen for det de har kjøpt. Gi hver en ansvarlig, en dato og et tilbud i dette kvartalet.</translation>
    </message>
    <message>
        <source>Draw a table of customers by products and mark the empty cells that make sense. Start with the ten largest, and pay for the first order.</source>
        <translation>Lag en tabell over kunder og produkter, og merk de tomme rutene som gir mening. Begynn med de ti største, og belønn den første bestillingen.</translation>
    </message>
    <message>
        <source>Choose five customers, put one person each from sales, marketing and customer success in a room, and write contacts, goals and three milestones for each.</source>
        <translation>Velg fem kunder, samle én person fra salg, markedsføring og kundesuksess i et rom, og skriv kontakter, mål og tre milepæler for hver.</translation>
    </message>
    <message>
        <source>Have finance compute margin less acquisition and service cost for the fifty largest customers, sum it by segment, and move effort from the lowest to the best.</source>
        <translation>La økonomi regne ut margin minus anskaffelses- og servicekostnad for de femti største kundene, summer per segment, og flytt innsats fra det svakeste til det beste.</translation>
    </message>
    <message>
        <source>Agree on one system as the truth, close the private lists, and hold a meeting of all three functions every two weeks over the same screen.</source>
        <translation>Bli enige om ett system som fasit, legg ned de private listene, og hold et møte med alle tre funksjonene annenhver uke foran samme skjerm.</translation>
    </message>
    <message>
        <source>Book this year’s reviews with the ten largest customers now. Show results in their own figures, and ask what the next year should bring.</source>
        <translation>Book årets gjennomganger med de ti største kundene nå. Vis resultatene i deres egne tall, og spør hva neste år bør gi.</translation>
    </message>
    <message>
        <source>Call the last fifteen customers who left, by somebody who did not sell to them. Sort the reasons, and give the first two an owner and a date.</source>
        <translation>Ring de femten siste kundene som sluttet, ved en som ikke solgte til dem. Sorter grunnene, og gi de to første en ansvarlig og en dato.</translation>
    </message>
    <message>
        <source>Choose one number that shows use, watch it every week, and call each customer for whom it falls by a third.</source>
        <translation>Velg ett tall som viser bruk, følg det hver uke, og ring hver kunde der det faller med en tredjedel.</translation>
    </message>
    <message>
        <source>Put every contract end of the next twelve months into one list with an owner and a forecast, and start the first talk 120 days ahead for the largest.</source>
        <translation>Samle alle kontrakter som utløper de neste tolv månedene i én liste med ansvarlig og prognose, og start samtalen 120 dager før for de største.</translation>
    </message>
    <message>
        <source>Agree with each new customer on one first result and its date, name the person, and report the share that made it every month.</source>
        <translation>Avtal med hver ny kunde ett første resultat og en dato, pek ut personen, og rapporter hver måned hvor stor andel som nådde det.</translation>
    </message>
    <message>
        <source>Ask two questions twice a year, call everybody who is unhappy within two days, and publish inside the company what was changed.</source>
        <translation>Still to spørsmål to ganger i året, ring alle misfornøyde innen to dager, og fortell internt hva som ble endret.</translation>
    </message>
    <message>
        <source>For the twenty largest customers write down who uses, who buys, who pays and who sponsors. Meet one new person at each in the next 60 days.</source>
        <translation>Skriv ned hvem som bruker, kjøper, betaler og støtter hos de tjue største kundene. Møt én ny person hos hver de neste 60 dagene.</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>figure</comment>
        <translation>Stillinger</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>figure</comment>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <comment>figure</comment>
        <translation>Ledige stillinger</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>figure</comment>
        <translation>Årsverk</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>figure</comment>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <comment>figure</comment>
        <translation>Direkte underordnede</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>figure</comment>
        <translation>Selgere</translation>
    </message>
    <message>
        <source>Sellers’ share</source>
        <comment>figure</comment>
        <translation>Andel selgere</translation>
    </message>
    <message>
        <source>Account executives</source>
        <comment>figure</comment>
        <translation>Account executives</translation>
    </message>
    <message>
        <source>SDRs and BDRs</source>
        <comment>figure</comment>
        <translation>SDR-er og BDR-er</translation>
    </message>
    <message>
        <source>AEs per SDR or BDR</source>
        <comment>figure</comment>
        <translation>AE-er per SDR eller BDR</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>figure</comment>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>figure</comment>
        <translation>Salgsmål</translation>
    </message>
    <message>
        <source>Quota coverage</source>
        <comment>figure</comment>
        <translation>Dekning av salgsmål</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>figure</comment>
        <translation>Oppnådd salg</translation>
    </message>
    <message>
        <source>Attainment</source>
        <comment>figure</comment>
        <translation>Måloppnåelse</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>figure</comment>
        <translation>Salgsmuligheter</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>figure</comment>
        <translation>Vunne avtaler</translation>
    </message>
    <message>
        <source>Win rate</source>
        <comment>figure</comment>
        <translation>Vinnrate</translation>
    </message>
    <message>
        <source>Average selling price</source>
        <comment>figure</comment>
        <translation>Snittpris</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>figure</comment>
        <translation>Salgssyklus</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>figure</comment>
        <translation>Salgshastighet</translation>
    </message>
    <message>
        <source>Span of control</source>
        <comment>figure</comment>
        <translation>Kontrollspenn</translation>
    </message>
    <message>
        <source>Median span of control</source>
        <comment>figure</comment>
        <translation>Median kontrollspenn</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 per dag</translation>
    </message>
    <message numerus="yes">
        <source>A document can keep at most %n runs of the diagnostic.</source>
        <translation>
            <numerusform>Et dokument kan ha høyst %n gjennomføring av diagnosen.</numerusform>
            <numerusform>Et dokument kan ha høyst %n gjennomføringer av diagnosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run of the diagnostic is no longer in the document.</source>
        <translation>Denne gjennomføringen av diagnosen er ikke lenger i dokumentet.</translation>
    </message>
    <message>
        <source>Open search: {name}</source>
        <translation>Åpne rekruttering: {name}</translation>
    </message>
    <message>
        <source>Change search: {name}</source>
        <translation>Endre rekruttering: {name}</translation>
    </message>
    <message>
        <source>Clear search: {name}</source>
        <translation>Tøm rekruttering: {name}</translation>
    </message>
    <message>
        <source>Change answers of the role advisor</source>
        <translation>Endre svarene i rollerådgiveren</translation>
    </message>
    <message>
        <source>Add run of the diagnostic</source>
        <translation>Legg til gjennomføring av diagnosen</translation>
    </message>
    <message>
        <source>Change run of the diagnostic</source>
        <translation>Endre gjennomføring av diagnosen</translation>
    </message>
    <message>
        <source>Remove run of the diagnostic</source>
        <translation>Fjern gjennomføring av diagnosen</translation>
    </message>
    <message>
        <source>Lay recommended leaders into the chart</source>
        <translation>Legg anbefalte ledere inn i kartet</translation>
    </message>
    <message numerus="yes">
        <source>You sell through %n channels, which compete for the same customers unless one strategy sets their parts.</source>
        <translation>
            <numerusform>Dere selger gjennom %n kanal.</numerusform>
            <numerusform>Dere selger gjennom %n kanaler, som konkurrerer om de samme kundene hvis ikke én strategi fordeler rollene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You offer %n products: cross-selling and pricing need one hand.</source>
        <translation>
            <numerusform>Dere tilbyr %n produkt.</numerusform>
            <numerusform>Dere tilbyr %n produkter: Kryssalg og prising trenger én hånd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You serve %n verticals, each with its own customers and messages.</source>
        <translation>
            <numerusform>Dere betjener %n bransje.</numerusform>
            <numerusform>Dere betjener %n bransjer, hver med egne kunder og budskap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious competitors leave little room: pricing and positioning decide.</source>
        <translation>
            <numerusform>%n seriøs konkurrent gir lite rom.</numerusform>
            <numerusform>%n seriøse konkurrenter gir lite rom: Pris og posisjonering avgjør.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel, one product, one vertical and few serious competitors: there is little to coordinate.</source>
        <translation>Én kanal, ett produkt, én bransje og få seriøse konkurrenter: Det er lite å samordne.</translation>
    </message>
    <message numerus="yes">
        <source>%n people work in sales: one leader can know everybody and every deal.</source>
        <translation>
            <numerusform>%n person jobber i salg: Én leder kan kjenne alle og hver avtale.</numerusform>
            <numerusform>%n personer jobber i salg: Én leder kan kjenne alle og hver avtale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales need a leader who hires, trains and coaches full-time.</source>
        <translation>
            <numerusform>%n person i salg trenger en leder som ansetter, lærer opp og coacher på heltid.</numerusform>
            <numerusform>%n personer i salg trenger en leder som ansetter, lærer opp og coacher på heltid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales: leading them to their target is a chair of its own, below the CRO.</source>
        <translation>
            <numerusform>%n person i salg: Å lede dem til målet er en egen stilling.</numerusform>
            <numerusform>%n personer i salg: Å lede dem til målet er en egen stilling, under CRO.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the warning signs shows.</source>
        <translation>Ingen av varseltegnene viser seg.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors: the levers of revenue are not pulled together.</source>
        <translation>Veksten ligger under planen, markedet eller konkurrentene: Virkemidlene for inntekt brukes ikke samlet.</translation>
    </message>
    <message>
        <source>Leads or awareness are short: marketing and sales need one plan.</source>
        <translation>Det mangler leads eller kjennskap: Markedsføring og salg trenger én felles plan.</translation>
    </message>
    <message>
        <source>Churn grows: what is sold and what is delivered drift apart.</source>
        <translation>Kundefrafallet øker: Det som selges og det som leveres, glir fra hverandre.</translation>
    </message>
    <message>
        <source>The sales cycle gets longer: more people decide at the customer’s, and somebody must win them across functions.</source>
        <translation>Salgssyklusen blir lengre: Flere bestemmer hos kunden, og noen må vinne dem på tvers av funksjonene.</translation>
    </message>
    <message>
        <source>The business unit competes with several products: the offer needs a strategy, not only sellers.</source>
        <translation>Forretningsenheten konkurrerer med flere produkter: Tilbudet trenger en strategi, ikke bare selgere.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with changes in the market.</source>
        <translation>Gi CSO en leder for salgsstrategi ved siden av seg, som holder organisasjonen i takt med endringene i markedet.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the nearest candidate for CRO.</source>
        <translation>Gi CSO en leder for salgsstrategi ved siden av seg: Strategen ved siden av gjennomføreren er den nærmeste CRO-kandidaten.</translation>
    </message>
    <message>
        <source>Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many plans and little action.</source>
        <translation>Velg VP-er for salg som gjennomfører (CSO-type): En strateg over strateger gir mange planer og lite handling.</translation>
    </message>
    <message>
        <source>Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring in the deals.</source>
        <translation>Velg en CSO som gjennomfører: CRO setter kursen, CSO og VP-ene for salg henter inn avtalene.</translation>
    </message>
    <message>
        <source>The chart already has a higher sales leader than the answers call for. Which seat to give up is for you to decide.</source>
        <translation>Kartet har allerede en høyere salgsleder enn svarene tilsier. Hvilken stilling som skal bort, bestemmer du.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>length of time with a fraction</comment>
        <translation>%1 dager</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>field</comment>
        <translation>Oppnådd salg</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>field</comment>
        <translation>Salgsmuligheter</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>field</comment>
        <translation>Vunne avtaler</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>field</comment>
        <translation>Salgssyklus</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a search</comment>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of a search</comment>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <comment>question of the role advisor</comment>
        <translation>Salgskanaler</translation>
    </message>
    <message>
        <source>Verticals</source>
        <comment>question of the role advisor</comment>
        <translation>Bransjer</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>question of the role advisor</comment>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <comment>question of the role advisor</comment>
        <translation>Seriøse konkurrenter</translation>
    </message>
    <message>
        <source>People in sales</source>
        <comment>question of the role advisor</comment>
        <translation>Personer i salg</translation>
    </message>
    <message>
        <source>Define the role</source>
        <comment>group of a search checklist</comment>
        <translation>Definer rollen</translation>
    </message>
    <message>
        <source>Define the profile</source>
        <comment>group of a search checklist</comment>
        <translation>Definer profilen</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <comment>group of a search checklist</comment>
        <translation>Finn kandidater</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>group of a search checklist</comment>
        <translation>Vurder</translation>
    </message>
    <message>
        <source>Decide and offer</source>
        <comment>group of a search checklist</comment>
        <translation>Bestem og gi tilbud</translation>
    </message>
    <message>
        <source>Onboard</source>
        <comment>group of a search checklist</comment>
        <translation>Sett inn i jobben</translation>
    </message>
    <message>
        <source>Describe the situation</source>
        <comment>item of a search checklist</comment>
        <translation>Beskriv situasjonen</translation>
    </message>
    <message>
        <source>Name the outcomes expected</source>
        <comment>item of a search checklist</comment>
        <translation>Sett ord på forventede resultater</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <comment>item of a search checklist</comment>
        <translation>Velg måltallene</translation>
    </message>
    <message>
        <source>Draw the scope</source>
        <comment>item of a search checklist</comment>
        <translation>Avgrens ansvaret</translation>
    </message>
    <message>
        <source>Settle who reports</source>
        <comment>item of a search checklist</comment>
        <translation>Avklar hvem som rapporterer</translation>
    </message>
    <message>
        <source>Agree who decides</source>
        <comment>item of a search checklist</comment>
        <translation>Bli enige om hvem som bestemmer</translation>
    </message>
    <message>
        <source>Execution skills</source>
        <comment>item of a search checklist</comment>
        <translation>Gjennomføringsevner</translation>
    </message>
    <message>
        <source>Strategy skills</source>
        <comment>item of a search checklist</comment>
        <translation>Strategiske evner</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>item of a search checklist</comment>
        <translation>Forståelse av funksjonene</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>item of a search checklist</comment>
        <translation>Bransjeerfaring</translation>
    </message>
    <message>
        <source>Search the networks</source>
        <comment>item of a search checklist</comment>
        <translation>Søk i nettverkene</translation>
    </message>
    <message>
        <source>Ask for referrals</source>
        <comment>item of a search checklist</comment>
        <translation>Be om anbefalinger</translation>
    </message>
    <message>
        <source>Look inside first</source>
        <comment>item of a search checklist</comment>
        <translation>Se internt først</translation>
    </message>
    <message>
        <source>Approach passive candidates</source>
        <comment>item of a search checklist</comment>
        <translation>Kontakt passive kandidater</translation>
    </message>
    <message>
        <source>Use data-driven platforms</source>
        <comment>item of a search checklist</comment>
        <translation>Bruk datadrevne plattformer</translation>
    </message>
    <message>
        <source>Interview by one guide</source>
        <comment>item of a search checklist</comment>
        <translation>Intervju etter én mal</translation>
    </message>
    <message>
        <source>Give a case</source>
        <comment>item of a search checklist</comment>
        <translation>Gi en case</translation>
    </message>
    <message>
        <source>Bring in a panel</source>
        <comment>item of a search checklist</comment>
        <translation>Samle et panel</translation>
    </message>
    <message>
        <source>See them communicate</source>
        <comment>item of a search checklist</comment>
        <translation>Se dem kommunisere</translation>
    </message>
    <message>
        <source>Set an exercise with numbers</source>
        <comment>item of a search checklist</comment>
        <translation>Gi en oppgave med tall</translation>
    </message>
    <message>
        <source>Rate all 16 skills</source>
        <comment>item of a search checklist</comment>
        <translation>Vurder alle 16 evnene</translation>
    </message>
    <message>
        <source>Check references</source>
        <comment>item of a search checklist</comment>
        <translation>Sjekk referanser</translation>
    </message>
    <message>
        <source>Compare the scorecards</source>
        <comment>item of a search checklist</comment>
        <translation>Sammenlign vurderingene</translation>
    </message>
    <message>
        <source>Decide by fit, not by charm</source>
        <comment>item of a search checklist</comment>
        <translation>Velg etter egnethet, ikke sjarm</translation>
    </message>
    <message>
        <source>Build the pay</source>
        <comment>item of a search checklist</comment>
        <translation>Sett sammen lønnen</translation>
    </message>
    <message>
        <source>Write down the terms</source>
        <comment>item of a search checklist</comment>
        <translation>Skriv ned vilkårene</translation>
    </message>
    <message>
        <source>Answer everybody</source>
        <comment>item of a search checklist</comment>
        <translation>Gi svar til alle</translation>
    </message>
    <message>
        <source>Plan the first 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Planlegg de første 90 dagene</translation>
    </message>
    <message>
        <source>Hand over properly</source>
        <comment>item of a search checklist</comment>
        <translation>Sørg for god overlevering</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <comment>item of a search checklist</comment>
        <translation>Åpne dørene</translation>
    </message>
    <message>
        <source>Complete the team</source>
        <comment>item of a search checklist</comment>
        <translation>Utfyll teamet</translation>
    </message>
    <message>
        <source>Review after 30, 60 and 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Evaluer etter 30, 60 og 90 dager</translation>
    </message>
    <message>
        <source>Write half a page: why the seat is vacant, where growth comes from, what holds it back, and what has been tried.</source>
        <translation>Skriv en halv side: hvorfor stillingen er ledig, hvor veksten kommer fra, hva som bremser den, og hva som er prøvd.</translation>
    </message>
    <message>
        <source>Three to five results for 18 months across the whole revenue cycle: growth by channel, retention, the value of a customer over the years.</source>
        <translation>Tre til fem resultater for 18 måneder på tvers av hele inntektssyklusen: vekst per kanal, kundelojalitet, verdien av en kunde over årene.</translation>
    </message>
    <message>
        <source>Three to five results for 12 months: the target and its split by team, forecast accuracy, sellers hired and at full output.</source>
        <translation>Tre til fem resultater for 12 måneder: målet og fordelingen på team, treffsikre prognoser, selgere ansatt og i full produksjon.</translation>
    </message>
    <message>
        <source>Revenue growth, churn and net retention, cost of acquisition to customer value, win rate by segment; agree the starting values with the CFO.</source>
        <translation>Inntektsvekst, frafall og netto kundelojalitet, anskaffelseskostnad mot kundeverdi, vinnrate per segment; avtal startverdiene med CFO.</translation>
    </message>
    <message>
        <source>Quota attainment, win rate, deal velocity, average selling price, months until a new seller is productive; agree the starting values with the CFO.</source>
        <translation>Måloppnåelse, vinnrate, salgshastighet, snittpris, måneder til en ny selger er produktiv; avtal startverdiene med CFO.</translation>
    </message>
    <message>
        <source>Say which functions, channels, regions and budgets belong to the chair: marketing, sales, customer service and renewals, and who keeps what is left out.</source>
        <translation>Si hvilke funksjoner, kanaler, regioner og budsjetter som hører til stillingen: markedsføring, salg, kundeservice og fornyelser, og hvem som har det som holdes utenfor.</translation>
    </message>
    <message>
        <source>Say which teams, territories, discounts and hiring the chair decides alone, and where marketing and customer success begin.</source>
        <translation>Si hvilke team, distrikter, rabatter og ansettelser stillingen bestemmer alene, og hvor markedsføring og kundesuksess begynner.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO; Marketing, Customer Success and the sales leaders report to the CRO. Draw it in the chart before the first interview.</source>
        <translation>CRO rapporterer til CEO; markedsføring, kundesuksess og salgslederne rapporterer til CRO. Tegn det i kartet før det første intervjuet.</translation>
    </message>
    <message>
        <source>The seat reports to the CRO or, without one, to the CEO; sales managers report to it. Draw it in the chart before the first interview.</source>
        <translation>Stillingen rapporterer til CRO eller, uten en slik, til CEO; salgssjefene rapporterer til den. Tegn det i kartet før det første intervjuet.</translation>
    </message>
    <message>
        <source>CEO, board, CFO and HR agree on the description, on who interviews, and on who has the last word.</source>
        <translation>CEO, styret, CFO og HR blir enige om beskrivelsen, hvem som intervjuer, og hvem som har siste ord.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: enough to judge sales leaders. Set a minimum of 3, no maximum.</source>
        <translation>Avslutning, metodikk, drift, distrikter, hastighet, teambygging: nok til å bedømme salgsledere. Sett en nedre grense på 3.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Avslutning, metodikk, drift, distrikter, hastighet, teambygging: kjernen i stillingen. Krev 4 eller mer på de fleste.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, customer life cycle, analytics, executive communication: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Strategisk tenkning, kanaler, samarbeid, kundens livsløp, analyse, kommunikasjon med toppledelsen: kjernen i stillingen. Krev 4 eller mer på de fleste.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, analytics: enough to carry out the CEO’s or CRO’s strategy. Plan who covers the rest.</source>
        <translation>Strategisk tenkning, kanaler, samarbeid, analyse: nok til å gjennomføre strategien til CEO eller CRO. Planlegg hvem som dekker resten.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service must be understood about equally: a gap of two points or more makes a CRO lean to one of them.</source>
        <translation>Markedsføring, salg og kundeservice må forstås omtrent like godt: Et gap på to poeng eller mer gjør at en CRO lener seg mot én av dem.</translation>
    </message>
    <message>
        <source>Sales must be understood deeply; marketing and customer service well enough to hand leads and customers over without loss.</source>
        <translation>Salg må forstås i dybden; markedsføring og kundeservice godt nok til at leads og kunder overleveres uten tap.</translation>
    </message>
    <message>
        <source>Decide what the industry really asks for: customers, regulation, length of the cycle. Say what may be learnt on the job.</source>
        <translation>Bestem hva bransjen egentlig krever: kunder, regelverk, syklusens lengde. Si hva som kan læres i jobben.</translation>
    </message>
    <message>
        <source>List twenty names from the networks of board, investors and leaders, and speak with each of them.</source>
        <translation>List opp tjue navn fra nettverkene til styret, investorene og lederne, og snakk med hver av dem.</translation>
    </message>
    <message>
        <source>Ask customers, partners and your own best sellers whom they would follow; thank them for every name.</source>
        <translation>Spør kunder, partnere og egne toppselgere hvem de ville fulgt; takk for hvert navn.</translation>
    </message>
    <message>
        <source>Rate the leaders in this chart for the seat and speak with those who come close, before anybody outside hears of it.</source>
        <translation>Vurder lederne i dette kartet for stillingen, og snakk med dem som er nærmest, før noen utenfor får høre om det.</translation>
    </message>
    <message>
        <source>The best are rarely looking. Approach ten in person, with what they would build rather than with a job advertisement.</source>
        <translation>De beste leter sjelden. Kontakt ti personlig, med det de ville fått bygge, ikke med en stillingsannonse.</translation>
    </message>
    <message>
        <source>Search by evidence: teams grown, markets opened, time in the role. Keep the list as data, so that sources can be compared.</source>
        <translation>Søk etter bevis: team som har vokst, markeder som er åpnet, tid i rollen. Hold listen som data, så kildene kan sammenlignes.</translation>
    </message>
    <message>
        <source>Same questions, same order, two interviewers, notes at once. Ask what they did, not what they would do.</source>
        <translation>Samme spørsmål, samme rekkefølge, to intervjuere, notater med en gang. Spør hva de har gjort, ikke hva de ville gjort.</translation>
    </message>
    <message>
        <source>A case on channel strategy: your markets, products and costs, one week, one hour with the leaders. Look for choices and for what is left out.</source>
        <translation>En case om kanalstrategi: deres markeder, produkter og kostnader, én uke, én time med ledelsen. Se etter valg og etter det som velges bort.</translation>
    </message>
    <message>
        <source>A case on a quarter that is 20% behind: territories, pipeline and team as they are, one week, one hour. Look for the first ten moves.</source>
        <translation>En case om et kvartal som ligger 20 % bak: distrikter, pipeline og team som de er, én uke, én time. Se etter de ti første trekkene.</translation>
    </message>
    <message>
        <source>Finalists meet marketing, sales, customer service and finance together. Every function answers: would we follow this person?</source>
        <translation>Finalistene møter markedsføring, salg, kundeservice og økonomi samlet. Hver funksjon svarer: Ville vi fulgt denne personen?</translation>
    </message>
    <message>
        <source>Finalists meet two sales managers, a top seller, marketing and finance. Ask each for one thing they would learn from this person.</source>
        <translation>Finalistene møter to salgssjefer, en toppselger, markedsføring og økonomi. Be hver av dem om én ting de ville lært av denne personen.</translation>
    </message>
    <message>
        <source>Twenty minutes before board members: a revenue plan, its risks, and what it needs. Listen for plain answers to hard questions.</source>
        <translation>Tjue minutter foran styremedlemmer: en inntektsplan, risikoene og hva den krever. Lytt etter klare svar på vanskelige spørsmål.</translation>
    </message>
    <message>
        <source>A sales meeting of twenty minutes with real sellers: goals, a lost deal, a coaching talk. Listen to how the room leaves.</source>
        <translation>Et salgsmøte på tjue minutter med ekte selgere: mål, et tapt salg, en coachingsamtale. Merk deg stemningen når de går.</translation>
    </message>
    <message>
        <source>Revenue, churn and cost by segment of the last eight quarters: where would they invest, where stop, and which number do they miss?</source>
        <translation>Inntekt, frafall og kostnad per segment for de siste åtte kvartalene: Hvor ville de investert, hvor stoppet, og hvilket tall savner de?</translation>
    </message>
    <message>
        <source>A pipeline export: forecast the quarter, name the deals at risk and the sellers to coach. Compare with what happened.</source>
        <translation>Et uttrekk av pipeline: Lag prognose for kvartalet, pek ut utsatte avtaler og selgere som bør coaches. Sammenlign med det som skjedde.</translation>
    </message>
    <message>
        <source>Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave unrated what nobody has seen.</source>
        <translation>Legg inn vurderingene av finalistene, og sammenlign type og egnethet med stillingens profil; la det ingen har sett, stå uvurdert.</translation>
    </message>
    <message>
        <source>Speak with a peer from marketing, one from finance and a former CEO: how did this person collaborate when goals collided?</source>
        <translation>Snakk med en likestilt fra markedsføring, en fra økonomi og en tidligere CEO: Hvordan samarbeidet personen når målene kolliderte?</translation>
    </message>
    <message>
        <source>Speak with a former manager and two sellers from the team: attainment over the last three years, who was hired, who left and why.</source>
        <translation>Snakk med en tidligere leder og to selgere fra teamet: måloppnåelse de siste tre årene, hvem som ble ansatt, hvem som sluttet og hvorfor.</translation>
    </message>
    <message>
        <source>Everybody writes down a score for each criterion before anybody speaks; then discuss the differences, not the averages.</source>
        <translation>Alle skriver ned en poengsum per kriterium før noen snakker; diskuter så forskjellene, ikke gjennomsnittene.</translation>
    </message>
    <message>
        <source>Hold the two best against the outcomes of the first item. Name the gap you accept and who will fill it.</source>
        <translation>Hold de to beste opp mot resultatene dere satte ord på i starten. Si hvilket gap dere godtar, og hvem som fyller det.</translation>
    </message>
    <message>
        <source>Tie the variable part to the whole cycle: growth, retention and margin, paid over more than one year. Agree it with the CFO.</source>
        <translation>Knytt den variable delen til hele syklusen: vekst, lojalitet og margin, utbetalt over mer enn ett år. Avtal det med CFO.</translation>
    </message>
    <message>
        <source>Tie the variable part to the team’s target, with an accelerator above 100% and a share for hiring and forecast. Agree it with the CFO.</source>
        <translation>Knytt den variable delen til teamets mål, med økt sats over 100 % og en del for ansettelser og prognose. Avtal det med CFO.</translation>
    </message>
    <message>
        <source>Headcount, budget, tools, authority over prices and hiring, and what happens if the plan changes: on paper before the signature.</source>
        <translation>Bemanning, budsjett, verktøy, myndighet over priser og ansettelser, og hva som skjer hvis planen endres: på papiret før signering.</translation>
    </message>
    <message>
        <source>Tell the others within two days and in person, keep in touch with the runner-up, and prepare the announcement inside and outside.</source>
        <translation>Gi de andre beskjed innen to dager og personlig, hold kontakten med nummer to, og forbered kunngjøringen internt og eksternt.</translation>
    </message>
    <message>
        <source>Days 1–30 listen to customers and every function; 31–60 agree one revenue plan with CEO and CFO; 61–90 start two changes that all can see.</source>
        <translation>Dag 1–30: lytt til kunder og alle funksjoner; 31–60: bli enig om én inntektsplan med CEO og CFO; 61–90: sett i gang to endringer som alle ser.</translation>
    </message>
    <message>
        <source>Days 1–30 join deals with every team; 31–60 own the forecast and fix the stages of the pipeline; 61–90 settle territories, quotas and the next hires.</source>
        <translation>Dag 1–30: delta i salg med hvert team; 31–60: eie prognosen og rette opp stegene i pipeline; 61–90: fastsett distrikter, salgsmål og neste ansettelser.</translation>
    </message>
    <message>
        <source>Pipeline, forecast, key customers, open promises and people issues are handed over in writing, and once face to face.</source>
        <translation>Pipeline, prognose, nøkkelkunder, åpne løfter og personalsaker overleveres skriftlig, og én gang ansikt til ansikt.</translation>
    </message>
    <message>
        <source>Weekly time with the CEO, a standing meeting with the CFO, and shared goals with Marketing and Customer Success from the first month.</source>
        <translation>Ukentlig tid med CEO, et fast møte med CFO og felles mål med markedsføring og kundesuksess fra første måned.</translation>
    </message>
    <message>
        <source>Introductions to the ten largest customers, and fixed meetings with marketing on leads and with customer success on handovers.</source>
        <translation>Presentasjon for de ti største kundene, og faste møter med markedsføring om leads og med kundesuksess om overleveringer.</translation>
    </message>
    <message>
        <source>Put executors below: VPs of Sales of the CSO type. Check the leaders map; two strategists above one another make plans, not deals.</source>
        <translation>Sett gjennomførere under: VP-er for salg av CSO-typen. Sjekk lederkartet; to strateger over hverandre gir planer, ikke avtaler.</translation>
    </message>
    <message>
        <source>Put a Head of Sales Strategy beside, and let Marketing and Customer Success work with the seat directly, so that execution keeps its direction.</source>
        <translation>Sett en leder for salgsstrategi ved siden av, og la markedsføring og kundesuksess jobbe direkte med stillingen, så gjennomføringen holder retningen.</translation>
    </message>
    <message>
        <source>Three talks against the outcomes agreed: what goes, what does not, what the company owes. After the third the search is closed.</source>
        <translation>Tre samtaler mot de avtalte resultatene: hva som går, hva som ikke går, og hva selskapet skylder. Etter den tredje er rekrutteringen avsluttet.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior} by a solid and by a dotted line</source>
        <translation>{subject} rapporterer til {superior} med både heltrukken og stiplet linje</translation>
    </message>
    <message>
        <source>A leader’s seat is vacant: {name}</source>
        <translation>En lederstilling er ledig: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n seats: {titles}</source>
        <translation>
            <numerusform>{name} har %n stilling: {titles}</numerusform>
            <numerusform>{name} har %n stillinger: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}</source>
        <translation>{subject} har salgsmålet {quota}; fordelt under: {assigned}, mangler: {missing}</translation>
    </message>
    <message>
        <source>{subject} has no quota</source>
        <translation>{subject} har ikke noe salgsmål</translation>
    </message>
    <message>
        <source>The chart has other sales leaders than the role advisor recommends</source>
        <translation>Kartet har andre salgsledere enn rollerådgiveren anbefaler</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} er av CRO-typen: strategi {strategy}, gjennomføring {execution}; balansert av {marketing} og {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}</source>
        <translation>{subject} er av CRO-typen: strategi {strategy}, gjennomføring {execution}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} er av CSO-typen: gjennomføring {execution}, strategi {strategy}; balansert av {marketing} og {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}</source>
        <translation>{subject} er av CSO-typen: gjennomføring {execution}, strategi {strategy}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type in the line of {chief}: strategy {strategy}, execution {execution}</source>
        <translation>{subject} er av CRO-typen i linjen til {chief}: strategi {strategy}, gjennomføring {execution}</translation>
    </message>
    <message>
        <source>{subject} has neither a CRO above nor a Head of Sales Strategy below</source>
        <translation>{subject} har verken en CRO over seg eller en leder for salgsstrategi under seg</translation>
    </message>
    <message numerus="yes">
        <source>{subject} leans to one side by %n points: {favoured}</source>
        <translation>
            <numerusform>{subject} heller %n poeng til én side: {favoured}</numerusform>
            <numerusform>{subject} heller %n poeng til én side: {favoured}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a strategy index of {strategy}; the seat asks for {minimum}</source>
        <translation>{subject} har strategiindeksen {strategy}; stillingen krever {minimum}</translation>
    </message>
    <message>
        <source>{subject} has an execution index of {execution}; the seat asks for {minimum}</source>
        <translation>{subject} har gjennomføringsindeksen {execution}; stillingen krever {minimum}</translation>
    </message>
    <message>
        <source>{subject} is not assessed: {executionRated} execution and {strategyRated} strategy skills rated</source>
        <translation>{subject} er ikke vurdert: vurderte ferdigheter i gjennomføring {executionRated}, i strategi {strategyRated}</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})</source>
        <translation>Bytt med {other}, {otherRole} (egnethet her {fit}, {name} der {otherFit})</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here)</source>
        <translation>Bytt med {other}, {otherRole} (egnethet her {fit})</translation>
    </message>
    <message>
        <source>Make the seat of {name} vacant and search</source>
        <translation>Gjør {name} sin stilling ledig og rekrutter</translation>
    </message>
    <message>
        <source>Open the search checklist: {role}</source>
        <translation>Åpne sjekklisten for rekruttering: {role}</translation>
    </message>
    <message>
        <source>Appoint {name} under {manager}: {role}</source>
        <translation>Utnevn {name} under {manager}: {role}</translation>
    </message>
    <message>
        <source>Rate the skills of {name}</source>
        <translation>Vurder ferdighetene til {name}</translation>
    </message>
    <message>
        <source>Keep {name} in one seat only: {title}</source>
        <translation>Behold {name} i bare én stilling: {title}</translation>
    </message>
    <message>
        <source>Set the quota to what is assigned below: {quota}</source>
        <translation>Sett salgsmålet til det som er fordelt under: {quota}</translation>
    </message>
    <message>
        <source>Remove the dotted line between {name} and {manager}</source>
        <translation>Fjern den stiplede linjen mellom {name} og {manager}</translation>
    </message>
    <message>
        <source>Solid and dotted line to the same manager</source>
        <translation>Heltrukken og stiplet linje til samme leder</translation>
    </message>
    <message>
        <source>Vacant leader’s seat</source>
        <translation>Ledig lederstilling</translation>
    </message>
    <message>
        <source>One person in several seats</source>
        <translation>Én person i flere stillinger</translation>
    </message>
    <message>
        <source>Quota not fully assigned</source>
        <translation>Salgsmålet er ikke fordelt fullt ut</translation>
    </message>
    <message>
        <source>Missing quota</source>
        <translation>Manglende salgsmål</translation>
    </message>
    <message>
        <source>Strategist in the CSO’s seat</source>
        <translation>Strateg i CSO-stillingen</translation>
    </message>
    <message>
        <source>Executor in the CRO’s seat</source>
        <translation>Gjennomfører i CRO-stillingen</translation>
    </message>
    <message>
        <source>VP of Sales who is a strategist</source>
        <translation>VP salg som er strateg</translation>
    </message>
    <message>
        <source>CSO without a strategist</source>
        <translation>CSO uten en strateg</translation>
    </message>
    <message>
        <source>CRO who leans to one function</source>
        <translation>CRO som heller mot én funksjon</translation>
    </message>
    <message>
        <source>Below the profile of the seat</source>
        <translation>Under stillingens profil</translation>
    </message>
    <message>
        <source>Leader not assessed</source>
        <translation>Leder som ikke er vurdert</translation>
    </message>
    <message>
        <source>Other leaders than advised</source>
        <translation>Andre ledere enn anbefalt</translation>
    </message>
    <message>
        <source>Nobody reports to the same person by a solid and by a dotted line.</source>
        <translation>Ingen rapporterer til samme person med både heltrukken og stiplet linje.</translation>
    </message>
    <message>
        <source>No seat of an executive or a leader is vacant.</source>
        <translation>Ingen stilling i toppledelsen og ingen lederstilling er ledig.</translation>
    </message>
    <message>
        <source>Nobody holds more than one seat.</source>
        <translation>Ingen har mer enn én stilling.</translation>
    </message>
    <message>
        <source>A manager’s quota is covered by the quotas assigned below.</source>
        <translation>Salgsmålet til en leder er dekket av målene som er fordelt under.</translation>
    </message>
    <message>
        <source>Once quotas are used, every VP of Sales, sales manager and account executive carries one.</source>
        <translation>Når salgsmål brukes, har hver VP salg, salgssjef og Account Executive et mål.</translation>
    </message>
    <message>
        <source>The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above execution.</source>
        <translation>CSO er gjennomfører eller balansert, ikke av CRO-typen: strategi ligger mindre enn 0,75 over gjennomføring.</translation>
    </message>
    <message>
        <source>The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 above strategy.</source>
        <translation>CRO er strateg eller balansert, ikke av CSO-typen: gjennomføring ligger mindre enn 0,75 over strategi.</translation>
    </message>
    <message>
        <source>Below a CRO, a VP of Sales is not of the CRO type as well.</source>
        <translation>Under en CRO er ikke også VP salg av CRO-typen.</translation>
    </message>
    <message>
        <source>A CSO without a CRO above has a Head of Sales Strategy.</source>
        <translation>En CSO uten CRO over seg har en leder for salgsstrategi.</translation>
    </message>
    <message>
        <source>The CRO understands marketing, sales and customer service evenly: their ratings lie less than 2 points apart.</source>
        <translation>CRO forstår markedsføring, salg og kundeservice jevnt: vurderingene skiller mindre enn 2 poeng.</translation>
    </message>
    <message>
        <source>The index that counts in the seat is at least 2.5: strategy for the CRO, execution for the CSO and the VP of Sales.</source>
        <translation>Indeksen som teller i stillingen, er minst 2,5: strategi for CRO, gjennomføring for CSO og VP salg.</translation>
    </message>
    <message>
        <source>The skills of every CRO, CSO and VP of Sales are rated.</source>
        <translation>Ferdighetene til hver CRO, CSO og VP salg er vurdert.</translation>
    </message>
    <message>
        <source>The chart has the sales leaders that the answers in the role advisor ask for.</source>
        <translation>Kartet har de salgslederne som svarene i rollerådgiveren tilsier.</translation>
    </message>
    <message>
        <source>The dotted line says nothing that the solid one does not.</source>
        <translation>Den stiplede linjen sier ikke noe som den heltrukne ikke sier.</translation>
    </message>
    <message>
        <source>While nobody leads, decisions wait and the target has no owner.</source>
        <translation>Så lenge ingen leder, venter beslutningene, og målet har ingen eier.</translation>
    </message>
    <message>
        <source>Nobody can give two seats their full time.</source>
        <translation>Ingen kan gi to stillinger all sin tid.</translation>
    </message>
    <message>
        <source>What nobody below is asked to sell is missing from the target in the end.</source>
        <translation>Det ingen under er bedt om å selge, mangler i målet til slutt.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the plan adds up.</source>
        <translation>Uten det kan ingen si om planen går opp.</translation>
    </message>
    <message>
        <source>Sales execution suffers, because a strategist plans and aligns where deals have to be closed, and collaboration slows decisions.</source>
        <translation>Salgsgjennomføringen lider, fordi en strateg planlegger og samordner der salg skal lukkes, og samarbeid gjør beslutningene tregere.</translation>
    </message>
    <message>
        <source>Strategy suffers, because an executor chases the next deals, and collaboration between marketing, sales and service is neglected.</source>
        <translation>Strategien lider, fordi en gjennomfører jager de neste salgene, og samarbeidet mellom markedsføring, salg og kundeservice blir forsømt.</translation>
    </message>
    <message>
        <source>Two strategists one above the other make many strategies and little action.</source>
        <translation>To strateger over hverandre gir mange strategier og lite handling.</translation>
    </message>
    <message>
        <source>A CSO drives execution; without a strategist the organisation falls out of step with the market.</source>
        <translation>En CSO driver gjennomføringen; uten en strateg kommer organisasjonen i utakt med markedet.</translation>
    </message>
    <message>
        <source>A CRO who favours one function neglects the others, and the revenue cycle breaks where they meet.</source>
        <translation>En CRO som favoriserer én funksjon, forsømmer de andre, og inntektssyklusen brister der de møtes.</translation>
    </message>
    <message>
        <source>The seat asks for more than its holder can give yet.</source>
        <translation>Stillingen krever mer enn den som har den, ennå kan gi.</translation>
    </message>
    <message>
        <source>Whether the person fits the seat stays a guess.</source>
        <translation>Om personen passer til stillingen, forblir gjetning.</translation>
    </message>
    <message>
        <source>How complex the business is decides which leader pays off.</source>
        <translation>Hvor kompleks virksomheten er, avgjør hvilken leder som lønner seg.</translation>
    </message>
    <message>
        <source>Move the VP under the nearest CSO, CRO or CEO.</source>
        <translation>Flytt VP-en under nærmeste CSO, CRO eller CEO.</translation>
    </message>
    <message>
        <source>Move the CRO under the CEO.</source>
        <translation>Flytt CRO under CEO.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO or the CEO.</source>
        <translation>Flytt CSO under CRO eller CEO.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO, or let the CRO below take the CSO’s place.</source>
        <translation>Flytt CSO under CRO, eller la CRO lenger ned ta CSO-ens plass.</translation>
    </message>
    <message>
        <source>Move the marketing leader under the CMO, CRO or CEO.</source>
        <translation>Flytt lederen for markedsføring under CMO, CRO eller CEO.</translation>
    </message>
    <message>
        <source>Move the customer success leader under the CCO, CRO or CEO.</source>
        <translation>Flytt lederen for kundesuksess under CCO, CRO eller CEO.</translation>
    </message>
    <message>
        <source>Move the manager under the nearest VP of Sales, CSO or CRO.</source>
        <translation>Flytt lederen under nærmeste VP salg, CSO eller CRO.</translation>
    </message>
    <message>
        <source>Move the team lead under the nearest sales manager or VP of Sales.</source>
        <translation>Flytt teamlederen under nærmeste salgssjef eller VP salg.</translation>
    </message>
    <message>
        <source>Move the seller under the nearest team lead or sales manager.</source>
        <translation>Flytt selgeren under nærmeste teamleder eller salgssjef.</translation>
    </message>
    <message>
        <source>Swap the two, or move the person up the line.</source>
        <translation>Bytt om de to, eller flytt personen oppover i linjen.</translation>
    </message>
    <message>
        <source>Make the seller a team lead, or move the direct reports up.</source>
        <translation>Gjør selgeren til teamleder, eller flytt de underordnede opp.</translation>
    </message>
    <message>
        <source>Give the others another role, and place the CEO at the top.</source>
        <translation>Gi de andre en annen rolle, og plasser CEO øverst.</translation>
    </message>
    <message>
        <source>Move the others under whoever leads them.</source>
        <translation>Flytt de andre under den som leder dem.</translation>
    </message>
    <message>
        <source>Decide who leads, and give the others another role.</source>
        <translation>Bestem hvem som leder, og gi de andre en annen rolle.</translation>
    </message>
    <message>
        <source>Check whether all three are needed, and accept the finding if they are.</source>
        <translation>Vurder om alle tre trengs, og godta funnet hvis de gjør det.</translation>
    </message>
    <message>
        <source>Add sellers, or move others out of the sales leader’s branch.</source>
        <translation>Legg til selgere, eller flytt andre ut av salgslederens gren.</translation>
    </message>
    <message>
        <source>Move the missing leaders under the CRO, or add seats for them.</source>
        <translation>Flytt de manglende lederne under CRO, eller legg til stillinger for dem.</translation>
    </message>
    <message>
        <source>Add the missing seats.</source>
        <translation>Legg til stillingene som mangler.</translation>
    </message>
    <message>
        <source>Add a level or join teams, or change the document’s limits.</source>
        <translation>Legg til et nivå, slå sammen team, eller endre dokumentets grenser.</translation>
    </message>
    <message>
        <source>Take out a level, or change the document’s limit.</source>
        <translation>Fjern et nivå, eller endre dokumentets grense.</translation>
    </message>
    <message>
        <source>Add the missing SDRs.</source>
        <translation>Legg til SDR-ene som mangler.</translation>
    </message>
    <message>
        <source>Remove the dotted line.</source>
        <translation>Fjern den stiplede linjen.</translation>
    </message>
    <message>
        <source>Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.</source>
        <translation>Rekrutter en leder; for en CRO, en CSO og en VP Sales finnes det en sjekkliste.</translation>
    </message>
    <message>
        <source>Keep one of the seats and make the others vacant, or accept the finding if all of them are meant.</source>
        <translation>Behold én av stillingene og gjør de andre ledige, eller godta funnet hvis alle er ment.</translation>
    </message>
    <message>
        <source>Set the quota to the sum below, or assign the rest.</source>
        <translation>Sett salgsmålet til summen under, eller fordel resten.</translation>
    </message>
    <message>
        <source>Enter the quota.</source>
        <translation>Skriv inn salgsmålet.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, let marketing and customer success report to the seat, or make it vacant and search.</source>
        <translation>Bytt med en som passer bedre, la markedsføring og kundesuksess rapportere til stillingen, eller gjør den ledig og rekrutter.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, place filled seats for marketing and customer success beside the CRO, or make the seat vacant and search.</source>
        <translation>Bytt med en som passer bedre, plasser besatte stillinger for markedsføring og kundesuksess ved siden av CRO, eller gjør stillingen ledig og rekrutter.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, or make the seat vacant.</source>
        <translation>Bytt med en som passer bedre, eller gjør stillingen ledig.</translation>
    </message>
    <message>
        <source>Appoint a Head of Sales Strategy, or add a seat and fill it.</source>
        <translation>Utnevn en leder for salgsstrategi, eller legg til en stilling og besett den.</translation>
    </message>
    <message>
        <source>Swap with somebody more even, or make the seat vacant and search.</source>
        <translation>Bytt med en som er jevnere, eller gjør stillingen ledig og rekrutter.</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills.</source>
        <translation>Vurder minst tre ferdigheter i gjennomføring og tre i strategi.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart, or answer again.</source>
        <translation>Sett de anbefalte lederne inn i kartet, eller svar på nytt.</translation>
    </message>
    <message>
        <source>Move the person under the right manager.</source>
        <translation>Flytt personen under riktig leder.</translation>
    </message>
    <message>
        <source>Choose a manager.</source>
        <translation>Velg en leder.</translation>
    </message>
    <message>
        <source>Change one of the IDs.</source>
        <translation>Endre en av ID-ene.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Velg en rolle.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart</source>
        <translation>Legg de anbefalte lederne inn i kartet</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n stilling</numerusform>
            <numerusform>%n stillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <comment>on a card: positions</comment>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n nivå</numerusform>
            <numerusform>%n nivåer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct reports</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n direkte underordnet</numerusform>
            <numerusform>%n direkte underordnede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n selger</numerusform>
            <numerusform>%n selgere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AEs</source>
        <comment>on a card: account executives</comment>
        <translation>
            <numerusform>%n AE</numerusform>
            <numerusform>%n AE-er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SDRs and BDRs</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n SDR eller BDR</numerusform>
            <numerusform>%n SDR-er og BDR-er</numerusform>
        </translation>
    </message>
    <message>
        <source>Team cost %1</source>
        <comment>on a card</comment>
        <translation>Teamets kostnad %1</translation>
    </message>
    <message>
        <source>Search: %1 of %2 done</source>
        <translation>Rekruttering: %1 av %2 gjort</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>layout of the chart</comment>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Hanging columns, to the left</source>
        <comment>layout of the chart</comment>
        <translation>Hengende kolonner, til venstre</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>layout of the chart</comment>
        <translation>På begge sider</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>layout of the chart</comment>
        <translation>Flere kolonner</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>layout of the chart</comment>
        <translation>Fiskebein</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>layout of the chart</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Grades in rows</source>
        <comment>layout of the chart</comment>
        <translation>Stillingsnivåer på rader</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <comment>direction of the chart</comment>
        <translation>Ovenfra og ned</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <comment>direction of the chart</comment>
        <translation>Nedenfra og opp</translation>
    </message>
    <message>
        <source>Left to right</source>
        <comment>direction of the chart</comment>
        <translation>Fra venstre til høyre</translation>
    </message>
    <message>
        <source>Right to left</source>
        <comment>direction of the chart</comment>
        <translation>Fra høyre til venstre</translation>
    </message>
    <message>
        <source>Three columns</source>
        <comment>arrangement of a team</comment>
        <translation>Tre kolonner</translation>
    </message>
    <message>
        <source>Four columns</source>
        <comment>arrangement of a team</comment>
        <translation>Fire kolonner</translation>
    </message>
    <message>
        <source>Five columns</source>
        <comment>arrangement of a team</comment>
        <translation>Fem kolonner</translation>
    </message>
    <message>
        <source>Six columns</source>
        <comment>arrangement of a team</comment>
        <translation>Seks kolonner</translation>
    </message>
    <message>
        <source>Seven columns</source>
        <comment>arrangement of a team</comment>
        <translation>Sju kolonner</translation>
    </message>
    <message>
        <source>Eight columns</source>
        <comment>arrangement of a team</comment>
        <translation>Åtte kolonner</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>arrangement of a team</comment>
        <translation>Flere kolonner</translation>
    </message>
    <message>
        <source>One column, to the left</source>
        <comment>arrangement of a team</comment>
        <translation>Én kolonne, til venstre</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>arrangement of a team</comment>
        <translation>På begge sider</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>arrangement of a team</comment>
        <translation>Fiskebein</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>arrangement of a team</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <comment>caption of a row of equal grades</comment>
        <translation>Stillingsnivå %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>theme</comment>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Ingen her heter «{text}».</translation>
    </message>
    <message>
        <source>Several are called “{text}”. Write the ID instead.</source>
        <translation>Flere heter «{text}». Skriv ID-en i stedet.</translation>
    </message>
    <message>
        <source>Nobody sits there yet: {name}. Write a name first.</source>
        <translation>Ingen sitter der ennå: {name}. Skriv et navn først.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Endre %n celle</numerusform>
            <numerusform>Endre %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field</comment>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Type of leader</source>
        <comment>field</comment>
        <translation>Ledertype</translation>
    </message>
    <message>
        <source>%1 of the branch</source>
        <translation>%1 i grenen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ingen verdi</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>values</comment>
        <translation>Andre</translation>
    </message>
    <message>
        <source>is</source>
        <comment>test of a value</comment>
        <translation>er</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>test of a value</comment>
        <translation>er ikke</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>test of a value</comment>
        <translation>inneholder</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>test of a value</comment>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>test of a value</comment>
        <translation>høyst</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>test of a value</comment>
        <translation>er tom</translation>
    </message>
    <message>
        <source>is filled in</source>
        <comment>test of a value</comment>
        <translation>er fylt ut</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark on a card</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark on a card</comment>
        <translation>Stjerne</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark on a card</comment>
        <translation>Flagg</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <comment>mark on a card</comment>
        <translation>Pil opp</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <comment>mark on a card</comment>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>mark on a card</comment>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>mark on a card</comment>
        <translation>Prikk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A chart can have at most %n chosen colours or conditions.</source>
        <translation>
            <numerusform>Et kart kan ha høyst %n valgt farge eller betingelse.</numerusform>
            <numerusform>Et kart kan ha høyst %n valgte farger eller betingelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Footer</source>
        <comment>field</comment>
        <translation>Bunntekst</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <comment>field</comment>
        <translation>Verdien i betingelsen</translation>
    </message>
    <message>
        <source>Direction of the branch</source>
        <comment>field</comment>
        <translation>Retning for grenen</translation>
    </message>
    <message>
        <source>“{path}” does not name a picture in the document&apos;s folder or below it.</source>
        <translation>«{path}» er ikke et bilde i dokumentets mappe eller under den.</translation>
    </message>
    <message>
        <source>“{path}” is looked for beside the document, which has not been saved yet.</source>
        <translation>«{path}» letes etter ved siden av dokumentet, som ikke er lagret ennå.</translation>
    </message>
    <message>
        <source>There is no file “{path}” beside the document.</source>
        <translation>Det finnes ingen fil «{path}» ved siden av dokumentet.</translation>
    </message>
    <message>
        <source>“{path}” leads out of the document&apos;s folder, so it is not opened.</source>
        <translation>«{path}» leder ut av dokumentets mappe og åpnes derfor ikke.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MiB.</source>
        <translation>«{path}» er større enn {limit} MiB.</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} pixels on a side.</source>
        <translation>«{path}» har mer enn {limit} piksler på en side.</translation>
    </message>
    <message>
        <source>“{path}” is neither a PNG nor a JPEG picture.</source>
        <translation>«{path}» er verken et PNG- eller et JPEG-bilde.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>«{path}» kunne ikke leses.</translation>
    </message>
    <message>
        <source>“{path}” was not copied: there is another file of that name.</source>
        <translation>«{path}» ble ikke kopiert: Det finnes en annen fil med det navnet.</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>field</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>As the chart around it</source>
        <comment>direction</comment>
        <translation>Som kartet rundt den</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Å&amp;pne …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Lagre &amp;som …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>S&amp;tartside</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliser</translation>
    </message>
    <message>
        <source>Re&amp;move, reports move up</source>
        <translation>&amp;Fjern, underordnede flyttes opp</translation>
    </message>
    <message>
        <source>Remove &amp;branch</source>
        <translation>Fjern gr&amp;en</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Velg alle</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>F&amp;inn</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>G&amp;å til …</translation>
    </message>
    <message>
        <source>Direct &amp;report</source>
        <translation>Direkte &amp;underordnet</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Sideordnet</translation>
    </message>
    <message>
        <source>Manager &amp;above</source>
        <translation>&amp;Leder over</translation>
    </message>
    <message>
        <source>&amp;Top position</source>
        <translation>Stilling på &amp;toppen</translation>
    </message>
    <message>
        <source>Edit &amp;name</source>
        <translation>Rediger &amp;navn</translation>
    </message>
    <message>
        <source>C&amp;hange manager…</source>
        <translation>&amp;Bytt leder …</translation>
    </message>
    <message>
        <source>&amp;Swap holders</source>
        <translation>Bytt inne&amp;havere</translation>
    </message>
    <message>
        <source>&amp;Vacate</source>
        <translation>Gjør &amp;stillingen ledig</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Flytt &amp;tidligere</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Flytt sene&amp;re</translation>
    </message>
    <message>
        <source>Move &amp;one level up</source>
        <translation>Flytt ett nivå o&amp;pp</translation>
    </message>
    <message>
        <source>Move one level do&amp;wn</source>
        <translation>Fl&amp;ytt ett nivå ned</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;inn</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Tilpass til vindu</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Faktisk størrelse</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>Fold &amp;sammen</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>Ut&amp;vid</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Fold sammen &amp;alle</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Utvi&amp;d alle</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>Dis&amp;posisjon</translation>
    </message>
    <message>
        <source>Finding&amp;s</source>
        <translation>Fu&amp;nn</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;etaljer</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Fulls&amp;kjerm</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisk</translation>
    </message>
    <message>
        <source>&amp;Top to bottom</source>
        <translation>&amp;Ovenfra og ned</translation>
    </message>
    <message>
        <source>&amp;Hanging teams</source>
        <translation>&amp;Hengende team</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>&amp;Venstre til høyre</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Neste funn</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Forrige funn</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regler …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastatursnarveier</translation>
    </message>
    <message>
        <source>&amp;About Arborg</source>
        <translation>&amp;Om Arborg</translation>
    </message>
    <message>
        <source>Role &amp;advisor…</source>
        <translation>&amp;Rolleveiviser …</translation>
    </message>
    <message>
        <source>&amp;Search checklist…</source>
        <translation>&amp;Sjekkliste for søket …</translation>
    </message>
    <message>
        <source>&amp;Compare skills…</source>
        <translation>Sammenlign &amp;ferdigheter …</translation>
    </message>
    <message>
        <source>Revenue growth &amp;diagnostic…</source>
        <translation>&amp;Diagnose av inntektsveksten …</translation>
    </message>
    <message>
        <source>&amp;Chart and cards…</source>
        <translation>&amp;Kart og kort …</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Side om side</translation>
    </message>
    <message>
        <source>Hanging teams, to the l&amp;eft</source>
        <translation>Hengende team, &amp;til venstre</translation>
    </message>
    <message>
        <source>Teams on &amp;both sides</source>
        <translation>Team på &amp;begge sider</translation>
    </message>
    <message>
        <source>Teams in se&amp;veral columns</source>
        <translation>Team i &amp;flere kolonner</translation>
    </message>
    <message>
        <source>&amp;Fishbone</source>
        <translation>F&amp;iskebein</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>Kom&amp;pakt</translation>
    </message>
    <message>
        <source>&amp;Grades in rows</source>
        <translation>Stillings&amp;nivåer på rader</translation>
    </message>
    <message>
        <source>B&amp;ottom to top</source>
        <translation>Ne&amp;denfra og opp</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>Fra høy&amp;re til venstre</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>theme</comment>
        <translation>&amp;Automatisk</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <comment>theme</comment>
        <translation>&amp;Papir</translation>
    </message>
    <message>
        <source>&amp;Slate</source>
        <comment>theme</comment>
        <translation>&amp;Skifer</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>&amp;Høykontrast</translation>
    </message>
    <message>
        <source>&amp;Mono</source>
        <comment>theme</comment>
        <translation>&amp;Monokrom</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Finn en kommando …</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Oversiktskart</translation>
    </message>
    <message>
        <source>&amp;Dotted line to…</source>
        <translation>Sti&amp;plet linje til …</translation>
    </message>
    <message>
        <source>&amp;People table</source>
        <translation>Personta&amp;bell</translation>
    </message>
    <message>
        <source>Focus on this &amp;branch</source>
        <translation>Vis bare denne &amp;grenen</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Vis &amp;hele kartet</translation>
    </message>
    <message>
        <source>Colours and title bloc&amp;k…</source>
        <translation>Far&amp;ger og tittelfelt …</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>&amp;Bilde …</translation>
    </message>
    <message>
        <source>R&amp;emove photo</source>
        <translation>&amp;Fjern bilde</translation>
    </message>
</context>
<context>
    <name>arborg::ui::AdvisorDialog</name>
    <message>
        <source>Which leader do you need?</source>
        <translation>Hvilken leder trenger du?</translation>
    </message>
    <message>
        <source>Start a chart from this</source>
        <translation>Start et kart fra dette</translation>
    </message>
    <message>
        <source>Lay this skeleton into my chart</source>
        <translation>Legg dette skjelettet inn i kartet mitt</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Behold svarene</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Virksomheten din</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Salgskanaler</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Verticals (industries sold to)</source>
        <translation>Bransjer det selges til</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <translation>Alvorlige konkurrenter</translation>
    </message>
    <message>
        <source>People in sales</source>
        <translation>Personer i salg</translation>
    </message>
    <message>
        <source>As many as in the chart</source>
        <translation>Like mange som i kartet</translation>
    </message>
    <message>
        <source>What you notice</source>
        <translation>Hva du merker</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Hva som talte for det</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ArrangementEdit</name>
    <message>
        <source>An assistant stands beside the manager.</source>
        <translation>En assistent står ved siden av lederen.</translation>
    </message>
    <message>
        <source>With grades in rows all teams are arranged alike.</source>
        <translation>Med stillingsnivåer på rader ordnes alle team likt.</translation>
    </message>
    <message>
        <source>Different ones</source>
        <comment>of several teams</comment>
        <translation>Ulike verdier</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartCanvas</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organisasjonskart</translation>
    </message>
    <message>
        <source>Press Enter to add the first person</source>
        <translation>Trykk Enter for å legge til den første personen</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartDialog</name>
    <message>
        <source>Chart and cards</source>
        <translation>Kart og kort</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Som vinduet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tittel:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Kartets språk:</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>&amp;Valuta:</translation>
    </message>
    <message>
        <source>On each card, below name and title</source>
        <translation>På hvert kort, under navn og tittel</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Først:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <translation>&amp;Så:</translation>
    </message>
    <message>
        <source>T&amp;hird:</source>
        <translation>Til &amp;slutt:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>&amp;Photos instead of initials</source>
        <translation>&amp;Bilder i stedet for initialer</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Sinober</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oransje</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblå</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fiolett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliven</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Skifer</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Ingen farge</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Annen farge …</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Annen farge</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CommandPalette</name>
    <message>
        <source>No such command</source>
        <translation>Fant ingen kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CompareDialog</name>
    <message>
        <source>Choose a person</source>
        <translation>Velg en person</translation>
    </message>
    <message>
        <source>Name, title or ID</source>
        <translation>Navn, tittel eller ID</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Velg en person …</translation>
    </message>
    <message>
        <source>Fit for the seat of %1</source>
        <translation>Egnethet for stillingen til %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Egnethet</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Ferdighet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Compare skills</source>
        <translation>Sammenlign ferdigheter</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DiagnosticDialog</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <source>Rate at least three practices of each area to see the score.</source>
        <translation>Vurder minst tre praksiser på hvert område for å se poengsummen.</translation>
    </message>
    <message>
        <source>Nothing is rated low yet.</source>
        <translation>Ingenting er vurdert lavt ennå.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle områder</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Diagnose av inntektsveksten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Ny gjennomgang</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Fjern denne gjennomgangen</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Eksporter PDF …</translation>
    </message>
    <message>
        <source>Scores by area</source>
        <translation>Poeng etter område</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Poeng over tid</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Hva som bør gjøres først</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DottedLinesEdit</name>
    <message>
        <source>Kind of the dotted line to %1</source>
        <translation>Type stiplet linje til %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Caption of the dotted line to %1</source>
        <translation>Tekst til stiplet linje til %1</translation>
    </message>
    <message>
        <source>Remove this dotted line</source>
        <translation>Fjern denne stiplede linjen</translation>
    </message>
    <message>
        <source>Remove the dotted line to %1</source>
        <translation>Fjern den stiplede linjen til %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Fra: %1</translation>
    </message>
    <message>
        <source>Add a dotted line…</source>
        <translation>Legg til stiplet linje …</translation>
    </message>
</context>
<context>
    <name>arborg::ui::EditController</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Bytt leder</translation>
    </message>
    <message>
        <source>Name of the new manager</source>
        <translation>Navnet på den nye lederen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Name, title or id</source>
        <translation>Navn, tittel eller ID</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Godta et funn</translation>
    </message>
    <message>
        <source>Why is it right for this organisation? The reason is kept in the document.</source>
        <translation>Hvorfor er det riktig for denne organisasjonen? Begrunnelsen lagres i dokumentet.</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Stiplet linje</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Til hvem?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ExportDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Gjennomsiktig bakgrunn</translation>
    </message>
    <message>
        <source>Show &amp;findings on the cards</source>
        <translation>Vis &amp;funn på kortene</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-bilde</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-tegning</translation>
    </message>
    <message>
        <source>One page that fits the chart</source>
        <translation>Én side som passer til kartet</translation>
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
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Side:</translation>
    </message>
    <message>
        <source>Or&amp;ientation:</source>
        <translation>Re&amp;tning:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Oppløsning:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Kartets språk:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>Som i kartet</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;ema:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FiguresPanel</name>
    <message>
        <source>Whole chart</source>
        <translation>Hele kartet</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Følg utvalget</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Kopier tallene som en tabell</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FileController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-tegninger (*.svg)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagrede endringer</translation>
    </message>
    <message>
        <source>Do you want to save the changes to “%1”?</source>
        <translation>Vil du lagre endringene i «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Uten lagring går de tapt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Kart og regneark (*.arborg *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer et regneark</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Regneark (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Åpner %1 …</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Klarte ikke å åpne «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions imported</source>
        <translation>
            <numerusform>%Ln stilling importert</numerusform>
            <numerusform>%Ln stillinger importert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions were read from “%1”. Nothing was left out; this needs a look:</source>
        <translation>
            <numerusform>%Ln stilling ble lest fra «%1». Ingenting er utelatt; dette bør sjekkes:</numerusform>
            <numerusform>%Ln stillinger ble lest fra «%1». Ingenting er utelatt; dette bør sjekkes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importrapport</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Arborg charts (*.arborg)</source>
        <translation>Arborg-kart (*.arborg)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Lagrer %1 …</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Klarte ikke å lagre «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>Klarte ikke å skrive «%1»</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Eksportert til %1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Eksporterer %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Kopierer bilder …</translation>
    </message>
    <message>
        <source>Pictures left behind</source>
        <translation>Bilder ble ikke med</translation>
    </message>
    <message>
        <source>The chart is saved. Some of its pictures could not be copied into the new folder; they are still in the old one.</source>
        <translation>Kartet er lagret. Noen av bildene kunne ikke kopieres til den nye mappen; de ligger fortsatt i den gamle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be shown</source>
        <translation>
            <numerusform>%Ln bilde kunne ikke vises</numerusform>
            <numerusform>%Ln bilder kunne ikke vises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Find in all fields</source>
        <translation>Søk i alle felt</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsModel</name>
    <message>
        <source>Whole chart</source>
        <translation>Hele kartet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Løsning</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsPanel</name>
    <message>
        <source>Show on chart</source>
        <translation>Vis i kartet</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Ikke lenger godta</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Godta med begrunnelse …</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Vis godtatte</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>Ingenting å bemerke</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FocusBar</name>
    <message>
        <source>Show everything</source>
        <translation>Vis hele kartet</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Vis hele kartet (Esc)</translation>
    </message>
    <message>
        <source>Only the branch of %1</source>
        <translation>Bare grenen til %1</translation>
    </message>
    <message>
        <source>Widens the view to this branch</source>
        <translation>Utvider visningen til denne grenen</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FormatsEdit</name>
    <message>
        <source>Colour or mark the cards that meet a condition: a quota of at least a million, a seat without a name, a department …</source>
        <translation>Gi farge eller merke til kort som oppfyller en betingelse: et salgsmål på minst en million, en stilling uten navn, en avdeling …</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Legg til betingelse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ingen merke</translation>
    </message>
    <message>
        <source>Ask this one before the one above</source>
        <translation>Spør denne før den over</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Fjern denne betingelsen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>en verdi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Som ved åpning</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
</context>
<context>
    <name>arborg::ui::InspectorPanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Annen (fri tittel)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions selected</source>
        <translation>
            <numerusform>%Ln stilling valgt</numerusform>
            <numerusform>%Ln stillinger valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is changed on all of them.</source>
        <translation>Det du endrer her, endres på alle.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Select somebody to see and change the details.</source>
        <translation>Velg noen for å se og endre detaljene.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterer til</translation>
    </message>
    <message>
        <source>Choose another manager</source>
        <translation>Velg en annen leder</translation>
    </message>
    <message>
        <source>Notes about this seat</source>
        <translation>Notater om denne stillingen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Ferdigheter</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Stiplede linjer</translation>
    </message>
    <message>
        <source>The cards of this chart show no photos: Layout, Chart and cards.</source>
        <translation>Kortene i dette kartet viser ikke bilder: Oppsett, Kart og kort.</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Velg bilde …</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Fjern bilde</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LayoutController</name>
    <message>
        <source>Selected tea&amp;ms</source>
        <translation>Va&amp;lgte team</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersChart</name>
    <message>
        <source>Strategists</source>
        <translation>Strateger</translation>
    </message>
    <message>
        <source>All-round leaders</source>
        <translation>Allsidige ledere</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Under utvikling</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Gjennomførere</translation>
    </message>
    <message>
        <source>%1: execution %2, strategy %3</source>
        <translation>%1: gjennomføring %2, strategi %3</translation>
    </message>
    <message>
        <source>Leaders map: strategy against execution</source>
        <translation>Lederkart: strategi mot gjennomføring</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersPanel</name>
    <message>
        <source>Nobody is assessed yet. Rate at least three execution and three strategy skills of a leader.</source>
        <translation>Ingen er vurdert ennå. Vurder minst tre ferdigheter i gjennomføring og tre i strategi hos en leder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaders are not assessed.</source>
        <translation>
            <numerusform>%Ln leder er ikke vurdert.</numerusform>
            <numerusform>%Ln ledere er ikke vurdert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other leaders</source>
        <translation>Andre ledere</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LooksDialog</name>
    <message>
        <source>Colours and title block</source>
        <translation>Farger og tittelfelt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farger</translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation>&amp;Betingelser</translation>
    </message>
    <message>
        <source>&amp;Title block</source>
        <translation>&amp;Tittelfelt</translation>
    </message>
    <message>
        <source>A condition has no value yet.</source>
        <translation>En betingelse mangler ennå en verdi.</translation>
    </message>
    <message>
        <source>Function of the role (usual)</source>
        <translation>Rollens funksjon (vanlig)</translation>
    </message>
    <message>
        <source>Colour &amp;by:</source>
        <translation>Farge &amp;etter:</translation>
    </message>
    <message>
        <source>&amp;Legend below the chart</source>
        <translation>&amp;Forklaring under kartet</translation>
    </message>
    <message>
        <source>The first condition that a card meets gives its colour, and the first with a mark its mark.</source>
        <translation>Den første betingelsen et kort oppfyller gir fargen, og den første med et merke gir merket.</translation>
    </message>
    <message>
        <source>T&amp;itle of the chart above it</source>
        <translation>Kartets t&amp;ittel over det</translation>
    </message>
    <message>
        <source>&amp;Date of the drawing</source>
        <translation>&amp;Dato for tegningen</translation>
    </message>
    <message>
        <source>for example: Confidential</source>
        <translation>for eksempel: Konfidensielt</translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation>&amp;Bunntekst:</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Velg &amp;logo …</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>Fje&amp;rn logo</translation>
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
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åpne n&amp;ylige</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Sett &amp;inn</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Oppsett</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kontroller</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>Sal&amp;g</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>arborg::ui::MainWindow</name>
    <message>
        <source>About Arborg</source>
        <translation>Om Arborg</translation>
    </message>
    <message>
        <source>Arborg %1

Designer for the organisation charts of sales teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arborg %1

Tegneprogram for organisasjonskart over salgsteam.
Fri programvare under GNU General Public License, versjon 3 eller nyere.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen funnet</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 av %2 funnet</translation>
    </message>
    <message>
        <source>%1[*] – Arborg</source>
        <translation>%1[*] – Arborg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Verktøylinje</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Underordnet</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Sideordnet</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>How the chart is laid out</source>
        <translation>Hvordan kartet legges opp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledere</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palett</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the chart</source>
        <translation>Fargene i kartet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>More is shown: %1 was left out</source>
        <translation>Nå vises mer: %1 var utelatt</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Oversiktskart</translation>
    </message>
</context>
<context>
    <name>arborg::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PalettePanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Annet (fri tittel)</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Søk etter rolle</translation>
    </message>
    <message>
        <source>Roles to drag onto the chart</source>
        <translation>Roller å dra inn i kartet</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeopleModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation>Rad %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeoplePanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nobody here yet. Paste rows from a spreadsheet, or add the first person in the chart.</source>
        <translation>Ingen her ennå. Lim inn rader fra et regneark, eller legg til den første personen i kartet.</translation>
    </message>
    <message>
        <source>Nobody matches. Esc in the filter shows everybody again.</source>
        <translation>Ingen passer. Esc i filteret viser alle igjen.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Og %Ln til</numerusform>
            <numerusform>Og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed:</source>
        <translation>Ingenting ble endret:</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Vanlige kolonner</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sorter stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sorter synkende</translation>
    </message>
    <message>
        <source>Order of the chart</source>
        <translation>Kartets rekkefølge</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Flytt kolonnen til venstre</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Flytt kolonnen til høyre</translation>
    </message>
    <message>
        <source>Fit column to its content</source>
        <translation>Tilpass kolonnen til innholdet</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Skjul kolonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Vis i kartet</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Rediger celle</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedover</translation>
    </message>
    <message>
        <source>Fill selected rows</source>
        <translation>Fyll valgte rader</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Tøm celler</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Kopier celler</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopier med overskrifter</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Lim inn celler</translation>
    </message>
    <message>
        <source>Filter all fields</source>
        <translation>Filtrer i alle felt</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>quick filter</comment>
        <translation>Ledige</translation>
    </message>
    <message>
        <source>Only vacant seats</source>
        <translation>Bare ledige stillinger</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Med funn</translation>
    </message>
    <message>
        <source>Only seats with findings</source>
        <translation>Bare stillinger med funn</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Grenen til %1</translation>
    </message>
    <message>
        <source>Selected branch</source>
        <translation>Valgt gren</translation>
    </message>
    <message>
        <source>Only who is selected, and everybody below</source>
        <translation>Bare den som er valgt, og alle under</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Hvilke kolonner som vises</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>More room for the table</source>
        <translation>Mer plass til tabellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PersonPicker</name>
    <message>
        <source>Nobody found</source>
        <translation>Ingen funnet</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PictureController</name>
    <message>
        <source>Choose a photo</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Velg en logo</translation>
    </message>
    <message>
        <source>Save the chart first</source>
        <translation>Lagre kartet først</translation>
    </message>
    <message>
        <source>Pictures are kept in the folder of the chart, and this one has none yet.</source>
        <translation>Bilder ligger i kartets mappe, og dette kartet har ingen ennå.</translation>
    </message>
    <message>
        <source>Save it, then choose the picture.</source>
        <translation>Lagre det, og velg så bildet.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leser %1 …</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a picture</source>
        <translation>«%1» kan ikke brukes som bilde</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RatingEdit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ikke vurdert</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Fewest direct reports of a manager:</source>
        <translation>Færrest direkte underordnede for en leder:</translation>
    </message>
    <message>
        <source>Most direct reports of a manager:</source>
        <translation>Flest direkte underordnede for en leder:</translation>
    </message>
    <message>
        <source>Most layers:</source>
        <translation>Flest nivåer:</translation>
    </message>
    <message>
        <source>Account executives that one SDR or BDR can feed:</source>
        <translation>Account Executives som én SDR eller BDR kan forsyne:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SalesController</name>
    <message>
        <source>Search for: %1</source>
        <translation>Søk etter: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 gjort</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Sjekkliste for søket</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Diagnose av inntektsveksten</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Hva som bør gjøres først</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>«%1» kunne ikke skrives</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Eksportert til %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchDialog</name>
    <message>
        <source>Search for: %1</source>
        <translation>Søk etter: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 gjort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items overdue</source>
        <translation>
            <numerusform>%Ln punkt over fristen</numerusform>
            <numerusform>%Ln punkter over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>neste frist %1</translation>
    </message>
    <message>
        <source>the seat is filled: %1</source>
        <translation>stillingen er besatt: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Sjekkliste for søket</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Eksporter PDF …</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynn på nytt</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchIndex</name>
    <message>
        <source>Skill</source>
        <translation>Ferdighet</translation>
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
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Walk the chart as it is drawn</source>
        <translation>Gå rundt i kartet slik det er tegnet</translation>
    </message>
    <message>
        <source>Walk without selecting</source>
        <translation>Gå uten å velge</translation>
    </message>
    <message>
        <source>Collapse or expand a branch</source>
        <translation>Fold sammen eller utvid en gren</translation>
    </message>
    <message>
        <source>Write over the name</source>
        <translation>Skriv over navnet</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>en hvilken som helst bokstav</translation>
    </message>
    <message>
        <source>Next and previous field of a card</source>
        <translation>Neste og forrige felt på et kort</translation>
    </message>
    <message>
        <source>Leave without changing</source>
        <translation>Gå ut uten å endre</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom ved pekeren</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl og hjulet</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Flytt visningen</translation>
    </message>
    <message>
        <source>the wheel, the middle button, or Space and drag</source>
        <translation>hjulet, midtknappen, eller mellomrom og dra</translation>
    </message>
    <message>
        <source>Move under another manager</source>
        <translation>Flytt under en annen leder</translation>
    </message>
    <message>
        <source>drag the card</source>
        <translation>dra kortet</translation>
    </message>
    <message>
        <source>Drop without a question</source>
        <translation>Slipp uten spørsmål</translation>
    </message>
    <message>
        <source>Shift and drop</source>
        <translation>Shift og slipp</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillRadar</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillsTab</name>
    <message>
        <source>Fit for this seat (%1): %2 of 100</source>
        <translation>Egnethet for stillingen (%1): %2 av 100</translation>
    </message>
    <message>
        <source>Fit for this seat (%1): rate at least three of its skills</source>
        <translation>Egnethet for stillingen (%1): vurder minst tre av ferdighetene</translation>
    </message>
    <message>
        <source>Nobody sits here. Skills are rated on a person.</source>
        <translation>Stillingen er ledig. Ferdigheter vurderes hos en person.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Sammenlign med …</translation>
    </message>
    <message>
        <source>Skills as a radar</source>
        <translation>Ferdigheter som radardiagram</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StartPage</name>
    <message>
        <source>Led by a CRO</source>
        <translation>Ledet av en CRO</translation>
    </message>
    <message>
        <source>A software company in three countries; one VP seat is open.</source>
        <translation>Et programvareselskap i tre land; én VP-stilling er ledig.</translation>
    </message>
    <message>
        <source>Led by a CSO</source>
        <translation>Ledet av en CSO</translation>
    </message>
    <message>
        <source>A machine maker whose sales close in the regions.</source>
        <translation>En maskinprodusent med salget ute i regionene.</translation>
    </message>
    <message>
        <source>A CRO with a CSO</source>
        <translation>En CRO med en CSO</translation>
    </message>
    <message>
        <source>A large group, with a few reporting lines to put right.</source>
        <translation>Et stort konsern, med noen rapporteringslinjer å rette opp.</translation>
    </message>
    <message>
        <source>A start-up with a VP of Sales</source>
        <translation>En oppstartsbedrift med en VP salg</translation>
    </message>
    <message>
        <source>A dozen people and the first sales team.</source>
        <translation>Et dusin personer og det første salgsteamet.</translation>
    </message>
    <message>
        <source>Design your sales organisation</source>
        <translation>Utform salgsorganisasjonen din</translation>
    </message>
    <message>
        <source>Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you work.</source>
        <translation>Tegn den, eller hent den fra et regneark. Arborg kontrollerer hvem som rapporterer til hvem mens du arbeider.</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nytt kart</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer et regneark …</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Begynn med et eksempel</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylig brukte filer</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Filer som du åpner eller lagrer, vises her.</translation>
    </message>
    <message>
        <source>Which leader do you need?</source>
        <translation>Hvilken leder trenger du?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StatusView</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln ledig</numerusform>
            <numerusform>%Ln ledige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln feil</numerusform>
            <numerusform>%Ln feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advarsel</numerusform>
            <numerusform>%Ln advarsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln merknad</numerusform>
            <numerusform>%Ln merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ValueColorsEdit</name>
    <message>
        <source>Every card has the colour of what its role does: sales, marketing, finance …</source>
        <translation>Hvert kort har fargen til det rollen gjør: salg, markedsføring, økonomi …</translation>
    </message>
    <message>
        <source>From blue for the smallest numbers to red for the largest, in five steps.</source>
        <translation>Fra blått for de minste tallene til rødt for de største, i fem trinn.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
<context>
    <name>AccessiblePosition</name>
    <message>
        <source>%1, %2</source>
        <comment>vacant, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct reports</source>
        <translation>
            <numerusform>%Ln riporto diretto</numerusform>
            <numerusform>%Ln riporti diretti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Modifica nome</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Modifica qualifica</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Sposta indietro</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Sposta avanti</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Sposta su di un livello</translation>
    </message>
    <message>
        <source>Move one level down</source>
        <translation>Sposta giù di un livello</translation>
    </message>
</context>
<context>
    <name>BranchWords</name>
    <message>
        <source>Nobody has the id or name “%1”</source>
        <translation>Nessuno ha l’ID o il nome «%1»</translation>
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
        <translation>arborg check FILE [opzioni]

  --format FORMAT      text (predefinito), json o sarif
  --min SEVERITY       gravità minima mostrata: notice (predefinita), warning o error
  --from FORMAT        formato dello standard input: csv, tsv o arborg
  --map FIELD=COLUMN   quale colonna di un foglio contiene un campo; ripetibile
  --lang LL            en, fi, it, no o tr
</translation>
    </message>
    <message>
        <source>arborg convert IN OUT.{arborg,csv,tsv,json} [options]

  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg convert IN OUT.{arborg,csv,tsv,json} [opzioni]

  --from FORMAT        formato dello standard input: csv, tsv o arborg
  --map FIELD=COLUMN   quale colonna di un foglio contiene un campo; ripetibile
  --lang LL            en, fi, it, no o tr
</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argomento sconosciuto: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manca: %1</translation>
    </message>
    <message>
        <source>Not a possible value: %1</source>
        <translation>Valore non ammesso: %1</translation>
    </message>
    <message>
        <source>arborg --help says how it is used.</source>
        <translation>Per l’uso: arborg --help.</translation>
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
        <translation>arborg [FILE]                     apre il programma
arborg check FILE [opzioni]       verifica un organigramma secondo le regole
arborg export FILE -o OUT ...     disegna un organigramma in PDF, PNG o SVG
arborg convert IN OUT [opzioni]   da un formato di file a un altro
arborg figures FILE [opzioni]     organico, ampiezza del controllo, quote, tasso di successo ...

FILE è un documento .arborg, un file CSV o TSV, oppure - per lo standard input.

  --lang LL     lingua dei testi e del disegno: en, fi, it, no, tr
  --version     mostra la versione
  --help        mostra questo testo; dopo un comando, le sue opzioni

Stato di uscita: 0 tutto bene, 1 segnalazioni di gravità errore, 2 uso errato,
3 dati illeggibili o inutilizzabili, 4 scrittura non riuscita.
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
        <translation>arborg figures FILE [opzioni]

  --format FORMAT      text (predefinito), json o csv
  --root ID|NAME       solo questo ramo
  --from FORMAT        formato dello standard input: csv, tsv o arborg
  --map FIELD=COLUMN   quale colonna di un foglio contiene un campo; ripetibile
  --lang LL            en, fi, it, no o tr
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
        <translation>arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [opzioni]

  --layout LAYOUT      auto, top, hanging, hanging_left, both_sides, columns,
                       fishbone, compact o grade_rows
  --direction WAY      top_down, bottom_up, left_right o right_left
  --page PAGE          fit (predefinito), A4, A3 o letter
  --orientation WAY    auto (predefinito), portrait o landscape
  --dpi N              punti per pollice di un PNG, da 36 a 600
  --transparent        senza sfondo
  --findings           i segni delle segnalazioni sulle schede
  --root ID|NAME       solo questo ramo
  --depth N            solo questo numero di livelli
  --theme NAME         paper, slate, mono, contrast
  --fields LIST        fino a tre campi sotto la qualifica: quota,department,...
  --from FORMAT        formato dello standard input: csv, tsv o arborg
  --map FIELD=COLUMN   quale colonna di un foglio contiene un campo; ripetibile
  --lang LL            lingua dell’organigramma: en, fi, it, no o tr
</translation>
    </message>
</context>
<context>
    <name>DottedGesture</name>
    <message>
        <source>Dotted line</source>
        <translation>Riporto funzionale</translation>
    </message>
    <message>
        <source>Drop it on a second manager</source>
        <translation>Rilasciala su un secondo responsabile</translation>
    </message>
    <message>
        <source>Dotted line to %1</source>
        <translation>Riporto funzionale a %1</translation>
    </message>
</context>
<context>
    <name>DragWords</name>
    <message>
        <source>Esc cancels</source>
        <translation>Esc annulla</translation>
    </message>
    <message>
        <source>Cannot be placed here</source>
        <translation>Non si può mettere qui</translation>
    </message>
    <message>
        <source>Already below %1</source>
        <translation>Già sotto %1</translation>
    </message>
    <message>
        <source>Shift + drop places without asking · Esc cancels</source>
        <translation>Maiusc + rilascio sposta senza chiedere · Esc annulla</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sotto %1</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Sposta comunque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln altro</numerusform>
            <numerusform>+ %Ln altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln reports</source>
        <translation>
            <numerusform>+ %Ln riporto</numerusform>
            <numerusform>+ %Ln riporti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ranks lower than %2.</source>
        <translation>%1 ha un grado inferiore a %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Tra %1 e %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Dopo %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Prima di %1</translation>
    </message>
    <message>
        <source>Already at the top of the chart</source>
        <translation>Già al vertice dell’organigramma</translation>
    </message>
    <message>
        <source>At the top of the chart, without a manager</source>
        <translation>Al vertice dell’organigramma, senza responsabile</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Aggiungi comunque</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1: the ending does not say a format that can be written</source>
        <translation>%1: l’estensione non indica un formato scrivibile</translation>
    </message>
    <message>
        <source>--fields: %1 is no field of this chart</source>
        <translation>--fields: %1 non è un campo di questo organigramma</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Fields of this chart</source>
        <translation>Campi di questo organigramma</translation>
    </message>
    <message>
        <source>The position with everybody below it</source>
        <translation>La posizione con tutti quelli sotto</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more remarks.</source>
        <translation>
            <numerusform>… e %Ln altra osservazione.</numerusform>
            <numerusform>… e altre %Ln osservazioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln posizione</numerusform>
            <numerusform>%Ln posizioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Reports to</source>
        <translation>Riporta a</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Riporti diretti</translation>
    </message>
    <message>
        <source>People below</source>
        <translation>Persone sotto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Riporti funzionali</translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %Ln columns; from here on the table has fewer.</source>
        <translation>
            <numerusform>I dati copiati hanno %Ln colonna; da qui in poi la tabella non ne ha.</numerusform>
            <numerusform>I dati copiati hanno %Ln colonne; da qui in poi la tabella ne ha di meno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: this follows from the rest of the chart.</source>
        <translation>Riga %1, %2: questo deriva dal resto dell’organigramma.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <comment>start of a sentence</comment>
        <translation>Una persona senza nome</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <comment>inside a sentence</comment>
        <translation>una persona senza nome</translation>
    </message>
    <message>
        <source>A vacant seat</source>
        <comment>start of a sentence</comment>
        <translation>Una posizione vacante</translation>
    </message>
    <message>
        <source>a vacant seat</source>
        <comment>inside a sentence</comment>
        <translation>una posizione vacante</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>{subject} does not report to anybody</source>
        <translation>{subject} non riporta a nessuno</translation>
    </message>
    <message numerus="yes">
        <source>{subject} sells and has %n direct reports</source>
        <translation>
            <numerusform>{subject} vende e ha %n riporto diretto</numerusform>
            <numerusform>{subject} vende e ha %n riporti diretti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n CEOs: {subjects}</source>
        <translation>
            <numerusform>L’organigramma ha %n CEO: {subjects}</numerusform>
            <numerusform>L’organigramma ha %n CEO: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n positions at the top: {subjects}</source>
        <translation>
            <numerusform>L’organigramma ha %n posizione al vertice: {subjects}</numerusform>
            <numerusform>L’organigramma ha %n posizioni al vertice: {subjects}</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart has a CRO, a CSO and a VP of Sales</source>
        <translation>L’organigramma ha un CRO, un CSO e un VP vendite</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, fewer than {minimum}</source>
        <translation>
            <numerusform>{subject} ha %n riporto diretto, meno di {minimum}</numerusform>
            <numerusform>{subject} ha %n riporti diretti, meno di {minimum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, more than {maximum}</source>
        <translation>
            <numerusform>{subject} ha %n riporto diretto, più di {maximum}</numerusform>
            <numerusform>{subject} ha %n riporti diretti, più di {maximum}</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager of {subject} is not in the file: {manager}</source>
        <translation>Il responsabile di {subject} non è nel file: {manager}</translation>
    </message>
    <message>
        <source>The role of {subject} is not known: {role}</source>
        <translation>Il ruolo di {subject} è sconosciuto: {role}</translation>
    </message>
    <message>
        <source>This position is no longer in the chart.</source>
        <translation>La posizione non è più nell’organigramma.</translation>
    </message>
    <message>
        <source>{name} cannot move there: {target} is in the same branch, further down.</source>
        <translation>Spostamento impossibile per {name}: {target} è più in basso nello stesso ramo.</translation>
    </message>
    <message>
        <source>Nobody can be their own manager: {name}.</source>
        <translation>Nessuno può essere responsabile di sé stesso: {name}.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Non c’è nulla da modificare.</translation>
    </message>
    <message>
        <source>The ID “{key}” is already in use.</source>
        <translation>L’ID «{key}» è già in uso.</translation>
    </message>
    <message>
        <source>An ID cannot be empty.</source>
        <translation>L’ID non può essere vuoto.</translation>
    </message>
    <message>
        <source>This seat is vacant already: {name}.</source>
        <translation>La posizione è già vacante: {name}.</translation>
    </message>
    <message>
        <source>{field}: the value must be between {minimum} and {maximum}.</source>
        <translation>{field}: il valore deve essere compreso tra {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: «{text}» non è un numero.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: the text can have at most %n characters.</source>
        <translation>
            <numerusform>{field}: il testo può avere al massimo %n carattere.</numerusform>
            <numerusform>{field}: il testo può avere al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A document can hold at most %n positions.</source>
        <translation>
            <numerusform>Un documento può contenere al massimo %n posizione.</numerusform>
            <numerusform>Un documento può contenere al massimo %n posizioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Gli appunti non contengono nulla da incollare qui.</translation>
    </message>
    <message>
        <source>There is already a field called “{name}”.</source>
        <translation>Esiste già un campo «{name}».</translation>
    </message>
    <message>
        <source>Add direct report</source>
        <translation>Aggiungi riporto diretto</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Aggiungi pari grado</translation>
    </message>
    <message>
        <source>Add manager above</source>
        <translation>Aggiungi responsabile sopra</translation>
    </message>
    <message>
        <source>Add position at the top</source>
        <translation>Aggiungi posizione al vertice</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the branch of {name} (%n positions)</source>
        <translation>
            <numerusform>Rimuovi il ramo di {name} (%n posizione)</numerusform>
            <numerusform>Rimuovi il ramo di {name} (%n posizioni)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Sposta {name}</translation>
    </message>
    <message>
        <source>Reorder {name}</source>
        <translation>Riordina {name}</translation>
    </message>
    <message>
        <source>Swap the seats of {name} and {other}</source>
        <translation>Scambia le posizioni di {name} e {other}</translation>
    </message>
    <message>
        <source>Swap the places of {name} and {other}</source>
        <translation>Scambia i posti di {name} e {other}</translation>
    </message>
    <message>
        <source>Vacate the seat of {name}</source>
        <translation>Libera la posizione di {name}</translation>
    </message>
    <message>
        <source>Seat {name}</source>
        <translation>Assegna la posizione a {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Rinomina {name}</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>Modifica: {field} ({name})</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Duplica {name}</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>Taglia {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n positions</source>
        <translation>
            <numerusform>Incolla %n posizione</numerusform>
            <numerusform>Incolla %n posizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up the reports of {name}</source>
        <translation>Sposta in alto i riporti di {name}</translation>
    </message>
    <message>
        <source>Add dotted line from {name} to {other}</source>
        <translation>Aggiungi riporto funzionale da {name} a {other}</translation>
    </message>
    <message>
        <source>Remove dotted line from {name} to {other}</source>
        <translation>Rimuovi riporto funzionale da {name} a {other}</translation>
    </message>
    <message>
        <source>Accept a finding about {name}</source>
        <translation>Accetta una segnalazione su {name}</translation>
    </message>
    <message>
        <source>Reopen a finding about {name}</source>
        <translation>Riapri una segnalazione su {name}</translation>
    </message>
    <message>
        <source>Change the document’s settings</source>
        <translation>Modifica le impostazioni del documento</translation>
    </message>
    <message>
        <source>Settle a finding about {name}</source>
        <translation>Risolvi una segnalazione su {name}</translation>
    </message>
    <message>
        <source>Add field {name}</source>
        <translation>Aggiungi il campo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Importa %n posizione</numerusform>
            <numerusform>Importa %n posizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “{path}” does not exist.</source>
        <translation>Il file «{path}» non esiste.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>«{path}» è una cartella, non un file.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: its access rights do not allow it.</source>
        <translation>Permessi insufficienti per «{path}».</translation>
    </message>
    <message>
        <source>“{path}” is too large: files of up to {limit} MiB can be read.</source>
        <translation>«{path}» è troppo grande: si possono leggere file fino a {limit} MiB.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>Impossibile leggere «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>Impossibile scrivere «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is full.</source>
        <translation>Impossibile scrivere «{path}»: il disco è pieno.</translation>
    </message>
    <message>
        <source>The format of “{path}” is not known.</source>
        <translation>Il formato di «{path}» è sconosciuto.</translation>
    </message>
    <message>
        <source>“{path}”: files of this format can be read but not written.</source>
        <translation>«{path}»: i file di questo formato si possono leggere ma non scrivere.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>«{path}» è vuoto.</translation>
    </message>
    <message>
        <source>“{path}” is not a text file.</source>
        <translation>«{path}» non è un file di testo.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Chief Executive Officer (CEO)</source>
        <translation>Amministratore delegato (CEO)</translation>
    </message>
    <message>
        <source>Chief Financial Officer (CFO)</source>
        <translation>Direttore finanziario (CFO)</translation>
    </message>
    <message>
        <source>Chief Operating Officer (COO)</source>
        <translation>Direttore operativo (COO)</translation>
    </message>
    <message>
        <source>Chief Revenue Officer (CRO)</source>
        <translation>Direttore dei ricavi (CRO)</translation>
    </message>
    <message>
        <source>Chief Marketing Officer (CMO)</source>
        <translation>Direttore marketing (CMO)</translation>
    </message>
    <message>
        <source>Chief Customer Officer (CCO)</source>
        <translation>Direttore clienti (CCO)</translation>
    </message>
    <message>
        <source>Chief Sales Officer (CSO)</source>
        <translation>Direttore vendite (CSO)</translation>
    </message>
    <message>
        <source>Vice President of Sales (VP)</source>
        <translation>Vicepresidente vendite (VP)</translation>
    </message>
    <message>
        <source>Vice President of Marketing (VP)</source>
        <translation>Vicepresidente marketing (VP)</translation>
    </message>
    <message>
        <source>Vice President of Customer Success (VP)</source>
        <translation>Vicepresidente customer success (VP)</translation>
    </message>
    <message>
        <source>Head of Sales Strategy</source>
        <translation>Responsabile strategia di vendita</translation>
    </message>
    <message>
        <source>Sales Operations Manager</source>
        <translation>Responsabile operazioni di vendita</translation>
    </message>
    <message>
        <source>Marketing Operations Manager</source>
        <translation>Responsabile operazioni di marketing</translation>
    </message>
    <message>
        <source>Renewals and Upsell Manager</source>
        <translation>Responsabile rinnovi e upselling</translation>
    </message>
    <message>
        <source>Partner Channel Manager</source>
        <translation>Responsabile partner</translation>
    </message>
    <message>
        <source>Sales Manager</source>
        <translation>Responsabile vendite</translation>
    </message>
    <message>
        <source>Sales Team Lead</source>
        <translation>Team leader vendite</translation>
    </message>
    <message>
        <source>Account Executive (AE)</source>
        <translation>Account executive (AE)</translation>
    </message>
    <message>
        <source>Account Manager</source>
        <translation>Account manager</translation>
    </message>
    <message>
        <source>Business Development Representative (BDR)</source>
        <translation>Sviluppo commerciale (BDR)</translation>
    </message>
    <message>
        <source>Sales Development Representative (SDR)</source>
        <translation>Qualificazione contatti (SDR)</translation>
    </message>
    <message>
        <source>Customer Success Manager</source>
        <translation>Customer Success Manager</translation>
    </message>
    <message>
        <source>Marketing Specialist</source>
        <translation>Specialista marketing</translation>
    </message>
    <message>
        <source>Sales Engineer</source>
        <translation>Tecnico commerciale</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Assistente di direzione</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Altro ruolo</translation>
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
        <translation>VP vendite</translation>
    </message>
    <message>
        <source>VP of Marketing</source>
        <translation>VP marketing</translation>
    </message>
    <message>
        <source>VP of Customer Success</source>
        <translation>VP customer success</translation>
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
        <translation>Alta direzione</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>kind of role</comment>
        <translation>Dirigente</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>kind of role</comment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>kind of role</comment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>kind of role</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>function of a role</comment>
        <translation>Direzione generale</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>function of a role</comment>
        <translation>Finanza</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>function of a role</comment>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>function of a role</comment>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>function of a role</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Customer success</source>
        <comment>function of a role</comment>
        <translation>Customer success</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>function of a role</comment>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>function of a role</comment>
        <translation>Operazioni di vendita</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <comment>function of a role</comment>
        <translation>Operazioni di marketing</translation>
    </message>
    <message>
        <source>Closing deals</source>
        <comment>skill</comment>
        <translation>Chiusura delle trattative</translation>
    </message>
    <message>
        <source>Sales methodology</source>
        <comment>skill</comment>
        <translation>Metodologia di vendita</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>skill</comment>
        <translation>Operazioni di vendita</translation>
    </message>
    <message>
        <source>Territory planning</source>
        <comment>skill</comment>
        <translation>Pianificazione delle zone</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>skill</comment>
        <translation>Velocità delle trattative</translation>
    </message>
    <message>
        <source>Team building</source>
        <comment>skill</comment>
        <translation>Costruzione del team</translation>
    </message>
    <message>
        <source>Strategic thinking</source>
        <comment>skill</comment>
        <translation>Pensiero strategico</translation>
    </message>
    <message>
        <source>Channel strategy</source>
        <comment>skill</comment>
        <translation>Strategia dei canali</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <comment>skill</comment>
        <translation>Collaborazione</translation>
    </message>
    <message>
        <source>Customer life cycle</source>
        <comment>skill</comment>
        <translation>Ciclo di vita del cliente</translation>
    </message>
    <message>
        <source>Analytics</source>
        <comment>skill</comment>
        <translation>Analisi dei dati</translation>
    </message>
    <message>
        <source>Executive communication</source>
        <comment>skill</comment>
        <translation>Comunicazione con la direzione</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>skill</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>skill</comment>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>skill</comment>
        <translation>Servizio clienti</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>skill</comment>
        <translation>Esperienza nel settore</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>severity of a finding</comment>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of a finding</comment>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <comment>type of a dotted line</comment>
        <translation>Riporto funzionale</translation>
    </message>
    <message>
        <source>Functional</source>
        <comment>type of a dotted line</comment>
        <translation>Per funzione</translation>
    </message>
    <message>
        <source>Regional</source>
        <comment>type of a dotted line</comment>
        <translation>Per area</translation>
    </message>
    <message>
        <source>Overlay team</source>
        <comment>type of a dotted line</comment>
        <translation>Team trasversale</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>type of a dotted line</comment>
        <translation>Mentore</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>layout of the chart</comment>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Hanging columns</source>
        <comment>layout of the chart</comment>
        <translation>Colonne pendenti</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>arrangement of a team</comment>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>arrangement of a team</comment>
        <translation>Affiancati</translation>
    </message>
    <message>
        <source>One column</source>
        <comment>arrangement of a team</comment>
        <translation>Una colonna</translation>
    </message>
    <message>
        <source>Two columns</source>
        <comment>arrangement of a team</comment>
        <translation>Due colonne</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>theme</comment>
        <translation>Ardesia</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>theme</comment>
        <translation>Monocromatico</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>theme</comment>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>field</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field</comment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Arrangement of the team</source>
        <comment>field</comment>
        <translation>Disposizione del team</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field</comment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>field</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>field</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>field</comment>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <comment>field</comment>
        <translation>Matricola</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>field</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>field</comment>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field</comment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Rating</source>
        <comment>field</comment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Caption</source>
        <comment>field</comment>
        <translation>Testo della linea</translation>
    </message>
    <message>
        <source>Manager of a VP of Sales</source>
        <translation>Responsabile di un VP vendite</translation>
    </message>
    <message>
        <source>Manager of the CRO</source>
        <translation>Responsabile del CRO</translation>
    </message>
    <message>
        <source>Manager of the CSO</source>
        <translation>Responsabile del CSO</translation>
    </message>
    <message>
        <source>CSO outside the CRO’s line</source>
        <translation>CSO fuori dalla linea del CRO</translation>
    </message>
    <message>
        <source>Manager of the marketing leader</source>
        <translation>Responsabile di chi guida il marketing</translation>
    </message>
    <message>
        <source>Manager of the customer success leader</source>
        <translation>Responsabile di chi guida il customer success</translation>
    </message>
    <message>
        <source>Manager of a sales, partner or renewals manager</source>
        <translation>Responsabile di un responsabile vendite, partner o rinnovi</translation>
    </message>
    <message>
        <source>Manager of a team lead</source>
        <translation>Responsabile di un team leader</translation>
    </message>
    <message>
        <source>Manager of a seller</source>
        <translation>Responsabile di un venditore</translation>
    </message>
    <message>
        <source>Reports to a lower rank</source>
        <translation>Riporta a un grado inferiore</translation>
    </message>
    <message>
        <source>Seller with direct reports</source>
        <translation>Venditore con riporti diretti</translation>
    </message>
    <message>
        <source>One CEO, at the top</source>
        <translation>Un solo CEO, al vertice</translation>
    </message>
    <message>
        <source>One position at the top</source>
        <translation>Una sola posizione al vertice</translation>
    </message>
    <message>
        <source>More than one CRO or CSO</source>
        <translation>Più di un CRO o CSO</translation>
    </message>
    <message>
        <source>CRO, CSO and VP of Sales together</source>
        <translation>CRO, CSO e VP vendite insieme</translation>
    </message>
    <message>
        <source>Share of sellers</source>
        <translation>Quota di venditori</translation>
    </message>
    <message>
        <source>Marketing and Customer Success under the CRO</source>
        <translation>Marketing e customer success sotto il CRO</translation>
    </message>
    <message>
        <source>Functions the CRO needs</source>
        <translation>Funzioni necessarie al CRO</translation>
    </message>
    <message>
        <source>Number of direct reports</source>
        <translation>Numero di riporti diretti</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Numero di livelli</translation>
    </message>
    <message>
        <source>Leads for the account executives</source>
        <translation>Contatti per gli account executive</translation>
    </message>
    <message>
        <source>Circular reporting line</source>
        <translation>Riporto circolare</translation>
    </message>
    <message>
        <source>Unknown manager</source>
        <translation>Responsabile sconosciuto</translation>
    </message>
    <message>
        <source>Duplicate ID</source>
        <translation>ID duplicato</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Ruolo sconosciuto</translation>
    </message>
    <message>
        <source>A VP of Sales reports to the CSO, CRO or CEO.</source>
        <translation>Un VP vendite riporta al CSO, al CRO o al CEO.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO.</source>
        <translation>Il CRO riporta al CEO.</translation>
    </message>
    <message>
        <source>The CSO reports to the CRO or the CEO.</source>
        <translation>Il CSO riporta al CRO o al CEO.</translation>
    </message>
    <message>
        <source>Where there is a CRO, the CSO belongs to the CRO’s reporting line.</source>
        <translation>Se c’è un CRO, il CSO fa parte della sua linea di riporto.</translation>
    </message>
    <message>
        <source>The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.</source>
        <translation>Il CMO riporta al CRO o al CEO, un VP marketing al CMO, al CRO o al CEO.</translation>
    </message>
    <message>
        <source>The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or CEO.</source>
        <translation>Il CCO riporta al CRO o al CEO, un VP customer success al CCO, al CRO o al CEO.</translation>
    </message>
    <message>
        <source>A sales, partner or renewals manager reports to a VP or to an executive.</source>
        <translation>Un responsabile vendite, partner o rinnovi riporta a un VP o all’alta direzione.</translation>
    </message>
    <message>
        <source>A sales team lead reports to a manager or to a VP.</source>
        <translation>Un team leader vendite riporta a un responsabile o a un VP.</translation>
    </message>
    <message>
        <source>A seller reports to a team lead, a manager or a VP; an SDR may also report to marketing.</source>
        <translation>Un venditore riporta a un team leader, a un responsabile o a un VP; un SDR può riportare anche al marketing.</translation>
    </message>
    <message>
        <source>Nobody reports to someone of a lower rank.</source>
        <translation>Nessuno riporta a chi ha un grado inferiore.</translation>
    </message>
    <message>
        <source>A seller has no direct reports, assistants aside.</source>
        <translation>Un venditore non ha riporti diretti, assistenti a parte.</translation>
    </message>
    <message>
        <source>There is at most one CEO, at the top of the chart.</source>
        <translation>C’è al massimo un CEO, al vertice dell’organigramma.</translation>
    </message>
    <message>
        <source>The chart has one position at the top.</source>
        <translation>L’organigramma ha una sola posizione al vertice.</translation>
    </message>
    <message>
        <source>There is at most one CRO and at most one CSO.</source>
        <translation>C’è al massimo un CRO e al massimo un CSO.</translation>
    </message>
    <message>
        <source>Most organisations have only one of CRO, CSO and VP of Sales.</source>
        <translation>La maggior parte delle organizzazioni ha solo uno tra CRO, CSO e VP vendite.</translation>
    </message>
    <message>
        <source>Where ten or more people work below the sales leader, more than half of them sell.</source>
        <translation>Se sotto il leader delle vendite lavorano dieci o più persone, più della metà vende.</translation>
    </message>
    <message>
        <source>Below the CRO there are marketing and customer success, besides sales.</source>
        <translation>Sotto il CRO ci sono, oltre alle vendite, il marketing e il customer success.</translation>
    </message>
    <message>
        <source>Below the CRO, somebody answers for new business, marketing, sales operations, marketing operations, renewals and upsell, and qualifying leads.</source>
        <translation>Sotto il CRO qualcuno risponde di nuovi clienti, marketing, operazioni di vendita, operazioni di marketing, rinnovi e upselling e qualificazione dei contatti.</translation>
    </message>
    <message>
        <source>The number of direct reports stays within the document’s limits.</source>
        <translation>Il numero di riporti diretti resta nei limiti del documento.</translation>
    </message>
    <message>
        <source>The number of levels stays within the document’s limit.</source>
        <translation>Il numero di livelli resta nel limite del documento.</translation>
    </message>
    <message>
        <source>There are enough BDRs and SDRs to find leads for the account executives.</source>
        <translation>Ci sono abbastanza BDR e SDR per trovare contatti per gli account executive.</translation>
    </message>
    <message>
        <source>A reporting line ends at the top and never comes back to where it began.</source>
        <translation>Una linea di riporto finisce al vertice e non torna mai al punto di partenza.</translation>
    </message>
    <message>
        <source>Every manager named in the file has a row of their own.</source>
        <translation>Ogni responsabile citato nel file ha una propria riga.</translation>
    </message>
    <message>
        <source>Every row has an ID of its own.</source>
        <translation>Ogni riga ha un proprio ID.</translation>
    </message>
    <message>
        <source>Every role is one that the chart knows.</source>
        <translation>Ogni ruolo è noto all’organigramma.</translation>
    </message>
    <message>
        <source>The VP carries the sales target and needs a manager who decides on strategy and resources.</source>
        <translation>Il VP risponde dell’obiettivo di vendita e ha bisogno di un responsabile che decida strategia e risorse.</translation>
    </message>
    <message>
        <source>The CRO answers for the whole revenue cycle and sets the growth strategy with the CEO.</source>
        <translation>Il CRO risponde dell’intero ciclo dei ricavi e definisce con il CEO la strategia di crescita.</translation>
    </message>
    <message>
        <source>The CSO carries out the sales strategy and needs a direct line to those who set it.</source>
        <translation>Il CSO attua la strategia di vendita e ha bisogno di una linea diretta con chi la definisce.</translation>
    </message>
    <message>
        <source>Two sales leaders side by side split the responsibility for revenue.</source>
        <translation>Due leader delle vendite affiancati dividono la responsabilità dei ricavi.</translation>
    </message>
    <message>
        <source>Marketing feeds sales with demand; further down it loses touch with the revenue goals.</source>
        <translation>Il marketing alimenta le vendite; più in basso perde il contatto con gli obiettivi di ricavo.</translation>
    </message>
    <message>
        <source>Renewals and the growth of existing customers are revenue too and need a voice at the top.</source>
        <translation>Anche i rinnovi e la crescita dei clienti esistenti sono ricavi e devono avere voce al vertice.</translation>
    </message>
    <message>
        <source>The manager’s quota and budget are part of the sales leader’s.</source>
        <translation>La quota e il budget del responsabile fanno parte di quelli del leader delle vendite.</translation>
    </message>
    <message>
        <source>The team lead helps the manager to carry out the plan and tells how it goes.</source>
        <translation>Il team leader aiuta il responsabile ad attuare il piano e riferisce come procede.</translation>
    </message>
    <message>
        <source>A seller needs a manager near enough to coach and to decide on offers.</source>
        <translation>Un venditore ha bisogno di un responsabile abbastanza vicino da affiancarlo e decidere sulle offerte.</translation>
    </message>
    <message>
        <source>When the line runs against the ranks, it is unclear who decides.</source>
        <translation>Se la linea va contro i gradi, non è chiaro chi decide.</translation>
    </message>
    <message>
        <source>Leading people takes the time that selling needs.</source>
        <translation>Guidare le persone toglie il tempo necessario a vendere.</translation>
    </message>
    <message>
        <source>Otherwise nobody has the last word.</source>
        <translation>Altrimenti nessuno ha l’ultima parola.</translation>
    </message>
    <message>
        <source>Otherwise parts of the organisation have no common leader.</source>
        <translation>Altrimenti parti dell’organizzazione non hanno una guida comune.</translation>
    </message>
    <message>
        <source>Two people with the same responsibility leave it unclear who carries it.</source>
        <translation>Con due persone per la stessa responsabilità non è chiaro chi la porta.</translation>
    </message>
    <message>
        <source>Their tasks overlap, and each level between them slows decisions.</source>
        <translation>I loro compiti si sovrappongono e ogni livello tra loro rallenta le decisioni.</translation>
    </message>
    <message>
        <source>Sellers close the deals that everybody else lives on.</source>
        <translation>I venditori chiudono le trattative di cui vivono tutti gli altri.</translation>
    </message>
    <message>
        <source>Without them the CRO leads sales only, which is what a CSO does.</source>
        <translation>Senza di essi il CRO guida solo le vendite, compito di un CSO.</translation>
    </message>
    <message>
        <source>What nobody answers for is left undone between the teams.</source>
        <translation>Ciò di cui nessuno risponde resta incompiuto tra un team e l’altro.</translation>
    </message>
    <message>
        <source>With too few a level could be saved; with too many nobody gets enough of the manager’s time.</source>
        <translation>Se sono troppo pochi, un livello è superfluo; se sono troppi, il tempo del responsabile non basta per tutti.</translation>
    </message>
    <message>
        <source>Every level slows decisions and keeps the leaders further from the customers.</source>
        <translation>Ogni livello rallenta le decisioni e allontana chi guida dai clienti.</translation>
    </message>
    <message>
        <source>Without qualified leads, account executives search for customers instead of closing deals.</source>
        <translation>Senza contatti qualificati gli account executive cercano clienti invece di chiudere trattative.</translation>
    </message>
    <message>
        <source>A chart cannot show it, so the line was cut and the person stands at the top.</source>
        <translation>Un organigramma non può mostrarlo: la linea è stata interrotta e la persona si trova al vertice.</translation>
    </message>
    <message>
        <source>The person stands at the top until a manager is chosen.</source>
        <translation>La persona si trova al vertice finché non si sceglie un responsabile.</translation>
    </message>
    <message>
        <source>Reporting lines could not tell the rows apart, so the later one was given a new ID.</source>
        <translation>Le linee di riporto non distinguerebbero le righe: la seconda ha ricevuto un nuovo ID.</translation>
    </message>
    <message>
        <source>The title is kept, and no reporting rule applies until a role is chosen.</source>
        <translation>La qualifica resta e nessuna regola di riporto si applica finché non si sceglie un ruolo.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior}</source>
        <translation>{subject} riporta a {superior}</translation>
    </message>
    <message>
        <source>{subject} does not work in the line of {chief}</source>
        <translation>{subject} non fa parte della linea di {chief}</translation>
    </message>
    <message>
        <source>{subject} reports to a lower rank: {superior}</source>
        <translation>{subject} riporta a un grado inferiore: {superior}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n seats of the role {role}: {subjects}</source>
        <translation>
            <numerusform>L’organigramma ha %n posizione con il ruolo {role}: {subjects}</numerusform>
            <numerusform>L’organigramma ha %n posizioni con il ruolo {role}: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {subject} there are %n people, of whom {sellers} sell</source>
        <translation>
            <numerusform>Sotto {subject} c’è %n persona, di cui {sellers} nelle vendite</numerusform>
            <numerusform>Sotto {subject} ci sono %n persone, di cui {sellers} nelle vendite</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch of {subject} lacks a leader for {missing}</source>
        <translation>Nel ramo di {subject} manca un leader per {missing}</translation>
    </message>
    <message>
        <source>In the branch of {subject} nobody answers for {missing}</source>
        <translation>Nel ramo di {subject} nessuno risponde di {missing}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n levels, more than {limit}</source>
        <translation>
            <numerusform>L’organigramma ha %n livello, più di {limit}</numerusform>
            <numerusform>L’organigramma ha %n livelli, più di {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</source>
        <translation>
            <numerusform>SDR e BDR per {executives} account executive: {developers}, ne manca %n</numerusform>
            <numerusform>SDR e BDR per {executives} account executive: {developers}, ne mancano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people, after some names</comment>
        <translation>
            <numerusform>%n altra persona</numerusform>
            <numerusform>altre %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>general management</source>
        <comment>function, inside a sentence</comment>
        <translation>direzione generale</translation>
    </message>
    <message>
        <source>finance</source>
        <comment>function, inside a sentence</comment>
        <translation>finanza</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>function, inside a sentence</comment>
        <translation>operazioni</translation>
    </message>
    <message>
        <source>revenue</source>
        <comment>function, inside a sentence</comment>
        <translation>ricavi</translation>
    </message>
    <message>
        <source>marketing</source>
        <comment>function, inside a sentence</comment>
        <translation>marketing</translation>
    </message>
    <message>
        <source>customer success</source>
        <comment>function, inside a sentence</comment>
        <translation>customer success</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>function, inside a sentence</comment>
        <translation>vendite</translation>
    </message>
    <message>
        <source>sales operations</source>
        <comment>function, inside a sentence</comment>
        <translation>operazioni di vendita</translation>
    </message>
    <message>
        <source>marketing operations</source>
        <comment>function, inside a sentence</comment>
        <translation>operazioni di marketing</translation>
    </message>
    <message>
        <source>new business</source>
        <comment>function, inside a sentence</comment>
        <translation>nuovi clienti</translation>
    </message>
    <message>
        <source>qualifying leads</source>
        <comment>function, inside a sentence</comment>
        <translation>qualificazione dei contatti</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo deve avere un nome.</translation>
    </message>
    <message numerus="yes">
        <source>A document can have at most %n fields of its own.</source>
        <translation>
            <numerusform>Un documento può avere al massimo %n campo proprio.</numerusform>
            <numerusform>Un documento può avere al massimo %n campi propri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer in the document.</source>
        <translation>La persona non è più nel documento.</translation>
    </message>
    <message>
        <source>This role is no longer in the document.</source>
        <translation>Il ruolo non è più nel documento.</translation>
    </message>
    <message>
        <source>There is no role called “{text}”.</source>
        <translation>Non esiste un ruolo «{text}».</translation>
    </message>
    <message>
        <source>This field is no longer in the document.</source>
        <translation>Il campo non è più nel documento.</translation>
    </message>
    <message>
        <source>This dotted line is no longer in the chart.</source>
        <translation>Il riporto funzionale non è più nell’organigramma.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not one of the choices.</source>
        <translation>{field}: «{text}» non è tra le opzioni.</translation>
    </message>
    <message>
        <source>A dotted line needs two different positions: {name}.</source>
        <translation>Un riporto funzionale richiede due posizioni diverse: {name}.</translation>
    </message>
    <message>
        <source>There is already a dotted line from {name} to {other}.</source>
        <translation>Esiste già un riporto funzionale da {name} a {other}.</translation>
    </message>
    <message>
        <source>Write why this finding is accepted.</source>
        <translation>Scrivi perché la segnalazione viene accettata.</translation>
    </message>
    <message>
        <source>A built-in role cannot be changed or removed.</source>
        <translation>Un ruolo predefinito non si può modificare né rimuovere.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Un ruolo deve avere un nome.</translation>
    </message>
    <message>
        <source>There is already a role called “{name}”.</source>
        <translation>Esiste già un ruolo «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>A card can show at most %n fields below the title.</source>
        <translation>
            <numerusform>Una scheda può mostrare al massimo %n campo sotto la qualifica.</numerusform>
            <numerusform>Una scheda può mostrare al massimo %n campi sotto la qualifica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n positions</source>
        <translation>
            <numerusform>Rimuovi %n posizione</numerusform>
            <numerusform>Rimuovi %n posizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n positions</source>
        <translation>
            <numerusform>Sposta %n posizione</numerusform>
            <numerusform>Sposta %n posizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of %n positions</source>
        <translation>
            <numerusform>Modifica: {field} (%n posizione)</numerusform>
            <numerusform>Modifica: {field} (%n posizioni)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n positions</source>
        <translation>
            <numerusform>Duplica %n posizione</numerusform>
            <numerusform>Duplica %n posizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n positions</source>
        <translation>
            <numerusform>Taglia %n posizione</numerusform>
            <numerusform>Taglia %n posizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Change dotted line from {name} to {other}</source>
        <translation>Modifica riporto funzionale da {name} a {other}</translation>
    </message>
    <message>
        <source>Rename field to {name}</source>
        <translation>Rinomina il campo in {name}</translation>
    </message>
    <message>
        <source>Remove field {name}</source>
        <translation>Rimuovi il campo {name}</translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <translation>Aggiungi il ruolo {name}</translation>
    </message>
    <message>
        <source>Change role {name}</source>
        <translation>Modifica il ruolo {name}</translation>
    </message>
    <message>
        <source>Remove role {name}</source>
        <translation>Rimuovi il ruolo {name}</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <comment>field</comment>
        <translation>Nome del campo</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <comment>field</comment>
        <translation>Nome del ruolo</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>field</comment>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Fewest direct reports</source>
        <comment>field</comment>
        <translation>Minimo di riporti diretti</translation>
    </message>
    <message>
        <source>Most direct reports</source>
        <comment>field</comment>
        <translation>Massimo di riporti diretti</translation>
    </message>
    <message>
        <source>Most levels</source>
        <comment>field</comment>
        <translation>Massimo di livelli</translation>
    </message>
    <message>
        <source>Account executives per SDR or BDR</source>
        <comment>field</comment>
        <translation>Account executive per ogni SDR o BDR</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <comment>field</comment>
        <translation>Titolo del documento</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <translation>La cartella «{path}» non esiste.</translation>
    </message>
    <message>
        <source>“{path}” had another name on the disk; that one still holds the old content.</source>
        <translation>«{path}» aveva un altro nome sul disco, che contiene ancora la versione precedente.</translation>
    </message>
    <message>
        <source>The text encoding “{name}” is not known.</source>
        <translation>La codifica «{name}» è sconosciuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read as {name} and were replaced by �.</source>
        <translation>
            <numerusform>%n carattere non leggibile come {name} è stato sostituito con �.</numerusform>
            <numerusform>%n caratteri non leggibili come {name} sono stati sostituiti con �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is too large: up to {limit} MiB can be read.</source>
        <translation>La tabella è troppo grande: si possono leggere fino a {limit} MiB.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Qui si apre una virgoletta che non viene mai chiusa.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of the cell.</source>
        <translation>Dopo la virgoletta di chiusura della cella c’è altro testo.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>C’è una virgoletta in una cella che non inizia con una virgoletta.</translation>
    </message>
    <message>
        <source>The row has too few cells: {found} instead of {expected}.</source>
        <translation>La riga ha troppo poche celle: {found} invece di {expected}.</translation>
    </message>
    <message>
        <source>The row has too many cells: {found} instead of {expected}.</source>
        <translation>La riga ha troppe celle: {found} invece di {expected}.</translation>
    </message>
    <message>
        <source>A cell is too long: up to {limit} KiB can be read.</source>
        <translation>Una cella è troppo lunga: si possono leggere fino a {limit} KiB.</translation>
    </message>
    <message>
        <source>The table has too many columns: up to {limit} can be read.</source>
        <translation>La tabella ha troppe colonne: se ne possono leggere fino a {limit}.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} can be read.</source>
        <translation>La tabella ha troppe righe: se ne possono leggere fino a {limit}.</translation>
    </message>
    <message>
        <source>The table has too many cells: up to {limit} can be read.</source>
        <translation>La tabella ha troppe celle: se ne possono leggere fino a {limit}.</translation>
    </message>
    <message>
        <source>There is nothing in the JSON text.</source>
        <translation>Il testo JSON è vuoto.</translation>
    </message>
    <message>
        <source>The JSON text is too large: up to {limit} MiB can be read.</source>
        <translation>Il testo JSON è troppo grande: si possono leggere fino a {limit} MiB.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: some bytes are not UTF-8 text.</source>
        <translation>Riga {line}, colonna {column}: alcuni byte non sono testo UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not valid JSON.</source>
        <translation>Riga {line}, colonna {column}: JSON non valido.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text ends too early.</source>
        <translation>Riga {line}, colonna {column}: il testo JSON finisce troppo presto.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is text after the end of the JSON text.</source>
        <translation>Riga {line}, colonna {column}: c’è altro testo dopo la fine del testo JSON.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this JSON string is not valid.</source>
        <translation>Riga {line}, colonna {column}: stringa JSON non valida.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is only half of a character.</source>
        <translation>Riga {line}, colonna {column}: questa sequenza è solo metà di un carattere.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not a valid number.</source>
        <translation>Riga {line}, colonna {column}: numero non valido.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this number is too big.</source>
        <translation>Riga {line}, colonna {column}: numero troppo grande.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels can be read.</source>
        <translation>Riga {line}, colonna {column}: il testo JSON ha troppi livelli annidati: se ne possono leggere fino a {limit}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.</source>
        <translation>Riga {line}, colonna {column}: testo troppo lungo: si possono leggere fino a {limit} KiB.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the key “{key}” is there twice.</source>
        <translation>Riga {line}, colonna {column}: la chiave «{key}» è presente due volte.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>This is not an Arborg document.</source>
        <translation>Questo non è un documento di Arborg.</translation>
    </message>
    <message>
        <source>The document does not say which version of the format it has.</source>
        <translation>Il documento non indica la versione del formato.</translation>
    </message>
    <message>
        <source>The document comes from a newer Arborg: format {version}, while this one reads up to {supported}.</source>
        <translation>Il documento viene da un Arborg più recente: formato {version}, mentre questo legge fino a {supported}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has the wrong type.</source>
        <translation>Riga {line}, colonna {column}: «{key}» è del tipo sbagliato.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” is missing.</source>
        <translation>Riga {line}, colonna {column}: «{key}» manca.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the value of “{key}” is out of range.</source>
        <translation>Riga {line}, colonna {column}: il valore di «{key}» è fuori dai limiti.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: the text of “{key}” is longer than %n characters.</source>
        <translation>
            <numerusform>Riga {line}, colonna {column}: il testo di «{key}» supera %n carattere.</numerusform>
            <numerusform>Riga {line}, colonna {column}: il testo di «{key}» supera %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has more than {limit} entries.</source>
        <translation>Riga {line}, colonna {column}: «{key}» ha più di {limit} elementi.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the ID “{id}” is there twice.</source>
        <translation>Riga {line}, colonna {column}: l’ID «{id}» è presente due volte.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a manager who is not in the document: “{manager}”.</source>
        <translation>Riga {line}, colonna {column}: «{id}» ha un responsabile che non è nel documento: «{manager}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” is held by a person who is not in the document: “{person}”.</source>
        <translation>Riga {line}, colonna {column}: «{id}» è assegnata a una persona che non è nel documento: «{person}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is no position “{id}” in the document.</source>
        <translation>Riga {line}, colonna {column}: nel documento non c’è la posizione «{id}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a value for a field that is not in the document: “{field}”.</source>
        <translation>Riga {line}, colonna {column}: «{id}» ha un valore per un campo che non è nel documento: «{field}».</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the reporting line of “{id}” leads back to itself.</source>
        <translation>Riga {line}, colonna {column}: la linea di riporto di «{id}» torna su sé stessa.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the role “{key}” is not known and was kept as a role of the document.</source>
        <translation>Riga {line}, colonna {column}: il ruolo «{key}» è sconosciuto ed è stato conservato come ruolo del documento.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has a value that this version does not know and keeps as it is: “{value}”.</source>
        <translation>Riga {line}, colonna {column}: «{key}» ha un valore che questa versione non conosce e conserva: «{value}».</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>function, inside a sentence</comment>
        <translation>rinnovi</translation>
    </message>
    <message>
        <source>A reporting line leads back to itself: {names}</source>
        <translation>Una linea di riporto torna su sé stessa: {names}</translation>
    </message>
    <message>
        <source>The ID of {subject} is already in use in row {other_row}: {id}</source>
        <translation>L’ID di {subject} è già in uso nella riga {other_row}: {id}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} ({managerRole})</source>
        <translation>Sposta {name} sotto {manager} ({managerRole})</translation>
    </message>
    <message>
        <source>Move {name} and {other} under {manager}</source>
        <translation>Sposta {name} e {other} sotto {manager}</translation>
    </message>
    <message>
        <source>Move {name} one level up, under {manager}</source>
        <translation>Sposta {name} su di un livello, sotto {manager}</translation>
    </message>
    <message>
        <source>Move {name} to the top</source>
        <translation>Sposta {name} al vertice</translation>
    </message>
    <message>
        <source>Swap {name} and {other}</source>
        <translation>Scambia {name} e {other}</translation>
    </message>
    <message>
        <source>Place {name} above {other}</source>
        <translation>Metti {name} sopra {other}</translation>
    </message>
    <message>
        <source>Make {name} a team lead</source>
        <translation>Promuovi {name} a team leader</translation>
    </message>
    <message numerus="yes">
        <source>Move the %n reports of {name} one level up</source>
        <translation>
            <numerusform>Sposta su di un livello %n riporto di {name}</numerusform>
            <numerusform>Sposta su di un livello i %n riporti di {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n seats under {manager}: {role}</source>
        <translation>
            <numerusform>Aggiungi %n posizione sotto {manager}: {role}</numerusform>
            <numerusform>Aggiungi %n posizioni sotto {manager}: {role}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add seats under {manager}: {roles}</source>
        <translation>Aggiungi posizioni sotto {manager}: {roles}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} and add a seat there: {role}</source>
        <translation>Sposta {name} sotto {manager} e aggiungi lì una posizione: {role}</translation>
    </message>
    <message>
        <source>There is nothing to draw: the chart is empty.</source>
        <translation>Non c’è nulla da disegnare: l’organigramma è vuoto.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large. The resolution can be {dpi} dpi at most.</source>
        <translation>L’immagine sarebbe di {width} × {height} pixel: è troppo grande. La risoluzione può essere al massimo di {dpi} dpi.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large for a PNG. Export a PDF or an SVG.</source>
        <translation>L’immagine sarebbe di {width} × {height} pixel: è troppo grande per un PNG. Esporta un PDF o un SVG.</translation>
    </message>
    <message>
        <source>The resolution must lie between {minimum} and {maximum} dpi.</source>
        <translation>La risoluzione deve essere compresa tra {minimum} e {maximum} dpi.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’esportazione è stata interrotta.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>Impossibile creare l’immagine: memoria insufficiente.</translation>
    </message>
    <message>
        <source>The table holds no rows with people.</source>
        <translation>La tabella non contiene righe con persone.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} people can be read.</source>
        <translation>La tabella ha troppe righe: si possono leggere al massimo {limit} persone.</translation>
    </message>
    <message>
        <source>There is no field called “{text}”.</source>
        <translation>Non esiste un campo chiamato «{text}».</translation>
    </message>
    <message>
        <source>The table has no column “{text}”.</source>
        <translation>La tabella non ha una colonna «{text}».</translation>
    </message>
    <message>
        <source>The text was read as {name}.</source>
        <translation>Il testo è stato letto come {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment lines were passed over.</source>
        <translation>
            <numerusform>%n riga di commento è stata ignorata.</numerusform>
            <numerusform>%n righe di commento sono state ignorate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds no column names, so the values decided what each column is.</source>
        <translation>La prima riga non contiene i nomi delle colonne: il significato di ogni colonna è stato dedotto dai valori.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header row and was not read as a person.</source>
        <translation>«{text}» precede la riga d’intestazione e non è stato letto come persona.</translation>
    </message>
    <message>
        <source>Column “{column}” was read as {field}.</source>
        <translation>La colonna «{column}» è stata letta come {field}.</translation>
    </message>
    <message>
        <source>Column “{column}” became a field of its own.</source>
        <translation>La colonna «{column}» è diventata un campo a sé.</translation>
    </message>
    <message>
        <source>Column “{column}” was left out: it only names the managers once more.</source>
        <translation>La colonna «{column}» è stata tralasciata: ripete soltanto i responsabili.</translation>
    </message>
    <message>
        <source>Managers: the column “{column}” names them by “{reference}”; {count} of {total} were found.</source>
        <translation>Responsabili: la colonna «{column}» li indica tramite «{reference}»; trovati {count} su {total}.</translation>
    </message>
    <message>
        <source>No column names the managers, so everybody stands at the top.</source>
        <translation>Nessuna colonna indica i responsabili: tutti stanno al vertice.</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” was taken for “no manager” in %n rows.</source>
        <translation>
            <numerusform>«{text}» è stato inteso come «nessun responsabile» in %n riga.</numerusform>
            <numerusform>«{text}» è stato inteso come «nessun responsabile» in %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} reports to themselves in the file and stands at the top.</source>
        <translation>Nel file {name} riporta a sé e sta quindi al vertice.</translation>
    </message>
    <message>
        <source>{name} reports to “{manager}”, a name that several people have; the first of them was taken.</source>
        <translation>{name} riporta a «{manager}», nome che hanno più persone; è stata scelta la prima.</translation>
    </message>
    <message>
        <source>The dotted-line manager “{text}” is not in the file.</source>
        <translation>Il responsabile funzionale «{text}» non è nel file.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows had no ID and were given one.</source>
        <translation>
            <numerusform>%n riga senza ID ne ha ricevuto uno.</numerusform>
            <numerusform>%n righe senza ID ne hanno ricevuto uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds one more seat: the name and the e-mail address are the same.</source>
        <translation>{name} occupa un’altra posizione: nome e indirizzo e-mail coincidono.</translation>
    </message>
    <message>
        <source>The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the decimal separator.</source>
        <translation>I numeri della colonna «{column}» si possono leggere in due modi; «{sign}» è stato inteso come separatore decimale.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number; it was kept as a note.</source>
        <translation>{field}: «{text}» non è un numero; è stato conservato come nota.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is out of range; it was kept as a note.</source>
        <translation>{field}: «{text}» è fuori dall’intervallo ammesso; è stato conservato come nota.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the whole of it was kept as a note.</source>
        <translation>Colonna «{column}»: il testo supera {limit} caratteri; è stato conservato per intero come nota.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the rest of it is missing.</source>
        <translation>Colonna «{column}»: il testo supera {limit} caratteri; il resto manca.</translation>
    </message>
    <message>
        <source>Dotted-line manager</source>
        <comment>field</comment>
        <translation>Responsabile funzionale</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>skill group</comment>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>skill group</comment>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>skill group</comment>
        <translation>Conoscenza delle funzioni</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>skill group</comment>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>type of leader</comment>
        <translation>Non valutato</translation>
    </message>
    <message>
        <source>CSO type (executor)</source>
        <comment>type of leader</comment>
        <translation>Tipo CSO (esecutore)</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>type of leader</comment>
        <translation>Equilibrato</translation>
    </message>
    <message>
        <source>CRO type (strategist)</source>
        <comment>type of leader</comment>
        <translation>Tipo CRO (stratega)</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills to see the type.</source>
        <translation>Il tipo compare quando sono valutate almeno tre competenze di esecuzione e tre di strategia.</translation>
    </message>
    <message>
        <source>Closes deals, builds the sales team and reaches the target.</source>
        <translation>Chiude le trattative, costruisce la squadra di vendita e raggiunge l’obiettivo.</translation>
    </message>
    <message>
        <source>Execution and strategy are close to each other.</source>
        <translation>Esecuzione e strategia si equivalgono.</translation>
    </message>
    <message>
        <source>Sees the whole revenue cycle and brings the functions together.</source>
        <translation>Vede l’intero ciclo dei ricavi e fa lavorare insieme le funzioni.</translation>
    </message>
    <message>
        <source>A VP of Sales is enough</source>
        <comment>which leader is needed</comment>
        <translation>Basta un VP vendite</translation>
    </message>
    <message>
        <source>A CSO</source>
        <comment>which leader is needed</comment>
        <translation>Un CSO</translation>
    </message>
    <message>
        <source>A CSO now, a CRO in preparation</source>
        <comment>which leader is needed</comment>
        <translation>Un CSO oggi, un CRO in preparazione</translation>
    </message>
    <message>
        <source>A CRO</source>
        <comment>which leader is needed</comment>
        <translation>Un CRO</translation>
    </message>
    <message>
        <source>A CRO with a CSO below</source>
        <comment>which leader is needed</comment>
        <translation>Un CRO con un CSO alle sue dipendenze</translation>
    </message>
    <message>
        <source>The business is simple and the team is small: what counts now is direct revenue against a stated target. A VP of Sales sets goals and budgets, watches market and competitors, and leads the sellers without another layer in between.</source>
        <translation>L’attività è semplice e la squadra è piccola: ora contano i ricavi diretti rispetto a un obiettivo dichiarato. Un VP vendite fissa obiettivi e budget, osserva mercato e concorrenti e guida i venditori senza altri livelli in mezzo.</translation>
    </message>
    <message>
        <source>Sales is a task of its own now: somebody must close, hit the target, and hire, train and grow the team. A CSO executes; the strategy across marketing and customer success stays with the CEO.</source>
        <translation>Le vendite sono ormai un compito a sé: qualcuno deve chiudere, raggiungere l’obiettivo e assumere, formare e far crescere la squadra. Un CSO esegue; la strategia che unisce marketing e customer success resta al CEO.</translation>
    </message>
    <message>
        <source>The business is not complex yet, but its growth shows strain that more selling alone will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make the step to CRO: people who think in channels and customer life cycles and work well with marketing and finance.</source>
        <translation>L’attività non è ancora complessa, ma la crescita mostra tensioni che vendere di più non basta a curare. Tenete o assumete un CSO per l’obiettivo e fate crescere o assumete leader capaci di diventare CRO: persone che ragionano per canali e per ciclo di vita del cliente e lavorano bene con marketing e finanza.</translation>
    </message>
    <message>
        <source>Several channels, products or markets have to pull in one direction, from the first lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer service and renewals, with one strategy and shared goals.</source>
        <translation>Più canali, prodotti o mercati devono tirare nella stessa direzione, dal primo contatto al rinnovo. Un CRO risponde dell’intero ciclo dei ricavi: marketing, vendite, servizio clienti e rinnovi, con una sola strategia e obiettivi condivisi.</translation>
    </message>
    <message>
        <source>The business is complex and the sales force is large: strategy and execution are two full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and leads the sales teams to their target.</source>
        <translation>L’attività è complessa e la forza vendita è grande: strategia ed esecuzione sono due incarichi a tempo pieno. Il CRO risponde dell’intero ciclo dei ricavi; il CSO riporta al CRO e porta le squadre di vendita all’obiettivo.</translation>
    </message>
    <message>
        <source>Your chart has no sales leader.</source>
        <translation>Nell’organigramma non c’è un leader delle vendite.</translation>
    </message>
    <message>
        <source>Your chart is led by a VP of Sales.</source>
        <translation>Nell’organigramma le vendite sono guidate da un VP vendite.</translation>
    </message>
    <message>
        <source>Your chart is led by a CSO.</source>
        <translation>Nell’organigramma le vendite sono guidate da un CSO.</translation>
    </message>
    <message>
        <source>Your chart is led by a CRO.</source>
        <translation>Nell’organigramma le vendite sono guidate da un CRO.</translation>
    </message>
    <message>
        <source>Your chart has a CRO and a CSO.</source>
        <translation>Nell’organigramma ci sono un CRO e un CSO.</translation>
    </message>
    <message>
        <source>That fits what the answers call for.</source>
        <translation>Corrisponde a quanto indicano le risposte.</translation>
    </message>
    <message>
        <source>The answers call for more: the skeleton can be laid into your chart in one step.</source>
        <translation>Le risposte chiedono di più: la struttura si può inserire nell’organigramma in un solo passo.</translation>
    </message>
    <message>
        <source>The answers call for less: nothing needs to change at once, but ask what the higher chair is for.</source>
        <translation>Le risposte chiedono di meno: nulla deve cambiare subito, ma chiedetevi a che cosa serve il ruolo più alto.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors</source>
        <translation>La crescita resta sotto il piano, il mercato o i concorrenti</translation>
    </message>
    <message>
        <source>There are not enough leads, or too few know us</source>
        <translation>Ci sono pochi contatti, o troppo pochi ci conoscono</translation>
    </message>
    <message>
        <source>Churn grows</source>
        <translation>L’abbandono dei clienti aumenta</translation>
    </message>
    <message>
        <source>The sales cycle gets longer</source>
        <translation>Il ciclo di vendita si allunga</translation>
    </message>
    <message>
        <source>The business unit starts to compete with several products</source>
        <translation>La business unit comincia a competere con più prodotti</translation>
    </message>
    <message>
        <source>Revenue strategy</source>
        <comment>area of the diagnostic</comment>
        <translation>Strategia dei ricavi</translation>
    </message>
    <message>
        <source>Revenue generation</source>
        <comment>area of the diagnostic</comment>
        <translation>Generazione dei ricavi</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <comment>area of the diagnostic</comment>
        <translation>Crescita dei ricavi</translation>
    </message>
    <message>
        <source>Revenue retention</source>
        <comment>area of the diagnostic</comment>
        <translation>Fidelizzazione</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>rating of a statement</comment>
        <translation>Per niente</translation>
    </message>
    <message>
        <source>Seldom</source>
        <comment>rating of a statement</comment>
        <translation>Raramente</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>rating of a statement</comment>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>rating of a statement</comment>
        <translation>Per lo più</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>rating of a statement</comment>
        <translation>Pienamente</translation>
    </message>
    <message>
        <source>We know which levers bring our growth (price, volume, mix, new customers) and what each is to bring this year.</source>
        <translation>Sappiamo quali leve portano la nostra crescita (prezzo, volume, mix, nuovi clienti) e che cosa deve portare ciascuna quest’anno.</translation>
    </message>
    <message>
        <source>Prices and discounts follow rules, and we review what each discount has cost us.</source>
        <translation>Prezzi e sconti seguono regole e verifichiamo quanto ci è costato ogni sconto.</translation>
    </message>
    <message>
        <source>The revenue leader and the CFO decide together on pricing, the cost of sales and the forecast.</source>
        <translation>Il responsabile dei ricavi e il CFO decidono insieme su prezzi, costo delle vendite e forecast.</translation>
    </message>
    <message>
        <source>The revenue plan is made with the CEO, approved by the board and reviewed every quarter.</source>
        <translation>Il piano dei ricavi nasce con il CEO, è approvato dal consiglio e viene rivisto ogni trimestre.</translation>
    </message>
    <message>
        <source>The revenue leader works close to the CEO: they speak every week and share one picture of the business.</source>
        <translation>Il responsabile dei ricavi lavora vicino al CEO: si parlano ogni settimana e condividono la stessa visione dell’attività.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service share goals (OKRs), and each sees where the others stand.</source>
        <translation>Marketing, vendite e servizio clienti hanno obiettivi comuni (OKR) e ciascuno vede a che punto sono gli altri.</translation>
    </message>
    <message>
        <source>Our ideal customer profile is written down, and prospecting and qualification follow it.</source>
        <translation>Il profilo del cliente ideale è scritto, e ricerca e qualificazione lo seguono.</translation>
    </message>
    <message>
        <source>Direct sales follows one process with clear stages, and the forecast is made from it.</source>
        <translation>La vendita diretta segue un unico processo con fasi chiare, da cui nasce il forecast.</translation>
    </message>
    <message>
        <source>Partners are chosen by profile, trained, given goals, and their share of revenue is measured.</source>
        <translation>I partner sono scelti per profilo, formati, hanno obiettivi, e la loro parte dei ricavi è misurata.</translation>
    </message>
    <message>
        <source>New customers are addressed over several channels (phone, e-mail, social media, events) in planned steps.</source>
        <translation>I nuovi clienti vengono contattati su più canali (telefono, e-mail, social, eventi) con passi pianificati.</translation>
    </message>
    <message>
        <source>Marketing and sales agree what a qualified lead is, and each lead is answered within a set time.</source>
        <translation>Marketing e vendite concordano che cos’è un contatto qualificato, e ognuno riceve risposta entro un tempo stabilito.</translation>
    </message>
    <message>
        <source>We hire the best sellers by a written profile, train them before they sell and coach them every week.</source>
        <translation>Assumiamo i migliori venditori in base a un profilo scritto, li formiamo prima che vendano e facciamo coaching ogni settimana.</translation>
    </message>
    <message>
        <source>We know which customers could use more of what they have, and somebody speaks with them about it in time.</source>
        <translation>Sappiamo quali clienti potrebbero usare di più ciò che hanno, e qualcuno ne parla con loro per tempo.</translation>
    </message>
    <message>
        <source>For each customer we know which of our other products would help, and sellers are paid for offering them.</source>
        <translation>Per ogni cliente sappiamo quali altri nostri prodotti sarebbero utili, e i venditori sono pagati per proporli.</translation>
    </message>
    <message>
        <source>Each important customer has a written plan with contacts, goals and milestones, made by a team across functions.</source>
        <translation>Ogni cliente importante ha un piano scritto con contatti, obiettivi e tappe, fatto da una squadra di più funzioni.</translation>
    </message>
    <message>
        <source>We know what each customer and each segment returns after the cost of winning and serving it.</source>
        <translation>Sappiamo quanto rendono ogni cliente e ogni segmento, dedotto il costo per acquisirlo e servirlo.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service see the same customer data and meet regularly about it; there are no silos.</source>
        <translation>Marketing, vendite e servizio clienti vedono gli stessi dati del cliente e ne parlano regolarmente insieme; non ci sono silos.</translation>
    </message>
    <message>
        <source>At least once a year we show each important customer, at executive level, what they have gained with us.</source>
        <translation>Almeno una volta l’anno mostriamo alla direzione di ogni cliente importante che cosa ha guadagnato con noi.</translation>
    </message>
    <message>
        <source>Churn is measured every month by segment, and we know the true reason for each customer lost.</source>
        <translation>L’abbandono è misurato ogni mese per segmento e conosciamo il vero motivo di ogni cliente perso.</translation>
    </message>
    <message>
        <source>We see how customers use what they bought, and falling use is noticed before the customer complains.</source>
        <translation>Vediamo come i clienti usano ciò che hanno comprato, e un calo d’uso si nota prima del reclamo.</translation>
    </message>
    <message>
        <source>Renewals have an owner and a forecast, and the talk about them starts at least 90 days ahead.</source>
        <translation>I rinnovi hanno un responsabile e un forecast, e se ne comincia a parlare almeno 90 giorni prima.</translation>
    </message>
    <message>
        <source>New customers reach a first agreed result within a set time, and one person answers for it.</source>
        <translation>I nuovi clienti raggiungono un primo risultato concordato entro un tempo stabilito, e una persona ne risponde.</translation>
    </message>
    <message>
        <source>We ask customers regularly how we do, answer each of them, and change what comes up often.</source>
        <translation>Chiediamo regolarmente ai clienti come lavoriamo, rispondiamo a ciascuno e cambiamo ciò che ricorre.</translation>
    </message>
    <message>
        <source>At each important customer we know several people, so that no single departure puts the relationship at risk.</source>
        <translation>Da ogni cliente importante conosciamo più persone, così che nessuna uscita metta a rischio il rapporto.</translation>
    </message>
    <message>
        <source>Split last year’s growth into price, volume, mix and new customers. Choose the two levers with the most room, set a number for each and name who answers for it.</source>
        <translation>Scomponete la crescita dell’anno scorso in prezzo, volume, mix e nuovi clienti. Scegliete le due leve con più margine, date a ciascuna un numero e un responsabile.</translation>
    </message>
    <message>
        <source>List the discounts of the last two quarters with their reasons. Set limits by role, let finance approve what lies beyond, and raise the prices that nobody negotiates.</source>
        <translation>Elencate gli sconti degli ultimi due trimestri con i motivi. Fissate limiti per ruolo, fate approvare alla finanza ciò che li supera e alzate i prezzi che nessuno tratta.</translation>
    </message>
    <message>
        <source>Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by segment. Take pricing decisions there and nowhere else.</source>
        <translation>Fissate un incontro ogni due settimane con una pagina sola: forecast, costo delle vendite, margine per segmento. Le decisioni sui prezzi si prendono lì e solo lì.</translation>
    </message>
    <message>
        <source>Write the revenue plan on three pages: goals, levers, investments, risks. Have the board approve it, and report against the same pages every quarter.</source>
        <translation>Scrivete il piano dei ricavi in tre pagine: obiettivi, leve, investimenti, rischi. Fatelo approvare dal consiglio e rendicontate ogni trimestre sulle stesse pagine.</translation>
    </message>
    <message>
        <source>Agree on a weekly half hour with three questions: what moved, what is stuck, what must the CEO decide. Bring customers’ words, not only numbers.</source>
        <translation>Concordate mezz’ora a settimana con tre domande: che cosa si è mosso, che cosa è fermo, che cosa deve decidere il CEO. Portate le parole dei clienti, non solo numeri.</translation>
    </message>
    <message>
        <source>Replace one goal of each function by a shared one, such as revenue from new customers after 12 months. Review it together every month.</source>
        <translation>Sostituite un obiettivo di ogni funzione con uno comune, per esempio i ricavi dai nuovi clienti dopo 12 mesi. Verificatelo insieme ogni mese.</translation>
    </message>
    <message>
        <source>Take your twenty best and twenty worst customers and write down what sets them apart. Make that the profile, and stop working leads that miss it.</source>
        <translation>Prendete i venti clienti migliori e i venti peggiori e scrivete che cosa li distingue. Fatene il profilo e smettete di lavorare i contatti che non vi rientrano.</translation>
    </message>
    <message>
        <source>Name five stages, and for each the fact that must be true before a deal may enter. Drop what has not moved in one sales cycle, and forecast from what is left.</source>
        <translation>Definite cinque fasi e, per ciascuna, il fatto che deve essere vero perché una trattativa vi entri. Eliminate ciò che è fermo da un ciclo di vendita e fate il forecast sul resto.</translation>
    </message>
    <message>
        <source>Keep the third of the partners who bring most, with a goal, training and a named contact for each. End or pause the others.</source>
        <translation>Tenete il terzo dei partner che porta di più, ognuno con un obiettivo, formazione e un referente. Chiudete o sospendete gli altri.</translation>
    </message>
    <message>
        <source>Write one sequence of eight contacts in three weeks over three channels. Let two BDRs run it for a quarter, and keep only what gets answers.</source>
        <translation>Scrivete una sequenza di otto contatti in tre settimane su tre canali. Fatela seguire da due BDR per un trimestre e tenete solo ciò che ottiene risposta.</translation>
    </message>
    <message>
        <source>Write the definition of a qualified lead on half a page, sign it by marketing and sales, and measure the hours to the first call.</source>
        <translation>Scrivete in mezza pagina che cos’è un contatto qualificato, fatelo firmare a marketing e vendite e misurate le ore fino alla prima chiamata.</translation>
    </message>
    <message>
        <source>Write the profile of a seller from your three best, interview everybody against it, certify before the first call and give every seller an hour of coaching a week.</source>
        <translation>Scrivete il profilo del venditore a partire dai vostri tre migliori, intervistate tutti su quello, certificate prima della prima chiamata e date a ogni venditore un’ora di coaching a settimana.</translation>
    </message>
    <message>
        <source>List the customers who are close to the limit of what they bought. Give each an owner, a date and an offer for this quarter.</source>
        <translation>Elencate i clienti vicini al limite di ciò che hanno comprato. Date a ciascuno un responsabile, una data e un’offerta per questo trimestre.</translation>
    </message>
    <message>
        <source>Draw a table of customers by products and mark the empty cells that make sense. Start with the ten largest, and pay for the first order.</source>
        <translation>Disegnate una tabella clienti per prodotti e segnate le caselle vuote sensate. Cominciate dai dieci maggiori e premiate il primo ordine.</translation>
    </message>
    <message>
        <source>Choose five customers, put one person each from sales, marketing and customer success in a room, and write contacts, goals and three milestones for each.</source>
        <translation>Scegliete cinque clienti, riunite una persona ciascuno di vendite, marketing e customer success e scrivete per ogni cliente contatti, obiettivi e tre tappe.</translation>
    </message>
    <message>
        <source>Have finance compute margin less acquisition and service cost for the fifty largest customers, sum it by segment, and move effort from the lowest to the best.</source>
        <translation>Fate calcolare alla finanza il margine meno i costi di acquisizione e servizio dei cinquanta clienti maggiori, sommatelo per segmento e spostate l’impegno dal peggiore al migliore.</translation>
    </message>
    <message>
        <source>Agree on one system as the truth, close the private lists, and hold a meeting of all three functions every two weeks over the same screen.</source>
        <translation>Scegliete un solo sistema come verità, chiudete gli elenchi privati e riunite le tre funzioni ogni due settimane davanti allo stesso schermo.</translation>
    </message>
    <message>
        <source>Book this year’s reviews with the ten largest customers now. Show results in their own figures, and ask what the next year should bring.</source>
        <translation>Fissate subito gli incontri di quest’anno con i dieci clienti maggiori. Mostrate i risultati nelle loro cifre e chiedete che cosa deve portare il prossimo anno.</translation>
    </message>
    <message>
        <source>Call the last fifteen customers who left, by somebody who did not sell to them. Sort the reasons, and give the first two an owner and a date.</source>
        <translation>Fate chiamare gli ultimi quindici clienti persi da qualcuno che non ha venduto loro. Ordinate i motivi e date ai primi due un responsabile e una data.</translation>
    </message>
    <message>
        <source>Choose one number that shows use, watch it every week, and call each customer for whom it falls by a third.</source>
        <translation>Scegliete un numero che mostri l’uso, guardatelo ogni settimana e chiamate ogni cliente per cui scende di un terzo.</translation>
    </message>
    <message>
        <source>Put every contract end of the next twelve months into one list with an owner and a forecast, and start the first talk 120 days ahead for the largest.</source>
        <translation>Mettete tutte le scadenze dei prossimi dodici mesi in un elenco con responsabile e forecast, e per i maggiori cominciate a parlarne 120 giorni prima.</translation>
    </message>
    <message>
        <source>Agree with each new customer on one first result and its date, name the person, and report the share that made it every month.</source>
        <translation>Concordate con ogni nuovo cliente un primo risultato e la sua data, indicate la persona e riportate ogni mese la quota che ce l’ha fatta.</translation>
    </message>
    <message>
        <source>Ask two questions twice a year, call everybody who is unhappy within two days, and publish inside the company what was changed.</source>
        <translation>Fate due domande due volte l’anno, chiamate entro due giorni chi è scontento e pubblicate in azienda che cosa è cambiato.</translation>
    </message>
    <message>
        <source>For the twenty largest customers write down who uses, who buys, who pays and who sponsors. Meet one new person at each in the next 60 days.</source>
        <translation>Per i venti clienti maggiori scrivete chi usa, chi compra, chi paga e chi sostiene. Incontrate presso ciascuno una persona nuova entro 60 giorni.</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>figure</comment>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>figure</comment>
        <translation>Organico</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <comment>figure</comment>
        <translation>Posizioni vacanti</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>figure</comment>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>figure</comment>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <comment>figure</comment>
        <translation>Riporti diretti</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>figure</comment>
        <translation>Venditori</translation>
    </message>
    <message>
        <source>Sellers’ share</source>
        <comment>figure</comment>
        <translation>Quota di venditori</translation>
    </message>
    <message>
        <source>Account executives</source>
        <comment>figure</comment>
        <translation>Account executive</translation>
    </message>
    <message>
        <source>SDRs and BDRs</source>
        <comment>figure</comment>
        <translation>SDR e BDR</translation>
    </message>
    <message>
        <source>AEs per SDR or BDR</source>
        <comment>figure</comment>
        <translation>AE per SDR o BDR</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>figure</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>figure</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Quota coverage</source>
        <comment>figure</comment>
        <translation>Copertura della quota</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>figure</comment>
        <translation>Ricavi acquisiti</translation>
    </message>
    <message>
        <source>Attainment</source>
        <comment>figure</comment>
        <translation>Raggiungimento della quota</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>figure</comment>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>figure</comment>
        <translation>Trattative vinte</translation>
    </message>
    <message>
        <source>Win rate</source>
        <comment>figure</comment>
        <translation>Tasso di successo</translation>
    </message>
    <message>
        <source>Average selling price</source>
        <comment>figure</comment>
        <translation>Prezzo medio di vendita</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>figure</comment>
        <translation>Ciclo di vendita</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>figure</comment>
        <translation>Velocità delle trattative</translation>
    </message>
    <message>
        <source>Span of control</source>
        <comment>figure</comment>
        <translation>Ampiezza del controllo</translation>
    </message>
    <message>
        <source>Median span of control</source>
        <comment>figure</comment>
        <translation>Ampiezza del controllo mediana</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 al giorno</translation>
    </message>
    <message numerus="yes">
        <source>A document can keep at most %n runs of the diagnostic.</source>
        <translation>
            <numerusform>Un documento può conservare al massimo %n esecuzione della diagnosi.</numerusform>
            <numerusform>Un documento può conservare al massimo %n esecuzioni della diagnosi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run of the diagnostic is no longer in the document.</source>
        <translation>Questa esecuzione della diagnosi non è più nel documento.</translation>
    </message>
    <message>
        <source>Open search: {name}</source>
        <translation>Apri la ricerca: {name}</translation>
    </message>
    <message>
        <source>Change search: {name}</source>
        <translation>Modifica la ricerca: {name}</translation>
    </message>
    <message>
        <source>Clear search: {name}</source>
        <translation>Cancella la ricerca: {name}</translation>
    </message>
    <message>
        <source>Change answers of the role advisor</source>
        <translation>Modifica le risposte della guida ai ruoli</translation>
    </message>
    <message>
        <source>Add run of the diagnostic</source>
        <translation>Aggiungi esecuzione della diagnosi</translation>
    </message>
    <message>
        <source>Change run of the diagnostic</source>
        <translation>Modifica esecuzione della diagnosi</translation>
    </message>
    <message>
        <source>Remove run of the diagnostic</source>
        <translation>Rimuovi esecuzione della diagnosi</translation>
    </message>
    <message>
        <source>Lay recommended leaders into the chart</source>
        <translation>Inserisci nell’organigramma i leader consigliati</translation>
    </message>
    <message numerus="yes">
        <source>You sell through %n channels, which compete for the same customers unless one strategy sets their parts.</source>
        <translation>
            <numerusform>Vendete attraverso %n canale.</numerusform>
            <numerusform>Vendete attraverso %n canali, che si contendono gli stessi clienti se una sola strategia non ne assegna i compiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You offer %n products: cross-selling and pricing need one hand.</source>
        <translation>
            <numerusform>Offrite %n prodotto.</numerusform>
            <numerusform>Offrite %n prodotti: cross-selling e prezzi richiedono una sola mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You serve %n verticals, each with its own customers and messages.</source>
        <translation>
            <numerusform>Servite %n settore.</numerusform>
            <numerusform>Servite %n settori, ciascuno con clienti e messaggi propri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious competitors leave little room: pricing and positioning decide.</source>
        <translation>
            <numerusform>%n concorrente serio lascia poco spazio.</numerusform>
            <numerusform>%n concorrenti seri lasciano poco spazio: decidono prezzi e posizionamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel, one product, one vertical and few serious competitors: there is little to coordinate.</source>
        <translation>Un canale, un prodotto, un settore e pochi concorrenti seri: c’è poco da coordinare.</translation>
    </message>
    <message numerus="yes">
        <source>%n people work in sales: one leader can know everybody and every deal.</source>
        <translation>
            <numerusform>%n persona lavora nelle vendite: un solo leader può conoscere tutti e ogni trattativa.</numerusform>
            <numerusform>%n persone lavorano nelle vendite: un solo leader può conoscere tutti e ogni trattativa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales need a leader who hires, trains and coaches full-time.</source>
        <translation>
            <numerusform>%n persona nelle vendite ha bisogno di un leader che assuma, formi e alleni a tempo pieno.</numerusform>
            <numerusform>%n persone nelle vendite hanno bisogno di un leader che assuma, formi e alleni a tempo pieno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales: leading them to their target is a chair of its own, below the CRO.</source>
        <translation>
            <numerusform>%n persona nelle vendite: guidarla all’obiettivo è un incarico a sé.</numerusform>
            <numerusform>%n persone nelle vendite: guidarle all’obiettivo è un incarico a sé, sotto il CRO.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the warning signs shows.</source>
        <translation>Non si vede nessuno dei segnali d’allarme.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors: the levers of revenue are not pulled together.</source>
        <translation>La crescita resta sotto il piano, il mercato o i concorrenti: le leve dei ricavi non vengono azionate insieme.</translation>
    </message>
    <message>
        <source>Leads or awareness are short: marketing and sales need one plan.</source>
        <translation>Mancano contatti o notorietà: marketing e vendite hanno bisogno di un unico piano.</translation>
    </message>
    <message>
        <source>Churn grows: what is sold and what is delivered drift apart.</source>
        <translation>L’abbandono aumenta: ciò che si vende e ciò che si consegna si allontanano.</translation>
    </message>
    <message>
        <source>The sales cycle gets longer: more people decide at the customer’s, and somebody must win them across functions.</source>
        <translation>Il ciclo di vendita si allunga: dal cliente decidono più persone e qualcuno deve convincerle con tutte le funzioni.</translation>
    </message>
    <message>
        <source>The business unit competes with several products: the offer needs a strategy, not only sellers.</source>
        <translation>La business unit compete con più prodotti: all’offerta serve una strategia, non solo venditori.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with changes in the market.</source>
        <translation>Affiancate al CSO un responsabile strategia di vendita, che tenga l’organizzazione al passo con i cambiamenti del mercato.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the nearest candidate for CRO.</source>
        <translation>Affiancate al CSO un responsabile strategia di vendita: lo stratega accanto a chi esegue è il primo candidato a CRO.</translation>
    </message>
    <message>
        <source>Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many plans and little action.</source>
        <translation>Scegliete VP vendite che eseguono (tipo CSO): uno stratega sopra altri strateghi produce molti piani e poca azione.</translation>
    </message>
    <message>
        <source>Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring in the deals.</source>
        <translation>Scegliete un CSO che esegue: il CRO indica la rotta, il CSO e i VP vendite portano i contratti.</translation>
    </message>
    <message>
        <source>The chart already has a higher sales leader than the answers call for. Which seat to give up is for you to decide.</source>
        <translation>L’organigramma ha già un leader delle vendite più alto di quanto indichino le risposte. Quale posizione eliminare lo decidete voi.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>length of time with a fraction</comment>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>field</comment>
        <translation>Ricavi acquisiti</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>field</comment>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>field</comment>
        <translation>Trattative vinte</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>field</comment>
        <translation>Ciclo di vendita</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a search</comment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of a search</comment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <comment>question of the role advisor</comment>
        <translation>Canali di vendita</translation>
    </message>
    <message>
        <source>Verticals</source>
        <comment>question of the role advisor</comment>
        <translation>Settori</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>question of the role advisor</comment>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <comment>question of the role advisor</comment>
        <translation>Concorrenti seri</translation>
    </message>
    <message>
        <source>People in sales</source>
        <comment>question of the role advisor</comment>
        <translation>Persone nelle vendite</translation>
    </message>
    <message>
        <source>Define the role</source>
        <comment>group of a search checklist</comment>
        <translation>Definire il ruolo</translation>
    </message>
    <message>
        <source>Define the profile</source>
        <comment>group of a search checklist</comment>
        <translation>Definire il profilo</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <comment>group of a search checklist</comment>
        <translation>Trovare i candidati</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>group of a search checklist</comment>
        <translation>Valutare</translation>
    </message>
    <message>
        <source>Decide and offer</source>
        <comment>group of a search checklist</comment>
        <translation>Decidere e fare l’offerta</translation>
    </message>
    <message>
        <source>Onboard</source>
        <comment>group of a search checklist</comment>
        <translation>Inserire</translation>
    </message>
    <message>
        <source>Describe the situation</source>
        <comment>item of a search checklist</comment>
        <translation>Descrivere la situazione</translation>
    </message>
    <message>
        <source>Name the outcomes expected</source>
        <comment>item of a search checklist</comment>
        <translation>Indicare i risultati attesi</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <comment>item of a search checklist</comment>
        <translation>Scegliere le metriche</translation>
    </message>
    <message>
        <source>Draw the scope</source>
        <comment>item of a search checklist</comment>
        <translation>Delimitare le responsabilità</translation>
    </message>
    <message>
        <source>Settle who reports</source>
        <comment>item of a search checklist</comment>
        <translation>Stabilire chi riporta a chi</translation>
    </message>
    <message>
        <source>Agree who decides</source>
        <comment>item of a search checklist</comment>
        <translation>Concordare chi decide</translation>
    </message>
    <message>
        <source>Execution skills</source>
        <comment>item of a search checklist</comment>
        <translation>Competenze di esecuzione</translation>
    </message>
    <message>
        <source>Strategy skills</source>
        <comment>item of a search checklist</comment>
        <translation>Competenze strategiche</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>item of a search checklist</comment>
        <translation>Conoscenza delle funzioni</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>item of a search checklist</comment>
        <translation>Esperienza nel settore</translation>
    </message>
    <message>
        <source>Search the networks</source>
        <comment>item of a search checklist</comment>
        <translation>Cercare nelle reti di contatti</translation>
    </message>
    <message>
        <source>Ask for referrals</source>
        <comment>item of a search checklist</comment>
        <translation>Chiedere segnalazioni</translation>
    </message>
    <message>
        <source>Look inside first</source>
        <comment>item of a search checklist</comment>
        <translation>Guardare prima all’interno</translation>
    </message>
    <message>
        <source>Approach passive candidates</source>
        <comment>item of a search checklist</comment>
        <translation>Contattare i candidati passivi</translation>
    </message>
    <message>
        <source>Use data-driven platforms</source>
        <comment>item of a search checklist</comment>
        <translation>Usare piattaforme basate sui dati</translation>
    </message>
    <message>
        <source>Interview by one guide</source>
        <comment>item of a search checklist</comment>
        <translation>Intervistare con un’unica traccia</translation>
    </message>
    <message>
        <source>Give a case</source>
        <comment>item of a search checklist</comment>
        <translation>Assegnare un caso</translation>
    </message>
    <message>
        <source>Bring in a panel</source>
        <comment>item of a search checklist</comment>
        <translation>Riunire un panel</translation>
    </message>
    <message>
        <source>See them communicate</source>
        <comment>item of a search checklist</comment>
        <translation>Vedere come comunicano</translation>
    </message>
    <message>
        <source>Set an exercise with numbers</source>
        <comment>item of a search checklist</comment>
        <translation>Proporre un esercizio con i numeri</translation>
    </message>
    <message>
        <source>Rate all 16 skills</source>
        <comment>item of a search checklist</comment>
        <translation>Valutare tutte le 16 competenze</translation>
    </message>
    <message>
        <source>Check references</source>
        <comment>item of a search checklist</comment>
        <translation>Verificare le referenze</translation>
    </message>
    <message>
        <source>Compare the scorecards</source>
        <comment>item of a search checklist</comment>
        <translation>Confrontare le schede</translation>
    </message>
    <message>
        <source>Decide by fit, not by charm</source>
        <comment>item of a search checklist</comment>
        <translation>Decidere per idoneità, non per fascino</translation>
    </message>
    <message>
        <source>Build the pay</source>
        <comment>item of a search checklist</comment>
        <translation>Costruire la retribuzione</translation>
    </message>
    <message>
        <source>Write down the terms</source>
        <comment>item of a search checklist</comment>
        <translation>Mettere per iscritto le condizioni</translation>
    </message>
    <message>
        <source>Answer everybody</source>
        <comment>item of a search checklist</comment>
        <translation>Rispondere a tutti</translation>
    </message>
    <message>
        <source>Plan the first 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Pianificare i primi 90 giorni</translation>
    </message>
    <message>
        <source>Hand over properly</source>
        <comment>item of a search checklist</comment>
        <translation>Curare il passaggio di consegne</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <comment>item of a search checklist</comment>
        <translation>Aprire le porte</translation>
    </message>
    <message>
        <source>Complete the team</source>
        <comment>item of a search checklist</comment>
        <translation>Completare la squadra</translation>
    </message>
    <message>
        <source>Review after 30, 60 and 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Verificare dopo 30, 60 e 90 giorni</translation>
    </message>
    <message>
        <source>Write half a page: why the seat is vacant, where growth comes from, what holds it back, and what has been tried.</source>
        <translation>Scrivete mezza pagina: perché la posizione è vacante, da dove viene la crescita, che cosa la frena e che cosa si è già tentato.</translation>
    </message>
    <message>
        <source>Three to five results for 18 months across the whole revenue cycle: growth by channel, retention, the value of a customer over the years.</source>
        <translation>Da tre a cinque risultati a 18 mesi sull’intero ciclo dei ricavi: crescita per canale, fidelizzazione, valore del cliente nel tempo.</translation>
    </message>
    <message>
        <source>Three to five results for 12 months: the target and its split by team, forecast accuracy, sellers hired and at full output.</source>
        <translation>Da tre a cinque risultati a 12 mesi: l’obiettivo e la sua ripartizione per team, l’accuratezza del forecast, i venditori assunti e a pieno regime.</translation>
    </message>
    <message>
        <source>Revenue growth, churn and net retention, cost of acquisition to customer value, win rate by segment; agree the starting values with the CFO.</source>
        <translation>Crescita dei ricavi, abbandono e fidelizzazione netta, costo di acquisizione rispetto al valore del cliente, tasso di successo per segmento; concordate i valori di partenza con il CFO.</translation>
    </message>
    <message>
        <source>Quota attainment, win rate, deal velocity, average selling price, months until a new seller is productive; agree the starting values with the CFO.</source>
        <translation>Raggiungimento della quota, tasso di successo, velocità delle trattative, prezzo medio di vendita, mesi perché un nuovo venditore sia produttivo; concordate i valori di partenza con il CFO.</translation>
    </message>
    <message>
        <source>Say which functions, channels, regions and budgets belong to the chair: marketing, sales, customer service and renewals, and who keeps what is left out.</source>
        <translation>Dite quali funzioni, canali, aree e budget spettano al ruolo: marketing, vendite, servizio clienti e rinnovi, e a chi resta ciò che ne è fuori.</translation>
    </message>
    <message>
        <source>Say which teams, territories, discounts and hiring the chair decides alone, and where marketing and customer success begin.</source>
        <translation>Dite su quali team, territori, sconti e assunzioni il ruolo decide da solo, e dove cominciano marketing e customer success.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO; Marketing, Customer Success and the sales leaders report to the CRO. Draw it in the chart before the first interview.</source>
        <translation>Il CRO riporta al CEO; marketing, customer success e i leader delle vendite riportano al CRO. Disegnatelo nell’organigramma prima del primo colloquio.</translation>
    </message>
    <message>
        <source>The seat reports to the CRO or, without one, to the CEO; sales managers report to it. Draw it in the chart before the first interview.</source>
        <translation>La posizione riporta al CRO o, in mancanza, al CEO; i responsabili vendite riportano ad essa. Disegnatelo nell’organigramma prima del primo colloquio.</translation>
    </message>
    <message>
        <source>CEO, board, CFO and HR agree on the description, on who interviews, and on who has the last word.</source>
        <translation>CEO, consiglio, CFO e HR concordano sulla descrizione, su chi intervista e su chi ha l’ultima parola.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: enough to judge sales leaders. Set a minimum of 3, no maximum.</source>
        <translation>Chiusura, metodologia, operazioni, territori, velocità, costruzione del team: quanto basta per giudicare i leader delle vendite. Fissate un minimo di 3.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Chiusura, metodologia, operazioni, territori, velocità, costruzione del team: il cuore di questo ruolo. Chiedete almeno 4 nella maggior parte.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, customer life cycle, analytics, executive communication: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Pensiero strategico, canali, collaborazione, ciclo di vita del cliente, analisi, comunicazione con la direzione: il cuore di questo ruolo. Chiedete almeno 4 nella maggior parte.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, analytics: enough to carry out the CEO’s or CRO’s strategy. Plan who covers the rest.</source>
        <translation>Pensiero strategico, canali, collaborazione, analisi: quanto basta per attuare la strategia del CEO o del CRO. Prevedete chi copre il resto.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service must be understood about equally: a gap of two points or more makes a CRO lean to one of them.</source>
        <translation>Marketing, vendite e servizio clienti vanno compresi quasi allo stesso modo: uno scarto di due punti o più fa pendere il CRO verso una funzione.</translation>
    </message>
    <message>
        <source>Sales must be understood deeply; marketing and customer service well enough to hand leads and customers over without loss.</source>
        <translation>Le vendite vanno comprese a fondo; marketing e servizio clienti quanto basta perché contatti e clienti passino di mano senza perdite.</translation>
    </message>
    <message>
        <source>Decide what the industry really asks for: customers, regulation, length of the cycle. Say what may be learnt on the job.</source>
        <translation>Decidete che cosa richiede davvero il settore: clienti, norme, durata del ciclo. Dite che cosa si può imparare sul lavoro.</translation>
    </message>
    <message>
        <source>List twenty names from the networks of board, investors and leaders, and speak with each of them.</source>
        <translation>Elencate venti nomi dalle reti di consiglio, investitori e dirigenti e parlate con ciascuno.</translation>
    </message>
    <message>
        <source>Ask customers, partners and your own best sellers whom they would follow; thank them for every name.</source>
        <translation>Chiedete a clienti, partner e ai vostri migliori venditori chi seguirebbero; ringraziate per ogni nome.</translation>
    </message>
    <message>
        <source>Rate the leaders in this chart for the seat and speak with those who come close, before anybody outside hears of it.</source>
        <translation>Valutate per la posizione i leader di questo organigramma e parlate con chi ci si avvicina, prima che all’esterno se ne sappia.</translation>
    </message>
    <message>
        <source>The best are rarely looking. Approach ten in person, with what they would build rather than with a job advertisement.</source>
        <translation>I migliori di rado cercano. Contattatene dieci di persona, parlando di ciò che costruirebbero e non con un annuncio.</translation>
    </message>
    <message>
        <source>Search by evidence: teams grown, markets opened, time in the role. Keep the list as data, so that sources can be compared.</source>
        <translation>Cercate in base ai fatti: team cresciuti, mercati aperti, tempo nel ruolo. Tenete l’elenco come dati, così da confrontare le fonti.</translation>
    </message>
    <message>
        <source>Same questions, same order, two interviewers, notes at once. Ask what they did, not what they would do.</source>
        <translation>Stesse domande, stesso ordine, due intervistatori, appunti subito. Chiedete che cosa hanno fatto, non che cosa farebbero.</translation>
    </message>
    <message>
        <source>A case on channel strategy: your markets, products and costs, one week, one hour with the leaders. Look for choices and for what is left out.</source>
        <translation>Un caso sulla strategia dei canali: i vostri mercati, prodotti e costi, una settimana, un’ora con la direzione. Guardate le scelte e ciò che viene escluso.</translation>
    </message>
    <message>
        <source>A case on a quarter that is 20% behind: territories, pipeline and team as they are, one week, one hour. Look for the first ten moves.</source>
        <translation>Un caso su un trimestre in ritardo del 20%: territori, pipeline e team così come sono, una settimana, un’ora. Guardate le prime dieci mosse.</translation>
    </message>
    <message>
        <source>Finalists meet marketing, sales, customer service and finance together. Every function answers: would we follow this person?</source>
        <translation>I finalisti incontrano insieme marketing, vendite, servizio clienti e finanza. Ogni funzione risponde: seguiremmo questa persona?</translation>
    </message>
    <message>
        <source>Finalists meet two sales managers, a top seller, marketing and finance. Ask each for one thing they would learn from this person.</source>
        <translation>I finalisti incontrano due responsabili vendite, un venditore di punta, marketing e finanza. Chiedete a ciascuno una cosa che imparerebbe da questa persona.</translation>
    </message>
    <message>
        <source>Twenty minutes before board members: a revenue plan, its risks, and what it needs. Listen for plain answers to hard questions.</source>
        <translation>Venti minuti davanti ai consiglieri: un piano dei ricavi, i suoi rischi e ciò che richiede. Ascoltate se alle domande difficili seguono risposte chiare.</translation>
    </message>
    <message>
        <source>A sales meeting of twenty minutes with real sellers: goals, a lost deal, a coaching talk. Listen to how the room leaves.</source>
        <translation>Una riunione di vendita di venti minuti con venditori veri: obiettivi, una trattativa persa, un colloquio di coaching. Osservate con che spirito si esce.</translation>
    </message>
    <message>
        <source>Revenue, churn and cost by segment of the last eight quarters: where would they invest, where stop, and which number do they miss?</source>
        <translation>Ricavi, abbandono e costi per segmento degli ultimi otto trimestri: dove investirebbero, dove smetterebbero e quale numero manca loro?</translation>
    </message>
    <message>
        <source>A pipeline export: forecast the quarter, name the deals at risk and the sellers to coach. Compare with what happened.</source>
        <translation>Un estratto della pipeline: prevedere il trimestre, indicare le trattative a rischio e i venditori da allenare. Confrontate con l’esito reale.</translation>
    </message>
    <message>
        <source>Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave unrated what nobody has seen.</source>
        <translation>Inserite le valutazioni dei finalisti e confrontate tipo e idoneità con il profilo della posizione; lasciate senza voto ciò che nessuno ha visto.</translation>
    </message>
    <message>
        <source>Speak with a peer from marketing, one from finance and a former CEO: how did this person collaborate when goals collided?</source>
        <translation>Parlate con un pari del marketing, uno della finanza e un ex CEO: come collaborava questa persona quando gli obiettivi si scontravano?</translation>
    </message>
    <message>
        <source>Speak with a former manager and two sellers from the team: attainment over the last three years, who was hired, who left and why.</source>
        <translation>Parlate con un ex responsabile e due venditori della squadra: raggiungimento degli obiettivi negli ultimi tre anni, chi è stato assunto, chi è uscito e perché.</translation>
    </message>
    <message>
        <source>Everybody writes down a score for each criterion before anybody speaks; then discuss the differences, not the averages.</source>
        <translation>Ognuno scrive un punteggio per criterio prima che qualcuno parli; poi si discutono le differenze, non le medie.</translation>
    </message>
    <message>
        <source>Hold the two best against the outcomes of the first item. Name the gap you accept and who will fill it.</source>
        <translation>Confrontate i due migliori con i risultati attesi definiti all’inizio. Indicate la lacuna che accettate e chi la colmerà.</translation>
    </message>
    <message>
        <source>Tie the variable part to the whole cycle: growth, retention and margin, paid over more than one year. Agree it with the CFO.</source>
        <translation>Legate la parte variabile all’intero ciclo: crescita, fidelizzazione e margine, pagati su più di un anno. Concordatela con il CFO.</translation>
    </message>
    <message>
        <source>Tie the variable part to the team’s target, with an accelerator above 100% and a share for hiring and forecast. Agree it with the CFO.</source>
        <translation>Legate la parte variabile all’obiettivo della squadra, con un acceleratore oltre il 100% e una quota per assunzioni e forecast. Concordatela con il CFO.</translation>
    </message>
    <message>
        <source>Headcount, budget, tools, authority over prices and hiring, and what happens if the plan changes: on paper before the signature.</source>
        <translation>Organico, budget, strumenti, autorità su prezzi e assunzioni, e che cosa accade se il piano cambia: per iscritto prima della firma.</translation>
    </message>
    <message>
        <source>Tell the others within two days and in person, keep in touch with the runner-up, and prepare the announcement inside and outside.</source>
        <translation>Informate gli altri entro due giorni e di persona, restate in contatto con il secondo e preparate l’annuncio interno ed esterno.</translation>
    </message>
    <message>
        <source>Days 1–30 listen to customers and every function; 31–60 agree one revenue plan with CEO and CFO; 61–90 start two changes that all can see.</source>
        <translation>Giorni 1–30: ascoltare clienti e tutte le funzioni; 31–60: concordare un unico piano dei ricavi con CEO e CFO; 61–90: avviare due cambiamenti visibili a tutti.</translation>
    </message>
    <message>
        <source>Days 1–30 join deals with every team; 31–60 own the forecast and fix the stages of the pipeline; 61–90 settle territories, quotas and the next hires.</source>
        <translation>Giorni 1–30: affiancare ogni team nelle trattative; 31–60: fare proprio il forecast e sistemare le fasi della pipeline; 61–90: definire territori, quote e prossime assunzioni.</translation>
    </message>
    <message>
        <source>Pipeline, forecast, key customers, open promises and people issues are handed over in writing, and once face to face.</source>
        <translation>Pipeline, forecast, clienti chiave, promesse aperte e questioni di personale si passano per iscritto e una volta a voce.</translation>
    </message>
    <message>
        <source>Weekly time with the CEO, a standing meeting with the CFO, and shared goals with Marketing and Customer Success from the first month.</source>
        <translation>Tempo ogni settimana con il CEO, un incontro fisso con il CFO e obiettivi condivisi con marketing e customer success dal primo mese.</translation>
    </message>
    <message>
        <source>Introductions to the ten largest customers, and fixed meetings with marketing on leads and with customer success on handovers.</source>
        <translation>Presentazione ai dieci clienti maggiori e incontri fissi con il marketing sui contatti e con il customer success sui passaggi.</translation>
    </message>
    <message>
        <source>Put executors below: VPs of Sales of the CSO type. Check the leaders map; two strategists above one another make plans, not deals.</source>
        <translation>Mettete sotto chi esegue: VP vendite di tipo CSO. Controllate la mappa dei leader; due strateghi uno sopra l’altro fanno piani, non contratti.</translation>
    </message>
    <message>
        <source>Put a Head of Sales Strategy beside, and let Marketing and Customer Success work with the seat directly, so that execution keeps its direction.</source>
        <translation>Affiancate un responsabile strategia di vendita e fate lavorare marketing e customer success direttamente con la posizione, perché l’esecuzione mantenga la rotta.</translation>
    </message>
    <message>
        <source>Three talks against the outcomes agreed: what goes, what does not, what the company owes. After the third the search is closed.</source>
        <translation>Tre colloqui rispetto ai risultati concordati: che cosa va, che cosa no, che cosa deve l’azienda. Dopo il terzo la ricerca è chiusa.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior} by a solid and by a dotted line</source>
        <translation>{subject} ha con {superior} sia un riporto diretto sia uno funzionale</translation>
    </message>
    <message>
        <source>A leader’s seat is vacant: {name}</source>
        <translation>Una posizione di leader è vacante: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n seats: {titles}</source>
        <translation>
            <numerusform>{name} occupa %n posizione: {titles}</numerusform>
            <numerusform>{name} occupa %n posizioni: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}</source>
        <translation>{subject} ha una quota di {quota}; assegnati sotto: {assigned}, mancano: {missing}</translation>
    </message>
    <message>
        <source>{subject} has no quota</source>
        <translation>{subject} non ha una quota</translation>
    </message>
    <message>
        <source>The chart has other sales leaders than the role advisor recommends</source>
        <translation>L’organigramma ha leader delle vendite diversi da quelli consigliati dalla guida ai ruoli</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} è di tipo CRO: strategia {strategy}, esecuzione {execution}; a bilanciare ci sono {marketing} e {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}</source>
        <translation>{subject} è di tipo CRO: strategia {strategy}, esecuzione {execution}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} è di tipo CSO: esecuzione {execution}, strategia {strategy}; a bilanciare ci sono {marketing} e {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}</source>
        <translation>{subject} è di tipo CSO: esecuzione {execution}, strategia {strategy}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type in the line of {chief}: strategy {strategy}, execution {execution}</source>
        <translation>{subject} è di tipo CRO nella linea di {chief}: strategia {strategy}, esecuzione {execution}</translation>
    </message>
    <message>
        <source>{subject} has neither a CRO above nor a Head of Sales Strategy below</source>
        <translation>{subject} non ha né un CRO sopra né un responsabile strategia di vendita sotto di sé</translation>
    </message>
    <message numerus="yes">
        <source>{subject} leans to one side by %n points: {favoured}</source>
        <translation>
            <numerusform>{subject} è sbilanciato di %n punto: {favoured}</numerusform>
            <numerusform>{subject} è sbilanciato di %n punti: {favoured}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a strategy index of {strategy}; the seat asks for {minimum}</source>
        <translation>{subject} ha un indice di strategia di {strategy}; la posizione richiede {minimum}</translation>
    </message>
    <message>
        <source>{subject} has an execution index of {execution}; the seat asks for {minimum}</source>
        <translation>{subject} ha un indice di esecuzione di {execution}; la posizione richiede {minimum}</translation>
    </message>
    <message>
        <source>{subject} is not assessed: {executionRated} execution and {strategyRated} strategy skills rated</source>
        <translation>{subject} non è valutato: competenze valutate di esecuzione {executionRated}, di strategia {strategyRated}</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})</source>
        <translation>Scambia con {other}, {otherRole} (idoneità qui {fit}, {name} là {otherFit})</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here)</source>
        <translation>Scambia con {other}, {otherRole} (idoneità qui {fit})</translation>
    </message>
    <message>
        <source>Make the seat of {name} vacant and search</source>
        <translation>Rendi vacante la posizione di {name} e avvia la ricerca</translation>
    </message>
    <message>
        <source>Open the search checklist: {role}</source>
        <translation>Apri la lista di controllo della ricerca: {role}</translation>
    </message>
    <message>
        <source>Appoint {name} under {manager}: {role}</source>
        <translation>Nomina {name} sotto {manager}: {role}</translation>
    </message>
    <message>
        <source>Rate the skills of {name}</source>
        <translation>Valuta le competenze di {name}</translation>
    </message>
    <message>
        <source>Keep {name} in one seat only: {title}</source>
        <translation>Mantieni {name} in una sola posizione: {title}</translation>
    </message>
    <message>
        <source>Set the quota to what is assigned below: {quota}</source>
        <translation>Imposta la quota a quanto assegnato sotto: {quota}</translation>
    </message>
    <message>
        <source>Remove the dotted line between {name} and {manager}</source>
        <translation>Rimuovi il riporto funzionale tra {name} e {manager}</translation>
    </message>
    <message>
        <source>Solid and dotted line to the same manager</source>
        <translation>Doppio riporto allo stesso responsabile</translation>
    </message>
    <message>
        <source>Vacant leader’s seat</source>
        <translation>Posizione di leader vacante</translation>
    </message>
    <message>
        <source>One person in several seats</source>
        <translation>Una persona in più posizioni</translation>
    </message>
    <message>
        <source>Quota not fully assigned</source>
        <translation>Quota non interamente assegnata</translation>
    </message>
    <message>
        <source>Missing quota</source>
        <translation>Quota mancante</translation>
    </message>
    <message>
        <source>Strategist in the CSO’s seat</source>
        <translation>Stratega nella posizione del CSO</translation>
    </message>
    <message>
        <source>Executor in the CRO’s seat</source>
        <translation>Esecutore nella posizione del CRO</translation>
    </message>
    <message>
        <source>VP of Sales who is a strategist</source>
        <translation>VP vendite di tipo stratega</translation>
    </message>
    <message>
        <source>CSO without a strategist</source>
        <translation>CSO senza uno stratega</translation>
    </message>
    <message>
        <source>CRO who leans to one function</source>
        <translation>CRO sbilanciato su una funzione</translation>
    </message>
    <message>
        <source>Below the profile of the seat</source>
        <translation>Sotto il profilo della posizione</translation>
    </message>
    <message>
        <source>Leader not assessed</source>
        <translation>Leader non valutato</translation>
    </message>
    <message>
        <source>Other leaders than advised</source>
        <translation>Leader diversi da quelli consigliati</translation>
    </message>
    <message>
        <source>Nobody reports to the same person by a solid and by a dotted line.</source>
        <translation>Nessuno ha con la stessa persona sia un riporto diretto sia uno funzionale.</translation>
    </message>
    <message>
        <source>No seat of an executive or a leader is vacant.</source>
        <translation>Nessuna posizione dell’alta direzione o di un leader è vacante.</translation>
    </message>
    <message>
        <source>Nobody holds more than one seat.</source>
        <translation>Nessuno occupa più di una posizione.</translation>
    </message>
    <message>
        <source>A manager’s quota is covered by the quotas assigned below.</source>
        <translation>La quota di un responsabile è coperta dalle quote assegnate sotto di lui.</translation>
    </message>
    <message>
        <source>Once quotas are used, every VP of Sales, sales manager and account executive carries one.</source>
        <translation>Se si usano quote, ne hanno una ogni VP vendite, responsabile vendite e account executive.</translation>
    </message>
    <message>
        <source>The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above execution.</source>
        <translation>Il CSO è un esecutore o equilibrato, non di tipo CRO: la strategia supera l’esecuzione di meno di 0,75.</translation>
    </message>
    <message>
        <source>The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 above strategy.</source>
        <translation>Il CRO è uno stratega o equilibrato, non di tipo CSO: l’esecuzione supera la strategia di meno di 0,75.</translation>
    </message>
    <message>
        <source>Below a CRO, a VP of Sales is not of the CRO type as well.</source>
        <translation>Sotto un CRO, un VP vendite non è anch’egli di tipo CRO.</translation>
    </message>
    <message>
        <source>A CSO without a CRO above has a Head of Sales Strategy.</source>
        <translation>Un CSO senza un CRO sopra di sé ha un responsabile strategia di vendita.</translation>
    </message>
    <message>
        <source>The CRO understands marketing, sales and customer service evenly: their ratings lie less than 2 points apart.</source>
        <translation>Il CRO conosce in modo uniforme marketing, vendite e servizio clienti: le valutazioni distano meno di 2 punti.</translation>
    </message>
    <message>
        <source>The index that counts in the seat is at least 2.5: strategy for the CRO, execution for the CSO and the VP of Sales.</source>
        <translation>L’indice che conta nella posizione è almeno 2,5: strategia per il CRO, esecuzione per il CSO e il VP vendite.</translation>
    </message>
    <message>
        <source>The skills of every CRO, CSO and VP of Sales are rated.</source>
        <translation>Le competenze di ogni CRO, CSO e VP vendite sono valutate.</translation>
    </message>
    <message>
        <source>The chart has the sales leaders that the answers in the role advisor ask for.</source>
        <translation>L’organigramma ha i leader delle vendite richiesti dalle risposte nella guida ai ruoli.</translation>
    </message>
    <message>
        <source>The dotted line says nothing that the solid one does not.</source>
        <translation>Il riporto funzionale non dice nulla che quello diretto non dica già.</translation>
    </message>
    <message>
        <source>While nobody leads, decisions wait and the target has no owner.</source>
        <translation>Finché nessuno guida, le decisioni aspettano e l’obiettivo non ha un titolare.</translation>
    </message>
    <message>
        <source>Nobody can give two seats their full time.</source>
        <translation>Nessuno può dedicare tutto il suo tempo a due posizioni.</translation>
    </message>
    <message>
        <source>What nobody below is asked to sell is missing from the target in the end.</source>
        <translation>Ciò che a nessuno sotto è chiesto di vendere, alla fine manca all’obiettivo.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the plan adds up.</source>
        <translation>Senza di essa nessuno può dire se il piano torna.</translation>
    </message>
    <message>
        <source>Sales execution suffers, because a strategist plans and aligns where deals have to be closed, and collaboration slows decisions.</source>
        <translation>L’esecuzione delle vendite ne soffre, perché uno stratega pianifica e concorda dove occorre chiudere trattative, e la collaborazione rallenta le decisioni.</translation>
    </message>
    <message>
        <source>Strategy suffers, because an executor chases the next deals, and collaboration between marketing, sales and service is neglected.</source>
        <translation>La strategia ne soffre, perché un esecutore insegue le prossime trattative, e la collaborazione tra marketing, vendite e servizio clienti viene trascurata.</translation>
    </message>
    <message>
        <source>Two strategists one above the other make many strategies and little action.</source>
        <translation>Due strateghi uno sopra l’altro producono molte strategie e poca azione.</translation>
    </message>
    <message>
        <source>A CSO drives execution; without a strategist the organisation falls out of step with the market.</source>
        <translation>Un CSO spinge l’esecuzione; senza uno stratega l’organizzazione perde il passo con il mercato.</translation>
    </message>
    <message>
        <source>A CRO who favours one function neglects the others, and the revenue cycle breaks where they meet.</source>
        <translation>Un CRO che favorisce una funzione trascura le altre, e il ciclo dei ricavi si spezza dove si incontrano.</translation>
    </message>
    <message>
        <source>The seat asks for more than its holder can give yet.</source>
        <translation>La posizione richiede più di quanto chi la occupa possa ancora dare.</translation>
    </message>
    <message>
        <source>Whether the person fits the seat stays a guess.</source>
        <translation>Se la persona sia adatta alla posizione resta un’ipotesi.</translation>
    </message>
    <message>
        <source>How complex the business is decides which leader pays off.</source>
        <translation>La complessità dell’attività decide quale leader conviene.</translation>
    </message>
    <message>
        <source>Move the VP under the nearest CSO, CRO or CEO.</source>
        <translation>Sposta il VP sotto il CSO, CRO o CEO più vicino.</translation>
    </message>
    <message>
        <source>Move the CRO under the CEO.</source>
        <translation>Sposta il CRO sotto il CEO.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO or the CEO.</source>
        <translation>Sposta il CSO sotto il CRO o il CEO.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO, or let the CRO below take the CSO’s place.</source>
        <translation>Sposta il CSO sotto il CRO, o lascia che il CRO più in basso prenda il posto del CSO.</translation>
    </message>
    <message>
        <source>Move the marketing leader under the CMO, CRO or CEO.</source>
        <translation>Sposta il leader del marketing sotto il CMO, il CRO o il CEO.</translation>
    </message>
    <message>
        <source>Move the customer success leader under the CCO, CRO or CEO.</source>
        <translation>Sposta il leader del customer success sotto il CCO, il CRO o il CEO.</translation>
    </message>
    <message>
        <source>Move the manager under the nearest VP of Sales, CSO or CRO.</source>
        <translation>Sposta il responsabile sotto il VP vendite, CSO o CRO più vicino.</translation>
    </message>
    <message>
        <source>Move the team lead under the nearest sales manager or VP of Sales.</source>
        <translation>Sposta il team leader sotto il responsabile vendite o il VP vendite più vicino.</translation>
    </message>
    <message>
        <source>Move the seller under the nearest team lead or sales manager.</source>
        <translation>Sposta il venditore sotto il team leader o il responsabile vendite più vicino.</translation>
    </message>
    <message>
        <source>Swap the two, or move the person up the line.</source>
        <translation>Scambia i due, o sposta la persona più in alto nella linea.</translation>
    </message>
    <message>
        <source>Make the seller a team lead, or move the direct reports up.</source>
        <translation>Promuovi il venditore a team leader, o sposta più in alto i suoi riporti.</translation>
    </message>
    <message>
        <source>Give the others another role, and place the CEO at the top.</source>
        <translation>Assegna agli altri un altro ruolo e metti il CEO al vertice.</translation>
    </message>
    <message>
        <source>Move the others under whoever leads them.</source>
        <translation>Sposta gli altri sotto chi li guida.</translation>
    </message>
    <message>
        <source>Decide who leads, and give the others another role.</source>
        <translation>Decidi chi guida e assegna agli altri un altro ruolo.</translation>
    </message>
    <message>
        <source>Check whether all three are needed, and accept the finding if they are.</source>
        <translation>Verifica se servono tutti e tre e, in tal caso, accetta la segnalazione.</translation>
    </message>
    <message>
        <source>Add sellers, or move others out of the sales leader’s branch.</source>
        <translation>Aggiungi venditori, o sposta altri fuori dal ramo del leader delle vendite.</translation>
    </message>
    <message>
        <source>Move the missing leaders under the CRO, or add seats for them.</source>
        <translation>Sposta i leader mancanti sotto il CRO, o aggiungi posizioni per loro.</translation>
    </message>
    <message>
        <source>Add the missing seats.</source>
        <translation>Aggiungi le posizioni mancanti.</translation>
    </message>
    <message>
        <source>Add a level or join teams, or change the document’s limits.</source>
        <translation>Aggiungi un livello, unisci i team o cambia i limiti del documento.</translation>
    </message>
    <message>
        <source>Take out a level, or change the document’s limit.</source>
        <translation>Togli un livello, o cambia il limite del documento.</translation>
    </message>
    <message>
        <source>Add the missing SDRs.</source>
        <translation>Aggiungi gli SDR mancanti.</translation>
    </message>
    <message>
        <source>Remove the dotted line.</source>
        <translation>Rimuovi il riporto funzionale.</translation>
    </message>
    <message>
        <source>Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.</source>
        <translation>Cerca un leader; per un CRO, un CSO o un VP vendite c’è una lista di controllo.</translation>
    </message>
    <message>
        <source>Keep one of the seats and make the others vacant, or accept the finding if all of them are meant.</source>
        <translation>Mantieni una delle posizioni e libera le altre, o accetta la segnalazione se sono tutte volute.</translation>
    </message>
    <message>
        <source>Set the quota to the sum below, or assign the rest.</source>
        <translation>Imposta la quota alla somma sottostante, o assegna il resto.</translation>
    </message>
    <message>
        <source>Enter the quota.</source>
        <translation>Inserisci la quota.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, let marketing and customer success report to the seat, or make it vacant and search.</source>
        <translation>Scambia con chi è più adatto, fa’ riportare a questa posizione marketing e customer success, o liberala e avvia la ricerca.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, place filled seats for marketing and customer success beside the CRO, or make the seat vacant and search.</source>
        <translation>Scambia con chi è più adatto, metti accanto al CRO posizioni occupate di marketing e customer success, o libera la posizione e avvia la ricerca.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, or make the seat vacant.</source>
        <translation>Scambia con chi è più adatto, o libera la posizione.</translation>
    </message>
    <message>
        <source>Appoint a Head of Sales Strategy, or add a seat and fill it.</source>
        <translation>Nomina un responsabile strategia di vendita, o aggiungi una posizione e assegnala.</translation>
    </message>
    <message>
        <source>Swap with somebody more even, or make the seat vacant and search.</source>
        <translation>Scambia con chi è più equilibrato, o libera la posizione e avvia la ricerca.</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills.</source>
        <translation>Valuta almeno tre competenze di esecuzione e tre di strategia.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart, or answer again.</source>
        <translation>Inserisci nell’organigramma i leader consigliati, o rispondi di nuovo.</translation>
    </message>
    <message>
        <source>Move the person under the right manager.</source>
        <translation>Sposta la persona sotto il responsabile giusto.</translation>
    </message>
    <message>
        <source>Choose a manager.</source>
        <translation>Scegli un responsabile.</translation>
    </message>
    <message>
        <source>Change one of the IDs.</source>
        <translation>Cambia uno degli ID.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Scegli un ruolo.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart</source>
        <translation>Inserisci nell’organigramma i leader consigliati</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n posizione</numerusform>
            <numerusform>%n posizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <comment>on a card: positions</comment>
        <translation>
            <numerusform>%n vacante</numerusform>
            <numerusform>%n vacanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n livello</numerusform>
            <numerusform>%n livelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct reports</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n riporto diretto</numerusform>
            <numerusform>%n riporti diretti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n venditore</numerusform>
            <numerusform>%n venditori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AEs</source>
        <comment>on a card: account executives</comment>
        <translation>
            <numerusform>%n AE</numerusform>
            <numerusform>%n AE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SDRs and BDRs</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n SDR o BDR</numerusform>
            <numerusform>%n SDR e BDR</numerusform>
        </translation>
    </message>
    <message>
        <source>Team cost %1</source>
        <comment>on a card</comment>
        <translation>Costo del team %1</translation>
    </message>
    <message>
        <source>Search: %1 of %2 done</source>
        <translation>Ricerca: %1 di %2 completate</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>layout of the chart</comment>
        <translation>Affiancati</translation>
    </message>
    <message>
        <source>Hanging columns, to the left</source>
        <comment>layout of the chart</comment>
        <translation>Colonne pendenti, a sinistra</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>layout of the chart</comment>
        <translation>Su entrambi i lati</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>layout of the chart</comment>
        <translation>Più colonne</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>layout of the chart</comment>
        <translation>Lisca di pesce</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>layout of the chart</comment>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Grades in rows</source>
        <comment>layout of the chart</comment>
        <translation>Gradi su righe</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <comment>direction of the chart</comment>
        <translation>Dall’alto in basso</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <comment>direction of the chart</comment>
        <translation>Dal basso in alto</translation>
    </message>
    <message>
        <source>Left to right</source>
        <comment>direction of the chart</comment>
        <translation>Da sinistra a destra</translation>
    </message>
    <message>
        <source>Right to left</source>
        <comment>direction of the chart</comment>
        <translation>Da destra a sinistra</translation>
    </message>
    <message>
        <source>Three columns</source>
        <comment>arrangement of a team</comment>
        <translation>Tre colonne</translation>
    </message>
    <message>
        <source>Four columns</source>
        <comment>arrangement of a team</comment>
        <translation>Quattro colonne</translation>
    </message>
    <message>
        <source>Five columns</source>
        <comment>arrangement of a team</comment>
        <translation>Cinque colonne</translation>
    </message>
    <message>
        <source>Six columns</source>
        <comment>arrangement of a team</comment>
        <translation>Sei colonne</translation>
    </message>
    <message>
        <source>Seven columns</source>
        <comment>arrangement of a team</comment>
        <translation>Sette colonne</translation>
    </message>
    <message>
        <source>Eight columns</source>
        <comment>arrangement of a team</comment>
        <translation>Otto colonne</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>arrangement of a team</comment>
        <translation>Più colonne</translation>
    </message>
    <message>
        <source>One column, to the left</source>
        <comment>arrangement of a team</comment>
        <translation>Una colonna, a sinistra</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>arrangement of a team</comment>
        <translation>Su entrambi i lati</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>arrangement of a team</comment>
        <translation>Lisca di pesce</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>arrangement of a team</comment>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <comment>caption of a row of equal grades</comment>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>theme</comment>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Qui nessuno si chiama «{text}».</translation>
    </message>
    <message>
        <source>Several are called “{text}”. Write the ID instead.</source>
        <translation>Più di uno si chiama «{text}». Scrivi invece l’ID.</translation>
    </message>
    <message>
        <source>Nobody sits there yet: {name}. Write a name first.</source>
        <translation>La posizione non ha ancora un titolare: {name}. Scrivi prima un nome.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Modifica %n cella</numerusform>
            <numerusform>Modifica %n celle</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field</comment>
        <translation>Funzione</translation>
    </message>
    <message>
        <source>Type of leader</source>
        <comment>field</comment>
        <translation>Tipo di leader</translation>
    </message>
    <message>
        <source>%1 of the branch</source>
        <translation>%1 del ramo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Nessun valore</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>values</comment>
        <translation>Altri</translation>
    </message>
    <message>
        <source>is</source>
        <comment>test of a value</comment>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>test of a value</comment>
        <translation>non è</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>test of a value</comment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>test of a value</comment>
        <translation>almeno</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>test of a value</comment>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>test of a value</comment>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>is filled in</source>
        <comment>test of a value</comment>
        <translation>è compilato</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark on a card</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark on a card</comment>
        <translation>Stella</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark on a card</comment>
        <translation>Bandiera</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <comment>mark on a card</comment>
        <translation>Freccia in su</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <comment>mark on a card</comment>
        <translation>Freccia in giù</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>mark on a card</comment>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>mark on a card</comment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A chart can have at most %n chosen colours or conditions.</source>
        <translation>
            <numerusform>Un organigramma può avere al massimo %n colore o condizione a scelta.</numerusform>
            <numerusform>Un organigramma può avere al massimo %n colori o condizioni a scelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Footer</source>
        <comment>field</comment>
        <translation>Piè di pagina</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <comment>field</comment>
        <translation>Valore della condizione</translation>
    </message>
    <message>
        <source>Direction of the branch</source>
        <comment>field</comment>
        <translation>Direzione del ramo</translation>
    </message>
    <message>
        <source>“{path}” does not name a picture in the document&apos;s folder or below it.</source>
        <translation>«{path}» non indica un’immagine nella cartella del documento o al suo interno.</translation>
    </message>
    <message>
        <source>“{path}” is looked for beside the document, which has not been saved yet.</source>
        <translation>«{path}» si cerca accanto al documento, che non è ancora stato salvato.</translation>
    </message>
    <message>
        <source>There is no file “{path}” beside the document.</source>
        <translation>Accanto al documento non c’è alcun file «{path}».</translation>
    </message>
    <message>
        <source>“{path}” leads out of the document&apos;s folder, so it is not opened.</source>
        <translation>«{path}» porta fuori dalla cartella del documento, quindi non viene aperto.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MiB.</source>
        <translation>«{path}» supera {limit} MiB.</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} pixels on a side.</source>
        <translation>«{path}» ha più di {limit} pixel per lato.</translation>
    </message>
    <message>
        <source>“{path}” is neither a PNG nor a JPEG picture.</source>
        <translation>«{path}» non è un’immagine PNG né JPEG.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Non è stato possibile leggere «{path}».</translation>
    </message>
    <message>
        <source>“{path}” was not copied: there is another file of that name.</source>
        <translation>«{path}» non è stato copiato: esiste già un altro file con quel nome.</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>field</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>As the chart around it</source>
        <comment>direction</comment>
        <translation>Come l’organigramma che lo circonda</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salva &amp;con nome…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Pagina iniziale</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Esc&amp;i</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ri&amp;fai</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Re&amp;move, reports move up</source>
        <translation>Ri&amp;muovi, i riporti salgono</translation>
    </message>
    <message>
        <source>Remove &amp;branch</source>
        <translation>Rimu&amp;ovi ramo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>T&amp;rova</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Ra&amp;ggiungi…</translation>
    </message>
    <message>
        <source>Direct &amp;report</source>
        <translation>&amp;Riporto diretto</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Pari grado</translation>
    </message>
    <message>
        <source>Manager &amp;above</source>
        <translation>Responsabile &amp;sopra</translation>
    </message>
    <message>
        <source>&amp;Top position</source>
        <translation>Posizione al &amp;vertice</translation>
    </message>
    <message>
        <source>Edit &amp;name</source>
        <translation>Modifica &amp;nome</translation>
    </message>
    <message>
        <source>C&amp;hange manager…</source>
        <translation>Cam&amp;bia responsabile…</translation>
    </message>
    <message>
        <source>&amp;Swap holders</source>
        <translation>Scambia tito&amp;lari</translation>
    </message>
    <message>
        <source>&amp;Vacate</source>
        <translation>Libera &amp;posizione</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Sposta indi&amp;etro</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Sposta a&amp;vanti</translation>
    </message>
    <message>
        <source>Move &amp;one level up</source>
        <translation>Sposta s&amp;u di un livello</translation>
    </message>
    <message>
        <source>Move one level do&amp;wn</source>
        <translation>Sposta gi&amp;ù di un livello</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Rimpicciolisci</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Adatta alla finestra</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Dimensioni &amp;effettive</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Contrai</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>E&amp;spandi</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>C&amp;ontrai tutto</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Espandi &amp;tutto</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>Str&amp;uttura</translation>
    </message>
    <message>
        <source>Finding&amp;s</source>
        <translation>Se&amp;gnalazioni</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatica</translation>
    </message>
    <message>
        <source>&amp;Top to bottom</source>
        <translation>&amp;Dall’alto in basso</translation>
    </message>
    <message>
        <source>&amp;Hanging teams</source>
        <translation>&amp;Team in colonna</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>Da &amp;sinistra a destra</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Segnalazione &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Segnalazione &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regole…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Arborg</source>
        <translation>&amp;Informazioni su Arborg</translation>
    </message>
    <message>
        <source>Role &amp;advisor…</source>
        <translation>Con&amp;sulente di ruolo…</translation>
    </message>
    <message>
        <source>&amp;Search checklist…</source>
        <translation>Lista di con&amp;trollo della ricerca…</translation>
    </message>
    <message>
        <source>&amp;Compare skills…</source>
        <translation>Confronta &amp;competenze…</translation>
    </message>
    <message>
        <source>Revenue growth &amp;diagnostic…</source>
        <translation>&amp;Diagnosi della crescita dei ricavi…</translation>
    </message>
    <message>
        <source>&amp;Chart and cards…</source>
        <translation>&amp;Organigramma e schede…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>A&amp;ffiancata</translation>
    </message>
    <message>
        <source>Hanging teams, to the l&amp;eft</source>
        <translation>Team in colonna, a sin&amp;istra</translation>
    </message>
    <message>
        <source>Teams on &amp;both sides</source>
        <translation>Team su &amp;entrambi i lati</translation>
    </message>
    <message>
        <source>Teams in se&amp;veral columns</source>
        <translation>Team in &amp;più colonne</translation>
    </message>
    <message>
        <source>&amp;Fishbone</source>
        <translation>&amp;Lisca di pesce</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Compatta</translation>
    </message>
    <message>
        <source>&amp;Grades in rows</source>
        <translation>&amp;Gradi su righe</translation>
    </message>
    <message>
        <source>B&amp;ottom to top</source>
        <translation>Dal &amp;basso in alto</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>Da dest&amp;ra a sinistra</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>theme</comment>
        <translation>&amp;Automatico</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <comment>theme</comment>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>&amp;Slate</source>
        <comment>theme</comment>
        <translation>Ar&amp;desia</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>C&amp;ontrasto elevato</translation>
    </message>
    <message>
        <source>&amp;Mono</source>
        <comment>theme</comment>
        <translation>&amp;Monocromatico</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trova un comando…</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Mi&amp;nimappa</translation>
    </message>
    <message>
        <source>&amp;Dotted line to…</source>
        <translation>Riporto &amp;funzionale a…</translation>
    </message>
    <message>
        <source>&amp;People table</source>
        <translation>Ta&amp;bella delle persone</translation>
    </message>
    <message>
        <source>Focus on this &amp;branch</source>
        <translation>Mostra solo &amp;questo ramo</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>&amp;Visualizza tutto</translation>
    </message>
    <message>
        <source>Colours and title bloc&amp;k…</source>
        <translation>Colori e i&amp;ntestazione…</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>Fo&amp;to…</translation>
    </message>
    <message>
        <source>R&amp;emove photo</source>
        <translation>Ri&amp;muovi foto</translation>
    </message>
</context>
<context>
    <name>arborg::ui::AdvisorDialog</name>
    <message>
        <source>Which leader do you need?</source>
        <translation>Quale leader ti serve?</translation>
    </message>
    <message>
        <source>Start a chart from this</source>
        <translation>Inizia un organigramma da qui</translation>
    </message>
    <message>
        <source>Lay this skeleton into my chart</source>
        <translation>Inserisci questo scheletro nel mio organigramma</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Conserva le risposte</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>La tua attività</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Canali di vendita</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Verticals (industries sold to)</source>
        <translation>Settori in cui si vende</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <translation>Concorrenti seri</translation>
    </message>
    <message>
        <source>People in sales</source>
        <translation>Persone nelle vendite</translation>
    </message>
    <message>
        <source>As many as in the chart</source>
        <translation>Quante ne ha l’organigramma</translation>
    </message>
    <message>
        <source>What you notice</source>
        <translation>Che cosa noti</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Che cosa ha pesato</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ArrangementEdit</name>
    <message>
        <source>An assistant stands beside the manager.</source>
        <translation>Un assistente sta accanto al proprio responsabile.</translation>
    </message>
    <message>
        <source>With grades in rows all teams are arranged alike.</source>
        <translation>Con i gradi su righe, tutti i team sono disposti allo stesso modo.</translation>
    </message>
    <message>
        <source>Different ones</source>
        <comment>of several teams</comment>
        <translation>Valori diversi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartCanvas</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>Press Enter to add the first person</source>
        <translation>Premi Invio per aggiungere la prima persona</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartDialog</name>
    <message>
        <source>Chart and cards</source>
        <translation>Organigramma e schede</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Come la finestra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titolo:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Lingua dell’organigramma:</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>&amp;Valuta:</translation>
    </message>
    <message>
        <source>On each card, below name and title</source>
        <translation>Su ogni scheda, sotto nome e titolo</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Prima riga:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <translation>&amp;Seconda riga:</translation>
    </message>
    <message>
        <source>T&amp;hird:</source>
        <translation>T&amp;erza riga:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>&amp;Photos instead of initials</source>
        <translation>&amp;Foto al posto delle iniziali</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermiglio</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azzurro</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrone</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardesia</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Nessun colore</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Altro colore…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Altro colore</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CommandPalette</name>
    <message>
        <source>No such command</source>
        <translation>Nessun comando trovato</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa vuoi fare?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CompareDialog</name>
    <message>
        <source>Choose a person</source>
        <translation>Scegli una persona</translation>
    </message>
    <message>
        <source>Name, title or ID</source>
        <translation>Nome, qualifica o ID</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Scegli una persona…</translation>
    </message>
    <message>
        <source>Fit for the seat of %1</source>
        <translation>Idoneità al posto di %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Compare skills</source>
        <translation>Confronta le competenze</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DiagnosticDialog</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 su 100</translation>
    </message>
    <message>
        <source>Rate at least three practices of each area to see the score.</source>
        <translation>Valuta almeno tre pratiche di ogni area per vedere il punteggio.</translation>
    </message>
    <message>
        <source>Nothing is rated low yet.</source>
        <translation>Nulla ha ancora una valutazione bassa.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Diagnosi della crescita dei ricavi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rilevazione</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nuova rilevazione</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Rimuovi questa rilevazione</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Esporta PDF…</translation>
    </message>
    <message>
        <source>Scores by area</source>
        <translation>Punteggi per area</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Punteggi nel tempo</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Che cosa fare per prima cosa</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DottedLinesEdit</name>
    <message>
        <source>Kind of the dotted line to %1</source>
        <translation>Tipo di riporto funzionale a %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Caption of the dotted line to %1</source>
        <translation>Didascalia del riporto funzionale a %1</translation>
    </message>
    <message>
        <source>Remove this dotted line</source>
        <translation>Rimuovi questo riporto funzionale</translation>
    </message>
    <message>
        <source>Remove the dotted line to %1</source>
        <translation>Rimuovi il riporto funzionale a %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>Add a dotted line…</source>
        <translation>Aggiungi riporto funzionale…</translation>
    </message>
</context>
<context>
    <name>arborg::ui::EditController</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Cambia responsabile</translation>
    </message>
    <message>
        <source>Name of the new manager</source>
        <translation>Nome del nuovo responsabile</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Raggiungi</translation>
    </message>
    <message>
        <source>Name, title or id</source>
        <translation>Nome, qualifica o ID</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accetta una segnalazione</translation>
    </message>
    <message>
        <source>Why is it right for this organisation? The reason is kept in the document.</source>
        <translation>Perché va bene per questa organizzazione? Il motivo resta nel documento.</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Riporto funzionale</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>A chi?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ExportDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Sfondo trasparente</translation>
    </message>
    <message>
        <source>Show &amp;findings on the cards</source>
        <translation>Mostra le &amp;segnalazioni sulle schede</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Immagine PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Disegno SVG</translation>
    </message>
    <message>
        <source>One page that fits the chart</source>
        <translation>Una pagina a misura dell’organigramma</translation>
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
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Pagina:</translation>
    </message>
    <message>
        <source>Or&amp;ientation:</source>
        <translation>Or&amp;ientamento:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Risoluzione:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Lingua dell’organigramma:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>Come nell’organigramma</translation>
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
        <translation>Intero organigramma</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Segui la selezione</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Copia i valori come tabella</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FileController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Disegni SVG (*.svg)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Do you want to save the changes to “%1”?</source>
        <translation>Vuoi salvare le modifiche a «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Senza salvare andranno perse.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Organigrammi e fogli di calcolo (*.arborg *.csv *.tsv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importa un foglio di calcolo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fogli di calcolo (*.csv *.tsv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Apertura di %1…</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Impossibile aprire «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions imported</source>
        <translation>
            <numerusform>%Ln posizione importata</numerusform>
            <numerusform>%Ln posizioni importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions were read from “%1”. Nothing was left out; this needs a look:</source>
        <translation>
            <numerusform>%Ln posizione letta da «%1». Nulla è stato tralasciato; da controllare:</numerusform>
            <numerusform>%Ln posizioni lette da «%1». Nulla è stato tralasciato; da controllare:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapporto di importazione</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Arborg charts (*.arborg)</source>
        <translation>Organigrammi di Arborg (*.arborg)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Salvataggio di %1…</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Impossibile salvare «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>Impossibile scrivere «%1»</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Esportato in %1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Esportazione di %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Copia delle immagini…</translation>
    </message>
    <message>
        <source>Pictures left behind</source>
        <translation>Immagini non copiate</translation>
    </message>
    <message>
        <source>The chart is saved. Some of its pictures could not be copied into the new folder; they are still in the old one.</source>
        <translation>L’organigramma è salvato. Alcune delle sue immagini non si sono potute copiare nella nuova cartella; sono ancora in quella vecchia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be shown</source>
        <translation>
            <numerusform>%Ln immagine non si è potuta mostrare</numerusform>
            <numerusform>%Ln immagini non si sono potute mostrare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find in all fields</source>
        <translation>Trova in tutti i campi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsModel</name>
    <message>
        <source>Whole chart</source>
        <translation>Intero organigramma</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correzione</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsPanel</name>
    <message>
        <source>Show on chart</source>
        <translation>Mostra nell’organigramma</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Non accettare più</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accetta con un motivo…</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Mostra le accettate</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>Nulla da segnalare</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Segnalazioni</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FocusBar</name>
    <message>
        <source>Show everything</source>
        <translation>Visualizza tutto</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Visualizza tutto (Esc)</translation>
    </message>
    <message>
        <source>Only the branch of %1</source>
        <translation>Solo il ramo di %1</translation>
    </message>
    <message>
        <source>Widens the view to this branch</source>
        <translation>Allarga la vista a questo ramo</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FormatsEdit</name>
    <message>
        <source>Colour or mark the cards that meet a condition: a quota of at least a million, a seat without a name, a department …</source>
        <translation>Colora o contrassegna le schede che soddisfano una condizione: una quota di almeno un milione, una posizione senza nome, un reparto…</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Aggiungi condizione</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Nessun contrassegno</translation>
    </message>
    <message>
        <source>Ask this one before the one above</source>
        <translation>Valuta questa prima di quella sopra</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Rimuovi questa condizione</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valore</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Come all’apertura</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
</context>
<context>
    <name>arborg::ui::InspectorPanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Altro (qualifica libera)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions selected</source>
        <translation>
            <numerusform>%Ln posizione selezionata</numerusform>
            <numerusform>%Ln posizioni selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is changed on all of them.</source>
        <translation>Ciò che modifichi qui cambia per tutte.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Select somebody to see and change the details.</source>
        <translation>Seleziona qualcuno per vedere e modificare i dettagli.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Riporta a</translation>
    </message>
    <message>
        <source>Choose another manager</source>
        <translation>Scegli un altro responsabile</translation>
    </message>
    <message>
        <source>Notes about this seat</source>
        <translation>Note su questa posizione</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Riporti funzionali</translation>
    </message>
    <message>
        <source>The cards of this chart show no photos: Layout, Chart and cards.</source>
        <translation>Le schede di questo organigramma non mostrano foto: Disposizione, Organigramma e schede.</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Scegli foto…</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Rimuovi foto</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LayoutController</name>
    <message>
        <source>Selected tea&amp;ms</source>
        <translation>Tea&amp;m selezionati</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersChart</name>
    <message>
        <source>Strategists</source>
        <translation>Strateghi</translation>
    </message>
    <message>
        <source>All-round leaders</source>
        <translation>Leader completi</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>In crescita</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Esecutori</translation>
    </message>
    <message>
        <source>%1: execution %2, strategy %3</source>
        <translation>%1: esecuzione %2, strategia %3</translation>
    </message>
    <message>
        <source>Leaders map: strategy against execution</source>
        <translation>Mappa dei leader: strategia ed esecuzione</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersPanel</name>
    <message>
        <source>Nobody is assessed yet. Rate at least three execution and three strategy skills of a leader.</source>
        <translation>Nessuno è ancora valutato. Valuta almeno tre competenze di esecuzione e tre di strategia di un leader.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaders are not assessed.</source>
        <translation>
            <numerusform>%Ln leader non è valutato.</numerusform>
            <numerusform>%Ln leader non sono valutati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other leaders</source>
        <translation>Altri leader</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LooksDialog</name>
    <message>
        <source>Colours and title block</source>
        <translation>Colori e intestazione</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation>C&amp;ondizioni</translation>
    </message>
    <message>
        <source>&amp;Title block</source>
        <translation>&amp;Intestazione</translation>
    </message>
    <message>
        <source>A condition has no value yet.</source>
        <translation>A una condizione manca ancora il valore.</translation>
    </message>
    <message>
        <source>Function of the role (usual)</source>
        <translation>Funzione del ruolo (predefinito)</translation>
    </message>
    <message>
        <source>Colour &amp;by:</source>
        <translation>Colora &amp;per:</translation>
    </message>
    <message>
        <source>&amp;Legend below the chart</source>
        <translation>&amp;Legenda sotto l’organigramma</translation>
    </message>
    <message>
        <source>The first condition that a card meets gives its colour, and the first with a mark its mark.</source>
        <translation>La prima condizione soddisfatta dà il colore alla scheda, la prima con un contrassegno il contrassegno.</translation>
    </message>
    <message>
        <source>T&amp;itle of the chart above it</source>
        <translation>&amp;Titolo dell’organigramma sopra</translation>
    </message>
    <message>
        <source>&amp;Date of the drawing</source>
        <translation>&amp;Data del disegno</translation>
    </message>
    <message>
        <source>for example: Confidential</source>
        <translation>per esempio: Riservato</translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation>&amp;Piè di pagina:</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Scegli &amp;logo…</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>&amp;Rimuovi logo</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserisci</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposizione</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>V&amp;erifica</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>Ve&amp;ndite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>arborg::ui::MainWindow</name>
    <message>
        <source>About Arborg</source>
        <translation>Informazioni su Arborg</translation>
    </message>
    <message>
        <source>Arborg %1

Designer for the organisation charts of sales teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arborg %1

Programma per disegnare gli organigrammi dei team di vendita.
Software libero sotto la GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 di %2 trovati</translation>
    </message>
    <message>
        <source>%1[*] – Arborg</source>
        <translation>%1[*] – Arborg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra degli strumenti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Riporto</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pari grado</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>How the chart is laid out</source>
        <translation>Come è disposto l’organigramma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Tavolozza</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the chart</source>
        <translation>Colori dell’organigramma</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>More is shown: %1 was left out</source>
        <translation>Ora si vede di più: %1 era escluso dalla vista</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimappa</translation>
    </message>
</context>
<context>
    <name>arborg::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Struttura</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PalettePanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Altro (qualifica libera)</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Cerca un ruolo</translation>
    </message>
    <message>
        <source>Roles to drag onto the chart</source>
        <translation>Ruoli da trascinare nell’organigramma</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeopleModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation>Riga %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeoplePanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, of all</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Nobody here yet. Paste rows from a spreadsheet, or add the first person in the chart.</source>
        <translation>Non c’è ancora nessuno. Incolla righe da un foglio di calcolo o aggiungi la prima persona nell’organigramma.</translation>
    </message>
    <message>
        <source>Nobody matches. Esc in the filter shows everybody again.</source>
        <translation>Nessuno corrisponde. Esc nel filtro mostra di nuovo tutti.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>E %Ln altro</numerusform>
            <numerusform>E altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed:</source>
        <translation>Non è stato modificato nulla:</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonne consuete</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordina in modo crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordina in modo decrescente</translation>
    </message>
    <message>
        <source>Order of the chart</source>
        <translation>Ordine dell’organigramma</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Sposta la colonna a sinistra</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Sposta la colonna a destra</translation>
    </message>
    <message>
        <source>Fit column to its content</source>
        <translation>Adatta la colonna al contenuto</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Nascondi colonna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Mostra nell’organigramma</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Modifica cella</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Riempi in basso</translation>
    </message>
    <message>
        <source>Fill selected rows</source>
        <translation>Riempi le righe selezionate</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Cancella il contenuto delle celle</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copia celle</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copia con le intestazioni</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Incolla celle</translation>
    </message>
    <message>
        <source>Filter all fields</source>
        <translation>Filtra in tutti i campi</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>quick filter</comment>
        <translation>Vacanti</translation>
    </message>
    <message>
        <source>Only vacant seats</source>
        <translation>Solo le posizioni vacanti</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Con segnalazioni</translation>
    </message>
    <message>
        <source>Only seats with findings</source>
        <translation>Solo le posizioni con segnalazioni</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Ramo di %1</translation>
    </message>
    <message>
        <source>Selected branch</source>
        <translation>Ramo selezionato</translation>
    </message>
    <message>
        <source>Only who is selected, and everybody below</source>
        <translation>Solo chi è selezionato e tutti quelli sotto</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quali colonne sono mostrate</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>More room for the table</source>
        <translation>Più spazio per la tabella</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PersonPicker</name>
    <message>
        <source>Nobody found</source>
        <translation>Nessun risultato</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PictureController</name>
    <message>
        <source>Choose a photo</source>
        <translation>Scegli una foto</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Save the chart first</source>
        <translation>Salva prima l’organigramma</translation>
    </message>
    <message>
        <source>Pictures are kept in the folder of the chart, and this one has none yet.</source>
        <translation>Le immagini stanno nella cartella dell’organigramma, e questo non ne ha ancora una.</translation>
    </message>
    <message>
        <source>Save it, then choose the picture.</source>
        <translation>Salvalo, poi scegli l’immagine.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a picture</source>
        <translation>«%1» non si può usare come immagine</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RatingEdit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non valutata</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Fewest direct reports of a manager:</source>
        <translation>Minimo di riporti diretti di un responsabile:</translation>
    </message>
    <message>
        <source>Most direct reports of a manager:</source>
        <translation>Massimo di riporti diretti di un responsabile:</translation>
    </message>
    <message>
        <source>Most layers:</source>
        <translation>Massimo di livelli:</translation>
    </message>
    <message>
        <source>Account executives that one SDR or BDR can feed:</source>
        <translation>Account executive che un SDR o BDR può alimentare:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SalesController</name>
    <message>
        <source>Search for: %1</source>
        <translation>Ricerca per: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 completate</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Incaricato: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Lista di controllo della ricerca</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Diagnosi della crescita dei ricavi</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 su 100</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Che cosa fare per prima cosa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>Non è stato possibile scrivere «%1»</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Esportato in %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchDialog</name>
    <message>
        <source>Search for: %1</source>
        <translation>Ricerca per: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 completate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items overdue</source>
        <translation>
            <numerusform>%Ln voce in ritardo</numerusform>
            <numerusform>%Ln voci in ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>prossima scadenza %1</translation>
    </message>
    <message>
        <source>the seat is filled: %1</source>
        <translation>il posto è occupato: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Lista di controllo della ricerca</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Esporta PDF…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchIndex</name>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
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
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Walk the chart as it is drawn</source>
        <translation>Spostati nell’organigramma così com’è disegnato</translation>
    </message>
    <message>
        <source>Walk without selecting</source>
        <translation>Spostati senza selezionare</translation>
    </message>
    <message>
        <source>Collapse or expand a branch</source>
        <translation>Contrai o espandi un ramo</translation>
    </message>
    <message>
        <source>Write over the name</source>
        <translation>Scrivi al posto del nome</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>una lettera qualsiasi</translation>
    </message>
    <message>
        <source>Next and previous field of a card</source>
        <translation>Campo successivo e precedente di una scheda</translation>
    </message>
    <message>
        <source>Leave without changing</source>
        <translation>Esci senza modificare</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom sul puntatore</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl e rotella</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Sposta la vista</translation>
    </message>
    <message>
        <source>the wheel, the middle button, or Space and drag</source>
        <translation>rotella, pulsante centrale, oppure Spazio e trascinamento</translation>
    </message>
    <message>
        <source>Move under another manager</source>
        <translation>Sposta sotto un altro responsabile</translation>
    </message>
    <message>
        <source>drag the card</source>
        <translation>trascina la scheda</translation>
    </message>
    <message>
        <source>Drop without a question</source>
        <translation>Rilascia senza domande</translation>
    </message>
    <message>
        <source>Shift and drop</source>
        <translation>Maiusc e rilascio</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillRadar</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profilo: %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillsTab</name>
    <message>
        <source>Fit for this seat (%1): %2 of 100</source>
        <translation>Idoneità a questo posto (%1): %2 su 100</translation>
    </message>
    <message>
        <source>Fit for this seat (%1): rate at least three of its skills</source>
        <translation>Idoneità a questo posto (%1): valuta almeno tre delle sue competenze</translation>
    </message>
    <message>
        <source>Nobody sits here. Skills are rated on a person.</source>
        <translation>Il posto è vacante. Le competenze si valutano su una persona.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Confronta con…</translation>
    </message>
    <message>
        <source>Skills as a radar</source>
        <translation>Competenze in un grafico radar</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StartPage</name>
    <message>
        <source>Led by a CRO</source>
        <translation>Guidata da un CRO</translation>
    </message>
    <message>
        <source>A software company in three countries; one VP seat is open.</source>
        <translation>Un’azienda di software in tre Paesi; un posto da VP è vacante.</translation>
    </message>
    <message>
        <source>Led by a CSO</source>
        <translation>Guidata da un CSO</translation>
    </message>
    <message>
        <source>A machine maker whose sales close in the regions.</source>
        <translation>Un costruttore di macchine che vende nelle aree.</translation>
    </message>
    <message>
        <source>A CRO with a CSO</source>
        <translation>Un CRO con un CSO</translation>
    </message>
    <message>
        <source>A large group, with a few reporting lines to put right.</source>
        <translation>Un grande gruppo, con alcune linee di riporto da correggere.</translation>
    </message>
    <message>
        <source>A start-up with a VP of Sales</source>
        <translation>Una start-up con un VP vendite</translation>
    </message>
    <message>
        <source>A dozen people and the first sales team.</source>
        <translation>Una dozzina di persone e il primo team di vendita.</translation>
    </message>
    <message>
        <source>Design your sales organisation</source>
        <translation>Progetta la tua organizzazione di vendita</translation>
    </message>
    <message>
        <source>Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you work.</source>
        <translation>Disegnala, oppure importala da un foglio di calcolo. Arborg verifica chi riporta a chi mentre lavori.</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nuovo organigramma</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importa un foglio di calcolo…</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Inizia da un esempio</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>File recenti</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Qui appaiono i file che apri o salvi.</translation>
    </message>
    <message>
        <source>Which leader do you need?</source>
        <translation>Quale leader ti serve?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StatusView</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln vacante</numerusform>
            <numerusform>%Ln vacanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
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
        <translation>Ogni scheda ha il colore di ciò che fa il suo ruolo: vendite, marketing, finanza…</translation>
    </message>
    <message>
        <source>From blue for the smallest numbers to red for the largest, in five steps.</source>
        <translation>Dal blu per i numeri più piccoli al rosso per i più grandi, in cinque passi.</translation>
    </message>
</context>
</TS>

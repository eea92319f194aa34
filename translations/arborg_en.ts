<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccessiblePosition</name>
    <message>
        <source>%1, %2</source>
        <comment>vacant, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct reports</source>
        <translation>
            <numerusform>%Ln direct report</numerusform>
            <numerusform>%Ln direct reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Edit name</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Edit title</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Move earlier</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Move later</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Move one level up</translation>
    </message>
    <message>
        <source>Move one level down</source>
        <translation>Move one level down</translation>
    </message>
</context>
<context>
    <name>BranchWords</name>
    <message>
        <source>Nobody has the id or name “%1”</source>
        <translation>Nobody has the id or name “%1”</translation>
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
        <translation>arborg check FILE [options]

  --format FORMAT      text (default), json or sarif
  --min SEVERITY       least severity shown: notice (default), warning or error
  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</translation>
    </message>
    <message>
        <source>arborg convert IN OUT.{arborg,csv,tsv,json} [options]

  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg convert IN OUT.{arborg,csv,tsv,json} [options]

  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unknown argument: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Not a possible value: %1</source>
        <translation>Not a possible value: %1</translation>
    </message>
    <message>
        <source>arborg --help says how it is used.</source>
        <translation>arborg --help says how it is used.</translation>
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
        <translation>arborg [FILE]                     open the designer
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
        <translation>arborg figures FILE [options]

  --format FORMAT      text (default), json or csv
  --root ID|NAME       only this branch
  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
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
        <translation>arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [options]

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
</translation>
    </message>
</context>
<context>
    <name>DottedGesture</name>
    <message>
        <source>Dotted line</source>
        <translation>Dotted line</translation>
    </message>
    <message>
        <source>Drop it on a second manager</source>
        <translation>Drop it on a second manager</translation>
    </message>
    <message>
        <source>Dotted line to %1</source>
        <translation>Dotted line to %1</translation>
    </message>
</context>
<context>
    <name>DragWords</name>
    <message>
        <source>Esc cancels</source>
        <translation>Esc cancels</translation>
    </message>
    <message>
        <source>Cannot be placed here</source>
        <translation>Cannot be placed here</translation>
    </message>
    <message>
        <source>Already below %1</source>
        <translation>Already below %1</translation>
    </message>
    <message>
        <source>Shift + drop places without asking · Esc cancels</source>
        <translation>Shift + drop places without asking · Esc cancels</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Below %1</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Move anyway</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln reports</source>
        <translation>
            <numerusform>+ %Ln report</numerusform>
            <numerusform>+ %Ln reports</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ranks lower than %2.</source>
        <translation>%1 ranks lower than %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Between %1 and %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>Already at the top of the chart</source>
        <translation>Already at the top of the chart</translation>
    </message>
    <message>
        <source>At the top of the chart, without a manager</source>
        <translation>At the top of the chart, without a manager</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Add anyway</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1: the ending does not say a format that can be written</source>
        <translation>%1: the ending does not say a format that can be written</translation>
    </message>
    <message>
        <source>--fields: %1 is no field of this chart</source>
        <translation>--fields: %1 is no field of this chart</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Fields of this chart</source>
        <translation>Fields of this chart</translation>
    </message>
    <message>
        <source>The position with everybody below it</source>
        <translation>The position with everybody below it</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more remarks.</source>
        <translation>
            <numerusform>… and %Ln more remark.</numerusform>
            <numerusform>… and %Ln more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln position</numerusform>
            <numerusform>%Ln positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Direct reports</translation>
    </message>
    <message>
        <source>People below</source>
        <translation>People below</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Dotted lines</translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %Ln columns; from here on the table has fewer.</source>
        <translation>
            <numerusform>What was copied has %Ln column; from here on the table has none.</numerusform>
            <numerusform>What was copied has %Ln columns; from here on the table has fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: this follows from the rest of the chart.</source>
        <translation>Row %1, %2: this follows from the rest of the chart.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <comment>start of a sentence</comment>
        <translation>Somebody without a name</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <comment>inside a sentence</comment>
        <translation>somebody without a name</translation>
    </message>
    <message>
        <source>A vacant seat</source>
        <comment>start of a sentence</comment>
        <translation>A vacant seat</translation>
    </message>
    <message>
        <source>a vacant seat</source>
        <comment>inside a sentence</comment>
        <translation>a vacant seat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>{subject} does not report to anybody</source>
        <translation>{subject} does not report to anybody</translation>
    </message>
    <message numerus="yes">
        <source>{subject} sells and has %n direct reports</source>
        <translation>
            <numerusform>{subject} sells and has %n direct report</numerusform>
            <numerusform>{subject} sells and has %n direct reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n CEOs: {subjects}</source>
        <translation>
            <numerusform>The chart has %n CEO: {subjects}</numerusform>
            <numerusform>The chart has %n CEOs: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n positions at the top: {subjects}</source>
        <translation>
            <numerusform>The chart has %n position at the top: {subjects}</numerusform>
            <numerusform>The chart has %n positions at the top: {subjects}</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart has a CRO, a CSO and a VP of Sales</source>
        <translation>The chart has a CRO, a CSO and a VP of Sales</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, fewer than {minimum}</source>
        <translation>
            <numerusform>{subject} has %n direct report, fewer than {minimum}</numerusform>
            <numerusform>{subject} has %n direct reports, fewer than {minimum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, more than {maximum}</source>
        <translation>
            <numerusform>{subject} has %n direct report, more than {maximum}</numerusform>
            <numerusform>{subject} has %n direct reports, more than {maximum}</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager of {subject} is not in the file: {manager}</source>
        <translation>The manager of {subject} is not in the file: {manager}</translation>
    </message>
    <message>
        <source>The role of {subject} is not known: {role}</source>
        <translation>The role of {subject} is not known: {role}</translation>
    </message>
    <message>
        <source>This position is no longer in the chart.</source>
        <translation>This position is no longer in the chart.</translation>
    </message>
    <message>
        <source>{name} cannot move there: {target} is in the same branch, further down.</source>
        <translation>{name} cannot move there: {target} is in the same branch, further down.</translation>
    </message>
    <message>
        <source>Nobody can be their own manager: {name}.</source>
        <translation>Nobody can be their own manager: {name}.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>There is nothing to change.</translation>
    </message>
    <message>
        <source>The ID “{key}” is already in use.</source>
        <translation>The ID “{key}” is already in use.</translation>
    </message>
    <message>
        <source>An ID cannot be empty.</source>
        <translation>An ID cannot be empty.</translation>
    </message>
    <message>
        <source>This seat is vacant already: {name}.</source>
        <translation>This seat is vacant already: {name}.</translation>
    </message>
    <message>
        <source>{field}: the value must be between {minimum} and {maximum}.</source>
        <translation>{field}: the value must be between {minimum} and {maximum}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: “{text}” is not a number.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: the text can have at most %n characters.</source>
        <translation>
            <numerusform>{field}: the text can have at most %n character.</numerusform>
            <numerusform>{field}: the text can have at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A document can hold at most %n positions.</source>
        <translation>
            <numerusform>A document can hold at most %n position.</numerusform>
            <numerusform>A document can hold at most %n positions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>The clipboard holds nothing that can be pasted here.</translation>
    </message>
    <message>
        <source>There is already a field called “{name}”.</source>
        <translation>There is already a field called “{name}”.</translation>
    </message>
    <message>
        <source>Add direct report</source>
        <translation>Add direct report</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Add peer</translation>
    </message>
    <message>
        <source>Add manager above</source>
        <translation>Add manager above</translation>
    </message>
    <message>
        <source>Add position at the top</source>
        <translation>Add position at the top</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the branch of {name} (%n positions)</source>
        <translation>
            <numerusform>Remove the branch of {name} (%n position)</numerusform>
            <numerusform>Remove the branch of {name} (%n positions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Move {name}</translation>
    </message>
    <message>
        <source>Reorder {name}</source>
        <translation>Reorder {name}</translation>
    </message>
    <message>
        <source>Swap the seats of {name} and {other}</source>
        <translation>Swap the seats of {name} and {other}</translation>
    </message>
    <message>
        <source>Swap the places of {name} and {other}</source>
        <translation>Swap the places of {name} and {other}</translation>
    </message>
    <message>
        <source>Vacate the seat of {name}</source>
        <translation>Vacate the seat of {name}</translation>
    </message>
    <message>
        <source>Seat {name}</source>
        <translation>Seat {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>Change {field} of {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Duplicate {name}</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>Cut {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n positions</source>
        <translation>
            <numerusform>Paste %n position</numerusform>
            <numerusform>Paste %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up the reports of {name}</source>
        <translation>Move up the reports of {name}</translation>
    </message>
    <message>
        <source>Add dotted line from {name} to {other}</source>
        <translation>Add dotted line from {name} to {other}</translation>
    </message>
    <message>
        <source>Remove dotted line from {name} to {other}</source>
        <translation>Remove dotted line from {name} to {other}</translation>
    </message>
    <message>
        <source>Accept a finding about {name}</source>
        <translation>Accept a finding about {name}</translation>
    </message>
    <message>
        <source>Reopen a finding about {name}</source>
        <translation>Reopen a finding about {name}</translation>
    </message>
    <message>
        <source>Change the document’s settings</source>
        <translation>Change the document’s settings</translation>
    </message>
    <message>
        <source>Settle a finding about {name}</source>
        <translation>Settle a finding about {name}</translation>
    </message>
    <message>
        <source>Add field {name}</source>
        <translation>Add field {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Import %n position</numerusform>
            <numerusform>Import %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “{path}” does not exist.</source>
        <translation>The file “{path}” does not exist.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>“{path}” is a folder, not a file.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: its access rights do not allow it.</source>
        <translation>“{path}” cannot be used: its access rights do not allow it.</translation>
    </message>
    <message>
        <source>“{path}” is too large: files of up to {limit} MiB can be read.</source>
        <translation>“{path}” is too large: files of up to {limit} MiB can be read.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>“{path}” could not be read: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>“{path}” could not be written: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is full.</source>
        <translation>“{path}” could not be written: the disk is full.</translation>
    </message>
    <message>
        <source>The format of “{path}” is not known.</source>
        <translation>The format of “{path}” is not known.</translation>
    </message>
    <message>
        <source>“{path}”: files of this format can be read but not written.</source>
        <translation>“{path}”: files of this format can be read but not written.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” is empty.</translation>
    </message>
    <message>
        <source>“{path}” is not a text file.</source>
        <translation>“{path}” is not a text file.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Chief Executive Officer (CEO)</source>
        <translation>Chief Executive Officer (CEO)</translation>
    </message>
    <message>
        <source>Chief Financial Officer (CFO)</source>
        <translation>Chief Financial Officer (CFO)</translation>
    </message>
    <message>
        <source>Chief Operating Officer (COO)</source>
        <translation>Chief Operating Officer (COO)</translation>
    </message>
    <message>
        <source>Chief Revenue Officer (CRO)</source>
        <translation>Chief Revenue Officer (CRO)</translation>
    </message>
    <message>
        <source>Chief Marketing Officer (CMO)</source>
        <translation>Chief Marketing Officer (CMO)</translation>
    </message>
    <message>
        <source>Chief Customer Officer (CCO)</source>
        <translation>Chief Customer Officer (CCO)</translation>
    </message>
    <message>
        <source>Chief Sales Officer (CSO)</source>
        <translation>Chief Sales Officer (CSO)</translation>
    </message>
    <message>
        <source>Vice President of Sales (VP)</source>
        <translation>Vice President of Sales (VP)</translation>
    </message>
    <message>
        <source>Vice President of Marketing (VP)</source>
        <translation>Vice President of Marketing (VP)</translation>
    </message>
    <message>
        <source>Vice President of Customer Success (VP)</source>
        <translation>Vice President of Customer Success (VP)</translation>
    </message>
    <message>
        <source>Head of Sales Strategy</source>
        <translation>Head of Sales Strategy</translation>
    </message>
    <message>
        <source>Sales Operations Manager</source>
        <translation>Sales Operations Manager</translation>
    </message>
    <message>
        <source>Marketing Operations Manager</source>
        <translation>Marketing Operations Manager</translation>
    </message>
    <message>
        <source>Renewals and Upsell Manager</source>
        <translation>Renewals and Upsell Manager</translation>
    </message>
    <message>
        <source>Partner Channel Manager</source>
        <translation>Partner Channel Manager</translation>
    </message>
    <message>
        <source>Sales Manager</source>
        <translation>Sales Manager</translation>
    </message>
    <message>
        <source>Sales Team Lead</source>
        <translation>Sales Team Lead</translation>
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
        <translation>Business Development Representative (BDR)</translation>
    </message>
    <message>
        <source>Sales Development Representative (SDR)</source>
        <translation>Sales Development Representative (SDR)</translation>
    </message>
    <message>
        <source>Customer Success Manager</source>
        <translation>Customer Success Manager</translation>
    </message>
    <message>
        <source>Marketing Specialist</source>
        <translation>Marketing Specialist</translation>
    </message>
    <message>
        <source>Sales Engineer</source>
        <translation>Sales Engineer</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Executive Assistant</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Other role</translation>
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
        <translation>VP of Sales</translation>
    </message>
    <message>
        <source>VP of Marketing</source>
        <translation>VP of Marketing</translation>
    </message>
    <message>
        <source>VP of Customer Success</source>
        <translation>VP of Customer Success</translation>
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
        <translation>Executive</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>kind of role</comment>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>kind of role</comment>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>kind of role</comment>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>kind of role</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>function of a role</comment>
        <translation>General management</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>function of a role</comment>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>function of a role</comment>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>function of a role</comment>
        <translation>Revenue</translation>
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
        <translation>Sales</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>function of a role</comment>
        <translation>Sales operations</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <comment>function of a role</comment>
        <translation>Marketing operations</translation>
    </message>
    <message>
        <source>Closing deals</source>
        <comment>skill</comment>
        <translation>Closing deals</translation>
    </message>
    <message>
        <source>Sales methodology</source>
        <comment>skill</comment>
        <translation>Sales methodology</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>skill</comment>
        <translation>Sales operations</translation>
    </message>
    <message>
        <source>Territory planning</source>
        <comment>skill</comment>
        <translation>Territory planning</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>skill</comment>
        <translation>Deal velocity</translation>
    </message>
    <message>
        <source>Team building</source>
        <comment>skill</comment>
        <translation>Team building</translation>
    </message>
    <message>
        <source>Strategic thinking</source>
        <comment>skill</comment>
        <translation>Strategic thinking</translation>
    </message>
    <message>
        <source>Channel strategy</source>
        <comment>skill</comment>
        <translation>Channel strategy</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <comment>skill</comment>
        <translation>Collaboration</translation>
    </message>
    <message>
        <source>Customer life cycle</source>
        <comment>skill</comment>
        <translation>Customer life cycle</translation>
    </message>
    <message>
        <source>Analytics</source>
        <comment>skill</comment>
        <translation>Analytics</translation>
    </message>
    <message>
        <source>Executive communication</source>
        <comment>skill</comment>
        <translation>Executive communication</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>skill</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>skill</comment>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>skill</comment>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>skill</comment>
        <translation>Industry experience</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>severity of a finding</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of a finding</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <comment>type of a dotted line</comment>
        <translation>Dotted line</translation>
    </message>
    <message>
        <source>Functional</source>
        <comment>type of a dotted line</comment>
        <translation>Functional</translation>
    </message>
    <message>
        <source>Regional</source>
        <comment>type of a dotted line</comment>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Overlay team</source>
        <comment>type of a dotted line</comment>
        <translation>Overlay team</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>type of a dotted line</comment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>layout of the chart</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Hanging columns</source>
        <comment>layout of the chart</comment>
        <translation>Hanging columns</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>arrangement of a team</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>arrangement of a team</comment>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>One column</source>
        <comment>arrangement of a team</comment>
        <translation>One column</translation>
    </message>
    <message>
        <source>Two columns</source>
        <comment>arrangement of a team</comment>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>theme</comment>
        <translation>Slate</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>theme</comment>
        <translation>Mono</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>theme</comment>
        <translation>Custom</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>field</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field</comment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Arrangement of the team</source>
        <comment>field</comment>
        <translation>Arrangement of the team</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>field</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>field</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>field</comment>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <comment>field</comment>
        <translation>Employee ID</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>field</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>field</comment>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field</comment>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rating</source>
        <comment>field</comment>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Caption</source>
        <comment>field</comment>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Manager of a VP of Sales</source>
        <translation>Manager of a VP of Sales</translation>
    </message>
    <message>
        <source>Manager of the CRO</source>
        <translation>Manager of the CRO</translation>
    </message>
    <message>
        <source>Manager of the CSO</source>
        <translation>Manager of the CSO</translation>
    </message>
    <message>
        <source>CSO outside the CRO’s line</source>
        <translation>CSO outside the CRO’s line</translation>
    </message>
    <message>
        <source>Manager of the marketing leader</source>
        <translation>Manager of the marketing leader</translation>
    </message>
    <message>
        <source>Manager of the customer success leader</source>
        <translation>Manager of the customer success leader</translation>
    </message>
    <message>
        <source>Manager of a sales, partner or renewals manager</source>
        <translation>Manager of a sales, partner or renewals manager</translation>
    </message>
    <message>
        <source>Manager of a team lead</source>
        <translation>Manager of a team lead</translation>
    </message>
    <message>
        <source>Manager of a seller</source>
        <translation>Manager of a seller</translation>
    </message>
    <message>
        <source>Reports to a lower rank</source>
        <translation>Reports to a lower rank</translation>
    </message>
    <message>
        <source>Seller with direct reports</source>
        <translation>Seller with direct reports</translation>
    </message>
    <message>
        <source>One CEO, at the top</source>
        <translation>One CEO, at the top</translation>
    </message>
    <message>
        <source>One position at the top</source>
        <translation>One position at the top</translation>
    </message>
    <message>
        <source>More than one CRO or CSO</source>
        <translation>More than one CRO or CSO</translation>
    </message>
    <message>
        <source>CRO, CSO and VP of Sales together</source>
        <translation>CRO, CSO and VP of Sales together</translation>
    </message>
    <message>
        <source>Share of sellers</source>
        <translation>Share of sellers</translation>
    </message>
    <message>
        <source>Marketing and Customer Success under the CRO</source>
        <translation>Marketing and Customer Success under the CRO</translation>
    </message>
    <message>
        <source>Functions the CRO needs</source>
        <translation>Functions the CRO needs</translation>
    </message>
    <message>
        <source>Number of direct reports</source>
        <translation>Number of direct reports</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Number of levels</translation>
    </message>
    <message>
        <source>Leads for the account executives</source>
        <translation>Leads for the account executives</translation>
    </message>
    <message>
        <source>Circular reporting line</source>
        <translation>Circular reporting line</translation>
    </message>
    <message>
        <source>Unknown manager</source>
        <translation>Unknown manager</translation>
    </message>
    <message>
        <source>Duplicate ID</source>
        <translation>Duplicate ID</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Unknown role</translation>
    </message>
    <message>
        <source>A VP of Sales reports to the CSO, CRO or CEO.</source>
        <translation>A VP of Sales reports to the CSO, CRO or CEO.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO.</source>
        <translation>The CRO reports to the CEO.</translation>
    </message>
    <message>
        <source>The CSO reports to the CRO or the CEO.</source>
        <translation>The CSO reports to the CRO or the CEO.</translation>
    </message>
    <message>
        <source>Where there is a CRO, the CSO belongs to the CRO’s reporting line.</source>
        <translation>Where there is a CRO, the CSO belongs to the CRO’s reporting line.</translation>
    </message>
    <message>
        <source>The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.</source>
        <translation>The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.</translation>
    </message>
    <message>
        <source>The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or CEO.</source>
        <translation>The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or CEO.</translation>
    </message>
    <message>
        <source>A sales, partner or renewals manager reports to a VP or to an executive.</source>
        <translation>A sales, partner or renewals manager reports to a VP or to an executive.</translation>
    </message>
    <message>
        <source>A sales team lead reports to a manager or to a VP.</source>
        <translation>A sales team lead reports to a manager or to a VP.</translation>
    </message>
    <message>
        <source>A seller reports to a team lead, a manager or a VP; an SDR may also report to marketing.</source>
        <translation>A seller reports to a team lead, a manager or a VP; an SDR may also report to marketing.</translation>
    </message>
    <message>
        <source>Nobody reports to someone of a lower rank.</source>
        <translation>Nobody reports to someone of a lower rank.</translation>
    </message>
    <message>
        <source>A seller has no direct reports, assistants aside.</source>
        <translation>A seller has no direct reports, assistants aside.</translation>
    </message>
    <message>
        <source>There is at most one CEO, at the top of the chart.</source>
        <translation>There is at most one CEO, at the top of the chart.</translation>
    </message>
    <message>
        <source>The chart has one position at the top.</source>
        <translation>The chart has one position at the top.</translation>
    </message>
    <message>
        <source>There is at most one CRO and at most one CSO.</source>
        <translation>There is at most one CRO and at most one CSO.</translation>
    </message>
    <message>
        <source>Most organisations have only one of CRO, CSO and VP of Sales.</source>
        <translation>Most organisations have only one of CRO, CSO and VP of Sales.</translation>
    </message>
    <message>
        <source>Where ten or more people work below the sales leader, more than half of them sell.</source>
        <translation>Where ten or more people work below the sales leader, more than half of them sell.</translation>
    </message>
    <message>
        <source>Below the CRO there are marketing and customer success, besides sales.</source>
        <translation>Below the CRO there are marketing and customer success, besides sales.</translation>
    </message>
    <message>
        <source>Below the CRO, somebody answers for new business, marketing, sales operations, marketing operations, renewals and upsell, and qualifying leads.</source>
        <translation>Below the CRO, somebody answers for new business, marketing, sales operations, marketing operations, renewals and upsell, and qualifying leads.</translation>
    </message>
    <message>
        <source>The number of direct reports stays within the document’s limits.</source>
        <translation>The number of direct reports stays within the document’s limits.</translation>
    </message>
    <message>
        <source>The number of levels stays within the document’s limit.</source>
        <translation>The number of levels stays within the document’s limit.</translation>
    </message>
    <message>
        <source>There are enough BDRs and SDRs to find leads for the account executives.</source>
        <translation>There are enough BDRs and SDRs to find leads for the account executives.</translation>
    </message>
    <message>
        <source>A reporting line ends at the top and never comes back to where it began.</source>
        <translation>A reporting line ends at the top and never comes back to where it began.</translation>
    </message>
    <message>
        <source>Every manager named in the file has a row of their own.</source>
        <translation>Every manager named in the file has a row of their own.</translation>
    </message>
    <message>
        <source>Every row has an ID of its own.</source>
        <translation>Every row has an ID of its own.</translation>
    </message>
    <message>
        <source>Every role is one that the chart knows.</source>
        <translation>Every role is one that the chart knows.</translation>
    </message>
    <message>
        <source>The VP carries the sales target and needs a manager who decides on strategy and resources.</source>
        <translation>The VP carries the sales target and needs a manager who decides on strategy and resources.</translation>
    </message>
    <message>
        <source>The CRO answers for the whole revenue cycle and sets the growth strategy with the CEO.</source>
        <translation>The CRO answers for the whole revenue cycle and sets the growth strategy with the CEO.</translation>
    </message>
    <message>
        <source>The CSO carries out the sales strategy and needs a direct line to those who set it.</source>
        <translation>The CSO carries out the sales strategy and needs a direct line to those who set it.</translation>
    </message>
    <message>
        <source>Two sales leaders side by side split the responsibility for revenue.</source>
        <translation>Two sales leaders side by side split the responsibility for revenue.</translation>
    </message>
    <message>
        <source>Marketing feeds sales with demand; further down it loses touch with the revenue goals.</source>
        <translation>Marketing feeds sales with demand; further down it loses touch with the revenue goals.</translation>
    </message>
    <message>
        <source>Renewals and the growth of existing customers are revenue too and need a voice at the top.</source>
        <translation>Renewals and the growth of existing customers are revenue too and need a voice at the top.</translation>
    </message>
    <message>
        <source>The manager’s quota and budget are part of the sales leader’s.</source>
        <translation>The manager’s quota and budget are part of the sales leader’s.</translation>
    </message>
    <message>
        <source>The team lead helps the manager to carry out the plan and tells how it goes.</source>
        <translation>The team lead helps the manager to carry out the plan and tells how it goes.</translation>
    </message>
    <message>
        <source>A seller needs a manager near enough to coach and to decide on offers.</source>
        <translation>A seller needs a manager near enough to coach and to decide on offers.</translation>
    </message>
    <message>
        <source>When the line runs against the ranks, it is unclear who decides.</source>
        <translation>When the line runs against the ranks, it is unclear who decides.</translation>
    </message>
    <message>
        <source>Leading people takes the time that selling needs.</source>
        <translation>Leading people takes the time that selling needs.</translation>
    </message>
    <message>
        <source>Otherwise nobody has the last word.</source>
        <translation>Otherwise nobody has the last word.</translation>
    </message>
    <message>
        <source>Otherwise parts of the organisation have no common leader.</source>
        <translation>Otherwise parts of the organisation have no common leader.</translation>
    </message>
    <message>
        <source>Two people with the same responsibility leave it unclear who carries it.</source>
        <translation>Two people with the same responsibility leave it unclear who carries it.</translation>
    </message>
    <message>
        <source>Their tasks overlap, and each level between them slows decisions.</source>
        <translation>Their tasks overlap, and each level between them slows decisions.</translation>
    </message>
    <message>
        <source>Sellers close the deals that everybody else lives on.</source>
        <translation>Sellers close the deals that everybody else lives on.</translation>
    </message>
    <message>
        <source>Without them the CRO leads sales only, which is what a CSO does.</source>
        <translation>Without them the CRO leads sales only, which is what a CSO does.</translation>
    </message>
    <message>
        <source>What nobody answers for is left undone between the teams.</source>
        <translation>What nobody answers for is left undone between the teams.</translation>
    </message>
    <message>
        <source>With too few a level could be saved; with too many nobody gets enough of the manager’s time.</source>
        <translation>With too few a level could be saved; with too many nobody gets enough of the manager’s time.</translation>
    </message>
    <message>
        <source>Every level slows decisions and keeps the leaders further from the customers.</source>
        <translation>Every level slows decisions and keeps the leaders further from the customers.</translation>
    </message>
    <message>
        <source>Without qualified leads, account executives search for customers instead of closing deals.</source>
        <translation>Without qualified leads, account executives search for customers instead of closing deals.</translation>
    </message>
    <message>
        <source>A chart cannot show it, so the line was cut and the person stands at the top.</source>
        <translation>A chart cannot show it, so the line was cut and the person stands at the top.</translation>
    </message>
    <message>
        <source>The person stands at the top until a manager is chosen.</source>
        <translation>The person stands at the top until a manager is chosen.</translation>
    </message>
    <message>
        <source>Reporting lines could not tell the rows apart, so the later one was given a new ID.</source>
        <translation>Reporting lines could not tell the rows apart, so the later one was given a new ID.</translation>
    </message>
    <message>
        <source>The title is kept, and no reporting rule applies until a role is chosen.</source>
        <translation>The title is kept, and no reporting rule applies until a role is chosen.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior}</source>
        <translation>{subject} reports to {superior}</translation>
    </message>
    <message>
        <source>{subject} does not work in the line of {chief}</source>
        <translation>{subject} does not work in the line of {chief}</translation>
    </message>
    <message>
        <source>{subject} reports to a lower rank: {superior}</source>
        <translation>{subject} reports to a lower rank: {superior}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n seats of the role {role}: {subjects}</source>
        <translation>
            <numerusform>The chart has %n seat of the role {role}: {subjects}</numerusform>
            <numerusform>The chart has %n seats of the role {role}: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {subject} there are %n people, of whom {sellers} sell</source>
        <translation>
            <numerusform>Below {subject} there is %n person, of whom {sellers} sell</numerusform>
            <numerusform>Below {subject} there are %n people, of whom {sellers} sell</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch of {subject} lacks a leader for {missing}</source>
        <translation>The branch of {subject} lacks a leader for {missing}</translation>
    </message>
    <message>
        <source>In the branch of {subject} nobody answers for {missing}</source>
        <translation>In the branch of {subject} nobody answers for {missing}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n levels, more than {limit}</source>
        <translation>
            <numerusform>The chart has %n level, more than {limit}</numerusform>
            <numerusform>The chart has %n levels, more than {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</source>
        <translation>
            <numerusform>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</numerusform>
            <numerusform>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people, after some names</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>general management</source>
        <comment>function, inside a sentence</comment>
        <translation>general management</translation>
    </message>
    <message>
        <source>finance</source>
        <comment>function, inside a sentence</comment>
        <translation>finance</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>function, inside a sentence</comment>
        <translation>operations</translation>
    </message>
    <message>
        <source>revenue</source>
        <comment>function, inside a sentence</comment>
        <translation>revenue</translation>
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
        <translation>sales</translation>
    </message>
    <message>
        <source>sales operations</source>
        <comment>function, inside a sentence</comment>
        <translation>sales operations</translation>
    </message>
    <message>
        <source>marketing operations</source>
        <comment>function, inside a sentence</comment>
        <translation>marketing operations</translation>
    </message>
    <message>
        <source>new business</source>
        <comment>function, inside a sentence</comment>
        <translation>new business</translation>
    </message>
    <message>
        <source>qualifying leads</source>
        <comment>function, inside a sentence</comment>
        <translation>qualifying leads</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>A field needs a name.</translation>
    </message>
    <message numerus="yes">
        <source>A document can have at most %n fields of its own.</source>
        <translation>
            <numerusform>A document can have at most %n field of its own.</numerusform>
            <numerusform>A document can have at most %n fields of its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer in the document.</source>
        <translation>This person is no longer in the document.</translation>
    </message>
    <message>
        <source>This role is no longer in the document.</source>
        <translation>This role is no longer in the document.</translation>
    </message>
    <message>
        <source>There is no role called “{text}”.</source>
        <translation>There is no role called “{text}”.</translation>
    </message>
    <message>
        <source>This field is no longer in the document.</source>
        <translation>This field is no longer in the document.</translation>
    </message>
    <message>
        <source>This dotted line is no longer in the chart.</source>
        <translation>This dotted line is no longer in the chart.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not one of the choices.</source>
        <translation>{field}: “{text}” is not one of the choices.</translation>
    </message>
    <message>
        <source>A dotted line needs two different positions: {name}.</source>
        <translation>A dotted line needs two different positions: {name}.</translation>
    </message>
    <message>
        <source>There is already a dotted line from {name} to {other}.</source>
        <translation>There is already a dotted line from {name} to {other}.</translation>
    </message>
    <message>
        <source>Write why this finding is accepted.</source>
        <translation>Write why this finding is accepted.</translation>
    </message>
    <message>
        <source>A built-in role cannot be changed or removed.</source>
        <translation>A built-in role cannot be changed or removed.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>A role needs a name.</translation>
    </message>
    <message>
        <source>There is already a role called “{name}”.</source>
        <translation>There is already a role called “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>A card can show at most %n fields below the title.</source>
        <translation>
            <numerusform>A card can show at most %n field below the title.</numerusform>
            <numerusform>A card can show at most %n fields below the title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n positions</source>
        <translation>
            <numerusform>Remove %n position</numerusform>
            <numerusform>Remove %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n positions</source>
        <translation>
            <numerusform>Move %n position</numerusform>
            <numerusform>Move %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of %n positions</source>
        <translation>
            <numerusform>Change {field} of %n position</numerusform>
            <numerusform>Change {field} of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n positions</source>
        <translation>
            <numerusform>Duplicate %n position</numerusform>
            <numerusform>Duplicate %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n positions</source>
        <translation>
            <numerusform>Cut %n position</numerusform>
            <numerusform>Cut %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Change dotted line from {name} to {other}</source>
        <translation>Change dotted line from {name} to {other}</translation>
    </message>
    <message>
        <source>Rename field to {name}</source>
        <translation>Rename field to {name}</translation>
    </message>
    <message>
        <source>Remove field {name}</source>
        <translation>Remove field {name}</translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <translation>Add role {name}</translation>
    </message>
    <message>
        <source>Change role {name}</source>
        <translation>Change role {name}</translation>
    </message>
    <message>
        <source>Remove role {name}</source>
        <translation>Remove role {name}</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <comment>field</comment>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <comment>field</comment>
        <translation>Name of the role</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>field</comment>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Fewest direct reports</source>
        <comment>field</comment>
        <translation>Fewest direct reports</translation>
    </message>
    <message>
        <source>Most direct reports</source>
        <comment>field</comment>
        <translation>Most direct reports</translation>
    </message>
    <message>
        <source>Most levels</source>
        <comment>field</comment>
        <translation>Most levels</translation>
    </message>
    <message>
        <source>Account executives per SDR or BDR</source>
        <comment>field</comment>
        <translation>Account executives per SDR or BDR</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <comment>field</comment>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <translation>The folder “{path}” does not exist.</translation>
    </message>
    <message>
        <source>“{path}” had another name on the disk; that one still holds the old content.</source>
        <translation>“{path}” had another name on the disk; that one still holds the old content.</translation>
    </message>
    <message>
        <source>The text encoding “{name}” is not known.</source>
        <translation>The text encoding “{name}” is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read as {name} and were replaced by �.</source>
        <translation>
            <numerusform>%n character could not be read as {name} and was replaced by �.</numerusform>
            <numerusform>%n characters could not be read as {name} and were replaced by �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is too large: up to {limit} MiB can be read.</source>
        <translation>The table is too large: up to {limit} MiB can be read.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>A quotation mark opens here and is never closed.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of the cell.</source>
        <translation>Text follows the closing quotation mark of the cell.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>A quotation mark stands inside a cell that does not begin with one.</translation>
    </message>
    <message>
        <source>The row has too few cells: {found} instead of {expected}.</source>
        <translation>The row has too few cells: {found} instead of {expected}.</translation>
    </message>
    <message>
        <source>The row has too many cells: {found} instead of {expected}.</source>
        <translation>The row has too many cells: {found} instead of {expected}.</translation>
    </message>
    <message>
        <source>A cell is too long: up to {limit} KiB can be read.</source>
        <translation>A cell is too long: up to {limit} KiB can be read.</translation>
    </message>
    <message>
        <source>The table has too many columns: up to {limit} can be read.</source>
        <translation>The table has too many columns: up to {limit} can be read.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} can be read.</source>
        <translation>The table has too many rows: up to {limit} can be read.</translation>
    </message>
    <message>
        <source>The table has too many cells: up to {limit} can be read.</source>
        <translation>The table has too many cells: up to {limit} can be read.</translation>
    </message>
    <message>
        <source>There is nothing in the JSON text.</source>
        <translation>There is nothing in the JSON text.</translation>
    </message>
    <message>
        <source>The JSON text is too large: up to {limit} MiB can be read.</source>
        <translation>The JSON text is too large: up to {limit} MiB can be read.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: some bytes are not UTF-8 text.</source>
        <translation>Line {line}, column {column}: some bytes are not UTF-8 text.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not valid JSON.</source>
        <translation>Line {line}, column {column}: this is not valid JSON.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text ends too early.</source>
        <translation>Line {line}, column {column}: the JSON text ends too early.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is text after the end of the JSON text.</source>
        <translation>Line {line}, column {column}: there is text after the end of the JSON text.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this JSON string is not valid.</source>
        <translation>Line {line}, column {column}: this JSON string is not valid.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is only half of a character.</source>
        <translation>Line {line}, column {column}: this escape is only half of a character.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not a valid number.</source>
        <translation>Line {line}, column {column}: this is not a valid number.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this number is too big.</source>
        <translation>Line {line}, column {column}: this number is too big.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels can be read.</source>
        <translation>Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels can be read.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.</source>
        <translation>Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the key “{key}” is there twice.</source>
        <translation>Line {line}, column {column}: the key “{key}” is there twice.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>This is not an Arborg document.</source>
        <translation>This is not an Arborg document.</translation>
    </message>
    <message>
        <source>The document does not say which version of the format it has.</source>
        <translation>The document does not say which version of the format it has.</translation>
    </message>
    <message>
        <source>The document comes from a newer Arborg: format {version}, while this one reads up to {supported}.</source>
        <translation>The document comes from a newer Arborg: format {version}, while this one reads up to {supported}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has the wrong type.</source>
        <translation>Line {line}, column {column}: “{key}” has the wrong type.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” is missing.</source>
        <translation>Line {line}, column {column}: “{key}” is missing.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the value of “{key}” is out of range.</source>
        <translation>Line {line}, column {column}: the value of “{key}” is out of range.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: the text of “{key}” is longer than %n characters.</source>
        <translation>
            <numerusform>Line {line}, column {column}: the text of “{key}” is longer than %n character.</numerusform>
            <numerusform>Line {line}, column {column}: the text of “{key}” is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has more than {limit} entries.</source>
        <translation>Line {line}, column {column}: “{key}” has more than {limit} entries.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the ID “{id}” is there twice.</source>
        <translation>Line {line}, column {column}: the ID “{id}” is there twice.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a manager who is not in the document: “{manager}”.</source>
        <translation>Line {line}, column {column}: “{id}” has a manager who is not in the document: “{manager}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” is held by a person who is not in the document: “{person}”.</source>
        <translation>Line {line}, column {column}: “{id}” is held by a person who is not in the document: “{person}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is no position “{id}” in the document.</source>
        <translation>Line {line}, column {column}: there is no position “{id}” in the document.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a value for a field that is not in the document: “{field}”.</source>
        <translation>Line {line}, column {column}: “{id}” has a value for a field that is not in the document: “{field}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the reporting line of “{id}” leads back to itself.</source>
        <translation>Line {line}, column {column}: the reporting line of “{id}” leads back to itself.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the role “{key}” is not known and was kept as a role of the document.</source>
        <translation>Line {line}, column {column}: the role “{key}” is not known and was kept as a role of the document.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has a value that this version does not know and keeps as it is: “{value}”.</source>
        <translation>Line {line}, column {column}: “{key}” has a value that this version does not know and keeps as it is: “{value}”.</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>function, inside a sentence</comment>
        <translation>renewals</translation>
    </message>
    <message>
        <source>A reporting line leads back to itself: {names}</source>
        <translation>A reporting line leads back to itself: {names}</translation>
    </message>
    <message>
        <source>The ID of {subject} is already in use in row {other_row}: {id}</source>
        <translation>The ID of {subject} is already in use in row {other_row}: {id}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} ({managerRole})</source>
        <translation>Move {name} under {manager} ({managerRole})</translation>
    </message>
    <message>
        <source>Move {name} and {other} under {manager}</source>
        <translation>Move {name} and {other} under {manager}</translation>
    </message>
    <message>
        <source>Move {name} one level up, under {manager}</source>
        <translation>Move {name} one level up, under {manager}</translation>
    </message>
    <message>
        <source>Move {name} to the top</source>
        <translation>Move {name} to the top</translation>
    </message>
    <message>
        <source>Swap {name} and {other}</source>
        <translation>Swap {name} and {other}</translation>
    </message>
    <message>
        <source>Place {name} above {other}</source>
        <translation>Place {name} above {other}</translation>
    </message>
    <message>
        <source>Make {name} a team lead</source>
        <translation>Make {name} a team lead</translation>
    </message>
    <message numerus="yes">
        <source>Move the %n reports of {name} one level up</source>
        <translation>
            <numerusform>Move the %n report of {name} one level up</numerusform>
            <numerusform>Move the %n reports of {name} one level up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n seats under {manager}: {role}</source>
        <translation>
            <numerusform>Add %n seat under {manager}: {role}</numerusform>
            <numerusform>Add %n seats under {manager}: {role}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add seats under {manager}: {roles}</source>
        <translation>Add seats under {manager}: {roles}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} and add a seat there: {role}</source>
        <translation>Move {name} under {manager} and add a seat there: {role}</translation>
    </message>
    <message>
        <source>There is nothing to draw: the chart is empty.</source>
        <translation>There is nothing to draw: the chart is empty.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large. The resolution can be {dpi} dpi at most.</source>
        <translation>The picture would have {width} × {height} pixels, which is too large. The resolution can be {dpi} dpi at most.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large for a PNG. Export a PDF or an SVG.</source>
        <translation>The picture would have {width} × {height} pixels, which is too large for a PNG. Export a PDF or an SVG.</translation>
    </message>
    <message>
        <source>The resolution must lie between {minimum} and {maximum} dpi.</source>
        <translation>The resolution must lie between {minimum} and {maximum} dpi.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>The export was stopped.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>The picture could not be made: there is not enough memory.</translation>
    </message>
    <message>
        <source>The table holds no rows with people.</source>
        <translation>The table holds no rows with people.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} people can be read.</source>
        <translation>The table has too many rows: up to {limit} people can be read.</translation>
    </message>
    <message>
        <source>There is no field called “{text}”.</source>
        <translation>There is no field called “{text}”.</translation>
    </message>
    <message>
        <source>The table has no column “{text}”.</source>
        <translation>The table has no column “{text}”.</translation>
    </message>
    <message>
        <source>The text was read as {name}.</source>
        <translation>The text was read as {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment lines were passed over.</source>
        <translation>
            <numerusform>%n comment line was passed over.</numerusform>
            <numerusform>%n comment lines were passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds no column names, so the values decided what each column is.</source>
        <translation>The first row holds no column names, so the values decided what each column is.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header row and was not read as a person.</source>
        <translation>“{text}” stands above the header row and was not read as a person.</translation>
    </message>
    <message>
        <source>Column “{column}” was read as {field}.</source>
        <translation>Column “{column}” was read as {field}.</translation>
    </message>
    <message>
        <source>Column “{column}” became a field of its own.</source>
        <translation>Column “{column}” became a field of its own.</translation>
    </message>
    <message>
        <source>Column “{column}” was left out: it only names the managers once more.</source>
        <translation>Column “{column}” was left out: it only names the managers once more.</translation>
    </message>
    <message>
        <source>Managers: the column “{column}” names them by “{reference}”; {count} of {total} were found.</source>
        <translation>Managers: the column “{column}” names them by “{reference}”; {count} of {total} were found.</translation>
    </message>
    <message>
        <source>No column names the managers, so everybody stands at the top.</source>
        <translation>No column names the managers, so everybody stands at the top.</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” was taken for “no manager” in %n rows.</source>
        <translation>
            <numerusform>“{text}” was taken for “no manager” in %n row.</numerusform>
            <numerusform>“{text}” was taken for “no manager” in %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} reports to themselves in the file and stands at the top.</source>
        <translation>{name} reports to themselves in the file and stands at the top.</translation>
    </message>
    <message>
        <source>{name} reports to “{manager}”, a name that several people have; the first of them was taken.</source>
        <translation>{name} reports to “{manager}”, a name that several people have; the first of them was taken.</translation>
    </message>
    <message>
        <source>The dotted-line manager “{text}” is not in the file.</source>
        <translation>The dotted-line manager “{text}” is not in the file.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows had no ID and were given one.</source>
        <translation>
            <numerusform>%n row had no ID and was given one.</numerusform>
            <numerusform>%n rows had no ID and were given one.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds one more seat: the name and the e-mail address are the same.</source>
        <translation>{name} holds one more seat: the name and the e-mail address are the same.</translation>
    </message>
    <message>
        <source>The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the decimal separator.</source>
        <translation>The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the decimal separator.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number; it was kept as a note.</source>
        <translation>{field}: “{text}” is not a number; it was kept as a note.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is out of range; it was kept as a note.</source>
        <translation>{field}: “{text}” is out of range; it was kept as a note.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the whole of it was kept as a note.</source>
        <translation>Column “{column}”: the text is longer than {limit} characters; the whole of it was kept as a note.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the rest of it is missing.</source>
        <translation>Column “{column}”: the text is longer than {limit} characters; the rest of it is missing.</translation>
    </message>
    <message>
        <source>Dotted-line manager</source>
        <comment>field</comment>
        <translation>Dotted-line manager</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>skill group</comment>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>skill group</comment>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>skill group</comment>
        <translation>Functional understanding</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>skill group</comment>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>type of leader</comment>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>CSO type (executor)</source>
        <comment>type of leader</comment>
        <translation>CSO type (executor)</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>type of leader</comment>
        <translation>Balanced</translation>
    </message>
    <message>
        <source>CRO type (strategist)</source>
        <comment>type of leader</comment>
        <translation>CRO type (strategist)</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills to see the type.</source>
        <translation>Rate at least three execution and three strategy skills to see the type.</translation>
    </message>
    <message>
        <source>Closes deals, builds the sales team and reaches the target.</source>
        <translation>Closes deals, builds the sales team and reaches the target.</translation>
    </message>
    <message>
        <source>Execution and strategy are close to each other.</source>
        <translation>Execution and strategy are close to each other.</translation>
    </message>
    <message>
        <source>Sees the whole revenue cycle and brings the functions together.</source>
        <translation>Sees the whole revenue cycle and brings the functions together.</translation>
    </message>
    <message>
        <source>A VP of Sales is enough</source>
        <comment>which leader is needed</comment>
        <translation>A VP of Sales is enough</translation>
    </message>
    <message>
        <source>A CSO</source>
        <comment>which leader is needed</comment>
        <translation>A CSO</translation>
    </message>
    <message>
        <source>A CSO now, a CRO in preparation</source>
        <comment>which leader is needed</comment>
        <translation>A CSO now, a CRO in preparation</translation>
    </message>
    <message>
        <source>A CRO</source>
        <comment>which leader is needed</comment>
        <translation>A CRO</translation>
    </message>
    <message>
        <source>A CRO with a CSO below</source>
        <comment>which leader is needed</comment>
        <translation>A CRO with a CSO below</translation>
    </message>
    <message>
        <source>The business is simple and the team is small: what counts now is direct revenue against a stated target. A VP of Sales sets goals and budgets, watches market and competitors, and leads the sellers without another layer in between.</source>
        <translation>The business is simple and the team is small: what counts now is direct revenue against a stated target. A VP of Sales sets goals and budgets, watches market and competitors, and leads the sellers without another layer in between.</translation>
    </message>
    <message>
        <source>Sales is a task of its own now: somebody must close, hit the target, and hire, train and grow the team. A CSO executes; the strategy across marketing and customer success stays with the CEO.</source>
        <translation>Sales is a task of its own now: somebody must close, hit the target, and hire, train and grow the team. A CSO executes; the strategy across marketing and customer success stays with the CEO.</translation>
    </message>
    <message>
        <source>The business is not complex yet, but its growth shows strain that more selling alone will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make the step to CRO: people who think in channels and customer life cycles and work well with marketing and finance.</source>
        <translation>The business is not complex yet, but its growth shows strain that more selling alone will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make the step to CRO: people who think in channels and customer life cycles and work well with marketing and finance.</translation>
    </message>
    <message>
        <source>Several channels, products or markets have to pull in one direction, from the first lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer service and renewals, with one strategy and shared goals.</source>
        <translation>Several channels, products or markets have to pull in one direction, from the first lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer service and renewals, with one strategy and shared goals.</translation>
    </message>
    <message>
        <source>The business is complex and the sales force is large: strategy and execution are two full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and leads the sales teams to their target.</source>
        <translation>The business is complex and the sales force is large: strategy and execution are two full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and leads the sales teams to their target.</translation>
    </message>
    <message>
        <source>Your chart has no sales leader.</source>
        <translation>Your chart has no sales leader.</translation>
    </message>
    <message>
        <source>Your chart is led by a VP of Sales.</source>
        <translation>Your chart is led by a VP of Sales.</translation>
    </message>
    <message>
        <source>Your chart is led by a CSO.</source>
        <translation>Your chart is led by a CSO.</translation>
    </message>
    <message>
        <source>Your chart is led by a CRO.</source>
        <translation>Your chart is led by a CRO.</translation>
    </message>
    <message>
        <source>Your chart has a CRO and a CSO.</source>
        <translation>Your chart has a CRO and a CSO.</translation>
    </message>
    <message>
        <source>That fits what the answers call for.</source>
        <translation>That fits what the answers call for.</translation>
    </message>
    <message>
        <source>The answers call for more: the skeleton can be laid into your chart in one step.</source>
        <translation>The answers call for more: the skeleton can be laid into your chart in one step.</translation>
    </message>
    <message>
        <source>The answers call for less: nothing needs to change at once, but ask what the higher chair is for.</source>
        <translation>The answers call for less: nothing needs to change at once, but ask what the higher chair is for.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors</source>
        <translation>Growth stays below the plan, the market or the competitors</translation>
    </message>
    <message>
        <source>There are not enough leads, or too few know us</source>
        <translation>There are not enough leads, or too few know us</translation>
    </message>
    <message>
        <source>Churn grows</source>
        <translation>Churn grows</translation>
    </message>
    <message>
        <source>The sales cycle gets longer</source>
        <translation>The sales cycle gets longer</translation>
    </message>
    <message>
        <source>The business unit starts to compete with several products</source>
        <translation>The business unit starts to compete with several products</translation>
    </message>
    <message>
        <source>Revenue strategy</source>
        <comment>area of the diagnostic</comment>
        <translation>Revenue strategy</translation>
    </message>
    <message>
        <source>Revenue generation</source>
        <comment>area of the diagnostic</comment>
        <translation>Revenue generation</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <comment>area of the diagnostic</comment>
        <translation>Revenue growth</translation>
    </message>
    <message>
        <source>Revenue retention</source>
        <comment>area of the diagnostic</comment>
        <translation>Revenue retention</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>rating of a statement</comment>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>Seldom</source>
        <comment>rating of a statement</comment>
        <translation>Seldom</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>rating of a statement</comment>
        <translation>In part</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>rating of a statement</comment>
        <translation>Mostly</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>rating of a statement</comment>
        <translation>Fully</translation>
    </message>
    <message>
        <source>We know which levers bring our growth (price, volume, mix, new customers) and what each is to bring this year.</source>
        <translation>We know which levers bring our growth (price, volume, mix, new customers) and what each is to bring this year.</translation>
    </message>
    <message>
        <source>Prices and discounts follow rules, and we review what each discount has cost us.</source>
        <translation>Prices and discounts follow rules, and we review what each discount has cost us.</translation>
    </message>
    <message>
        <source>The revenue leader and the CFO decide together on pricing, the cost of sales and the forecast.</source>
        <translation>The revenue leader and the CFO decide together on pricing, the cost of sales and the forecast.</translation>
    </message>
    <message>
        <source>The revenue plan is made with the CEO, approved by the board and reviewed every quarter.</source>
        <translation>The revenue plan is made with the CEO, approved by the board and reviewed every quarter.</translation>
    </message>
    <message>
        <source>The revenue leader works close to the CEO: they speak every week and share one picture of the business.</source>
        <translation>The revenue leader works close to the CEO: they speak every week and share one picture of the business.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service share goals (OKRs), and each sees where the others stand.</source>
        <translation>Marketing, sales and customer service share goals (OKRs), and each sees where the others stand.</translation>
    </message>
    <message>
        <source>Our ideal customer profile is written down, and prospecting and qualification follow it.</source>
        <translation>Our ideal customer profile is written down, and prospecting and qualification follow it.</translation>
    </message>
    <message>
        <source>Direct sales follows one process with clear stages, and the forecast is made from it.</source>
        <translation>Direct sales follows one process with clear stages, and the forecast is made from it.</translation>
    </message>
    <message>
        <source>Partners are chosen by profile, trained, given goals, and their share of revenue is measured.</source>
        <translation>Partners are chosen by profile, trained, given goals, and their share of revenue is measured.</translation>
    </message>
    <message>
        <source>New customers are addressed over several channels (phone, e-mail, social media, events) in planned steps.</source>
        <translation>New customers are addressed over several channels (phone, e-mail, social media, events) in planned steps.</translation>
    </message>
    <message>
        <source>Marketing and sales agree what a qualified lead is, and each lead is answered within a set time.</source>
        <translation>Marketing and sales agree what a qualified lead is, and each lead is answered within a set time.</translation>
    </message>
    <message>
        <source>We hire the best sellers by a written profile, train them before they sell and coach them every week.</source>
        <translation>We hire the best sellers by a written profile, train them before they sell and coach them every week.</translation>
    </message>
    <message>
        <source>We know which customers could use more of what they have, and somebody speaks with them about it in time.</source>
        <translation>We know which customers could use more of what they have, and somebody speaks with them about it in time.</translation>
    </message>
    <message>
        <source>For each customer we know which of our other products would help, and sellers are paid for offering them.</source>
        <translation>For each customer we know which of our other products would help, and sellers are paid for offering them.</translation>
    </message>
    <message>
        <source>Each important customer has a written plan with contacts, goals and milestones, made by a team across functions.</source>
        <translation>Each important customer has a written plan with contacts, goals and milestones, made by a team across functions.</translation>
    </message>
    <message>
        <source>We know what each customer and each segment returns after the cost of winning and serving it.</source>
        <translation>We know what each customer and each segment returns after the cost of winning and serving it.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service see the same customer data and meet regularly about it; there are no silos.</source>
        <translation>Marketing, sales and customer service see the same customer data and meet regularly about it; there are no silos.</translation>
    </message>
    <message>
        <source>At least once a year we show each important customer, at executive level, what they have gained with us.</source>
        <translation>At least once a year we show each important customer, at executive level, what they have gained with us.</translation>
    </message>
    <message>
        <source>Churn is measured every month by segment, and we know the true reason for each customer lost.</source>
        <translation>Churn is measured every month by segment, and we know the true reason for each customer lost.</translation>
    </message>
    <message>
        <source>We see how customers use what they bought, and falling use is noticed before the customer complains.</source>
        <translation>We see how customers use what they bought, and falling use is noticed before the customer complains.</translation>
    </message>
    <message>
        <source>Renewals have an owner and a forecast, and the talk about them starts at least 90 days ahead.</source>
        <translation>Renewals have an owner and a forecast, and the talk about them starts at least 90 days ahead.</translation>
    </message>
    <message>
        <source>New customers reach a first agreed result within a set time, and one person answers for it.</source>
        <translation>New customers reach a first agreed result within a set time, and one person answers for it.</translation>
    </message>
    <message>
        <source>We ask customers regularly how we do, answer each of them, and change what comes up often.</source>
        <translation>We ask customers regularly how we do, answer each of them, and change what comes up often.</translation>
    </message>
    <message>
        <source>At each important customer we know several people, so that no single departure puts the relationship at risk.</source>
        <translation>At each important customer we know several people, so that no single departure puts the relationship at risk.</translation>
    </message>
    <message>
        <source>Split last year’s growth into price, volume, mix and new customers. Choose the two levers with the most room, set a number for each and name who answers for it.</source>
        <translation>Split last year’s growth into price, volume, mix and new customers. Choose the two levers with the most room, set a number for each and name who answers for it.</translation>
    </message>
    <message>
        <source>List the discounts of the last two quarters with their reasons. Set limits by role, let finance approve what lies beyond, and raise the prices that nobody negotiates.</source>
        <translation>List the discounts of the last two quarters with their reasons. Set limits by role, let finance approve what lies beyond, and raise the prices that nobody negotiates.</translation>
    </message>
    <message>
        <source>Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by segment. Take pricing decisions there and nowhere else.</source>
        <translation>Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by segment. Take pricing decisions there and nowhere else.</translation>
    </message>
    <message>
        <source>Write the revenue plan on three pages: goals, levers, investments, risks. Have the board approve it, and report against the same pages every quarter.</source>
        <translation>Write the revenue plan on three pages: goals, levers, investments, risks. Have the board approve it, and report against the same pages every quarter.</translation>
    </message>
    <message>
        <source>Agree on a weekly half hour with three questions: what moved, what is stuck, what must the CEO decide. Bring customers’ words, not only numbers.</source>
        <translation>Agree on a weekly half hour with three questions: what moved, what is stuck, what must the CEO decide. Bring customers’ words, not only numbers.</translation>
    </message>
    <message>
        <source>Replace one goal of each function by a shared one, such as revenue from new customers after 12 months. Review it together every month.</source>
        <translation>Replace one goal of each function by a shared one, such as revenue from new customers after 12 months. Review it together every month.</translation>
    </message>
    <message>
        <source>Take your twenty best and twenty worst customers and write down what sets them apart. Make that the profile, and stop working leads that miss it.</source>
        <translation>Take your twenty best and twenty worst customers and write down what sets them apart. Make that the profile, and stop working leads that miss it.</translation>
    </message>
    <message>
        <source>Name five stages, and for each the fact that must be true before a deal may enter. Drop what has not moved in one sales cycle, and forecast from what is left.</source>
        <translation>Name five stages, and for each the fact that must be true before a deal may enter. Drop what has not moved in one sales cycle, and forecast from what is left.</translation>
    </message>
    <message>
        <source>Keep the third of the partners who bring most, with a goal, training and a named contact for each. End or pause the others.</source>
        <translation>Keep the third of the partners who bring most, with a goal, training and a named contact for each. End or pause the others.</translation>
    </message>
    <message>
        <source>Write one sequence of eight contacts in three weeks over three channels. Let two BDRs run it for a quarter, and keep only what gets answers.</source>
        <translation>Write one sequence of eight contacts in three weeks over three channels. Let two BDRs run it for a quarter, and keep only what gets answers.</translation>
    </message>
    <message>
        <source>Write the definition of a qualified lead on half a page, sign it by marketing and sales, and measure the hours to the first call.</source>
        <translation>Write the definition of a qualified lead on half a page, sign it by marketing and sales, and measure the hours to the first call.</translation>
    </message>
    <message>
        <source>Write the profile of a seller from your three best, interview everybody against it, certify before the first call and give every seller an hour of coaching a week.</source>
        <translation>Write the profile of a seller from your three best, interview everybody against it, certify before the first call and give every seller an hour of coaching a week.</translation>
    </message>
    <message>
        <source>List the customers who are close to the limit of what they bought. Give each an owner, a date and an offer for this quarter.</source>
        <translation>List the customers who are close to the limit of what they bought. Give each an owner, a date and an offer for this quarter.</translation>
    </message>
    <message>
        <source>Draw a table of customers by products and mark the empty cells that make sense. Start with the ten largest, and pay for the first order.</source>
        <translation>Draw a table of customers by products and mark the empty cells that make sense. Start with the ten largest, and pay for the first order.</translation>
    </message>
    <message>
        <source>Choose five customers, put one person each from sales, marketing and customer success in a room, and write contacts, goals and three milestones for each.</source>
        <translation>Choose five customers, put one person each from sales, marketing and customer success in a room, and write contacts, goals and three milestones for each.</translation>
    </message>
    <message>
        <source>Have finance compute margin less acquisition and service cost for the fifty largest customers, sum it by segment, and move effort from the lowest to the best.</source>
        <translation>Have finance compute margin less acquisition and service cost for the fifty largest customers, sum it by segment, and move effort from the lowest to the best.</translation>
    </message>
    <message>
        <source>Agree on one system as the truth, close the private lists, and hold a meeting of all three functions every two weeks over the same screen.</source>
        <translation>Agree on one system as the truth, close the private lists, and hold a meeting of all three functions every two weeks over the same screen.</translation>
    </message>
    <message>
        <source>Book this year’s reviews with the ten largest customers now. Show results in their own figures, and ask what the next year should bring.</source>
        <translation>Book this year’s reviews with the ten largest customers now. Show results in their own figures, and ask what the next year should bring.</translation>
    </message>
    <message>
        <source>Call the last fifteen customers who left, by somebody who did not sell to them. Sort the reasons, and give the first two an owner and a date.</source>
        <translation>Call the last fifteen customers who left, by somebody who did not sell to them. Sort the reasons, and give the first two an owner and a date.</translation>
    </message>
    <message>
        <source>Choose one number that shows use, watch it every week, and call each customer for whom it falls by a third.</source>
        <translation>Choose one number that shows use, watch it every week, and call each customer for whom it falls by a third.</translation>
    </message>
    <message>
        <source>Put every contract end of the next twelve months into one list with an owner and a forecast, and start the first talk 120 days ahead for the largest.</source>
        <translation>Put every contract end of the next twelve months into one list with an owner and a forecast, and start the first talk 120 days ahead for the largest.</translation>
    </message>
    <message>
        <source>Agree with each new customer on one first result and its date, name the person, and report the share that made it every month.</source>
        <translation>Agree with each new customer on one first result and its date, name the person, and report the share that made it every month.</translation>
    </message>
    <message>
        <source>Ask two questions twice a year, call everybody who is unhappy within two days, and publish inside the company what was changed.</source>
        <translation>Ask two questions twice a year, call everybody who is unhappy within two days, and publish inside the company what was changed.</translation>
    </message>
    <message>
        <source>For the twenty largest customers write down who uses, who buys, who pays and who sponsors. Meet one new person at each in the next 60 days.</source>
        <translation>For the twenty largest customers write down who uses, who buys, who pays and who sponsors. Meet one new person at each in the next 60 days.</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>figure</comment>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>figure</comment>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <comment>figure</comment>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>figure</comment>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>figure</comment>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <comment>figure</comment>
        <translation>Direct reports</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>figure</comment>
        <translation>Sellers</translation>
    </message>
    <message>
        <source>Sellers’ share</source>
        <comment>figure</comment>
        <translation>Sellers’ share</translation>
    </message>
    <message>
        <source>Account executives</source>
        <comment>figure</comment>
        <translation>Account executives</translation>
    </message>
    <message>
        <source>SDRs and BDRs</source>
        <comment>figure</comment>
        <translation>SDRs and BDRs</translation>
    </message>
    <message>
        <source>AEs per SDR or BDR</source>
        <comment>figure</comment>
        <translation>AEs per SDR or BDR</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>figure</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>figure</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Quota coverage</source>
        <comment>figure</comment>
        <translation>Quota coverage</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>figure</comment>
        <translation>Booked revenue</translation>
    </message>
    <message>
        <source>Attainment</source>
        <comment>figure</comment>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>figure</comment>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>figure</comment>
        <translation>Deals won</translation>
    </message>
    <message>
        <source>Win rate</source>
        <comment>figure</comment>
        <translation>Win rate</translation>
    </message>
    <message>
        <source>Average selling price</source>
        <comment>figure</comment>
        <translation>Average selling price</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>figure</comment>
        <translation>Sales cycle</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>figure</comment>
        <translation>Deal velocity</translation>
    </message>
    <message>
        <source>Span of control</source>
        <comment>figure</comment>
        <translation>Span of control</translation>
    </message>
    <message>
        <source>Median span of control</source>
        <comment>figure</comment>
        <translation>Median span of control</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 a day</translation>
    </message>
    <message numerus="yes">
        <source>A document can keep at most %n runs of the diagnostic.</source>
        <translation>
            <numerusform>A document can keep at most %n run of the diagnostic.</numerusform>
            <numerusform>A document can keep at most %n runs of the diagnostic.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run of the diagnostic is no longer in the document.</source>
        <translation>This run of the diagnostic is no longer in the document.</translation>
    </message>
    <message>
        <source>Open search: {name}</source>
        <translation>Open search: {name}</translation>
    </message>
    <message>
        <source>Change search: {name}</source>
        <translation>Change search: {name}</translation>
    </message>
    <message>
        <source>Clear search: {name}</source>
        <translation>Clear search: {name}</translation>
    </message>
    <message>
        <source>Change answers of the role advisor</source>
        <translation>Change answers of the role advisor</translation>
    </message>
    <message>
        <source>Add run of the diagnostic</source>
        <translation>Add run of the diagnostic</translation>
    </message>
    <message>
        <source>Change run of the diagnostic</source>
        <translation>Change run of the diagnostic</translation>
    </message>
    <message>
        <source>Remove run of the diagnostic</source>
        <translation>Remove run of the diagnostic</translation>
    </message>
    <message>
        <source>Lay recommended leaders into the chart</source>
        <translation>Lay recommended leaders into the chart</translation>
    </message>
    <message numerus="yes">
        <source>You sell through %n channels, which compete for the same customers unless one strategy sets their parts.</source>
        <translation>
            <numerusform>You sell through %n channel.</numerusform>
            <numerusform>You sell through %n channels, which compete for the same customers unless one strategy sets their parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You offer %n products: cross-selling and pricing need one hand.</source>
        <translation>
            <numerusform>You offer %n product.</numerusform>
            <numerusform>You offer %n products: cross-selling and pricing need one hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You serve %n verticals, each with its own customers and messages.</source>
        <translation>
            <numerusform>You serve %n vertical.</numerusform>
            <numerusform>You serve %n verticals, each with its own customers and messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious competitors leave little room: pricing and positioning decide.</source>
        <translation>
            <numerusform>%n serious competitor leaves little room.</numerusform>
            <numerusform>%n serious competitors leave little room: pricing and positioning decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel, one product, one vertical and few serious competitors: there is little to coordinate.</source>
        <translation>One channel, one product, one vertical and few serious competitors: there is little to coordinate.</translation>
    </message>
    <message numerus="yes">
        <source>%n people work in sales: one leader can know everybody and every deal.</source>
        <translation>
            <numerusform>%n person works in sales: one leader can know everybody and every deal.</numerusform>
            <numerusform>%n people work in sales: one leader can know everybody and every deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales need a leader who hires, trains and coaches full-time.</source>
        <translation>
            <numerusform>%n person in sales needs a leader who hires, trains and coaches full-time.</numerusform>
            <numerusform>%n people in sales need a leader who hires, trains and coaches full-time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales: leading them to their target is a chair of its own, below the CRO.</source>
        <translation>
            <numerusform>%n person in sales: leading that team to its target is a chair of its own.</numerusform>
            <numerusform>%n people in sales: leading them to their target is a chair of its own, below the CRO.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the warning signs shows.</source>
        <translation>None of the warning signs shows.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors: the levers of revenue are not pulled together.</source>
        <translation>Growth stays below the plan, the market or the competitors: the levers of revenue are not pulled together.</translation>
    </message>
    <message>
        <source>Leads or awareness are short: marketing and sales need one plan.</source>
        <translation>Leads or awareness are short: marketing and sales need one plan.</translation>
    </message>
    <message>
        <source>Churn grows: what is sold and what is delivered drift apart.</source>
        <translation>Churn grows: what is sold and what is delivered drift apart.</translation>
    </message>
    <message>
        <source>The sales cycle gets longer: more people decide at the customer’s, and somebody must win them across functions.</source>
        <translation>The sales cycle gets longer: more people decide at the customer’s, and somebody must win them across functions.</translation>
    </message>
    <message>
        <source>The business unit competes with several products: the offer needs a strategy, not only sellers.</source>
        <translation>The business unit competes with several products: the offer needs a strategy, not only sellers.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with changes in the market.</source>
        <translation>Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with changes in the market.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the nearest candidate for CRO.</source>
        <translation>Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the nearest candidate for CRO.</translation>
    </message>
    <message>
        <source>Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many plans and little action.</source>
        <translation>Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many plans and little action.</translation>
    </message>
    <message>
        <source>Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring in the deals.</source>
        <translation>Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring in the deals.</translation>
    </message>
    <message>
        <source>The chart already has a higher sales leader than the answers call for. Which seat to give up is for you to decide.</source>
        <translation>The chart already has a higher sales leader than the answers call for. Which seat to give up is for you to decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>length of time with a fraction</comment>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>field</comment>
        <translation>Booked revenue</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>field</comment>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>field</comment>
        <translation>Deals won</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>field</comment>
        <translation>Sales cycle</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a search</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of a search</comment>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <comment>question of the role advisor</comment>
        <translation>Sales channels</translation>
    </message>
    <message>
        <source>Verticals</source>
        <comment>question of the role advisor</comment>
        <translation>Verticals</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>question of the role advisor</comment>
        <translation>Products</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <comment>question of the role advisor</comment>
        <translation>Serious competitors</translation>
    </message>
    <message>
        <source>People in sales</source>
        <comment>question of the role advisor</comment>
        <translation>People in sales</translation>
    </message>
    <message>
        <source>Define the role</source>
        <comment>group of a search checklist</comment>
        <translation>Define the role</translation>
    </message>
    <message>
        <source>Define the profile</source>
        <comment>group of a search checklist</comment>
        <translation>Define the profile</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <comment>group of a search checklist</comment>
        <translation>Find candidates</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>group of a search checklist</comment>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Decide and offer</source>
        <comment>group of a search checklist</comment>
        <translation>Decide and offer</translation>
    </message>
    <message>
        <source>Onboard</source>
        <comment>group of a search checklist</comment>
        <translation>Onboard</translation>
    </message>
    <message>
        <source>Describe the situation</source>
        <comment>item of a search checklist</comment>
        <translation>Describe the situation</translation>
    </message>
    <message>
        <source>Name the outcomes expected</source>
        <comment>item of a search checklist</comment>
        <translation>Name the outcomes expected</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <comment>item of a search checklist</comment>
        <translation>Choose the metrics</translation>
    </message>
    <message>
        <source>Draw the scope</source>
        <comment>item of a search checklist</comment>
        <translation>Draw the scope</translation>
    </message>
    <message>
        <source>Settle who reports</source>
        <comment>item of a search checklist</comment>
        <translation>Settle who reports</translation>
    </message>
    <message>
        <source>Agree who decides</source>
        <comment>item of a search checklist</comment>
        <translation>Agree who decides</translation>
    </message>
    <message>
        <source>Execution skills</source>
        <comment>item of a search checklist</comment>
        <translation>Execution skills</translation>
    </message>
    <message>
        <source>Strategy skills</source>
        <comment>item of a search checklist</comment>
        <translation>Strategy skills</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>item of a search checklist</comment>
        <translation>Functional understanding</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>item of a search checklist</comment>
        <translation>Industry experience</translation>
    </message>
    <message>
        <source>Search the networks</source>
        <comment>item of a search checklist</comment>
        <translation>Search the networks</translation>
    </message>
    <message>
        <source>Ask for referrals</source>
        <comment>item of a search checklist</comment>
        <translation>Ask for referrals</translation>
    </message>
    <message>
        <source>Look inside first</source>
        <comment>item of a search checklist</comment>
        <translation>Look inside first</translation>
    </message>
    <message>
        <source>Approach passive candidates</source>
        <comment>item of a search checklist</comment>
        <translation>Approach passive candidates</translation>
    </message>
    <message>
        <source>Use data-driven platforms</source>
        <comment>item of a search checklist</comment>
        <translation>Use data-driven platforms</translation>
    </message>
    <message>
        <source>Interview by one guide</source>
        <comment>item of a search checklist</comment>
        <translation>Interview by one guide</translation>
    </message>
    <message>
        <source>Give a case</source>
        <comment>item of a search checklist</comment>
        <translation>Give a case</translation>
    </message>
    <message>
        <source>Bring in a panel</source>
        <comment>item of a search checklist</comment>
        <translation>Bring in a panel</translation>
    </message>
    <message>
        <source>See them communicate</source>
        <comment>item of a search checklist</comment>
        <translation>See them communicate</translation>
    </message>
    <message>
        <source>Set an exercise with numbers</source>
        <comment>item of a search checklist</comment>
        <translation>Set an exercise with numbers</translation>
    </message>
    <message>
        <source>Rate all 16 skills</source>
        <comment>item of a search checklist</comment>
        <translation>Rate all 16 skills</translation>
    </message>
    <message>
        <source>Check references</source>
        <comment>item of a search checklist</comment>
        <translation>Check references</translation>
    </message>
    <message>
        <source>Compare the scorecards</source>
        <comment>item of a search checklist</comment>
        <translation>Compare the scorecards</translation>
    </message>
    <message>
        <source>Decide by fit, not by charm</source>
        <comment>item of a search checklist</comment>
        <translation>Decide by fit, not by charm</translation>
    </message>
    <message>
        <source>Build the pay</source>
        <comment>item of a search checklist</comment>
        <translation>Build the pay</translation>
    </message>
    <message>
        <source>Write down the terms</source>
        <comment>item of a search checklist</comment>
        <translation>Write down the terms</translation>
    </message>
    <message>
        <source>Answer everybody</source>
        <comment>item of a search checklist</comment>
        <translation>Answer everybody</translation>
    </message>
    <message>
        <source>Plan the first 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Plan the first 90 days</translation>
    </message>
    <message>
        <source>Hand over properly</source>
        <comment>item of a search checklist</comment>
        <translation>Hand over properly</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <comment>item of a search checklist</comment>
        <translation>Open the doors</translation>
    </message>
    <message>
        <source>Complete the team</source>
        <comment>item of a search checklist</comment>
        <translation>Complete the team</translation>
    </message>
    <message>
        <source>Review after 30, 60 and 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>Review after 30, 60 and 90 days</translation>
    </message>
    <message>
        <source>Write half a page: why the seat is vacant, where growth comes from, what holds it back, and what has been tried.</source>
        <translation>Write half a page: why the seat is vacant, where growth comes from, what holds it back, and what has been tried.</translation>
    </message>
    <message>
        <source>Three to five results for 18 months across the whole revenue cycle: growth by channel, retention, the value of a customer over the years.</source>
        <translation>Three to five results for 18 months across the whole revenue cycle: growth by channel, retention, the value of a customer over the years.</translation>
    </message>
    <message>
        <source>Three to five results for 12 months: the target and its split by team, forecast accuracy, sellers hired and at full output.</source>
        <translation>Three to five results for 12 months: the target and its split by team, forecast accuracy, sellers hired and at full output.</translation>
    </message>
    <message>
        <source>Revenue growth, churn and net retention, cost of acquisition to customer value, win rate by segment; agree the starting values with the CFO.</source>
        <translation>Revenue growth, churn and net retention, cost of acquisition to customer value, win rate by segment; agree the starting values with the CFO.</translation>
    </message>
    <message>
        <source>Quota attainment, win rate, deal velocity, average selling price, months until a new seller is productive; agree the starting values with the CFO.</source>
        <translation>Quota attainment, win rate, deal velocity, average selling price, months until a new seller is productive; agree the starting values with the CFO.</translation>
    </message>
    <message>
        <source>Say which functions, channels, regions and budgets belong to the chair: marketing, sales, customer service and renewals, and who keeps what is left out.</source>
        <translation>Say which functions, channels, regions and budgets belong to the chair: marketing, sales, customer service and renewals, and who keeps what is left out.</translation>
    </message>
    <message>
        <source>Say which teams, territories, discounts and hiring the chair decides alone, and where marketing and customer success begin.</source>
        <translation>Say which teams, territories, discounts and hiring the chair decides alone, and where marketing and customer success begin.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO; Marketing, Customer Success and the sales leaders report to the CRO. Draw it in the chart before the first interview.</source>
        <translation>The CRO reports to the CEO; Marketing, Customer Success and the sales leaders report to the CRO. Draw it in the chart before the first interview.</translation>
    </message>
    <message>
        <source>The seat reports to the CRO or, without one, to the CEO; sales managers report to it. Draw it in the chart before the first interview.</source>
        <translation>The seat reports to the CRO or, without one, to the CEO; sales managers report to it. Draw it in the chart before the first interview.</translation>
    </message>
    <message>
        <source>CEO, board, CFO and HR agree on the description, on who interviews, and on who has the last word.</source>
        <translation>CEO, board, CFO and HR agree on the description, on who interviews, and on who has the last word.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: enough to judge sales leaders. Set a minimum of 3, no maximum.</source>
        <translation>Closing, methodology, operations, territories, velocity, team building: enough to judge sales leaders. Set a minimum of 3, no maximum.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Closing, methodology, operations, territories, velocity, team building: the heart of this chair. Expect 4 or more on most.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, customer life cycle, analytics, executive communication: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Strategic thinking, channels, collaboration, customer life cycle, analytics, executive communication: the heart of this chair. Expect 4 or more on most.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, analytics: enough to carry out the CEO’s or CRO’s strategy. Plan who covers the rest.</source>
        <translation>Strategic thinking, channels, collaboration, analytics: enough to carry out the CEO’s or CRO’s strategy. Plan who covers the rest.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service must be understood about equally: a gap of two points or more makes a CRO lean to one of them.</source>
        <translation>Marketing, sales and customer service must be understood about equally: a gap of two points or more makes a CRO lean to one of them.</translation>
    </message>
    <message>
        <source>Sales must be understood deeply; marketing and customer service well enough to hand leads and customers over without loss.</source>
        <translation>Sales must be understood deeply; marketing and customer service well enough to hand leads and customers over without loss.</translation>
    </message>
    <message>
        <source>Decide what the industry really asks for: customers, regulation, length of the cycle. Say what may be learnt on the job.</source>
        <translation>Decide what the industry really asks for: customers, regulation, length of the cycle. Say what may be learnt on the job.</translation>
    </message>
    <message>
        <source>List twenty names from the networks of board, investors and leaders, and speak with each of them.</source>
        <translation>List twenty names from the networks of board, investors and leaders, and speak with each of them.</translation>
    </message>
    <message>
        <source>Ask customers, partners and your own best sellers whom they would follow; thank them for every name.</source>
        <translation>Ask customers, partners and your own best sellers whom they would follow; thank them for every name.</translation>
    </message>
    <message>
        <source>Rate the leaders in this chart for the seat and speak with those who come close, before anybody outside hears of it.</source>
        <translation>Rate the leaders in this chart for the seat and speak with those who come close, before anybody outside hears of it.</translation>
    </message>
    <message>
        <source>The best are rarely looking. Approach ten in person, with what they would build rather than with a job advertisement.</source>
        <translation>The best are rarely looking. Approach ten in person, with what they would build rather than with a job advertisement.</translation>
    </message>
    <message>
        <source>Search by evidence: teams grown, markets opened, time in the role. Keep the list as data, so that sources can be compared.</source>
        <translation>Search by evidence: teams grown, markets opened, time in the role. Keep the list as data, so that sources can be compared.</translation>
    </message>
    <message>
        <source>Same questions, same order, two interviewers, notes at once. Ask what they did, not what they would do.</source>
        <translation>Same questions, same order, two interviewers, notes at once. Ask what they did, not what they would do.</translation>
    </message>
    <message>
        <source>A case on channel strategy: your markets, products and costs, one week, one hour with the leaders. Look for choices and for what is left out.</source>
        <translation>A case on channel strategy: your markets, products and costs, one week, one hour with the leaders. Look for choices and for what is left out.</translation>
    </message>
    <message>
        <source>A case on a quarter that is 20% behind: territories, pipeline and team as they are, one week, one hour. Look for the first ten moves.</source>
        <translation>A case on a quarter that is 20% behind: territories, pipeline and team as they are, one week, one hour. Look for the first ten moves.</translation>
    </message>
    <message>
        <source>Finalists meet marketing, sales, customer service and finance together. Every function answers: would we follow this person?</source>
        <translation>Finalists meet marketing, sales, customer service and finance together. Every function answers: would we follow this person?</translation>
    </message>
    <message>
        <source>Finalists meet two sales managers, a top seller, marketing and finance. Ask each for one thing they would learn from this person.</source>
        <translation>Finalists meet two sales managers, a top seller, marketing and finance. Ask each for one thing they would learn from this person.</translation>
    </message>
    <message>
        <source>Twenty minutes before board members: a revenue plan, its risks, and what it needs. Listen for plain answers to hard questions.</source>
        <translation>Twenty minutes before board members: a revenue plan, its risks, and what it needs. Listen for plain answers to hard questions.</translation>
    </message>
    <message>
        <source>A sales meeting of twenty minutes with real sellers: goals, a lost deal, a coaching talk. Listen to how the room leaves.</source>
        <translation>A sales meeting of twenty minutes with real sellers: goals, a lost deal, a coaching talk. Listen to how the room leaves.</translation>
    </message>
    <message>
        <source>Revenue, churn and cost by segment of the last eight quarters: where would they invest, where stop, and which number do they miss?</source>
        <translation>Revenue, churn and cost by segment of the last eight quarters: where would they invest, where stop, and which number do they miss?</translation>
    </message>
    <message>
        <source>A pipeline export: forecast the quarter, name the deals at risk and the sellers to coach. Compare with what happened.</source>
        <translation>A pipeline export: forecast the quarter, name the deals at risk and the sellers to coach. Compare with what happened.</translation>
    </message>
    <message>
        <source>Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave unrated what nobody has seen.</source>
        <translation>Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave unrated what nobody has seen.</translation>
    </message>
    <message>
        <source>Speak with a peer from marketing, one from finance and a former CEO: how did this person collaborate when goals collided?</source>
        <translation>Speak with a peer from marketing, one from finance and a former CEO: how did this person collaborate when goals collided?</translation>
    </message>
    <message>
        <source>Speak with a former manager and two sellers from the team: attainment over the last three years, who was hired, who left and why.</source>
        <translation>Speak with a former manager and two sellers from the team: attainment over the last three years, who was hired, who left and why.</translation>
    </message>
    <message>
        <source>Everybody writes down a score for each criterion before anybody speaks; then discuss the differences, not the averages.</source>
        <translation>Everybody writes down a score for each criterion before anybody speaks; then discuss the differences, not the averages.</translation>
    </message>
    <message>
        <source>Hold the two best against the outcomes of the first item. Name the gap you accept and who will fill it.</source>
        <translation>Hold the two best against the outcomes of the first item. Name the gap you accept and who will fill it.</translation>
    </message>
    <message>
        <source>Tie the variable part to the whole cycle: growth, retention and margin, paid over more than one year. Agree it with the CFO.</source>
        <translation>Tie the variable part to the whole cycle: growth, retention and margin, paid over more than one year. Agree it with the CFO.</translation>
    </message>
    <message>
        <source>Tie the variable part to the team’s target, with an accelerator above 100% and a share for hiring and forecast. Agree it with the CFO.</source>
        <translation>Tie the variable part to the team’s target, with an accelerator above 100% and a share for hiring and forecast. Agree it with the CFO.</translation>
    </message>
    <message>
        <source>Headcount, budget, tools, authority over prices and hiring, and what happens if the plan changes: on paper before the signature.</source>
        <translation>Headcount, budget, tools, authority over prices and hiring, and what happens if the plan changes: on paper before the signature.</translation>
    </message>
    <message>
        <source>Tell the others within two days and in person, keep in touch with the runner-up, and prepare the announcement inside and outside.</source>
        <translation>Tell the others within two days and in person, keep in touch with the runner-up, and prepare the announcement inside and outside.</translation>
    </message>
    <message>
        <source>Days 1–30 listen to customers and every function; 31–60 agree one revenue plan with CEO and CFO; 61–90 start two changes that all can see.</source>
        <translation>Days 1–30 listen to customers and every function; 31–60 agree one revenue plan with CEO and CFO; 61–90 start two changes that all can see.</translation>
    </message>
    <message>
        <source>Days 1–30 join deals with every team; 31–60 own the forecast and fix the stages of the pipeline; 61–90 settle territories, quotas and the next hires.</source>
        <translation>Days 1–30 join deals with every team; 31–60 own the forecast and fix the stages of the pipeline; 61–90 settle territories, quotas and the next hires.</translation>
    </message>
    <message>
        <source>Pipeline, forecast, key customers, open promises and people issues are handed over in writing, and once face to face.</source>
        <translation>Pipeline, forecast, key customers, open promises and people issues are handed over in writing, and once face to face.</translation>
    </message>
    <message>
        <source>Weekly time with the CEO, a standing meeting with the CFO, and shared goals with Marketing and Customer Success from the first month.</source>
        <translation>Weekly time with the CEO, a standing meeting with the CFO, and shared goals with Marketing and Customer Success from the first month.</translation>
    </message>
    <message>
        <source>Introductions to the ten largest customers, and fixed meetings with marketing on leads and with customer success on handovers.</source>
        <translation>Introductions to the ten largest customers, and fixed meetings with marketing on leads and with customer success on handovers.</translation>
    </message>
    <message>
        <source>Put executors below: VPs of Sales of the CSO type. Check the leaders map; two strategists above one another make plans, not deals.</source>
        <translation>Put executors below: VPs of Sales of the CSO type. Check the leaders map; two strategists above one another make plans, not deals.</translation>
    </message>
    <message>
        <source>Put a Head of Sales Strategy beside, and let Marketing and Customer Success work with the seat directly, so that execution keeps its direction.</source>
        <translation>Put a Head of Sales Strategy beside, and let Marketing and Customer Success work with the seat directly, so that execution keeps its direction.</translation>
    </message>
    <message>
        <source>Three talks against the outcomes agreed: what goes, what does not, what the company owes. After the third the search is closed.</source>
        <translation>Three talks against the outcomes agreed: what goes, what does not, what the company owes. After the third the search is closed.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior} by a solid and by a dotted line</source>
        <translation>{subject} reports to {superior} by a solid and by a dotted line</translation>
    </message>
    <message>
        <source>A leader’s seat is vacant: {name}</source>
        <translation>A leader’s seat is vacant: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n seats: {titles}</source>
        <translation>
            <numerusform>{name} holds %n seat: {titles}</numerusform>
            <numerusform>{name} holds %n seats: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}</source>
        <translation>{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}</translation>
    </message>
    <message>
        <source>{subject} has no quota</source>
        <translation>{subject} has no quota</translation>
    </message>
    <message>
        <source>The chart has other sales leaders than the role advisor recommends</source>
        <translation>The chart has other sales leaders than the role advisor recommends</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} is of the CRO type: strategy {strategy}, execution {execution}; balanced by {marketing} and {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}</source>
        <translation>{subject} is of the CRO type: strategy {strategy}, execution {execution}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} is of the CSO type: execution {execution}, strategy {strategy}; balanced by {marketing} and {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}</source>
        <translation>{subject} is of the CSO type: execution {execution}, strategy {strategy}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type in the line of {chief}: strategy {strategy}, execution {execution}</source>
        <translation>{subject} is of the CRO type in the line of {chief}: strategy {strategy}, execution {execution}</translation>
    </message>
    <message>
        <source>{subject} has neither a CRO above nor a Head of Sales Strategy below</source>
        <translation>{subject} has neither a CRO above nor a Head of Sales Strategy below</translation>
    </message>
    <message numerus="yes">
        <source>{subject} leans to one side by %n points: {favoured}</source>
        <translation>
            <numerusform>{subject} leans to one side by %n point: {favoured}</numerusform>
            <numerusform>{subject} leans to one side by %n points: {favoured}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a strategy index of {strategy}; the seat asks for {minimum}</source>
        <translation>{subject} has a strategy index of {strategy}; the seat asks for {minimum}</translation>
    </message>
    <message>
        <source>{subject} has an execution index of {execution}; the seat asks for {minimum}</source>
        <translation>{subject} has an execution index of {execution}; the seat asks for {minimum}</translation>
    </message>
    <message>
        <source>{subject} is not assessed: {executionRated} execution and {strategyRated} strategy skills rated</source>
        <translation>{subject} is not assessed: {executionRated} execution and {strategyRated} strategy skills rated</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})</source>
        <translation>Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here)</source>
        <translation>Swap with {other}, {otherRole} (fit {fit} here)</translation>
    </message>
    <message>
        <source>Make the seat of {name} vacant and search</source>
        <translation>Make the seat of {name} vacant and search</translation>
    </message>
    <message>
        <source>Open the search checklist: {role}</source>
        <translation>Open the search checklist: {role}</translation>
    </message>
    <message>
        <source>Appoint {name} under {manager}: {role}</source>
        <translation>Appoint {name} under {manager}: {role}</translation>
    </message>
    <message>
        <source>Rate the skills of {name}</source>
        <translation>Rate the skills of {name}</translation>
    </message>
    <message>
        <source>Keep {name} in one seat only: {title}</source>
        <translation>Keep {name} in one seat only: {title}</translation>
    </message>
    <message>
        <source>Set the quota to what is assigned below: {quota}</source>
        <translation>Set the quota to what is assigned below: {quota}</translation>
    </message>
    <message>
        <source>Remove the dotted line between {name} and {manager}</source>
        <translation>Remove the dotted line between {name} and {manager}</translation>
    </message>
    <message>
        <source>Solid and dotted line to the same manager</source>
        <translation>Solid and dotted line to the same manager</translation>
    </message>
    <message>
        <source>Vacant leader’s seat</source>
        <translation>Vacant leader’s seat</translation>
    </message>
    <message>
        <source>One person in several seats</source>
        <translation>One person in several seats</translation>
    </message>
    <message>
        <source>Quota not fully assigned</source>
        <translation>Quota not fully assigned</translation>
    </message>
    <message>
        <source>Missing quota</source>
        <translation>Missing quota</translation>
    </message>
    <message>
        <source>Strategist in the CSO’s seat</source>
        <translation>Strategist in the CSO’s seat</translation>
    </message>
    <message>
        <source>Executor in the CRO’s seat</source>
        <translation>Executor in the CRO’s seat</translation>
    </message>
    <message>
        <source>VP of Sales who is a strategist</source>
        <translation>VP of Sales who is a strategist</translation>
    </message>
    <message>
        <source>CSO without a strategist</source>
        <translation>CSO without a strategist</translation>
    </message>
    <message>
        <source>CRO who leans to one function</source>
        <translation>CRO who leans to one function</translation>
    </message>
    <message>
        <source>Below the profile of the seat</source>
        <translation>Below the profile of the seat</translation>
    </message>
    <message>
        <source>Leader not assessed</source>
        <translation>Leader not assessed</translation>
    </message>
    <message>
        <source>Other leaders than advised</source>
        <translation>Other leaders than advised</translation>
    </message>
    <message>
        <source>Nobody reports to the same person by a solid and by a dotted line.</source>
        <translation>Nobody reports to the same person by a solid and by a dotted line.</translation>
    </message>
    <message>
        <source>No seat of an executive or a leader is vacant.</source>
        <translation>No seat of an executive or a leader is vacant.</translation>
    </message>
    <message>
        <source>Nobody holds more than one seat.</source>
        <translation>Nobody holds more than one seat.</translation>
    </message>
    <message>
        <source>A manager’s quota is covered by the quotas assigned below.</source>
        <translation>A manager’s quota is covered by the quotas assigned below.</translation>
    </message>
    <message>
        <source>Once quotas are used, every VP of Sales, sales manager and account executive carries one.</source>
        <translation>Once quotas are used, every VP of Sales, sales manager and account executive carries one.</translation>
    </message>
    <message>
        <source>The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above execution.</source>
        <translation>The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above execution.</translation>
    </message>
    <message>
        <source>The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 above strategy.</source>
        <translation>The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 above strategy.</translation>
    </message>
    <message>
        <source>Below a CRO, a VP of Sales is not of the CRO type as well.</source>
        <translation>Below a CRO, a VP of Sales is not of the CRO type as well.</translation>
    </message>
    <message>
        <source>A CSO without a CRO above has a Head of Sales Strategy.</source>
        <translation>A CSO without a CRO above has a Head of Sales Strategy.</translation>
    </message>
    <message>
        <source>The CRO understands marketing, sales and customer service evenly: their ratings lie less than 2 points apart.</source>
        <translation>The CRO understands marketing, sales and customer service evenly: their ratings lie less than 2 points apart.</translation>
    </message>
    <message>
        <source>The index that counts in the seat is at least 2.5: strategy for the CRO, execution for the CSO and the VP of Sales.</source>
        <translation>The index that counts in the seat is at least 2.5: strategy for the CRO, execution for the CSO and the VP of Sales.</translation>
    </message>
    <message>
        <source>The skills of every CRO, CSO and VP of Sales are rated.</source>
        <translation>The skills of every CRO, CSO and VP of Sales are rated.</translation>
    </message>
    <message>
        <source>The chart has the sales leaders that the answers in the role advisor ask for.</source>
        <translation>The chart has the sales leaders that the answers in the role advisor ask for.</translation>
    </message>
    <message>
        <source>The dotted line says nothing that the solid one does not.</source>
        <translation>The dotted line says nothing that the solid one does not.</translation>
    </message>
    <message>
        <source>While nobody leads, decisions wait and the target has no owner.</source>
        <translation>While nobody leads, decisions wait and the target has no owner.</translation>
    </message>
    <message>
        <source>Nobody can give two seats their full time.</source>
        <translation>Nobody can give two seats their full time.</translation>
    </message>
    <message>
        <source>What nobody below is asked to sell is missing from the target in the end.</source>
        <translation>What nobody below is asked to sell is missing from the target in the end.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the plan adds up.</source>
        <translation>Without it nobody can tell whether the plan adds up.</translation>
    </message>
    <message>
        <source>Sales execution suffers, because a strategist plans and aligns where deals have to be closed, and collaboration slows decisions.</source>
        <translation>Sales execution suffers, because a strategist plans and aligns where deals have to be closed, and collaboration slows decisions.</translation>
    </message>
    <message>
        <source>Strategy suffers, because an executor chases the next deals, and collaboration between marketing, sales and service is neglected.</source>
        <translation>Strategy suffers, because an executor chases the next deals, and collaboration between marketing, sales and service is neglected.</translation>
    </message>
    <message>
        <source>Two strategists one above the other make many strategies and little action.</source>
        <translation>Two strategists one above the other make many strategies and little action.</translation>
    </message>
    <message>
        <source>A CSO drives execution; without a strategist the organisation falls out of step with the market.</source>
        <translation>A CSO drives execution; without a strategist the organisation falls out of step with the market.</translation>
    </message>
    <message>
        <source>A CRO who favours one function neglects the others, and the revenue cycle breaks where they meet.</source>
        <translation>A CRO who favours one function neglects the others, and the revenue cycle breaks where they meet.</translation>
    </message>
    <message>
        <source>The seat asks for more than its holder can give yet.</source>
        <translation>The seat asks for more than its holder can give yet.</translation>
    </message>
    <message>
        <source>Whether the person fits the seat stays a guess.</source>
        <translation>Whether the person fits the seat stays a guess.</translation>
    </message>
    <message>
        <source>How complex the business is decides which leader pays off.</source>
        <translation>How complex the business is decides which leader pays off.</translation>
    </message>
    <message>
        <source>Move the VP under the nearest CSO, CRO or CEO.</source>
        <translation>Move the VP under the nearest CSO, CRO or CEO.</translation>
    </message>
    <message>
        <source>Move the CRO under the CEO.</source>
        <translation>Move the CRO under the CEO.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO or the CEO.</source>
        <translation>Move the CSO under the CRO or the CEO.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO, or let the CRO below take the CSO’s place.</source>
        <translation>Move the CSO under the CRO, or let the CRO below take the CSO’s place.</translation>
    </message>
    <message>
        <source>Move the marketing leader under the CMO, CRO or CEO.</source>
        <translation>Move the marketing leader under the CMO, CRO or CEO.</translation>
    </message>
    <message>
        <source>Move the customer success leader under the CCO, CRO or CEO.</source>
        <translation>Move the customer success leader under the CCO, CRO or CEO.</translation>
    </message>
    <message>
        <source>Move the manager under the nearest VP of Sales, CSO or CRO.</source>
        <translation>Move the manager under the nearest VP of Sales, CSO or CRO.</translation>
    </message>
    <message>
        <source>Move the team lead under the nearest sales manager or VP of Sales.</source>
        <translation>Move the team lead under the nearest sales manager or VP of Sales.</translation>
    </message>
    <message>
        <source>Move the seller under the nearest team lead or sales manager.</source>
        <translation>Move the seller under the nearest team lead or sales manager.</translation>
    </message>
    <message>
        <source>Swap the two, or move the person up the line.</source>
        <translation>Swap the two, or move the person up the line.</translation>
    </message>
    <message>
        <source>Make the seller a team lead, or move the direct reports up.</source>
        <translation>Make the seller a team lead, or move the direct reports up.</translation>
    </message>
    <message>
        <source>Give the others another role, and place the CEO at the top.</source>
        <translation>Give the others another role, and place the CEO at the top.</translation>
    </message>
    <message>
        <source>Move the others under whoever leads them.</source>
        <translation>Move the others under whoever leads them.</translation>
    </message>
    <message>
        <source>Decide who leads, and give the others another role.</source>
        <translation>Decide who leads, and give the others another role.</translation>
    </message>
    <message>
        <source>Check whether all three are needed, and accept the finding if they are.</source>
        <translation>Check whether all three are needed, and accept the finding if they are.</translation>
    </message>
    <message>
        <source>Add sellers, or move others out of the sales leader’s branch.</source>
        <translation>Add sellers, or move others out of the sales leader’s branch.</translation>
    </message>
    <message>
        <source>Move the missing leaders under the CRO, or add seats for them.</source>
        <translation>Move the missing leaders under the CRO, or add seats for them.</translation>
    </message>
    <message>
        <source>Add the missing seats.</source>
        <translation>Add the missing seats.</translation>
    </message>
    <message>
        <source>Add a level or join teams, or change the document’s limits.</source>
        <translation>Add a level or join teams, or change the document’s limits.</translation>
    </message>
    <message>
        <source>Take out a level, or change the document’s limit.</source>
        <translation>Take out a level, or change the document’s limit.</translation>
    </message>
    <message>
        <source>Add the missing SDRs.</source>
        <translation>Add the missing SDRs.</translation>
    </message>
    <message>
        <source>Remove the dotted line.</source>
        <translation>Remove the dotted line.</translation>
    </message>
    <message>
        <source>Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.</source>
        <translation>Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.</translation>
    </message>
    <message>
        <source>Keep one of the seats and make the others vacant, or accept the finding if all of them are meant.</source>
        <translation>Keep one of the seats and make the others vacant, or accept the finding if all of them are meant.</translation>
    </message>
    <message>
        <source>Set the quota to the sum below, or assign the rest.</source>
        <translation>Set the quota to the sum below, or assign the rest.</translation>
    </message>
    <message>
        <source>Enter the quota.</source>
        <translation>Enter the quota.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, let marketing and customer success report to the seat, or make it vacant and search.</source>
        <translation>Swap with somebody who fits better, let marketing and customer success report to the seat, or make it vacant and search.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, place filled seats for marketing and customer success beside the CRO, or make the seat vacant and search.</source>
        <translation>Swap with somebody who fits better, place filled seats for marketing and customer success beside the CRO, or make the seat vacant and search.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, or make the seat vacant.</source>
        <translation>Swap with somebody who fits better, or make the seat vacant.</translation>
    </message>
    <message>
        <source>Appoint a Head of Sales Strategy, or add a seat and fill it.</source>
        <translation>Appoint a Head of Sales Strategy, or add a seat and fill it.</translation>
    </message>
    <message>
        <source>Swap with somebody more even, or make the seat vacant and search.</source>
        <translation>Swap with somebody more even, or make the seat vacant and search.</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills.</source>
        <translation>Rate at least three execution and three strategy skills.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart, or answer again.</source>
        <translation>Lay the recommended leaders into the chart, or answer again.</translation>
    </message>
    <message>
        <source>Move the person under the right manager.</source>
        <translation>Move the person under the right manager.</translation>
    </message>
    <message>
        <source>Choose a manager.</source>
        <translation>Choose a manager.</translation>
    </message>
    <message>
        <source>Change one of the IDs.</source>
        <translation>Change one of the IDs.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Choose a role.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart</source>
        <translation>Lay the recommended leaders into the chart</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <comment>on a card: positions</comment>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct reports</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n direct report</numerusform>
            <numerusform>%n direct reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n seller</numerusform>
            <numerusform>%n sellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AEs</source>
        <comment>on a card: account executives</comment>
        <translation>
            <numerusform>%n AE</numerusform>
            <numerusform>%n AEs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SDRs and BDRs</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n SDR or BDR</numerusform>
            <numerusform>%n SDRs and BDRs</numerusform>
        </translation>
    </message>
    <message>
        <source>Team cost %1</source>
        <comment>on a card</comment>
        <translation>Team cost %1</translation>
    </message>
    <message>
        <source>Search: %1 of %2 done</source>
        <translation>Search: %1 of %2 done</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>layout of the chart</comment>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Hanging columns, to the left</source>
        <comment>layout of the chart</comment>
        <translation>Hanging columns, to the left</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>layout of the chart</comment>
        <translation>On both sides</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>layout of the chart</comment>
        <translation>Several columns</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>layout of the chart</comment>
        <translation>Fishbone</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>layout of the chart</comment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Grades in rows</source>
        <comment>layout of the chart</comment>
        <translation>Grades in rows</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <comment>direction of the chart</comment>
        <translation>Top to bottom</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <comment>direction of the chart</comment>
        <translation>Bottom to top</translation>
    </message>
    <message>
        <source>Left to right</source>
        <comment>direction of the chart</comment>
        <translation>Left to right</translation>
    </message>
    <message>
        <source>Right to left</source>
        <comment>direction of the chart</comment>
        <translation>Right to left</translation>
    </message>
    <message>
        <source>Three columns</source>
        <comment>arrangement of a team</comment>
        <translation>Three columns</translation>
    </message>
    <message>
        <source>Four columns</source>
        <comment>arrangement of a team</comment>
        <translation>Four columns</translation>
    </message>
    <message>
        <source>Five columns</source>
        <comment>arrangement of a team</comment>
        <translation>Five columns</translation>
    </message>
    <message>
        <source>Six columns</source>
        <comment>arrangement of a team</comment>
        <translation>Six columns</translation>
    </message>
    <message>
        <source>Seven columns</source>
        <comment>arrangement of a team</comment>
        <translation>Seven columns</translation>
    </message>
    <message>
        <source>Eight columns</source>
        <comment>arrangement of a team</comment>
        <translation>Eight columns</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>arrangement of a team</comment>
        <translation>Several columns</translation>
    </message>
    <message>
        <source>One column, to the left</source>
        <comment>arrangement of a team</comment>
        <translation>One column, to the left</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>arrangement of a team</comment>
        <translation>On both sides</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>arrangement of a team</comment>
        <translation>Fishbone</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>arrangement of a team</comment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <comment>caption of a row of equal grades</comment>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>theme</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Nobody here is called “{text}”.</translation>
    </message>
    <message>
        <source>Several are called “{text}”. Write the ID instead.</source>
        <translation>Several are called “{text}”. Write the ID instead.</translation>
    </message>
    <message>
        <source>Nobody sits there yet: {name}. Write a name first.</source>
        <translation>Nobody sits there yet: {name}. Write a name first.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field</comment>
        <translation>Function</translation>
    </message>
    <message>
        <source>Type of leader</source>
        <comment>field</comment>
        <translation>Type of leader</translation>
    </message>
    <message>
        <source>%1 of the branch</source>
        <translation>%1 of the branch</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>No value</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>values</comment>
        <translation>Others</translation>
    </message>
    <message>
        <source>is</source>
        <comment>test of a value</comment>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>test of a value</comment>
        <translation>is not</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>test of a value</comment>
        <translation>contains</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>test of a value</comment>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>test of a value</comment>
        <translation>at most</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>test of a value</comment>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is filled in</source>
        <comment>test of a value</comment>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark on a card</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark on a card</comment>
        <translation>Star</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark on a card</comment>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <comment>mark on a card</comment>
        <translation>Arrow up</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <comment>mark on a card</comment>
        <translation>Arrow down</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>mark on a card</comment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>mark on a card</comment>
        <translation>Dot</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A chart can have at most %n chosen colours or conditions.</source>
        <translation>
            <numerusform>A chart can have at most %n chosen colour or condition.</numerusform>
            <numerusform>A chart can have at most %n chosen colours or conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Footer</source>
        <comment>field</comment>
        <translation>Footer</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <comment>field</comment>
        <translation>Value of the condition</translation>
    </message>
    <message>
        <source>Direction of the branch</source>
        <comment>field</comment>
        <translation>Direction of the branch</translation>
    </message>
    <message>
        <source>“{path}” does not name a picture in the document&apos;s folder or below it.</source>
        <translation>“{path}” does not name a picture in the document's folder or below it.</translation>
    </message>
    <message>
        <source>“{path}” is looked for beside the document, which has not been saved yet.</source>
        <translation>“{path}” is looked for beside the document, which has not been saved yet.</translation>
    </message>
    <message>
        <source>There is no file “{path}” beside the document.</source>
        <translation>There is no file “{path}” beside the document.</translation>
    </message>
    <message>
        <source>“{path}” leads out of the document&apos;s folder, so it is not opened.</source>
        <translation>“{path}” leads out of the document's folder, so it is not opened.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MiB.</source>
        <translation>“{path}” is larger than {limit} MiB.</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} pixels on a side.</source>
        <translation>“{path}” has more than {limit} pixels on a side.</translation>
    </message>
    <message>
        <source>“{path}” is neither a PNG nor a JPEG picture.</source>
        <translation>“{path}” is neither a PNG nor a JPEG picture.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>“{path}” could not be read.</translation>
    </message>
    <message>
        <source>“{path}” was not copied: there is another file of that name.</source>
        <translation>“{path}” was not copied: there is another file of that name.</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>field</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>As the chart around it</source>
        <comment>direction</comment>
        <translation>As the chart around it</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start &amp;page</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Re&amp;move, reports move up</source>
        <translation>Re&amp;move, reports move up</translation>
    </message>
    <message>
        <source>Remove &amp;branch</source>
        <translation>Remove &amp;branch</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Go to…</translation>
    </message>
    <message>
        <source>Direct &amp;report</source>
        <translation>Direct &amp;report</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Peer</translation>
    </message>
    <message>
        <source>Manager &amp;above</source>
        <translation>Manager &amp;above</translation>
    </message>
    <message>
        <source>&amp;Top position</source>
        <translation>&amp;Top position</translation>
    </message>
    <message>
        <source>Edit &amp;name</source>
        <translation>Edit &amp;name</translation>
    </message>
    <message>
        <source>C&amp;hange manager…</source>
        <translation>C&amp;hange manager…</translation>
    </message>
    <message>
        <source>&amp;Swap holders</source>
        <translation>&amp;Swap holders</translation>
    </message>
    <message>
        <source>&amp;Vacate</source>
        <translation>&amp;Vacate</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Move &amp;earlier</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Move &amp;later</translation>
    </message>
    <message>
        <source>Move &amp;one level up</source>
        <translation>Move &amp;one level up</translation>
    </message>
    <message>
        <source>Move one level do&amp;wn</source>
        <translation>Move one level do&amp;wn</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Fit to window</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Actual size</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Collapse</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Expand</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Co&amp;llapse all</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>E&amp;xpand all</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>Outli&amp;ne</translation>
    </message>
    <message>
        <source>Finding&amp;s</source>
        <translation>Finding&amp;s</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatic</translation>
    </message>
    <message>
        <source>&amp;Top to bottom</source>
        <translation>&amp;Top to bottom</translation>
    </message>
    <message>
        <source>&amp;Hanging teams</source>
        <translation>&amp;Hanging teams</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>&amp;Left to right</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Rules…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Arborg</source>
        <translation>&amp;About Arborg</translation>
    </message>
    <message>
        <source>Role &amp;advisor…</source>
        <translation>Role &amp;advisor…</translation>
    </message>
    <message>
        <source>&amp;Search checklist…</source>
        <translation>&amp;Search checklist…</translation>
    </message>
    <message>
        <source>&amp;Compare skills…</source>
        <translation>&amp;Compare skills…</translation>
    </message>
    <message>
        <source>Revenue growth &amp;diagnostic…</source>
        <translation>Revenue growth &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Chart and cards…</source>
        <translation>&amp;Chart and cards…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Side by side</translation>
    </message>
    <message>
        <source>Hanging teams, to the l&amp;eft</source>
        <translation>Hanging teams, to the l&amp;eft</translation>
    </message>
    <message>
        <source>Teams on &amp;both sides</source>
        <translation>Teams on &amp;both sides</translation>
    </message>
    <message>
        <source>Teams in se&amp;veral columns</source>
        <translation>Teams in se&amp;veral columns</translation>
    </message>
    <message>
        <source>&amp;Fishbone</source>
        <translation>&amp;Fishbone</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>Com&amp;pact</translation>
    </message>
    <message>
        <source>&amp;Grades in rows</source>
        <translation>&amp;Grades in rows</translation>
    </message>
    <message>
        <source>B&amp;ottom to top</source>
        <translation>B&amp;ottom to top</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>&amp;Right to left</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>theme</comment>
        <translation>&amp;Automatic</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <comment>theme</comment>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Slate</source>
        <comment>theme</comment>
        <translation>&amp;Slate</translation>
    </message>
    <message>
        <source>&amp;Mono</source>
        <comment>theme</comment>
        <translation>&amp;Mono</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Find a command…</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimap</translation>
    </message>
    <message>
        <source>&amp;Dotted line to…</source>
        <translation>&amp;Dotted line to…</translation>
    </message>
    <message>
        <source>&amp;People table</source>
        <translation>&amp;People table</translation>
    </message>
    <message>
        <source>Focus on this &amp;branch</source>
        <translation>Focus on this &amp;branch</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Show e&amp;verything</translation>
    </message>
    <message>
        <source>Colours and title bloc&amp;k…</source>
        <translation>Colours and title bloc&amp;k…</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>P&amp;hoto…</translation>
    </message>
    <message>
        <source>R&amp;emove photo</source>
        <translation>R&amp;emove photo</translation>
    </message>
</context>
<context>
    <name>arborg::ui::AdvisorDialog</name>
    <message>
        <source>Which leader do you need?</source>
        <translation>Which leader do you need?</translation>
    </message>
    <message>
        <source>Start a chart from this</source>
        <translation>Start a chart from this</translation>
    </message>
    <message>
        <source>Lay this skeleton into my chart</source>
        <translation>Lay this skeleton into my chart</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Keep the answers</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Your business</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Sales channels</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Verticals (industries sold to)</source>
        <translation>Verticals (industries sold to)</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <translation>Serious competitors</translation>
    </message>
    <message>
        <source>People in sales</source>
        <translation>People in sales</translation>
    </message>
    <message>
        <source>As many as in the chart</source>
        <translation>As many as in the chart</translation>
    </message>
    <message>
        <source>What you notice</source>
        <translation>What you notice</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>What spoke for it</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ArrangementEdit</name>
    <message>
        <source>An assistant stands beside the manager.</source>
        <translation>An assistant stands beside the manager.</translation>
    </message>
    <message>
        <source>With grades in rows all teams are arranged alike.</source>
        <translation>With grades in rows all teams are arranged alike.</translation>
    </message>
    <message>
        <source>Different ones</source>
        <comment>of several teams</comment>
        <translation>Different ones</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartCanvas</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organisation chart</translation>
    </message>
    <message>
        <source>Press Enter to add the first person</source>
        <translation>Press Enter to add the first person</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartDialog</name>
    <message>
        <source>Chart and cards</source>
        <translation>Chart and cards</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>As the window</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Language of the chart:</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>C&amp;urrency:</translation>
    </message>
    <message>
        <source>On each card, below name and title</source>
        <translation>On each card, below name and title</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;First:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <translation>&amp;Second:</translation>
    </message>
    <message>
        <source>T&amp;hird:</source>
        <translation>T&amp;hird:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>&amp;Photos instead of initials</source>
        <translation>&amp;Photos instead of initials</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Sky blue</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brown</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>No colour</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Other colour…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Other colour</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CommandPalette</name>
    <message>
        <source>No such command</source>
        <translation>No such command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CompareDialog</name>
    <message>
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Name, title or ID</source>
        <translation>Name, title or ID</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <source>Fit for the seat of %1</source>
        <translation>Fit for the seat of %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Compare skills</source>
        <translation>Compare skills</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DiagnosticDialog</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>Rate at least three practices of each area to see the score.</source>
        <translation>Rate at least three practices of each area to see the score.</translation>
    </message>
    <message>
        <source>Nothing is rated low yet.</source>
        <translation>Nothing is rated low yet.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Revenue growth diagnostic</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>New run</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Remove this run</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Scores by area</source>
        <translation>Scores by area</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Scores over time</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>What to do first</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DottedLinesEdit</name>
    <message>
        <source>Kind of the dotted line to %1</source>
        <translation>Kind of the dotted line to %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Caption of the dotted line to %1</source>
        <translation>Caption of the dotted line to %1</translation>
    </message>
    <message>
        <source>Remove this dotted line</source>
        <translation>Remove this dotted line</translation>
    </message>
    <message>
        <source>Remove the dotted line to %1</source>
        <translation>Remove the dotted line to %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Add a dotted line…</source>
        <translation>Add a dotted line…</translation>
    </message>
</context>
<context>
    <name>arborg::ui::EditController</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Change manager</translation>
    </message>
    <message>
        <source>Name of the new manager</source>
        <translation>Name of the new manager</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Name, title or id</source>
        <translation>Name, title or id</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accept a finding</translation>
    </message>
    <message>
        <source>Why is it right for this organisation? The reason is kept in the document.</source>
        <translation>Why is it right for this organisation? The reason is kept in the document.</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Dotted line</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>To whom?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ExportDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Transparent background</translation>
    </message>
    <message>
        <source>Show &amp;findings on the cards</source>
        <translation>Show &amp;findings on the cards</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>One page that fits the chart</source>
        <translation>One page that fits the chart</translation>
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
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
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
        <translation>&amp;Page:</translation>
    </message>
    <message>
        <source>Or&amp;ientation:</source>
        <translation>Or&amp;ientation:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolution:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>&amp;Language of the chart:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>As the chart</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;heme:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FiguresPanel</name>
    <message>
        <source>Whole chart</source>
        <translation>Whole chart</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Follow the selection</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Copy the figures as a table</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FileController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Do you want to save the changes to “%1”?</source>
        <translation>Do you want to save the changes to “%1”?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Without saving they are lost.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Import a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Spreadsheets (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>“%1” could not be opened</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions imported</source>
        <translation>
            <numerusform>%Ln position imported</numerusform>
            <numerusform>%Ln positions imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions were read from “%1”. Nothing was left out; this needs a look:</source>
        <translation>
            <numerusform>%Ln position was read from “%1”. Nothing was left out; this needs a look:</numerusform>
            <numerusform>%Ln positions were read from “%1”. Nothing was left out; this needs a look:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Arborg charts (*.arborg)</source>
        <translation>Arborg charts (*.arborg)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Saving %1…</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>“%1” could not be saved</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” could not be written</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exporting %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Copying pictures…</translation>
    </message>
    <message>
        <source>Pictures left behind</source>
        <translation>Pictures left behind</translation>
    </message>
    <message>
        <source>The chart is saved. Some of its pictures could not be copied into the new folder; they are still in the old one.</source>
        <translation>The chart is saved. Some of its pictures could not be copied into the new folder; they are still in the old one.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be shown</source>
        <translation>
            <numerusform>%Ln picture could not be shown</numerusform>
            <numerusform>%Ln pictures could not be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in all fields</source>
        <translation>Find in all fields</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsModel</name>
    <message>
        <source>Whole chart</source>
        <translation>Whole chart</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fix</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsPanel</name>
    <message>
        <source>Show on chart</source>
        <translation>Show on chart</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>No longer accept</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Show accepted</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>Nothing to find fault with</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FocusBar</name>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Show everything (Esc)</translation>
    </message>
    <message>
        <source>Only the branch of %1</source>
        <translation>Only the branch of %1</translation>
    </message>
    <message>
        <source>Widens the view to this branch</source>
        <translation>Widens the view to this branch</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FormatsEdit</name>
    <message>
        <source>Colour or mark the cards that meet a condition: a quota of at least a million, a seat without a name, a department …</source>
        <translation>Colour or mark the cards that meet a condition: a quota of at least a million, a seat without a name, a department …</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Add condition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>No mark</translation>
    </message>
    <message>
        <source>Ask this one before the one above</source>
        <translation>Ask this one before the one above</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>As opened</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>arborg::ui::InspectorPanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Other (free title)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions selected</source>
        <translation>
            <numerusform>%Ln position selected</numerusform>
            <numerusform>%Ln positions selected</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is changed on all of them.</source>
        <translation>What you change here is changed on all of them.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Select somebody to see and change the details.</source>
        <translation>Select somebody to see and change the details.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Choose another manager</source>
        <translation>Choose another manager</translation>
    </message>
    <message>
        <source>Notes about this seat</source>
        <translation>Notes about this seat</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Dotted lines</translation>
    </message>
    <message>
        <source>The cards of this chart show no photos: Layout, Chart and cards.</source>
        <translation>The cards of this chart show no photos: Layout, Chart and cards.</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Choose photo…</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Remove photo</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LayoutController</name>
    <message>
        <source>Selected tea&amp;ms</source>
        <translation>Selected tea&amp;ms</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersChart</name>
    <message>
        <source>Strategists</source>
        <translation>Strategists</translation>
    </message>
    <message>
        <source>All-round leaders</source>
        <translation>All-round leaders</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Still growing</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Executors</translation>
    </message>
    <message>
        <source>%1: execution %2, strategy %3</source>
        <translation>%1: execution %2, strategy %3</translation>
    </message>
    <message>
        <source>Leaders map: strategy against execution</source>
        <translation>Leaders map: strategy against execution</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersPanel</name>
    <message>
        <source>Nobody is assessed yet. Rate at least three execution and three strategy skills of a leader.</source>
        <translation>Nobody is assessed yet. Rate at least three execution and three strategy skills of a leader.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaders are not assessed.</source>
        <translation>
            <numerusform>%Ln leader is not assessed.</numerusform>
            <numerusform>%Ln leaders are not assessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other leaders</source>
        <translation>Other leaders</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LooksDialog</name>
    <message>
        <source>Colours and title block</source>
        <translation>Colours and title block</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation>C&amp;onditions</translation>
    </message>
    <message>
        <source>&amp;Title block</source>
        <translation>&amp;Title block</translation>
    </message>
    <message>
        <source>A condition has no value yet.</source>
        <translation>A condition has no value yet.</translation>
    </message>
    <message>
        <source>Function of the role (usual)</source>
        <translation>Function of the role (usual)</translation>
    </message>
    <message>
        <source>Colour &amp;by:</source>
        <translation>Colour &amp;by:</translation>
    </message>
    <message>
        <source>&amp;Legend below the chart</source>
        <translation>&amp;Legend below the chart</translation>
    </message>
    <message>
        <source>The first condition that a card meets gives its colour, and the first with a mark its mark.</source>
        <translation>The first condition that a card meets gives its colour, and the first with a mark its mark.</translation>
    </message>
    <message>
        <source>T&amp;itle of the chart above it</source>
        <translation>T&amp;itle of the chart above it</translation>
    </message>
    <message>
        <source>&amp;Date of the drawing</source>
        <translation>&amp;Date of the drawing</translation>
    </message>
    <message>
        <source>for example: Confidential</source>
        <translation>for example: Confidential</translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation>&amp;Footer:</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Choose &amp;logo…</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>&amp;Remove logo</translation>
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
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Sales</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>arborg::ui::MainWindow</name>
    <message>
        <source>About Arborg</source>
        <translation>About Arborg</translation>
    </message>
    <message>
        <source>Arborg %1

Designer for the organisation charts of sales teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arborg %1

Designer for the organisation charts of sales teams.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 of %2 found</translation>
    </message>
    <message>
        <source>%1[*] – Arborg</source>
        <translation>%1[*] – Arborg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>How the chart is laid out</source>
        <translation>How the chart is laid out</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Colours of the chart</source>
        <translation>Colours of the chart</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>More is shown: %1 was left out</source>
        <translation>More is shown: %1 was left out</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimap</translation>
    </message>
</context>
<context>
    <name>arborg::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PalettePanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Other (free title)</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Find a role</translation>
    </message>
    <message>
        <source>Roles to drag onto the chart</source>
        <translation>Roles to drag onto the chart</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeopleModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation>Row %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeoplePanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, of all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nobody here yet. Paste rows from a spreadsheet, or add the first person in the chart.</source>
        <translation>Nobody here yet. Paste rows from a spreadsheet, or add the first person in the chart.</translation>
    </message>
    <message>
        <source>Nobody matches. Esc in the filter shows everybody again.</source>
        <translation>Nobody matches. Esc in the filter shows everybody again.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed:</source>
        <translation>Nothing was changed:</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Order of the chart</source>
        <translation>Order of the chart</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Move column left</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Move column right</translation>
    </message>
    <message>
        <source>Fit column to its content</source>
        <translation>Fit column to its content</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Hide column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Show on chart</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Fill selected rows</source>
        <translation>Fill selected rows</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copy cells</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>Filter all fields</source>
        <translation>Filter all fields</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>quick filter</comment>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Only vacant seats</source>
        <translation>Only vacant seats</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>With findings</translation>
    </message>
    <message>
        <source>Only seats with findings</source>
        <translation>Only seats with findings</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Branch of %1</translation>
    </message>
    <message>
        <source>Selected branch</source>
        <translation>Selected branch</translation>
    </message>
    <message>
        <source>Only who is selected, and everybody below</source>
        <translation>Only who is selected, and everybody below</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Which columns are shown</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>More room for the table</source>
        <translation>More room for the table</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PersonPicker</name>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PictureController</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Save the chart first</source>
        <translation>Save the chart first</translation>
    </message>
    <message>
        <source>Pictures are kept in the folder of the chart, and this one has none yet.</source>
        <translation>Pictures are kept in the folder of the chart, and this one has none yet.</translation>
    </message>
    <message>
        <source>Save it, then choose the picture.</source>
        <translation>Save it, then choose the picture.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a picture</source>
        <translation>“%1” cannot be used as a picture</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RatingEdit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Fewest direct reports of a manager:</source>
        <translation>Fewest direct reports of a manager:</translation>
    </message>
    <message>
        <source>Most direct reports of a manager:</source>
        <translation>Most direct reports of a manager:</translation>
    </message>
    <message>
        <source>Most layers:</source>
        <translation>Most layers:</translation>
    </message>
    <message>
        <source>Account executives that one SDR or BDR can feed:</source>
        <translation>Account executives that one SDR or BDR can feed:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SalesController</name>
    <message>
        <source>Search for: %1</source>
        <translation>Search for: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Search checklist</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Revenue growth diagnostic</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>What to do first</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” could not be written</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchDialog</name>
    <message>
        <source>Search for: %1</source>
        <translation>Search for: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items overdue</source>
        <translation>
            <numerusform>%Ln item overdue</numerusform>
            <numerusform>%Ln items overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>next due %1</translation>
    </message>
    <message>
        <source>the seat is filled: %1</source>
        <translation>the seat is filled: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Search checklist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchIndex</name>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
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
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Walk the chart as it is drawn</source>
        <translation>Walk the chart as it is drawn</translation>
    </message>
    <message>
        <source>Walk without selecting</source>
        <translation>Walk without selecting</translation>
    </message>
    <message>
        <source>Collapse or expand a branch</source>
        <translation>Collapse or expand a branch</translation>
    </message>
    <message>
        <source>Write over the name</source>
        <translation>Write over the name</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>any letter</translation>
    </message>
    <message>
        <source>Next and previous field of a card</source>
        <translation>Next and previous field of a card</translation>
    </message>
    <message>
        <source>Leave without changing</source>
        <translation>Leave without changing</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom at the pointer</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl and the wheel</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Move the view</translation>
    </message>
    <message>
        <source>the wheel, the middle button, or Space and drag</source>
        <translation>the wheel, the middle button, or Space and drag</translation>
    </message>
    <message>
        <source>Move under another manager</source>
        <translation>Move under another manager</translation>
    </message>
    <message>
        <source>drag the card</source>
        <translation>drag the card</translation>
    </message>
    <message>
        <source>Drop without a question</source>
        <translation>Drop without a question</translation>
    </message>
    <message>
        <source>Shift and drop</source>
        <translation>Shift and drop</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillRadar</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SkillsTab</name>
    <message>
        <source>Fit for this seat (%1): %2 of 100</source>
        <translation>Fit for this seat (%1): %2 of 100</translation>
    </message>
    <message>
        <source>Fit for this seat (%1): rate at least three of its skills</source>
        <translation>Fit for this seat (%1): rate at least three of its skills</translation>
    </message>
    <message>
        <source>Nobody sits here. Skills are rated on a person.</source>
        <translation>Nobody sits here. Skills are rated on a person.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Skills as a radar</source>
        <translation>Skills as a radar</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StartPage</name>
    <message>
        <source>Led by a CRO</source>
        <translation>Led by a CRO</translation>
    </message>
    <message>
        <source>A software company in three countries; one VP seat is open.</source>
        <translation>A software company in three countries; one VP seat is open.</translation>
    </message>
    <message>
        <source>Led by a CSO</source>
        <translation>Led by a CSO</translation>
    </message>
    <message>
        <source>A machine maker whose sales close in the regions.</source>
        <translation>A machine maker whose sales close in the regions.</translation>
    </message>
    <message>
        <source>A CRO with a CSO</source>
        <translation>A CRO with a CSO</translation>
    </message>
    <message>
        <source>A large group, with a few reporting lines to put right.</source>
        <translation>A large group, with a few reporting lines to put right.</translation>
    </message>
    <message>
        <source>A start-up with a VP of Sales</source>
        <translation>A start-up with a VP of Sales</translation>
    </message>
    <message>
        <source>A dozen people and the first sales team.</source>
        <translation>A dozen people and the first sales team.</translation>
    </message>
    <message>
        <source>Design your sales organisation</source>
        <translation>Design your sales organisation</translation>
    </message>
    <message>
        <source>Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you work.</source>
        <translation>Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you work.</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>New chart</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Import a spreadsheet…</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Start from a sample</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Files that you open or save appear here.</translation>
    </message>
    <message>
        <source>Which leader do you need?</source>
        <translation>Which leader do you need?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StatusView</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln vacant</numerusform>
            <numerusform>%Ln vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
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
        <translation>Every card has the colour of what its role does: sales, marketing, finance …</translation>
    </message>
    <message>
        <source>From blue for the smallest numbers to red for the largest, in five steps.</source>
        <translation>From blue for the smallest numbers to red for the largest, in five steps.</translation>
    </message>
</context>
</TS>

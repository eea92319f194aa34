<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>AccessiblePosition</name>
    <message>
        <source>%1, %2</source>
        <comment>vacant, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>kademe %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct reports</source>
        <translation>
            <numerusform>doğrudan bağlı %Ln çalışan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln uyarı</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Adı düzenle</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Unvanı düzenle</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Önceye taşı</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Sonraya taşı</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Bir kademe yukarı taşı</translation>
    </message>
    <message>
        <source>Move one level down</source>
        <translation>Bir kademe aşağı taşı</translation>
    </message>
</context>
<context>
    <name>BranchWords</name>
    <message>
        <source>Nobody has the id or name “%1”</source>
        <translation>Kimliği veya adı “%1” olan kimse yok</translation>
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
        <translation>arborg check FILE [seçenekler]

  --format FORMAT      text (varsayılan), json veya sarif
  --min SEVERITY       gösterilecek en düşük önem: notice (varsayılan), warning veya error
  --from FORMAT        standart girdinin biçimi: csv, tsv veya arborg
  --map FIELD=COLUMN   bir alanın hangi sütunda olduğu; yinelenebilir
  --lang LL            en, fi, it, no veya tr
</translation>
    </message>
    <message>
        <source>arborg convert IN OUT.{arborg,csv,tsv,json} [options]

  --from FORMAT        what standard input is: csv, tsv or arborg
  --map FIELD=COLUMN   which column of a spreadsheet holds a field; may be repeated
  --lang LL            en, fi, it, no or tr
</source>
        <translation>arborg convert IN OUT.{arborg,csv,tsv,json} [seçenekler]

  --from FORMAT        standart girdinin biçimi: csv, tsv veya arborg
  --map FIELD=COLUMN   bir alanın hangi sütunda olduğu; yinelenebilir
  --lang LL            en, fi, it, no veya tr
</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Bilinmeyen argüman: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Eksik: %1</translation>
    </message>
    <message>
        <source>Not a possible value: %1</source>
        <translation>Geçersiz değer: %1</translation>
    </message>
    <message>
        <source>arborg --help says how it is used.</source>
        <translation>Kullanım için: arborg --help.</translation>
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
        <translation>arborg [FILE]                     tasarım penceresini açar
arborg check FILE [seçenekler]    şemayı kurallara göre denetler
arborg export FILE -o OUT ...     şemayı PDF, PNG veya SVG olarak çizer
arborg convert IN OUT [seçenekler]  bir dosya biçiminden ötekine dönüştürür
arborg figures FILE [seçenekler]  çalışan sayısı, yönetim alanı, kotalar, kazanma oranı ...

FILE bir .arborg belgesi, CSV veya TSV dosyası ya da standart girdi için - olabilir.

  --lang LL     metinlerin ve çizimin dili: en, fi, it, no, tr
  --version     sürümü yazdırır
  --help        bunu yazdırır; komuttan sonra onun seçeneklerini

Çıkış durumu: 0 sorun yok, 1 hata düzeyinde bulgu var, 2 yanlış kullanım,
3 okunamayan veya kullanılamayan girdi, 4 yazılamadı.
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
        <translation>arborg figures FILE [seçenekler]

  --format FORMAT      text (varsayılan), json veya csv
  --root ID|NAME       yalnızca bu dal
  --from FORMAT        standart girdinin biçimi: csv, tsv veya arborg
  --map FIELD=COLUMN   bir alanın hangi sütunda olduğu; yinelenebilir
  --lang LL            en, fi, it, no veya tr
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
        <translation>arborg export FILE -o OUT.{pdf,png,svg,csv,json} [-o ...] [seçenekler]

  --layout LAYOUT      auto, top, hanging, hanging_left, both_sides, columns,
                       fishbone, compact veya grade_rows
  --direction WAY      top_down, bottom_up, left_right veya right_left
  --page PAGE          fit (varsayılan), A4, A3 veya letter
  --orientation WAY    auto (varsayılan), portrait veya landscape
  --dpi N              PNG için inç başına nokta, 36–600
  --transparent        arka plan yok
  --findings           kartlarda bulgu işaretleri
  --root ID|NAME       yalnızca bu dal
  --depth N            yalnızca bu kadar kademe
  --theme NAME         paper, slate, mono, contrast
  --fields LIST        unvanın altında en çok üç alan: quota,department,...
  --from FORMAT        standart girdinin biçimi: csv, tsv veya arborg
  --map FIELD=COLUMN   bir alanın hangi sütunda olduğu; yinelenebilir
  --lang LL            şemanın dili: en, fi, it, no veya tr
</translation>
    </message>
</context>
<context>
    <name>DottedGesture</name>
    <message>
        <source>Dotted line</source>
        <translation>Kesik çizgili bağlılık</translation>
    </message>
    <message>
        <source>Drop it on a second manager</source>
        <translation>İkinci bir yöneticinin üzerine bırakın</translation>
    </message>
    <message>
        <source>Dotted line to %1</source>
        <translation>Kesik çizgili bağlılık: %1</translation>
    </message>
</context>
<context>
    <name>DragWords</name>
    <message>
        <source>Esc cancels</source>
        <translation>Esc iptal eder</translation>
    </message>
    <message>
        <source>Cannot be placed here</source>
        <translation>Buraya yerleştirilemez</translation>
    </message>
    <message>
        <source>Already below %1</source>
        <translation>Yöneticisi zaten %1</translation>
    </message>
    <message>
        <source>Shift + drop places without asking · Esc cancels</source>
        <translation>Shift + bırakma sormadan taşır · Esc iptal eder</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Yönetici: %1</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Yine de taşı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln kişi daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln reports</source>
        <translation>
            <numerusform>+ %Ln bağlı çalışan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ranks lower than %2.</source>
        <translation>%1 daha alt, %2 daha üst düzeyde.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Şu ikisinin arasına: %1 ve %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Şundan sonra: %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Şundan önce: %1</translation>
    </message>
    <message>
        <source>Already at the top of the chart</source>
        <translation>Zaten şemanın en üstünde</translation>
    </message>
    <message>
        <source>At the top of the chart, without a manager</source>
        <translation>Şemanın en üstünde, yöneticisiz</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Yine de ekle</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1: the ending does not say a format that can be written</source>
        <translation>%1: dosya uzantısı yazılabilen bir biçimi belirtmiyor</translation>
    </message>
    <message>
        <source>--fields: %1 is no field of this chart</source>
        <translation>--fields: %1 bu şemanın bir alanı değil</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Position</source>
        <translation>Pozisyon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Fields of this chart</source>
        <translation>Bu şemanın alanları</translation>
    </message>
    <message>
        <source>The position with everybody below it</source>
        <translation>Pozisyon ve altındaki herkes</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln uyarı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln bilgi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more remarks.</source>
        <translation>
            <numerusform>… ve %Ln not daha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln pozisyon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Reports to</source>
        <translation>Bağlı olduğu yönetici</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Doğrudan bağlı çalışanlar</translation>
    </message>
    <message>
        <source>People below</source>
        <translation>Alttaki kişiler</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Kesik çizgili bağlılıklar</translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %Ln columns; from here on the table has fewer.</source>
        <translation>
            <numerusform>Kopyalananda %Ln sütun var; tabloda buradan sonra daha az sütun bulunuyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: this follows from the rest of the chart.</source>
        <translation>Satır %1, %2: bu, şemanın geri kalanından çıkar.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <comment>start of a sentence</comment>
        <translation>Adsız bir kişi</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <comment>inside a sentence</comment>
        <translation>adsız bir kişi</translation>
    </message>
    <message>
        <source>A vacant seat</source>
        <comment>start of a sentence</comment>
        <translation>Açık pozisyon</translation>
    </message>
    <message>
        <source>a vacant seat</source>
        <comment>inside a sentence</comment>
        <translation>açık pozisyon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>{subject} does not report to anybody</source>
        <translation>{subject} kimseye bağlı değil</translation>
    </message>
    <message numerus="yes">
        <source>{subject} sells and has %n direct reports</source>
        <translation>
            <numerusform>{subject} satış yapıyor ve doğrudan bağlı %n çalışanı var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n CEOs: {subjects}</source>
        <translation>
            <numerusform>Şemada %n CEO var: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n positions at the top: {subjects}</source>
        <translation>
            <numerusform>Şemanın en üstünde %n pozisyon var: {subjects}</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart has a CRO, a CSO and a VP of Sales</source>
        <translation>Şemada CRO, CSO ve Satış VP bir arada</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, fewer than {minimum}</source>
        <translation>
            <numerusform>{subject}: doğrudan bağlı %n çalışan, alt sınır {minimum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n direct reports, more than {maximum}</source>
        <translation>
            <numerusform>{subject}: doğrudan bağlı %n çalışan, üst sınır {maximum}</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager of {subject} is not in the file: {manager}</source>
        <translation>{subject}: yöneticisi dosyada yok: {manager}</translation>
    </message>
    <message>
        <source>The role of {subject} is not known: {role}</source>
        <translation>{subject}: rol bilinmiyor: {role}</translation>
    </message>
    <message>
        <source>This position is no longer in the chart.</source>
        <translation>Bu pozisyon artık şemada değil.</translation>
    </message>
    <message>
        <source>{name} cannot move there: {target} is in the same branch, further down.</source>
        <translation>{name} oraya taşınamaz: {target} aynı dalda, daha aşağıda.</translation>
    </message>
    <message>
        <source>Nobody can be their own manager: {name}.</source>
        <translation>Kimse kendi yöneticisi olamaz: {name}.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Değiştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>The ID “{key}” is already in use.</source>
        <translation>“{key}” kimliği zaten kullanılıyor.</translation>
    </message>
    <message>
        <source>An ID cannot be empty.</source>
        <translation>Kimlik boş olamaz.</translation>
    </message>
    <message>
        <source>This seat is vacant already: {name}.</source>
        <translation>Bu pozisyon zaten açık: {name}.</translation>
    </message>
    <message>
        <source>{field}: the value must be between {minimum} and {maximum}.</source>
        <translation>{field}: değer {minimum} ile {maximum} arasında olmalıdır.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: “{text}” bir sayı değil.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: the text can have at most %n characters.</source>
        <translation>
            <numerusform>{field}: metin en çok %n karakter olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A document can hold at most %n positions.</source>
        <translation>
            <numerusform>Bir belgede en çok %n pozisyon olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Panoda buraya yapıştırılabilecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is already a field called “{name}”.</source>
        <translation>“{name}” adında bir alan zaten var.</translation>
    </message>
    <message>
        <source>Add direct report</source>
        <translation>Bağlı çalışan ekleme</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Eş düzey pozisyon ekleme</translation>
    </message>
    <message>
        <source>Add manager above</source>
        <translation>Üste yönetici ekleme</translation>
    </message>
    <message>
        <source>Add position at the top</source>
        <translation>En üste pozisyon ekleme</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Kaldırma: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the branch of {name} (%n positions)</source>
        <translation>
            <numerusform>Dalı kaldırma: {name} (%n pozisyon)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Taşıma: {name}</translation>
    </message>
    <message>
        <source>Reorder {name}</source>
        <translation>Sırasını değiştirme: {name}</translation>
    </message>
    <message>
        <source>Swap the seats of {name} and {other}</source>
        <translation>Pozisyonları değiştirme: {name} ve {other}</translation>
    </message>
    <message>
        <source>Swap the places of {name} and {other}</source>
        <translation>Yerleri değiştirme: {name} ve {other}</translation>
    </message>
    <message>
        <source>Vacate the seat of {name}</source>
        <translation>Pozisyonu boşaltma: {name}</translation>
    </message>
    <message>
        <source>Seat {name}</source>
        <translation>Pozisyona atama: {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Yeniden adlandırma: {name}</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>Değiştirme: {field} ({name})</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Çoğaltma: {name}</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>Kesme: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n positions</source>
        <translation>
            <numerusform>%n pozisyon yapıştırma</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up the reports of {name}</source>
        <translation>Bağlı çalışanları yukarı taşıma: {name}</translation>
    </message>
    <message>
        <source>Add dotted line from {name} to {other}</source>
        <translation>Kesik çizgi ekleme: {name} – {other}</translation>
    </message>
    <message>
        <source>Remove dotted line from {name} to {other}</source>
        <translation>Kesik çizgiyi kaldırma: {name} – {other}</translation>
    </message>
    <message>
        <source>Accept a finding about {name}</source>
        <translation>Bulguyu kabul etme: {name}</translation>
    </message>
    <message>
        <source>Reopen a finding about {name}</source>
        <translation>Bulguyu yeniden açma: {name}</translation>
    </message>
    <message>
        <source>Change the document’s settings</source>
        <translation>Belge ayarlarını değiştirme</translation>
    </message>
    <message>
        <source>Settle a finding about {name}</source>
        <translation>Bulguyu giderme: {name}</translation>
    </message>
    <message>
        <source>Add field {name}</source>
        <translation>Alan ekleme: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>%n pozisyonu içe aktarma</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “{path}” does not exist.</source>
        <translation>“{path}” dosyası yok.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>“{path}” bir dosya değil, klasör.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: its access rights do not allow it.</source>
        <translation>“{path}” için erişim izni yok.</translation>
    </message>
    <message>
        <source>“{path}” is too large: files of up to {limit} MiB can be read.</source>
        <translation>“{path}” çok büyük: en çok {limit} MiB büyüklüğündeki dosyalar okunabilir.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>“{path}” okunamadı: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>“{path}” yazılamadı: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is full.</source>
        <translation>“{path}” yazılamadı: disk dolu.</translation>
    </message>
    <message>
        <source>The format of “{path}” is not known.</source>
        <translation>“{path}” dosyasının biçimi bilinmiyor.</translation>
    </message>
    <message>
        <source>“{path}”: files of this format can be read but not written.</source>
        <translation>“{path}”: bu biçimdeki dosyalar okunabilir ama yazılamaz.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” boş.</translation>
    </message>
    <message>
        <source>“{path}” is not a text file.</source>
        <translation>“{path}” bir metin dosyası değil.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Açık pozisyon</translation>
    </message>
    <message>
        <source>Chief Executive Officer (CEO)</source>
        <translation>Genel müdür (CEO)</translation>
    </message>
    <message>
        <source>Chief Financial Officer (CFO)</source>
        <translation>Finans direktörü (CFO)</translation>
    </message>
    <message>
        <source>Chief Operating Officer (COO)</source>
        <translation>Operasyon direktörü (COO)</translation>
    </message>
    <message>
        <source>Chief Revenue Officer (CRO)</source>
        <translation>Gelirden sorumlu başkan (CRO)</translation>
    </message>
    <message>
        <source>Chief Marketing Officer (CMO)</source>
        <translation>Pazarlama direktörü (CMO)</translation>
    </message>
    <message>
        <source>Chief Customer Officer (CCO)</source>
        <translation>Müşterilerden sorumlu başkan (CCO)</translation>
    </message>
    <message>
        <source>Chief Sales Officer (CSO)</source>
        <translation>Satış direktörü (CSO)</translation>
    </message>
    <message>
        <source>Vice President of Sales (VP)</source>
        <translation>Satıştan sorumlu başkan yardımcısı (VP)</translation>
    </message>
    <message>
        <source>Vice President of Marketing (VP)</source>
        <translation>Pazarlamadan sorumlu başkan yardımcısı (VP)</translation>
    </message>
    <message>
        <source>Vice President of Customer Success (VP)</source>
        <translation>Müşteri başarısından sorumlu başkan yardımcısı (VP)</translation>
    </message>
    <message>
        <source>Head of Sales Strategy</source>
        <translation>Satış stratejisi yöneticisi</translation>
    </message>
    <message>
        <source>Sales Operations Manager</source>
        <translation>Satış operasyonları müdürü</translation>
    </message>
    <message>
        <source>Marketing Operations Manager</source>
        <translation>Pazarlama operasyonları müdürü</translation>
    </message>
    <message>
        <source>Renewals and Upsell Manager</source>
        <translation>Yenileme ve ek satış müdürü</translation>
    </message>
    <message>
        <source>Partner Channel Manager</source>
        <translation>İş ortağı yöneticisi</translation>
    </message>
    <message>
        <source>Sales Manager</source>
        <translation>Satış müdürü</translation>
    </message>
    <message>
        <source>Sales Team Lead</source>
        <translation>Satış takım lideri</translation>
    </message>
    <message>
        <source>Account Executive (AE)</source>
        <translation>Satış temsilcisi (AE)</translation>
    </message>
    <message>
        <source>Account Manager</source>
        <translation>Müşteri yöneticisi</translation>
    </message>
    <message>
        <source>Business Development Representative (BDR)</source>
        <translation>İş geliştirme temsilcisi (BDR)</translation>
    </message>
    <message>
        <source>Sales Development Representative (SDR)</source>
        <translation>Satış geliştirme temsilcisi (SDR)</translation>
    </message>
    <message>
        <source>Customer Success Manager</source>
        <translation>Müşteri başarı yöneticisi</translation>
    </message>
    <message>
        <source>Marketing Specialist</source>
        <translation>Pazarlama uzmanı</translation>
    </message>
    <message>
        <source>Sales Engineer</source>
        <translation>Satış mühendisi</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Yönetici asistanı</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Diğer rol</translation>
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
        <translation>Satış VP</translation>
    </message>
    <message>
        <source>VP of Marketing</source>
        <translation>Pazarlama VP</translation>
    </message>
    <message>
        <source>VP of Customer Success</source>
        <translation>Müşteri başarısı VP</translation>
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
        <translation>Üst yönetim</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>kind of role</comment>
        <translation>Lider</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>kind of role</comment>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>kind of role</comment>
        <translation>Satışçı</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>kind of role</comment>
        <translation>Destek</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>function of a role</comment>
        <translation>Genel yönetim</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>function of a role</comment>
        <translation>Finans</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>function of a role</comment>
        <translation>Operasyon</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>function of a role</comment>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>function of a role</comment>
        <translation>Pazarlama</translation>
    </message>
    <message>
        <source>Customer success</source>
        <comment>function of a role</comment>
        <translation>Müşteri başarısı</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>function of a role</comment>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>function of a role</comment>
        <translation>Satış operasyonları</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <comment>function of a role</comment>
        <translation>Pazarlama operasyonları</translation>
    </message>
    <message>
        <source>Closing deals</source>
        <comment>skill</comment>
        <translation>Satış kapatma</translation>
    </message>
    <message>
        <source>Sales methodology</source>
        <comment>skill</comment>
        <translation>Satış yöntemi</translation>
    </message>
    <message>
        <source>Sales operations</source>
        <comment>skill</comment>
        <translation>Satış operasyonları</translation>
    </message>
    <message>
        <source>Territory planning</source>
        <comment>skill</comment>
        <translation>Satış bölgesi planlama</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>skill</comment>
        <translation>Satış hızı</translation>
    </message>
    <message>
        <source>Team building</source>
        <comment>skill</comment>
        <translation>Ekip kurma</translation>
    </message>
    <message>
        <source>Strategic thinking</source>
        <comment>skill</comment>
        <translation>Stratejik düşünme</translation>
    </message>
    <message>
        <source>Channel strategy</source>
        <comment>skill</comment>
        <translation>Kanal stratejisi</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <comment>skill</comment>
        <translation>İş birliği</translation>
    </message>
    <message>
        <source>Customer life cycle</source>
        <comment>skill</comment>
        <translation>Müşteri yaşam döngüsü</translation>
    </message>
    <message>
        <source>Analytics</source>
        <comment>skill</comment>
        <translation>Veri analizi</translation>
    </message>
    <message>
        <source>Executive communication</source>
        <comment>skill</comment>
        <translation>Üst yönetimle iletişim</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>skill</comment>
        <translation>Pazarlama</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>skill</comment>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>skill</comment>
        <translation>Müşteri hizmetleri</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>skill</comment>
        <translation>Sektör deneyimi</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>severity of a finding</comment>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of a finding</comment>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <comment>type of a dotted line</comment>
        <translation>Kesik çizgili bağlılık</translation>
    </message>
    <message>
        <source>Functional</source>
        <comment>type of a dotted line</comment>
        <translation>Fonksiyonel</translation>
    </message>
    <message>
        <source>Regional</source>
        <comment>type of a dotted line</comment>
        <translation>Bölgesel</translation>
    </message>
    <message>
        <source>Overlay team</source>
        <comment>type of a dotted line</comment>
        <translation>Destek ekibi</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>type of a dotted line</comment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>layout of the chart</comment>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Hanging columns</source>
        <comment>layout of the chart</comment>
        <translation>Sarkan sütunlar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>arrangement of a team</comment>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>arrangement of a team</comment>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>One column</source>
        <comment>arrangement of a team</comment>
        <translation>Tek sütun</translation>
    </message>
    <message>
        <source>Two columns</source>
        <comment>arrangement of a team</comment>
        <translation>İki sütun</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>theme</comment>
        <translation>Arduvaz</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>theme</comment>
        <translation>Tek renkli</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>theme</comment>
        <translation>Özel</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>field</comment>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field</comment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Arrangement of the team</source>
        <comment>field</comment>
        <translation>Ekibin yerleşimi</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field</comment>
        <translation>Departman</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>field</comment>
        <translation>Satış kotası</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>field</comment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>field</comment>
        <translation>TZE</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <comment>field</comment>
        <translation>Sicil no</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>field</comment>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field</comment>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>field</comment>
        <translation>Görevdeki kişi</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field</comment>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Rating</source>
        <comment>field</comment>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Caption</source>
        <comment>field</comment>
        <translation>Çizgi metni</translation>
    </message>
    <message>
        <source>Manager of a VP of Sales</source>
        <translation>Satış VP’nin yöneticisi</translation>
    </message>
    <message>
        <source>Manager of the CRO</source>
        <translation>CRO’nun yöneticisi</translation>
    </message>
    <message>
        <source>Manager of the CSO</source>
        <translation>CSO’nun yöneticisi</translation>
    </message>
    <message>
        <source>CSO outside the CRO’s line</source>
        <translation>CSO, CRO’nun hattı dışında</translation>
    </message>
    <message>
        <source>Manager of the marketing leader</source>
        <translation>Pazarlama liderinin yöneticisi</translation>
    </message>
    <message>
        <source>Manager of the customer success leader</source>
        <translation>Müşteri başarısı liderinin yöneticisi</translation>
    </message>
    <message>
        <source>Manager of a sales, partner or renewals manager</source>
        <translation>Satış, iş ortağı veya yenileme müdürünün yöneticisi</translation>
    </message>
    <message>
        <source>Manager of a team lead</source>
        <translation>Takım liderinin yöneticisi</translation>
    </message>
    <message>
        <source>Manager of a seller</source>
        <translation>Satışçının yöneticisi</translation>
    </message>
    <message>
        <source>Reports to a lower rank</source>
        <translation>Daha alt düzeye bağlı</translation>
    </message>
    <message>
        <source>Seller with direct reports</source>
        <translation>Bağlı çalışanı olan satışçı</translation>
    </message>
    <message>
        <source>One CEO, at the top</source>
        <translation>Tek CEO, en üstte</translation>
    </message>
    <message>
        <source>One position at the top</source>
        <translation>En üstte tek pozisyon</translation>
    </message>
    <message>
        <source>More than one CRO or CSO</source>
        <translation>Birden çok CRO veya CSO</translation>
    </message>
    <message>
        <source>CRO, CSO and VP of Sales together</source>
        <translation>CRO, CSO ve Satış VP bir arada</translation>
    </message>
    <message>
        <source>Share of sellers</source>
        <translation>Satışçı oranı</translation>
    </message>
    <message>
        <source>Marketing and Customer Success under the CRO</source>
        <translation>CRO’ya bağlı pazarlama ve müşteri başarısı</translation>
    </message>
    <message>
        <source>Functions the CRO needs</source>
        <translation>CRO’nun ihtiyaç duyduğu işlevler</translation>
    </message>
    <message>
        <source>Number of direct reports</source>
        <translation>Doğrudan bağlı çalışan sayısı</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Kademe sayısı</translation>
    </message>
    <message>
        <source>Leads for the account executives</source>
        <translation>Satış temsilcileri için müşteri adayları</translation>
    </message>
    <message>
        <source>Circular reporting line</source>
        <translation>Döngüsel bağlılık</translation>
    </message>
    <message>
        <source>Unknown manager</source>
        <translation>Bilinmeyen yönetici</translation>
    </message>
    <message>
        <source>Duplicate ID</source>
        <translation>Yinelenen kimlik</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Bilinmeyen rol</translation>
    </message>
    <message>
        <source>A VP of Sales reports to the CSO, CRO or CEO.</source>
        <translation>Satış VP; CSO, CRO veya CEO’ya bağlıdır.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO.</source>
        <translation>CRO, CEO’ya bağlıdır.</translation>
    </message>
    <message>
        <source>The CSO reports to the CRO or the CEO.</source>
        <translation>CSO, CRO’ya veya CEO’ya bağlıdır.</translation>
    </message>
    <message>
        <source>Where there is a CRO, the CSO belongs to the CRO’s reporting line.</source>
        <translation>CRO bulunan yerde CSO, CRO’nun raporlama hattında yer alır.</translation>
    </message>
    <message>
        <source>The CMO reports to the CRO or the CEO, a VP of Marketing to the CMO, CRO or CEO.</source>
        <translation>CMO, CRO’ya veya CEO’ya; Pazarlama VP ise CMO, CRO veya CEO’ya bağlıdır.</translation>
    </message>
    <message>
        <source>The CCO reports to the CRO or the CEO, a VP of Customer Success to the CCO, CRO or CEO.</source>
        <translation>CCO, CRO’ya veya CEO’ya; Müşteri başarısı VP ise CCO, CRO veya CEO’ya bağlıdır.</translation>
    </message>
    <message>
        <source>A sales, partner or renewals manager reports to a VP or to an executive.</source>
        <translation>Satış, iş ortağı veya yenileme müdürü bir VP’ye veya üst yönetime bağlıdır.</translation>
    </message>
    <message>
        <source>A sales team lead reports to a manager or to a VP.</source>
        <translation>Satış takım lideri bir müdüre veya bir VP’ye bağlıdır.</translation>
    </message>
    <message>
        <source>A seller reports to a team lead, a manager or a VP; an SDR may also report to marketing.</source>
        <translation>Satışçı bir takım liderine, bir müdüre veya bir VP’ye bağlıdır; SDR pazarlamaya da bağlı olabilir.</translation>
    </message>
    <message>
        <source>Nobody reports to someone of a lower rank.</source>
        <translation>Kimse kendisinden alt düzeydeki birine bağlı olmaz.</translation>
    </message>
    <message>
        <source>A seller has no direct reports, assistants aside.</source>
        <translation>Asistanlar dışında satışçının bağlı çalışanı olmaz.</translation>
    </message>
    <message>
        <source>There is at most one CEO, at the top of the chart.</source>
        <translation>En çok bir CEO bulunur, o da şemanın en üstündedir.</translation>
    </message>
    <message>
        <source>The chart has one position at the top.</source>
        <translation>Şemanın en üstünde tek pozisyon bulunur.</translation>
    </message>
    <message>
        <source>There is at most one CRO and at most one CSO.</source>
        <translation>En çok bir CRO ve en çok bir CSO bulunur.</translation>
    </message>
    <message>
        <source>Most organisations have only one of CRO, CSO and VP of Sales.</source>
        <translation>Çoğu organizasyonda CRO, CSO ve Satış VP rollerinden yalnızca biri bulunur.</translation>
    </message>
    <message>
        <source>Where ten or more people work below the sales leader, more than half of them sell.</source>
        <translation>Satış liderinin altında on veya daha fazla kişi çalışıyorsa yarısından çoğu satış yapar.</translation>
    </message>
    <message>
        <source>Below the CRO there are marketing and customer success, besides sales.</source>
        <translation>CRO’nun altında satışın yanı sıra pazarlama ve müşteri başarısı bulunur.</translation>
    </message>
    <message>
        <source>Below the CRO, somebody answers for new business, marketing, sales operations, marketing operations, renewals and upsell, and qualifying leads.</source>
        <translation>CRO’nun altında yeni satış, pazarlama, satış operasyonları, pazarlama operasyonları, yenileme ve ek satış ile müşteri adaylarını değerlendirme işlerinin birer sorumlusu bulunur.</translation>
    </message>
    <message>
        <source>The number of direct reports stays within the document’s limits.</source>
        <translation>Doğrudan bağlı çalışan sayısı belgenin sınırları içinde kalır.</translation>
    </message>
    <message>
        <source>The number of levels stays within the document’s limit.</source>
        <translation>Kademe sayısı belgenin sınırı içinde kalır.</translation>
    </message>
    <message>
        <source>There are enough BDRs and SDRs to find leads for the account executives.</source>
        <translation>Satış temsilcilerine müşteri adayı bulmak için yeterli sayıda BDR ve SDR bulunur.</translation>
    </message>
    <message>
        <source>A reporting line ends at the top and never comes back to where it began.</source>
        <translation>Raporlama hattı en üstte biter, başladığı yere geri dönmez.</translation>
    </message>
    <message>
        <source>Every manager named in the file has a row of their own.</source>
        <translation>Dosyada adı geçen her yöneticinin kendi satırı vardır.</translation>
    </message>
    <message>
        <source>Every row has an ID of its own.</source>
        <translation>Her satırın kendi kimliği vardır.</translation>
    </message>
    <message>
        <source>Every role is one that the chart knows.</source>
        <translation>Her rol, şemanın tanıdığı bir roldür.</translation>
    </message>
    <message>
        <source>The VP carries the sales target and needs a manager who decides on strategy and resources.</source>
        <translation>VP satış hedefini taşır; strateji ve kaynaklar konusunda karar veren bir yöneticiye ihtiyaç duyar.</translation>
    </message>
    <message>
        <source>The CRO answers for the whole revenue cycle and sets the growth strategy with the CEO.</source>
        <translation>CRO tüm gelir döngüsünden sorumludur ve büyüme stratejisini CEO ile birlikte belirler.</translation>
    </message>
    <message>
        <source>The CSO carries out the sales strategy and needs a direct line to those who set it.</source>
        <translation>CSO satış stratejisini uygular ve onu belirleyenlere doğrudan bağlı olmalıdır.</translation>
    </message>
    <message>
        <source>Two sales leaders side by side split the responsibility for revenue.</source>
        <translation>Yan yana iki satış lideri gelir sorumluluğunu böler.</translation>
    </message>
    <message>
        <source>Marketing feeds sales with demand; further down it loses touch with the revenue goals.</source>
        <translation>Pazarlama satışa talep sağlar; daha aşağıda gelir hedeflerinden kopar.</translation>
    </message>
    <message>
        <source>Renewals and the growth of existing customers are revenue too and need a voice at the top.</source>
        <translation>Yenilemeler ve mevcut müşterilerin büyümesi de gelirdir; üst yönetimde sesi olmalıdır.</translation>
    </message>
    <message>
        <source>The manager’s quota and budget are part of the sales leader’s.</source>
        <translation>Müdürün kotası ve bütçesi satış liderininkinin bir parçasıdır.</translation>
    </message>
    <message>
        <source>The team lead helps the manager to carry out the plan and tells how it goes.</source>
        <translation>Takım lideri müdürün planı uygulamasına yardım eder ve gidişatı bildirir.</translation>
    </message>
    <message>
        <source>A seller needs a manager near enough to coach and to decide on offers.</source>
        <translation>Satışçının, koçluk yapacak ve tekliflere karar verecek kadar yakın bir yöneticiye ihtiyacı vardır.</translation>
    </message>
    <message>
        <source>When the line runs against the ranks, it is unclear who decides.</source>
        <translation>Hat düzeylerin tersine giderse kimin karar verdiği belirsiz kalır.</translation>
    </message>
    <message>
        <source>Leading people takes the time that selling needs.</source>
        <translation>İnsan yönetmek, satışa gereken zamanı alır.</translation>
    </message>
    <message>
        <source>Otherwise nobody has the last word.</source>
        <translation>Aksi hâlde son söz kimsede olmaz.</translation>
    </message>
    <message>
        <source>Otherwise parts of the organisation have no common leader.</source>
        <translation>Aksi hâlde organizasyonun bölümlerinin ortak bir lideri olmaz.</translation>
    </message>
    <message>
        <source>Two people with the same responsibility leave it unclear who carries it.</source>
        <translation>Aynı sorumluluk iki kişide olunca kimin taşıdığı belirsiz kalır.</translation>
    </message>
    <message>
        <source>Their tasks overlap, and each level between them slows decisions.</source>
        <translation>Görevleri çakışır ve aralarındaki her kademe kararları yavaşlatır.</translation>
    </message>
    <message>
        <source>Sellers close the deals that everybody else lives on.</source>
        <translation>Diğer herkesin geçindiği satışları satışçılar kapatır.</translation>
    </message>
    <message>
        <source>Without them the CRO leads sales only, which is what a CSO does.</source>
        <translation>Onlar olmadan CRO yalnızca satışı yönetir; bu da bir CSO’nun işidir.</translation>
    </message>
    <message>
        <source>What nobody answers for is left undone between the teams.</source>
        <translation>Kimsenin sorumlu olmadığı iş, ekipler arasında yapılmadan kalır.</translation>
    </message>
    <message>
        <source>With too few a level could be saved; with too many nobody gets enough of the manager’s time.</source>
        <translation>Çok az olursa bir kademe gereksizdir; çok fazla olursa yöneticinin zamanı kimseye yetmez.</translation>
    </message>
    <message>
        <source>Every level slows decisions and keeps the leaders further from the customers.</source>
        <translation>Her kademe kararları yavaşlatır ve liderleri müşterilerden uzaklaştırır.</translation>
    </message>
    <message>
        <source>Without qualified leads, account executives search for customers instead of closing deals.</source>
        <translation>Nitelikli müşteri adayları olmadan satış temsilcileri satış kapatmak yerine müşteri arar.</translation>
    </message>
    <message>
        <source>A chart cannot show it, so the line was cut and the person stands at the top.</source>
        <translation>Şema bunu gösteremez; bu yüzden hat kesildi ve kişi en üste yerleştirildi.</translation>
    </message>
    <message>
        <source>The person stands at the top until a manager is chosen.</source>
        <translation>Yönetici seçilene kadar kişi en üstte durur.</translation>
    </message>
    <message>
        <source>Reporting lines could not tell the rows apart, so the later one was given a new ID.</source>
        <translation>Raporlama hatları satırları ayırt edemezdi; bu yüzden sonrakine yeni bir kimlik verildi.</translation>
    </message>
    <message>
        <source>The title is kept, and no reporting rule applies until a role is chosen.</source>
        <translation>Unvan korunur; bir rol seçilene kadar hiçbir bağlılık kuralı uygulanmaz.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior}</source>
        <translation>{subject} şu yöneticiye bağlı: {superior}</translation>
    </message>
    <message>
        <source>{subject} does not work in the line of {chief}</source>
        <translation>{subject} şu yöneticinin hattında değil: {chief}</translation>
    </message>
    <message>
        <source>{subject} reports to a lower rank: {superior}</source>
        <translation>{subject} daha alt düzeydeki birine bağlı: {superior}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n seats of the role {role}: {subjects}</source>
        <translation>
            <numerusform>Şemada {role} rolünde %n pozisyon var: {subjects}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {subject} there are %n people, of whom {sellers} sell</source>
        <translation>
            <numerusform>{subject} altındaki %n kişiden {sellers} kişi satış yapıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch of {subject} lacks a leader for {missing}</source>
        <translation>{subject} dalında şu alanların lideri eksik: {missing}</translation>
    </message>
    <message>
        <source>In the branch of {subject} nobody answers for {missing}</source>
        <translation>{subject} dalında şunlardan sorumlu kimse yok: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n levels, more than {limit}</source>
        <translation>
            <numerusform>Şemada %n kademe var, üst sınır {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SDRs and BDRs for {executives} account executives: {developers}, and %n missing</source>
        <translation>
            <numerusform>{executives} satış temsilcisi için SDR ve BDR sayısı: {developers}, eksik: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people, after some names</comment>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>general management</source>
        <comment>function, inside a sentence</comment>
        <translation>genel yönetim</translation>
    </message>
    <message>
        <source>finance</source>
        <comment>function, inside a sentence</comment>
        <translation>finans</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>function, inside a sentence</comment>
        <translation>operasyon</translation>
    </message>
    <message>
        <source>revenue</source>
        <comment>function, inside a sentence</comment>
        <translation>gelir</translation>
    </message>
    <message>
        <source>marketing</source>
        <comment>function, inside a sentence</comment>
        <translation>pazarlama</translation>
    </message>
    <message>
        <source>customer success</source>
        <comment>function, inside a sentence</comment>
        <translation>müşteri başarısı</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>function, inside a sentence</comment>
        <translation>satış</translation>
    </message>
    <message>
        <source>sales operations</source>
        <comment>function, inside a sentence</comment>
        <translation>satış operasyonları</translation>
    </message>
    <message>
        <source>marketing operations</source>
        <comment>function, inside a sentence</comment>
        <translation>pazarlama operasyonları</translation>
    </message>
    <message>
        <source>new business</source>
        <comment>function, inside a sentence</comment>
        <translation>yeni satış</translation>
    </message>
    <message>
        <source>qualifying leads</source>
        <comment>function, inside a sentence</comment>
        <translation>müşteri adaylarını değerlendirme</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Alanın bir adı olmalıdır.</translation>
    </message>
    <message numerus="yes">
        <source>A document can have at most %n fields of its own.</source>
        <translation>
            <numerusform>Bir belgenin en çok %n özel alanı olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer in the document.</source>
        <translation>Bu kişi artık belgede değil.</translation>
    </message>
    <message>
        <source>This role is no longer in the document.</source>
        <translation>Bu rol artık belgede değil.</translation>
    </message>
    <message>
        <source>There is no role called “{text}”.</source>
        <translation>“{text}” adında bir rol yok.</translation>
    </message>
    <message>
        <source>This field is no longer in the document.</source>
        <translation>Bu alan artık belgede değil.</translation>
    </message>
    <message>
        <source>This dotted line is no longer in the chart.</source>
        <translation>Bu kesik çizgi artık şemada değil.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not one of the choices.</source>
        <translation>{field}: “{text}” seçeneklerden biri değil.</translation>
    </message>
    <message>
        <source>A dotted line needs two different positions: {name}.</source>
        <translation>Kesik çizgi için iki farklı pozisyon gerekir: {name}.</translation>
    </message>
    <message>
        <source>There is already a dotted line from {name} to {other}.</source>
        <translation>Bu kesik çizgi zaten var: {name} – {other}.</translation>
    </message>
    <message>
        <source>Write why this finding is accepted.</source>
        <translation>Bulgunun neden kabul edildiğini yazın.</translation>
    </message>
    <message>
        <source>A built-in role cannot be changed or removed.</source>
        <translation>Yerleşik bir rol değiştirilemez veya kaldırılamaz.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Rolün bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>There is already a role called “{name}”.</source>
        <translation>“{name}” adında bir rol zaten var.</translation>
    </message>
    <message numerus="yes">
        <source>A card can show at most %n fields below the title.</source>
        <translation>
            <numerusform>Kart, unvanın altında en çok %n alan gösterebilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n positions</source>
        <translation>
            <numerusform>%n pozisyonu kaldırma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n positions</source>
        <translation>
            <numerusform>%n pozisyonu taşıma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of %n positions</source>
        <translation>
            <numerusform>Değiştirme: {field} (%n pozisyon)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n positions</source>
        <translation>
            <numerusform>%n pozisyonu çoğaltma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n positions</source>
        <translation>
            <numerusform>%n pozisyonu kesme</numerusform>
        </translation>
    </message>
    <message>
        <source>Change dotted line from {name} to {other}</source>
        <translation>Kesik çizgiyi değiştirme: {name} – {other}</translation>
    </message>
    <message>
        <source>Rename field to {name}</source>
        <translation>Alanı yeniden adlandırma: {name}</translation>
    </message>
    <message>
        <source>Remove field {name}</source>
        <translation>Alanı kaldırma: {name}</translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <translation>Rol ekleme: {name}</translation>
    </message>
    <message>
        <source>Change role {name}</source>
        <translation>Rolü değiştirme: {name}</translation>
    </message>
    <message>
        <source>Remove role {name}</source>
        <translation>Rolü kaldırma: {name}</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <comment>field</comment>
        <translation>Alanın adı</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <comment>field</comment>
        <translation>Rolün adı</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>field</comment>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Fewest direct reports</source>
        <comment>field</comment>
        <translation>En az doğrudan bağlı çalışan</translation>
    </message>
    <message>
        <source>Most direct reports</source>
        <comment>field</comment>
        <translation>En çok doğrudan bağlı çalışan</translation>
    </message>
    <message>
        <source>Most levels</source>
        <comment>field</comment>
        <translation>En çok kademe</translation>
    </message>
    <message>
        <source>Account executives per SDR or BDR</source>
        <comment>field</comment>
        <translation>SDR veya BDR başına satış temsilcisi</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <comment>field</comment>
        <translation>Belgenin başlığı</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <translation>“{path}” klasörü yok.</translation>
    </message>
    <message>
        <source>“{path}” had another name on the disk; that one still holds the old content.</source>
        <translation>“{path}” dosyasının diskte başka bir adı daha vardı; orada hâlâ eski içerik duruyor.</translation>
    </message>
    <message>
        <source>The text encoding “{name}” is not known.</source>
        <translation>“{name}” kodlaması bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read as {name} and were replaced by �.</source>
        <translation>
            <numerusform>%n karakter {name} olarak okunamadı ve � ile değiştirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is too large: up to {limit} MiB can be read.</source>
        <translation>Tablo çok büyük: en çok {limit} MiB okunabilir.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Burada açılan tırnak işareti hiç kapanmıyor.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of the cell.</source>
        <translation>Hücrenin kapanış tırnağından sonra metin var.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>Tırnakla başlamayan bir hücrenin içinde tırnak işareti var.</translation>
    </message>
    <message>
        <source>The row has too few cells: {found} instead of {expected}.</source>
        <translation>Satırda çok az hücre var: {expected} yerine {found}.</translation>
    </message>
    <message>
        <source>The row has too many cells: {found} instead of {expected}.</source>
        <translation>Satırda çok fazla hücre var: {expected} yerine {found}.</translation>
    </message>
    <message>
        <source>A cell is too long: up to {limit} KiB can be read.</source>
        <translation>Bir hücre çok uzun: en çok {limit} KiB okunabilir.</translation>
    </message>
    <message>
        <source>The table has too many columns: up to {limit} can be read.</source>
        <translation>Tabloda çok fazla sütun var: en çok {limit} okunabilir.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} can be read.</source>
        <translation>Tabloda çok fazla satır var: en çok {limit} okunabilir.</translation>
    </message>
    <message>
        <source>The table has too many cells: up to {limit} can be read.</source>
        <translation>Tabloda çok fazla hücre var: en çok {limit} okunabilir.</translation>
    </message>
    <message>
        <source>There is nothing in the JSON text.</source>
        <translation>JSON metni boş.</translation>
    </message>
    <message>
        <source>The JSON text is too large: up to {limit} MiB can be read.</source>
        <translation>JSON metni çok büyük: en çok {limit} MiB okunabilir.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: some bytes are not UTF-8 text.</source>
        <translation>Satır {line}, sütun {column}: bazı baytlar UTF-8 metni değil.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not valid JSON.</source>
        <translation>Satır {line}, sütun {column}: geçerli JSON değil.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text ends too early.</source>
        <translation>Satır {line}, sütun {column}: JSON metni erken bitiyor.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is text after the end of the JSON text.</source>
        <translation>Satır {line}, sütun {column}: JSON metninin bitiminden sonra metin var.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this JSON string is not valid.</source>
        <translation>Satır {line}, sütun {column}: bu JSON dizgisi geçersiz.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is only half of a character.</source>
        <translation>Satır {line}, sütun {column}: bu kaçış dizisi bir karakterin yalnızca yarısı.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not a valid number.</source>
        <translation>Satır {line}, sütun {column}: geçerli bir sayı değil.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this number is too big.</source>
        <translation>Satır {line}, sütun {column}: sayı çok büyük.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the JSON text is nested too deep: up to {limit} levels can be read.</source>
        <translation>Satır {line}, sütun {column}: JSON metninde çok fazla iç içe düzey var: en çok {limit} okunabilir.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this text is too long: up to {limit} KiB can be read.</source>
        <translation>Satır {line}, sütun {column}: metin çok uzun: en çok {limit} KiB okunabilir.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the key “{key}” is there twice.</source>
        <translation>Satır {line}, sütun {column}: “{key}” anahtarı iki kez geçiyor.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Satır %1, sütun %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>This is not an Arborg document.</source>
        <translation>Bu bir Arborg belgesi değil.</translation>
    </message>
    <message>
        <source>The document does not say which version of the format it has.</source>
        <translation>Belgede biçim sürümü belirtilmemiş.</translation>
    </message>
    <message>
        <source>The document comes from a newer Arborg: format {version}, while this one reads up to {supported}.</source>
        <translation>Belge daha yeni bir Arborg sürümünden: biçim {version}, bu sürüm en çok {supported} okuyabilir.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has the wrong type.</source>
        <translation>Satır {line}, sütun {column}: “{key}” yanlış türde.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” is missing.</source>
        <translation>Satır {line}, sütun {column}: “{key}” eksik.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the value of “{key}” is out of range.</source>
        <translation>Satır {line}, sütun {column}: “{key}” değeri sınırların dışında.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: the text of “{key}” is longer than %n characters.</source>
        <translation>
            <numerusform>Satır {line}, sütun {column}: “{key}” metni %n karakterden uzun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has more than {limit} entries.</source>
        <translation>Satır {line}, sütun {column}: “{key}” içinde {limit} kayıttan fazlası var.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the ID “{id}” is there twice.</source>
        <translation>Satır {line}, sütun {column}: “{id}” kimliği iki kez geçiyor.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a manager who is not in the document: “{manager}”.</source>
        <translation>Satır {line}, sütun {column}: “{id}” pozisyonunun yöneticisi belgede yok: “{manager}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” is held by a person who is not in the document: “{person}”.</source>
        <translation>Satır {line}, sütun {column}: “{id}” pozisyonundaki kişi belgede yok: “{person}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is no position “{id}” in the document.</source>
        <translation>Satır {line}, sütun {column}: belgede “{id}” pozisyonu yok.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{id}” has a value for a field that is not in the document: “{field}”.</source>
        <translation>Satır {line}, sütun {column}: “{id}” için belgede olmayan bir alanın değeri var: “{field}”.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the reporting line of “{id}” leads back to itself.</source>
        <translation>Satır {line}, sütun {column}: “{id}” pozisyonunun raporlama hattı başladığı yere dönüyor.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the role “{key}” is not known and was kept as a role of the document.</source>
        <translation>Satır {line}, sütun {column}: “{key}” rolü bilinmiyor; belgenin kendi rolü olarak saklandı.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{key}” has a value that this version does not know and keeps as it is: “{value}”.</source>
        <translation>Satır {line}, sütun {column}: “{key}” bu sürümün bilmediği ve olduğu gibi sakladığı bir değer içeriyor: “{value}”.</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>function, inside a sentence</comment>
        <translation>yenilemeler</translation>
    </message>
    <message>
        <source>A reporting line leads back to itself: {names}</source>
        <translation>Bir raporlama hattı başladığı yere dönüyor: {names}</translation>
    </message>
    <message>
        <source>The ID of {subject} is already in use in row {other_row}: {id}</source>
        <translation>{subject}: kimlik {other_row}. satırda zaten kullanılıyor: {id}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} ({managerRole})</source>
        <translation>{name}: yeni yönetici {manager} ({managerRole})</translation>
    </message>
    <message>
        <source>Move {name} and {other} under {manager}</source>
        <translation>{name} ve {other}: yeni yönetici {manager}</translation>
    </message>
    <message>
        <source>Move {name} one level up, under {manager}</source>
        <translation>Bir kademe yukarı taşı: {name}, yönetici {manager}</translation>
    </message>
    <message>
        <source>Move {name} to the top</source>
        <translation>En üste taşı: {name}</translation>
    </message>
    <message>
        <source>Swap {name} and {other}</source>
        <translation>Yer değiştir: {name} ve {other}</translation>
    </message>
    <message>
        <source>Place {name} above {other}</source>
        <translation>{name} üste, {other} alta</translation>
    </message>
    <message>
        <source>Make {name} a team lead</source>
        <translation>Takım lideri yap: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %n reports of {name} one level up</source>
        <translation>
            <numerusform>{name}: %n bağlı çalışanı bir kademe yukarı taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n seats under {manager}: {role}</source>
        <translation>
            <numerusform>%n pozisyon ekle: {role}, yönetici {manager}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add seats under {manager}: {roles}</source>
        <translation>Pozisyon ekle: {roles}, yönetici {manager}</translation>
    </message>
    <message>
        <source>Move {name} under {manager} and add a seat there: {role}</source>
        <translation>{name}: yeni yönetici {manager}; oraya pozisyon ekle: {role}</translation>
    </message>
    <message>
        <source>There is nothing to draw: the chart is empty.</source>
        <translation>Çizilecek bir şey yok: şema boş.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large. The resolution can be {dpi} dpi at most.</source>
        <translation>Resim {width} × {height} piksel olurdu; bu çok büyük. Çözünürlük en fazla {dpi} dpi olabilir.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which is too large for a PNG. Export a PDF or an SVG.</source>
        <translation>Resim {width} × {height} piksel olurdu; bu bir PNG için çok büyük. PDF veya SVG olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>The resolution must lie between {minimum} and {maximum} dpi.</source>
        <translation>Çözünürlük {minimum} ile {maximum} dpi arasında olmalıdır.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Dışa aktarma durduruldu.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>Resim oluşturulamadı: bellek yetersiz.</translation>
    </message>
    <message>
        <source>The table holds no rows with people.</source>
        <translation>Tabloda kişi içeren satır yok.</translation>
    </message>
    <message>
        <source>The table has too many rows: up to {limit} people can be read.</source>
        <translation>Tabloda çok fazla satır var: en fazla {limit} kişi okunabilir.</translation>
    </message>
    <message>
        <source>There is no field called “{text}”.</source>
        <translation>“{text}” adlı bir alan yok.</translation>
    </message>
    <message>
        <source>The table has no column “{text}”.</source>
        <translation>Tabloda “{text}” sütunu yok.</translation>
    </message>
    <message>
        <source>The text was read as {name}.</source>
        <translation>Metin {name} olarak okundu.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment lines were passed over.</source>
        <translation>
            <numerusform>%n yorum satırı atlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds no column names, so the values decided what each column is.</source>
        <translation>İlk satırda sütun adları yok; her sütunun ne olduğu değerlerden çıkarıldı.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header row and was not read as a person.</source>
        <translation>“{text}” başlık satırının üzerinde olduğu için kişi olarak okunmadı.</translation>
    </message>
    <message>
        <source>Column “{column}” was read as {field}.</source>
        <translation>“{column}” sütunu şu alana okundu: {field}.</translation>
    </message>
    <message>
        <source>Column “{column}” became a field of its own.</source>
        <translation>“{column}” sütunu ayrı bir alan oldu.</translation>
    </message>
    <message>
        <source>Column “{column}” was left out: it only names the managers once more.</source>
        <translation>“{column}” sütunu dışarıda bırakıldı: yalnızca yöneticileri yineliyor.</translation>
    </message>
    <message>
        <source>Managers: the column “{column}” names them by “{reference}”; {count} of {total} were found.</source>
        <translation>Yöneticiler: “{column}” sütunu onları “{reference}” ile belirtiyor; {total} kişiden {count} kişi bulundu.</translation>
    </message>
    <message>
        <source>No column names the managers, so everybody stands at the top.</source>
        <translation>Hiçbir sütun yöneticileri belirtmiyor; bu yüzden herkes en üstte.</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” was taken for “no manager” in %n rows.</source>
        <translation>
            <numerusform>“{text}”, %n satırda “yöneticisi yok” olarak anlaşıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} reports to themselves in the file and stands at the top.</source>
        <translation>Dosyada {name} kendisine bağlı görünüyor ve bu yüzden en üstte.</translation>
    </message>
    <message>
        <source>{name} reports to “{manager}”, a name that several people have; the first of them was taken.</source>
        <translation>{name} için yönetici “{manager}”, ancak bu adı taşıyan birden çok kişi var; ilki alındı.</translation>
    </message>
    <message>
        <source>The dotted-line manager “{text}” is not in the file.</source>
        <translation>Fonksiyonel yönetici “{text}” dosyada yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows had no ID and were given one.</source>
        <translation>
            <numerusform>%n satırın kimliği yoktu; yeni kimlik verildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds one more seat: the name and the e-mail address are the same.</source>
        <translation>{name} bir pozisyonda daha bulunuyor: ad ve e-posta adresi aynı.</translation>
    </message>
    <message>
        <source>The numbers in column “{column}” can be read in two ways; “{sign}” was taken for the decimal separator.</source>
        <translation>“{column}” sütunundaki sayılar iki şekilde okunabilir; “{sign}” ondalık ayırıcı olarak anlaşıldı.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number; it was kept as a note.</source>
        <translation>{field}: “{text}” bir sayı değil; not olarak saklandı.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is out of range; it was kept as a note.</source>
        <translation>{field}: “{text}” izin verilen aralığın dışında; not olarak saklandı.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the whole of it was kept as a note.</source>
        <translation>“{column}” sütunu: metin {limit} karakterden uzun; tamamı not olarak saklandı.</translation>
    </message>
    <message>
        <source>Column “{column}”: the text is longer than {limit} characters; the rest of it is missing.</source>
        <translation>“{column}” sütunu: metin {limit} karakterden uzun; kalanı eksik.</translation>
    </message>
    <message>
        <source>Dotted-line manager</source>
        <comment>field</comment>
        <translation>Fonksiyonel yönetici</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>skill group</comment>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>skill group</comment>
        <translation>Strateji</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>skill group</comment>
        <translation>İşlev bilgisi</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>skill group</comment>
        <translation>Sektör</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>type of leader</comment>
        <translation>Değerlendirilmedi</translation>
    </message>
    <message>
        <source>CSO type (executor)</source>
        <comment>type of leader</comment>
        <translation>CSO tipi (uygulayıcı)</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>type of leader</comment>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>CRO type (strategist)</source>
        <comment>type of leader</comment>
        <translation>CRO tipi (stratejist)</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills to see the type.</source>
        <translation>Tipi görmek için en az üç uygulama ve üç strateji becerisini değerlendirin.</translation>
    </message>
    <message>
        <source>Closes deals, builds the sales team and reaches the target.</source>
        <translation>Anlaşmaları kapatır, satış ekibini kurar ve hedefe ulaşır.</translation>
    </message>
    <message>
        <source>Execution and strategy are close to each other.</source>
        <translation>Uygulama ve strateji birbirine yakın.</translation>
    </message>
    <message>
        <source>Sees the whole revenue cycle and brings the functions together.</source>
        <translation>Gelir döngüsünün bütününü görür ve işlevleri bir araya getirir.</translation>
    </message>
    <message>
        <source>A VP of Sales is enough</source>
        <comment>which leader is needed</comment>
        <translation>Bir Satış VP yeterli</translation>
    </message>
    <message>
        <source>A CSO</source>
        <comment>which leader is needed</comment>
        <translation>Bir CSO</translation>
    </message>
    <message>
        <source>A CSO now, a CRO in preparation</source>
        <comment>which leader is needed</comment>
        <translation>Şimdi bir CSO, hazırlık aşamasında bir CRO</translation>
    </message>
    <message>
        <source>A CRO</source>
        <comment>which leader is needed</comment>
        <translation>Bir CRO</translation>
    </message>
    <message>
        <source>A CRO with a CSO below</source>
        <comment>which leader is needed</comment>
        <translation>Bir CRO ve ona bağlı bir CSO</translation>
    </message>
    <message>
        <source>The business is simple and the team is small: what counts now is direct revenue against a stated target. A VP of Sales sets goals and budgets, watches market and competitors, and leads the sellers without another layer in between.</source>
        <translation>İş yalın, ekip küçük: şimdi önemli olan, belirlenmiş bir hedefe karşı doğrudan satıştır. Satış VP hedefleri ve bütçeleri belirler, pazarı ve rakipleri izler, satışçıları arada başka bir kademe olmadan yönetir.</translation>
    </message>
    <message>
        <source>Sales is a task of its own now: somebody must close, hit the target, and hire, train and grow the team. A CSO executes; the strategy across marketing and customer success stays with the CEO.</source>
        <translation>Satış artık başlı başına bir iş: biri satışı kapatmalı, hedefi tutturmalı, ekibi işe almalı, eğitmeli ve büyütmelidir. CSO uygular; pazarlama ve müşteri başarısını kapsayan strateji CEO’da kalır.</translation>
    </message>
    <message>
        <source>The business is not complex yet, but its growth shows strain that more selling alone will not cure. Keep or hire a CSO for the target, and grow or hire leaders who can make the step to CRO: people who think in channels and customer life cycles and work well with marketing and finance.</source>
        <translation>İş henüz karmaşık değil, ama büyümede yalnızca daha çok satışla giderilemeyecek zorlanmalar görülüyor. Hedef için bir CSO bulundurun; CRO olabilecek liderler yetiştirin veya işe alın: kanallar ve müşteri yaşam döngüsü üzerinden düşünen, pazarlama ve finansla iyi çalışan kişiler.</translation>
    </message>
    <message>
        <source>Several channels, products or markets have to pull in one direction, from the first lead to the renewal. A CRO owns the whole revenue cycle: marketing, sales, customer service and renewals, with one strategy and shared goals.</source>
        <translation>Birden çok kanal, ürün veya pazar, ilk müşteri adayından yenilemeye kadar aynı yöne çekmelidir. CRO tüm gelir döngüsünün sahibidir: pazarlama, satış, müşteri hizmetleri ve yenilemeler; tek strateji ve ortak hedeflerle.</translation>
    </message>
    <message>
        <source>The business is complex and the sales force is large: strategy and execution are two full-time chairs. The CRO owns the whole revenue cycle; the CSO reports to the CRO and leads the sales teams to their target.</source>
        <translation>İş karmaşık, satış kadrosu büyük: strateji ve uygulama iki ayrı tam zamanlı koltuktur. CRO tüm gelir döngüsünün sahibidir; CSO, CRO’ya bağlıdır ve satış ekiplerini hedefe götürür.</translation>
    </message>
    <message>
        <source>Your chart has no sales leader.</source>
        <translation>Şemada satış lideri yok.</translation>
    </message>
    <message>
        <source>Your chart is led by a VP of Sales.</source>
        <translation>Şemada satışı bir Satış VP yönetiyor.</translation>
    </message>
    <message>
        <source>Your chart is led by a CSO.</source>
        <translation>Şemada satışı bir CSO yönetiyor.</translation>
    </message>
    <message>
        <source>Your chart is led by a CRO.</source>
        <translation>Şemada satışı bir CRO yönetiyor.</translation>
    </message>
    <message>
        <source>Your chart has a CRO and a CSO.</source>
        <translation>Şemada bir CRO ve bir CSO var.</translation>
    </message>
    <message>
        <source>That fits what the answers call for.</source>
        <translation>Bu, yanıtların gösterdiğiyle örtüşüyor.</translation>
    </message>
    <message>
        <source>The answers call for more: the skeleton can be laid into your chart in one step.</source>
        <translation>Yanıtlar daha fazlasını gerektiriyor: iskelet tek adımda şemaya yerleştirilebilir.</translation>
    </message>
    <message>
        <source>The answers call for less: nothing needs to change at once, but ask what the higher chair is for.</source>
        <translation>Yanıtlara göre daha azı da yeter: hemen bir şeyi değiştirmek gerekmez, ama üst koltuğun ne işe yaradığını sorun.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors</source>
        <translation>Büyüme planın, pazarın veya rakiplerin gerisinde kalıyor</translation>
    </message>
    <message>
        <source>There are not enough leads, or too few know us</source>
        <translation>Müşteri adayı yetersiz veya bizi tanıyan az</translation>
    </message>
    <message>
        <source>Churn grows</source>
        <translation>Müşteri kaybı artıyor</translation>
    </message>
    <message>
        <source>The sales cycle gets longer</source>
        <translation>Satış döngüsü uzuyor</translation>
    </message>
    <message>
        <source>The business unit starts to compete with several products</source>
        <translation>İş birimi birden çok ürünle rekabet etmeye başlıyor</translation>
    </message>
    <message>
        <source>Revenue strategy</source>
        <comment>area of the diagnostic</comment>
        <translation>Gelir stratejisi</translation>
    </message>
    <message>
        <source>Revenue generation</source>
        <comment>area of the diagnostic</comment>
        <translation>Gelir yaratma</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <comment>area of the diagnostic</comment>
        <translation>Gelir artışı</translation>
    </message>
    <message>
        <source>Revenue retention</source>
        <comment>area of the diagnostic</comment>
        <translation>Müşteriyi elde tutma</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>rating of a statement</comment>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>Seldom</source>
        <comment>rating of a statement</comment>
        <translation>Nadiren</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>rating of a statement</comment>
        <translation>Kısmen</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>rating of a statement</comment>
        <translation>Çoğunlukla</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>rating of a statement</comment>
        <translation>Tamamen</translation>
    </message>
    <message>
        <source>We know which levers bring our growth (price, volume, mix, new customers) and what each is to bring this year.</source>
        <translation>Büyümemizi hangi kaldıraçların getirdiğini (fiyat, hacim, ürün karması, yeni müşteri) ve her birinin bu yıl ne getireceğini biliyoruz.</translation>
    </message>
    <message>
        <source>Prices and discounts follow rules, and we review what each discount has cost us.</source>
        <translation>Fiyatlar ve indirimler kurallara bağlıdır; her indirimin bize neye mal olduğunu gözden geçiririz.</translation>
    </message>
    <message>
        <source>The revenue leader and the CFO decide together on pricing, the cost of sales and the forecast.</source>
        <translation>Gelir lideri ile CFO; fiyatlandırma, satış maliyeti ve tahmin konusunda birlikte karar verir.</translation>
    </message>
    <message>
        <source>The revenue plan is made with the CEO, approved by the board and reviewed every quarter.</source>
        <translation>Gelir planı CEO ile hazırlanır, yönetim kurulunca onaylanır ve her çeyrekte gözden geçirilir.</translation>
    </message>
    <message>
        <source>The revenue leader works close to the CEO: they speak every week and share one picture of the business.</source>
        <translation>Gelir lideri CEO’ya yakın çalışır: her hafta görüşürler ve işe dair aynı tabloyu paylaşırlar.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service share goals (OKRs), and each sees where the others stand.</source>
        <translation>Pazarlama, satış ve müşteri hizmetlerinin ortak hedefleri (OKR) vardır ve her biri diğerlerinin durumunu görür.</translation>
    </message>
    <message>
        <source>Our ideal customer profile is written down, and prospecting and qualification follow it.</source>
        <translation>İdeal müşteri profilimiz yazılıdır; müşteri arama ve değerlendirme ona göre yapılır.</translation>
    </message>
    <message>
        <source>Direct sales follows one process with clear stages, and the forecast is made from it.</source>
        <translation>Doğrudan satış, aşamaları belli tek bir süreci izler ve tahmin bu süreçten çıkar.</translation>
    </message>
    <message>
        <source>Partners are chosen by profile, trained, given goals, and their share of revenue is measured.</source>
        <translation>İş ortakları profile göre seçilir, eğitilir, hedef alır ve gelirdeki payları ölçülür.</translation>
    </message>
    <message>
        <source>New customers are addressed over several channels (phone, e-mail, social media, events) in planned steps.</source>
        <translation>Yeni müşterilere birden çok kanaldan (telefon, e-posta, sosyal medya, etkinlik) planlı adımlarla ulaşılır.</translation>
    </message>
    <message>
        <source>Marketing and sales agree what a qualified lead is, and each lead is answered within a set time.</source>
        <translation>Pazarlama ve satış, nitelikli müşteri adayının ne olduğunda anlaşmıştır; her birine belirli sürede dönülür.</translation>
    </message>
    <message>
        <source>We hire the best sellers by a written profile, train them before they sell and coach them every week.</source>
        <translation>En iyi satışçıları yazılı profile göre işe alır, satışa çıkmadan eğitir ve her hafta koçluk yaparız.</translation>
    </message>
    <message>
        <source>We know which customers could use more of what they have, and somebody speaks with them about it in time.</source>
        <translation>Hangi müşterilerin sahip olduklarından daha fazla yararlanabileceğini biliyoruz ve biri bunu onlarla zamanında konuşuyor.</translation>
    </message>
    <message>
        <source>For each customer we know which of our other products would help, and sellers are paid for offering them.</source>
        <translation>Her müşteri için diğer ürünlerimizden hangisinin yararlı olacağını biliyoruz ve satışçılar bunları önerdikleri için kazanıyor.</translation>
    </message>
    <message>
        <source>Each important customer has a written plan with contacts, goals and milestones, made by a team across functions.</source>
        <translation>Her önemli müşterinin, işlevler arası bir ekibin hazırladığı, kişileri, hedefleri ve kilometre taşlarını içeren yazılı bir planı vardır.</translation>
    </message>
    <message>
        <source>We know what each customer and each segment returns after the cost of winning and serving it.</source>
        <translation>Her müşterinin ve her segmentin, kazanma ve hizmet maliyeti düşüldükten sonra ne getirdiğini biliyoruz.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service see the same customer data and meet regularly about it; there are no silos.</source>
        <translation>Pazarlama, satış ve müşteri hizmetleri aynı müşteri verisini görür ve düzenli olarak üzerinde konuşur; silolar yoktur.</translation>
    </message>
    <message>
        <source>At least once a year we show each important customer, at executive level, what they have gained with us.</source>
        <translation>Yılda en az bir kez, her önemli müşterinin üst yönetimine bizimle ne kazandığını gösteririz.</translation>
    </message>
    <message>
        <source>Churn is measured every month by segment, and we know the true reason for each customer lost.</source>
        <translation>Müşteri kaybı her ay segment bazında ölçülür ve kaybedilen her müşterinin gerçek nedenini biliriz.</translation>
    </message>
    <message>
        <source>We see how customers use what they bought, and falling use is noticed before the customer complains.</source>
        <translation>Müşterilerin aldıklarını nasıl kullandığını görürüz; kullanımdaki düşüş, müşteri şikâyet etmeden fark edilir.</translation>
    </message>
    <message>
        <source>Renewals have an owner and a forecast, and the talk about them starts at least 90 days ahead.</source>
        <translation>Yenilemelerin bir sorumlusu ve tahmini vardır; görüşmeler en az 90 gün önceden başlar.</translation>
    </message>
    <message>
        <source>New customers reach a first agreed result within a set time, and one person answers for it.</source>
        <translation>Yeni müşteriler belirli sürede kararlaştırılmış ilk sonuca ulaşır ve bundan tek bir kişi sorumludur.</translation>
    </message>
    <message>
        <source>We ask customers regularly how we do, answer each of them, and change what comes up often.</source>
        <translation>Müşterilere düzenli olarak nasıl olduğumuzu sorar, her birine yanıt verir ve sık dile gelenleri değiştiririz.</translation>
    </message>
    <message>
        <source>At each important customer we know several people, so that no single departure puts the relationship at risk.</source>
        <translation>Her önemli müşteride birden çok kişiyi tanırız; tek bir ayrılık ilişkiyi tehlikeye atmaz.</translation>
    </message>
    <message>
        <source>Split last year’s growth into price, volume, mix and new customers. Choose the two levers with the most room, set a number for each and name who answers for it.</source>
        <translation>Geçen yılın büyümesini fiyat, hacim, ürün karması ve yeni müşteri olarak ayırın. En çok payı olan iki kaldıracı seçin, her birine bir sayı ve bir sorumlu koyun.</translation>
    </message>
    <message>
        <source>List the discounts of the last two quarters with their reasons. Set limits by role, let finance approve what lies beyond, and raise the prices that nobody negotiates.</source>
        <translation>Son iki çeyreğin indirimlerini nedenleriyle listeleyin. Role göre sınır koyun, aşanı finans onaylasın, kimsenin pazarlık etmediği fiyatları yükseltin.</translation>
    </message>
    <message>
        <source>Set a fixed meeting every two weeks with one page: forecast, cost of sales, margin by segment. Take pricing decisions there and nowhere else.</source>
        <translation>İki haftada bir, tek sayfalık sabit bir toplantı yapın: tahmin, satış maliyeti, segment başına kâr marjı. Fiyat kararlarını yalnızca orada alın.</translation>
    </message>
    <message>
        <source>Write the revenue plan on three pages: goals, levers, investments, risks. Have the board approve it, and report against the same pages every quarter.</source>
        <translation>Gelir planını üç sayfaya yazın: hedefler, kaldıraçlar, yatırımlar, riskler. Kurula onaylatın ve her çeyrekte aynı sayfalar üzerinden raporlayın.</translation>
    </message>
    <message>
        <source>Agree on a weekly half hour with three questions: what moved, what is stuck, what must the CEO decide. Bring customers’ words, not only numbers.</source>
        <translation>Haftada yarım saatte üç soruda anlaşın: ne ilerledi, ne takıldı, CEO neye karar vermeli. Yalnızca sayıları değil, müşterilerin sözlerini de getirin.</translation>
    </message>
    <message>
        <source>Replace one goal of each function by a shared one, such as revenue from new customers after 12 months. Review it together every month.</source>
        <translation>Her işlevin bir hedefini ortak bir hedefle değiştirin; örneğin yeni müşterilerin 12 ay sonraki geliri. Her ay birlikte gözden geçirin.</translation>
    </message>
    <message>
        <source>Take your twenty best and twenty worst customers and write down what sets them apart. Make that the profile, and stop working leads that miss it.</source>
        <translation>En iyi ve en kötü yirmişer müşterinizi alın, onları ayıran özellikleri yazın. Profil bu olsun; profile uymayan adaylarla uğraşmayı bırakın.</translation>
    </message>
    <message>
        <source>Name five stages, and for each the fact that must be true before a deal may enter. Drop what has not moved in one sales cycle, and forecast from what is left.</source>
        <translation>Beş aşama belirleyin; her birine girmek için doğru olması gereken olguyu yazın. Bir satış döngüsünde ilerlemeyeni çıkarın, tahmini kalandan yapın.</translation>
    </message>
    <message>
        <source>Keep the third of the partners who bring most, with a goal, training and a named contact for each. End or pause the others.</source>
        <translation>En çok katkı veren üçte birlik iş ortağını; hedef, eğitim ve belirli bir sorumluyla tutun. Diğerlerini sonlandırın veya bekletin.</translation>
    </message>
    <message>
        <source>Write one sequence of eight contacts in three weeks over three channels. Let two BDRs run it for a quarter, and keep only what gets answers.</source>
        <translation>Üç haftada, üç kanalda sekiz temaslık bir dizi yazın. İki BDR bunu bir çeyrek uygulasın; yalnızca yanıt alanı tutun.</translation>
    </message>
    <message>
        <source>Write the definition of a qualified lead on half a page, sign it by marketing and sales, and measure the hours to the first call.</source>
        <translation>Nitelikli aday tanımını yarım sayfada yazın; pazarlama ve satış imzalasın. İlk aramaya kadar geçen saatleri ölçün.</translation>
    </message>
    <message>
        <source>Write the profile of a seller from your three best, interview everybody against it, certify before the first call and give every seller an hour of coaching a week.</source>
        <translation>Satışçı profilini en iyi üç satışçınızdan yazın, herkesle ona göre mülakat yapın, ilk aramadan önce yeterliğini doğrulayın ve her satışçıya haftada bir saat koçluk verin.</translation>
    </message>
    <message>
        <source>List the customers who are close to the limit of what they bought. Give each an owner, a date and an offer for this quarter.</source>
        <translation>Satın aldığının sınırına yaklaşan müşterileri listeleyin. Her birine bir sorumlu, bir tarih ve bu çeyrek için bir teklif verin.</translation>
    </message>
    <message>
        <source>Draw a table of customers by products and mark the empty cells that make sense. Start with the ten largest, and pay for the first order.</source>
        <translation>Müşteri–ürün tablosu çizin, anlamlı boş hücreleri işaretleyin. En büyük on müşteriyle başlayın ve ilk siparişi ödüllendirin.</translation>
    </message>
    <message>
        <source>Choose five customers, put one person each from sales, marketing and customer success in a room, and write contacts, goals and three milestones for each.</source>
        <translation>Beş müşteri seçin; satış, pazarlama ve müşteri başarısından birer kişiyi bir odada toplayın; her biri için kişileri, hedefleri ve üç kilometre taşını yazın.</translation>
    </message>
    <message>
        <source>Have finance compute margin less acquisition and service cost for the fifty largest customers, sum it by segment, and move effort from the lowest to the best.</source>
        <translation>Finans, en büyük elli müşteri için kâr marjından edinme ve hizmet maliyetini düşsün; segment bazında toplayın ve çabayı en düşükten en iyiye kaydırın.</translation>
    </message>
    <message>
        <source>Agree on one system as the truth, close the private lists, and hold a meeting of all three functions every two weeks over the same screen.</source>
        <translation>Tek bir sistemi doğru kaynak olarak kabul edin, özel listeleri kapatın; üç işlev iki haftada bir aynı ekran başında toplansın.</translation>
    </message>
    <message>
        <source>Book this year’s reviews with the ten largest customers now. Show results in their own figures, and ask what the next year should bring.</source>
        <translation>En büyük on müşteriyle bu yılın görüşmelerini şimdi planlayın. Sonuçları onların sayılarıyla gösterin ve gelecek yılın ne getirmesi gerektiğini sorun.</translation>
    </message>
    <message>
        <source>Call the last fifteen customers who left, by somebody who did not sell to them. Sort the reasons, and give the first two an owner and a date.</source>
        <translation>Son ayrılan on beş müşteriyi, onlara satış yapmamış biri arasın. Nedenleri sıralayın; ilk ikisine bir sorumlu ve tarih verin.</translation>
    </message>
    <message>
        <source>Choose one number that shows use, watch it every week, and call each customer for whom it falls by a third.</source>
        <translation>Kullanımı gösteren tek bir sayı seçin, her hafta izleyin ve bu sayının üçte bir düştüğü her müşteriyi arayın.</translation>
    </message>
    <message>
        <source>Put every contract end of the next twelve months into one list with an owner and a forecast, and start the first talk 120 days ahead for the largest.</source>
        <translation>Önümüzdeki on iki ayda bitecek tüm sözleşmeleri sorumlusu ve tahminiyle tek listede toplayın; en büyükler için görüşmeye 120 gün önce başlayın.</translation>
    </message>
    <message>
        <source>Agree with each new customer on one first result and its date, name the person, and report the share that made it every month.</source>
        <translation>Her yeni müşteriyle ilk sonuç ve tarihinde anlaşın, sorumluyu belirleyin ve başaranların oranını her ay raporlayın.</translation>
    </message>
    <message>
        <source>Ask two questions twice a year, call everybody who is unhappy within two days, and publish inside the company what was changed.</source>
        <translation>Yılda iki kez iki soru sorun, memnun olmayan herkesi iki gün içinde arayın ve neyin değiştiğini şirket içinde duyurun.</translation>
    </message>
    <message>
        <source>For the twenty largest customers write down who uses, who buys, who pays and who sponsors. Meet one new person at each in the next 60 days.</source>
        <translation>En büyük yirmi müşteri için kimin kullandığını, satın aldığını, ödediğini ve desteklediğini yazın. 60 gün içinde her birinde yeni biriyle tanışın.</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>figure</comment>
        <translation>Pozisyonlar</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>figure</comment>
        <translation>Çalışan sayısı</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <comment>figure</comment>
        <translation>Açık pozisyonlar</translation>
    </message>
    <message>
        <source>FTE</source>
        <comment>figure</comment>
        <translation>TZE</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>figure</comment>
        <translation>Kademeler</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <comment>figure</comment>
        <translation>Doğrudan bağlı çalışanlar</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>figure</comment>
        <translation>Satışçılar</translation>
    </message>
    <message>
        <source>Sellers’ share</source>
        <comment>figure</comment>
        <translation>Satışçı oranı</translation>
    </message>
    <message>
        <source>Account executives</source>
        <comment>figure</comment>
        <translation>Satış temsilcileri (AE)</translation>
    </message>
    <message>
        <source>SDRs and BDRs</source>
        <comment>figure</comment>
        <translation>SDR ve BDR’ler</translation>
    </message>
    <message>
        <source>AEs per SDR or BDR</source>
        <comment>figure</comment>
        <translation>SDR/BDR başına AE</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>figure</comment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>figure</comment>
        <translation>Satış kotası</translation>
    </message>
    <message>
        <source>Quota coverage</source>
        <comment>figure</comment>
        <translation>Kota karşılama</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>figure</comment>
        <translation>Gerçekleşen satış</translation>
    </message>
    <message>
        <source>Attainment</source>
        <comment>figure</comment>
        <translation>Kota gerçekleşmesi</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>figure</comment>
        <translation>Satış fırsatları</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>figure</comment>
        <translation>Kazanılan anlaşmalar</translation>
    </message>
    <message>
        <source>Win rate</source>
        <comment>figure</comment>
        <translation>Kazanma oranı</translation>
    </message>
    <message>
        <source>Average selling price</source>
        <comment>figure</comment>
        <translation>Ortalama satış fiyatı</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>figure</comment>
        <translation>Satış döngüsü</translation>
    </message>
    <message>
        <source>Deal velocity</source>
        <comment>figure</comment>
        <translation>Satış hızı</translation>
    </message>
    <message>
        <source>Span of control</source>
        <comment>figure</comment>
        <translation>Yönetim alanı</translation>
    </message>
    <message>
        <source>Median span of control</source>
        <comment>figure</comment>
        <translation>Ortanca yönetim alanı</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>günde %1</translation>
    </message>
    <message numerus="yes">
        <source>A document can keep at most %n runs of the diagnostic.</source>
        <translation>
            <numerusform>Bir belgede en çok %n tanı değerlendirmesi saklanabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run of the diagnostic is no longer in the document.</source>
        <translation>Bu tanı değerlendirmesi artık belgede değil.</translation>
    </message>
    <message>
        <source>Open search: {name}</source>
        <translation>Aramayı başlat: {name}</translation>
    </message>
    <message>
        <source>Change search: {name}</source>
        <translation>Aramayı değiştir: {name}</translation>
    </message>
    <message>
        <source>Clear search: {name}</source>
        <translation>Aramayı temizle: {name}</translation>
    </message>
    <message>
        <source>Change answers of the role advisor</source>
        <translation>Rol danışmanının yanıtlarını değiştir</translation>
    </message>
    <message>
        <source>Add run of the diagnostic</source>
        <translation>Tanı değerlendirmesi ekle</translation>
    </message>
    <message>
        <source>Change run of the diagnostic</source>
        <translation>Tanı değerlendirmesini değiştir</translation>
    </message>
    <message>
        <source>Remove run of the diagnostic</source>
        <translation>Tanı değerlendirmesini kaldır</translation>
    </message>
    <message>
        <source>Lay recommended leaders into the chart</source>
        <translation>Önerilen liderleri şemaya yerleştir</translation>
    </message>
    <message numerus="yes">
        <source>You sell through %n channels, which compete for the same customers unless one strategy sets their parts.</source>
        <translation>
            <numerusform>%n kanaldan satış yapıyorsunuz; tek bir strateji paylarını belirlemezse kanallar aynı müşteriler için yarışır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You offer %n products: cross-selling and pricing need one hand.</source>
        <translation>
            <numerusform>%n ürün sunuyorsunuz: çapraz satış ve fiyatlandırma tek elden yönetilmeli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You serve %n verticals, each with its own customers and messages.</source>
        <translation>
            <numerusform>Her birinin kendi müşterileri ve mesajları olan %n sektöre hizmet veriyorsunuz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious competitors leave little room: pricing and positioning decide.</source>
        <translation>
            <numerusform>%n ciddi rakip az yer bırakıyor: fiyatlandırma ve konumlandırma belirleyici.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel, one product, one vertical and few serious competitors: there is little to coordinate.</source>
        <translation>Tek kanal, tek ürün, tek sektör ve az sayıda ciddi rakip: eşgüdüm gerektiren pek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n people work in sales: one leader can know everybody and every deal.</source>
        <translation>
            <numerusform>Satışta %n kişi çalışıyor: tek bir lider herkesi ve her anlaşmayı tanıyabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales need a leader who hires, trains and coaches full-time.</source>
        <translation>
            <numerusform>Satıştaki %n kişi, tam zamanlı olarak işe alan, eğiten ve koçluk yapan bir lidere ihtiyaç duyar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in sales: leading them to their target is a chair of its own, below the CRO.</source>
        <translation>
            <numerusform>Satışta %n kişi var: onları hedefe götürmek, CRO’ya bağlı ayrı bir koltuktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the warning signs shows.</source>
        <translation>Uyarı işaretlerinin hiçbiri görülmüyor.</translation>
    </message>
    <message>
        <source>Growth stays below the plan, the market or the competitors: the levers of revenue are not pulled together.</source>
        <translation>Büyüme planın, pazarın veya rakiplerin gerisinde: gelir kaldıraçları birlikte kullanılmıyor.</translation>
    </message>
    <message>
        <source>Leads or awareness are short: marketing and sales need one plan.</source>
        <translation>Müşteri adayı veya bilinirlik yetersiz: pazarlama ve satışın tek bir planı olmalı.</translation>
    </message>
    <message>
        <source>Churn grows: what is sold and what is delivered drift apart.</source>
        <translation>Müşteri kaybı artıyor: satılan ile sunulan birbirinden uzaklaşıyor.</translation>
    </message>
    <message>
        <source>The sales cycle gets longer: more people decide at the customer’s, and somebody must win them across functions.</source>
        <translation>Satış döngüsü uzuyor: müşteride daha çok kişi karar veriyor ve birinin onları işlevler arası çalışmayla kazanması gerekiyor.</translation>
    </message>
    <message>
        <source>The business unit competes with several products: the offer needs a strategy, not only sellers.</source>
        <translation>İş birimi birden çok ürünle rekabet ediyor: teklifin yalnızca satışçıya değil, stratejiye ihtiyacı var.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy, who keeps the organisation in step with changes in the market.</source>
        <translation>CSO’nun yanına, organizasyonu pazardaki değişimle uyumlu tutan bir satış stratejisi yöneticisi koyun.</translation>
    </message>
    <message>
        <source>Pair the CSO with a Head of Sales Strategy: the strategist beside the executor is the nearest candidate for CRO.</source>
        <translation>CSO’nun yanına bir satış stratejisi yöneticisi koyun: uygulayıcının yanındaki stratejist en yakın CRO adayıdır.</translation>
    </message>
    <message>
        <source>Choose VPs of Sales who execute (CSO type): a strategist above strategists makes many plans and little action.</source>
        <translation>Uygulayan (CSO tipi) Satış VP’leri seçin: stratejistlerin üstündeki bir stratejist çok plan, az eylem demektir.</translation>
    </message>
    <message>
        <source>Choose a CSO who executes: the CRO sets the course, the CSO and the VPs of Sales bring in the deals.</source>
        <translation>Uygulayan bir CSO seçin: CRO rotayı belirler, CSO ve Satış VP’leri anlaşmaları getirir.</translation>
    </message>
    <message>
        <source>The chart already has a higher sales leader than the answers call for. Which seat to give up is for you to decide.</source>
        <translation>Şemada, yanıtların gerektirdiğinden daha üst bir satış lideri zaten var. Hangi pozisyondan vazgeçileceğine siz karar verin.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>length of time with a fraction</comment>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>Booked revenue</source>
        <comment>field</comment>
        <translation>Gerçekleşen satış</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>field</comment>
        <translation>Satış fırsatları</translation>
    </message>
    <message>
        <source>Deals won</source>
        <comment>field</comment>
        <translation>Kazanılan anlaşmalar</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <comment>field</comment>
        <translation>Satış döngüsü</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a search</comment>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of a search</comment>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <comment>question of the role advisor</comment>
        <translation>Satış kanalları</translation>
    </message>
    <message>
        <source>Verticals</source>
        <comment>question of the role advisor</comment>
        <translation>Sektörler</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>question of the role advisor</comment>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <comment>question of the role advisor</comment>
        <translation>Ciddi rakipler</translation>
    </message>
    <message>
        <source>People in sales</source>
        <comment>question of the role advisor</comment>
        <translation>Satıştaki kişi sayısı</translation>
    </message>
    <message>
        <source>Define the role</source>
        <comment>group of a search checklist</comment>
        <translation>Rolü tanımla</translation>
    </message>
    <message>
        <source>Define the profile</source>
        <comment>group of a search checklist</comment>
        <translation>Profili tanımla</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <comment>group of a search checklist</comment>
        <translation>Aday bul</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>group of a search checklist</comment>
        <translation>Değerlendir</translation>
    </message>
    <message>
        <source>Decide and offer</source>
        <comment>group of a search checklist</comment>
        <translation>Karar ver ve teklif yap</translation>
    </message>
    <message>
        <source>Onboard</source>
        <comment>group of a search checklist</comment>
        <translation>İşe alıştır</translation>
    </message>
    <message>
        <source>Describe the situation</source>
        <comment>item of a search checklist</comment>
        <translation>Durumu anlat</translation>
    </message>
    <message>
        <source>Name the outcomes expected</source>
        <comment>item of a search checklist</comment>
        <translation>Beklenen sonuçları adlandır</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <comment>item of a search checklist</comment>
        <translation>Ölçütleri seç</translation>
    </message>
    <message>
        <source>Draw the scope</source>
        <comment>item of a search checklist</comment>
        <translation>Sorumluluk alanını çiz</translation>
    </message>
    <message>
        <source>Settle who reports</source>
        <comment>item of a search checklist</comment>
        <translation>Bağlılıkları netleştir</translation>
    </message>
    <message>
        <source>Agree who decides</source>
        <comment>item of a search checklist</comment>
        <translation>Kimin karar vereceğinde anlaş</translation>
    </message>
    <message>
        <source>Execution skills</source>
        <comment>item of a search checklist</comment>
        <translation>Uygulama becerileri</translation>
    </message>
    <message>
        <source>Strategy skills</source>
        <comment>item of a search checklist</comment>
        <translation>Strateji becerileri</translation>
    </message>
    <message>
        <source>Functional understanding</source>
        <comment>item of a search checklist</comment>
        <translation>İşlev bilgisi</translation>
    </message>
    <message>
        <source>Industry experience</source>
        <comment>item of a search checklist</comment>
        <translation>Sektör deneyimi</translation>
    </message>
    <message>
        <source>Search the networks</source>
        <comment>item of a search checklist</comment>
        <translation>Ağlarda ara</translation>
    </message>
    <message>
        <source>Ask for referrals</source>
        <comment>item of a search checklist</comment>
        <translation>Tavsiye iste</translation>
    </message>
    <message>
        <source>Look inside first</source>
        <comment>item of a search checklist</comment>
        <translation>Önce içeriye bak</translation>
    </message>
    <message>
        <source>Approach passive candidates</source>
        <comment>item of a search checklist</comment>
        <translation>Pasif adaylara ulaş</translation>
    </message>
    <message>
        <source>Use data-driven platforms</source>
        <comment>item of a search checklist</comment>
        <translation>Veriye dayalı platformları kullan</translation>
    </message>
    <message>
        <source>Interview by one guide</source>
        <comment>item of a search checklist</comment>
        <translation>Tek kılavuzla mülakat yap</translation>
    </message>
    <message>
        <source>Give a case</source>
        <comment>item of a search checklist</comment>
        <translation>Vaka çalışması ver</translation>
    </message>
    <message>
        <source>Bring in a panel</source>
        <comment>item of a search checklist</comment>
        <translation>Panel topla</translation>
    </message>
    <message>
        <source>See them communicate</source>
        <comment>item of a search checklist</comment>
        <translation>İletişimini gör</translation>
    </message>
    <message>
        <source>Set an exercise with numbers</source>
        <comment>item of a search checklist</comment>
        <translation>Sayılarla alıştırma ver</translation>
    </message>
    <message>
        <source>Rate all 16 skills</source>
        <comment>item of a search checklist</comment>
        <translation>16 becerinin tümünü puanla</translation>
    </message>
    <message>
        <source>Check references</source>
        <comment>item of a search checklist</comment>
        <translation>Referansları kontrol et</translation>
    </message>
    <message>
        <source>Compare the scorecards</source>
        <comment>item of a search checklist</comment>
        <translation>Değerlendirmeleri karşılaştır</translation>
    </message>
    <message>
        <source>Decide by fit, not by charm</source>
        <comment>item of a search checklist</comment>
        <translation>Cazibeye değil uyuma göre karar ver</translation>
    </message>
    <message>
        <source>Build the pay</source>
        <comment>item of a search checklist</comment>
        <translation>Ücreti oluştur</translation>
    </message>
    <message>
        <source>Write down the terms</source>
        <comment>item of a search checklist</comment>
        <translation>Koşulları yazıya dök</translation>
    </message>
    <message>
        <source>Answer everybody</source>
        <comment>item of a search checklist</comment>
        <translation>Herkese yanıt ver</translation>
    </message>
    <message>
        <source>Plan the first 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>İlk 90 günü planla</translation>
    </message>
    <message>
        <source>Hand over properly</source>
        <comment>item of a search checklist</comment>
        <translation>Düzgün devret</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <comment>item of a search checklist</comment>
        <translation>Kapıları aç</translation>
    </message>
    <message>
        <source>Complete the team</source>
        <comment>item of a search checklist</comment>
        <translation>Ekibi tamamla</translation>
    </message>
    <message>
        <source>Review after 30, 60 and 90 days</source>
        <comment>item of a search checklist</comment>
        <translation>30, 60 ve 90 gün sonra değerlendir</translation>
    </message>
    <message>
        <source>Write half a page: why the seat is vacant, where growth comes from, what holds it back, and what has been tried.</source>
        <translation>Yarım sayfa yazın: pozisyon neden boş, büyüme nereden geliyor, onu ne frenliyor ve şimdiye dek neler denendi.</translation>
    </message>
    <message>
        <source>Three to five results for 18 months across the whole revenue cycle: growth by channel, retention, the value of a customer over the years.</source>
        <translation>Tüm gelir döngüsü için 18 aylık üç ila beş sonuç: kanal başına büyüme, müşteriyi elde tutma, müşterinin yıllar içindeki değeri.</translation>
    </message>
    <message>
        <source>Three to five results for 12 months: the target and its split by team, forecast accuracy, sellers hired and at full output.</source>
        <translation>12 ay için üç ila beş sonuç: hedef ve ekiplere dağılımı, tahmin isabeti, işe alınan ve tam verime ulaşan satışçılar.</translation>
    </message>
    <message>
        <source>Revenue growth, churn and net retention, cost of acquisition to customer value, win rate by segment; agree the starting values with the CFO.</source>
        <translation>Gelir artışı, müşteri kaybı ve net elde tutma, müşteri değerine göre edinme maliyeti, segment başına kazanma oranı; başlangıç değerlerinde CFO ile anlaşın.</translation>
    </message>
    <message>
        <source>Quota attainment, win rate, deal velocity, average selling price, months until a new seller is productive; agree the starting values with the CFO.</source>
        <translation>Kota gerçekleşmesi, kazanma oranı, satış hızı, ortalama satış fiyatı, yeni satışçının verimli olma süresi; başlangıç değerlerinde CFO ile anlaşın.</translation>
    </message>
    <message>
        <source>Say which functions, channels, regions and budgets belong to the chair: marketing, sales, customer service and renewals, and who keeps what is left out.</source>
        <translation>Koltuğa hangi işlevlerin, kanalların, bölgelerin ve bütçelerin ait olduğunu söyleyin: pazarlama, satış, müşteri hizmetleri, yenilemeler; dışarıda kalanın kimde olduğunu da.</translation>
    </message>
    <message>
        <source>Say which teams, territories, discounts and hiring the chair decides alone, and where marketing and customer success begin.</source>
        <translation>Koltuğun hangi ekiplere, bölgelere, indirimlere ve işe alımlara tek başına karar verdiğini ve pazarlama ile müşteri başarısının nerede başladığını söyleyin.</translation>
    </message>
    <message>
        <source>The CRO reports to the CEO; Marketing, Customer Success and the sales leaders report to the CRO. Draw it in the chart before the first interview.</source>
        <translation>CRO, CEO’ya bağlıdır; pazarlama, müşteri başarısı ve satış liderleri CRO’ya bağlıdır. İlk mülakattan önce bunu şemada çizin.</translation>
    </message>
    <message>
        <source>The seat reports to the CRO or, without one, to the CEO; sales managers report to it. Draw it in the chart before the first interview.</source>
        <translation>Pozisyon CRO’ya, yoksa CEO’ya bağlıdır; satış müdürleri ona bağlıdır. İlk mülakattan önce bunu şemada çizin.</translation>
    </message>
    <message>
        <source>CEO, board, CFO and HR agree on the description, on who interviews, and on who has the last word.</source>
        <translation>CEO, yönetim kurulu, CFO ve İK; tanımda, kimin mülakat yapacağında ve son sözün kimde olduğunda anlaşır.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: enough to judge sales leaders. Set a minimum of 3, no maximum.</source>
        <translation>Satış kapatma, yöntem, operasyon, bölgeler, hız, ekip kurma: satış liderlerini değerlendirmeye yetecek kadar. Alt sınır olarak 3 koyun.</translation>
    </message>
    <message>
        <source>Closing, methodology, operations, territories, velocity, team building: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Satış kapatma, yöntem, operasyon, bölgeler, hız, ekip kurma: bu koltuğun özü. Çoğunda 4 ve üzerini bekleyin.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, customer life cycle, analytics, executive communication: the heart of this chair. Expect 4 or more on most.</source>
        <translation>Stratejik düşünme, kanallar, iş birliği, müşteri yaşam döngüsü, analitik, üst yönetimle iletişim: bu koltuğun özü. Çoğunda 4 ve üzerini bekleyin.</translation>
    </message>
    <message>
        <source>Strategic thinking, channels, collaboration, analytics: enough to carry out the CEO’s or CRO’s strategy. Plan who covers the rest.</source>
        <translation>Stratejik düşünme, kanallar, iş birliği, analitik: CEO’nun veya CRO’nun stratejisini uygulamaya yetecek kadar. Kalanı kimin tamamlayacağını planlayın.</translation>
    </message>
    <message>
        <source>Marketing, sales and customer service must be understood about equally: a gap of two points or more makes a CRO lean to one of them.</source>
        <translation>Pazarlama, satış ve müşteri hizmetleri aşağı yukarı eşit ölçüde bilinmelidir: iki puan ve üzeri fark, CRO’yu bir tarafa yatırır.</translation>
    </message>
    <message>
        <source>Sales must be understood deeply; marketing and customer service well enough to hand leads and customers over without loss.</source>
        <translation>Satış derinlemesine bilinmelidir; pazarlama ve müşteri hizmetleri ise müşteri adayları ile müşterilerin kayıpsız devredilmesine yetecek kadar.</translation>
    </message>
    <message>
        <source>Decide what the industry really asks for: customers, regulation, length of the cycle. Say what may be learnt on the job.</source>
        <translation>Sektörün gerçekten ne istediğine karar verin: müşteriler, mevzuat, döngünün uzunluğu. İşbaşında öğrenilebilecekleri belirtin.</translation>
    </message>
    <message>
        <source>List twenty names from the networks of board, investors and leaders, and speak with each of them.</source>
        <translation>Yönetim kurulunun, yatırımcıların ve liderlerin ağlarından yirmi isim listeleyin ve her biriyle konuşun.</translation>
    </message>
    <message>
        <source>Ask customers, partners and your own best sellers whom they would follow; thank them for every name.</source>
        <translation>Müşterilere, iş ortaklarına ve en iyi satışçılarınıza kimin peşinden gideceklerini sorun; her isim için teşekkür edin.</translation>
    </message>
    <message>
        <source>Rate the leaders in this chart for the seat and speak with those who come close, before anybody outside hears of it.</source>
        <translation>Bu şemadaki liderleri pozisyon için puanlayın ve yaklaşanlarla, dışarıda duyulmadan önce konuşun.</translation>
    </message>
    <message>
        <source>The best are rarely looking. Approach ten in person, with what they would build rather than with a job advertisement.</source>
        <translation>En iyiler nadiren iş arar. On kişiye bizzat ulaşın; iş ilanıyla değil, neyi kuracaklarını anlatarak.</translation>
    </message>
    <message>
        <source>Search by evidence: teams grown, markets opened, time in the role. Keep the list as data, so that sources can be compared.</source>
        <translation>Kanıta göre arayın: büyütülen ekipler, açılan pazarlar, rolde geçen süre. Kaynakları karşılaştırabilmek için listeyi veri olarak tutun.</translation>
    </message>
    <message>
        <source>Same questions, same order, two interviewers, notes at once. Ask what they did, not what they would do.</source>
        <translation>Aynı sorular, aynı sıra, iki görüşmeci, anında not. Ne yapacaklarını değil, ne yaptıklarını sorun.</translation>
    </message>
    <message>
        <source>A case on channel strategy: your markets, products and costs, one week, one hour with the leaders. Look for choices and for what is left out.</source>
        <translation>Kanal stratejisi üzerine bir vaka: kendi pazarlarınız, ürünleriniz ve maliyetleriniz; bir hafta süre, liderlerle bir saat. Yapılan tercihlere ve dışarıda bırakılanlara bakın.</translation>
    </message>
    <message>
        <source>A case on a quarter that is 20% behind: territories, pipeline and team as they are, one week, one hour. Look for the first ten moves.</source>
        <translation>Hedefin yüzde 20 gerisindeki bir çeyrek üzerine vaka: bölgeler, satış hattı ve ekip olduğu gibi; bir hafta süre, bir saat sunum. İlk on hamleye bakın.</translation>
    </message>
    <message>
        <source>Finalists meet marketing, sales, customer service and finance together. Every function answers: would we follow this person?</source>
        <translation>Finalistler pazarlama, satış, müşteri hizmetleri ve finansla birlikte buluşur. Her işlev yanıtlar: bu kişinin peşinden gider miydik?</translation>
    </message>
    <message>
        <source>Finalists meet two sales managers, a top seller, marketing and finance. Ask each for one thing they would learn from this person.</source>
        <translation>Finalistler iki satış müdürü, bir yıldız satışçı, pazarlama ve finansla görüşür. Her birinden bu kişiden öğreneceği tek bir şeyi isteyin.</translation>
    </message>
    <message>
        <source>Twenty minutes before board members: a revenue plan, its risks, and what it needs. Listen for plain answers to hard questions.</source>
        <translation>Kurul üyeleri önünde yirmi dakika: bir gelir planı, riskleri ve gerekleri. Zor sorulara yalın yanıt verilip verilmediğini dinleyin.</translation>
    </message>
    <message>
        <source>A sales meeting of twenty minutes with real sellers: goals, a lost deal, a coaching talk. Listen to how the room leaves.</source>
        <translation>Gerçek satışçılarla yirmi dakikalık bir satış toplantısı: hedefler, kaybedilen bir anlaşma, bir koçluk görüşmesi. Odadan nasıl çıkıldığına bakın.</translation>
    </message>
    <message>
        <source>Revenue, churn and cost by segment of the last eight quarters: where would they invest, where stop, and which number do they miss?</source>
        <translation>Son sekiz çeyreğin segment başına geliri, müşteri kaybı ve maliyeti: nereye yatırım yapar, nerede durur, hangi sayıyı eksik bulur?</translation>
    </message>
    <message>
        <source>A pipeline export: forecast the quarter, name the deals at risk and the sellers to coach. Compare with what happened.</source>
        <translation>Satış hattı dökümü: çeyreği tahmin etsin, riskteki anlaşmaları ve koçluk gereken satışçıları belirtsin. Gerçekleşenle karşılaştırın.</translation>
    </message>
    <message>
        <source>Enter the finalists’ ratings and compare type and fit with the seat’s profile; leave unrated what nobody has seen.</source>
        <translation>Finalistlerin puanlarını girin; tipi ve uyumu pozisyonun profiliyle karşılaştırın; kimsenin görmediğini puanlamadan bırakın.</translation>
    </message>
    <message>
        <source>Speak with a peer from marketing, one from finance and a former CEO: how did this person collaborate when goals collided?</source>
        <translation>Pazarlamadan ve finanstan birer eş düzey kişiyle ve eski bir CEO ile konuşun: hedefler çatıştığında bu kişi nasıl iş birliği yaptı?</translation>
    </message>
    <message>
        <source>Speak with a former manager and two sellers from the team: attainment over the last three years, who was hired, who left and why.</source>
        <translation>Eski bir yönetici ve ekipten iki satışçıyla konuşun: son üç yılın hedef gerçekleşmesi, kimler işe alındı, kimler neden ayrıldı.</translation>
    </message>
    <message>
        <source>Everybody writes down a score for each criterion before anybody speaks; then discuss the differences, not the averages.</source>
        <translation>Kimse konuşmadan önce herkes her ölçüt için puanını yazar; sonra ortalamalar değil farklar konuşulur.</translation>
    </message>
    <message>
        <source>Hold the two best against the outcomes of the first item. Name the gap you accept and who will fill it.</source>
        <translation>En iyi iki adayı baştaki sonuçlarla karşılaştırın. Kabul ettiğiniz eksiği ve onu kimin tamamlayacağını belirtin.</translation>
    </message>
    <message>
        <source>Tie the variable part to the whole cycle: growth, retention and margin, paid over more than one year. Agree it with the CFO.</source>
        <translation>Değişken kısmı tüm döngüye bağlayın: büyüme, elde tutma ve kâr marjı, bir yıldan uzun süreye yayılarak ödensin. CFO ile kararlaştırın.</translation>
    </message>
    <message>
        <source>Tie the variable part to the team’s target, with an accelerator above 100% and a share for hiring and forecast. Agree it with the CFO.</source>
        <translation>Değişken kısmı ekibin hedefine bağlayın; yüzde 100 üzerinde artan oran, işe alım ve tahmin için bir pay olsun. CFO ile kararlaştırın.</translation>
    </message>
    <message>
        <source>Headcount, budget, tools, authority over prices and hiring, and what happens if the plan changes: on paper before the signature.</source>
        <translation>Kadro, bütçe, araçlar, fiyat ve işe alım yetkisi, plan değişirse ne olacağı: imzadan önce kâğıt üzerinde.</translation>
    </message>
    <message>
        <source>Tell the others within two days and in person, keep in touch with the runner-up, and prepare the announcement inside and outside.</source>
        <translation>Diğerlerine iki gün içinde ve bizzat haber verin, ikinci adayla bağı koparmayın, iç ve dış duyuruyu hazırlayın.</translation>
    </message>
    <message>
        <source>Days 1–30 listen to customers and every function; 31–60 agree one revenue plan with CEO and CFO; 61–90 start two changes that all can see.</source>
        <translation>1–30. günler: müşterileri ve her işlevi dinleyin; 31–60: CEO ve CFO ile tek bir gelir planında anlaşın; 61–90: herkesin göreceği iki değişikliği başlatın.</translation>
    </message>
    <message>
        <source>Days 1–30 join deals with every team; 31–60 own the forecast and fix the stages of the pipeline; 61–90 settle territories, quotas and the next hires.</source>
        <translation>1–30. günler: her ekiple anlaşmalara girin; 31–60: tahmini sahiplenip satış hattının aşamalarını düzeltin; 61–90: bölgeleri, kotaları ve sonraki işe alımları belirleyin.</translation>
    </message>
    <message>
        <source>Pipeline, forecast, key customers, open promises and people issues are handed over in writing, and once face to face.</source>
        <translation>Satış hattı, tahmin, kilit müşteriler, verilmiş sözler ve personel konuları yazılı olarak, bir kez de yüz yüze devredilir.</translation>
    </message>
    <message>
        <source>Weekly time with the CEO, a standing meeting with the CFO, and shared goals with Marketing and Customer Success from the first month.</source>
        <translation>CEO ile haftalık görüşme, CFO ile düzenli toplantı ve ilk aydan itibaren pazarlama ve müşteri başarısıyla ortak hedefler.</translation>
    </message>
    <message>
        <source>Introductions to the ten largest customers, and fixed meetings with marketing on leads and with customer success on handovers.</source>
        <translation>En büyük on müşteriyle tanıştırma; müşteri adayları için pazarlamayla, devirler için müşteri başarısıyla sabit toplantılar.</translation>
    </message>
    <message>
        <source>Put executors below: VPs of Sales of the CSO type. Check the leaders map; two strategists above one another make plans, not deals.</source>
        <translation>Altına uygulayıcılar koyun: CSO tipi Satış VP’leri. Lider haritasına bakın; üst üste iki stratejist anlaşma değil plan üretir.</translation>
    </message>
    <message>
        <source>Put a Head of Sales Strategy beside, and let Marketing and Customer Success work with the seat directly, so that execution keeps its direction.</source>
        <translation>Yanına bir satış stratejisi yöneticisi koyun; pazarlama ve müşteri başarısı pozisyonla doğrudan çalışsın ki uygulama yönünü korusun.</translation>
    </message>
    <message>
        <source>Three talks against the outcomes agreed: what goes, what does not, what the company owes. After the third the search is closed.</source>
        <translation>Kararlaştırılan sonuçlara göre üç görüşme: ne yürüyor, ne yürümüyor, şirketin borcu ne. Üçüncüden sonra arama kapanır.</translation>
    </message>
    <message>
        <source>{subject} reports to {superior} by a solid and by a dotted line</source>
        <translation>{subject} aynı yöneticiye hem düz hem kesik çizgiyle bağlı: {superior}</translation>
    </message>
    <message>
        <source>A leader’s seat is vacant: {name}</source>
        <translation>Bir lider pozisyonu boş: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n seats: {titles}</source>
        <translation>
            <numerusform>{name} %n pozisyonda birden: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a quota of {quota}; assigned below: {assigned}, missing: {missing}</source>
        <translation>{subject}: kota {quota}; altına dağıtılan {assigned}, eksik {missing}</translation>
    </message>
    <message>
        <source>{subject} has no quota</source>
        <translation>{subject}: kota yok</translation>
    </message>
    <message>
        <source>The chart has other sales leaders than the role advisor recommends</source>
        <translation>Şemadaki satış liderleri rol danışmanının önerdiğinden farklı</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} CRO tipinde: strateji {strategy}, uygulama {execution}; dengeleyenler: {marketing} ve {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type: strategy {strategy}, execution {execution}</source>
        <translation>{subject} CRO tipinde: strateji {strategy}, uygulama {execution}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}; balanced by {marketing} and {customerSuccess}</source>
        <translation>{subject} CSO tipinde: uygulama {execution}, strateji {strategy}; dengeleyenler: {marketing} ve {customerSuccess}</translation>
    </message>
    <message>
        <source>{subject} is of the CSO type: execution {execution}, strategy {strategy}</source>
        <translation>{subject} CSO tipinde: uygulama {execution}, strateji {strategy}</translation>
    </message>
    <message>
        <source>{subject} is of the CRO type in the line of {chief}: strategy {strategy}, execution {execution}</source>
        <translation>{subject} CRO tipinde ve hattın başında {chief} var: strateji {strategy}, uygulama {execution}</translation>
    </message>
    <message>
        <source>{subject} has neither a CRO above nor a Head of Sales Strategy below</source>
        <translation>{subject}: üstünde CRO, altında satış stratejisi yöneticisi yok</translation>
    </message>
    <message numerus="yes">
        <source>{subject} leans to one side by %n points: {favoured}</source>
        <translation>
            <numerusform>{subject} %n puanla bir yana ağırlık veriyor: {favoured}</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} has a strategy index of {strategy}; the seat asks for {minimum}</source>
        <translation>{subject}: strateji endeksi {strategy}; pozisyonun gerektirdiği {minimum}</translation>
    </message>
    <message>
        <source>{subject} has an execution index of {execution}; the seat asks for {minimum}</source>
        <translation>{subject}: uygulama endeksi {execution}; pozisyonun gerektirdiği {minimum}</translation>
    </message>
    <message>
        <source>{subject} is not assessed: {executionRated} execution and {strategyRated} strategy skills rated</source>
        <translation>{subject} değerlendirilmemiş: puanlanan uygulama becerisi {executionRated}, strateji becerisi {strategyRated}</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here, {name} there {otherFit})</source>
        <translation>Şununla değiştir: {other}, {otherRole} (buradaki uygunluğu {fit}, {name} oradaki {otherFit})</translation>
    </message>
    <message>
        <source>Swap with {other}, {otherRole} (fit {fit} here)</source>
        <translation>Şununla değiştir: {other}, {otherRole} (buradaki uygunluğu {fit})</translation>
    </message>
    <message>
        <source>Make the seat of {name} vacant and search</source>
        <translation>Pozisyonu boşalt ve aramaya başla: {name}</translation>
    </message>
    <message>
        <source>Open the search checklist: {role}</source>
        <translation>Arama kontrol listesini aç: {role}</translation>
    </message>
    <message>
        <source>Appoint {name} under {manager}: {role}</source>
        <translation>{name} için atama: {role}, yönetici {manager}</translation>
    </message>
    <message>
        <source>Rate the skills of {name}</source>
        <translation>Becerileri değerlendir: {name}</translation>
    </message>
    <message>
        <source>Keep {name} in one seat only: {title}</source>
        <translation>{name} yalnızca tek pozisyonda kalsın: {title}</translation>
    </message>
    <message>
        <source>Set the quota to what is assigned below: {quota}</source>
        <translation>Kotayı altına dağıtılana eşitle: {quota}</translation>
    </message>
    <message>
        <source>Remove the dotted line between {name} and {manager}</source>
        <translation>Kesik çizgiyi kaldır: {name} ve {manager}</translation>
    </message>
    <message>
        <source>Solid and dotted line to the same manager</source>
        <translation>Aynı yöneticiye düz ve kesik çizgi</translation>
    </message>
    <message>
        <source>Vacant leader’s seat</source>
        <translation>Boş lider pozisyonu</translation>
    </message>
    <message>
        <source>One person in several seats</source>
        <translation>Birden çok pozisyonda aynı kişi</translation>
    </message>
    <message>
        <source>Quota not fully assigned</source>
        <translation>Tamamı dağıtılmamış kota</translation>
    </message>
    <message>
        <source>Missing quota</source>
        <translation>Eksik kota</translation>
    </message>
    <message>
        <source>Strategist in the CSO’s seat</source>
        <translation>CSO pozisyonunda stratejist</translation>
    </message>
    <message>
        <source>Executor in the CRO’s seat</source>
        <translation>CRO pozisyonunda uygulayıcı</translation>
    </message>
    <message>
        <source>VP of Sales who is a strategist</source>
        <translation>Stratejist olan Satış VP</translation>
    </message>
    <message>
        <source>CSO without a strategist</source>
        <translation>Yanında stratejist olmayan CSO</translation>
    </message>
    <message>
        <source>CRO who leans to one function</source>
        <translation>Tek bir işleve ağırlık veren CRO</translation>
    </message>
    <message>
        <source>Below the profile of the seat</source>
        <translation>Pozisyonun profilinin altında</translation>
    </message>
    <message>
        <source>Leader not assessed</source>
        <translation>Değerlendirilmemiş lider</translation>
    </message>
    <message>
        <source>Other leaders than advised</source>
        <translation>Önerilenden farklı liderler</translation>
    </message>
    <message>
        <source>Nobody reports to the same person by a solid and by a dotted line.</source>
        <translation>Kimse aynı kişiye hem düz hem kesik çizgiyle bağlı olmaz.</translation>
    </message>
    <message>
        <source>No seat of an executive or a leader is vacant.</source>
        <translation>Hiçbir üst yönetim veya lider pozisyonu boş kalmaz.</translation>
    </message>
    <message>
        <source>Nobody holds more than one seat.</source>
        <translation>Kimse birden çok pozisyonda bulunmaz.</translation>
    </message>
    <message>
        <source>A manager’s quota is covered by the quotas assigned below.</source>
        <translation>Yöneticinin kotası, altına dağıtılan kotalarla karşılanır.</translation>
    </message>
    <message>
        <source>Once quotas are used, every VP of Sales, sales manager and account executive carries one.</source>
        <translation>Kota kullanılıyorsa her Satış VP, satış müdürü ve satış temsilcisinin bir kotası vardır.</translation>
    </message>
    <message>
        <source>The CSO is an executor or balanced, not of the CRO type: strategy less than 0.75 above execution.</source>
        <translation>CSO uygulayıcı veya dengelidir, CRO tipinde değildir: strateji, uygulamayı 0,75’ten az aşar.</translation>
    </message>
    <message>
        <source>The CRO is a strategist or balanced, not of the CSO type: execution less than 0.75 above strategy.</source>
        <translation>CRO stratejist veya dengelidir, CSO tipinde değildir: uygulama, stratejiyi 0,75’ten az aşar.</translation>
    </message>
    <message>
        <source>Below a CRO, a VP of Sales is not of the CRO type as well.</source>
        <translation>Bir CRO’nun altındaki Satış VP de CRO tipinde olmaz.</translation>
    </message>
    <message>
        <source>A CSO without a CRO above has a Head of Sales Strategy.</source>
        <translation>Üstünde CRO bulunmayan CSO’nun bir satış stratejisi yöneticisi olur.</translation>
    </message>
    <message>
        <source>The CRO understands marketing, sales and customer service evenly: their ratings lie less than 2 points apart.</source>
        <translation>CRO pazarlamayı, satışı ve müşteri hizmetlerini dengeli bilir: puanları arasında 2’den az fark vardır.</translation>
    </message>
    <message>
        <source>The index that counts in the seat is at least 2.5: strategy for the CRO, execution for the CSO and the VP of Sales.</source>
        <translation>Pozisyonda belirleyici endeks en az 2,5’tir: CRO için strateji, CSO ve Satış VP için uygulama.</translation>
    </message>
    <message>
        <source>The skills of every CRO, CSO and VP of Sales are rated.</source>
        <translation>Her CRO, CSO ve Satış VP’nin becerileri değerlendirilmiştir.</translation>
    </message>
    <message>
        <source>The chart has the sales leaders that the answers in the role advisor ask for.</source>
        <translation>Şemada, rol danışmanındaki yanıtların gerektirdiği satış liderleri bulunur.</translation>
    </message>
    <message>
        <source>The dotted line says nothing that the solid one does not.</source>
        <translation>Kesik çizgi, düz çizginin söylemediği bir şey söylemez.</translation>
    </message>
    <message>
        <source>While nobody leads, decisions wait and the target has no owner.</source>
        <translation>Kimse yönetmedikçe kararlar bekler ve hedefin sahibi olmaz.</translation>
    </message>
    <message>
        <source>Nobody can give two seats their full time.</source>
        <translation>Kimse iki pozisyona birden tüm zamanını veremez.</translation>
    </message>
    <message>
        <source>What nobody below is asked to sell is missing from the target in the end.</source>
        <translation>Altında kimseden satması istenmeyen kısım, sonunda hedefte eksik kalır.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the plan adds up.</source>
        <translation>Kota olmadan planın tutup tutmadığını kimse bilemez.</translation>
    </message>
    <message>
        <source>Sales execution suffers, because a strategist plans and aligns where deals have to be closed, and collaboration slows decisions.</source>
        <translation>Satışın uygulanması aksar; çünkü stratejist, satış kapatılması gereken yerde planlar ve uzlaştırır, iş birliği de kararları yavaşlatır.</translation>
    </message>
    <message>
        <source>Strategy suffers, because an executor chases the next deals, and collaboration between marketing, sales and service is neglected.</source>
        <translation>Strateji zarar görür; çünkü uygulayıcı bir sonraki satışın peşinden koşar, pazarlama, satış ve müşteri hizmetleri arasındaki iş birliği ihmal edilir.</translation>
    </message>
    <message>
        <source>Two strategists one above the other make many strategies and little action.</source>
        <translation>Üst üste iki stratejist çok strateji, az eylem doğurur.</translation>
    </message>
    <message>
        <source>A CSO drives execution; without a strategist the organisation falls out of step with the market.</source>
        <translation>CSO uygulamayı yürütür; stratejist olmadan organizasyon pazarın gerisinde kalır.</translation>
    </message>
    <message>
        <source>A CRO who favours one function neglects the others, and the revenue cycle breaks where they meet.</source>
        <translation>Bir işlevi kayıran CRO diğerlerini ihmal eder ve gelir döngüsü bunların birleştiği yerde kopar.</translation>
    </message>
    <message>
        <source>The seat asks for more than its holder can give yet.</source>
        <translation>Pozisyon, sahibinin henüz verebileceğinden fazlasını ister.</translation>
    </message>
    <message>
        <source>Whether the person fits the seat stays a guess.</source>
        <translation>Kişinin pozisyona uygun olup olmadığı tahminden öteye geçmez.</translation>
    </message>
    <message>
        <source>How complex the business is decides which leader pays off.</source>
        <translation>Hangi liderin işe yarayacağını işin karmaşıklığı belirler.</translation>
    </message>
    <message>
        <source>Move the VP under the nearest CSO, CRO or CEO.</source>
        <translation>VP’yi en yakın CSO, CRO veya CEO’nun altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the CRO under the CEO.</source>
        <translation>CRO’yu CEO’nun altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO or the CEO.</source>
        <translation>CSO’yu CRO’nun veya CEO’nun altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the CSO under the CRO, or let the CRO below take the CSO’s place.</source>
        <translation>CSO’yu CRO’nun altına taşıyın veya aşağıdaki CRO’yu CSO’nun yerine geçirin.</translation>
    </message>
    <message>
        <source>Move the marketing leader under the CMO, CRO or CEO.</source>
        <translation>Pazarlama liderini CMO, CRO veya CEO’nun altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the customer success leader under the CCO, CRO or CEO.</source>
        <translation>Müşteri başarısı liderini CCO, CRO veya CEO’nun altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the manager under the nearest VP of Sales, CSO or CRO.</source>
        <translation>Müdürü en yakın Satış VP, CSO veya CRO’nun altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the team lead under the nearest sales manager or VP of Sales.</source>
        <translation>Takım liderini en yakın satış müdürünün veya Satış VP’nin altına taşıyın.</translation>
    </message>
    <message>
        <source>Move the seller under the nearest team lead or sales manager.</source>
        <translation>Satışçıyı en yakın takım liderinin veya satış müdürünün altına taşıyın.</translation>
    </message>
    <message>
        <source>Swap the two, or move the person up the line.</source>
        <translation>İkisinin yerini değiştirin veya kişiyi hatta yukarı taşıyın.</translation>
    </message>
    <message>
        <source>Make the seller a team lead, or move the direct reports up.</source>
        <translation>Satışçıyı takım lideri yapın veya ona bağlı çalışanları yukarı taşıyın.</translation>
    </message>
    <message>
        <source>Give the others another role, and place the CEO at the top.</source>
        <translation>Diğerlerine başka bir rol verin ve CEO’yu en üste yerleştirin.</translation>
    </message>
    <message>
        <source>Move the others under whoever leads them.</source>
        <translation>Diğerlerini onları yöneten kişinin altına taşıyın.</translation>
    </message>
    <message>
        <source>Decide who leads, and give the others another role.</source>
        <translation>Kimin yöneteceğine karar verin ve diğerlerine başka bir rol verin.</translation>
    </message>
    <message>
        <source>Check whether all three are needed, and accept the finding if they are.</source>
        <translation>Üçünün de gerekli olup olmadığını inceleyin; gerekliyse bulguyu kabul edin.</translation>
    </message>
    <message>
        <source>Add sellers, or move others out of the sales leader’s branch.</source>
        <translation>Satışçı ekleyin veya diğerlerini satış liderinin dalından çıkarın.</translation>
    </message>
    <message>
        <source>Move the missing leaders under the CRO, or add seats for them.</source>
        <translation>Eksik liderleri CRO’nun altına taşıyın veya onlar için pozisyon ekleyin.</translation>
    </message>
    <message>
        <source>Add the missing seats.</source>
        <translation>Eksik pozisyonları ekleyin.</translation>
    </message>
    <message>
        <source>Add a level or join teams, or change the document’s limits.</source>
        <translation>Bir kademe ekleyin, ekipleri birleştirin veya belgenin sınırlarını değiştirin.</translation>
    </message>
    <message>
        <source>Take out a level, or change the document’s limit.</source>
        <translation>Bir kademeyi kaldırın veya belgenin sınırını değiştirin.</translation>
    </message>
    <message>
        <source>Add the missing SDRs.</source>
        <translation>Eksik SDR’leri ekleyin.</translation>
    </message>
    <message>
        <source>Remove the dotted line.</source>
        <translation>Kesik çizgiyi kaldırın.</translation>
    </message>
    <message>
        <source>Search for a leader; a CRO, a CSO and a VP of Sales have a checklist.</source>
        <translation>Bir lider arayın; CRO, CSO ve Satış VP için bir kontrol listesi vardır.</translation>
    </message>
    <message>
        <source>Keep one of the seats and make the others vacant, or accept the finding if all of them are meant.</source>
        <translation>Pozisyonlardan birini koruyup diğerlerini boşaltın; hepsi bilinçliyse bulguyu kabul edin.</translation>
    </message>
    <message>
        <source>Set the quota to the sum below, or assign the rest.</source>
        <translation>Kotayı alttaki toplama eşitleyin veya kalanı dağıtın.</translation>
    </message>
    <message>
        <source>Enter the quota.</source>
        <translation>Kotayı girin.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, let marketing and customer success report to the seat, or make it vacant and search.</source>
        <translation>Daha uygun biriyle değiştirin, pazarlama ve müşteri başarısını bu pozisyona bağlayın veya pozisyonu boşaltıp aramaya başlayın.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, place filled seats for marketing and customer success beside the CRO, or make the seat vacant and search.</source>
        <translation>Daha uygun biriyle değiştirin, CRO’nun yanına dolu pazarlama ve müşteri başarısı pozisyonları yerleştirin veya pozisyonu boşaltıp aramaya başlayın.</translation>
    </message>
    <message>
        <source>Swap with somebody who fits better, or make the seat vacant.</source>
        <translation>Daha uygun biriyle değiştirin veya pozisyonu boşaltın.</translation>
    </message>
    <message>
        <source>Appoint a Head of Sales Strategy, or add a seat and fill it.</source>
        <translation>Bir satış stratejisi yöneticisi atayın veya bir pozisyon ekleyip doldurun.</translation>
    </message>
    <message>
        <source>Swap with somebody more even, or make the seat vacant and search.</source>
        <translation>Daha dengeli biriyle değiştirin veya pozisyonu boşaltıp aramaya başlayın.</translation>
    </message>
    <message>
        <source>Rate at least three execution and three strategy skills.</source>
        <translation>En az üç uygulama ve üç strateji becerisini değerlendirin.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart, or answer again.</source>
        <translation>Önerilen liderleri şemaya yerleştirin veya yeniden yanıtlayın.</translation>
    </message>
    <message>
        <source>Move the person under the right manager.</source>
        <translation>Kişiyi doğru yöneticinin altına taşıyın.</translation>
    </message>
    <message>
        <source>Choose a manager.</source>
        <translation>Bir yönetici seçin.</translation>
    </message>
    <message>
        <source>Change one of the IDs.</source>
        <translation>Kimliklerden birini değiştirin.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Bir rol seçin.</translation>
    </message>
    <message>
        <source>Lay the recommended leaders into the chart</source>
        <translation>Önerilen liderleri şemaya yerleştir</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n pozisyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n çalışan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <comment>on a card: positions</comment>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n kademe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct reports</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>doğrudan bağlı %n çalışan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n satışçı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AEs</source>
        <comment>on a card: account executives</comment>
        <translation>
            <numerusform>%n AE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SDRs and BDRs</source>
        <comment>on a card</comment>
        <translation>
            <numerusform>%n SDR ve BDR</numerusform>
        </translation>
    </message>
    <message>
        <source>Team cost %1</source>
        <comment>on a card</comment>
        <translation>Ekip maliyeti %1</translation>
    </message>
    <message>
        <source>Search: %1 of %2 done</source>
        <translation>Arama: %2 maddenin %1 tanesi tamam</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>layout of the chart</comment>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Hanging columns, to the left</source>
        <comment>layout of the chart</comment>
        <translation>Sarkan sütunlar, solda</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>layout of the chart</comment>
        <translation>Her iki yanda</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>layout of the chart</comment>
        <translation>Birkaç sütun</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>layout of the chart</comment>
        <translation>Balık kılçığı</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>layout of the chart</comment>
        <translation>Sıkışık</translation>
    </message>
    <message>
        <source>Grades in rows</source>
        <comment>layout of the chart</comment>
        <translation>Unvan düzeyleri satırlarda</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <comment>direction of the chart</comment>
        <translation>Yukarıdan aşağıya</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <comment>direction of the chart</comment>
        <translation>Aşağıdan yukarıya</translation>
    </message>
    <message>
        <source>Left to right</source>
        <comment>direction of the chart</comment>
        <translation>Soldan sağa</translation>
    </message>
    <message>
        <source>Right to left</source>
        <comment>direction of the chart</comment>
        <translation>Sağdan sola</translation>
    </message>
    <message>
        <source>Three columns</source>
        <comment>arrangement of a team</comment>
        <translation>Üç sütun</translation>
    </message>
    <message>
        <source>Four columns</source>
        <comment>arrangement of a team</comment>
        <translation>Dört sütun</translation>
    </message>
    <message>
        <source>Five columns</source>
        <comment>arrangement of a team</comment>
        <translation>Beş sütun</translation>
    </message>
    <message>
        <source>Six columns</source>
        <comment>arrangement of a team</comment>
        <translation>Altı sütun</translation>
    </message>
    <message>
        <source>Seven columns</source>
        <comment>arrangement of a team</comment>
        <translation>Yedi sütun</translation>
    </message>
    <message>
        <source>Eight columns</source>
        <comment>arrangement of a team</comment>
        <translation>Sekiz sütun</translation>
    </message>
    <message>
        <source>Several columns</source>
        <comment>arrangement of a team</comment>
        <translation>Birkaç sütun</translation>
    </message>
    <message>
        <source>One column, to the left</source>
        <comment>arrangement of a team</comment>
        <translation>Tek sütun, solda</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>arrangement of a team</comment>
        <translation>Her iki yanda</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <comment>arrangement of a team</comment>
        <translation>Balık kılçığı</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>arrangement of a team</comment>
        <translation>Sıkışık</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <comment>caption of a row of equal grades</comment>
        <translation>Unvan düzeyi %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>theme</comment>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Burada “{text}” adında kimse yok.</translation>
    </message>
    <message>
        <source>Several are called “{text}”. Write the ID instead.</source>
        <translation>“{text}” adında birden çok kişi var. Bunun yerine kimliği yazın.</translation>
    </message>
    <message>
        <source>Nobody sits there yet: {name}. Write a name first.</source>
        <translation>Bu pozisyonda henüz kimse yok: {name}. Önce bir ad yazın.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>%n hücreyi değiştir</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field</comment>
        <translation>İşlev</translation>
    </message>
    <message>
        <source>Type of leader</source>
        <comment>field</comment>
        <translation>Lider tipi</translation>
    </message>
    <message>
        <source>%1 of the branch</source>
        <translation>%1 (tüm dal)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Değer yok</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>values</comment>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>is</source>
        <comment>test of a value</comment>
        <translation>eşittir</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>test of a value</comment>
        <translation>eşit değildir</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>test of a value</comment>
        <translation>içerir</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>test of a value</comment>
        <translation>en az</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>test of a value</comment>
        <translation>en çok</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>test of a value</comment>
        <translation>boş</translation>
    </message>
    <message>
        <source>is filled in</source>
        <comment>test of a value</comment>
        <translation>dolu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark on a card</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark on a card</comment>
        <translation>Yıldız</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark on a card</comment>
        <translation>Bayrak</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <comment>mark on a card</comment>
        <translation>Yukarı ok</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <comment>mark on a card</comment>
        <translation>Aşağı ok</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>mark on a card</comment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>mark on a card</comment>
        <translation>Nokta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A chart can have at most %n chosen colours or conditions.</source>
        <translation>
            <numerusform>Bir şemada en çok %n seçilmiş renk veya koşul olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Footer</source>
        <comment>field</comment>
        <translation>Alt bilgi</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <comment>field</comment>
        <translation>Koşulun değeri</translation>
    </message>
    <message>
        <source>Direction of the branch</source>
        <comment>field</comment>
        <translation>Dalın yönü</translation>
    </message>
    <message>
        <source>“{path}” does not name a picture in the document&apos;s folder or below it.</source>
        <translation>“{path}”, belgenin klasöründe veya altında bir resim göstermiyor.</translation>
    </message>
    <message>
        <source>“{path}” is looked for beside the document, which has not been saved yet.</source>
        <translation>“{path}” belgenin yanında aranır; belge ise henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>There is no file “{path}” beside the document.</source>
        <translation>Belgenin yanında “{path}” adlı bir dosya yok.</translation>
    </message>
    <message>
        <source>“{path}” leads out of the document&apos;s folder, so it is not opened.</source>
        <translation>“{path}” belgenin klasörünün dışına çıkıyor, bu yüzden açılmıyor.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MiB.</source>
        <translation>“{path}” {limit} MiB’den büyük.</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} pixels on a side.</source>
        <translation>“{path}” bir kenarında {limit} pikselden fazlasına sahip.</translation>
    </message>
    <message>
        <source>“{path}” is neither a PNG nor a JPEG picture.</source>
        <translation>“{path}” ne PNG ne de JPEG resmi.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>“{path}” okunamadı.</translation>
    </message>
    <message>
        <source>“{path}” was not copied: there is another file of that name.</source>
        <translation>“{path}” kopyalanmadı: bu adda başka bir dosya var.</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>field</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>As the chart around it</source>
        <comment>direction</comment>
        <translation>Çevresindeki şema gibi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Yeni</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa Aktar…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Başlangıç Sayfası</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Çoğalt</translation>
    </message>
    <message>
        <source>Re&amp;move, reports move up</source>
        <translation>Ka&amp;ldır, Bağlı Olanlar Yukarı Taşınır</translation>
    </message>
    <message>
        <source>Remove &amp;branch</source>
        <translation>&amp;Dalı Kaldır</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü Seç</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Bul</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Şuna Git…</translation>
    </message>
    <message>
        <source>Direct &amp;report</source>
        <translation>&amp;Bağlı Çalışan</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Eş Düzey</translation>
    </message>
    <message>
        <source>Manager &amp;above</source>
        <translation>Üste &amp;Yönetici</translation>
    </message>
    <message>
        <source>&amp;Top position</source>
        <translation>En Üste &amp;Pozisyon</translation>
    </message>
    <message>
        <source>Edit &amp;name</source>
        <translation>&amp;Adı Düzenle</translation>
    </message>
    <message>
        <source>C&amp;hange manager…</source>
        <translation>Yöneti&amp;ciyi Değiştir…</translation>
    </message>
    <message>
        <source>&amp;Swap holders</source>
        <translation>Kişil&amp;erin Yerini Değiştir</translation>
    </message>
    <message>
        <source>&amp;Vacate</source>
        <translation>Po&amp;zisyonu Boşalt</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>&amp;Önceye Taşı</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>&amp;Sonraya Taşı</translation>
    </message>
    <message>
        <source>Move &amp;one level up</source>
        <translation>Bir Kademe Y&amp;ukarı Taşı</translation>
    </message>
    <message>
        <source>Move one level do&amp;wn</source>
        <translation>Bir Kade&amp;me Aşağı Taşı</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Pencereye Sığdır</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Gerçek Boyut</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Daralt</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>Ge&amp;nişlet</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>&amp;Tümünü Daralt</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Tümünü Genişl&amp;et</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>&amp;Anahat</translation>
    </message>
    <message>
        <source>Finding&amp;s</source>
        <translation>&amp;Bulgular</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ay&amp;rıntılar</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tam E&amp;kran</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Otomatik</translation>
    </message>
    <message>
        <source>&amp;Top to bottom</source>
        <translation>&amp;Yukarıdan Aşağıya</translation>
    </message>
    <message>
        <source>&amp;Hanging teams</source>
        <translation>&amp;Sarkan Ekipler</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>So&amp;ldan Sağa</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Sonraki Bulgu</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Önceki Bulgu</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Kurallar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye Kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Arborg</source>
        <translation>Arborg &amp;Hakkında</translation>
    </message>
    <message>
        <source>Role &amp;advisor…</source>
        <translation>&amp;Rol Danışmanı…</translation>
    </message>
    <message>
        <source>&amp;Search checklist…</source>
        <translation>&amp;Arama Kontrol Listesi…</translation>
    </message>
    <message>
        <source>&amp;Compare skills…</source>
        <translation>&amp;Becerileri Karşılaştır…</translation>
    </message>
    <message>
        <source>Revenue growth &amp;diagnostic…</source>
        <translation>&amp;Gelir Büyümesi Tanısı…</translation>
    </message>
    <message>
        <source>&amp;Chart and cards…</source>
        <translation>Şema ve &amp;Kartlar…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Ya&amp;n Yana</translation>
    </message>
    <message>
        <source>Hanging teams, to the l&amp;eft</source>
        <translation>Sarkan Ekipler, Sol&amp;da</translation>
    </message>
    <message>
        <source>Teams on &amp;both sides</source>
        <translation>Ekipler &amp;Her İki Yanda</translation>
    </message>
    <message>
        <source>Teams in se&amp;veral columns</source>
        <translation>Ekipler &amp;Birkaç Sütunda</translation>
    </message>
    <message>
        <source>&amp;Fishbone</source>
        <translation>Balık Kıl&amp;çığı</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>S&amp;ıkışık</translation>
    </message>
    <message>
        <source>&amp;Grades in rows</source>
        <translation>&amp;Unvan Düzeyleri Satırlarda</translation>
    </message>
    <message>
        <source>B&amp;ottom to top</source>
        <translation>&amp;Aşağıdan Yukarıya</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>Sa&amp;ğdan Sola</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>theme</comment>
        <translation>&amp;Otomatik</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <comment>theme</comment>
        <translation>&amp;Kâğıt</translation>
    </message>
    <message>
        <source>&amp;Slate</source>
        <comment>theme</comment>
        <translation>Ard&amp;uvaz</translation>
    </message>
    <message>
        <source>&amp;Mono</source>
        <comment>theme</comment>
        <translation>&amp;Tek Renkli</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>Yüksek Ka&amp;rşıtlık</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Komut &amp;Bul…</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Küçük &amp;Harita</translation>
    </message>
    <message>
        <source>&amp;Dotted line to…</source>
        <translation>&amp;Kesik Çizgili Bağlılık…</translation>
    </message>
    <message>
        <source>&amp;People table</source>
        <translation>Kişi Tablo&amp;su</translation>
    </message>
    <message>
        <source>Focus on this &amp;branch</source>
        <translation>Yalnı&amp;z Bu Dalı Göster</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Hepsini G&amp;öster</translation>
    </message>
    <message>
        <source>Colours and title bloc&amp;k…</source>
        <translation>Renkler &amp;ve Başlık Alanı…</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>&amp;Fotoğraf…</translation>
    </message>
    <message>
        <source>R&amp;emove photo</source>
        <translation>Fotoğrafı K&amp;aldır</translation>
    </message>
</context>
<context>
    <name>arborg::ui::AdvisorDialog</name>
    <message>
        <source>Which leader do you need?</source>
        <translation>Hangi Lidere İhtiyacınız Var?</translation>
    </message>
    <message>
        <source>Start a chart from this</source>
        <translation>Buradan Bir Şema Başlat</translation>
    </message>
    <message>
        <source>Lay this skeleton into my chart</source>
        <translation>Bu İskeleti Şemama Yerleştir</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Yanıtları Sakla</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>İşiniz</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Satış kanalı sayısı</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürün sayısı</translation>
    </message>
    <message>
        <source>Verticals (industries sold to)</source>
        <translation>Satış yapılan sektör sayısı</translation>
    </message>
    <message>
        <source>Serious competitors</source>
        <translation>Ciddi rakip sayısı</translation>
    </message>
    <message>
        <source>People in sales</source>
        <translation>Satıştaki kişi sayısı</translation>
    </message>
    <message>
        <source>As many as in the chart</source>
        <translation>Şemadaki kadar</translation>
    </message>
    <message>
        <source>What you notice</source>
        <translation>Neler fark ediyorsunuz</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Bunu gösterenler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ArrangementEdit</name>
    <message>
        <source>An assistant stands beside the manager.</source>
        <translation>Asistan, yöneticisinin yanında durur.</translation>
    </message>
    <message>
        <source>With grades in rows all teams are arranged alike.</source>
        <translation>Unvan düzeyleri satırlarda olduğunda tüm ekipler aynı şekilde düzenlenir.</translation>
    </message>
    <message>
        <source>Different ones</source>
        <comment>of several teams</comment>
        <translation>Farklı değerler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartCanvas</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organizasyon şeması</translation>
    </message>
    <message>
        <source>Press Enter to add the first person</source>
        <translation>İlk kişiyi eklemek için Enter tuşuna basın</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ChartDialog</name>
    <message>
        <source>Chart and cards</source>
        <translation>Şema ve kartlar</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Pencereyle aynı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Başlık:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>Şemanın &amp;dili:</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>&amp;Para birimi:</translation>
    </message>
    <message>
        <source>On each card, below name and title</source>
        <translation>Her kartta, ad ve unvanın altında</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;İlk satır:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <translation>İki&amp;nci satır:</translation>
    </message>
    <message>
        <source>T&amp;hird:</source>
        <translation>Ü&amp;çüncü satır:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>&amp;Photos instead of initials</source>
        <translation>Baş harfler yerine &amp;fotoğraf</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zincifre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Gök mavisi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahverengi</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin yeşili</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Arduvaz</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Renk yok</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Başka Renk…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Başka renk</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CommandPalette</name>
    <message>
        <source>No such command</source>
        <translation>Böyle bir komut yok</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::CompareDialog</name>
    <message>
        <source>Choose a person</source>
        <translation>Kişi Seç</translation>
    </message>
    <message>
        <source>Name, title or ID</source>
        <translation>Ad, unvan veya kimlik</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Kişi Seç…</translation>
    </message>
    <message>
        <source>Fit for the seat of %1</source>
        <translation>Şu pozisyona uygunluk: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Uygunluk</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Beceri</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Compare skills</source>
        <translation>Becerileri Karşılaştır</translation>
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
        <translation>Puanı görmek için her alandan en az üç uygulamayı değerlendirin.</translation>
    </message>
    <message>
        <source>Nothing is rated low yet.</source>
        <translation>Henüz düşük puan alan yok.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Gelir Büyümesi Tanısı</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Yeni Değerlendirme</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Bu Değerlendirmeyi Kaldır</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>Scores by area</source>
        <translation>Alanlara göre puanlar</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Zaman içinde puanlar</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Önce ne yapmalı</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zaman içinde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
</context>
<context>
    <name>arborg::ui::DottedLinesEdit</name>
    <message>
        <source>Kind of the dotted line to %1</source>
        <translation>Kesik çizginin türü: %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Caption of the dotted line to %1</source>
        <translation>Kesik çizginin açıklaması: %1</translation>
    </message>
    <message>
        <source>Remove this dotted line</source>
        <translation>Bu kesik çizgiyi kaldır</translation>
    </message>
    <message>
        <source>Remove the dotted line to %1</source>
        <translation>Kesik çizgiyi kaldır: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Gelen: %1</translation>
    </message>
    <message>
        <source>Add a dotted line…</source>
        <translation>Kesik çizgi ekle…</translation>
    </message>
</context>
<context>
    <name>arborg::ui::EditController</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Yöneticiyi değiştir</translation>
    </message>
    <message>
        <source>Name of the new manager</source>
        <translation>Yeni yöneticinin adı</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Name, title or id</source>
        <translation>Ad, unvan veya kimlik</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Bulguyu kabul et</translation>
    </message>
    <message>
        <source>Why is it right for this organisation? The reason is kept in the document.</source>
        <translation>Bu organizasyon için neden doğru? Gerekçe belgede saklanır.</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Kesik çizgili bağlılık</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kime?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ExportDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Saydam arka plan</translation>
    </message>
    <message>
        <source>Show &amp;findings on the cards</source>
        <translation>&amp;Bulguları kartlarda göster</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG resmi</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG çizimi</translation>
    </message>
    <message>
        <source>One page that fits the chart</source>
        <translation>Şemaya uyan tek sayfa</translation>
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
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Biçi&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>Say&amp;fa:</translation>
    </message>
    <message>
        <source>Or&amp;ientation:</source>
        <translation>Yö&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Çö&amp;zünürlük:</translation>
    </message>
    <message>
        <source>&amp;Language of the chart:</source>
        <translation>Şemanın di&amp;li:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>Şemadaki gibi</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>Te&amp;ma:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FiguresPanel</name>
    <message>
        <source>Whole chart</source>
        <translation>Tüm şema</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Seçimi izle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Göstergeleri tablo olarak kopyala</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FileController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG resimleri (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG çizimleri (*.svg)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Kaydedilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>Do you want to save the changes to “%1”?</source>
        <translation>“%1” belgesindeki değişiklikleri kaydetmek istiyor musunuz?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Kaydetmezseniz kaybolurlar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Şemalar ve tablolar (*.arborg *.csv *.tsv *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tablo içe aktar</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablolar (*.csv *.tsv *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 açılıyor…</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>“%1” açılamadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions imported</source>
        <translation>
            <numerusform>%Ln pozisyon içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions were read from “%1”. Nothing was left out; this needs a look:</source>
        <translation>
            <numerusform>“%1” dosyasından %Ln pozisyon okundu. Hiçbir şey atlanmadı; bunlara bakılmalı:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>İçe aktarma raporu</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Arborg charts (*.arborg)</source>
        <translation>Arborg şemaları (*.arborg)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 kaydediliyor…</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>“%1” kaydedilemedi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” yazılamadı</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Şuraya aktarıldı: %1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Resimler kopyalanıyor…</translation>
    </message>
    <message>
        <source>Pictures left behind</source>
        <translation>Geride kalan resimler</translation>
    </message>
    <message>
        <source>The chart is saved. Some of its pictures could not be copied into the new folder; they are still in the old one.</source>
        <translation>Şema kaydedildi. Bazı resimleri yeni klasöre kopyalanamadı; onlar hâlâ eski klasörde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be shown</source>
        <translation>
            <numerusform>%Ln resim gösterilemedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find in all fields</source>
        <translation>Tüm alanlarda bul</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsModel</name>
    <message>
        <source>Whole chart</source>
        <translation>Tüm şema</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozisyon</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Düzeltme</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FindingsPanel</name>
    <message>
        <source>Show on chart</source>
        <translation>Şemada göster</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Kabulü geri al</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Gerekçeyle kabul et…</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Kabul edilenleri göster</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>Sorun bulunmadı</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FocusBar</name>
    <message>
        <source>Show everything</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Hepsini göster (Esc)</translation>
    </message>
    <message>
        <source>Only the branch of %1</source>
        <translation>Yalnız bu dal: %1</translation>
    </message>
    <message>
        <source>Widens the view to this branch</source>
        <translation>Görünümü bu dala genişletir</translation>
    </message>
</context>
<context>
    <name>arborg::ui::FormatsEdit</name>
    <message>
        <source>Colour or mark the cards that meet a condition: a quota of at least a million, a seat without a name, a department …</source>
        <translation>Bir koşulu karşılayan kartları renklendirin veya işaretleyin: en az bir milyonluk satış kotası, adsız bir pozisyon, bir departman…</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>Koşul &amp;Ekle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>İşaret yok</translation>
    </message>
    <message>
        <source>Ask this one before the one above</source>
        <translation>Bunu üsttekinden önce sor</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu koşulu kaldır</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bir sayı</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>bir değer</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Açıldığı gibi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::InspectorPanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Diğer (serbest unvan)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions selected</source>
        <translation>
            <numerusform>%Ln pozisyon seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is changed on all of them.</source>
        <translation>Burada değiştirdikleriniz hepsinde değişir.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Pozisyon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Select somebody to see and change the details.</source>
        <translation>Ayrıntıları görmek ve değiştirmek için birini seçin.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Bağlı olduğu yönetici</translation>
    </message>
    <message>
        <source>Choose another manager</source>
        <translation>Başka bir yönetici seç</translation>
    </message>
    <message>
        <source>Notes about this seat</source>
        <translation>Bu pozisyonla ilgili notlar</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Beceriler</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Kesik çizgili bağlılıklar</translation>
    </message>
    <message>
        <source>The cards of this chart show no photos: Layout, Chart and cards.</source>
        <translation>Bu şemanın kartlarında fotoğraf gösterilmiyor: Yerleşim, Şema ve Kartlar.</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Fotoğraf seç…</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Fotoğrafı kaldır</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LayoutController</name>
    <message>
        <source>Selected tea&amp;ms</source>
        <translation>S&amp;eçili Ekipler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersChart</name>
    <message>
        <source>Strategists</source>
        <translation>Stratejistler</translation>
    </message>
    <message>
        <source>All-round leaders</source>
        <translation>Çok yönlü liderler</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Gelişmekte</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Uygulayıcılar</translation>
    </message>
    <message>
        <source>%1: execution %2, strategy %3</source>
        <translation>%1: uygulama %2, strateji %3</translation>
    </message>
    <message>
        <source>Leaders map: strategy against execution</source>
        <translation>Lider haritası: strateji ve uygulama</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LeadersPanel</name>
    <message>
        <source>Nobody is assessed yet. Rate at least three execution and three strategy skills of a leader.</source>
        <translation>Henüz kimse değerlendirilmedi. Bir liderin en az üç uygulama ve üç strateji becerisini değerlendirin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaders are not assessed.</source>
        <translation>
            <numerusform>%Ln lider değerlendirilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other leaders</source>
        <translation>Diğer liderler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::LooksDialog</name>
    <message>
        <source>Colours and title block</source>
        <translation>Renkler ve başlık alanı</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation>&amp;Koşullar</translation>
    </message>
    <message>
        <source>&amp;Title block</source>
        <translation>&amp;Başlık alanı</translation>
    </message>
    <message>
        <source>A condition has no value yet.</source>
        <translation>Bir koşulun değeri henüz yok.</translation>
    </message>
    <message>
        <source>Function of the role (usual)</source>
        <translation>Rolün işlevi (olağan)</translation>
    </message>
    <message>
        <source>Colour &amp;by:</source>
        <translation>&amp;Renk ölçütü:</translation>
    </message>
    <message>
        <source>&amp;Legend below the chart</source>
        <translation>Şemanın altında Şemanın altında &amp;göstergeaçıklamalar</translation>
    </message>
    <message>
        <source>The first condition that a card meets gives its colour, and the first with a mark its mark.</source>
        <translation>Kartın karşıladığı ilk koşul rengini, işareti olan ilk koşul da işaretini verir.</translation>
    </message>
    <message>
        <source>T&amp;itle of the chart above it</source>
        <translation>Üstte şemanın &amp;başlığı</translation>
    </message>
    <message>
        <source>&amp;Date of the drawing</source>
        <translation>Çizimin &amp;tarihi</translation>
    </message>
    <message>
        <source>for example: Confidential</source>
        <translation>örneğin: Gizli</translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation>&amp;Alt bilgi:</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>&amp;Logo seç…</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>Logo&amp;yu kaldır</translation>
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
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son Kullanılanı Aç</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Yerleşim</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>De&amp;netle</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Satış</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ya&amp;rdım</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>arborg::ui::MainWindow</name>
    <message>
        <source>About Arborg</source>
        <translation>Arborg hakkında</translation>
    </message>
    <message>
        <source>Arborg %1

Designer for the organisation charts of sales teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arborg %1

Satış ekiplerinin organizasyon şemaları için tasarım programı.
GNU Genel Kamu Lisansı sürüm 3 veya sonrası kapsamında özgür yazılım.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>Bulunan: %1/%2</translation>
    </message>
    <message>
        <source>%1[*] – Arborg</source>
        <translation>%1[*] – Arborg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Anahat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bağlı çalışan</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Eş düzey</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Yerleşim</translation>
    </message>
    <message>
        <source>How the chart is laid out</source>
        <translation>Şemanın nasıl yerleştirildiği</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Liderler</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Göstergeler</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the chart</source>
        <translation>Şemanın renkleri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>More is shown: %1 was left out</source>
        <translation>Artık daha çoğu görünüyor: %1 dışarıda kalmıştı</translation>
    </message>
</context>
<context>
    <name>arborg::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Küçük harita</translation>
    </message>
</context>
<context>
    <name>arborg::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Anahat</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PalettePanel</name>
    <message>
        <source>Other (free title)</source>
        <translation>Diğer (serbest unvan)</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Rol Ara</translation>
    </message>
    <message>
        <source>Roles to drag onto the chart</source>
        <translation>Şemaya sürüklenecek roller</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PeopleModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation>Satır %1, %2: %3</translation>
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
        <translation>Burada henüz kimse yok. Bir hesap tablosundan satır yapıştırın ya da şemaya ilk kişiyi ekleyin.</translation>
    </message>
    <message>
        <source>Nobody matches. Esc in the filter shows everybody again.</source>
        <translation>Eşleşen kimse yok. Filtrede Esc tuşu herkesi yeniden gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed:</source>
        <translation>Hiçbir şey değiştirilmedi:</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Alışılmış Sütunlar</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Artan Sırada Sırala</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Azalan Sırada Sırala</translation>
    </message>
    <message>
        <source>Order of the chart</source>
        <translation>Şemadaki Sıra</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Sütunu Sola Taşı</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Sütunu Sağa Taşı</translation>
    </message>
    <message>
        <source>Fit column to its content</source>
        <translation>Sütunu İçeriğine Sığdır</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Sütunu Gizle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Şemada göster</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Hücreyi Düzenle</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Aşağı Doldur</translation>
    </message>
    <message>
        <source>Fill selected rows</source>
        <translation>Seçili Satırları Doldur</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Hücreleri Temizle</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Hücreleri Kopyala</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Başlıklarla Birlikte Kopyala</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Hücreleri Yapıştır</translation>
    </message>
    <message>
        <source>Filter all fields</source>
        <translation>Tüm alanlarda süz</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>quick filter</comment>
        <translation>Açık olanlar</translation>
    </message>
    <message>
        <source>Only vacant seats</source>
        <translation>Yalnız açık pozisyonlar</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Bulgusu olanlar</translation>
    </message>
    <message>
        <source>Only seats with findings</source>
        <translation>Yalnız bulgusu olan pozisyonlar</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Dal: %1</translation>
    </message>
    <message>
        <source>Selected branch</source>
        <translation>Seçili dal</translation>
    </message>
    <message>
        <source>Only who is selected, and everybody below</source>
        <translation>Yalnız seçili olan ve altındaki herkes</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Hangi sütunların gösterileceği</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>More room for the table</source>
        <translation>Tabloya daha çok yer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PersonPicker</name>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
</context>
<context>
    <name>arborg::ui::PictureController</name>
    <message>
        <source>Choose a photo</source>
        <translation>Fotoğraf seç</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo seç</translation>
    </message>
    <message>
        <source>Save the chart first</source>
        <translation>Önce şemayı kaydedin</translation>
    </message>
    <message>
        <source>Pictures are kept in the folder of the chart, and this one has none yet.</source>
        <translation>Resimler şemanın klasöründe durur; bu şemanın ise henüz klasörü yok.</translation>
    </message>
    <message>
        <source>Save it, then choose the picture.</source>
        <translation>Kaydedin, ardından resmi seçin.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</source>
        <translation>Resimler (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a picture</source>
        <translation>“%1” resim olarak kullanılamaz</translation>
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
        <translation>Değerlendirilmedi</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
</context>
<context>
    <name>arborg::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Fewest direct reports of a manager:</source>
        <translation>Bir yöneticiye doğrudan bağlı en az çalışan:</translation>
    </message>
    <message>
        <source>Most direct reports of a manager:</source>
        <translation>Bir yöneticiye doğrudan bağlı en çok çalışan:</translation>
    </message>
    <message>
        <source>Most layers:</source>
        <translation>En çok kademe:</translation>
    </message>
    <message>
        <source>Account executives that one SDR or BDR can feed:</source>
        <translation>Bir SDR veya BDR’nin besleyebileceği satış temsilcisi:</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SalesController</name>
    <message>
        <source>Search for: %1</source>
        <translation>Aranan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 tamamlandı</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Sorumlu: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Arama Kontrol Listesi</translation>
    </message>
    <message>
        <source>Revenue growth diagnostic</source>
        <translation>Gelir Büyümesi Tanısı</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Önce ne yapmalı</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa Aktar</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” yazılamadı</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Şuraya aktarıldı: %1</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchDialog</name>
    <message>
        <source>Search for: %1</source>
        <translation>Aranan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 tamamlandı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items overdue</source>
        <translation>
            <numerusform>%Ln madde gecikmiş</numerusform>
        </translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>sıradaki son tarih %1</translation>
    </message>
    <message>
        <source>the seat is filled: %1</source>
        <translation>pozisyon dolu: %1</translation>
    </message>
    <message>
        <source>Search checklist</source>
        <translation>Arama Kontrol Listesi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan Başla</translation>
    </message>
</context>
<context>
    <name>arborg::ui::SearchIndex</name>
    <message>
        <source>Skill</source>
        <translation>Beceri</translation>
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
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Walk the chart as it is drawn</source>
        <translation>Şemada çizildiği gibi dolaş</translation>
    </message>
    <message>
        <source>Walk without selecting</source>
        <translation>Seçmeden dolaş</translation>
    </message>
    <message>
        <source>Collapse or expand a branch</source>
        <translation>Dalı daralt veya genişlet</translation>
    </message>
    <message>
        <source>Write over the name</source>
        <translation>Adın üzerine yaz</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>herhangi bir harf</translation>
    </message>
    <message>
        <source>Next and previous field of a card</source>
        <translation>Kartın sonraki ve önceki alanı</translation>
    </message>
    <message>
        <source>Leave without changing</source>
        <translation>Değiştirmeden çık</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>İmlecin bulunduğu yeri yakınlaştır</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl ve tekerlek</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Görünümü kaydır</translation>
    </message>
    <message>
        <source>the wheel, the middle button, or Space and drag</source>
        <translation>tekerlek, orta düğme veya boşluk ve sürükleme</translation>
    </message>
    <message>
        <source>Move under another manager</source>
        <translation>Başka bir yöneticinin altına taşı</translation>
    </message>
    <message>
        <source>drag the card</source>
        <translation>kartı sürükle</translation>
    </message>
    <message>
        <source>Drop without a question</source>
        <translation>Sormadan bırak</translation>
    </message>
    <message>
        <source>Shift and drop</source>
        <translation>Shift ve bırakma</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrele</translation>
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
        <translation>Bu pozisyona uygunluk (%1): %2/100</translation>
    </message>
    <message>
        <source>Fit for this seat (%1): rate at least three of its skills</source>
        <translation>Bu pozisyona uygunluk (%1): en az üç becerisini değerlendirin</translation>
    </message>
    <message>
        <source>Nobody sits here. Skills are rated on a person.</source>
        <translation>Bu pozisyon boş. Beceriler kişi için değerlendirilir.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Skills as a radar</source>
        <translation>Radar grafiğinde beceriler</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StartPage</name>
    <message>
        <source>Led by a CRO</source>
        <translation>CRO yönetiminde</translation>
    </message>
    <message>
        <source>A software company in three countries; one VP seat is open.</source>
        <translation>Üç ülkede bir yazılım şirketi; bir VP pozisyonu açık.</translation>
    </message>
    <message>
        <source>Led by a CSO</source>
        <translation>CSO yönetiminde</translation>
    </message>
    <message>
        <source>A machine maker whose sales close in the regions.</source>
        <translation>Satışlarını bölgelerde kapatan bir makine üreticisi.</translation>
    </message>
    <message>
        <source>A CRO with a CSO</source>
        <translation>CRO ile birlikte CSO</translation>
    </message>
    <message>
        <source>A large group, with a few reporting lines to put right.</source>
        <translation>Birkaç raporlama hattı düzeltilecek büyük bir grup.</translation>
    </message>
    <message>
        <source>A start-up with a VP of Sales</source>
        <translation>Satış VP’si olan bir girişim</translation>
    </message>
    <message>
        <source>A dozen people and the first sales team.</source>
        <translation>Bir düzine kişi ve ilk satış ekibi.</translation>
    </message>
    <message>
        <source>Design your sales organisation</source>
        <translation>Satış organizasyonunuzu tasarlayın</translation>
    </message>
    <message>
        <source>Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you work.</source>
        <translation>Çizin veya bir tablodan alın. Arborg siz çalışırken kimin kime bağlı olduğunu denetler.</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Yeni şema</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tablo içe aktar…</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Bir örnekle başla</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Son kullanılan dosyalar</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Açtığınız veya kaydettiğiniz dosyalar burada görünür.</translation>
    </message>
    <message>
        <source>Which leader do you need?</source>
        <translation>Hangi Lidere İhtiyacınız Var?</translation>
    </message>
</context>
<context>
    <name>arborg::ui::StatusView</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln açık pozisyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln uyarı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln bilgi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştırma</translation>
    </message>
</context>
<context>
    <name>arborg::ui::ValueColorsEdit</name>
    <message>
        <source>Every card has the colour of what its role does: sales, marketing, finance …</source>
        <translation>Her kart, rolünün yaptığı işin rengini taşır: satış, pazarlama, finans…</translation>
    </message>
    <message>
        <source>From blue for the smallest numbers to red for the largest, in five steps.</source>
        <translation>En küçük sayılar için maviden en büyükler için kırmızıya, beş adımda.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_US">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Tiedostokansio</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Pikakuvake</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Näyttää ohjeen, myös Qt:n omat valitsimet.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Näyttää komentorivin valitsimien ohjeen.</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Tunnistautuminen vaaditaan</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Tulostimen %1 käyttö palvelimella %2 vaatii tunnistautumisen.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Tulostimen %1 käyttö vaatii tunnistautumisen.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Salasana:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Käyttäjätunnus:</translation>
    </message>
</context>
<context>
    <name>QDomParser</name>
    <message>
        <source>Error occurred while processing XML declaration</source>
        <translation>Virhe käsiteltäessä XML-esittelyä</translation>
    </message>
    <message>
        <source>Error occurred while processing a processing instruction</source>
        <translation>Virhe käsiteltäessä prosessointikomentoa</translation>
    </message>
    <message>
        <source>Error occurred while processing a start element</source>
        <translation>Virhe käsiteltäessä aloituselementtiä</translation>
    </message>
    <message>
        <source>Error occurred while processing an end element</source>
        <translation>Virhe käsiteltäessä lopetuselementtiä</translation>
    </message>
    <message>
        <source>Error occurred while processing an entity reference</source>
        <translation>Virhe käsiteltäessä entiteettiviittausta</translation>
    </message>
    <message>
        <source>Error occurred while processing comment</source>
        <translation>Virhe käsiteltäessä kommenttia</translation>
    </message>
    <message>
        <source>Error occurred while processing comments</source>
        <translation>Virhe käsiteltäessä kommentteja</translation>
    </message>
    <message>
        <source>Error occurred while processing document type declaration</source>
        <translation>Virhe käsiteltäessä dokumentin tyypin esittelyä</translation>
    </message>
    <message>
        <source>Error occurred while processing entity declaration</source>
        <translation>Virhe käsiteltäessä entiteetin esittelyä</translation>
    </message>
    <message>
        <source>Error occurred while processing notation declaration</source>
        <translation>Virhe käsiteltäessä notaation esittelyä</translation>
    </message>
    <message>
        <source>Error occurred while processing the element content</source>
        <translation>Virhe käsiteltäessä elementin sisältöä</translation>
    </message>
    <message>
        <source>Multiple DTD sections are not allowed</source>
        <translation>Vain yksi DTD-osa sallitaan</translation>
    </message>
    <message>
        <source>Tag mismatch</source>
        <translation>Tunnisteet eivät täsmää</translation>
    </message>
    <message>
        <source>Unexpected end element &apos;%1&apos;</source>
        <translation>Odottamaton lopetuselementti ”%1”</translation>
    </message>
    <message>
        <source>Unexpected token</source>
        <translation>Odottamaton merkintä</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Tiedostoa ei voitu avata kirjoitusta varten: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Lohkon kirjoittaminen epäonnistui: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Tiedoston %1 luonti kirjoitusta varten epäonnistui: %2</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Muut ladattavat liitännäiset, voidaan antaa useita kertoja.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>Sama kuin --windowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>Sama kuin --windowicon.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>Sama kuin --windowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Ikkunan oletuskuvake.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Estä hiiren kaappaaminen (hyödyllinen virheenjäljittimissä).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Näytön nimi, ohittaa muuttujan $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Pakota hiiren kaappaaminen (myös virheenjäljittimessä).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>Käytettävän X11-visuaalin tunniste.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Instanssin nimi määrityksen ICCCM 4.1.2.5 mukaan.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Alustaliitännäisten polku.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Alustan teema.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA-liitännäinen. Kunkin liitännäisen valitsimet löytyvät QGuiApplication-luokan ohjeesta.</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Palauttaa sovelluksen aiemmasta istunnosta.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Asettaa sovelluksen asettelun suunnaksi Qt::RightToLeft (apuna virheenjäljityksessä).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Ensimmäisen ikkunan otsikko.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Pääikkunan koko ja sijainti X11-syntaksilla, esimerkiksi 100x100+50+50.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Sama kuin --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Sama kuin --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Sama kuin --qwindowtitle.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translatorcomment>Left in English on purpose: the text is about licences, and Qt asks translators to leave it or to repeat it verbatim.</translatorcomment>
        <translation>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikti kaksipuolisuuden asetuksissa</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kaksipuolisen tulostuksen asetuksissa on konflikteja. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikti sivun asetuksissa</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sivun asetuksissa on konflikteja. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kaksipuolinen tulostus</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Sidonta pitkältä sivulta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Sidonta lyhyeltä sivulta</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile ei voi avata kohdetta ”%1”, ellei suoraa kirjoitusta sallita varatapana.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Adjust contrast</source>
        <translation>Säädä kontrastia</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Käynnistä (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Käynnistä (H)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Tehtäväluettelo</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>desktop</source>
        <translation>työpöytä</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>ilmoitus</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>pääte</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallit</translation>
    </message>
</context>
<context>
    <name>QStateMachine</name>
    <message>
        <source>Child mode of state machine &apos;%1&apos; is not &apos;ExclusiveStates&apos;.</source>
        <translation>Tilakoneen ”%1” alitilojen toimintatapa ei ole ”ExclusiveStates”.</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: avain on tyhjä</translation>
    </message>
    <message>
        <source>%1: key too long</source>
        <translation>%1: avain on liian pitkä</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: avaimen tekeminen epäonnistui</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok epäonnistui</translation>
    </message>
    <message>
        <source>%1: System V semaphores are not available for sandboxed applications. Please build Qt with -feature-ipc_posix</source>
        <translation>%1: System V -semaforit eivät ole eristettyjen sovellusten käytettävissä. Käännä Qt valitsimella -feature-ipc_posix</translation>
    </message>
</context>
<context>
    <name>QTgaFile</name>
    <message>
        <source>Image size exceeds limit</source>
        <translation>Kuvan koko ylittää rajan</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>Entiteetti laajenee useampaan merkkiin kuin laajennuksen raja sallii.</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>Löydettiin itseensä viittaava entiteetti.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Cartella di file</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostra la guida, comprese le opzioni specifiche di Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostra la guida delle opzioni della riga di comando.</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Autenticazione richiesta</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>È richiesta l&apos;autenticazione per usare %1 su %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>È richiesta l&apos;autenticazione per usare %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nome utente:</translation>
    </message>
</context>
<context>
    <name>QDomParser</name>
    <message>
        <source>Error occurred while processing XML declaration</source>
        <translation>Errore durante l&apos;elaborazione della dichiarazione XML</translation>
    </message>
    <message>
        <source>Error occurred while processing a processing instruction</source>
        <translation>Errore durante l&apos;elaborazione di un&apos;istruzione di elaborazione</translation>
    </message>
    <message>
        <source>Error occurred while processing a start element</source>
        <translation>Errore durante l&apos;elaborazione di un elemento iniziale</translation>
    </message>
    <message>
        <source>Error occurred while processing an end element</source>
        <translation>Errore durante l&apos;elaborazione di un elemento finale</translation>
    </message>
    <message>
        <source>Error occurred while processing an entity reference</source>
        <translation>Errore durante l&apos;elaborazione di un riferimento a entità</translation>
    </message>
    <message>
        <source>Error occurred while processing comment</source>
        <translation>Errore durante l&apos;elaborazione del commento</translation>
    </message>
    <message>
        <source>Error occurred while processing comments</source>
        <translation>Errore durante l&apos;elaborazione dei commenti</translation>
    </message>
    <message>
        <source>Error occurred while processing document type declaration</source>
        <translation>Errore durante l&apos;elaborazione della dichiarazione del tipo di documento</translation>
    </message>
    <message>
        <source>Error occurred while processing entity declaration</source>
        <translation>Errore durante l&apos;elaborazione della dichiarazione di entità</translation>
    </message>
    <message>
        <source>Error occurred while processing notation declaration</source>
        <translation>Errore durante l&apos;elaborazione della dichiarazione di notazione</translation>
    </message>
    <message>
        <source>Error occurred while processing the element content</source>
        <translation>Errore durante l&apos;elaborazione del contenuto dell&apos;elemento</translation>
    </message>
    <message>
        <source>Multiple DTD sections are not allowed</source>
        <translation>Non sono consentite più sezioni DTD</translation>
    </message>
    <message>
        <source>Tag mismatch</source>
        <translation>I tag non corrispondono</translation>
    </message>
    <message>
        <source>Unexpected end element &apos;%1&apos;</source>
        <translation>Elemento finale «%1» imprevisto</translation>
    </message>
    <message>
        <source>Unexpected token</source>
        <translation>Simbolo imprevisto</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Errore critico:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Informazione:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Impossibile aprire il file di destinazione: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Impossibile aprire il file in scrittura: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Errore durante la ridenominazione: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Scrittura del blocco non riuscita: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Impossibile creare %1 in scrittura: %2</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Nessun motore per i file disponibile</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Il nome «%1» non può essere usato.&lt;/b&gt;&lt;p&gt;Prova un altro nome, con meno caratteri o senza segni di punteggiatura.</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Normal</source>
        <comment>The Normal or Regular font weight</comment>
        <translation>Normale</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Plugin aggiuntivi da caricare, può essere indicata più volte.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>Equivale a --windowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>Equivale a --windowicon.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>Equivale a --windowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Icona predefinita della finestra.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Disattiva la cattura del mouse (utile nei debugger).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Nome dello schermo, prevale su $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Forza la cattura del mouse (anche in un debugger).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>ID del Visual X11 da usare.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Nome dell&apos;istanza secondo ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Percorso dei plugin di piattaforma.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Tema della piattaforma.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>Plugin QPA. Vedi la documentazione di QGuiApplication per le opzioni disponibili di ciascun plugin.</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Ripristina l&apos;applicazione da una sessione precedente.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Imposta la direzione dell&apos;applicazione su Qt::RightToLeft (ausilio per il debug).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Titolo della prima finestra.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Geometria della finestra principale nella sintassi di X11, ad esempio 100x100+50+50.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Equivale a --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Equivale a --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Equivale a --qwindowtitle.</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Impossibile aprire il dispositivo in scrittura: %1</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>L&apos;immagine è vuota</translation>
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
    <name>QPSQLResult</name>
    <message>
        <source>Query results lost - probably discarded on executing another SQL query.</source>
        <translation>Risultati dell&apos;interrogazione perduti, probabilmente scartati eseguendo un&apos;altra interrogazione SQL.</translation>
    </message>
    <message>
        <source>Unable to get result</source>
        <translation>Impossibile ottenere il risultato</translation>
    </message>
    <message>
        <source>Unable to send query</source>
        <translation>Impossibile inviare l&apos;interrogazione</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 non rispetta la sintassi corretta. Usa «,» per separare gli intervalli e le pagine, «-» per definire gli intervalli e controlla che gli intervalli non si sovrappongano.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflitti nelle impostazioni fronte/retro</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Definizione delle pagine non valida</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Ci sono conflitti nelle impostazioni di stampa fronte/retro. Vuoi correggerli?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflitti nelle opzioni avanzate</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflitti nelle impostazioni della pagina</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Ci sono conflitti nelle impostazioni della pagina. Vuoi correggerli?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Ci sono conflitti in alcune opzioni avanzate. Vuoi correggerli?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Ci sono conflitti in alcune opzioni. Correggili.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Stampa fronte/retro</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Rilegatura sul lato lungo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rilegatura sul lato corto</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indica le pagine o gli intervalli separati da virgole. Un intervallo è indicato da due numeri separati da un trattino. Ad esempio 3,5-7,9 stampa le pagine 3, 5, 6, 7 e 9.</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile non può aprire «%1» se la scrittura diretta non è consentita come ripiego.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Adjust contrast</source>
        <translation>Regola contrasto</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Canale precedente</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Canale successivo</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Avvia (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Avvia (H)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Arresta</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Elenco attività</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Touchpad disattivato</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Touchpad attivato</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Attiva/disattiva touchpad</translation>
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
        <translation>scrivania</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notifica</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminale</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Public</source>
        <translation>Pubblici</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>QStateMachine</name>
    <message>
        <source>Child mode of state machine &apos;%1&apos; is not &apos;ExclusiveStates&apos;.</source>
        <translation>La modalità figlia della macchina a stati «%1» non è «ExclusiveStates».</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: la chiave è vuota</translation>
    </message>
    <message>
        <source>%1: key too long</source>
        <translation>%1: la chiave è troppo lunga</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: impossibile creare la chiave</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok non riuscita</translation>
    </message>
    <message>
        <source>%1: System V semaphores are not available for sandboxed applications. Please build Qt with -feature-ipc_posix</source>
        <translation>%1: i semafori System V non sono disponibili per le applicazioni in una sandbox. Compila Qt con -feature-ipc_posix</translation>
    </message>
</context>
<context>
    <name>QTgaFile</name>
    <message>
        <source>Image size exceeds limit</source>
        <translation>La dimensione dell&apos;immagine supera il limite</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI isolato secondo il primo carattere forte</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI fine dell&apos;isolato direzionale</translation>
    </message>
</context>
<context>
    <name>QWindowsDirect2DIntegration</name>
    <message>
        <source>Qt cannot load the direct2d platform plugin because the Direct2D version on this system is too old. The minimum system requirement for this platform plugin is Windows 7 SP1 with Platform Update.

The minimum Direct2D version required is %1. The Direct2D version on this system is %2.</source>
        <translation>Qt non può caricare il plugin di piattaforma direct2d perché la versione di Direct2D di questo sistema è troppo vecchia. Il requisito minimo di questo plugin di piattaforma è Windows 7 SP1 con l&apos;aggiornamento della piattaforma.

La versione minima di Direct2D richiesta è %1. La versione di Direct2D di questo sistema è %2.</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>%1 or &apos;%2&apos;</source>
        <comment>expected</comment>
        <translation>%1 o «%2»</translation>
    </message>
    <message>
        <source>%1, &apos;%2&apos;</source>
        <comment>expected</comment>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>%1, or &apos;%2&apos;</source>
        <comment>expected</comment>
        <translation>%1 o «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <comment>expected</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>L&apos;entità si espande in più caratteri del limite di espansione delle entità.</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>Previsto %1, ma trovato «%2».</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>Rilevata un&apos;entità che fa riferimento a sé stessa.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>«%1» imprevisto.</translation>
    </message>
</context>
</TS>

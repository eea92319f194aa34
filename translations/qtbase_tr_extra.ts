<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Dosya Klasörü</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Takma Ad</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmeyen</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Blok yazılamadı: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>%1 yazmak için oluşturulamıyor: %2</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>--qwindowgeometry için takma ad.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>--qwindowicon için takma ad.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>--qwindowtitle için takma ad.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Public</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: anahtar boş</translation>
    </message>
    <message>
        <source>%1: key too long</source>
        <translation>%1: anahtar çok uzun</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: anahtar oluşturulamadı</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok başarısız oldu</translation>
    </message>
    <message>
        <source>%1: System V semaphores are not available for sandboxed applications. Please build Qt with -feature-ipc_posix</source>
        <translation>%1: System V semaforları yalıtılmış uygulamalarda kullanılamaz. Qt&apos;u -feature-ipc_posix ile derleyin</translation>
    </message>
</context>
</TS>

// A small picture of a chart that is not open.
#pragma once

#include <QPixmap>
#include <QSize>
#include <QString>

namespace arborg::ui {

// The document's chart, fitted into `size` (device-independent px), in the window's language; an
// empty picture when the file cannot be read. For small documents: it reads, lays out and draws.
QPixmap thumbnail(const QString& file, QSize size);

}  // namespace arborg::ui

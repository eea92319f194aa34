// What the dialogs of the sales knowledge do alike.
#pragma once

#include <QSize>

#include "ui/models/editor.h"

class QDialog;
class QDialogButtonBox;

namespace arborg::ui {

// As large as `wanted`, but on the screen with its frame: at 1280 x 720 no button is out of reach.
void fitToScreen(QDialog& dialog, QSize wanted);

// The keys of undo and redo mean the document, as in the window. A field that is written in keeps
// them for its own text.
void addUndoKeys(QDialog& dialog, Editor& editor);

// For a dialog whose every change is carried out at once: Enter in a field ends writing, it does
// not close the dialog. Escape does.
void makeEnterHarmless(QDialogButtonBox& buttons);

}  // namespace arborg::ui

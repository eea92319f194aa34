#include "ui/dialogs/dialog_manners.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace arborg::ui {

namespace {
// What window managers put around a dialog, at most; px.
constexpr QSize kFrame(16, 48);
}  // namespace

void fitToScreen(QDialog& dialog, QSize wanted) {
  const QScreen* screen = dialog.screen();
  if (screen != nullptr) wanted = wanted.boundedTo(screen->availableSize() - kFrame);
  dialog.resize(wanted);
}

void addUndoKeys(QDialog& dialog, Editor& editor) {
  const auto on = [&dialog](const char* keys, const auto& act) {
    for (const QKeySequence& key :
         QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText)) {
      QObject::connect(new QShortcut(key, &dialog), &QShortcut::activated, &dialog, act);
    }
  };
  on("Ctrl+Z", [&editor] { editor.undo(); });
  on("Ctrl+Shift+Z; Ctrl+Y", [&editor] { editor.redo(); });
}

void makeEnterHarmless(QDialogButtonBox& buttons) {
  for (QAbstractButton* button : buttons.buttons()) {
    if (auto* push = qobject_cast<QPushButton*>(button)) {
      push->setAutoDefault(false);
      push->setDefault(false);
    }
  }
}

}  // namespace arborg::ui

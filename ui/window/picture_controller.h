// Photos of people and the logo: chosen, brought beside the document, taken away.
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <string>

#include "ui/models/editor.h"
#include "ui/window/actions.h"

class QWidget;

namespace arborg::ui {

class FileController;

// A picture from elsewhere is copied beside the document, so a document without a file is saved
// first. Taking a picture away, or undoing, leaves the files as they are. Also watches for the
// window becoming active: then files may have changed.
class PictureController : public QObject {
  Q_OBJECT
 public:
  PictureController(Editor& editor, Actions& actions, FileController& files, QWidget* window);

  // Of the current person; each asks for the file.
  void choosePhoto();
  void removePhoto();
  void setPhoto(PositionId seat, const QString& file);
  // The path of what was chosen, for the document's settings; none: no other was. `parent` is the
  // dialog that asks.
  std::optional<std::string> chooseLogo(QWidget* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  // The person whose photo it is about, while there is just one.
  std::optional<PositionId> seat() const;
  bool mayKeepPictures(QWidget* parent);
  QString askForFile(QWidget* parent, const QString& title);
  std::optional<std::string> adopt(QWidget* parent, const QString& file);
  void update();

  Editor& m_editor;
  Actions& m_actions;
  FileController& m_files;
  QWidget* m_window;
};

}  // namespace arborg::ui

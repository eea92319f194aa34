// New, open, import, save, export: everything between a window and files.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/io/note.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/models/editor.h"
#include "ui/render/chart_export.h"

class QWidget;

namespace arborg::ui {

// Nothing is lost: a changed document is offered for saving before it is replaced or closed, and a
// failed save leaves the document changed and the file as it was. Reading and writing happen off
// the window's thread, with progress when they take long.
class FileController : public QObject {
  Q_OBJECT
 public:
  FileController(Editor& editor, QWidget* window);

  // Each returns false when the user changed their mind or it failed (which was shown).
  bool newDocument();
  // Another chart in the place of the open one, unsaved.
  bool newDocument(Chart chart);
  bool open();               // asks for a file
  bool importSpreadsheet();  // asks for a spreadsheet
  bool openFile(const QString& file);
  // A copy of a sample: untitled, so that saving asks for a name.
  bool openSample(const QString& resource);
  bool save();
  bool saveAs();
  bool exportPicture();
  // True when the document may go.
  bool mayReplace();

  QStringList recentFiles() const;
  void clearRecentFiles();

 signals:
  // The document is about to be written, exported or left: what is still being typed somewhere is
  // to be carried out now.
  void aboutToUse();
  void opened();  // a document is there to be shown
  void recentFilesChanged();
  void message(const QString& text);

 private:
  bool load(const QString& file, bool asSample);
  bool saveTo(const QString& file);
  // Into the folder of `file`, where the document has been in another one. What could not be
  // copied.
  std::vector<Message> bringPictures(const QString& file);
  void showUncopied(const std::vector<Message>& left);
  void showNotes(const QString& file, const std::vector<io::Note>& notes, bool isDocument);
  void addRecent(const QString& file);
  Result<ExportReport> exportTo(const QString& file, const ExportChoice& choice);
  void showError(const QString& title, const Message& why);
  QString lastFolder() const;

  Editor& m_editor;
  QWidget* m_window;
};

// The name a window shows for a document: its file's name, or the word for an untitled one.
QString documentName(const Document& document);

}  // namespace arborg::ui

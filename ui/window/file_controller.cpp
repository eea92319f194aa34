#include "ui/window/file_controller.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <optional>
#include <utility>

#include "core/io/atomic_writer.h"
#include "core/io/document_writer.h"
#include "core/io/file_system.h"
#include "core/io/format_registry.h"
#include "core/util/message_codes.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/render/picture_copies.h"
#include "ui/text/words.h"
#include "ui/window/background.h"

namespace arborg::ui {

namespace {

constexpr qsizetype kMostRecent = 10;
// A report of more lines than anybody reads.
constexpr std::size_t kMostReportLines = 2000;

constexpr int kPatience = 400;  // ms before progress is shown

// A type of its own: lupdate takes a function that returns a std::pair<> for a member of std, and
// so its texts for those of another class.
struct FileType {
  QString suffix;
  QString filter;  // of a file dialog
};

FileType fileTypeOf(PictureFormat format) {
  switch (format) {
    case PictureFormat::Pdf:
      return {QStringLiteral("pdf"), FileController::tr("PDF documents (*.pdf)")};
    case PictureFormat::Png:
      return {QStringLiteral("png"), FileController::tr("PNG pictures (*.png)")};
    case PictureFormat::Svg:
      return {QStringLiteral("svg"), FileController::tr("SVG drawings (*.svg)")};
  }
  return {};
}

QString nameOf(const QString& file) {
  return QFileInfo(file).fileName();
}

}  // namespace

QString documentName(const Document& document) {
  if (!document.path().empty()) return nameOf(QString::fromStdString(document.path()));
  const QString title = QString::fromStdString(document.chart().settings().title);
  return title.isEmpty() ? FileController::tr("Untitled") : title;
}

FileController::FileController(Editor& editor, QWidget* window)
    : QObject(window), m_editor(editor), m_window(window) {}

bool FileController::mayReplace() {
  emit aboutToUse();
  const Document& document = m_editor.notifier().document();
  if (!document.isModified()) return true;
  QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                  tr("Do you want to save the changes to “%1”?").arg(documentName(document)),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
  box.setObjectName(QStringLiteral("unsavedChanges"));
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(tr("Without saving they are lost."));
  box.setDefaultButton(QMessageBox::Save);
  switch (box.exec()) {
    case QMessageBox::Save:
      return save();
    case QMessageBox::Discard:
      return true;
    default:
      return false;
  }
}

bool FileController::newDocument() {
  if (!mayReplace()) return false;
  m_editor.notifier().setDocument(std::make_unique<Document>());
  emit opened();
  m_editor.addRoot();  // a first card to type into, instead of an empty page
  return true;
}

bool FileController::newDocument(Chart chart) {
  if (!mayReplace()) return false;
  auto document = std::make_unique<Document>(std::move(chart), ViewState{});
  document->markUnsaved();
  m_editor.notifier().setDocument(std::move(document));
  emit opened();
  return true;
}

bool FileController::open() {
  if (!mayReplace()) return false;
  const QString file = QFileDialog::getOpenFileName(
      m_window, tr("Open"), lastFolder(),
      tr("Charts and spreadsheets (*.arborg *.csv *.tsv *.txt);;All files (*)"));
  return !file.isEmpty() && load(file, false);
}

bool FileController::importSpreadsheet() {
  if (!mayReplace()) return false;
  const QString file =
      QFileDialog::getOpenFileName(m_window, tr("Import a spreadsheet"), lastFolder(),
                                   tr("Spreadsheets (*.csv *.tsv *.txt);;All files (*)"));
  return !file.isEmpty() && load(file, false);
}

bool FileController::openFile(const QString& file) {
  return mayReplace() && load(file, false);
}

bool FileController::openSample(const QString& resource) {
  return mayReplace() && load(resource, true);
}

bool FileController::load(const QString& file, bool asSample) {
  using Outcome = Result<io::Loaded>;
  std::optional<Outcome> outcome;
  if (asSample) {
    QFile resource(file);
    if (!resource.open(QIODevice::ReadOnly)) return false;
    outcome = io::loadText(resource.readAll().toStdString(), file.toStdString(), {});
  } else {
    outcome = inBackground<Outcome>(m_window, tr("Opening %1…").arg(nameOf(file)), true,
                                    [path = QFile::encodeName(file).toStdString()] {
                                      return io::loadAny(io::realFileSystem(), path, {});
                                    });
    if (!outcome.has_value()) return false;  // the user gave up
  }
  if (outcome->hasError()) {
    showError(tr("“%1” could not be opened").arg(nameOf(file)), outcome->error());
    return false;
  }
  io::Loaded loaded = std::move(*outcome).value();
  const bool isDocument = loaded.format == io::FormatId::Arborg;
  auto document = std::make_unique<Document>(std::move(loaded.chart), std::move(loaded.view),
                                             std::move(loaded.findings));
  if (isDocument && !asSample) document->setPath(QFile::encodeName(file).toStdString());
  if (!isDocument) document->markUnsaved();
  m_editor.notifier().setDocument(std::move(document));
  if (!asSample) addRecent(QFileInfo(file).absoluteFilePath());
  emit opened();
  showNotes(file, loaded.notes, isDocument);
  return true;
}

// What was noticed while reading. A clean file says nothing.
void FileController::showNotes(const QString& file, const std::vector<io::Note>& notes,
                               bool isDocument) {
  const Document& document = m_editor.notifier().document();
  const Words words;
  QStringList lines;
  const auto add = [&](const QString& text, std::uint32_t row) {
    lines.append(row > 0 ? words.atRow(row, text) : text);
  };
  for (const rules::Finding& finding : document.checker().importFindings()) {
    if (static_cast<std::size_t>(lines.size()) >= kMostReportLines) break;
    if (finding.row > 0) add(words.findingTitle(finding, document.chart()), finding.row);
  }
  bool serious = !lines.isEmpty();
  for (const io::Note& note : notes) {
    if (static_cast<std::size_t>(lines.size()) >= kMostReportLines) break;
    add(words.message(note.message, &document.chart()), note.row);
    serious = serious || note.kind != io::NoteKind::Notice;
  }
  const auto people = static_cast<int>(document.chart().positionCount());
  if (!serious) {
    if (!isDocument) emit message(tr("%Ln positions imported", nullptr, people));
    return;
  }
  const QString summary =
      tr("%Ln positions were read from “%1”. Nothing was left out; this needs a look:", nullptr,
         people)
          .arg(nameOf(file));
  auto* report = new ReportDialog(tr("Import report"), summary, lines, m_window);
  report->setAttribute(Qt::WA_DeleteOnClose);
  report->show();
}

bool FileController::save() {
  emit aboutToUse();
  const Document& document = m_editor.notifier().document();
  if (document.path().empty()) return saveAs();
  return saveTo(QFile::decodeName(QByteArray::fromStdString(document.path())));
}

bool FileController::saveAs() {
  emit aboutToUse();
  const Document& document = m_editor.notifier().document();
  QString suggestion = lastFolder() + QLatin1Char('/') + documentName(document);
  if (!suggestion.endsWith(QStringLiteral(".arborg"))) suggestion += QStringLiteral(".arborg");
  QString file = QFileDialog::getSaveFileName(m_window, tr("Save as"), suggestion,
                                              tr("Arborg charts (*.arborg)"));
  if (file.isEmpty()) return false;
  if (QFileInfo(file).suffix().isEmpty()) file += QStringLiteral(".arborg");
  return saveTo(file);
}

bool FileController::saveTo(const QString& file) {
  Document& document = m_editor.notifier().document();
  const std::string path = QFile::encodeName(file).toStdString();
  using Outcome = Result<io::WriteReport>;
  // The window takes no edits meanwhile, so the chart may be read from the other thread.
  const auto outcome =
      inBackground<Outcome>(m_window, tr("Saving %1…").arg(nameOf(file)), false, [&document, path] {
        return io::writeFile(io::realFileSystem(), path,
                             io::writeDocument(document.chart(), document.viewState()));
      });
  if (!outcome.has_value()) return false;
  if (outcome->hasError()) {
    showError(tr("“%1” could not be saved").arg(nameOf(file)), outcome->error());
    return false;
  }
  const std::vector<Message> left = bringPictures(file);
  document.setPath(path);
  document.markSaved();
  addRecent(QFileInfo(file).absoluteFilePath());
  emit message(tr("Saved"));
  showUncopied(left);
  return true;
}

// Pictures are named from where the document lies: in another folder they are needed as well.
std::vector<Message> FileController::bringPictures(const QString& file) {
  const Document& document = m_editor.notifier().document();
  const QString from = ChartNotifier::folderOf(document);
  const QString to = QFileInfo(file).absolutePath();
  if (from.isEmpty() || from == to) return {};
  using Outcome = std::vector<Message>;
  return inBackground<Outcome>(m_window, tr("Copying pictures…"), false,
                               [from, to, paths = picturesOf(document.chart())] {
                                 return copyPictures(io::realFileSystem(), paths, from, to);
                               })
      .value_or(Outcome());
}

void FileController::showUncopied(const std::vector<Message>& left) {
  if (left.empty()) return;
  QStringList lines;
  for (const Message& why : left) {
    if (static_cast<std::size_t>(lines.size()) == kMostReportLines) break;
    lines.append(Words().message(why));
  }
  auto* report = new ReportDialog(
      tr("Pictures left behind"),
      tr("The chart is saved. Some of its pictures could not be copied into the new "
         "folder; they are still in the old one."),
      lines, m_window);
  report->setAttribute(Qt::WA_DeleteOnClose);
  report->show();
}

bool FileController::exportPicture() {
  emit aboutToUse();
  ExportDialog dialog(m_window);
  if (dialog.exec() != QDialog::Accepted) return false;
  const ExportChoice choice = dialog.choice();
  const auto [extension, filter] = fileTypeOf(choice.options.format);
  const Document& document = m_editor.notifier().document();
  const QString base = QFileInfo(documentName(document)).completeBaseName();
  QString file = QFileDialog::getSaveFileName(
      m_window, tr("Export"), lastFolder() + QLatin1Char('/') + base + QLatin1Char('.') + extension,
      filter);
  if (file.isEmpty()) return false;
  if (QFileInfo(file).suffix().isEmpty()) file += QLatin1Char('.') + extension;
  const Result<ExportReport> done = exportTo(file, choice);
  if (done.hasError()) {
    // Stopped by the user: nothing to say.
    if (done.error().code != Code::ExportCancelled) {
      showError(tr("“%1” could not be written").arg(nameOf(file)), done.error());
    }
    return false;
  }
  QSettings().setValue(QStringLiteral("files/folder"), QFileInfo(file).absolutePath());
  const QString where = tr("Exported to %1").arg(QDir::toNativeSeparators(file));
  const auto unshown = static_cast<int>(done.value().unshown.size());
  emit message(unshown == 0 ? where
                            : where + QStringLiteral("  ·  ") +
                                  tr("%Ln pictures could not be shown", nullptr, unshown));
  return true;
}

Result<ExportReport> FileController::exportTo(const QString& file, const ExportChoice& choice) {
  const Document& document = m_editor.notifier().document();
  const Chart& chart = document.chart();
  ExportView view;
  view.folder = QFile::encodeName(ChartNotifier::folderOf(document)).toStdString();
  for (const PositionId id : document.viewState().folded) view.view.visibility.folded.insert(id);
  view.theme = choice.theme != nullptr ? choice.theme : &scene::themeByKey(chart.settings().theme);
  view.language =
      choice.language.value_or(languageFromCode(QString::fromStdString(chart.settings().language))
                                   .value_or(windowLanguage()));
  if (choice.showFindings) {
    view.severities.resize(chart.positionSlots(), Severity::Off);
    for (const PositionId id : chart.displayOrder()) {
      view.severities[id.index()] = document.checker().worstSeverity(id);
    }
  }
  ExportOptions options = choice.options;
  options.title = documentName(document).toStdString();
  // Fonts are drawn on this thread; the progress dialog keeps the window alive and can stop it.
  QProgressDialog progress(tr("Exporting %1…").arg(nameOf(file)), tr("Cancel"), 0, 100, m_window);
  progress.setWindowModality(Qt::WindowModal);
  progress.setMinimumDuration(kPatience);
  return ui::exportPicture(chart, view, options, io::realFileSystem(),
                           QFile::encodeName(file).toStdString(), [&progress](double share) {
                             progress.setValue(static_cast<int>(share * 100));
                             return !progress.wasCanceled();
                           });
}

QStringList FileController::recentFiles() const {
  return QSettings().value(QStringLiteral("files/recent")).toStringList();
}

void FileController::clearRecentFiles() {
  QSettings().remove(QStringLiteral("files/recent"));
  emit recentFilesChanged();
}

void FileController::addRecent(const QString& file) {
  QSettings settings;
  QStringList files = recentFiles();
  files.removeAll(file);
  files.prepend(file);
  settings.setValue(QStringLiteral("files/recent"), files.mid(0, kMostRecent));
  settings.setValue(QStringLiteral("files/folder"), QFileInfo(file).absolutePath());
  emit recentFilesChanged();
}

QString FileController::lastFolder() const {
  const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QSettings().value(QStringLiteral("files/folder"), fallback).toString();
}

void FileController::showError(const QString& title, const Message& why) {
  QMessageBox box(QMessageBox::Critical, title, title, QMessageBox::Ok, m_window);
  box.setObjectName(QStringLiteral("fileError"));
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(Words().message(why));
  box.exec();
}

}  // namespace arborg::ui

#include "ui/window/picture_controller.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include "core/edit/commands/field_commands.h"
#include "core/util/message_codes.h"
#include "ui/render/picture_copies.h"
#include "ui/text/words.h"
#include "ui/window/background.h"
#include "ui/window/file_controller.h"

namespace arborg::ui {

namespace {

constexpr const char* kFolderKey = "files/pictures";

QString documentFile(const Document& document) {
  return QFile::decodeName(QByteArray::fromStdString(document.path()));
}

}  // namespace

PictureController::PictureController(Editor& editor, Actions& actions, FileController& files,
                                     QWidget* window)
    : QObject(window), m_editor(editor), m_actions(actions), m_files(files), m_window(window) {
  connect(&actions[ActionId::ChoosePhoto], &QAction::triggered, this,
          &PictureController::choosePhoto);
  connect(&actions[ActionId::RemovePhoto], &QAction::triggered, this,
          &PictureController::removePhoto);
  connect(&editor.selection(), &Selection::changed, this, &PictureController::update);
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &PictureController::update);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &PictureController::update);
  window->installEventFilter(this);
  update();
}

std::optional<PositionId> PictureController::seat() const {
  const Selection& selection = m_editor.selection();
  const auto current = selection.current();
  const Chart& chart = m_editor.notifier().chart();
  const bool one = selection.ids().size() <= 1 && current.has_value() && chart.contains(*current) &&
                   chart.holder(*current) != nullptr;
  return one ? current : std::nullopt;
}

void PictureController::update() {
  const auto at = seat();
  m_actions[ActionId::ChoosePhoto].setEnabled(at.has_value());
  m_actions[ActionId::RemovePhoto].setEnabled(
      at.has_value() && !m_editor.notifier().chart().holder(*at)->photo.empty());
}

void PictureController::choosePhoto() {
  const auto at = seat();
  if (!at.has_value() || !mayKeepPictures(m_window)) return;
  const QString file = askForFile(m_window, tr("Choose a photo"));
  if (!file.isEmpty()) setPhoto(*at, file);
}

void PictureController::setPhoto(PositionId seat, const QString& file) {
  if (!mayKeepPictures(m_window)) return;
  const auto path = adopt(m_window, file);
  const Chart& chart = m_editor.notifier().chart();
  if (!path.has_value() || !chart.contains(seat)) return;
  auto plan = edit::setField(chart, seat, edit::PersonField::Photo, *path);
  // The same file once more, with another content perhaps.
  if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return;
  m_editor.run(std::move(plan));
}

void PictureController::removePhoto() {
  const auto at = seat();
  if (!at.has_value()) return;
  m_editor.run(edit::setField(m_editor.notifier().chart(), *at, edit::PersonField::Photo, ""));
}

std::optional<std::string> PictureController::chooseLogo(QWidget* parent) {
  if (!mayKeepPictures(parent)) return std::nullopt;
  const QString file = askForFile(parent, tr("Choose a logo"));
  return file.isEmpty() ? std::nullopt : adopt(parent, file);
}

bool PictureController::mayKeepPictures(QWidget* parent) {
  const Document& document = m_editor.notifier().document();
  if (!document.path().empty()) return true;
  QMessageBox box(QMessageBox::Question, tr("Save the chart first"),
                  tr("Pictures are kept in the folder of the chart, and this one has none yet."),
                  QMessageBox::Save | QMessageBox::Cancel, parent);
  box.setObjectName(QStringLiteral("savePictures"));
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(tr("Save it, then choose the picture."));
  box.setDefaultButton(QMessageBox::Save);
  return box.exec() == QMessageBox::Save && m_files.saveAs();
}

QString PictureController::askForFile(QWidget* parent, const QString& title) {
  const QString usual = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  QSettings settings;
  QString file = QFileDialog::getOpenFileName(
      parent, title, settings.value(QLatin1String(kFolderKey), usual).toString(),
      tr("Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)"));
  if (!file.isEmpty()) {
    settings.setValue(QLatin1String(kFolderKey), QFileInfo(file).absolutePath());
  }
  return file;
}

std::optional<std::string> PictureController::adopt(QWidget* parent, const QString& file) {
  using Outcome = Result<std::string>;
  const QString document = documentFile(m_editor.notifier().document());
  const auto outcome = inBackground<Outcome>(
      m_window, tr("Reading %1…").arg(QFileInfo(file).fileName()), true,
      [document, file] { return adoptPicture(io::realFileSystem(), document, file); });
  if (!outcome.has_value()) return std::nullopt;  // the user gave up
  if (outcome->hasError()) {
    const QString title = tr("“%1” cannot be used as a picture").arg(QFileInfo(file).fileName());
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, parent);
    box.setObjectName(QStringLiteral("pictureError"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Words().message(outcome->error()));
    box.exec();
    return std::nullopt;
  }
  m_editor.notifier().pictures().refresh();
  return outcome->value();
}

bool PictureController::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::WindowActivate) m_editor.notifier().pictures().refresh();
  return QObject::eventFilter(watched, event);
}

}  // namespace arborg::ui

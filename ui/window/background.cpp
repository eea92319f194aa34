#include "ui/window/background.h"

#include <QCloseEvent>
#include <QEventLoop>
#include <QPointer>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace arborg::ui::detail {

namespace {
constexpr int kPatience = 300;  // ms before anything is shown

// Stays until the work ends where that cannot be given up: Escape and closing would hide it, and
// the window behind would take edits of what is being written.
class Progress : public QProgressDialog {
 public:
  Progress(QWidget* window, const QString& label, bool cancellable)
      : QProgressDialog(window), m_cancellable(cancellable) {
    setObjectName(QStringLiteral("backgroundProgress"));
    setWindowModality(Qt::ApplicationModal);
    setLabelText(label);
    setRange(0, 0);
    if (!cancellable) setCancelButton(nullptr);
  }

  void reject() override {
    if (m_cancellable) QProgressDialog::reject();
  }

 protected:
  void closeEvent(QCloseEvent* event) override {
    if (m_cancellable) {
      QProgressDialog::closeEvent(event);
    } else {
      event->ignore();
    }
  }

 private:
  bool m_cancellable;
};

}  // namespace

bool runInBackground(QWidget* window, const QString& label, bool cancellable,
                     std::function<void()> work) {
  const QPointer<QThread> thread = QThread::create(std::move(work));
  QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  QEventLoop loop;
  bool finished = false;
  QObject::connect(thread, &QThread::finished, &loop, [&] {
    finished = true;
    loop.quit();
  });
  thread->start();

  // Most work ends here. No input yet: with nothing to be seen, a click would change the document
  // behind the back of what is running.
  QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
  loop.exec(QEventLoop::ExcludeUserInputEvents);
  if (finished) return true;

  Progress progress(window, label, cancellable);
  QObject::connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
  QObject::connect(&progress, &QDialog::rejected, &loop, &QEventLoop::quit);
  progress.show();
  loop.exec();
  if (!finished && !cancellable && thread != nullptr) {  // the program was told to quit
    thread->wait();
    return true;
  }
  return finished;
}

}  // namespace arborg::ui::detail

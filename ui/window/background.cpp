#include "ui/window/background.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace arborg::ui::detail {

namespace {
constexpr int kPatience = 300;  // ms before anything is shown
}

bool runInBackground(QWidget* window, const QString& label, bool cancellable,
                     std::function<void()> work) {
  QThread* thread = QThread::create(std::move(work));
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

  QProgressDialog progress(window);
  progress.setObjectName(QStringLiteral("backgroundProgress"));
  progress.setWindowModality(Qt::ApplicationModal);
  progress.setLabelText(label);
  progress.setRange(0, 0);
  if (!cancellable) progress.setCancelButton(nullptr);
  QObject::connect(&progress, &QProgressDialog::canceled, &loop, [&] {
    if (cancellable) loop.quit();
  });
  progress.show();
  loop.exec();
  return finished;
}

}  // namespace arborg::ui::detail

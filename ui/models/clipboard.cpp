#include "ui/models/clipboard.h"

#include <QByteArray>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>
#include <utility>

#include "core/io/document_reader.h"
#include "core/io/document_writer.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

const QString kDocumentType = QStringLiteral("application/x-arborg");
const QString kCutType = QStringLiteral("application/x-arborg-cut");

// One line a position, a tab a level: a list in a mail, columns in a spreadsheet, and a branch
// again when it is pasted here.
QString indentedList(const Chart& chart) {
  const Words words;
  QString list;
  std::vector<std::pair<PositionId, int>> pending;
  const auto push = [&](std::span<const PositionId> ids, int depth) {
    std::for_each(ids.rbegin(), ids.rend(),
                  [&](PositionId id) { pending.emplace_back(id, depth); });
  };
  push(chart.roots(), 0);
  while (!pending.empty()) {
    const auto [id, depth] = pending.back();
    pending.pop_back();
    list += QString(depth, QLatin1Char('\t')) + words.holderName(chart, id);
    if (const QString title = words.positionTitle(chart, id); !title.isEmpty())
      list += QStringLiteral(", ") + title;
    list += QLatin1Char('\n');
    push(chart.reports(id), depth + 1);
  }
  return list;
}

}  // namespace

void putOnClipboard(const edit::BranchClip& clip) {
  auto* data = new QMimeData;
  data->setData(kDocumentType, QByteArray::fromStdString(io::writeDocument(clip.chart)));
  if (clip.cut) data->setData(kCutType, QByteArrayLiteral("1"));
  data->setText(indentedList(clip.chart));
  QGuiApplication::clipboard()->setMimeData(data);
}

std::optional<edit::BranchClip> clipFromClipboard() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  if (data == nullptr || !data->hasFormat(kDocumentType)) return std::nullopt;
  Result<io::LoadedDocument> read = io::readDocument(data->data(kDocumentType).toStdString());
  if (read.hasError()) return std::nullopt;
  return edit::BranchClip{std::move(read).value().chart, data->hasFormat(kCutType)};
}

void clipWasPasted() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  if (data == nullptr || !data->hasFormat(kCutType)) return;
  auto* kept = new QMimeData;
  kept->setData(kDocumentType, data->data(kDocumentType));
  kept->setText(data->text());
  QGuiApplication::clipboard()->setMimeData(kept);
}

std::string textFromClipboard() {
  return QGuiApplication::clipboard()->text().toStdString();
}

bool clipboardHasBranchOrText() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  return data != nullptr && (data->hasFormat(kDocumentType) || data->hasText());
}

}  // namespace arborg::ui

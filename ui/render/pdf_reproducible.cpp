#include "ui/render/pdf_reproducible.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>
#include <functional>

#include "core/util/number.h"

namespace arborg::ui {

namespace {

// Puts `text` in the place of what stands between `before` and `after`, which must be as long:
// the file's table of byte positions has to stay right.
void replaceSameLength(QByteArray& bytes, const QByteArray& before, const QByteArray& after,
                       const std::function<QByteArray(const QByteArray&)>& replacement) {
  for (qsizetype at = bytes.indexOf(before); at >= 0; at = bytes.indexOf(before, at + 1)) {
    const qsizetype begin = at + before.size();
    const qsizetype end = bytes.indexOf(after, begin);
    if (end < 0) return;
    const QByteArray text = replacement(bytes.mid(begin, end - begin));
    if (text.size() == end - begin) bytes.replace(begin, text.size(), text);
  }
}

}  // namespace

void makePdfReproducible(QByteArray& bytes) {
  const auto epoch = parseInteger(qgetenv("SOURCE_DATE_EPOCH").toStdString());
  if (epoch.has_value()) {
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(*epoch, Qt::UTC);
    // "20250309140500Z" or "20250309140500+02'00'": the zone stays as it is, so the length does
    // too.
    replaceSameLength(bytes, "/CreationDate (D:", ")", [&](const QByteArray& old) {
      QByteArray zone = old.mid(14);
      if (zone != "Z") zone = "+00'00'";
      return utc.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + zone;
    });
    for (const char* name : {"xmp:CreateDate=\"", "xmp:ModifyDate=\""}) {
      replaceSameLength(bytes, name, "\"", [&](const QByteArray& old) {
        QByteArray zone = old.mid(19);
        if (zone != "Z") zone = "+00:00";
        return utc.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + zone;
      });
    }
  }
  const qsizetype trailer = bytes.lastIndexOf("/ID [ <");
  if (trailer < 0) return;
  const QByteArray digest =
      QCryptographicHash::hash(bytes.left(trailer), QCryptographicHash::Sha256).toHex().left(32);
  QByteArray tail = bytes.mid(trailer);
  replaceSameLength(tail, "<", ">", [&](const QByteArray&) -> const QByteArray& { return digest; });
  bytes.replace(trailer, tail.size(), tail);
}

}  // namespace arborg::ui

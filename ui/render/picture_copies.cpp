#include "ui/render/picture_copies.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <unordered_set>
#include <utility>

#include "core/io/atomic_writer.h"
#include "core/util/message_codes.h"
#include "core/util/picture_path.h"
#include "ui/render/picture_file.h"

namespace arborg::ui {

namespace {

constexpr qsizetype kLongestName = 60;  // letters: 240 bytes at most, and systems take 255
constexpr int kMostNames = 10'000;
constexpr std::uint32_t kFolderPermissions = 0777;  // the process' umask is taken off

std::string systemPath(const QString& path) {
  return QFile::encodeName(path).toStdString();
}

// A part of a path that is an isPicturePath() when something follows it.
QString cleanName(QString name) {
  for (QChar& letter : name) {
    const bool plain = letter.isPrint() || letter.isSurrogate();
    if (!plain || letter == QLatin1Char(':') || letter == QLatin1Char('\\') ||
        letter == QLatin1Char('/')) {
      letter = QLatin1Char('-');
    }
  }
  name.truncate(kLongestName);
  if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
  return name;
}

// The ending that the file has, if it is one of its format; else the format's own.
QString endingOf(const QString& file, const PictureData& data) {
  const QString ending = QFileInfo(file).suffix();
  const QString lower = ending.toLower();
  const bool jpeg = qstrcmp(data.format, "jpeg") == 0;
  const bool fits = jpeg ? lower == QLatin1String("jpg") || lower == QLatin1String("jpeg")
                         : lower == QLatin1String("png");
  if (fits) return ending;
  return jpeg ? QStringLiteral("jpg") : QStringLiteral("png");
}

bool holds(const QString& file, const QByteArray& bytes) {
  QFile there(file);
  return there.size() == bytes.size() && there.open(QIODevice::ReadOnly) &&
         there.read(bytes.size() + 1) == bytes;
}

Result<void> makeFolder(io::FileSystem& files, const QString& folder) {
  const std::string path = systemPath(folder);
  const int error = files.makeFolder(path, kFolderPermissions).error;
  if (error == 0 || error == EEXIST) return {};
  return io::fileError(error, path, io::FileAction::Write);
}

// `path` below `folder`, which is not there.
Result<void> putBelow(io::FileSystem& files, const QString& folder, const QString& path,
                      const QByteArray& bytes) {
  for (qsizetype at = path.indexOf(QLatin1Char('/')); at >= 0;
       at = path.indexOf(QLatin1Char('/'), at + 1)) {
    const auto made = makeFolder(files, folder + QLatin1Char('/') + path.left(at));
    if (made.hasError()) return made;
  }
  // One of these folders may be a link that leads elsewhere.
  const QString base = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
  const QString into =
      QFileInfo(QFileInfo(folder + QLatin1Char('/') + path).path()).canonicalFilePath();
  if (!(into + QLatin1Char('/')).startsWith(base)) {
    return Message(Code::PictureOutside, {{"path", path.toStdString()}});
  }
  const auto written = io::writeFile(files, systemPath(folder + QLatin1Char('/') + path),
                                     {bytes.constData(), static_cast<std::size_t>(bytes.size())});
  if (written.hasError()) return written.error();
  return {};
}

// What of it is shown is decoded already, small: a picture that breaks off is found out now.
Result<PictureData> readWhole(const QString& file, std::string_view name) {
  const QFileInfo info(file);
  const auto fault = [&](Code code) { return Message(code, {{"path", std::string(name)}}); };
  if (!info.exists()) return fault(Code::PictureMissing);
  if (!info.isFile()) return fault(Code::PictureUnreadable);
  auto data = readPicture(file, name);
  if (data.hasError()) return data;
  const auto decoded = decodePicture(data.value(), PictureCut::Square, 1, name);
  if (decoded.hasError()) return decoded.error();
  return data;
}

// Empty where it is not in the folder or cannot be named.
std::string pathBelow(const QString& folder, const QString& file) {
  QString base = QFileInfo(folder).canonicalFilePath();
  if (!base.endsWith(QLatin1Char('/'))) base += QLatin1Char('/');
  const QString canonical = QFileInfo(file).canonicalFilePath();
  if (base.size() == 1 || !canonical.startsWith(base)) return {};
  std::string path = canonical.mid(base.size()).toStdString();
  return findPicture(folder, path).hasValue() ? path : std::string();
}

}  // namespace

Result<std::string> adoptPicture(io::FileSystem& files, const QString& document,
                                 const QString& file) {
  const auto data = readWhole(file, QFileInfo(file).fileName().toStdString());
  if (data.hasError()) return data.error();
  const QFileInfo home(document);
  const QString folder = home.absolutePath();
  std::string below = pathBelow(folder, file);
  if (!below.empty()) return below;

  const QString into = cleanName(home.completeBaseName()) + QStringLiteral("-pictures/");
  const QString name = cleanName(QFileInfo(file).completeBaseName());
  const QString ending = QLatin1Char('.') + endingOf(file, data.value());
  for (int number = 1; number <= kMostNames; ++number) {
    const QString free = number == 1 ? name : name + QLatin1Char('-') + QString::number(number);
    const QString path = into + free + ending;
    const QString whole = folder + QLatin1Char('/') + path;
    const QFileInfo there(whole);
    if (there.exists() || there.isSymLink()) {
      if (!holds(whole, data.value().bytes)) continue;
    } else {
      const auto put = putBelow(files, folder, path, data.value().bytes);
      if (put.hasError()) return put.error();
    }
    const auto found = findPicture(folder, path.toStdString());
    if (found.hasError()) return found.error();
    return path.toStdString();
  }
  return Message(Code::PictureAnotherThere, {{"path", (into + name + ending).toStdString()}});
}

std::vector<std::string> picturesOf(const Chart& chart) {
  std::vector<std::string> paths;
  std::unordered_set<std::string_view> known;
  const auto add = [&](const std::string& path) {
    if (!path.empty() && known.insert(path).second) paths.push_back(path);
  };
  add(chart.settings().titleBlock.logo);
  for (std::uint32_t slot = 0; slot < chart.personSlots(); ++slot) {
    if (chart.contains(PersonId(slot))) add(chart.person(PersonId(slot)).photo);
  }
  return paths;
}

std::vector<Message> copyPictures(io::FileSystem& files, const std::vector<std::string>& paths,
                                  const QString& from, const QString& to) {
  std::vector<Message> faults;
  if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath()) return faults;
  for (const std::string& path : paths) {
    const auto found = findPicture(from, path);
    if (found.hasError()) continue;  // nothing is lost: it was not shown before
    const auto data = readPicture(found.value().file, path);
    if (data.hasError()) continue;
    const QString name = QString::fromStdString(path);
    const QString target = to + QLatin1Char('/') + name;
    const QFileInfo there(target);
    if (there.exists() || there.isSymLink()) {
      if (!holds(target, data.value().bytes)) {
        faults.emplace_back(Message(Code::PictureAnotherThere, {{"path", path}}));
      }
      continue;
    }
    const auto put = putBelow(files, to, name, data.value().bytes);
    if (put.hasError()) faults.push_back(put.error());
  }
  return faults;
}

}  // namespace arborg::ui

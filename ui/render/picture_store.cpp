#include "ui/render/picture_store.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace arborg::ui {

namespace {

constexpr int kThreads = 2;
constexpr int kTogether = 30;  // ms: pictures that come soon after each other are drawn at once
constexpr int kLeastLevel = 64;
// More than are ever in view; the oldest wishes are dropped, and made again if they are still.
constexpr std::size_t kMostWaiting = 4'096;
constexpr std::size_t kOverhead = 256;  // bytes of an entry without its picture

// As `cut` tells: both may be kept of one file.
std::string keyOf(std::string_view path, PictureCut cut) {
  return (cut == PictureCut::Square ? "o" : "_") + std::string(path);
}

// Few levels, so that zooming does not decode again at every step.
int levelFor(PictureForm form, QSize size) {
  const int most = form == PictureForm::Whole ? kLogoSide : kPhotoSide;
  const int wanted = std::clamp(std::max(size.width(), size.height()), kLeastLevel, most);
  return std::min(static_cast<int>(std::bit_ceil(static_cast<unsigned>(wanted))), most);
}

}  // namespace

PictureStore::PictureStore(QObject* parent, std::size_t memory) : QObject(parent), m_limit(memory) {
  m_pool.setMaxThreadCount(kThreads);
  m_announce.setSingleShot(true);
  m_announce.setInterval(kTogether);
  connect(&m_announce, &QTimer::timeout, this, &PictureStore::loaded);
}

PictureStore::~PictureStore() {
  m_waiting.clear();
  m_pool.waitForDone();
}

void PictureStore::setFolder(const QString& folder) {
  if (folder == m_folder) return;
  m_folder = folder;
  ++m_folderNumber;  // what is under way comes too late
  m_entries.clear();
  m_aspects.clear();
  m_waiting.clear();
  m_memory = 0;
  emit refreshed();
}

void PictureStore::refresh() {
  ++m_generation;
  emit refreshed();
}

QImage PictureStore::picture(std::string_view path, const PictureWish& wish) {
  const QSize size = wish.size;
  if (size.isEmpty()) return {};
  const std::string key = keyOf(path, cutOf(wish.form));
  const auto [at, isNew] = m_entries.try_emplace(key);
  Entry& entry = at->second;
  if (isNew) m_memory += sizeOf(key, entry);
  entry.drawn = m_drawing;
  const int level = levelFor(wish.form, size);
  const bool stale = entry.checked != m_generation;
  const bool coarse = !entry.fault.has_value() && entry.level < level;
  if ((stale || coarse) && !entry.waiting) request(key, entry, path, level);
  if (entry.image.isNull()) return {};
  if (entry.shown.isNull() || entry.wish != wish) {
    m_memory -= sizeOf(key, entry);
    if (wish.form == PictureForm::Round) {
      entry.shown = m_cut.cut(entry.image, wish);
    } else if (entry.image.width() > size.width() || entry.image.height() > size.height()) {
      entry.shown = entry.image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    } else {
      entry.shown = entry.image;
    }
    entry.wish = wish;
    m_memory += sizeOf(key, entry);
  }
  return entry.shown;
}

float PictureStore::aspect(std::string_view path) const {
  Aspect& known = m_aspects[std::string(path)];
  if (known.checked == m_generation) return known.value;
  known.checked = m_generation;
  const auto found = findPicture(m_folder, path);
  if (found.hasError()) {
    known.value = 0;
    known.stamp = {};
    return 0;
  }
  if (found.value() == known.stamp) return known.value;
  known.stamp = found.value();
  const auto data = readPicture(known.stamp.file, path);
  known.value = data.hasError() ? 0
                                : static_cast<float>(data.value().size.width()) /
                                      static_cast<float>(data.value().size.height());
  return known.value;
}

std::optional<Message> PictureStore::fault(std::string_view path, PictureForm form) const {
  const auto found = m_entries.find(keyOf(path, cutOf(form)));
  return found == m_entries.end() ? std::nullopt : found->second.fault;
}

// --- off the window's thread ---

PictureStore::Outcome PictureStore::look(const QString& folder, const Job& job) {
  const auto found = findPicture(folder, job.path);
  if (found.hasError()) return {found.error(), {}, {}};
  const PictureStamp& stamp = found.value();
  if (stamp == job.present && job.presentLevel >= job.level) return {std::nullopt, stamp, {}};
  const auto data = readPicture(stamp.file, job.path);
  if (data.hasError()) return {data.error(), stamp, {}};
  auto image = decodePicture(data.value(), job.cut, job.level, job.path);
  if (image.hasError()) return {image.error(), stamp, {}};
  return {std::nullopt, stamp, std::move(image).value()};
}

void PictureStore::request(const std::string& key, Entry& entry, std::string_view path, int level) {
  entry.waiting = true;
  if (m_waiting.size() == kMostWaiting) {
    const auto dropped = m_entries.find(m_waiting.front().key);
    if (dropped != m_entries.end()) dropped->second.waiting = false;
    m_waiting.erase(m_waiting.begin());
  }
  const bool there = !entry.image.isNull();
  m_waiting.push_back({key, std::string(path),
                       key.front() == 'o' ? PictureCut::Square : PictureCut::Whole,
                       std::max(level, entry.level), there ? entry.level : 0,
                       there ? entry.stamp : PictureStamp(), m_generation});
  startJobs();
}

void PictureStore::startJobs() {
  while (m_running < kThreads && !m_waiting.empty()) {
    ++m_running;
    m_pool.start([this, job = std::move(m_waiting.back()), folder = m_folder,
                  number = m_folderNumber] {
      // Dropped when the store is gone by the time it arrives.
      QMetaObject::invokeMethod(
          this, [this, job, number, outcome = look(folder, job)] { finish(job, number, outcome); },
          Qt::QueuedConnection);
    });
    m_waiting.pop_back();
  }
}

void PictureStore::finish(const Job& job, std::uint32_t folder, Outcome outcome) {
  --m_running;
  startJobs();
  if (folder != m_folderNumber) return;
  const auto at = m_entries.find(job.key);
  if (at == m_entries.end()) return;  // gone to make room
  Entry& entry = at->second;
  entry.waiting = false;
  entry.checked = job.generation;
  const bool unchanged =
      !outcome.fault.has_value() && outcome.image.isNull() && !entry.image.isNull();
  if (unchanged) return;
  m_memory -= sizeOf(job.key, entry);
  entry.fault = std::move(outcome.fault);
  entry.stamp = std::move(outcome.stamp);
  entry.image = std::move(outcome.image);
  entry.level = entry.image.isNull() ? 0 : job.level;
  entry.shown = QImage();
  m_memory += sizeOf(job.key, entry);
  if (!makeRoom()) {
    // All that is in view takes more than there is: this one stays away, rather than that they
    // push each other out for ever.
    const auto late = m_entries.find(job.key);
    if (late != m_entries.end()) {
      m_memory -= sizeOf(late->first, late->second);
      m_entries.erase(late);
    }
    return;
  }
  if (!m_announce.isActive()) m_announce.start();
}

std::size_t PictureStore::sizeOf(const std::string& key, const Entry& entry) noexcept {
  auto bytes = static_cast<std::size_t>(entry.image.sizeInBytes());
  if (entry.shown.cacheKey() != entry.image.cacheKey()) {
    bytes += static_cast<std::size_t>(entry.shown.sizeInBytes());
  }
  return bytes + key.size() + kOverhead;
}

bool PictureStore::makeRoom() {
  while (m_memory > m_limit) {
    auto oldest = m_entries.end();
    for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
      if (at->second.waiting || at->second.drawn == m_drawing) continue;
      if (oldest == m_entries.end() || at->second.drawn < oldest->second.drawn) oldest = at;
    }
    if (oldest == m_entries.end()) return false;
    m_memory -= sizeOf(oldest->first, oldest->second);
    m_entries.erase(oldest);
  }
  return true;
}

}  // namespace arborg::ui

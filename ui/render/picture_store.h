// The pictures of an open document, for a window.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/scene/picture_sizes.h"
#include "ui/render/picture_source.h"

namespace arborg::ui {

// Finds and decodes pictures off the window's thread: what is asked for and not there yet is null,
// and loaded() tells when it is worth drawing again. Keeps decoded pictures no larger than they
// were asked for, up to a limit of memory; the least recently drawn go first, those of the drawing
// under way never. One for a document; use on the window's thread.
class PictureStore : public QObject, public PictureSource, public scene::PictureSizes {
  Q_OBJECT
 public:
  static constexpr std::size_t kMemory = std::size_t{64} << 20U;  // bytes

  explicit PictureStore(QObject* parent = nullptr, std::size_t memory = kMemory);
  ~PictureStore() override;

  // Of the document's file; empty: there is none. Everything of another folder is forgotten.
  void setFolder(const QString& folder);
  const QString& folder() const noexcept { return m_folder; }
  // Files may have changed: each is looked at again when it is asked for next. Until then what was
  // there is shown.
  void refresh();

  void begin() override { ++m_drawing; }
  QImage picture(std::string_view path, const PictureWish& wish) override;
  // Reads the file's header, at once; again only after refresh().
  float aspect(std::string_view path) const override;
  // Why a picture that was asked for is not shown; none while it is or may still come.
  std::optional<Message> fault(std::string_view path, PictureForm form) const;

  // Of the pictures kept, in bytes.
  std::size_t memory() const noexcept { return m_memory; }
  // Being looked for or decoded.
  bool isBusy() const noexcept { return m_running > 0 || !m_waiting.empty(); }

 signals:
  // Pictures that were asked for can be drawn now, or turned out not to.
  void loaded();
  // Another folder, or refresh().
  void refreshed();

 private:
  struct Entry {
    QImage image;      // as decoded
    QImage shown;      // as last drawn
    PictureWish wish;  // as what
    int level = 0;     // px of the longer side that were asked for when it was decoded
    PictureStamp stamp;
    std::optional<Message> fault;
    std::uint32_t checked = 0;  // m_generation when its file was looked at; 0: never
    std::uint64_t drawn = 0;    // m_drawing when it was asked for
    bool waiting = false;
  };
  struct Job {
    std::string key;
    std::string path;
    PictureCut cut;
    int level;
    int presentLevel;  // and stamp: of what is there already
    PictureStamp present;
    std::uint32_t generation;
  };
  struct Outcome {
    std::optional<Message> fault;
    PictureStamp stamp;
    QImage image;  // null without a fault: what is there is still right
  };
  struct Aspect {
    float value = 0;
    PictureStamp stamp;
    std::uint32_t checked = 0;
  };

  static Outcome look(const QString& folder, const Job& job);
  void request(const std::string& key, Entry& entry, std::string_view path, int level);
  void startJobs();
  void finish(const Job& job, std::uint32_t folder, Outcome outcome);
  // True if there is room now for what is kept.
  bool makeRoom();
  static std::size_t sizeOf(const std::string& key, const Entry& entry) noexcept;

  std::size_t m_limit;
  QString m_folder;
  std::uint32_t m_folderNumber = 0;
  std::uint32_t m_generation = 1;
  std::uint64_t m_drawing = 1;
  std::unordered_map<std::string, Entry> m_entries;
  mutable std::unordered_map<std::string, Aspect> m_aspects;
  std::size_t m_memory = 0;
  std::vector<Job> m_waiting;  // the one asked for last is looked for first
  int m_running = 0;
  RoundCut m_cut;
  QTimer m_announce;
  QThreadPool m_pool;
};

}  // namespace arborg::ui

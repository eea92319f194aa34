// What stands in the window before there is a chart: samples as pictures, recent files, import.
#pragma once

#include <QPixmap>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace arborg::ui {

// A sample organisation that comes with the program.
struct Sample {
  QString file;        // resource path
  QString (*title)();  // in the window's language
  QString (*description)();
};
const std::vector<Sample>& samples();

class StartPage : public QWidget {
  Q_OBJECT
 public:
  // `picture` draws a document's chart at a size; called once a sample, when the page is first
  // shown.
  using Picture = std::function<QPixmap(const QString& file, QSize size)>;

  explicit StartPage(Picture picture, QWidget* parent = nullptr);

  // Newest first; files that are gone are shown as such and can be removed.
  void setRecentFiles(const QStringList& files);

 signals:
  void newRequested();
  void openRequested();
  void importRequested();
  void adviceRequested();  // which leader do I need?
  void sampleRequested(const QString& file);
  void recentRequested(const QString& file);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void drawPictures();
  void retranslate();

  Picture m_picture;
  QLabel* m_title;
  QLabel* m_subtitle;
  QLabel* m_samplesTitle;
  QLabel* m_recentTitle;
  QLabel* m_recentNone;
  QPushButton* m_new;
  QPushButton* m_open;
  QPushButton* m_import;
  QPushButton* m_advice;
  std::vector<QToolButton*> m_cards;
  std::vector<QLabel*> m_cardTexts;
  QListWidget* m_recent;
  bool m_drawn = false;
};

}  // namespace arborg::ui

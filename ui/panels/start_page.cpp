#include "ui/panels/start_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace arborg::ui {

namespace {

constexpr QSize kPicture(248, 150);

QLabel* label(QWidget* parent, int pointsMore, bool strong) {
  auto* text = new QLabel(parent);
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  QFont font = text->font();
  font.setPointSizeF(font.pointSizeF() + pointsMore);
  if (strong) font.setWeight(QFont::DemiBold);
  text->setFont(font);
  return text;
}

QLabel* muted(QLabel* text) {
  text->setProperty("muted", true);
  return text;
}

}  // namespace

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {QStringLiteral(":/samples/nordic_cro.arborg"), [] { return StartPage::tr("Led by a CRO"); },
       [] { return StartPage::tr("A software company in three countries; one VP seat is open."); }},
      {QStringLiteral(":/samples/italian_cso.arborg"), [] { return StartPage::tr("Led by a CSO"); },
       [] { return StartPage::tr("A machine maker whose sales close in the regions."); }},
      {QStringLiteral(":/samples/turkish_cro_cso.arborg"),
       [] { return StartPage::tr("A CRO with a CSO"); },
       [] { return StartPage::tr("A large group, with a few reporting lines to put right."); }},
      {QStringLiteral(":/samples/startup_vp.arborg"),
       [] { return StartPage::tr("A start-up with a VP of Sales"); },
       [] { return StartPage::tr("A dozen people and the first sales team."); }},
  };
  return all;
}

StartPage::StartPage(Picture picture, QWidget* parent)
    : QWidget(parent), m_picture(std::move(picture)) {
  setObjectName(QStringLiteral("startPage"));
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
  auto* body = new QWidget(scroll);
  scroll->setWidget(body);

  m_title = label(body, 10, true);
  m_subtitle = muted(label(body, 1, false));
  m_new = new QPushButton(body);
  m_new->setObjectName(QStringLiteral("startNew"));
  m_new->setDefault(true);
  m_open = new QPushButton(body);
  m_open->setObjectName(QStringLiteral("startOpen"));
  m_import = new QPushButton(body);
  m_import->setObjectName(QStringLiteral("startImport"));
  m_advice = new QPushButton(body);
  m_advice->setObjectName(QStringLiteral("startAdvice"));
  m_samplesTitle = label(body, 2, true);
  m_recentTitle = label(body, 2, true);
  m_recentNone = muted(label(body, 0, false));
  m_recent = new QListWidget(body);
  m_recent->setObjectName(QStringLiteral("startRecent"));
  m_recent->setFrameShape(QFrame::NoFrame);
  m_recent->setMinimumHeight(120);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  for (QPushButton* button : {m_new, m_open, m_import, m_advice}) buttons->addWidget(button);
  buttons->addStretch();

  auto* grid = new QGridLayout;
  grid->setSpacing(16);
  int column = 0;
  for (const Sample& sample : samples()) {
    auto* card = new QToolButton(body);
    card->setObjectName(QStringLiteral("card"));
    card->setToolButtonStyle(Qt::ToolButtonIconOnly);
    card->setIconSize(kPicture);
    card->setFixedSize(kPicture + QSize(16, 16));
    card->setCursor(Qt::PointingHandCursor);
    connect(card, &QToolButton::clicked, this,
            [this, file = sample.file] { emit sampleRequested(file); });
    auto* text = label(body, 0, false);
    text->setFixedWidth(kPicture.width() + 16);
    text->setAlignment(Qt::AlignTop);
    text->setMinimumHeight(64);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(8);
    cell->addWidget(card);
    cell->addWidget(text);
    grid->addLayout(cell, column / 4, column % 4);
    ++column;
    m_cards.push_back(card);
    m_cardTexts.push_back(text);
  }
  grid->setColumnStretch(4, 1);

  auto* page = new QVBoxLayout;
  page->setSpacing(12);
  page->addWidget(m_title);
  page->addWidget(m_subtitle);
  page->addSpacing(8);
  page->addLayout(buttons);
  page->addSpacing(24);
  page->addWidget(m_samplesTitle);
  page->addLayout(grid);
  page->addSpacing(8);
  page->addWidget(m_recentTitle);
  page->addWidget(m_recentNone);
  page->addWidget(m_recent, 1);
  page->addStretch();
  auto* centre = new QHBoxLayout(body);
  centre->setContentsMargins(48, 40, 48, 24);
  centre->addStretch(1);
  centre->addLayout(page, 12);
  centre->addStretch(1);

  connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
  connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
  connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
  connect(m_advice, &QPushButton::clicked, this, &StartPage::adviceRequested);
  connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    emit recentRequested(item->data(Qt::UserRole).toString());
  });
  connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
    emit recentRequested(item->data(Qt::UserRole).toString());
  });
  setRecentFiles({});
  retranslate();
}

void StartPage::setRecentFiles(const QStringList& files) {
  m_recent->clear();
  for (const QString& file : files) {
    const QFileInfo info(file);
    QString folder = QDir::toNativeSeparators(info.path());
    if (folder.startsWith(QDir::homePath()))
      folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    auto* item = new QListWidgetItem(info.fileName() + QStringLiteral("   ") + folder, m_recent);
    item->setData(Qt::UserRole, file);
    if (!info.exists()) item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
  }
  m_recent->setVisible(!files.isEmpty());
  m_recentNone->setVisible(files.isEmpty());
}

void StartPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  drawPictures();
}

void StartPage::drawPictures() {
  if (m_drawn) return;
  m_drawn = true;
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->setIcon(QIcon(m_picture(samples()[i].file, kPicture)));
  }
}

void StartPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    // The pictures hold role titles: drawn again in the new language.
    m_drawn = false;
    if (isVisible()) drawPictures();
  }
  QWidget::changeEvent(event);
}

void StartPage::retranslate() {
  m_title->setText(tr("Design your sales organisation"));
  m_subtitle->setText(
      tr("Draw it, or bring it from a spreadsheet. Arborg checks who reports to whom while you "
         "work."));
  m_new->setText(tr("New chart"));
  m_open->setText(tr("Open…"));
  m_import->setText(tr("Import a spreadsheet…"));
  m_advice->setText(tr("Which leader do you need?"));
  m_samplesTitle->setText(tr("Start from a sample"));
  m_recentTitle->setText(tr("Recent files"));
  m_recentNone->setText(tr("Files that you open or save appear here."));
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    const QString title = samples()[i].title();
    m_cardTexts[i]->setText(title + QLatin1Char('\n') + samples()[i].description());
    m_cards[i]->setToolTip(title);
    m_cards[i]->setAccessibleName(title);
    m_cards[i]->setAccessibleDescription(samples()[i].description());
  }
}

}  // namespace arborg::ui

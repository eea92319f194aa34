#include "ui/widgets/picture_edit.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr QSize kPhoto(72, 72);
constexpr QSize kLogo(200, 72);
constexpr int kInner = 8;  // px of a logo from its frame

}  // namespace

PictureEdit::PictureEdit(PictureStore& pictures, PictureForm form, const QString& name,
                         QWidget* parent)
    : QWidget(parent),
      m_pictures(pictures),
      m_form(form),
      m_picture(new QLabel(this)),
      m_choose(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_reason(new QLabel(this)) {
  setObjectName(name);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  m_picture->setObjectName(name + QStringLiteral("Picture"));
  m_picture->setFixedSize(form == PictureForm::Whole ? kLogo : kPhoto);
  m_choose->setObjectName(name + QStringLiteral("Choose"));
  m_remove->setObjectName(name + QStringLiteral("Remove"));
  m_reason->setObjectName(name + QStringLiteral("Reason"));
  m_reason->setTextFormat(Qt::PlainText);
  m_reason->setWordWrap(true);
  m_reason->setProperty("muted", true);
  for (QPushButton* button : {m_choose, m_remove}) button->setAutoDefault(false);
  connect(m_choose, &QPushButton::clicked, this, &PictureEdit::chooseRequested);
  connect(m_remove, &QPushButton::clicked, this, &PictureEdit::removeRequested);

  auto* buttons = new QVBoxLayout;
  buttons->setSpacing(4);
  buttons->addStretch(1);
  buttons->addWidget(m_choose);
  buttons->addWidget(m_remove);
  buttons->addStretch(1);
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setHorizontalSpacing(12);
  layout->addWidget(m_picture, 0, 0);
  layout->addLayout(buttons, 0, 1);
  layout->addWidget(m_reason, 1, 0, 1, 3);
  layout->setColumnStretch(2, 1);
  connect(&pictures, &PictureStore::loaded, this, &PictureEdit::refresh);
  connect(&pictures, &PictureStore::refreshed, this, &PictureEdit::refresh);
}

void PictureEdit::present(const std::string& path, const QString& initials, const QColor& color) {
  m_path = path;
  m_initials = initials;
  m_color = color;
  refresh();
}

void PictureEdit::setRemark(const QString& remark) {
  m_remark = remark;
  refresh();
}

void PictureEdit::setWords(const QString& choose, const QString& remove, const QString& picture) {
  m_choose->setText(choose);
  m_remove->setText(remove);
  m_picture->setAccessibleName(picture);
  refresh();
}

void PictureEdit::refresh() {
  const double density = devicePixelRatioF();
  const QSize size = (QSizeF(m_picture->size()) * density).toSize();
  const QSize inner =
      (QSizeF(m_picture->size() - QSize(2 * kInner, 2 * kInner)) * density).toSize();
  QImage image;
  std::optional<Message> fault;
  if (!m_path.empty()) {
    image = m_pictures.picture(m_path, {m_form, m_form == PictureForm::Whole ? inner : size});
    fault = m_pictures.fault(m_path, m_form);
  }
  m_picture->setPixmap(drawn(image));
  m_remove->setEnabled(!m_path.empty());
  const QString reason = fault.has_value() ? Words().message(*fault)
                         : m_path.empty()  ? QString()
                                           : m_remark;
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
  m_picture->setAccessibleDescription(reason);
}

QPixmap PictureEdit::drawn(const QImage& image) const {
  const double density = devicePixelRatioF();
  QPixmap pixmap((QSizeF(m_picture->size()) * density).toSize());
  pixmap.setDevicePixelRatio(density);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box(QPointF(), m_picture->size());
  if (m_form == PictureForm::Whole) {
    // On the ground that paper gives it.
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  } else if (!image.isNull()) {
    // The disc is all there is to see.
  } else if (m_initials.isEmpty()) {
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
  } else {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawEllipse(box);
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(box.height() / 3));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, m_initials);
  }
  if (!image.isNull()) {
    const QSizeF shown = QSizeF(image.size()) / density;
    painter.drawImage(QRectF(box.center() - QPointF(shown.width(), shown.height()) / 2, shown),
                      image);
  }
  return pixmap;
}

void PictureEdit::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace arborg::ui

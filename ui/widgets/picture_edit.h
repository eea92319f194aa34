// A picture of the document: shown, chosen, taken away, and why it cannot be seen.
#pragma once

#include <QColor>
#include <QWidget>
#include <string>

#include "ui/render/picture_store.h"

class QLabel;
class QPushButton;

namespace arborg::ui {

// Shows the picture as the chart does, as soon as it is there. What choosing and removing mean is
// for who listens.
class PictureEdit : public QWidget {
  Q_OBJECT
 public:
  // Round for a photo, Whole for a logo. `name`: of the object; its buttons are called nameChoose
  // and nameRemove, the line of words nameReason. The store outlives the widget.
  PictureEdit(PictureStore& pictures, PictureForm form, const QString& name,
              QWidget* parent = nullptr);

  // The path as in the document; empty: none. Below it, or instead, `initials` on `color`.
  void present(const std::string& path, const QString& initials = {}, const QColor& color = {});
  // Said below while the picture could be shown, but is not.
  void setRemark(const QString& remark);
  // `picture`: what assistive technology calls it.
  void setWords(const QString& choose, const QString& remove, const QString& picture);

 signals:
  void chooseRequested();
  void removeRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  QPixmap drawn(const QImage& image) const;

  PictureStore& m_pictures;
  PictureForm m_form;
  QLabel* m_picture;
  QPushButton* m_choose;
  QPushButton* m_remove;
  QLabel* m_reason;
  std::string m_path;
  QString m_initials;
  QColor m_color;
  QString m_remark;
};

}  // namespace arborg::ui

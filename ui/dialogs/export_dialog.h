// How a chart becomes a picture or a page.
#pragma once

#include <QDialog>
#include <optional>

#include "core/scene/theme.h"
#include "ui/render/export_options.h"
#include "ui/text/language.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace arborg::ui {

struct ExportChoice {
  ExportOptions options;
  std::optional<Language> language;     // none: that of the document, else of the window
  const scene::Theme* theme = nullptr;  // null: that of the document
  bool showFindings = true;             // badges on the cards, as on the screen
};

// Remembers what was chosen last. Only the choices that mean something for the format can be made.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ExportDialog(QWidget* parent = nullptr);

  ExportChoice choice() const;

 private:
  void follow();
  void restore();
  void remember() const;

  QComboBox* m_format;
  QComboBox* m_page;
  QComboBox* m_orientation;
  QSpinBox* m_dpi;
  QCheckBox* m_transparent;
  QCheckBox* m_findings;
  QComboBox* m_language;
  QComboBox* m_theme;
};

}  // namespace arborg::ui

// Everything about the selected seat and the person in it.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/edit/commands/field_commands.h"
#include "ui/models/editor.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace arborg::ui {

class ArrangementEdit;
class DottedLinesEdit;
class ElidedButton;
class FormRow;
class PictureEdit;
class SkillsTab;

// Shows the current position, and edits all selected ones: what is typed is set on each of them in
// one undo step. Empty while nothing is selected.
class InspectorPanel : public QWidget {
  Q_OBJECT
 public:
  explicit InspectorPanel(Editor& editor, QWidget* parent = nullptr);

  // The skills of the current person, the keyboard on the first rating.
  void showSkills();

  // What is being typed is carried out: to be called before a document is saved or left.
  void finishEditing();

 signals:
  void changeManagerRequested();
  void addDottedLineRequested();
  void choosePhotoRequested();  // of the current person
  void removePhotoRequested();
  void compareRequested(arborg::PositionId seat);
  void revealRequested(arborg::PositionId id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeSeatTab();
  QWidget* makePersonTab();
  QWidget* makeNoteTab();
  FormRow* addRow(QFormLayout* form, const char* name, edit::FieldRef field);
  QString read(const edit::FieldRef& field) const;
  bool write(const edit::FieldRef& field, const QString& text);
  // The selected positions, or the current one.
  std::vector<PositionId> targets() const;
  // Positions that an edit goes to: the targets when the fields were filled, as far as they exist.
  std::vector<PositionId> shown() const;
  Editor::After after() const;
  void rebuildCustomRows();
  void fillRoles();
  void showPhoto();
  void refresh();
  void retranslate();

  Editor& m_editor;
  QLabel* m_name;
  QLabel* m_title;
  QWidget* m_body;
  QLabel* m_empty;
  QTabWidget* m_tabs;
  QFormLayout* m_seatForm = nullptr;
  QLabel* m_roleLabel = nullptr;
  QComboBox* m_role = nullptr;
  QLabel* m_managerLabel = nullptr;
  ElidedButton* m_manager = nullptr;
  QLabel* m_dottedLabel = nullptr;
  DottedLinesEdit* m_dotted = nullptr;
  PictureEdit* m_photo = nullptr;
  ArrangementEdit* m_arrangement = nullptr;
  SkillsTab* m_skills = nullptr;
  QPlainTextEdit* m_note = nullptr;
  struct Row {
    FormRow* row;
    edit::FieldRef field;
  };
  std::vector<Row> m_rows;
  std::vector<Row> m_customRows;
  const Document* m_document = nullptr;  // whose seats are shown; only compared
  std::vector<PositionId> m_shown;
  std::optional<PositionId> m_current;
  bool m_refreshing = false;
};

}  // namespace arborg::ui

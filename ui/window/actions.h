// Every action of the window, in one table: texts, shortcuts, icons.
#pragma once

#include <QAction>
#include <QObject>
#include <array>
#include <cstdint>

namespace arborg::ui {

enum class ActionId : std::uint8_t {
  New,
  Open,
  Save,
  SaveAs,
  Export,
  StartPage,
  Quit,
  Undo,
  Redo,
  Cut,
  Copy,
  Paste,
  Duplicate,
  Remove,
  RemoveBranch,
  SelectAll,
  Find,
  GoTo,
  AddReport,
  AddPeer,
  AddManagerAbove,
  AddRoot,
  AddDottedLine,
  ChoosePhoto,
  RemovePhoto,
  EditName,
  ChangeManager,
  SwapHolders,
  Vacate,
  MoveEarlier,
  MoveLater,
  MoveLevelUp,
  MoveLevelDown,
  ZoomIn,
  ZoomOut,
  ZoomFit,
  ZoomActual,
  Fold,
  Unfold,
  FoldAll,
  UnfoldAll,
  FocusBranch,
  ShowEverything,
  ShowLeft,
  ShowBottom,
  ShowRight,
  ShowPeople,
  ShowMinimap,
  FullScreen,
  LayoutAutomatic,
  LayoutSideBySide,
  LayoutHanging,
  LayoutHangingLeft,
  LayoutBothSides,
  LayoutColumns,
  LayoutFishbone,
  LayoutCompact,
  LayoutGradeRows,
  DirectionTopDown,
  DirectionBottomUp,
  DirectionLeftRight,
  DirectionRightLeft,
  ChartSettings,
  ChartLooks,
  ThemeAutomatic,
  ThemePaper,
  ThemeSlate,
  ThemeMono,
  ThemeContrast,
  NextFinding,
  PreviousFinding,
  RuleSettings,
  RoleAdvisor,
  SearchChecklist,
  CompareSkills,
  Diagnostic,
  CommandPalette,
  Shortcuts,
  About,
};
inline constexpr std::size_t kActionCount = static_cast<std::size_t>(ActionId::About) + 1;

// One of each is checked.
inline constexpr std::array kLayoutActions{
    ActionId::LayoutAutomatic,   ActionId::LayoutSideBySide, ActionId::LayoutHanging,
    ActionId::LayoutHangingLeft, ActionId::LayoutBothSides,  ActionId::LayoutColumns,
    ActionId::LayoutFishbone,    ActionId::LayoutCompact,    ActionId::LayoutGradeRows,
};
inline constexpr std::array kDirectionActions{
    ActionId::DirectionTopDown,
    ActionId::DirectionBottomUp,
    ActionId::DirectionLeftRight,
    ActionId::DirectionRightLeft,
};
inline constexpr std::array kThemeActions{
    ActionId::ThemeAutomatic, ActionId::ThemePaper,    ActionId::ThemeSlate,
    ActionId::ThemeMono,      ActionId::ThemeContrast,
};

// Makes the actions and keeps their words in the window's language. The actions do nothing by
// themselves: controllers connect them.
class Actions : public QObject {
  Q_OBJECT
 public:
  explicit Actions(QObject* parent);

  QAction& operator[](ActionId id) const { return *m_actions[static_cast<std::size_t>(id)]; }
  const std::array<QAction*, kActionCount>& all() const noexcept { return m_actions; }

  void retranslate();
  // A tool tip in plain text, with the action's keys after it.
  void setTip(ActionId id, const QString& text) const;

 private:
  std::array<QAction*, kActionCount> m_actions{};
};

}  // namespace arborg::ui

#include "ui/window/actions.h"
#include "ui/models/plain_tool_tip.h"

#include <QIcon>
#include <QKeySequence>
#include <QTextDocument>
#include <span>

namespace arborg::ui {

namespace {

struct Spec {
  const char* objectName;  // stable: tests and settings find actions by it
  const char* icon;        // of the icon theme; null: none
  const char* keys;        // portable text, several separated by "; "
};

constexpr std::array<Spec, kActionCount> kSpecs = {{
    {"new", "document-new", "Ctrl+N"},
    {"open", "document-open", "Ctrl+O"},
    {"save", "document-save", "Ctrl+S"},
    {"saveAs", "document-save-as", "Ctrl+Shift+S"},
    {"export", "document-export", "Ctrl+E"},
    {"startPage", "go-home", nullptr},
    {"quit", "application-exit", "Ctrl+Q"},
    {"undo", "edit-undo", "Ctrl+Z"},
    {"redo", "edit-redo", "Ctrl+Shift+Z; Ctrl+Y"},
    {"cut", "edit-cut", "Ctrl+X"},
    {"copy", "edit-copy", "Ctrl+C"},
    {"paste", "edit-paste", "Ctrl+V"},
    {"duplicate", "edit-duplicate", "Ctrl+D"},
    {"remove", "edit-delete", "Del"},
    {"removeBranch", nullptr, "Shift+Del"},
    {"selectAll", "edit-select-all", "Ctrl+A"},
    {"find", "edit-find", "Ctrl+F"},
    {"goTo", "go-jump", "Ctrl+G"},
    {"addReport", "list-add", "Ctrl+Down; Ins"},
    {"addPeer", "list-add", "Return"},
    {"addManagerAbove", nullptr, "Ctrl+Up"},
    {"addRoot", nullptr, "Ctrl+Shift+N"},
    {"addDottedLine", nullptr, "Ctrl+Shift+M"},
    {"choosePhoto", "insert-image", nullptr},
    {"removePhoto", nullptr, nullptr},
    {"editName", "edit-rename", "F2"},
    {"changeManager", nullptr, "Ctrl+M"},
    {"swapHolders", "exchange-positions", nullptr},
    {"vacate", nullptr, nullptr},
    {"moveEarlier", nullptr, "Alt+Left"},
    {"moveLater", nullptr, "Alt+Right"},
    {"moveLevelUp", nullptr, "Alt+Up"},
    {"moveLevelDown", nullptr, "Alt+Down"},
    {"zoomIn", "zoom-in", "Ctrl++; Ctrl+="},
    {"zoomOut", "zoom-out", "Ctrl+-"},
    {"zoomFit", "zoom-fit-best", "Ctrl+0"},
    {"zoomActual", "zoom-original", "Ctrl+1"},
    {"fold", nullptr, nullptr},
    {"unfold", nullptr, nullptr},
    {"foldAll", nullptr, "Ctrl+Shift+-"},
    {"unfoldAll", nullptr, "Ctrl+Shift++"},
    {"focusBranch", nullptr, "Ctrl+Shift+F"},
    {"showEverything", nullptr, nullptr},
    {"showLeft", nullptr, "F9"},
    {"showBottom", nullptr, "F10"},
    {"showRight", nullptr, "F12"},
    {"showPeople", nullptr, "Ctrl+T"},
    {"showMinimap", nullptr, nullptr},
    {"fullScreen", "view-fullscreen", "F11"},
    {"layoutAutomatic", nullptr, nullptr},
    {"layoutSideBySide", nullptr, nullptr},
    {"layoutHanging", nullptr, nullptr},
    {"layoutHangingLeft", nullptr, nullptr},
    {"layoutBothSides", nullptr, nullptr},
    {"layoutColumns", nullptr, nullptr},
    {"layoutFishbone", nullptr, nullptr},
    {"layoutCompact", nullptr, nullptr},
    {"layoutGradeRows", nullptr, nullptr},
    {"directionTopDown", nullptr, nullptr},
    {"directionBottomUp", nullptr, nullptr},
    {"directionLeftRight", nullptr, nullptr},
    {"directionRightLeft", nullptr, nullptr},
    {"chartSettings", nullptr, nullptr},
    {"chartLooks", "color-management", nullptr},
    {"themeAutomatic", nullptr, nullptr},
    {"themePaper", nullptr, nullptr},
    {"themeSlate", nullptr, nullptr},
    {"themeMono", nullptr, nullptr},
    {"themeContrast", nullptr, nullptr},
    {"nextFinding", "go-down", "F8"},
    {"previousFinding", "go-up", "Shift+F8"},
    {"ruleSettings", "configure", nullptr},
    {"roleAdvisor", "help-hint", "Ctrl+Shift+A"},
    {"searchChecklist", "view-task", "Ctrl+Shift+L"},
    {"compareSkills", nullptr, nullptr},
    {"diagnostic", "office-chart-polar", nullptr},
    {"commandPalette", nullptr, "Ctrl+Shift+P"},
    {"shortcuts", "help-keyboard-shortcuts", "F1"},
    {"about", "help-about", nullptr},
}};

QString textOf(ActionId id) {
  switch (id) {
    case ActionId::New:
      return Actions::tr("&New");
    case ActionId::Open:
      return Actions::tr("&Open…");
    case ActionId::Save:
      return Actions::tr("&Save");
    case ActionId::SaveAs:
      return Actions::tr("Save &as…");
    case ActionId::Export:
      return Actions::tr("&Export…");
    case ActionId::StartPage:
      return Actions::tr("Start &page");
    case ActionId::Quit:
      return Actions::tr("&Quit");
    case ActionId::Undo:
      return Actions::tr("&Undo");
    case ActionId::Redo:
      return Actions::tr("&Redo");
    case ActionId::Cut:
      return Actions::tr("Cu&t");
    case ActionId::Copy:
      return Actions::tr("&Copy");
    case ActionId::Paste:
      return Actions::tr("&Paste");
    case ActionId::Duplicate:
      return Actions::tr("&Duplicate");
    case ActionId::Remove:
      return Actions::tr("Re&move, reports move up");
    case ActionId::RemoveBranch:
      return Actions::tr("Remove &branch");
    case ActionId::SelectAll:
      return Actions::tr("Select &all");
    case ActionId::Find:
      return Actions::tr("&Find");
    case ActionId::GoTo:
      return Actions::tr("&Go to…");
    case ActionId::AddReport:
      return Actions::tr("Direct &report");
    case ActionId::AddPeer:
      return Actions::tr("&Peer");
    case ActionId::AddManagerAbove:
      return Actions::tr("Manager &above");
    case ActionId::AddRoot:
      return Actions::tr("&Top position");
    case ActionId::AddDottedLine:
      return Actions::tr("&Dotted line to…");
    case ActionId::ChoosePhoto:
      return Actions::tr("P&hoto…");
    case ActionId::RemovePhoto:
      return Actions::tr("R&emove photo");
    case ActionId::EditName:
      return Actions::tr("Edit &name");
    case ActionId::ChangeManager:
      return Actions::tr("C&hange manager…");
    case ActionId::SwapHolders:
      return Actions::tr("&Swap holders");
    case ActionId::Vacate:
      return Actions::tr("&Vacate");
    case ActionId::MoveEarlier:
      return Actions::tr("Move &earlier");
    case ActionId::MoveLater:
      return Actions::tr("Move &later");
    case ActionId::MoveLevelUp:
      return Actions::tr("Move &one level up");
    case ActionId::MoveLevelDown:
      return Actions::tr("Move one level do&wn");
    case ActionId::ZoomIn:
      return Actions::tr("Zoom &in");
    case ActionId::ZoomOut:
      return Actions::tr("Zoom &out");
    case ActionId::ZoomFit:
      return Actions::tr("&Fit to window");
    case ActionId::ZoomActual:
      return Actions::tr("&Actual size");
    case ActionId::Fold:
      return Actions::tr("&Collapse");
    case ActionId::Unfold:
      return Actions::tr("&Expand");
    case ActionId::FoldAll:
      return Actions::tr("Co&llapse all");
    case ActionId::UnfoldAll:
      return Actions::tr("E&xpand all");
    case ActionId::FocusBranch:
      return Actions::tr("Focus on this &branch");
    case ActionId::ShowEverything:
      return Actions::tr("Show e&verything");
    case ActionId::ShowLeft:
      return Actions::tr("Outli&ne");
    case ActionId::ShowBottom:
      return Actions::tr("Finding&s");
    case ActionId::ShowRight:
      return Actions::tr("&Details");
    case ActionId::ShowPeople:
      return Actions::tr("&People table");
    case ActionId::ShowMinimap:
      return Actions::tr("&Minimap");
    case ActionId::FullScreen:
      return Actions::tr("F&ull screen");
    case ActionId::LayoutAutomatic:
      return Actions::tr("&Automatic");
    case ActionId::LayoutSideBySide:
      return Actions::tr("&Side by side");
    case ActionId::LayoutHanging:
      return Actions::tr("&Hanging teams");
    case ActionId::LayoutHangingLeft:
      return Actions::tr("Hanging teams, to the l&eft");
    case ActionId::LayoutBothSides:
      return Actions::tr("Teams on &both sides");
    case ActionId::LayoutColumns:
      return Actions::tr("Teams in se&veral columns");
    case ActionId::LayoutFishbone:
      return Actions::tr("&Fishbone");
    case ActionId::LayoutCompact:
      return Actions::tr("Com&pact");
    case ActionId::LayoutGradeRows:
      return Actions::tr("&Grades in rows");
    case ActionId::DirectionTopDown:
      return Actions::tr("&Top to bottom");
    case ActionId::DirectionBottomUp:
      return Actions::tr("B&ottom to top");
    case ActionId::DirectionLeftRight:
      return Actions::tr("&Left to right");
    case ActionId::DirectionRightLeft:
      return Actions::tr("&Right to left");
    case ActionId::ChartSettings:
      return Actions::tr("&Chart and cards…");
    case ActionId::ChartLooks:
      return Actions::tr("Colours and title bloc&k…");
    case ActionId::ThemeAutomatic:
      return Actions::tr("&Automatic", "theme");
    case ActionId::ThemePaper:
      return Actions::tr("&Paper", "theme");
    case ActionId::ThemeSlate:
      return Actions::tr("&Slate", "theme");
    case ActionId::ThemeMono:
      return Actions::tr("&Mono", "theme");
    case ActionId::ThemeContrast:
      return Actions::tr("&High contrast", "theme");
    case ActionId::NextFinding:
      return Actions::tr("&Next finding");
    case ActionId::PreviousFinding:
      return Actions::tr("&Previous finding");
    case ActionId::RuleSettings:
      return Actions::tr("&Rules…");
    case ActionId::RoleAdvisor:
      return Actions::tr("Role &advisor…");
    case ActionId::SearchChecklist:
      return Actions::tr("&Search checklist…");
    case ActionId::CompareSkills:
      return Actions::tr("&Compare skills…");
    case ActionId::Diagnostic:
      return Actions::tr("Revenue growth &diagnostic…");
    case ActionId::CommandPalette:
      return Actions::tr("&Find a command…");
    case ActionId::Shortcuts:
      return Actions::tr("&Keyboard shortcuts");
    case ActionId::About:
      return Actions::tr("&About Arborg");
  }
  return {};
}

}  // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
  for (std::size_t i = 0; i < kActionCount; ++i) {
    const Spec& spec = kSpecs[i];
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(spec.objectName));
    if (spec.icon != nullptr) action->setIcon(QIcon::fromTheme(QString::fromLatin1(spec.icon)));
    if (spec.keys != nullptr) {
      action->setShortcuts(
          QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText));
    }
    m_actions[i] = action;
  }
  for (const ActionId id : {ActionId::ShowLeft, ActionId::ShowBottom, ActionId::ShowRight,
                            ActionId::ShowMinimap, ActionId::FullScreen}) {
    (*this)[id].setCheckable(true);
  }
  for (const auto ids :
       {std::span<const ActionId>(kLayoutActions), std::span<const ActionId>(kDirectionActions),
        std::span<const ActionId>(kThemeActions)}) {
    for (const ActionId id : ids) (*this)[id].setCheckable(true);
  }
  retranslate();
}

void Actions::retranslate() {
  for (std::size_t i = 0; i < kActionCount; ++i) {
    const auto id = static_cast<ActionId>(i);
    const QString text = textOf(id);
    m_actions[i]->setText(text);
    setTip(id, QString(text).remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed());
  }
}

void Actions::setTip(ActionId id, const QString& text) const {
  QAction& action = (*this)[id];
  QString tip = text;
  if (!action.shortcut().isEmpty()) {
    tip += QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
  }
  // A tool tip takes what looks like markup for markup; a name is never that.
  action.setToolTip(plainToolTip(tip));
}

}  // namespace arborg::ui

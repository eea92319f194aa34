#include "core/layout/staff.h"

#include <algorithm>

namespace arborg::layout {

void findAssistants(const Outline& outline, Scratch& scratch) {
  scratch.assistants.clear();
  scratch.staffs.clear();
  scratch.staffOf.clear();
  if (outline.assistant.empty()) return;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (outline.isAssistant(node)) scratch.assistants.push_back(node);
  }
  if (scratch.assistants.empty()) return;
  scratch.staffOf.assign(outline.size(), kNone);
  scratch.assistantEndingAt.assign(outline.size(), kNone);
}

void stackStaff(const Outline& outline, const Gaps& gaps, std::uint32_t manager, Scratch& scratch) {
  const std::uint32_t end = outline.subtreeEnd[manager];
  std::uint32_t assistant = manager + 1;
  if (assistant == end || !outline.isAssistant(assistant)) return;
  Cell* cells = scratch.cells.get();
  Staff staff;
  staff.manager = manager;
  staff.bottom = cells[manager].down();
  double top = 0;
  double gap = gaps.branch;
  bool right = true;
  for (; assistant < end && outline.isAssistant(assistant);
       assistant = outline.subtreeEnd[assistant], right = !right) {
    Cell& cell = cells[assistant];
    if (right) {
      top = staff.bottom + gap;
      gap = gaps.row;
    }
    if (!outline.isLeaf(assistant)) gap = gaps.branch;
    cell.y = top;
    double& reach = right ? staff.right : staff.left;
    reach = std::max(reach, gaps.indent / 2 + cell.across());
    staff.bottom = std::max(staff.bottom, top + cell.down());
  }
  staff.end = assistant;
  scratch.staffOf[manager] = static_cast<std::uint32_t>(scratch.staffs.size());
  scratch.staffs.push_back(staff);
}

Body bodyOf(const Outline& outline, const Gaps& gaps, std::uint32_t manager, double line,
            Scratch& scratch) {
  Cell* cells = scratch.cells.get();
  const Cell& card = cells[manager];
  Staff* staff = scratch.staff(manager);
  if (staff == nullptr) return {0, card.across(), card.down()};
  bool right = true;
  for (std::uint32_t assistant = manager + 1; assistant < staff->end;
       assistant = outline.subtreeEnd[assistant], right = !right) {
    Cell& cell = cells[assistant];
    cell.x = right ? line + gaps.indent / 2 : line - gaps.indent / 2 - cell.across();
  }
  staff->offset = std::max(0.0, staff->left - line);
  return {staff->offset, std::max(card.across(), line + staff->right), staff->bottom};
}

}  // namespace arborg::layout

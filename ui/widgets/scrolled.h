// A form or a text that may be higher than its place.
#pragma once

class QScrollArea;
class QWidget;

namespace arborg::ui {

// `content` scrolled up and down, without a frame and with what is behind it showing through.
QScrollArea* scrolled(QWidget* content);

}  // namespace arborg::ui

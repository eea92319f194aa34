// Where a document may find a picture: below its own folder, and nowhere else.
#pragma once

#include <string_view>

namespace arborg {

// True for a path that means the same file on every system and names nothing outside of the folder
// it starts from, whatever that folder is: names joined by '/', well-formed UTF-8, at most
// kMaxLineLength characters. No name is empty, ".", "..", or ends in a full stop or a space (some
// systems drop those, so that ".. " would be ".."). No leading '/', no '\' and no ':' (separators,
// drives, schemes and streams elsewhere), no control characters. What symbolic links make of it is
// for who opens the file to see. Linear, no allocation.
bool isPicturePath(std::string_view path) noexcept;

}  // namespace arborg

#!/bin/sh
# Runs atspi_chart.py with a display, a D-Bus session and an accessibility bus of its own.
# Usage: atspi_session.sh LAUNCHER SCRIPT PROGRAM
set -eu
folder=$(mktemp -d)
export XDG_RUNTIME_DIR="$folder"
# The server chooses a free display itself: xvfb-run can take one that another test is about to take.
# -noreset: else the server starts over when its last client leaves, and refuses who comes just then.
Xvfb -noreset -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
while [ ! -s "$folder/display" ]; do
  kill -0 $server || exit 1
  sleep 0.05
done
DISPLAY=:$(tr -d '\n' <"$folder/display")
export DISPLAY
dbus-run-session -- sh -c '
  "$1" --launch-immediately &
  exec /usr/bin/python3 "$2" "$3"' sh "$1" "$2" "$3"

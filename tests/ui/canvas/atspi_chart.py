#!/usr/bin/python3
"""Drives the canvas from outside through AT-SPI, as a screen reader would.

Usage: atspi_chart.py PROGRAM    (inside a D-Bus session with a display; see atspi_session.sh)

PROGRAM shows the sample organisation on a canvas. Exit status 1 with the reasons if something differs.
"""

import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

FAULTS = []
HEARD = []
TOLD = []  # (what was done, ms until the bus told of it)


def listen(kind):
    pyatspi.Registry.registerEventListener(
        lambda event: HEARD.append((str(event.type), event.source.name if event.source else None, time.monotonic())), kind)


def heard(kind, name):
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)
    return any(what.startswith(kind) and who == name for what, who, _ in HEARD)


def timed(what, kind, name, do):
    """Does something, and notes how long after it the bus told so. Not a condition: other processes take their time."""
    del HEARD[:]
    begin = time.monotonic()
    do()
    told = wait_for(lambda: heard(kind, name), interval=0.001)
    if told:
        first = min(when for event, who, when in HEARD if event.startswith(kind) and who == name)
        TOLD.append((what, (first - begin) * 1000))
    return told


def check(what, condition, seen=None):
    if not condition:
        FAULTS.append(f"{what}: {seen!r}")


def wait_for(find, seconds=20.0, interval=0.05):
    """The first thing that `find` returns; asks until then, since other processes take their time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except Exception:  # an application that is just starting or changing answers with errors
            pass
        time.sleep(interval)
    return None


def descendants(node):
    for child in node:
        if child is None:
            continue
        yield child
        yield from descendants(child)


def application(pid):
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.get_process_id() == pid:
            return app
    return None


def chart_of(app):
    for node in descendants(app):
        if node.getRole() == pyatspi.ROLE_TREE:
            return node
    return None


def item(chart, name):
    for node in descendants(chart):
        if node.name == name:
            return node
    return None


def has(node, state):
    return node.getState().contains(state)


def act(node, name):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i) == name:
            return action.doAction(i)
    FAULTS.append(f"{node.name} has no action {name}")
    return False


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    program = subprocess.Popen([sys.argv[1]], env=environment)
    try:
        app = wait_for(lambda: application(program.pid))
        chart = wait_for(lambda: chart_of(app)) if app else None
        if chart is None:
            print("the chart does not show on the accessibility bus", file=sys.stderr)
            return 1
        check("name of the chart", chart.name == "Organisation chart", chart.name)

        names = [node.name for node in descendants(chart) if node.name]
        for name in ("Kaisa Väänänen", "Priya Nair", "Vacant, Vice President of Sales (VP)", "Işıl Şahin"):
            check("people", name in names, names)

        kaisa = item(chart, "Kaisa Väänänen")
        luca = item(chart, "Luca Esposito")
        tom = item(chart, "Tom Berg")
        check("reports", [child.name for child in kaisa] == ["Mette Håland", "Luca Esposito", "Elif Yıldız"],
              [child.name for child in kaisa])
        check("parent", luca.parent.name == "Kaisa Väänänen", luca.parent.name)
        check("description", "level 2" in luca.description and "2 of 3" in luca.description, luca.description)
        check("expanded", has(luca, pyatspi.STATE_EXPANDABLE) and has(luca, pyatspi.STATE_EXPANDED))
        box = tom.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        check("rectangle", box.width > 40 and box.height > 20, tuple(box))

        for kind in ("object:state-changed", "focus", "object:selection-changed", "object:children-changed"):
            listen(kind)
        check("told of the focus", timed("focus", "object:state-changed:focused", "Tom Berg", lambda: act(tom, "SetFocus")), HEARD)
        check("focus from outside", wait_for(lambda: has(tom, pyatspi.STATE_FOCUSED)))
        act(tom, "Press")
        check("selection from outside", wait_for(lambda: has(tom, pyatspi.STATE_SELECTED)))
        check("told of the folding",
              timed("fold", "object:children-changed:remove", "Luca Esposito", lambda: act(luca, "Toggle")), HEARD)
        check("folded from outside", wait_for(lambda: not has(luca, pyatspi.STATE_EXPANDED)))
        check("folded reports are gone", wait_for(lambda: luca.childCount == 0), luca.childCount)
        act(luca, "Toggle")
        check("unfolded from outside", wait_for(lambda: luca.childCount == 3), luca.childCount)
        listen("object:property-change:accessible-name")
        # The field that an action opens is written in, and left.
        act(tom, "Rename")
        field = wait_for(lambda: next((node for node in descendants(chart) if node.getRole() == pyatspi.ROLE_TEXT), None))
        check("a field to write the name in", field is not None)
        if field is not None:
            field.queryEditableText().setTextContents("Tom Berger")
            check("told of the name",
                  timed("edit", "object:property-change:accessible-name", "Tom Berger", lambda: act(tom, "SetFocus")), HEARD)
            check("renamed from outside", wait_for(lambda: tom.name == "Tom Berger"), tom.name)

        sanna = item(chart, "Sanna Mäkelä")
        check("among peers", [child.name for child in tom.parent][:2] == ["Tom Berger", sanna.name], [child.name for child in tom.parent])
        act(tom, "MoveLater")
        check("reordered from outside", wait_for(lambda: tom.getIndexInParent() == 1), tom.getIndexInParent())
        check("moved from", tom.parent.name == "Priya Nair", tom.parent.name)
        check("told of the move",
              timed("move", "object:children-changed:add", "Luca Esposito", lambda: act(tom, "MoveLevelUp")), HEARD)
        check("moved from outside", wait_for(lambda: tom.parent.name == "Luca Esposito"), tom.parent.name)
        check("the program is alive", program.poll() is None)
    finally:
        program.kill()
        program.wait()
    for what, milliseconds in TOLD:
        print(f"{what}: told after {milliseconds:.1f} ms")
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())

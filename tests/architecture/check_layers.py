#!/usr/bin/env python3
"""Fails when a file includes what its layer may not, or when a target links it.

Reads the #include lines of every source file and the DEPENDS of every arborg_library() call.
The order of the layers is that of docs/architecture.md.
"""
import pathlib
import re
import sys

# A folder may include itself and what is listed for it.
CORE = ["util", "model", "edit", "sales"]
PEERS = ["rules", "figures", "search", "layout", "diff"]
TOP = ["scene", "io", "document"]


def allowed():
    rules = {}
    below = []
    for name in CORE:
        rules[f"core/{name}"] = list(below)
        below.append(f"core/{name}")
    for name in PEERS:
        rules[f"core/{name}"] = list(below)
    below += [f"core/{name}" for name in PEERS]
    for name in TOP:
        rules[f"core/{name}"] = list(below)
        below.append(f"core/{name}")
    for group in (["text"], ["render"], ["canvas", "models"], ["widgets"], ["panels", "dialogs"], ["window"]):
        for name in group:
            rules[f"ui/{name}"] = list(below)
        # Models are what canvas and panels share; a canvas may look at them, never the reverse.
        if "canvas" in group:
            rules["ui/canvas"] = below + ["ui/models"]
        below += [f"ui/{name}" for name in group]
    rules["app"] = list(below)
    return rules


QT_MODULES = {
    "ui/text": {"QtCore"},
    "ui/render": {"QtCore", "QtGui", "QtSvg"},
}
GUI_ONLY = re.compile(r"^(Q(Widget|Action|Menu|Dialog|Label|PushButton|Dock|MainWindow|Abstract(Item|Scroll)|Application|Tool|Tree|List(Widget|View)|Table|Tab|Line|Text(Edit|Browser)|Combo|Spin|Check|Radio|Scroll|Splitter|Stacked|Status|Style|Undo|Form|Grid|HBox|VBox|Box)\w*|QtWidgets.*)$")


def layer_of(path):
    parts = path.parts
    return parts[0] if parts[0] == "app" else "/".join(parts[:2])


def check(root):
    rules = allowed()
    faults = []
    files = [p for top in ("core", "ui", "app") for p in sorted((root / top).rglob("*")) if p.suffix in (".h", ".cpp", ".def")]
    for path in files:
        relative = path.relative_to(root)
        layer = layer_of(relative)
        if layer not in rules:
            faults.append(f"{relative}: folder {layer} has no place in the order of layers")
            continue
        text = path.read_text(encoding="utf-8")
        if len(text.splitlines()) > 600:
            faults.append(f"{relative}: over 600 lines")
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
            if not found:
                continue
            kind, name = found.groups()
            if kind == '"':
                if not name.startswith(("core/", "ui/", "app/")):
                    faults.append(f"{relative}:{number}: include from the top of the repository, not {name}")
                    continue
                target = layer_of(pathlib.PurePosixPath(name))
                if target != layer and target not in rules[layer]:
                    faults.append(f"{relative}:{number}: {layer} may not include {target}")
            elif layer.startswith("core/") and re.match(r"Q[A-Z]|Qt", name):
                faults.append(f"{relative}:{number}: core includes Qt: {name}")
            elif layer in QT_MODULES and GUI_ONLY.match(name):
                faults.append(f"{relative}:{number}: {layer} includes a widget: {name}")
            elif "Chart" in name and name.startswith("QtCharts") and layer not in ("ui/panels", "ui/dialogs"):
                faults.append(f"{relative}:{number}: Qt Charts outside panels and dialogs")
        if layer.startswith("core/"):
            code = re.sub(r"//[^\n]*", "", text)
            for number, line in enumerate(code.splitlines(), 1):
                if re.search(r"(?<![\w:])(?:std::)?(strtod|strtol|strtof|atof|atoi|stod|stoi|stol|setlocale|tolower|toupper|isalpha|isdigit|isspace|isalnum|sprintf|snprintf|printf)\s*\(", line):
                    faults.append(f"{relative}:{number}: reads the C locale: {line.strip()}")
    targets = {}
    for path in sorted(root.glob("*/*/CMakeLists.txt")):
        folder = "/".join(path.relative_to(root).parts[:2])
        for name, body in re.findall(r"arborg_library\(\s*(\w+)(.*?)\)", path.read_text(), re.S):
            targets[name] = (folder, path, re.findall(r"\barborg_(?:core|ui)_\w+", body))
    for name, (folder, path, links) in targets.items():
        for link in links:
            if link in targets and link != name:
                other = targets[link][0]
                if other != folder and other not in rules.get(folder, []):
                    faults.append(f"{path.relative_to(root)}: {name} may not link {link}")
    if len(files) < 20:
        faults.append("found hardly any source files: wrong folder?")
    return faults


if __name__ == "__main__":
    problems = check(pathlib.Path(sys.argv[1]))
    print("\n".join(problems) or "layers are kept")
    sys.exit(1 if problems else 0)

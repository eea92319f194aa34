#!/usr/bin/env python3
"""Proves that check_layers.py sees each kind of breach: a checker that cannot fail checks nothing."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check_layers import check  # noqa: E402


def tree(files):
    root = pathlib.Path(tempfile.mkdtemp())
    for i in range(20):
        files.setdefault(f"core/util/filler{i}.h", "#pragma once\n")
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return check(root)


CASES = {
    "upward include": {"core/util/a.h": '#include "core/model/chart.h"\n'},
    "peer include": {"core/rules/a.h": '#include "core/layout/layout.h"\n'},
    "Qt in core": {"core/model/a.cpp": "#include <QString>\n"},
    "widget in render": {"ui/render/a.cpp": "#include <QWidget>\n"},
    "window from canvas": {"ui/canvas/a.cpp": '#include "ui/window/main_window.h"\n'},
    "relative include": {"core/model/a.cpp": '#include "chart.h"\n'},
    "C locale": {"core/io/a.cpp": "double x = strtod(p, nullptr);\n"},
    "long file": {"core/io/a.cpp": "\n" * 601},
    "unknown folder": {"core/misc/a.cpp": "\n"},
    "upward link": {
        "core/util/CMakeLists.txt": "arborg_library(arborg_core_util SOURCES a.cpp DEPENDS arborg_core_model)\n",
        "core/model/CMakeLists.txt": "arborg_library(arborg_core_model SOURCES a.cpp DEPENDS arborg_core_util)\n",
    },
}
failed = [name for name, files in CASES.items() if len(tree(dict(files))) != 1]
clean = tree({"core/model/a.cpp": '#include "core/util/id.h"\n#include <vector>\n'})
print("not seen:", failed, "false alarm:", clean) if failed or clean else print("every breach is found")
sys.exit(1 if failed or clean else 0)

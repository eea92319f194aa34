#!/usr/bin/env python3
"""Checks translations/qtbase_*.ts: whole, well formed, faithful to the source, and Bokmål where it says Bokmål.

Usage: check_qtbase.py TRANSLATIONS_FOLDER [--lrelease PROGRAM]
With --lrelease each catalogue is compiled as well, and a warning is a fault. Exit status 1 on any fault.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from qtbase_catalogue import problems, read_catalogue, read_required

CATALOGUES = {
    "no": "qtbase_no.ts",
    "fi": "qtbase_fi_extra.ts",
    "it": "qtbase_it_extra.ts",
    "tr": "qtbase_tr_extra.ts",
}


def compile_problems(lrelease, path):
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [lrelease, path, "-qm", os.path.join(folder, "out.qm")],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
    report = run.stdout
    if run.returncode != 0:
        return [f"lrelease: exit status {run.returncode}: {report.strip()}"]
    if "arning" in report or " 0 unfinished" not in report or "Ignored" in report or "Dropped" in report:
        return [f"lrelease: {report.strip()}"]
    return []


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--lrelease")
    options = parser.parse_args(arguments)

    required = read_required(os.path.join(options.folder, "qtbase_required.tsv"))
    faults = [f"qtbase_required.tsv: no catalogue for '{name}'" for name in required.keys() - CATALOGUES.keys()]
    for language, name in CATALOGUES.items():
        path = os.path.join(options.folder, name)
        try:
            messages = read_catalogue(path)
        except (OSError, ElementTree.ParseError) as error:
            faults.append(f"{name}: {error}")
            continue
        wanted = required.get(language, set())
        found = problems(messages, language, wanted)
        if not wanted:
            found.append("qtbase_required.tsv asks nothing of it")
        if options.lrelease:
            found += compile_problems(options.lrelease, path)
        faults += [f"{name}: {problem}" for problem in found]
        print(f"{name}: {len(messages)} texts, {len(wanted)} required, {len(found)} faults")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

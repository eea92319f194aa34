#!/usr/bin/env python3
"""Proves that rules_pages sees pages that are not current: one letter is enough."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

program, docs = sys.argv[1], pathlib.Path(sys.argv[2])
faults = []
with tempfile.TemporaryDirectory() as folder:
    copy = pathlib.Path(folder) / "docs"
    shutil.copytree(docs, copy)

    def check():
        run = subprocess.run([program, "--check", str(copy)], stdout=subprocess.PIPE, encoding="utf-8", check=False)
        return run.returncode, run.stdout

    if check()[0] != 0:
        faults.append("a copy of the pages is not current")
    for name in ("rules.md", "rules.fi.md", "rules.it.md", "rules.no.md", "rules.tr.md"):
        page = copy / name
        good = page.read_text(encoding="utf-8")
        page.write_text(good.replace("skills.cro-leans", "skills.cro-lean", 1), encoding="utf-8")
        status, said = check()
        if status != 1 or name not in said:
            faults.append(f"a change of {name} is not found")
        page.unlink()
        if check()[0] != 1:
            faults.append(f"{name} is missing, and it is not found")
        subprocess.run([program, "--write", str(copy)], check=False)
        if page.read_text(encoding="utf-8") != good:
            faults.append(f"{name} is not written as it was")
print("\n".join(faults) or "outdated pages are found")
sys.exit(1 if faults else 0)

#!/usr/bin/env python3
"""Fails when clang-format would change a source file. Usage: check_format.py CLANG_FORMAT ROOT"""
import pathlib
import subprocess
import sys


def main():
    binary, root = sys.argv[1], pathlib.Path(sys.argv[2])
    files = [str(path.relative_to(root)) for folder in ("core", "ui", "app", "tests")
             for pattern in ("*.cpp", "*.h") for path in sorted((root / folder).rglob(pattern))]
    if not files:
        print(f"no sources below {root}")
        return 1
    return subprocess.run([binary, "--dry-run", "-Werror", *files], cwd=root, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

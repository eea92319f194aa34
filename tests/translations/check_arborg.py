#!/usr/bin/env python3
"""Checks translations/arborg_*.ts, the texts of Arborg itself: whole, equal in their keys, typeset as each
language is.

Usage: check_arborg.py TRANSLATIONS_FOLDER [--lupdate PROGRAM --sources REPOSITORY]
With --lupdate the catalogues must also hold exactly the texts that the sources have. Exit status 1 on any fault.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from qtbase_catalogue import problems, read_catalogue

LANGUAGES = ("en", "fi", "it", "no", "tr")

# Marks that a language does not use, in texts where the source has none of its own to copy.
FOREIGN_MARKS = {
    "en": "\"'«»„",
    "fi": "\"'“«»„",
    "it": "\"'“”„",
    "no": "\"'“”„",
    "tr": "\"'«»„",
}
# Words that are the same in English and in another language, or that the trade leaves in English. A text of
# three words or more that equals its source is otherwise taken for forgotten.
ENGLISH_EVERYWHERE = {"Customer Success Manager", "Account Executive (AE)"}


def style_problems(message, language):
    """What the general checks do not know: quotation marks, spaces, forgotten texts."""
    for text in message.forms:
        marks = [mark for mark in FOREIGN_MARKS[language] if mark in text and mark not in re.sub(r"“|”", "", message.source)]
        if marks:
            yield f"marks of another language: {' '.join(marks)}"
        if "  " in text and "  " not in message.source:
            yield "two spaces"
        if language in ("fi", "no") and re.search(r"[\d}n]%(?![\dnL])", text):
            yield "no space before the per cent sign"
        words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", message.source))
        if language != "en" and text == message.source and len(words) > 2 and text not in ENGLISH_EVERYWHERE:
            yield "the same as in English"
    # Words groups the digits of its numbers by itself.
    if message.numerus and message.context != "Words" and "%n" in message.source:
        yield "%n instead of %Ln: the digits of a large number are not grouped"
    if language in ("fi", "it", "no") and message.numerus and re.search("%L?n", message.source):
        if message.forms and not re.search("%L?n", message.forms[-1]):
            yield "the plural does not say how many"


def catalogue_problems(messages, language):
    found = problems(messages, language, set())
    for message in messages:
        where = f"{message.context} | {message.source[:60]!r}"
        found += [f"{where}: {problem}" for problem in style_problems(message, language)]
    return found


def key_problems(catalogues):
    """Keys that one language has and English has not, or the other way round."""
    wanted = {message.key for message in catalogues["en"]}
    found = []
    for language, messages in catalogues.items():
        keys = {message.key for message in messages}
        found += [f"arborg_{language}.ts: {key} is missing" for key in sorted(wanted - keys)]
        found += [f"arborg_{language}.ts: {key} is not in English" for key in sorted(keys - wanted)]
    return found


def source_problems(lupdate, repository, catalogue):
    """Texts of the sources that the catalogue lacks, and texts of the catalogue that no source has."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "arborg_en.ts")
        shutil.copy(catalogue, copy)
        folders = [name for name in ("ui", "app") if os.path.isdir(os.path.join(repository, name))]
        run = subprocess.run(
            [lupdate, *folders, "-I", ".", "-extensions", "cpp,h", "-locations", "none", "-no-obsolete", "-ts", copy],
            cwd=repository,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if run.returncode != 0:
            return [f"lupdate: {run.stdout.strip()}"]
        found = [f"lupdate: {line}" for line in run.stdout.splitlines() if re.search(r"\.(cpp|h):\d+: ", line)]
        before = {message.key for message in read_catalogue(catalogue)}
        after = {message.key for message in read_catalogue(copy)}
    found += [f"not in the catalogues: {key} (build update_translations)" for key in sorted(after - before)]
    found += [f"in no source: {key} (build update_translations)" for key in sorted(before - after)]
    return found


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--lupdate")
    parser.add_argument("--sources")
    options = parser.parse_args(arguments)

    faults = []
    catalogues = {}
    for language in LANGUAGES:
        name = f"arborg_{language}.ts"
        try:
            catalogues[language] = read_catalogue(os.path.join(options.folder, name))
        except (OSError, ElementTree.ParseError) as error:
            faults.append(f"{name}: {error}")
            continue
        found = catalogue_problems(catalogues[language], language)
        faults += [f"{name}: {problem}" for problem in found]
        print(f"{name}: {len(catalogues[language])} texts, {len(found)} faults")
    if len(catalogues) == len(LANGUAGES):
        faults += key_problems(catalogues)
    if options.lupdate and options.sources:
        faults += source_problems(options.lupdate, options.sources, os.path.join(options.folder, "arborg_en.ts"))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

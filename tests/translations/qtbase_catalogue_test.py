#!/usr/bin/env python3
"""Tests of the catalogue check itself: each fault is seen, and what is right passes."""

import io
import os
import sys
import tempfile
import unittest

from qtbase_catalogue import Message, ending, mnemonics, nynorsk, problems, read_catalogue, read_required


def message(source, *forms, context="QFileDialog", numerus=False, state=""):
    return Message(context, source, "", numerus, state, forms)


def faults(source, *forms, language="no", **options):
    return problems([message(source, *forms, **options)], language, set())


class TextFaults(unittest.TestCase):
    def test_right_texts_pass(self):
        self.assertEqual(faults("&Open...", "&Åpne …"), [])
        self.assertEqual(faults("%1 or '%2'", "«%2» eller %1"), [])
        self.assertEqual(faults("%n file(s)", "én fil", "%n filer", numerus=True), [])
        self.assertEqual(faults("mm", "\u00a0mm"), [])
        self.assertEqual(faults("A && B", "A && B"), [])

    def test_unfinished_absent_and_empty(self):
        self.assertTrue(faults("Open", "Åpne", state="unfinished"))
        self.assertTrue(faults("Open", state="absent"))
        self.assertTrue(faults("Open", ""))
        self.assertTrue(faults("Open", " "))

    def test_placeholders(self):
        self.assertTrue(faults("%1 of %2", "%1"))
        self.assertTrue(faults("%1", "%1 %2"))
        self.assertTrue(faults("%L1", "%1"))
        self.assertTrue(faults("%n of %1", "én", "%n av %1", numerus=True))

    def test_mnemonics(self):
        self.assertEqual(mnemonics("&Open"), 1)
        self.assertEqual(mnemonics("A && B"), 0)
        self.assertEqual(mnemonics("Qt&nbsp;applications"), 0)
        self.assertEqual(mnemonics("&&&Open"), 1)
        self.assertTrue(faults("&Open", "Åpne"))
        self.assertTrue(faults("Open", "&Åpne"))

    def test_endings_and_ellipses(self):
        self.assertEqual(ending("Open..."), "…")
        self.assertEqual(ending("Name: "), ":")
        self.assertEqual(ending("Name"), "")
        self.assertTrue(faults("Open...", "Åpne"))
        self.assertTrue(faults("Open...", "Åpne ..."))
        self.assertTrue(faults("Open...", "Åpne…"))
        self.assertEqual(faults("Open...", "Apri…", language="it"), [])
        self.assertTrue(faults("Name:", "Navn"))

    def test_margins(self):
        self.assertEqual(faults("Show ", "Vis "), [])
        self.assertTrue(faults("Show ", "Vis"))

    def test_numerus_forms(self):
        self.assertTrue(faults("%n file(s)", "%n filer", numerus=True))
        self.assertEqual(faults("%n file(s)", "%n dosya", numerus=True, language="tr"), [])
        self.assertTrue(faults("%n file(s)", "%n dosya", "%n dosya", numerus=True, language="tr"))

    def test_key_names_can_be_read_back(self):
        self.assertTrue(faults("Left", "Pil, venstre", context="QShortcut"))
        self.assertEqual(faults("+", "+", context="QShortcut"), [])

    def test_nynorsk(self):
        for text in ("Filen finst ikkje", "Lagra frå", "Vel eit anna namn", "Kjeldefilen", "Skrivareigenskapar", "F&ila"):
            self.assertTrue(nynorsk(text), text)
        for text in ("Filen finnes ikke", "Lagre fra", "Velg et annet navn", "Velg alt", "Verten lukket", "Egenskaper"):
            self.assertEqual(nynorsk(text), [], text)
        self.assertTrue(faults("Open", "Opna"))
        self.assertEqual(faults("Open", "Opna", language="fi"), [])


class CatalogueFaults(unittest.TestCase):
    def test_missing_and_double(self):
        one = message("Open", "Åpne")
        self.assertEqual(problems([one], "no", {one.key}), [])
        self.assertTrue(problems([], "no", {one.key}))
        self.assertTrue(problems([one], "no", {("QFileDialog", "Open", "a comment")}))
        self.assertTrue(problems([one, one], "no", {one.key}))

    def test_reading(self):
        catalogue = (
            '<TS version="2.1" language="nb_NO"><context><name>C</name>'
            "<message><source>A &amp; B</source><comment>c</comment><translation>Å</translation></message>"
            '<message numerus="yes"><source>%n</source><translation type="unfinished">'
            "<numerusform>1</numerusform><numerusform>2</numerusform></translation></message>"
            "<message><source>D</source></message></context></TS>"
        )
        first, second, third = read_catalogue(io.StringIO(catalogue))
        self.assertEqual((first.key, first.forms, first.state), (("C", "A & B", "c"), ("Å",), ""))
        self.assertEqual((second.forms, second.state), (("1", "2"), "unfinished"))
        self.assertEqual(third.state, "absent")

    def test_reading_the_required_list(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "required.tsv")
            with open(path, "w", encoding="utf-8") as file:
                file.write("# note\nno\tC\ta\\nb\\\\n\tc\n")
            self.assertEqual(read_required(path), {"no": {("C", "a\nb\\n", "c")}})
            with open(path, "a", encoding="utf-8") as file:
                file.write("no\tC\n")
            with self.assertRaises(ValueError):
                read_required(path)


if __name__ == "__main__":
    sys.exit(unittest.main())

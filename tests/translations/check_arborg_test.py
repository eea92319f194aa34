#!/usr/bin/env python3
"""Tests of check_arborg.py: each fault is seen, and what is right passes."""

import os
import tempfile
import unittest

from check_arborg import catalogue_problems, key_problems, main
from qtbase_catalogue import Message


def message(source, *forms, numerus=False, state="", comment="", context="Words"):
    return Message(context, source, comment, numerus, state, forms)


def faults(language, source, *forms, **options):
    return catalogue_problems([message(source, *forms, **options)], language)


class TextFaults(unittest.TestCase):
    def test_right_texts_pass(self):
        self.assertEqual(faults("fi", "“{name}” is empty.", "”{name}” on tyhjä."), [])
        self.assertEqual(faults("it", "“{name}” is empty.", "«{name}» è vuoto."), [])
        self.assertEqual(faults("no", "&Open…", "&Åpne …"), [])
        self.assertEqual(faults("tr", "%n rows", "%n satır", numerus=True), [])
        self.assertEqual(faults("en", "%n rows", "%n row", "%n rows", numerus=True), [])
        self.assertEqual(faults("it", "*.csv", "*.csv"), [])

    def test_names_of_arguments(self):
        self.assertTrue(faults("fi", "Move {name}", "Siirrä"))
        self.assertTrue(faults("fi", "Move {name}", "Siirrä {nimi}"))
        self.assertTrue(faults("it", "%n of {name}", "%n di {name}", "%n di", numerus=True))

    def test_number_of_plural_forms(self):
        self.assertTrue(faults("tr", "%n rows", "%n satır", "%n satır", numerus=True))
        for language in ("en", "fi", "it", "no"):
            self.assertTrue(faults(language, "%n rows", "%n", numerus=True))

    def test_plural_says_how_many(self):
        self.assertTrue(faults("fi", "%n rows", "%n rivi", "rivejä", numerus=True))

    def test_numbers_are_grouped(self):
        self.assertTrue(faults("fi", "%n rows", "%n rivi", "%n riviä", numerus=True, context="Panel"))
        self.assertEqual(faults("fi", "%Ln rows", "%Ln rivi", "%Ln riviä", numerus=True, context="Panel"), [])

    def test_quotation_marks_of_the_language(self):
        self.assertTrue(faults("fi", "“{name}” is empty.", "“{name}” on tyhjä."))
        self.assertTrue(faults("it", "“{name}” is empty.", "“{name}” è vuoto."))
        self.assertTrue(faults("no", "“{name}” is empty.", "„{name}” er tom."))
        self.assertTrue(faults("tr", "“{name}” is empty.", "«{name}» boş."))
        self.assertTrue(faults("it", "The field", "L'campo"))

    def test_ellipsis(self):
        self.assertTrue(faults("no", "&Open…", "&Åpne…"))
        self.assertTrue(faults("fi", "&Open…", "&Avaa..."))
        self.assertTrue(faults("fi", "&Open…", "&Avaa"))

    def test_spaces(self):
        self.assertTrue(faults("fi", "{ratio}% of all", "{ratio}% kaikista"))
        self.assertTrue(faults("fi", "One two", "Yksi  kaksi"))

    def test_forgotten_texts(self):
        self.assertTrue(faults("it", "The whole sentence.", "The whole sentence."))
        self.assertEqual(faults("it", "Mentor", "Mentor"), [])

    def test_unfinished(self):
        self.assertTrue(faults("it", "Save", "", state="unfinished"))


class KeyFaults(unittest.TestCase):
    def test_every_language_has_the_same_keys(self):
        english = [message("One", "One"), message("Two", "Two")]
        self.assertEqual(key_problems({"en": english, "fi": list(reversed(english))}), [])
        self.assertTrue(key_problems({"en": english, "fi": english[:1]}))
        self.assertTrue(key_problems({"en": english[:1], "fi": english}))
        self.assertTrue(key_problems({"en": english, "fi": [message("One", "One", comment="x"), english[1]]}))


class Folder(unittest.TestCase):
    def test_missing_catalogues_are_a_fault(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "arborg_en.ts"), "w", encoding="utf-8") as file:
                file.write('<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="en_US"></TS>\n')
            self.assertEqual(main([folder]), 1)


if __name__ == "__main__":
    unittest.main()

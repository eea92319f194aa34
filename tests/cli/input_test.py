#!/usr/bin/env python3
"""Bad input: a clear message with file and row, the right status, nothing lost, nothing half written."""
import os

from arborg_cli import CliTest, main

HEAD = "id,name,manager,title\n"


class Input(CliTest):
    def refused(self, path, *expected, **named):
        run = self.run_program("check", path, "--lang", "en", status=3, **named)
        self.assertEqual(run.stdout, b"")
        message = run.stderr.decode()
        self.assertTrue(message.startswith("arborg: "), message)
        for text in expected:
            self.assertIn(text, message)

    def test_files_that_are_not_there_or_not_files(self):
        self.refused("nowhere.csv", "nowhere.csv")
        self.refused(self.folder, str(self.folder))
        self.refused(self.file("empty.csv", ""), "empty.csv")
        self.refused(self.file("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(200)), "picture.csv")
        self.refused(self.file("book.csv", b"PK\x03\x04" + bytes(200)), "book.csv")

    def test_a_file_that_may_not_be_read(self):
        if os.geteuid() == 0:
            # Root may read everything; a folder that goes in a circle is refused to root as well.
            loop = self.folder / "loop.csv"
            loop.symlink_to(loop)
            self.refused(loop, "loop.csv")
        else:
            path = self.file("secret.csv", HEAD)
            path.chmod(0)
            self.refused(path, "secret.csv")

    def test_documents_that_are_damaged(self):
        good = b'{"format":"arborg","version":1,"positions":[\n{"id":"1"},\n{"id":"2","manager":"1"}]}'
        self.assertEqual(len(self.flat(self.file("good.arborg", good))), 2)
        for bad, says in ((good[:-3], None), (good.replace(b'"2"', b'"1"'), "1"),
                          (good.replace(b'"manager":"1"', b'"manager":"9"'), "9"),
                          (good.replace(b'"id":"1"', b'"id":"1","manager":"2"'), None),
                          (good.replace(b'"version":1', b'"version":99'), "99"),
                          (b"[" * 100000, None)):
            self.refused(self.file("bad.arborg", bad), *([says] if says else []))

    def test_a_file_larger_than_the_limit(self):
        path = self.folder / "huge.csv"
        with open(path, "wb") as file:
            file.truncate(65 << 20)
        self.refused(path, "huge.csv")

    def test_circles_missing_managers_and_doubled_ids_are_named_with_their_rows(self):
        path = self.file("team.csv", HEAD + "1,Ann,2,CEO\n2,Bob,1,CRO\n3,Cid,99,VP of Sales\n4,Dee,1,Sales Manager\n4,Eve,1,Sales Manager\n")
        result = self.check(path, 1)
        rows = {finding["rule"]: finding["row"] for finding in result["findings"] if finding["rule"].startswith("data.")}
        self.assertEqual(rows["data.cycle"], 2)
        self.assertEqual(rows["data.missing-manager"], 4)
        self.assertEqual(rows["data.duplicate-id"], 6)
        self.assertEqual(result["positions"], 5)
        names = sorted(person["name"] for person in self.flat(path))
        self.assertEqual(names, ["Ann", "Bob", "Cid", "Dee", "Eve"])

    def test_ragged_rows_are_kept_and_named(self):
        path = self.file("team.csv", HEAD + "1,Ann\n2,Bob,1,CRO,extra,more\n")
        run = self.run_program("convert", path, self.folder / "out.json", "--lang", "en")
        message = run.stderr.decode()
        self.assertIn("2", message)
        self.assertIn("3", message)
        self.assertEqual(len(self.flat(path)), 2)

    def test_standard_input(self):
        text = (HEAD + "007,Ann,,CEO\n008,Bob,007,CRO\n").encode()
        self.assertEqual(self.check("-", 0, "--from", "csv", text=text)["positions"], 2)
        self.assertEqual(self.check("-", 0, text=text)["positions"], 2)
        self.refused("-", text=b"")


main()

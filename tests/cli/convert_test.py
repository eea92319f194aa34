#!/usr/bin/env python3
from arborg_cli import CliTest, SAMPLES, main


class Convert(CliTest):
    def test_ids_survive_with_their_leading_zeros(self):
        path = self.file("a.csv", "id;name;manager;title\n007;Ann;;CEO\n0042;Bob;007;Chief Revenue Officer\n")
        self.run_program("convert", path, "a.arborg")
        self.run_program("convert", "a.arborg", "b.csv")
        flat = self.flat(self.folder / "b.csv")
        self.assertEqual([(p["id"], p["parentId"], p["name"], p["role"]) for p in flat],
                         [("007", "", "Ann", "ceo"), ("0042", "007", "Bob", "cro")])

    def test_documents_come_back_byte_for_byte(self):
        for sample in sorted(SAMPLES.glob("*.arborg")):
            self.run_program("convert", sample, "once.arborg")
            self.run_program("convert", "once.arborg", "twice.arborg")
            self.assertEqual((self.folder / "once.arborg").read_bytes(), (self.folder / "twice.arborg").read_bytes())

    def test_a_spreadsheet_comes_back_with_everything(self):
        sample = SAMPLES / "nordic_cro.arborg"
        self.run_program("convert", sample, "a.csv")
        self.assertEqual(self.flat(sample), self.flat(self.folder / "a.csv"))

    def test_columns_can_be_named(self):
        path = self.file("a.csv", "Kode;Hvem;Over\n1;Ann;\n2;Bob;1\n")
        flat = self.flat(path, "--map", "id=Kode", "--map", "name=Hvem", "--map", "manager=Over")
        self.assertEqual([(p["id"], p["parentId"], p["name"]) for p in flat], [("1", "", "Ann"), ("2", "1", "Bob")])
        self.run_program("convert", path, "x.json", "--map", "name=Nothing", status=3)

    def test_formulas_do_not_become_live_in_a_spreadsheet(self):
        path = self.file("a.csv", 'id,name,manager\n1,"=HYPERLINK(""http://x"")",\n2,+358 40 123,1\n')
        self.run_program("convert", path, "b.csv")
        text = (self.folder / "b.csv").read_text("utf-8-sig")
        self.assertNotIn('"=HYPERLINK', text)
        self.assertEqual([p["name"] for p in self.flat(self.folder / "b.csv")], ['=HYPERLINK("http://x")', "+358 40 123"])

    def test_a_failed_write_keeps_the_old_file(self):
        sample = SAMPLES / "startup_vp.arborg"
        run = self.run_program("convert", sample, self.folder / "missing" / "a.csv", status=4)
        self.assertIn(b"missing", run.stderr)
        self.assertEqual(run.stdout, b"")


main()

#!/usr/bin/env python3
import csv
import io
import json

from arborg_cli import CliTest, SAMPLES, main

TEAM = """id,name,manager,role,quota,attained,opportunities,deals_won,sales_cycle
1,Anna Laine,,ceo,,,,,
2,Erik Lund,1,vp_sales,1000000,,,,
3,Tom Berg,2,account_executive,600000,300000,90,30,20
4,Priya Nair,2,account_executive,300000,500000,10,5,100
5,,2,sdr,,,,,
"""


class Figures(CliTest):
    def figures(self, path, *more, **named):
        return json.loads(self.run_program("figures", path, "--format", "json", *more, **named).stdout)

    def test_the_whole_chart(self):
        found = self.figures(self.file("team.csv", TEAM))
        self.assertIsNone(found["branch"])
        self.assertEqual(found["seats"], 5)
        self.assertEqual(found["headcount"], 4)
        self.assertEqual(found["vacant"], 1)
        self.assertEqual(found["layers"], 3)
        self.assertEqual(found["quota"], 1000000)
        self.assertEqual(found["quota_coverage"], 0.9)
        self.assertEqual(found["booked_revenue"], 800000)
        self.assertEqual(found["attainment"], 0.8)
        self.assertEqual(found["win_rate"], 0.35)
        self.assertAlmostEqual(found["average_selling_price"], 800000 / 35)
        self.assertAlmostEqual(found["sales_cycle"], 1100 / 35)
        self.assertAlmostEqual(found["deal_velocity"], 35 * (800000 / 35) / (1100 / 35))
        self.assertEqual(found["ae_per_developer"], 2)
        self.assertIsNone(found["cost"])
        self.assertEqual(found["span"], {"median": 2, "managers": 2, "distribution": {"1": 1, "3": 1}})

    def test_a_branch_by_id_or_name(self):
        path = self.file("team.csv", TEAM)
        by_id = self.figures(path, "--root", "3")
        self.assertEqual(by_id["branch"], "3")
        self.assertEqual(by_id["seats"], 1)
        self.assertEqual(self.figures(path, "--root", "tom berg"), by_id)
        run = self.run_program("figures", path, "--root", "Nobody", status=3)
        self.assertEqual(run.stdout, b"")
        self.assertIn(b"Nobody", run.stderr)

    def test_csv_has_the_same_numbers(self):
        path = self.file("team.csv", TEAM)
        run = self.run_program("figures", path, "--format", "csv")
        rows = dict(csv.reader(io.StringIO(run.stdout.decode())))
        self.assertEqual(rows["figure"], "value")
        found = self.figures(path)
        for name, value in found.items():
            if name in ("branch", "currency", "span"):
                continue
            self.assertEqual(float(rows[name]) if rows[name] else None, value, name)
        self.assertEqual(rows["span.median"], "2")
        self.assertEqual(rows["span.3"], "1")

    def test_text_speaks_five_languages(self):
        path = self.file("team.csv", TEAM)
        said = {self.run_program("figures", path, "--lang", language).stdout.decode()
                for language in ("en", "fi", "it", "no", "tr")}
        self.assertEqual(len(said), 5)
        english = self.run_program("figures", path, "--lang", "en").stdout.decode()
        self.assertRegex(english, r"Win rate +35%")
        self.assertRegex(english, r"Vacancies +1\n")
        self.assertRegex(english, r"Cost +–\n")
        self.assertRegex(english, r"Median span of control +2\n")

    def test_numbers_are_the_same_bytes_in_every_locale(self):
        path = self.file("team.csv", TEAM)
        for form in ("json", "csv"):
            runs = {self.run_program("figures", path, "--format", form, locale=name).stdout
                    for name in ("C.UTF-8", "fi_FI.UTF-8", "tr_TR.UTF-8")}
            self.assertEqual(len(runs), 1)

    def test_a_document_keeps_what_a_table_said(self):
        path = self.file("team.csv", TEAM)
        document = self.folder / "team.arborg"
        self.run_program("convert", path, document)
        self.assertEqual(self.figures(document), self.figures(path))
        back = self.folder / "back.csv"
        self.run_program("convert", document, back)
        self.assertEqual(self.figures(back), self.figures(path))

    def test_wrong_use(self):
        self.run_program("figures", status=2)
        self.run_program("figures", SAMPLES / "startup_vp.arborg", "--format", "sarif", status=2)
        self.run_program("figures", self.folder / "missing.arborg", status=3)
        self.assertIn(b"arborg figures", self.run_program("figures", "--help").stdout)


main()

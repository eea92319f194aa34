#!/usr/bin/env python3
import json
import locale
import pathlib

import jsonschema

from arborg_cli import CliTest, SAMPLES, main

TEAM = """id,name,manager,title
1,Anna Laine,,Chief Executive Officer
2,Erik Lund,1,Chief Revenue Officer
3,Tom Berg,2,Sales Manager
4,Priya Nair,3,VP of Sales
"""

SARIF = jsonschema.Draft4Validator(
    json.loads((pathlib.Path(__file__).parent.parent / "data" / "sarif" / "sarif-schema-2.1.0.json").read_text("utf-8")))


def faults(log):
    return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in SARIF.iter_errors(log)]


class Check(CliTest):
    def test_findings_of_severity_error_end_with_status_1(self):
        result = self.check(self.file("team.csv", TEAM), 1)
        self.assertIn("reporting.vp-sales", self.rules(result))
        finding = next(f for f in result["findings"] if f["rule"] == "reporting.vp-sales")
        self.assertEqual(finding["severity"], "error")
        self.assertEqual(finding["subjects"][0], "4")
        self.assertEqual(finding["names"][0], "Priya Nair")
        self.assertIn("Priya Nair", finding["text"])
        self.assertFalse(finding["accepted"])
        self.assertIsInstance(finding["args"], dict)
        self.assertGreaterEqual(result["counts"]["error"], 1)
        self.assertEqual(result["people"], 4)
        self.assertEqual(result["positions"], 4)

    def test_a_sound_chart_ends_with_status_0(self):
        result = self.check(self.file("team.csv", TEAM.replace("4,Priya Nair,3", "4,Priya Nair,2")), 0)
        self.assertEqual(result["counts"]["error"], 0)

    def test_min_leaves_out_what_is_milder_but_not_the_status(self):
        path = self.file("team.csv", TEAM)
        every = self.check(path, 1)
        errors = self.check(path, 1, "--min", "error")
        self.assertLess(len(errors["findings"]), len(every["findings"]))
        self.assertEqual({f["severity"] for f in errors["findings"]}, {"error"})

    def test_text_speaks_five_languages_and_names_the_rule(self):
        path = self.file("team.csv", TEAM)
        said = set()
        for language in ("en", "fi", "it", "no", "tr"):
            run = self.run_program("check", path, "--lang", language, status=1)
            self.assertIn("[reporting.vp-sales]", run.stdout.decode())
            self.assertIn("Priya Nair", run.stdout.decode())
            said.add(run.stdout)
        self.assertEqual(len(said), 5)

    def test_json_is_the_same_bytes_in_every_locale(self):
        path = self.file("team.csv", TEAM)
        runs = {self.run_program("check", path, "--format", "json", "--lang", "en", status=1, locale=name).stdout
                for name in ("C.UTF-8", "fi_FI.UTF-8", "tr_TR.UTF-8")}
        self.assertEqual(len(runs), 1)

    def test_the_locales_of_the_test_above_are_there(self):
        for name in ("fi_FI.UTF-8", "tr_TR.UTF-8"):
            locale.setlocale(locale.LC_ALL, name)
            self.assertEqual(locale.localeconv()["decimal_point"], ",")
        locale.setlocale(locale.LC_ALL, "C")

    def test_sarif_is_what_the_schema_of_the_standard_asks_for(self):
        ratings = TEAM.replace("title\n", "title,closing,deal_velocity,team_building,analytics,collaboration,channel_strategy\n")
        ratings = "\n".join(line + (",5,5,5,1,1,1" if line.startswith("2,") else ",,,,,,") if line[:1].isdigit() else line
                            for line in ratings.splitlines())
        for name, text in (("team.csv", TEAM), ("rated ä.csv", ratings)):
            run = self.run_program("check", self.file(name, text), "--format", "sarif", "--lang", "en", status=1)
            sarif = json.loads(run.stdout)
            self.assertEqual(faults(sarif), [])
            self.assertEqual(sarif["version"], "2.1.0")
            rules = sarif["runs"][0]["tool"]["driver"]["rules"]
            ids = [rule["id"] for rule in rules]
            self.assertEqual(len(ids), len(set(ids)))
            for rule in rules:
                self.assertTrue(rule["help"]["text"])
            results = sarif["runs"][0]["results"]
            self.assertTrue(results)
            for result in results:
                self.assertEqual(ids[result["ruleIndex"]], result["ruleId"])
                self.assertTrue(result["message"]["text"])
                self.assertIsInstance(result["properties"]["args"], dict)
        mismatch = next(r for r in results if r["ruleId"] == "skills.executor-in-cro-seat")
        self.assertEqual(mismatch["level"], "error")
        self.assertEqual(mismatch["properties"]["args"]["execution"], 5)
        self.assertEqual(mismatch["properties"]["args"]["strategy"], 1)
        self.assertEqual(mismatch["properties"]["args"]["role"], "cro")

    def test_faults_of_sarif_are_found(self):
        run = self.run_program("check", self.file("team.csv", TEAM), "--format", "sarif", status=1)
        for spoil in (lambda log: log.pop("version"),
                      lambda log: log.update(extra=1),
                      lambda log: log["runs"][0]["results"][0].update(level="notice"),
                      lambda log: log["runs"][0]["results"][0].pop("message"),
                      lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"].update(uri="x"),
                      lambda log: log["runs"][0]["tool"]["driver"]["rules"][0].update(text="x"),
                      lambda log: log["runs"][0]["tool"]["driver"].pop("name")):
            log = json.loads(run.stdout)
            spoil(log)
            self.assertNotEqual(faults(log), [])

    def test_a_row_is_named_once(self):
        rows = TEAM.splitlines()
        path = self.file("team.csv", "\n".join([rows[0] + ",role"] + [row + "," for row in rows[1:4]] +
                                               [rows[4] + ",Wizard"]) + "\n")
        run = self.run_program("check", path, "--lang", "en", status=(0, 1))
        line = next(line for line in run.stdout.decode().splitlines() if "data.unknown-role" in line)
        self.assertEqual(line.count("Row 5"), 1)

    def test_the_samples_have_the_mistakes_they_were_made_with(self):
        self.assertIn("reporting.team-lead", self.rules(self.check(SAMPLES / "italian_cso.arborg", 1)))
        turkish = self.rules(self.check(SAMPLES / "turkish_cro_cso.arborg", 1))
        for rule in ("reporting.vp-sales", "reporting.cso-beside-cro", "structure.span"):
            self.assertIn(rule, turkish)
        self.assertIn("skills.executor-in-cro-seat", turkish)
        self.assertIn("skills.strategist-in-cso-seat", self.rules(self.check(SAMPLES / "italian_cso.arborg", 1)))
        self.assertIn("reporting.seller", self.rules(self.check(SAMPLES / "startup_vp.arborg", 0)))
        nordic = self.check(SAMPLES / "nordic_cro.arborg", 0)
        self.assertEqual(nordic["counts"]["error"], 0)
        for rule in ("skills.cro-leans", "skills.vp-not-executor", "seat.vacant-leader"):
            self.assertIn(rule, self.rules(nordic))


main()

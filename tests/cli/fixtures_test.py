#!/usr/bin/env python3
"""Real files: each opens, is checked and exported, and every row of it arrives or is named."""
import csv
import json

from arborg_cli import CliTest, DATA, SHARED, main


def rows_of(path):
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    dialect = csv.Sniffer().sniff(text.splitlines()[0], ",;")
    # Blank lines are not rows.
    rows = [row for row in csv.reader(text.splitlines(keepends=True), dialect) if any(cell.strip() for cell in row)]
    return len(rows) - 1


class Fixtures(CliTest):
    def arrives_whole(self, path):
        run = self.run_program("check", path, "--format", "json", "--lang", "en", status=(0, 1))
        result = json.loads(run.stdout)
        self.assertEqual(result["positions"], rows_of(path))
        self.assertEqual(run.returncode, 1 if result["counts"]["error"] else 0)
        self.run_program("export", path, "-o", "chart.pdf", "-o", "chart.svg", "--lang", "en")
        self.assertTrue((self.folder / "chart.pdf").read_bytes().startswith(b"%PDF"))
        return result

    def roots(self, path):
        return [person for person in self.flat(path) if person["parentId"] == ""]

    def test_every_hierarchy_kept_here_arrives_whole(self):
        files = sorted((DATA / "hierarchy").glob("**/*.csv"))
        self.assertGreaterEqual(len(files), 3)
        for path in files:
            with self.subTest(path.name):
                self.arrives_whole(path)

    def test_every_hierarchy_beside_the_checkout_arrives_whole(self):
        for path in sorted(SHARED.glob("hierarchy/uk/*.csv")) + sorted(SHARED.glob("hierarchy/uk_clean/*.csv")):
            with self.subTest(path.name):
                self.arrives_whole(path)

    def test_a_sales_company(self):
        path = SHARED / "hierarchy" / "classicmodels_employees.csv"
        if not path.exists():
            path = DATA / "hierarchy" / "small_company.csv"
        flat = self.flat(path)
        self.assertEqual(len(self.roots(path)), 1)
        roles = {person["role"] for person in flat}
        self.assertLessEqual({"ceo", "vp_sales", "sales_manager", "account_executive"}, roles)


main()

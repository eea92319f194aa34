#!/usr/bin/env python3
import json
import pathlib
import re
import struct
import subprocess
import zlib
import xml.etree.ElementTree as ElementTree

from arborg_cli import CliTest, SAMPLES, main

SAMPLE = SAMPLES / "nordic_cro.arborg"


def names():
    return [person["name"] for person in json.loads(SAMPLE.read_text("utf-8"))["people"]]


def pdf_text(path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


def page_size(path):
    info = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True).stdout.decode()
    return tuple(float(x) for x in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())


def png_size(path):
    return struct.unpack(">II", pathlib.Path(path).read_bytes()[16:24])


def png(width, height, color):
    """A picture of one colour, made by hand."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + bytes(color) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Export(CliTest):
    def export(self, *arguments, status=0):
        return self.run_program("export", SAMPLE, *arguments, status=status)

    def test_pdf_holds_every_name_as_text(self):
        self.export("-o", "a.pdf")
        text = pdf_text(self.folder / "a.pdf")
        for name in names():
            self.assertIn(name, text)

    def test_paper(self):
        self.export("-o", "a.pdf", "--page", "A4")
        width, height = page_size(self.folder / "a.pdf")
        self.assertAlmostEqual(min(width, height), 595, delta=1)
        self.assertAlmostEqual(max(width, height), 842, delta=1)
        self.export("-o", "b.pdf", "--page", "a3", "--orientation", "portrait")
        self.assertAlmostEqual(page_size(self.folder / "b.pdf")[0], 842, delta=1)

    def test_several_outputs_of_one_run_show_the_same_chart(self):
        self.export("-o", "a.png", "-o", "a.svg", "-o", "a.pdf", "-o", "a.json", "-o", "a.csv", "--dpi", "96")
        root = ElementTree.parse(self.folder / "a.svg").getroot()
        width, height = png_size(self.folder / "a.png")
        box = [float(x) for x in root.get("viewBox").split()]
        self.assertAlmostEqual(box[2], width, delta=2)
        self.assertAlmostEqual(box[3], height, delta=2)
        self.assertEqual(len(json.loads((self.folder / "a.json").read_text("utf-8"))), 50)
        self.assertEqual(len((self.folder / "a.csv").read_text("utf-8").splitlines()), 51)

    def test_dpi_scales_the_picture(self):
        self.export("-o", "a.png", "--dpi", "96")
        self.export("-o", "b.png", "--dpi", "192")
        one, two = png_size(self.folder / "a.png"), png_size(self.folder / "b.png")
        self.assertAlmostEqual(two[0] / one[0], 2, delta=0.01)

    def test_figures_of_the_branch_on_the_cards(self):
        for language, texts in {
            "en": ("49 people", "1 vacant", "Quota €24M"),
            "fi": ("49 henkilöä", "1 avoin", "Myyntitavoite 24\u00a0milj.\u00a0€"),
            "it": ("49 persone", "1 vacante", "Quota 24\u00a0Mln\u00a0€"),
            "no": ("49 personer", "1 ledig", "Salgsmål 24\u00a0mill.\u00a0€"),
            "tr": ("49 çalışan", "1 açık", "Satış kotası €24\u00a0Mn"),
        }.items():
            self.export("-o", "a.svg", "--lang", language, "--fields", "branch.headcount,branch.vacant,branch.quota")
            drawn = (self.folder / "a.svg").read_text("utf-8")
            for text in texts:
                self.assertIn(text, drawn)

    def test_a_field_that_does_not_exist_is_named(self):
        result = self.export("-o", "a.pdf", "--fields", "quota,kvota", status=2)
        self.assertIn(b"kvota", result.stderr)
        self.assertFalse((self.folder / "a.pdf").exists())

    def test_the_chart_speaks_the_language_asked_for(self):
        self.export("-o", "fi.pdf", "--lang", "fi")
        self.export("-o", "tr.pdf", "--lang", "tr")
        self.assertIn("Toimitusjohtaja (CEO)", pdf_text(self.folder / "fi.pdf"))
        self.assertIn("Genel müdür (CEO)", pdf_text(self.folder / "tr.pdf"))

    def test_a_branch_and_a_depth(self):
        self.export("-o", "a.pdf", "--root", "Priya Nair", "--depth", "2")
        text = pdf_text(self.folder / "a.pdf")
        self.assertIn("Priya Nair", text)
        self.assertIn("Tom Berg", text)
        self.assertNotIn("Henrik Lund", text)
        self.assertNotIn("Kaisa Väänänen", text)
        run = self.export("-o", "b.pdf", "--root", "Nobody At All", status=3)
        self.assertIn(b"Nobody At All", run.stderr)
        self.assertFalse((self.folder / "b.pdf").exists())

    def test_layouts_differ(self):
        sizes = set()
        for layout in ("top", "left", "hanging"):
            self.export("-o", layout + ".png", "--layout", layout, "--dpi", "36")
            sizes.add(png_size(self.folder / (layout + ".png")))
        self.assertEqual(len(sizes), 3)

    def test_what_cannot_be_written_ends_with_status_4_and_leaves_nothing(self):
        run = self.export("-o", "nowhere/a.pdf", status=4)
        self.assertIn(b"nowhere", run.stderr)
        before = self.file("kept.png", b"precious")
        before.chmod(0o600)
        self.export("-o", "/dev/full", status=2)  # no ending that says a format
        self.assertEqual(before.read_bytes(), b"precious")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir() if p.is_file()), ["kept.png"])

    def test_photos_lie_beside_the_document(self):
        folder = self.folder / "charts"
        (folder / "photos").mkdir(parents=True)
        (folder / "photos" / "a.png").write_bytes(png(40, 40, (255, 0, 0)))
        (folder / "logo.png").write_bytes(png(30, 10, (0, 0, 255)))
        (self.folder / "secret.png").write_bytes(png(40, 40, (0, 255, 0)))
        people = [{"id": "p1", "name": "Anna Laine", "photo": "photos/a.png"},
                  {"id": "p2", "name": "Berit Lie", "photo": "photos/gone.png"},
                  {"id": "p3", "name": "Carlo Neri", "photo": "../secret.png"}]
        positions = [{"id": str(i), "holder": person["id"]} for i, person in enumerate(people)]
        document = folder / "team.arborg"
        document.write_text(json.dumps({"format": "arborg", "version": 1, "settings": {"logo": "logo.png"},
                                        "positions": positions, "people": people}), "utf-8")
        run = self.run_program("export", document, "-o", "a.svg", "-o", "a.pdf", "-o", "a.png", "--lang", "en")
        self.assertEqual(run.stderr.decode().count("photos/gone.png"), 1)
        self.assertNotIn("secret", run.stderr.decode())
        drawn = (self.folder / "a.svg").read_text("utf-8")
        self.assertEqual(drawn.count("<image "), 2)
        self.assertEqual(drawn.count("href=\"data:image/"), 2)
        self.assertEqual(drawn.count("href="), 2)
        images = subprocess.run(["pdfimages", "-list", str(self.folder / "a.pdf")], capture_output=True, check=True)
        self.assertEqual(len(re.findall(r"(?m)^ +\d+ +\d+ image ", images.stdout.decode())), 2)
        # From a pipe there is no folder to look in.
        run = self.run_program("export", "-", "--from", "csv", "-o", "b.svg", "--lang", "en",
                               text=b"name,photo\nAnna Laine,photos/a.png\n")
        self.assertIn("photos/a.png", run.stderr.decode())
        self.assertNotIn("<image ", (self.folder / "b.svg").read_text("utf-8"))

    def test_a_full_disk(self):
        link = self.folder / "full.pdf"
        link.symlink_to("/dev/full")
        run = self.export("-o", "full.pdf", status=4)
        self.assertIn(b"full.pdf", run.stderr)


main()

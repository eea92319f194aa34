#!/usr/bin/env python3
from arborg_cli import CliTest, SAMPLES, main


class Usage(CliTest):
    def test_version_and_help_go_to_standard_output(self):
        self.assertRegex(self.run_program("--version").stdout.decode(), r"^arborg \d+\.\d+")
        for arguments in (["--help"], ["check", "--help"], ["export", "--help"], ["convert", "--help"]):
            run = self.run_program(*arguments)
            self.assertIn(b"arborg", run.stdout)
            self.assertEqual(run.stderr, b"")

    def test_help_speaks_the_language_asked_for(self):
        texts = {self.run_program("--help", "--lang", language).stdout for language in ("en", "fi", "it", "no", "tr")}
        self.assertEqual(len(texts), 5)

    def test_wrong_use_is_told_with_status_2(self):
        sample = SAMPLES / "startup_vp.arborg"
        for arguments in (["check"], ["check", sample, "--format", "yaml"], ["check", sample, "--nonsense"],
                          ["check", sample, "--min", "fatal"], ["check", sample, "--lang", "xx"],
                          ["export", sample], ["export", sample, "-o", "a.pdf", "--dpi", "5"],
                          ["export", sample, "-o", "a.pdf", "--page", "A9"], ["convert", sample],
                          ["convert", sample, "out.csv", "--map", "name"]):
            run = self.run_program(*arguments, status=2)
            self.assertEqual(run.stdout, b"")
            self.assertTrue(run.stderr.startswith(b"arborg: "), run.stderr)

    def test_a_standard_output_that_cannot_be_written_is_told(self):
        sample = SAMPLES / "startup_vp.arborg"
        with open("/dev/full", "wb") as full:
            for arguments in (["--help"], ["--version"], ["check", sample]):
                run = self.run_program(*arguments, status=4, stdout=full)
                self.assertTrue(run.stderr.startswith(b"arborg: "), run.stderr)

    def test_an_output_that_cannot_be_made_is_wrong_use_and_leaves_nothing(self):
        self.run_program("export", SAMPLES / "startup_vp.arborg", "-o", "chart.xyz", status=2)
        self.assertEqual([p.name for p in self.folder.iterdir() if p.name != "state" and p.name.startswith("chart")], [])


main()

"""Runs the program under test and looks at what it did. Shared by the suites beside it."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["ARBORG"]
SOURCE = pathlib.Path(os.environ["ARBORG_SOURCE_DIR"])
SAMPLES = SOURCE / "resources" / "samples"
DATA = SOURCE / "tests" / "data"
# How many times slower than usual the program may be.
PATIENCE = int(os.environ.get("ARBORG_PATIENCE", "1"))
# Real files that may not be kept here stand beside the checkout where there is one.
SHARED = pathlib.Path(os.environ.get("ARBORG_SHARED_FIXTURES", SOURCE.parent / "shared" / "fixtures"))


class CliTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="arborg-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def run_program(self, *arguments, status=0, text=None, locale="C.UTF-8", timeout=120,
                    stdout=subprocess.PIPE):
        """The finished run; fails unless it ended with `status`, or one of several."""
        environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment.update(LC_ALL=locale, XDG_STATE_HOME=str(self.folder / "state"), HOME=str(self.folder))
        run = subprocess.run([PROGRAM, *map(str, arguments)], input=text, stdout=stdout,
                             stderr=subprocess.PIPE, env=environment, timeout=timeout * PATIENCE, cwd=self.folder)
        self.assertIn(run.returncode, status if isinstance(status, tuple) else (status,),
                         f"{arguments}\nstdout: {(run.stdout or b'')[:2000]!r}\nstderr: {run.stderr[:2000]!r}")
        return run

    def check(self, path, status=0, *more, **named):
        run = self.run_program("check", path, "--format", "json", "--lang", "en", *more, status=status, **named)
        return json.loads(run.stdout)

    def flat(self, path, *more):
        """The positions of a file as the flat JSON export tells them."""
        out = self.folder / "flat.json"
        self.run_program("convert", path, out, *more)
        return json.loads(out.read_text("utf-8"))

    def rules(self, result):
        return sorted({finding["rule"] for finding in result["findings"]})


def main():
    unittest.main(verbosity=1)

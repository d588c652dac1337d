#!/usr/bin/env python3
"""Counts the instructions of each stage of a build of 500 releases, and fails if one has grown.

    python3 benches/guard/guard.py [--renew]

Instructions are counted by callgrind (Debian's valgrind): the same program counts the same on a busy
machine as on a quiet one. A stage may take a tenth more than benches/guard/figures.json says; --renew
writes that file anew, which is right after a change that is worth its cost, or after one that made a
stage cheaper. The figures are those of one compiler, which the file names.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FIGURES = HERE / "figures.json"

# How much a stage may grow.
LIMIT = 1.10
# What takes no time worth guarding is left out: so many instructions.
SMALL = 5_000_000


def main():
    renew = sys.argv[1:] == ["--renew"]
    if sys.argv[1:] and not renew:
        sys.exit(__doc__)
    now = {"compiler": compiler(), "instructions": counts(program())}
    if renew:
        FIGURES.write_text(json.dumps(now, indent=2) + "\n")
        print(f"{FIGURES.relative_to(ROOT)} written.")
        return
    recorded = json.loads(FIGURES.read_text())
    if recorded["compiler"] != now["compiler"]:
        print(f"The figures are those of {recorded['compiler']}; this is {now['compiler']}.")
    grown = compare(recorded["instructions"], now["instructions"])
    if grown:
        sys.exit(f"More than {LIMIT - 1:.0%} over the recorded figures: {', '.join(grown)}. If the change is "
                 "worth it: python3 benches/guard/guard.py --renew")


def compiler():
    return subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.strip()


def program():
    """The program that builds the site, optimised."""
    # The search index is none of the stages, and takes as long to compile as the rest.
    build = ["cargo", "build", "--locked", "--quiet", "--no-default-features", "--profile", "guard", "--example", "guard"]
    subprocess.run(build, cwd=ROOT, check=True)
    metadata = ["cargo", "metadata", "--format-version", "1", "--no-deps", "--locked"]
    told = subprocess.run(metadata, cwd=ROOT, check=True, capture_output=True, text=True)
    return pathlib.Path(json.loads(told.stdout)["target_directory"]) / "guard/examples/guard"


def counts(program):
    """Instructions by stage, in the order of the stages."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", "--dump-before=*stage_is_done*",
                   f"--callgrind-out-file={folder}/counts", program]
        # Variables lie on the stack: others there would move what is counted by a hair.
        run = subprocess.run(command, capture_output=True, text=True, env={"PATH": os.environ["PATH"]})
        if run.returncode != 0:
            sys.exit(f"{run.stdout}{run.stderr}")
        stages = run.stdout.split()
        totals = [total(pathlib.Path(folder) / f"counts.{n}") for n in range(1, len(stages) + 1)]
    return {stage: count for stage, count in zip(stages, totals) if stage != "prepare" and count >= SMALL}


def total(dump):
    """The instructions of a part of the run."""
    return int(re.search(r"^(?:summary|totals): (\d+)", dump.read_text(), re.MULTILINE)[1])


def compare(recorded, now):
    """Prints both, and returns the stages that have grown."""
    grown = []
    print(f"{'stage':<12}{'recorded':>16}{'now':>16}{'ratio':>8}")
    for stage, count in now.items():
        before = recorded.get(stage)
        ratio = count / before if before else float("inf")
        grown += [stage] if ratio > LIMIT else []
        print(f"{stage:<12}{before or 0:>16,}{count:>16,}{ratio:>8.3f}")
    return grown


if __name__ == "__main__":
    main()

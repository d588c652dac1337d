"""The results as tables in Markdown."""

import json
import os
import statistics

from measure import QUIET


def report(n, runs):
    programs = {run["program"]: run["title"] for run in runs}
    cold = {name: chosen(runs, name, "cold") for name in programs}
    turns = max((len(all_) for all_ in cold.values()), default=0)
    print(f"\n{n:,} releases, cold builds, medians of {turns} on {os.cpu_count()} cores\n")
    table(
        ["program", "wall", "from–to", "÷ tiedote", "÷ limit", "processor", "peak memory", "pages", "pages a second",
         "files", "output", "disturbed"],
        [cold_row(title, cold, name) for name, title in programs.items()],
    )
    print(f"\n{n:,} releases, a second build into the same folder\n")
    table(
        ["program", "cold", "nothing changed", "of cold", "one release changed", "of cold"],
        [warm_row(title, cold[name], runs, name) for name, title in programs.items()],
    )
    search(cold.get("tiedote", []))


def chosen(runs, name, step):
    return [run for run in runs if run["program"] == name and run["step"] == step]


def cold_row(title, cold, name):
    runs = cold[name]
    wall, walls = middle(runs, "wall"), [run["wall"] for run in runs]
    return [
        title, seconds(wall), f"{min(walls):.2f}–{max(walls):.2f} s",
        ratio(wall, cold.get("tiedote")), ratio(wall, cold.get("limit")),
        seconds(middle(runs, "cpu")), f"{middle(runs, 'memory'):,.0f} MB", f"{middle(runs, 'pages'):,.0f}",
        f"{middle(runs, 'pages') / wall:,.0f}", f"{middle(runs, 'files'):,.0f}", f"{middle(runs, 'bytes') / 1e6:,.1f} MB",
        str(sum(run["others"] > QUIET for run in runs)),
    ]


def warm_row(title, cold, runs, name):
    row = [title, seconds(middle(cold, "wall"))]
    for step in ("again", "edited"):
        warm = chosen(runs, name, step)
        row += [seconds(middle(warm, "wall")), f"{middle(warm, 'wall') / middle(cold, 'wall'):.0%}"] if warm else ["–", "–"]
    return row


def search(runs):
    """What the search index costs: nobody else makes one."""
    spent = [stage["milliseconds"] / 1000 for run in runs for stage in stages(run) if stage["stage"] == "index"]
    if spent:
        whole = middle(runs, "wall")
        print(f"\nOf tiedote's {whole:.2f} s the search index takes {statistics.median(spent):.2f} s.")


def stages(run):
    try:
        return json.loads(run["said"])["stages"]
    except (ValueError, KeyError):
        return []


def middle(runs, key):
    return statistics.median(run[key] for run in runs)


def seconds(value):
    return f"{value:.2f} s"


def ratio(wall, others):
    return f"{wall / middle(others, 'wall'):.1f}" if others else "–"


def table(heads, rows):
    for row in [heads, ["---"] * len(heads), *rows]:
        print(f"| {' | '.join(row)} |")

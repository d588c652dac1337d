"""The cold builds as a drawing: releases along, seconds up, both logarithmic. SVG, readable in light and in dark."""

import math
import statistics
from html import escape

WIDTH, HEIGHT = 760, 460
LEFT, RIGHT, TOP, BOTTOM = 70, 210, 30, 60
# Least distance of two names.
LINE = 18

# One after the other: light, dark, and the mark, since not everyone tells colours apart.
LOOKS = [
    ("#0b57d0", "#8ab4f8", "circle"),
    ("#0f766e", "#5eead4", "square"),
    ("#57534e", "#d6d3d1", "cross"),
    ("#b3261e", "#ffb4ab", "diamond"),
    ("#7b3fa0", "#d8b4fe", "triangle"),
]

MARKS = {
    "circle": '<circle cx="{x}" cy="{y}" r="5"/>',
    "square": '<path d="M{x} {y}m-5-5h10v10h-10z"/>',
    "cross": '<path d="M{x} {y}m-5-5l10 10m0-10l-10 10"/>',
    "diamond": '<path d="M{x} {y}m0-7l7 7-7 7-7-7z"/>',
    "triangle": '<path d="M{x} {y}m0-6l6 11h-12z"/>',
}


def plot(runs):
    lines = medians(runs)
    if not lines:
        return ""
    across = Axis([n for points in lines.values() for n in points], LEFT, WIDTH - RIGHT)
    up = Axis([wall for points in lines.values() for wall in points.values()], HEIGHT - BOTTOM, TOP)
    ends = spread({title: up(points[max(points)]) for title, points in lines.items()})
    parts = [
        grid(across, up, sorted({n for points in lines.values() for n in points})),
        *(line(i, points, across, up) for i, points in enumerate(lines.values())),
        *(name(i, title, ends[title]) for i, title in enumerate(lines)),
    ]
    return "\n".join([head(lines), *parts, "</svg>\n"])


def medians(runs):
    """Seconds of a cold build by number of releases, by program."""
    walls = {}
    for run in runs:
        if run["step"] == "cold":
            walls.setdefault(run["title"], {}).setdefault(run["n"], []).append(run["wall"])
    return {title: {n: statistics.median(all_) for n, all_ in points.items()} for title, points in walls.items()}


class Axis:
    """Values to places, by their logarithms; a little room on both sides."""

    def __init__(self, values, start, end):
        self.low, self.high = math.log10(min(values)) - 0.08, math.log10(max(values)) + 0.08
        self.start, self.end = start, end

    def __call__(self, value):
        part = (math.log10(value) - self.low) / (self.high - self.low)
        return round(self.start + part * (self.end - self.start), 1)

    def ticks(self):
        """1, 2 and 5 of each power of ten."""
        powers = range(math.floor(self.low), math.ceil(self.high) + 1)
        return [m * 10.0**p for p in powers for m in (1, 2, 5) if self.low <= math.log10(m * 10.0**p) <= self.high]


def spread(places):
    """The same places in the same order, none nearer to the next than a line of text."""
    moved, last = {}, -math.inf
    for title, place in sorted(places.items(), key=lambda entry: entry[1]):
        moved[title] = last = max(place, last + LINE)
    over = max(0, last - (HEIGHT - BOTTOM))
    return {title: place - over for title, place in moved.items()}


def head(lines):
    colours = "".join(f".p{i}{{color:{light}}}" for i, (light, _, _) in enumerate(LOOKS))
    dark = "".join(f".p{i}{{color:{dark}}}" for i, (_, dark, _) in enumerate(LOOKS))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">Seconds of a cold build by number of releases</title>
<desc id="desc">{escape(told(lines))}</desc>
<style>
text{{font:14px system-ui,sans-serif;fill:#1c1b1a}}
.paper{{fill:#fff}} .grid{{stroke:#d6d3d1}}
.line{{fill:none;stroke:currentColor;stroke-width:2}} .mark{{fill:currentColor;stroke:currentColor;stroke-width:2}}
{colours}
@media (prefers-color-scheme:dark){{
text{{fill:#f5f5f4}} .paper{{fill:#1c1b1a}} .grid{{stroke:#57534e}}
{dark}
}}
</style>
<rect class="paper" width="{WIDTH}" height="{HEIGHT}"/>"""


def told(lines):
    """What the drawing shows, in words."""
    def points(all_):
        return ", ".join(f"{wall:.2f} s for {n:,}" for n, wall in sorted(all_.items()))

    return ". ".join(f"{title}: {points(all_)}" for title, all_ in lines.items()) + "."


def grid(across, up, sizes):
    rows = [
        f'<path class="grid" d="M{LEFT} {up(value)}H{WIDTH - RIGHT}"/>'
        f'<text x="{LEFT - 8}" y="{up(value) + 5}" text-anchor="end">{value:g} s</text>'
        for value in up.ticks()
    ]
    columns = [
        f'<path class="grid" d="M{across(n)} {TOP}V{HEIGHT - BOTTOM}"/>'
        f'<text x="{across(n)}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{n:,}</text>'
        for n in sizes
    ]
    middle = (LEFT + WIDTH - RIGHT) / 2
    label = f'<text x="{middle}" y="{HEIGHT - 14}" text-anchor="middle">releases; cold build, both scales logarithmic</text>'
    return "\n".join([*rows, *columns, label])


def line(i, points, across, up):
    places = [(across(n), up(wall)) for n, wall in sorted(points.items())]
    path = "L".join(f"{x} {y}" for x, y in places)
    marks = "".join(mark(i, x, y) for x, y in places)
    return f'<g class="p{i % len(LOOKS)}"><path class="line" d="M{path}"/>{marks}</g>'


def name(i, title, y):
    x = WIDTH - RIGHT + 20
    return f'<g class="p{i % len(LOOKS)}">{mark(i, x, y)}<text x="{x + 14}" y="{y + 5}">{escape(title)}</text></g>'


def mark(i, x, y):
    shape = MARKS[LOOKS[i % len(LOOKS)][2]].format(x=x, y=y)
    return f'<g class="mark">{shape}</g>'

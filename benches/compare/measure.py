"""One run of a program: time, memory, what it wrote, and what others did with the cores meanwhile."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

# Share of the cores that others may use during a run that counts.
QUIET = 0.1
# How often a disturbed run is repeated before it counts all the same, marked.
TRIES = 4


class Failed(Exception):
    """A program ended with an error."""


def quietly(name, attempt):
    """The result of `attempt()`, repeated while others used the cores."""
    result = attempt()
    for _ in range(TRIES - 1):
        if result["others"] <= QUIET:
            break
        print(f"{name}: others used {result['others']:.0%} of the cores during {result['wall']:.2f} s", file=sys.stderr)
        time.sleep(5)
        result = attempt()
    print(f"{name}: {result['wall']:.2f} s, {result['memory']:.0f} MB", file=sys.stderr)
    return result


def run(command, output, folder):
    """One build: wall time in seconds, peak memory in MB, files, and the last line that it printed."""
    with tempfile.TemporaryFile() as said:
        busy, start = busy_seconds(), time.monotonic()
        child = subprocess.Popen([str(word) for word in command], stdout=said, cwd=folder)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise Failed(f"{command[0]} ended with {child.returncode}")
        own = usage.ru_utime + usage.ru_stime
        others = max(0.0, busy_seconds() - busy - own) / (wall * os.cpu_count())
        result = {"wall": wall, "cpu": own, "memory": usage.ru_maxrss / 1024, "others": others}
        return {**result, **written(output), "said": last_line(said)}


def last_line(said):
    said.seek(0)
    return said.read().decode(errors="replace").rstrip("\n").rpartition("\n")[2]


def written(output):
    """Number of files, of pages among them, and bytes."""
    files = pages = size = 0
    for folder, _, names in os.walk(output):
        files += len(names)
        pages += sum(name.endswith(".html") for name in names)
        size += sum(os.lstat(os.path.join(folder, name)).st_size for name in names)
    return {"files": files, "pages": pages, "bytes": size}


def busy_seconds():
    """Processor time that all processes of the machine have used."""
    fields = pathlib.Path("/proc/stat").read_text().split("\n")[0].split()[1:]
    user, nice, system, _idle, _wait, irq, softirq = map(int, fields[:7])
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")

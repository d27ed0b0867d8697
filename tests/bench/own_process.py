"""What a process can tell about itself: how long it runs, and how much memory it has."""

import os
import sys
import time
from pathlib import Path

ENTERED = time.perf_counter()
MEGABYTE = 1024 * 1024


def since_start_ms() -> float:
    """Return milliseconds since this process was started.

    Linux says when that was, to 10 ms; elsewhere the import of this module counts as the start.
    """
    status = Path("/proc/self/stat")
    if not status.exists():
        return (time.perf_counter() - ENTERED) * 1000
    ticks = int(status.read_text(encoding="ascii").rpartition(")")[2].split()[19])
    started = ticks / os.sysconf("SC_CLK_TCK")
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000


def memory_mb() -> float:
    """Return the memory this process holds, in megabytes; 0 where the system does not say."""
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def peak_memory_mb() -> float:
    """Return the most memory this process ever held, in megabytes; 0 where nobody counts it."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415  not on every system

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024 if sys.platform.startswith("linux") else most / MEGABYTE

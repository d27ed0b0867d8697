"""What a bench compares: a figure of ours against the same thing done barely, in one run."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Ratio:
    """One line of the result: `ours` may be at most `limit` times `bare`."""

    name: str
    ours: float
    bare: float
    limit: float
    unit: str = "ms"

    @property
    def holds(self) -> bool:
        return self.ours <= self.limit * self.bare

    def line(self) -> str:
        verdict = "ok" if self.holds else "TOO MUCH"
        figures = f"{self.ours:9.1f} {self.bare:9.1f} {self.unit:<3}"
        return f"{self.name:<44} {figures} {self.ours / self.bare:6.2f} ≤ {self.limit:<5} {verdict}"


@dataclass(frozen=True, slots=True)
class Budget:
    """One line of the result: `ours` may be at most `limit`, in the same unit."""

    name: str
    ours: float
    limit: float
    unit: str = "ms"

    @property
    def holds(self) -> bool:
        return self.ours <= self.limit

    def line(self) -> str:
        verdict = "ok" if self.holds else "TOO MUCH"
        figures = f"{self.ours:9.1f} {'':9} {self.unit:<3}"
        return f"{self.name:<44} {figures} {'':6} ≤ {self.limit:<5} {verdict}"


def heading() -> str:
    return f"{'what':<44} {'ours':>9} {'bare':>9} {'':3} {'ratio':>6}"


def median_ms(call: Callable[[], object], times: int = 7) -> float:
    """Return the median time of a call in milliseconds; one call before is not counted."""
    call()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes, in seconds."""
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def fresh_processes(programs: Sequence[Sequence[str]], times: int = 9) -> list[dict[str, float]]:
    """Run programs of Python in turn, each in a fresh process, and return medians of their figures.

    A program prints one JSON object of figures as its last line. Taking turns makes a busy
    minute of the machine fall on all of them alike. The first turn does not count: in it Python
    compiles all modules, as an installation does once, whatever the environment says of bytecode.
    """
    runs: list[list[dict[str, float]]] = [[] for _ in programs]
    with tempfile.TemporaryDirectory() as bytecode:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
        for turn in range(times + 1):
            for program, figures in zip(programs, runs, strict=True):
                found = _one_run(program, environment)
                if turn:
                    figures.append(found)
    return [
        {name: statistics.median(run[name] for run in figures) for name in figures[0]}
        for figures in runs
    ]


def _one_run(program: Sequence[str], environment: Mapping[str, str]) -> dict[str, float]:
    done = subprocess.run(  # noqa: S603  programs of this folder
        [sys.executable, *program],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures

"""Measures ours against the same thing done barely and prints the ratios: python3 dev.py bench.

Each `measure_<what>.py` beside this file has `measure()`, which returns a list of `Ratio`s and
`Budget`s. Arguments choose some of them by name.
"""

import importlib
import sys
from pathlib import Path

from tests.bench.ratios import Budget, Ratio, heading

HERE = Path(__file__).resolve().parent


def main(chosen: list[str]) -> int:
    """Run the measurements, print a line for each figure, and return 1 if a limit is broken."""
    names = sorted(path.stem.removeprefix("measure_") for path in HERE.glob("measure_*.py"))
    unknown = sorted(set(chosen) - set(names))
    if unknown:
        sys.exit(f"No such measurement: {' '.join(unknown)}. There are: {' '.join(names)}.")
    print(heading())  # noqa: T201
    holds = True
    for name in chosen or names:
        module = importlib.import_module(f"tests.bench.measure_{name}")
        figures: list[Ratio | Budget] = module.measure()
        for figure in figures:
            print(figure.line(), flush=True)  # noqa: T201
            holds = holds and figure.holds
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

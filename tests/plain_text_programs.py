"""Hledger and beancount themselves, where `dev.py test` could install them."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.bench.ratios import ROOT

_SCRIPTS = ROOT / "build" / "beancount" / ("Scripts" if sys.platform == "win32" else "bin")
HLEDGER = shutil.which("hledger")
BEAN_CHECK = shutil.which("bean-check", path=_SCRIPTS)
BEANCOUNT_PYTHON = shutil.which("python", path=_SCRIPTS)
Balances = Counter[str]

needs_hledger = pytest.mark.skipif(
    HLEDGER is None, reason="hledger is not installed: nothing was checked against it"
)
needs_beancount = pytest.mark.skipif(
    BEAN_CHECK is None, reason="beancount is not installed: nothing was checked against it"
)
_READ = """
import json, sys
from collections import Counter
from beancount import loader
from beancount.core import account, data
entries, errors, _ = loader.load_file(sys.argv[1])
opened = [one.account for one in entries if isinstance(one, data.Open)]
sums = Counter()
for one in entries:
    if isinstance(one, data.Transaction):
        for posting in one.postings:
            sums[posting.account] += int(posting.units.number)
print(json.dumps({
    "errors": [str(one) for one in errors],
    "invalid": [one for one in opened if not account.is_valid(one)],
    "sums": sums,
}))
"""
"""Run by beancount's own Python, for it is kept apart from ours."""


def hledger_accepts(path: Path) -> None:
    """Let hledger check a journal strictly."""
    _run(str(HLEDGER), "-f", str(path), "check", "-s", "ordereddates", "payees")


def hledger_balances(path: Path, account: str) -> Balances:
    """Return what hledger counts on an account and those below it; none of nought."""
    lines = _run(str(HLEDGER), "-f", str(path), "bal", account, "-N", "--flat").splitlines()
    balances: Balances = Counter()
    for line in lines:
        amount, _, name = line.strip().split(maxsplit=2)
        balances[name] = int(amount)
    return balances


def beancount_accepts(path: Path) -> Balances:
    """Let beancount check a ledger, each account by its own rule; return what it counts."""
    _run(str(BEAN_CHECK), str(path))
    found = json.loads(_run(str(BEANCOUNT_PYTHON), "-c", _READ, str(path)))
    assert (found["errors"], found["invalid"]) == ([], [])
    return Counter({name: amount for name, amount in found["sums"].items() if amount})


def _run(*command: str) -> str:
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, check=False, env={"LANG": "C.UTF-8", "PYTHONUTF8": "1"}
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    return done.stdout.decode()

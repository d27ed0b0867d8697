"""A terminal with an empty computer, and one with a book."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def bare(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "computer")


@pytest.fixture
def terminal(bare: Terminal) -> Terminal:
    bare.init()
    return bare

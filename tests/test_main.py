import runpy
import sys

import pytest


def test_the_program_starts_as_a_module(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["tokuicho", "frobnicate"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("app", run_name="__main__")
    assert end.value.code == 2
    assert "frobnicate" in capsys.readouterr().err

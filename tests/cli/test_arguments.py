from pathlib import Path

import pytest

from app.cli.arguments import LANGUAGES, ArgumentReader


def test_json_store_and_language_may_stand_anywhere() -> None:
    reader = ArgumentReader("ja")
    before = reader.read(["--store", "b", "--lang", "en", "order", "list", "--json"])
    after = reader.read(["order", "list", "--json", "--lang", "en", "--store", "b"])
    assert before == after
    assert (before.store, before.lang, before.json) == (Path("b"), "en", True)


def test_no_command_is_the_window() -> None:
    assert ArgumentReader("ja").read([]).command is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", ["", "order", "order add", "report", "tour", "import"])
def test_every_command_explains_itself(
    language: str, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        ArgumentReader(language).read([*line.split(), "--help"])
    assert end.value.code == 0
    assert "tokuicho" in capsys.readouterr().out

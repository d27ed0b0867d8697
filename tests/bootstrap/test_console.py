from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from app.bootstrap.console import (
    NoScreenError,
    environment,
    language_of,
    refuse_window,
    run_console,
    speak_utf8,
)
from app.paths import user_paths
from app.settings import Settings


@pytest.mark.parametrize(
    ("settings", "variables", "language"),
    [
        (Settings(language="en"), {"LANG": "ja_JP.UTF-8"}, "en"),
        (Settings(), {"LANG": "ja_JP.UTF-8"}, "ja"),
        (Settings(), {"LANG": "en_US.UTF-8"}, "en"),
        (Settings(), {"LC_ALL": "de_DE", "LANG": "ja_JP"}, "en"),
        (Settings(), {"LANG": "C.UTF-8"}, "ja"),
    ],
)
def test_the_language_is_chosen_by_the_user_or_the_system(
    settings: Settings, variables: dict[str, str], language: str
) -> None:
    assert language_of(settings, variables) == language


def test_a_stream_speaks_utf8_and_escapes_what_is_no_text() -> None:
    data = BytesIO()
    stream = TextIOWrapper(data, encoding="ascii")
    speak_utf8(stream)
    stream.write("ロゴ\udcff")
    stream.flush()
    assert data.getvalue() == "ロゴ\\udcff".encode()
    speak_utf8(StringIO())


def test_the_command_line_reaches_this_computer(tmp_path: Path) -> None:
    made = environment(user_paths({"TOKUICHO_HOME": str(tmp_path)}), {"LANG": "en_US"})
    assert made.language == "en"
    assert (made.resources / "marketplaces").is_dir()
    assert made.now().tzinfo is not None


def test_a_command_is_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = user_paths({"TOKUICHO_HOME": str(tmp_path)})
    line = ["quote", "--marketplace", "coconala", "--price", "50000", "--json"]
    assert run_console(line, paths) == 0
    assert '"net": 39000' in capsys.readouterr().out


def test_without_a_screen_no_window_opens() -> None:
    with pytest.raises(NoScreenError):
        refuse_window(None, None)

from pathlib import Path

import pytest

from app.bootstrap.program import WindowWish, has_screen, main, window_wish


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ([], WindowWish()),
        (["--store", "a.tokuicho"], WindowWish(Path("a.tokuicho"))),
        (["--lang=en", "--store=b"], WindowWish(Path("b"), "en")),
        (["order", "list"], None),
        (["--store"], None),
        (["--store", "--json"], None),
        (["--lang", "fr"], None),
        (["--help"], None),
    ],
)
def test_a_call_without_a_command_opens_the_window(
    words: list[str], wish: WindowWish | None
) -> None:
    assert window_wish(words) == wish


def test_only_linux_can_be_without_a_screen() -> None:
    assert not has_screen({}, "linux")
    assert has_screen({"DISPLAY": ":0"}, "linux")
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert has_screen({}, "darwin")


def test_without_a_screen_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_command_is_answered_by_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quote", "--marketplace", "coconala", "--price", "50000", "--json"]) == 0
    assert '"net": 39000' in capsys.readouterr().out

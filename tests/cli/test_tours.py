from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_tour_is_drawn_as_asked(bare: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "tour"
    look = ("--theme", "dark", "--lang", "en", "--size", "800x600", "--scale", "1.5")
    document = bare.ask("tour", "--out", out, *look)
    assert document == {"pictures": [str(out / "today.png")]}
    (wish,) = bare.tours
    assert (wish.theme, wish.language, wish.size, wish.scale) == ("dark", "en", (800, 600), 1.5)
    assert "today.png" in bare.run("tour", "--out", out).out

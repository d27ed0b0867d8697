from pathlib import Path

from icalendar import Calendar

from app.cli.call import PASSPHRASE_VARIABLE
from tests.cli.terminal import Terminal


def test_a_calendar_is_written_and_counted(terminal: Terminal, tmp_path: Path) -> None:
    terminal.add("--due-on", "2026-11-30")
    file = tmp_path / "予定.ics"
    assert terminal.ask("export", "calendar", "--out", file) == {"file": str(file), "entries": 3}
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    said = {str(event["SUMMARY"]) for event in events}
    assert "納品予定日: ロゴ・みなと" in said
    assert "初回連絡: ロゴ・みなと" in said
    printed = terminal.run("export", "calendar", "--out", file, "--lang", "en")
    assert printed.out.startswith("exported: ")
    assert "Promised day: ロゴ・みなと" in file.read_text("utf-8").replace("\n ", "")


def test_only_the_days_asked_for_are_written(terminal: Terminal, tmp_path: Path) -> None:
    terminal.add("--due-on", "2026-11-30")
    file = tmp_path / "a.ics"
    span = ("--from", "2026-11-30", "--to", "2026/11/30")
    assert terminal.ask("export", "calendar", "--out", file, *span)["entries"] == 1


def test_a_place_that_takes_no_file_and_days_that_cannot_be_are_the_users_mistake(
    terminal: Terminal, tmp_path: Path
) -> None:
    printed = terminal.run("export", "calendar", "--out", tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert "書き出せません" in printed.err
    for words in (
        ("--out", tmp_path / "a.ics", "--from", "2026-12-02", "--to", "2026-12-01"),
        ("--out", tmp_path / "a.ics", "--from", "9999-12-31"),
        ("--from", "2026-12-02"),
    ):
        assert terminal.run("export", "calendar", *words).code == 2
    assert terminal.run("export").code == 2
    assert not (tmp_path / "a.ics").exists()


def test_no_export_replaces_the_book(terminal: Terminal, tmp_path: Path) -> None:
    terminal.variables[PASSPHRASE_VARIABLE] = "correct horse battery"
    book = tmp_path / "sealed.db"
    assert terminal.run("--store", book, "init", "--encrypt", "passphrase").code == 0
    terminal.add("--store", str(book), "--due-on", "2026-11-30")
    before = book.read_bytes()
    printed = terminal.run("--store", book, "export", "calendar", "--out", book)
    assert (printed.code, printed.out, book.read_bytes()) == (2, "", before)
    assert "帳簿のファイルです" in printed.err

import re
from pathlib import Path

from app.ui.command_words import COMMANDS

SERVICES = Path(__file__).resolve().parents[2] / "app" / "services"
COMMAND = re.compile(r"^def ([a-z]\w*)\(\s*session: \w*Session", re.MULTILINE)
CALLED_BY_COMMANDS = {
    "await_again",
    "book_purchase",
    "check_direct",
    "check_images",
    "check_in_book",
    "check_number",
    "check_permits",
    "fill_booking",
    "fill_expense",
    "find_or_add_client",
    "frozen_rule",
    "keep_file",
    "new_expense",
    "next_number",
    "note_capture",
    "orders_of",
    "session_reader",
    "set_handles",
    "tax_class_of",
    "timed_minutes",
    "without_permit",
    "write_statements",
}
LOOK_UPS = re.compile(r"_with$|_behind$")


def commands() -> set[str]:
    texts = (file.read_text(encoding="utf-8") for file in SERVICES.glob("*.py"))
    found = {name for text in texts for name in COMMAND.findall(text)}
    return {name for name in found - CALLED_BY_COMMANDS if not LOOK_UPS.search(name)}


def test_every_command_has_a_name_in_the_undo_menu() -> None:
    assert "add_order" in commands()
    assert sorted(commands() - set(COMMANDS)) == []


def test_every_name_is_said_in_both_languages() -> None:
    assert all(pair.ja and pair.en for pair in COMMANDS.values())

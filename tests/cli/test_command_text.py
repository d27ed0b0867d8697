from app.cli.command_text import COMMANDS
from app.ui.command_words import COMMANDS as SHOWN


def test_every_command_that_the_window_names_is_named_here_too() -> None:
    assert set(SHOWN) - set(COMMANDS) == set()
    assert all(japanese and english for japanese, english in COMMANDS.values())

from app.cli.error_text import SENTENCES
from app.cli.usage_text import USAGE


def test_a_wrong_command_line_is_told_among_all_errors_in_two_languages() -> None:
    assert USAGE.items() <= SENTENCES.items()
    assert all(japanese != english for japanese, english in USAGE.values())

from app.cli.help_text import COMMANDS, OPTIONS, PROGRAM, said


def test_each_command_and_option_is_explained_in_both_languages() -> None:
    for pair in (*COMMANDS.values(), *OPTIONS.values(), PROGRAM):
        assert said(pair, "ja")
        assert said(pair, "en").isascii()
        assert said(pair, "ja") != said(pair, "en")

from app.cli.tables import Column, facts, printable, shorten, table, width_of


def test_a_full_width_character_takes_two_cells_and_a_combining_one_none() -> None:
    assert width_of("ロゴa") == 5
    assert width_of("か\u3099") == 2


def test_columns_line_up_and_numbers_stand_right() -> None:
    text = table([Column("件名"), Column("円", is_number=True)], [["ロゴ", "1"], ["a", "100"]])
    assert text.splitlines() == ["件名   円", "----  ---", "ロゴ    1", "a     100"]


def test_a_text_that_is_too_wide_ends_in_an_ellipsis_and_stays_on_one_line() -> None:
    assert shorten("あいうえお", 6) == "あい…"
    assert shorten("一\n二", 6) == "一 二"
    assert shorten("abc", 3) == "abc"


def test_facts_stand_below_each_other() -> None:
    assert facts([("件名", "ロゴ"), ("円", "")]) == "件名  ロゴ\n円"
    assert facts([]) == ""


def test_control_characters_never_reach_the_terminal() -> None:
    assert shorten("赤\x1b[31m字\x07", 40) == "赤[31m字"
    assert facts([("件名", "一\n二\x1b[2J")]) == "件名  一 二[2J"
    assert printable("一\n二\t三\x1b]0;x\x07\u202e") == "一\n二\t三]0;x"

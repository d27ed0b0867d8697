"""Layouts of statements are read strictly, and told apart by their columns' names."""

from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.banks import layout_of, load_banks, plain_name
from app.rulebook.loading import RulebookError

BANKS = resources_dir() / "books"
LAYOUTS = load_banks(BANKS)


def header_of(layout_id: str) -> list[str]:
    """Return the names of a layout's own columns, in another order than the file gives them."""
    (layout,) = [one for one in LAYOUTS if one.id == layout_id]
    names = (*layout.texts, layout.balance, layout.spent, layout.received, layout.amount)
    return [name for name in (*names, layout.number, *layout.day) if name]


@pytest.mark.parametrize("layout_id", [one.id for one in LAYOUTS])
def test_a_layout_is_known_by_its_columns_in_any_order(layout_id: str) -> None:
    found = layout_of([*header_of(layout_id), "ラベル", ""], LAYOUTS)
    assert found is not None
    # 楽天 and 新生 and 住信 share no name set; GMO and 新生 differ by the name of the day alone.
    assert found.needed == {plain_name(name) for name in header_of(layout_id)}


def test_names_are_compared_without_width_and_blanks() -> None:
    assert plain_name(" 入出金明細ＩＤ ") == "入出金明細ID"
    assert plain_name("受入金額（円）") == "受入金額(円)"


def test_no_layout_fits_another_table() -> None:
    assert layout_of(["日付", "店名", "金額"], LAYOUTS) is None
    assert layout_of([], LAYOUTS) is None


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("id = 'smbc'", "id = 'rakuten'", "layouts[3].id"),
        ("amount = '入出金(円)'\n", "", "layouts[0]"),
        ("spent = 'お引出し'\n", "", "layouts[3]"),
        ("day = ['年月日']", "day = []", "layouts[3].day"),
        ("memo = 'メモ'", "memoo = 'メモ'", "layouts[2]"),
    ],
)
def test_a_wrong_file_is_named_with_key_and_reason(
    tmp_path: Path, before: str, after: str, key: str
) -> None:
    text = (BANKS / "banks.toml").read_text("utf-8")
    assert before in text
    (tmp_path / "banks.toml").write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(RulebookError) as caught:
        load_banks(tmp_path)
    assert (caught.value.details["file"], caught.value.details["key"]) == ("banks.toml", key)

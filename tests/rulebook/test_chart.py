"""Accounts and tax classes are read strictly, and each stands once."""

from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.chart import AccountKind, TaxSide, load_chart
from app.rulebook.loading import RulebookError

BOOKS = resources_dir() / "books"


def copied(folder: Path, file: str, before: str, after: str) -> Path:
    for name in ("chart.toml", "tax_classes.toml"):
        text = (BOOKS / name).read_text("utf-8")
        if name == file:
            assert before in text
            text = text.replace(before, after, 1)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_the_chart_has_the_accounts_of_the_journal() -> None:
    chart = load_chart(BOOKS)
    kinds = {name: chart.account(name).kind for name in ("receivable", "sales", "fees", "capital")}
    assert kinds == {
        "receivable": AccountKind.ASSET,
        "sales": AccountKind.INCOME,
        "fees": AccountKind.EXPENSE,
        "capital": AccountKind.EQUITY,
    }
    assert [one.id for one in chart.of_kind(AccountKind.INCOME)] == ["sales", "other_income"]
    numbers = [one.number for one in chart.accounts.values()]
    assert numbers == sorted(numbers)


def test_every_expense_and_income_has_its_line_on_both_forms() -> None:
    chart = load_chart(BOOKS)
    for account in chart.accounts.values():
        on_a_form = account.kind in {AccountKind.INCOME, AccountKind.EXPENSE}
        assert (account.blue != "", account.white != "") == (on_a_form, on_a_form), account.id


def test_fees_stand_on_a_free_line_of_the_blue_form() -> None:
    assert load_chart(BOOKS).account("fees").blue == "free"


def test_no_sale_can_be_deducted_and_words_end_without_a_space() -> None:
    for one in load_chart(BOOKS).tax_classes.values():
        assert one.side is TaxSide.PURCHASE or one.share == 0
        for words in (one.yayoi, one.moneyforward, one.moneyforward_invoice, one.freee):
            assert words == words.strip()
            assert words.encode("cp932").decode("cp932") == words
        for words in (one.yayoi_simplified, one.moneyforward_simplified, one.freee_simplified):
            assert words == "" or (one.side is TaxSide.SALE and "{kind}" in words)


@pytest.mark.parametrize(
    ("file", "before", "after", "key"),
    [
        ("chart.toml", "id = 'cash'", "id = 'bank'", "accounts.id"),
        ("chart.toml", "number = 1010", "number = 1110", "accounts.number"),
        ("chart.toml", "kind = 'asset'", "kind = 'wealth'", "accounts[0].kind"),
        ("tax_classes.toml", "id = 'sale_10'", "id = 'out_of_scope'", "classes.id"),
        ("tax_classes.toml", "rate = 1000", "rate = -1", "classes[1].rate"),
        ("tax_classes.toml", "yayoi = '対象外'", "yayoy = '対象外'", "classes[0]"),
    ],
)
def test_a_wrong_file_is_named_with_key_and_reason(
    tmp_path: Path, file: str, before: str, after: str, key: str
) -> None:
    with pytest.raises(RulebookError) as caught:
        load_chart(copied(tmp_path, file, before, after))
    assert (caught.value.details["file"], caught.value.details["key"]) == (file, key)

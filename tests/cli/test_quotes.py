import pytest

from tests.cli.terminal import Terminal


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        (
            "coconala --price 50000 --taxable",
            {
                "price": 50_000,
                "tax": 5_000,
                "fee_base": 55_000,
                "seller_fee": 12_100,
                "seller_fee_tax": 0,
                "net": 42_900,
                "buyer_fee": 3_025,
                "buyer_total": 58_025,
                "rule": "coconala_text_2021",
            },
        ),
        (
            "coconala --price ５０，０００",
            {"seller_fee": 11_000, "net": 39_000, "buyer_total": 52_750},
        ),
        ("coconala --budget 200000 --taxable", {"price": 172_339}),
        (
            "timeticket --price 400000",
            {"seller_fee": 67_500, "seller_fee_tax": 6_750, "net": 325_750},
        ),
        ("coconala --net 38999", {"price": 49_999}),
        ("coconala --net 39000 --listing", {"price": 50_000}),
        ("coconala --budget 200000 --listing", {"price": 189_000}),
        ("coconala --budget 200000", {"price": 189_573, "net": 147_867}),
        ("coconala --budget 200000 --taxable --listing", {"price": 172_000}),
        ("coconala --net 3900 --listing", {"price": 5_000, "net": 3_900}),
        ("coconala --price 11000 --listing", {"price": 11_000, "net": 8_580}),
        ("lancers --price 12345 --listing", {"price": 12_345}),
    ],
)
def test_golden_figures(bare: Terminal, line: str, figures: dict[str, object]) -> None:
    document = bare.ask("quote", "--marketplace", *line.split())
    assert {name: document[name] for name in figures} == figures
    assert set(document) == {
        "price",
        "tax",
        "fee_base",
        "seller_fee",
        "seller_fee_tax",
        "net",
        "buyer_fee",
        "buyer_total",
        "rule",
    }


def test_the_rule_of_another_day_is_used(bare: Terminal) -> None:
    old = bare.ask("quote", "--marketplace", "coconala", "--price", "50000", "--on", "2018-01-01")
    assert old["rule"] != "coconala_text_2021"


def test_people_get_a_list(bare: Terminal) -> None:
    printed = bare.run("quote", "--marketplace", "coconala", "--price", "50000")
    assert "手取り" in printed.out
    assert "¥39,000" in printed.out


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("skillcloud --price 5000", "手数料がわかりません"),
        ("nowhere --price 5000", "という売り場はありません"),
        ("coconala --price -5", "負の値"),
        ("coconala --price 5000 --kind cooking", "種類「cooking」"),
        ("coconala --budget 0", "価格はありません"),
        ("coconala --price 10250 --listing", "近い価格: 10,000, 11,000"),
        ("coconala --price 300 --listing", "近い価格: 500"),
        ("coconala --price 2000000 --listing", "近い価格: 1,000,000"),
    ],
)
def test_what_cannot_be_quoted_gets_one_sentence(bare: Terminal, line: str, sentence: str) -> None:
    printed = bare.run("quote", "--marketplace", *line.split())
    assert (printed.code, printed.out) == (2, "")
    assert sentence in printed.err
    assert printed.err.count("\n") == 1


def test_the_rules_of_the_book_count_where_there_is_one(terminal: Terminal) -> None:
    assert terminal.ask("quote", "--marketplace", "coconala", "--price", "500")["net"] == 390


def test_a_closed_marketplace_is_said_to_be_closed(bare: Terminal) -> None:
    printed = bare.run("quote", "--marketplace", "requ", "--price", "10000")
    assert (printed.code, "2022-12-19" in printed.err) == (2, True)


def test_an_unknown_fee_is_said_with_the_kind_it_is_of(bare: Terminal) -> None:
    line = ("quote", "--marketplace", "coconala", "--price", "10000", "--kind", "phone")
    printed = bare.run(*line)
    assert (printed.code, "phone" in printed.err) == (2, True)


@pytest.mark.parametrize("name", ["--price", "--net", "--budget"])
@pytest.mark.parametrize("amount", ["-5", "9000000000000"])
def test_amounts_that_cannot_be_are_refused(bare: Terminal, name: str, amount: str) -> None:
    printed = bare.run("quote", "--marketplace", "coconala", name, amount)
    assert (printed.code, printed.err.count("\n")) == (2, 1)

import pytest

from tests.cli.terminal import Terminal


def test_an_added_order_is_shown_whole(terminal: Terminal) -> None:
    order = terminal.add("--due-on", "2026-11-30", "--purchased-at", "2026-11-20T09:00")
    assert order["number"] == "C-0001"
    assert order["purchased_at"] == "2026-11-20T09:00:00+09:00"
    assert (order["gross"], order["fee"], order["net"]) == (50_000, 11_000, 39_000)
    assert (order["stage"], order["payment_state"], order["ball"]) == ("purchased", "held", "me")
    assert order["clocks"][0]["name"] == "first_contact"
    assert set(order["clocks"][0]) == {"name", "whose", "until", "consequence"}


def test_a_taxable_sellers_order_is_charged_with_tax(bare: Terminal) -> None:
    bare.run("init", "--encrypt", "none", "--tax-status", "taxable", "--name", "港")
    assert bare.add()["net"] == 42_900


def test_an_order_is_moved_and_paid(terminal: Terminal) -> None:
    terminal.add("--number", "90000010")
    moved = terminal.ask("order", "step", "90000010", "delivered", "--at", "2026-11-23T12:34")
    assert moved["ball"] == "client"
    until = {clock["name"]: clock["until"] for clock in moved["clocks"]}["acceptance"]
    assert until == "2026-11-26T13:00:00+09:00"
    paid = terminal.ask("order", "pay", "90000010", "--kind", "tip", "--price", "1000")
    assert [payment["kind"] for payment in paid["payments"]] == ["base", "tip"]
    assert paid["gross"] == 51_000


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("step C-0001 completed --at 2020-01-01", "前の段階"),
        ("step C-0001 refunded", "進められません"),
        ("step C-9999 working", "注文 C-9999 は帳簿にありません"),
        ("pay C-0001 --kind tip --price -1", "負の値"),
        ("add --marketplace requ --title t --price 1 --client c", "販売を終えている"),
        ("add --marketplace coconala --title t --price 1 --client c --number C-0001", "すでに"),
    ],
)
def test_what_cannot_be_gets_one_sentence_and_changes_nothing(
    terminal: Terminal, line: str, sentence: str
) -> None:
    terminal.add()
    before = terminal.ask("history")
    printed = terminal.run("order", *line.split())
    assert (printed.code, printed.out) == (2, "")
    assert sentence in printed.err
    assert printed.err.count("\n") == 1
    assert terminal.ask("history") == before

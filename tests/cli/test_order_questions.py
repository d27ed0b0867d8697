from tests.cli.terminal import Terminal

KEYS = [
    "number",
    "marketplace",
    "title",
    "client",
    "stage",
    "payment_state",
    "ball",
    "gross",
    "fee",
    "net",
    "purchased_at",
    "due_on",
]


def test_a_list_has_the_keys_of_the_contract(terminal: Terminal) -> None:
    terminal.add()
    (order,) = terminal.ask("order", "list")["orders"]
    assert list(order) == KEYS
    assert order["due_on"] is None
    shown = terminal.ask("order", "show", "C-0001")
    parts = ["payments", "clocks", "events", "messages", "withheld", "withheld_on_top"]
    assert list(shown) == KEYS + parts
    assert {name: shown[name] for name in KEYS} == order


def test_a_list_is_narrowed(terminal: Terminal) -> None:
    terminal.add()
    terminal.add("--marketplace", "direct")
    terminal.ask("order", "step", "C-0001", "delivered")

    def numbers(*words: str) -> list[str]:
        return [order["number"] for order in terminal.ask("order", "list", *words)["orders"]]

    assert numbers("--stage", "delivered") == ["C-0001"]
    assert numbers("--marketplace", "direct") == ["D-0001"]
    assert numbers("--ball", "me") == ["D-0001"]
    assert numbers("--stage", "refunded") == []


def test_a_number_of_two_sites_needs_the_site(terminal: Terminal) -> None:
    terminal.add("--number", "7")
    terminal.add("--marketplace", "direct", "--number", "7")
    printed = terminal.run("order", "show", "7")
    assert (printed.code, "--marketplace" in printed.err) == (2, True)
    assert terminal.ask("order", "show", "7", "--marketplace", "direct")["number"] == "7"


def test_an_unknown_site_is_named(terminal: Terminal) -> None:
    printed = terminal.run("order", "list", "--marketplace", "nowhere")
    assert (printed.code, "nowhere" in printed.err) == (2, True)


def test_people_get_tables(terminal: Terminal) -> None:
    assert terminal.run("order", "list").out == "ありません。\n"
    terminal.add()
    assert "みなと" in terminal.run("order", "list").out
    assert "not started" in terminal.run("order", "list", "--lang", "en").out

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def busy(terminal: Terminal) -> Terminal:
    terminal.add("--due-on", "2026-11-30")
    terminal.add()
    terminal.ask("order", "step", "C-0002", "completed")
    return terminal


@pytest.mark.parametrize(
    ("by", "key"), [("month", "2026-11"), ("marketplace", "coconala"), ("client", "みなと")]
)
def test_earnings_have_the_keys_of_the_contract(busy: Terminal, by: str, key: str) -> None:
    document = busy.ask("report", "earnings", "--by", by)
    figures = {"orders": 1, "gross": 50_000, "fee": 11_000, "net": 39_000, "gross_unknown": 0}
    assert document == {"rows": [{"key": key, **figures}], "total": figures}


def test_earnings_of_another_time_are_none(busy: Terminal) -> None:
    document = busy.ask("report", "earnings", "--from", "2026-12-01", "--to", "2026-12-31")
    assert document["rows"] == []
    assert document["total"]["net"] == 0


def test_the_ladder_sums_up(busy: Terminal) -> None:
    document = busy.ask("report", "escrow")
    assert [row["key"] for row in document["rows"]] == ["held", "balance", "requested"]
    assert [row["net"] for row in document["rows"]] == [39_000, 39_000, 0]
    assert document["rows"][0]["ages"] == {"0-7": 39_000, "8-14": 0, "15-30": 0, "31+": 0}
    assert document["total"] == {"orders": 2, "net": 78_000, "net_unknown": 0}


def test_capacity_tells_the_weeks_and_the_earliest_day(busy: Terminal) -> None:
    document = busy.ask("report", "capacity", "--minutes", "600")
    assert document["rows"][0] == {
        "key": "2026-11-23",
        "planned_minutes": 0,
        "capacity_minutes": 1_920,
        "orders": 0,
        "free_minutes": 1_920,
    }
    assert document["total"]["earliest_on"] == "2026-11-25"
    assert document["total"]["unestimated_orders"] == 1


@pytest.mark.parametrize(
    ("report", "word"),
    [
        ("earnings", "合計"),
        ("escrow", "預り中"),
        ("capacity", "最短の納品日"),
        ("standing", "次のランク"),
    ],
)
def test_people_get_tables(busy: Terminal, report: str, word: str) -> None:
    assert word in busy.run("report", report).out


def test_earnings_of_no_service_have_no_key(busy: Terminal) -> None:
    (row,) = busy.ask("report", "earnings", "--by", "service")["rows"]
    assert row["key"] is None


def test_a_time_that_ends_before_it_begins_is_refused(busy: Terminal) -> None:
    printed = busy.run("report", "earnings", "--from", "2026-12-01", "--to", "2026-11-30")
    assert (printed.code, "2026-12-01" in printed.err) == (2, True)
    whole = busy.ask("report", "earnings", "--from", "0001-01-01", "--to", "9999-12-31")
    assert whole["total"]["orders"] == 1


def test_a_sum_of_which_nothing_is_known_is_null(terminal: Terminal) -> None:
    given = ("--title", "T", "--client", "C", "--price", "10000")
    for number, site in (("S1", "skillcloud"), ("C1", "coconala")):
        terminal.run("order", "add", "--marketplace", site, "--number", number, *given)
        terminal.run("order", "step", number, "completed")
    by_site = terminal.ask("report", "earnings", "--by", "marketplace")
    rows = {row["key"]: row for row in by_site["rows"]}
    assert (rows["skillcloud"]["gross"], rows["skillcloud"]["fee"]) == (10_000, None)
    assert rows["skillcloud"]["net"] is None
    assert (by_site["total"]["gross"], by_site["total"]["net"]) == (20_000, 7_800)
    assert "—" in terminal.run("report", "earnings", "--by", "marketplace").out


@pytest.mark.parametrize("report", ["profit", "payouts", "escrow"])
def test_only_what_was_earned_can_be_grouped(terminal: Terminal, report: str) -> None:
    printed = terminal.run("report", report, "--by", "client")
    assert (printed.code, printed.out) == (2, "")
    assert printed.err == f"--by と report {report} は同時に指定できません。\n"

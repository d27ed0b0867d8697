"""Payouts and profit are printed for people and for scripts."""

from datetime import date

from app.models.bookkeeping_types import PayoutCause
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.chart import load_chart
from app.services.bookkeeping import set_withheld
from app.services.payout_drafts import Arrival, Explanation
from app.services.payout_reconciling import reconcile_payout
from app.services.payouts import record_payment_received, request_payout
from app.storage.database import Database
from tests.cli.terminal import NOW, Terminal
from tests.cli.test_journal_exports import sold


def paid(terminal: Terminal) -> None:
    """Ask for what coconala keeps, and let it arrive."""
    catalog = load_catalog(resources_dir() / "marketplaces")
    database = Database.open(terminal.book, None)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    database.write(record_payment_received, 1, paid_on=date(2026, 12, 7), now=NOW)
    database.close()


def test_a_payout_tells_what_was_expected_and_what_came(terminal: Terminal) -> None:
    sold(terminal)
    paid(terminal)
    document = terminal.ask("report", "payouts")
    assert document == {
        "rows": [
            {
                "key": 1,
                "kind": "transfer",
                "marketplace": "coconala",
                "client": None,
                "requested_on": "2026-11-23",
                "expected_on": "2026-12-07",
                "paid_on": "2026-12-07",
                "orders": 1,
                "expected": 7_800,
                "received": None,
                "transfer_fee": 0,
                "unexplained": None,
                "account": None,
                "booked_as": None,
                "is_matched": False,
                "differences": [],
            }
        ],
        "total": {"payouts": 1, "expected": 7_800, "received": 0, "unexplained": 0},
        "balances": [],
    }
    assert "¥7,800" in terminal.run("report", "payouts").out
    assert terminal.ask("report", "payouts", "--to", "2026-11-30")["rows"] == []


def test_what_is_missing_of_a_payout_has_its_reason(terminal: Terminal) -> None:
    sold(terminal)
    catalog = load_catalog(resources_dir() / "marketplaces")
    chart = load_chart(resources_dir() / "books")
    because = Explanation(
        cause=PayoutCause.NETTED_PURCHASE, amount=Yen(755), account="owner_draw", reason="素材"
    )
    database = Database.open(terminal.book, None)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    arrival = Arrival(paid_on=date(2026, 12, 7), received=Yen(7_045))
    database.write(reconcile_payout, 1, arrival, [because], chart=chart, now=NOW)
    database.close()
    (row,) = terminal.ask("report", "payouts")["rows"]
    assert (row["received"], row["unexplained"]) == (7_045, 0)
    assert row["differences"] == [
        {
            "cause": "netted_purchase",
            "amount": 755,
            "account": "owner_draw",
            "reason": "素材",
        }
    ]


def test_what_could_be_asked_for_is_told_beside_the_payouts(terminal: Terminal) -> None:
    sold(terminal)
    assert terminal.ask("report", "payouts")["balances"] == [
        {
            "marketplace": "coconala",
            "client": None,
            "amount": 7_800,
            "transfer_fee": 0,
            "orders": 1,
            "arrives_on": "2026-12-07",
            "expires_on": "2027-03-23",
        }
    ]


def test_profit_is_by_account_with_the_lines_of_the_forms(terminal: Terminal) -> None:
    sold(terminal)
    document = terminal.ask("report", "profit")
    assert document == {
        "rows": [
            {"key": "sales", "kind": "income", "blue": "1", "white": "sales", "amount": 10_000},
            {"key": "fees", "kind": "expense", "blue": "free", "white": "added", "amount": 2_200},
        ],
        "total": {"income": 10_000, "expenses": 2_200, "profit": 7_800},
        "months": [{"month": "2026-11", "sales": 10_000}],
        "earnings": {"earned": 10_000, "refunds": 0, "found": 0, "by_hand": 0, "other_days": 0},
        "withheld": [],
        "unbooked": {"orders": 0, "net": 0},
        "without_fee": {"orders": 0, "gross": 0},
    }
    printed = terminal.run("report", "profit", "--lang", "en").out
    assert "Fees paid" in printed
    assert "2026-11" in printed
    assert "not booked" not in printed
    sold(terminal, "8001", "skillcloud")
    printed = terminal.run("report", "profit").out
    assert "手数料が未入力の売上（手数料は未記帳）: 1" in printed
    assert terminal.ask("report", "profit")["total"]["income"] == 20_000
    assert terminal.run("report", "profit", "--from", "2026-12-01", "--to", "2026-11-01").code == 2


def test_profit_tells_what_payers_kept(terminal: Terminal) -> None:
    sold(terminal)
    database = Database.open(terminal.book, None)
    database.write(set_withheld, 1, Yen(1_137), is_on_top=True)
    database.close()
    document = terminal.ask("report", "profit")
    assert document["withheld"] == [{"payer": "coconala", "amount": 1_137}]
    assert document["total"]["income"] == 11_137
    assert "源泉徴収税額" in terminal.run("report", "profit").out

"""The reports `payouts` and `profit`: what arrived of what was asked for, and what a year left."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.days import check_span, span_of
from app.cli.tables import Column, table
from app.cli.text import JAPANESE, day_text, label, money
from app.models.moments import JST
from app.rulebook.chart import load_chart
from app.rulebook.schema import LocalName
from app.services.books_gap_queries import BooksGap, books_gap
from app.services.journal_queries import unbooked
from app.services.payout_queries import ComingPayout, coming_payouts
from app.services.reconciliation_queries import (
    DifferenceRow,
    PayoutRow,
    differences,
    payout_rows,
)
from app.services.tax_forms import ProfitLine, profit, sales_by_month
from app.services.withholding_queries import withheld


def payouts_report(call: Call, arguments: Namespace) -> Answer:
    """Print each payout, what arrived of it, why it is less, and what nobody explained."""
    check_span(arguments)
    with call.book() as database:
        rows = database.read(payout_rows, arguments.first, arguments.last)
        reasons = {
            row.id: database.read(differences, row.id)
            for row in rows
            if row.received is not None and row.received != row.expected
        }
        coming = database.read(coming_payouts, call.catalog(database), call.now())
    arrived = [row for row in rows if row.received is not None]
    total: dict[str, object] = {
        "payouts": len(rows),
        "expected": sum(row.expected for row in rows),
        "received": sum(row.received or 0 for row in arrived),
        "unexplained": sum(row.unexplained or 0 for row in arrived),
    }
    document: dict[str, object] = {
        "rows": [_payout(row, reasons.get(row.id, ())) for row in rows],
        "total": total,
        "balances": [_balance(row) for row in coming if row.payout_id is None],
    }
    language = call.language
    names = ("expected_on", "paid_on", "marketplace", "bank_account")
    heads = [Column(label(name, language)) for name in names]
    amounts = ("expected", "received", "unexplained")
    heads += [Column(label(name, language), is_number=True) for name in amounts]
    lines = [
        [
            day_text(row.expected_on),
            day_text(row.paid_on),
            row.marketplace_id,
            row.account or "—",
            *map(money, (row.expected, row.received, row.unexplained)),
        ]
        for row in rows
    ]
    return Answer(document, table(heads, lines))


def _balance(row: ComingPayout) -> dict[str, object]:
    return {
        "marketplace": row.marketplace_id,
        "client": row.client or None,
        "amount": row.amount,
        "transfer_fee": row.transfer_fee,
        "orders": row.order_count,
        "arrives_on": row.expected_on,
        "expires_on": row.expires_on,
    }


def _payout(row: PayoutRow, reasons: Sequence[DifferenceRow]) -> dict[str, object]:
    return {
        "key": row.id,
        "kind": row.kind,
        "marketplace": row.marketplace_id,
        "client": row.client or None,
        "requested_on": row.requested_on,
        "expected_on": row.expected_on,
        "paid_on": row.paid_on,
        "orders": row.order_count,
        "expected": row.expected,
        "received": row.received,
        "transfer_fee": row.transfer_fee,
        "unexplained": row.unexplained,
        "account": row.account or None,
        "booked_as": row.booked_as or None,
        "is_matched": row.line_id is not None,
        "differences": [
            {
                "cause": one.cause,
                "amount": one.amount,
                "account": one.account,
                "reason": one.reason or None,
            }
            for one in reasons
        ],
    }


def profit_report(call: Call, arguments: Namespace) -> Answer:
    """Print income and expenses by account, this year's where no days are given."""
    today = call.now().astimezone(JST).date()
    first, last = span_of(arguments, (date(today.year, 1, 1), date(today.year, 12, 31)))
    chart = load_chart(call.environment.resources / "books")
    with call.book() as database:
        found = database.read(profit, first, last, chart=chart)
        left = database.read(unbooked, first, last)
        months = database.read(sales_by_month, first, last, chart=chart)
        kept = database.read(withheld, first, last)
        gap = database.read(books_gap, first, last)
    total = {"income": found.income, "expenses": found.expenses, "profit": found.profit}
    document: dict[str, object] = {
        "rows": [_profit(line) for line in found.lines],
        "total": total,
        "months": [{"month": month, "sales": amount} for month, amount in months.items()],
        "earnings": gap._asdict(),
        "withheld": [{"payer": one.payer, "amount": one.amount} for one in kept],
        "unbooked": {"orders": left.orders, "net": left.net},
        "without_fee": {"orders": left.fees, "gross": left.gross},
    }
    language = call.language
    lines = [
        [_name(chart.account(line.account).name, language), money(line.amount)]
        for line in found.lines
    ]
    lines += [[label(name, language), money(amount)] for name, amount in total.items()]
    if kept:
        lines.append([label("withheld", language), money(sum(one.amount for one in kept))])
    heads = [Column(label("account", language)), Column(label("amount", language), is_number=True)]
    by_month = [Column(label("month", language)), Column(label("gross", language), is_number=True)]
    parts = [
        table(heads, lines),
        table(by_month, [[month, money(amount)] for month, amount in months.items()]),
        _gap(gap, language),
    ]
    counts = {"unbooked": left.orders, "without_fee": left.fees}
    parts += [f"{label(name, language)}: {count:,}" for name, count in counts.items() if count]
    return Answer(document, "\n\n".join(parts))


def _gap(gap: BooksGap, language: str) -> str:
    """Return how the earnings become the sales of the books, without parts that are nothing."""
    parts = {name: amount for name, amount in gap._asdict().items() if amount or name == "earned"}
    lines = [[label(name, language), money(amount)] for name, amount in parts.items()]
    lines.append([label("books_sales", language), money(gap.books)])
    heads = [Column(label("from_earnings", language))]
    return table([*heads, Column(label("amount", language), is_number=True)], lines)


def _profit(line: ProfitLine) -> dict[str, object]:
    return {
        "key": line.account,
        "kind": line.kind,
        "blue": line.blue,
        "white": line.white,
        "amount": line.amount,
    }


def _name(name: LocalName, language: str) -> str:
    return name.ja if language == JAPANESE else name.en

"""The command `report`: earnings, escrow, capacity, standing, payouts, profit."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.book_reports import payouts_report, profit_report
from app.cli.call import Call
from app.cli.capacity_reports import capacity_report
from app.cli.days import check_span
from app.cli.escrow_reports import escrow_report
from app.cli.parser import ConflictingArgumentsError
from app.cli.standing_reports import standing_report
from app.cli.tables import Column, table
from app.cli.text import label, money
from app.services.earnings_queries import EarningsKey, EarningsRow, earnings, earnings_total


def run(call: Call, arguments: Namespace) -> Answer:
    """Print the figures that were asked for.

    Raises:
        ConflictingArgumentsError: Only what was earned can be grouped.
    """
    if arguments.by is not None and arguments.report != "earnings":
        raise ConflictingArgumentsError(what="--by", other=f"report {arguments.report}")
    reports = {
        "earnings": _earnings,
        "escrow": escrow_report,
        "capacity": capacity_report,
        "standing": standing_report,
        "payouts": payouts_report,
        "profit": profit_report,
    }
    return reports[arguments.report](call, arguments)


def _earnings(call: Call, arguments: Namespace) -> Answer:
    by = EarningsKey(arguments.by or "month")
    first, last = arguments.first, arguments.last
    check_span(arguments)
    with call.book() as database:
        rows = database.read(earnings, by, first, last)
        total = database.read(earnings_total, first, last)
    document: dict[str, object] = {
        "rows": [{"key": row.key or None, **_figures(row)} for row in rows],
        "total": _figures(total),
    }
    lines = [_earnings_line(row, row.key or "—") for row in rows]
    lines.append(_earnings_line(total, label("total", call.language)))
    heads = [Column(label(by.value, call.language))]
    heads += _numbers(call, "orders", "gross", "fee", "net", "gross_unknown")
    return Answer(document, table(heads, lines))


def _figures(row: EarningsRow) -> dict[str, int | None]:
    """Return the figures by their names; None for a sum of which nothing at all is known."""

    def known(amount: int, unknown: int) -> int | None:
        return None if unknown and unknown == row.orders else amount

    return {
        "orders": row.orders,
        "gross": known(row.gross, row.gross_unknown),
        "fee": known(row.fee, row.fee_unknown),
        "net": known(row.net, row.net_unknown),
        "gross_unknown": row.gross_unknown,
    }


def _earnings_line(row: EarningsRow, key: str) -> list[str]:
    found = _figures(row)
    texts = [money(found[name]) for name in ("gross", "fee", "net")]
    return [key, str(row.orders), *texts, str(row.gross_unknown)]


def _numbers(call: Call, *names: str) -> list[Column]:
    return [Column(label(name, call.language), is_number=True) for name in names]

"""The report `escrow`: where the money is, how old it is, and what to do about it at each site."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.tables import Column, table
from app.cli.text import day_text, label, money, shown, word
from app.models.money import Yen
from app.services.earnings_queries import Rung, escrow_ladder
from app.services.payout_advice_queries import PayoutAdvice, Waiting, payout_advice

AGES = ("0-7", "8-14", "15-30", "31+")


def escrow_report(call: Call, arguments: Namespace) -> Answer:
    """Print the rungs of the ladder, then each site's balance, its next period and its hints."""
    del arguments
    with call.book() as database:
        rungs = database.read(escrow_ladder, call.now())
        sites = database.read(payout_advice, call.catalog(database), call.now())
    total = {
        "orders": sum(rung.orders for rung in rungs),
        "net": Yen(sum(rung.net for rung in rungs)),
        "net_unknown": sum(rung.net_unknown for rung in rungs),
    }
    document: dict[str, object] = {
        "rows": [_rung_document(rung) for rung in rungs],
        "total": total,
        "sites": [_site(site) for site in sites],
    }
    parts = [_ladder(call, rungs, total)]
    if sites:
        parts.append(_sites(call, sites))
    return Answer(document, "\n\n".join(parts))


def _ladder(call: Call, rungs: tuple[Rung, ...], total: dict[str, int]) -> str:
    language = call.language
    lines = [_rung_line(rung, word(rung.state, language), language) for rung in rungs]
    sums = [str(total["orders"]), money(Yen(total["net"])), str(total["net_unknown"]), ""]
    lines.append([label("total", language), *sums])
    heads = [Column(label("payment_state", language))]
    names = ("orders", "net", "net_unknown", "oldest_days")
    heads += [Column(label(name, language), is_number=True) for name in names]
    return table(heads, lines)


def _rung_document(rung: Rung) -> dict[str, object]:
    return {
        "key": rung.state,
        "orders": rung.orders,
        "net": rung.net,
        "net_unknown": rung.net_unknown,
        "oldest_days": rung.oldest_days,
        "ages": dict(zip(AGES, rung.ages, strict=True)),
    }


def _rung_line(rung: Rung, key: str, language: str) -> list[str]:
    oldest = shown(rung.oldest_days, language)
    return [key, str(rung.orders), money(rung.net), str(rung.net_unknown), oldest]


def _site(site: PayoutAdvice) -> dict[str, object]:
    period = site.period
    return {
        "key": site.marketplace_id,
        "balance": site.balance,
        "orders": site.orders,
        "below_minimum": site.below_minimum,
        "waiting": None if site.waiting is None else _waiting(site.waiting),
        "expires_on": site.expires_on,
        "expiring": site.expiring,
        "lapsed": site.lapsed,
        "open_orders": site.open_orders,
        "deliver_by": None if period is None else period.deliver_by,
        "period_ends_on": None if period is None else period.ends_on,
        "arrives_on": None if period is None else period.arrives_on,
    }


def _waiting(waiting: Waiting) -> dict[str, object]:
    soon = [
        {"number": order.number, "title": order.title, "net": order.net, "on": order.on}
        for order in waiting.soon
    ]
    return {
        "missing": waiting.missing,
        "fee": waiting.fee,
        "soon": soon,
        "is_enough": waiting.is_enough,
    }


def _sites(call: Call, sites: tuple[PayoutAdvice, ...]) -> str:
    language = call.language
    names = ("marketplace", "deliver_by", "arrives_on", "expires_on")
    amounts = ("balance", "fee_saved", "missing", "expiring", "lapsed")
    heads = [Column(label(name, language)) for name in names]
    heads += [Column(label(name, language), is_number=True) for name in amounts]
    lines = []
    for site in sites:
        period, waiting = site.period, site.waiting
        days = (
            period.deliver_by if period else None,
            period.arrives_on if period else None,
            site.expires_on,
        )
        missing = waiting.missing if waiting else site.below_minimum
        figures = (site.balance, waiting.fee if waiting else None, missing)
        lines.append(
            [
                site.marketplace_id,
                *map(day_text, days),
                *map(money, (*figures, site.expiring, site.lapsed)),
            ]
        )
    return table(heads, lines)

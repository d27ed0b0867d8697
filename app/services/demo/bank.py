"""Statements of the invented seller's bank accounts: every payout, debit and withdrawal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple, cast

from app.capture.bank_csv import fingerprint
from app.models.bookkeeping_types import TRANSIT, LineUse, PaidBy
from app.models.money import Yen
from app.rulebook.payout_matching import fold_payer
from app.rulebook.turns_of_month import turns
from app.services.demo.money_flow import Settled
from app.services.demo.money_words import MoneyWords
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.spending import Spent, first_day
from app.services.demo.words import Name

CASH = Yen(240_000)
"""What lies in the till when the books begin: coffees and stamps are paid from it."""
CARD_DAY = 27
NOT_MATCHED = timedelta(days=9)
"""Deposits younger than this lie in the statement and are not joined with their payouts yet."""
_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
ENOUGH, LEAST, STEP = 600_000, 30_000, 100_000
"""Above the first he draws for himself, below the second he pays in, by steps of the third."""


class _Event(NamedTuple):
    """Something that moved an account; sorted by day, then by account."""

    on: date
    account: int
    amount: int
    text: str
    use: LineUse
    part: str = ""
    payout_id: int | None = None
    expense_id: int | None = None
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Earned:
    """What the bank's side of the demo book is made of."""

    plans: Sequence[OrderPlan]
    names: Sequence[Name]
    settled: Sequence[Settled]
    spent: Sequence[Spent]


def write_bank(
    sheet: Sheet, words: MoneyWords, earned: Earned, spec: DemoSpec
) -> tuple[list[Settled], int]:
    """Add accounts, statements and payers' names.

    Return the orders that payouts settle, some of which are awaited again, and the first year.
    """
    events = sorted(
        [
            *_deposits(sheet, words, earned, spec.today),
            *_payments(earned.spent),
            *_card(words, earned.spent, spec.today),
            *_interest(spec.today),
            *_unbooked(words, spec.today),
            *_open(words, spec.today),
        ],
        key=lambda event: event[:2],
    )
    year = min([first_day(spec.today).year, *(event.on.year for event in events)])
    for place, account in enumerate(words.account, start=1):
        row = {"id": place, "name": account.name, "position": place, "created_at": spec.now}
        sheet.add("bank_accounts", **row)
        _add_opening(sheet, year, "bank", account.name, account.opening)
    _add_opening(sheet, year, "cash", "", CASH)
    _add_opening(sheet, year, "payable", words.card, Yen(-words.opening_card))
    _Statement(sheet, words).write(events)
    awaited = {event.payout_id for event in events if event.use is LineUse.OPEN}
    return [_again(one, awaited) for one in earned.settled], year


def _again(one: Settled, awaited: set[int | None]) -> Settled:
    return one._replace(state="requested") if one.payout_id in awaited else one


def _deposits(sheet: Sheet, words: MoneyWords, earned: Earned, today: date) -> Iterator[_Event]:
    """Yield what payouts brought, and note it with them; learn who pays how."""
    first: dict[int, OrderPlan] = {}
    kept: Counter[int] = Counter()
    withheld = sheet.column("orders", "withheld")
    for one in earned.settled:
        plan = earned.plans[one.order_id - 1]
        first.setdefault(one.payout_id, plan)
        kept[one.payout_id] += (withheld[one.order_id - 1] or 0) + plan.netted
    texts = {payer.site: payer.text for payer in words.payer}
    accounts = {site: place for place, one in enumerate(words.account) for site in one.sites}
    aliases: dict[str, str] = {}
    payouts = sheet.rows("payouts", "id", "marketplace_id", "amount", "transfer_fee", "paid_on")
    for row in payouts:
        payout_id, site, amount, fee, paid_on = cast("tuple[int, str, int, int, str | None]", row)
        if paid_on is None:
            continue
        on, received = date.fromisoformat(paid_on), amount - fee - kept[payout_id]
        text = texts.get(site) or f"振込 {_katakana(earned.names[first[payout_id].client])}"
        is_open = on > today - NOT_MATCHED
        event = _Event(on, accounts.get(site, 0), received, text, LineUse.OPEN)
        if is_open:
            sheet.change("payouts", payout_id, paid_on=None)
            yield event._replace(payout_id=payout_id)
        else:
            sheet.change("payouts", payout_id, received=received)
            aliases[fold_payer(text)] = site
            yield event._replace(use=LineUse.PAYOUT, payout_id=payout_id)
    for alias, site in aliases.items():
        row_id = sheet.next_id("payer_aliases")
        sheet.add("payer_aliases", id=row_id, alias=alias, marketplace_id=site)


def _katakana(name: Name) -> str:
    """Return a client as a bank prints him."""
    return (name.reading or name.name).translate(_TO_KATAKANA)


def _payments(spent: Iterable[Spent]) -> Iterator[_Event]:
    for one in spent:
        if one.what.paid_by is PaidBy.BANK:
            keeps = one.recurring_id is not None
            text = one.what.bank or one.what.payee
            yield _Event(
                one.on, 0, -one.amount, text, LineUse.EXPENSE, expense_id=one.id, keeps=keeps
            )


def _card(words: MoneyWords, spent: Iterable[Spent], today: date) -> Iterator[_Event]:
    """Yield the debits of the card: what was bought with it in the month before."""
    first = first_day(today)
    sums: Counter[str] = Counter()
    for one in spent:
        if one.what.paid_by is PaidBy.CARD:
            sums[f"{one.on:%Y-%m}"] += one.amount
    for on in turns(CARD_DAY, first, today - timedelta(days=1)):
        before = on.replace(day=1) - timedelta(days=1)
        amount = words.opening_card if before < first else sums[f"{before:%Y-%m}"]
        yield _Event(on, 0, -amount, words.card_text, LineUse.CARD, words.card)


def _interest(today: date) -> Iterator[_Event]:
    for on in turns(20, first_day(today), today - timedelta(days=1)):
        if on.month in {2, 8}:
            yield _Event(on, 0, 41, "預金利息", LineUse.INTEREST)


def _unbooked(words: MoneyWords, today: date) -> Iterator[_Event]:
    """Yield what left the account this month for an expense that is not booked yet."""
    for what in words.recurring:
        if what.awaits and what.paid_by is PaidBy.BANK:
            for on in turns(what.day, today.replace(day=1), today):
                yield _Event(on, 0, -what.amount, what.bank or what.payee, LineUse.OPEN)


def _open(words: MoneyWords, today: date) -> Iterator[_Event]:
    for line in words.open:
        yield _Event(today - timedelta(days=line.days), 0, line.amount, line.text, LineUse.OPEN)


class _Statement:
    """Writes lines with their balances; draws, pays in and moves between accounts as needed."""

    def __init__(self, sheet: Sheet, words: MoneyWords) -> None:
        self._sheet, self._words = sheet, words
        self._balances = [int(account.opening) for account in words.account]
        self._seen: Counter[tuple[int, date, int, int, str]] = Counter()

    def write(self, events: Iterable[_Event]) -> None:
        month = ""
        for event in events:
            if f"{event.on:%Y-%m}" != month:
                month = f"{event.on:%Y-%m}"
                self._turn_of_month(event.on)
            self._pay_in(event)
            self._line(event)

    def _turn_of_month(self, on: date) -> None:
        for account in range(1, len(self._balances)):
            spare = (self._balances[account] - STEP) // STEP * STEP
            if spare > STEP:
                text = f"振替 {self._words.account[0].name}"
                self._line(_Event(on, account, -spare, text, LineUse.OUTSIDE, TRANSIT))
                text = f"振込 {self._words.account[account].name}"
                self._line(_Event(on, 0, spare, text, LineUse.OUTSIDE, TRANSIT))
        if self._balances[0] > ENOUGH:
            drawn = (self._balances[0] - ENOUGH // 2) // STEP * STEP
            self._line(_Event(on, 0, -drawn, self._words.private_text, LineUse.OWN))

    def _pay_in(self, event: _Event) -> None:
        missing = LEAST - self._balances[event.account] - event.amount
        if missing > 0 > event.amount:
            amount = -(-missing // STEP) * STEP
            text = self._words.private_text
            self._line(_Event(event.on, event.account, amount, text, LineUse.OWN))

    def _line(self, event: _Event) -> None:
        account = event.account
        self._balances[account] += event.amount
        balance = self._balances[account]
        known = (account, event.on, event.amount, balance, event.text)
        self._seen[known] += 1
        is_open = event.use is LineUse.OPEN
        self._sheet.add(
            "bank_lines",
            id=self._sheet.next_id("bank_lines"),
            bank_account_id=account + 1,
            booked_on=event.on,
            amount=event.amount,
            balance=balance,
            text=event.text,
            memo="",
            fingerprint=fingerprint((*known[1:], ""), self._seen[known]),
            use=event.use,
            payout_id=None if is_open else event.payout_id,
            expense_id=event.expense_id,
            order_id=None,
            capture_id=None,
            part=event.part,
            keeps_expense=event.keeps,
        )


def _add_opening(sheet: Sheet, year: int, account: str, part: str, amount: Yen) -> None:
    row_id = sheet.next_id("opening_balances")
    row = {"id": row_id, "year": year, "account": account, "part": part, "amount": amount}
    sheet.add("opening_balances", **row)

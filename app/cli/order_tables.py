"""Orders as a terminal shows them."""

from collections.abc import Iterable

from app.cli.tables import Column, facts, printable, table
from app.cli.text import day_text, label, moment_text, money, word
from app.models.moments import to_epoch
from app.models.types import EventKind, PaymentKind
from app.rulebook.clocks import Clock
from app.rulebook.schema import ClockId, Consequence
from app.services.order_details import EventRow, MessageRow, OrderDetails, PaymentRow
from app.services.order_queries import OrderRow


class OrderTables:
    """Writes orders in one language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def listing(self, rows: Iterable[OrderRow]) -> str:
        """Return a table with a line for each order."""
        lines = [
            [
                row.number,
                row.marketplace_id,
                row.title,
                row.client,
                word(row.stage, self._language),
                word(row.ball, self._language),
                day_text(row.due_on),
                money(row.gross),
                money(row.net),
            ]
            for row in rows
        ]
        if not lines:
            return label("none", self._language)
        heads = [
            self._column("number"),
            self._column("marketplace"),
            self._column("title"),
            self._column("client", limit=20),
            self._column("stage"),
            self._column("ball"),
            self._column("due_on"),
            self._column("gross", is_number=True),
            self._column("net", is_number=True),
        ]
        return table(heads, lines)

    def details(self, details: OrderDetails) -> str:
        """Return one order with all that belongs to it."""
        parts = [
            self._facts(details),
            self._part("payments", self._payments(details.payments)),
            self._part("clocks", self._clocks(details.clocks)),
            self._part("events", self._events(details.events)),
            self._part("messages", self._messages(details.messages)),
        ]
        return "\n\n".join(part for part in parts if part)

    def _facts(self, details: OrderDetails) -> str:
        row = details.row
        names = {
            "number": f"{row.number} ({row.marketplace_id})",
            "title": row.title,
            "client": row.client,
            "stage": word(row.stage, self._language),
            "payment_state": word(row.payment_state, self._language),
            "ball": f"{word(row.ball, self._language)} {word(row.ball_reason, self._language)}",
            "purchased_at": moment_text(row.purchased_at),
            "due_on": day_text(row.due_on),
            "gross": money(row.gross),
            "fee": money(row.fee),
            "net": money(row.net),
        }
        if details.withheld is not None:
            on_top = f" ({label('withheld_on_top', self._language)})"
            names["withheld"] = money(details.withheld) + on_top * details.is_withheld_on_top
        return facts([(label(name, self._language), value) for name, value in names.items()])

    def _part(self, name: str, text: str) -> str:
        return f"{label(name, self._language)}\n{text}" if text else ""

    def _payments(self, rows: tuple[PaymentRow, ...]) -> str:
        lines = [
            [word(row.kind, self._language), *map(money, (row.gross, row.fee, row.net))]
            for row in rows
        ]
        amounts = [self._column(name, is_number=True) for name in ("gross", "fee", "net")]
        return table([self._column("kind"), *amounts], lines) if lines else ""

    def _clocks(self, clocks: tuple[Clock, ...]) -> str:
        lines = [
            [
                word(ClockId(clock.name), self._language),
                word(clock.whose, self._language),
                moment_text(to_epoch(clock.until)),
                word(Consequence(clock.consequence), self._language),
            ]
            for clock in clocks
        ]
        heads = [self._column(name) for name in ("name", "whose", "until", "consequence")]
        return table(heads, lines) if lines else ""

    def _events(self, rows: tuple[EventRow, ...]) -> str:
        lines = [[moment_text(row.occurred_at), self._event(row)] for row in rows]
        return table([self._column("at"), self._column("kind", limit=60)], lines) if lines else ""

    def _event(self, row: EventRow) -> str:
        kind = word(row.kind, self._language)
        if row.kind is EventKind.STAGE and row.stage_after is not None:
            return word(row.stage_after, self._language)
        note = row.note
        if row.kind is EventKind.PAYMENT and note in set(PaymentKind):
            note = word(PaymentKind(note), self._language)
        return f"{kind} {note}".strip()

    def _messages(self, rows: tuple[MessageRow, ...]) -> str:
        texts = (
            "\n".join([f"{moment_text(row.sent_at)}  {row.sender}", row.body, *row.attachments])
            for row in rows
        )
        return printable("\n\n".join(texts))

    def _column(self, name: str, *, is_number: bool = False, limit: int = 40) -> Column:
        return Column(label(name, self._language), is_number, limit)

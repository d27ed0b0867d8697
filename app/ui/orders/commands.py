"""What can be done to orders from this page: each asks the writer and says what came of it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.models.types import NEXT_STAGES, OPEN_STAGES, PaymentKind, Stage
from app.services.order_drafts import ChecklistEntry, OrderDraft, OrderEdit
from app.services.order_queries import OrderRow
from app.ui.clients.risk_question import before_accepting
from app.ui.later import Later
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog
    from app.services import bookkeeping, checklists, orders
else:
    bookkeeping = Later("app.services.bookkeeping")
    checklists = Later("app.services.checklists")
    orders = Later("app.services.orders")

R = TypeVar("R")

MAIN_LINE = (*OPEN_STAGES, Stage.COMPLETED)
NOT_ACCEPTED = {Stage.INQUIRY, Stage.PURCHASED}


def reachable(stage: Stage) -> tuple[Stage, ...]:
    """Return the stages an order can be moved to: one step, or several forward on the main line."""
    ahead = MAIN_LINE[MAIN_LINE.index(stage) + 1 :] if stage in MAIN_LINE else ()
    return tuple(other for other in Stage if other in ahead or other in NEXT_STAGES[stage])


def neighbour(stage: Stage, step: int) -> Stage | None:
    """Return the stage one column back (-1) or on (1), None at the ends of the board."""
    if stage not in MAIN_LINE:
        return None
    place = MAIN_LINE.index(stage) + step
    return MAIN_LINE[place] if 0 <= place < len(MAIN_LINE) else None


class OrderCommands(QObject):
    """Runs commands on the writer thread; a refusal is shown by the frame as a sentence."""

    def __init__(
        self, context: PageContext, words: OrderWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self.catalog: Catalog = context.catalog
        """The rules in force; a fee that was answered just now is in them."""

    def open_messages(self, row: OrderRow) -> None:
        """Show what was said about an order."""
        self._context.navigate("messages", order_id=row.id)

    def step(self, rows: Sequence[OrderRow], stage: Stage) -> bool:
        """Move these orders to a stage, in one undo step; False when all are there already."""
        moving = [row for row in rows if row.stage is not stage]
        if not moving:
            return False
        said = self._moved(moving, stage)
        if any(row.stage in NOT_ACCEPTED for row in moving):
            self._step([row.id for row in moving], stage, lambda _count: said)
        else:
            self._write_step([row.id for row in moving], stage, lambda _count: said)
        return True

    def step_ids(self, ids: Sequence[int], stage: Stage) -> None:
        """Move orders that may not be on screen (a whole list) to a stage."""
        self._step(ids, stage, lambda count: self._moved_many(count, stage))

    def _step(self, ids: Sequence[int], stage: Stage, sentence: Callable[[int], str]) -> None:
        """Move orders; one whose client a risk note speaks of is asked about before."""
        page = self.parent()
        window = page.window() if isinstance(page, QWidget) else None
        before_accepting(
            self._context, ids, stage, lambda: self._write_step(ids, stage, sentence), window
        )

    def _write_step(self, ids: Sequence[int], stage: Stage, sentence: Callable[[int], str]) -> None:
        now = self._context.clock()
        task = self._context.tasks.write(
            orders.step_orders, list(ids), stage, catalog=self.catalog, at=now, now=now
        )
        self._told(task, sentence)

    def add(
        self,
        draft: OrderDraft,
        done: Callable[[int], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Add an order and hand its id, or the error, to the caller."""
        text = self.tr("Added “{title}”").format(title=draft.title.strip())

        def tell(order_id: int) -> None:
            self._context.toast(text, undo=True)
            done(order_id)

        task = self._context.tasks.write(
            orders.add_order, draft, catalog=self.catalog, now=self._context.clock()
        )
        task.then(tell).otherwise(failed)

    def set_due_on(self, order_id: int, due_on: date | None) -> Task[None]:
        """Promise another day, or none."""
        task = self._context.tasks.write(
            orders.set_due_on, order_id, due_on, now=self._context.clock()
        )
        if due_on is None:
            return self._told(task, lambda _: self.tr("Took the due date away"))
        text = self.tr("Moved the due date to {day}")
        return self._told(task, lambda _: text.format(day=self._context.formats.day(due_on)))

    def edit(self, order_id: int, edit: OrderEdit) -> Task[None]:
        """Change title, client or price."""
        task = self._context.tasks.write(
            orders.edit_order,
            order_id,
            edit,
            now=self._context.clock(),
            catalog=self._context.catalog,
        )
        return self._told(task, lambda _: self.tr("Changed the order"))

    def set_note(self, order_id: int, note: str) -> Task[None]:
        """Write the own note."""
        task = self._context.tasks.write(orders.set_note, order_id, note, now=self._context.clock())
        return self._told(task, lambda _: self.tr("Saved the note"))

    def set_estimate(self, order_id: int, minutes: int | None) -> Task[None]:
        """Say how long the work will take."""
        task = self._context.tasks.write(
            orders.set_estimate, order_id, minutes, now=self._context.clock()
        )
        return self._told(task, lambda _: self.tr("Saved the estimate"))

    def add_minutes(self, order_id: int, minutes: int) -> Task[None]:
        """Add time worked."""
        task = self._context.tasks.write(
            orders.add_minutes, order_id, minutes, now=self._context.clock()
        )
        text = self.tr("Recorded {time}").format(time=self._context.formats.hours(minutes))
        return self._told(task, lambda _: text)

    def add_payment(self, order_id: int, kind: PaymentKind, price: Yen) -> Task[None]:
        """Add an option or a tip."""
        now = self._context.clock()
        catalog = self._context.catalog
        task = self._context.tasks.write(
            orders.add_payment, order_id, kind, price, at=now, now=now, catalog=catalog
        )
        text = self.tr("Added a payment of {price}")
        return self._told(task, lambda _: text.format(price=self._context.formats.money(price)))

    def set_withheld(self, order_id: int, amount: Yen | None, *, is_on_top: bool) -> Task[None]:
        """Note the income tax that a payer keeps of an order, as he shows it; None for none."""
        task = self._context.tasks.write(
            bookkeeping.set_withheld, order_id, amount, is_on_top=is_on_top
        )
        if not amount:
            return self._told(task, lambda _: self.tr("No tax is withheld of this order"))
        text = self.tr("Noted {amount} of withheld tax")
        return self._told(task, lambda _: text.format(amount=self._context.formats.money(amount)))

    def quote(self, order_id: int, price: Yen, basis: str, expires_on: date | None) -> Task[None]:
        """Offer a price to an enquiry."""
        now = self._context.clock()
        task = self._context.tasks.write(
            orders.quote_order,
            order_id,
            price,
            basis=basis,
            expires_on=expires_on,
            at=now,
            now=now,
            catalog=self._context.catalog,
        )
        text = self.tr("Noted the quote of {price}")
        return self._told(task, lambda _: text.format(price=self._context.formats.money(price)))

    def rate(self, order_id: int, *, received: int | None, given: int | None) -> Task[None]:
        """Note the stars of both sides."""
        task = self._context.tasks.write(
            orders.rate_order, order_id, received=received, given=given, now=self._context.clock()
        )
        return self._told(task, lambda _: self.tr("Noted the rating"))

    def tick(self, item_id: int, *, is_done: bool) -> Task[None]:
        """Tick a line off: too small for a toast, Ctrl+Z takes it back."""
        return self._context.tasks.write(
            checklists.tick, item_id, is_done=is_done, now=self._context.clock()
        )

    def set_checklist(self, order_id: int, entries: Sequence[ChecklistEntry]) -> Task[None]:
        """Make the checklist these lines."""
        return self._context.tasks.write(
            checklists.set_checklist, order_id, entries, now=self._context.clock()
        )

    def _told(self, task: Task[R], sentence: Callable[[R], str]) -> Task[R]:
        return task.then(lambda result: self._context.toast(sentence(result), undo=True))

    def _moved(self, rows: Sequence[OrderRow], stage: Stage) -> str:
        if len(rows) > 1:
            return self._moved_many(len(rows), stage)
        text = self.tr("Moved “{title}” from {before} to {after}")
        return text.format(
            title=rows[0].title,
            before=self._words.stage(rows[0].stage),
            after=self._words.stage(stage),
        )

    def _moved_many(self, count: int, stage: Stage) -> str:
        text = self.tr("Moved {n} orders to {after}")
        return text.format(n=count, after=self._words.stage(stage))

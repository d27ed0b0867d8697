"""What a marketplace that shuts down still holds, as lists from which each thing is opened."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.models.moments import end_of, from_epoch
from app.models.types import Stage
from app.rulebook.closing import Phase, next_end, phase_of
from app.rulebook.marketplace import Marketplace
from app.services.closing_queries import LeftBehind, LeftOrder, UnsavedRoom
from app.ui.kit.buttons import Button
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import orders as order_commands
else:
    order_commands = Later("app.services.orders")

WIDTH, LIST_HEIGHT = 620, 150
TARGET = Qt.ItemDataRole.UserRole
Target = Callable[[], None]


def countdown(context: PageContext, marketplace: Marketplace, today: date) -> str:
    """Return how long there still is, in one sentence."""
    end = next_end(marketplace, today)
    phase = phase_of(marketplace, today)
    if end is None:
        return QCoreApplication.translate("Closing", "The site ended on {day}.").format(
            day=context.formats.full_day(marketplace.closed_on)
        )
    if phase is Phase.CLOSING:
        template = QCoreApplication.translate("Closing", "Purchases stop in {n} days, on {day}.")
    else:
        template = QCoreApplication.translate("Closing", "The site goes in {n} days, on {day}.")
    return template.format(n=(end - today).days, day=context.formats.full_day(end))


class LeftDialog(Dialog):
    """Enter or a double click opens an order or a conversation in the window behind."""

    went = Signal()
    """Something was opened: who showed this dialog may leave too."""

    def __init__(
        self,
        context: PageContext,
        marketplace: Marketplace,
        left: LeftBehind,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.setMinimumWidth(context.theme.px(WIDTH))
        title = self.tr("Before {site} goes").format(site=context.face(marketplace.id).name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(countdown(context, marketplace, today), "body_b", "text")
        self.say(self._money(left))
        self.lists: list[QListWidget] = []
        self.ended: Button | None = None
        self._open_places = list(range(len(left.orders)))
        if left.orders:
            head = self.tr("Orders that are not done: {n}").format(n=left.order_count)
            self._add_list(head, [(self._order(one), self._to_order(one)) for one in left.orders])
            if phase_of(marketplace, today) is Phase.ENDED and marketplace.closed_on is not None:
                self._offer_ending(left.orders, marketplace.closed_on)
        if left.rooms:
            head = self.tr("Rooms to save: {n}").format(n=left.room_count)
            self._add_list(head, [(self._room(one), self._to_room(one)) for one in left.rooms])
            self.add_action(self.tr("Take pages in"), "download").clicked.connect(self._capture)
        if left.is_nothing:
            self.say(self.tr("Nothing is left there: money, orders and rooms are all in the book."))
        self.add_accept(self.tr("Close"))

    def _add_list(self, head: str, lines: list[tuple[str, Target]]) -> None:
        self.body.addWidget(Label(self.theme, head, "caption_b", "text2", self))
        shown = QListWidget(self)
        shown.setProperty("side", "true")
        shown.setAccessibleName(head)
        shown.setFixedHeight(self.theme.px(min(LIST_HEIGHT, 14 + 28 * len(lines))))
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text, target in lines:
            item = QListWidgetItem(text, shown)
            item.setData(TARGET, target)
            item.setToolTip(text)
        shown.itemActivated.connect(self._go)
        self.lists.append(shown)
        self.body.addWidget(shown)

    def _offer_ending(self, orders: tuple[LeftOrder, ...], last: date) -> None:
        """Let an order that stayed open be ended as of the site's last day."""
        day = self._context.formats.full_day(last)
        button = Button(self.theme, self.tr("Ended by {day}").format(day=day), "check", parent=self)
        button.setToolTip(self.tr("The chosen order is done; an enquiry came to nothing."))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.ended = button
        shown = self.lists[0]
        button.clicked.connect(lambda: self._end(orders, shown, last))

    def _end(self, orders: tuple[LeftOrder, ...], shown: QListWidget, last: date) -> None:
        if not shown.count():
            return
        place = max(shown.currentRow(), 0)
        order = orders[self._open_places[place]]
        is_enquiry = order.stage is Stage.INQUIRY
        stage = Stage.CANCELLED if is_enquiry else Stage.COMPLETED
        context, now = self._context, self._context.clock()
        at = min(from_epoch(end_of(last) - 1), now)
        said = self.tr("{title} moved to {stage}").format(
            title=order.title, stage=context.text.word(stage)
        )

        def told() -> None:
            del self._open_places[place]
            shown.takeItem(place)
            context.toast(said, undo=True)

        task = context.tasks.write(
            order_commands.step_order, order.id, stage, catalog=context.catalog, at=at, now=now
        )
        task.then(lambda _nothing: told()).otherwise(context.fail)

    def _go(self, item: QListWidgetItem) -> None:
        target: Target = item.data(TARGET)
        self.went.emit()
        self.accept()
        target()

    def _capture(self) -> None:
        self.went.emit()
        self.accept()
        self._context.act("capture")

    def _money(self, left: LeftBehind) -> str:
        money = self._context.formats.money
        line = self.tr(
            "Not paid out yet: {sum} (held {held}, on balance {balance}, asked for {requested})."
        ).format(
            sum=money(left.unpaid),
            held=money(left.held),
            balance=money(left.balance),
            requested=money(left.requested),
        )
        if not left.unknown_count:
            return line
        unknown = self.tr("Orders whose amount is not known: {n}.").format(n=left.unknown_count)
        return f"{line} {unknown}"

    def _order(self, order: LeftOrder) -> str:
        net = "" if order.net is None else self._context.formats.money(order.net)
        stage = self._context.text.word(order.stage)
        parts = (order.number, order.title, order.client, stage, net)
        return " ・ ".join(part for part in parts if part)

    def _room(self, room: UnsavedRoom) -> str:
        if room.last_message_at is None:
            state = self.tr("never saved")
        else:
            day = self._context.formats.full_day(from_epoch(room.last_message_at).date())
            state = self.tr("saved up to {day}").format(day=day)
        parts = (room.number, room.title, room.client, state)
        return " ・ ".join(part for part in parts if part)

    def _to_order(self, order: LeftOrder) -> Target:
        return lambda: self._context.navigate("orders", order_id=order.id)

    def _to_room(self, room: UnsavedRoom) -> Target:
        if room.conversation_id is not None:
            return lambda: self._context.navigate("messages", conversation_id=room.conversation_id)
        return lambda: self._context.navigate("orders", order_id=room.order_id)

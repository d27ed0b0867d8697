"""The slots of each listing, and what should be done with it: 満枠 or open again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.slot_queries import SlotPlan, SlotRow
from app.services.slots import Advice, Why
from app.ui.kit.buttons import Button
from app.ui.kit.headed import Headed
from app.ui.kit.labels import Label
from app.ui.page import PageContext

MOST = 40


class SlotsPanel(Headed):
    """One line a listing, those to be changed in front; a button does what is advised."""

    fill_wanted = Signal(object)
    reopen_wanted = Signal(object)
    """A list of listing ids."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "")
        self.heading.setText(self.tr("Slots of the listings"))
        self._context = context
        self.lead = Label(context.theme, "", "caption", "text2").wrapped()
        self.all = Button(context.theme, self.tr("Do all that is advised"))
        self.all.make_small()
        self.head.addWidget(self.all)
        self.body.addWidget(self.lead)
        self._rows: QWidget | None = None
        self._plan: SlotPlan | None = None
        self.all.clicked.connect(self._do_all)

    def show_plan(self, plan: SlotPlan) -> None:
        """Show how the free time is shared out."""
        self._plan = plan
        formats = self._context.formats
        words = self.tr(
            "Free until {day}: {time}, enough for {n} orders over all sites. What is offered "
            "never exceeds it; listings that bring more an hour come first."
        )
        self.lead.setText(
            words.format(
                day=formats.day(plan.until_on),
                time=formats.hours(plan.free_minutes),
                n=plan.free_slots,
            )
            if plan.rows
            else self.tr("No listing is on sale.")
        )
        advised = [row for row in plan.rows if row.advice is not Advice.KEEP]
        self.all.setVisible(len(advised) > 1)
        others = [row for row in plan.rows if row.advice is Advice.KEEP]
        self._fill([*advised, *others])

    def _fill(self, rows: Sequence[SlotRow]) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget(self)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(rows[:MOST]):
            self._add(grid, place, row)
        if len(rows) > MOST:
            more = self.tr("{n} more").format(n=len(rows) - MOST)
            grid.addWidget(Label(self._context.theme, more, "caption", "text3"), MOST, 0)
        self.body.addWidget(self._rows)

    def _add(self, grid: QGridLayout, place: int, row: SlotRow) -> None:
        theme = self._context.theme
        title = Label(theme, row.title, "body")
        title.setToolTip(row.title)
        title.setMinimumWidth(theme.px(120))
        site = Label(theme, self._context.face(row.marketplace_id).name, "caption", "text2")
        slots = self.tr("unknown") if row.slots is None else self.tr("slots: {n}")
        count = Label(theme, slots.format(n=row.slots), "body_b")
        why = Label(theme, self._why(row), "caption", "text2")
        for column, widget in enumerate((site, title, count, why)):
            grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignVCenter)
        if row.advice is Advice.KEEP:
            strut = QWidget()
            strut.setFixedHeight(theme.px(28))
            grid.addWidget(strut, place, 4)
            return
        is_fill = row.advice is Advice.FILL
        text = self.tr("Note as full") if is_fill else self.tr("Open again")
        button = Button(theme, text)
        button.make_small()
        button.setAccessibleName(f"{text}: {row.title}")
        wanted = self.fill_wanted if is_fill else self.reopen_wanted
        button.clicked.connect(lambda _=False, one=row.listing_id: wanted.emit([one]))
        grid.addWidget(button, place, 4)

    def _why(self, row: SlotRow) -> str:
        hours = self._context.formats.hours
        words = {
            Why.ROOM: self.tr("room left"),
            Why.OWN_BOUND: self.tr("your own limit is reached ({n} open)").format(n=row.taken),
            Why.NO_TIME: self.tr("no time left for it"),
            Why.TAKEN_BY_OTHERS: self.tr("the free time goes to other listings"),
            Why.UNKNOWN_WORK: self.tr("its working time is not set"),
        }
        said = words[row.why]
        if row.work_minutes and row.why is not Why.OWN_BOUND:
            said = self.tr("{time} each, {why}").format(time=hours(row.work_minutes), why=said)
        return said

    def _do_all(self) -> None:
        rows = self._plan.rows if self._plan else ()
        for advice, wanted in (
            (Advice.FILL, self.fill_wanted),
            (Advice.REOPEN, self.reopen_wanted),
        ):
            ids = [row.listing_id for row in rows if row.advice is advice]
            if ids:
                wanted.emit(ids)

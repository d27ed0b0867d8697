"""The page 今日: what is due, whose turn it is, and where the money stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.models.types import DeadlineKind, Stage
from app.ui.kit.buttons import Button
from app.ui.later import Later
from app.ui.page import Page, PageContext
from app.ui.tasks import Latest
from app.ui.today import counts
from app.ui.today.board import TodayBoard
from app.ui.today.questions import Asked, ask
from app.ui.today.to_do_words import RECORDED_STEPS

if TYPE_CHECKING:
    from app.services import orders, rank_glance_queries
    from app.services.today_queries import (
        ComingPayout,
        TodayFigures,
        ToDo,
        WaitingReply,
        WeekBar,
        WeekDay,
    )
    from app.ui.clients import risk_question
else:
    orders = Later("app.services.orders")  # loaded where it is called
    rank_glance_queries = Later("app.services.rank_glance_queries")
    risk_question = Later("app.ui.clients.risk_question")

AFTER_MS = 100
"""So long after the figures the ranks are asked for: the first frame does not wait for them."""

TABLES = (
    "orders",
    "payments",
    "messages",
    "conversations",
    "checklist_items",
    "clients",
    "payouts",
    "adjustments",
    "preferences",
    "days_off",
    "observed_deadlines",
    "permits",
    "rank_history",
    "standing_answers",
    "pro_dossiers",
    "pro_events",
    "pro_groups",
    "evidence",
)
"""What the page shows; a change elsewhere leaves it as it is."""


class TodayPage(Page):
    """Asks six questions at once and shows each answer as it comes; ranks come after them.

    `asked` are those of them that were asked before there was a page.
    """

    def __init__(
        self, context: PageContext, asked: Asked | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._asked = asked
        self._now = context.clock()
        self._figures: TodayFigures | None = None
        self._is_stale = True
        self._questions = [Latest() for _ in range(6)]
        self._ranks = Latest()
        self._after = QTimer(self, singleShot=True, interval=AFTER_MS)
        self.board = TodayBoard(context, self)
        self.add_button = Button(context.theme, self.tr("Add order"), "plus", "primary", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()

    @property
    def is_stale(self) -> bool:
        """Whether the book changed since the page asked last."""
        return self._is_stale

    @property
    def title(self) -> str:
        return self.context.formats.long_day(self.context.clock().astimezone(JST).date())

    @property
    def summary(self) -> str:
        era = self.context.formats.era(self.context.clock().astimezone(JST).date())
        figures = self._figures
        if figures is None:
            return era
        if not figures.has_orders:
            empty = self.tr("The book is still empty")
            return f"{era} ・ {empty}"
        return f"{era} ・ {self._day_in_words(figures)}"

    def top_actions(self) -> Sequence[QWidget]:
        return (self.add_button,)

    def activate(self) -> None:
        """Load when something changed, or when another hour of the day has come."""
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Ask everything anew; an answer to an older question is dropped."""
        self._is_stale = False
        asked, self._asked = self._asked, None
        if asked is None:
            asked = ask(self.context.tasks, self.context.catalog, self.context.clock())
        self._now = asked.now
        figures, to_dos, week, waiting, payouts, ladder = self._questions
        figures.ask(asked.figures).then(self._show_figures)
        to_dos.ask(asked.to_dos).then(self._show_to_dos)
        week.ask(asked.week).then(self._show_week)
        waiting.ask(asked.waiting).then(self._show_waiting)
        payouts.ask(asked.payouts).then(self._show_payouts)
        ladder.ask(asked.ladder).then(self.board.ladder.show_rungs)
        self.board.show_closings(self._now.astimezone(JST).date())

    def record_step(self, todo: "ToDo") -> None:
        """Record what the button of a to-do says; the toast takes it back."""
        order_id = todo.order_id
        if order_id is None:
            return
        stage = RECORDED_STEPS[todo.reason]
        now = self.context.clock()
        words = self.tr("{title} moved to {stage}").format(
            title=todo.title, stage=self.context.text.word(stage)
        )

        def write() -> None:
            self.context.tasks.write(
                orders.step_order, order_id, stage, catalog=self.context.catalog, at=now, now=now
            ).then(lambda _nothing: self.context.toast(words, undo=True))

        if stage is Stage.WORKING:
            risk_question.before_accepting(self.context, [order_id], stage, write, self.window())
        else:
            write()

    def _connect(self) -> None:
        context, board = self.context, self.board
        context.tasks.committed.connect(self._take_notice)
        self.add_button.clicked.connect(lambda: context.act("add_order"))
        for card in (board.to_dos, board.week):
            card.order_opened.connect(self._open_order)
        for talking in (board.waiting, board.to_dos):
            talking.conversation_opened.connect(
                lambda number: context.navigate("messages", conversation_id=number)
            )
        board.waiting.client_opened.connect(
            lambda number: context.navigate("clients", client_id=number)
        )
        board.to_dos.step_wanted.connect(self.record_step)
        board.to_dos.chore_wanted.connect(self._do_chore)
        board.to_dos.all_wanted.connect(lambda: context.navigate("orders", view="table", ball="me"))
        board.week.calendar_wanted.connect(lambda: context.navigate("orders", view="calendar"))
        board.week.capacity_wanted.connect(lambda: context.act("capacity"))
        for earnings_card in (board.payouts, board.ladder):
            earnings_card.earnings_wanted.connect(lambda: context.navigate("earnings"))
        self._after.timeout.connect(self._ask_ranks)
        board.ranks.standing_wanted.connect(lambda: context.navigate("standing"))
        board.net.clicked.connect(lambda: context.navigate("earnings"))
        board.escrow.clicked.connect(lambda: context.navigate("earnings"))
        board.reply.clicked.connect(lambda: context.act("capture"))
        board.target.target_wanted.connect(lambda: context.act("settings"))

    def _open_order(self, order_id: int) -> None:
        self.context.navigate("orders", order_id=order_id)

    def _do_chore(self, todo: "ToDo") -> None:
        """Go where what is left of an ended order is done."""
        if todo.kind is DeadlineKind.ROOM_HIDDEN:
            self.context.act("capture")
        elif todo.kind is DeadlineKind.RATING and todo.order_id is not None:
            self._open_order(todo.order_id)
        elif todo.kind is DeadlineKind.PERMIT:
            self.context.act("permits")
        elif todo.receipts:
            self.context.navigate("books", view="expenses")
        else:
            self.context.navigate("earnings")

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _show_figures(self, figures: "TodayFigures") -> None:
        self._figures = figures
        self.board.show_figures(figures, self._now.astimezone(JST).date())
        # An empty book has its own two buttons, one of them filled.
        self.add_button.setVisible(figures.has_orders)
        self.heading_changed.emit()
        if figures.has_orders:
            self._after.start()

    def _ask_ranks(self) -> None:
        today = self._now.astimezone(JST).date()
        glance = self.context.tasks.read(
            rank_glance_queries.rank_glance, self.context.catalog, today
        )
        self._ranks.ask(glance).then(self.board.ranks.show_glance)

    def _show_to_dos(self, answer: "tuple[tuple[ToDo, ...], int]") -> None:
        self.board.to_dos.show_rows(*answer, self._now)

    def _show_week(self, answer: "tuple[tuple[WeekDay, ...], tuple[WeekBar, ...]]") -> None:
        self.board.week.show_week(*answer, self._now)

    def _show_waiting(self, answer: "tuple[tuple[WaitingReply, ...], int]") -> None:
        self.board.waiting.show_rows(*answer, self._now)

    def _show_payouts(self, payouts: "tuple[ComingPayout, ...]") -> None:
        self.board.payouts.show_rows(payouts, self._now.astimezone(JST).date())
        self.board.ladder.show_lapsing(payouts)

    def _day_in_words(self, figures: "TodayFigures") -> str:
        due, waiting = figures.due_today_count, figures.waiting_reply_count
        if not due and not waiting:
            return self.tr("Nothing is due today and nobody waits for a reply")
        parts = []
        if due:
            parts.append(counts.due_today(due))
        if waiting:
            parts.append(counts.clients_waiting(waiting))
        return self.tr("{parts}").format(parts=self.tr(", ").join(parts))

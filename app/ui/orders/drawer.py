"""The order opened: everything about it at the right of the page, and what to do next below."""

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.types import Stage
from app.services.history_queries import RowChange, history_of
from app.services.order_details import OrderDetails, order_details
from app.ui.clients.risk_banner import RiskBanner
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.drawer import Drawer
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer_checklist import ChecklistSection
from app.ui.orders.drawer_direct import DirectSection
from app.ui.orders.drawer_editors import DueSection, NoteSection, PaymentSection
from app.ui.orders.drawer_figures import ClocksSection, PriceSection, StageLine, WhoSection
from app.ui.orders.drawer_history import HistorySection
from app.ui.orders.drawer_record import RecordSection, TalkSection
from app.ui.orders.drawer_time import TimeSection
from app.ui.orders.drawer_withholding import WithholdingSection
from app.ui.orders.order_dialogs import EditDialog, QuoteDialog, RateDialog
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

SPEAKING_OF_ONE = (
    "orders",
    "payments",
    "order_events",
    "checklist_items",
    "observed_deadlines",
    "messages",
    "clients",
    "work_sessions",
    "direct_terms",
    "papers",
    "handles",
)
MESSAGES = 4


class OrderDrawer(Drawer):
    """Built when first opened; keeps what is being typed when the order changes elsewhere."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        commands: OrderCommands,
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context = context
        self._words = words
        self._commands = commands
        self._order_id = 0
        self._details: OrderDetails | None = None
        self._latest = Latest()
        self._latest_history = Latest()
        self._is_built = False

    def show_order(self, order_id: int) -> None:
        """Load an order and slide in with it."""
        if not self._is_built:
            self._is_built = True
            self._build_content()
        self._order_id = order_id
        self.reload()

    def reload(self) -> None:
        """Ask for the order again."""
        tasks = self._context.tasks
        details = tasks.read(order_details, self._order_id, message_limit=MESSAGES)
        self._latest.ask(details).then(self._take)
        changes = tasks.read(history_of, "orders", self._order_id)
        self._latest_history.ask(changes).then(self._take_history)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if self.isVisible() and changes.touches(*SPEAKING_OF_ONE):
            self.reload()

    def close_drawer(self) -> None:
        if self._is_built and self.isVisible():
            self.note.save()
        super().close_drawer()

    def _take(self, details: OrderDetails | None) -> None:
        if details is None:  # it was undone away
            self.close_drawer()
            return
        self._details = details
        self.set_title(details.row.title)
        for part in (self.who, self.stages):
            part.show_details(details)
        for section in self._sections:
            section.show_details(details)
        is_ahead = details.row.stage in {Stage.INQUIRY, Stage.PURCHASED}
        self.risks.show_client(details.row.client_id if is_ahead else None)
        self._offer(details)
        if not self.isVisible():
            self.open()

    def _take_history(self, changes: tuple[RowChange, ...]) -> None:
        self.history.set_changes(changes)

    def _build_content(self) -> None:
        context, commands = self._context, self._commands
        self.who = WhoSection(context, self._words)
        self.stages = StageLine(context, self._words)
        self.risks = RiskBanner(context)
        self.price = PriceSection(context)
        self.direct = DirectSection(context)
        self.clocks = ClocksSection(context)
        self.due = DueSection(context, commands)
        self.checklist = ChecklistSection(context, commands)
        self.payment = PaymentSection(context, commands)
        self.withholding = WithholdingSection(context, commands)
        self.time = TimeSection(context, commands)
        self.note = NoteSection(context, commands)
        self.talk = TalkSection(context)
        self.record = RecordSection(context, self._words)
        self.history = HistorySection(context)
        self._sections = (
            self.price,
            self.direct,
            self.clocks,
            self.due,
            self.checklist,
            self.payment,
            self.withholding,
            self.time,
            self.note,
            self.talk,
            self.record,
            self.history,
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(18)
        for part in (self.risks, self.who, self.stages, *self._sections):
            column.addWidget(part)
        column.addStretch(1)
        self.set_content(content)
        self._build_foot()

    def _build_foot(self) -> None:
        theme = self._context.theme
        edit = IconButton(theme, "pencil", self.tr("Edit title, client and price"), is_plain=True)
        edit.clicked.connect(self._edit)
        self.head.insertWidget(1, edit)
        foot = _Foot(theme)
        row = QHBoxLayout(foot)
        row.setContentsMargins(26, 12, 16, 12)
        row.setSpacing(8)
        self.next = Button(theme, "", "", "primary")
        self.other = Button(theme, "")
        self.more = Button(theme, self.tr("Change stage"), "ellipsis")
        self._stages = QMenu(self)
        self.more.setMenu(self._stages)
        row.addWidget(self.next, 1)
        row.addWidget(self.other)
        row.addWidget(self.more)
        self.next.clicked.connect(self._go_on)
        self.other.clicked.connect(self._go_aside)
        self.set_foot(foot)

    def _offer(self, details: OrderDetails) -> None:
        """Offer what comes next at this stage, verb first."""
        stage = details.row.stage
        verbs = {
            Stage.INQUIRY: self.tr("Mark as purchased"),
            Stage.PURCHASED: self.tr("Start work"),
            Stage.WORKING: self.tr("Mark as delivered"),
            Stage.DELIVERED: self.tr("Mark as completed"),
        }
        asides = {
            Stage.INQUIRY: self.tr("Note a quote"),
            Stage.DELIVERED: self.tr("Sent back"),
            Stage.COMPLETED: self.tr("Note the rating"),
        }
        for button, text in ((self.next, verbs.get(stage)), (self.other, asides.get(stage))):
            button.setVisible(text is not None)
            button.setText(text or "")
        self._stages.clear()
        for other in details.next_stages:
            action = self._stages.addAction(self._words.stage(other))
            action.triggered.connect(lambda _=False, to=other: self._step(to))
        self.more.setVisible(bool(details.next_stages))

    def _go_on(self) -> None:
        following = {
            Stage.INQUIRY: Stage.PURCHASED,
            Stage.PURCHASED: Stage.WORKING,
            Stage.WORKING: Stage.DELIVERED,
            Stage.DELIVERED: Stage.COMPLETED,
        }
        if self._details is not None:
            self._step(following[self._details.row.stage])

    def _go_aside(self) -> None:
        if self._details is None:
            return
        stage = self._details.row.stage
        if stage is Stage.DELIVERED:
            self._step(Stage.WORKING)
        elif stage is Stage.INQUIRY:
            QuoteDialog(self._context, self._commands, self._details, self.window()).open()
        else:
            RateDialog(self._context, self._commands, self._details, self.window()).open()

    def _step(self, stage: Stage) -> None:
        if self._details is not None:
            self._commands.step([self._details.row], stage)

    def _edit(self) -> None:
        if self._details is not None:
            EditDialog(self._context, self._commands, self._details, self.window()).open()


class _Foot(Painted):
    """The ground of the actions."""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        brush.line(11, 0, width, 1)

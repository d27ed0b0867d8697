"""The dialog for a new order: fee and take-home stand there while the price is typed."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError
from app.models.moments import JST
from app.models.types import Stage, TaxStatus
from app.rulebook.fees import Quotation
from app.rulebook.payout_calendar import holiday_name
from app.services.order_drafts import TITLE_LENGTH, OrderDraft, check_draft
from app.services.preference_queries import BookFacts
from app.ui.clients.risk_banner import RiskBanner
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.kit.minutes_field import MinutesField
from app.ui.kit.money_field import MoneyField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.orders.client_field import ClientField
from app.ui.orders.commands import OrderCommands
from app.ui.orders.fee_dialog import FeeDialog
from app.ui.orders.honest_day import HonestDay
from app.ui.orders.kinds import kind_name
from app.ui.orders.price_figures import PriceFigures
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog


class QuickAdd(Dialog):
    """Asks for what an order needs; what is wrong is said at its field."""

    added = Signal(int)

    def __init__(
        self,
        context: PageContext,
        commands: OrderCommands,
        facts: BookFacts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context = context
        self._commands = commands
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add order"))
        self.heading.setText(self.tr("Add order"))
        theme = context.theme
        self.stage = Segmented(
            theme,
            self.tr("Stage"),
            (
                Segment("purchased", self.tr("Purchased")),
                Segment("inquiry", self.tr("Enquiry")),
            ),
        )
        self.marketplace = ChoiceBox()
        self.kind = ChoiceBox()
        self.title = TextField(theme, self.tr("Title"))
        self.number = TextField(theme, self.tr("Order number"), self.tr("Given if left empty"))
        self.client = ClientField(context)
        self.risks = RiskBanner(context)
        self.price = MoneyField(theme, self.tr("Price"))
        self.tax = ChoiceBox()
        self.due = DateField(theme, context.formats, self.tr("Due date"), self._today, holiday_name)
        self.figures = PriceFigures(context)
        self.ask_fee = Button(theme, self.tr("Set the fee"), kind="link")
        self.problem = Label(theme, "", "caption", "bad").wrapped()
        self._fields: dict[str, Field] = {}
        self._fill(facts)
        self._lay_out()
        self._connect()
        self._tell_figures()
        self._tell_honesty()

    def draft(self) -> OrderDraft:
        """Return what was filled in."""
        return OrderDraft(
            marketplace_id=str(self.marketplace.currentData()),
            title=self.title.text().strip(),
            number=self.number.text().strip() or None,
            price=self.price.amount,
            client=self.client.text().strip() or None,
            kind=str(self.kind.currentData()),
            tax_status=TaxStatus(self.tax.currentData()),
            stage=Stage(self.stage.current),
            due_on=self.due.day,
            estimate_minutes=self.estimate.minutes,
        )

    def quotation(self) -> Quotation | None:
        """Return what the price comes to, None while it or the fee is not known."""
        return self.figures.show_price(
            self._commands.catalog,
            str(self.marketplace.currentData()),
            str(self.kind.currentData()),
            self.price.amount,
            TaxStatus(self.tax.currentData()),
            self._today(),
        )

    def accept(self) -> None:
        """Add the order, or say at the field what is wrong."""
        self._forget_problems()
        draft = self.draft()
        try:
            check_draft(draft)
        except AppError as error:
            self._tell_problem(error)
            return
        self.setEnabled(False)
        self._commands.add(draft, self._done, self._failed)

    def _done(self, order_id: int) -> None:
        self.added.emit(order_id)
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        if isinstance(error, AppError):
            self._tell_problem(error)
        else:
            self._context.fail(error)

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

    def _fill(self, facts: BookFacts) -> None:
        for site in self._sites(facts.marketplaces):
            face = self._context.face(site)
            self.marketplace.addItem(face.name, site)
        for status in TaxStatus:
            self.tax.addItem(self._context.text.word(status), status)
        self.tax.setCurrentIndex(self.tax.findData(facts.tax_status))
        self.title.setMaxLength(TITLE_LENGTH)
        self._fill_kinds()

    def _sites(self, chosen: Sequence[str]) -> list[str]:
        """Return where something can be bought today: the seller's own sites first."""
        catalog = self._commands.catalog
        ids = [site for site in chosen if site in catalog.ids]
        ids += [site for site in self._context.marketplaces if site not in ids]
        return [site for site in ids if catalog.marketplace(site).is_open(self._today())]

    def _fill_kinds(self) -> None:
        kinds = self._commands.catalog.marketplace(str(self.marketplace.currentData())).kinds
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setEnabled(len(kinds) > 1)

    def _lay_out(self) -> None:
        self.body.addWidget(self.stage)
        self._row(
            ("marketplace", self.tr("Marketplace"), self.marketplace),
            ("kind", self.tr("Kind"), self.kind),
        )
        self._row(("title", self.tr("Title"), self.title))
        self._row(
            ("number", self.tr("Order number"), self.number),
            ("estimate", self.tr("Estimated time"), self.estimate),
            ("due", self.tr("Due date"), self.due),
        )
        self.body.addWidget(self.honest)
        self._row(("client", self.tr("Client"), self.client))
        self.body.addWidget(self.risks)
        self._row(
            ("price", self.tr("Price before tax"), self.price),
            ("tax", self.tr("Consumption tax"), self.tax),
        )
        line = QHBoxLayout()
        line.addWidget(self.figures, 1)
        line.addWidget(self.ask_fee)
        self.body.addLayout(line)
        self.body.addWidget(self.problem)
        self.problem.hide()
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Add order"), icon="plus")
        self.setMinimumWidth(self.theme.px(520))
        self.title.setFocus()

    def _row(self, *fields: tuple[str, str, QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, control in fields:
            field = Field(self.theme, label, control)
            self._fields[name] = field
            row.addWidget(field, 1)
            row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.marketplace.currentIndexChanged.connect(self._fill_kinds)
        self.marketplace.currentIndexChanged.connect(self._tell_figures)
        self.kind.currentIndexChanged.connect(self._tell_figures)
        self.tax.currentIndexChanged.connect(self._tell_figures)
        self.price.amount_changed.connect(self._tell_figures)
        self.client.textChanged.connect(lambda name: self.risks.show_named(name.strip()))
        self.ask_fee.clicked.connect(self._ask_fee)
        self.estimate.textChanged.connect(self._tell_honesty)
        self.due.day_changed.connect(self._tell_honesty)

    @cached_property
    def estimate(self) -> MinutesField:
        """The field for how long the work will take."""
        return MinutesField(self.theme, self.tr("Estimated time"))

    @cached_property
    def honest(self) -> HonestDay:
        """The line that says which day can be promised."""
        return HonestDay(self._context)

    def _tell_honesty(self) -> None:
        self.honest.show_for(self.estimate.minutes, self.due.day)

    def _ask_fee(self) -> None:
        site, kind = str(self.marketplace.currentData()), str(self.kind.currentData())
        dialog = FeeDialog(self._context, site, kind, self)
        dialog.kept.connect(self._take_fee)
        dialog.open()

    def _take_fee(self, catalog: "Catalog") -> None:
        self._commands.catalog = catalog
        self._tell_figures()

    def _tell_figures(self) -> None:
        self.quotation()
        self.ask_fee.setVisible(not self.figures.is_fee_known)

    def _tell_problem(self, error: AppError) -> None:
        sentence = self._context.text.error(error)
        field = self._fields.get(str(error.details.get("field", "")))
        if field is None:
            self.problem.setText(sentence)
            self.problem.show()
            return
        field.set_error(sentence)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_problems(self) -> None:
        self.problem.hide()
        for field in self._fields.values():
            field.set_error("")

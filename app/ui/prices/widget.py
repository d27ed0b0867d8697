"""The price table as a part of a page or dialog: what is asked, all marketplaces, what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.comparison import PriceWish
from app.services.price_drafts import ScenarioBody
from app.services.price_table_queries import PriceBasis, RealHour, price_basis, real_hours
from app.ui.kit.announcing import announce
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.prices.breakdown import breakdown
from app.ui.prices.controls import PriceControls
from app.ui.prices.scenarios import ScenarioButton
from app.ui.prices.sheet import Sheet
from app.ui.prices.table import PriceTable
from app.ui.prices.words import PriceWords
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import price_scenarios, price_tables
else:
    price_scenarios = Later("app.services.price_scenarios")
    price_tables = Later("app.services.price_tables")

SETTLE_MS = 80
TOUCHED = frozenset(
    {"services", "listings", "price_scenarios", "preferences", "orders", "work_sessions"}
)


class PricesWidget(QWidget):
    """Compares prices of a service, or of any amount; writes only what its buttons say."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service_id: int | None = None
        self._is_new = True
        self._latest, self._hours = Latest(), Latest()
        self._real_hours: dict[int, RealHour] = {}
        catalog = context.catalog
        self.sheet = Sheet(catalog, context.clock().astimezone(JST).date())
        kinds = dict.fromkeys(k for site in catalog.ids for k in catalog.marketplace(site).kinds)
        self._words = PriceWords(context, self)
        self.controls = PriceControls(context, tuple(kinds), self)
        self.scenarios = ScenarioButton(context, self)
        self.table = PriceTable(context, self._words)
        theme = context.theme
        self.apply_all = Button(theme, self.tr("Apply all prices"), "check", "primary", self)
        self.apply_one = Button(theme, self.tr("Apply this price"), parent=self)
        self.reset = Button(theme, self.tr("Back to the common price"), "undo-2", parent=self)
        self.copy = Button(theme, self.tr("Copy for the client"), "copy", parent=self)
        self.warning = Label(theme, "", "body", "warn", self).wrapped()
        self.note = Label(theme, "", "caption", "text3", self).wrapped()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._read)
        self._lay_out()
        self._join()
        self._show()

    def show_service(self, service_id: int | None) -> None:
        """Compare the prices of a service, or a free amount."""
        self._service_id, self._is_new, self._real_hours = service_id, True, {}
        self._read()

    def copied_text(self) -> str | None:
        """Return the breakdown of the chosen line for a client; None where it has no figures."""
        line = self.table.line
        if line is None or line.offer.bill is None:
            return None
        basis = self.sheet.basis
        names = {option.price: option.title for option in basis.options}
        extras = [names.get(amount, "") for amount in self.sheet.wish.extras]
        known = self._context.catalog
        sites = [
            name
            for site in known.ids
            if known.marketplace(site).escrow
            for name in (known.marketplace(site).name.ja, known.marketplace(site).name.en)
        ]
        return breakdown(self._context.formats, basis.title, line.offer.bill, extras, sites)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.controls.basis)
        head.addStretch(1)
        head.addWidget(self.scenarios)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy, self.reset, self.apply_one):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.apply_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.controls)
        column.addWidget(self.table)
        column.addLayout(buttons)
        column.addWidget(self.warning)
        column.addWidget(self.note)
        column.addStretch(1)
        self.warning.hide()
        self.note.setText(
            self.tr(
                "What arrives is the take-home less the transfer fee, if this order alone is paid"
                " out at once. Delete lets a price of its own go, Enter types one."
            )
        )

    def _join(self) -> None:
        self.controls.asked.connect(self._ask)
        self.controls.floor_asked.connect(self._set_floor)
        self.table.model_.typed.connect(self._set_own)
        self.table.reset_asked.connect(self._reset)
        self.table.copy_asked.connect(self._copy)
        self.table.selectionModel().currentChanged.connect(self._show_buttons)
        self.scenarios.opened.connect(self._open)
        self.scenarios.save_asked.connect(self._save)
        self.scenarios.rename_asked.connect(self._rename)
        self.scenarios.delete_asked.connect(self._delete)
        self.apply_all.clicked.connect(lambda: self._apply(self.sheet.applicable()))
        self.apply_one.clicked.connect(self._apply_line)
        self.reset.clicked.connect(self._reset)
        self.copy.clicked.connect(self._copy)
        self._context.tasks.committed.connect(self._note_commit)

    def _note_commit(self, changes: Changes) -> None:
        if changes.touches(*TOUCHED):
            self._timer.start()

    def _read(self) -> None:
        tasks = self._context.tasks
        self._latest.ask(tasks.read(price_basis, self._service_id)).then(self._take)
        if self._service_id is not None:
            self._hours.ask(tasks.read(real_hours, self._service_id)).then(self._take_hours)
        else:
            self._hours.forget()
            self._take_hours({})

    def _take(self, basis: PriceBasis) -> None:
        if self._is_new:
            self._is_new = False
            self.sheet.begin(basis)
            self.scenarios.set_current(None)
        else:
            self.sheet.follow(basis)
        self.scenarios.show_rows(basis.scenarios)
        self.controls.show_options(basis.options)
        self._show()

    def _show(self) -> None:
        self.table.model_.show_lines(self.sheet.lines)
        has_kind = not self.sheet.basis.listings
        self.controls.show_wish(self.sheet.wish, has_kind=has_kind)
        self._show_buttons()
        self._warn()

    def _show_buttons(self) -> None:
        line, has_service = self.table.line, bool(self.sheet.basis.listings)
        self.apply_all.setVisible(has_service)
        self.apply_one.setVisible(has_service)
        self._allow(self.apply_all, is_possible=bool(self.sheet.applicable()))
        self._allow(self.apply_one, is_possible=line is not None and line.can_apply)
        self._allow(self.reset, is_possible=line is not None and line.key in self.sheet.own)
        self._allow(self.copy, is_possible=line is not None and line.offer.bill is not None)

    def _allow(self, button: Button, *, is_possible: bool) -> None:
        """Let a button be pressed or not; the keyboard goes on in the table, never elsewhere."""
        if button.hasFocus() and not is_possible:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(is_possible)

    def _take_hours(self, hours: dict[int, RealHour]) -> None:
        self._real_hours = hours
        self._warn()

    def _warn(self) -> None:
        """Say which listings really left less an hour than the floor."""
        said, money, hours = [], self._context.formats.money, self._real_hours
        for line in self.sheet.lines:
            found = None if line.listing is None else hours.get(line.listing.listing_id)
            if found is not None and found.is_under_floor:
                words = self.tr("{site} {hourly} ({n} orders)")
                name = self._context.face(line.offer.marketplace_id).name
                said.append(words.format(site=name, hourly=money(found.hourly), n=found.orders))
        self.warning.setVisible(bool(said))
        if said:
            words = self.tr("An hour of completed orders really left less than your floor: {list}")
            self.warning.setText(words.format(list=self._context.formats.listed(said)))

    def _ask(self, wish: PriceWish) -> None:
        self._is_new = False
        self.sheet.ask(wish)
        self._show()

    def _open(self, body: ScenarioBody) -> None:
        self.sheet.open(body)
        self._show()

    def _set_own(self, key: str, price: Yen) -> None:
        self.sheet.set_own(key, price)
        self._show()

    def _reset(self) -> None:
        line = self.table.line
        if line is not None and line.key in self.sheet.own:
            self.sheet.set_own(line.key, None)
            self._show()

    def _copy(self) -> None:
        text = self.copied_text()
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            said = self.tr("Copied for the client: no marketplace is named in it")
            self._context.toast(said)
            announce(self.copy, said)

    def _apply_line(self) -> None:
        line = self.table.line
        if line is not None and line.listing is not None:
            number = line.listing.listing_id
            prices = self.sheet.applicable()
            self._apply({number: prices[number]} if number in prices else {})

    def _apply(self, prices: dict[int, Yen]) -> None:
        if prices:
            words = self.tr("Prices applied: {n}").format(n=len(prices))
            task = self._context.tasks.write(price_tables.apply_prices, prices)
            task.then(lambda _count: self._context.toast(words, undo=True))

    def _set_floor(self, amount: Yen | None) -> None:
        words = self.tr("Floor per hour kept")
        task = self._context.tasks.write(price_tables.set_hourly_floor, amount)
        task.then(lambda _nothing: self._context.toast(words, undo=True))

    def _save(self, name: str) -> None:
        task = self._context.tasks.write(
            price_scenarios.save_scenario,
            self.sheet.basis.service_id,
            name,
            self.sheet.wish,
            dict(self.sheet.own),
            now=self._context.clock(),
        )
        task.then(lambda kept: self._tell_kept(kept, self.tr("Comparison kept")))

    def _tell_kept(self, scenario_id: int, words: str) -> None:
        self.scenarios.set_current(scenario_id)
        self._context.toast(words, undo=True)

    def _rename(self, scenario_id: int, name: str) -> None:
        words = self.tr("Comparison renamed")
        task = self._context.tasks.write(price_scenarios.rename_scenario, scenario_id, name)
        task.then(lambda _nothing: self._context.toast(words, undo=True))

    def _delete(self, scenario_id: int) -> None:
        words = self.tr("Comparison deleted")
        task = self._context.tasks.write(price_scenarios.delete_scenario, scenario_id)
        task.then(lambda _nothing: self._context.toast(words, undo=True))

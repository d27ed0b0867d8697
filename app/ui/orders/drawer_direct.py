"""The part of the order drawer for direct work: origin, terms, papers, and what a site forbids."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaperKind
from app.models.moments import JST
from app.rulebook.paper_rules import PaperRules, load_paper_rules
from app.services.direct_overview import DirectOverview, direct_overview, suggested_terms
from app.services.direct_queries import DIRECT, Terms
from app.services.order_details import OrderDetails
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.orders.drawer_section import Section
from app.ui.page import PageContext
from app.ui.papers.site_warnings import SiteWarnings
from app.ui.papers.words import PaperWords
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.ui.papers import terms_dialog
else:
    terms_dialog = Later("app.ui.papers.terms_dialog")

MOST_PAPERS = 5


class DirectSection(Section):
    """Hidden for orders of marketplaces."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        theme = context.theme
        self.heading.setText(self.tr("Direct work"))
        self._words = PaperWords(context, self)
        self._warnings = SiteWarnings(context, self)
        self._latest = Latest()
        self._rules: PaperRules | None = None
        self.overview: DirectOverview | None = None
        self.warning = Label(theme, "", "caption", "warn").wrapped()
        self.told = Label(theme, "", "body", "text2").wrapped()
        self.terms = Button(theme, self.tr("Terms…"), "notebook-pen")
        self.write = Button(theme, self.tr("Write a paper"), "file-text")
        self._menu = QMenu(self)
        for kind in PaperKind:
            action = self._menu.addAction(self._words.new(kind))
            action.triggered.connect(lambda _=False, one=kind: self._write(one))
        self.write.setMenu(self._menu)
        self.papers = QWidget()
        self._column = QVBoxLayout(self.papers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.terms)
        buttons.addWidget(self.write)
        buttons.addStretch(1)
        for widget in (self.warning, self.told):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addWidget(self.papers)
        self.terms.clicked.connect(self.ask_terms)
        self.hide()

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        is_direct = details.row.marketplace_id == DIRECT
        if is_new or not is_direct:
            self.hide()
        if is_direct:
            task = self.context.tasks.read(direct_overview, self.order_id, self.context.catalog)
            self._latest.ask(task).then(self._take)
        else:
            self._latest.forget()

    def ask_terms(self) -> None:
        """Open the dialog of the terms, with the rules read first."""
        if self._rules is None:
            folder = self.context.theme.resources / "books"
            self.context.tasks.run(load_paper_rules, folder).then(self._take_rules)
        else:
            self._take_rules(self._rules)

    def _take_rules(self, rules: PaperRules) -> None:
        self._rules = rules
        today = self.context.clock().astimezone(JST).date()
        task = self.context.tasks.read(suggested_terms, self.order_id, today, rules=rules)
        task.then(self._open)

    def _open(self, terms: Terms | None) -> None:
        if terms is not None and self._rules is not None:
            terms_dialog.TermsDialog(self.context, self._rules, terms, self.window()).open()

    def _take(self, overview: DirectOverview | None) -> None:
        self.overview = overview
        self.setVisible(overview is not None)
        if overview is None:
            return
        told = [self._warnings.sentence(one) for one in overview.sites]
        self.warning.setText("\n".join(told))
        self.warning.setVisible(bool(told))
        self.told.setText(self._told(overview.terms))
        self.told.set_color("warn" if overview.terms.missing else "text2")
        self._show_papers(overview)

    def _told(self, terms: Terms) -> str:
        formats = self.context.formats
        lines = []
        if terms.origin is not None:
            origin = self._words.origin(terms.origin)
            lines.append(f"{origin}（{terms.origin_note}）" if terms.origin_note else origin)
        if terms.missing:
            names = self._names()
            missing = formats.listed(names[field] for field in terms.missing)
            told = self.tr("To be recorded before delivery and invoice: {fields}")
            lines.append(told.format(fields=missing))
        elif terms.pay_on is not None:
            told = self.tr("Terms recorded, payment by {day}")
            lines.append(told.format(day=formats.day(terms.pay_on)))
        return "\n".join(lines)

    def _names(self) -> dict[str, str]:
        return {
            "origin": self.tr("how you know the client"),
            "agreed_on": self.tr("the day of agreement"),
            "content": self.tr("the content"),
            "place": self.tr("the place of delivery"),
            "received_on": self.tr("the day of receipt"),
            "amount": self.tr("the price"),
            "pay_on": self.tr("the day of payment"),
        }

    def _show_papers(self, overview: DirectOverview) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row in overview.papers[:MOST_PAPERS]:
            state = f" ・ {self._words.state(row)}" if row.is_void else ""
            amount = self.context.formats.money(row.total)
            told = f"{self._words.kind(row.kind)} {row.number}  {amount}{state}"
            button = Button(self.context.theme, told, "", "link")
            button.clicked.connect(lambda _=False, one=row.id: self._show_paper(one))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.papers.setVisible(bool(overview.papers))

    def _show_paper(self, paper_id: int) -> None:
        self.context.navigate("books", view="papers", paper_id=paper_id)

    def _write(self, kind: PaperKind) -> None:
        self.context.navigate("books", view="papers", new=kind.value, order_id=self.order_id)

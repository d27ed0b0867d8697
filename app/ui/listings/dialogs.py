"""The dialogs of the page 出品 that add: a service, and a listing on a marketplace."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from app.models.listing_fields import ListingField
from app.models.types import ListingState
from app.services.listing_drafts import ListingDraft
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_details import ServiceDetails


class ServiceDialog(Dialog):
    """A new service begins with its title; all else is written in the page."""

    titled = Signal(str)

    def __init__(
        self, context: PageContext, words: ListingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        said = self.tr("Add a service")
        self.setWindowTitle(said)
        self.heading.setText(said)
        self.say(
            self.tr(
                "Write a service once, here. Each marketplace then takes these words, and has its"
                " own where you want it."
            )
        )
        hint = self.tr("e.g. I will draw banners that sell")
        self.title = TextField(context.theme, words.field(ListingField.TITLE), hint)
        self.field = Field(context.theme, words.field(ListingField.TITLE), self.title)
        self.body.addWidget(self.field)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(said)
        self.title.setFocus()

    def accept(self) -> None:
        title = self.title.text().strip()
        if not title:
            self.field.set_error(self.tr("A service needs a title."))
            return
        self.titled.emit(title)
        super().accept()


class ListingDialog(Dialog):
    """Where a service is to be offered next; a marketplace that takes nothing says why."""

    drafted = Signal(object)
    """The `ListingDraft`."""

    def __init__(
        self,
        context: PageContext,
        words: ListingWords,
        details: "ServiceDetails",
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._words, self._today = context, words, today
        said = self.tr("Add a marketplace")
        self.setWindowTitle(said)
        self.heading.setText(said)
        here = {one.marketplace_id for one in details.listings}
        self.sites: dict[str, QRadioButton] = {}
        self.kind = ChoiceBox(self)
        self._kind_field = Field(context.theme, self.tr("Kind of service"), self.kind)
        for site in context.marketplaces:
            self._offer(site, is_here=site in here)
        self.body.addWidget(self._kind_field)
        self.published = QCheckBox(self.tr("It is already published there"), self)
        self.body.addWidget(self.published)
        self.url = TextField(context.theme, self.tr("Address on the site"), "https://")
        self.body.addWidget(
            Field(context.theme, self.tr("Address on the site (if you have it)"), self.url)
        )
        self.add_reject(self.tr("Cancel"))
        self.accept_button = self.add_accept(said)
        open_sites = {site: one for site, one in self.sites.items() if one.isEnabled()}
        new = (one for site, one in open_sites.items() if site not in here)
        first = next(new, next(iter(open_sites.values()), None))
        if first is not None:
            first.setChecked(True)
            first.setFocus()
        self.accept_button.setEnabled(first is not None)
        self._list_kinds()

    @property
    def site(self) -> str:
        """The marketplace that is chosen, "" for none."""
        return next((site for site, one in self.sites.items() if one.isChecked()), "")

    def accept(self) -> None:
        state = ListingState.PUBLISHED if self.published.isChecked() else ListingState.DRAFT
        draft = ListingDraft(
            marketplace_id=self.site,
            kind=self.kind.currentData() or "text",
            url=self.url.text().strip() or None,
            state=state,
        )
        self.drafted.emit(draft)
        super().accept()

    def _offer(self, site: str, *, is_here: bool) -> None:
        context, face = self._context, self._context.face(site)
        marketplace = context.catalog.marketplace(site)
        button = QRadioButton(face.name, self)
        self.sites[site] = button
        self.body.addWidget(button)
        button.toggled.connect(lambda _on: self._list_kinds())
        if not marketplace.is_open(self._today):
            button.setEnabled(False)
            day = context.formats.full_day(marketplace.purchases_stopped_on)
            why = self.tr("Closed: nothing can be bought there since {day}").format(day=day)
        elif is_here:
            why = self.tr("There is a listing of this service already; another is possible")
        else:
            return
        button.setAccessibleDescription(why)
        button.setToolTip(why)
        note = Label(self.theme, why, "caption", "text3", self).wrapped()
        note.setIndent(24)
        self.body.addWidget(note)

    def _list_kinds(self) -> None:
        self.kind.clear()
        site = self.site
        kinds = self._context.catalog.marketplace(site).kinds if site else ()
        for kind in kinds:
            self.kind.addItem(self._words.kind(kind), kind)
        self._kind_field.setVisible(len(kinds) > 1)

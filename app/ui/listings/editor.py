"""The right pane: one service with its tabs, its fields, and what stands beside them."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.listing_fields import ListingFields
from app.models.types import ListingState
from app.ui.checks.panel import ChecksPanel, CheckSubject
from app.ui.checks.permit_card import PermitCard, ServicePermit
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.harmless import one_line
from app.ui.kit.labels import ShortLabel
from app.ui.listings.commands import ListingCommands
from app.ui.listings.form import ListingForm
from app.ui.listings.rooms import Rooms
from app.ui.listings.services_delegate import place_of
from app.ui.listings.site_card import SiteCard, SitesCard
from app.ui.listings.stale_card import StaleCard
from app.ui.listings.tabs import FIGURES, MASTER, PRICES, ServiceTabs
from app.ui.listings.thumbnails import Thumbnails
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_details import ListingDetails, ServiceDetails

WIDE = 780
BESIDE = 300
MARGIN, GAP = 24, 16


class ServiceEditor(QWidget):
    """Turns between the master, the listings, the prices and the figures of one service."""

    listing_wanted = Signal()
    """The service is to be offered on another marketplace."""
    stood = Signal()
    """A service is to be seen whole for the first time."""

    def __init__(
        self,
        context: PageContext,
        words: ListingWords,
        commands: ListingCommands,
        pictures: Thumbnails,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._commands = context, commands
        self.details: ServiceDetails | None = None
        self.title = ShortLabel(context.theme, "", "subtitle", "text", self)
        self.duplicate = Button(context.theme, self.tr("Duplicate"), "copy", parent=self)
        self.more = IconButton(context.theme, "ellipsis", self.tr("More"), parent=self)
        self.tabs = ServiceTabs(context, words, self)
        self.add = IconButton(context.theme, "plus", self.tr("Add a marketplace"), is_plain=True)
        self.stale = StaleCard(context, words)
        self._given = (context, words, commands, pictures)
        self.site, self.sites = SiteCard(context, words), SitesCard(context, words)
        self.checks, self.permit = ChecksPanel(context), PermitCard(context)
        self._permit: ServicePermit | None = None
        self.rooms = Rooms(context, words)
        self._subject: CheckSubject | None = None
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def listing(self) -> "ListingDetails | None":
        """The listing that is shown, None for the master and the tables."""
        key = self.tabs.key
        listings = self.details.listings if self.details else ()
        return next((one for one in listings if one.id == key), None)

    def show_details(self, details: "ServiceDetails", listing_id: int | None = None) -> None:
        """Show a service; the same one stays at its tab unless a listing is wanted."""
        is_other = self.details is None or self.details.id != details.id
        wanted = MASTER if is_other else self.tabs.key
        order = list(self._context.marketplaces)
        details = details._replace(
            listings=tuple(sorted(details.listings, key=lambda one: _place(order, one)))
        )
        self.details = details
        self.tabs.show_listings(details.listings, listing_id or wanted)
        self.title.setText(one_line(details.fields.title))
        self.title.setToolTip(one_line(details.fields.title))
        self.permit.show_service(details.id)
        self._show(is_other=is_other)

    def make_form(self) -> None:
        """Make some of the fields, the form with the last of them."""
        if self._begun.make_some():
            self.form.setVisible(True)

    @cached_property
    def form(self) -> ListingForm:
        """The fields; what is not made of them is made when they are first wanted."""
        form = self._begun
        while not form.make_some():
            pass
        self._columns.insertWidget(0, form, 1)
        self._beside.setParent(None)  # Tab comes to it behind the fields, as the eye does
        self._columns.addWidget(self._beside)
        self._beside.show()
        form.written.connect(self._check)
        form.stood.connect(self.stood)
        self.checks.checked.connect(form.show_findings)
        self.checks.jump_asked.connect(form.jump)
        self.stale.copy_wanted.connect(form.copy)
        return form

    @cached_property
    def _begun(self) -> ListingForm:
        return ListingForm(*self._given)

    @property
    def has_form(self) -> bool:
        """Whether the fields are made."""
        return "form" in self.__dict__

    def save(self) -> None:
        """Keep what is not kept yet."""
        if self.has_form:
            self.form.save()

    def menu(self) -> QMenu:
        """Return what is done with a service seldom."""
        menu, details = QMenu(self), self.details
        if details is None:
            return menu
        if details.archived_at is None:
            menu.addAction(self.tr("Archive"), lambda: self._commands.archive(details.id))
        else:
            menu.addAction(
                self.tr("Take out of the archive"), lambda: self._commands.unarchive(details.id)
            )
        delete = menu.addAction(
            self.tr("Delete"), lambda: self._commands.delete_service(details.id)
        )
        delete.setEnabled(not details.order_count)
        return menu

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._context.theme.px(WIDE)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        place = self._side if is_wide else self._top
        for number, card in enumerate((self.site, self.sites)):
            place.insertWidget(number, card)
        side = self._context.theme.px(BESIDE)
        self._beside.setMinimumWidth(side if is_wide else 0)
        self._beside.setMaximumWidth(side if is_wide else self.width())

    def _show(self, *, is_other: bool = False) -> None:
        details, listing = self.details, self.listing
        if details is None:
            return
        key = self.tabs.key
        if key in (PRICES, FIGURES):
            self.form.save()
            room = self.rooms.room(str(key), details)
            if self._stack.indexOf(room) < 0:  # added anew, it would lose the keyboard
                self._stack.addWidget(room)
            self._stack.setCurrentWidget(room)
            return
        self._stack.setCurrentWidget(self._scroll)
        before = self.form.listing and self.form.listing.id
        self._look(details, listing)
        self.stale.show_listing(listing)
        self.form.show_details(details, listing)
        self.site.setVisible(listing is not None)
        self.sites.setVisible(listing is None)
        self.checks.setVisible(listing is not None)
        self._place_permit()
        if listing is not None:
            self.site.show_listing(listing)
        self.sites.show_listings(details.listings)
        if is_other or before != (listing and listing.id):
            self._scroll.verticalScrollBar().setValue(0)

    def _look(self, details: "ServiceDetails", listing: "ListingDetails | None") -> None:
        """Let the checker turn to what is shown."""
        subject = listing and CheckSubject(details.id, listing.marketplace_id, listing.id)
        if subject != self._subject:
            self._subject = subject
            self.form.show_findings(())
            if subject is None:
                self.checks.clear()
            else:
                self.checks.show_subject(subject)

    def _take_permit(self, found: ServicePermit) -> None:
        self._permit = found
        self._place_permit()

    def _place_permit(self) -> None:
        """Show what the law asks for: on the service always, on a listing where it needs one."""
        needs_one = self._permit is not None and self._permit.need is not None
        self.permit.setVisible(self.listing is None or needs_one)

    def _check(self, fields: ListingFields) -> None:
        if self._subject is not None:
            self.checks.check(fields)

    def _connect(self) -> None:
        commands = self._commands
        self.tabs.turned.connect(lambda _key: self._show())
        self.add.clicked.connect(self.listing_wanted)
        self.sites.add_wanted.connect(self.listing_wanted)
        self.sites.chosen.connect(self.tabs.turn)
        self.stale.updated.connect(
            lambda fields: commands.record_published(self._listing_id(), fields)
        )
        self.site.state_wanted.connect(
            lambda state, why: commands.set_state(self._listing_id(), state, why)
        )
        self.site.url_written.connect(lambda url: commands.set_url(self._listing_id(), url))
        self.site.delete_wanted.connect(lambda: commands.delete_listing(self._listing_id()))
        self.permit.told.connect(self._take_permit)
        self.more.clicked.connect(self._open_menu)
        self._context.tasks.closing.connect(self.save)

    def _listing_id(self) -> int:
        return self.listing.id if self.listing else 0

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 10, MARGIN, 6)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.duplicate)
        head.addWidget(self.more)
        turning = QHBoxLayout()
        turning.setContentsMargins(MARGIN, 0, MARGIN, 0)
        turning.addWidget(self.tabs, 1)
        turning.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(turning)
        column.addWidget(self._stack, 1)
        self._scroll = self._scrolled()
        self._stack.addWidget(self._scroll)

    def _scrolled(self) -> QScrollArea:
        content = QWidget(self)
        content.setObjectName("scrolled")
        self._beside = QWidget(content)
        self._side, self._top = QVBoxLayout(self._beside), QVBoxLayout()
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(GAP)
        for card in (self.site, self.sites, self.permit, self.checks):
            self._side.addWidget(card)
        self._side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(MARGIN)
        self._columns.addWidget(self._beside, 0)
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.stale)
        column.addLayout(self._top)
        column.addLayout(self._columns, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        scroll.viewport().setAutoFillBackground(False)
        return scroll


def _place(order: list[str], listing: "ListingDetails") -> tuple[bool, int]:
    """Return where a listing stands: by its marketplace, archived ones last."""
    return listing.state is ListingState.ARCHIVED, place_of(order, listing.marketplace_id)

"""The card of a service's permit: which the law asks for, and how it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.rulebook.permits import NO_PERMIT, PermitState
from app.services.permit_queries import PermitNeed, ServicePermit, service_permit
from app.ui.checks.permit_words import TONES, PermitWords
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Card
from app.ui.kit.chips import StatusChip
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.permit_names import permit_name
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import listings
else:
    listings = Later("app.services.listings")

__all__ = ["PermitCard", "ServicePermit"]

SHORTEST = 8
TABLES = ("permits", "services", "listings")


class PermitCard(Card):
    """Call `show_service` when a service is opened; it asks the book by itself.

    The seller chooses a kind, says that none is needed, or leaves it to the words.
    """

    told = Signal(object)
    """The `ServicePermit` that is shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "", parent)
        self._context = context
        self._words = PermitWords(context.formats, self)
        self._latest = Latest()
        self._service_id: int | None = None
        theme = context.theme
        self.head = Label(theme, self.tr("Permit"), "large_b", "text", self)
        self.chip = StatusChip(theme, self)
        self.choice = ChoiceBox(self)
        # As wide as the card, not as its longest words: else the note below gets too few lines.
        self.choice.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(SHORTEST)
        self.choice.setAccessibleName(self.tr("Which permit this service needs"))
        self.choice.addItem(self.tr("By its words"), None)
        self.choice.addItem(self.tr("None is needed"), NO_PERMIT)
        self.note = Label(theme, "", "caption", "text2", self).wrapped()
        self.open = Button(theme, self.tr("See permits"), "badge-check", "secondary", self)
        self.open.make_small()
        self.body.setSpacing(6)
        self.body.addWidget(self.head)
        self.body.addWidget(self.chip)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.note)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.choice.activated.connect(self._choose)
        self.open.clicked.connect(lambda: context.act("permits"))
        context.tasks.committed.connect(self._take_notice)

    def show_service(self, service_id: int) -> None:
        """Turn to a service."""
        self._service_id = service_id
        self.reload()

    def reload(self) -> None:
        """Ask how its permit stands."""
        if self._service_id is not None:
            context = self._context
            today = context.clock().astimezone(JST).date()
            task = context.tasks.read(
                service_permit, self._service_id, catalog=context.catalog, today=today
            )
            self._latest.ask(task).then(self._take)

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _take(self, found: ServicePermit) -> None:
        if self.choice.findData(NO_PERMIT) == self.choice.count() - 1:
            # Only now: who answered has read the kinds from their file, which takes its time.
            for kind in self._context.catalog.permits.kinds:
                self.choice.addItem(permit_name(self._context, kind.id), kind.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(found.said)))
        self._show(found)
        self.told.emit(found)

    def _show(self, found: ServicePermit) -> None:
        need = found.need
        self.open.setVisible(need is not None)
        if need is None:
            self.chip.show_text("")
            hint = self.tr("Its words hint at no permit.")
            self.note.setText(hint if found.said is None else self.tr("You said so."))
            return
        name = permit_name(self._context, need.kind)
        self.chip.show_text(f"{name}: {self._words.state(need.state)}", TONES[need.state])
        self.note.setText(self._said(need))

    def _said(self, need: PermitNeed) -> str:
        state = need.state
        if state is PermitState.VALID:
            return self.tr("It may be published.")
        if state is PermitState.EXPIRING:
            return self.tr("It may be published, but the permit ends soon: renew it in time.")
        if need.blocks:
            return self.tr("It is not published before this permit is in the book.")
        return self.tr("The law may ask for this permit. It can be published all the same.")

    def _choose(self) -> None:
        if self._service_id is not None:
            kind = self.choice.currentData()
            task = self._context.tasks.write(listings.set_permit_kind, self._service_id, kind)
            said = self.tr("Permit of the service kept")
            task.then(lambda _nothing: self._context.toast(said, undo=True))

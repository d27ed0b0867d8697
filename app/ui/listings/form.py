"""All fields of a service or of one of its listings, in the order in which the sites ask."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.models.listing_fields import FieldValue, ListingField, ListingFields
from app.rulebook.listing_findings import ListingFinding
from app.ui.kit.fields import Field
from app.ui.kit.minutes_field import MinutesField
from app.ui.listings.commands import ListingCommands
from app.ui.listings.control import Control, MoneyControl, NumberControl, WordsControl
from app.ui.listings.copying import FieldCopying
from app.ui.listings.counting import Counting
from app.ui.listings.field_box import FieldBox
from app.ui.listings.images_control import ImagesControl
from app.ui.listings.rows_control import RowsControl
from app.ui.listings.thumbnails import Thumbnails
from app.ui.listings.words import ListingWords
from app.ui.messages.guard_panel import GuardNotice
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.services.kept_files import FileDraft
    from app.services.listing_details import CopyText, ListingDetails, ServiceDetails

SMALL = (ListingField.PRICE, ListingField.DELIVERY_DAYS, ListingField.REVISION_COUNT)
FIELDS = (
    *(ListingField.TITLE, ListingField.CATCHPHRASE, ListingField.IMAGES, ListingField.BODY),
    *(ListingField.REQUEST, ListingField.OPTIONS, ListingField.FAQ, *SMALL),
    ListingField.CATEGORY,
)
AT_ONCE = 4
"""So many fields are made in one turn of the window."""
WORDS = {
    *(ListingField.TITLE, ListingField.CATCHPHRASE, ListingField.BODY),
    *(ListingField.REQUEST, ListingField.CATEGORY),
}


class ListingForm(QWidget):
    """Shows the master (no listing) or a listing; what is typed is kept as it is typed.

    It is of use when `make_some` has made all its fields.
    """

    written = Signal(object)
    """What stands in the form now, as `ListingFields`."""
    stood = Signal()
    """All fields are to be seen for the first time."""

    def __init__(
        self,
        context: PageContext,
        words: ListingWords,
        commands: ListingCommands,
        pictures: Thumbnails,
    ) -> None:
        super().__init__()
        self._context, self._words, self._commands = context, words, commands
        self._pictures = pictures
        self._service: ServiceDetails | None = None
        self.listing: ListingDetails | None = None
        self._is_filling = False
        self.counting = Counting(context, self)
        self.copying = FieldCopying(context, commands, words, self)
        self.boxes: dict[ListingField, FieldBox] = {}
        self.minutes = MinutesField(context.theme, self.tr("Work time of one order"))
        self.minutes.editingFinished.connect(self._keep_minutes)
        self._time = Field(context.theme, self.tr("Work time (minutes)"), self.minutes)
        self._waiting: list[QWidget] = []
        self._reveal = QTimer(self, interval=0)
        self._reveal.timeout.connect(self._show_next)
        self.copying.asked.connect(self._ask)

    def make_some(self) -> bool:
        """Make the next few fields; return whether all are there."""
        made = len(self.boxes)
        if made < len(FIELDS):
            self.boxes.update((field, self._box(field)) for field in FIELDS[made : made + AT_ONCE])
            return False
        if self.layout() is None:
            self._waiting = list(self.boxes.values())
            self._lay_out()
        return True

    @property
    def fields(self) -> ListingFields:
        """What stands in the form."""
        values = {field.value: box.control.value for field, box in self.boxes.items()}
        return ListingFields(**cast("dict[str, Any]", values))

    def show_details(self, service: "ServiceDetails", listing: "ListingDetails | None") -> None:
        """Show a service, or one of its listings; what is being typed there stays."""
        is_other = self._identity() != (service.id, listing.id if listing else None)
        if is_other:
            self.save()
            for box in self.boxes.values():
                box.hide_notice()
        self._service, self.listing = service, listing
        self._is_filling = True
        if self._waiting:
            self._reveal.start()
        shown = service.fields if listing is None else listing.fields
        for field, box in self.boxes.items():
            if is_other:
                box.control.clearFocus()
            box.control.show_value(shown.value(field))
            self._mark(box, service, listing)
        ways = QBoxLayout.Direction
        self._numbers.setDirection(ways.LeftToRight if listing is None else ways.TopToBottom)
        self._time.setVisible(listing is None)
        if is_other or not self.minutes.hasFocus():
            self.minutes.set_minutes(service.work_minutes)
        self._is_filling = False
        self._on_typed()

    @property
    def is_whole(self) -> bool:
        """Whether all fields are to be seen: each comes in a turn of its own."""
        return not self._waiting and all(box.control.is_whole for box in self.boxes.values())

    def _show_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0).show()
        else:
            self._reveal.stop()
            self.stood.emit()

    def save(self) -> None:
        """Keep what is not kept yet."""
        for box in self.boxes.values():
            box.control.save()

    def begin(self) -> None:
        """Go to the first field, as of a service that was just added."""
        first = self.boxes[FIELDS[0]]
        first.show()
        first.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_findings(self, findings: tuple[ListingFinding, ...]) -> None:
        """Mark what the checker found."""
        for box in self.boxes.values():
            box.control.show_findings(findings)

    def jump(self, finding: ListingFinding) -> None:
        """Go to the words of a finding."""
        box = self.boxes.get(finding.place.field)
        if box is not None:
            box.control.jump(finding)

    def copy(self, field: ListingField) -> None:
        """Copy a field of the listing; what is being typed in it is kept first."""
        if self.listing is not None:
            self.boxes[field].control.save()
            listing_id = self.listing.id
            # After what was just written, which another thread does in its turn.
            self._context.tasks.run_in_order(lambda: None).then(
                lambda _none: self.copying.begin(listing_id, field)
            )

    def _identity(self) -> tuple[int | None, int | None]:
        service, listing = self._service, self.listing
        return (service.id if service else None, listing.id if listing else None)

    def _mark(
        self, box: FieldBox, service: "ServiceDetails", listing: "ListingDetails | None"
    ) -> None:
        if listing is None:
            names = [
                self._context.face(one.marketplace_id).name
                for one in service.listings
                if box.field in one.own_fields
            ]
            box.show_master(self._context.formats.listed(dict.fromkeys(names)))
        else:
            box.show_listing(
                is_own=box.field in listing.own_fields,
                is_stale=box.field in listing.stale,
                said=self.tr("to update"),
            )

    def _box(self, field: ListingField) -> FieldBox:
        context, name = self._context, self._words.field(field)
        control: Control
        if field is ListingField.IMAGES:
            control = ImagesControl(context, field, name, self._pictures)
            control.add_files = self._add_images
        elif field in (ListingField.FAQ, ListingField.OPTIONS):
            control = RowsControl(context, field, name)
        elif field is ListingField.PRICE:
            control = MoneyControl(context, field, name)
        elif field in WORDS:
            control = WordsControl(context, field, name)
        else:
            control = NumberControl(context, field, name)
        control.keep = lambda value: self._keep(field, value)
        control.typed.connect(lambda: self._on_typed(field))
        box = FieldBox(context, control, name)
        box.own_wanted.connect(self._make_own)
        box.back_wanted.connect(self._go_back)
        box.copy_wanted.connect(self.copy)
        return box

    def _keep(self, field: ListingField, value: FieldValue) -> Task[Any] | None:
        service, listing = self._service, self.listing
        if service is None or (field is ListingField.TITLE and not str(value).strip()):
            return None
        fields: Mapping[ListingField, FieldValue] = {field: value}
        if listing is None:
            return self._commands.edit_service(service.id, fields)
        return self._commands.edit_listing(listing.id, fields)

    def _keep_minutes(self) -> None:
        service, minutes = self._service, self.minutes.minutes
        if service is not None and minutes != service.work_minutes:
            self._commands.set_work_minutes(service.id, minutes)

    def _add_images(self, files: "Sequence[FileDraft]") -> None:
        if self._service is not None and files:
            listing_id = None if self.listing is None else self.listing.id
            self._commands.add_images(self._service.id, listing_id, files)

    def _make_own(self, field: ListingField) -> None:
        """Begin own words: they are the master's until something is typed."""
        box, listing = self.boxes[field], self.listing
        if listing is not None:
            self._commands.edit_listing(listing.id, {field: listing.fields.value(field)})
            box.show_listing(is_own=True, is_stale=field in listing.stale)
            box.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self, field: ListingField) -> None:
        if self.listing is not None:
            self.boxes[field].control.save()
            self._commands.inherit(self.listing.id, (field,))
            self.boxes[field].control.clearFocus()

    def _on_typed(self, field: ListingField | None = None) -> None:
        if self._is_filling:
            return
        for box in self.boxes.values() if field is None else (self.boxes[field],):
            box.hide_notice() if field is not None else None
            self._count(box)
        self.written.emit(self.fields)

    def _count(self, box: FieldBox) -> None:
        if self.listing is None:
            box.show_counter(None)
            return
        site, today = self.listing.marketplace_id, self._commands.today()
        counted = self.counting.count(site, box.control, today)
        said = "" if counted is None else self.counting.said(box.field, counted)
        box.show_counter(counted, said)

    def _ask(self, field: ListingField, copied: "CopyText") -> None:
        """Ask for the second, deliberate step."""
        listing = self.listing
        if listing is None:
            return
        box, notice = self.boxes[field], GuardNotice(self._context, self._context.formats.language)
        listing_id = listing.id

        def confirm() -> None:
            box.hide_notice()
            self.copying.copy(listing_id, field, copied)

        notice.confirmed.connect(confirm)
        box.show_notice(notice)
        notice.show_findings(copied.text, copied.findings, ())
        box.come_to_notice()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        self._numbers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._numbers.setSpacing(16)
        for field in SMALL:
            self._numbers.addWidget(self.boxes[field], 1, Qt.AlignmentFlag.AlignTop)
        for field in FIELDS:
            if field not in SMALL:
                column.addWidget(self.boxes[field])
            elif field is SMALL[0]:
                column.addLayout(self._numbers)
        for box in self._waiting:
            box.hide()
        column.addWidget(self._time)
        self.minutes.setFixedWidth(self._context.theme.px(140))
        column.addStretch(1)

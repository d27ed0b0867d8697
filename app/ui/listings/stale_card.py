"""What the site shows in an older form: which fields, what changed, and that it was updated."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.listing_fields import ListingField
from app.ui.kit.buttons import Button
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.later import Later
from app.ui.listings.diff_view import DiffView
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import listing_texts
    from app.services.listing_details import ListingDetails
    from app.services.listing_texts import DiffLine
else:
    listing_texts = Later("app.services.listing_texts")

PADDING = 12


class StaleCard(Painted):
    """Hidden while the site shows what stands here."""

    copy_wanted = Signal(object)
    """A `ListingField`."""
    updated = Signal(object)
    """The fields that the site shows as they are here now."""

    def __init__(self, context: PageContext, words: ListingWords) -> None:
        super().__init__(context.theme)
        self._context, self._words = context, words
        self._listing: ListingDetails | None = None
        self._latest = Latest()
        self.head = Label(context.theme, "", "body_b", "warn", self).wrapped()
        self.toggle = Button(context.theme, "", "", "link", self)
        self.all = Button(context.theme, self.tr("All updated on the site"), "check", parent=self)
        self.all.make_small()
        self._parts = QWidget(self)
        self._column = QVBoxLayout(self._parts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._lay_out()
        self.is_open = False
        self.set_open(is_open=False)
        self.toggle.clicked.connect(lambda: self.set_open(is_open=not self.is_open))
        self.all.clicked.connect(self._tell_all)
        self.hide()

    def show_listing(self, listing: "ListingDetails | None") -> None:
        """Show what is stale of a listing; None of none."""
        is_other = (listing and listing.id) != (self._listing and self._listing.id)
        self._listing = listing
        self.setVisible(listing is not None and bool(listing.stale))
        if listing is None or not listing.stale:
            return
        if is_other:
            self.set_open(is_open=False)
        fields = [field for field in ListingField if field in listing.stale]
        names = self._context.formats.listed(map(self._words.field, fields))
        said = self._words.stale(len(fields))
        self.head.setText(f"{said} ・ {names}")
        self.setAccessibleName(self.head.text())
        changes = {
            field: (
                listing.published[field].text,
                listing.fields.value(field),
            )
            for field in fields
        }

        def differ() -> "dict[ListingField, tuple[DiffLine, ...]]":
            return {
                field: listing_texts.diff(field, old, listing_texts.comparable(field, new))
                for field, (old, new) in changes.items()
            }

        self._latest.ask(self._context.tasks.run(differ)).then(self._fill)

    def set_open(self, *, is_open: bool) -> None:
        """Show what changed, or only which fields."""
        self.is_open = is_open
        self._parts.setVisible(is_open)
        self.toggle.setText(self.tr("Hide the changes") if is_open else self.tr("See the changes"))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "warn_soft", "warn")

    def _fill(self, found: "dict[ListingField, tuple[DiffLine, ...]]") -> None:
        emptied(self._column)
        for field, lines in found.items():
            self._column.addWidget(self._part(field, lines))

    def _part(self, field: ListingField, lines: "tuple[DiffLine, ...]") -> QWidget:
        theme, name = self._context.theme, self._words.field(field)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Label(theme, name, "caption_b", "text", part), 1)
        if field is not ListingField.IMAGES:
            copy = Button(theme, self.tr("Copy"), "copy", "secondary", part)
            copy.make_small()
            copy.setAccessibleName(self.tr("Copy {field}").format(field=name))
            copy.clicked.connect(lambda: self.copy_wanted.emit(field))
            head.addWidget(copy)
        done = Button(theme, self.tr("Updated on the site"), "check", "secondary", part)
        done.make_small()
        done.setAccessibleName(self.tr("{field}: updated on the site").format(field=name))
        done.clicked.connect(lambda: self.updated.emit((field,)))
        head.addWidget(done)
        column.addLayout(head)
        ground = Ground(theme)
        view = DiffView(theme, self.tr("What changed in {field}").format(field=name), ground)
        view.show_lines(lines)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(view)
        column.addWidget(ground)
        return part

    def _tell_all(self) -> None:
        if self._listing is not None:
            self.updated.emit(tuple(self._listing.stale))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 10, PADDING, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.head, 1)
        row.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.all, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._parts)


class Ground(Painted):
    """The plain ground that the changes are read on."""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 8, "surface", "border")

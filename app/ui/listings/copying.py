"""From a field to the clipboard: looked at by the guard on the way, noted as published after it."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.models.listing_fields import ListingField
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import Severity, load_guard_rules
from app.ui.later import Later
from app.ui.listings.commands import ListingCommands
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import listing_details
    from app.services.listing_details import CopyText
else:
    listing_details = Later("app.services.listing_details")


class FieldCopying(QObject):
    """Copies one field at a time; findings want a second, deliberate step."""

    asked = Signal(object, object)
    """The `ListingField` and the `CopyText` the guard found something in."""

    def __init__(
        self,
        context: PageContext,
        commands: ListingCommands,
        words: ListingWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._commands, self._words = context, commands, words
        self._latest = Latest()
        rules = context.theme.resources / "guard.toml"
        self._guard = cache(lambda: Guard(load_guard_rules(rules)))

    def begin(self, listing_id: int, field: ListingField) -> None:
        """Copy a field as the book has it, unless it wants a second look first."""

        def judge(copied: "CopyText | None") -> None:
            if copied is None:
                return
            if any(finding.severity is Severity.ASK for finding in copied.findings):
                self.asked.emit(field, copied)
            else:
                self.copy(listing_id, field, copied)

        self._latest.ask(
            self._context.tasks.read(
                _copy_text,
                listing_id,
                field,
                catalog=self._context.catalog,
                guard=self._guard,
                on=self._commands.today(),
            )
        ).then(judge)

    def copy(self, listing_id: int, field: ListingField, copied: "CopyText") -> None:
        """Put a field on the clipboard, and note that the site will say it."""
        QGuiApplication.clipboard().setText(copied.text)
        said = self.tr("{field} copied and noted as updated. Paste it on the site.")
        self._commands.record_published(
            listing_id, (field,), said.format(field=self._words.field(field))
        )


def _copy_text(
    reader: Any,
    listing_id: int,
    field: ListingField,
    *,
    catalog: Catalog,
    guard: Callable[[], Guard],
    on: date,
) -> "CopyText | None":
    """Ask for a field; the guard is made on this thread when first asked."""
    return listing_details.copy_text(
        reader, listing_id, field, catalog=catalog, guard=guard(), on=on
    )

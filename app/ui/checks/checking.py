"""Checks a listing while it is written: a moment after the last key, off the window's thread."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.changes import Changes
from app.models.listing_fields import Option, Picture, Question
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.listing_findings import CheckedListing
from app.services.listing_check_queries import CheckFacts, check_facts
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.rulebook import guard, guard_rules, listing_check
    from app.rulebook.listing_check import ListingChecker
    from app.rulebook.listing_findings import ListingFinding
else:
    guard = Later("app.rulebook.guard")
    guard_rules = Later("app.rulebook.guard_rules")
    listing_check = Later("app.rulebook.listing_check")

PAUSE = 250
"""Milliseconds without a key before the text is looked at."""

TABLES = ("listings", "services", "permits", "preferences")
"""What a check depends on beside the text."""


class CheckSubject(NamedTuple):
    """Which service is checked for which marketplace; its listing may not exist yet."""

    service_id: int
    marketplace_id: str
    listing_id: int | None = None


class WrittenFields(Protocol):
    """The fields of a listing as they stand on screen: `ListingFields` is one."""

    @property
    def title(self) -> str: ...
    @property
    def catchphrase(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def request(self) -> str: ...
    @property
    def category(self) -> str: ...
    @property
    def faq(self) -> Sequence[Question]: ...
    @property
    def options(self) -> Sequence[Option]: ...
    @property
    def images(self) -> Sequence[Picture]: ...
    @property
    def price(self) -> Yen | None: ...


class Checking(QObject):
    """Asks the book once for what a check needs, and checks what is written by it."""

    checked = Signal(object)
    """The findings of the newest text, what matters most in front."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._subject: CheckSubject | None = None
        self._facts: CheckFacts | None = None
        self._fields: WrittenFields | None = None
        self._asked, self._answered = Latest(), Latest()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._check)
        rules = context.theme.resources
        self._checker = cache(lambda: _checker(rules / "listing_guard.toml", rules / "guard.toml"))
        context.tasks.committed.connect(self._take_notice)

    @property
    def subject(self) -> CheckSubject | None:
        """What is checked."""
        return self._subject

    def show_subject(self, subject: CheckSubject) -> None:
        """Turn to another listing."""
        self._subject, self._facts, self._fields = subject, None, None
        self._pause.stop()
        self._answered.forget()
        self._ask()

    def check(self, fields: WrittenFields) -> None:
        """Look at these fields when no key was pressed for a moment."""
        self._fields = fields
        self._pause.start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._subject = self._facts = self._fields = None
        self._pause.stop()
        self._asked.forget()
        self._answered.forget()

    def _ask(self) -> None:
        if self._subject is not None:
            today = self._context.clock().astimezone(JST).date()
            task = self._context.tasks.read(check_facts, *self._subject, today=today)
            self._asked.ask(task).then(self._take)

    def _take(self, facts: CheckFacts) -> None:
        self._facts = facts
        self._check()

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._ask()

    def _check(self) -> None:
        subject, facts, fields = self._subject, self._facts, self._fields
        if subject is None or facts is None or fields is None:
            return
        listing = _listing(subject, facts, fields)
        today = self._context.clock().astimezone(JST).date()
        checker, catalog = self._checker, self._context.catalog
        task = self._context.tasks.run(lambda: checker().check(listing, catalog, today, facts.own))
        self._answered.ask(task).then(self._tell)

    def _tell(self, findings: "tuple[ListingFinding, ...]") -> None:
        # A method, no signal: a task knows of the one that its owner is gone, not of the other.
        self.checked.emit(findings)


def _checker(*rules: Path) -> "ListingChecker":
    return listing_check.ListingChecker(guard.Guard(guard_rules.load_guard_rules(*rules)))


def _listing(subject: CheckSubject, facts: CheckFacts, fields: WrittenFields) -> CheckedListing:
    return CheckedListing(
        marketplace_id=subject.marketplace_id,
        title=fields.title,
        catchphrase=fields.catchphrase,
        body=fields.body,
        request=fields.request,
        category=fields.category,
        faq=tuple(fields.faq),
        options=tuple(fields.options),
        image_count=len(fields.images),
        price=fields.price,
        permit_kind=facts.permit_kind,
        shown_permits=facts.shown_permits,
        others=facts.others,
    )

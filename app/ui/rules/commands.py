"""What the rules' pane writes: first the impact on the listings, then the change, undoable."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.models.moments import JST
from app.rulebook.texts import own_keys
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.rules.impact_dialog import ImpactDialog

if TYPE_CHECKING:
    from datetime import date

    from app.rulebook.catalog import Catalog
    from app.rulebook.marketplace import Marketplace
    from app.services import closings, own_marketplaces, rule_impacts, rules
    from app.services.own_marketplaces import MarketplaceDraft
    from app.services.rule_impacts import RuleImpact
    from app.ui.tasks import Task
else:
    closings = Later("app.services.closings")
    own_marketplaces = Later("app.services.own_marketplaces")
    rule_impacts = Later("app.services.rule_impacts")
    rules = Later("app.services.rules")


@dataclass(frozen=True, slots=True)
class Change:
    """A rulebook before and after; `before` is None for a marketplace that is new."""

    before: "Marketplace | None"
    after: "Marketplace"


class RuleCommands(QObject):
    """`refuse` shows the sentence of an error; `done` is called after each change."""

    def __init__(
        self,
        context: PageContext,
        shipped: "Catalog",
        refuse: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._shipped = shipped
        self._refuse = refuse
        self._window = parent

    def propose(self, change: Change, then: Callable[[], None], *, asks_always: bool) -> None:
        """Show what a change does to the listings, and write it when the seller agrees.

        Without any listing it touches it is written at once, unless `asks_always`.
        """
        self._after_a_look(change, lambda: self.write(change, then), asks_always=asks_always)

    def _after_a_look(
        self, change: Change, write: Callable[[], None], *, asks_always: bool = False
    ) -> None:
        today = self._context.clock().astimezone(JST).date()
        task = self._context.tasks.read(
            rule_impacts.rule_impact, change.before, change.after, today
        )

        def show(impact: "RuleImpact") -> None:
            if not impact.rows and not asks_always:
                write()
                return
            dialog = ImpactDialog(self._context, change.after, impact, self._window.window())
            dialog.accepted.connect(write)
            dialog.open()

        task.then(show).otherwise(self._fail)

    def write(self, change: Change, then: Callable[[], None]) -> None:
        """Keep the seller's own text of a marketplace."""
        site = change.after.id
        shipped = self._shipped.marketplace(site) if site in self._shipped.ids else None
        self._kept(
            self._context.tasks.write(
                rules.change_rules,
                site,
                own_keys(shipped, change.after),
                shipped=self._shipped,
                now=self._context.clock(),
            ),
            self.tr("The rules were kept."),
            then,
        )

    def reset(self, before: "Marketplace", then: Callable[[], None]) -> None:
        """Go back to the shipped rules of a marketplace, after a look at what that does too."""
        change = Change(before, self._shipped.marketplace(before.id))

        def write() -> None:
            said = self.tr("The rules that came along hold again.")
            self._kept(self._context.tasks.write(rules.drop_override, before.id), said, then)

        self._after_a_look(change, write)

    def add(
        self, draft: "MarketplaceDraft", then: Callable[[str], None], refuse: Callable[[str], None]
    ) -> None:
        """Add a marketplace of the seller's own; `refuse` shows what cannot be of the draft."""
        task = self._context.tasks.write(
            own_marketplaces.add_marketplace,
            draft,
            shipped=self._shipped,
            now=self._context.clock(),
        )
        said = self.tr("Added the marketplace.")

        def added(site: str) -> None:
            self._context.toast(said, undo=True)
            then(site)

        task.then(added).otherwise(lambda error: self._fail(error, refuse))

    def edit(
        self,
        site: str,
        draft: "MarketplaceDraft",
        then: Callable[[], None],
        refuse: Callable[[str], None],
    ) -> None:
        """Change name, look and kinds of a marketplace of the seller's own."""
        task = self._context.tasks.write(
            own_marketplaces.edit_marketplace,
            site,
            draft,
            shipped=self._shipped,
            now=self._context.clock(),
        )
        self._kept(task, self.tr("Changed the marketplace."), then, refuse)

    def remove(self, site: str, then: Callable[[], None]) -> None:
        """Remove a marketplace of the seller's own."""
        task = self._context.tasks.write(
            own_marketplaces.remove_marketplace, site, shipped=self._shipped
        )
        self._kept(task, self.tr("Removed the marketplace."), then)

    def close(self, site: str, days: "tuple[date, date]", then: Callable[[], None]) -> None:
        """Say when purchases stop and when the site goes."""
        task = self._context.tasks.write(
            closings.close_marketplace,
            site,
            *days,
            shipped=self._shipped,
            now=self._context.clock(),
        )
        self._kept(task, self.tr("Noted that the marketplace shuts down."), then)

    def reopen(self, site: str, then: Callable[[], None]) -> None:
        """Take back what was said of a marketplace's end."""
        task = self._context.tasks.write(
            closings.reopen_marketplace, site, shipped=self._shipped, now=self._context.clock()
        )
        self._kept(task, self.tr("The marketplace stays."), then)

    def _kept(
        self,
        task: "Task[None]",
        said: str,
        then: Callable[[], None],
        refuse: Callable[[str], None] | None = None,
    ) -> None:
        def kept() -> None:
            self._context.toast(said, undo=True)
            then()

        task.then(lambda _nothing: kept()).otherwise(lambda error: self._fail(error, refuse))

    def _fail(self, error: BaseException, refuse: Callable[[str], None] | None = None) -> None:
        if isinstance(error, AppError):
            (refuse or self._refuse)(self._context.text.error(error))
        else:
            self._context.fail(error)

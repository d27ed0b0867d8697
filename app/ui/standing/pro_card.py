"""The card of a label: the seller's own checklist, and where the application stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.types import ProState
from app.ui.page import PageContext
from app.ui.standing.rows_card import BREAK, Row, RowsCard
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from app.rulebook.certification import Application
    from app.services.pro_queries import Dossier, GroupRow

ADD, EXAMPLES = "add", "examples"


class ProCard(RowsCard):
    """Groups of the checklist; what the site asks for is not published, and that is said."""

    group_wanted = Signal(object)
    """The `GroupRow` to open; None for a new one."""
    examples_wanted = Signal()
    kit_wanted = Signal()

    def __init__(
        self, context: PageContext, words: StandingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._words = words
        self._name = ""
        self._groups: dict[int, GroupRow] = {}
        self.opened.connect(self._open)

    def title(self) -> str:
        return self._name

    def link(self) -> str:
        return self.tr("Evidence kit")

    def show_dossier(self, dossier: "Dossier") -> None:
        """Show the checklist and the state of the application."""
        self._name = self._words.name(dossier.rule.name)
        self._groups = {group.id: group for group in dossier.groups}
        lead = [self._state(dossier.application)]
        if not dossier.rule.is_published:
            lead.append(
                self.tr(
                    "The site does not publish its criteria. This list is your own, not a score."
                )
            )
        rows = [self._row(group) for group in dossier.groups]
        if not rows:
            rows = [Row(EXAMPLES, self.tr("Begin with seven examples"), icon="list-checks")]
        rows.append(Row(ADD, self.tr("Add an item"), icon="plus"))
        self.show_rows(
            rows,
            lead=BREAK.join(lead),
            badge=self._context.text.word(dossier.application.state),
            segments=(dossier.done, len(dossier.groups)),
        )

    def _row(self, group: "GroupRow") -> Row:
        is_done = group.done_on is not None
        count = len(group.evidence)
        proofs = self.tr("1 proof") if count == 1 else self.tr("{count} proofs").format(count=count)
        return Row(
            group.id,
            group.name,
            note=" ".join(group.note.split()),
            icon="circle-check" if is_done else "list-checks",
            ink="ok" if is_done else "text3",
            right=proofs if count else "",
        )

    def _state(self, application: "Application") -> str:
        formats, state = self._context.formats, application.state
        since = formats.full_day(application.since_on)
        silent = formats.full_day(application.silent_on)
        words = {
            ProState.NONE: self.tr("No application yet."),
            ProState.PREPARING: self.tr("Preparing since {since}."),
            ProState.WAITING: self.tr(
                "Entered on {since}. Answers come within about a month; without one by {silent} it"
                " was probably declined."
            ),
            ProState.PROBABLY_DECLINED: self.tr(
                "No answer by {silent}: probably declined. You may enter again, and a scout may"
                " still come."
            ),
            ProState.SCOUTED: self.tr("Scouted on {since}."),
            ProState.INTERVIEW: self.tr("Interview on {since}."),
            ProState.CERTIFIED: self.tr("Certified since {since}."),
            ProState.DECLINED: self.tr("Declined on {since}. You may enter again."),
        }
        return words[state].format(since=since, silent=silent)

    def _open(self, key: object) -> None:
        if key == self.LINK:
            self.kit_wanted.emit()
        elif key == EXAMPLES:
            self.examples_wanted.emit()
        elif key == ADD:
            self.group_wanted.emit(None)
        elif isinstance(key, int):
            self.group_wanted.emit(self._groups[key])

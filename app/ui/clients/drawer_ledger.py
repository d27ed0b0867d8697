"""Parts of the client's drawer that list: disclosures, records joined in him, and his history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.moments import day_of, from_epoch
from app.services.client_details import MergeRow
from app.services.disclosure_queries import DisclosureRow
from app.services.history_queries import RowChange
from app.ui.clients.commands import ClientCommands
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.headed import Headed, emptied
from app.ui.kit.labels import Label
from app.ui.page import PageContext

MOST_CHANGES = 12


class ListSection(Headed):
    """A headed part with one line a thing, each with a button at its right."""

    def __init__(self, context: PageContext, heading: str) -> None:
        super().__init__(context.theme, heading)
        self.context = context
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.body.addLayout(self.lines)

    def add_line(self, text: str, detail: str, button: QWidget | None = None) -> None:
        """Add a line, its detail below it, and a button."""
        theme = self.context.theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, text, "body", "text").wrapped())
        if detail:
            words.addWidget(Label(theme, detail, "caption", "text3").wrapped())
        row.addLayout(words, 1)
        if button is not None:
            row.addWidget(button)
        self.lines.addWidget(holder)

    def day(self, at: int) -> str:
        """Return the day of a moment."""
        return self.context.formats.full_day(day_of(at))


class DisclosedSection(ListSection):
    """What of the seller's own went to this client."""

    add_wanted = Signal()

    def __init__(self, context: PageContext, commands: ClientCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Told about myself"))
        self._commands = commands
        self.add = Button(context.theme, self.tr("Record"), "plus", "link")
        self.head.addWidget(self.add)
        self.add.clicked.connect(self.add_wanted)

    def show_lines(self, rows: tuple[DisclosureRow, ...]) -> None:
        """Show these lines."""
        emptied(self.lines)
        for row in rows:
            name = self.tr("Remove the line")
            button = IconButton(self.context.theme, "x", name, is_plain=True)
            button.clicked.connect(lambda _=False, i=row.id: self._commands.remove_disclosure(i))
            kind = self.context.text.word(row.kind)
            text = f"{kind}: {row.detail}" if row.detail else kind
            site = self.context.face(row.marketplace_id).name if row.marketplace_id else ""
            parts = (self.day(row.disclosed_at), site, row.reason)
            self.add_line(text, " ・ ".join(part for part in parts if part), button)
        if not rows:
            self.add_line(self.tr("Nothing so far."), "")


class MergesSection(ListSection):
    """The records joined in this client, each to be parted again."""

    def __init__(self, context: PageContext, commands: ClientCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Merged records"))
        self._commands = commands

    def show_merges(self, merges: tuple[MergeRow, ...]) -> None:
        """Show these merges."""
        emptied(self.lines)
        self.setVisible(bool(merges))
        for merge in merges:
            button = Button(self.context.theme, self.tr("Part again"), "undo-2")
            button.make_small()
            button.clicked.connect(lambda _=False, m=merge: self._commands.unmerge(m.id, m.name))
            self.add_line(merge.name, self.day(merge.merged_at), button)


class ChangesSection(ListSection):
    """The changes of the client's own record, newest first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("History"))

    def show_changes(self, changes: tuple[RowChange, ...]) -> None:
        """Show these changes, given oldest first."""
        emptied(self.lines)
        said = [line for change in reversed(changes) for line in self._said(change)]
        self.setVisible(bool(said))
        for line in said[:MOST_CHANGES]:
            label = Label(self.context.theme, line, "caption", "text2").wrapped()
            self.lines.addWidget(label)

    def _said(self, change: RowChange) -> list[str]:
        when = self.context.formats.ago(from_epoch(change.at), self.context.clock())
        command = self.context.text.command(change.command)
        names = {
            "name": self.tr("Name"),
            "reading": self.tr("Reading"),
            "about": self.tr("What the client does"),
            "note": self.tr("Note"),
        }
        before, after = change.before or {}, change.after or {}
        lines = [
            f"{when} ・ {names[field]}: {before.get(field) or '—'} → {after[field] or '—'}"
            for field in after
            if field in names
        ]
        return lines or [f"{when} ・ {command}"]

"""The ledger of what the seller told about himself: all of it, by site, and on paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import day_of
from app.models.types import PersonalKind
from app.services.disclosure_queries import DisclosureRow, disclosures
from app.ui.clients.commands import ClientCommands
from app.ui.clients.edit_dialogs import DisclosureDialog
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.dialog import Dialog
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.scrolled import scrolled
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.ui import printing
else:
    printing = Later("app.ui.printing")

MOST = 200
HEIGHT = 360
WIDE = 540


class LedgerDialog(Dialog):
    """Filters by marketplace and kind; prints what is shown."""

    def __init__(
        self, context: PageContext, commands: ClientCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What I told about myself")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setMinimumWidth(context.theme.px(WIDE))
        self._context = context
        self._commands = commands
        self._latest = Latest()
        self.rows: tuple[DisclosureRow, ...] = ()
        self.say(self.tr("Before you leave a site, print its list: you see who still knows what."))
        self.site, self.kind = ChoiceBox(), ChoiceBox()
        self._lines = QVBoxLayout()
        self._lay_out(title)
        self.reload()
        context.tasks.committed.connect(self._on_committed)

    def reload(self) -> None:
        """Ask for the lines again."""
        kind = self.kind.currentData()
        task = self._context.tasks.read(
            disclosures,
            marketplace_id=self.site.currentData(),
            kind=None if kind is None else PersonalKind(kind),
        )
        self._latest.ask(task).then(self.show_rows)

    def show_rows(self, rows: tuple[DisclosureRow, ...]) -> None:
        """Show these lines."""
        self.rows = rows
        emptied(self._lines)
        for row in rows[:MOST]:
            self._lines.addWidget(self._line(row))
        if not rows:
            text = self.tr("Nothing was recorded.")
            self._lines.addWidget(Label(self.theme, text, "body", "text3"))
        self.print_.setEnabled(bool(rows))

    def paper(self) -> str:
        """Return what is printed: a head, then a paragraph for each line."""
        today = self._context.formats.full_day(day_of(int(self._context.clock().timestamp())))
        site = self.site.currentText()
        lines = [f"{self.windowTitle()} ・ {site} ・ {today}", ""]
        for row in self.rows:
            lines += [f"□ {' ・ '.join(self._said(row))}", ""]
        return "\n".join(lines)

    def _lay_out(self, title: str) -> None:
        context = self._context
        self.site.addItem(self.tr("All marketplaces"), None)
        for site, face in context.marketplaces.items():
            self.site.addItem(face.name, site)
        self.kind.addItem(self.tr("Everything"), None)
        for kind in PersonalKind:
            self.kind.addItem(context.text.word(kind), kind)
        self.site.setAccessibleName(self.tr("Marketplace"))
        self.kind.setAccessibleName(self.tr("What was told"))
        filters = QHBoxLayout()
        for box in (self.site, self.kind):
            filters.addWidget(box)
            box.currentIndexChanged.connect(lambda _place: self.reload())
        filters.addStretch(1)
        self.body.addLayout(filters)
        self.body.addWidget(scrolled(context.theme, self._lines, title, HEIGHT))
        self.print_ = self.add_action(self.tr("Print"), "printer")
        self.print_.clicked.connect(lambda: printing.print_text(self.paper(), self))
        self.add_reject(self.tr("Close"))
        record = Button(context.theme, self.tr("Record"), "plus", "primary", self)
        self.buttons.addButton(record, self.buttons.ButtonRole.ActionRole)
        record.clicked.connect(self._record)

    def _record(self) -> None:
        dialog = DisclosureDialog(self._context, self._commands, self)
        dialog.site.setCurrentIndex(max(0, dialog.site.findData(self.site.currentData())))
        dialog.open()

    def _line(self, row: DisclosureRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 2, 0, 2)
        day, *rest = self._said(row)
        line.addWidget(Label(self.theme, day, "caption", "text3"))
        line.addWidget(Label(self.theme, " ・ ".join(rest), "body", "text").wrapped(), 1)
        button = IconButton(self.theme, "x", self.tr("Remove the line"), is_plain=True)
        button.clicked.connect(lambda: self._commands.remove_disclosure(row.id))
        line.addWidget(button)
        return holder

    def _said(self, row: DisclosureRow) -> list[str]:
        context = self._context
        kind = context.text.word(row.kind)
        parts = [
            context.formats.full_day(day_of(row.disclosed_at)),
            f"{kind}: {row.detail}" if row.detail else kind,
            row.client,
            context.face(row.marketplace_id).name if row.marketplace_id else "",
            row.reason,
        ]
        return [part for part in parts if part]

    def _on_committed(self, changes: Changes) -> None:
        if changes.touches("disclosures", "clients"):
            self.reload()

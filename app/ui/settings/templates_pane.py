"""The settings of templates: their list, one opened to be written, and what it will say."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.models.changes import Changes
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.schema import LocalName
from app.services.reply_text import JAPANESE, JAPANESE_NAMES, ReplyFacts, Variable, resolve
from app.services.shipped_templates import ShippedTemplate, load_shipped_templates
from app.services.template_queries import TemplateRow, suggestions, templates
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.pane import explained
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import templates as commands
else:
    commands = Later("app.services.templates")

LIST_HEIGHT = 132
LINES = (4, 8)
SAMPLE_DAYS = 7
SAMPLE_PRICE = Yen(30_000)


class TemplatesPane(QWidget):
    """Changes are kept when a field is left; everything can be undone."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[TemplateRow, ...] = ()
        self._current: TemplateRow | None = None
        self._wanted: int | None = None
        self._latest, self._latest_suggestions = Latest(), Latest()
        self._shipped: tuple[ShippedTemplate, ...] = ()
        self._offered: tuple[ShippedTemplate, ...] = ()
        theme = context.theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setProperty("side", "true")
        self.list.setFixedHeight(theme.px(LIST_HEIGHT))
        self.add = Button(theme, self.tr("New template"), "plus")
        self.suggested = Button(theme, self.tr("From the suggestions"), "text-quote")
        self.suggested.setMenu(QMenu(self))
        self.up = IconButton(theme, "arrow-up", self.tr("Move up"), is_plain=True)
        self.down = IconButton(theme, "arrow-down", self.tr("Move down"), is_plain=True)
        self.remove = IconButton(theme, "trash-2", self.tr("Delete"), is_plain=True)
        self.name = TextField(theme, self.tr("Name"))
        self.site = ChoiceBox()
        self.body = GrowingText(theme, self.tr("Text"), *LINES)
        self.preview = Label(theme, "", "body", "text2").wrapped()
        self.nothing = EmptyState(
            theme,
            "text-quote",
            self.tr("You have no templates yet."),
            self.tr("Take the suggestions, and word them as you would write."),
        )
        self.take_all = Button(theme, self.tr("Make all suggestions mine"), "plus", "primary")
        self.nothing.add_button(self.take_all)
        for part in (self.nothing, self.take_all, self.suggested):
            part.hide()  # until it is known what there is to offer
        self.editor = QWidget()
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Ask for the templates again."""
        tasks = self._context.tasks
        self._latest.ask(tasks.read(templates)).then(self._take)
        file = self._context.theme.resources / "templates" / "suggestions.toml"
        shipped = tasks.run(load_shipped_templates, file)
        self._latest_suggestions.ask(shipped).then(self._ask_suggestions)

    def save(self) -> None:
        """Keep what stands in the fields of the template that is open."""
        row = self._current
        name, body = self.name.text().strip(), self.body.toPlainText().strip()
        site = self.site.currentData()
        if row is None or not name or not body:
            return
        if (name, body, site) != (row.name, row.body, row.marketplace_id):
            self._current = row._replace(name=name, body=body, marketplace_id=site)
            self._context.tasks.write(commands.edit_template, row.id, name, body, site)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._open)
        self.add.clicked.connect(self._add)
        self.take_all.clicked.connect(self._take_all)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.name.editingFinished.connect(self.save)
        self.site.activated.connect(lambda _place: self.save())
        self.body.left.connect(self.save)
        self.body.textChanged.connect(self._preview)
        self._context.tasks.committed.connect(self._on_committed)

    def _on_committed(self, changes: Changes) -> None:
        if changes.touches("templates"):
            self.reload()

    def _take(self, rows: tuple[TemplateRow, ...]) -> None:
        kept = self._wanted or (self._current.id if self._current else None)
        self._wanted = None
        self._rows = rows
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        for tool in (self.up, self.down, self.remove):
            tool.setVisible(bool(rows))
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for row in rows:
            QListWidgetItem(
                self._context.theme.icon("text-quote", "text2", 16), row.name, self.list
            )
        self.list.blockSignals(False)  # noqa: FBT003
        ids = [row.id for row in rows]
        place = ids.index(kept) if kept in ids else 0
        self.list.setCurrentRow(place if rows else -1)
        self._open(place if rows else -1)

    def _open(self, place: int) -> None:
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        if self._current is not None and (row is None or row.id != self._current.id):
            self.save()
        self.editor.setVisible(row is not None)
        is_same = row is not None and self._current is not None and row.id == self._current.id
        self._current = row
        if row is None or (is_same and (self.body.hasFocus() or self.name.hasFocus())):
            return
        self.name.setText(row.name)
        self.site.setCurrentIndex(max(0, self.site.findData(row.marketplace_id)))
        self.body.setPlainText(row.body)

    def _add(self) -> None:
        self._create(self.tr("New template"), self.tr("Dear {client},"))

    def _create(self, name: str, body: str, suggestion: str | None = None) -> None:
        task = self._context.tasks.write(commands.add_template, name, body, suggestion=suggestion)
        task.then(self._turn_to)

    def _take_all(self) -> None:
        taken = [(one.key, self._said(one.name), self._said(one.body)) for one in self._offered]
        self._context.tasks.write(commands.take_suggestions, taken)

    def _dismiss(self, key: str) -> None:
        self._context.tasks.write(commands.dismiss_suggestion, key).then(
            lambda _nothing: self.reload()
        )

    def _turn_to(self, template_id: int) -> None:
        self._wanted = template_id
        self.reload()
        self.name.setFocus()
        self.name.selectAll()

    def _move(self, step: int) -> None:
        place = self.list.currentRow() + step
        if self._current is not None and 0 <= place < len(self._rows):
            self._context.tasks.write(commands.move_template, self._current.id, place)

    def _remove(self) -> None:
        row = self._current
        if row is not None:
            self._current = None
            said = self.tr("Deleted the template “{name}”").format(name=row.name)
            self._context.tasks.write(commands.remove_template, row.id).then(
                lambda _nothing: self._context.toast(said, undo=True)
            )

    def _ask_suggestions(self, shipped: tuple[ShippedTemplate, ...]) -> None:
        self._shipped = shipped
        task = self._context.tasks.read(suggestions, shipped)
        self._latest_suggestions.ask(task).then(self._offer)

    def _offer(self, found: tuple[ShippedTemplate, ...]) -> None:
        self._offered = found
        self.take_all.setVisible(bool(found))
        menu = self.suggested.menu()
        menu.clear()
        for one in found:
            name, body = self._said(one.name), self._said(one.body)
            choices = menu.addMenu(name)
            choices.setToolTip(body)
            use = choices.addAction(self.tr("Make it mine"))
            drop = choices.addAction(self.tr("Suggest it no more"))
            use.triggered.connect(lambda _=False, n=name, t=body, k=one.key: self._create(n, t, k))
            drop.triggered.connect(lambda _=False, k=one.key: self._dismiss(k))
        self.suggested.setVisible(bool(found))

    def _preview(self) -> None:
        self.preview.setText(resolve(self.body.toPlainText(), self._sample()).text)

    def _sample(self) -> ReplyFacts:
        today = self._context.clock().astimezone(JST).date()
        first = next(iter(self._context.marketplaces.values()), None)
        site = first.name if first else ""
        return ReplyFacts(
            site=LocalName(ja=site, en=site),
            today=today,
            me=self.tr("my studio"),
            client=self.tr("Aoki"),
            order=self.tr("A logo"),
            number="C-1024",
            due=today + timedelta(days=SAMPLE_DAYS),
            price=SAMPLE_PRICE,
        )

    def _said(self, name: LocalName) -> str:
        return name.ja if self._context.formats.language == JAPANESE else name.en

    def _lay_out(self) -> None:
        theme, context = self._context.theme, self._context
        self.site.setAccessibleName(self.tr("For which site"))
        self.site.addItem(self.tr("Every site"), None)
        for key, face in context.marketplaces.items():
            if face.is_open:
                self.site.addItem(face.name, key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(10)
        column.addWidget(
            explained(theme, self.tr("Texts you write often: / in a reply opens them."))
        )
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        tools = QHBoxLayout()
        for part in (self.add, self.suggested):
            tools.addWidget(part)
        tools.addStretch(1)
        for icon in (self.up, self.down, self.remove):
            tools.addWidget(icon)
        column.addLayout(tools)
        inner = QVBoxLayout(self.editor)
        inner.setContentsMargins(0, 6, 0, 0)
        inner.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Field(theme, self.tr("Name"), self.name), 1)
        head.addWidget(Field(theme, self.tr("For which site"), self.site), 1)
        inner.addLayout(head)
        inner.addWidget(Field(theme, self.tr("Text"), self.body, self._variables()))
        inner.addWidget(Label(theme, self.tr("So it will read"), "caption_b", "text2"))
        inner.addWidget(self.preview)
        column.addWidget(self.editor)
        column.addStretch(1)

    def _variables(self) -> str:
        """Return the names of the variables in the language of the window."""
        is_japanese = self._context.formats.language == JAPANESE
        names = [JAPANESE_NAMES[one][0] if is_japanese else one.value for one in Variable]
        return self.tr("Filled in: {names}").format(names=" ".join(f"{{{name}}}" for name in names))

"""Two records of one client side by side: which name, reading and texts stay."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from app.models.moments import day_of
from app.services.client_details import ClientDetails
from app.services.client_drafts import ClientEdit
from app.services.order_drafts import NOTE_LENGTH
from app.ui.clients.commands import ClientCommands
from app.ui.clients.edit_dialogs import ClientDialog
from app.ui.clients.words import ClientWords
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.theme import Theme

WIDE = 640
COLUMN = 220


class MergeDialog(ClientDialog):
    """The record with more orders stays; of each text the seller chooses whose."""

    def __init__(
        self,
        context: PageContext,
        commands: ClientCommands,
        pair: tuple[ClientDetails, ClientDetails],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self.setMaximumWidth(context.theme.px(WIDE) + 80)
        self.setMinimumWidth(context.theme.px(WIDE))
        self._pair = sorted(pair, key=lambda one: one.line.orders, reverse=True)
        self._words = ClientWords(context, self)
        self._groups: dict[str, QButtonGroup] = {}
        self.say(
            self.tr(
                "Orders, conversations, tags and notes of both come together. You can undo it,"
                " and part the two again at any later time."
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, context.theme.px(COLUMN))
        self.body.addLayout(self._grid)
        self._fill()
        apart = self.add_action(self.tr("Two different people"), "x")
        apart.clicked.connect(self._keep_apart)
        self.finish(self.tr("Are these one client?"), self.tr("Merge"))

    def edit(self) -> ClientEdit:
        """Return what the client is from then on, as chosen."""
        return ClientEdit(
            name=self._chosen("name"),
            reading=self._chosen("reading"),
            about=self._chosen("about"),
            note=self._both_notes(),
        )

    def choose(self, field: str, place: int) -> None:
        """Let a text of the first (0) or second (1) record stay."""
        button = self._groups[field].button(place)
        if button is not None:
            button.setChecked(True)

    def accept(self) -> None:
        keep, other = self._pair
        self.commands.merge(keep.line.id, other.line.id, self.edit())
        super().accept()

    def _keep_apart(self) -> None:
        first, second = (one.line.id for one in self._pair)
        self.commands.keep_apart(first, second)
        self.reject()

    def _fill(self) -> None:
        names = {
            "name": self.tr("Name"),
            "reading": self.tr("Reading"),
            "about": self.tr("What the client does"),
        }
        for field, name in names.items():
            self._add_choice(field, name)
        self._add_row(self.tr("Note"), [one.note or "—" for one in self._pair])
        self._add_row(self.tr("Names on the marketplaces"), [self._handles(o) for o in self._pair])
        self._add_row(self.tr("Orders"), [f"{one.line.orders:,}" for one in self._pair])
        self._add_row(
            self.tr("Take-home in all"), [self._words.net(one.line) for one in self._pair]
        )
        self._add_row(self.tr("First contact"), [self._day(one.first_at) for one in self._pair])
        self._add_row(self.tr("Last heard of"), [self._day(one.line.last_at) for one in self._pair])
        listed = self.context.formats.listed
        self._add_row(self.tr("Tags"), [listed(one.line.tags) or "—" for one in self._pair])

    def _add_choice(self, field: str, name: str) -> None:
        """Add a row of two texts of which one is chosen, by default the one that says more."""
        texts = [self._text(one, field) for one in self._pair]
        group = QButtonGroup(self)
        row = self._head(name)
        for place, text in enumerate(texts):
            choice = _Choice(self.theme, f"{name}: {text or '—'}", text or "—")
            choice.button.setChecked(place == (0 if texts[0] or not texts[1] else 1))
            group.addButton(choice.button, place)
            self._grid.addWidget(choice, row, place + 1)
        self._groups[field] = group

    def _add_row(self, name: str, texts: list[str]) -> None:
        row = self._head(name)
        for place, text in enumerate(texts):
            self._grid.addWidget(Label(self.theme, text, "body", "text").wrapped(), row, place + 1)

    def _head(self, name: str) -> int:
        row = self._grid.rowCount()
        self._grid.addWidget(Label(self.theme, name, "caption_b", "text2"), row, 0)
        return row

    def _chosen(self, field: str) -> str:
        return self._text(self._pair[self._groups[field].checkedId()], field)

    def _both_notes(self) -> str:
        """Both notes stay, one below the other: nothing the seller wrote is lost."""
        notes = dict.fromkeys(one.note.strip() for one in self._pair)
        return "\n\n".join(note for note in notes if note)[:NOTE_LENGTH]

    def _handles(self, one: ClientDetails) -> str:
        """Return each name once, with the signs of the marketplaces where it is his."""
        signs: dict[str, list[str]] = {}
        for handle in one.handles:
            face = self.context.face(handle.marketplace_id)
            signs.setdefault(handle.name, []).append(face.glyph)
        return "\n".join(f"{name} [{' '.join(at)}]" for name, at in signs.items()) or "—"

    def _day(self, at: int | None) -> str:
        return "—" if at is None else self.context.formats.full_day(day_of(at))

    @staticmethod
    def _text(one: ClientDetails, field: str) -> str:
        texts = {"name": one.line.name, "reading": one.line.reading, "about": one.about}
        return texts[field]


class _Choice(QWidget):
    """A text with a button before it; long texts break, and a click on the text chooses it."""

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(Label(theme, text, "body", "text").wrapped(), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setChecked(True)
        event.accept()

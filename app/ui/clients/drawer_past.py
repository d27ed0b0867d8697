"""What happened with a client, the newest first: page after page, all or one kind."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.models.moments import from_epoch
from app.models.types import Side, Stage
from app.services.client_timeline import PAGE, PastKind, PastRow, client_timeline
from app.ui.clients.words import ClientWords
from app.ui.kit.buttons import Button
from app.ui.kit.delegates import RowDelegate, RowState
from app.ui.kit.headed import Headed
from app.ui.kit.painting import Brush
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext
from app.ui.tasks import Latest

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEIGHT = 48
ICONS = {
    PastKind.ORDER: "kanban",
    PastKind.MESSAGE: "message-square",
    PastKind.NOTE: "notebook-pen",
    PastKind.FILE: "paperclip",
}
ALL = "all"


class PastSection(Headed):
    """Opens the order or the conversation of a line."""

    def __init__(self, context: PageContext, words: ClientWords) -> None:
        super().__init__(context.theme, "")
        self.heading.setText(self.tr("What happened"))
        self._context = context
        self._client_id = 0
        self._latest = Latest()
        kinds = [Segment(kind, words.past(kind)) for kind in PastKind]
        self.kinds = Segmented(
            context.theme, self.tr("What is shown"), [Segment(ALL, self.tr("All")), *kinds]
        )
        self.model = PastModel(context, words, self)
        self.view = PastView(context, self.model)
        self.more = Button(context.theme, self.tr("Show more"), kind="link")
        self.more.hide()
        for widget in (self.kinds, self.view, self.more):
            self.body.addWidget(widget)
        self.kinds.chosen.connect(lambda _key: self.reload())
        self.more.clicked.connect(self._go_on)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)

    def show_client(self, client_id: int) -> None:
        """Read the past of this client again."""
        if client_id != self._client_id:
            self._client_id = client_id
            self.model.set_rows(())
            self.kinds.choose(ALL)
        self.reload()

    def reload(self) -> None:
        """Read as many lines again as are shown, at least a page."""
        self._read(max(PAGE, len(self.model.rows)), is_first=True)

    def _go_on(self) -> None:
        self._read(PAGE, is_first=False)

    def _read(self, limit: int, *, is_first: bool) -> None:
        key = self.kinds.current
        kinds = tuple(PastKind) if key == ALL else (PastKind(key),)
        before = None if is_first else self.model.rows[-1].place
        task = self._context.tasks.read(client_timeline, self._client_id, kinds, before, limit)

        def take(rows: tuple[PastRow, ...]) -> None:
            self.model.set_rows(rows if is_first else (*self.model.rows, *rows))
            self.view.fit()
            self.more.setVisible(len(rows) == limit)
            self.view.setVisible(bool(self.model.rows))

        self._latest.ask(task).then(take)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        if row.kind in {PastKind.MESSAGE, PastKind.FILE} or row.order_id is None:
            if row.conversation_id is not None:
                self._context.navigate("messages", conversation_id=row.conversation_id)
        else:
            self._context.navigate("orders", order_id=row.order_id)


class Said(NamedTuple):
    """A line in words: made once, painted often."""

    title: str
    detail: str
    when: str


class PastModel(QAbstractListModel):
    """The lines that were read."""

    def __init__(
        self, context: PageContext, words: ClientWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self.rows: tuple[PastRow, ...] = ()

    def set_rows(self, rows: Sequence[PastRow]) -> None:
        """Show these lines."""
        if tuple(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def said(self, row: PastRow) -> Said:
        """Return what a line says."""
        text = self._context.text
        title, detail = " ".join(row.title.split()), " ".join(row.detail.split())
        if row.kind is PastKind.ORDER:
            detail = f"{detail} ・ {text.word(Stage(row.word))}"
        elif row.kind is not PastKind.NOTE and row.word == Side.ME:
            detail = self.tr("Me")
        elif row.word == "risk":
            detail = f"{self.tr('Take care')} ・ {detail}" if detail else self.tr("Take care")
        return Said(title, detail, self._when(from_epoch(row.at)))

    def _when(self, at: datetime) -> str:
        return self._context.formats.full_day(at.date())

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.glue().join(part for part in self.said(row) if part)
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None


class PastView(QListView):
    """As high as its lines: the drawer scrolls, not the list."""

    def __init__(self, context: PageContext, model: PastModel) -> None:
        super().__init__()
        self._theme = context.theme
        self.setModel(model)
        self.setItemDelegate(PastDelegate(context, model, self))
        self.setAccessibleName(self.tr("What happened with this client"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fit()

    def fit(self) -> None:
        """Take the height of all lines."""
        self.setFixedHeight(max(1, self._theme.px(HEIGHT) * self.model().rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)


class PastDelegate(RowDelegate):
    """Icon of the kind, what it was, when, and the mark of the marketplace."""

    def __init__(self, context: PageContext, model: PastModel, parent: QObject) -> None:
        super().__init__(context.theme, HEIGHT, parent)
        self._context = context
        self._model = model

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        del state
        row = self._model.rows[index.row()]
        said = self._model.said(row)
        is_risk = row.word == "risk"
        x, y, half = rect.x() + 2, rect.y() + 4, (rect.height() - 8) / 2
        icon, ink = ("triangle-alert", "bad") if is_risk else (ICONS[row.kind], "text2")
        brush.icon(x + 2, y + (half - 16) / 2, icon, 16, ink)
        left, right = x + 28, rect.right() - 4
        taken = self.theme.width(said.when, "micro")
        brush.text(right - taken, y, said.when, "micro", "text3", height=half)
        room = right - taken - 8 - left
        brush.text(left, y, said.title, "body", "text", room, height=half)
        if row.marketplace_id is not None:
            face = self._context.face(row.marketplace_id)
            brush.mark(left, y + half + (half - 14) / 2, face.colour, face.glyph, 14)
            left += 20
        brush.text(left, y + half, said.detail, "caption", "text3", right - left, height=half)

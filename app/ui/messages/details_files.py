"""The files of a conversation in its details: the newest, or all."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.moments import from_epoch
from app.services.conversation_details import (
    FILES_SHOWN,
    ConversationDetails,
    FileRow,
    conversation_files,
)
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.tasks import Latest

ROW = 44
PICTURES = frozenset({"png", "jpg", "jpeg", "gif", "webp", "heic", "bmp", "svg"})


class FilesPart(QWidget):
    """Lists the newest files; a link lists all of them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._conversation_id = 0
        self._shows_all = False
        self._latest = Latest()
        theme = context.theme
        self.all = Button(theme, "", "", "link")
        self.list = FileList(context)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Files"), "caption_b", "text2"), 1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list)
        self.all.clicked.connect(self._show_all)

    def show_details(self, details: ConversationDetails) -> None:
        """Show the files of this conversation."""
        if details.id != self._conversation_id:
            self._conversation_id, self._shows_all = details.id, False
        self.setVisible(bool(details.files))
        self.all.setText(self.tr("All {n}").format(n=details.file_count))
        self.all.setVisible(not self._shows_all and details.file_count > FILES_SHOWN)
        if self._shows_all:
            self._ask_all()
        else:
            self.list.show_files(details.files)

    def _show_all(self) -> None:
        self._shows_all = True
        self.all.hide()
        self._ask_all()

    def _ask_all(self) -> None:
        task = self._context.tasks.read(conversation_files, self._conversation_id)
        self._latest.ask(task).then(self.list.show_files)


class FileList(Painted):
    """One file a row: a picture or a paper, its name, when it came and how big it is."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._files: tuple[FileRow, ...] = ()
        self.setAccessibleName(self.tr("Files"))

    def show_files(self, files: tuple[FileRow, ...]) -> None:
        """Show these files."""
        self._files = files
        self.setAccessibleDescription(self._context.formats.listed(file.name for file in files))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(ROW) * len(self._files))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        px = self.theme.px
        row, side = px(ROW), px(34)
        seen = self.visibleRegion().boundingRect()
        first, last = seen.top() // row, seen.bottom() // row + 1
        for place, file in enumerate(self._files[first:last], start=first):
            y = place * row
            brush.rounded(QRectF(0, y, side, side), 8, "sunken", "border")
            is_picture = file.name.rpartition(".")[2].lower() in PICTURES
            inset = (side - 16) / 2
            brush.icon(inset, y + inset, "image" if is_picture else "file-text", 16)
            x, room = side + px(10), width - side - px(10)
            brush.text(x, y, file.name, "caption", "text", room, height=side / 2)
            brush.text(x, y + side / 2, self._about(file), "micro", "text3", room, height=side / 2)

    def _about(self, file: FileRow) -> str:
        formats = self._context.formats
        when = formats.moment(from_epoch(file.sent_at), self._context.clock())
        return when if file.size is None else f"{when} ・ {formats.file_size(file.size)}"

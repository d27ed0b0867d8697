"""What can be seen of a paper: an image as it is, of a PDF its name, size and digest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.checks.papers import papers_of
from app.ui.evidence.reading import kept_picture, picture
from app.ui.kit.harmless import one_line
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services.kept_files import FileDraft

HEIGHT = 220
INSET = 8
SHORT = 16
"""So many signs of a digest tell one file from another on screen."""


class PaperPreview(Painted):
    """A click, Enter or Space asks to open the paper in its own program."""

    open_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._latest = Latest()
        self._picture = QPixmap()
        self._name, self._lines, self.digest = "", ("", ""), ""
        self._draft: FileDraft | None = None
        self._is_known = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.open_wanted.connect(self.open_paper)
        self.restyle()

    @property
    def has_picture(self) -> bool:
        """Whether the paper can be seen here."""
        return not self._picture.isNull()

    def show_kept(self, digest: str, name: str, byte_count: int | None) -> None:
        """Show a paper of the book."""
        self._begin(digest, name, byte_count)
        self.digest, self._draft = digest, None
        task = self._context.tasks.read(kept_picture, digest)
        self._latest.ask(task).then(self._take)

    def show_draft(self, paper: "FileDraft") -> None:
        """Show a file that is not in the book yet."""
        self._begin(paper.digest, paper.name, len(paper.content))
        self.digest, self._draft = "", paper
        task = self._context.tasks.run(picture, paper.content)
        self._latest.ask(task).then(self._take)

    def open_paper(self) -> None:
        """Open what is shown in its own program."""
        papers = papers_of(self._context)
        if self._draft is not None:
            papers.open_unkept(self._draft)
        elif self.digest:
            papers.open(self.digest)

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(HEIGHT))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "sunken", "border")
        if self.has_picture:
            self._draw_picture(brush, width, height)
        elif self._name:
            self._draw_words(brush, width, height)
        self.draw_focus(brush, 10)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, digest: str, name: str, byte_count: int | None) -> None:
        self._picture, self._is_known = QPixmap(), False
        self._name = one_line(name)
        formats = self._context.formats
        size = "—" if byte_count is None else formats.file_size(byte_count)
        self._lines = (size, f"SHA-256 {digest[:SHORT]}…")
        self.setAccessibleName(self.tr("Paper {name}").format(name=self._name))
        self.setAccessibleDescription(f"{size}, SHA-256 {digest}")
        self.setToolTip(f"{self._name}\nSHA-256 {digest}")
        self.update()

    def _take(self, image: QImage) -> None:
        self._picture, self._is_known = QPixmap.fromImage(image), True
        self.update()

    def _draw_picture(self, brush: Brush, width: float, height: float) -> None:
        room = QSize(round(width) - 2 * INSET, round(height) - 2 * INSET)
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (width - size.width()) / 2, (height - size.height()) / 2
        target = QRectF(left, top, size.width(), size.height())
        brush.painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))

    def _draw_words(self, brush: Brush, width: float, height: float) -> None:
        left, room = 2.0 * INSET, width - 4 * INSET
        line = self.theme.line("caption")
        y = height / 2 - 2.6 * line
        brush.icon(width / 2 - 14, y - 12, "file-text", 28, "text3")
        y += 24
        brush.text(left, y, self._name, "body_b", "text", room, align="center")
        for text in self._lines:
            y += line + 2
            brush.text(left, y, text, "caption", "text2", room, align="center")
        if self._is_known:
            note = self.tr("No preview here. Click to open it in its own program.")
            brush.text(left, y + line + 6, note, "caption", "text3", room, align="center")

"""One image of a listing: chosen, moved and removed by mouse or key."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.models.listing_fields import Picture
from app.ui.kit.harmless import one_line
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.listings.services_delegate import draw_picture
from app.ui.listings.thumbnails import Thumbnails
from app.ui.page import PageContext

WIDTH, HEIGHT = 112, 84
NAME = 20
MIME = "application/x-tokuicho-image"
MOVE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
DRAG_DISTANCE = 8


class ImageTile(Painted):
    """An image with its name; the first is the one that buyers see in lists."""

    moved = Signal(int)
    """To the left (-1) or to the right (1)."""
    removed = Signal()

    def __init__(
        self, context: PageContext, pictures: Thumbnails, picture: Picture, place: int
    ) -> None:
        super().__init__(context.theme)
        self._pictures, self.picture, self._place = pictures, picture, place
        self.is_open = True
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = self.tr("Image {n}: {name}").format(n=place + 1, name=one_line(picture.name))
        self.setAccessibleName(name)
        keys = self.tr("Ctrl+Shift+← → moves it, Delete removes it")
        self.setToolTip(f"{one_line(picture.name)}\n{keys}")
        self.setAccessibleDescription(keys)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT + NAME))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px = self.theme.px
        frame = QRectF(0, 0, width, height - px(NAME))
        draw_picture(brush, frame, self._pictures.picture(self.picture.digest), 8)
        if not self._place:
            brush.chip(6, 6, self.tr("Cover"), "accent", height=18)
        name = one_line(self.picture.name)
        brush.text(2, frame.bottom(), name, "micro", "text3", width - 4, height=px(NAME))
        if self.hasFocus():
            brush.focus_ring(frame, 8)

    def menu(self, parent: QWidget) -> QMenu:
        """Return what can be done with the image."""
        menu = QMenu(parent)
        menu.addAction(self.tr("Move to the left"), lambda: self.moved.emit(-1))
        menu.addAction(self.tr("Move to the right"), lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self.removed.emit)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_move = event.key(), event.modifiers() == MOVE_KEYS
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self.is_open and is_move and key in steps:
            self.moved.emit(steps[Qt.Key(key)])
        elif self.is_open and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key == Qt.Key.Key_Left:
            self.focusPreviousChild()
        elif key == Qt.Key.Key_Right:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.is_open:
            menu = self.menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.is_open:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= DRAG_DISTANCE:
            self._pressed = None
            data = QMimeData()
            data.setData(MIME, str(self._place).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

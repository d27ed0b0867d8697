"""The images of a listing: added by button, drop or paste, set in order, removed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from app.models.listing_fields import FieldValue, ListingField, Picture
from app.ui.kit.buttons import Button
from app.ui.kit.flow import FlowRow
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.listings.control import Control
from app.ui.listings.image_tile import MIME, ImageTile
from app.ui.listings.thumbnails import Thumbnails
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import kept_files
    from app.services.kept_files import FileDraft
else:
    kept_files = Later("app.services.kept_files")

AddFiles = Callable[["Sequence[FileDraft]"], object]


class ImagesControl(Control):
    """Tiles in their order; files may be dropped and pictures pasted on all of it."""

    def __init__(
        self, context: PageContext, field: ListingField, name: str, pictures: Thumbnails
    ) -> None:
        super().__init__(field)
        self._context, self._thumbnails = context, pictures
        self._images: tuple[Picture, ...] = ()
        self._is_open = True
        self.add_files: AddFiles = lambda _files: None
        self.tiles: list[ImageTile] = []
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self._flow = FlowRow(self)
        self.add = Button(context.theme, self.tr("Add images"), "image", "secondary", self)
        self.add.make_small()
        self.add.clicked.connect(self.choose_files)
        self.hint = Label(context.theme, self.tr("or drop or paste them here"), "caption", "text3")
        self.setFocusProxy(self.add)
        self._lay_out()
        pictures.arrived.connect(lambda _digest: [tile.update() for tile in self.tiles])

    @property
    def value(self) -> FieldValue:
        return self._images

    def show_value(self, value: FieldValue) -> None:
        images = value if isinstance(value, tuple) else ()
        if images != self._images or not self.tiles:
            at = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)
            focused = None if at is None else self.tiles[at].picture
            self._images = images  # type: ignore[assignment]
            self._fill(focused)
            self.typed.emit()

    def set_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self.add.setVisible(is_open)
        self.hint.setVisible(is_open)
        for tile in self.tiles:
            tile.is_open = is_open

    def choose_files(self) -> None:
        """Ask for files and add them."""
        kinds = self.tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)")
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add images"), "", kinds)
        self.take_paths([Path(name) for name in names])

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Read files on another thread and add those that are images."""
        if paths and self._is_open:
            self._context.tasks.run(_read, paths).then(self.add_files)

    def take_picture(self, image: QImage) -> None:
        """Add a picture that was copied elsewhere."""
        if not image.isNull() and self._is_open:
            name = self.tr("Pasted image") + ".png"
            self._context.tasks.run(_draft_of, image, name).then(self.add_files)

    def take(self, data: QMimeData) -> bool:
        """Add what was dropped or pasted; tell whether there was an image."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.take_paths(paths)
        elif data.hasImage():
            self.take_picture(QImage(data.imageData()))
        return bool(paths) or data.hasImage()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.take(data)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self._is_open and (data.hasUrls() or data.hasImage() or data.hasFormat(MIME)):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        if data.hasFormat(MIME):
            before = int(bytes(data.data(MIME).data()).decode())
            place = self._flow.mapFrom(self, event.position().toPoint())
            after = [n for n, tile in enumerate(self.tiles) if tile.geometry().contains(place)]
            self.reorder(before, after[0] if after else len(self.tiles) - 1)
        else:
            self.take(data)
        event.acceptProposedAction()

    def reorder(self, before: int, after: int) -> None:
        """Let an image stand at another place."""
        images = list(self._images)
        if before != after and 0 <= before < len(images) and 0 <= after < len(images):
            images.insert(after, images.pop(before))
            self.keep(tuple(images))

    def remove(self, place: int) -> None:
        """Take an image away; its bytes stay in the book for undo."""
        self.keep(self._images[:place] + self._images[place + 1 :])

    def _fill(self, focused: Picture | None) -> None:
        self.tiles = []
        for place, picture in enumerate(self._images):
            tile = ImageTile(self._context, self._thumbnails, picture, place)
            tile.is_open = self._is_open
            tile.moved.connect(lambda step, place=place: self.reorder(place, place + step))
            tile.removed.connect(lambda place=place: self.remove(place))
            self.tiles.append(tile)
        self._flow.set_widgets(self.tiles)
        for tile in self.tiles:
            if tile.picture == focused:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
                break

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._flow)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.hint)
        foot.addStretch(1)
        column.addLayout(foot)


def _read(paths: Sequence[Path]) -> "list[FileDraft]":
    return [kept_files.read_image(path) for path in paths]


def _draft_of(image: QImage, name: str) -> "list[FileDraft]":
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return [kept_files.image_draft(name, bytes(buffer.data().data()))]

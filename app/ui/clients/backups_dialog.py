"""Names the backups made before an erasure, and deletes those the seller wants gone."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui.formats import Formats
from app.ui.kit.dialog import Dialog
from app.ui.kit.scrolled import scrolled
from app.ui.theme import Theme

HEIGHT = 220


class BackupLine(NamedTuple):
    """A backup and when it was made."""

    file: Path
    made_at: datetime


class OldBackupsDialog(Dialog):
    """Nothing is ticked at first: deleting is the seller's choice."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        backups: Sequence[BackupLine],
        delete: Callable[[list[Path]], object],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Backups that still hold the erased data")
        super().__init__(theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._delete = delete
        self.say(
            self.tr(
                "They were made before, and stay as they are. Tick those to delete; a new backup"
                " should be made first. Copies elsewhere are yours to look for."
            )
        )
        self.boxes: list[tuple[QCheckBox, Path]] = []
        lines = QVBoxLayout()
        for backup in backups:
            box = QCheckBox(f"{formats.full_moment(backup.made_at)}  {backup.file.name}")
            box.toggled.connect(self._count)
            lines.addWidget(box)
            self.boxes.append((box, backup.file))
        self.body.addWidget(scrolled(theme, lines, title, HEIGHT))
        self.add_action(self.tr("Tick all")).clicked.connect(self._tick_all)
        self.add_reject(self.tr("Keep them")).setDefault(True)
        self.button = self.add_accept(self.tr("Delete"), "danger")
        self._count()

    def accept(self) -> None:
        self._delete(self._chosen())
        super().accept()

    def _chosen(self) -> list[Path]:
        return [file for box, file in self.boxes if box.isChecked()]

    def _tick_all(self) -> None:
        for box, _file in self.boxes:
            box.setChecked(True)

    def _count(self) -> None:
        count = len(self._chosen())
        self.button.setEnabled(count > 0)
        self.button.setText(self.tr("Delete {n}").format(n=count) if count else self.tr("Delete"))

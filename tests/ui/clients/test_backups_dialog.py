from pathlib import Path

from app.ui.clients.backups_dialog import BackupLine, OldBackupsDialog
from app.ui.kit.buttons import Button
from tests.ui.orders.desk import NOW, Desk


def test_only_what_is_ticked_is_deleted(desk: Desk) -> None:
    deleted: list[list[Path]] = []
    lines = [BackupLine(Path("a"), NOW), BackupLine(Path("b"), NOW)]
    theme, formats = desk.context.theme, desk.context.formats
    dialog = OldBackupsDialog(theme, formats, lines, deleted.append, desk.window())
    assert not dialog.button.isEnabled()
    dialog.boxes[1][0].click()
    assert dialog.button.text() == "Delete 1"
    dialog.accept()
    assert deleted == [[Path("b")]]
    other = OldBackupsDialog(theme, formats, lines, deleted.append, desk.window())
    next(b for b in other.findChildren(Button) if b.text() == "Tick all").click()
    other.accept()
    assert deleted[1] == [Path("a"), Path("b")]

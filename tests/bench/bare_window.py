"""The least a program with this toolkit does: a main window, shown and painted once."""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tests.bench.own_process import memory_mb, since_start_ms


class Surface(QWidget):
    """An empty centre that says when it was painted first."""

    def __init__(self) -> None:
        super().__init__()
        self.painted_at: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.painted_at is None:
            self.painted_at = since_start_ms()
            QTimer.singleShot(0, QApplication.quit)


def main() -> None:
    """Show the window, wait for its first paint, print the figures."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    surface = Surface()
    window.setCentralWidget(surface)
    window.resize(1440, 900)
    window.show()
    application.exec()
    print(json.dumps({"painted": surface.painted_at, "memory": memory_mb()}))  # noqa: T201


if __name__ == "__main__":
    main()

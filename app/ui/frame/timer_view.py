"""Shows the running timer in the frame, and does what the frame offers with it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.capacity.timer_commands import TimerCommands
from app.ui.capacity.timer_watch import TimerWatch
from app.ui.frame.actions import Actions
from app.ui.frame.sidebar import Sidebar
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.work_session_queries import RunningTimer
    from app.ui.capacity import timer_dialogs
else:
    timer_dialogs = Later("app.ui.capacity.timer_dialogs")


class TimerView(QObject):
    """Belongs to one window; the tray uses its watch and its commands too."""

    def __init__(
        self, context: PageContext, sidebar: Sidebar, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._context, self._sidebar, self._actions = context, sidebar, actions
        self._window = window
        self._was_asked = False
        self.watch = TimerWatch(context, self)
        self.commands = TimerCommands(context, self)
        self.watch.changed.connect(self._show)
        self.commands.forgotten.connect(self.ask)
        sidebar.timer.clicked.connect(self.offer)
        actions["stop_timer"].setVisible(False)

    @property
    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the timer do, by their names."""
        return {"start_timer": self.choose, "stop_timer": self.commands.stop}

    def start(self) -> None:
        """Show the timer from now on; one that was forgotten is asked about."""
        self.watch.start()

    def choose(self) -> None:
        """Ask which order to time."""
        timer_dialogs.StartTimerDialog(self._context, self.commands, self._window).open()

    def ask(self, running: "RunningTimer") -> None:
        """Ask how long a forgotten timer is to count."""
        timer_dialogs.ForgottenDialog(self._context, self.commands, running, self._window).open()

    def offer(self) -> None:
        """Offer what can be done with the timer."""
        running = self.watch.running
        if running is None:
            return
        if self.watch.is_forgotten:
            self.ask(running)
            return
        menu = self.menu(running.order_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        part = self._sidebar.timer
        menu.popup(part.mapToGlobal(QPoint(8, -menu.sizeHint().height())))

    def menu(self, order_id: int) -> QMenu:
        """Return what is offered while an order is timed."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("Stop and record"), self.commands.stop)
        menu.addAction(self.tr("Switch to another order…"), self.choose)
        menu.addAction(
            self.tr("Open the order"),
            lambda: self._context.navigate("orders", order_id=order_id),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Stop without counting"), self.commands.discard)
        return menu

    def _show(self) -> None:
        running, part = self.watch.running, self._sidebar.timer
        self._actions["stop_timer"].setVisible(running is not None)
        if running is None:
            part.hide()
            return
        part.show_timer(running.title, self.watch.elapsed, is_forgotten=self.watch.is_forgotten)
        stop = self.tr("Stop the timer: {title}").format(title=running.title)
        self._actions["stop_timer"].setText(stop)
        if self.watch.is_forgotten and not self._was_asked:
            self._was_asked = True
            self.ask(running)

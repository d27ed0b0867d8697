"""Tells notices for the window of now: in the system's tray where there is one, else in it."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.bootstrap.place import Host
from app.ui.frame.main_window import MainWindow
from app.ui.frame.notices import Target
from app.ui.later import Later
from app.ui.notify.notice_words import TODAY, NoticeWords, Said
from app.ui.notify.tray import Tray
from app.ui.notify.watcher import NoticeWatcher

if TYPE_CHECKING:
    from app.services import notice_queries
    from app.services.notice_queries import DaySummary, NoticeState
else:
    notice_queries = Later("app.services.notice_queries")

PAUSE = timedelta(hours=1)
ON_TODAY = Target(TODAY, {})


class Alerts(QObject):
    """Holds the tray as long as the program runs; each window gets a watcher of its own."""

    def __init__(self, desk: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._target = ON_TODAY
        self._window: MainWindow | None = None
        self.watcher: NoticeWatcher | None = None
        icon = desk.place.make_tray()
        self.tray = None if icon is None else Tray(desk.interface.theme, icon, self)
        self._doings = {
            "open": desk.outer.come_forward,
            "summary": self._summarise,
            "pause": self._pause,
            "resume": self._resume,
            "quit": desk.outer.leave,
            "start_timer": self._choose_order,
            "stop_timer": self._stop_timer,
        }
        if self.tray is not None:
            self.tray.asked.connect(lambda name: self._doings[name]())
            self.tray.order_chosen.connect(self._start_timer)
            self.tray.message_clicked.connect(lambda: self._open(self._target))
        desk.outer.hidden.connect(self._tell_once)
        self._apply()

    @property
    def has_tray(self) -> bool:
        """Whether the system shows notices, and the window can go on without being seen."""
        return self.tray is not None

    @property
    def stays(self) -> bool:
        """Whether closing the window hides it."""
        return self._desk.settings.stays_in_tray

    def attend(self, window: MainWindow) -> None:
        """Watch for this window from now on, and for the one before no more."""
        if self._window is window:
            return
        self._window = window
        if self.watcher is not None:
            self.watcher.stop()
            self.watcher.deleteLater()
        self.watcher = NoticeWatcher(window.tasks, self._desk.place.clock, self)
        self.watcher.told.connect(self._tell)
        self.watcher.lateness_changed.connect(self._show_lateness)
        self.watcher.start()
        window.timer.watch.changed.connect(self._show_timer)
        self._show_timer()
        self._show_pause(is_paused=False)

    def _show_timer(self) -> None:
        """Let the tray offer what the timer of the window can do."""
        if self.tray is None or self._window is None:
            return
        watch = self._window.timer.watch
        timed = "" if watch.running is None else f"{watch.running.title} {watch.elapsed}"
        running_id = None if watch.running is None else watch.running.order_id
        others = [one for one in watch.offers if one.order_id != running_id]
        self.tray.set_timer(timed, [(one.order_id, one.title) for one in others])

    def _start_timer(self, order_id: int, title: str) -> None:
        if self._window is not None:
            self._window.timer.commands.start(order_id, title)

    def _stop_timer(self) -> None:
        if self._window is not None:
            self._window.timer.commands.stop()

    def _choose_order(self) -> None:
        self._desk.outer.come_forward()
        if self._window is not None:
            self._window.timer.choose()

    def set_stays(self, *, stays: bool) -> None:
        """Let closing the window hide it, or end the program."""
        self._desk.remember(self._desk.settings._replace(stays_in_tray=stays))
        self._apply()

    def test(self) -> None:
        """Tell a notice as all are told."""
        sample = Said(self.tr("This is how notices look"), self.tr("Tokuicho"), ON_TODAY)
        self._say(sample)

    def close(self) -> None:
        """Watch no more, and take the icon away."""
        if self.watcher is not None:
            self.watcher.stop()
        QApplication.setQuitOnLastWindowClosed(True)
        self._desk.outer.stays = False
        if self.tray is not None:
            self.tray.remove()

    def _apply(self) -> None:
        stays = self.has_tray and self.stays
        self._desk.outer.stays = stays
        QApplication.setQuitOnLastWindowClosed(not stays)

    def _tell(self, state: "NoticeState") -> None:
        window = self._desk.window
        if window is None:
            return
        now, words = self._desk.place.clock(), self._words(window)
        for notice in reversed(state.due):
            said = words.one(notice, now)
            message = f"{said.headline} ・ {said.body}" if said.body else said.headline
            window.bell.keep(message, said.target)
        hides = state.hides_details and self.has_tray
        self._say(words.many(state.due, now, hides_details=hides))

    def _say(self, said: Said) -> None:
        """Let the system show it, or the window where there is no tray."""
        self._target = said.target
        if self.tray is not None:
            self.tray.show_message(said.headline, said.body)
        elif self._desk.window is not None:
            self._desk.window.toast_notice(f"{said.headline} ・ {said.body}")

    def _open(self, target: Target) -> None:
        self._desk.outer.come_forward()
        if self._desk.window is not None:
            self._desk.window.open_notice(target)

    def _summarise(self) -> None:
        window = self._desk.window
        if window is not None:
            now = self._desk.place.clock()
            window.tasks.read(notice_queries.day_summary, now).then(self._say_summary)

    def _say_summary(self, day: "DaySummary") -> None:
        if self._desk.window is not None:
            self._say(self._words(self._desk.window).summary(day))

    def _words(self, window: MainWindow) -> NoticeWords:
        return NoticeWords(window.context, window.page_keys, self)

    def _pause(self) -> None:
        if self.watcher is not None:
            self.watcher.pause(PAUSE)
            self._show_pause(is_paused=True)

    def _resume(self) -> None:
        if self.watcher is not None:
            self.watcher.resume()
        self._show_pause(is_paused=False)

    def _show_pause(self, *, is_paused: bool) -> None:
        if self.tray is not None:
            self.tray.set_paused(is_paused=is_paused)

    def _show_lateness(self, count: int) -> None:
        if self.tray is not None:
            self.tray.set_late(is_late=count > 0)

    def _tell_once(self) -> None:
        """Say once where the window went."""
        if self._desk.settings.knows_tray or self.tray is None:
            return
        self._desk.remember(self._desk.settings._replace(knows_tray=True))
        self._target = ON_TODAY
        self.tray.show_message(
            self.tr("Tokuicho stays here"),
            self.tr("Notices go on. Open the window or quit from this icon."),
        )

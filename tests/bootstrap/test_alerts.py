"""From a book with deadlines to what the tray says, and from a click on it to the order."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap.alerts import Alerts
from app.bootstrap.desk import Desk
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.notice_plan import NoticeChoices
from app.services.notices import set_notice_choices
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order
from app.services.preferences import set_preference
from app.settings import load_settings
from app.storage.database import Database
from tests.bootstrap.conftest import NOW, Office
from tests.store import new_book
from tests.ui.notify.test_tray import Noting

pytestmark = pytest.mark.qt_log_ignore(
    "systemTrayWindowChanged", "This plugin does not support", extend=True
)

HOUR = timedelta(hours=1)


def draft_of(title: str, client: str, purchased_at: datetime | None = None) -> OrderDraft:
    return OrderDraft(
        marketplace_id="coconala",
        title=title,
        price=Yen(5_000),
        client=client,
        purchased_at=purchased_at,
    )


class Shop:
    """A desk whose clock is set by hand, with a tray or without."""

    def __init__(self, office: Office, icon: Noting | None) -> None:
        self.office = office
        self.icon = icon
        self.now = NOW
        desk = office.desk
        desk.place = desk.place._replace(clock=self._clock, make_tray=lambda: self.icon)
        self.path = office.home / "mine.tokuicho"
        office.home.mkdir(exist_ok=True)
        book = new_book(self.path)
        book.write(set_notice_choices, NoticeChoices(quiet=None))
        catalog = load_catalog(resources_dir() / "marketplaces")
        for title in ("ロゴ", "名刺"):
            draft = draft_of(title, "みなと")
            book.write(add_order, draft, catalog=catalog, now=NOW)
        book.close()

    def _clock(self) -> datetime:
        return self.now

    @property
    def desk(self) -> Desk:
        return self.office.desk

    @property
    def alerts(self) -> Alerts:
        return self.desk.means

    def open(self) -> None:
        self.desk.open(self.path)
        self.office.wait_for_window()
        assert self.desk.window is not None
        self.alerts.attend(self.desk.window)
        self.settle()

    def settle(self) -> None:
        self.office.qtbot.waitUntil(lambda: not self.office.tasks_pending(), timeout=60_000)

    def wait(self, length: timedelta) -> None:
        self.now += length
        assert self.alerts.watcher is not None
        self.alerts.watcher.tick()
        self.settle()

    def said(self) -> list[str]:
        """Return what the bell keeps, oldest first."""
        assert self.desk.window is not None
        return [notice.message for notice in reversed(self.desk.window.bell.notices.read())]


@pytest.fixture
def shop(office: Office) -> Shop:
    made = Shop(office, Noting())
    made.open()
    return made


@pytest.fixture
def bare_shop(office: Office) -> Shop:
    made = Shop(office, None)
    made.open()
    return made


def test_many_are_told_as_one_without_names_and_each_is_behind_the_bell(shop: Shop) -> None:
    shop.wait(24 * HOUR)
    assert shop.icon is not None
    assert shop.icon.shown == [("First contact: 1 d left", "coconala and 1 more")]
    assert shop.said() == [
        "First contact: 1 d left ・ 名刺・みなと・coconala",
        "First contact: 1 d left ・ ロゴ・みなと・coconala",
    ]
    shop.icon.messageClicked.emit()
    assert shop.desk.window is not None
    assert shop.desk.window.page_key == "today"
    shop.wait(HOUR)
    assert len(shop.icon.shown) == 1


def test_a_click_on_one_opens_its_order(shop: Shop) -> None:
    catalog = shop.desk.shipped
    assert shop.desk.window is not None
    database = shop.desk.database
    assert database is not None
    database.write(set_preference, "notices", {"quiet": None, "hides_details": False})
    draft = draft_of("LP", "森", NOW - HOUR)
    database.write(add_order, draft, catalog=catalog, now=NOW)
    shop.wait(23 * HOUR)
    assert shop.icon is not None
    assert shop.icon.shown == [("First contact: 1 d left", "LP・森・coconala")]
    shop.desk.outer.hide()
    shop.icon.messageClicked.emit()
    assert shop.desk.outer.isVisible()
    assert shop.desk.window.page_key == "orders"
    shop.settle()


def test_without_a_tray_the_window_tells(bare_shop: Shop) -> None:
    bare_shop.wait(24 * HOUR)
    window = bare_shop.desk.window
    assert window is not None
    assert (
        window.shell.toast.message == "First contact: 1 d left ・ 名刺・みなと・coconala and 1 more"
        or ("and 1 more" in window.shell.toast.message)
    )
    assert len(bare_shop.said()) == 2
    assert not bare_shop.alerts.has_tray
    bare_shop.alerts.set_stays(stays=True)
    assert not bare_shop.desk.outer.stays
    window.shell.toast.hide()


def test_closing_hides_only_when_that_was_chosen_and_says_so_once(shop: Shop) -> None:
    outer, settings_file = shop.desk.outer, shop.desk.place.paths.settings_file
    assert not outer.stays
    assert QApplication.quitOnLastWindowClosed()
    shop.alerts.set_stays(stays=True)
    assert load_settings(settings_file).stays_in_tray
    assert not QApplication.quitOnLastWindowClosed()
    assert shop.icon is not None
    for _ in range(2):
        outer.show()
        outer.close()
        assert not outer.isVisible()
    assert [headline for headline, _ in shop.icon.shown] == ["Tokuicho stays here"]
    assert load_settings(settings_file).knows_tray
    assert shop.alerts.tray is not None
    shop.alerts.tray.asked.emit("open")
    assert outer.isVisible()
    shop.alerts.tray.asked.emit("quit")
    assert not outer.isVisible()
    assert not outer.stays


def test_the_menu_sums_up_the_day_and_pauses(shop: Shop) -> None:
    tray, icon = shop.alerts.tray, shop.icon
    assert tray is not None
    assert icon is not None
    tray.asked.emit("summary")
    shop.settle()
    assert icon.shown.pop() == ("Today", "2 are your turn")
    shop.wait(23 * HOUR + HOUR / 2)
    tray.asked.emit("pause")
    assert "paused" in icon.toolTip()
    shop.wait(HOUR * 0.6)
    assert icon.shown == []
    tray.asked.emit("resume")
    shop.settle()
    assert len(icon.shown) == 1
    shop.wait(24 * HOUR)
    assert "past its time" in icon.toolTip()
    shop.alerts.test()
    assert icon.shown[-1][0] == "This is how notices look"


def test_another_window_is_watched_instead(shop: Shop) -> None:
    before = shop.alerts.watcher
    shop.desk.rebuild()
    shop.office.wait_for_window()
    assert shop.desk.window is not None
    shop.alerts.attend(shop.desk.window)
    shop.alerts.attend(shop.desk.window)
    assert shop.alerts.watcher is not before
    shop.settle()
    shop.wait(24 * HOUR)
    assert shop.icon is not None
    assert len(shop.icon.shown) == 1


def test_a_demo_book_tells_nothing(shop: Shop) -> None:
    database = shop.desk.database
    assert isinstance(database, Database)
    database.write(set_preference, "is_demo", value=True)
    shop.wait(48 * HOUR)
    assert shop.icon is not None
    assert shop.icon.shown == []
    assert Path(shop.path).exists()


def test_an_order_is_timed_and_stopped_from_the_tray(shop: Shop) -> None:
    alerts, window = shop.alerts, shop.desk.window
    assert alerts.tray is not None
    assert window is not None
    window.warm_up()
    shop.office.qtbot.waitUntil(lambda: len(window.timer.watch.offers) == 2, timeout=60_000)
    alerts.tray.order_chosen.emit(1, "ロゴ")
    shop.office.qtbot.waitUntil(lambda: window.timer.watch.running is not None, timeout=60_000)
    shop.now += HOUR
    alerts.tray.asked.emit("stop_timer")
    shop.office.qtbot.waitUntil(lambda: window.timer.watch.running is None, timeout=60_000)
    shop.settle()

"""Furnishes the opening window: look, language, rulebook and the desk."""

from PySide6.QtWidgets import QApplication

from app.bootstrap.desk import Desk
from app.bootstrap.first_look import Ahead
from app.bootstrap.place import Place
from app.models.moments import utc_now
from app.paths import UserPaths, resources_dir
from app.settings import Settings
from app.storage.keychain import SystemKeychain
from app.ui.application import Interface, name_application
from app.ui.opening_window import OpeningWindow


def set_up(
    application: QApplication,
    outer: OpeningWindow,
    paths: UserPaths,
    settings: Settings,
    passphrase: str | None,
    ahead: Ahead | None = None,
) -> Desk:
    """Return a desk that shows its books in `outer`; `ahead` is what it need not open itself."""
    name_application(application)
    resources = resources_dir()
    interface = Interface(application, resources, settings)
    place = Place(paths, resources, SystemKeychain(), utc_now, passphrase)
    return Desk(interface, place, settings, outer, ahead)

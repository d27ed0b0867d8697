"""Makes a seller's first book from his answers, and the demo book."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from app.bootstrap.place import Host, faces_of
from app.errors import AppError
from app.models.moments import JST
from app.models.types import EncryptionMode
from app.paths import UserPaths
from app.services.demo.book import make_demo
from app.services.demo.plan import DemoSpec
from app.services.preference_queries import BookFacts
from app.services.preferences import begin_book
from app.storage.book_keys import create_book
from app.storage.database import Database
from app.storage.keychain import Keychain, KeychainUnavailableError
from app.ui.book_problem import BookProblem
from app.ui.first_run import FirstRun
from app.ui.first_run_answers import FirstRunAnswers, Start
from app.ui.recovery_dialog import RecoveryDialog

PROBE = "probe"


def ask(desk: Host, path: Path) -> None:
    """Ask the first questions; then the book is made at `path`, or the demo book is shown."""
    file = _answers_file(desk.place.paths)
    answers = _kept_answers(file)
    faces = faces_of(desk.shipped, desk.interface.language, desk.place.clock())
    dialog = FirstRun(
        desk.interface.theme,
        faces,
        answers,
        needs_passphrase=not _has_keychain(desk.place.keychain),
        parent=desk.outer,
    )
    dialog.language_chosen.connect(lambda choice: _apply(desk, language=choice))
    dialog.theme_chosen.connect(lambda choice: _apply(desk, theme=choice))
    dialog.changed.connect(lambda given: _keep_answers(file, given))
    dialog.answered.connect(lambda given: _keep_answers(file, given))
    dialog.answered.connect(dialog.accept)
    is_answered = dialog.exec() == FirstRun.DialogCode.Accepted
    given = dialog.answers
    dialog.deleteLater()
    if is_answered and given.start is Start.DEMO:
        show_demo(desk)
    elif is_answered and _make(desk, path, given):
        file.unlink(missing_ok=True)


def show_demo(desk: Host) -> None:
    """Open the demo book; it is made anew each day, so that its clocks are alive."""
    path = desk.place.paths.demo_book
    try:
        if not _is_fresh(path, desk):
            _remake_demo(path, desk)
    except AppError as error:
        _tell(desk, path, error)
        return
    desk.open(path)


def _make(desk: Host, path: Path, given: FirstRunAnswers) -> bool:
    mode = EncryptionMode.PASSPHRASE if given.passphrase else EncryptionMode.KEYCHAIN
    facts = BookFacts(name=given.name, tax_status=given.tax_status, marketplaces=given.marketplaces)
    try:
        with _busy():
            database, code = create_book(
                path, mode, keychain=desk.place.keychain, passphrase=given.passphrase or None
            )
            # How a book was made is no change of it: nothing there to undo.
            database.seed(lambda connection: begin_book(connection, facts))
    except AppError as error:
        _tell(desk, path, error)
        return False
    if code is not None:
        kept = RecoveryDialog(desk.interface.theme, path.stem, code, desk.outer)
        kept.exec()
        kept.deleteLater()
    desk.show(database, "capture" if given.start is Start.CAPTURE else "add_order")
    return True


def _is_fresh(path: Path, desk: Host) -> bool:
    """Tell whether the demo book was made today, or is the one on the desk."""
    if desk.database is not None and desk.database.path == path.absolute():
        return True
    if not path.exists():
        return False
    made_on = desk.place.clock().fromtimestamp(path.stat().st_mtime, JST).date()
    return made_on == desk.place.clock().astimezone(JST).date()


def _remake_demo(path: Path, desk: Host) -> None:
    now = desk.place.clock().astimezone(JST)
    spec = DemoSpec(today=now.date(), hour=now.hour, minute=now.minute)
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    with _busy():
        make_demo(fresh, desk.place.resources / "demo", desk.shipped, spec, None)
        if path.exists():
            Database.open(path, None).close()  # refuses while another window has it
        fresh.replace(path)


def _has_keychain(keychain: Keychain) -> bool:
    try:
        keychain.get(PROBE)
    except KeychainUnavailableError:
        return False
    return True


def _apply(desk: Host, **changed: str) -> None:
    settings = desk.settings._replace(**changed)  # type: ignore[arg-type]
    desk.remember(settings)
    desk.interface.apply(settings)


def _answers_file(paths: UserPaths) -> Path:
    return paths.config / "first_run.json"


def _kept_answers(file: Path) -> FirstRunAnswers:
    try:
        return FirstRunAnswers.from_json(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return FirstRunAnswers()


def _keep_answers(file: Path, given: FirstRunAnswers) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(given.to_json(), encoding="utf-8")
    except OSError:
        return  # the questions are asked again, nothing else is lost


def _tell(desk: Host, path: Path, error: AppError) -> None:
    dialog = BookProblem(desk.interface.theme, path, desk.text.error(error), desk.outer)
    dialog.exec()
    dialog.deleteLater()


@contextmanager
def _busy() -> Iterator[None]:
    QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()

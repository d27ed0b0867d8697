from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import EncryptionMode
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order
from app.services.own_marketplaces import add_marketplace
from app.settings import load_settings
from app.storage.book_keys import create_book
from app.ui.book_problem import BookProblem
from app.ui.error_dialog import ErrorDialog
from app.ui.first_run import FirstRun
from app.ui.unlock_dialog import UnlockDialog
from tests.bootstrap.conftest import NOW, Office
from tests.services.sample import own_site
from tests.store import KEY, new_book

WORDS = "open sesame, twice"


def test_a_book_that_is_asked_for_opens_and_is_remembered(office: Office) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.begin(path)
    office.wait_for_window()
    assert office.desk.window is not None
    assert office.desk.window.page_key == "today"
    assert load_settings(office.desk.place.paths.settings_file).last_book == path
    assert office.desk.open(path), "what is on the desk already is open"


def test_without_any_book_the_first_questions_are_asked(office: Office) -> None:
    office.answer(FirstRun, QDialog.reject)
    office.desk.begin(None)
    assert len(office.seen) == 1
    assert office.desk.window is None


def test_a_file_that_is_no_book_gets_one_sentence_and_stays_as_it_is(office: Office) -> None:
    path = office.home / "notes.tokuicho"
    path.parent.mkdir()
    path.write_text("no book", encoding="utf-8")
    office.answer(BookProblem, QDialog.accept)
    assert not office.desk.open(path)
    assert path.read_text(encoding="utf-8") == "no book"
    assert office.desk.window is None


def test_a_passphrase_is_asked_until_it_is_right(office: Office) -> None:
    path = office.home / "locked.tokuicho"
    path.parent.mkdir()
    made, code = create_book(
        path, EncryptionMode.PASSPHRASE, keychain=office.keychain, passphrase=WORDS
    )
    made.close()
    assert code is not None

    def try_twice(dialog: QDialog) -> None:
        unlock = cast("UnlockDialog", dialog)
        unlock.tried.emit("wrong")
        assert unlock.isVisible()
        unlock.tried.emit(code)

    office.answer(UnlockDialog, try_twice)
    assert office.desk.open(path)
    office.wait_for_window()


def test_a_keychain_without_the_key_locks_nobody_out(office: Office) -> None:
    path = office.home / "kept.tokuicho"
    path.parent.mkdir()
    made, code = create_book(path, EncryptionMode.KEYCHAIN, keychain=office.keychain)
    made.close()
    office.keychain.is_locked = True
    office.answer(UnlockDialog, lambda d: cast("UnlockDialog", d).tried.emit(code))
    assert office.desk.open(path)
    office.wait_for_window()


def test_leaving_the_passphrase_opens_nothing(office: Office) -> None:
    path = office.home / "locked.tokuicho"
    path.parent.mkdir()
    new_book(path, KEY).close()
    office.answer(UnlockDialog, QDialog.reject)
    assert not office.desk.open(path)


def test_another_book_takes_the_place_of_the_one_that_was_open(office: Office) -> None:
    office.home.mkdir()
    one, two = office.home / "one.tokuicho", office.home / "two.tokuicho"
    for path in (one, two):
        new_book(path).close()
    office.desk.open(one)
    office.wait_for_window()
    office.desk.open(two)
    office.wait_for_window()
    assert office.desk.database is not None
    assert office.desk.database.path == two
    new_book_again = Path(one)
    assert not new_book_again.with_name("one.tokuicho.lock").exists() or office.desk.open(one)
    office.wait_for_window()


def test_changed_rules_build_the_window_anew_on_the_same_page(office: Office) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    desk = office.desk
    assert desk.window is not None
    desk.window.navigate("earnings")
    before = desk.window
    draft = OrderDraft(marketplace_id="skillcloud", title="Logo", price=Yen(5000), client="Aoki")
    before.tasks.write(add_order, draft, catalog=desk.shipped, now=NOW)
    wishes = desk._wishes
    assert wishes is not None
    wishes._choose_fee("skillcloud", "skillcloud_25")
    office.qtbot.waitUntil(lambda: desk.window is not before, timeout=60_000)
    office.wait_for_window()
    assert desk.window.page_key == "earnings"
    rule = desk.window.context.catalog.fee_rule("skillcloud", "text", NOW.astimezone(JST).date())
    assert rule is not None
    assert rule.slices[0].rate == 2500


def test_a_marketplace_of_ones_own_has_its_face_in_the_window(office: Office) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    book = new_book(path)
    site, _ = book.write(add_marketplace, own_site(), shipped=office.desk.shipped, now=NOW)
    book.close()
    office.desk.open(path)
    office.wait_for_window()
    assert office.desk.window is not None
    face = office.desk.window.context.face(site)
    assert (face.name, face.glyph, face.colour, face.is_open) == ("Own shop", "店", "own1", True)


def test_a_bug_is_told_with_the_place_of_the_log(office: Office) -> None:
    office.answer(ErrorDialog, QDialog.reject)
    office.desk.show_bug(ValueError("of ours"))
    assert len(office.seen) == 1
    QTimer.singleShot(0, office.desk, lambda: None)

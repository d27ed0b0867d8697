from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QCheckBox, QDialog

from app.bootstrap import first_book
from app.models.types import TaxStatus
from app.services.history_queries import next_undo
from app.services.preference_queries import book_facts
from app.ui.book_problem import BookProblem
from app.ui.first_run import FirstRun
from app.ui.first_run_answers import Start
from app.ui.recovery_dialog import RecoveryDialog
from tests.bootstrap.conftest import Office

WORDS = "open sesame, twice"


def give(office: Office, **answers: object) -> None:
    """Answer the first questions like this."""

    def act(dialog: QDialog) -> None:
        first = cast("FirstRun", dialog)
        first.answers = replace(first.answers, **answers)  # type: ignore[arg-type]
        first.answered.emit(first.answers)

    office.answer(FirstRun, act)


def keep_code(dialog: QDialog) -> None:
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    dialog.accept()


def test_the_answers_become_a_book_that_the_keychain_opens(office: Office) -> None:
    give(office, name="Aoki", marketplaces=("coconala",), tax_status=TaxStatus.TAXABLE,
         start=Start.BY_HAND)  # fmt: skip
    office.answer(RecoveryDialog, keep_code)
    path = office.desk.place.paths.default_book
    office.desk.begin(None)
    database = office.desk.database
    assert database is not None
    assert database.is_encrypted
    facts = database.read(book_facts)
    assert (facts.name, facts.marketplaces) == ("Aoki", ("coconala",))
    assert facts.tax_status is TaxStatus.TAXABLE
    assert database.read(next_undo) is None, "how the book was made cannot be undone"
    assert path.exists()
    assert not (office.desk.place.paths.config / "first_run.json").exists()
    office.qtbot.waitUntil(lambda: office.desk.outer.centralWidget() is office.desk.window)
    dialog = office.desk.outer.findChild(QDialog)
    if dialog is not None:
        dialog.reject()
    office.wait_for_window()


def test_without_a_keychain_a_passphrase_locks_the_book(office: Office) -> None:
    office.keychain.is_locked = True
    give(office, name="Aoki", passphrase=WORDS, start=Start.DEMO)
    office.desk.begin(None)
    office.wait_for_window()
    assert office.desk.database is not None
    assert office.desk.database.path == office.desk.place.paths.demo_book
    assert office.desk.database.read(book_facts).is_demo


def test_answers_are_kept_for_the_next_start(office: Office) -> None:
    def leave(dialog: QDialog) -> None:
        first = cast("FirstRun", dialog)
        first.changed.emit(replace(first.answers, name="Half done", step=2))
        first.reject()

    office.answer(FirstRun, leave)
    office.desk.begin(None)
    office.answer(FirstRun, QDialog.reject)
    office.desk.begin(None)
    assert cast("FirstRun", office.seen[1]).answers.name == "Half done"


def test_the_demo_book_is_made_once_a_day(office: Office) -> None:
    first_book.show_demo(office.desk)
    office.wait_for_window()
    made_at = office.desk.place.paths.demo_book.stat().st_ino
    first_book.show_demo(office.desk)
    assert office.desk.place.paths.demo_book.stat().st_ino == made_at


def test_a_place_that_is_taken_is_told(office: Office) -> None:
    path = office.desk.place.paths.default_book
    path.parent.mkdir(parents=True)
    path.write_text("taken", encoding="utf-8")
    give(office, name="Aoki", passphrase=WORDS, start=Start.BY_HAND)
    office.answer(BookProblem, QDialog.accept)
    first_book.ask(office.desk, path)
    assert len(office.seen) == 2
    assert path.read_text(encoding="utf-8") == "taken"

"""The issuer is kept with his pictures; what cannot be is said and the dialog stays."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.paper_body import Issuer, Rounding
from app.models.types import TaxStatus
from app.services.issuer_queries import issuer as issuer_of
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.ui.papers.issuer_dialog import IssuerDialog
from app.ui.papers.words import PaperWords
from tests.services.paper_samples import NUMBER
from tests.ui.papers.written import png
from tests.ui.today.context import World


@pytest.fixture
def dialog(world: World, words: PaperWords) -> IssuerDialog:
    taxable = BookFacts(name="みなと", tax_status=TaxStatus.TAXABLE)
    world.database.write(set_book_facts, taxable)
    made = IssuerDialog(world.context, words, Issuer(name="みなと"), {})
    made.show()
    return made


def test_all_fields_and_pictures_are_kept(
    world: World, dialog: IssuerDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "印.png"
    file.write_bytes(png())
    dialog.name.setText("山田 𠮷彦")
    dialog.trade.setText("みなとデザイン")
    dialog.address.setPlainText("横浜市")
    dialog.phone.setText("045")
    dialog.mail.setText("a@b.example")
    dialog.number.setText("t7000-0120-50002")
    dialog.bank.setPlainText("みなと銀行")
    dialog.rounding.setCurrentIndex(dialog.rounding.findData(Rounding.HALF_UP.value))
    dialog.seal.take(file)
    world.settled(qtbot, lambda: dialog.seal.file is not None)
    dialog.accept()
    world.settled(qtbot, lambda: world.asked.toasts == [("Issuer saved", True)])
    found = world.database.read(issuer_of)
    assert found == Issuer(
        name="山田 𠮷彦",
        trade_name="みなとデザイン",
        address="横浜市",
        phone="045",
        mail="a@b.example",
        registration_number=NUMBER,
        bank="みなと銀行",
        seal=found.seal,
        rounding=Rounding.HALF_UP,
    )
    assert len(found.seal) == 64


def test_a_number_is_looked_at_while_it_is_typed(dialog: IssuerDialog) -> None:
    def told() -> str:
        return dialog.number.accessibleDescription()

    assert "empty" in told()
    dialog.number.setText("T12")
    assert "thirteen" in told()
    dialog.number.setText("T1234567890123")
    assert "tax agency" in told()
    dialog.number.setText(NUMBER)
    assert "right" in told()
    dialog.reject()


def test_what_cannot_be_is_said_and_the_dialog_stays(
    world: World, dialog: IssuerDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.number.setText("T12")
    dialog.accept()
    world.settled(qtbot, dialog.wrong.isVisible)
    assert "T12" in dialog.wrong.text()
    dialog.number.setText(NUMBER)
    assert not dialog.wrong.isVisible()
    assert not dialog.number.property("wrong")
    file = tmp_path / "印.png"
    file.write_bytes(b"MZ")
    dialog.logo.take(file)
    world.settled(qtbot, dialog.logo.wrong.isVisible)
    assert "印.png" in dialog.logo.wrong.text()
    assert dialog.isVisible()
    dialog.reject()


def test_a_picture_can_be_taken_away(
    world: World, words: PaperWords, qtbot: QtBot, tmp_path: Path
) -> None:
    del tmp_path
    who = Issuer(name="山田", seal="0" * 64)
    made = IssuerDialog(world.context, words, who, {who.seal: png()})
    made.show()
    assert made.seal.drop.isVisible()
    made.seal.drop.click()
    assert not made.seal.drop.isVisible()
    made.accept()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.database.read(issuer_of).seal == ""

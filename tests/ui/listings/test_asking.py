"""The dialogs over the page hand their answers on."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.listings.asking import Asking
from app.ui.listings.commands import ListingCommands
from app.ui.listings.dialogs import ServiceDialog
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import quiet
from tests.ui.today.context import World


def test_a_title_becomes_a_service(world: World, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    context = world.context
    asking = Asking(context, ListingWords(context, page), ListingCommands(context, page), page)
    made: list[int] = []
    asking.service(made.append)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ServiceDialog)
    dialog.title.setText("ロゴを描きます")
    dialog.accept()
    quiet(world, qtbot)
    assert len(made) == 1

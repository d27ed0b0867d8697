from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.rulebook.comparison import Basis
from app.services.price_drafts import ScenarioBody
from app.services.price_table_queries import ScenarioRow
from app.ui.prices.scenarios import NameDialog, ScenarioButton
from tests.ui.today.context import World

BODY = ScenarioBody(basis=Basis.NET, amount=Yen(39_000))
ROWS = (ScenarioRow(1, "値上げ", BODY), ScenarioRow(2, "新しい版の", None))


def named(button: ScenarioButton, text: str) -> None:
    dialog = button.findChildren(NameDialog)[-1]
    dialog.name.setText(text)
    dialog.accept()


def test_comparisons_are_opened_kept_renamed_and_deleted(world: World, qtbot: QtBot) -> None:
    button = ScenarioButton(world.context)
    qtbot.addWidget(button)
    heard: list[tuple[object, ...]] = []
    button.opened.connect(lambda body: heard.append(("open", body)))
    button.save_asked.connect(lambda name: heard.append(("save", name)))
    button.rename_asked.connect(lambda row, name: heard.append(("rename", row, name)))
    button.delete_asked.connect(lambda row: heard.append(("delete", row)))
    assert [action.text() for action in button.menu_of().actions()] == ["Save as…"]
    button.show_rows(ROWS)
    first, second, _, save = button.menu_of().actions()
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    first.trigger()
    assert button.text() == "値上げ"
    save.trigger()
    named(button, " 年明け ")
    *_, rename, delete = button.menu_of().actions()
    rename.trigger()
    named(button, "据え置き")
    delete.trigger()
    assert heard == [
        ("open", BODY),
        ("save", "年明け"),
        ("rename", 1, "据え置き"),
        ("delete", 1),
    ]
    button.set_current(None)
    assert button.text() == "Saved comparisons"


def test_a_name_is_needed(world: World, qtbot: QtBot) -> None:
    button = ScenarioButton(world.context)
    qtbot.addWidget(button)
    dialog = NameDialog(world.context.theme, "Save", "", button)
    assert isinstance(dialog, QDialog)
    assert not dialog._save.isEnabled()
    dialog.name.setText("x")
    assert dialog._save.isEnabled()
    dialog.reject()

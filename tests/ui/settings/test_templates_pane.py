import pytest
from PySide6.QtWidgets import QMenu

from app.services.template_queries import templates
from app.services.templates import add_template
from app.ui.settings.templates_pane import TemplatesPane
from tests.ui.orders.desk import Desk


@pytest.fixture
def pane(desk: Desk) -> TemplatesPane:
    for name in ("One", "Two"):
        desk.database.write(add_template, name, f"{name} for {{client}} by {{due}}")
    made = TemplatesPane(desk.context)
    desk.qtbot.addWidget(made)
    desk.windows.append(made)
    made.show()
    desk.until(lambda: made.list.count() == 2)
    return made


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.database.read(templates)]


def test_one_is_written_with_a_preview_of_what_it_says(pane: TemplatesPane, desk: Desk) -> None:
    assert pane.name.text() == "One"
    assert pane.preview.text() == "One for Aoki by Wed, 2 December"
    pane.list.setCurrentRow(1)
    assert pane.name.text() == "Two"
    pane.body.setPlainText("See you, {me}")
    pane.body.left.emit()
    pane.site.setCurrentIndex(1)
    pane.site.activated.emit(1)
    desk.until(lambda: desk.database.read(templates)[1].marketplace_id is not None)
    assert desk.database.read(templates)[1].body == "See you, {me}"
    pane.name.clear()
    pane.save()
    assert names(desk) == ["One", "Two"]


def test_what_is_typed_is_kept_when_another_one_is_opened(pane: TemplatesPane, desk: Desk) -> None:
    pane.name.setText("First")
    pane.list.setCurrentRow(1)
    desk.until(lambda: names(desk) == ["First", "Two"])
    desk.until(lambda: pane.list.item(0).text() == "First")
    assert pane.list.currentRow() == 1


def test_order_additions_and_deletions_are_kept(pane: TemplatesPane, desk: Desk) -> None:
    pane.down.click()
    desk.until(lambda: names(desk) == ["Two", "One"])
    desk.until(lambda: pane.list.currentRow() == 1)
    pane.down.click()
    pane.up.click()
    desk.until(lambda: names(desk) == ["One", "Two"])
    pane.add.click()
    desk.until(lambda: pane.name.text() == "New template")
    desk.until(pane.name.hasFocus)
    pane.remove.click()
    desk.until(lambda: names(desk) == ["One", "Two"])
    desk.until(lambda: len(desk.toasts) == 1)
    for left in (1, 0):
        pane.remove.click()
        desk.until(lambda left=left: pane.list.count() == left)  # type: ignore[misc]
    assert pane.editor.isHidden()


def test_a_suggestion_becomes_ones_own_and_is_suggested_no_more(
    pane: TemplatesPane, desk: Desk
) -> None:
    menu = pane.suggested.menu()
    desk.until(lambda: bool(menu.actions()))
    count, first = len(menu.actions()), menu.actions()[0]
    name = first.text()
    chosen = first.menu()
    assert isinstance(chosen, QMenu)
    chosen.actions()[0].trigger()
    desk.until(lambda: pane.name.text() == name)
    desk.until(lambda: len(menu.actions()) == count - 1)
    unwanted = menu.actions()[0].menu()
    assert isinstance(unwanted, QMenu)
    unwanted.actions()[1].trigger()
    desk.until(lambda: len(menu.actions()) == count - 2)


def test_an_empty_list_says_so_and_all_suggestions_are_taken_at_once(desk: Desk) -> None:
    made = TemplatesPane(desk.context)
    desk.qtbot.addWidget(made)
    desk.windows.append(made)
    made.show()
    desk.until(made.nothing.isVisible)
    assert not made.list.isVisible()
    assert made._offered or made.take_all.isHidden()
    desk.until(made.take_all.isVisible)
    made.take_all.click()
    desk.until(lambda: made.list.count() == 9)
    assert made.nothing.isHidden()
    desk.until(lambda: not made.suggested.isVisible())
    assert made.list.isVisible()
    desk.database.undo()
    assert names(desk) == []

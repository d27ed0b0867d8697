"""The pane lists permits by their ends, says what is lacking, and opens dialogs and papers."""

from pathlib import Path

from app.services.permit_drafts import PermitDraft
from app.services.permits import add_permit
from app.ui.checks.permit_dialog import PermitDialog
from app.ui.checks.permits_pane import PermitsPane
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from tests.services.permit_samples import BENTO, PAPER, put_listing, put_permit
from tests.ui.orders.desk import NOW, Desk


def pane(desk: Desk, shown: list[Path] | None = None) -> PermitsPane:
    made = PermitsPane(desk.context, (shown if shown is not None else []).append)
    desk.qtbot.addWidget(made)
    made.show()
    desk.until(lambda: made.book is not None)
    return made


def texts(made: PermitsPane) -> str:
    return "\n".join(label.text() for label in made.findChildren(Label) if label.isVisible())


def test_without_permits_it_says_what_they_are_for(desk: Desk) -> None:
    made = pane(desk)
    assert made.nothing.isVisible()
    made.add.click()
    (dialog,) = made.window().findChildren(PermitDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_lacking_opens_a_dialog_of_its_kind(desk: Desk) -> None:
    desk.database.write(put_listing, BENTO)
    made = pane(desk)
    assert not made.nothing.isVisible()
    said = "A listing needs this permit, and none holds: "
    desk.until(lambda: said in texts(made))
    (add,) = [one for one in made.findChildren(Button) if one.text() == "Add…"]
    add.click()
    (dialog,) = made.window().findChildren(PermitDialog)
    assert dialog.kind.currentData() == "food"
    dialog.reject()
    desk.database.write(put_listing, BENTO)
    made.reload()
    desk.until(lambda: "2 listings" in texts(made))


def test_a_line_opens_its_paper_and_its_dialog_and_follows_the_book(desk: Desk) -> None:
    shown: list[Path] = []
    draft = PermitDraft(kind="antique", is_endless=True, paper=PAPER)
    desk.database.write(add_permit, draft, catalog=desk.catalog, now=NOW)
    desk.database.write(put_permit, "food", 3, paper=False)
    made = pane(desk, shown)
    assert len(made.lines) == 2
    (paper,) = [one for one in made.findChildren(IconButton) if "Open" in one.accessibleName()]
    paper.click()
    desk.until(lambda: bool(shown))
    assert shown[0].suffix == ".pdf"
    edit = next(one for one in made.findChildren(IconButton) if "Edit" in one.accessibleName())
    edit.click()
    (dialog,) = made.window().findChildren(PermitDialog)
    assert dialog.kind.currentData() == "food"
    dialog.reject()
    more = PermitDraft(kind="travel")
    desk.context.tasks.write(add_permit, more, catalog=desk.catalog, now=NOW)
    desk.until(lambda: len(made.lines) == 3)


def test_what_only_wants_its_paper_is_opened_itself(desk: Desk) -> None:
    desk.database.write(put_listing, BENTO)
    desk.database.write(put_permit, "food", 100, paper=False)
    made = pane(desk)
    desk.until(lambda: "A listing needs this permit" in texts(made))
    (add,) = [one for one in made.findChildren(Button) if one.text() == "Add…"]
    add.click()
    (dialog,) = made.window().findChildren(PermitDialog)
    assert dialog.number.text() == "第12号"
    dialog.reject()

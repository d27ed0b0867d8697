"""A field says whose words it holds."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.rulebook.counters import Counter, Verdict
from app.ui.listings.control import WordsControl
from app.ui.listings.field_box import FieldBox
from tests.ui.today.context import World


def test_master_inherited_and_own(world: World, qtbot: QtBot) -> None:
    control = WordsControl(world.context, ListingField.TITLE, "Title")
    box = FieldBox(world.context, control, "Title")
    qtbot.addWidget(box)
    told: list[tuple[str, object]] = []
    box.own_wanted.connect(lambda field: told.append(("own", field)))
    box.back_wanted.connect(lambda field: told.append(("back", field)))
    box.copy_wanted.connect(lambda field: told.append(("copy", field)))
    box.show_master("")
    assert box.origin.text() == ""
    assert box.copy.isHidden()
    narrow = box.minimumSizeHint().width()
    box.show_master("、".join(["ランサーズ"] * 20))  # asks for no more room than it had
    assert box.minimumSizeHint().width() <= narrow + 10
    assert box.origin.toolTip().count("ランサーズ") == 20
    box.show_listing(is_own=False, is_stale=True, said="to update")
    assert box.stale.accessibleName() == "to update"
    assert control.edit.isReadOnly()
    box.show_listing(is_own=True, is_stale=False)
    for button in (box.own, box.back, box.copy):
        button.click()
    assert told == [(word, ListingField.TITLE) for word in ("own", "back", "copy")]
    box.show_counter(Counter(30, None, 25, None, None, Verdict.LONG), "30 / 25")
    assert (box.counter.text(), control.accessibleDescription()) == ("30 / 25", "30 / 25")
    box.show_counter(None)
    assert box.counter.isHidden()
    assert not box.grab().isNull()

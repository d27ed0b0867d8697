from app.services.own_marketplaces import OWN_COLOURS
from app.ui.rules.site_dialog import COLOURS, SiteDialog
from tests.ui.orders.desk import Desk


def test_a_marketplace_is_typed_and_tried(desk: Desk) -> None:
    assert COLOURS == OWN_COLOURS
    dialog = SiteDialog(desk.context, colour="own2")
    desk.qtbot.addWidget(dialog)
    tried: list[object] = []
    dialog.tried.connect(lambda: tried.append(dialog.draft))
    dialog.name_ja.setText("工房")
    dialog.glyph.setText("工")
    dialog.prefix.setText("K")
    dialog.fee.setText("１２．５")
    dialog.accept()
    draft = dialog.draft
    assert tried == [draft]
    assert (draft.name_ja, draft.colour, draft.kinds) == ("工房", "own2", ("text",))
    assert (draft.fee, draft.has_escrow) == (1_250, True)
    dialog.refuse("Too much")
    dialog.fee.setText("much")
    assert dialog.draft.fee == -1
    dialog.fee.clear()
    assert dialog.draft.fee is None
    dialog.leave()


def test_a_known_one_is_shown_as_it_is(desk: Desk) -> None:
    dialog = SiteDialog(desk.context, desk.catalog.marketplace("lancers"))
    desk.qtbot.addWidget(dialog)
    assert dialog.name_ja.text() == desk.catalog.marketplace("lancers").name.ja
    assert dialog.draft.colour == "own1"

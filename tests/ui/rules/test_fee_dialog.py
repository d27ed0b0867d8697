from datetime import timedelta

from app.ui.rules.fee_dialog import FeeRuleDialog
from tests.ui.orders.desk import TODAY, Desk


def shown(desk: Desk, place: int | None = None) -> FeeRuleDialog:
    dialog = FeeRuleDialog(desk.context, desk.catalog.marketplace("coconala"), place)
    desk.qtbot.addWidget(dialog)
    return dialog


def test_a_new_fee_begins_like_the_one_of_today_and_takes_its_place(desk: Desk) -> None:
    dialog = shown(desk)
    start = TODAY + timedelta(days=30)
    dialog.begins.set_day(start)
    dialog.slices.rows[0].rate.setText("27.5")
    assert dialog.after is not None
    rule = dialog.after.fee_rule("text", start)
    assert rule is not None
    assert (rule.slices[0].rate, rule.source, rule.buyer_rate) == (2_750, "seller", 550)
    before = dialog.after.fee_rule("text", TODAY)
    assert before is not None
    assert (before.slices[0].rate, before.valid_to) == (2_200, start - timedelta(days=1))
    assert "¥7,250" in dialog.example.accessibleDescription()


def test_what_cannot_be_is_said_while_it_is_typed(desk: Desk) -> None:
    dialog = shown(desk)
    field = dialog.slices.rows[0]
    for text, sign in (("much", "numbers"), ("-1", "below 0"), ("100", "9999 or less")):
        field.rate.setText(text)
        assert dialog.after is None
        assert not dialog.keep.isEnabled()
        assert sign in dialog.example.accessibleDescription()
    field.rate.setText("22")
    dialog.slices.add.click()
    dialog.slices.rows[0].up_to.set_amount(None)
    assert "slices" in dialog.example.accessibleDescription()
    dialog.slices.rows[0].removed.emit(dialog.slices.rows[0])
    dialog.ends.set_day(TODAY - timedelta(days=400))
    assert "valid_to" in dialog.example.accessibleDescription()
    dialog.ends.set_day(None)
    for chip in dialog.kinds.values():
        chip.setChecked(False)
    assert not dialog.keep.isEnabled()


def test_a_fee_is_put_right_in_its_place_or_taken_out(desk: Desk) -> None:
    dialog = shown(desk, 1)
    dialog.buyer.setText("6")
    assert dialog.after is not None
    assert dialog.after.fees[1].buyer_rate == 600
    dialog._take_out()
    assert dialog.after is not None
    assert len(dialog.after.fees) == 4


def test_a_marketplace_without_any_fee_gets_its_first(desk: Desk) -> None:
    dialog = FeeRuleDialog(desk.context, desk.catalog.marketplace("skillcloud"))
    desk.qtbot.addWidget(dialog)
    dialog.example.set_amount(None)
    assert dialog.after is not None
    assert dialog.after.fees[0].kinds == ("text",)

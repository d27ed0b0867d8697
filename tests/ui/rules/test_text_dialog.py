from app.ui.rules.text_dialog import RuleTextDialog
from tests.ui.orders.desk import Desk


def test_a_slip_is_said_by_key_and_reason_and_nothing_is_kept(desk: Desk) -> None:
    dialog = RuleTextDialog(desk.context, desk.catalog.marketplace("timeticket"))
    desk.qtbot.addWidget(dialog)
    assert dialog.keep.isEnabled()
    good = dialog.text.toPlainText()
    dialog.text.setPlainText(good.replace("rate = 2500", "rate = -1"))
    dialog.read()
    assert "fees[0].slices[0].rate" in dialog.problem.text()
    assert (dialog.after, dialog.keep.isEnabled()) == (None, False)
    dialog.accept()
    dialog.text.setPlainText(good.replace("timeticket", "lancers", 1))
    dialog.read()
    assert "must be timeticket" in dialog.problem.text()
    dialog.text.setPlainText(good.replace('glyph = "T"', 'glyph = "乙"'))
    dialog.accept()
    assert dialog.after is not None
    assert dialog.after.glyph == "乙"

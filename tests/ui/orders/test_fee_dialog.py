from app.models.types import Stage
from app.ui.orders.fee_dialog import FeeDialog
from tests.ui.orders.desk import Desk


def test_a_kind_no_source_names_is_asked_for_and_reckons_what_waited(desk: Desk) -> None:
    order = desk.add("Lesson", Stage.WORKING, site="coconala", kind="phone")
    assert desk.row(order).net is None
    dialog = FeeDialog(desk.context, "coconala", "phone")
    desk.qtbot.addWidget(dialog)
    dialog.show()
    with desk.qtbot.waitSignal(dialog.kept):
        dialog.question.chosen.emit(6_000)
    assert desk.row(order).net == 4_800
    assert desk.toasts

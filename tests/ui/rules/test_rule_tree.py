from msgspec.structs import replace

from app.rulebook.schema import Slice
from app.ui.rules.rule_tree import RuleTree
from app.ui.rules.words import RuleWords
from tests.ui.orders.desk import Desk


def test_what_is_the_sellers_own_is_marked_and_a_fee_is_opened(desk: Desk) -> None:
    tree = RuleTree(desk.context, RuleWords(desk.context.formats))
    desk.qtbot.addWidget(tree)
    shipped = desk.catalog.marketplace("coconala")
    own = replace(shipped.fees[0], slices=(Slice(rate=2_300),))
    tree.show_rules(replace(shipped, fees=(own, *shipped.fees[1:])), shipped)
    fees = tree.topLevelItem(0)
    assert fees is not None
    assert fees.text(2) == "1 mine"
    first, second = fees.child(0), fees.child(1)
    assert first is not None
    assert second is not None
    assert (first.text(2)[:4], second.text(2)[:4]) == ("Mine", "Unco")
    opened: list[object] = []
    tree.fee_opened.connect(opened.append)
    tree.other_opened.connect(lambda: opened.append("other"))
    payouts = tree.topLevelItem(1)
    assert payouts is not None
    for item in (fees, fees.child(1), payouts.child(0)):
        tree.itemActivated.emit(item, 0)
    assert opened == [1, "other"]

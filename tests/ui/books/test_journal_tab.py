"""The tab of the journal: what it lists, and what it says it cannot."""

from pytestqt.qtbot import QtBot

from tests.ui.books.samples import cells, fill, find, tab_of
from tests.ui.today.context import World


def test_the_newest_rows_come_first_with_accounts_and_parts(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    assert cells(tab, 0)[:5] == [
        "2026/10/09",
        "消耗品費",
        "未払金（事業用カード）",
        "¥3,300",
        "課税仕入 10% 適格",
    ]
    assert cells(tab, find(tab, "取引完了 No.22222222"))[1:3] == [
        "売掛金（タイムチケット）",
        "売上高（タイムチケット）",
    ]
    assert cells(tab, find(tab, "期首残高"))[0] == "2026/01/01"


def test_orders_without_a_known_price_are_counted(world: World, qtbot: QtBot) -> None:
    fill(world)

    def forget(session: object) -> None:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        connection = session.connection()  # type: ignore[attr-defined]
        connection.exec_driver_sql("UPDATE payments SET gross = NULL WHERE order_id = 2")
        connection.exec_driver_sql("UPDATE orders SET gross = NULL WHERE id = 2")

    world.database.write(forget)
    tab = tab_of(world, qtbot, rows=6)
    world.settled(qtbot, lambda: "1 orders without a known price or fee" in tab.summary)

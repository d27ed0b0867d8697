from app.ui.messages.conversation_head import ConversationHead
from tests.ui.messages.inbox import CLIENT, add_room, row_of, shown, words
from tests.ui.orders.desk import Desk


def test_it_names_the_conversation_and_asks(desk: Desk) -> None:
    order = desk.add("Banner")
    row = row_of(desk, add_room(desk.database, "9", CLIENT, order_id=order))
    head = ConversationHead(desk.context, words(desk), desk.window())
    shown(desk, head, 560, 64)
    empty = head.grab().toImage()
    head.show_row(row, "https://a.example")
    assert head.grab().toImage() != empty
    assert head.accessibleName() == "Bannerの店"
    assert "Banner" in head.accessibleDescription()
    asked: list[str] = []
    head.asked.connect(asked.append)
    head.menu_wanted.connect(lambda _at: asked.append("more"))
    head.details.show()
    for button in (head.pin, head.open, head.details, head.more):
        button.click()
    assert asked == ["pin", "open", "details", "more"]


def test_a_pin_is_taken_away_again_and_an_unknown_address_is_told(desk: Desk) -> None:
    row = row_of(desk, add_room(desk.database, "", is_pinned=1))
    head = ConversationHead(desk.context, words(desk), desk.window())
    shown(desk, head, 220, 64)
    head.show_row(row, None)
    head.grab()
    assert head.pin.accessibleName() == "Unpin"
    assert not head.open.isEnabled()
    assert head.open.accessibleName() == "The address is not known"

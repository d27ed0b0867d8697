from app.services.conversation_details import conversation_details
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.ui.messages.enquiry_commands import EnquiryCommands
from app.ui.messages.enquiry_dialogs import NewEnquiryDialog
from tests.ui.orders.desk import Desk


def made(desk: Desk) -> NewEnquiryDialog:
    desk.database.write(set_book_facts, BookFacts(marketplaces=("direct",)))
    window = desk.window()
    dialog = NewEnquiryDialog(desk.context, EnquiryCommands(desk.context, window), window)
    dialog.open()
    desk.until(lambda: dialog.site.count() > 1)
    return dialog


def test_an_enquiry_is_noted_from_pasted_words(desk: Desk) -> None:
    dialog = made(desk)
    assert dialog.site.currentData() == "direct"
    sites = [dialog.site.itemData(place) for place in range(dialog.site.count())]
    assert "requ" not in sites
    dialog.client.setText("Aoki")
    dialog.text.setPlainText("Could you draw a logo?\nWe open in May.")
    with desk.qtbot.waitSignal(dialog.noted) as noted:
        dialog.accept()
    details = desk.database.read(conversation_details, noted.args[0])
    assert details is not None
    assert [row.title for row in details.orders] == ["Could you draw a logo?"]
    assert desk.toasts == [("Noted the enquiry", True)]


def test_what_is_missing_is_said_at_its_field(desk: Desk) -> None:
    dialog = made(desk)
    dialog.text.setPlainText("Hello")
    dialog.accept()
    desk.until(dialog.isEnabled)
    assert "client" in dialog.client.accessibleDescription()
    dialog.failed(RuntimeError("on purpose"))
    assert [type(error) for error in desk.errors] == [RuntimeError]
    dialog.reject()

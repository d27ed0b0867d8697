from app.services.templates import add_template, dismiss_suggestion
from app.ui.messages.template_offers import TemplateOffers
from app.ui.messages.template_popup import Offer
from tests.ui.orders.desk import Desk


def test_own_templates_come_first_then_what_is_suggested(desk: Desk) -> None:
    desk.database.write(add_template, "Mine", "Hello")
    offers = TemplateOffers(desk.context, desk.window())
    found: list[list[Offer]] = []
    offers.found.connect(found.append)
    offers.ask("coconala")
    desk.until(lambda: bool(found) and len(found[-1]) > 1)
    assert found[0] == [Offer("Mine", "Hello")]
    assert found[-1][0] == Offer("Mine", "Hello")
    assert all(offer.is_suggestion for offer in found[-1][1:])
    count = len(found[-1])
    desk.database.write(dismiss_suggestion, "first_greeting")
    offers.ask("coconala")
    desk.until(lambda: len(found[-1]) == count - 1)

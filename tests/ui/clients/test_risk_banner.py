from app.services.client_drafts import RiskDraft
from app.services.client_records import add_risk_note
from app.ui.clients.risk_banner import RiskBanner
from tests.ui.orders.desk import Desk, day


def test_notes_are_shown_for_a_client_and_for_a_name_and_hidden_without_any(desk: Desk) -> None:
    client = desk.row(desk.add("Banner")).client_id
    assert client is not None
    desk.database.write(add_risk_note, client, RiskDraft(fact="Paid late", noted_on=day(2)))
    banner = RiskBanner(desk.context, desk.window())
    banner.show_client(client)
    desk.until(lambda: not banner.isHidden())
    assert banner.accessibleDescription() == "Paid late"
    banner.show_client(None)
    assert banner.isHidden()
    banner.show_named("Bannerの店")
    desk.until(lambda: not banner.isHidden())
    banner.show_named("nobody")
    desk.until(banner.isHidden)

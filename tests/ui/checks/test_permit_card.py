"""The card says which permit a service needs and how it stands, and takes the seller's word."""

from app.services.permit_queries import service_permit
from app.services.permits import remove_permit
from app.ui.checks.permit_card import PermitCard
from tests.services.permit_samples import BENTO, DOLL, put_listing, put_permit
from tests.ui.orders.desk import TODAY, Desk


def card(desk: Desk, service_id: int = 1) -> PermitCard:
    made = PermitCard(desk.context)
    desk.qtbot.addWidget(made)
    made.show()
    made.show_service(service_id)
    desk.until(lambda: bool(made.note.text()))
    return made


def test_a_doll_needs_none(desk: Desk) -> None:
    desk.database.write(put_listing, DOLL)
    made = card(desk)
    assert made.note.text() == "Its words hint at no permit."
    assert made.choice.currentData() is None
    made.reload()
    desk.until(lambda: desk.context.tasks.pending == 0)
    kinds = [kind.id for kind in desk.catalog.permits.kinds]
    assert [made.choice.itemData(n) for n in range(made.choice.count())] == [None, "none", *kinds]
    assert not made.chip.isVisible()
    assert not made.open.isVisible()


def test_a_lunch_is_held_back_until_its_permit_is_there_and_turns_amber_before_it_ends(
    desk: Desk,
) -> None:
    desk.database.write(put_listing, BENTO)
    made = card(desk)
    assert "not published" in made.note.text()
    assert made.chip.accessibleName() == "Food business licence: Missing"
    made.open.click()
    assert desk.actions == ["permits"]
    permit, _ = desk.database.write(put_permit, "food", 20)
    made.reload()
    desk.until(lambda: made.chip.accessibleName().endswith("Ends soon"))
    assert "renew" in made.note.text()
    desk.database.write(put_permit, "food", 200)
    desk.context.tasks.write(remove_permit, permit)
    desk.until(lambda: made.note.text() == "It may be published.")


def test_the_sellers_word_is_kept(desk: Desk) -> None:
    desk.database.write(put_listing, BENTO)
    made = card(desk)

    def choose(kind: str) -> None:
        made.choice.setCurrentIndex(made.choice.findData(kind))
        made.choice.activated.emit(made.choice.currentIndex())

    choose("none")
    desk.until(lambda: made.note.text() == "You said so.")
    assert desk.toasts == [("Permit of the service kept", True)]
    choose("animal")
    desk.until(lambda: "all the same" in made.note.text())
    found = desk.database.read(service_permit, 1, catalog=desk.catalog, today=TODAY)
    assert found.said == "animal"


def test_the_card_is_as_narrow_as_its_column_whatever_the_permits_are_called(desk: Desk) -> None:
    made = card(desk)
    made.choice.addItem("A permit with a very long name, indeed " * 4)
    assert made.minimumSizeHint().width() <= desk.context.theme.px(300)

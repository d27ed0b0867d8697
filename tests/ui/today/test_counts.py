"""English has two forms of a counted noun."""

from app.ui.today import counts


def test_one_is_singular_and_more_are_plural() -> None:
    assert (counts.orders(1), counts.orders(1200)) == ("1 order", "1,200 orders")
    assert (counts.oldest(1), counts.oldest(18)) == ("oldest 1 day", "oldest 18 days")
    assert (counts.items_left(1), counts.items_left(3)) == ("1 item left", "3 items left")
    assert counts.receipts(1) == "1 receipt without an expense"
    assert counts.receipts(2) == "2 receipts without an expense"
    assert counts.due_today(1) == "1 order due today"
    assert counts.due_today(2) == "2 orders due today"
    assert counts.clients_waiting(1) == "1 client waiting for a reply"
    assert counts.clients_waiting(3) == "3 clients waiting for a reply"


def test_the_end_of_a_month_and_of_a_list_have_words_of_their_own() -> None:
    assert counts.days_left(0) == "last day today"
    assert counts.days_left(1) == "1 day left"
    assert counts.days_left(5) == "5 days left"
    assert counts.items_left(0) == ""

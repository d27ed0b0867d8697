"""A row as typed in is of no tax class and no part unless one is given."""

from datetime import date

from app.models.money import Yen
from app.services.own_entry_drafts import OwnEntryDraft


def test_a_draft_begins_without_parts_words_and_tax() -> None:
    draft = OwnEntryDraft(
        entered_on=date(2026, 10, 1), debit="bank", credit="owner_lend", amount=Yen(1)
    )
    assert (draft.debit_part, draft.credit_part, draft.memo) == ("", "", "")
    assert draft.tax_class == "out_of_scope"

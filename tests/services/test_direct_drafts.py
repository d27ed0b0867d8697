"""Of direct work the origin alone must be known; the rest may stay open."""

from app.models.bookkeeping_types import DirectOrigin
from app.services.direct_drafts import TermsDraft


def test_what_is_not_known_yet_stays_open() -> None:
    draft = TermsDraft(origin=DirectOrigin.EVENT)
    assert (draft.origin_note, draft.content, draft.place, draft.pay_method) == ("", "", "", "")
    assert draft.agreed_on is draft.received_on is draft.pay_on is None

"""A difference has a usual account by its cause."""

from app.models.bookkeeping_types import PayoutCause
from app.services.payout_drafts import usual_account
from tests.services.bookkeeping_samples import chart


def test_every_cause_has_a_usual_account() -> None:
    accounts = {cause: usual_account(cause, chart()) for cause in PayoutCause}
    assert accounts[PayoutCause.TRANSFER_FEE] == "fees"
    bare = type(chart())(tuple(chart().of_kind(chart().account("rent").kind)), ())
    assert usual_account(PayoutCause.REFUND, bare) == "taxes"

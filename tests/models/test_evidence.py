"""Evidence has a name and a day, and is voided with a reason or not at all."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.evidence import Evidence
from app.models.money import Yen

AT = datetime(2026, 11, 23, tzinfo=UTC)
RIGHT: dict[str, object] = {
    "digest": "ab" * 32,
    "file_name": "領収書.pdf",
    "kind": "receipt",
    "dated_on": date(2026, 11, 20),
    "amount": Yen(3_300),
    "counterparty": "家電店",
    "received_on": date(2026, 11, 21),
    "stored_at": AT,
}


def test_an_amount_may_be_unknown(session: Session) -> None:
    one = Evidence(**RIGHT | {"amount": None, "voided_at": AT, "void_reason": "二重"})
    session.add(one)
    session.flush()
    assert (one.note, one.registration_number) == ("", "")


@pytest.mark.parametrize(
    "wrong", [{"kind": "gift"}, {"file_name": ""}, {"voided_at": AT}, {"void_reason": "二重"}]
)
def test_the_schema_refuses_what_no_evidence_can_be(
    session: Session, wrong: dict[str, object]
) -> None:
    session.add(Evidence(**RIGHT | wrong))
    with pytest.raises(IntegrityError):
        session.flush()

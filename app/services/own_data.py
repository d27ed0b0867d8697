"""The command on the seller's own personal data, which the guard looks for."""

from dataclasses import asdict

from sqlalchemy.orm import Session

from app.rulebook.own_data import OwnData
from app.services.order_drafts import check_length
from app.services.own_data_queries import OWN_DATA
from app.services.preferences import set_preference

VALUE_LENGTH = 200


def set_own_data(session: Session, own: OwnData) -> None:
    """Keep what of himself the seller wants in no text; empty lines and repetitions are left out.

    Raises:
        TooLongError: A line is.
    """
    kept = {
        field: list(
            dict.fromkeys(
                stripped
                for value in values
                if (stripped := check_length(field, value, VALUE_LENGTH))
            )
        )
        for field, values in asdict(own).items()
    }
    set_preference(session, OWN_DATA, kept if any(kept.values()) else None)

"""The seller's own personal data, which the guard looks for."""

import msgspec

from app.rulebook.own_data import OwnData
from app.services.preference_queries import preference
from app.storage.reader import Reader

OWN_DATA = "own_data"
"""The preference that holds them."""


def own_data(reader: Reader) -> OwnData:
    """Return what the seller entered; nothing until he did."""
    kept = preference(reader, OWN_DATA)
    return OwnData() if kept is None else msgspec.convert(kept, OwnData)

"""The seller's own data are kept line by line, and go away with the last one."""

import pytest

from app.rulebook.own_data import NO_OWN_DATA, OwnData
from app.services.order_drafts import TooLongError
from app.services.own_data import VALUE_LENGTH, set_own_data
from app.services.own_data_queries import OWN_DATA, own_data
from app.services.preference_queries import preference
from app.storage.database import Database


def test_empty_lines_and_repetitions_are_left_out(database: Database) -> None:
    database.write(set_own_data, OwnData(mails=(" a@b.example ", "", "a@b.example", "c@d.example")))
    assert database.read(own_data) == OwnData(mails=("a@b.example", "c@d.example"))
    database.write(set_own_data, OwnData(mails=("  ",)))
    assert database.read(preference, OWN_DATA) is None
    assert database.read(own_data) == NO_OWN_DATA


def test_a_line_that_is_too_long_is_refused(database: Database) -> None:
    with pytest.raises(TooLongError) as caught:
        database.write(set_own_data, OwnData(addresses=("あ" * (VALUE_LENGTH + 1),)))
    assert caught.value.details["field"] == "addresses"

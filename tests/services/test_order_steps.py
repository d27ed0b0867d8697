from itertools import pairwise

import pytest

from app.models.order import IllegalStepError
from app.models.types import NEXT_STAGES, Stage
from app.rulebook.catalog import Catalog
from app.services.order_details import order_details
from app.services.order_steps import MAIN_LINE, path
from app.storage.database import Database
from tests.services.sample import add, move


@pytest.mark.parametrize("before", Stage)
@pytest.mark.parametrize("after", Stage)
def test_a_path_is_made_of_legal_steps_or_there_is_none(before: Stage, after: Stage) -> None:
    is_ahead = (
        before in MAIN_LINE
        and after in MAIN_LINE
        and MAIN_LINE.index(before) < MAIN_LINE.index(after)
    )
    if after not in NEXT_STAGES[before] and not is_ahead:
        with pytest.raises(IllegalStepError):
            path(before, after)
        return
    stages = (before, *path(before, after))
    assert stages[-1] is after
    assert all(two in NEXT_STAGES[one] for one, two in pairwise(stages))


def test_a_quote_is_booked_once(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, stage=Stage.INQUIRY)
    move(database, catalog, order_id, Stage.COMPLETED)
    details = database.read(order_details, order_id)
    assert details is not None
    assert len(details.payments) == 1

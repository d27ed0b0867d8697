"""Nothing is known of the seller until he says it."""

from app.rulebook.own_data import NO_OWN_DATA, OwnData
from app.services.own_data import set_own_data
from app.services.own_data_queries import own_data
from app.storage.database import Database

OWN = OwnData(phones=("090-1234-5678",), names=("山田 太郎", "Taro Yamada"))


def test_own_data_are_read_as_they_were_kept(database: Database) -> None:
    assert database.read(own_data) == NO_OWN_DATA
    database.write(set_own_data, OWN)
    assert database.read(own_data) == OWN

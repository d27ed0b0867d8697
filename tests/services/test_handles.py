import pytest
from sqlalchemy.orm import Session

from app.services.handles import ClientMissingError, client_behind, client_with
from app.storage.database import Database
from tests.services.sample import NOW


def test_the_sites_own_id_decides_and_a_name_alone_does_where_no_id_is_known(
    database: Database,
) -> None:
    def look(session: Session) -> None:
        def behind(name: str, site_id: str | None = None, site: str = "coconala") -> int:
            return client_behind(session, site, name, now=NOW, site_id=site_id).id

        by_name = behind("みなと")
        assert behind(" みなと ") == by_name
        assert behind("みなと", "77") == by_name
        assert behind("改名した", "77") == by_name
        assert behind("みなと", "88") != by_name
        assert behind("みなと", site="timeticket") != by_name
        assert behind("みなと") == by_name

    database.write(look)


def test_a_client_who_is_not_there_is_refused(database: Database) -> None:
    with pytest.raises(ClientMissingError):
        database.write(client_with, 1)

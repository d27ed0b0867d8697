import pytest

from app.models.money import Yen
from app.rulebook.comparison import Basis, PriceWish
from app.services.listings import add_service
from app.services.order_drafts import EmptyFieldError
from app.services.price_scenarios import (
    ScenarioMissingError,
    ScenarioNameTakenError,
    delete_scenario,
    rename_scenario,
    save_scenario,
)
from app.services.price_table_queries import price_scenarios
from app.services.service_lookup import ServiceMissingError
from app.storage.database import Database
from tests.services.sample import NOW

WISH = PriceWish(basis=Basis.NET, amount=Yen(39_000))


def save(database: Database, service_id: int | None, name: str, wish: PriceWish = WISH) -> int:
    found, _ = database.write(save_scenario, service_id, name, wish, {}, now=NOW)
    return found


def test_comparisons_are_kept_replaced_by_name_renamed_and_deleted(database: Database) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    first, free = save(database, service_id, "値上げ"), save(database, None, "値上げ")
    second = save(database, service_id, "据え置き")
    assert save(database, service_id, " 値上げ ", PriceWish(amount=Yen(1))) == first
    assert save(database, None, "値上げ") == free
    rows = {row.name: row for row in database.read(price_scenarios, service_id)}
    assert {name: row.id for name, row in rows.items()} == {"値上げ": first, "据え置き": second}
    body = rows["値上げ"].body
    assert body is not None
    assert body.amount == 1
    with pytest.raises(ScenarioNameTakenError):
        database.write(rename_scenario, second, "値上げ")
    database.write(rename_scenario, second, "据え置き")
    database.write(rename_scenario, second, "年明け")
    database.write(delete_scenario, first)
    assert [row.name for row in database.read(price_scenarios, service_id)] == ["年明け"]
    assert [row.id for row in database.read(price_scenarios, None)] == [free]


def test_what_cannot_be_is_refused(database: Database) -> None:
    with pytest.raises(ServiceMissingError):
        save(database, 99, "値上げ")
    with pytest.raises(EmptyFieldError):
        save(database, None, " ")
    with pytest.raises(ScenarioMissingError):
        database.write(delete_scenario, 99)

from app.models.types import PersonalKind
from app.paths import resources_dir
from app.services.client_drafts import DETAIL_LENGTH, FACT_LENGTH, TAG_LENGTH
from app.services.demo.keeping import (
    LEAST_CLIENTS,
    OWN_TEMPLATES,
    load_keeping,
    with_doubles,
    write_keeping,
    write_templates,
)
from app.services.demo.plan import DemoSpec
from app.services.demo.sheet import Sheet
from app.services.demo.words import Name

KEEPING = load_keeping(resources_dir() / "demo")


def test_what_is_kept_is_what_a_seller_could_have_written() -> None:
    for kept in KEEPING.client:
        assert all(len(tag) <= TAG_LENGTH for tag in kept.tags)
        assert all(len(risk.fact) <= FACT_LENGTH for risk in kept.risks)
        assert all(PersonalKind(told.kind) for told in kept.told)
        assert all(len(told.detail) <= DETAIL_LENGTH for told in kept.told)


def test_a_small_book_has_nobody_twice() -> None:
    names = [Name(str(number), "") for number in range(LEAST_CLIENTS)]
    assert with_doubles(names[1:], KEEPING) == names[1:]
    large = with_doubles(names, KEEPING)
    assert len(large) == len(names)
    assert [name.name for name in large[-2:]] == [double.name for double in KEEPING.double]


def test_only_clients_of_the_book_are_written_about() -> None:
    sheet = Sheet()
    write_keeping(sheet, KEEPING, {"kaito": 4}, DemoSpec())
    tables = ("risk_notes", "disclosures")
    written = dict(sheet.statements(tables))
    assert [rows[0][1] for rows in written.values()] == [5]


def test_he_writes_with_some_of_the_suggestions() -> None:
    sheet = Sheet()
    write_templates(sheet, resources_dir() / "templates" / "suggestions.toml")
    written = [rows for _, rows in sheet.statements(("templates", "preferences"))]
    assert [len(rows) for rows in written] == [len(OWN_TEMPLATES), 1]

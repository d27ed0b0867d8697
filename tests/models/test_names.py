import pytest

from app.models.names import bare_name, company_forms


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("株式会社みなと", "みなと"),
        ("みなと（株） 御中", "みなと"),
        ("まなびの森 様", "まなびの森"),
        ("Minato Inc.", "Minato"),
        ("みなと", "みなと"),
    ],
)
def test_the_form_of_a_company_and_an_honorific_say_nothing_of_who_it_is(
    name: str, bare: str
) -> None:
    assert bare_name(name) == bare


def test_short_and_long_forms_of_a_company_are_one() -> None:
    assert company_forms("㈱みなと") == company_forms("株式会社みなと") == {"株式会社"}
    assert company_forms("みなと") == frozenset()

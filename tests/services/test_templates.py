"""Templates are added, worded anew, moved and removed."""

import pytest

from app.services.order_drafts import EmptyFieldError, TooLongError
from app.services.preference_queries import preference
from app.services.template_queries import SETTLED, templates
from app.services.templates import (
    TemplateMissingError,
    add_template,
    dismiss_suggestion,
    edit_template,
    move_template,
    remove_template,
)
from app.storage.database import Database


def names(database: Database) -> list[str]:
    return [one.name for one in database.read(templates)]


def test_a_template_is_added_at_the_end_and_edited(database: Database) -> None:
    first, _ = database.write(add_template, " 挨拶 ", "こんにちは")
    database.write(add_template, "納品", "納品します")
    database.write(edit_template, first, "ご挨拶", "はじめまして", "coconala")
    rows = database.read(templates)
    assert [(one.name, one.body, one.marketplace_id) for one in rows] == [
        ("ご挨拶", "はじめまして", "coconala"),
        ("納品", "納品します", None),
    ]


@pytest.mark.parametrize(
    ("place", "order"),
    [(0, "三一二"), (1, "一三二"), (9, "一二三"), (-1, "三一二")],
)
def test_a_template_is_moved(database: Database, place: int, order: str) -> None:
    ids = [database.write(add_template, name, name)[0] for name in "一二三"]
    database.write(move_template, ids[2], place)
    assert names(database) == list(order)


def test_a_template_is_removed(database: Database) -> None:
    first, _ = database.write(add_template, "一", "一")
    database.write(add_template, "二", "二")
    database.write(remove_template, first)
    assert names(database) == ["二"]


def test_a_suggestion_is_settled_once(database: Database) -> None:
    for _ in range(2):
        database.write(dismiss_suggestion, "one")
    assert database.read(preference, SETTLED) == ["one"]


def test_what_cannot_be_is_refused(database: Database) -> None:
    first, _ = database.write(add_template, "一", "一")
    with pytest.raises(EmptyFieldError):
        database.write(add_template, "二", "  ")
    with pytest.raises(TooLongError):
        database.write(edit_template, first, "一" * 101, "一")
    for command in (remove_template, lambda session, one: move_template(session, one, 0)):
        with pytest.raises(TemplateMissingError):
            database.write(command, 99)

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.cli.answer import document_text, moment_json
from app.models.types import Stage


def test_a_document_says_days_and_moments_in_iso_and_unknown_as_null() -> None:
    document: dict[str, object] = {
        "on": date(2026, 11, 23),
        "at": datetime(2026, 11, 23, 3, tzinfo=UTC),
        "stage": Stage.WORKING,
        "path": Path("x"),
        "none": None,
        "title": "ロゴ",
    }
    assert json.loads(document_text(document)) == {
        "on": "2026-11-23",
        "at": "2026-11-23T12:00:00+09:00",
        "stage": "working",
        "path": "x",
        "none": None,
        "title": "ロゴ",
    }


def test_seconds_become_a_moment_in_japan() -> None:
    assert moment_json(0) == "1970-01-01T09:00:00+09:00"
    assert moment_json(None) is None


def test_what_json_cannot_say_is_a_bug() -> None:
    with pytest.raises(TypeError):
        document_text({"thing": object()})

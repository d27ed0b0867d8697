"""Mails that no real sender writes: one sentence in each language, and nothing is lost."""

from datetime import timedelta

import pytest

from app.cli.text import error_text
from app.errors import AppError
from app.rulebook.catalog import Catalog
from app.services.capture_reading import Source
from app.storage.database import Database
from app.ui.formats import Formats, Language
from app.ui.text import Text
from tests.capture.test_mail_message import nested
from tests.services.site_files import Seller
from tests.site_mails import IN_ROOM, MESSAGE, QUOTING_TEXT, ROOM_TEXT, SENT, folder, mail
from tests.store import dump

LANGUAGES: tuple[Language, ...] = ("ja", "en")


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\0",
        nested(1_000),
        nested(5_000),
        b"From: \xff\xfe\nSubject:\nDate:\n\n",
        b"From: a@mail.coconala.com\nSubject: =?utf-8?b?////?=\nContent-Type: multipart/mixed\n\n",
        mail(MESSAGE, QUOTING_TEXT)[:90],
    ],
    ids=["empty", "nothing", "deep", "deeper", "broken", "lying", "cut"],
)
def test_a_mail_that_cannot_be_read_is_told_in_a_sentence_and_changes_nothing(
    data: bytes, seller: Seller
) -> None:
    before = dump(seller.database)
    (file,) = seller.take(Source("不審.eml", data)).files
    assert dump(seller.database) == before
    if file.error is None:
        assert file.ignored or file.rejected
        return
    assert isinstance(file.error, AppError)
    for language in LANGUAGES:
        assert error_text(file.error, language)
    assert all(Text(Formats(one), {}).error(file.error) for one in LANGUAGES)


def test_names_and_words_that_mislead_are_kept_harmlessly(seller: Seller) -> None:
    subject = "[ココナラ] 山\u202e吹\u200b\x07さんからメッセージが届いています"
    html = "<p>届いています</p><script>evil()</script><img src='https://track.example/x.gif'>"
    (file,) = seller.take(Source("a.eml", mail(subject, "", html=html))).files
    assert file.new == 1
    assert seller.rows("SELECT name FROM clients") == [("山吹",)]
    assert seller.rows("SELECT subject FROM mails") == [
        ("[ココナラ] 山吹さんからメッセージが届いています",)
    ]


def test_a_bad_mail_of_a_folder_keeps_no_other_from_being_taken(seller: Seller) -> None:
    deep = nested(1_000).replace(b"a@b.example", b"a@mail.coconala.com")
    later = mail(IN_ROOM, ROOM_TEXT, at=SENT + timedelta(hours=1))
    (file,) = seller.take(Source("a.mbox", folder(mail(), deep, later))).files
    assert (file.new, len(file.rejected)) == (2, 1)

"""Attachments of any size leave a mail small."""

import io
from base64 import encodebytes

from hypothesis import given, settings
from hypothesis import strategies as st

from app.capture.mail_thinning import (
    KEPT_LINES,
    PART_BYTES,
    letters_of,
    thin,
    thinned,
    without_gaps,
)

HEAD = b"Subject: a\n\n"


def test_a_long_attachment_is_cut_and_its_size_is_known() -> None:
    coded = encodebytes(b"\1" * 1_000_000)
    thin_data = thin(HEAD + coded + b"--end\n")
    assert len(thin_data) < KEPT_LINES * 80
    assert thin_data.startswith(HEAD)
    assert thin_data.endswith(b"--end\n")
    payload = thin_data[len(HEAD) : -len(b"--end\n")].decode()
    assert letters_of(payload) * 3 // 4 == 1_000_000
    whole, left_out = without_gaps(payload)
    assert whole.count("\n") == KEPT_LINES
    assert left_out > 0


def test_what_is_short_stays_as_it_is_but_for_signs_no_mail_has() -> None:
    short = HEAD + encodebytes(b"\1" * 100_000)
    assert thin(short) == short
    assert thin(b"a\0b") == b"ab"
    assert letters_of("YWJj\n") == 4


@given(st.integers(0, 9_000_000), st.integers(0, 3))
@settings(max_examples=8, deadline=None)
def test_a_file_is_thinned_as_it_comes(size: int, mails: int) -> None:
    one = HEAD + encodebytes(bytes(size)) + b"\n"
    found = thinned(io.BytesIO(one * mails), 10 * PART_BYTES)
    assert found is not None
    kept = found.replace(HEAD, b"").decode()
    assert letters_of(kept) == len((one * mails).replace(HEAD, b"").translate(None, b"\r\n="))


def test_a_file_that_stays_too_large_is_given_up() -> None:
    assert thinned(io.BytesIO(b"no attachment at all\n" * 1_000), 1_000) is None
    assert thinned(io.BytesIO(b"x" * 2_000), 1_000) is None

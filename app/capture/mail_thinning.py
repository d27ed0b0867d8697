"""Long attachments are cut out of a mail's bytes as they come in, so that only words are held."""

import re
from typing import Final, Protocol

KEPT_LINES: Final = 2_000
"""Lines of base64 that stay: more than any text a site mails, and little of any attachment."""

PART_BYTES: Final = 8 * 1024 * 1024

_LINE = rb"(?>[A-Za-z0-9+/=]{40,998}+\r?\n)"
_LONG_RUN = re.compile(rb"^" + _LINE + rb"{%d,}+" % (KEPT_LINES + 1), re.MULTILINE)
_KEPT = re.compile(_LINE + rb"{%d}" % KEPT_LINES)
_LEFT_OUT = re.compile(r"\0(\d+)\n")


class Stream(Protocol):
    """What gives the next so many bytes."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, none at the end."""


def thin(data: bytes) -> bytes:
    """Return a mail, or several, with the rest of long runs of base64 replaced by their length."""
    return _LONG_RUN.sub(_shortened, data.replace(b"\0", b""))


def thinned(stream: Stream, limit: int) -> bytes | None:
    """Return all that a stream gives, thinned part by part; None where more than `limit` is left.

    A line that ends in a later part is thinned with that part.
    """
    parts: list[bytes] = []
    size, rest = 0, b""
    while part := stream.read(PART_BYTES):
        whole = rest + part
        end = whole.rfind(b"\n") + 1
        parts.append(thin(whole[:end]))
        rest = whole[end:]
        size += len(parts[-1])
        if size + len(rest) > limit:
            return None
    return b"".join([*parts, thin(rest)])


def without_gaps(payload: str) -> tuple[str, int]:
    """Return what is left of a payload up to where it was cut, and how much was cut in all.

    The length counts characters of base64 without their padding.
    """
    left_out = sum(int(found[1][:15]) for found in _LEFT_OUT.finditer(payload))
    return payload.partition("\0")[0], left_out


def letters_of(payload: str) -> int:
    """Return how many characters of base64 a payload stands for, without their padding."""
    kept = _LEFT_OUT.sub("", payload).translate({ord(sign): None for sign in "\r\n= \t"})
    return len(kept) + without_gaps(payload)[1]


def _shortened(run: re.Match[bytes]) -> bytes:
    kept = _KEPT.match(run[0])
    end = kept.end() if kept else 0
    length = len(run[0][end:].translate(None, b"\r\n="))
    return run[0][:end] + b"\0%d\n" % length

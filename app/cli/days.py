"""A stretch of days that a command was given: from one day to another, both included."""

from argparse import Namespace
from datetime import date

from app.errors import AppError


class BackwardsError(AppError):
    """A stretch of time ends before it begins (`first`, `last`)."""


def check_span(arguments: Namespace) -> None:
    """Raise BackwardsError when `--to` lies before `--from`."""
    first, last = arguments.first, arguments.last
    if first is not None and last is not None and last < first:
        raise BackwardsError(first=first, last=last)


def span_of(arguments: Namespace, usual: tuple[date, date]) -> tuple[date, date]:
    """Return the days asked for; one that was left out is the usual one, or as near as it fits.

    Raises BackwardsError.
    """
    check_span(arguments)
    first, last = arguments.first, arguments.last
    if first is None:
        first = usual[0] if last is None else min(usual[0], last)
    return first, max(usual[1], first) if last is None else last

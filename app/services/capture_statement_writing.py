"""Writes the bank statements of a capture: new accounts and lines, and whose they are."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.models.bank import BankLine
from app.services.capture_statements import TakenStatement
from app.services.reconciling import add_bank_account, take_statement


def write_statements(
    session: Session, statements: Sequence[TakenStatement], *, now: datetime
) -> dict[int, tuple[int, int]]:
    """Add new accounts and lines; return the first and last new line of each file.

    Raises:
        EmptyFieldError, TooLongError: The name of a new account.
    """
    accounts: dict[str, int] = {}
    written: dict[int, tuple[int, int]] = {}
    for statement in statements:
        if statement.lines:
            name, known = statement.account
            account_id = known or accounts.get(name) or add_bank_account(session, name, now=now)
            accounts[name] = account_id
            before = _last_line(session)
            take_statement(session, account_id, statement.lines)
            written[statement.file] = (before + 1, _last_line(session))
    return written


def note_capture(session: Session, lines: tuple[int, int], capture_id: int) -> None:
    """Note which capture brought these lines."""
    session.execute(
        update(BankLine).where(BankLine.id.between(*lines)).values(capture_id=capture_id)
    )


def _last_line(session: Session) -> int:
    return session.scalar(select(func.max(BankLine.id))) or 0

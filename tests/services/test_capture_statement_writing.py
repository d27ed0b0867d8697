"""What a statement brings is written once, into one account of each name."""

from datetime import date

from sqlalchemy.orm import Session

from app.capture.facts import BankLineFact
from app.models.money import Yen
from app.services.capture_statement_writing import write_statements
from app.services.capture_statements import AccountGuess, TakenStatement
from app.services.reconciliation_queries import bank_accounts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW


def statement(file: int, *amounts: int, account_id: int | None = None) -> TakenStatement:
    taken = TakenStatement(file, AccountGuess("事業用", account_id))
    for amount in amounts:
        mark = f"{file}-{amount}"
        fact = BankLineFact(2, date(2026, 11, 5), Yen(amount), None, "a", "", mark)
        taken.lines.append(fact)
    return taken


def test_two_files_of_a_new_account_make_it_once_and_know_their_own_lines(
    database: Database,
) -> None:
    def write(session: Session) -> dict[int, tuple[int, int]]:
        return write_statements(
            session, [statement(0, 5, 6), statement(1), statement(2, 7)], now=NOW
        )

    written, _ = database.write(write)
    assert written == {0: (1, 2), 2: (3, 3)}
    (account,) = database.read(bank_accounts)
    assert (account.name, account.open_lines) == ("事業用", 3)
